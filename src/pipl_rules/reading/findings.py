"""Reading findings, and checking them against the act and against one another."""

from collections.abc import Iterator
from typing import Any

from pipl_rules.errors import Fault
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About, Count
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault
from pipl_rules.reading.records import record

_ANY: Any = object()
_UNKNOWN: Any = object()


def finding(value: object) -> object:
    """Read one finding, in the form that it has for a fact or in that for a count.

    Raises:
        Faulty: With everything that is wrong in it.
    """
    try:
        return record(Finding, int(_of_a_count(value)))(value)
    except Faulty as bad:
        faults = [
            _not_about_an_item() if (each.path, each.code) == ("item", Code.IMPOSSIBLE.value) else each
            for each in bad.faults
        ]
        raise Faulty(faults, bad.partial) from None


def _of_a_count(value: object) -> bool:
    """Whether it is of a count: by the name, or where that says nothing by the number it gives."""
    if type(value) is not dict:
        return False
    named = value.get("fact")
    if type(named) is str and (named in FACTS or named in COUNTS):
        return named in COUNTS
    return type(value.get("value")) in (int, float)


def _not_about_an_item() -> Fault:
    return fault(
        Code.NOT_ABOUT_AN_ITEM,
        "the id of an item",
        "no item, for what is found is about the act",
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
    """The findings that give what an earlier one gave another value, for the same item or for all.

    Of the values of one fact or count the first two suffice: every other conflicts with the first.
    """
    first: dict[tuple[object, object], dict[object, int]] = {}
    for index, each in enumerate(findings):
        if not (isinstance(each, Finding) and all(hasattr(each, part) for part in ("fact", "value", "item"))):
            continue
        rivals = (_ANY,) if each.item is None else (each.item, None)
        said = [first.get((each.fact, item), {}) for item in rivals]
        against = [earlier for values in said for value, earlier in values.items() if value != each.value]
        for item in (each.item, _ANY):
            values = first.setdefault((each.fact, item), {})
            if len(values) < 2:  # noqa: PLR2004 - a value, and another
                values.setdefault(each.value, index)
        if against:
            yield _conflict(each, index, min(against))


def _conflict(finding: Finding, index: int, earlier: int) -> Fault:
    counted = isinstance(finding.fact, Count)
    return fault(
        Code.CONFLICTING_FINDINGS,
        f"another number than findings[{earlier}]" if counted else f"the opposite of findings[{earlier}]",
        "one number for one count" if counted else "one value for one fact of one item",
        "withdraw one of the two" + ("" if counted else ", or give each the item that it is about"),
        f"findings[{index}]",
    )
