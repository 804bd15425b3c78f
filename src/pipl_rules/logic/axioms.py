"""Axioms: what is true of facts by the meaning of the words, in any case whatever.

An axiom is a clause: at least one of its literals holds. The five constructors
say the usual ones. Comparisons of one count with several thresholds bring their
own axioms, which `arithmetic` works out.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from attrs import frozen

from pipl_rules.logic.conditions import Atom, Comparison


@frozen
class Clause:
    """At least one of the literals holds; a literal is an atom and the value it must have."""

    literals: tuple[tuple[Atom, bool], ...]

    def __str__(self) -> str:
        return " or ".join(("" if value else "not ") + str(atom) for atom, value in self.literals)


def implies(premise: Atom, conclusion: Atom) -> tuple[Clause, ...]:
    """Whenever the premise is true, so is the conclusion."""
    return (Clause(((premise, False), (conclusion, True))),)


def equivalent(one: Atom, other: Atom) -> tuple[Clause, ...]:
    """The two are one question asked twice: each is true where the other is."""
    return (*implies(one, other), *implies(other, one))


def excludes(one: Atom, other: Atom) -> tuple[Clause, ...]:
    """The two are never true together; both may be false."""
    return (Clause(((one, False), (other, False))),)


def at_most_one_of(*atoms: Atom) -> tuple[Clause, ...]:
    """No two are true together."""
    return tuple(clause for one, other in combinations(atoms, 2) for clause in excludes(one, other))


def exactly_one_of(*atoms: Atom) -> tuple[Clause, ...]:
    """One is true and the others are not."""
    return (Clause(tuple((atom, True) for atom in atoms)), *at_most_one_of(*atoms))


def arithmetic(atoms: Iterable[Atom]) -> Iterator[Clause]:
    """The clauses that tie comparisons of the same count to one another.

    One alone may be settled: nothing counts less than nought. Beyond that pairs suffice: the sets compared are half-lines, and half-lines have a point
    in common as soon as every two of them have.
    """
    comparisons = [atom for atom in atoms if isinstance(atom, Comparison)]
    for comparison in comparisons:
        for value in (True, False):
            low, high = _half_line(comparison, value)
            if high is not None and high < low:
                yield Clause(((comparison, not value),))
    for one, other in combinations(comparisons, 2):
        if one.count.name != other.count.name:
            continue
        for first, second in ((True, True), (True, False), (False, True), (False, False)):
            if not _meet(_half_line(one, first), _half_line(other, second)):
                yield Clause(((one, not first), (other, not second)))


def _half_line(comparison: Comparison, holds: bool) -> tuple[int, int | None]:  # noqa: FBT001 - a truth value
    low, high = comparison.interval
    if holds:
        return low, high
    return (max(high + 1, 0), None) if high is not None else (0, low - 1)


def _meet(one: tuple[int, int | None], other: tuple[int, int | None]) -> bool:
    low = max(one[0], other[0])
    highs = [high for high in (one[1], other[1]) if high is not None]
    return all(low <= high for high in highs)


class Contradiction(Exception):  # noqa: N818 - caught inside the library, never shown
    """A clause with every literal false."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        super().__init__(clause)


def propagate(clauses: Sequence[Clause], values: dict[Atom, bool]) -> dict[Atom, bool]:
    """What follows from the values by the clauses alone (unit propagation).

    Returns:
        The values that follow and were not given.

    Raises:
        Contradiction: If a clause cannot be satisfied.
    """
    derived: dict[Atom, bool] = {}
    changed = True
    while changed:
        changed = False
        for clause in clauses:
            known = [values.get(atom, derived.get(atom)) for atom, _ in clause.literals]
            if any(value is wanted for value, (_, wanted) in zip(known, clause.literals, strict=True)):
                continue
            free = [lit for value, lit in zip(known, clause.literals, strict=True) if value is None]
            if not free:
                raise Contradiction(clause)
            if len(free) == 1:
                derived[free[0][0]] = free[0][1]
                changed = True
    return derived
