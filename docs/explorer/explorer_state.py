"""What the reader of the explorer page chose, read from what the page sends.

It comes from the address of the page, which anybody may have written: what is not known is left out, counted,
and never said back.
"""

import datetime as dt
from collections.abc import Iterator

from attrs import evolve, frozen

from pipl_rules.cases import CaseAct, case, every_case
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About, Count, Fact, SettledBy
from pipl_rules.reading import Submission
from pipl_rules.statutes import LAST_VERIFIED_DAY

LARGEST = 10**12
"""The largest number taken for a count."""


Row = tuple[str, str | None, bool | int]
"""A fact or count by name, the item it is found of or None for all, and the value."""


@frozen
class State:
    """What the reader chose.

    Attributes:
        case: Id of a decided case; None for an act of which nothing is known.
        act: Id of the act in it.
        day: The day whose law decides; None for that of the decided act itself.
        found: What the reader found: fact or count, item or None for all, and the value.
        readings: The readings chosen, by name, where not the default.
    """

    case: str | None = None
    act: str | None = None
    day: dt.date | None = None
    found: tuple[Row, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()


def findable(name: object) -> Fact | Count | None:
    """The fact or count of this name that a finding can be of."""
    if not isinstance(name, str):
        return None
    fact = FACTS.get(name)
    if fact is not None:
        return fact if fact.settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT) else None
    return COUNTS.get(name)


def state_of(given: object) -> tuple[State, int]:
    """What the reader chose, and how much of what was given nobody could read."""
    if not isinstance(given, dict):
        return State(day=LAST_VERIFIED_DAY), 1
    decided, dropped = _decided(given.get("case"), given.get("act"))
    day, bad_day = _day(given.get("day"))
    if decided is None and day is None:
        day = LAST_VERIFIED_DAY
    items = {item.id for item in decided[1].submission.act.items or ()} if decided else set()
    rows, bad_rows = _found(given.get("found", []), items)
    readings, bad_readings = _readings(given.get("readings", {}))
    return State(
        case=decided[0] if decided else None,
        act=decided[1].id if decided else None,
        day=day,
        found=rows,
        readings=readings,
    ), dropped + bad_day + bad_rows + bad_readings


def _decided(name: object, act: object) -> tuple[tuple[str, CaseAct] | None, int]:
    if name is None:
        return None, 0
    for decided in every_case():
        if decided.id == name:
            known = {each.id: each for each in decided.acts}
            chosen = known.get(act) if isinstance(act, str) else None
            return (decided.id, chosen or decided.acts[0]), int(chosen is None and act is not None)
    return None, 1


def _day(given: object) -> tuple[dt.date | None, int]:
    if given is None:
        return None, 0
    try:
        return dt.date.fromisoformat(given if isinstance(given, str) else ""), 0
    except ValueError:
        return None, 1


def _found(given: object, items: set[str]) -> tuple[tuple[Row, ...], int]:
    if not isinstance(given, list):
        return (), 1
    found = {row[:2]: row for each in given if (row := _row(each, items)) is not None}
    return tuple(found.values()), len(given) - len(found)


def _readings(given: object) -> tuple[tuple[tuple[str, str], ...], int]:
    if not isinstance(given, dict):
        return (), 1
    chosen = [
        (name, choice)
        for name, choice in given.items()
        if name in READINGS and any(choice == each.name for each in READINGS[name].choices)
    ]
    return tuple(sorted(chosen)), len(given) - len(chosen)


def _row(given: object, items: set[str]) -> Row | None:
    if not isinstance(given, list) or len(given) != 3:  # noqa: PLR2004 - what, where and the value
        return None
    name, item, value = given
    what = findable(name)
    if what is None or not isinstance(value, int) or isinstance(value, bool) is isinstance(what, Count):
        return None
    if item is not None and (what.about is About.ACT or not isinstance(item, str) or item not in items):
        return None
    return (what.name, item, value) if 0 <= value <= LARGEST else None


def case_act(state: State) -> CaseAct | None:
    """The act of the decided case; None if no case was chosen."""
    if state.case is None:
        return None
    return next(act for act in case(state.case).acts if act.id == state.act)


def submission_of(state: State) -> Submission:
    """The act as handed in, with the reader's findings in place of the case's own where both speak."""
    decided = case_act(state)
    own = tuple(Finding(name, value, item=item) for name, item, value in state.found)
    readings = dict(state.readings)
    if decided is None:
        return Submission(ProcessingAct(id="act", on=state.day or LAST_VERIFIED_DAY), own, None, readings)
    given = decided.submission
    kept = tuple(rest for each in given.findings for rest in _beside(each, own, given.act))
    return evolve(given, findings=(*kept, *own), readings={**given.readings, **readings})


def _beside(theirs: Finding, own: tuple[Finding, ...], act: ProcessingAct) -> Iterator[Finding]:
    """What is left of a finding of the case beside the reader's own."""
    rivals = [each.item for each in own if each.fact == theirs.fact]
    if not rivals:
        yield theirs
    elif None not in rivals and theirs.item is None:
        left = [item.id for item in act.items or () if item.id not in rivals]
        yield from (evolve(theirs, item=item) for item in left)
    elif None not in rivals and theirs.item not in rivals:
        yield theirs
