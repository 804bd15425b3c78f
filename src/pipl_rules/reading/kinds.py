"""The kinds of field that a record may have, and the one walk over them.

The reader and the schema each say what they make of a kind; the walk reads the
kinds off the classes. So a field added to a class is read and described without
a word here, and a kind of field that is new is refused when its class is first
looked at, not when an act happens to have it.
"""

import datetime as dt
import types
from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from pipl_rules.domain.categories import InformationCategory
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import Count, Fact

T = TypeVar("T")

REGISTERED = (InformationCategory, Fact, Count)
"""Classes whose instances are declared in the library; in JSON each is its id or name."""

FORMS: Mapping[type, tuple[Mapping[str, Any], ...]] = {
    Finding: ({"fact": Fact, "value": bool}, {"fact": Count, "value": int})
}
"""Classes with fields of more than one kind, and which kinds go together."""


class Maker(ABC, Generic[T]):
    """Says what is made of each kind of field."""

    @abstractmethod
    def boolean(self) -> T:
        """True or false."""

    @abstractmethod
    def whole(self) -> T:
        """A whole number."""

    @abstractmethod
    def text(self, *, blank: bool) -> T:
        """A text; `blank` where it may be empty."""

    @abstractmethod
    def day(self) -> T:
        """A calendar day."""

    @abstractmethod
    def word(self, kind: type[Enum]) -> T:
        """A member of an enumeration."""

    @abstractmethod
    def registered(self, kind: type) -> T:
        """A thing declared in the library, by its name."""

    @abstractmethod
    def nullable(self, inner: T) -> T:
        """A kind, or null for not found."""

    @abstractmethod
    def ordered(self, member: T) -> T:
        """A tuple."""

    @abstractmethod
    def unordered(self, member: T) -> T:
        """A frozenset."""

    @abstractmethod
    def record(self, kind: type) -> T:
        """An attrs class."""


def make(kind: Any, maker: Maker[T], *, blank: bool = False) -> T:  # noqa: ANN401, C901, PLR0911 - annotations are Any; one line to a kind
    """What the maker makes of a kind, given as an annotation.

    Args:
        kind: A type, or a union of one with None, a tuple or a frozenset of one.
        maker: Says what is made.
        blank: Whether a text of this field may be empty.

    Raises:
        TypeError: If it is of no kind that reading knows.
    """
    origin, of = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType) and len(of) == 2 and types.NoneType in of:  # noqa: PLR2004 - a kind and None
        inner = of[0] if of[1] is types.NoneType else of[1]
        return maker.nullable(make(inner, maker, blank=blank))
    if origin is tuple and of[1:] == (...,):
        return maker.ordered(make(of[0], maker))
    if origin is frozenset:
        return maker.unordered(make(of[0], maker))
    if kind is bool:
        return maker.boolean()
    if kind is int:
        return maker.whole()
    if kind is str:
        return maker.text(blank=blank)
    if kind is dt.date:
        return maker.day()
    if kind in REGISTERED:
        return maker.registered(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return maker.word(kind)
    if isinstance(kind, type) and attrs.has(kind):
        return maker.record(kind)
    msg = (
        f"Reading knows no field of the kind {kind!r}.\n"
        "  Use bool, int, str, date, an Enum, an attrs class, a tuple or frozenset of one, or one of them with None."
    )
    raise TypeError(msg)


@attrs.frozen
class Field:
    """A field of a record.

    Attributes:
        kind: Its annotation, resolved.
        attribute: What attrs knows of it.
    """

    kind: Any
    attribute: "attrs.Attribute[Any]"

    @property
    def required(self) -> bool:
        """Whether it has no default."""
        return self.attribute.default is attrs.NOTHING

    @property
    def default(self) -> object:
        """What it is where it is left out; `NOTHING` if it must be given."""
        default = self.attribute.default
        factory = getattr(default, "factory", None)
        return default if factory is None else factory()

    def make(self, maker: Maker[T]) -> T:
        """What the maker makes of it. A text may be empty only where that is its default."""
        return make(self.kind, maker, blank=self.attribute.default == "")


def fields(record: type) -> dict[str, Field]:
    """The fields of an attrs class by name, in their order."""
    return _fields(record)


def forms(record: type) -> tuple[dict[str, Field], ...]:
    """The same in each form that the class has; most have one."""
    return tuple(
        {
            name: attrs.evolve(field, kind=kinds.get(name, field.kind))
            for name, field in fields(record).items()
        }
        for kinds in FORMS.get(record, ({},))
    )


@cache
def _fields(record: type) -> dict[str, Field]:
    kinds = get_type_hints(record)
    return {each.name: Field(kinds[each.name], each) for each in attrs.fields(record) if each.init}


def bounds(validator: object) -> tuple[tuple[str, int], ...]:
    """The comparisons that a validator of numbers makes, such as ``(">=", 0)``."""
    inner = getattr(validator, "validator", None)
    if inner is not None:
        return bounds(inner)
    figure = getattr(validator, "bound", None)
    if isinstance(figure, int):
        return ((str(getattr(validator, "compare_op", "")), figure),)
    return tuple(each for part in getattr(validator, "_validators", ()) for each in bounds(part))
