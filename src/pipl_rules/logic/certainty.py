"""Exact certainty: what no completion of the unknown facts can change.

Kleene's answer is sound but says unknown too often. Exactness needs only the
atoms that matter in both signs, and those that an axiom ties to others: each
assignment of them is one bit, and the compiled planes decide all assignments in
one run, the rest left unknown (for an atom with one sign Kleene's bound is exact).
Where there are too many such atoms, the cases are split on one of them.

An act and its items are decided together: facts about the act are the same in
all of them, and the interest is infringed if it is infringed in any.
"""

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.rulebook import Rulebook

Values = list[bool | None]
Bounds = tuple[bool, bool]
PLANE_LIMIT = 16


@frozen
class Unit:
    """The act, or an item of it: what is to be decided, and what is known, by atom number."""

    goal: Goal
    values: Values


def bounds(rulebook: Rulebook, units: Sequence[Unit]) -> tuple[Bounds, ...] | None:
    """For each node of the goals, over the union of the units: (certainly, possibly).

    Returns:
        None if no completion satisfies the axioms.
    """
    settled = _kleene(units)
    if all(low == high for low, high in settled):
        return settled
    distinct = {(id(unit.goal), tuple(unit.values)): unit for unit in units}
    return _Search(rulebook).solve([Unit(unit.goal, list(unit.values)) for unit in distinct.values()])


def _kleene(units: Sequence[Unit]) -> tuple[Bounds, ...]:
    answers = [unit.goal.decide(unit.values) for unit in units]
    width = len(answers[0]) // 2
    return tuple(
        (any(answer[2 * k] for answer in answers), any(answer[2 * k + 1] for answer in answers))
        for k in range(width)
    )


class _Search:
    def __init__(self, rulebook: Rulebook) -> None:
        self.clauses = rulebook.literals
        self.acts = rulebook.act_numbers

    def solve(self, units: list[Unit]) -> tuple[Bounds, ...] | None:
        shared, own = self._relevant(units)
        return self._solve(units, shared, own)

    def _solve(self, units: list[Unit], shared: set[int], own: list[set[int]]) -> tuple[Bounds, ...] | None:
        if len(shared) + max(map(len, own)) <= PLANE_LIMIT:
            return self._planes(units, sorted(shared), [sorted(found) for found in own])
        if shared:
            atom = min(shared)
            return self._split(units, range(len(units)), atom, shared - {atom}, own)
        largest = max(range(len(units)), key=lambda k: len(own[k]))
        atom = min(own[largest])
        parts = [
            self._split([unit], [0], atom, set(), [own[k] - {atom}])
            if k == largest
            else self._solve([unit], set(), [own[k]])
            for k, unit in enumerate(units)
        ]
        known = [part for part in parts if part is not None]
        if len(known) < len(parts):
            return None
        return tuple(
            (any(low for low, _ in column), any(high for _, high in column))
            for column in zip(*known, strict=True)
        )

    def _split(
        self, units: list[Unit], where: Sequence[int], atom: int, shared: set[int], own: list[set[int]]
    ) -> tuple[Bounds, ...] | None:
        branches = []
        for value in (True, False):
            changed = [Unit(unit.goal, list(unit.values)) for unit in units]
            for k in where:
                changed[k].values[atom] = value
            if all(self._possible(unit.values) for unit in changed):
                solved = self._solve(changed, shared, own)
                if solved is not None:
                    branches.append(solved)
                    if all(high and not low for low, high in solved):
                        return solved  # nothing can widen it
        if not branches:
            return None
        return tuple(
            (all(low for low, _ in column), any(high for _, high in column))
            for column in zip(*branches, strict=True)
        )

    def _possible(self, values: Values) -> bool:
        return all(any(values[n] in (None, wanted) for n, wanted in clause) for clause in self.clauses)

    def _open_clauses(self, values: Values) -> list[tuple[tuple[int, bool], ...]]:
        return [clause for clause in self.clauses if not any(values[n] is wanted for n, wanted in clause)]

    def _relevant(self, units: list[Unit]) -> tuple[set[int], list[set[int]]]:
        """Unknown atoms to enumerate: with two signs, or tied by axioms to an unknown atom that matters.

        What ties them may run through any unit, for facts about the act are the same in all.

        Returns:
            The atoms about the act, and for each unit its own.
        """
        faces = _two_faced(tuple({id(unit.goal): unit.goal for unit in units}.values()), self.acts)
        matters = [{n for n in unit.goal.signs if unit.values[n] is None} for unit in units]
        found = [faces[unit.goal] & atoms for unit, atoms in zip(units, matters, strict=True)]
        shared = {n for atoms in found for n in atoms if n in self.acts}
        own = [{n for n in atoms if n not in self.acts} for atoms in found]
        reached = {n for atoms in matters for n in atoms if n in self.acts}
        reached_own = [{n for n in atoms if n not in self.acts} for atoms in matters]
        ties = [
            (k, {n for n, _ in clause if unit.values[n] is None})
            for k, unit in enumerate(units)
            for clause in self._open_clauses(unit.values)
        ]
        grown = True
        while grown:
            grown = False
            for k, members in ties:
                if not members & (reached | reached_own[k]) or members <= (shared | own[k]):
                    continue
                grown = True
                shared |= members & self.acts
                own[k] |= members - self.acts
                reached |= members & self.acts
                reached_own[k] |= members - self.acts
        return shared, own

    def _planes(
        self, units: list[Unit], shared: list[int], own: list[list[int]]
    ) -> tuple[Bounds, ...] | None:
        low_bits = max(map(len, own))
        size = 1 << (low_bits + len(shared))
        full = (1 << size) - 1
        blocks = _pattern_of_blocks(low_bits, len(shared))
        known, may, valid = [], [], []
        possible = blocks
        for unit, local in zip(units, own, strict=True):
            t = [full if value else 0 for value in unit.values]
            m = [0 if value is False else full for value in unit.values]
            for k, atom in enumerate(local):
                t[atom] = m[atom] = _pattern(k, size)
            for k, atom in enumerate(shared):
                t[atom] = m[atom] = _pattern(low_bits + k, size)
            ok = full
            for clause in self._open_clauses(unit.values):
                holds = 0
                for n, wanted in clause:
                    holds |= m[n] if wanted else full ^ t[n]
                ok &= holds
            answer = unit.goal.planes(t, m, full)
            known.append(answer[0::2])
            may.append(answer[1::2])
            valid.append(ok)
            possible &= _any_in_block(ok, low_bits)
        if not possible:
            return None
        result = []
        for k in range(len(units[0].goal.nodes)):
            certain = 0
            upper = 0
            for t_side, m_side, ok in zip(known, may, valid, strict=True):
                certain |= blocks & ~_any_in_block(ok & ~t_side[k], low_bits)
                upper |= _any_in_block(ok & m_side[k], low_bits)
            result.append((not possible & ~certain, bool(possible & upper)))
        return tuple(result)


@lru_cache(maxsize=256)
def _two_faced(goals: tuple[Goal, ...], acts: frozenset[int]) -> dict[Goal, frozenset[int]]:
    """For each goal, the atoms with both signs to some side of some node.

    The signs of facts about the act are taken over all goals: an item may need what the act dreads.
    """
    shared: dict[int, set[tuple[int, str, bool]]] = {}
    for goal in goals:
        for atom, signs in goal.signs.items():
            if atom in acts:
                shared.setdefault(atom, set()).update(signs)
    result = {}
    for goal in goals:
        faces = {atom: shared.get(atom, own) for atom, own in goal.signs.items()}
        result[goal] = frozenset(
            atom
            for atom, signs in faces.items()
            if any((place, side, not sign) in signs for place, side, sign in signs)
        )
    return result


@lru_cache(maxsize=256)
def _pattern(k: int, size: int) -> int:
    """The plane, `size` bits long, of the k-th of the variables: runs of 2^k zeros and ones."""
    run = 1 << k
    return ((1 << size) - 1) // ((1 << (2 * run)) - 1) * (((1 << run) - 1) << run)


@lru_cache(maxsize=256)
def _pattern_of_blocks(low_bits: int, high_bits: int) -> int:
    """One bit at the foot of every block of 2^low_bits."""
    return sum(1 << (block << low_bits) for block in range(1 << high_bits))


def _any_in_block(plane: int, low_bits: int) -> int:
    """At the foot of every block: whether any bit of the block is set."""
    for k in range(low_bits):
        plane |= plane >> (1 << k)
    return plane
