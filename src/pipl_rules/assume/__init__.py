"""Assumptions: values for facts that nobody found, each with its kind and its source.

Three kinds, applied in one pass over findings: a *reading* (law as chosen), a
*default* (an open standard answered as a decided case did; the caller may find
otherwise), and a *burden* (what happens when nobody proves it). The conditions of
an assumption read findings and chosen readings only, never another assumption.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.citation import Citation
from pipl_rules.dates import Span
from pipl_rules.logic.compiler import Goal, Listing, listing
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Atom, Condition, Party
from pipl_rules.logic.graph import Builder
from pipl_rules.logic.rulebook import Rulebook


class Kind(Enum):
    """The three kinds of assumption."""

    READING = "reading"
    DEFAULT = "default"
    BURDEN = "burden"


@frozen(kw_only=True, eq=False)
class Assumption:
    """A value for a fact that nobody found.

    Attributes:
        id: Stable id, ``default.*`` or ``burden.*``.
        fact: The fact, or a comparison of a count.
        value: The value assumed.
        cite: Where it comes from.
        kind: Reading, default or burden.
        gist: What is assumed and why, in our own English; ``zh`` in our own Chinese.
        when: Applies only where this is found true.
        unless: Does not apply where this is found true.
        on: For a burden, who had to prove the fact, or fails for not producing evidence.
        element: For a burden on the claimant: the fact is what the claim is made of, so that without it the
            act is *not proven*; otherwise it is something that nobody has raised.
        during: Days of the proceedings on which it holds.
    """

    id: str
    fact: Atom
    value: bool
    cite: Citation
    kind: Kind
    gist: str
    zh: str
    when: Condition = ALWAYS
    unless: Condition = NEVER
    on: Party | None = None
    element: bool = False
    during: Span = field(factory=Span)

    @property
    def unraised(self) -> bool:
        """Whether it says no more than that the claimant raised nothing of the kind."""
        return self.on is Party.CLAIMANT and not self.element and self.when == ALWAYS


Values = list[bool | None]


@define(eq=False, slots=False)
class Assumptions:
    """The assumptions that hold in proceedings of one day, ready to be applied.

    Attributes:
        rulebook: Gives each fact its number.
        held: The assumptions, defaults before burdens, conditional burdens before the general ones.
    """

    rulebook: Rulebook
    held: tuple[Assumption, ...]

    @cached_property
    def _conditional(self) -> Mapping[About, tuple[Goal, tuple[tuple[int, Assumption], ...]]]:
        result = {}
        for about in About:
            chosen = [
                a for a in self.held if a.fact.about is about and (a.when != ALWAYS or a.unless != NEVER)
            ]
            builder = Builder((), (), self.rulebook.index, ALWAYS)
            nodes = [
                node for a in chosen for node in (builder.condition(a.when), builder.condition(a.unless))
            ]
            numbered = tuple((self.rulebook.index[a.fact], a) for a in chosen)
            result[about] = (Goal(builder.graph, tuple(nodes)), numbered)
        return result

    @cached_property
    def _general(self) -> Mapping[About, tuple[tuple[int, Assumption], ...]]:
        return {
            about: tuple(
                (self.rulebook.index[a.fact], a)
                for a in self.held
                if a.fact.about is about and a.when == ALWAYS and a.unless == NEVER
            )
            for about in About
        }

    @cached_property
    def numbers(self) -> Mapping[Assumption, int]:
        """The number of the fact of each assumption."""
        return {a: self.rulebook.index[a.fact] for a in self.held}

    @cached_property
    def general(self) -> Mapping[About, Values]:
        """The values assumed without condition, by number of atom; None where there is none."""
        result = {}
        for about, numbered in self._general.items():
            values: Values = [None] * len(self.rulebook.atoms)
            for number, assumption in numbered:
                values[number] = assumption.value
            result[about] = values
        return result

    @cached_property
    def of_items(self) -> Values:
        """The values assumed without condition for an item and the act it belongs to, by number of atom."""
        pairs = zip(self.general[About.ITEM], self.general[About.ACT], strict=True)
        return [of_act if of_item is None else of_item for of_item, of_act in pairs]

    def conditions(self, about: About) -> tuple[Goal, tuple[tuple[int, Assumption], ...]] | None:
        """The conditions of the conditional assumptions (`when`, then `unless`, of each) as one goal, and what they assume.

        Returns:
            None if there are none.
        """
        goal, conditional = self._conditional[about]
        return (goal, conditional) if conditional else None

    @cached_property
    def _met(self) -> Mapping[About, Listing]:
        return {
            about: listing(
                goal.graph,
                [
                    ((when,), (unless,))
                    for when, unless in zip(goal.nodes[0::2], goal.nodes[1::2], strict=True)
                ],
            )
            for about, (goal, _) in self._conditional.items()
        }

    def conditional(self, about: About, found: Values) -> list[tuple[int, Assumption]]:
        """The conditional assumptions that hold, for facts that `found` leaves open, with the facts' numbers."""
        conditional = self._conditional[about][1]
        met = [conditional[place] for place in self._met[about](found)]
        return [pair for pair in met if found[pair[0]] is None]

    def made(
        self, about: About, found: Values, held: Sequence[tuple[int, Assumption]]
    ) -> tuple[Assumption, ...]:
        """Every assumption made for a unit, the conditional ones that held among them."""
        numbers = {number for number, _ in held}
        rest = (a for number, a in self._general[about] if found[number] is None and number not in numbers)
        return (*dict.fromkeys(a for _, a in held), *rest)


def in_proceedings(rulebook: Rulebook, day: dt.date, every: Sequence[Assumption]) -> Assumptions:
    """The assumptions that hold in proceedings of this day."""
    return Assumptions(rulebook, tuple(assumption for assumption in every if day in assumption.during))
