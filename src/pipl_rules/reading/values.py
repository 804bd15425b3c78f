"""Readers of single values: what JSON must be for a field to be what it says.

Nothing is coerced: a word for a boolean, a digit in quotes or a number with a
fraction is a fault, because guessing what a record means would be evidence made up.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import Enum

from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.logic.conditions import Count, Fact, SettledBy
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import faulty, wrong
from pipl_rules.reading.near import nearest

Reader = Callable[[object], object]
"""Takes a value of parsed JSON and returns what it stands for, or raises `Faulty`."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

FINDABLE: Mapping[str, Fact] = {
    name: fact for name, fact in FACTS.items() if fact.settled_by not in (SettledBy.LAW, SettledBy.READING)
}
"""The facts that a finding may be about, by name."""

_NOT_FINDABLE = {name for name in FACTS if name not in FINDABLE} | {
    reading.chosen(choice.name).name for reading in READINGS.values() for choice in reading.choices
}

_NEAR_CATEGORY = nearest(CATEGORIES)
_NEAR_FACT = nearest((*FINDABLE, *COUNTS))

LISTED = "`python -m pipl_rules schema` lists them"


def boolean(value: object) -> object:
    """True or false."""
    if value is True or value is False:
        return value
    raise wrong(value, "true or false", "write true or false, without quotes")


def whole(value: object) -> object:
    """A whole number, written without fraction or exponent."""
    if type(value) is int:
        return value
    if isinstance(value, float):
        raise faulty(
            Code.NOT_WHOLE, "a number with a fraction or an exponent", "a whole number", "write digits only"
        )
    raise wrong(value, "a whole number", "write digits only, without quotes")


def free_text(value: object) -> object:
    """A text, which may be empty."""
    if type(value) is not str:
        raise wrong(value, "a string", "write it in quotes")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise faulty(
                Code.NOT_TEXT,
                "a string with a lone surrogate",
                "a string of whole characters",
                "write the character itself, or both halves of its escape",
            ) from None
    return value


def text(value: object) -> object:
    """A text with something in it."""
    free_text(value)
    if not value or str(value).isspace():
        raise faulty(
            Code.BLANK,
            "a string of white space" if value else "an empty string",
            "a string with something in it",
            "give one, or leave the field out if it is not found",
        )
    return value


def day(value: object) -> object:
    """A calendar day, written YYYY-MM-DD."""
    expected, do = "a calendar day as YYYY-MM-DD", "write the day as year, month and day, such as 2024-05-01"
    if type(value) is not str:
        raise wrong(value, expected, do)
    if not _DAY.fullmatch(value):
        raise faulty(Code.NOT_A_DAY, "a string of another form", expected, do)
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise faulty(Code.NOT_A_DAY, "a day that no calendar has", expected, do) from None


def word(kind: type[Enum]) -> Reader:
    """A reader of the members of an enumeration, by value."""
    members = {member.value: member for member in kind}
    expected = f"one of {', '.join(members)}"
    near = nearest(members)

    def read(value: object) -> object:
        if type(value) is not str:
            raise wrong(value, expected, "write the word in quotes")
        if value not in members:
            do = "; ".join(filter(None, ("write one of the words", near(value))))
            raise faulty(Code.UNKNOWN_WORD, "a string that is none of the words", expected, do)
        return members[value]

    return read


def category(value: object) -> object:
    """A category of information, by id."""
    expected = "the id of a category, such as item.name"
    if type(value) is not str:
        raise wrong(value, expected, "write the id in quotes")
    if value not in CATEGORIES:
        raise faulty(
            Code.UNKNOWN_CATEGORY,
            "a string that is no id of a category",
            expected,
            "; ".join(
                filter(
                    None, (f"use an id of `pipl_rules.domain.CATEGORIES`; {LISTED}", _NEAR_CATEGORY(value))
                )
            ),
        )
    return CATEGORIES[value]


def fact(value: object) -> object:
    """A fact that can be found, or a count, by name."""
    expected = "the name of a fact or of a count"
    if type(value) is not str:
        raise wrong(value, expected, "write the name in quotes")
    if value in _NOT_FINDABLE:
        raise faulty(
            Code.NOT_FOR_FINDING,
            "the name of a legal status or of a reading",
            "the name of a fact that can be found",
            "find the circumstances it depends on instead; choose a reading under `readings`",
        )
    if value in COUNTS:
        return COUNTS[value]
    if value not in FINDABLE:
        raise faulty(
            Code.UNKNOWN_FACT,
            "a string that is the name of neither",
            expected,
            "; ".join(
                filter(
                    None, (f"use a name of `pipl_rules.facts.FACTS` or `COUNTS`; {LISTED}", _NEAR_FACT(value))
                )
            ),
        )
    return FINDABLE[value]


def registered(kind: type) -> Reader:
    """The reader of a class whose instances are declared in the library."""
    return {InformationCategory: category, Fact: fact, Count: fact}[kind]
