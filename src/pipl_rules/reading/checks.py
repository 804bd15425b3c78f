"""Building a record, and reporting by code every check of its class that refuses a value.

If all fields were read the class builds itself, and its checks run once. Otherwise
a draft is made of what was read, and each check runs on the draft by itself, so
that a day out of order is reported together with a misspelt word elsewhere. What
a check says in its exception is not passed on, for it may quote the value.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import attrs

from pipl_rules.errors import Fault
from pipl_rules.reading.codes import Code
from pipl_rules.reading.docstrings import raises
from pipl_rules.reading.faults import ABSENT, Faulty, fault, shape
from pipl_rules.reading.kinds import bounds, fields

T = TypeVar("T")

_MEND = "correct this field, or the one it is compared with"

_IN_WORDS = {">=": "at least", ">": "more than", "<=": "at most", "<": "less than"}


def build(kind: type[T], given: Mapping[str, Any], faults: Sequence[Fault]) -> T:
    """The record of what was given.

    Args:
        kind: An attrs class.
        given: What was read, by field; a draft or `ABSENT` where it was read with faults.
        faults: The faults met so far.

    Raises:
        Faulty: If there are faults, or the class refuses a value. It carries a draft of the record.
    """
    if not faults:
        try:
            return kind(**given)
        except (TypeError, ValueError):
            pass
    draft = _draft(kind, given)
    found = [*faults, *_refusals(draft)]
    raise Faulty(found or [_impossible(kind, "an object", "")], draft)


def _draft(kind: type[T], given: Mapping[str, Any]) -> T:
    draft = kind.__new__(kind)
    for name, field in fields(kind).items():
        value = given.get(name, ABSENT if field.required else field.default)
        if value is not ABSENT:
            object.__setattr__(draft, name, value)
    return draft


def _refusals(draft: object) -> Iterator[Fault]:
    for name, field in fields(type(draft)).items():
        check = field.attribute.validator
        if check is None or not hasattr(draft, name):
            continue
        value = getattr(draft, name)
        for reduced in (value, _identified(value)):
            try:
                check(draft, field.attribute, reduced)
            except AttributeError:  # it looks at what could not be read
                continue
            except (TypeError, ValueError):
                yield from _refusal(type(draft), field.attribute, value)
            break


def _identified(value: object) -> object:
    """Of a tuple of records, those whose required fields could be read."""
    if not isinstance(value, tuple):
        return value
    return tuple(
        each
        for each in value
        if attrs.has(type(each))
        and all(hasattr(each, name) for name, field in fields(type(each)).items() if field.required)
    )


def _refusal(kind: type, attribute: "attrs.Attribute[Any]", value: object) -> list[Fault]:
    name = attribute.name
    limits = bounds(attribute.validator)
    if isinstance(value, int) and limits:
        figures = " and ".join(f"{_IN_WORDS.get(sign, sign)} {figure}" for sign, figure in limits)
        found, expected = "a number outside the range", f"a whole number of {figures}"
        return [fault(Code.OUT_OF_RANGE, found, expected, "correct the number", name)]
    if isinstance(value, dt.date):
        found, expected = "a day out of order with another", _accepted(kind, "a day")
        return [fault(Code.OUT_OF_ORDER, found, expected, _MEND, name)]
    return _repeated_ids(name, value) or [_impossible(kind, shape(value), name)]


def _repeated_ids(name: str, value: object) -> list[Fault]:
    if not isinstance(value, tuple):
        return []
    first: dict[object, int] = {}
    return [
        fault(
            Code.DUPLICATE_ID,
            f"the id of {name}[{first[each.id]}]",
            "an id that no other has",
            "give each an id of its own, and name the one meant where it is referred to",
            f"{name}[{index}].id",
        )
        for index, each in enumerate(value)
        if hasattr(each, "id") and first.setdefault(each.id, index) != index
    ]


def _impossible(kind: type, found: str, path: str) -> Fault:
    return fault(Code.IMPOSSIBLE, found, _accepted(kind, "a value"), _MEND, path)


def _accepted(kind: type, what: str) -> str:
    """What the class accepts, by its own account of what it refuses."""
    refused = raises(kind).rstrip(".")
    return f"{what} that {kind.__name__} accepts" + (
        f"; it refuses one {refused[0].lower()}{refused[1:]}" if refused else ""
    )
