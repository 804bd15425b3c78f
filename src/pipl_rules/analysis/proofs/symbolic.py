"""The law of a day as conditions for a solver: the symbolic form of the rules.

A state of the facts has two Booleans to a fact, *known true* and *may be true*;
in a complete state, in which every fact is settled, both are one and the same.
The rules are the graph of the day, read as the compiler reads it: negation swaps
the two sides, and a status that is not closed may be true unless it is denied.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, evolve, field, frozen

from pipl_rules.analysis.proofs.solver import Term, Terms
from pipl_rules.facts.readings import Reading
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import AllOf, AnyOf, Atom, Comparison, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rulebook import LawOfDay


@frozen(eq=False)
class State:
    """What is known of one act, or of one item of it.

    Attributes:
        terms: Where the terms belong.
        known: For each atom, whether it is known to be true.
        may: For each atom, whether it may be true.
    """

    terms: Terms
    known: Mapping[Atom, Term]
    may: Mapping[Atom, Term]

    def is_(self, atom: Atom, value: bool) -> Term:  # noqa: FBT001 - a truth value
        """Whether the atom is known to have the value."""
        return self.known[atom] if value else -self.may[atom]

    def having(self, values: Mapping[Atom, bool]) -> "State":
        """The same state with these atoms settled."""
        settled = {atom: self.terms.true if value else self.terms.false for atom, value in values.items()}
        return evolve(self, known={**self.known, **settled}, may={**self.may, **settled})

    def taking(self, other: "State", atoms: Iterable[Atom]) -> "State":
        """The same state with these atoms as they are in the other."""
        chosen = list(atoms)
        return evolve(
            self,
            known={**self.known, **{atom: other.known[atom] for atom in chosen}},
            may={**self.may, **{atom: other.may[atom] for atom in chosen}},
        )

    def possible(self, clauses: Iterable[Clause]) -> Term:
        """Whether no clause is known to be broken; for a complete state, whether its meaning allows it."""
        return self.terms.all(
            self.terms.any(
                self.may[atom] if wanted else -self.known[atom] for atom, wanted in clause.literals
            )
            for clause in clauses
        )

    def one_choice_each(self, readings: Iterable[Reading]) -> Term:
        """Whether of every reading exactly one choice is made."""
        parts = []
        for reading in readings:
            facts = (reading.chosen(choice.name) for choice in reading.choices)
            chosen = [self.known[fact] for fact in facts if fact in self.known]
            parts.append(self.terms.any(chosen))
            parts.extend(
                self.terms.any((-one, -other)) for k, one in enumerate(chosen) for other in chosen[k + 1 :]
            )
        return self.terms.all(parts)

    def value(self, atom: Atom) -> bool | None:
        """The value of the atom in the state last found; None if it is open there."""
        if self.terms.solver.value(self.known[atom]):
            return True
        return None if self.terms.solver.value(self.may[atom]) else False


def complete(terms: Terms, atoms: Iterable[Atom], name: str = "") -> State:
    """A state in which every fact is settled, one way or the other; `name` tells it from other states."""
    unknowns = {atom: terms.unknown(f"{atom.name}{name}") for atom in atoms}
    return State(terms, unknowns, unknowns)


def knowledge(terms: Terms, atoms: Iterable[Atom], name: str = "") -> State:
    """A state in which facts may be open; see `completes`, for not every one is possible."""
    known = {atom: terms.unknown(f"{atom.name}{name} is known") for atom in atoms}
    return State(terms, known, {atom: terms.unknown(f"{atom.name}{name} may be") for atom in known})


def completes(world: State, state: State) -> Term:
    """Whether the complete state is one that the state of knowledge leaves possible."""
    terms = world.terms
    return terms.all(
        term
        for atom, true in world.known.items()
        for term in (terms.any((-state.known[atom], true)), terms.any((-true, state.may[atom])))
    )


@define(eq=False)
class Symbolic:
    """The rules of a day applied to a state.

    Attributes:
        law: The rules of the day.
        atoms: The atoms by number.
        state: The state.
    """

    law: LawOfDay
    atoms: Sequence[Atom]
    state: State
    _found: dict[tuple[int, bool], Term] = field(factory=dict, init=False)

    def known(self, node: int) -> Term:
        """Whether the node is known to be true."""
        return self._side(node, may=False)

    def may(self, node: int) -> Term:
        """Whether the node may be true."""
        return self._side(node, may=True)

    def is_(self, node: int, value: bool) -> Term:  # noqa: FBT001 - a truth value
        """Whether the node is known to have the value."""
        return self.known(node) if value else -self.may(node)

    def open(self, node: int) -> Term:
        """Whether the node is neither known to be true nor known to be false."""
        return self.state.terms.all((self.may(node), -self.known(node)))

    def sides(self, condition: Condition) -> tuple[Term, Term]:
        """Of a condition: whether it is known to be true, and whether it may be."""
        terms = self.state.terms
        match condition:
            case AllOf(parts) | AnyOf(parts):
                join = terms.all if isinstance(condition, AllOf) else terms.any
                known, may = zip(*map(self.sides, parts), strict=True) if parts else ((), ())
                return join(known), join(may)
            case Not(part):
                known_part, may_part = self.sides(part)
                return -may_part, -known_part
            case Fact() if condition.settled_by is SettledBy.LAW:
                node = self.law.form.statuses.get(condition)
                return (terms.false, terms.true) if node is None else (self.known(node), self.may(node))
            case Fact() | Comparison():
                return self.state.known[condition], self.state.may[condition]
        msg = f"{type(condition).__name__} is not one of the five kinds of condition"
        raise TypeError(msg)

    def _side(self, node: int, *, may: bool) -> Term:
        if (node, may) not in self._found:
            self._found[node, may] = self._term(node, may=may)
        return self._found[node, may]

    def _term(self, node: int, *, may: bool) -> Term:
        terms, graph = self.state.terms, self.law.form.graph
        kind, *rest = graph.nodes[node]
        children = graph.children(node)
        match kind:
            case "true" | "false":
                return terms.true if kind == "true" else terms.false
            case "atom":
                atom = self.atoms[int(rest[0])]
                return self.state.may[atom] if may else self.state.known[atom]
            case "and":
                return terms.all([self._side(child, may=may) for child in children])
            case "or":
                return terms.any([self._side(child, may=may) for child in children])
            case "not":
                return -self._side(children[0], may=not may)
        concluded, denied = children
        return -self.known(denied) if may else self.known(concluded)


def below(law: LawOfDay, nodes: Iterable[int]) -> frozenset[int]:
    """The numbers of the atoms on which the nodes depend."""
    graph = law.form.graph
    stack, seen, found = list(nodes), set[int](), set[int]()
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        kind, *rest = graph.nodes[node]
        if kind == "atom":
            found.add(int(rest[0]))
        stack.extend(graph.children(node))
    return frozenset(found)
