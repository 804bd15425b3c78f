"""What a court ordered in a suit in the public interest, beside what the law is held here to make available.

An order that the law is not held to make available is a difference. It is never removed: it is shown, with
the reason that whoever recorded the case gives for it, or without one.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from attrs import frozen

from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.assess import Assessment, Remedy
from pipl_rules.consequences.time_limits import Term
from pipl_rules.logic.conditions import Fact


class OrderKind(Enum):
    """What was ordered."""

    CANCEL_ACCOUNTS = "cancel_accounts"
    LEAVE_GROUPS = "leave_groups"
    PAY = "pay"
    JOINT_LIABILITY = "joint_liability"
    APOLOGISE = "apologise"
    WORK = "work"


ASKS: Mapping[OrderKind, tuple[Fact, ...]] = {
    OrderKind.CANCEL_ACCOUNTS: (f.STOP, f.REMOVE_DANGER),
    OrderKind.LEAVE_GROUPS: (f.STOP, f.REMOVE_DANGER),
    OrderKind.PAY: (f.PAY,),
    OrderKind.JOINT_LIABILITY: (f.PAY, f.JOINTLY),
    OrderKind.APOLOGISE: (f.APOLOGISE,),
    OrderKind.WORK: (f.WORK,),
}
"""Under which claims an order falls: under any of the first two kinds, under all of the others."""

_ANY = frozenset({OrderKind.CANCEL_ACCOUNTS, OrderKind.LEAVE_GROUPS})


@frozen(kw_only=True)
class Order:
    """One order.

    Attributes:
        kind: What was ordered.
        bearer: Who must, by a pseudonym.
        en: What exactly, in English; ``zh`` in Chinese.
        zh: See `en`.
        yuan: The amount, in yuan; None for an order that is none of money.
        jointly_for: The bearers for whose shares this one answers jointly.
        within: How long from the day the judgment takes effect; None where none was reported.
        to: Who receives it, in English; ``to_zh`` in Chinese.
        to_zh: See `to`.
    """

    kind: OrderKind
    bearer: str
    en: str
    zh: str
    yuan: int | None = None
    jointly_for: frozenset[str] = frozenset()
    within: Term | None = None
    to: str = ""
    to_zh: str = ""


@frozen(kw_only=True)
class Difference:
    """Why a court ordered what is not held available, in English and in Chinese."""

    en: str
    zh: str


@frozen(kw_only=True)
class Compared:
    """An order beside the law.

    Attributes:
        order: The order.
        available: Whether the law is held to make it available; None if open.
        remedies: The claims under which it falls.
        difference: Why it differs; None where it does not, and where nobody explained it.
    """

    order: Order
    available: bool | None
    remedies: tuple[Remedy, ...]
    difference: Difference | None

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        order = self.order
        return {
            "order": order.kind.value,
            "bearer": order.bearer,
            "en": order.en,
            "zh": order.zh,
            "yuan": order.yuan,
            "jointly_for": sorted(order.jointly_for),
            "within": None if order.within is None else str(order.within),
            "to": order.to,
            "to_zh": order.to_zh,
            "available": self.available,
            "by": sorted({rule.id for remedy in self.remedies if remedy.holds for rule in remedy.by}),
            "difference": None
            if self.difference is None
            else {"en": self.difference.en, "zh": self.difference.zh},
        }


def compare(
    orders: Iterable[Order],
    assessment: Assessment,
    differences: Mapping[OrderKind, Difference] | None = None,
) -> tuple[Compared, ...]:
    """Each order beside what is held available.

    Args:
        orders: What the court ordered.
        assessment: What the law is held to make of the suit.
        differences: Why it ordered what is not held available, by kind of order.
    """
    return tuple(_compared(order, assessment, differences or {}) for order in orders)


def _compared(order: Order, assessment: Assessment, differences: Mapping[OrderKind, Difference]) -> Compared:
    remedies = tuple(assessment.remedy(fact) for fact in ASKS[order.kind])
    held = [remedy.holds for remedy in remedies]
    first, last = (True, False) if order.kind in _ANY else (False, True)
    available = first if first in held else (None if None in held else last)
    return Compared(
        order=order,
        available=available,
        remedies=remedies,
        difference=None if available else differences.get(order.kind),
    )


def total(orders: Iterable[Order]) -> int:
    """What is to be paid altogether, in yuan; joint liability adds nothing to it."""
    return sum(order.yuan or 0 for order in orders if order.kind is OrderKind.PAY)


def exposure(orders: Iterable[Order], bearer: str) -> int:
    """The most that one bearer may have to pay, in yuan: its own share and those for which it answers jointly."""
    all_orders = tuple(orders)
    own = sum(o.yuan or 0 for o in all_orders if o.kind is OrderKind.PAY and o.bearer == bearer)
    for_others = frozenset[str]().union(*(o.jointly_for for o in all_orders if o.bearer == bearer))
    return own + sum(
        o.yuan or 0 for o in all_orders if o.kind is OrderKind.PAY and o.bearer in for_others - {bearer}
    )


_AVAILABLE = {
    True: ("available", "依法可得"),
    False: ("not available", "依法不可得"),
    None: ("open whether available", "是否可得待定"),
}


def told(compared: Iterable[Compared], lang: str = "en") -> str:
    """The orders beside the law, one a line; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_line(each, 1 if lang == "zh" else 0) for each in compared)


def _line(each: Compared, lang: int) -> str:
    order = each.order
    words = f"{order.bearer}{(': ', '：')[lang]}{(order.en, order.zh)[lang]}"
    if order.within:
        words += (f"; within {order.within} of effect", f"；生效后{order.within.zh}内")[lang]
    words += ("; ", "；")[lang] + _AVAILABLE[each.available][lang]
    cites = dict.fromkeys(rule.cite for remedy in each.remedies if remedy.holds for rule in remedy.by)
    if each.available and cites:
        joined = ("; ", "、")[lang].join(cite.zh if lang else str(cite) for cite in cites)
        words += (f" ({joined})", f"（{joined}）")[lang]
    if each.available:
        return words
    if each.difference is None:
        return words + ("; no reason recorded", "；未记录理由")[lang]
    return words + (f". {each.difference.en}", f"。{each.difference.zh}")[lang]
