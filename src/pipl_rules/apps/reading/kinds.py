"""What kind a file is, by what it holds and what it is called."""

import re
from enum import Enum

from pipl_rules.apps.reading.found import Blob


class Kind(Enum):
    """A kind of file that is read."""

    MANIFEST = "AndroidManifest.xml"
    BINARY_MANIFEST = "AndroidManifest.xml, binary"
    INFO = "Info.plist"
    PRIVACY = "PrivacyInfo.xcprivacy"
    MODULE = "module.json5"
    DATA_SAFETY = "data-safety form"
    LOG = "log of behaviour"
    LINES = "log of behaviour, JSON Lines"
    WORKBOOK = "log of behaviour, workbook"
    OLD_WORKBOOK = "log of behaviour, workbook before 2007"
    ARCHIVE = "archive"


LOGS = frozenset({Kind.LOG, Kind.LINES, Kind.WORKBOOK, Kind.OLD_WORKBOOK})
"""Kinds of which a row shows what an app did."""

_HEAD = 4096
_NAMED = {
    "androidmanifest.xml": Kind.MANIFEST,
    "info.plist": Kind.INFO,
    "privacyinfo.xcprivacy": Kind.PRIVACY,
    "module.json5": Kind.MODULE,
    "module.json": Kind.MODULE,
    "app.json5": Kind.MODULE,
}
_MAGIC = (
    (b"PK\x03\x04", Kind.ARCHIVE),
    (b"PK\x05\x06", Kind.ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLD_WORKBOOK),
    (b"\x03\x00\x08\x00", Kind.BINARY_MANIFEST),
)
_TABLES = ("csv", "tsv", "txt", "log", "jsonl", "ndjson", "xlsx", "xls")
ARCHIVES = ("apk", "ipa", "hap", "hsp", "app", "apks", "xapk", "apkm", "aab")
"""How the names of archives end that are read, or refused with a reason."""


def ending(name: str) -> str:
    """What stands behind the last dot of the name, in small letters."""
    return name.rpartition("/")[2].rpartition(".")[2].lower()


def worth_reading(name: str) -> bool:
    """Whether a file of this name in an app's folder is meant for reading, so that it is a fault if it cannot be."""
    return name.lower() in _NAMED or ending(name) in (
        "csv",
        "tsv",
        "jsonl",
        "ndjson",
        "xlsx",
        "xls",
        *ARCHIVES,
    )


def kind(blob: Blob) -> Kind | None:
    """The kind; None if it is none that is read."""
    found = next((each for magic, each in _MAGIC if blob.data.startswith(magic)), None)
    return found or _by_name(blob) or _by_start(blob)


def _by_name(blob: Blob) -> Kind | None:
    name = blob.file.rpartition("/")[2].lower()
    if name == "androidmanifest.xml" and blob.data[2:4] == b"\x08\x00":
        return Kind.BINARY_MANIFEST  # whose first mark was changed, as some do to hide it
    if name == "config.json" and ".hap/" in blob.file:
        return Kind.MODULE
    return _NAMED.get(name)


def _by_start(blob: Blob) -> Kind | None:
    name = blob.file.rpartition("/")[2].lower()
    head = blob.data[:_HEAD]
    if head.startswith(b"bplist"):
        return Kind.PRIVACY if b"NSPrivacy" in blob.data or name.endswith(".xcprivacy") else Kind.INFO
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        return _marked_up(start, name)
    if start.startswith(b"{") and ending(name) in ("jsonl", "ndjson", "json", "log", "txt"):
        return Kind.LINES
    if re.search(rb"question id|PSL_DATA_", start[:1000], re.IGNORECASE):
        return Kind.DATA_SAFETY
    return Kind.LOG if ending(name) in _TABLES else None


def _marked_up(start: bytes, name: str) -> Kind | None:
    if b"<plist" in start:
        return Kind.PRIVACY if b"NSPrivacy" in start or name.endswith(".xcprivacy") else Kind.INFO
    return Kind.MANIFEST if re.search(rb"<manifest[\s>]", start) else None
