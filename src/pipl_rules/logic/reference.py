"""The naive reference: what the rules mean, read straight off their text.

It shares nothing with the compiler but the words of the language. Every other
evaluator must answer as it does; when they differ, this one is read first.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import product

from attrs import define, field

from pipl_rules.citation import Instrument
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Atom, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule, Status
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth


@define
class Case:
    """The law of a day applied to what is known of one act, or of one item of it."""

    rulebook: Rulebook
    day: dt.date
    known: Mapping[Atom, Truth]
    also: frozenset[Instrument] = frozenset()
    _seen: dict[str, Truth] = field(factory=dict)
    _statuses: dict[str, Truth] = field(factory=dict)
    _in_force: tuple[Rule, ...] = ()

    def __attrs_post_init__(self) -> None:
        self._in_force = tuple(rule for rule in self.rulebook.rules if rule.in_force(self.day, self.also))

    def value(self, condition: Condition) -> Truth:
        """The value of a condition in this case."""
        if isinstance(condition, AllOf):
            result = TRUE
            for part in condition.parts:
                result &= self.value(part)
            return result
        if isinstance(condition, AnyOf):
            result = FALSE
            for part in condition.parts:
                result |= self.value(part)
            return result
        if isinstance(condition, Not):
            return ~self.value(condition.part)
        if isinstance(condition, Fact) and condition.settled_by is SettledBy.LAW:
            return self.status(condition)
        return self.known.get(condition, UNKNOWN)  # type: ignore[call-overload, no-any-return]

    def rules(self) -> tuple[Rule, ...]:
        """The rules in force on the day."""
        return self._in_force

    def applies(self, rule: Rule) -> Truth:
        """Whether the rule applies: its condition holds, no exception does, and no rule lifts it."""
        if rule.id not in self._seen:
            result = self.value(rule.when) & ~self.value(rule.unless)
            if isinstance(rule.concludes, Infringes | Duty):
                result &= self.value(self.rulebook.given)
            for other in self.rules():
                if rule.id in other.lifts:
                    result &= ~self.applies(other)
            self._seen[rule.id] = result
        return self._seen[rule.id]

    def status(self, fact: Fact) -> Truth:
        """A legal status: concluded, denied, not so because the list is closed, or unknown."""
        if fact.name not in self._statuses:
            self._statuses[fact.name] = self._status(fact)
        return self._statuses[fact.name]

    def _status(self, fact: Fact) -> Truth:
        concluded, denied = FALSE, FALSE
        for rule in self.rules():
            if rule.concludes == Status(fact, value=True):
                concluded |= self.applies(rule)
            if rule.concludes == Status(fact, value=False):
                denied |= self.applies(rule)
        if any(
            closing.fact == fact and closing.in_force(self.day, self.also)
            for closing in self.rulebook.closings
        ):
            return concluded
        if concluded is TRUE:
            return TRUE
        return FALSE if denied is TRUE else UNKNOWN

    def breached(self, rule: Rule) -> Truth:
        """Whether the duty that the rule lays down stands and is not done."""
        if not isinstance(rule.concludes, Duty):
            return FALSE
        return self.applies(rule) & ~self.value(rule.concludes.done)

    def infringed(self, interest: Interest, about: About) -> Truth:
        """Whether the interest is infringed by the act as an act, or in this item of it."""
        result = FALSE
        for rule in self.rules():
            reads_item = any(atom.about is About.ITEM for atom in rule.atoms())
            if reads_item is not (about is About.ITEM):
                continue
            if rule.concludes == Infringes(interest):
                result |= self.applies(rule)
            if isinstance(rule.concludes, Duty) and rule.concludes.breach == Infringes(interest):
                result |= self.breached(rule)
        return result


def completions(rulebook: Rulebook, known: Mapping[Atom, Truth]) -> Iterator[dict[Atom, Truth]]:
    """Every way in which the unknown atoms may turn out that the axioms allow."""
    unknown = [atom for atom in rulebook.atoms if known.get(atom, UNKNOWN) is UNKNOWN]
    for values in product((TRUE, FALSE), repeat=len(unknown)):
        case = {**known, **dict(zip(unknown, values, strict=True))}
        if all(
            any(case[atom].value is wanted for atom, wanted in clause.literals) for clause in rulebook.clauses
        ):
            yield case
