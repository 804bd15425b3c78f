"""From records to findings: what the record of an act settles, and nothing more.

`characterise` reads tables that tie each fact to the field that settles it, and
a few functions where sets or dates must be worked out. It yields truth values;
silence yields nothing. Open standards are not computed here.
"""

from collections.abc import Mapping

from attrs import frozen

from pipl_rules.characterise import act as _act
from pipl_rules.characterise import consent as _consent
from pipl_rules.characterise import evidence as _evidence
from pipl_rules.characterise import item as _item
from pipl_rules.characterise.matters import OF_ACT, OF_ITEM
from pipl_rules.characterise.reader import Reader
from pipl_rules.characterise.table import Values
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.logic.conditions import Fact

FIELDS: dict[Fact, tuple[str, ...]] = {
    **_act.FIELDS,
    **_item.FIELDS,
    **{fact: paths for table in (*OF_ACT, *OF_ITEM) for fact, paths in table.paths.items()},
    **dict.fromkeys(_consent.FIELDS, ("consents",)),
    **dict.fromkeys((*_evidence.WITHHELD.values(), *_evidence.NOT_KEPT.values()), ("evidence",)),
}
"""The fields of the act or item that settle each fact; explanations name them."""

_ACT, _ITEM = Reader(OF_ACT), Reader(OF_ITEM)
UNSPECIFIED = InformationItem(id="unspecified")
"""Stands for the items of an act whose items are not known."""


@frozen
class Characterised:
    """The findings that the record of an act makes.

    Attributes:
        act: Values of the facts about the act that the record settles.
        items: For each item, the item and the values of the facts about it.
    """

    act: Mapping[str, bool]
    items: tuple[tuple[InformationItem, Mapping[str, bool]], ...]


def characterise(act: ProcessingAct) -> Characterised:
    """Read the record of an act; facts that it leaves open are left out."""
    values: Values = {}
    _act.read(act, values)
    _evidence.read(act, values)
    _ACT.read(act, values)
    items = []
    for item in (UNSPECIFIED,) if act.items is None else act.items:
        own: Values = {}
        _item.read(item, own)
        _consent.read(act, item, own)
        _ITEM.read(item, own)
        items.append((item, own))
    return Characterised(values, tuple(items))


__all__ = ["FIELDS", "UNSPECIFIED", "Characterised", "characterise"]
