"""How wide text is drawn, Chinese and Latin, and where its lines break."""

import re
import unicodedata
from collections.abc import Iterator

BOLD = 1.16
"""Bold text is about so much wider."""

_PIECES = re.compile(
    r"\s+|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+|."
)
_NOT_FIRST = frozenset("、。，．：；！？）》〉」』】〕”’…％.,:;!?)]}")
_NOT_LAST = frozenset("（《〈「『【〔“‘([{")


def estimated(text: str, size: float) -> float:
    """About how wide the text is drawn, in the units of the picture; rather too wide than too narrow.

    Reckoned for a broad font (DejaVu Sans), which stands in where a reader has none of those asked for.

    >>> estimated("个人信息", 10)
    40.0
    """
    return sum(_em(letter) for letter in text) * size


def _em(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WFA":
        return 1.0
    if letter in "iljtfrI.,:;'|!()[] ":
        return 0.34
    if letter in "mwMW@%":
        return 0.96
    return 0.7 if letter.isupper() else 0.62


def fitting(text: str, size: float, room: float) -> str:
    """The text, or as much of its beginning as fits, with an ellipsis."""
    if estimated(text, size) <= room:
        return text
    kept, used = "", size
    for letter in text:
        used += _em(letter) * size
        if used > room:
            break
        kept += letter
    return kept.rstrip() + "…"


def wrapped(text: str, size: float, room: float, most: int = 6) -> tuple[str, ...]:
    """The text in lines that fit the room: broken at spaces, between Chinese characters, or within a word too long.

    A closing mark never begins a line and an opening one never ends it. What does not fit into so many lines is
    cut, and says so by an ellipsis.

    >>> wrapped("《个人信息保护法》第十三条", 10, 85)
    ('《个人信息保护', '法》第十三条')
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, size, room):
        if line and estimated(line + piece.rstrip(), size) > room:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    lines.append(line.rstrip())
    lines = [line for line in lines if line]
    if len(lines) > most:
        return (*lines[: most - 1], fitting(lines[most - 1] + "…" * 2, size, room - size).rstrip("…") + "…")
    return tuple(lines)


def _pieces(text: str, size: float, room: float) -> Iterator[str]:
    """What must not be parted, in order; only a piece wider than the room is."""
    held = ""
    for found in _PIECES.finditer(text):
        piece = found[0]
        if held and piece[0] not in _NOT_FIRST and held[-1] not in _NOT_LAST:
            yield from _cut(held, size, room)
            held = ""
        held += piece
    if held:
        yield from _cut(held, size, room)


def _cut(piece: str, size: float, room: float) -> Iterator[str]:
    if estimated(piece, size) <= room:
        yield piece
        return
    part = ""
    for letter in piece:
        if part and estimated(part + letter, size) > room:
            yield part
            part = ""
        part += letter
    yield part
