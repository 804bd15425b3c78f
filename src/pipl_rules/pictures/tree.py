"""A tree drawn as an outline: a sign and wrapped words for each node, joined to what it hangs on."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from pipl_rules.drawing import paint
from pipl_rules.drawing.measure import BOLD, estimated, wrapped
from pipl_rules.drawing.plain import shown
from pipl_rules.drawing.sheet import block, line, placed, sheet, text
from pipl_rules.explanation import Explanation, explain
from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Judgment
from pipl_rules.pictures.explained import explained
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.words import said

WIDTH, MARGIN = 960, 28
STEP, SIGN = 26, 30
DEEPEST = 14
"""What hangs deeper is set in no further."""
LEAD, GAP = 1.42, 9
SIGNS = (
    "infringes",
    "lawful",
    "suspected",
    "breach",
    "applies",
    "lifted",
    "fails",
    "open",
    "yes",
    "no",
    "unknown",
)
MOST = 400
"""So many nodes are drawn; the text has them all."""


@frozen(kw_only=True)
class _Row:
    """One node with its place: depth, lines of words with size, colour and weight, top and height."""

    node: Node
    depth: int
    lines: tuple[tuple[str, float, str, bool], ...]
    top: float
    height: float

    @property
    def x(self) -> float:
        return MARGIN + STEP * min(self.depth, DEEPEST)


def tree(explanation: Judgment | Explanation, lang: str = "en") -> Picture:
    """The explanation of a judgment as a picture.

    Args:
        explanation: The judgment, or its explanation.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    said(lang)
    whole = explain(explanation) if isinstance(explanation, Judgment) else explanation
    return drawn(explained(whole, lang), lang)


def drawn(root: Node, lang: str, meanings: Mapping[str, str] | None = None) -> Picture:
    """Any tree of nodes as a picture.

    Args:
        root: The tree.
        lang: ``"en"`` or ``"zh"``.
        meanings: What signs mean here, where not what they mean in an explanation.
    """
    rows = list(_rows(root))
    foot = rows[-1].top + rows[-1].height + MARGIN
    signs = dict.fromkeys(sign for _, node in root.walk() if (sign := node.sign))
    meant = [(sign, (meanings or {}).get(sign) or _meaning(sign, lang)) for sign in SIGNS if sign in signs]
    legend, height = legended(meant, foot, WIDTH)
    elements = [*_drawn(rows), *legend]
    svg = sheet(WIDTH, height, root.head, outline(root, said(lang)["sep"]), elements, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _meaning(sign: str, lang: str) -> str:
    words, say = WORDS[lang], said(lang)
    meant = {
        "infringes": say["infringed"],
        "lawful": say["not_infringed"],
        "suspected": say["open"],
        "applies": words.role["applies"],
        "lifted": words.role["lifted"],
        "fails": words.role["does not apply"],
        "open": say["open"],
        "breach": say["duty_breached"],
    }
    return meant.get(sign) or words.phrase[sign] if sign != "unknown" else say["not_found"]


def legended(meant: Sequence[tuple[str, str]], top: float, width: float) -> tuple[list[str], float]:
    """What the signs mean, below a line; the elements, and where they end. Nothing where there are no signs."""
    if not meant:
        return [], top
    drawn, left, base = [line(f"M{MARGIN} {top:g}H{width - MARGIN:g}", "line")], float(MARGIN), top + 14
    for sign, told in meant:
        wide = SIGN + estimated(told, 13) + 22
        if left > MARGIN and left + wide > width - MARGIN:
            left, base = float(MARGIN), base + 28
        drawn.append(placed(signed(sign), left, base))
        drawn.append(text(left + 27, base + 15, told, 13, "ink", wide))
        left += wide
    return drawn, base + 20 + MARGIN


def _rows(root: Node) -> Iterator[_Row]:
    top = float(MARGIN)
    for number, (depth, node) in enumerate(root.walk()):
        if number >= MOST:
            yield _Row(node=Node(), depth=depth, lines=(("…", 15, "faint", False),), top=top, height=20)
            return
        room = WIDTH - 2 * MARGIN - STEP * min(depth, DEEPEST) - SIGN
        lines = tuple(_lines(node, depth, room))
        height = max(20.0, sum(size * LEAD for _, size, _, _ in lines))
        top += 8 if depth == 1 else 0
        yield _Row(node=node, depth=depth, lines=lines, top=top, height=height)
        top += height + GAP


def _lines(node: Node, depth: int, room: float) -> Iterator[tuple[str, float, str, bool]]:
    head, body = {0: (21, 14.5), 1: (17, 15)}.get(depth, (14.5, 14.5))
    for words in wrapped(shown(node.head), head * BOLD, room, 3):
        yield words, head, "ink", True
    told = node.told if node.sign in paint.TABLETS else ""
    said_of = f"{node.text} → {told}" if told else node.text
    for words in wrapped(shown(said_of, 1000), body, room, 8):
        yield words, body, "ink" if depth else "faint", False
    for words in wrapped(shown(node.source, 500), 12.5, room, 4):
        yield words, 12.5, "faint", False


def _drawn(rows: list[_Row]) -> Iterator[str]:
    first = rows[0]
    yield block(0, 0, WIDTH, first.top + first.height + GAP, "band")
    yield from _joints(rows)
    for row in rows:
        yield placed(signed(row.node.sign), row.x, row.top)
        left = row.x + SIGN
        base = row.top
        for words, size, colour, bold in row.lines:
            base += size * LEAD
            yield text(left, base - size * 0.36, words, size, colour, WIDTH, bold=bold)


def _joints(rows: list[_Row]) -> Iterator[str]:
    """A line from each node down to the last that hangs on it, and one across to each."""
    above: list[_Row] = []
    for row in rows:
        del above[row.depth :]
        if above and row.depth <= DEEPEST:
            start, across = above[-1].x + 10, row.top + 10
            begins, ends = (
                above[-1].top + (22 if above[-1].node.sign else 15),
                row.x + (-2 if row.node.sign else 5),
            )
            yield line(f"M{start:g} {begins:g}V{across:g}H{ends:g}", "line", 1.3 if row.depth > 1 else 1.8)
        above.append(row)


def signed(sign: str) -> str:
    """The shape of a node's sign; a dot where it has none."""
    if not sign:
        return f'<circle cx="10" cy="10" r="3" {paint.ink("no")}/>'
    if sign in ("yes", "no", "unknown"):
        return paint.mark({"yes": True, "no": False, "unknown": None}[sign])
    return paint.sign(sign)
