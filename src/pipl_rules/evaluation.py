"""The front door: one act in, one judgment out."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from pipl_rules.assume import Assumption, in_proceedings
from pipl_rules.characterise import Characterised, characterise
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.errors import RulebookChangedError, UnknownNameError, WrongTypeError, wrong_type
from pipl_rules.facts.finding import Finding
from pipl_rules.govern import Horizon, Law, govern
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.observing import observed
from pipl_rules.plan import Plan, plan
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY
from pipl_rules.statutes import rulebook as whole_law
from pipl_rules.units import found_units, recorded, units

__all__ = [
    "FIRST_DAY",
    "LAST_VERIFIED_DAY",
    "check_items",
    "evaluate",
    "evaluate_found",
    "governing",
    "horizon",
    "replay",
    "transpose",
    "whole_law",
]


def horizon(rulebook: Rulebook) -> Horizon:
    """The days that a rulebook knows: on which it changes, the first modelled, and the last verified."""
    return Horizon(rulebook.epochs, FIRST_DAY, LAST_VERIFIED_DAY)


def evaluate(
    act: ProcessingAct,
    *,
    findings: Iterable[Finding] = (),
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
) -> Judgment:
    """Judge one act of processing by the law of its day.

    Args:
        act: The act.
        findings: The caller's findings; they prevail over what the record says.
        judged_on: Day of the judgment, by which evidence and guidance go; None means the last day
            said of the act and its proceedings.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        LawNotModelledError: If the act lies before the first day modelled.
        InconsistentFindingsError: If findings cannot stand together.
        UnknownNameError: If a reading, a choice, or the item of a finding has no such name.
        ValueError: If `judged_on` lies before the act, or a day of the proceedings out of order.
        WrongTypeError: If an argument is of another type.
    """
    given = _of_their_types(act, findings, ("judged_on", judged_on), readings)
    rules = rulebook if rulebook is not None else whole_law()
    how = plan(rules, tuple(sorted(readings.items())) if readings else ())
    law = governing(how, act.on, act.until, judged_on, act.proceedings)
    return _judge(act, given, law, rules, how)


def transpose(
    act: ProcessingAct,
    day: dt.date,
    *,
    findings: Iterable[Finding] = (),
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
) -> Judgment:
    """Judge what is found of an act as if it had been done, and come before a court, on another day.

    The facts stay as the record has them on its own days; only the law is that of the other day.

    Args:
        act: The act.
        day: The day whose law decides.
        findings: The caller's findings.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        LawNotModelledError: If the day lies before the first day modelled.
        InconsistentFindingsError: If findings cannot stand together.
        UnknownNameError: If a reading, a choice, or the item of a finding has no such name.
        WrongTypeError: If an argument is of another type.
    """
    given = _of_their_types(act, findings, ("day", day), readings)
    rules = rulebook if rulebook is not None else whole_law()
    how = plan(rules, tuple(sorted(readings.items())) if readings else ())
    law = govern(day, None, None, how.readings, horizon(rules))
    return _judge(act, given, law, rules, how)


def _of_their_types(
    act: object, findings: object, of_day: tuple[str, object], readings: object
) -> tuple[Finding, ...]:
    """The findings, where all that is handed in is of the types that `evaluate` takes.

    Raises:
        WrongTypeError: If something is not, with each thing that is not.
    """
    called, day = of_day
    if (
        type(act) is ProcessingAct
        and type(findings) is tuple
        and (day is None or type(day) is dt.date)
        and (readings is None or type(readings) is dict)
        and (not findings or all(type(each) is Finding for each in findings))
    ):
        return findings  # what almost everybody hands in, seen at a glance
    given = tuple(findings) if isinstance(findings, Iterable) else (findings,)
    looked_at: tuple[tuple[str, object, bool, str, str], ...] = (
        ("act", act, isinstance(act, ProcessingAct), "a ProcessingAct", _ONE_ACT),
        (
            "findings",
            next((each for each in given if not isinstance(each, Finding)), findings),
            isinstance(findings, Iterable) and all(isinstance(each, Finding) for each in given),
            "an iterable of Finding",
            'write findings=[Finding("...", value=True, ground="...")], even for a single one',
        ),
        (
            called,
            day,
            day is None or (isinstance(day, dt.date) and not isinstance(day, dt.datetime)),
            "a date",
            "write datetime.date(2024, 5, 1)",
        ),
        (
            "readings",
            readings,
            readings is None or isinstance(readings, Mapping),
            "a mapping",
            'write readings={"reasonable_use": "press"}',
        ),
    )
    faults = [
        wrong_type(name, value, expected, do) for name, value, good, expected, do in looked_at if not good
    ]
    if faults:
        raise WrongTypeError(faults)
    return tuple(each for each in given if isinstance(each, Finding))


_ONE_ACT = (
    "make one, or read it from JSON with `pipl_rules.reading.read(text).submissions()`; "
    "of several, hand in one at a time, or use `pipl_rules.many.evaluate_many`"
)


@lru_cache(maxsize=4096)
def governing(
    how: Plan, start: dt.date, until: dt.date | None, judged_on: dt.date | None, case: Proceedings | None
) -> Law:
    """The law of an act, which hangs on its days alone."""
    return govern(start, until, judged_on, how.readings, horizon(how.rulebook), case)


@observed
def _judge(act: ProcessingAct, given: tuple[Finding, ...], law: Law, rules: Rulebook, how: Plan) -> Judgment:
    known = characterise(act)
    check_items(given, known)
    days = tuple(rules.on(day.day, day.also) for day in law.days)
    return Judgment(act, law, rules, days, units(how, known, given, law.judged_on))


def check_items(given: Sequence[Finding], known: Characterised) -> None:
    """Whether every finding about an item names an item of the act.

    Raises:
        UnknownNameError: If one does not.
    """
    if given:
        ids = {item.id for item, _ in known.items}
        for finding in given:
            if finding.fact.about is About.ITEM and finding.item is not None and finding.item not in ids:
                raise UnknownNameError("item of this act", finding.item, ids)


def evaluate_found(  # noqa: PLR0913 - what was found, and the days and choices that decide its law
    of_act: Mapping[str, bool | int],
    of_items: Mapping[str, Mapping[str, bool | int]],
    *,
    on: dt.date,
    until: dt.date | None = None,
    judged_on: dt.date | None = None,
    proceedings: Proceedings | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    assumed: Sequence[Assumption] | None = None,
) -> Judgment:
    """Judge what was found of an act, where there is no record of it: a row of a table of facts.

    What the axioms make of the findings is found with them.

    Args:
        of_act: What was found of the act: facts and comparisons by name, True or False, and counts, whole numbers.
        of_items: The same for each item, by its id.
        on: First day of the act.
        until: Last day, inclusive; None for an act of one day.
        judged_on: Day of the judgment; None means the last day said of the act and its proceedings.
        proceedings: When it came before a court, as far as it is said.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        assumed: Assumptions to make instead of those of the law; none at all, if empty.

    Raises:
        LawNotModelledError: If the act lies before the first day modelled.
        InconsistentFindingsError: If findings cannot stand together.
        UnknownNameError: If a fact, a count, a reading or a choice has no such name.
        ValueError: If a day is out of order.
    """
    rules = rulebook if rulebook is not None else whole_law()
    how = plan(rules, tuple(sorted(readings.items())) if readings else ())
    law = govern(on, until, judged_on, how.readings, horizon(rules), proceedings)
    days = tuple(rules.on(day.day, day.also) for day in law.days)
    held = None if assumed is None else in_proceedings(rules, law.judged_on, assumed)
    return Judgment(None, law, rules, days, found_units(how, of_act, of_items, law.judged_on, held))


def replay(record: Mapping[str, Any], *, rulebook: Rulebook | None = None) -> Judgment:
    """The judgment that a receipt records, worked out again from its findings.

    Args:
        record: `Judgment.record`, or the same read back from JSON.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        RulebookChangedError: If the receipt was made with other rules.
    """
    rules = rulebook if rulebook is not None else whole_law()
    if record["rulebook"] != rules.hash:
        raise RulebookChangedError(str(record["rulebook"]), rules.hash)
    how = plan(rules, tuple(sorted(record["readings"].items())))
    start, until = (dt.date.fromisoformat(day) for day in record["acted"])
    judged = dt.date.fromisoformat(record["judged_on"])
    days_said = {name: dt.date.fromisoformat(day) for name, day in record["proceedings"].items()}
    law = govern(start, until, judged, how.readings, horizon(rules), Proceedings(**days_said))
    known = [{name: found["value"] for name, found in unit["findings"].items()} for unit in record["units"]]
    items = [unit["item"] for unit in record["units"][1:]]
    days = tuple(rules.on(day.day, day.also) for day in law.days)
    return Judgment(None, law, rules, days, recorded(how, known, items, judged))
