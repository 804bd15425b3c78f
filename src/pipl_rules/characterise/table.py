"""Tables from facts to what settles them, and the little that reads them.

Silence is not a finding: a field that is None settles nothing.
"""

from collections.abc import Mapping
from typing import Any

from pipl_rules.logic.conditions import Fact

Values = dict[str, Any]
"""Values found, by name of fact or count; what is not found is left out."""

Fields = Mapping[Fact, str]
"""From a fact to the field of a record that settles it."""


def read_fields(table: Mapping[str, str], record: object, into: Values) -> None:
    """Read each field named in the table; a field that is None settles nothing."""
    for name, attribute in table.items():
        value = getattr(record, attribute)
        if value is not None:
            into[name] = value


def by_name(table: Fields) -> dict[str, str]:
    """The table by name of fact, as `read_fields` wants it."""
    return {fact.name: attribute for fact, attribute in table.items()}


def put(into: Values, fact: Fact, value: bool | None) -> None:  # noqa: FBT001 - a truth value
    """Record a value unless it is None."""
    if value is not None:
        into[fact.name] = value


def meets(one: frozenset[Any] | None, other: frozenset[Any]) -> bool | None:
    """Whether two sets have a member in common; None if the first is not known."""
    return None if one is None else bool(one & other)


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
