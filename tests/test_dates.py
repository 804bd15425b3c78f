"""Spans of days."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from pipl_rules.dates import ALWAYS, Span

limits = st.none() | st.dates(dt.date(2020, 1, 1), dt.date(2020, 1, 20))
spans = st.builds(Span, limits, limits)
days = st.dates(dt.date(2019, 12, 31), dt.date(2020, 1, 21))

LAST = dt.date(2020, 12, 31)
FIRST = dt.date(2021, 1, 1)


def test_a_span_includes_its_first_day_and_not_its_end() -> None:
    """A law repealed from a day binds until the eve of it."""
    old, new = Span(end=FIRST), Span(start=FIRST)
    assert (LAST in old, FIRST in old) == (True, False)
    assert (LAST in new, FIRST in new) == (False, True)


def test_a_span_without_limits_includes_every_day() -> None:
    """From the first day that there is to the last."""
    assert dt.date.min in ALWAYS
    assert dt.date.max in ALWAYS


def test_a_span_that_ends_on_its_first_day_includes_no_day() -> None:
    """Nor does one that ends before it begins."""
    assert FIRST not in Span(FIRST, FIRST)
    assert not any(day in Span(FIRST, LAST) for day in (LAST, FIRST))


@given(one=spans, other=spans, day=days)
def test_a_day_lies_within_both_spans_exactly_if_it_lies_in_each(
    one: Span, other: Span, day: dt.date
) -> None:
    """A rule binds on the days of its instrument that are also its own."""
    assert (day in one.within(other)) is (day in one and day in other)
    assert one.within(other) == other.within(one)


@given(span=spans, day=days)
def test_nothing_begins_or_ceases_but_at_an_edge(span: Span, day: dt.date) -> None:
    """If a day is in the span and the next is not, or the other way about, the next is an edge."""
    following = day + dt.timedelta(days=1)
    assert (day in span) is (following in span) or following in span.edges
