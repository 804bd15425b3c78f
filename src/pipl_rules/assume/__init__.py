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
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Condition, Fact, Party
from pipl_rules.logic.graph import Builder
from pipl_rules.logic.rulebook import Rulebook


class Kind(Enum):
    """The three kinds of assumption."""

    READING = "reading"
    DEFAULT = "default"
    BURDEN = "burden"


@frozen(kw_only=True)
class Assumption:
    """A value for a fact that nobody found.

    Attributes:
        id: Stable id, ``default.*`` or ``burden.*``.
        fact: The fact.
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
    fact: Fact
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

    def apply(self, about: About, found: Values, into: Values) -> list[Assumption]:
        """Assume values for the facts about the act, or about an item, that `found` leaves open.

        Args:
            about: Which facts.
            found: What was found, with readings; conditions read nothing else.
            into: Receives the values assumed.

        Returns:
            The assumptions made, in order.
        """
        used: list[Assumption] = []
        goal, conditional = self._conditional[about]
        if conditional:
            truth = goal.decide(found)
            for place, (number, assumption) in enumerate(conditional):
                if into[number] is None and truth[4 * place] and not truth[4 * place + 2]:
                    into[number] = assumption.value
                    used.append(assumption)
        for number, assumption in self._general[about]:
            if into[number] is None:
                into[number] = assumption.value
                used.append(assumption)
        return used


def in_proceedings(rulebook: Rulebook, day: dt.date, every: Sequence[Assumption]) -> Assumptions:
    """The assumptions that hold in proceedings of this day."""
    return Assumptions(rulebook, tuple(assumption for assumption in every if day in assumption.during))
