"""From text to JSON values, strictly, and without a word of the text in any message.

What JSON does not allow but Python would let pass (NaN, one key twice, numbers of
any length) becomes an `Unreadable` in its place, so that the fault is reported with
the path of the field.
"""

import json
import re
from typing import Any

from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, Unreadable, fault

LONGEST_NUMBER = 1000
"""Digits of the longest whole number that is read; no count of anything has so many."""

# A string, to its closing quote or the end of the text, or one bracket. Possessive, so that no
# text however crooked takes more than one pass.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+|(?P<open>[\[{])|(?P<close>[\]}])', re.DOTALL)


def parse(text: str, depth: int) -> Any:  # noqa: ANN401 - any JSON value
    """The JSON value that the text is.

    Args:
        text: The text.
        depth: How many arrays and objects may stand within one another.

    Raises:
        Faulty: If it is not JSON, or too deep; the path is the line and column.
    """
    deep = _too_deep(text, depth)
    if deep is not None:
        found, expected = f"arrays and objects more than {depth} deep", f"{depth} at most"
        do = "write acts as the schema has them; none is so deep"
        raise Faulty([fault(Code.TOO_DEEP, found, expected, do, _place(text, deep))])
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        where = error.pos
    except RecursionError:
        where = 0
    found = "text that is not JSON" if text[where:].strip() else "the end, before JSON is complete"
    do = "look there, or just before, for a comma, quote or bracket missing or too many"
    raise Faulty([fault(Code.NOT_JSON, found, "JSON, or JSON Lines", do, _place(text, where))])


def _too_deep(text: str, depth: int) -> int | None:
    if text.count("[") + text.count("{") <= depth:
        return None
    level = 0
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "open":
            level += 1
            if level > depth:
                return token.start()
        elif token.lastgroup == "close":
            level -= 1
    return None


def _place(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return f"line {line}, column {column}"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                found[name] = _TWICE
            seen.add(name)
    return found


def _constant(_name: str) -> Unreadable:
    return _NOT_FINITE


def _whole(digits: str) -> int | Unreadable:
    try:
        return int(digits) if len(digits) <= LONGEST_NUMBER else _LONG
    except ValueError:
        return _LONG


_TWICE = Unreadable(
    fault(
        Code.DUPLICATE_KEY,
        "the key more than once",
        "one value for one key",
        "keep the one that is meant and remove the others",
    )
)

_NOT_FINITE = Unreadable(
    fault(
        Code.NOT_FINITE,
        "NaN or an infinity",
        "a value that JSON has",
        "write null, or leave the key out, where nothing was found",
    )
)

_LONG = Unreadable(
    fault(
        Code.NUMBER_TOO_LONG,
        f"a number of more than {LONGEST_NUMBER} digits",
        "a number of a length that counts have",
        "correct the number",
    )
)

_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_int=_whole)
