"""Which provision has a rule, and why another has none: counted against the outline of the official texts.

`outline.json` gives, for each instrument, its articles, and for each article its
paragraphs with the number of items in each. A unit is the smallest of these. A
citation covers what it names and all that lies within; so does a reason in
`LEFT_OUT` of the instrument's module.
"""

import json
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from importlib.resources import files
from types import ModuleType
from typing import Any

from attrs import frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.statutes import ALL

Place = tuple[str, int | None, int | None]
"""Article, paragraph, item."""


class Handled(Enum):
    """What was made of a unit."""

    RULE = "rule"
    REASON = "reason"
    GAP = "gap"


@frozen
class Unit:
    """The smallest part of a text.

    Attributes:
        place: Article, paragraph and item; None where there is but one.
        handled: By a rule, by a reason for leaving it out, or not at all.
        by: Ids of the rules, or the reason.
    """

    place: Place
    handled: Handled
    by: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.place if part is not None)


@cache
def outline() -> dict[str, Any]:
    """The outline of every text, by its name in the table of official texts."""
    found: dict[str, Any] = json.loads(
        files("pipl_rules.statutes").joinpath("outline.json").read_text("utf-8")
    )
    return found


def places(text: str) -> Iterator[Place]:
    """Every unit of a text, in order."""
    for article, paragraphs in outline()[text]["articles"].items():
        for para, items in enumerate(paragraphs, start=1):
            only = None if len(paragraphs) == 1 else para
            if items:
                yield from ((article, only, item) for item in range(1, items + 1))
            else:
                yield article, only, None


def covers(cite: Citation, place: Place) -> bool:
    """Whether the citation names the place or something around it, or something within it."""
    article, para, item = place
    return (
        cite.article in (None, article)
        and (cite.para is None or "(" in article or cite.para == (para or 1))
        and (cite.item is None or item is None or cite.item == item)
    )


def units(instrument: Instrument, also: Iterable[ModuleType] = ()) -> tuple[Unit, ...]:
    """What was made of every unit of the instrument's text.

    Args:
        instrument: The instrument; others of the same text (a version kept by another part) count as it.
        also: Modules of rules outside `statutes`; they too may have `RULES` and `LEFT_OUT`.
    """
    modules = (*ALL, *also)
    rules = [
        (rule.cite, rule.id)
        for module in modules
        for rule in getattr(module, "RULES", ())
        if rule.cite.instrument.text == instrument.text
    ]
    reasons = [
        (cite, reason)
        for module in modules
        for cite, reason in getattr(module, "LEFT_OUT", {}).items()
        if cite.instrument.text == instrument.text
    ]
    return tuple(_unit(place, rules, reasons) for place in places(instrument.text))


def _unit(place: Place, rules: list[tuple[Citation, str]], reasons: list[tuple[Citation, str]]) -> Unit:
    for handled, known in ((Handled.RULE, rules), (Handled.REASON, reasons)):
        by = tuple(dict.fromkeys(said for cite, said in known if covers(cite, place)))
        if by:
            return Unit(place, handled, by)
    return Unit(place, Handled.GAP, ())
