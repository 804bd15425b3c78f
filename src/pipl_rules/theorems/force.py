"""Sentences on days: which rules bind, and that readings change only what they are about."""

import datetime as dt
from collections.abc import Iterator

from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, Words
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.facts import READINGS
from pipl_rules.govern import DayOfLaw, Horizon, Law, govern
from pipl_rules.logic.rule import Rule
from pipl_rules.statutes import LAST_VERIFIED_DAY
from pipl_rules.statutes.instruments import CIVIL_CODE, CODE_TEMPORAL, LEGISLATION_LAW_2015

EVE = dt.timedelta(days=1)


def _stretches(setting: Setting) -> Iterator[Law]:
    """The law found for acts and judgments on every edge of the law and its eve, under every reading of time."""
    edges = [edge for edge in setting.rulebook.epochs if edge >= setting.first]
    days = sorted({day for edge in edges for day in (edge - EVE, edge) if day >= setting.first})
    horizon = Horizon(setting.rulebook.epochs, setting.first, LAST_VERIFIED_DAY)
    turning = [law.effective for law in setting.rulebook.reaching] + [CIVIL_CODE.effective]
    judged = sorted({day for turn in turning for day in (turn - EVE, turn)} | {LAST_VERIFIED_DAY})
    for choice in READINGS["earlier_acts"].choices:
        for start in days:
            for last in (start, *(day for day in judged if day > start)):
                for judged_on in (last, *(day for day in judged if day > last)):
                    for final in (None, *(day for day in judged if last <= day <= judged_on)):
                        readings = {"earlier_acts": choice.name}
                        proceedings = Proceedings(final_on=final)
                        yield govern(start, last, judged_on, readings, horizon, proceedings)


def _binds(rule: Rule, day: DayOfLaw, law: Law) -> bool:
    """Whether a rule of the day of law is one that the statutes themselves let decide the act.

    Read off the days of the instrument, not off the rulebook's own test: the provision binds on the day of law,
    or its instrument says that it reaches back to it and is in force when judgment is given.
    """
    instrument = rule.cite.instrument
    began = instrument.effective <= day.day and (rule.during.start is None or rule.during.start <= day.day)
    ended = (instrument.repealed is not None and instrument.repealed <= day.day) or (
        rule.during.end is not None and rule.during.end <= day.day
    )
    reaches = (
        instrument.reaches_back_to is not None
        and instrument.reaches_back_to <= day.day < instrument.effective <= law.judged_on
        and (instrument.repealed is None or law.judged_on < instrument.repealed)
    )
    return (began and not ended) or reaches


def _within(day: DayOfLaw, law: Law) -> bool:
    """Whether the day of law is a day of the act, or the first of the Civil Code by a rule that says so."""
    first, last = law.acted
    by_the_code = (
        day.day == CIVIL_CODE.effective and day.cite is not None and day.cite.instrument == CODE_TEMPORAL
    )
    return first <= day.day <= last or by_the_code


def _days_of_force(setting: Setting) -> Counterexample | None:
    seen: set[tuple[DayOfLaw, dt.date]] = set()
    for law in _stretches(setting):
        for day in law.days:
            if not _within(day, law):
                return _wrong(f"{day.day} is no day of an act of {law.acted}")
            if (day, law.judged_on) in seen:
                continue
            seen.add((day, law.judged_on))
            decides = {rule.id for rule in setting.rulebook.on(day.day, day.also).rules}
            should = {rule.id for rule in setting.rulebook.rules if _binds(rule, day, law)}
            if not decides <= should:
                return _wrong(
                    f"{', '.join(sorted(decides - should))} on {day.day}, judged on {law.judged_on}"
                )
    return None


def _wrong(what: str) -> Counterexample:
    return Counterexample(Words(f"outside its days: {what}", f"超出施行期间：{what}"))


NO_RULE_APPLIES_OUTSIDE_ITS_DAYS = Theorem(
    name="no_rule_applies_outside_its_days",
    sentence="No act is judged by a rule of a day that is not among its days of law, nor by a rule whose provision "
    "did not bind on that day, unless its instrument says that it reaches back; and a day of law is a day of the act, "
    "or the first of the Civil Code where the rules of time say so.",
    zh="任何行为均不依其适用法律之日以外的规则裁判，亦不依当日不具效力的规定裁判，但文件自行规定溯及的除外；"
    "适用法律之日为行为之日，或者依时间效力规定为民法典施行之日。",
    covers=Words(
        "acts that begin on the first day of every change of law or on its eve; of one day, or going on to the "
        "changes that look back; judged and finally decided before and after them; every choice of `earlier_acts`",
        "起始于每次法律变更之日及其前一日的行为；一日的，或者持续至有溯及规定的变更前后的；裁判及生效裁判在其前后的；"
        "「earlier_acts」的每一选择",
    ),
    assumes=(
        Words("between two changes of law every day is as every other", "两次法律变更之间，各日相同"),
        Words("days before the first day modelled are refused", "早于首个建模日的行为不予裁判"),
    ),
    cites=(LEGISLATION_LAW_2015.art(93), CODE_TEMPORAL.art(1)),
    proof=_days_of_force,
)

THEOREMS = (NO_RULE_APPLIES_OUTSIDE_ITS_DAYS,)
