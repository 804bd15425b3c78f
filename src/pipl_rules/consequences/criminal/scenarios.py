"""Everything that the record leaves open by name: which lot there was, and in which class it is put."""

import math
from collections.abc import Iterator, Mapping
from itertools import product

from attrs import frozen

from pipl_rules.consequences.criminal.lots import possible_classes
from pipl_rules.consequences.criminal.records import Exposure, Lot
from pipl_rules.consequences.criminal.words import ItemClass, Kind

MOST = 512
"""So many scenarios are tried; a record that leaves more open is refused."""


@frozen
class Scenario:
    """One way in which it may have been.

    Attributes:
        lots: The lots there were.
        classes: The class of each that is contested, by id.
    """

    lots: tuple[Lot, ...]
    classes: Mapping[str, ItemClass]


def number(exposure: Exposure) -> int:
    """How many scenarios there are."""
    ways = math.prod(len(group) for group in _alternatives(exposure))
    return ways * math.prod(len(classes) for _, classes in _contested(exposure))


def scenarios(exposure: Exposure) -> Iterator[Scenario]:
    """Every scenario; the choice of classes varies slowest, so that scenarios of one choice come together."""
    contested = _contested(exposure)
    for choice in product(*(classes for _, classes in contested)):
        classes = {
            lot.id: put_in for (lots, _), put_in in zip(contested, choice, strict=True) for lot in lots
        }
        for lots in product(*_alternatives(exposure)):
            yield Scenario(lots, classes)


def _alternatives(exposure: Exposure) -> list[tuple[Lot, ...]]:
    return [
        (lot, *(other for other in exposure.lots if other.instead_of == lot.id))
        for lot in exposure.lots
        if lot.instead_of is None
    ]


def _contested(exposure: Exposure) -> list[tuple[tuple[Lot, ...], tuple[ItemClass, ...]]]:
    """Lots that go together, with the classes to be tried: all lists of home owners are of one class."""
    owners = tuple(lot for lot in exposure.lots if lot.kind is Kind.HOME_OWNERS and not lot.classes)
    found = [(owners, tuple(ItemClass))] if owners else []
    others = (lot for lot in exposure.lots if lot not in owners and possible_classes(lot))
    return [*found, *(((lot,), possible_classes(lot)) for lot in others)]
