"""The pages of facts, one a matter: what is asked, who proves it, what is taken to be so, and what reads it."""

import sys
from collections.abc import Iterable, Iterator
from types import ModuleType

from pages.book import Book, asked
from pages.conditions import in_words
from pages.markdown import ORPHAN, both, code, label, link, link_both, page, shown, table, zh
from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.burdens import BURDENS
from pipl_rules.assume.defaults import DEFAULTS
from pipl_rules.dates import Span
from pipl_rules.facts import COUNTS, FACTS, MODULES
from pipl_rules.facts.readings import Reading
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Burden, Count, Fact, SettledBy
from pipl_rules.logic.rule import Rule

SETTLED = {
    SettledBy.RECORD: ("by what the record shows", "依记载认定"),
    SettledBy.JUDGMENT: (
        "an open standard: found by the caller, or by a default",
        "开放标准：由使用者认定，或者依默认",
    ),
    SettledBy.LAW: ("by the rules that conclude it", "由规则得出"),
    SettledBy.READING: ("by the reading chosen", "依所采解释"),
}
PROVED = {
    Burden.ELEMENT: (
        "the claimant; otherwise the claim is not proven",
        "主张侵害的一方；未能证明的，侵害不能成立",
    ),
    Burden.RAISED: (
        "the claimant; otherwise it is taken not to be so",
        "主张侵害的一方；未提出并证明的，视为不存在",
    ),
    Burden.DEFENCE: ("the processor; otherwise it is taken not to be so", "处理者；未能证明的，视为不存在"),
    Burden.EXCLUDED: (
        "the processor must exclude it; otherwise it is taken to be so",
        "处理者负责排除；未能排除的，视为存在",
    ),
}
ABOUT = {About.ACT: ("the act", "整个行为"), About.ITEM: ("one item of information", "单项信息")}


def pages(book: Book) -> Iterator[tuple[str, str]]:
    """Every page of facts: its name, and its text."""
    assumed: dict[str, list[Assumption]] = {}
    for each in (*DEFAULTS, *BURDENS):
        if each.kind is not Kind.BURDEN or each.when != ALWAYS or each.unless != NEVER:
            assumed.setdefault(asked(each.fact).name, []).append(each)
    matters = [(_name(module), _gist(module), found) for module in MODULES if (found := _declared(module))]
    others = list(book.other_facts.values())
    matters.append(("consequences", "What only the rules on consequences ask.", others))
    yield "law/facts/index.md", page(_index(matters))
    for name, gist, found in matters:
        yield f"law/facts/{name}.md", page(_matter(book, name, gist, found, assumed))


def _name(module: ModuleType) -> str:
    return module.__name__.rsplit(".", 1)[-1]


def _gist(module: ModuleType) -> str:
    return (module.__doc__ or "").strip().split("\n\n")[0]


def _declared(module: ModuleType) -> list[Fact | Count]:
    """The facts and counts declared in the module, not those of another that it uses."""
    used = {
        value.name
        for other in MODULES[: MODULES.index(module)]
        for value in vars(other).values()
        if isinstance(value, Fact | Count)
    }
    found = {value.name: value for value in vars(module).values() if isinstance(value, Fact | Count)}
    return [value for name, value in found.items() if name not in used]


def _index(matters: list[tuple[str, str, list[Fact | Count]]]) -> Iterator[str]:
    yield label("facts")
    yield "# The facts 事实"
    yield ""
    yield f"{sum(len(found) for _, _, found in matters)} questions that the law asks, each declared once, by matter."
    yield zh("法律所问的事实，每一项只登记一次，按事项分页。")
    yield ""
    yield from table(
        ("matter", "what it is about", "facts"),
        (
            (link(shown(name.replace("_", " ")), f"facts.{name}"), shown(gist), str(len(found)))
            for name, gist, found in matters
        ),
    )


def _matter(
    book: Book, name: str, gist: str, found: Iterable[Fact | Count], assumed: dict[str, list[Assumption]]
) -> Iterator[str]:
    yield from ORPHAN
    yield label(f"facts.{name}")
    yield f"# Facts: {shown(name.replace('_', ' '))}"
    yield ""
    yield shown(gist)
    yield ""
    yield link_both("↑ All facts", "全部事实", "facts")
    yield ""
    for each in found:
        yield from _fact(book, each, assumed.get(each.name, []))


def _fact(book: Book, fact: Fact | Count, assumed: list[Assumption]) -> Iterator[str]:
    yield label(f"fact.{fact.name}")
    yield f"## {both(fact.name.replace('_', ' '), fact.term)}"
    yield ""
    yield f"{shown(fact.question)} {zh(fact.question_zh)}"
    yield ""
    yield f"- Name 名称: {code(fact.name)}, a fact about {both(*ABOUT[fact.about])}"
    if isinstance(fact, Count):
        yield f"- A number of {both(fact.unit, fact.unit_zh)}"
    else:
        yield f"- Settled 认定: {both(*SETTLED[fact.settled_by])}"
        if fact.source:
            yield f"- Source 来源: {shown(fact.source)}"
    said = proof(fact)
    if said:
        yield f"- Who proves it 举证: {said}"
    for each in assumed:
        yield from _assumption(each)
    for head, rules in (("Concluded by 得出", book.concluding), ("Read by 适用于", book.readers)):
        if rules.get(fact.name):
            yield f"- {head}: {_links(book, rules[fact.name])}"
    yield ""


def _assumption(assumed: Assumption) -> Iterator[str]:
    """What is taken to be so where nobody found the fact, with its source, conditions and days."""
    value = both("yes", "是") if assumed.value else both("no", "否")
    said = both(assumed.gist, assumed.zh)
    cite = f"{both(str(assumed.cite), assumed.cite.zh)}, {code(assumed.id)}"
    yield f"- Where nobody found it 未认定时: {value}. {said} ({cite})"
    if assumed.during.edges:
        yield f"    - In proceedings 裁判日: {days(assumed.during)}"
    for head, condition, empty in (
        ("Where 条件", assumed.when, ALWAYS),
        ("Unless 除外", assumed.unless, NEVER),
    ):
        if condition != empty:
            yield from (f"    {line}" for line in in_words(head, condition))


def days(span: Span) -> str:
    """The days of a span: the first is included, the last is not."""
    start = f"from {span.start}" if span.start else ""
    return f"{start} to {span.end} (not included 不含)".strip() if span.end else start


def _links(book: Book, rules: Iterable[Rule]) -> str:
    return ", ".join(link(code(rule.id), book.label(rule)) for rule in rules)


def proof(fact: Fact | Count) -> str:
    """Who proves it, as Markdown; of a count, and of what the rules conclude, nothing."""
    if isinstance(fact, Count) or fact.settled_by is SettledBy.LAW:
        return ""
    return both(*PROVED[fact.burden]) if fact.burden else both("for the court", "由法院判断")


def terms(book: Book) -> Iterator[str]:
    """The terms of art of the facts, in the order of the matters, each with what it asks."""
    everything = (*FACTS.values(), *COUNTS.values(), *book.other_facts.values())
    found: dict[str, list[Fact | Count]] = {}
    for each in everything:
        if each.term:
            found.setdefault(each.term, []).append(each)
    yield from table(
        ("术语", "fact"),
        (
            (
                zh(term),
                "; ".join(link(shown(each.name.replace("_", " ")), f"fact.{each.name}") for each in facts),
            )
            for term, facts in found.items()
        ),
    )


def readings() -> Iterator[str]:
    """Every reading with its choices and their sources, the default first."""
    found = {
        value.name: value
        for name, module in sorted(sys.modules.items())
        if name.startswith("pipl_rules.")
        for value in vars(module).values()
        if isinstance(value, Reading)
    }
    for name, reading in sorted(found.items()):
        yield label(f"reading.{name}")
        yield f"### {shown(name.replace('_', ' '))}"
        yield ""
        yield f"{shown(reading.question)} {zh(reading.question_zh)}"
        yield ""
        for choice in reading.choices:
            default = " (default 默认)" if choice.name == reading.default else ""
            yield f"- {code(f'{name}={choice.name}')}{default}: {both(choice.gist, choice.zh)}"
            yield f"  Source 出处: {shown(choice.source)}"
        yield ""
