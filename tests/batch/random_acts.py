"""Acts at random from a seed, drawn from the classes themselves, with days near one another and small numbers."""

import datetime as dt
import random
from collections.abc import Callable
from enum import Enum
from typing import Any

import attrs

from pipl_rules.domain import CATEGORIES, ProcessingAct
from pipl_rules.reading.kinds import Maker, fields

Draw = Callable[[random.Random], Any]
STARTS = (dt.date(2022, 3, 1), dt.date(2015, 5, 5), dt.date(2020, 12, 31))


class _Draws(Maker[Draw]):
    def boolean(self) -> Draw:
        return lambda rng: rng.random() < 0.5

    def whole(self) -> Draw:
        return lambda rng: rng.choice((0, 1, 5, 13, 14, 16, 18, 60, 200, 10**6, 2 * 10**6))

    def text(self, *, blank: bool) -> Draw:
        del blank
        return lambda rng: rng.choice("abc")

    def day(self) -> Draw:
        return lambda rng: rng.choice(STARTS) + dt.timedelta(days=rng.randint(-3, 3))

    def word(self, kind: type[Enum]) -> Draw:
        return lambda rng: rng.choice([*kind])

    def registered(self, kind: type) -> Draw:
        del kind
        return lambda rng: rng.choice([*CATEGORIES.values()])

    def nullable(self, inner: Draw) -> Draw:
        return lambda rng: inner(rng) if rng.random() < 0.6 else None

    def ordered(self, member: Draw) -> Draw:
        return lambda rng: tuple(member(rng) for _ in range(rng.randint(0, 3)))

    def unordered(self, member: Draw) -> Draw:
        return lambda rng: frozenset(member(rng) for _ in range(rng.randint(0, 3)))

    def record(self, kind: type) -> Draw:
        of = {name: each.make(self) for name, each in fields(kind).items()}

        def draw(rng: random.Random) -> Any:
            given = {name: one(rng) for name, one in of.items()}
            for name in ("withdrawn_on", "answered_on"):
                before = given.get({"withdrawn_on": "given_on", "answered_on": "made_on"}[name])
                if given.get(name) is not None and before is not None and given[name] < before:
                    given[name] = before
            return kind(**given)

        return draw


_OF_FIELDS = {name: each.make(_Draws()) for name, each in fields(ProcessingAct).items()}


def random_act(rng: random.Random, most: float = 0.5) -> ProcessingAct:
    """An act, of which a part of what could be said is said."""
    share = rng.random() * most
    given = {
        name: one(rng) for name, one in _OF_FIELDS.items() if rng.random() < share or name in ("id", "on")
    }
    given["on"] = rng.choice(STARTS)
    given.pop("proceedings", None)
    if given.get("until") is not None:
        given["until"] = given["on"] + dt.timedelta(days=rng.choice((0, 1, 3, 700)))
    if given.get("items"):
        given["items"] = tuple(
            attrs.evolve(item, id="abc"[place]) for place, item in enumerate(given["items"])
        )
    return ProcessingAct(
        **{
            "id": "x",
            **{name: v for name, v in given.items() if v is not None or name in ("happened", "done_by")},
        }
    )
