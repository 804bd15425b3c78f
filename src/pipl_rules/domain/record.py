"""Records refuse what is no value of their fields, all of it at once, on the line that makes them.

A word where an enumeration is due would be taken for something that was not done,
and the answer would be wrong without a sign of it. So nothing is coerced, as in
JSON nothing is, and a message names fields, types and what to write, never a value.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from attrs import fields, frozen, has

from pipl_rules.errors import Fault, WrongTypeError, type_found


class Record:
    """Base of the records of the domain."""

    __slots__ = ()

    def __attrs_pre_init__(self, **given: object) -> None:
        """Look at what is given before anything is made of it, field by field.

        Raises:
            WrongTypeError: If a value is of another type than its field.
        """
        own: Any = type(self)  # mypy does not take it for hashable
        kinds = _kinds(own)
        plain = kinds.plain
        bad = [
            name
            for name, value in given.items()
            if value is not None
            and value.__class__ is not plain.get(name)
            and not kinds.of[name].takes(value)
        ]
        bad += [name for name in kinds.required if given.get(name, ...) is None]
        if bad:
            raise WrongTypeError([kinds.of[name].fault(given[name]) for name in given if name in bad])


@frozen
class _Kind:
    """What a field takes, and how that is said; where there is a converter it takes names too."""

    path: str
    takes: Callable[[object], bool]
    expected: str
    do: str
    required: bool

    def fault(self, value: object) -> Fault:
        do = _instead(value) or self.do
        return Fault(path=self.path, code="wrong_type", found=_found(value), expected=self.expected, do=do)


def _found(value: object) -> str:
    if isinstance(value, tuple | frozenset):
        others = sorted({type(each).__name__ for each in value})
        return f"{type_found(value)} of {' and '.join(others)}"
    return type_found(value)


def _instead(value: object) -> str:
    """What to do about a value that is near to what is due, or comes of JSON."""
    if isinstance(value, dt.datetime):
        return "write its `.date()`, the day in Beijing time"
    if isinstance(value, dict):
        return "make the record by its class; an act in JSON is read by `pipl_rules.reading.read`"
    return ""


@frozen
class _Kinds:
    """The kinds of the fields of a record; what is plainly of the type due needs no second look."""

    of: Mapping[str, _Kind]
    plain: Mapping[str, type]
    required: tuple[str, ...]


@cache
def _kinds(record: Any) -> _Kinds:  # noqa: ANN401 - a class
    hints = get_type_hints(record)
    of = {
        each.name: _kind(
            f"{record.__name__}.{each.name}", hints[each.name], by_name=each.converter is not None
        )
        for each in fields(record)
    }
    plain = {name: inner for name in of if isinstance(inner := _inner(hints[name]), type)}
    return _Kinds(of, plain, tuple(name for name, kind in of.items() if kind.required))


def _inner(hint: Any) -> Any:  # noqa: ANN401 - annotations are Any
    """The kind without None."""
    if get_origin(hint) in (tuple, frozenset) or NoneType not in get_args(hint):
        return hint
    return next(each for each in get_args(hint) if each is not NoneType)


def _kind(path: str, hint: Any, *, by_name: bool) -> _Kind:  # noqa: ANN401 - annotations are Any
    inner = _inner(hint)
    required = inner is hint
    takes, expected, do = _single(inner)
    also = "" if required else ", or None where it was not found"
    named = (lambda value: isinstance(value, str) or takes(value)) if by_name else takes
    return _Kind(path, named, expected + also, do, required)


def _single(kind: Any) -> tuple[Callable[[object], bool], str, str]:  # noqa: ANN401 - as above
    """Of a kind: whether it takes a value, its name, and what to write."""
    holder = get_origin(kind)
    if holder in (tuple, frozenset):
        of = get_args(kind)[0]
        one = _example(of)
        write = f"({one},)" if holder is tuple else f"frozenset({{{one}}})"
        member = _member(of)
        return (
            lambda value: isinstance(value, holder) and all(map(member, value)),
            f"a {holder.__name__} of {of.__name__}",
            f"write {write}, even for a single one",
        )
    article = "an" if kind.__name__[0] in "aeiouAEIOU" else "a"
    return _member(kind), f"{article} {kind.__name__}", f"write {_example(kind)}{_or_another(kind)}"


def _member(kind: type) -> Callable[[object], bool]:
    if kind is int:
        return lambda value: isinstance(value, int) and not isinstance(value, bool)
    if kind is dt.date:
        return lambda value: isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    return lambda value: isinstance(value, kind)


def _example(kind: type) -> str:
    known = {bool: "True or False", int: "a whole number", str: '"..."', dt.date: "datetime.date(2024, 5, 1)"}
    if issubclass(kind, Enum):
        return f"{kind.__name__}.{next(iter(kind)).name}"
    return known.get(kind) or f"{kind.__name__}({'...' if has(kind) else ''})"


def _or_another(kind: type) -> str:
    if issubclass(kind, Enum):
        return f', another member, or {kind.__name__}("...") of the word in JSON'
    return ""
