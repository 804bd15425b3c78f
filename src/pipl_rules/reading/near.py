"""The known name that an unknown one was meant for, so that a fault can name it without repeating what was found.

A slip is one character too many, too few or another, or two neighbours exchanged; capitals, hyphens and
spaces do not count, nor does what stands before the dot of an id. Names one slip away share one of the
forms that each has with a character left out, so that a table of those finds them at once, however many
faults a document has.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

LONGEST = 60
"""Characters; nothing that is longer was meant for a name."""

FIRST = 8
"""Of the unknown keys of one object, so many are looked at."""


def nearest(known: Iterable[str]) -> Callable[[object], str]:
    """A function that gives the known name nearest to a value, in words for `Fault.do`; empty if none is near.

    >>> near = nearest(["store", "item.phone_number"])
    >>> near("Stroe"), near("phone-number"), near("13900000000"), near(5)
    ('perhaps store', 'perhaps item.phone_number', '', '')
    """
    return _of(tuple(known))


def meant(known: Iterable[str], unknown: Sequence[str]) -> str:
    """What the first unknown keys of an object were perhaps meant for, in words for `Fault.do`.

    >>> meant(["store", "show"], ["stor", "shwo", "x"])
    'rename or remove what is not among them; perhaps store; perhaps show'
    """
    found = dict.fromkeys(filter(None, map(nearest(known), unknown[:FIRST])))
    return "; ".join(["rename or remove what is not among them", *found])


@lru_cache(maxsize=256)
def _of(known: tuple[str, ...]) -> Callable[[object], str]:
    table: dict[str, str] = {}

    def near(value: object) -> str:
        if not isinstance(value, str) or len(value) > LONGEST:
            return ""
        if not table:
            for name in known:
                for form in (name, name.rpartition(".")[2]):
                    for less in _forms(form):
                        table.setdefault(less, name)
        found = next((table[less] for less in _forms(value) if less in table), None)
        return f"perhaps {found}" if found else ""

    return near


def _forms(name: str) -> Iterator[str]:
    """The name as it is compared, and, if it is not of one or two letters, with each character left out."""
    plain = name.casefold().replace("-", "_").replace(" ", "_")
    yield plain
    if len(plain) > 3:  # noqa: PLR2004 - with fewer letters all names are near
        yield from (plain[:at] + plain[at + 1 :] for at in range(len(plain)))
