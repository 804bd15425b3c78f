"""A bare case for the tests of law: facts by name, on a day, with nothing assumed.

    seen = Seen(dt.date(2019, 3, 1), happened=True, by_processor=True, processes=True, ...)
    seen.applies("csl.41.1.consent") is TRUE

Readings take their defaults unless chosen: ``Seen(day, readings={"reasonable_use": "press"}, ...)``.
Every fact not named is unknown, save the matters in `QUIET`: those are taken not to be in issue
unless they are named, be it as None. Comparisons of counts are written by the name of the count: ``age=13``.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from pipl_rules.facts import (
    COUNTS,
    FACTS,
    MODULES,
    act,
    consent,
    contact,
    evidence,
    fact,
    item,
    manner,
    notice,
    publication,
    readings,
    status,
)
from pipl_rules.logic.conditions import About, Burden, Fact
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth
from pipl_rules.plan import plan
from pipl_rules.statutes import rulebook

__all__ = [
    "BARS",
    "FALSE",
    "NEEDED",
    "PI_RIGHTS",
    "PRIVACY",
    "QUIET",
    "TRUE",
    "UNKNOWN",
    "Seen",
    "course",
    "duty",
]

COMMON = (act, notice, item, publication, consent, contact, evidence, status, readings)
"""Modules of facts that every case is about."""

QUIET: dict[str, Any] = {
    value.name: value.burden.presumed
    for module in MODULES
    if module not in COMMON
    for value in vars(module).values()
    if isinstance(value, Fact)
    and value.burden is not None
    and (module is not manner or value.burden is not Burden.DEFENCE)
} | dict.fromkeys(
    (
        "abroad",
        "called_for_by_police",
        "declined_since",
        "filled_in_at_will",
        "kept_too_long",
        "notice_hinders_duty",
        "succession",
        "withholding_harms_public",
        "writing_required",
    ),
    False,
)
"""Matters of their own that are not in issue: as if nobody had raised them."""


class Seen:
    """What is known of one act, or of one item of it, under the law of a day."""

    def __init__(
        self, day: dt.date, *, readings: Mapping[str, str] | None = None, **facts: bool | int | None
    ) -> None:
        unknown = set(facts) - set(FACTS) - set(COUNTS)
        assert not unknown, f"no such fact: {sorted(unknown)}"
        self.day = day
        self.facts = {**QUIET, **facts}
        self.readings = dict(readings or {})
        how = plan(rulebook(), tuple(sorted(self.readings.items())))
        values = list(how.start)
        for name, value in self.facts.items():
            if name in FACTS:
                values[how.numbers[name]] = value
        for number, comparison in (pair for pairs in how.comparisons.values() for pair in pairs):
            count = self.facts.get(comparison.count.name)
            if isinstance(count, int) and not isinstance(count, bool):
                values[number] = comparison.holds(count)
        self.law = rulebook().on(day)
        self._values = values
        self._truth = self.law.everything.decide(values)

    def __repr__(self) -> str:
        return f"Seen({self.day})"

    def but(self, **facts: bool | int | None) -> "Seen":
        """The same case with these facts otherwise; None makes a fact unknown."""
        return Seen(self.day, readings=self.readings, **{**self.facts, **facts})

    def on(self, day: dt.date) -> "Seen":
        """The same case on another day."""
        return Seen(day, readings=self.readings, **self.facts)

    def read(self, **readings: str) -> "Seen":
        """The same case under other readings."""
        return Seen(self.day, readings={**self.readings, **readings}, **self.facts)

    def _of(self, node: int) -> Truth:
        return Truth.from_pair(self._truth[2 * node], self._truth[2 * node + 1])

    def in_force(self, rule_id: str) -> bool:
        """Whether the rule is in force on the day; the id must exist."""
        rulebook().rule(rule_id)
        return rule_id in self.law.form.applied

    def applies(self, rule_id: str) -> Truth:
        """Whether the rule applies: met, and lifted by none."""
        return self._of(self.law.form.applied[rule_id])

    def met(self, rule_id: str) -> Truth:
        """Whether the rule's own condition is met, lifted or not."""
        return self._of(self.law.form.own[rule_id])

    def breached(self, rule_id: str) -> Truth:
        """Whether the duty the rule lays down stands and is not done."""
        return self._of(self.law.form.breached[rule_id])

    def status(self, name: str) -> Truth:
        """The value of a legal status."""
        return self._of(self.law.form.statuses[fact(name)])

    def infringed(self, interest: Interest, about: About = About.ITEM) -> Truth:
        """Whether the interest is infringed by the rules about an item (or about the act)."""
        return self._of(self.law.form.interests[interest, about])


NEEDED, BARS = (TRUE, FALSE, UNKNOWN), (FALSE, TRUE, UNKNOWN)
"""A fact without which the rule does not apply, and one with which it does not."""


def course(seen: Seen, rule: str, fact_name: str) -> tuple[Truth, ...]:
    """What the rule does if the fact is so, if it is not, and if nobody knows."""
    return tuple(seen.but(**{fact_name: value}).applies(rule) for value in (True, False, None))


def duty(seen: Seen, rule: str, fact_name: str) -> tuple[Truth, ...]:
    """Whether the duty is breached if the fact is so, if it is not, and if nobody knows."""
    return tuple(seen.but(**{fact_name: value}).breached(rule) for value in (True, False, None))
