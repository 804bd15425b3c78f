"""How a record is worded: words with their Chinese, and fields that may be left out."""

from collections.abc import Iterator
from enum import Enum
from typing import Any, NoReturn, Self, get_args, get_type_hints

from attrs import field, fields_dict, has

from pipl_rules.errors import UnknownWordError


class Word(Enum):
    """A word of the record's vocabulary; its value is the word in JSON, `zh` how it reads in Chinese."""

    zh: str

    def __new__(cls, word: str, zh: str) -> Self:
        """Make a member from its word and the Chinese for it."""
        member = object.__new__(cls)
        member._value_ = word
        member.zh = zh
        return member

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UnknownWordError.of(cls.__name__, value, (str(each.value) for each in cls)) from None


def seen(zh: str, **more: Any) -> Any:  # noqa: ANN401 - what attrs takes and gives
    """A field for what the record may show, with its name in Chinese; None unless given or said otherwise."""
    return field(**{"default": None, "metadata": {"zh": zh}, **more})


def name_zh(record: type, path: str) -> str:
    """The Chinese name of the field at a path from the record; empty if it has none."""
    name, _, rest = path.partition(".")
    attribute = fields_dict(record).get(name)
    if attribute is None:
        return ""
    if not rest:
        return str(attribute.metadata.get("zh", ""))
    kinds = (kind for kind in _inside(get_type_hints(record)[name]) if has(kind))
    return next((name_zh(kind, rest) for kind in kinds), "")


def _inside(kind: object) -> Iterator[type]:
    if isinstance(kind, type):
        yield kind
    for part in get_args(kind):
        yield from _inside(part)
