"""Writing acts as JSON that reads back as the same act.

A field that equals the default of its class is left out. Where the default is not
None and the record has None, null is written: that an act is only alleged is not
the same as that nothing was said. Sets are written in order.
"""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from cattrs import Converter

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Count, Fact
from pipl_rules.reading.submission import Submission


def to_jsonable(handed_in: Submission | ProcessingAct) -> dict[str, Any]:
    """The ACT, in values that JSON has.

    Reading it back gives the same, if reading accepts it: an id that is blank, or a
    finding about an item that the act does not have, is written as it stands.

    Args:
        handed_in: An act, with or without what the caller says beside it.

    Raises:
        UnknownNameError: If an item has a category that is none of the library's.
    """
    written: dict[str, Any] = jsonable(handed_in)
    return {**written.pop("act"), **written} if isinstance(handed_in, Submission) else written


def dumps(handed_in: Submission | ProcessingAct | Iterable[Submission | ProcessingAct]) -> str:
    """A document that `read` reads: one ACT, or ``{"acts": [...]}`` for several.

    Args:
        handed_in: An act, with or without what the caller says beside it, or several of them.

    Raises:
        UnknownNameError: If an item has a category that is none of the library's.
    """
    document: dict[str, Any] = (
        to_jsonable(handed_in)
        if isinstance(handed_in, Submission | ProcessingAct)
        else {"acts": [to_jsonable(each) for each in handed_in]}
    )
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)


def _category_id(category: InformationCategory) -> str:
    if CATEGORIES.get(category.id) != category:
        raise UnknownNameError("category", category.id, CATEGORIES)
    return category.id


def _in_order(members: Iterable[Any]) -> list[Any]:
    return sorted(members, key=str)


_CONVERTER = Converter(
    omit_if_default=True, unstruct_collection_overrides={frozenset: _in_order, tuple: list}
)
_CONVERTER.register_unstructure_hook(dt.date, dt.date.isoformat)
_CONVERTER.register_unstructure_hook(InformationCategory, _category_id)
_CONVERTER.register_unstructure_hook(Fact, lambda fact: fact.name)
_CONVERTER.register_unstructure_hook(Count, lambda count: count.name)

jsonable = _CONVERTER.unstructure
"""The values that JSON has for a record, or for a value of one of its fields."""
