"""Generated witnesses: fact patterns kept as readable rows, one that tells each mutant, one pair an atom that decides.

What is not found is presumed as in any judgment; a row names only what must be found.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from pipl_rules.analysis.bulk import Bulk, Change, Structure
from pipl_rules.analysis.mutation import Mutant
from pipl_rules.analysis.pattern import Pattern
from pipl_rules.analysis.states import State, States, packed
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.facts import BURDENED, COUNTS, FACTS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Atom, Comparison, Count, Fact
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.truth import Truth
from pipl_rules.units import Unit

FOLDER = Path(__file__).parent.parent.parent / "docs" / "conformance" / "witnesses"
Answers = Mapping[str, str]
"""By rule and question (``"applies pipl.13.1"``): yes, no or open."""

WORDS = {True: "yes", False: "no", None: "open"}


@frozen(kw_only=True)
class Witness:
    """A fact pattern and what the law says of it.

    Attributes:
        id: The mutant that it tells from the law, or the place of the atom that decides in it.
        pattern: The pattern.
        law: What the law answers, by question.
        otherwise: What the mutant answers; of an atom, what the law answers once it is turned.
        turned: What is otherwise in the second pattern of a pair; empty for a mutant.
        verdict: Whether each interest is infringed, by name.
    """

    id: str
    pattern: Pattern
    law: Answers
    otherwise: Answers
    verdict: Answers
    turned: Mapping[str, Any] = field(factory=dict)

    @property
    def of(self) -> str:
        """Id of the rule or the instrument that the mutant or the atom is of."""
        return self.id.split("/", 1)[0]

    @property
    def other(self) -> Pattern:
        """The second pattern of a pair."""
        changes = dict(self.turned)
        readings = {**self.pattern.readings, **changes.pop("readings", {})}
        facts, counts = dict(self.pattern.facts), dict(self.pattern.counts)
        for name, value in changes.items():
            if name in COUNTS:
                counts[COUNTS[name]] = value
            else:
                facts[FACTS[name]] = value
        facts = {fact: value for fact, value in facts.items() if value is not None}
        counts = {count: number for count, number in counts.items() if number is not None}
        return evolve(self.pattern, facts=facts, counts=counts, readings=readings)

    def as_row(self) -> dict[str, Any]:
        """The row kept in a file."""
        pattern = self.pattern
        row: dict[str, Any] = {"id": self.id, "day": pattern.day.isoformat()}
        if pattern.readings:
            row["readings"] = dict(pattern.readings)
        row["facts"] = {fact.name: value for fact, value in pattern.facts.items()} | {
            count.name: number for count, number in pattern.counts.items()
        }
        if self.turned:
            row["turned"] = dict(self.turned)
        return row | {"law": dict(self.law), "otherwise": dict(self.otherwise), "verdict": dict(self.verdict)}

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> "Witness":
        """The witness that a row keeps."""
        found = row["facts"]
        pattern = Pattern(
            day=dt.date.fromisoformat(row["day"]),
            facts={FACTS[name]: value for name, value in found.items() if name in FACTS},
            counts={COUNTS[name]: value for name, value in found.items() if name in COUNTS},
            readings=row.get("readings", {}),
        )
        return cls(
            id=row["id"],
            pattern=pattern,
            law=row["law"],
            otherwise=row["otherwise"],
            turned=row.get("turned", {}),
            verdict=row["verdict"],
        )


def load(folder: Path = FOLDER) -> Iterator[Witness]:
    """Every witness kept."""
    for path in sorted(folder.glob("*.json")):
        for row in json.loads(path.read_text("utf-8")):
            yield Witness.of_row(row)


def save(groups: Mapping[str, Sequence[Witness]], folder: Path = FOLDER) -> None:
    """Keep the witnesses, a file an instrument, a row a line; what was kept before is gone."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    for name, found in groups.items():
        rows = (json.dumps(w.as_row(), ensure_ascii=False) for w in found)
        (folder / f"{name}.json").write_text("[\n" + ",\n".join(rows) + "\n]\n", "utf-8")


# -- judging a pattern


def unit_of(judgment: Judgment, about: About) -> Unit:
    """The unit of the act, or of its only item."""
    return next(unit for unit in reversed(judgment.units) if unit.about is about or about is About.ITEM)


def answer(judgment: Judgment, question: str, about: About) -> str:
    """What the law of the pattern's day answers to a question about a rule."""
    kind, rule_id = question.rsplit(" ", 1)
    (law,) = judgment.days
    if kind == "in force":
        return WORDS[rule_id in law.form.applied]
    table = {"applies": law.form.applied, "met": law.form.own, "breached": law.form.breached}[kind]
    if rule_id not in table:
        return "not in force"
    truth, node = law.everything.decide(unit_of(judgment, about).assumed), table[rule_id]
    return WORDS[Truth.from_pair(truth[2 * node], truth[2 * node + 1]).value]


def verdict(judgment: Judgment) -> dict[str, str]:
    """Whether each interest is infringed."""
    return {interest.value: WORDS[judgment.infringed(interest)] for interest in Interest}


def about(rule: Rule) -> About:
    """What the rule is a rule about."""
    return About.ITEM if any(atom.about is About.ITEM for atom in rule.atoms()) else About.ACT


def state_of(pattern: Pattern, judgment: Judgment) -> State:
    """The state in which the pattern's item is judged."""
    counts = tuple(sorted((count.name, number) for count, number in pattern.counts.items()))
    (day,) = judgment.law.days
    return State(day.day, packed(unit_of(judgment, About.ITEM).assumed), counts, day.also)


def told(structure: Structure, mutant: Mutant, pattern: Pattern, judgment: Judgment) -> list[Change]:
    """The answers about the rules changed, or no longer lifted, that the mutant changes in the pattern."""
    own = set(mutant.rules)
    for rule_id, rule in mutant.rules.items():
        own |= set(structure.rulebook.rule(rule_id).lifts) - set(rule.lifts)
    bulk = Bulk(structure, States(structure.rulebook, (state_of(pattern, judgment),)))
    return [change for change in bulk.changes(mutant, far=False) if change.key[1] in own]


# -- making a pattern small


def smallest(pattern: Pattern, holds: Callable[[Pattern], bool], fixed: Iterable[str] = ()) -> Pattern:
    """The pattern with everything left out without which it still holds, many at once while that goes.

    Args:
        pattern: The pattern, which holds.
        holds: What it must still do.
        fixed: Names of facts and counts that stay.
    """
    kept = set(fixed)
    every: list[Fact | Count] = [*pattern.facts, *pattern.counts]
    found = [each for each in every if each.name not in kept]
    size = max(1, len(found) // 2)
    while found:
        place = 0
        while place < len(found):
            dropped = found[place : place + size]
            smaller = without(pattern, dropped)
            if holds(smaller):
                pattern, found = smaller, [each for each in found if each not in dropped]
            else:
                place += size
        if size == 1:
            break
        size = max(1, size // 2)
    return pattern


def without(pattern: Pattern, dropped: Iterable[object]) -> Pattern:
    """The pattern with these facts and counts left out."""
    gone = set(dropped)
    return evolve(
        pattern,
        facts={fact: value for fact, value in pattern.facts.items() if fact not in gone},
        counts={count: number for count, number in pattern.counts.items() if count not in gone},
    )


def pattern_of(
    day: dt.date, case: Mapping[Atom, bool], base: Mapping[Atom, bool], cone: Iterable[Atom]
) -> Pattern:
    """The pattern of a case: what departs from the plain case, and what no burden settles."""
    relevant = set(cone)
    counted = {
        atom.count for atom, value in case.items() if isinstance(atom, Comparison) and base[atom] is not value
    }
    values = {
        atom: value
        for atom, value in case.items()
        if value is not base[atom]
        or (atom in relevant and atom not in BURDENED)
        or (isinstance(atom, Comparison) and atom.count in counted)
    }
    return Pattern.of(day, values)


def judged(pattern: Pattern) -> Judgment | None:
    """The judgment on the pattern; None if what it finds cannot stand together."""
    try:
        return pattern.judge()
    except InconsistentFindingsError:
        return None
