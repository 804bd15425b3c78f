"""Deadlines: the last day of a period, exact where the calendar is settled, otherwise between two bounds.

The day on which a period begins is not counted. A period of months or years ends on the
corresponding day, or on the month's last where there is none. A last day that is a day
off gives way to the next working day. A period of working days counts only those.

    >>> import datetime as dt
    >>> str(deadline(dt.date(2024, 9, 27), Term(5, Unit.WORKING_DAY)).last)
    '2024-10-10'
    >>> str(deadline(dt.date(2024, 1, 31), Term(1, Unit.MONTH)).last)
    '2024-02-29'
"""

import datetime as dt
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import groupby

from attrs import field, frozen, validators
from dateutil.relativedelta import relativedelta

from pipl_rules.consequences.time_limits.calendar import CALENDAR, Calendar, Day, Season
from pipl_rules.consequences.time_limits.counting import CIVIL, Counting, Provision
from pipl_rules.consequences.time_limits.notices import Notice

_SATURDAY = 5
_DAY = dt.timedelta(days=1)


class Unit(Enum):
    """What a period is counted in. Hours need a clock, and are not counted here."""

    DAY = "day"
    WORKING_DAY = "working day"
    MONTH = "month"
    YEAR = "year"


@frozen
class Term:
    """So many days, working days, months or years; at least one."""

    number: int = field(validator=validators.ge(1))
    unit: Unit

    def __str__(self) -> str:
        return f"{self.number} {self.unit.value}{'' if self.number == 1 else 's'}"

    @property
    def zh(self) -> str:
        """In Chinese."""
        words = {Unit.DAY: "日", Unit.WORKING_DAY: "个工作日", Unit.MONTH: "个月", Unit.YEAR: "年"}
        return f"{self.number}{words[self.unit]}"


@frozen(kw_only=True)
class Skipped:
    """Days off that were not counted, one after another.

    Attributes:
        first: The first.
        last: The last.
        notices: The notices that made any of them days off; none for ordinary weekends.
    """

    first: dt.date
    last: dt.date
    notices: tuple[Notice, ...]


@frozen(kw_only=True)
class Deadline:
    """The end of a period.

    Attributes:
        start: The day on which it begins; not counted.
        term: Its length.
        counting: How it is counted.
        earliest: No earlier day can be the last.
        latest: No later day can be the last, unless notices go beyond what they have done since 2008.
        counted_in: What it was counted in: working days where the law says "days" and means those.
        nominal: The corresponding or last day before days off were skipped; None for working days.
        skipped: Days off not counted, where the last day is exact.
        awaits: The seasons whose notice was not out, with its year: why the last day is not exact.
        provisions: The provisions on counting, with what was seen of each.
        notices: The notices that decided days within the period.
    """

    start: dt.date
    term: Term
    counting: Counting
    earliest: dt.date
    latest: dt.date
    counted_in: Unit
    nominal: dt.date | None
    skipped: tuple[Skipped, ...]
    awaits: tuple[tuple[Season, int], ...]
    provisions: tuple[Provision, ...]
    notices: tuple[Notice, ...]

    @property
    def last(self) -> dt.date | None:
        """The last day, until midnight or the close of business; None where only bounds are known."""
        return self.earliest if self.earliest == self.latest else None

    def passed(self, day: dt.date) -> bool | None:
        """Whether the period is over on the day; None if that depends on a notice not yet out."""
        if day <= self.earliest:
            return False
        return True if day > self.latest else None


def deadline(
    start: dt.date, term: Term, counting: Counting = CIVIL, calendar: Calendar = CALENDAR
) -> Deadline:
    """The last day of a period.

    Args:
        start: The day of the event from which it runs; not counted.
        term: Its length.
        counting: How it is counted.
        calendar: The days worked, as known on some day.

    Raises:
        LawNotModelledError: If it runs before the first day whose calendar is held.
    """
    short = term.unit is Unit.DAY and counting.in_working_days(term.number, start)
    unit = Unit.WORKING_DAY if short else term.unit
    by_short = (counting.short.provision,) if short and counting.short else ()
    if unit is Unit.WORKING_DAY:
        nominal, first, number = None, start + _DAY, term.number
    else:
        nominal = first = _nominal(start, term.number, unit)
        number = 1
    early, late = (_walk(calendar, first, number, choose) for choose in (_Early, _Late))
    earliest, latest = early[-1].day, late[-1].day
    exact = earliest == latest
    return Deadline(
        start=start,
        term=term,
        counting=counting,
        earliest=earliest,
        latest=latest,
        counted_in=unit,
        nominal=nominal,
        skipped=tuple(_skipped(early)) if exact else (),
        awaits=() if exact else tuple(dict.fromkeys(day.season for day in late if day.season)),
        provisions=(*by_short, *counting.on(start)),
        notices=tuple(dict.fromkeys(day.notice for day in late if day.notice)),
    )


def _nominal(start: dt.date, number: int, unit: Unit) -> dt.date:
    if unit is Unit.DAY:
        return start + dt.timedelta(days=number)
    return start + (relativedelta(months=number) if unit is Unit.MONTH else relativedelta(years=number))


class _Early:
    """Decides open days so that working days come as early as notices have ever made them."""

    def __init__(self) -> None:
        self.used: dict[tuple[Season, int], int] = {}

    def working(self, day: Day) -> bool:
        if day.working is not None or day.season is None:
            return bool(day.working)
        if day.day.weekday() < _SATURDAY:
            return True
        self.used[day.season] = self.used.get(day.season, 0) + 1
        return self.used[day.season] <= day.season[0].worked


class _Late(_Early):
    """Decides open days so that working days come as late as notices have ever made them."""

    def working(self, day: Day) -> bool:
        if day.working is not None or day.season is None:
            return bool(day.working)
        if day.day.weekday() >= _SATURDAY:
            return False
        self.used[day.season] = self.used.get(day.season, 0) + 1
        return self.used[day.season] > day.season[0].off


def _walk(calendar: Calendar, first: dt.date, number: int, choose: Callable[[], _Early]) -> list[Day]:
    """The days from the first to the so manyth working day, which is the last of them."""
    how, passed, day = choose(), [], first
    while number:
        passed.append(calendar.day(day))
        number -= how.working(passed[-1])
        day += _DAY
    return passed


def _skipped(passed: list[Day]) -> Iterator[Skipped]:
    for working, group in groupby(passed, key=lambda day: bool(day.working)):
        days = list(group)
        if not working:
            yield Skipped(
                first=days[0].day,
                last=days[-1].day,
                notices=tuple(dict.fromkeys(day.notice for day in days if day.notice)),
            )
