"""Which text of article 253-1 decides, and whether the interpretation of 2017 is applied.

Criminal Law art. 12: the text of the day of the act, unless a later one is milder.
SPC-SPP Temporal Provisions 2001: an interpretation reaches earlier acts not finally
decided, where there was none before (item 2); what was decided before stays (item 4).
There is one interpretation of this article, so item 3 (the milder of two) never decides.
"""

import datetime as dt
from collections.abc import Iterator, Mapping

from attrs import frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.criminal.instruments import (
    AMENDMENT_IX_TEMPORAL,
    CRIME_FROM,
    CRIMINAL_LAW,
    INTERPRETATION,
    INTERPRETATIONS_TEMPORAL,
    NEW_TEXT_FROM,
    TEXT_OF_2009,
    TEXT_OF_2015,
)
from pipl_rules.consequences.criminal.readings import EARLIER_TEXT
from pipl_rules.consequences.criminal.records import Exposure

LEFT_OUT: dict[Citation, str] = {
    INTERPRETATIONS_TEMPORAL.art(1): "which interpretation governs: carried by `governing`, which cites it",
    INTERPRETATIONS_TEMPORAL.art(2): "which interpretation governs: carried by `governing`, which cites it",
    INTERPRETATIONS_TEMPORAL.art(3): "the milder of two interpretations: there is one",
    INTERPRETATIONS_TEMPORAL.art(4): "cases decided before: carried by `governing`",
    AMENDMENT_IX_TEMPORAL.art(
        1
    ): "no occupational ban for acts to 2015-10-31: carried by the days of criminal.37-1.1",
    AMENDMENT_IX_TEMPORAL.art(4): "insult and defamation: another crime",
    AMENDMENT_IX_TEMPORAL.art(9): "commencement",
}

_DAY = dt.timedelta(days=1)


@frozen
class Applied:
    """A text, on a day on which it was in force.

    Attributes:
        text: The text of article 253-1; None before there was one.
        day: The day whose law is read.
        also: The interpretation, if it reaches back to that day.
        why: Why this text, in English; ``why_zh`` in Chinese.
        cites: The provisions that say so.
        own: Whether it is a text of the days of the acts; otherwise it is a later one, asked whether it is milder.
    """

    text: Instrument | None
    day: dt.date
    also: frozenset[Instrument]
    why: str
    why_zh: str
    cites: tuple[Citation, ...]
    own: bool = True

    @property
    def interpreted(self) -> bool:
        """Whether the interpretation of 2017 is applied."""
        return INTERPRETATION in self.also or self.day >= INTERPRETATION.effective


Candidates = tuple[Applied, ...]
"""Texts of which the mildest decides; the first, the text of the act, if they are alike."""


def governing(exposure: Exposure, readings: Mapping[str, str]) -> tuple[Candidates, ...]:
    """What may govern: one set of texts if the period is known, several if it is not."""
    return tuple(_possible(exposure, readings))


def _possible(exposure: Exposure, readings: Mapping[str, str]) -> Iterator[Candidates]:
    began, ended, judged = exposure.began, exposure.ended, exposure.judged_on
    last = ended or judged
    earliest = ended or began or dt.date.min
    if earliest < CRIME_FROM:
        yield (_before(ended),)
    if earliest < NEW_TEXT_FROM and (ended is None or ended >= CRIME_FROM):
        yield _old(exposure, readings)
    if last is None or last >= NEW_TEXT_FROM:
        yield (_new(exposure, ended, own=True),)


def _before(ended: dt.date | None) -> Applied:
    return Applied(
        None,
        ended or CRIME_FROM - _DAY,
        frozenset(),
        "before 2009-02-28 there was no such crime",
        "2009年2月28日以前，法律未规定此罪",
        (CRIMINAL_LAW.art(3), CRIMINAL_LAW.art(12, para=1)),
    )


def _old(exposure: Exposure, readings: Mapping[str, str]) -> Candidates:
    figures = readings[EARLIER_TEXT.name] == "same_figures" and _reaches(exposure)
    judged = exposure.judged_on
    own = Applied(
        TEXT_OF_2009,
        exposure.ended or NEW_TEXT_FROM - _DAY,
        frozenset({INTERPRETATION}) if figures else frozenset(),
        "the acts ended before 2015-11-01; the later text is no milder",
        "行为终了于2015年11月1日以前，修正后条文并不更轻",
        (CRIMINAL_LAW.art(12, para=1), *_interpreting(figures=figures)),
    )
    if judged is not None and judged < NEW_TEXT_FROM:
        return (own,)
    return (own, _new(exposure, None, own=False))


def _new(exposure: Exposure, ended: dt.date | None, *, own: bool) -> Applied:
    day = ended or max(exposure.began or NEW_TEXT_FROM, NEW_TEXT_FROM)
    reaches = _reaches(exposure) and day < INTERPRETATION.effective
    return Applied(
        TEXT_OF_2015,
        day,
        frozenset({INTERPRETATION}) if reaches else frozenset(),
        "the acts ended after 2015-10-31" if own else "the later text is the milder one here",
        "行为终了于2015年10月31日以后" if own else "修正后条文在此较轻",
        (CRIMINAL_LAW.art(12, para=1), *_interpreting(figures=reaches)),
        own,
    )


def _interpreting(*, figures: bool) -> tuple[Citation, ...]:
    return (INTERPRETATIONS_TEMPORAL.art(2),) if figures else ()


def _reaches(exposure: Exposure) -> bool:
    judged = exposure.judged_on
    return not exposure.finally_decided_before and (judged is None or judged >= INTERPRETATION.effective)
