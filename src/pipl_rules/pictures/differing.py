"""What a change of the law changes: the smallest patterns of facts that are judged otherwise, before and after."""

from collections.abc import Iterator, Sequence

from pipl_rules.analysis.differing import Difference, Differences
from pipl_rules.drawing.measure import wrapped
from pipl_rules.drawing.sheet import block, line, placed, sheet, text
from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Interest
from pipl_rules.pictures.explained import cited, overall, question
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.tree import signed
from pipl_rules.pictures.words import said

WIDTH, MARGIN, HEAD = 960, 28, 106
FACTS, SIDE, ARROW = 456, 196, 30
SIZE, LEAD = 14, 20
MOST = 60
"""So many patterns are drawn; the differences have them all."""


def changed(differences: Differences, lang: str = "en") -> Picture:
    """The smallest patterns of facts on which two laws, or two readings, differ.

    Args:
        differences: What `pipl_rules.analysis.diff` found.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    say = said(lang)
    found = differences.found[:MOST]
    notes = [say["no_change"]] if not found else []
    if len(differences) > MOST:
        notes.append(say["more"].format(len(differences) - MOST))
    if not differences.complete:
        notes.append(say["incomplete"])
    sides = _sides(found[0], lang) if found else ("", "")
    between = say["from_to"].format(*sides) if found else ""
    root = Node(
        head=say["changed"],
        text=between,
        children=(*(_said(each, lang) for each in found), *(Node(text=note) for note in notes)),
    )
    drawn, bottom = _drawn(found, sides, lang)
    for note in notes:
        drawn.append(text(MARGIN, bottom + 18, note, 13.5, "faint", WIDTH - 2 * MARGIN))
        bottom += 24
    svg = sheet(WIDTH, bottom + MARGIN, root.head, outline(root, say["sep"]), drawn, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _sides(one: Difference, lang: str) -> tuple[str, str]:
    """What tells the two apart: their days, or the readings chosen in each."""
    days = [str(judgment.law.days[0].day) for judgment in (one.before, one.after)]
    if days[0] != days[1]:
        return days[0], days[1]
    before, after = one.before.law.readings, one.after.law.readings
    names = sorted(name for name in before if before[name] != after[name])
    comma = said(lang)["comma"]
    first, second = (comma.join(f"{name}={side[name]}" for name in names) for side in (before, after))
    return first or said(lang)["before"], second or said(lang)["after"]


def _facts(each: Difference, lang: str) -> list[tuple[str, str]]:
    """The sign and the question of each fact found."""
    return [("yes" if c.value else "no", question(c.fact, lang)) for c in each.changes]


def verdict(judgment: Judgment, lang: str) -> str:
    """The verdict in words, and what of it is open."""
    told = WORDS[lang].verdict[judgment.verdict.value].capitalize()
    undecided = [WORDS[lang].interest[i.value] for i in Interest if judgment.infringed(i) is None]
    if not undecided:
        return told
    return told + said(lang)["still_open"].format(said(lang)["comma"].join(undecided))


def _sign(judgment: Judgment) -> str:
    return overall(judgment.personal_information, judgment.privacy)


def _rules(each: Difference, lang: str) -> str:
    say = said(lang)
    cites = list(dict.fromkeys(cited(rule.cite, lang) for rule in each.rules))
    more = [say["more"].format(len(cites) - 3)] if len(cites) > 3 else []  # noqa: PLR2004 - a line's worth
    return f"{say['provisions']}{say['sep']}{say['comma'].join(cites[:3] + more)}" if cites else ""


def _said(each: Difference, lang: str) -> Node:
    phrase = WORDS[lang].phrase
    facts = tuple(Node(sign=sign, told=phrase[sign], text=asked) for sign, asked in _facts(each, lang))
    before, after = verdict(each.before, lang), verdict(each.after, lang)
    rules = (Node(text=_rules(each, lang)),) if each.rules else ()
    return Node(
        sign=_sign(each.after),
        head="" if facts else said(lang)["as_given"],
        text=f"{before} → {after}",
        children=facts + rules,
    )


def _drawn(found: Sequence[Difference], sides: tuple[str, str], lang: str) -> tuple[list[str], float]:
    say, left = said(lang), MARGIN + FACTS
    drawn = [text(MARGIN, 44, say["changed"], 22, "ink", WIDTH - 2 * MARGIN, bold=True)]
    for k, side in enumerate(sides):
        drawn.append(text(left + (SIDE + ARROW) * k, 84, side, 15, "ink", SIDE, bold=True))
    drawn.append(line(f"M{MARGIN} {HEAD - 10}H{WIDTH - MARGIN}", "faint", 1.5))
    top = float(HEAD)
    for number, each in enumerate(found):
        row = list(_row(each, top, lang))
        height = row[-1][0] - top
        if number % 2 == 0:
            drawn.append(block(MARGIN - 12, top - 4, WIDTH - 2 * MARGIN + 24, height, "band", 4))
        drawn.extend(element for _, element in row)
        top += height
    return drawn, top


def _row(each: Difference, top: float, lang: str) -> Iterator[tuple[float, str]]:
    facts = _facts(each, lang) or [("silent", said(lang)["as_given"])]
    base, room = top, FACTS - 44
    for sign, asked in facts:
        yield base, placed(signed(sign), MARGIN, base)
        for words in wrapped(asked, SIZE, room, 4):
            yield base, text(MARGIN + 28, base + 15, words, SIZE, "ink", room + 10)
            base += LEAD
    for words in wrapped(_rules(each, lang), 12.5, room, 3):
        yield base, text(MARGIN + 28, base + 13, words, 12.5, "faint", room + 10)
        base += 17
    beside = top
    for k, judgment in enumerate((each.before, each.after)):
        left, below = MARGIN + FACTS + (SIDE + ARROW) * k, top
        yield top, placed(signed(_sign(judgment)), left, top)
        for words in wrapped(verdict(judgment, lang), SIZE, SIDE - 30, 4):
            yield below, text(left + 27, below + 15, words, SIZE, "ink", SIDE)
            below += LEAD
        beside = max(beside, below)
    yield top, text(MARGIN + FACTS + SIDE + 4, top + 15, "→", 16, "faint", ARROW, bold=True)
    yield max(base, beside) + 14, ""
