// A fact or a count as something to answer, wherever it stands.
import { el } from "./dom.js";

// The choices of a fact: yes, no, and what holds if the reader says nothing.
export function row(page, section, name, { item = null, base = null, source = null, party = null, settles = null, value = null, ask = null } = {}) {
  const fact = page.facts.get(name);
  if (!fact) return null;
  const { t, two } = page;
  const id = `${section}:${name}:${item ?? ""}`;
  const notes = [party && two(party), ask && two(ask), source === "follows" && t.follows].filter(Boolean);
  const legend = el("legend", {}, two(fact.question), item !== null ? el("span", { class: "where" }, t.where(page.item(item))) : "");
  const made = el("fieldset", { class: "fact", "data-fact": name, "data-source": source ?? "" }, legend);
  if (notes.length) made.append(el("p", { class: "note" }, notes.join(" · ")));
  const where = fact.item && item === null && page.items.length > 1 && section !== "mine" ? places(page, id) : null;
  const chosen = () => item ?? (where ? where.querySelector("select").value || null : null);
  made.append(fact.unit ? number(page, id, fact, value, (n) => page.turn(name, chosen(), n)) : radios(page, id, { base, source, value, settles }, (v) => page.turn(name, chosen(), v)));
  if (where) made.append(where);
  return made;
}

function radios({ t, two }, id, { base, source, value, settles }, turn) {
  const given = base === null ? t.unknown : `${t.as_given[source] ?? t.as_given.record}${t.sep}${base ? t.yes : t.no}`;
  const options = [["yes", true, t.yes], ["no", false, t.no], ["unset", null, given]];
  return el("div", { class: "radios" }, options.map(([key, means, label]) => {
    const input = el("input", { type: "radio", name: id, id: `${id}:${key}`, value: key, checked: means === value, onchange: () => turn(means) });
    const told = settles && means !== null ? el("span", { class: "settles" }, two(settles[means ? 0 : 1]).replace(/^[^:：]*[:：]\s*/, "")) : "";
    return el("label", {}, input, el("span", {}, label), told);
  }));
}

function number({ t, two }, id, fact, value, turn) {
  const input = el("input", {
    type: "number", id: `${id}:number`, min: 0, step: 1, inputmode: "numeric", value: typeof value === "number" ? value : "",
    "aria-label": `${two(fact.question)}${t.sep}${t.number}`,
    onchange: (event) => {
      const given = event.target.valueAsNumber;
      turn(Number.isSafeInteger(given) && given >= 0 ? given : null);
    },
  });
  return el("p", { class: "number" }, input, ` ${two(fact.unit)} `, el("span", { class: "note" }, t.unset));
}

function places({ t, items, item: label }, id) {
  const options = [el("option", { value: "" }, t.all_items), ...items.map((item) => el("option", { value: item }, label(item)))];
  return el("label", { class: "which" }, el("span", {}, t.which), el("select", { id: `${id}:which` }, options));
}

// Facts whose question, term or name holds every word looked for.
export function matching(facts, sought) {
  const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return parts.length ? facts.filter(({ text }) => parts.every((part) => text.includes(part))) : [];
}
