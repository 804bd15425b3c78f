"""Witnesses: a case in which nodes of a day's law have given values, as near as can be to a plain case.

The case is complete, the meaning of the facts allows it, and none of its
departures from the plain case could be undone with the others kept.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from pipl_rules.analysis.proofs.solver import Z3, Solver, Term, Terms
from pipl_rules.analysis.proofs.symbolic import State, Symbolic, below, complete
from pipl_rules.facts import BURDENED
from pipl_rules.facts.readings import Reading
from pipl_rules.logic.conditions import Atom, Comparison, SettledBy
from pipl_rules.logic.rulebook import LawOfDay, Rulebook

Goals = Iterable[tuple[int, bool]]
"""Nodes of the graph of a day, and the value that each must be known to have."""


def plain(rulebook: Rulebook, readings: Iterable[Reading] = ()) -> dict[Atom, bool]:
    """The case in which nothing is so, save what a burden presumes, and of each reading the default is chosen."""
    defaults = {reading.chosen(reading.default) for reading in readings}
    return {
        atom: atom in defaults or (atom in BURDENED and BURDENED[atom].presumed) for atom in rulebook.atoms
    }


@define(eq=False)
class Cases:
    """The complete cases of a rulebook, to be searched; one serves for many questions.

    Attributes:
        rulebook: The rules, for their atoms and axioms.
        base: The plain case, from which a case found departs as little as can be; its readings are kept.
        terms: Left out: those of z3.
    """

    rulebook: Rulebook
    base: Mapping[Atom, bool]
    terms: Terms = field(factory=lambda: Terms(Z3()))
    state: State = field(init=False)
    _laws: dict[int, Symbolic] = field(factory=dict, init=False)
    _tied: tuple[Atom, ...] = field(default=(), init=False)

    def __attrs_post_init__(self) -> None:
        self.state = complete(self.terms, self.rulebook.atoms)
        self.terms.require(self.state.possible(self.rulebook.clauses))
        tied = (atom for clause in self.rulebook.clauses for atom, _ in clause.literals)
        self._tied = tuple(dict.fromkeys(tied))
        for atom in self.rulebook.atoms:
            if not isinstance(atom, Comparison) and atom.settled_by is SettledBy.READING:
                self.terms.require(self.state.is_(atom, self.base[atom]))

    def under(self, law: LawOfDay, atoms: Sequence[Atom] | None = None) -> Symbolic:
        """The rules of a day applied to the case.

        Args:
            law: The rules; they may be those of another rulebook that asks no other facts.
            atoms: The atoms of that rulebook by number; left out, those of this one.
        """
        if id(law) not in self._laws:
            self._laws[id(law)] = Symbolic(law, atoms or self.rulebook.atoms, self.state)
        return self._laws[id(law)]

    def find(self, goals: Sequence[Term], relevant: Iterable[Atom] | None = None) -> dict[Atom, bool] | None:
        """A case in which all of this holds, with every atom; None if there is none.

        Args:
            goals: What must hold.
            relevant: The atoms that the goals depend on, where that is known: the others stay as they are.
        """
        searched = self.rulebook.atoms if relevant is None else (*relevant, *self._tied)
        return nearest(self.state, self.base, goals, dict.fromkeys(searched))

    def meeting(self, law: LawOfDay, goals: Goals) -> dict[Atom, bool] | None:
        """A case in which nodes of the law of a day have these values; None if there is none."""
        asked = list(goals)
        rules = self.under(law)
        relevant = [rules.atoms[number] for number in sorted(below(law, (node for node, _ in asked)))]
        return self.find([rules.is_(node, value) for node, value in asked], relevant)


def nearest(
    state: State, base: Mapping[Atom, bool], goals: Sequence[Term], searched: Iterable[Atom]
) -> dict[Atom, bool] | None:
    """The complete state in which the goals hold, departing from the base where it must; None if there is none.

    Args:
        state: The state searched.
        base: The value of each atom in the plain case.
        goals: What must hold.
        searched: The atoms that may depart from the base; every atom tied to others by meaning is among them.
    """
    as_base = {state.is_(atom, base[atom]): atom for atom in searched}
    given_up = fewest(state.terms.solver, goals, list(as_base))
    if given_up is None:
        return None
    departed = {as_base[term] for term in given_up}
    return {atom: value is not (atom in departed) for atom, value in base.items()}


def fewest(solver: Solver, goals: Sequence[Term], wished: Sequence[Term]) -> set[Term] | None:
    """Of what is wished, what must be given up for the goals to hold; None if they cannot hold at all.

    What goes together with the goals and with what was kept so far is kept, one wish after the other in the
    order given; so nothing given up could have been kept with the rest. The solver is left in that state.
    """
    if not solver.satisfiable(goals):
        return None
    kept: list[Term] = []
    differs = list(wished)
    given_up = set[Term]()
    while differs:
        same = {term for term in differs if solver.value(term)}
        kept.extend(term for term in differs if term in same)
        differs = [term for term in differs if term not in same]
        while differs:
            term = differs.pop(0)
            if solver.satisfiable([*goals, *kept, term]):
                kept.append(term)
                break
            given_up.add(term)
    solver.satisfiable([*goals, *kept])
    return given_up


def witness(
    law: LawOfDay,
    rulebook: Rulebook,
    goals: Goals,
    base: Mapping[Atom, bool] | None = None,
    readings: Iterable[Reading] = (),
) -> dict[Atom, bool] | None:
    """A case in which the nodes have the values, near the plain case; None if there is none.

    For many questions of one rulebook ask `Cases`.

    Args:
        law: The law of the day.
        rulebook: The rulebook it is of.
        goals: The nodes, and the value that each must be known to have.
        base: The plain case with its readings, which are kept; left out, `plain`.
        readings: The readings whose defaults are chosen, where no base is given.
    """
    return Cases(rulebook, plain(rulebook, readings) if base is None else base).meeting(law, goals)


def departures(case: Mapping[Atom, bool], base: Mapping[Atom, bool]) -> dict[Atom, bool]:
    """The atoms in which a case differs from the plain case, with their values in the case."""
    return {atom: value for atom, value in case.items() if base[atom] is not value}
