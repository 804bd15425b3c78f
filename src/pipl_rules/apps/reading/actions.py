"""What a scanner's word for an action means: which categories, and whether they were read or sent.

A term is matched whole, after `plain`: a phrase of the table; or an object of the
table behind one of its verbs, with or without the app in front. Several objects may
be listed (``获取IMEI、IMSI``); one unknown among them makes the whole unknown. What
stands behind a colon is a value and never looked at.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import evolve, field, frozen

from pipl_rules.apps.reading.tables import plain, table
from pipl_rules.apps.record import Deed
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.errors import UnknownNameError

UNKNOWN = "未识别的行为"
"""The action of a row whose own word for it is in no list: the word is not repeated, for it may hold a value."""


@frozen
class Meaning:
    """What an action means.

    Attributes:
        term: The action as the table writes it.
        items: Ids of the categories; empty if it concerns none.
        deed: Whether it is access or sending; None if the word does not say.
        group: Whether it only heads a group of actions, and says nothing of categories.
    """

    term: str
    items: tuple[str, ...]
    deed: Deed | None
    group: bool = False


@frozen
class Actions:
    """The actions that are understood."""

    _objects: Mapping[str, tuple[str, tuple[str, ...]]] = field(repr=False)
    _phrases: Mapping[str, Meaning] = field(repr=False)

    def plus(self, terms: Mapping[str, Iterable[str]]) -> "Actions":
        """The same with more terms, each the whole of an action or the object of one, and its categories.

        Raises:
            UnknownNameError: If a category does not exist.
        """
        more: dict[str, tuple[str, tuple[str, ...]]] = {}
        for term, items in terms.items():
            for item in (named := tuple(items)):
                if item not in CATEGORIES:
                    raise UnknownNameError("category", item, CATEGORIES)
            more[plain(term)] = (term, named)
        return evolve(self, objects={**self._objects, **more})

    def meaning(self, text: str) -> Meaning | None:
        """What the text means as an action; None if it is in no list."""
        return self._whole(text) or self._whole(re.split("[:：]", text, maxsplit=1)[0])

    def _whole(self, text: str) -> Meaning | None:
        word = plain(text)
        if word in self._phrases:
            return self._phrases[word]
        for start in _starts(word):
            verb, deed = _verb(start)
            for begun in ("", verb):
                rest = start[len(begun) :]
                named = [
                    self._object(part) for part in ([rest] if rest in self._objects else _LIST.split(rest))
                ]
                known = [each for each in named if each is not None]
                if known and len(known) == len(named):
                    items = tuple(dict.fromkeys(item for _, items in known for item in items))
                    return Meaning(_written(begun, [term for term, _ in known]), items, deed)
        return None

    def _object(self, word: str) -> tuple[str, tuple[str, ...]] | None:
        if word in self._objects:
            return self._objects[word]
        endings = (end for end in table("actions")["suffixes"] if word.endswith(end))
        return next((self._objects[w] for end in endings if (w := word[: -len(end)]) in self._objects), None)


_LIST = re.compile("[、,/;+&和及与]")


def _starts(word: str) -> list[str]:
    return [word, *(word[len(s) :] for s in table("actions")["subjects"] if word.startswith(s))]


@cache
def _verbs() -> tuple[tuple[str, Deed | None], ...]:
    kinds = {"access": Deed.ACCESS, "send": Deed.SEND, "unsaid": None}
    verbs = table("actions")["verbs"]
    found = [(plain(verb), deed) for kind, deed in kinds.items() for verb in verbs[kind]]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _verb(word: str) -> tuple[str, Deed | None]:
    return next(((verb, deed) for verb, deed in _verbs() if word.startswith(verb)), ("", None))


def _written(verb: str, terms: list[str]) -> str:
    return verb + "、".join(dict.fromkeys(terms))


@cache
def shipped() -> Actions:
    """The actions of the table."""
    read = table("actions")
    objects: dict[str, tuple[str, tuple[str, ...]]] = {}
    for row in read["objects"]:
        for term in row["terms"]:
            objects.setdefault(plain(term), (term, tuple(row["items"])))
    phrases = {plain(term): Meaning(term, (), None, group=True) for term in read["groups"]}
    for row in read["phrases"]:
        deed = next((each for each in Deed if each.value == row.get("deed")), None)
        phrases.update({plain(t): Meaning(t, tuple(row["items"]), deed) for t in row["terms"]})
    return Actions(objects, phrases)
