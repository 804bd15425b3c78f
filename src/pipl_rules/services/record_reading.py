"""Reading decision records: every fault at once, no value repeated, good records beside faulty ones."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from attrs import field, frozen

from pipl_rules import __version__
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.errors import Fault
from pipl_rules.facts import READINGS
from pipl_rules.judgment import Outcome, Verdict
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.reading import values
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL, Limits
from pipl_rules.reading.faults import Faulty, fault, fault_at, faulty, under, wrong
from pipl_rules.reading.kinds import fields
from pipl_rules.reading.parse import parse
from pipl_rules.reading.records import READERS, Table
from pipl_rules.reading.values import Reader
from pipl_rules.statutes import rulebook

RULEBOOK_CHANGED = "rulebook_changed"
"""The code of the fault of a record that was made with other rules."""

_VERSION = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4}){1,2}((a|b|rc|\.dev|\.post)[0-9]{1,3})?")
_HASH = re.compile(r"[0-9a-f]{16}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@frozen
class Recorded:
    """A record that can be replayed.

    Attributes:
        place: Where it stood: ``record``, ``records[2]``, or ``line 4``.
        record: What it says, as plain data.
    """

    place: str
    record: Mapping[str, Any] = field(repr=False)


@frozen
class Read:
    """What was read: the good records in order, and everything that is wrong with the others."""

    records: tuple[Recorded, ...]
    faults: tuple[Fault, ...]


def read_records(text: str | bytes, limits: Limits = USUAL) -> Read:
    """Read one record, a list of them, or JSON Lines of them.

    Args:
        text: JSON or JSON Lines; bytes must be UTF-8.
        limits: How much is read; `acts` goes for records.
    """
    if len(text) > limits.size:
        found, expected = f"more than {limits.size:,} characters", f"{limits.size:,} at most"
        return _nothing(fault(Code.TOO_LONG, found, expected, "hand them in by several files", "record"))
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            found = f"bytes that are not UTF-8, from byte {error.start} on"
            return _nothing(fault(Code.NOT_UTF8, found, "text in UTF-8", "encode it as UTF-8", "record"))
    placed = _placed(text, limits)
    if not placed:
        return _nothing(fault(Code.EMPTY, "nothing", "a record", "hand in a record of a decision", "record"))
    return _each(placed)


def _placed(text: str, limits: Limits) -> list[tuple[str, object]]:
    """Each value that is meant as a record, with its place; `Faulty` in the place of what is not JSON."""
    try:
        value = parse(text, limits.depth)
    except Faulty as bad:
        lines = [(f"line {n}", line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
        if len(lines) < 2 or not lines[0][1].rstrip().endswith("}"):  # noqa: PLR2004 - lines, not one text
            return [("record", bad)] if lines else []
        return [(place, _parsed(line, limits)) for place, line in lines]
    if isinstance(value, list):
        return [(f"records[{index}]", each) for index, each in enumerate(value)]
    return [("record", value)]


def _parsed(line: str, limits: Limits) -> object:
    try:
        return parse(line, limits.depth)
    except Faulty as bad:
        return bad


def _nothing(*faults: Fault) -> Read:
    return Read((), faults)


def _each(placed: Iterable[tuple[str, object]]) -> Read:
    good: list[Recorded] = []
    faults: list[Fault] = []
    for place, value in placed:
        try:
            good.append(Recorded(place, _record(value)))
        except Faulty as bad:
            faults += (fault_at(f"{place}: {each.path}" if each.path else place, each) for each in bad.faults)
    return Read(tuple(good), tuple(faults))


def _record(value: object) -> Mapping[str, Any]:
    if isinstance(value, Faulty):
        raise value
    if isinstance(value, dict):
        _same_rules(value, rulebook())
    _, faults = _table().gather(value)
    if faults:
        raise Faulty(faults)
    whole: Mapping[str, Any] = value if isinstance(value, dict) else {}
    return whole


def _same_rules(value: Mapping[str, Any], rules: Rulebook) -> None:
    made, version = value.get("rulebook"), value.get("library")
    if type(made) is not str or not _HASH.fullmatch(made) or made == rules.hash:
        return
    known = type(version) is str and _VERSION.fullmatch(version) is not None
    use = f"pipl_rules {version}" if known else "the version of the library that made it"
    found, expected = (
        f"a record made with rulebook {made}",
        f"rulebook {rules.hash}, of pipl_rules {__version__}",
    )
    do = f"replay it with {use}, or judge the act anew"
    raise Faulty([Fault(path="rulebook", code=RULEBOOK_CHANGED, found=found, expected=expected, do=do)])


def _pattern(pattern: re.Pattern[str], expected: str) -> Reader:
    def read(value: object) -> object:
        if type(value) is not str:
            raise wrong(value, expected, "leave it as it was written")
        if not pattern.fullmatch(value):
            raise faulty(Code.IMPOSSIBLE, "a string of another form", expected, "leave it as it was written")
        return value

    return read


def _mapping(of: Mapping[str, Reader], code: Code, what: str) -> Reader:
    """An object whose keys are names of the library; unknown ones are counted, not repeated."""

    def read(value: object) -> object:
        if type(value) is not dict:
            raise wrong(value, "an object", "leave it as it was written")
        faults: list[Fault] = []
        for name, each in value.items():
            if name in of:
                try:
                    of[name](each)
                except Faulty as bad:
                    faults += under(name, bad.faults)
        unknown = len(value.keys() - of.keys())
        if unknown:
            found = f"{unknown} key{'s' if unknown > 1 else ''} that name no {what}"
            faults.append(
                fault(code, found, f"names of {what}s of this rulebook", "leave it as it was written")
            )
        if faults:
            raise Faulty(faults)
        return value

    return read


def _choice(names: Iterable[str]) -> Reader:
    expected = f"one of {', '.join(names)}"
    known = set(names)

    def read(value: object) -> object:
        if type(value) is not str:
            raise wrong(value, expected, "leave it as it was written")
        if value not in known:
            raise faulty(Code.UNKNOWN_CHOICE, "a string that is none", expected, "leave it as it was written")
        return value

    return read


def _object(**of: Reader) -> Reader:
    keys = Table(of, tuple(of))

    def read(value: object) -> object:
        given, faults = keys.gather(value)
        if faults:
            raise Faulty(faults)
        return given

    return read


def _acted(value: object) -> object:
    days = READERS.ordered(values.day)(value)
    if isinstance(days, tuple) and len(days) == 2 and _orderly(*days):  # noqa: PLR2004 - first and last
        return days
    found, expected = "days in another number or order", "the first day of the act and the last"
    raise faulty(Code.OUT_OF_ORDER, found, expected, "leave it as it was written")


def _orderly(first: dt.date, last: dt.date) -> bool:
    return first <= last


def _units(value: object) -> object:
    units = READERS.ordered(_unit())(value)
    marks = [unit["item"] for unit in units] if isinstance(units, tuple) else []
    if not marks or marks[0] is not None or None in marks[1:] or len(set(marks)) < len(marks):
        found, expected = (
            "units in another order",
            "the act, with null as `item`, and then each item by its id",
        )
        raise faulty(Code.IMPOSSIBLE, found, expected, "leave them as they were written")
    return units


@cache
def _unit() -> Reader:
    found = Table(
        {
            "value": values.boolean,
            "source": _choice(("caller", "record")),
            "displaced": values.boolean,
        },
        ("value", "source"),
    )

    def finding(value: object) -> object:
        given, faults = found.gather(value)
        if faults:
            raise Faulty(faults)
        return given

    names = [atom.name for atom in rulebook().atoms if not atom.name.startswith("reading.")]
    findings = _mapping(dict.fromkeys(names, finding), Code.UNKNOWN_FACT, "fact")
    return _object(item=READERS.nullable(values.free_text), findings=findings)


@cache
def _table() -> Table:
    text, many, null, yes = values.free_text, READERS.ordered, READERS.nullable, values.boolean
    interest = _object(infringed=null(yes), certain=yes)
    ground = many(_object(rule=text, item=null(text), interest=null(values.word(Interest))))
    readings = {name: _choice([each.name for each in reading.choices]) for name, reading in READINGS.items()}
    receipt: dict[str, Reader] = {
        "library": _pattern(_VERSION, "the version of the library"),
        "rulebook": _pattern(_HASH, "the hash of a rulebook, 16 hexadecimal digits"),
        "acted": _acted,
        "judged_on": values.day,
        "days": many(values.day),
        "readings": _mapping(readings, Code.UNKNOWN_READING, "reading"),
        "proceedings": _mapping(dict.fromkeys(fields(Proceedings), values.day), Code.UNKNOWN_KEY, "day"),
        "units": _units,
        "verdict": values.word(Verdict),
    }
    beside: dict[str, Reader] = {
        "id": null(text),
        "outcome": values.word(Outcome),
        "certain": yes,
        "personal_information": interest,
        "privacy": interest,
        "best_case": values.word(Verdict),
        "worst_case": values.word(Verdict),
        "grounds": ground,
        "lifted": many(_object(rule=text, by=text, item=null(text))),
        "rests_on": many(text),
        "other_breaches": ground,
        "digest": _pattern(_DIGEST, "a digest of 64 hexadecimal digits"),
    }
    return Table({**receipt, **beside}, tuple(receipt))
