"""Which law decides each row: rows by the days of law and the assumptions that they meet."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, field

from pipl_rules.assume import Assumption, Assumptions, in_proceedings
from pipl_rules.batch.layout import DAYS
from pipl_rules.batch.program import Group
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.errors import Fault
from pipl_rules.evaluation import horizon
from pipl_rules.govern import Horizon, govern, turning_days
from pipl_rules.plan import Plan
from pipl_rules.units import assumptions, edges

Stretches = tuple[int | None, ...]
"""For each of `DAYS`, the number of the stretch in which the day lies; None where there is no day."""

NO_DAY = Fault(
    path="on", code="missing", found="null", expected="the first day of the act", do="give the day"
)
TOO_EARLY = Fault(
    path="on",
    code="law_not_modelled",
    found="a day before the first whose law is modelled",
    expected="a later day",
    do="leave the row out, or judge the part of the act after that day",
)


def out_of_order(name: str) -> Fault:
    """The fault of a day that cannot be, beside the others."""
    expected = {
        "until": "a day on or after `on`",
        "judged_on": "a day on or after `on`",
    }.get(name, "a day from `on` to `judged_on`")
    return Fault(
        path=name, code="out_of_order", found="a day out of order", expected=expected, do="correct the days"
    )


@define(eq=False, slots=False)
class Calendar:
    """The groups of a rulebook; each is worked out once.

    Attributes:
        how: The plan.
        every: The assumptions to make instead of those of the law; None for those.
    """

    how: Plan
    every: Sequence[Assumption] | None = None
    _found: dict[Stretches, int | Fault] = field(factory=dict)
    _numbers: dict[tuple[int, ...], int] = field(factory=dict)
    groups: list[Group] = field(factory=list)
    _held: dict[dt.date, Assumptions] = field(factory=dict)

    @cached_property
    def horizon(self) -> Horizon:
        """The days that the rulebook knows."""
        return horizon(self.how.rulebook)

    @cached_property
    def turns(self) -> tuple[dt.date, ...]:
        """The first days of the stretches within which days are all one."""
        own = [edge for assumption in self.every or () for edge in assumption.during.edges]
        return tuple(sorted({*turning_days(self.horizon), *edges(), *own}))

    def stretch(self, day: dt.date) -> int:
        """The number of the stretch in which a day lies."""
        return bisect_right(self.turns, day) - 1

    def of_days(self, days: Mapping[str, dt.date | None]) -> int | Fault:
        """The number of the group of an act with these days, or what is wrong with them."""
        on = days.get("on")
        if on is None:
            return NO_DAY
        said = {name: day for name, day in days.items() if day is not None}
        judged = said.get("judged_on") or max(day for name, day in said.items())
        for name, day in said.items():
            last = judged if name not in ("on", "until", "judged_on") else day
            if not on <= day <= last:
                return out_of_order(name)
        return self.group(tuple(self.stretch(said[n]) if n in said else None for n in DAYS))

    def group(self, stretches: Stretches) -> int | Fault:
        """The number of the group of acts whose days lie in these stretches, in order."""
        if stretches not in self._found:
            self._found[stretches] = self._worked_out(stretches)
        return self._found[stretches]

    def _worked_out(self, stretches: Stretches) -> int | Fault:
        on, until, judged, *others = (None if k is None else self.turns[k] for k in stretches)
        if on is None:
            return NO_DAY
        if on < self.horizon.first:
            return TOO_EARLY
        filed, final, harm = others
        case = Proceedings(filed_on=filed, final_on=final, harm_appeared_on=harm)
        law = govern(on, until, judged, self.how.readings, self.horizon, case)
        days = tuple(self.how.rulebook.on(day.day, day.also) for day in law.days)
        held = self._assumptions(law.judged_on)
        key = (id(held), *map(id, days))
        if key not in self._numbers:
            self._numbers[key] = len(self.groups)
            self.groups.append(Group(days, held))
        return self._numbers[key]

    def _assumptions(self, judged_on: dt.date) -> Assumptions:
        if self.every is None:
            return assumptions(self.how.rulebook, judged_on)
        since = self.turns[self.stretch(judged_on)]
        if since not in self._held:
            self._held[since] = in_proceedings(self.how.rulebook, since, self.every)
        return self._held[since]
