"""Where the audit gets what is no law of its own: the lists of necessary items, and what permissions reach."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Protocol

from attrs import Factory, frozen

from pipl_rules.apps.necessary import Fit, needed
from pipl_rules.apps.record import Permission
from pipl_rules.citation import Citation
from pipl_rules.terms import reach


@frozen(kw_only=True)
class Listed:
    """What the list for a type of app names as necessary for its basic service.

    Attributes:
        whole: The categories that it names, each with its provision.
        part: Those that it names in part only, under a condition, or by a neighbouring term: whether such an
            item is needed is open.
    """

    whole: Mapping[str, Citation] = Factory(dict)
    part: Mapping[str, Citation] = Factory(dict)

    def needs(self, item: str) -> bool | None:
        """Whether it names the category; None where it does so in part or under a condition."""
        if item in self.whole:
            return True
        return None if item in self.part else False

    def cite(self, item: str) -> Citation | None:
        """The provision that names it; None if it is not named."""
        return self.whole.get(item) or self.part.get(item)


class Lists(Protocol):
    """The list for a type on a day; None where none binds."""

    def __call__(self, app_type: str | None, on: dt.date, /) -> Listed | None:
        """What the list names; None if the type is None, or the list does not bind on the day."""
        ...


class Reach(Protocol):
    """The ids of the categories that a permission reaches; None where the permission is not known."""

    def __call__(self, permission: Permission, /) -> Collection[str] | None:
        """The ids of the categories."""
        ...


def binding_list(app_type: str | None, on: dt.date, /) -> Listed | None:
    """The list of the Provisions on Necessary Information, in force from 2021-05-01.

    Raises:
        UnknownNameError: If no type has the id.
    """
    entry = None if app_type is None else needed(app_type, on)
    if entry is None:
        return None
    named = [each for each in entry.items if each.item is not None]
    whole = {
        each.item: entry.cite for each in named if each.item and each.fit is Fit.WHOLE and each.when is None
    }
    part = {each.item: entry.cite for each in named if each.item and each.item not in whole}
    return Listed(whole=whole, part=part)


def reach_of(permission: Permission, /) -> Collection[str] | None:
    """What the shipped vocabulary says that a permission reaches; None if it does not know it."""
    return reach(permission.platform.value, permission.name)
