"""What an act has on record, as a picture: kinds and yes-or-no answers; of everything else, only that it is given."""

from collections.abc import Iterator
from enum import Enum

from attrs import fields, has

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import InformationCategory
from pipl_rules.domain.vocabulary import Word
from pipl_rules.explanation.words import field_word, value_word
from pipl_rules.pictures.node import Node
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.tree import drawn
from pipl_rules.pictures.words import said


def record(act: ProcessingAct, lang: str = "en") -> Picture:
    """What is on record of an act.

    Args:
        act: The act.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    say = said(lang)
    days = str(act.on) if act.until is None else say["from_to"].format(act.on, act.until)
    root = Node(
        head=f"{say['act']}{say['sep']}{act.id}",
        text=say["on_record"],
        children=(
            Node(text=f"{say['day']}{say['sep']}{days}"),
            *_fields(act, "", lang, skip=("id", "on", "until")),
        ),
    )
    return drawn(root, lang)


def _fields(value: object, path: str, lang: str, skip: tuple[str, ...] = ()) -> Iterator[Node]:
    kind = type(value)
    for each in fields(kind) if has(kind) else ():
        held = getattr(value, each.name)
        said_by_nobody = held is None or (held == () and each.default == ())
        if not said_by_nobody and each.name not in skip:
            inner = f"{path}.{each.name}" if path else each.name
            yield _node(field_word(inner, lang).rsplit(".", 1)[-1], held, inner, lang)


def _node(name: str, held: object, path: str, lang: str) -> Node:
    say = said(lang)
    if isinstance(held, bool):
        sign = "yes" if held else "no"
        return Node(sign=sign, told=value_word(held, lang), text=name)
    if isinstance(held, InformationCategory | Word | Enum):
        return Node(text=f"{name}{say['sep']}{value_word(held, lang)}")
    if isinstance(held, tuple | frozenset):
        return _several(name, held, path, lang)
    if has(type(held)):
        mark = getattr(held, "id", None)
        inside = tuple(_fields(held, path, lang, skip=("id",)))
        head = f"{name}{say['sep']}{mark}" if isinstance(mark, str) else name
        return Node(head=head, children=inside) if inside else Node(text=head)
    return Node(text=f"{name}{say['sep']}{say['not_shown']}")


def _several(name: str, held: tuple[object, ...] | frozenset[object], path: str, lang: str) -> Node:
    say = said(lang)
    if not held:
        return Node(text=f"{name}{say['sep']}{say['none']}")
    kinds = [value_word(each, lang) for each in held if isinstance(each, Word | InformationCategory)]
    records = tuple(
        _node(str(number), each, path, lang) for number, each in enumerate(held, 1) if has(type(each))
    )
    if len(kinds) == len(held):
        return Node(text=f"{name}{say['sep']}{say['comma'].join(sorted(kinds))}")
    if not records:
        return Node(text=f"{name}{say['sep']}{say['not_shown_of'].format(len(held))}")
    return Node(head=name, children=records)
