"""Tables from facts to what settles them, and the little that reads them.

Silence is not a finding: a field that is None settles nothing.
"""

from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from pipl_rules.domain.vocabulary import Word
from pipl_rules.logic.conditions import Count, Fact

Values = dict[str, Any]
"""Values found, by name of fact or count; what is not found is left out."""


def put(into: Values, fact: Fact, value: bool | None) -> None:  # noqa: FBT001 - a truth value
    """Record a value unless it is None."""
    if value is not None:
        into[fact.name] = value


def meets(one: frozenset[Any] | None, other: frozenset[Any]) -> bool | None:
    """Whether two sets have a member in common; None if the first is not known."""
    return None if one is None else not other.isdisjoint(one)


def both(*values: bool | None) -> bool | None:
    """Kleene's conjunction."""
    if False in values:
        return False
    return None if None in values else True


def either(*values: bool | None) -> bool | None:
    """Kleene's disjunction."""
    if True in values:
        return True
    return None if None in values else False


@frozen(kw_only=True, slots=False)
class Table:
    """How the facts of one matter are read off one record that hangs on the act, or on an item.

    Attributes:
        record: Name of the field that holds the record; empty for the act or the item itself.
        fields: Facts settled by a field that is true or false.
        words: Facts settled by a field that holds a word or a set of words: so if it holds one of these.
        not_words: The same, but not so if it holds one of these.
        counts: Counts, and the field that holds the number.
        worked_out: For facts that no single field settles: the fields, and what works the value out of the
            record on which the matter hangs (the whole act, or the item).
        by_days: Facts and counts that are worked out with the days of the act as well, `on` and `until`.
    """

    record: str = ""
    fields: Mapping[Fact, str] = field(factory=dict)
    words: Mapping[Fact, tuple[str, frozenset[Word]]] = field(factory=dict)
    not_words: Mapping[Fact, tuple[str, frozenset[Word]]] = field(factory=dict)
    counts: Mapping[Count, str] = field(factory=dict)
    worked_out: Mapping[Fact, tuple[tuple[str, ...], Callable[[Any], bool | None]]] = field(factory=dict)
    by_days: Collection[Fact | Count] = ()

    @cached_property
    def paths(self) -> dict[Fact, tuple[str, ...]]:
        """The fields that settle each fact, by path from the act or item."""
        prefix = f"{self.record}." if self.record else ""
        return {
            **{fact: (prefix + name,) for fact, name in self.fields.items()},
            **{fact: (prefix + name,) for fact, (name, _) in (*self.words.items(), *self.not_words.items())},
            **{fact: paths for fact, (paths, _) in self.worked_out.items()},
        }

    @cached_property
    def count_paths(self) -> dict[str, str]:
        """The field that holds each count, by name of the count."""
        prefix = f"{self.record}." if self.record else ""
        return {count.name: prefix + name for count, name in self.counts.items()}

    def read(self, whole: object, into: Values) -> None:
        """Put into `into` what the record settles; nothing where there is no record."""
        record = getattr(whole, self.record) if self.record else whole
        if record is not None:
            for name, attribute in self._plain:
                value = getattr(record, attribute)
                if value is not None:
                    into[name] = value
            for name, attribute, words, so in self._words:
                held = getattr(record, attribute)
                if held is not None:
                    into[name] = (
                        not words.isdisjoint(held) if isinstance(held, frozenset) else held in words
                    ) is so
        for name, work_out in self._worked_out:
            value = work_out(whole)
            if value is not None:
                into[name] = value

    @cached_property
    def _plain(self) -> tuple[tuple[str, str], ...]:
        return (
            *((fact.name, attribute) for fact, attribute in self.fields.items()),
            *((count.name, attribute) for count, attribute in self.counts.items()),
        )

    @cached_property
    def _worked_out(self) -> tuple[tuple[str, Callable[[Any], bool | None]], ...]:
        return tuple((fact.name, work_out) for fact, (_, work_out) in self.worked_out.items())

    @cached_property
    def _words(self) -> tuple[tuple[str, str, frozenset[Word], bool], ...]:
        return tuple(
            (fact.name, attribute, words, so)
            for table, so in ((self.words, True), (self.not_words, False))
            for fact, (attribute, words) in table.items()
        )
