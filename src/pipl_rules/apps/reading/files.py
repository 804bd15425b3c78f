"""Each file of an app by the reader of its kind; folders and archives file by file."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve

from pipl_rules.apps.reading.archive import bundled, is_workbook, members
from pipl_rules.apps.reading.axml import binary_manifest
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.data_safety import data_safety
from pipl_rules.apps.reading.found import Blob, Faults, Found, nothing
from pipl_rules.apps.reading.harmony import module
from pipl_rules.apps.reading.kinds import LOGS, Kind, kind, worth_reading
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.lines_log import lines_log
from pipl_rules.apps.reading.logs import Manner, text_log
from pipl_rules.apps.reading.manifest import manifest
from pipl_rules.apps.reading.plist import info, privacy
from pipl_rules.apps.reading.together import together
from pipl_rules.apps.reading.workbooks import old_workbook, workbook


def folder(top: Path, manner: Manner) -> list[Found]:
    """What each file of a folder tells: manifests first, for they say which code is the app's own."""
    paths = sorted(_inside(top), key=lambda path: (len(path.parts), path.parts))
    over = Faults(top.as_posix(), 1)
    if len(paths) > manner.limits.files:
        expected = f"{manner.limits.files:,} at most"
        over.add(Code.TOO_MANY_FILES, "more files", expected, "hand in the folder of one app")
        paths = paths[: manner.limits.files]
    found: list[Found] = []
    logs: list[Path] = []
    for path in paths:
        blob = _blob(path, bundled(path.relative_to(top).as_posix()), manner.limits)
        if isinstance(blob, Found):
            found += [blob] if worth_reading(path.name) else []
        elif _kind(path, blob) in LOGS:
            logs.append(path)
        elif _kind(path, blob) is not None or worth_reading(path.name):
            found += _told(path, blob, manner)
    own = manner.package or next((each.id for each in found if each.id is not None), None)
    for path in logs:
        read = file(path, evolve(manner, package=own))
        found += [each for each in read if each.observations is not None or worth_reading(path.name)]
    return [*found, Found(faults=tuple(over.all))] if over.all else found


def file(path: Path, manner: Manner) -> list[Found]:
    """What a file tells that was named."""
    blob = _blob(path, bundled(path.as_posix()), manner.limits)
    return [blob] if isinstance(blob, Found) else _told(path, blob, manner)


_OTHERS_INFO = re.compile(r"\.appex/|\.app/.*\.app/")


def _inside(top: Path) -> Iterator[Path]:
    """The files of a folder; not hidden ones, nor what links lead to, nor extensions that have a list of their own."""
    for here, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            path = Path(here, name)
            inner = path.relative_to(top).as_posix()
            foreign = name == "Info.plist" and _OTHERS_INFO.search(inner)
            if not (name.startswith(".") or path.is_symlink() or foreign) and path.is_file():
                yield path


def _blob(path: Path, sdk: str | None, limits: Limits) -> Blob | Found:
    """The file's bytes, of a large archive only the first; or the fault that there are too many, or none."""
    name = Blob(path.as_posix(), b"")
    try:
        with path.open("rb") as opened:
            data = opened.read(limits.file + 1)
            size = opened.seek(0, os.SEEK_END)
    except PermissionError:
        return nothing(
            name, Code.CANNOT_OPEN, "a file that may not be read", "a file", "give the right to read it"
        )
    if not data.strip():
        return nothing(name, Code.EMPTY, "nothing", "a file of the app", "write the file again")
    most = limits.archive if data.startswith(b"PK") else limits.file
    if size > most:
        found, expected = f"more than {most:,} bytes", f"{most:,} at most"
        return nothing(name, Code.TOO_LARGE, found, expected, "divide the file, or raise `limits`")
    return Blob(path.as_posix(), data, sdk)


def _kind(path: Path, blob: Blob) -> Kind | None:
    which = kind(blob)
    return Kind.WORKBOOK if which is Kind.ARCHIVE and is_workbook(path) else which


def _told(path: Path, blob: Blob, manner: Manner) -> list[Found]:
    which = _kind(path, blob)
    if which is Kind.ARCHIVE:
        return [_archive(path, blob, manner, inner=False)]
    return [_one(which, blob, manner)]


def _one(which: Kind | None, blob: Blob, manner: Manner) -> Found:
    if which in _READERS:
        return _READERS[which](blob, manner)
    expected = "a manifest, a privacy form, an archive or a log"
    return nothing(
        blob, Code.NOT_RECOGNISED, "none of the kinds that are read", expected, "see `apps.reading`"
    )


def _archive(path: Path, blob: Blob, manner: Manner, *, inner: bool) -> Found:
    """What the members of an archive tell together; archives within it are looked at once."""
    faults = Faults(blob.file, manner.limits.faults)
    found: list[Found] = []
    for member in members(blob if inner else path, blob.file, faults, manner.limits):
        which = kind(member)
        if which is not Kind.ARCHIVE:
            found.append(_one(which, member, manner))
        elif not inner:
            found.append(_archive(path, member, manner, inner=True))
    if not any(each.platform is not None for each in found) and not faults.all:
        do = "hand in an .apk, .ipa or .hap as it was built"
        faults.add(Code.NO_MANIFEST, "an archive without a manifest", "the archive of an app", do)
    whole = together(blob.file, found)
    return evolve(whole, sources=(blob.file,), faults=(*faults.all, *whole.faults))


_Reader = Callable[[Blob, Manner], Found]
_READERS: dict[Kind | None, _Reader] = {
    Kind.MANIFEST: lambda blob, manner: manifest(blob, manner.limits),
    Kind.BINARY_MANIFEST: lambda blob, manner: binary_manifest(blob, manner.limits),
    Kind.INFO: lambda blob, manner: info(blob, manner.limits),
    Kind.PRIVACY: lambda blob, manner: privacy(blob, manner.limits),
    Kind.MODULE: lambda blob, manner: module(blob, manner.limits),
    Kind.DATA_SAFETY: lambda blob, manner: data_safety(blob, manner.limits),
    Kind.LOG: text_log,
    Kind.LINES: lines_log,
    Kind.WORKBOOK: workbook,
    Kind.OLD_WORKBOOK: old_workbook,
}
