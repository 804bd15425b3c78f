"""Bytes as lines of text, in the encodings that Chinese tools write.

A byte order mark decides; else UTF-8, else GB18030. Where neither fits the whole,
each line is read by itself, and a line that fits neither is a fault.
"""

import codecs
import re

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_LINE_BYTES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines(blob: Blob, faults: Faults) -> list[str]:
    """The lines with their ends; an unreadable line is a fault and left as an empty one."""
    data = blob.data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
        return [_checked(line, number, faults) for number, line in enumerate(_LINE.findall(text), start=1)]
    try:
        return _LINE.findall(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    parts = _LINE_BYTES.findall(data.removeprefix(codecs.BOM_UTF8))
    order = _order(parts, marked=data.startswith(codecs.BOM_UTF8))
    return [_line(part, number, order, faults) for number, part in enumerate(parts, start=1)]


def _order(parts: list[bytes], *, marked: bool) -> tuple[str, ...]:
    """The encodings to try on each line: that of most lines that are not plain ASCII first."""
    foreign = [part for part in parts if not part.isascii()]
    utf8 = sum(_fits(part, "utf-8") for part in foreign)
    if marked or 2 * utf8 >= len(foreign):
        return ("utf-8", "gb18030") if not marked else ("utf-8",)
    return ("gb18030", "utf-8")


def _fits(part: bytes, encoding: str) -> bool:
    try:
        part.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _line(part: bytes, number: int, order: tuple[str, ...], faults: Faults) -> str:
    encoding = next((each for each in order if _fits(part, each)), None)
    return _checked("\ufffd\n" if encoding is None else part.decode(encoding), number, faults)


def _checked(line: str, number: int, faults: Faults) -> str:
    if "\ufffd" not in line:
        return line
    do = "save the file as UTF-8 with the program that wrote it"
    faults.add(Code.NOT_TEXT, "bytes that are no text", "UTF-8, UTF-16 or GB18030", do, line=number)
    return "\n"
