"""What may happen to a settlement, and where it stands after."""

import datetime as dt
from enum import Enum

from attrs import frozen


class Stage(Enum):
    """Where a settlement stands."""

    AGREED = "agreed"
    ANNOUNCED = "announced"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    IN_EFFECT = "in_effect"
    PERFORMED = "performed"
    UNDER_REVIEW = "under_review"
    SUPERVISED = "supervised"
    ENFORCED = "enforced"


@frozen(kw_only=True)
class Announce:
    """The court announces the agreement; `until` is the last day of the announcement, included."""

    on: dt.date
    until: dt.date


@frozen(kw_only=True)
class Confirm:
    """The court issues the mediation paper.

    Attributes:
        on: The day.
        against_public_interest: What the court found of the agreement; None if it is not known to have examined it.
    """

    on: dt.date
    against_public_interest: bool | None = None


@frozen(kw_only=True)
class Decline:
    """The court issues no paper; the trial goes on."""

    on: dt.date


@frozen(kw_only=True)
class TakeEffect:
    """Both parties have signed for the paper."""

    on: dt.date


@frozen(kw_only=True)
class Perform:
    """A head is performed."""

    on: dt.date
    head: str


@frozen(kw_only=True)
class Submit:
    """What was done is submitted for review; this performs a head that asks for it."""

    on: dt.date


@frozen(kw_only=True)
class Review:
    """The review ends.

    Attributes:
        on: The day.
        left: Letters of the heads found not rightly performed; empty where all were.
    """

    on: dt.date
    left: frozenset[str] = frozenset()


@frozen(kw_only=True)
class Breach:
    """Under supervision a head is found broken."""

    on: dt.date
    head: str


@frozen(kw_only=True)
class Enforce:
    """The court refers what was not performed to enforcement."""

    on: dt.date


Step = Announce | Confirm | Decline | TakeEffect | Perform | Submit | Review | Breach | Enforce

WORDS: dict[type[Step], tuple[str, str]] = {
    Announce: ("announced", "公告"),
    Confirm: ("mediation paper issued", "出具调解书"),
    Decline: ("no paper issued; the trial goes on", "不予出具调解书，继续审理"),
    TakeEffect: ("in effect", "调解书生效"),
    Perform: ("performed", "履行"),
    Submit: ("submitted for review", "提交审查"),
    Review: ("reviewed", "审查完毕"),
    Breach: ("found broken", "发现违反"),
    Enforce: ("referred to enforcement", "移送执行"),
}
"""Every step in words, in English and in Chinese."""
