"""One ACT that has every field there is, drawn from the classes, and ways to change a place in it."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

from pipl_rules.domain import CATEGORIES, ProcessingAct
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About, Count, Fact, SettledBy
from pipl_rules.reading import Document, read
from pipl_rules.reading.kinds import Maker, fields, forms, make
from pipl_rules.reading.values import FINDABLE

Json = dict[str, Any]
Step = str | int

ACT_FACT, OTHER_ACT_FACT = [name for name, fact in FINDABLE.items() if fact.about is About.ACT][:2]
ITEM_FACT = next(name for name, fact in FINDABLE.items() if fact.about is About.ITEM)
COUNT, OTHER_COUNT = [*COUNTS][:2]
STATUS = next(name for name, fact in FACTS.items() if fact.settled_by is SettledBy.LAW)
READING = next(iter(READINGS))


class _Examples(Maker[Any]):
    def boolean(self) -> bool:
        return True

    def whole(self) -> int:
        return 1

    def text(self, *, blank: bool) -> str:
        del blank
        return "text"

    def day(self) -> str:
        return "2021-12-01"

    def word(self, kind: type[Enum]) -> str:
        return str(next(iter(kind)).value)

    def registered(self, kind: type) -> str:
        return {Fact: ITEM_FACT, Count: COUNT}.get(kind) or next(iter(CATEGORIES))

    def nullable(self, inner: object) -> object:
        return inner

    def ordered(self, member: object) -> list[object]:
        return [member]

    def unordered(self, member: object) -> list[object]:
        return [member]

    def record(self, kind: type) -> Json:
        return {name: field.make(self) for name, field in fields(kind).items()}


OF_FACT, OF_COUNT = [{name: field.make(_Examples()) for name, field in of.items()} for of in forms(Finding)]
del OF_COUNT["item"]  # every count is about the act

EVERYTHING: Json = {
    **make(ProcessingAct, _Examples()),
    "findings": [OF_FACT, OF_COUNT],
    "judged_on": "2022-03-01",
    "readings": {READING: READINGS[READING].default},
}
"""An ACT with every field of every record; every id in it is "text"."""

BARE: Json = {"id": "a", "on": "2021-12-01"}
"""An ACT with nothing but what is required."""


def places(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The place of every value within a JSON value, its own first."""
    yield path
    if isinstance(value, dict):
        for name, each in value.items():
            yield from places(each, (*path, name))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*path, index))


def at(value: Any, path: tuple[Step, ...]) -> Any:
    """What stands at the place."""
    for step in path:
        value = value[step]
    return value


def changed(value: Any, path: tuple[Step, ...], new: object) -> Any:
    """The same JSON value with another at one place."""
    if not path:
        return new
    first, *rest = path
    if isinstance(value, dict):
        return {**value, first: changed(value.get(first), tuple(rest), new)}
    return [changed(each, tuple(rest), new) if index == first else each for index, each in enumerate(value)]


def spelt(path: tuple[Step, ...]) -> str:
    """The place as a fault names it."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def found(document: Document) -> list[tuple[str, str]]:
    """Path and code of every fault."""
    return [(fault.path, fault.code) for fault in document.faults]


def faults_of(text: str) -> list[tuple[str, str]]:
    """Path and code of every fault of a text."""
    return found(read(text))
