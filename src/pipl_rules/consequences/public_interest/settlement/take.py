"""Taking steps: a step taken gives another course, a step refused says why.

>>> import datetime as dt
>>> from pipl_rules.consequences.public_interest.settlement.decided import YUHANG
>>> course = Course(plan=YUHANG, agreed_on=dt.date(2021, 2, 7))
>>> [refusal.code for refusal in refusals(course, TakeEffect(on=dt.date(2021, 3, 11)))]
['wrong_stage']
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve

from pipl_rules.consequences.public_interest.settlement.course import Course, Entry
from pipl_rules.consequences.public_interest.settlement.plan import HeadKind
from pipl_rules.consequences.public_interest.settlement.refusals import Refusal, SettlementStepError
from pipl_rules.consequences.public_interest.settlement.steps import (
    Announce,
    Breach,
    Confirm,
    Decline,
    Enforce,
    Perform,
    Review,
    Stage,
    Step,
    Submit,
    TakeEffect,
)

_SHORTEST = dt.timedelta(days=30)
_BOUND = frozenset({Stage.IN_EFFECT, Stage.PERFORMED, Stage.ENFORCED})
_FROM: dict[type[Step], frozenset[Stage]] = {
    Announce: frozenset({Stage.AGREED}),
    Confirm: frozenset({Stage.ANNOUNCED}),
    Decline: frozenset({Stage.ANNOUNCED}),
    TakeEffect: frozenset({Stage.CONFIRMED}),
    Perform: frozenset({Stage.IN_EFFECT, Stage.ENFORCED}),
    Submit: _BOUND,
    Review: frozenset({Stage.UNDER_REVIEW}),
    Breach: frozenset({Stage.SUPERVISED}),
    Enforce: frozenset({Stage.IN_EFFECT}),
}
_TO: dict[type[Step], Stage] = {
    Announce: Stage.ANNOUNCED,
    Confirm: Stage.CONFIRMED,
    Decline: Stage.DECLINED,
    TakeEffect: Stage.IN_EFFECT,
    Submit: Stage.UNDER_REVIEW,
    Breach: Stage.IN_EFFECT,
    Enforce: Stage.ENFORCED,
}


def refusals(course: Course, step: Step) -> tuple[Refusal, ...]:
    """Every reason why the step cannot be taken now; none if it can."""
    return tuple(Refusal(code) for code in dict.fromkeys(_codes(course, step)))


def take(course: Course, *steps: Step) -> Course:
    """The course after the steps.

    Raises:
        SettlementStepError: At the first step that cannot be taken, with every reason.
    """
    for place, step in enumerate(steps):
        if found := refusals(course, step):
            raise SettlementStepError(type(step).__name__, place, found)
        after = evolve(course, entries=(*course.entries, Entry(step=step, stage=course.stage)))
        entry = Entry(step=step, stage=_stage(after, step))
        course = evolve(course, entries=(*course.entries, entry))
    return course


def _codes(course: Course, step: Step) -> Iterator[str]:
    if step.on < course.last_on:
        yield "before_last_step"
    if course.stage is Stage.DECLINED:
        yield "declined"
        return
    if course.stage not in _FROM[type(step)]:
        yield "wrong_stage"
        return
    yield from _own(course, step)


def _own(course: Course, step: Step) -> Iterator[str]:
    if isinstance(step, Announce) and step.until < step.on + _SHORTEST:
        yield "announced_too_short"
    if isinstance(step, Confirm | Decline):
        yield from _after_announcement(course, step)
    if isinstance(step, Perform | Breach):
        yield from _of_head(course, step)
    if isinstance(step, Submit) and (course.left() or _to_mend(course)):
        yield "not_performed"
    if isinstance(step, Review):
        yield from _no_such_heads(course, step.left)
    if isinstance(step, Enforce):
        yield from _enforce(course, step.on)


def _to_mend(course: Course) -> frozenset[str]:
    """Heads that a review or a breach opened, other than the review itself."""
    by_review = {head.letter for head in course.plan.heads if head.kind is HeadKind.REVIEW}
    return course.unmended - by_review


def _after_announcement(course: Course, step: Confirm | Decline) -> Iterator[str]:
    announced = course.entries[-1].step
    if isinstance(announced, Announce) and step.on <= announced.until:
        yield "announcement_runs"
    if isinstance(step, Confirm) and step.against_public_interest is not False:
        yield "against_public_interest" if step.against_public_interest else "not_examined"


def _no_such_heads(course: Course, letters: Iterable[str]) -> Iterator[str]:
    if any(course.plan.head(letter) is None for letter in letters):
        yield "no_such_head"


def _of_head(course: Course, step: Perform | Breach) -> Iterator[str]:
    head = course.plan.head(step.head)
    if head is None:
        yield "no_such_head"
    elif isinstance(step, Perform):
        if head.lasting and head.letter not in course.unmended:
            yield "lasting"
        if head.kind is HeadKind.REVIEW:
            yield "by_review"
        if head.letter in course.performed:
            yield "already_performed"


def _enforce(course: Course, day: dt.date) -> Iterator[str]:
    if course.unmended:
        return
    late = [state.late for state in course.heads(day) if state.performed_on is None]
    if True not in late:
        yield "nothing_overdue"
        if any(s.late is None and s.due is not None and not s.head.lasting for s in course.heads(day)):
            yield "overdue_open"


def _stage(course: Course, step: Step) -> Stage:
    if isinstance(step, Review):
        return Stage.IN_EFFECT if step.left else Stage.SUPERVISED
    if isinstance(step, Perform):
        return course.stage if course.left() or _to_mend(course) else Stage.PERFORMED
    return _TO[type(step)]
