"""Documents of acts: JSON or JSON Lines in, every good act and every fault out.

A document is ``{"acts": [ACT, ...]}``, a list of ACTs, one ACT, or JSON Lines with
one ACT to a line, where lines may be blank. A faulty act never stops the good ones.
"""

from collections.abc import Sequence
from typing import Any

from attrs import field, frozen
from attrs.validators import ge

from pipl_rules.errors import Fault, InputErrors
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault, fault_at, under, wrong
from pipl_rules.reading.parse import parse
from pipl_rules.reading.submission import Submission, submission


@frozen(kw_only=True)
class Limits:
    """How much is read; what is beyond is a fault, found before any work is spent on it.

    Attributes:
        size: Characters of text; bytes, where bytes are handed in.
        depth: Arrays and objects within one another.
        acts: Acts in one document.

    Raises:
        ValueError: If a limit is less than one.
    """

    size: int = field(default=20_000_000, validator=ge(1))
    depth: int = field(default=20, validator=ge(1))
    acts: int = field(default=100_000, validator=ge(1))


USUAL = Limits()
"""The limits where the caller names none."""


@frozen
class Entry:
    """A good act and its place in the document.

    Attributes:
        index: Its place among all acts, good and faulty, counted from 0.
        line: Its line in JSON Lines, counted from 1; None in JSON.
        submission: The act.
    """

    index: int
    line: int | None
    submission: Submission


@frozen
class Document:
    """What was read.

    Attributes:
        entries: The good acts, in order.
        faults: Everything that is wrong, in order.
    """

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]

    def submissions(self) -> tuple[Submission, ...]:
        """Every act, for a caller who wants all or nothing.

        Raises:
            InputErrors: If there is any fault.
        """
        if self.faults:
            raise InputErrors(self.faults)
        return tuple(entry.submission for entry in self.entries)


def read(text: str | bytes, limits: Limits = USUAL) -> Document:
    """Read a document of acts.

    Args:
        text: The document; bytes must be UTF-8. A byte order mark in front is passed over.
        limits: How much is read.

    Returns:
        The good acts, and every fault of the others with its path: ``acts[3].consents[0].given_on``,
        or ``line 4: consents[0].given_on`` in JSON Lines. No fault repeats a value or an unknown key.
    """
    if len(text) > limits.size:
        found, expected = f"more than {limits.size:,} characters", f"{limits.size:,} at most"
        return _nothing(Code.TOO_LONG, found, expected, "hand the acts in by several documents")
    if isinstance(text, bytes):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            found = f"bytes that are not UTF-8, from byte {error.start} on"
            return _nothing(Code.NOT_UTF8, found, "text in UTF-8", "save the document as UTF-8")
    text = text.removeprefix("\ufeff")
    if not text.strip(_BLANK):
        return _nothing(Code.EMPTY, "nothing", "JSON or JSON Lines", "write an act, or a list of acts")
    try:
        value = parse(text, limits.depth)
    except Faulty as bad:
        if "\0" in text:  # which stands in no JSON
            found = "bytes of nought between the letters, as UTF-16 has them"
            return _nothing(Code.NOT_UTF8, found, "text in UTF-8", "save the document as UTF-8")
        lines = _lines(text)
        return _read_lines(lines, limits) if lines else Document((), bad.faults)
    return _read_value(value, limits)


_BLANK = " \t\r\n"


def _nothing(code: Code, found: str, expected: str, do: str) -> Document:
    return Document((), (fault(code, found, expected, do, "document"),))


def _lines(text: str) -> list[tuple[int, str]]:
    """The lines that are not blank, numbered, if the text is meant as JSON Lines; else none.

    It is if half of them at least look like an object by themselves, so that one
    crooked line hides no other, and the first does not open a list.
    """
    stripped = ((number, line.strip(_BLANK)) for number, line in enumerate(text.split("\n"), start=1))
    lines = [(number, line) for number, line in stripped if line]
    alike = sum(line.startswith("{") and line.endswith("}") for _, line in lines)
    meant = len(lines) > 1 and 2 * alike >= len(lines) and not lines[0][1].startswith("[")
    return lines if meant else []


def _read_lines(lines: Sequence[tuple[int, str]], limits: Limits) -> Document:
    if len(lines) > limits.acts:
        return _too_many(limits)
    entries: list[Entry] = []
    faults: list[Fault] = []
    for index, (number, line) in enumerate(lines):
        try:
            entries.append(Entry(index, number, submission(parse(line, limits.depth))))
        except Faulty as bad:
            for each in bad.faults:
                inside = each.path.removeprefix("line 1, ")
                faults.append(fault_at(f"line {number}: {inside}" if inside else f"line {number}", each))
    return Document(tuple(entries), tuple(faults))


def _read_value(value: Any, limits: Limits) -> Document:  # noqa: ANN401 - any JSON value
    faults: list[Fault] = []
    acts = value
    if isinstance(value, dict) and "acts" in value:
        acts = value["acts"]
        if len(value) > 1:
            found = f"{len(value) - 1} unknown key{'s' if len(value) > 2 else ''}"  # noqa: PLR2004 - one unknown, or more
            do = "remove what stands beside `acts`, or move it into the acts"
            faults.append(fault(Code.UNKNOWN_KEY, found, "no key but acts", do, "document"))
    elif isinstance(value, dict):
        acts = [value]
    if not isinstance(acts, list):
        path, expected = (
            ("document", "an act, or a list of acts") if acts is value else ("acts", "a list of acts")
        )
        bad = wrong(acts, expected, "write each act in braces, and several in square brackets")
        return Document((), (*faults, *under(path, bad.faults)))
    if len(acts) > limits.acts:
        return _too_many(limits)
    entries: list[Entry] = []
    for index, act in enumerate(acts):
        try:
            entries.append(Entry(index, None, submission(act)))
        except Faulty as bad:
            faults += under(f"acts[{index}]", bad.faults)
    return Document(tuple(entries), tuple(faults))


def _too_many(limits: Limits) -> Document:
    found, expected = f"more than {limits.acts:,} acts", f"{limits.acts:,} at most"
    return _nothing(Code.TOO_MANY_ACTS, found, expected, "hand them in by several documents")
