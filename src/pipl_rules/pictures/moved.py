"""One act moved through time: the same facts, judged by the law of each stretch of days."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.drawing.measure import BOLD, estimated, wrapped
from pipl_rules.drawing.sheet import block, line, placed, sheet, text
from pipl_rules.evaluation import transpose
from pipl_rules.explanation.words import WORDS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.pictures.explained import ANSWERS, cited, overall
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.timeline import Scale, name
from pipl_rules.pictures.tree import signed
from pipl_rules.pictures.words import said
from pipl_rules.statutes import rulebook as whole_law

WIDTH, MARGIN = 960, 28
NAMES, LANE, HEAD = 196, 40, 116
SHOWN = 3
"""Of the provisions that decide so many are named."""


@frozen(kw_only=True, eq=False)
class Stretch:
    """Days on which the act is judged alike, on the same provisions.

    Attributes:
        first: The first of the days.
        last: The last, inclusive.
        judgment: The judgment by the law of the first.
    """

    first: dt.date
    last: dt.date
    judgment: Judgment


def stretches(  # noqa: PLR0913 - an act, its findings, days, and how to read the law
    act: ProcessingAct,
    first: dt.date,
    last: dt.date,
    *,
    findings: Iterable[Finding] = (),
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
) -> tuple[Stretch, ...]:
    """The stretches of days, from the first to the last, on which the act is judged alike.

    Args:
        act: The act; its facts stay as they are on record, on its own days.
        first: The first day whose law is asked.
        last: The last, inclusive.
        findings: The caller's findings.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        LawNotModelledError: If the first day lies before the first day modelled.
        ValueError: If `last` lies before `first`.
    """
    if last < first:
        msg = "The last day lies before the first; give them in that order."
        raise ValueError(msg)
    book = rulebook if rulebook is not None else whole_law()
    given = tuple(findings)
    found: list[Stretch] = []
    days = [first, *(day for day in book.epochs if first < day <= last)]
    for day, following in zip(days, [*days[1:], last + dt.timedelta(days=1)], strict=True):
        judgment = transpose(act, day, findings=given, readings=readings, rulebook=book)
        since = day
        if found and _answer(found[-1].judgment) == _answer(judgment):
            before = found.pop()
            since, judgment = before.first, before.judgment
        found.append(Stretch(first=since, last=following - dt.timedelta(days=1), judgment=judgment))
    return tuple(found)


def _answer(judgment: Judgment) -> tuple[object, ...]:
    grounds = frozenset(ground.rule.id for ground in judgment.grounds)
    return judgment.personal_information, judgment.privacy, grounds


def moved(  # noqa: PLR0913 - as above, and a language
    act: ProcessingAct,
    first: dt.date,
    last: dt.date,
    *,
    findings: Iterable[Finding] = (),
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    lang: str = "en",
) -> Picture:
    """The act on a line of days: each interest by the law of each day, and what changed between.

    Args:
        act: The act; its facts stay as they are on record, on its own days.
        first: The first day whose law is asked.
        last: The last, inclusive.
        findings: The caller's findings.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        LawNotModelledError: If the first day lies before the first day modelled.
        UnknownNameError: For another language.
        ValueError: If `last` lies before `first`.
    """
    say = said(lang)
    parts = stretches(act, first, last, findings=findings, readings=readings, rulebook=rulebook)
    told = tuple(_said(part, number, lang) for number, part in enumerate(parts))
    root = Node(head=say["moved"].format(act.id), text=say["moved_note"], children=told)
    scale = Scale(first=first, last=last + dt.timedelta(days=1), left=MARGIN + NAMES, right=WIDTH - MARGIN)
    lists = list(_list(told, HEAD + 2 * LANE + 62))
    bottom = lists[-1][0] if lists else HEAD + 2 * LANE + 62
    drawn = [*_head(root, lang), *_lanes(parts, scale, lang), *(each for _, each in lists)]
    svg = sheet(WIDTH, bottom + MARGIN, root.head, outline(root, say["sep"]), drawn, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _said(part: Stretch, number: int, lang: str) -> Node:
    say, judgment = said(lang), part.judgment
    children = [*_changes(part, lang)] if number else []
    cites = list(dict.fromkeys(cited(ground.rule.cite, lang) for ground in judgment.grounds))
    if cites:
        more = say["comma"] + say["more"].format(len(cites) - SHOWN) if len(cites) > SHOWN else ""
        children.append(Node(text=say["decided_by"].format(say["comma"].join(cites[:SHOWN]) + more)))
    else:
        children.append(Node(text=say["no_ground"]))
    answers = (
        f"{WORDS[lang].interest[i.value]}{say['sep']}{WORDS[lang].answer[judgment.infringed(i)]}"
        for i in Interest
    )
    return Node(
        sign=overall(judgment.personal_information, judgment.privacy),
        head=say["from_to"].format(part.first, part.last),
        text=say["semicolon"].join(answers),
        children=tuple(children),
    )


def _changes(part: Stretch, lang: str) -> Iterator[Node]:
    """The instruments that begin or cease on the first day."""
    laws = {rule.cite.instrument for rule in part.judgment.rulebook.rules}
    for word, which in (("begins", "effective"), ("ceases", "repealed")):
        names = sorted(name(law, lang) for law in laws if getattr(law, which) == part.first)
        if names:
            yield Node(text=said(lang)[word].format(said(lang)["comma"].join(names)))


def _head(root: Node, lang: str) -> Iterator[str]:
    yield text(MARGIN, 44, root.head, 21, "ink", WIDTH - 2 * MARGIN, bold=True)
    yield text(MARGIN, 68, root.text, 14, "faint", WIDTH - 2 * MARGIN)
    for number, interest in enumerate(Interest):
        for k, words in enumerate(wrapped(WORDS[lang].interest[interest.value], 14, NAMES - 10, 2)):
            yield text(MARGIN, HEAD + LANE * number + 19 + 16 * k, words, 13.5, "ink", NAMES)


def _lanes(parts: Sequence[Stretch], scale: Scale, lang: str) -> Iterator[str]:
    bottom = HEAD + 2 * LANE + 6
    yield from scale.drawn(HEAD - 8, bottom)
    for lane, interest in enumerate(Interest):
        top = HEAD + LANE * lane + 3
        for part in parts:
            answer = part.judgment.infringed(interest)
            left = scale.x(part.first)
            width = scale.x(part.last + dt.timedelta(days=1)) - left
            yield block(left + 0.5, top, max(width - 1, 1), LANE - 8, ANSWERS[answer], 3)
            if width > 26:  # noqa: PLR2004 - room for the sign
                yield block(left + 4, top + 4, 24, 24, "ground", 12)
                yield placed(signed(ANSWERS[answer]), left + 6, top + 6)
            told = WORDS[lang].answer[answer]
            if estimated(told, 13) * BOLD < width - 38:
                yield text(left + 33, top + 21, told, 13, "ground", width, bold=True)
    for number, part in enumerate(parts, 1):
        x = scale.x(part.first)
        yield line(f"M{x:.1f} {HEAD - 4}V{bottom + 4}", "ink", 1.4)
        yield text(x + 4, bottom + 16 + 13 * (number % 2 == 0), str(number), 12, "ink", 30, bold=True)


def _list(told: Sequence[Node], top: float) -> Iterator[tuple[float, str]]:
    room = WIDTH - 2 * MARGIN - 60
    for number, node in enumerate(told, 1):
        yield top, text(MARGIN, top + 14, str(number), 13, "ink", 24, bold=True)
        yield top, placed(signed(node.sign), MARGIN + 26, top - 1)
        yield top, text(MARGIN + 56, top + 14, node.head, 14, "ink", 280, bold=True)
        yield top, text(MARGIN + 320, top + 14, node.text, 14, "ink", room - 250)
        top += 21
        for child in node.children:
            for words in wrapped(child.text, 13, room, 3):
                yield top, text(MARGIN + 56, top + 13, words, 13, "faint", room + 10)
                top += 18
        top += 9
        yield top, ""
