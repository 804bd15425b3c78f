"""What is proved about: a rulebook with its readings, and the law of each of its days, ready for a solver."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.analysis.proofs.solver import Z3, Solver, Term, Terms
from pipl_rules.analysis.proofs.symbolic import State, Symbolic, complete
from pipl_rules.analysis.proofs.witness import plain
from pipl_rules.dates import Span
from pipl_rules.facts.readings import Reading
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rulebook import LawOfDay, Rulebook


@frozen(eq=False, slots=False)
class Setting:
    """The rules and readings that sentences are about.

    Attributes:
        rulebook: The rules.
        readings: The readings; of each exactly one choice is made.
        first: The first day on which an act can be judged.
        solver: Makes a solver; left out, z3.
    """

    rulebook: Rulebook
    readings: tuple[Reading, ...] = ()
    first: dt.date = dt.date.min
    solver: Callable[[], Solver] = Z3

    @cached_property
    def base(self) -> Mapping[Atom, bool]:
        """The plain case."""
        return plain(self.rulebook, self.readings)

    def days(self, span: Span | None = None) -> Iterator["Day"]:
        """Every law that an act can meet on the days of the span, later ones first; left out, on any day.

        Each is the law of a stretch of days, alone or with the later instruments that reach back to it.
        """
        start = max(self.first, span.start or self.first) if span else self.first
        laws = [
            law
            for law in self.rulebook.laws
            if (law.since >= start or self.rulebook.on(start).since == law.since)
            and (span is None or span.end is None or law.since < span.end)
        ]
        for law in reversed(laws):
            yield Day(self, law, max(start, law.since))


@define(eq=False, slots=False)
class Day:
    """The law of one stretch of days, for a solver.

    Attributes:
        setting: What is proved about.
        law: The rules.
        day: The first day of the stretch that counts here.
        terms: A solver of its own.
        state: A complete case that the meaning of the facts allows, with one choice of each reading.
        rules: The rules applied to it.
    """

    setting: Setting
    law: LawOfDay
    day: dt.date
    terms: Terms = field(init=False)
    state: State = field(init=False)
    rules: Symbolic = field(init=False)
    _pairs: dict[tuple[Atom, ...], tuple[Symbolic, Symbolic]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.terms = Terms(self.setting.solver())
        self.state = self.possible("")
        self.rules = self.applied(self.state)

    @property
    def judged_on(self) -> dt.date | None:
        """A day of judgment on which this is the law; None where the day of the act will do."""
        return max((law.effective for law in self.law.also), default=None)

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The atoms of the rulebook."""
        return self.setting.rulebook.atoms

    def possible(self, name: str) -> State:
        """A complete case of this name."""
        state = complete(self.terms, self.atoms, name)
        self.terms.require(state.possible(self.setting.rulebook.clauses))
        self.terms.require(state.one_choice_each(self.setting.readings))
        return state

    def applied(self, state: State) -> Symbolic:
        """The rules applied to a state."""
        return Symbolic(self.law, self.atoms, state)

    def satisfiable(self, goals: Iterable[Term]) -> bool:
        """Whether a possible case meets the goals."""
        return self.terms.solver.satisfiable(goals)

    def pair(self, differing: tuple[Atom, ...]) -> tuple[Symbolic, Symbolic]:
        """The rules applied to a possible case, and to a second that may differ from it in these facts only."""
        if differing not in self._pairs:
            fresh = complete(self.terms, differing, f" in the second case of {len(self._pairs)}")
            second = self.state.taking(fresh, differing)
            self.terms.require(second.possible(self.setting.rulebook.clauses))
            self.terms.require(second.one_choice_each(self.setting.readings))
            self._pairs[differing] = (self.rules, self.applied(second))
        return self._pairs[differing]

    @cached_property
    def second(self) -> tuple[State, Mapping[Atom, Term]]:
        """Another complete case, and for each atom whether it is there as it is in the first."""
        other = self.possible(" in another case")
        same = {
            atom: self.terms.any(
                (
                    self.terms.all((self.state.known[atom], other.known[atom])),
                    self.terms.all((-self.state.known[atom], -other.known[atom])),
                )
            )
            for atom in self.atoms
        }
        return other, same
