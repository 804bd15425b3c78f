"""Words of a log's row: when, how often, under what agreement."""

import datetime as dt
import re
from functools import cache

from pipl_rules.apps.reading.tables import plain, table
from pipl_rules.apps.record import Agreement, Deed

BEIJING = dt.timezone(dt.timedelta(hours=8))

_TIME = re.compile(
    r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?"
    r"(?:[T\s]*(?P<hour>\d{1,2})[:时](?P<minute>\d{1,2})(?:[:分](?P<second>\d{1,2})秒?)?分?"
    r"(?:[.,:](?P<part>\d{1,9}))?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)
_PARTS = ("year", "month", "day", "hour", "minute", "second")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)


def time(text: str) -> dt.datetime | None:
    """The time written; None if it is none. Without a zone it has none; epochs are given in Beijing time.

    >>> time("2024-5-1 9:3:07"), time("2024年5月1日"), time("2024-02-30 10:00:00")
    (datetime.datetime(2024, 5, 1, 9, 3, 7), datetime.datetime(2024, 5, 1, 0, 0), None)
    """
    text = text.strip()
    if _EPOCH.fullmatch(text):
        seconds = int(text) / (1000 if len(text) > 10 else 1)  # noqa: PLR2004 - seconds have ten digits, milliseconds thirteen
        return dt.datetime.fromtimestamp(seconds, BEIJING)
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    got = match.groupdict()
    year, month, day, hour, minute, second = (int(got[name] or 0) for name in _PARTS)
    micro = int((got["part"] or "0").ljust(6, "0")[:6])
    try:
        return dt.datetime(year, month, day, hour, minute, second, micro, _zone(got["zone"]))
    except ValueError:
        return None


def _zone(text: str | None) -> dt.tzinfo | None:
    if text is None:
        return None
    if text == "Z":
        return dt.UTC
    digits = text[1:].replace(":", "")
    span = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return dt.timezone(span if text[0] == "+" else -span)


def times(text: str) -> int | None:
    """How many times; None if the text is no whole number.

    >>> times("3次"), times("12.0"), times("many")
    (3, 12, None)
    """
    match = re.fullmatch(r"(\d{1,12})(?:\.0+)?\s*次?", text.strip(), re.ASCII)
    return int(match[1]) if match else None


def agreed(text: str) -> Agreement | None:
    """How the user stood to the rules; None if the word is in no list."""
    word = _words("agreed").get(plain(text))
    return next((each for each in Agreement if each.value == word), None)


def deed(text: str) -> Deed | None:
    """Access or sending; None if the word is in no list."""
    word = _words("deed").get(plain(text))
    return next((each for each in Deed if each.value == word), None)


def itself(text: str) -> bool:
    """Whether the text names the app itself."""
    return plain(text) in _itself()


@cache
def _words(kind: str) -> dict[str, str]:
    return {plain(word): value for value, words in table("words")[kind].items() for word in words}


@cache
def _itself() -> frozenset[str]:
    return frozenset(plain(word) for word in table("words")["itself"])
