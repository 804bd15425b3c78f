"""Rows of a table of text, with the line on which each begins.

A row may run over several lines inside quotation marks. Where that goes wrong (a
mark that is never closed, a row of another width) the fault is put on the row's first
line and reading goes on with the next line, so that no crooked row hides a sound one.
"""

import csv
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import field, frozen

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Faults
from pipl_rules.apps.reading.limits import Limits

_TALLEST = 600
_DELIMITERS = (",", "\t", ";", "|")


@frozen
class Row:
    """A row.

    Attributes:
        line: The line on which it begins, counted from 1.
        cells: Its fields.
    """

    line: int
    cells: Sequence[str] = field(repr=False)


def rows(lines: Sequence[str], faults: Faults, limits: Limits) -> Iterator[Row]:
    """The rows of a table that are sound, blank ones left out; the first tells the width."""
    divided = delimiter(lines)
    width: int | None = None
    at = 0
    while at < len(lines) and not faults.full:
        if not lines[at].strip():
            at += 1
            continue
        cells, used = _row(lines, at, divided, faults, limits)
        if cells is not None and width is not None and len(cells) != width:
            cells = _fitted(cells, width)
            if cells is None:
                _wrong_width(faults, width, at + 1)
                used = 1
        if cells is not None and any(cell.strip() for cell in cells):
            width = _width(cells, width)
            yield Row(at + 1, cells)
        at += used


def delimiter(lines: Sequence[str]) -> str:
    """The mark that divides fields: the commonest in the first line that has any."""
    for line in islice(lines, 20):
        counts = {mark: line.count(mark) for mark in _DELIMITERS}
        if any(counts.values()):
            return max(counts, key=lambda mark: counts[mark])
    return ","


def _width(cells: Sequence[str], width: int | None) -> int | None:
    """The width once a row has two fields at least: a title above the heads has one."""
    return width if width is not None or sum(bool(cell.strip()) for cell in cells) < 2 else len(cells)  # noqa: PLR2004


def _fitted(cells: list[str], width: int) -> list[str] | None:
    """The row at its width if it only lacks, or has too many, empty fields at its end."""
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        return cells[:width]
    return None


def _row(
    lines: Sequence[str], at: int, divided: str, faults: Faults, limits: Limits
) -> tuple[list[str] | None, int]:
    """The fields of the row that begins there, and how many lines it takes."""
    if len(lines[at]) > limits.row:
        _too_long(faults, limits, at + 1)
        return None, 1
    if '"' not in lines[at]:
        return lines[at].rstrip("\r\n").split(divided), 1
    reader = csv.reader(_some(lines, at, limits.row), delimiter=divided, strict=True)
    try:
        return next(reader), reader.line_num
    except (csv.Error, StopIteration):
        do = "close the mark, or double it where it is part of the text"
        found, expected = "a quotation mark out of place or not closed", "marks in pairs around a field"
        faults.add(Code.OPEN_QUOTE, found, expected, do, line=at + 1)
        return None, 1


def _some(lines: Sequence[str], at: int, most: int) -> Iterator[str]:
    size = 0
    for number in range(at, min(at + _TALLEST, len(lines))):
        size += len(lines[number])
        if size > most:
            return
        yield lines[number]


def _too_long(faults: Faults, limits: Limits, line: int) -> None:
    found, expected = f"more than {limits.row:,} characters", f"{limits.row:,} at most"
    faults.add(
        Code.TOO_LONG, found, expected, "shorten what the columns on parameters and stack hold", line=line
    )


def _wrong_width(faults: Faults, width: int, line: int) -> None:
    do = "put fields that hold the dividing mark in quotation marks"
    faults.add(Code.WRONG_COLUMNS, "another number of fields", f"{width} fields", do, line=line)
