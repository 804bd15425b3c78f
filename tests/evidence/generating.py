"""Makes the witnesses: derives a case, says it as a pattern, makes it small, and asks the engine what it says."""

from collections.abc import Mapping
from typing import Any

from attrs import define, evolve
from deriving import Deriver
from outcomes import Place
from witnesses import Witness, about, answer, judged, pattern_of, smallest, told, unit_of, verdict

from pipl_rules.analysis.bulk import Change, Structure
from pipl_rules.analysis.mutation import Mutant
from pipl_rules.analysis.pattern import Pattern
from pipl_rules.facts import READINGS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Atom, Comparison, SettledBy
from pipl_rules.logic.rule import Rule

SHOWN = 3
"""How many answers a witness of a mutant names at most."""


@define(eq=False)
class Generator:
    """Makes witnesses for one rulebook."""

    deriver: Deriver
    structure: Structure

    # -- a mutant told from the law

    def of_mutant(self, mutant: Mutant) -> Witness | None:
        """A pattern in which the mutant answers otherwise; None if there is no case in which it does."""
        found = self.deriver.telling(mutant)
        if found is None:
            return None
        pattern = pattern_of(found.day, found.case, self.deriver.base, found.cone)
        if found.number is not None:
            count, number = found.number
            pattern = evolve(pattern, counts={**pattern.counts, count: number})
        if not self._firm(mutant, pattern):
            every = Pattern.of(found.day, {atom: found.case[atom] for atom in found.cone})
            pattern = evolve(every, counts={**every.counts, **pattern.counts})
        holds = self._firm if self._firm(mutant, pattern) else self._tells
        if not holds(mutant, pattern):
            return None
        pattern = smallest(pattern, lambda tried: bool(holds(mutant, tried)))
        judgment = judged(pattern)
        assert judgment is not None
        changes = self._tells(mutant, pattern)[:SHOWN]
        return Witness(
            id=mutant.id,
            pattern=pattern,
            law={_question(change): word(change.before) for change in changes},
            otherwise={_question(change): word(change.after) for change in changes},
            verdict=verdict(judgment),
        )

    def _tells(self, mutant: Mutant, pattern: Pattern) -> list[Change]:
        judgment = judged(pattern)
        if judgment is None or len(judgment.days) != 1:
            return []
        changes = told(self.structure, mutant, pattern, judgment)
        return sorted(changes, key=lambda change: (not _firm(change), change.key[0] == "met", change.key))

    def _firm(self, mutant: Mutant, pattern: Pattern) -> list[Change]:
        return [change for change in self._tells(mutant, pattern) if _firm(change)]

    # -- an atom that decides alone

    def of_place(self, rule: Rule, place: Place) -> Witness | None:
        """Two patterns that differ, of the atoms of the rule, in one alone, which decides; None if none was found."""
        found = self.deriver.pair(rule, place)
        if found is None:
            return None
        day, *cases = found
        law = next(law for since, law in self.deriver.laws(rule) if since == day)
        cone = self.deriver.cone([rule], law, rule.atoms())
        patterns = [pattern_of(day, case, self.deriver.base, cone) for case in cases]
        if not self.alone(rule, place, *patterns):
            patterns = [Pattern.of(day, {atom: case[atom] for atom in cone}) for case in cases]
        if not self.alone(rule, place, *patterns):
            return None
        first, second = patterns
        turned = _turned(first, second, cases[1])

        def pair(pattern: Pattern) -> tuple[Pattern, Pattern]:
            return pattern, Witness(
                id="", pattern=pattern, law={}, otherwise={}, verdict={}, turned=turned
            ).other

        small = smallest(first, lambda tried: self.alone(rule, place, *pair(tried)), turned)
        one, other = (judged(pattern) for pattern in pair(small))
        assert one is not None
        assert other is not None
        question = f"{'breached' if place.part == 'done' else 'met'} {rule.id}"
        return Witness(
            id=place.id,
            pattern=small,
            turned=turned,
            law={question: answer(one, question, about(rule))},
            otherwise={question: answer(other, question, about(rule))},
            verdict=verdict(one),
        )

    def alone(self, rule: Rule, place: Place, one: Pattern, other: Pattern) -> bool:
        """Whether the two differ, of the atoms of the rule, in this one alone, and in the answer."""
        judgments = judged(one), judged(other)
        question = f"{'breached' if place.part == 'done' else 'met'} {rule.id}"
        values: list[dict[str, bool | None]] = []
        answers = set()
        for judgment in judgments:
            if judgment is None or len(judgment.days) != 1:
                return False
            answers.add(answer(judgment, question, about(rule)))
            values.append({atom.name: self._value(judgment, atom, rule) for atom in rule.atoms()})
        if answers != {"yes", "no"}:
            return False
        differ = [name for name in values[0] if values[0][name] is not values[1][name]]
        return differ == [place.atom.name] and None not in {found[place.atom.name] for found in values}

    def _value(self, judgment: Judgment, atom: Atom, rule: Rule) -> bool | None:
        values = unit_of(judgment, about(rule)).assumed
        if isinstance(atom, Comparison) or atom.settled_by is not SettledBy.LAW:
            return values[self.deriver.rulebook.index[atom]]
        (law,) = judgment.days
        node = law.form.statuses.get(atom)
        if node is None:
            return None
        truth = law.everything.decide(values)
        return True if truth[2 * node] else (None if truth[2 * node + 1] else False)


def _turned(first: Pattern, second: Pattern, case: Mapping[Atom, bool]) -> Mapping[str, Any]:
    turned: dict[str, Any] = {}
    for fact in (*first.facts, *second.facts):
        if first.facts.get(fact) is not second.facts.get(fact):
            turned[fact.name] = second.facts.get(fact, case[fact])
    for count in (*first.counts, *second.counts):
        if first.counts.get(count) != second.counts.get(count):
            turned[count.name] = second.counts.get(count)
    names = {*first.readings, *second.readings}
    readings = {
        name: second.readings.get(name, READINGS[name].default)
        for name in sorted(names)
        if first.readings.get(name) != second.readings.get(name)
    }
    return turned | ({"readings": readings} if readings else {})


def _firm(change: Change) -> bool:
    """Whether one answer is yes and the other no."""
    (known, may), (known_after, may_after) = change.before, change.after
    return bool((known and not may_after) or (known_after and not may))


def _question(change: Change) -> str:
    return f"{change.key[0]} {change.key[1]}"


def word(pair: tuple[int, int]) -> str:
    """The answer in the first state, in a word."""
    return "yes" if pair[0] & 1 else ("open" if pair[1] & 1 else "no")


__all__ = ["Generator", "word"]
