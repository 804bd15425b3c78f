"""Property lists of iOS: who the app is, why it wants what, and what it says it takes."""

import plistlib
import re
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from attrs import frozen

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults, Found, clean, identifier
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.tables import table
from pipl_rules.apps.record import Declaration, Declares, Permission, Platform

_REASON = re.compile(r"[A-Z][A-Za-z]{1,80}UsageDescription(?:Dictionary)?")
_TYPE = "NSPrivacyCollectedDataType"
_DOMAINS = "NSPrivacyTrackingDomains"
_CODE = re.compile(r"[0-9A-F]{4}\.[0-9]")


def info(blob: Blob, limits: Limits) -> Found:
    """What an ``Info.plist`` tells; that of bundled code tells only that it is there."""
    faults = Faults(blob.file, limits.faults)
    found = _dictionary(blob, faults)
    sources = (blob.file,)
    if found is None:
        return Found(sources=sources, faults=tuple(faults.all))
    if blob.sdk is not None:
        return Found(
            platform=Platform.IOS, sdks=frozenset({blob.sdk}), sources=sources, faults=tuple(faults.all)
        )
    value, lines = found.value, found.lines
    keys = sorted(key for key in value if isinstance(key, str) and _REASON.fullmatch(key))
    permissions = [
        Permission(
            name=key,
            platform=Platform.IOS,
            reason=_reason(value[key], faults, lines.get(key)),
            place=blob.at(lines.get(key)),
        )
        for key in sorted(keys, key=lambda key: (lines.get(key, 0), key))
    ]
    written = _string(found, "CFBundleIdentifier", faults)
    id_ = identifier(written) if written else None
    if written and id_ is None:
        do, line = "correct the bundle id", lines.get("CFBundleIdentifier")
        faults.add(
            Code.BAD_NAME, "a text that is no bundle id", "letters, digits, dots, dashes", do, line=line
        )
    return Found(
        id=id_,
        name=_string(found, "CFBundleDisplayName", faults) or _string(found, "CFBundleName", faults),
        version=_string(found, "CFBundleShortVersionString", faults)
        or _string(found, "CFBundleVersion", faults),
        platform=Platform.IOS,
        permissions=tuple(permissions),
        sources=sources,
        faults=tuple(faults.all),
    )


def privacy(blob: Blob, limits: Limits) -> Found:
    """What a ``PrivacyInfo.xcprivacy`` tells of the app, or of the bundled code in which it lies."""
    faults = Faults(blob.file, limits.faults)
    found = _dictionary(blob, faults)
    readers = (_collected, _accessed, _tracking)
    declared = (
        None if found is None else tuple(each for read in readers for each in read(blob, found, faults))
    )
    return Found(
        platform=Platform.IOS,
        declarations=declared,
        sdks=None if blob.sdk is None else frozenset({blob.sdk}),
        sources=(blob.file,),
        faults=tuple(faults.all),
    )


def _collected(blob: Blob, found: "_Plist", faults: Faults) -> Iterator[Declaration]:
    entries = found.value.get("NSPrivacyCollectedDataTypes", [])
    if not isinstance(entries, list):
        _wrong(faults, "an array", found.lines.get("NSPrivacyCollectedDataTypes"))
        return
    used: dict[str, int] = {}
    for entry in entries:
        term = entry.get(_TYPE) if isinstance(entry, dict) else None
        if not isinstance(term, str):
            _wrong(faults, f"a dictionary with {_TYPE}", found.lines.get("NSPrivacyCollectedDataTypes"))
            continue
        places = found.strings.get(term, [])
        line = places[min(used.get(term, 0), len(places) - 1)] if places else None
        used[term] = used.get(term, 0) + 1
        known = term in table("apple")["types"]
        if not known:
            do = "use a type of the list"
            found_, expected = "a type of data that is in no list", "types of privacy manifests"
            faults.add(Code.UNKNOWN_TERM, found_, expected, do, line=line)
        for item in table("apple")["types"].get(term) or [None]:
            yield Declaration(
                item=item,
                term=term if known else _TYPE,
                how=Declares.PRIVACY_MANIFEST,
                collected=True,
                shared=_shared(entry, faults, line),
                purposes=_purposes(entry, faults, line),
                sdk=blob.sdk,
                place=blob.at(line),
            )


def _accessed(blob: Blob, found: "_Plist", faults: Faults) -> Iterator[Declaration]:
    """Interfaces that ask for a reason: declared as they stand, for they belong to no category."""
    line = found.lines.get("NSPrivacyAccessedAPITypes")
    entries = found.value.get("NSPrivacyAccessedAPITypes", [])
    if not isinstance(entries, list):
        _wrong(faults, "an array", line)
        return
    for entry in entries:
        term = entry.get("NSPrivacyAccessedAPIType") if isinstance(entry, dict) else None
        if not isinstance(term, str) or term not in table("apple")["interfaces"]:
            do = "use a kind of interface of the list"
            faults.add(
                Code.UNKNOWN_TERM, "no kind of interface", "kinds that ask for a reason", do, line=line
            )
            continue
        at = next(iter(found.strings.get(term, [])), line)
        written = entry.get("NSPrivacyAccessedAPITypeReasons")
        reasons = [each for each in written if isinstance(each, str)] if isinstance(written, list) else []
        known = frozenset(each for each in reasons if _CODE.fullmatch(each))
        if not known:
            faults.add(Code.MISSING, "no reason", "a code such as CA92.1", "write the reasons", line=at)
        yield Declaration(
            item=None,
            term=term,
            how=Declares.PRIVACY_MANIFEST,
            purposes=known,
            sdk=blob.sdk,
            place=blob.at(at),
        )


def _tracking(blob: Blob, found: "_Plist", faults: Faults) -> Iterator[Declaration]:
    """That it tracks, or knows domains for tracking, says that something is passed on, and not what."""
    domains = found.value.get("NSPrivacyTrackingDomains", [])
    if not isinstance(domains, list):
        _wrong(faults, "an array of domains", found.lines.get("NSPrivacyTrackingDomains"))
    for key, said in (
        ("NSPrivacyTracking", found.value.get("NSPrivacyTracking") is True),
        (_DOMAINS, bool(domains)),
    ):
        if said:
            place = blob.at(found.lines.get(key))
            yield Declaration(
                item=None, term=key, how=Declares.PRIVACY_MANIFEST, shared=True, sdk=blob.sdk, place=place
            )


def _shared(entry: dict[str, Any], faults: Faults, line: int | None) -> bool | None:
    """Tracking is linking with what others hold, or giving to brokers: it passes the information on.

    That it is not used for tracking does not say that it is not passed on.
    """
    tracking = entry.get(f"{_TYPE}Tracking")
    if tracking is not None and not isinstance(tracking, bool):
        _wrong(faults, "true or false", line)
    return True if tracking is True else None


def _purposes(entry: dict[str, Any], faults: Faults, line: int | None) -> frozenset[str]:
    written = entry.get(f"{_TYPE}Purposes", [])
    listed = [each for each in written if isinstance(each, str)] if isinstance(written, list) else []
    if not isinstance(written, list) or len(listed) < len(written):
        _wrong(faults, "an array of texts", line)
    known = frozenset(listed) & frozenset(table("apple")["purposes"])
    if len(known) < len(set(listed)):
        do = "use a purpose of the list"
        found = "a purpose that is in no list"
        faults.add(Code.UNKNOWN_TERM, found, "purposes of privacy manifests", do, line=line)
    return known


def _reason(value: object, faults: Faults, line: int | None) -> bool | None:
    """Whether a reason is written; None for one that the build fills in."""
    if isinstance(value, dict):
        return any(_reason(each, faults, line) for each in value.values())
    if not isinstance(value, str):
        _wrong(faults, "a text that gives the reason", line)
        return False
    return None if value.strip().startswith("$(") else bool(value.strip())


def _string(found: "_Plist", key: str, faults: Faults) -> str | None:
    value = found.value.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        _wrong(faults, "a text", found.lines.get(key))
        return None
    if not value.strip() or "$(" in value:
        return None
    text = clean(value)
    if text is None:
        do = "correct the text"
        faults.add(
            Code.BAD_TEXT, "a text that cannot be shown", "a short line", do, line=found.lines.get(key)
        )
    return text


def _wrong(faults: Faults, expected: str, line: int | None) -> None:
    faults.add(Code.WRONG_TYPE, "a value of another type", expected, "correct the value", line=line)


@frozen
class _Plist:
    """A property list: its value, the line of each key, and the lines of each text."""

    value: dict[Any, Any]
    lines: dict[str, int]
    strings: dict[str, list[int]]


def _dictionary(blob: Blob, faults: Faults) -> _Plist | None:
    line: int | None = None
    try:
        value = plistlib.loads(blob.data)
    except expat.ExpatError as error:
        line = error.lineno
    except Exception as error:  # noqa: BLE001 - plistlib lets pass whatever damage makes struct, codecs and base64 raise
        told = re.search(r"at line (\d+)", str(error))
        line = int(told[1]) if told else None
    else:
        if isinstance(value, dict):
            keys, strings = _lines(blob.data)
            return _Plist(value, keys, strings)
    do = "hand in the file as the app has it"
    faults.add(Code.NOT_PLIST, "no property list with a dictionary", "a property list", do, line=line)
    return None


def _lines(data: bytes) -> tuple[dict[str, int], dict[str, list[int]]]:
    """The line of each key, and of each text, of a list in XML; nothing for a binary one."""
    keys: dict[str, int] = {}
    strings: dict[str, list[int]] = {}
    if data.startswith(b"bplist"):
        return keys, strings
    parser = expat.ParserCreate()
    begun: list[int] = []
    text: list[str] = []

    def start(_name: str, _attributes: object) -> None:
        begun.append(parser.CurrentLineNumber)
        text.clear()

    def end(name: str) -> None:
        line, written = begun.pop(), "".join(text).strip()
        if name == "key":
            keys.setdefault(written, line)
        elif name == "string":
            strings.setdefault(written, []).append(line)
        text.clear()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes it by place
    except expat.ExpatError:  # plistlib has read it; lines are all that is lost
        return keys, strings
    return keys, strings
