"""The calendar: which days are worked, by which notice, and which cannot yet be known.

The week has five working days (State Council Provisions on Working Hours, 1995, art. 7:
State organs rest on Saturday and Sunday). A notice moves them around the festivals. Where
the notice of a year was not out on the day from which one looks, days near a festival are
open: what is known of them is only what notices have done since 2008.
"""

import datetime as dt
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.consequences.time_limits.notices import FIRST, NOTICES, Notice
from pipl_rules.errors import LawNotModelledError

_SATURDAY = 5


@frozen(kw_only=True)
class Season:
    """The days around festivals that a notice may move, and by how much notices have moved them.

    That notices keep to these limits is practice since 2008 and one day more; no law says so.

    Attributes:
        name: The festivals; ``name_zh`` in Chinese.
        first: First day, as month and day; ``last`` the last, both included.
        last: See `first`. A season that begins in December ends in the next year.
        off: Most weekdays off within it.
        worked: Most weekend days worked within it.
    """

    name: str
    name_zh: str
    first: tuple[int, int]
    last: tuple[int, int]
    off: int
    worked: int


SEASONS = (
    Season(name="New Year", name_zh="元旦", first=(12, 24), last=(1, 9), off=4, worked=3),
    Season(name="Spring Festival", name_zh="春节", first=(1, 10), last=(3, 10), off=7, worked=3),
    Season(name="Qingming", name_zh="清明节", first=(3, 28), last=(4, 12), off=4, worked=3),
    Season(name="Labour Day", name_zh="劳动节", first=(4, 17), last=(5, 15), off=4, worked=3),
    Season(name="Dragon Boat Festival", name_zh="端午节", first=(5, 20), last=(7, 2), off=4, worked=3),
    Season(
        name="Mid-Autumn Festival and National Day",
        name_zh="中秋节、国庆节",
        first=(8, 31),
        last=(10, 20),
        off=9,
        worked=5,
    ),
)
"""The seasons of a year, in order."""

FIXED = frozenset({(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)})
"""Festivals on fixed days, off in every year (Measures on Holidays, art. 2); 2 May joins them from 2025."""
_SECOND_OF_MAY = (5, 2)
_FIRST_YEAR_OF_SECOND_OF_MAY = 2025


@frozen
class Day:
    """One day of the calendar.

    Attributes:
        day: The day.
        working: Whether it is worked; None if the notice that decides it was not out.
        notice: The notice that moved it; None if the week decides.
        season: The season that leaves it open, with the year of the notice awaited; None if it is settled.
    """

    day: dt.date
    working: bool | None
    notice: Notice | None = None
    season: tuple[Season, int] | None = None


def _around(day: dt.date) -> tuple[Season, int] | None:
    """The season that the day lies in, and the year whose notice arranges it."""
    place = (day.month, day.day)
    for season in SEASONS:
        if season.first > season.last:
            if place >= season.first:
                return season, day.year + 1
            if place <= season.last:
                return season, day.year
        elif season.first <= place <= season.last:
            return season, day.year
    return None


def fixed(day: dt.date) -> bool:
    """Whether it is a festival on a fixed day, off whatever a notice says."""
    place = (day.month, day.day)
    return place in FIXED or (place == _SECOND_OF_MAY and day.year >= _FIRST_YEAR_OF_SECOND_OF_MAY)


@define(eq=False, slots=False)
class Calendar:
    """The days worked, as far as notices published by a day settle them.

    Attributes:
        known_on: The day from which one looks; None looks from after the last notice held.
        notices: The notices held; those published later than `known_on` are not used.
    """

    known_on: dt.date | None = None
    notices: tuple[Notice, ...] = field(default=NOTICES)

    @cached_property
    def public(self) -> tuple[Notice, ...]:
        """The notices that were public, in the order of publication."""
        out = [n for n in self.notices if self.known_on is None or n.published <= self.known_on]
        return tuple(sorted(out, key=lambda notice: (notice.published, notice.number)))

    @cached_property
    def years(self) -> frozenset[int]:
        """The years arranged."""
        return frozenset(notice.year for notice in self.public)

    @cached_property
    def _moved(self) -> dict[dt.date, tuple[bool, Notice]]:
        moved: dict[dt.date, tuple[bool, Notice]] = {}
        for notice in self.public:
            moved.update((day, (False, notice)) for day in notice.off)
            moved.update((day, (True, notice)) for day in notice.worked)
        return moved

    def day(self, day: dt.date) -> Day:
        """What is known of a day.

        Raises:
            LawNotModelledError: If it lies before the first day whose calendar is held.
        """
        if day < FIRST:
            msg = f"The calendar begins on {FIRST}; take a later day, or count by hand."
            raise LawNotModelledError(msg)
        if day in self._moved:
            working, notice = self._moved[day]
            return Day(day, working, notice)
        by_week = day.weekday() < _SATURDAY
        around = _around(day)
        if around is None or around[1] in self.years:
            return Day(day, by_week)
        if fixed(day):
            return Day(day, working=False)
        return Day(day, None, season=around)

    def last_known_day(self) -> dt.date:
        """The last day before the first that is open."""
        year = max(self.years, default=FIRST.year - 1)
        month, day = SEASONS[0].first
        return dt.date(year, month, day) - dt.timedelta(days=1)


CALENDAR = Calendar()
"""The calendar as the notices held settle it."""
