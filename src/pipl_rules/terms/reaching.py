"""What a permission lets an app reach. Reach is a lead: never a collection, and never an act."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from pipl_rules.errors import UnknownNameError
from pipl_rules.terms.shipped import shipped
from pipl_rules.terms.sources import Source, source

_SECTIONS = {
    "android": {"android": "android"},
    "ios": {"ios": "ios", "ios_manifest": "ios_manifest"},
    "harmonyos": {"harmonyos": "openharmony"},
}
"""Platform -> section of the data -> its source."""


@frozen(kw_only=True)
class Access:
    """A permission, a usage key or a type of a privacy manifest, and what it can reach.

    Attributes:
        name: Its name on the platform.
        reaches: Ids of the categories it can reach; empty where none follows from it alone.
        declares: Whether it is a type of a privacy manifest, by which the maker says what is collected.
        protection: Protection level, or mode of grant and level, in the platform's words; empty if it has none.
        group: Nearest group of TC260-PG-20204A, assigned here; empty if none is near.
        note: What to heed; empty if nothing.
        source: Where the name was found.
    """

    name: str
    reaches: tuple[str, ...]
    declares: bool = False
    protection: str = ""
    group: str = ""
    note: str = ""
    source: Source


@cache
def accesses(platform: str) -> Mapping[str, Access]:
    """Everything known of a platform, by name.

    Args:
        platform: ``"android"``, ``"ios"`` or ``"harmonyos"``.

    Raises:
        UnknownNameError: If the platform is another.
    """
    if platform not in _SECTIONS:
        raise UnknownNameError("platform", platform, _SECTIONS)
    found = {}
    for section, default in _SECTIONS[platform].items():
        for name, row in shipped("reach")[section].items():
            found[name] = Access(
                name=name,
                reaches=tuple(row["reaches"]),
                declares=section == "ios_manifest",
                protection=row.get("protection", ""),
                group=row.get("group", ""),
                note="; ".join(part for part in (row.get("deprecated"), row.get("note")) if part),
                source=source(row.get("source", default)),
            )
    return MappingProxyType(found)


def access(platform: str, name: str) -> Access | None:
    """What is known of one permission; None if it is unknown to the vocabulary.

    Raises:
        UnknownNameError: If the platform is none of the three.
    """
    return accesses(platform).get(name)


def reach(platform: str, permission: str) -> tuple[str, ...] | None:
    """Ids of the categories that a permission can reach.

    Returns:
        None if the permission is unknown to the vocabulary; ``()`` if no category follows from it alone.

    Raises:
        UnknownNameError: If the platform is none of ``"android"``, ``"ios"``, ``"harmonyos"``.

    >>> reach("android", "android.permission.READ_SMS")
    ('item.sms', 'item.communication_content', 'item.phone_number')
    >>> reach("ios", "NSFaceIDUsageDescription")
    ()
    >>> reach("harmonyos", "ohos.permission.NO_SUCH") is None
    True
    """
    known = access(platform, permission)
    return None if known is None else known.reaches
