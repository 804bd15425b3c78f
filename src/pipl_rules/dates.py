"""Spans of days: closed at the first day, open at the last, as statutes come and go.

Days are calendar days in Beijing time. Nothing here reads a clock.
"""

import datetime as dt

from attrs import frozen


@frozen
class Span:
    """The days from `start`, inclusive, to `end`, exclusive; None means without limit.

    >>> law = Span(dt.date(2017, 10, 1), dt.date(2021, 1, 1))
    >>> dt.date(2017, 10, 1) in law, dt.date(2021, 1, 1) in law
    (True, False)
    """

    start: dt.date | None = None
    end: dt.date | None = None

    def __contains__(self, day: dt.date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def within(self, other: "Span") -> "Span":
        """The days that lie in both spans."""
        starts = [day for day in (self.start, other.start) if day is not None]
        ends = [day for day in (self.end, other.end) if day is not None]
        return Span(max(starts, default=None), min(ends, default=None))

    @property
    def edges(self) -> tuple[dt.date, ...]:
        """The days on which something begins or ceases."""
        return tuple(day for day in (self.start, self.end) if day is not None)


ALWAYS = Span()
