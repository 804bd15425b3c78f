"""Which step may be taken now: for each kind of step, every reason against it."""

import datetime as dt
from collections.abc import Callable, Iterator

from pipl_rules.consequences.administrative.app_enforcement import steps as s
from pipl_rules.consequences.administrative.app_enforcement.basis import penalty_bases
from pipl_rules.consequences.administrative.app_enforcement.history import Ladder
from pipl_rules.consequences.administrative.app_enforcement.refusals import Refusal
from pipl_rules.consequences.administrative.app_enforcement.steps import (
    HeavierGround,
    Measure,
    Outcome,
    Stage,
)

_AFTER_NOTICE = (Stage.NOTIFIED, Stage.TO_RECTIFY, Stage.EXPOSED, Stage.REMOVED, Stage.ACCESS_STOPPED)
_TAKEN_DOWN = (Stage.REMOVED, Stage.ACCESS_STOPPED)


def refusals(ladder: Ladder, step: s.Step) -> tuple[Refusal, ...]:
    """Every reason why the step cannot be taken now; none if it can."""
    codes = list(_order(ladder, step)) + list(_against(ladder, step))
    return tuple(Refusal(code) for code in dict.fromkeys(codes))


def _order(ladder: Ladder, step: s.Step) -> Iterator[str]:
    if ladder.entries and step.on < ladder.entries[-1].step.on:
        yield "before_last_step"


def _against(ladder: Ladder, step: s.Step) -> Iterator[str]:  # noqa: C901 - one case a kind of step
    match step:
        case s.Find() | s.FindNothing():
            if ladder.stage not in (Stage.TESTED, Stage.CLOSED):
                yield "round_open"
        case s.Notify():
            yield from _at(ladder, Stage.FOUND, before="nothing_found", after="already_told")
        case s.Order():
            yield from _at(ladder, Stage.NOTIFIED, before="not_notified", after="already_ordered")
            yield from _named(step.by, step.on)
        case s.Retest():
            yield from _retest(ladder, step)
        case s.Expose():
            yield from _at(ladder, Stage.TO_RECTIFY, before="not_ordered", after="already_exposed")
            yield from _missed(ladder, step.on)
            yield from _named(step.by, step.on)
        case s.Remove():
            yield from _at(ladder, Stage.EXPOSED, before="not_exposed", after="already_removed")
            yield from _missed(ladder, step.on)
        case s.Close():
            yield from _running(ladder)
            last = ladder.retests[-1] if ladder.retests else None
            if last is None or ladder.outcome(last) is not Outcome.RECTIFIED:
                yield "not_rectified"
        case s.Establish():
            yield from _running(ladder)
            yield from _shown(ladder, step)
        case s.Heavier():
            yield from _heavier(ladder, step)


_PLACES = (Stage.TESTED, Stage.FOUND, Stage.NOTIFIED, Stage.TO_RECTIFY, Stage.EXPOSED, Stage.REMOVED)


def _at(ladder: Ladder, wanted: Stage, *, before: str, after: str) -> Iterator[str]:
    """Against a step that only one stage allows: the reason before it, and the reason after it."""
    if ladder.stage is Stage.CLOSED:
        yield "closed"
    elif ladder.stage is Stage.ACCESS_STOPPED:
        yield "already_removed"
    elif ladder.stage is not wanted:
        yield before if _PLACES.index(ladder.stage) < _PLACES.index(wanted) else after


def _running(ladder: Ladder) -> Iterator[str]:
    if ladder.stage is Stage.CLOSED:
        yield "closed"
    elif ladder.stage is Stage.TESTED:
        yield "nothing_found"


def _named(by: object, on: dt.date) -> Iterator[str]:
    if isinstance(by, dt.date) and by < on:
        yield "due_before_step"


def _missed(ladder: Ladder, on: dt.date) -> Iterator[str]:
    """Against a step that needs the last day to have passed without all being mended."""
    if ladder.stage not in (Stage.TO_RECTIFY, Stage.EXPOSED):
        return
    if ladder.due is None:
        yield "no_day_set"
        return
    over = ladder.due.passed(on)
    if over is not True:
        yield "due_open" if over is None else "due_not_passed"
    elif not (ladder.missed() or ladder.mended_late):
        yield "not_retested"


def _retest(ladder: Ladder, step: s.Retest) -> Iterator[str]:
    yield from _running(ladder)
    if ladder.stage is Stage.FOUND:
        yield "not_notified"
    if step.left - ladder.problems and ladder.stage in _AFTER_NOTICE:
        yield "not_of_this_round"
    if step.mended_on is not None and (step.left or step.mended_on > step.on or step.everywhere is not True):
        yield "mended_and_left"


_SHOWN: dict[HeavierGround, tuple[str, Callable[[Ladder, s.Establish], bool]]] = {
    HeavierGround.FAILURE: ("no_failure", lambda ladder, _: ladder.missed((Outcome.NOT,))),
    HeavierGround.INCOMPLETE: ("no_partial", lambda ladder, _: ladder.missed((Outcome.PARTLY,))),
    HeavierGround.RECURRENCE: (
        "no_recurrence",
        lambda ladder, _: bool(ladder.problems & ladder.earlier_problems),
    ),
    HeavierGround.EVASION: ("no_basis", lambda _, step: bool(step.basis.strip())),
}


def _shown(ladder: Ladder, step: s.Establish) -> Iterator[str]:
    code, shown = _SHOWN[step.ground]
    if not shown(ladder, step):
        yield code


def _heavier(ladder: Ladder, step: s.Heavier) -> Iterator[str]:
    yield from _running(ladder)
    if step.ground not in ladder.grounds:
        yield "no_ground"
    if step.measure is Measure.DIRECT_REMOVAL and ladder.stage in _TAKEN_DOWN:
        yield "already_removed"
    if step.measure is Measure.PENALTY and ladder.round and not penalty_bases(ladder.round[0].step.on):
        yield "no_statute"
