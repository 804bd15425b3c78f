"""Which law: the days whose law decides an act, the law that only guides, and why.

Substance follows the act, for statutes do not look back; an act that goes on past
a change is judged by the law of each stretch, save that one that goes on past the
start of the Civil Code is judged by the Code (SPC Temporal Provisions 2020 art. 1
para. 3). Evidence and guidance follow the proceedings.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.errors import LawNotModelledError
from pipl_rules.statutes import BINDING
from pipl_rules.statutes.instruments import (
    CIVIL_CODE,
    CODE_TEMPORAL,
    LEGISLATION_LAW_2015,
    LEGISLATION_LAW_2023,
)


@frozen
class DayOfLaw:
    """A day whose law decides, and why that day.

    Attributes:
        day: The day.
        why: In English; ``why_zh`` in Chinese.
        cite: The rule of time that says so; None where no text of the day is at hand.
    """

    day: dt.date
    why: str
    why_zh: str
    cite: Citation | None


@frozen
class Guidance:
    """An instrument that does not bind here and may be reasoned with.

    Attributes:
        instrument: The instrument.
        why: In English; ``why_zh`` in Chinese.
    """

    instrument: Instrument
    why: str
    why_zh: str


@frozen(kw_only=True)
class Law:
    """The law found to govern an act.

    Attributes:
        acted: First and last day of the act.
        judged_on: Day of the judgment.
        days: The days whose law decides, in order.
        readings: The choice made in each reading, by name.
        guidance: What may be reasoned with.
        as_then_known: Whether a day lies after the last that was verified, so that later law may be missing.
    """

    acted: tuple[dt.date, dt.date]
    judged_on: dt.date
    days: tuple[DayOfLaw, ...]
    readings: Mapping[str, str]
    guidance: tuple[Guidance, ...]
    as_then_known: bool


@frozen
class Horizon:
    """The days that the rulebook knows: changes of law, the first day modelled, the last verified."""

    epochs: Sequence[dt.date]
    first: dt.date
    last: dt.date


def govern(
    start: dt.date,
    until: dt.date | None,
    judged_on: dt.date | None,
    readings: Mapping[str, str],
    horizon: Horizon,
) -> Law:
    """Find the law of an act that lasted from `start` to `until`, both included.

    Args:
        start: First day of the act.
        until: Last day; None for an act of one day.
        judged_on: Day of judgment; None means the last day of the act.
        readings: The choice made in each reading.
        horizon: The days the rulebook knows.

    Raises:
        LawNotModelledError: If the act begins before the first day modelled.
        ValueError: If judgment lies before the act.
    """
    last = until or start
    judged = judged_on or last
    if start < horizon.first:
        msg = (
            f"The act begins before {horizon.first}, the first day whose law is modelled.\n"
            "  Give a later act, or judge the part of it that lies after that day."
        )
        raise LawNotModelledError(msg)
    if judged < start:
        msg = "judged_on lies before the act; give a day on or after its first day."
        raise ValueError(msg)
    last = min(last, judged)
    return Law(
        acted=(start, last),
        judged_on=judged,
        days=_days(start, last, judged, readings, horizon),
        readings=readings,
        guidance=_guidance(last, judged),
        as_then_known=max(last, judged) > horizon.last,
    )


def _days(
    start: dt.date, last: dt.date, judged: dt.date, readings: Mapping[str, str], horizon: Horizon
) -> tuple[DayOfLaw, ...]:
    code = CIVIL_CODE.effective
    starts = [start, *(epoch for epoch in horizon.epochs if start < epoch <= last)]
    if last < code <= judged and readings.get("earlier_acts") == "code":
        return (
            DayOfLaw(
                code,
                "the Civil Code, as the later law that protects better or fills a gap",
                "适用民法典更有利于保护，或者旧法没有规定",
                CODE_TEMPORAL.art(2),
            ),
        )
    if start < code <= last:
        starts = [code, *(day for day in starts if day > code)]
        first = DayOfLaw(
            code,
            "the act went on past the start of the Civil Code",
            "法律事实持续至民法典施行后",
            CODE_TEMPORAL.art(1, para=3),
        )
        return (first, *(_later(day) for day in starts[1:]))
    return (_first(start), *(_later(day) for day in starts[1:]))


def _no_retroactivity(day: dt.date) -> Citation | None:
    for law, article in ((LEGISLATION_LAW_2015, 93), (LEGISLATION_LAW_2023, 104)):
        if day in law.span:
            return law.art(article)
    return None


def _first(day: dt.date) -> DayOfLaw:
    return DayOfLaw(day, "the law of the day of the act", "适用行为时的法律", _no_retroactivity(day))


def _later(day: dt.date) -> DayOfLaw:
    return DayOfLaw(
        day, "the act went on past a change of the law", "行为持续至法律变更之后", _no_retroactivity(day)
    )


def _guidance(last: dt.date, judged: dt.date) -> tuple[Guidance, ...]:
    found = [
        Guidance(law, "promulgated, and not yet in force", "已公布而尚未施行")
        for law in BINDING
        if law.promulgated <= judged < law.effective
    ]
    if last < CIVIL_CODE.effective <= judged:
        found.append(
            Guidance(
                CIVIL_CODE,
                "for reasoning only, where the older law has but a principle (SPC Temporal Provisions 2020 art. 4)",
                "旧法仅有原则性规定的，可以依据民法典具体规定裁判说理（时间效力规定第四条）",
            )
        )
    return tuple(found)
