"""Exact certainty: what no completion of the unknown facts can change.

Kleene's answer is sound but says unknown too often. Exactness needs only the
atoms that matter in both signs, and those that an axiom ties to others: each
assignment of them is one bit, and the compiled planes decide all assignments in
one run, the rest left unknown (for an atom with one sign Kleene's bound is exact).
Where there are too many such atoms, those on which nothing unsettled depends any
more are left out; where there are still too many, the cases are split on one of them.

Most answers need no search. One assignment of those atoms, drawn by preference and
true to the axioms, already shows that an answer could be otherwise; only where none of
a few does are all of them tried.

An act and its items are decided together: facts about the act are the same in
all of them, and the interest is infringed if it is infringed in any.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from pipl_rules.logic.assignments import Decided, against, any_in_block, pattern, pattern_of_blocks
from pipl_rules.logic.compiler import KNOWN, MAY, Signs
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.shown import (
    Bounds,
    Unit,
    Values,
    World,
    all_as_wanted,
    as_world,
    faces_of,
    following,
    kleene,
    shown,
    telling,
    two_faced,
)

__all__ = ["Bounds", "Unit", "Values", "World", "bounds", "certain"]

PLANE_LIMIT = 12


def bounds(rulebook: Rulebook, units: Sequence[Unit]) -> tuple[Bounds, ...] | None:
    """For each node of the goals, over the union of the units: (certainly, possibly).

    Returns:
        None if no completion satisfies the axioms.
    """
    settled = kleene(units)
    if all(low == high for low, high in settled):
        return settled
    reached = shown(rulebook, units, settled)
    if reached is None or reached == settled:
        return reached
    distinct = {(id(unit.goal), tuple(unit.values)): unit for unit in units}
    return _Search(rulebook).solve([Unit(unit.goal, list(unit.values)) for unit in distinct.values()])


def certain(
    rulebook: Rulebook,
    units: Sequence[Unit],
    wanted: Sequence[bool | None],
    worlds: list[World] | None = None,
) -> bool:
    """Whether every completion gives each node the value wanted; None asks nothing of a node.

    The same as comparing `bounds`, and sooner done where the answer is no. Also true where no completion
    satisfies the axioms.

    Args:
        rulebook: The rules.
        units: What is to be decided, and what is known.
        wanted: The values.
        worlds: Worlds found to tell against an answer about the same units; a search that finds another adds it.
            They change how soon the answer is found, never the answer.
    """
    settled = kleene(units)
    if all_as_wanted(settled, wanted):
        return True
    known = following(rulebook, units)
    if known is None:
        return True
    if telling(rulebook, units, known, wanted, worlds or ()) is not None:
        return False
    search = _Search(rulebook)
    places: dict[tuple[int, tuple[bool | None, ...]], int] = {}
    of_unit = [places.setdefault((id(unit.goal), tuple(unit.values)), len(places)) for unit in units]
    distinct = search.learn([units[of_unit.index(k)] for k in range(len(places))])
    if distinct is None or search.certain(distinct, tuple(wanted)):
        return True
    if worlds is not None:
        worlds.append(tuple(search.world[k] for k in of_unit))
    return False


class _Search:
    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.clauses = rulebook.literals
        self.acts = rulebook.act_numbers
        self.ties = rulebook.ties
        self.world: World = ()
        self.pairs_only = not rulebook.ties.long

    def solve(self, units: list[Unit]) -> tuple[Bounds, ...] | None:
        known = self.learn(units)
        return None if known is None else self._solve(known)

    def _solve(self, units: list[Unit]) -> tuple[Bounds, ...] | None:
        """The bounds over the completions of what the units know; None if there are none."""
        shared, own, signs = self._enumerated(units, units[0].goal.sides)
        if len(shared) + max(map(len, own)) <= PLANE_LIMIT:
            return self._decided(units, sorted(shared), [sorted(found) for found in own]).bounds
        if shared:
            return self._split(units, range(len(units)), _in_most_places(shared, signs))
        largest = max(range(len(units)), key=lambda k: len(own[k]))
        parts = [
            self._split([unit], [0], _in_most_places(own[k], signs)) if k == largest else self._solve([unit])
            for k, unit in enumerate(units)
        ]
        known = [part for part in parts if part is not None]
        if len(known) < len(parts):
            return None
        return tuple(
            (any(low for low, _ in column), any(high for _, high in column))
            for column in zip(*known, strict=True)
        )

    def certain(self, units: list[Unit], wanted: tuple[bool | None, ...]) -> bool:
        """Whether every completion of what the units know gives the values wanted."""
        settled = kleene(units)
        if all_as_wanted(settled, wanted):
            return True
        told = telling(self.rulebook, units, [unit.values for unit in units], wanted)
        if told is not None:
            self.world = as_world(told)
            return False
        asked = [(place, KNOWN if value else MAY) for place, value in enumerate(wanted) if value is not None]
        shared, own, signs = self._enumerated(units, asked)
        if len(shared) + max(map(len, own)) <= PLANE_LIMIT:
            self.world = against(
                units, self._decided(units, sorted(shared), [sorted(each) for each in own]), wanted
            )
            return not self.world
        where, atom = range(len(units)), 0
        if shared:
            atom = _in_most_places(shared, signs)
        else:
            largest = max(where, key=lambda k: len(own[k]))
            where, atom = range(largest, largest + 1), _in_most_places(own[largest], signs)
        return all(
            learnt is None or self.certain(learnt, wanted) for learnt in self._branches(units, where, atom)
        )

    def _enumerated(
        self, units: list[Unit], asked: Sequence[tuple[int, str]]
    ) -> tuple[set[int], list[set[int]], Sequence[Signs]]:
        """The atoms to enumerate, about the act and of each unit, so that the sides asked are exact.

        Settled nodes are cut off if there are many.
        """
        goals = tuple(unit.goal for unit in units)
        signs: Sequence[Signs] = [goal.signs for goal in goals]
        shared, own = self._relevant(units, signs, faces_of(goals, self.acts))
        if len(shared) + max(map(len, own)) > PLANE_LIMIT:
            signs = [unit.goal.live_signs(unit.values, asked) for unit in units]
            shared, own = self._relevant(units, signs, two_faced(signs, self.acts))
        return shared, own, signs

    def _branches(self, units: list[Unit], where: Sequence[int], atom: int) -> Iterator[list[Unit] | None]:
        """The units with the atom true, then false, in those named; None where the axioms forbid it."""
        for changed in self._with(units, where, atom):
            learnt = self.learn(changed)
            yield learnt if learnt is not None and self._satisfiable(learnt) else None

    def _with(self, units: list[Unit], where: Sequence[int], atom: int) -> Iterator[list[Unit]]:
        for value in (True, False):
            changed = [Unit(unit.goal, list(unit.values)) for unit in units]
            for k in where:
                changed[k].values[atom] = value
            yield changed

    def _split(self, units: list[Unit], where: Sequence[int], atom: int) -> tuple[Bounds, ...] | None:
        branches = []
        for learnt in self._branches(units, where, atom):
            solved = None if learnt is None else self._solve(learnt)
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

    def learn(self, units: list[Unit]) -> list[Unit] | None:
        """The units with what follows by the axioms; None where an axiom cannot be satisfied."""
        learnt = [Unit(unit.goal, list(unit.values)) for unit in units]
        if not self.ties.learn([unit.values for unit in learnt]):
            return None
        grown = not self.pairs_only
        while grown:
            grown = False
            for unit in learnt:
                for clause in self._open_clauses(unit.values):
                    free = [(n, wanted) for n, wanted in clause if unit.values[n] in (None, wanted)]
                    if not free:
                        return None
                    if len(free) == 1 and unit.values[free[0][0]] is None:
                        ((atom, wanted),) = free
                        for each in learnt if atom in self.acts else (unit,):
                            each.values[atom] = wanted
                        grown = True
        return learnt

    def _satisfiable(self, units: list[Unit]) -> bool:
        """Whether some completion satisfies the axioms, of units that have learnt what follows.

        Where every axiom is a pair there is one: what learning leaves of them was there before, and satisfiable.
        """
        if self.pairs_only:
            return True
        for k, unit in enumerate(units):
            for clause in self._open_clauses(unit.values):
                atom = next(n for n, _ in clause if unit.values[n] is None)
                where = range(len(units)) if atom in self.acts else range(k, k + 1)
                return any(
                    learnt is not None and self._satisfiable(learnt)
                    for learnt in (self.learn(each) for each in self._with(units, where, atom))
                )
        return True

    def _open_clauses(self, values: Values) -> list[tuple[tuple[int, bool], ...]]:
        return [clause for clause in self.clauses if not any(values[n] is wanted for n, wanted in clause)]

    def _relevant(
        self, units: list[Unit], signs: Sequence[Signs], faces: Sequence[AbstractSet[int]]
    ) -> tuple[set[int], list[set[int]]]:
        """Unknown atoms to enumerate: with two signs, or tied by axioms to an unknown atom that matters.

        What ties them may run through any unit, for facts about the act are the same in all.

        Args:
            units: What is to be decided, and what is known.
            signs: For each unit the atoms that matter: all below the goal, or only those on which something
                that is not settled depends.
            faces: For each unit the atoms with two signs among them.

        Returns:
            The atoms about the act, and for each unit its own.
        """
        matters = [
            {n for n in of_unit if unit.values[n] is None} for unit, of_unit in zip(units, signs, strict=True)
        ]
        found = [of_unit & atoms for of_unit, atoms in zip(faces, matters, strict=True)]
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

    def _decided(self, units: list[Unit], shared: list[int], own: list[list[int]]) -> Decided:
        low_bits = max(map(len, own))
        size = 1 << (low_bits + len(shared))
        full = (1 << size) - 1
        known, may, valid = [], [], []
        possible = blocks = pattern_of_blocks(low_bits, len(shared))
        for unit, local in zip(units, own, strict=True):
            t = [full if value else 0 for value in unit.values]
            m = [0 if value is False else full for value in unit.values]
            for k, atom in enumerate(local):
                t[atom] = m[atom] = pattern(k, size)
            for k, atom in enumerate(shared):
                t[atom] = m[atom] = pattern(low_bits + k, size)
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
            possible &= any_in_block(ok, low_bits)
        return Decided(low_bits, blocks, possible, known, may, valid, own, shared)


def _in_most_places(atoms: set[int], signs: Sequence[Signs]) -> int:
    return max(atoms, key=lambda atom: (sum(len(of_unit.get(atom, ())) for of_unit in signs), -atom))
