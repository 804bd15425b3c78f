"""Decision records: what was decided, on which findings, by which rules, so that it can be decided again.

A record is the receipt of a judgment (`Judgment.record`) with the answer beside it
and a digest over all. It has no value of personal information: of the record of the
act only truth values of facts, and of the caller's words only the marks of the act
and of its items, without which nobody could tell which decision it is. Choose marks
that say nothing of the person. Grounds of findings, which are free words, stay out.

The digest tells an accident or a careless hand; it is no signature.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from pipl_rules.errors import Fault
from pipl_rules.evaluation import replay
from pipl_rules.judgment import Ground, Judgment
from pipl_rules.logic.rule import Interest
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import fault
from pipl_rules.services.record_reading import read_records

Plain = dict[str, Any]


def decision_record(judgment: Judgment) -> Plain:
    """The decision as plain data for JSON, which `differing` decides again.

    Args:
        judgment: The judgment.
    """
    body = {
        "id": judgment.act.id if judgment.act else None,
        **judgment.record,
        **{name: tell(judgment) for name, tell in ANSWERS.items()},
    }
    return {**body, "digest": digest(body)}


def digest(record: Mapping[str, Any]) -> str:
    """SHA-256 of a record without its digest, written as JSON with sorted keys, in hexadecimal."""
    body = {name: value for name, value in record.items() if name != "digest"}
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def differing(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of a record that say otherwise than the judgment worked out again; none if it replays.

    What the record does not say is not compared, so that a mere receipt can be replayed too.

    Args:
        record: A decision record or `Judgment.record`, or one of them read back from JSON; see `read_records`.

    Raises:
        RulebookChangedError: If it was made with other rules.
        ValueError: If its days are such that no judgment could have been given.
    """
    again = replay(record)
    return tuple(_differing(record, again))


@frozen
class Replayed:
    """A record decided again.

    Attributes:
        place: Where it stood: ``record``, ``records[2]``, or ``line 4``.
        differs: The keys that say otherwise; none if it replays to the same judgment.
    """

    place: str
    differs: tuple[str, ...]


def replay_records(text: str | bytes) -> tuple[tuple[Replayed, ...], tuple[Fault, ...]]:
    """Decide every record of a text again; what cannot be replayed is told as faults.

    Args:
        text: One record, a list of them, or JSON Lines of them; bytes must be UTF-8.
    """
    read = read_records(text)
    told: list[Replayed] = []
    faults = [*read.faults]
    for each in read.records:
        try:
            told.append(Replayed(each.place, differing(each.record)))
        except ValueError:
            found, expected = "days on which no judgment could have been given", "days as they were written"
            do = "leave the record as it was written"
            faults.append(fault(Code.OUT_OF_ORDER, found, expected, do, each.place))
    return tuple(told), tuple(faults)


def _differing(record: Mapping[str, Any], again: Judgment) -> Iterator[str]:
    for name, tell in {**_LAW, **ANSWERS}.items():
        if name in record and record[name] != tell(again):
            yield name
    if "digest" in record and record["digest"] != digest(record):
        yield "digest"


def _interest(interest: Interest) -> Callable[[Judgment], Plain]:
    return lambda judgment: {
        "infringed": judgment.infringed(interest),
        "certain": judgment.certain_of(interest),
    }


def _ground(ground: Ground) -> Plain:
    interest = ground.interest.value if ground.interest else None
    return {"rule": ground.rule.id, "item": ground.item, "interest": interest}


def _of_law(name: str) -> Callable[[Judgment], object]:
    return lambda judgment: judgment.record[name]


_LAW: Mapping[str, Callable[[Judgment], object]] = {
    name: _of_law(name) for name in ("acted", "judged_on", "days", "readings", "proceedings")
}

ANSWERS: Mapping[str, Callable[[Judgment], object]] = {
    "verdict": lambda judgment: judgment.verdict.value,
    "outcome": lambda judgment: judgment.outcome.value,
    "certain": lambda judgment: judgment.certain,
    "personal_information": _interest(Interest.PI_RIGHTS),
    "privacy": _interest(Interest.PRIVACY),
    "best_case": lambda judgment: judgment.best_case.value,
    "worst_case": lambda judgment: judgment.worst_case.value,
    "grounds": lambda judgment: [_ground(ground) for ground in judgment.grounds],
    "lifted": lambda judgment: [
        {"rule": lifted.rule.id, "by": lifted.by.id, "item": lifted.item} for lifted in judgment.lifted
    ],
    "rests_on": lambda judgment: [assumption.id for assumption in judgment.rests_on],
    "other_breaches": lambda judgment: [_ground(ground) for ground in judgment.other_breaches],
}
"""What a record says of the answer, by its key."""
