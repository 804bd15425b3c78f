"""A branch whose counts may be known within bounds only, on a day with instruments that reach back to it."""

import datetime as dt
from collections.abc import Mapping

from attrs import define, field, frozen

from pipl_rules.citation import Instrument
from pipl_rules.consequences.branch import Attached, Branch
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.logic.conditions import Atom, Comparison, Count, Fact
from pipl_rules.logic.rule import Rule, Status
from pipl_rules.logic.truth import Truth

Found = Mapping[Fact | Count, bool | Range | None]
"""What was found: facts true, false or open; counts as numbers within bounds."""


Values = dict[Fact | Count, bool | Range | None]
"""The same, while it is put together."""


@frozen(kw_only=True)
class Decided:
    """What a branch makes of what was found.

    Attributes:
        attached: What it attaches, by consequence.
        rules: The rules in force, in their order.
        applies: Whether each applies, by id.
        values: What was found of each atom.
    """

    attached: Mapping[Fact, Attached]
    rules: tuple[Rule, ...]
    applies: Mapping[str, Truth]
    values: Mapping[Atom, Truth] = field(repr=False)

    def holds(self, status: Fact) -> Truth:
        """Whether a consequence follows; what no rule in force speaks of is open."""
        return Truth.of(self.attached[status].holds) if status in self.attached else Truth.UNKNOWN

    def concluding(self, status: Fact) -> dict[Rule, Truth]:
        """The rules in force that conclude it, with whether they apply."""
        return {
            rule: self.applies[rule.id]
            for rule in self.rules
            if isinstance(rule.concludes, Status) and rule.concludes == Status(status, value=True)
        }


@define(eq=False, slots=False)
class BoundedBranch(Branch):
    """As `Branch`, where a count is a `Range`."""

    def at(self, day: dt.date, also: frozenset[Instrument], found: Found) -> Decided:
        """What the law of a day, with what reaches back to it, attaches to what was found.

        Raises:
            ValueError: If something is found that the branch does not ask.
        """
        law = self.rulebook.on(day, also)
        values = self.within(found)
        truth = law.everything.decide(values)
        return Decided(
            attached={
                fact: self._attached(law, truth, fact)
                for fact in self.consequences
                if fact in law.form.statuses
            },
            rules=law.rules,
            applies={
                rule.id: Truth.from_pair(
                    truth[2 * law.form.applied[rule.id]], truth[2 * law.form.applied[rule.id] + 1]
                )
                for rule in law.rules
            },
            values={atom: Truth.of(value) for atom, value in zip(self.rulebook.atoms, values, strict=True)},
        )

    def within(self, found: Found) -> list[bool | None]:
        """What was found, by number of atom.

        Raises:
            ValueError: As `at`.
        """
        facts = {fact: value for fact, value in found.items() if isinstance(fact, Fact)}
        values = self.values({fact: bool(v) if v is not None else None for fact, v in facts.items()})
        for place, atom in enumerate(self.rulebook.atoms):
            number = found.get(atom.count) if isinstance(atom, Comparison) else None
            if isinstance(atom, Comparison) and isinstance(number, Range):
                values[place] = number.within(*atom.interval)
        return values
