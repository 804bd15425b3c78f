"""Several files of one app as one record, without what would be there twice."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from attrs import evolve

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Faults, Found
from pipl_rules.apps.record import Declaration, Observation, Permission, Place

_Entry = TypeVar("_Entry", Permission, Declaration, Observation)


def together(file: str, found: Sequence[Found]) -> Found:
    """What the files tell together. What comes first is kept where they contradict one another.

    An entry that another file has as well is there once. A log may show the same thing several
    times, at one time even; two logs show it as often as that which shows it oftenest.
    """
    told = [each for each in found if each.id is not None]
    faults = Faults(file, 10)
    if len({each.id for each in told}) > 1:
        do = "hand in the files of one app, or name its `package`"
        faults.add(Code.CONFLICTING_IDS, "names of different apps", "files of one app", do)
    versions = [each.version for each in found if each.version is not None]
    if len({(each.platform, each.version) for each in found if each.version is not None}) > len(
        {each.platform for each in found if each.version is not None}
    ):
        do = "hand in the files of one version"
        faults.add(Code.CONFLICTING_VERSIONS, "several versions", "files of one version", do)
    platforms = [each.platform for each in found if each.platform is not None]
    if len(set(platforms)) > 1:
        do = "choose one by `platform`"
        faults.add(Code.SEVERAL_PLATFORMS, "an app for several systems", "an app for one", do)
    return Found(
        id=next((each.id for each in told), None),
        name=next((each.name for each in found if each.name is not None), None),
        version=next(iter(versions), None),
        platform=platforms[0] if len(set(platforms)) == 1 else None,
        permissions=_once(each.permissions for each in found),
        declarations=_once(each.declarations for each in found),
        observations=_once(each.observations for each in found),
        sdks=_union(each.sdks for each in found),
        sources=tuple(dict.fromkeys(name for each in found for name in each.sources)),
        faults=(*(fault for each in found for fault in each.faults), *faults.all),
    )


_NOWHERE = Place("")


def _once(parts: Iterable[tuple[_Entry, ...] | None]) -> tuple[_Entry, ...] | None:
    """The entries of all parts; each as often as in the part that has it oftenest."""
    told = [part for part in parts if part is not None]
    if not told:
        return None
    kept: list[_Entry] = []
    have: Counter[_Entry] = Counter()
    for part in told:
        here: Counter[_Entry] = Counter()
        for entry in part:
            same = evolve(entry, place=_NOWHERE)
            here[same] += 1
            if here[same] > have[same]:
                kept.append(entry)
        have |= here
    return tuple(kept)


def _union(parts: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    told = [part for part in parts if part is not None]
    return frozenset().union(*told) if told else None
