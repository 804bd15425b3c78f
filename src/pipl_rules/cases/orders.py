"""What the courts ordered in the seed cases, and what the civil branch says could be claimed."""

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import evolve, frozen

from pipl_rules.cases import case
from pipl_rules.consequences.civil import Civil, Claim, civil
from pipl_rules.consequences.civil import facts as f
from pipl_rules.logic.conditions import Fact

_BY_NAME = {each.name: each for each in vars(f).values() if isinstance(each, Fact)}
_DAYS = ("filed_on", "known_on", "harmed_on")


@frozen(kw_only=True)
class Order:
    """One order of a court.

    Attributes:
        consequence: What it rests on.
        what: What is to be done, in English; ``what_zh`` in Chinese.
        yuan: The amount, if it is one.
    """

    consequence: Fact
    what: str
    what_zh: str
    yuan: int | None = None


@frozen(kw_only=True)
class Orders:
    """The orders in one case.

    Attributes:
        case: Name of the case.
        acts: Ids of the acts they answer.
        claim: What was claimed and found of it.
        ordered: What was ordered.
        refused: What was asked for and refused.
        note: What a reader should know; where the court and the library part, why.
    """

    case: str
    acts: tuple[str, ...]
    claim: Claim
    ordered: tuple[Order, ...]
    refused: tuple[Order, ...]
    note: str

    def civil(self) -> tuple[Civil, ...]:
        """What could be claimed over each of the acts."""
        claim = evolve(self.claim)
        return tuple(civil(act.judge(), claim) for act in case(self.case).acts if act.id in self.acts)

    def available(self, order: Order) -> bool:
        """Whether what was ordered could be claimed over at least one of the acts."""
        return any(each.holds(order.consequence) is True for each in self.civil())


@cache
def every_order() -> tuple[Orders, ...]:
    """The orders in the seed cases."""
    rows = json.loads(files("pipl_rules.cases").joinpath("orders.json").read_text("utf-8"))
    return tuple(
        Orders(
            case=row["case"],
            acts=tuple(row["acts"]),
            claim=_claim(row["claim"]),
            ordered=tuple(map(_order, row["ordered"])),
            refused=tuple(map(_order, row["refused"])),
            note=row["note"],
        )
        for row in rows
    )


def _claim(row: Mapping[str, Any]) -> Claim:
    days = {name: dt.date.fromisoformat(row[name]) for name in _DAYS if name in row}
    return Claim(**{**row, **days})


def _order(row: Mapping[str, Any]) -> Order:
    return Order(**{**row, "consequence": _BY_NAME[row["consequence"]]})
