"""The binary form of an Android manifest, read by pyaxmlparser.

The chunks are measured before the library sees them, so that no crooked length sends
it in circles. A name that was scrambled is put right by the number the system goes by.
"""

import logging
import struct
from typing import Any

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.extra import lacking
from pipl_rules.apps.reading.found import Blob, Faults, Found
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.manifest import told
from pipl_rules.apps.reading.xml import ANDROID, Element

_NAMES = {
    0x01010001: "label",
    0x01010003: "name",
    0x0101021C: "versionName",
    0x01010271: "maxSdkVersion",
}
_START, _END = 0x0102, 0x0103
_STRING, _DECIMAL, _HEX = 0x03, 0x10, 0x11
_HEAD, _ATTRIBUTE, _TAG = 8, 20, 36


def binary_manifest(blob: Blob, limits: Limits) -> Found:
    """What a manifest in binary XML tells; lines are those of the text it was made from."""
    try:
        from pyaxmlparser import axmlparser, constants  # noqa: PLC0415 - an extra
    except ImportError:
        return lacking(blob, "pyaxmlparser")
    faults = Faults(blob.file, limits.faults)
    # the library tells of damage by its log, and puts texts of the file into it
    logging.getLogger("pyaxmlparser").setLevel(logging.CRITICAL + 1)
    sound = _sound(blob.data)
    if sound <= _HEAD:
        _damaged(faults, None)
        return Found(sources=(blob.file,), faults=tuple(faults.all))
    data = blob.data[:4] + struct.pack("<I", sound) + blob.data[_HEAD:sound]
    found = _elements(axmlparser.AXMLParser, constants, data, faults, limits.depth)
    if sound < len(blob.data) and not faults.all:
        _damaged(faults, found[-1].line if found else None)
    return told(blob, found, faults)


def _elements(parser: Any, constants: Any, data: bytes, faults: Faults, depth: int) -> list[Element]:  # noqa: ANN401 - the library has no types
    found: list[Element] = []
    path: tuple[str, ...] = ()
    line: int | None = None
    try:
        axml = parser(data)
        for _ in range(len(data)):
            event = next(axml)
            if not axml.is_valid():
                _damaged(faults, line)
                break
            if event == constants.END_DOCUMENT:
                break
            line = axml.m_lineNumber if axml.m_lineNumber > 0 else None
            if event == constants.START_TAG:
                path = (*path, axml.name)
                if len(path) > depth:
                    found_ = f"elements more than {depth} deep"
                    faults.add(
                        Code.TOO_DEEP,
                        found_,
                        f"{depth} at most",
                        "hand in the app as it was built",
                        line=line,
                    )
                    break
                found.append(Element(path, _attributes(axml), line))
            elif event == constants.END_TAG:
                path = path[:-1]
    except Exception:  # noqa: BLE001 - the library lets pass whatever a damaged file makes struct and lists raise
        _damaged(faults, line)
    return found


def _attributes(axml: Any) -> dict[str, str]:  # noqa: ANN401 - the library has no types
    found: dict[str, str] = {}
    for number in range(axml.getAttributeCount()):
        place = axml.m_attributes[5 * number + 1]
        known = _NAMES.get(axml.m_resourceIDs[place]) if place < len(axml.m_resourceIDs) else None
        if known is not None:
            name = f"{ANDROID}{known}"
        else:
            uri = axml.getAttributeNamespace(number)
            name = f"{{{uri}}}{axml.getAttributeName(number)}" if uri else axml.getAttributeName(number)
        value = _value(axml, number)
        if value is not None:
            found[name] = value
    return found


def _value(axml: Any, number: int) -> str | None:  # noqa: ANN401 - the library has no types
    """The value if it is a text or a number; what stands in the resources is not found."""
    kind = axml.getAttributeValueType(number)
    if kind == _STRING:
        return str(axml.getAttributeValue(number))
    return str(axml.getAttributeValueData(number)) if kind in (_DECIMAL, _HEX) else None


def _damaged(faults: Faults, line: int | None) -> None:
    do = "hand in the app as it was built"
    faults.add(Code.NOT_AXML, "damaged binary XML", "a manifest in binary XML", do, line=line)


def _sound(data: bytes) -> int:
    """How far the chunks lie one behind the other within the file, and attributes within their chunk."""
    if len(data) < _HEAD:
        return 0
    at, (_, first, whole) = _HEAD, struct.unpack_from("<HHI", data)
    whole = min(whole, len(data))
    while first == _HEAD and at + _HEAD <= whole:
        kind, head, size = struct.unpack_from("<HHI", data, at)
        if not _HEAD <= head <= size or at + size > whole:
            break
        if kind == _START and (
            size < _TAG or _TAG + _ATTRIBUTE * struct.unpack_from("<H", data, at + 28)[0] > size
        ):
            break
        at += size
    return at
