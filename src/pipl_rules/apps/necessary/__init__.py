"""Necessary information by type of app, as dated data.

The Provisions on the Scope of Necessary Personal Information for Common Types of
Apps bind from 2021-05-01. Of 39 types they say what the basic service is and
which information it cannot do without; 13 of them need none. Before that day no
such list bound anybody. The draft of 2020-12-01 is reached by `draft` only, and
says of itself that it does not bind.

    >>> import datetime as dt
    >>> maps = needed("map_navigation", on=dt.date(2021, 5, 1))
    >>> [entry.zh for entry in maps.items if entry.item is None], "item.precise_location" in maps.categories
    ([], True)
    >>> needed("map_navigation", on=dt.date(2021, 4, 30)) is None
    True
"""

import datetime as dt

from pipl_rules.apps.necessary.data import DRAFT, binding, drafted
from pipl_rules.apps.necessary.model import AppType, Fit, Needed, NeededItem, Phrase
from pipl_rules.errors import UnknownNameError

__all__ = [
    "DRAFT",
    "DRAFT_NEEDING_NONE",
    "DRAFT_TYPES",
    "AppType",
    "Fit",
    "Needed",
    "NeededItem",
    "Phrase",
    "draft",
    "needed",
    "type_of",
    "types",
]

DRAFT_TYPES = 38
"""How many types the draft had, by its own opening words; the text of four is at hand."""

DRAFT_NEEDING_NONE = 12
"""How many of them needed no personal information, as reports of the draft counted; which, its text at hand does not say."""


def types() -> tuple[AppType, ...]:
    """The 39 types, in the order of article 5."""
    return tuple(entry.type for entry in binding().values())


def type_of(id: str) -> AppType:  # noqa: A002 - the field's name
    """The type of an id.

    Raises:
        UnknownNameError: If no type has it.
    """
    return _entry(id).type


def needed(type_id: str, on: dt.date) -> Needed | None:
    """What the list that binds on a day calls necessary for a type of app.

    Args:
        type_id: Id of the type.
        on: The day of the act.

    Returns:
        None where no list binds on that day: nothing then says by name what is unneeded.

    Raises:
        UnknownNameError: If no type has the id.
    """
    entry = _entry(type_id)
    return entry if on in entry.cite.instrument.span else None


def draft(type_id: str) -> Needed | None:
    """What the draft of 2020-12-01 proposed for a type of app. It never bound anybody.

    Returns:
        None where its text for the type is not at hand, or it had no such type: which of the two is not known.

    Raises:
        UnknownNameError: If no type has the id.
    """
    _entry(type_id)
    return drafted().get(type_id)


def _entry(type_id: str) -> Needed:
    try:
        return binding()[type_id]
    except KeyError:
        raise UnknownNameError("type of app", type_id, binding()) from None
