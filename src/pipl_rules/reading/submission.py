"""An act as handed in: the record, the caller's findings, the day of judgment, the readings chosen."""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from attrs import field, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault
from pipl_rules.facts import READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.reading.checks import build
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault, faulty, under, wrong
from pipl_rules.reading.findings import conflicts, finding, strangers
from pipl_rules.reading.kinds import fields
from pipl_rules.reading.near import meant, nearest
from pipl_rules.reading.records import READERS, Table, table
from pipl_rules.served import Served


@frozen
class Submission(Served):
    """One act, with what the caller says beside the record of it.

    In JSON its fields stand in one object with those of the act. Its `repr` shows
    nothing of what was handed in.

    Attributes:
        act: The record of the act.
        findings: The caller's findings; they prevail over what the record says.
        judged_on: Day of the judgment, by which evidence and guidance go; None means the last day of the act.
        readings: Choices of reading by name, where not the default.
    """

    act: ProcessingAct = field(repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False, metadata={"zh": "认定"})
    judged_on: dt.date | None = field(default=None, repr=False, metadata={"zh": "裁判日"})
    readings: Mapping[str, str] = field(
        factory=dict, repr=False, hash=False, metadata={"zh": "文本解释的选择"}
    )


OWN = tuple(name for name in fields(Submission) if name != "act")
"""The keys of an ACT that are not fields of the act itself."""


def submission(value: object) -> Submission:
    """Read one ACT.

    Args:
        value: A value of parsed JSON.

    Raises:
        Faulty: With everything that is wrong in it.
    """
    given, faults = _keys().gather(value)
    own: dict[str, Any] = {name: given.pop(name) for name in OWN if name in given}
    try:
        act = build(ProcessingAct, given, faults)
    except Faulty as bad:
        raise Faulty([*bad.faults, *_beside(bad.partial, own)]) from None
    collisions = [*_beside(act, own)]
    if collisions:
        raise Faulty(collisions)
    return Submission(act, **own)


@cache
def _keys() -> Table:
    act = table(ProcessingAct)
    own = table(Submission, act=_inline, findings=READERS.ordered(finding), readings=_readings)
    return Table(
        {**act.readers, **{name: own.readers[name] for name in OWN}},
        (*act.required, *(name for name in own.required if name in OWN)),
    )


def _inline(value: object) -> object:
    """Never called: the fields of the act stand in the same object."""
    return value


def _readings(value: object) -> object:
    do = "write each reading that is not to be the default, with the name of its choice in quotes"
    if type(value) is not dict:
        raise wrong(value, "an object from names of readings to choices", do)
    faults: list[Fault] = []
    for name in value:
        if name not in READINGS:
            continue
        choices = [each.name for each in READINGS[name].choices]
        expected = f"one of {', '.join(choices)}"
        if type(value[name]) is not str:
            faults += under(name, wrong(value[name], expected, do).faults)
        elif value[name] not in choices:
            faults += under(
                name,
                faulty(
                    Code.UNKNOWN_CHOICE,
                    "a string that is no choice of it",
                    expected,
                    "; ".join(filter(None, (do, nearest(choices)(value[name])))),
                ).faults,
            )
    unknown = [name for name in value if name not in READINGS]
    if unknown:
        found = f"{len(unknown)} key{'s' if len(unknown) > 1 else ''} naming no reading"
        expected = f"no keys but {', '.join(READINGS)}"
        faults.append(fault(Code.UNKNOWN_READING, found, expected, meant(READINGS, unknown)))
    if faults:
        raise Faulty(faults)
    return dict(value)


def _beside(act: object, own: Mapping[str, Any]) -> Iterator[Fault]:
    """What cannot stand beside the act, which may be a draft, or beside one another."""
    start, judged = getattr(act, "on", None), own.get("judged_on")
    if isinstance(start, dt.date) and isinstance(judged, dt.date) and judged < start:
        yield fault(
            Code.OUT_OF_ORDER,
            "a day before the act",
            "a day on or after `on`",
            "correct one of the two days, or leave `judged_on` out",
            "judged_on",
        )
    findings = own.get("findings", ())
    if isinstance(findings, tuple):
        yield from strangers(act, findings)
        yield from conflicts(findings)
