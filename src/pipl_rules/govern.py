"""Which law: the days whose law decides an act, what reaches back to it, what only guides, and why.

Substance follows the act, for statutes do not look back; an act that goes on past
a change is judged by the law of each stretch. The Civil Code has rules of its own
(SPC Temporal Provisions 2020): it judges an act that goes on past its start (art. 1),
and one whose harm appears after it (art. 24); it leaves alone what was finally decided
before (art. 5); whether it judges another earlier act because it protects better, or
fills a gap, is a reading (arts 2, 3), and else it serves reasoning (art. 4).
An interpretation may say of itself that it reaches acts before it, in cases not finally
decided when it came into force; one that does not say so does not look back. Evidence
and guidance follow the proceedings.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.errors import LawNotModelledError
from pipl_rules.statutes import BINDING
from pipl_rules.statutes.instruments import (
    CIVIL_CODE,
    CODE_TEMPORAL,
    GENERAL,
    LEGISLATION_LAW_2015,
    LEGISLATION_LAW_2023,
    NPCSC_DECISION,
)
from pipl_rules.statutes.missing import MISSING, Missing

NONE = Proceedings()


@frozen
class DayOfLaw:
    """A day whose law decides, and why that day.

    Attributes:
        day: The day.
        why: In English; ``why_zh`` in Chinese.
        cite: The rule of time that says so; None where no text of the day is at hand.
        also: Later instruments that reach back to the day, the case not having been finally decided.
    """

    day: dt.date
    why: str
    why_zh: str
    cite: Citation | None
    also: frozenset[Instrument] = frozenset()


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
        missing: Instruments that bind on days of the act and whose text is not at hand.
        proceedings: When it came before a court, as far as it was said.
    """

    acted: tuple[dt.date, dt.date]
    judged_on: dt.date
    days: tuple[DayOfLaw, ...]
    readings: Mapping[str, str]
    guidance: tuple[Guidance, ...]
    as_then_known: bool
    missing: tuple[Missing, ...] = ()
    proceedings: Proceedings = NONE


@frozen
class Horizon:
    """The days that the rulebook knows: changes of law, the first day modelled, the last verified."""

    epochs: Sequence[dt.date]
    first: dt.date
    last: dt.date


@frozen
class _Time:
    """The days that matter: of the act, of the judgment, and of an earlier judgment that became final."""

    start: dt.date
    last: dt.date
    judged: dt.date
    final: dt.date | None
    harm: dt.date | None

    def undecided(self, since: dt.date) -> bool:
        """Whether judgment is given on or after the day, in a case not finally decided before it."""
        return since <= self.judged and (self.final is None or since <= self.final)


def govern(  # noqa: PLR0913, PLR0917 - an act, its proceedings, and the law to choose from
    start: dt.date,
    until: dt.date | None,
    judged_on: dt.date | None,
    readings: Mapping[str, str],
    horizon: Horizon,
    proceedings: Proceedings | None = None,
) -> Law:
    """Find the law of an act that lasted from `start` to `until`, both included.

    Args:
        start: First day of the act.
        until: Last day; None for an act of one day.
        judged_on: Day of judgment; None means the last day said of the act and its proceedings.
        readings: The choice made in each reading.
        horizon: The days the rulebook knows.
        proceedings: When it was sued over, when finally decided, when its harm appeared.

    Raises:
        LawNotModelledError: If the act begins before the first day modelled.
        ValueError: If judgment lies before the act, or a day of the proceedings out of order.
    """
    if start < horizon.first:
        msg = (
            f"The act begins before {horizon.first}, the first day whose law is modelled.\n"
            "  Give a later act, or judge the part of it that lies after that day."
        )
        raise LawNotModelledError(msg)
    case = proceedings or NONE
    time = _in_order(start, until or start, judged_on, case)
    days = tuple(evolve(day, also=_reaching(day.day, time)) for day in _days(time, readings, horizon))
    return Law(
        acted=(start, time.last),
        judged_on=time.judged,
        days=days,
        readings=readings,
        guidance=_guidance(time, days),
        as_then_known=max(time.last, time.judged) > horizon.last,
        missing=tuple(text for text in MISSING if text.binds(time.last)),
        proceedings=case,
    )


def turning_days(horizon: Horizon) -> tuple[dt.date, ...]:
    """The days on which something turns: between two of them it is all one which day an act or a judgment falls on.

    Each is the first day of a stretch; the first stretch begins with the first day there is.
    """
    known = (day for law in BINDING for day in (law.effective, law.repealed, law.reaches_back_to))
    verified = horizon.last + dt.timedelta(days=1)
    found = {dt.date.min, horizon.first, verified, CIVIL_CODE.effective, *horizon.epochs}
    return tuple(sorted(found | {day for day in known if day is not None}))


def _in_order(start: dt.date, last: dt.date, judged_on: dt.date | None, case: Proceedings) -> _Time:
    said = (last, case.filed_on, case.final_on, case.harm_appeared_on)
    judged = judged_on or max(day for day in said if day is not None)
    if judged < start:
        msg = "judged_on lies before the act; give a day on or after its first day."
        raise ValueError(msg)
    for name in ("filed_on", "final_on", "harm_appeared_on"):
        day = getattr(case, name)
        if day is not None and not start <= day <= judged:
            msg = f"proceedings.{name} lies before the act or after judged_on; give a day between them."
            raise ValueError(msg)
    ends = (last, judged, case.final_on or judged)
    return _Time(start, min(ends), judged, case.final_on, case.harm_appeared_on)


def _days(time: _Time, readings: Mapping[str, str], horizon: Horizon) -> tuple[DayOfLaw, ...]:
    code = CIVIL_CODE.effective
    if time.last < code and time.undecided(code):
        carried = _carried_to_the_code(time, readings.get("earlier_acts"))
        if carried is not None:
            return (carried,)
    starts = [time.start, *(epoch for epoch in horizon.epochs if time.start < epoch <= time.last)]
    if time.start < code <= time.last:
        first = DayOfLaw(
            code,
            "the act went on past the start of the Civil Code",
            "法律事实持续至民法典施行后",
            CODE_TEMPORAL.art(1, para=3),
        )
        return (first, *(_later(day) for day in starts if day > code))
    return (_first(time.start), *(_later(day) for day in starts[1:]))


def _carried_to_the_code(time: _Time, reading: str | None) -> DayOfLaw | None:
    """The Code's first day, if the Code judges an act that was over before it."""
    code = CIVIL_CODE.effective
    if time.harm is not None and time.harm >= code:
        return DayOfLaw(
            code,
            "the harm appeared under the Civil Code",
            "损害后果出现在民法典施行后",
            CODE_TEMPORAL.art(24),
        )
    if reading == "code":
        return DayOfLaw(
            code,
            "the Civil Code, as the later law that protects better",
            "适用民法典更有利于保护民事主体合法权益",
            CODE_TEMPORAL.art(2),
        )
    if reading == "gap" and time.last < NPCSC_DECISION.effective:
        return DayOfLaw(
            code,
            "the Civil Code, where the law of then said nothing of personal information",
            "当时的法律没有规定个人信息保护，适用民法典",
            CODE_TEMPORAL.art(3),
        )
    return None


def _reaching(day: dt.date, time: _Time) -> frozenset[Instrument]:
    return frozenset(
        law
        for law in BINDING
        if law.reaches_back_to is not None
        and law.reaches_back_to <= day < law.effective
        and time.judged in law.span
        and time.undecided(law.effective)
    )


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


def _guidance(time: _Time, days: tuple[DayOfLaw, ...]) -> tuple[Guidance, ...]:
    found = [
        Guidance(law, "promulgated, and not yet in force", "已公布而尚未施行")
        for law in GENERAL
        if law.promulgated <= time.judged < law.effective
    ]
    code = CIVIL_CODE.effective
    if all(day.day < code for day in days) and time.undecided(code):
        found.append(
            Guidance(
                CIVIL_CODE,
                "for reasoning only, where the older law has but a principle (SPC Temporal Provisions 2020 art. 4)",
                "旧法仅有原则性规定的，可以依据民法典具体规定裁判说理（时间效力规定第四条）",
            )
        )
    return tuple(found)
