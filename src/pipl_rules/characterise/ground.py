"""Where a finding came from, as fields and what they hold: worked out only when somebody asks.

Only words of the record's own vocabulary, yes and no, figures and days are given
back; never a mark or a text of the caller's.
"""

import datetime as dt
from collections.abc import Iterator
from enum import Enum

from pipl_rules.characterise import act as _act
from pipl_rules.characterise import consent as _consent
from pipl_rules.characterise import evidence as _evidence
from pipl_rules.characterise import item as _item
from pipl_rules.characterise.matters import OF_ACT, OF_ITEM
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import InformationCategory
from pipl_rules.domain.information import InformationItem
from pipl_rules.logic.conditions import Atom, Comparison

Held = tuple[str, tuple[object, ...]]
"""A field by path, and what it holds, in an order that does not change."""

_COUNTS = {
    "age": "subject.age",
    "log_months": "processor.log_months",
    **{name: path for table in OF_ACT for name, path in table.count_paths.items()},
}
_OF_ACT = {**_act.FIELDS, **{fact: paths for table in OF_ACT for fact, paths in table.paths.items()}}
_OF_ITEM = {**_item.FIELDS, **{fact: paths for table in OF_ITEM for fact, paths in table.paths.items()}}
_EVIDENCE = {*_evidence.WITHHELD.values(), *_evidence.NOT_KEPT.values()}


def ground(act: ProcessingAct, item: InformationItem | None, atom: Atom) -> tuple[Held, ...]:
    """The fields that settled a fact for this act or item, with what they hold."""
    if isinstance(atom, Comparison):
        return tuple(_held(act, _COUNTS[atom.count.name]))
    if atom in _EVIDENCE:
        return (("evidence", ()),)
    if atom in _consent.FIELDS:
        asked = tuple(record.asked for record in act.consents or () if record.asked is not None)
        return (("consents", asked if act.consents else (False,)),)
    if item is not None and atom in _OF_ITEM:
        return tuple(held for path in _OF_ITEM[atom] for held in _held(item, path))
    return tuple(held for path in _OF_ACT.get(atom, ()) for held in _held(act, path))


def _held(record: object, path: str) -> Iterator[Held]:
    value: object = record
    for name in path.split("."):
        value = getattr(value, name, None)
    if value is None:
        return
    if isinstance(value, frozenset):
        words = sorted(
            (member for member in value if isinstance(member, Enum)), key=lambda member: str(member.value)
        )
        yield path, tuple(words) or (False,)
    elif isinstance(value, bool | int | Enum | dt.date | InformationCategory):
        yield path, (value,)
    else:
        yield path, ()
