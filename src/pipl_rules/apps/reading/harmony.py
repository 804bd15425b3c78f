"""Configuration of a HarmonyOS app: ``module.json5`` and ``app.json5``, and what a build makes of them.

JSON is read without any library; JSON5 by pyjson5. Lines are found by looking for the
name of a permission among the texts of the file, comments left out.
"""

import json
import re
from collections import Counter
from typing import Any

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.extra import lacking
from pipl_rules.apps.reading.found import Blob, Faults, Found, clean, identifier
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.text import lines
from pipl_rules.apps.record import Permission, Platform

_TOKEN = re.compile(
    r"//[^\n\r]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?|\"((?:[^\"\\\n]|\\.)*+)\"?|'((?:[^'\\\n]|\\.)*+)'?|([\[{])|([\]}])|([A-Za-z_$][\w$]*+)",
    re.DOTALL,
)


def module(blob: Blob, limits: Limits) -> Found:
    """What the configuration of a module, or of the whole app, tells."""
    faults = Faults(blob.file, limits.faults)
    text = "".join(lines(blob, faults))
    strings, deep = _strings(text, limits.depth)
    sources = (blob.file,)
    if deep is not None:
        found, do = f"arrays and objects more than {limits.depth} deep", "hand in the file as the app has it"
        faults.add(Code.TOO_DEEP, found, f"{limits.depth} at most", do, line=deep)
        return Found(sources=sources, faults=tuple(faults.all))
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        try:
            import pyjson5  # noqa: PLC0415 - an extra
        except ImportError:
            return lacking(blob, "pyjson5")
        try:
            value = pyjson5.decode(text, maxdepth=limits.depth)
        except pyjson5.Json5Exception as error:
            _not_json5(faults, text, error)
            value = error.args[1] if len(error.args) > 1 else None  # what stood before the fault
    if not isinstance(value, dict):
        if not faults.all:
            faults.add(
                Code.WRONG_TYPE, "no object", "an object with app or module", "hand in module.json5", line=1
            )
        return Found(sources=sources, faults=tuple(faults.all))
    return _told(blob, value, strings, faults)


def _told(blob: Blob, value: dict[str, Any], strings: dict[str, list[int]], faults: Faults) -> Found:
    app, inner = _object(value, "app", faults), _object(value, "module", faults)
    if app is None and inner is None:
        do = "hand in module.json5 or app.json5"
        faults.add(Code.NOT_RECOGNISED, "neither app nor module", "an object with one of them", do, line=1)
        return Found(sources=(blob.file,), faults=tuple(faults.all))
    app = app or {}
    version = app.get("version") if isinstance(app.get("version"), dict) else {}
    written = app.get("bundleName")
    id_ = identifier(written) if isinstance(written, str) else None
    if written is not None and id_ is None:
        faults.add(
            Code.BAD_NAME, "a value that is no bundle name", "letters, digits and dots", "correct it", line=1
        )
    return Found(
        id=id_,
        name=_text(app.get("label"), faults),
        version=_text(app.get("versionName") or (version or {}).get("name"), faults),
        platform=Platform.HARMONYOS,
        permissions=None if inner is None else _permissions(blob, inner, strings, faults),
        sources=(blob.file,),
        faults=tuple(faults.all),
    )


def _permissions(
    blob: Blob, inner: dict[str, Any], strings: dict[str, list[int]], faults: Faults
) -> tuple[Permission, ...]:
    key = "requestPermissions" if "requestPermissions" in inner else "reqPermissions"
    asked = inner.get(key, [])
    line = next(iter(strings.get(key, [])), None)
    if not isinstance(asked, list):
        faults.add(Code.WRONG_TYPE, "no array", "an array of permissions", "write each in braces", line=line)
        return ()
    found: list[Permission] = []
    named: Counter[str] = Counter()
    for entry in asked:
        written = entry.get("name") if isinstance(entry, dict) else None
        name = identifier(written) if isinstance(written, str) else None
        if name is None:
            code = Code.BAD_NAME if isinstance(written, str) else Code.MISSING
            faults.add(
                code, "no name of a permission", "letters, digits and dots", "write its name", line=line
            )
            continue
        places = strings.get(name, [])
        nth, named[name] = named[name], named[name] + 1
        found.append(
            Permission(
                name=name,
                platform=Platform.HARMONYOS,
                reason=_reason(entry.get("reason"), faults, line),
                place=blob.at(places[min(nth, len(places) - 1)] if places else line),
            )
        )
    return tuple(found)


def _reason(value: object, faults: Faults, line: int | None) -> bool:
    """Whether a reason is given; one that lies in the resources (``$string:...``) is."""
    if value is not None and not isinstance(value, str):
        faults.add(Code.WRONG_TYPE, "no text", "a reason", "write the reason as a text", line=line)
    return isinstance(value, str) and bool(value.strip())


def _object(value: dict[str, Any], key: str, faults: Faults) -> dict[str, Any] | None:
    inner = value.get(key)
    if inner is None or isinstance(inner, dict):
        return inner
    faults.add(
        Code.WRONG_TYPE, "no object", f"an object at {key}", "hand in the file as the app has it", line=1
    )
    return None


def _text(value: object, faults: Faults) -> str | None:
    if not isinstance(value, str) or not value.strip() or value.startswith("$"):
        return None
    text = clean(value)
    if text is None:
        faults.add(Code.BAD_TEXT, "a text that cannot be shown", "a short line of text", "correct it", line=1)
    return text


def _strings(text: str, depth: int) -> tuple[dict[str, list[int]], int | None]:
    """The lines of each text; and the line where things first stand too deep."""
    found: dict[str, list[int]] = {}
    line, at, level = 1, 0, 0
    for token in _TOKEN.finditer(text):
        line, at = line + text.count("\n", at, token.start()), token.start()
        if token[3]:
            level += 1
            if level > depth:
                return found, line
        elif token[4]:
            level -= 1
        elif (word := token[1] or token[2] or token[5]) is not None:
            found.setdefault(word, []).append(line)
    return found, None


def _not_json5(faults: Faults, text: str, error: Exception) -> None:
    """The fault at the place that the library names; its words are not repeated, for they hold a bit of the text."""
    near = re.search(r"near (\d+)", str(error))
    place = min(int(near[1]), len(text)) if near else 0
    line = text.count("\n", 0, place) + 1
    do = "look there, or just before, for a comma, quote or bracket missing or too many"
    faults.add(Code.NOT_JSON5, "text that is not JSON5", "JSON5", do, line=line)
