"""Taking steps: a step taken gives another ladder, a step refused says why. No step is skipped without a ground.

>>> import datetime as dt
>>> from pipl_rules.consequences.time_limits import Unit
>>> app = take(
...     Ladder("a reader"),
...     Find(on=dt.date(2021, 1, 20), problems={"asks at every start"}),
...     Notify(on=dt.date(2021, 1, 22)),
...     Order(on=dt.date(2021, 1, 22), by=Term(5, Unit.WORKING_DAY)),
... )
>>> app.stage, app.due.latest.isoformat()
(<Stage.TO_RECTIFY: 'to_rectify'>, '2021-01-29')
>>> [refusal.code for refusal in refusals(app, Remove(on=dt.date(2021, 2, 1)))]
['not_exposed', 'not_retested']
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from pipl_rules.consequences.administrative.app_enforcement.allowed import refusals
from pipl_rules.consequences.administrative.app_enforcement.history import Due, Entry, Ladder
from pipl_rules.consequences.administrative.app_enforcement.refusals import StepRefusedError
from pipl_rules.consequences.administrative.app_enforcement.steps import (
    Close,
    Expose,
    Find,
    FindNothing,
    Heavier,
    Measure,
    Notify,
    Order,
    Remove,
    Retest,
    Stage,
    Step,
)
from pipl_rules.consequences.time_limits import CIVIL, Term, deadline

_LEADS_TO: dict[type[Step], Stage] = {
    Find: Stage.FOUND,
    FindNothing: Stage.CLOSED,
    Notify: Stage.NOTIFIED,
    Order: Stage.TO_RECTIFY,
    Expose: Stage.EXPOSED,
    Remove: Stage.REMOVED,
    Close: Stage.CLOSED,
}
_MEASURE_LEADS_TO = {Measure.DIRECT_REMOVAL: Stage.REMOVED, Measure.STOP_ACCESS: Stage.ACCESS_STOPPED}
_BEFORE_REMOVAL = (Stage.NOTIFIED, Stage.TO_RECTIFY, Stage.EXPOSED)


def take(ladder: Ladder, *steps: Step) -> Ladder:
    """The ladder after the steps, one after another.

    Raises:
        StepRefusedError: At the first step that cannot be taken, with every reason against it.
    """
    for place, step in enumerate(steps):
        against = refusals(ladder, step)
        if against:
            raise StepRefusedError(type(step).__name__, place, against)
        due = _due(ladder, step.by, step.on) if isinstance(step, Order | Expose) else None
        ladder = evolve(ladder, entries=(*ladder.entries, Entry(step, _stage(ladder, step), due)))
    return ladder


def _due(ladder: Ladder, by: dt.date | Term | None, on: dt.date) -> Due | None:
    """A day that was named stands as named; a term is counted from the day of the step."""
    if isinstance(by, Term):
        found = deadline(on, by, CIVIL, ladder.calendar)
        return Due(found.earliest, found.latest, found)
    return None if by is None else Due(by, by)


def _stage(ladder: Ladder, step: Step) -> Stage:
    if isinstance(step, Retest):
        return (
            Stage.CLOSED if ladder.stage in _BEFORE_REMOVAL and ladder.in_time(step) is True else ladder.stage
        )
    if isinstance(step, Heavier):
        return _MEASURE_LEADS_TO.get(step.measure, ladder.stage)
    return _LEADS_TO.get(type(step), ladder.stage)


@frozen
class Funnel:
    """How many apps of a campaign came how far; each number is of a subset of those before it.

    Attributes:
        tested: Every app.
        ordered: Ordered to rectify.
        exposed: Named in public.
        removed: Taken down, after exposure or directly.
        directly: Of those removed, the ones not exposed in the same round.
    """

    tested: int
    ordered: int
    exposed: int
    removed: int
    directly: int


def funnel(ladders: Iterable[Ladder]) -> Funnel:
    """Count how far apps came; one app is counted once, however many rounds it went through."""
    counts = dict.fromkeys(("tested", "ordered", "exposed", "removed", "directly"), 0)
    for ladder in ladders:
        reached = {entry.stage for entry in ladder.entries}
        counts["tested"] += 1
        counts["ordered"] += Stage.TO_RECTIFY in reached
        counts["exposed"] += Stage.EXPOSED in reached
        counts["removed"] += Stage.REMOVED in reached
        counts["directly"] += Stage.REMOVED in reached and Stage.EXPOSED not in reached
    return Funnel(**counts)


def to_plain(ladder: Ladder) -> dict[str, Any]:
    """The history as plain data, for JSON."""
    return {
        "app": ladder.app,
        "stage": ladder.stage.value,
        "steps": [
            {
                "step": type(entry.step).__name__,
                "on": entry.step.on.isoformat(),
                "stage": entry.stage.value,
                "due": [entry.due.earliest.isoformat(), entry.due.latest.isoformat()] if entry.due else None,
            }
            for entry in ladder.entries
        ],
    }
