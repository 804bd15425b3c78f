"""How a fault is made, carried to the caller and worded, without a value in it.

Readers raise `Faulty` with the faults of what they read and with as much of it as
could be read; whoever called them puts its own step of the path in front. So a
sound record costs nothing for paths, and a faulty one is read to its end.
"""

from collections.abc import Iterable

from attrs import evolve, frozen

from pipl_rules.errors import Fault
from pipl_rules.reading.codes import Code


class Absent:
    """The place of something that could not be read."""


ABSENT = Absent()


class Faulty(Exception):  # noqa: N818 - a way to carry faults; no caller of the library meets it
    """Something could not be read.

    Attributes:
        faults: What is wrong, with paths from there.
        partial: What could be read of it; `ABSENT` if nothing.
    """

    def __init__(self, faults: Iterable[Fault], partial: object = ABSENT) -> None:
        self.faults = tuple(faults)
        self.partial = partial
        super().__init__()


@frozen
class Unreadable:
    """Stands in parsed JSON for what JSON does not allow or what leaves open what is meant."""

    fault: Fault


def fault(code: Code, found: str, expected: str, do: str, path: str = "") -> Fault:
    """A fault at `path`, which is relative to what is being read."""
    return Fault(path=path, code=code.value, found=found, expected=expected, do=do)


def faulty(code: Code, found: str, expected: str, do: str) -> Faulty:
    """One fault, of the thing itself, ready to be raised."""
    return Faulty([fault(code, found, expected, do)])


def wrong(value: object, expected: str, do: str) -> Faulty:
    """The fault of a value that is not of the type expected."""
    if isinstance(value, Unreadable):
        return Faulty([value.fault])
    if value is None:
        do = "write a value, or leave the field out if it has a default"
        return faulty(Code.NULL_NOT_ALLOWED, "null", expected, do)
    return faulty(Code.WRONG_TYPE, shape(value), expected, do)


def shape(value: object) -> str:
    """What kind of JSON value it is, in words; nothing of the value itself."""
    for kind, words in _SHAPES:
        if isinstance(value, kind):
            return words
    return "null" if value is None else "something that is not JSON"


_SHAPES: tuple[tuple[type, str], ...] = (
    (bool, "a boolean"),
    (str, "a string"),
    (int, "a number"),
    (float, "a number"),
    (list, "an array"),
    (dict, "an object"),
)


def under(step: str, faults: Iterable[Fault]) -> list[Fault]:
    """The same faults seen from one step further out: a field's name, or an index in brackets."""
    return [fault_at(joined(step, each.path), each) for each in faults]


def or_null(bad: Faulty) -> Faulty:
    """The same faults where null would have been accepted as well."""
    wrong_type = Code.WRONG_TYPE.value
    return Faulty(
        [
            evolve(each, expected=f"{each.expected}, or null")
            if (each.path, each.code) == ("", wrong_type)
            else each
            for each in bad.faults
        ],
        bad.partial,
    )


def fault_at(path: str, known: Fault) -> Fault:
    """The same fault at another path."""
    return Fault(path=path, code=known.code, found=known.found, expected=known.expected, do=known.do)


def joined(step: str, path: str) -> str:
    """The path that takes this step and then goes on.

    >>> joined("consents", joined("[0]", "given_on"))
    'consents[0].given_on'
    """
    return f"{step}.{path}" if path and not path.startswith("[") else step + path
