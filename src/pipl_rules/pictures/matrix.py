"""The acts of a decided case by interests: what the court held, what the library answers, whether they agree."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from pipl_rules.cases import CaseAct, DecidedCase, Held, agree
from pipl_rules.drawing.measure import wrapped
from pipl_rules.drawing.sheet import block, line, placed, sheet, text
from pipl_rules.explanation.words import WORDS
from pipl_rules.logic.rule import Interest
from pipl_rules.pictures.explained import ANSWERS
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.tree import legended, signed
from pipl_rules.pictures.words import said

WIDTH, MARGIN = 960, 28
ACT, CELL = 444, 98
SIZE, LEAD = 14, 20
HEAD = 150
_SIGNS = {Held.INFRINGED: "infringes", Held.NOT_INFRINGED: "lawful"}


@frozen(kw_only=True)
class _Cell:
    """A sign and its word."""

    sign: str
    told: str


@frozen(kw_only=True)
class _Row:
    """One act: its mark, what was done, and for each interest the court's answer and ours; then whether they agree."""

    id: str
    what: str
    cells: tuple[_Cell, ...]
    agreed: _Cell


def matrix(case: DecidedCase | CaseAct, lang: str = "en") -> Picture:
    """The acts of a case by interests.

    Args:
        case: The case, or one of its acts.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    say = said(lang)
    acts = case.acts if isinstance(case, DecidedCase) else (case,)
    rows = [_row(act, lang) for act in acts]
    if isinstance(case, DecidedCase):
        title = case.name_zh if lang == "zh" else case.name
        court = case.court_zh if lang == "zh" else case.court
    else:
        title, court = case.id, ""
    root = Node(head=title, text=court, children=tuple(_said(row, lang) for row in rows))
    wraps = [wrapped(row.what, SIZE, ACT - 60, 3) for row in rows]
    heights = [max(40, LEAD * len(lines) + 16) for lines in wraps]
    legend, height = legended(_meant(lang), HEAD + sum(heights) + 12, WIDTH)
    drawn = [*_head(title, court, lang), *_rows(rows, wraps, heights), *legend]
    svg = sheet(WIDTH, height, title, outline(root, say["sep"]), drawn, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _row(act: CaseAct, lang: str) -> _Row:
    say, judgment = said(lang), act.judge()
    cells = []
    for interest in Interest:
        held, ours = act.holding.held[interest], judgment.infringed(interest)
        cells.append(_Cell(sign=_SIGNS.get(held, "silent"), told=say[held.value]))
        told = say["open"] if ours is None else say["infringed" if ours else "not_infringed"]
        cells.append(_Cell(sign=ANSWERS[ours], told=told))
    same = agree(judgment, act.holding)
    agreed = {
        True: _Cell(sign="yes", told=say["same"]),
        False: _Cell(sign="suspected", told=say["differs"]),
        None: _Cell(sign="silent", told=say["nothing_decided"]),
    }[same]
    return _Row(id=act.id, what=act.what_zh if lang == "zh" else act.what, cells=tuple(cells), agreed=agreed)


def _said(row: _Row, lang: str) -> Node:
    say = said(lang)
    answers = []
    for number, interest in enumerate(Interest):
        court, ours = row.cells[2 * number : 2 * number + 2]
        told = f"{say['court']}{say['sep']}{court.told}{say['semicolon']}{say['ours']}{say['sep']}{ours.told}"
        answers.append(Node(sign=ours.sign, head=WORDS[lang].interest[interest.value], text=told))
    answers.append(Node(sign=row.agreed.sign, head=say["agree"], text=row.agreed.told))
    return Node(head=row.id, text=row.what, children=tuple(answers))


def _centre(column: int) -> float:
    return MARGIN + ACT + CELL * column + CELL / 2


def _head(title: str, court: str, lang: str) -> Iterator[str]:
    say = said(lang)
    yield text(MARGIN, 44, title, 22, "ink", WIDTH - 2 * MARGIN, bold=True)
    yield text(MARGIN, 68, court, 14, "faint", WIDTH - 2 * MARGIN)
    for number, interest in enumerate(Interest):
        centre = (_centre(2 * number) + _centre(2 * number + 1)) / 2
        lines = wrapped(WORDS[lang].interest[interest.value], 14.5, 2 * CELL - 16, 2)
        for k, words in enumerate(lines):
            base = 104 - 17 * (len(lines) - 1 - k)
            yield text(centre, base, words, 14, "ink", 2 * CELL, bold=True, anchor="middle")
        left = MARGIN + ACT + 2 * CELL * number
        yield line(f"M{left + 8:g} 112H{left + 2 * CELL - 8:g}", "line", 1.5)
    for column, word in enumerate(("court", "ours", "court", "ours")):
        yield text(_centre(column), 132, say[word], 13, "faint", CELL, anchor="middle")
    yield text(_centre(4) - 10, 132, say["agree"], 13, "faint", CELL, anchor="middle")
    yield line(f"M{MARGIN} {HEAD - 6}H{WIDTH - MARGIN}", "faint", 1.5)


def _rows(rows: Sequence[_Row], wraps: Sequence[tuple[str, ...]], heights: Sequence[float]) -> Iterator[str]:
    top = float(HEAD)
    for number, (row, lines, height) in enumerate(zip(rows, wraps, heights, strict=True)):
        if number % 2 == 0:
            yield block(MARGIN - 12, top, WIDTH - 2 * MARGIN + 24, height, "band", 4)
        yield text(MARGIN, top + 25, row.id, 14, "ink", 52, bold=True)
        for k, words in enumerate(lines):
            yield text(MARGIN + 56, top + 25 + LEAD * k, words, SIZE, "ink", ACT - 50)
        for column, cell in enumerate((*row.cells, row.agreed)):
            shift = 10 if column < len(row.cells) else 20
            yield placed(signed(cell.sign), _centre(column) - shift, top + height / 2 - 10)
        top += height


def _meant(lang: str) -> list[tuple[str, str]]:
    say = said(lang)
    return [
        ("infringes", say["infringed"]),
        ("lawful", say["not_infringed"]),
        ("suspected", f"{say['open']} / {say['differs']}"),
        ("yes", say["same"]),
        ("silent", f"{say['not_adjudicated']} / {say['not_pleaded']}"),
    ]
