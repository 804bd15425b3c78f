"""The course of a settlement as a value: what was agreed, and what has happened since."""

import datetime as dt

from attrs import field, frozen

from pipl_rules.citation import Citation
from pipl_rules.consequences.public_interest.instruments import (
    PROCEDURE_INTERPRETATIONS,
    PROCURATORIAL_2018,
    PROCURATORIAL_2020,
)
from pipl_rules.consequences.public_interest.settlement.plan import Head, HeadKind, Plan
from pipl_rules.consequences.public_interest.settlement.steps import (
    Breach,
    Perform,
    Review,
    Stage,
    Step,
    Submit,
    TakeEffect,
)
from pipl_rules.consequences.time_limits import CALENDAR, Calendar, Deadline


@frozen(kw_only=True)
class Entry:
    """A step taken, and where the settlement stood after it."""

    step: Step
    stage: Stage


@frozen(kw_only=True)
class HeadState:
    """How a head stands on a day.

    Attributes:
        head: The head.
        due: Its deadline; None before the settlement takes effect, and where no term is known.
        performed_on: The day on which it was performed; None if it is not.
        late: Whether it was performed, or is still unperformed, after its deadline; None if not known.
    """

    head: Head
    due: Deadline | None
    performed_on: dt.date | None
    late: bool | None


@frozen(kw_only=True)
class Course:
    """A settlement and its history.

    Attributes:
        plan: What was agreed.
        agreed_on: The day of the agreement.
        entries: The steps taken, in order.
        calendar: The working days by which terms are counted.
    """

    plan: Plan
    agreed_on: dt.date
    entries: tuple[Entry, ...] = ()
    calendar: Calendar = field(default=CALENDAR, eq=False, repr=False)

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        return self.entries[-1].stage if self.entries else Stage.AGREED

    @property
    def last_on(self) -> dt.date:
        """The day of the last thing that happened."""
        return self.entries[-1].step.on if self.entries else self.agreed_on

    @property
    def effect(self) -> dt.date | None:
        """The day on which it took effect; None before."""
        return next((e.step.on for e in self.entries if isinstance(e.step, TakeEffect)), None)

    @property
    def performed(self) -> dict[str, dt.date]:
        """The day on which each head was performed, by letter; a review or a breach opens it again."""
        found: dict[str, dt.date] = {}
        for entry in self.entries:
            step = entry.step
            if isinstance(step, Perform):
                found[step.head] = step.on
            elif isinstance(step, Submit):
                found.update({h.letter: step.on for h in self.plan.heads if h.kind is HeadKind.REVIEW})
            elif isinstance(step, Review):
                found = {letter: day for letter, day in found.items() if letter not in step.left}
            elif isinstance(step, Breach):
                found.pop(step.head, None)
        return found

    @property
    def unmended(self) -> frozenset[str]:
        """Letters of the heads that a review or a breach opened and that were not performed since."""
        found: set[str] = set()
        for entry in self.entries:
            step = entry.step
            if isinstance(step, Review):
                found |= step.left
            elif isinstance(step, Breach):
                found.add(step.head)
            elif isinstance(step, Perform):
                found.discard(step.head)
            elif isinstance(step, Submit):
                found -= {head.letter for head in self.plan.heads if head.kind is HeadKind.REVIEW}
        return frozenset(found)

    def left(self) -> tuple[Head, ...]:
        """The heads still to be performed before review: neither lasting nor the review itself."""
        done = self.performed
        return tuple(
            head
            for head in self.plan.heads
            if not head.lasting and head.kind is not HeadKind.REVIEW and head.letter not in done
        )

    def heads(self, day: dt.date) -> tuple[HeadState, ...]:
        """How each head stands on the day."""
        return tuple(self._state(head, day) for head in self.plan.heads)

    def _state(self, head: Head, day: dt.date) -> HeadState:
        due = head.due(self.effect, self.calendar) if self.effect else None
        done = self.performed.get(head.letter)
        when = min(done, day) if done else day
        late = None if due is None or head.lasting else due.passed(when)
        return HeadState(head=head, due=due, performed_on=done, late=late)


def provision(step: Step) -> Citation | None:
    """The provision under which the court announces, examines, or refers to enforcement; None for other steps."""
    name, day = type(step).__name__, step.on
    if name in ("Announce", "Confirm", "Decline"):
        para = 2 if name == "Announce" else 3
        for law, first in PROCEDURE_INTERPRETATIONS:
            if day in law.span:
                return law.art(first + 5, para=para)
    if name == "Enforce":
        for law in (PROCURATORIAL_2018, PROCURATORIAL_2020):
            if day in law.span:
                return law.art(12)
    return None
