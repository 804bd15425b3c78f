"""A branch whose counts may be known within bounds only, on a day with instruments that reach back to it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.citation import Instrument
from pipl_rules.consequences.branch import Attached, Branch
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.logic.conditions import Atom, Comparison, Count, Fact
from pipl_rules.logic.rule import Rule, Status
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.logic.truth import Truth

Found = Mapping[Fact | Count, bool | Range | None]
"""What was found: facts true, false or open; counts as numbers within bounds."""

Values = dict[Fact | Count, bool | Range | None]
"""The same, while it is put together."""


@frozen(kw_only=True, eq=False)
class Decided:
    """What a branch makes of what was found; each answer is worked out when asked for.

    Attributes:
        branch: The branch.
        law: Its law of the day.
        values: What was found, by number of atom.
        truth: Every node of that law, known true and may be true.
    """

    branch: "BoundedBranch"
    law: LawOfDay = field(repr=False)
    values: Sequence[bool | None] = field(repr=False)
    truth: Sequence[bool] = field(repr=False)

    def holds(self, status: Fact) -> Truth:
        """Whether a consequence follows; what no rule in force speaks of is open."""
        node = self.law.form.statuses.get(status)
        return Truth.UNKNOWN if node is None else self._at(node)

    def attached(self, status: Fact) -> Attached | None:
        """What is attached of one consequence; None if no rule in force speaks of it."""
        known = status in self.law.form.statuses
        return self.branch.attached(self.law, self.truth, status) if known else None

    def concluding(self, status: Fact) -> dict[str, Truth]:
        """The rules in force that conclude it, by id, with whether they apply."""
        wanted = Status(status, value=True)
        return {
            rule.id: self._at(self.law.form.applied[rule.id])
            for rule in self.law.rules
            if rule.concludes == wanted
        }

    def value(self, atom: Atom) -> Truth | None:
        """What was found of an atom; None if it is concluded by rules."""
        place = self.branch.rulebook.index.get(atom)
        return None if place is None else Truth.of(self.values[place])

    def _at(self, node: int) -> Truth:
        return Truth.from_pair(self.truth[2 * node], self.truth[2 * node + 1])


@define(eq=False, slots=False)
class BoundedBranch(Branch):
    """As `Branch`, where a count is a `Range`."""

    def at(self, day: dt.date, also: frozenset[Instrument], found: Found) -> Decided:
        """What the law of a day, with what reaches back to it, makes of what was found.

        Raises:
            ValueError: If something is found that the branch does not ask.
        """
        law = self.rulebook.on(day, also)
        values = self.within(found)
        return Decided(branch=self, law=law, values=values, truth=law.everything.decide(values))

    def attached(self, law: LawOfDay, truth: Sequence[bool], status: Fact) -> Attached:
        """What the law attaches of one consequence."""
        return self._attached(law, truth, status)

    def rule(self, rule_id: str) -> Rule:
        """The rule with this id.

        Raises:
            UnknownNameError: If there is none.
        """
        return self.rulebook.rule(rule_id)

    def within(self, found: Found) -> list[bool | None]:
        """What was found, by number of atom.

        Raises:
            ValueError: As `at`.
        """
        values: list[bool | None] = [None] * len(self.rulebook.atoms)
        for asked, value in found.items():
            if isinstance(asked, Fact) and not isinstance(value, Range):
                place = self.rulebook.index.get(asked)
                if place is None:
                    msg = f"{asked.name} is nothing that the {self.name} branch asks; leave it out."
                    raise ValueError(msg)
                values[place] = value
            elif isinstance(value, Range):
                for place, comparison in self.compared.get(asked.name, ()):
                    values[place] = value.within(*comparison.interval)
        return values

    @cached_property
    def compared(self) -> Mapping[str, Sequence[tuple[int, Comparison]]]:
        """The comparisons of each count, by its name, with their numbers."""
        found: dict[str, list[tuple[int, Comparison]]] = {}
        for place, atom in enumerate(self.rulebook.atoms):
            if isinstance(atom, Comparison):
                found.setdefault(atom.count.name, []).append((place, atom))
        return found
