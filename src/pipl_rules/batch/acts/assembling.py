"""An act put together from the fields that a row gives, or from some of them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pipl_rules.batch.acts.catalogue import MARK, ONE_OF, Catalogue, catalogue
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.evaluation import FIRST_DAY
from pipl_rules.reading.kinds import fields

Given = Mapping[str, object]
"""Values by path; None is null."""


def assembled(
    given: Given, there: Collection[str] = (), items: Sequence[Given] | None = None, mark: str = "row"
) -> ProcessingAct:
    """The act of which these fields are given.

    A record is there if one of its fields is, or if it is named; null is None where the class has None, and
    otherwise as if it had been left out.

    Args:
        given: Values by path.
        there: Paths of records that are there, though nothing given says so.
        items: The items, each by its paths, where they do not stand among the values.
        mark: The mark of the act, if none is given.

    Raises:
        ValueError: If the fields cannot stand together.
    """
    own = _records(given, there)
    of_act = {"id": mark, "on": FIRST_DAY, **_said(own.get("", {}))}
    if items is not None:
        of_act["items"] = tuple(_item(each, place) for place, each in enumerate(items, 1))
    return ProcessingAct(**of_act)


def _item(given: Given, place: int) -> InformationItem:
    own = _records(given, ("item",))
    found: InformationItem = own[""]["items"][0]
    if given.get("item.id") is None:
        found = InformationItem(
            **{name: getattr(found, name) for name in fields(InformationItem) if name != MARK},
            id=f"item {place}",
        )
    return found


def _records(given: Given, there: Collection[str]) -> dict[str, dict[str, Any]]:
    """The arguments of each record, those inside already put together."""
    known: Catalogue = catalogue()
    own: dict[str, dict[str, Any]] = {}
    said: set[str] = set()
    for path, value in given.items():
        column = known.columns[path]
        if path in known.records:
            there = (*there, path) if value is True else there
            continue
        if value is None and not column.nullable:
            continue
        own.setdefault(column.record, {})[column.name] = value
        if value is not None:
            said.add(column.record)
    for record in there:
        own.setdefault(record, {})
        said.add(record)
    above = {record.rpartition(".")[0] for record in own if "." in record}
    for record in sorted({*own, *above}, key=lambda path: (-path.count("."), path)):
        if record and record in said:
            _put(own, said, record, known.records[record])
    return own


def _put(own: dict[str, dict[str, Any]], said: set[str], record: str, kind: type) -> None:
    """Put a record in its place in the record above it."""
    parent, _, name = record.rpartition(".")
    arguments = own.get(record, {})
    if MARK in fields(kind):
        arguments = {MARK: name, **_said(arguments)}
    made = kind(**arguments)
    above = own.setdefault(parent, {})
    if record in ONE_OF:
        above[ONE_OF[record]] = (made,)
    else:
        above[name] = made
    said.add(parent)


def _said(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments but for a mark, or a first day, that is null."""
    return {name: value for name, value in arguments.items() if value is not None or name not in (MARK, "on")}
