// The right-hand side: provisions, ways out, the tree, what it rests on.
import { el, folded, put, some } from "./dom.js";

const heading = (text) => el("h2", {}, text);

export function grounds(page, answer) {
  const { t, two } = page;
  const one = (each, extra = "") => el("li", {}, cite(page, each), el("span", { class: "gist" }, two(each.gist)), where(page, each.items), extra);
  const once = joined(answer.grounds, (each) => each.rule);
  const lifted = joined(answer.lifted, (each) => `${each.rule} ${each.by.rule}`);
  put("grounds",
    heading(t.grounds),
    once.length ? el("ul", { class: "provisions" }, once.map((each) => one(each))) : el("p", { class: "note" }, t.no_grounds),
    lifted.length ? folded(`${t.roles.lifted[0].toUpperCase()}${t.roles.lifted.slice(1)} (${lifted.length})`, () => [el("ul", { class: "provisions" }, lifted.map((each) => one(each, el("div", { class: "by" }, `${t.lifted_by} `, cite(page, each.by), two(each.by.gist)))))], page.kept("lifted")) : null,
    answer.breaches.length ? folded(`${t.breaches} (${answer.breaches.length})`, () => [el("ul", { class: "provisions" }, joined(answer.breaches, (each) => each.rule).map((each) => one(each)))], page.kept("breaches")) : null,
    folded(t.law_of, () => [el("ul", {}, answer.law.map((line) => el("li", {}, two(line))))], page.kept("law")),
  );
}

// A provision that says the same of several items stands once.
function joined(rows, key) {
  const found = new Map();
  for (const each of rows) {
    const one = found.get(key(each)) ?? { ...each, items: [] };
    if (each.item && !one.items.includes(each.item)) one.items.push(each.item);
    found.set(key(each), one);
  }
  return [...found.values()];
}

function where(page, items) {
  const known = items.filter((item) => page.items.includes(item)).map(page.item);
  return known.length ? el("span", { class: "where" }, page.t.where(known.join(page.t.comma))) : "";
}

const cite = ({ two }, each) => el("cite", {}, two(each.cite));

export function ways(page, answer) {
  const { t, two } = page;
  const title = heading(answer.cures ? t.cures : t.defeats);
  if (!answer.rows.length) return put("ways", title, el("p", { class: "note" }, answer.cures ? t.no_cures : t.no_defeats));
  const rows = answer.rows.map((each, at) => el("li", {},
    el("span", {}, two(each.words)), " ",
    each.found ? el("button", { type: "button", class: "plain small", id: `way:${at}`, "aria-label": `${t.try_it}${t.sep}${two(each.words)}`, onclick: () => page.suppose(each.found) }, t.try_it) : ""));
  put("ways", title, el("ol", { class: "ways" }, rows), answer.more ? el("p", { class: "note" }, t.more_ways(answer.more)) : null);
}

export function tree(page, answer) {
  const { t, two } = page;
  put("tree", heading(t.tree), answer.parts.map((part, at) => folded(
    el("span", {}, el("strong", {}, two(part.interest)), `${t.sep}${two(part.answer).toLowerCase()}${t.semicolon}${part.certain ? t.certain_short : t.uncertain_short}`),
    () => ["applies", "lifted", "open", "fails"].map((role) => {
      const steps = part.steps.filter((each) => each.role === role);
      if (!steps.length) return null;
      const draw = (each) => step(page, each, `${at}`);
      const open = role === "applies" || (role === "lifted" && steps.length < 4);
      return folded(`${t.roles[role]} (${steps.length})`, () => [some(steps, 20, draw, t.more)], page.kept(`tree:${at}:${role}`, open));
    }),
    page.kept(`tree:${at}`, true),
  )));
}

function step(page, each, path, lead = "") {
  const { t, two } = page;
  const key = `${path}/${each.rule}`;
  const summary = el("span", { class: `step ${each.role}` }, lead, cite(page, each), " ", two(each.gist), " ",
    el("em", {}, two(each.role_words)), where(page, each.items));
  const inside = () => [
    el("ul", { class: "lines" }, each.lines.map((one) => line(page, one, key))),
    ...each.lifted_by.map((other) => step(page, other, key, `${t.lifted_by} `)),
  ];
  return folded(summary, inside, { ...page.kept(`step:${key}:${each.items.join()}`), name: "node" });
}

function line(page, one, path) {
  const { t, two } = page;
  const mark = one.value === null ? ["?", "unknown"] : one.value ? [t.yes, "yes"] : [t.no, "no"];
  const source = two(one.source);
  return el("li", {},
    el("b", { class: `mark ${mark[1]}` }, mark[0]), " ", two(one.question),
    source ? el("span", { class: "note" }, ` ${source}`) : "",
    one.again ? el("span", { class: "note" }, ` ${t.again}`) : "",
    page.facts.has(one.fact) ? el("button", { type: "button", class: "plain small", "aria-label": `${t.look}${t.sep}${two(one.question)}`, onclick: () => page.look(one.fact) }, t.look) : "",
    one.why.map((inner) => step(page, inner, path)));
}

export function rests(page, answer) {
  const { t, two } = page;
  const groups = new Map();
  for (const each of answer.rests_on) {
    const key = `${two(each.kind)} · ${two(each.cite)} · ${two(each.gist)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const inside = () => answer.rests_on.length
    ? [el("ul", { class: "lines" }, [...groups].map(([key, all]) => el("li", {}, key, el("ul", {}, all.map((each) => el("li", {},
      el("b", { class: `mark ${each.value ? "yes" : "no"}` }, each.value ? t.yes : t.no), " ", two(each.question),
      page.facts.has(each.fact) ? el("button", { type: "button", class: "plain small", "aria-label": `${t.look}${t.sep}${two(each.question)}`, onclick: () => page.look(each.fact) }, t.look) : ""))))))]
    : [el("p", { class: "note" }, t.rests_none)];
  put("rests", folded(el("h2", {}, `${t.rests} (${answer.rests_on.length})`), inside, page.kept("rests")));
}

export function record(page, answer) {
  const { t } = page;
  put("record", folded(el("h2", {}, t.record), () => [el("p", { class: "note" }, t.record_note), el("pre", { tabindex: "0" }, answer.text)], page.kept("record")));
}
