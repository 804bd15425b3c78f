"""Deadlines: the start is not counted, days off are skipped, and what no notice settles has bounds."""

import datetime as dt
import json

import chinese_calendar  # type: ignore[import-untyped]
import holidays
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipl_rules.consequences.time_limits import (
    CALENDAR,
    CIVIL,
    NOTICES,
    PENALTY,
    PROCEDURE,
    Calendar,
    Deadline,
    Seen,
    Term,
    Unit,
    deadline,
    text,
    to_plain,
)
from pipl_rules.consequences.time_limits.calendar import SEASONS, fixed
from pipl_rules.errors import LawNotModelledError

D = dt.date
WORKING, DAYS = Unit.WORKING_DAY, Unit.DAY
LAST_KNOWN = CALENDAR.last_known_day()
KNOWN = st.dates(D(2010, 1, 1), D(2026, 9, 1))
NUMBERS = st.integers(1, 60)


def last(start: dt.date, number: int, unit: Unit = WORKING) -> dt.date | None:
    return deadline(start, Term(number, unit)).last


def test_the_calendar_is_that_of_the_public_package_chinesecalendar() -> None:
    """Every day from 2010 to the end of what is known is worked here exactly if it is worked there."""
    day = D(2010, 1, 1)
    while day <= LAST_KNOWN:
        assert CALENDAR.day(day).working is chinese_calendar.is_workday(day), day
        day += dt.timedelta(days=1)


def test_no_day_that_the_package_holidays_lists_is_worked_save_where_it_says_otherwise() -> None:
    """Festivals and days in lieu of it are off here; the eve and 2 May of years before 2025 it does not list."""
    listed = holidays.country_holidays("CN", years=range(2010, 2027))
    worked = [day for day in listed if D(2010, 1, 1) <= day <= LAST_KNOWN and CALENDAR.day(day).working]
    assert worked == []


def test_a_weekend_day_is_worked_only_by_a_notice_that_is_named() -> None:
    made_up = CALENDAR.day(D(2024, 10, 12))
    assert made_up.working is True
    assert made_up.notice is not None
    assert made_up.notice.number == "国办发明电〔2023〕7号"
    assert CALENDAR.day(D(2024, 10, 19)).working is False


def test_each_notice_moves_weekdays_off_and_weekend_days_to_work() -> None:
    """A day cannot be both, a day worked is a weekend day, and no number is used twice."""
    for notice in NOTICES:
        assert not notice.off & notice.worked
        assert all(day.weekday() >= 5 for day in notice.worked), notice.number
        assert notice.published < min(notice.off)
    assert len({notice.number for notice in NOTICES}) == len(NOTICES)
    assert any(notice.seen is Seen.TABLE for notice in NOTICES)


@pytest.mark.parametrize(
    ("start", "number", "expected"),
    [
        (D(2021, 1, 22), 5, D(2021, 1, 29)),  # a plain week: the ministry's five days of January 2021
        (D(2024, 9, 27), 1, D(2024, 9, 29)),  # the Sunday before National Day is worked
        (D(2024, 9, 30), 1, D(2024, 10, 8)),  # the week of National Day is off
        (D(2024, 10, 11), 1, D(2024, 10, 12)),  # the Saturday after it is worked
        (D(2020, 1, 23), 1, D(2020, 2, 3)),  # the holiday prolonged in 2020
    ],
)
def test_working_days_are_those_of_the_notices(start: dt.date, number: int, expected: dt.date) -> None:
    assert last(start, number) == expected


@pytest.mark.parametrize(
    ("start", "number", "unit", "expected"),
    [
        (D(2023, 3, 1), 15, DAYS, D(2023, 3, 16)),  # the start is not counted
        (D(2023, 3, 3), 1, DAYS, D(2023, 3, 6)),  # Saturday gives way to Monday
        (D(2024, 9, 22), 7, DAYS, D(2024, 9, 29)),  # a Sunday worked by a notice does not
        (D(2024, 9, 24), 7, DAYS, D(2024, 10, 8)),  # 1 October gives way to the end of the holiday
        (D(2023, 1, 31), 1, Unit.MONTH, D(2023, 2, 28)),  # no corresponding day: the month's last
        (D(2024, 1, 31), 1, Unit.MONTH, D(2024, 2, 29)),
        (D(2020, 2, 29), 1, Unit.YEAR, D(2021, 3, 1)),  # 28 February 2021 was a Sunday
        (D(2021, 5, 6), 3, Unit.YEAR, D(2024, 5, 6)),
    ],
)
def test_days_months_and_years_run_on_the_calendar_and_end_on_a_working_day(
    start: dt.date, number: int, unit: Unit, expected: dt.date
) -> None:
    assert last(start, number, unit) == expected


@pytest.mark.parametrize(
    ("number", "start", "unit"),
    [
        (5, D(2021, 7, 15), WORKING),
        (5, D(2021, 7, 14), DAYS),
        (2, D(2022, 3, 1), WORKING),
        (3, D(2022, 3, 1), WORKING),
        (7, D(2022, 3, 1), WORKING),
        (4, D(2022, 3, 1), DAYS),
        (15, D(2022, 3, 1), DAYS),
    ],
)
def test_two_three_five_and_seven_days_of_the_penalty_law_are_working_days(
    number: int, start: dt.date, unit: Unit
) -> None:
    """Administrative Penalty Law art. 85, in force from 2021-07-15; no other number, and nowhere else."""
    found = deadline(start, Term(number, DAYS), PENALTY)
    assert found.counted_in is unit
    article_85 = "Administrative Penalty Law art. 85" in [str(p.cite) for p in found.provisions]
    assert article_85 is (unit is WORKING)
    assert deadline(start, Term(number, DAYS), CIVIL).counted_in is DAYS


@pytest.mark.parametrize(
    ("start", "cites"),
    [
        (D(2017, 9, 30), ["General Principles of the Civil Law art. 154"]),
        (D(2017, 10, 1), [*(f"General Provisions of the Civil Law art. {n}" for n in (201, 202, 203))]),
        (D(2021, 1, 1), ["Civil Code art. 201", "Civil Code art. 202", "Civil Code art. 203"]),
    ],
)
def test_the_provisions_on_counting_are_those_of_the_day(start: dt.date, cites: list[str]) -> None:
    found = deadline(start, Term(3, DAYS))
    assert [str(provision.cite) for provision in found.provisions] == cites


@pytest.mark.parametrize(
    ("start", "cite"),
    [
        (D(2012, 12, 31), "Civil Procedure Law (2007) art. 75"),
        (D(2013, 1, 1), "Civil Procedure Law (2012) art. 82"),
        (D(2021, 12, 31), "Civil Procedure Law (2017) art. 82"),
        (D(2022, 1, 1), "Civil Procedure Law (2021) art. 85"),
        (D(2024, 1, 1), "Civil Procedure Law (2023) art. 85"),
    ],
)
def test_procedure_is_cited_by_the_numbering_of_its_day(start: dt.date, cite: str) -> None:
    assert [str(p.cite) for p in deadline(start, Term(15, DAYS), PROCEDURE).provisions] == [cite]


def test_why_a_day_was_not_counted_is_said_with_the_notice() -> None:
    found = deadline(D(2024, 9, 30), Term(1, WORKING))
    assert [(s.first, s.last) for s in found.skipped] == [(D(2024, 10, 1), D(2024, 10, 7))]
    assert [notice.number for notice in found.skipped[0].notices] == ["国办发明电〔2023〕7号"]
    assert "国办发明电〔2023〕7号" in text(found, "zh")
    assert "2024-10-01至2024-10-07" in text(found, "zh")
    assert "Last day: 2024-10-08." in text(found)


def test_a_deadline_is_told_as_plain_data() -> None:
    plain = to_plain(deadline(D(2024, 9, 30), Term(1, WORKING)))
    assert json.loads(json.dumps(plain)) == plain
    assert plain["last"] == "2024-10-08"
    assert plain["provisions"][0] == {"cite": "Civil Code art. 201", "seen": "reprint"}
    assert to_plain(deadline(D(2026, 12, 22), Term(5, WORKING)))["awaits"] == [
        {"season": "New Year", "year": 2027}
    ]


def test_beyond_the_last_notice_a_deadline_has_bounds_and_says_what_it_awaits() -> None:
    found = deadline(D(2026, 12, 22), Term(5, WORKING))
    assert found.last is None
    assert found.earliest < found.latest
    assert [(season.name, year) for season, year in found.awaits] == [("New Year", 2027)]
    assert "between" in text(found)
    assert "尚未公布" in text(found, "zh")


def test_what_lies_between_the_seasons_is_exact_in_any_year() -> None:
    """No notice since 2008 has touched a day of March after the 10th, of July or of November."""
    assert last(D(2031, 11, 3), 10) == D(2031, 11, 17)


def test_whether_a_bounded_period_is_over_is_open_between_the_bounds() -> None:
    found = deadline(D(2026, 12, 22), Term(10, WORKING))
    day = dt.timedelta(days=1)
    assert found.passed(found.earliest) is False
    assert found.passed(found.earliest + day) is None
    assert found.passed(found.latest) is None
    assert found.passed(found.latest + day) is True


def test_before_the_first_notice_held_nothing_is_counted() -> None:
    with pytest.raises(LawNotModelledError, match="begins on 2010-01-01"):
        deadline(D(2009, 12, 29), Term(1, WORKING))


def test_a_period_has_at_least_one_day() -> None:
    with pytest.raises(ValueError, match="number"):
        Term(0, WORKING)


def test_no_notice_went_beyond_the_seasons_and_the_limits_that_bounds_suppose() -> None:
    """The limits are what notices have done, and one day more; the prolonged holiday of 2020 is among them."""
    for season in SEASONS:
        for year in CALENDAR.years:
            first = D(year - (season.first > season.last), *season.first)
            span = [first + dt.timedelta(days=n) for n in range((D(year, *season.last) - first).days + 1)]
            moved = [CALENDAR.day(day) for day in span if day >= D(2010, 1, 1)]
            off = sum(not day.working and day.day.weekday() < 5 for day in moved)
            worked = sum(bool(day.working) and day.day.weekday() >= 5 for day in moved)
            assert off < season.off
            assert worked < season.worked
    before_any = Calendar(D(2009, 1, 1))
    moved_days = {day for notice in NOTICES for day in notice.off | notice.worked if day >= D(2010, 1, 1)}
    assert all(before_any.day(day).season or fixed(day) for day in moved_days)


@given(KNOWN, NUMBERS)
def test_a_deadline_never_falls_on_a_day_off_nor_on_its_start(start: dt.date, number: int) -> None:
    for unit in (WORKING, DAYS):
        found = deadline(start, Term(number, unit))
        assert found.last is not None
        assert CALENDAR.day(found.last).working
        assert found.last > start


@given(KNOWN, NUMBERS)
def test_between_start_and_end_lie_exactly_so_many_working_days(start: dt.date, number: int) -> None:
    """Counted with the public package, day by day."""
    end = last(start, number)
    assert end is not None
    assert len(chinese_calendar.get_workdays(start + dt.timedelta(days=1), end)) == number


@given(st.dates(D(2010, 1, 1), D(2035, 1, 1)), NUMBERS, st.sampled_from(Unit))
def test_a_longer_period_never_ends_earlier(start: dt.date, number: int, unit: Unit) -> None:
    shorter, longer = (deadline(start, Term(n, unit)) for n in (number, number + 1))
    assert shorter.earliest <= longer.earliest
    assert shorter.latest <= longer.latest


@given(st.dates(D(2010, 1, 1), D(2035, 1, 1)), NUMBERS, st.sampled_from(Unit))
def test_a_later_start_never_ends_earlier(start: dt.date, number: int, unit: Unit) -> None:
    today, tomorrow = (deadline(start + dt.timedelta(days=n), Term(number, unit)) for n in (0, 1))
    assert today.earliest <= tomorrow.earliest
    assert today.latest <= tomorrow.latest


ANNUAL = {notice.year: notice for notice in NOTICES if not notice.changes}
CHANGED = {notice.year for notice in NOTICES if notice.changes}


@given(
    st.sampled_from(sorted(set(ANNUAL) - {2010})), st.integers(1, 500), KNOWN, NUMBERS, st.sampled_from(Unit)
)
@settings(max_examples=300)
def test_bounds_contain_what_the_notices_then_brought(
    year: int, before: int, start: dt.date, number: int, unit: Unit
) -> None:
    """Whoever looks from a day before a notice gets bounds that hold the day which it then made the last.

    A notice that changes one already public is no exception to the law but to what was known: years so
    changed are left out where the first notice was public.
    """
    known_on = ANNUAL[year].published - dt.timedelta(days=before)
    term = Term(number, unit) if unit in (WORKING, DAYS) else Term(1 + number % 6, unit)
    then = deadline(start, term, calendar=Calendar(known_on))
    now = deadline(start, term)
    assume(now.last is not None)
    changed = {y for y in CHANGED if y in Calendar(known_on).years}
    assume(not changed & set(range(start.year, now.latest.year + 1)))
    assert then.earliest <= now.earliest
    assert now.latest <= then.latest


def test_to_know_more_can_change_what_was_exact_only_by_a_notice_that_changes_another() -> None:
    """From 2019-12-01 one day after 23 January 2020 ended on the 31st; the holiday was then prolonged."""
    before: Deadline = deadline(D(2020, 1, 23), Term(1, WORKING), calendar=Calendar(D(2019, 12, 1)))
    assert before.last == D(2020, 1, 31)
    assert last(D(2020, 1, 23), 1) == D(2020, 2, 3)
