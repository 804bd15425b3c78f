"""One page an article, one an instrument, and the list of instruments."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pages.book import LEFT_OUT, Book, Text, asked, file_name, is_reading
from pages.conditions import in_words
from pages.facts import days, proof
from pages.markdown import ORPHAN, both, code, label, link, link_both, page, shown, table, zh
from pages.seen import Row, Test
from pipl_rules.citation import Citation, Rank
from pipl_rules.consequences.texts import MODULES
from pipl_rules.explanation.words import CHINESE, ENGLISH
from pipl_rules.logic.conditions import ALWAYS, NEVER
from pipl_rules.logic.rule import Conclusion, Duty, Infringes, Rule, Status
from pipl_rules.statutes.coverage import Handled, Unit, outline, units

NAMED = 8
"""So many tests of a rule are named; the rest are counted."""

RANKS = {
    Rank.LAW: ("law", "法律"),
    Rank.ADMINISTRATIVE_REGULATION: ("administrative regulation", "行政法规"),
    Rank.JUDICIAL_INTERPRETATION: ("judicial interpretation", "司法解释"),
    Rank.DEPARTMENTAL_RULE: ("departmental rule", "部门规章"),
    Rank.NORMATIVE_DOCUMENT: ("normative document", "规范性文件"),
    Rank.STANDARD: ("standard", "标准"),
    Rank.JUDGMENT: ("judgment", "裁判"),
}


def pages(book: Book) -> Iterator[tuple[str, str]]:
    """Every page on the law: its name, and its text."""
    yield "law/index.md", page(_list(book))
    for text in book.texts:
        yield f"law/{text.name}/index.md", page(_instrument(text))
        numbers = [number for number in text.every_article if number in text.articles]
        for before, number, after in zip([None, *numbers], numbers, [*numbers[1:], None], strict=False):
            content = _article(book, text, number, (before, after))
            yield f"law/{text.name}/{file_name(number)}.md", page(content)


def _list(book: Book) -> Iterator[str]:
    yield "# The law, article by article"
    yield ""
    yield f"{len(book.rules)} rules in {len(book.texts)} texts; {len(book.deciding)} of the rules decide whether an act is"
    yield "lawful, the others what follows. An amended law is another text, with its own days."
    yield ""
    yield zh("每一条文一页：规则、要旨、所问事实、测试与已决案件。修订后的法律另列，各有起止日。")
    yield ""
    yield from table(
        ("text", "文本", "in force 施行", "articles with rules", "rules"),
        (
            (
                link(shown(text.law.title), f"law.{text.name}"),
                zh(text.law.title_zh),
                days(text.law.span),
                str(len(text.articles)),
                str(sum(map(len, text.articles.values()))),
            )
            for text in book.texts
        ),
    )


def _instrument(text: Text) -> Iterator[str]:
    law = text.law
    yield from ORPHAN
    yield label(f"law.{text.name}")
    yield f"# {both(law.title, law.title_zh)}"
    yield ""
    yield f"- Rank 位阶: {both(*RANKS[law.rank])}"
    yield f"- Promulgated 公布: {law.promulgated}"
    yield f"- In force 施行: {days(law.span)}"
    if law.reaches_back_to:
        yield f"- Reaches acts back to {law.reaches_back_to}, where the case was not finally decided. " + zh(
            "溯及未终审案件"
        )
    yield f"- Rule ids begin with {code(law.id)}"
    yield ""
    known = outline().get(text.key)
    if known is None or not known["complete"]:
        yield "The text at hand is not complete; what is missing is not shown here."
        yield ""
    reasons = _reasons(text)
    yield from table(
        ("article 条", "what of it 内容"),
        (_row(text, number, reasons.get(number, [])) for number in text.every_article),
    )


def _row(text: Text, number: str, left: list[str]) -> tuple[str, str]:
    rules = text.articles.get(number)
    if not rules:
        return shown(_place(_head(text, number))), f"left out 未纳入: {'; '.join(left)}"
    return (
        link_both(_place(_head(text, number)), _place_zh(_head(text, number)), _article_label(text, number)),
        f"{both(rules[0].gist, rules[0].zh)} ({len(rules)})",
    )


def _article_label(text: Text, number: str) -> str:
    return f"article.{text.name}.{file_name(number)}"


def _article(book: Book, text: Text, number: str, around: tuple[str | None, str | None]) -> Iterator[str]:
    cite, rules = _head(text, number), text.articles[number]
    yield from ORPHAN
    yield label(_article_label(text, number))
    yield f"# {both(str(cite), cite.zh)}"
    yield ""
    yield _walk(text, around)
    yield ""
    for rule in rules:
        yield from _rule(book, rule)
    left = _reasons(text).get(number, [])
    if left:
        yield "## Left out 未纳入"
        yield ""
        yield from (f"- {each}" for each in left)
        yield ""
    yield from _asked(rules)


def _walk(text: Text, around: tuple[str | None, str | None]) -> str:
    before, after = around
    steps = [link_both(f"↑ {text.law.title}", text.law.title_zh, f"law.{text.name}")]
    if before is not None:
        steps.insert(0, link(f"← {shown(_place(_head(text, before)))}", _article_label(text, before)))
    if after is not None:
        steps.append(link(f"{shown(_place(_head(text, after)))} →", _article_label(text, after)))
    return " · ".join(steps)


def _rule(book: Book, rule: Rule) -> Iterator[str]:
    yield label(book.label(rule))
    yield f"## {shown(_within(rule.cite))} {code(rule.id)}"
    yield ""
    yield f"**{shown(rule.gist)}**"
    yield ""
    yield zh(rule.zh)
    yield ""
    yield f"- Cited 引用: {both(str(rule.cite), rule.cite.zh)}"
    yield f"- In force 施行: {days(rule.span)}"
    if not book.decides(rule):
        yield "- Decides what follows, not whether the act is lawful. " + zh("规定后果，不判断行为是否合法")
    if rule.concludes is not None:
        yield f"- Concludes 结论: {_concluded(rule.concludes)}"
    if rule.when != ALWAYS:
        yield from in_words("When 条件", rule.when)
    if rule.unless != NEVER:
        yield from in_words("Unless 除外", rule.unless)
    if isinstance(rule.concludes, Duty):
        yield from in_words("Done if 履行", rule.concludes.done)
    if rule.lifts:
        yield "- Lifts 排除: " + ", ".join(
            link(code(other), book.lifted(rule, other)) for other in rule.lifts
        )
    lifters = book.lifted_by.get(book.label(rule), [])
    if lifters:
        yield "- Lifted by 被排除: " + ", ".join(link(code(each.id), book.label(each)) for each in lifters)
    yield from _seen(book, rule)
    yield ""


def _seen(book: Book, rule: Rule) -> Iterator[str]:
    tests = book.tests.of_rules if book.decides(rule) else book.tests.of_branches
    named = tests.get(rule.id, ())
    if named:
        yield f"- Tests 测试 ({len(named)}):"
        yield from (f"    - {_test(each)}" for each in named[:NAMED])
        if len(named) > NAMED:
            yield f"    - and {len(named) - NAMED} more"
    if book.decides(rule):
        for head, found in (
            ("A ground in 作为依据", book.decided.ground),
            ("Lifted in 被排除于", book.decided.lifted),
        ):
            acts = found.get(rule.id, [])
            if acts:
                yield f"- {head}: {'; '.join(_by_case(acts))}"


def _by_case(acts: Iterable[tuple[Row, Row]]) -> Iterator[str]:
    """Each case with the marks of its acts."""
    for name, group in groupby(acts, key=lambda pair: (pair[0]["id"], pair[0]["name"], pair[0]["name_zh"])):
        marks = ", ".join(code(act["id"]) for _, act in group)
        yield f"{link_both(name[1], name[2], f'case.{name[0]}')} {marks}"


def _test(test: Test) -> str:
    return f"{shown(test.words)} ({code('tests/' + test.file)})"


def _concluded(concluded: Conclusion) -> str:
    match concluded:
        case Status(fact, value):
            word = both("counts as", "构成") if value else both("does not count as", "不构成")
            return f"{word}: {link_both(fact.name.replace('_', ' '), fact.term, f'fact.{fact.name}')}"
        case Infringes(interest):
            name = interest.value
            return both(f"infringes: {ENGLISH.interest[name]}", f"侵害{CHINESE.interest[name]}")
        case Duty() as duty:
            said = both(f"{duty.bearer} must {duty.conduct.en}", duty.conduct.zh)
            if duty.breach is None:
                return said + "; a breach touches nobody's right by itself " + zh("违反本身不侵害个人权益")
            return f"{said}; a breach: {_concluded(duty.breach)}"


def _asked(rules: Iterable[Rule]) -> Iterator[str]:
    found = {asked(atom).name: asked(atom) for rule in rules for atom in rule.atoms() if not is_reading(atom)}
    if not found:
        return
    yield "## Facts asked 所问事实"
    yield ""
    yield from table(
        ("fact", "term 术语", "question", "问", "who proves 举证"),
        (
            (
                link(code(name), f"fact.{name}"),
                zh(each.term),
                shown(each.question),
                zh(each.question_zh),
                proof(each),
            )
            for name, each in found.items()
        ),
    )


def _reasons(text: Text) -> dict[str, list[str]]:
    """By article, what is left out and why; places within it where it is not left out whole."""
    found: dict[str, list[str]] = {}
    if text.law.text in outline():
        for unit in units(text.law, MODULES):
            if unit.handled is Handled.REASON:
                found.setdefault(unit.place[0], []).append(_left(text, unit))
    else:
        for cite, why in LEFT_OUT.items():
            if cite.instrument == text.law and cite.article is not None:
                found.setdefault(cite.article, []).append(shown(why))
    return {number: list(dict.fromkeys(said)) for number, said in found.items()}


def _left(text: Text, unit: Unit) -> str:
    article, para, item = unit.place
    where = "" if para is None and item is None else _within(text.law.art(article, para, item)) + ": "
    return shown(where + "; ".join(unit.by))


def _head(text: Text, number: str) -> Citation:
    """The article as its page is headed: a row of its own in the table of texts may be a paragraph, as its rules say."""
    rules = text.articles.get(number, ())
    para = rules[0].cite.para if "(" in number and rules else None
    return text.law.art(number, para)


def _place(cite: Citation) -> str:
    """Where it stands in its instrument: ``art. 13 para. 1``."""
    return str(cite).removeprefix(cite.instrument.short).strip()


def _place_zh(cite: Citation) -> str:
    return cite.zh[cite.zh.find("》") + 1 :]


def _within(cite: Citation) -> str:
    """Where it stands in its article."""
    parts = [f"para. {cite.para}"] if cite.para is not None else []
    parts += [f"item {cite.item}"] if cite.item is not None else []
    return " ".join(parts) or _place(cite)
