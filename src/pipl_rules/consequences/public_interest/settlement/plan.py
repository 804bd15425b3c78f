"""What was agreed: the heads of a settlement, each with its deadline counted from the day it takes effect."""

import datetime as dt
from enum import Enum

from attrs import field, frozen

from pipl_rules.consequences.time_limits import CALENDAR, CIVIL, Calendar, Deadline, Term, deadline
from pipl_rules.errors import Fault, InputErrors


class HeadKind(Enum):
    """What a head asks for."""

    RECTIFY = "rectify"
    REPORT = "report"
    REVIEW = "review"
    APOLOGISE = "apologise"
    KEEP = "keep"
    PAY = "pay"


@frozen(kw_only=True)
class Head:
    """One head of a settlement.

    Attributes:
        letter: Its letter in the agreement.
        kind: What it asks for.
        en: What is to be done, in English; ``zh`` in Chinese.
        zh: See `en`.
        within: How long from the day of effect, which is not counted; None where no term is known.
        yuan: The amount to be paid, in yuan; None for a head that is no payment.
        to: To whom it is paid or rendered, in English; ``to_zh`` in Chinese; empty if it names nobody.
        to_zh: See `to`.
        media: Where it is published, in English; ``media_zh`` in Chinese.
        media_zh: See `media`.
    """

    letter: str
    kind: HeadKind
    en: str
    zh: str
    within: Term | None = None
    yuan: int | None = None
    to: str = ""
    to_zh: str = ""
    media: tuple[str, ...] = ()
    media_zh: tuple[str, ...] = ()

    @property
    def lasting(self) -> bool:
        """Whether it binds for the future and is never done once for all."""
        return self.kind is HeadKind.KEEP

    def due(self, effect: dt.date, calendar: Calendar = CALENDAR) -> Deadline | None:
        """Its last day, given the day of effect; None where no term is known.

        Raises:
            LawNotModelledError: If it runs before the first day whose calendar is held.
        """
        return None if self.within is None else deadline(effect, self.within, CIVIL, calendar)


@frozen(kw_only=True)
class Plan:
    """Everything that was agreed.

    Attributes:
        name: The settlement, as the caller names it.
        heads: Its heads, in the order of the agreement; at least one, each with its own letter.

    Raises:
        InputErrors: If there is no head, or a letter stands twice.
    """

    name: str
    heads: tuple[Head, ...] = field()

    def __attrs_post_init__(self) -> None:
        letters = [head.letter for head in self.heads]
        if not letters or len(set(letters)) < len(letters):
            found = "none" if not letters else "a letter used twice"
            fault = Fault(
                path="heads",
                code="impossible",
                found=found,
                expected="one head or more, each with its own letter",
                do="write each head once",
            )
            raise InputErrors([fault])

    def head(self, letter: str) -> Head | None:
        """The head with this letter; None if there is none."""
        return next((head for head in self.heads if head.letter == letter), None)
