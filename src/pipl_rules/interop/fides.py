"""Keys of the fideslang taxonomy for our categories: the same concept only.

What is returned is plain dicts and lists, which any writer of YAML takes. A category of which fideslang has only
something near is left out and told: a key that is too wide or too narrow would label data as what they are not.
"""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.interop.lost import Lost, Why
from pipl_rules.terms import Vocabulary, matches

Json = dict[str, Any]


@frozen
class Dataset:
    """A Fides dataset, and what did not go over into it.

    Attributes:
        document: ``{"dataset": [...]}``.
        lost: Items without a key, by path.
    """

    document: Json = field(repr=False)
    lost: tuple[Lost, ...]


def fides_key(category_id: str) -> str | None:
    """The key of the same data category in fideslang; None if it has none.

    Raises:
        UnknownNameError: If no concept has the id.

    >>> fides_key("item.email_address"), fides_key("item.imei")
    ('user.contact.email', None)
    """
    return next((match.term for match in matches(category_id, Vocabulary.FIDESLANG) if match.infers), None)


def fides_keys() -> Mapping[str, str]:
    """Every category that has a key, by id."""
    found = {id_: fides_key(id_) for id_ in CATEGORIES}
    return {id_: key for id_, key in found.items() if key is not None}


def fides_dataset(act: ProcessingAct, key: str, collection: str = "items") -> Dataset:
    """The items of an act as the fields of one collection of a dataset.

    Args:
        act: The act.
        key: ``fides_key`` of the dataset; letters, digits, ``.``, ``_``, ``-``, as Fides takes it.
        collection: Name of the collection.
    """
    fields: list[Json] = []
    lost: list[Lost] = []
    for number, item in enumerate(act.items or ()):
        same = fides_key(item.category.id) if item.category else None
        fields.append({"name": item.id, **({"data_categories": [same]} if same else {})})
        if item.category is not None and same is None:
            near = matches(item.category.id, Vocabulary.FIDESLANG)
            lost.append(Lost(f"items[{number}].category", Why.NOT_EXACT if near else Why.NO_COUNTERPART))
    dataset = {"fides_key": key, "name": key, "collections": [{"name": collection, "fields": fields}]}
    return Dataset({"dataset": [dataset]}, tuple(lost))
