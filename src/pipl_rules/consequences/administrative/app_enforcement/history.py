"""The history of one app as a value, and what it shows: where the app stands, what was missed, what recurred."""

import datetime as dt
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.consequences.administrative.app_enforcement.steps import (
    Establish,
    Expose,
    Find,
    HeavierGround,
    Order,
    Outcome,
    Retest,
    Stage,
    Step,
)
from pipl_rules.consequences.time_limits import CALENDAR, Calendar, Deadline


@frozen
class Due:
    """A last day that the authority set.

    Attributes:
        earliest: The day; where it was set as a term that no notice yet settles, the earliest it can be.
        latest: The latest it can be; equal to `earliest` where it is exact.
        deadline: How a term was counted; None for a day that was named.
    """

    earliest: dt.date
    latest: dt.date
    deadline: Deadline | None = None

    def passed(self, day: dt.date) -> bool | None:
        """Whether it is over on the day; None if that is not yet known."""
        if day <= self.earliest:
            return False
        return True if day > self.latest else None


@frozen
class Entry:
    """A step taken.

    Attributes:
        step: The step.
        stage: Where the app stood after it.
        due: The last day that it set; None if it set none.
    """

    step: Step
    stage: Stage
    due: Due | None = None


@define(eq=True, frozen=True, slots=False)
class Ladder:
    """The history of one app.

    Attributes:
        app: The app, as the caller names it.
        entries: The steps taken, in order.
        calendar: The working days by which terms are counted.
    """

    app: str
    entries: tuple[Entry, ...] = ()
    calendar: Calendar = field(default=CALENDAR, eq=False, repr=False)

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        return self.entries[-1].stage if self.entries else Stage.TESTED

    @cached_property
    def round(self) -> tuple[Entry, ...]:
        """The entries from the last finding of problems on; empty before the first."""
        places = [place for place, entry in enumerate(self.entries) if isinstance(entry.step, Find)]
        return self.entries[places[-1] :] if places else ()

    @property
    def problems(self) -> frozenset[str]:
        """The problems of this round."""
        found = self.round[0].step if self.round else None
        return found.problems if isinstance(found, Find) else frozenset()

    @property
    def earlier_problems(self) -> frozenset[str]:
        """The problems of the rounds before."""
        before = self.entries[: len(self.entries) - len(self.round)]
        return frozenset(
            problem for entry in before if isinstance(entry.step, Find) for problem in entry.step.problems
        )

    @property
    def due(self) -> Due | None:
        """The last day now running or past; None where the last order or exposure set none."""
        setting = [entry for entry in self.round if isinstance(entry.step, Order | Expose)]
        return setting[-1].due if setting else None

    @property
    def retests(self) -> tuple[Retest, ...]:
        """The re-tests of this round."""
        return tuple(entry.step for entry in self.round if isinstance(entry.step, Retest))

    @property
    def grounds(self) -> frozenset[HeavierGround]:
        """The grounds for heavier measures established in this round."""
        return frozenset(entry.step.ground for entry in self.round if isinstance(entry.step, Establish))

    def outcome(self, retest: Retest) -> Outcome:
        """What a re-test showed: a problem mended only in some builds or places is not mended."""
        if retest.left:
            return Outcome.NOT if retest.left == self.problems else Outcome.PARTLY
        if retest.everywhere is None:
            return Outcome.OPEN
        return Outcome.RECTIFIED if retest.everywhere else Outcome.PARTLY

    def in_time(self, retest: Retest) -> bool | None:
        """Whether all was mended by the day set; True where none runs yet, None if not known."""
        due = self.due
        if due is None or self.outcome(retest) is not Outcome.RECTIFIED:
            return self.outcome(retest) is Outcome.RECTIFIED
        over = due.passed(retest.mended_on or retest.on)
        if over is True and retest.mended_on is None:
            return None
        return None if over is None else not over

    def missed(self, outcomes: tuple[Outcome, ...] = (Outcome.NOT, Outcome.PARTLY)) -> bool:
        """Whether a re-test after the day set shows that it was missed, with one of the outcomes."""
        due = self.due
        if due is None:
            return False
        return any(
            due.passed(retest.on) is True and self.outcome(retest) in outcomes for retest in self.retests
        )

    @property
    def mended_late(self) -> bool:
        """Whether all was mended, but after the day set."""
        mended = [retest for retest in self.retests if self.outcome(retest) is Outcome.RECTIFIED]
        return any(self.in_time(retest) is False for retest in mended)
