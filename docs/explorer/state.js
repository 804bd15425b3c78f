// What the reader chose. It lives in the fragment of the address, which browsers send to nobody, and nowhere else.

const FIRST = { case: "ling", act: "L1" };

export function read(fragment = location.hash) {
  const given = new Map(fragment.replace(/^#/, "").split("&").filter(Boolean).map(divided));
  const chosen = given.has("case") || given.has("day");
  return {
    lang: given.get("lang") ?? (navigator.language.startsWith("zh") ? "zh" : "en"),
    case: chosen ? decoded(given.get("case")) : FIRST.case,
    act: chosen ? decoded(given.get("act")) : FIRST.act,
    day: decoded(given.get("day")),
    found: list(given.get("found")).map(finding),
    readings: Object.fromEntries(list(given.get("read")).map((each) => each.split(":").map(decoded))),
  };
}

export function write(state) {
  const found = state.found.map(([name, item, value]) => {
    const where = item === null ? "" : `@${encodeURIComponent(item)}`;
    return `${encodeURIComponent(name)}${where}:${Number(value)}${typeof value === "number" ? "n" : ""}`;
  });
  const readings = Object.entries(state.readings).map((each) => each.map(encodeURIComponent).join(":"));
  const parts = { lang: state.lang, case: state.case, act: state.act, day: state.day, found: found.join(), read: readings.join() };
  return "#" + Object.entries(parts).filter(([, value]) => value)
    .map(([name, value]) => `${name}=${name === "found" || name === "read" ? value : encodeURIComponent(value)}`).join("&");
}

// One value for a fact of an item: what is said of all items displaces what was said of each, and the reverse.
export function turned(state, name, item, value) {
  const found = state.found.filter(([n, i]) => n !== name || (item !== null && i !== null && i !== item));
  return { ...state, found: value === null ? found : [...found, [name, item, value]] };
}

function finding(text) {
  const [place, value = ""] = text.split(":");
  const [name, item] = place.split("@").map(decoded);
  const read = value.endsWith("n") ? Number.parseInt(value, 10) : { 1: true, 0: false }[value];
  return [name, item ?? null, Number.isNaN(read) ? null : read ?? null];
}

function divided(part) {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function list(text) {
  return (text ?? "").split(",").filter(Boolean);
}

function decoded(text) {
  if (!text) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return "?";
  }
}
