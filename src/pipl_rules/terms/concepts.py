"""Concepts with stable ids: items, rows and classes of the standards, acts, roles, bases, states of consent."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any

from attrs import frozen

from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.words import Operation
from pipl_rules.errors import UnknownNameError
from pipl_rules.terms.shipped import shipped


class Scheme(Enum):
    """What kind of concept it is."""

    ITEM = "items"
    ROW = "rows"
    CLASS = "classes"
    ACT = "acts"
    ROLE = "roles"
    LEGAL_BASIS = "legal_bases"
    CONSENT_STATE = "consent_states"


@frozen(kw_only=True)
class Concept:
    """One concept of the vocabulary.

    Attributes:
        id: Stable id: ``item.imei``, ``gbt35273.a.11``, ``sensitive.health``, ``act.collect``, ``role.handler``,
            ``basis.consent``, ``consent.given``.
        scheme: What kind of concept it is.
        en: English label.
        zh: Chinese label.
        parents: Ids of the wider concepts: for an item its row in Annex A of GB/T 35273-2020, and the wider
            item where it is narrower than the vocabulary's. Empty if none.
        class_43697: Class of Annex B of GB/T 43697-2024; empty if none.
        place: Where it stands: article of the PIPL, or clause of GB/T 45574-2025; empty for items and rows.
        note: What to heed; empty if nothing.
    """

    id: str
    scheme: Scheme
    en: str
    zh: str
    parents: tuple[str, ...] = ()
    class_43697: str = ""
    place: str = ""
    note: str = ""


@cache
def concepts() -> Mapping[str, Concept]:
    """Every concept by id: items in the order of the categories, then the other schemes."""
    data = shipped("concepts")
    items = [_item(category, data["items"][category.id]) for category in CATEGORIES.values()]
    rest = [
        _other(id_, scheme, row)
        for scheme in Scheme
        if scheme is not Scheme.ITEM
        for id_, row in data[scheme.value].items()
    ]
    return MappingProxyType({concept.id: concept for concept in (*items, *rest)})


def concept(id_: str) -> Concept:
    """One concept.

    Raises:
        UnknownNameError: If no concept has the id.
    """
    try:
        return concepts()[id_]
    except KeyError:
        raise UnknownNameError("concept", id_, concepts()) from None


@cache
def of_operation(operation: Operation) -> Concept | None:
    """The act of PIPL art. 4 that an operation of a record is; None for operations that article does not name."""
    rows = shipped("concepts")["acts"]
    return next((concept(id_) for id_, row in rows.items() if row["operation"] == operation.value), None)


def _item(category: InformationCategory, row: Mapping[str, Any]) -> Concept:
    parents = [f"gbt35273.a.{category.row}"] if category.row else []
    parents += [category.broader] if category.broader else []
    return Concept(
        id=category.id,
        scheme=Scheme.ITEM,
        en=category.en,
        zh=category.zh,
        parents=tuple(parents),
        class_43697=row.get("class_43697", ""),
        note=row.get("note", ""),
    )


def _other(id_: str, scheme: Scheme, row: Mapping[str, Any]) -> Concept:
    place = f"GB/T 45574-2025 {row['clause']}" if scheme is Scheme.CLASS else row.get("source", "")
    return Concept(id=id_, scheme=scheme, en=row["en"], zh=row["zh"], place=place, note=row.get("note", ""))
