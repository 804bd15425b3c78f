"""From a file, a folder or an archive to the record of one app; and from many to many."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pipl_rules.apps.reading.actions import shipped
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.columns import KNOWN, Columns
from pipl_rules.apps.reading.files import file, folder
from pipl_rules.apps.reading.found import Blob, Faults, Found, clean, nothing
from pipl_rules.apps.reading.kinds import ARCHIVES, ending, worth_reading
from pipl_rules.apps.reading.limits import USUAL, Limits
from pipl_rules.apps.reading.logs import Manner
from pipl_rules.apps.reading.text import lines
from pipl_rules.apps.reading.together import together
from pipl_rules.apps.record import AppRecord, Platform
from pipl_rules.errors import Fault


class Reading(NamedTuple):
    """What was read of one app.

    Attributes:
        record: Everything that was sound.
        faults: Everything that was wrong, with file and line in `path`; `Code` lists the kinds.
    """

    record: AppRecord
    faults: tuple[Fault, ...]


def read(  # noqa: PLR0913 - what the caller may choose
    path: str | os.PathLike[str],
    *,
    platform: Platform | None = None,
    package: str | None = None,
    columns: Columns = KNOWN,
    actions: Mapping[str, Iterable[str]] | None = None,
    limits: Limits = USUAL,
) -> Reading:
    """Read what there is of one app: a file, an archive, or a folder of both.

    Args:
        path: The file or folder.
        platform: The system to which the reading is confined, where a folder holds an app for several.
        package: The app's package name or bundle id, where no file says it; it prevails over what one says.
        columns: Heads of the columns of a log, where they are not the known ones.
        actions: More words for actions in a log, each with the ids of its categories.
        limits: How much is read.

    Returns:
        The record and every fault. What is sound is in the record whatever else is faulty.

    Raises:
        OSError: If the path itself cannot be opened.
        UnknownNameError: If `actions` names a category that does not exist.
    """
    known = shipped().plus(actions) if actions else shipped()
    manner = Manner(package=package, columns=columns, actions=known, limits=limits)
    top = Path(path)
    found = folder(top, manner) if top.is_dir() else file(top, manner)
    if platform is not None:
        found = [each for each in found if each.platform in (None, platform)]
    return _reading(top, together(top.as_posix(), found), package)


def many(
    path: str | os.PathLike[str],
    *,
    platform: Platform | None = None,
    columns: Columns = KNOWN,
    actions: Mapping[str, Iterable[str]] | None = None,
    limits: Limits = USUAL,
) -> Iterator[Reading]:
    """Read many apps, one at a time as they are asked for.

    Args:
        path: A folder in which each folder, and each archive or other file, is an app; or a text file with a path
            on each line, from the folder in which it lies, where blank lines and lines beginning with # are
            passed over.
        platform: As in `read`.
        columns: As in `read`.
        actions: As in `read`.
        limits: As in `read`.

    Yields:
        A reading for each app, in the order of the list or of the names. An app that cannot be opened has an
        empty record and a fault.

    Raises:
        OSError: If the folder or the list itself cannot be opened.
        UnknownNameError: If `actions` names a category that does not exist.
    """
    top = Path(path)
    for place, app in _children(top) if top.is_dir() else _listed(top, limits):
        try:
            yield read(app, platform=platform, columns=columns, actions=actions, limits=limits)
        except OSError:
            do = "correct the path, or take it out of the list"
            found = nothing(
                Blob(place, b""), Code.CANNOT_OPEN, "a path that cannot be opened", "a file or folder", do
            )
            yield Reading(AppRecord(id=clean(app.stem) or "app"), found.faults)


def _children(top: Path) -> Iterator[tuple[str, Path]]:
    for child in sorted(top.iterdir()):
        if not child.name.startswith(".") and (
            child.is_dir() or worth_reading(child.name) or _archive(child)
        ):
            yield child.as_posix(), child


def _archive(path: Path) -> bool:
    return ending(path.name) in ARCHIVES


def _listed(top: Path, limits: Limits) -> Iterator[tuple[str, Path]]:
    with top.open("rb") as opened:
        blob = Blob(top.as_posix(), opened.read(limits.file))
    for number, line in enumerate(lines(blob, Faults(blob.file, limits.faults)), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield f"{blob.file}:{number}", top.parent / line.strip()


def _reading(top: Path, found: Found, package: str | None) -> Reading:
    faults = Faults(top.as_posix(), 1)
    name = package or found.id
    if name is None:
        do = "hand in the manifest as well, or name the app by `package`"
        faults.add(Code.MISSING_ID, "no name of the app", "a package name or bundle id", do)
    record = AppRecord(
        id=name or clean(top.stem) or "app",
        name=found.name,
        version=found.version,
        platform=found.platform,
        permissions=found.permissions,
        declarations=found.declarations,
        observations=found.observations,
        sdks=found.sdks,
        sources=found.sources,
    )
    return Reading(record, (*found.faults, *faults.all))
