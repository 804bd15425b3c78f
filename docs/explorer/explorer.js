// The page: what is chosen stands in the address; whenever that changes, the library is asked again.
import { byId, el, folded, put, some } from "./dom.js";
import { library } from "./library.js";
import { grounds, record, rests, tree, ways } from "./reasons.js";
import { matching, row } from "./rows.js";
import { read, turned, write } from "./state.js";
import { WORDS } from "./words.js";

const ORDER = ["verdict", "facts", "firmness", "questions", "ways", "tree", "record"];
const PLACES = { verdict: ["verdict", "grounds", "beside"], facts: ["mine", "given"], questions: ["asked"], ways: ["ways"], tree: ["tree"], firmness: ["rests"], record: ["record"] };
const HITS = 20;
const ASKED = 4;

let catalogue = null;
let state = read();
let shown = {};
let round = 0;
let stage = "python";
let wanted = null;
const opened = new Map();

const page = {
  facts: new Map(),
  items: [],
  labels: {},
  item: (id) => page.two(page.labels[id] ?? [id, id]),
  get t() { return WORDS[state.lang] ?? WORDS.en; },
  two: (pair) => pair[state.lang === "zh" ? 1 : 0],
  turn: (name, item, value) => go(turned(state, name, item, value)),
  suppose: (found) => {
    wanted = "mine";
    go(found.reduce((s, [name, item, value]) => turned(s, name, item, value), state));
  },
  look(name) {
    byId("search").value = name;
    hits();
    byId("hits").querySelector("input")?.focus();
  },
  kept: (key, open = false) => ({ key, open: opened.get(key) ?? open }),
};

const ask = library((next) => {
  stage = next;
  status();
});

function go(next) {
  const address = write(next);
  if (address === location.hash) return;
  history.pushState(null, "", address);
  arrived();
}

function arrived() {
  const before = state;
  state = read();
  if (!(state.lang in WORDS)) state.lang = "en";
  if (before.case !== state.case || before.act !== state.act) shown = {};
  draw();
  if (catalogue) judge();
}

async function judge() {
  const mine = ++round;
  const { lang, ...chosen } = state;
  if (chosen.case === null && chosen.day === null) chosen.day = catalogue.last_day;
  stage = "working";
  status();
  for (const id of Object.values(PLACES).flat()) byId(id).setAttribute("aria-busy", "true");
  for (const what of ORDER) {
    let answer;
    try {
      answer = await ask(what, chosen);
    } catch (error) {
      if (mine !== round) return;
      console.error(error);
      answer = { fault: [WORDS.en.failed, WORDS.zh.failed] };
    }
    if (mine !== round) return;
    shown[what] = answer;
    if (answer.fault) {
      shown = { fault: answer.fault, facts: shown.facts };
      break;
    }
    delete shown.fault;
    drawn(what);
    for (const id of PLACES[what]) byId(id).removeAttribute("aria-busy");
  }
  for (const id of Object.values(PLACES).flat()) byId(id).removeAttribute("aria-busy");
  stage = "ready";
  if (shown.fault) draw();
  status();
}

function status() {
  const busy = stage !== "ready" && stage !== "broken";
  byId("status").classList.toggle("idle", stage === "ready");
  put("status", busy ? el("span", { class: "spinner", "aria-hidden": "true" }) : null, page.t[stage]);
  document.body.dataset.stage = stage;
}

// Drawing leaves what has the focus where it is, or finds the same fact elsewhere.
function drawn(what) {
  const focus = document.activeElement;
  const id = focus?.id;
  const [, ...rest] = (id ?? "").split(":");
  const draws = { verdict: banner, facts: found, firmness: firm, questions: asked, ways, tree, record };
  draws[what](...(["ways", "tree", "record"].includes(what) ? [page, shown[what]] : [shown[what]]));
  if (wanted === "mine" && what === "facts") {
    wanted = null;
    byId("mine").querySelector("h2")?.focus();
  } else if (focus && focus !== document.body && !focus.isConnected) {
    const same = byId(id) ?? ["mine", "given", "asked", "hits"].map((section) => byId([section, ...rest].join(":"))).find(Boolean);
    (same ?? byId(PLACES[what][0]).querySelector("h2"))?.focus({ preventScroll: Boolean(same) });
  }
}

function banner(answer) {
  const { t, two } = page;
  page.labels = answer.labels;
  page.items = Object.keys(answer.labels);
  put("verdict-words", two(answer.words));
  byId("banner").dataset.verdict = answer.verdict;
  byId("dropped").hidden = !answer.dropped;
  put("dropped", answer.dropped ? t.dropped(answer.dropped) : null);
  const say = (value) => value === null ? t.is_open : value ? t.infringed : t.not_infringed;
  const chip = (name, value) => el("li", { class: `chip ${value === null ? "open" : value ? "bad" : "good"}` }, `${name}${t.sep}${say(value)}`);
  const { court } = answer;
  const names = answer.interests.map(({ name }) => two(name));
  const items = answer.items.filter(({ id }) => page.items.includes(id));
  put("beside",
    el("ul", { class: "chips" }, answer.interests.map((each) => chip(two(each.name), each.infringed))),
    court ? el("p", { class: "court" },
      t.court, t.sep, court.held.map((each) => `${two(each.name)}${t.sep}${t.held[each.held]}`).join(t.semicolon), t.stop,
      court.untouched ? (court.agree === null ? "" : court.agree ? t.agree : `${t.disagree} ${court.reason}`) : t.touched) : null,
    items.length > 1 ? folded(t.items, () => [el("table", {},
      el("thead", {}, el("tr", {}, [t.item, ...names].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, items.map((each) => el("tr", {}, el("th", { scope: "row" }, page.item(each.id)), el("td", {}, say(each.personal_information)), el("td", {}, say(each.privacy))))))], page.kept("items")) : null);
  grounds(page, answer);
}

function firm(answer) {
  const { t, two } = page;
  const range = answer.certain ? t.certain : [t.uncertain, t.range(two(answer.best), two(answer.worst))].join(t.semicolon);
  put("firm", [two(answer.words), range, ...(answer.certain ? [] : [t.open(answer.open)])].join(t.semicolon));
  byId("banner").dataset.outcome = answer.outcome;
  rests(page, answer);
}

function found(answer) {
  const { t } = page;
  const mine = answer.rows.filter((each) => each.source === "you");
  const given = answer.rows.filter((each) => each.source !== "you");
  put("mine", el("h2", { tabindex: "-1" }, t.mine),
    mine.length ? mine.map((each) => row(page, "mine", each.name, each)) : el("p", { class: "note" }, t.none_yet),
    mine.length > 1 ? el("button", { type: "button", id: "clear", onclick: () => { wanted = "mine"; go({ ...state, found: [] }); } }, t.clear) : null);
  const title = `${state.case ? t.given : t.given_nothing} (${given.length})`;
  const draw = (each) => row(page, "given", each.name, { ...each, base: each.value, value: null });
  put("given", folded(el("h2", { tabindex: "-1" }, title), () => [some(given, HITS, draw, t.more)], page.kept("given")));
  hits();
}

function asked(answer) {
  const { t } = page;
  const rows = answer.rows.map((each) => row(page, "asked", each.fact, { party: each.party, settles: each.settles }));
  put("asked", el("h2", { tabindex: "-1" }, t.asked), rows.length ? some(rows, ASKED, (each) => each, t.more) : el("p", { class: "note" }, t.no_questions));
}

function hits() {
  if (!catalogue) return;
  const { t } = page;
  const sought = byId("search").value;
  const all = matching(catalogue.facts, sought);
  const few = all.slice(0, HITS);
  const known = new Map((shown.facts?.rows ?? []).map((each) => [each.name, each]));
  put("count", sought.trim() ? t.hits(all.length, few.length) : t.hint(catalogue.facts.length));
  put("hits", few.map(({ name }) => {
    const own = known.get(name);
    const at = own?.source === "you" ? own : own ? { base: own.item === null ? own.value : null, source: own.source } : {};
    return row(page, "hits", name, { ...at, item: null, value: own?.source === "you" && own.item === null ? own.value : null });
  }));
}

function options(id, rows, value) {
  const select = byId(id);
  select.replaceChildren(...rows.map(([key, text]) => el("option", { value: key }, text)));
  select.value = value;
}

function draw() {
  const { t, two } = page;
  document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en";
  document.title = `${t.title} · pipl_rules`;
  for (const [id, text] of Object.entries({ title: t.title, lead: t.lead, skip: t.skip, "choose-title": t.choose, "case-label": t.case, "act-label": t.act, "day-label": state.case ? t.other_day : t.day, "any-title": t.any, "search-label": t.search })) put(id, text);
  for (const lang of ["en", "zh"]) byId(lang).setAttribute("aria-pressed", String(lang === state.lang));
  status();
  if (!catalogue) return;
  const decided = catalogue.cases.find(({ id }) => id === state.case);
  options("case", [["", t.nothing], ...catalogue.cases.map((each) => [each.id, two(each.name)])], decided?.id ?? "");
  byId("act-field").hidden = !decided;
  if (decided) options("act", decided.acts.map((each) => [each.id, `${each.id}${t.sep}${two(each.what)}`]), decided.acts.find(({ id }) => id === state.act)?.id ?? decided.acts[0].id);
  byId("day").value = state.day !== null && !Number.isNaN(Date.parse(state.day)) && /^\d{4}-\d\d-\d\d$/.test(state.day) ? state.day : decided ? "" : catalogue.last_day;
  put("foot", t.foot(catalogue.version, catalogue.last_day));
  disputed();
  if (shown.fault) {
    put("verdict-words", two(shown.fault));
    put("firm");
    byId("banner").dataset.verdict = "fault";
    for (const id of ["beside", "grounds", "ways", "tree", "rests", "asked", "record"]) put(id);
    mineOnly();
    return;
  }
  for (const what of ORDER) if (shown[what]) drawn(what);
}

// Where the findings collide, what was found is all there is to show.
function mineOnly() {
  const rows = state.found.filter(([name]) => page.facts.has(name)).map(([name, item, value]) => ({ name, item, value, source: "you", base: null }));
  found({ rows: [...rows, ...(shown.facts?.rows ?? []).filter((each) => each.source !== "you")] });
}

function disputed() {
  const { t, two } = page;
  const inside = () => catalogue.readings.map((each) => el("label", { class: "reading" }, el("span", {}, two(each.question)),
    el("select", { id: `reading:${each.name}`, onchange: (event) => {
      const { [each.name]: _, ...others } = state.readings;
      const chosen = event.target.value;
      go({ ...state, readings: chosen === each.choices[0].name ? others : { ...others, [each.name]: chosen } });
    } }, each.choices.map((choice, at) => el("option", { value: choice.name, selected: (state.readings[each.name] ?? each.choices[0].name) === choice.name }, two(choice.gist) + (at ? "" : ` (${t.read_default})`))))));
  const changed = Object.keys(state.readings).length;
  put("readings", folded(el("h2", {}, `${t.readings}${changed ? ` (${changed})` : ""}`), inside, page.kept("readings")));
}

function listen() {
  for (const lang of ["en", "zh"]) byId(lang).addEventListener("click", () => {
    history.replaceState(null, "", write({ ...state, lang }));
    state = { ...state, lang };
    draw();
  });
  byId("case").addEventListener("change", ({ target }) => {
    const decided = catalogue.cases.find(({ id }) => id === target.value);
    const none = { ...state, found: [], act: null, case: null, day: state.day ?? catalogue.last_day };
    go(decided ? { ...none, case: decided.id, act: decided.acts[0].id, day: null } : none);
  });
  byId("act").addEventListener("change", ({ target }) => go({ ...state, act: target.value, found: [] }));
  byId("day").addEventListener("change", ({ target }) => go({ ...state, day: target.value || (state.case ? null : catalogue.last_day) }));
  byId("search").addEventListener("input", hits);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("verdict").focus();
  });
  document.addEventListener("toggle", ({ target }) => {
    if (target.dataset?.key) opened.set(target.dataset.key, target.open);
  }, true);
  addEventListener("popstate", arrived);
}

async function start() {
  listen();
  draw();
  try {
    catalogue = await ask("catalogue", null);
  } catch {
    stage = "broken";
    return status();
  }
  for (const fact of catalogue.facts) {
    fact.text = [fact.name, ...fact.question, fact.term].join(" ").toLowerCase();
    page.facts.set(fact.name, fact);
  }
  byId("day").min = catalogue.first_day;
  draw();
  await judge();
}

start();
