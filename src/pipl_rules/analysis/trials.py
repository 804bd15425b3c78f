"""Trying many changes of one case at once: each set of changes is one bit of a plane.

What the engine does for one act (learn by axioms, assume, apply the rules of each
day) is done here for thousands of variants of it in one run; `suppose` does it for one.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import define, field

from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Values
from pipl_rules.units import Unit


class Move(NamedTuple):
    """A fact made otherwise.

    Attributes:
        number: Number of the atom.
        value: What it is made.
        units: Places of the items it is made so in; None for all of them, and for a fact about the act.
    """

    number: int
    value: bool
    units: tuple[int, ...] | None = None


Moves = frozenset[Move]


Tried = tuple[tuple[bool, bool], ...]
"""What became of a variant: for each interest, in their order, whether it is and whether it may be infringed."""


@define(eq=False, slots=False)
class Implied:
    """What the axioms make follow from one literal alone."""

    rulebook: Rulebook

    @cached_property
    def _pairs(self) -> Mapping[tuple[int, bool], tuple[tuple[int, bool], ...]]:
        found: dict[tuple[int, bool], list[tuple[int, bool]]] = {}
        for clause in self.rulebook.literals:
            if len(clause) == 2:  # noqa: PLR2004 - a pair is an implication, read both ways
                (one, so), (other, also) = clause
                found.setdefault((one, not so), []).append((other, also))
                found.setdefault((other, not also), []).append((one, so))
        return {literal: tuple(follows) for literal, follows in found.items()}

    def by(self, number: int, value: bool) -> frozenset[tuple[int, bool]]:  # noqa: FBT001 - a truth value
        """The literal, and every literal that follows from it by axioms of two."""
        seen = {(number, value)}
        stack = [(number, value)]
        while stack:
            for literal in self._pairs.get(stack.pop(), ()):
                if literal not in seen:
                    seen.add(literal)
                    stack.append(literal)
        return frozenset(seen)


_IMPLIED: dict[int, Implied] = {}


def implied(rulebook: Rulebook) -> Implied:
    """What follows from what in a rulebook; worked out once for each."""
    held = _IMPLIED.get(id(rulebook))
    if held is None or held.rulebook is not rulebook:
        held = _IMPLIED[id(rulebook)] = Implied(rulebook)
    return held


class _Planes(NamedTuple):
    """For each atom, known true and may be true, a bit to each variant."""

    known: list[int]
    may: list[int]

    def put(self, number: int, value: bool, where: int) -> None:  # noqa: FBT001 - a truth value
        """Give the atom the value in the variants marked."""
        self.known[number] = self.known[number] | where if value else self.known[number] & ~where
        self.may[number] = self.may[number] | where if value else self.may[number] & ~where


@define(eq=False, slots=False)
class Trials:
    """One judged case, ready to be tried with changes.

    Attributes:
        judgment: The judgment whose case it is.
    """

    judgment: Judgment
    _literals: dict[Move, list[tuple[int, int, bool]]] = field(factory=dict)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The act and its items."""
        return self.judgment.units

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rules."""
        return self.judgment.rulebook

    def literals(self, move: Move) -> Sequence[tuple[int, int, bool]]:
        """What the move and its followers by axiom make so: place of the unit, number, value.

        A fact about the act is made so in every unit.
        """
        if move not in self._literals:
            acts = self.rulebook.act_numbers
            everywhere = range(len(self.units))
            places = everywhere if move.units is None else move.units
            self._literals[move] = [
                (place, number, value)
                for number, value in implied(self.rulebook).by(move.number, move.value)
                for place in (everywhere if number in acts else places)
            ]
        return self._literals[move]

    def run(self, variants: Sequence[Moves]) -> list[Tried | None]:
        """Judge every variant.

        Args:
            variants: Sets of moves; the empty set is the case as it stands.

        Returns:
            For each variant what became of it; None where the axioms forbid it.
        """
        size = len(variants)
        full = (1 << size) - 1
        wanted, refused = self._wanted(variants)
        act: _Planes | None = None
        met: dict[int, tuple[int, int]] = {}
        columns = [[0, 0], [0, 0]]
        for place, unit in enumerate(self.units):
            found = _start(unit.found, full)
            if act is not None:
                for number in self.rulebook.act_numbers:
                    # what was learnt of the act is known of its items
                    found.known[number] = act.known[number] | (found.known[number] & act.may[number])
                    found.may[number] = act.may[number] & (found.may[number] | act.known[number])
            for number, value, where in wanted.get(place, ()):
                found.put(number, value, where)
            refused |= _learn(found, self.rulebook, full)
            assumed = _Planes(list(found.known), list(found.may))
            background = unit.held.of_items if unit.about is About.ITEM else unit.held.general[About.ACT]
            _fill(assumed, background)
            if unit.about is About.ITEM:
                for number, (so, not_so) in met.items():
                    assumed.put(number, value=True, where=so & found.may[number] & ~found.known[number])
                    assumed.put(number, value=False, where=not_so & found.may[number] & ~found.known[number])
            made = _conditional(unit, found, assumed, full)
            if act is None:
                act, met = found, made
            self._decide(unit, assumed, full, columns)
        return [
            None
            if refused >> k & 1
            else tuple((bool(low >> k & 1), bool(high >> k & 1)) for low, high in columns)
            for k in range(size)
        ]

    def _decide(self, unit: Unit, assumed: _Planes, full: int, columns: list[list[int]]) -> None:
        for day in self.judgment.days:
            planes = day.interests[unit.about].planes(assumed.known, assumed.may, full)
            for which in range(2):
                columns[which][0] |= planes[2 * which]
                columns[which][1] |= planes[2 * which + 1]

    def _wanted(self, variants: Sequence[Moves]) -> tuple[dict[int, list[tuple[int, bool, int]]], int]:
        """For each unit the values to give and where, and the variants that want both values of one fact."""
        width = (len(variants) + 7) // 8
        marks: dict[Move, bytearray] = {}
        for k, moves in enumerate(variants):
            for move in moves:
                mark = marks.get(move)
                if mark is None:
                    mark = marks[move] = bytearray(width)
                mark[k >> 3] |= 1 << (k & 7)
        planes: dict[tuple[int, int, bool], int] = {}
        for move, mark in marks.items():
            where = int.from_bytes(mark, "little")
            for literal in self.literals(move):
                planes[literal] = planes.get(literal, 0) | where
        found: dict[int, list[tuple[int, bool, int]]] = {}
        refused = 0
        for (place, number, value), where in planes.items():
            found.setdefault(place, []).append((number, value, where))
            refused |= where & planes.get((place, number, not value), 0)
        return found, refused


def _start(values: Values, full: int) -> _Planes:
    return _Planes(
        [full if value else 0 for value in values], [0 if value is False else full for value in values]
    )


def _fill(planes: _Planes, background: Values) -> None:
    """Give what is not known the value of the background."""
    known, may = planes
    for number, value in enumerate(background):
        if value:
            known[number] = may[number]
        elif value is False:
            may[number] = known[number]


def _learn(found: _Planes, rulebook: Rulebook, full: int) -> int:
    """Add what follows by the axioms; returns the variants in which they contradict what is known."""
    refused = 0
    known, may = found
    grown = True
    while grown:
        grown = False
        for clause in rulebook.literals:
            false = [(full ^ may[n]) if wanted else known[n] for n, wanted in clause]
            for k, (n, wanted) in enumerate(clause):
                others = full
                for j, plane in enumerate(false):
                    if j != k:
                        others &= plane
                new = others & may[n] & ~known[n]
                if new:
                    found.put(n, wanted, new)
                    grown = True
            broken = full
            for plane in false:
                broken &= plane
            refused |= broken
    return refused


def _conditional(unit: Unit, found: _Planes, assumed: _Planes, full: int) -> dict[int, tuple[int, int]]:
    """Make the conditional assumptions where their condition is met; returns where each value was assumed."""
    made: dict[int, tuple[int, int]] = {}
    conditions = unit.held.conditions(unit.about)
    if conditions is None:
        return made
    goal, conditional = conditions
    planes = goal.planes(found.known, found.may, full)
    for place, (number, assumption) in enumerate(conditional):
        where = planes[4 * place] & ~planes[4 * place + 2] & found.may[number] & ~found.known[number]
        if where:
            assumed.put(number, assumption.value, where)
            so, not_so = made.get(number, (0, 0))
            made[number] = (
                (so | where, not_so & ~where) if assumption.value else (so & ~where, not_so | where)
            )
    return made
