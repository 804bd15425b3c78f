"""Reading findings, and checking them against the act and against one another."""

from collections.abc import Iterator
from typing import Any

from pipl_rules.errors import Fault
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault
from pipl_rules.reading.records import record

_ANY: Any = object()
_UNKNOWN: Any = object()


def finding(value: object) -> object:
    """Read one finding.

    Raises:
        Faulty: With everything that is wrong in it.
    """
    try:
        return record(Finding)(value)
    except Faulty as bad:
        faults = [
            _not_about_an_item() if (each.path, each.code) == ("item", Code.IMPOSSIBLE.value) else each
            for each in bad.faults
        ]
        raise Faulty(faults, bad.partial) from None


def _not_about_an_item() -> Fault:
    return fault(
        Code.NOT_ABOUT_AN_ITEM,
        "the id of an item",
        "no item, for the fact is about the act",
        "leave `item` out, or find a fact about an item",
        "item",
    )


def strangers(act: object, findings: tuple[object, ...]) -> Iterator[Fault]:
    """The findings about an item that the act does not have.

    Args:
        act: The act, or a draft of it; of a draft whose items could not all be told apart nothing is said.
        findings: Findings, or drafts of them.
    """
    items = getattr(act, "items", _UNKNOWN)
    if items is _UNKNOWN:
        return
    items = items or ()
    if not all(hasattr(item, "id") for item in items):
        return
    ids = {item.id for item in items}
    for index, each in enumerate(findings):
        item, fact = getattr(each, "item", None), getattr(each, "fact", None)
        if item is not None and item not in ids and (fact is None or fact.about is About.ITEM):
            yield fault(
                Code.UNKNOWN_ITEM,
                "the id of no item of the act",
                "the id of an item of the act",
                "add the item under `items`, or leave `item` out to speak of every item",
                f"findings[{index}].item",
            )


def conflicts(findings: tuple[object, ...]) -> Iterator[Fault]:
    """The findings that give a fact the opposite of what an earlier one gave it, for the same item or for all."""
    first: dict[tuple[object, object, object], int] = {}
    for index, each in enumerate(findings):
        if not (isinstance(each, Finding) and all(hasattr(each, part) for part in ("fact", "value", "item"))):
            continue
        rivals = (_ANY,) if each.item is None else (each.item, None)
        against = [first[key] for item in rivals if (key := (each.fact, item, not each.value)) in first]
        for item in (each.item, _ANY):
            first.setdefault((each.fact, item, each.value), index)
        if against:
            yield fault(
                Code.CONFLICTING_FINDINGS,
                f"the opposite of findings[{min(against)}]",
                "one value for one fact of one item",
                "withdraw one of the two, or give each the item that it is about",
                f"findings[{index}]",
            )
