"""What is left of the rules when everything known is put in: a circuit over the questions still open.

A question is a fact about the act, or a fact about items of which the same is
known. For each day of law and interest there are two literals: the interest is
known to be infringed, and it may be; they differ only where the law itself leaves
a status open, or where a question cannot be answered.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import define, field

from pipl_rules.analysis.circuit import FALSE, TRUE, Circuit
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.plan import Values
from pipl_rules.units import Unit
from pipl_rules.weigh import Case

Unanswered = frozenset[tuple[int, str | None]]
"""Numbers of atoms that nobody can find out, with the item; None for a fact about the act."""


class Place(NamedTuple):
    """What a variable stands for: the number of an atom, and the group of items; group nought is the act."""

    number: int
    group: int


class Group(NamedTuple):
    """Units of which the same is known, and the same cannot be found out: the act, or items alike so far."""

    unit: Unit
    values: Values
    items: tuple[str, ...]


_FOR, _AGAINST, _BOTH = 1, 2, 3

Sides = tuple[int, int]
"""The literals of known and may be."""


def groups(case: Case, known: Sequence[Values], unanswerable: Unanswered) -> tuple[Group, ...]:
    """The act, then the items, those of which the same is known together."""
    alike: dict[object, list[int]] = {}
    for k, unit in enumerate(case.units):
        if unit.item is not None:
            id_ = unit.item.id
            blind = frozenset(number for number, item in unanswerable if item == id_)
            alike.setdefault((tuple(known[k]), blind), []).append(k)
    result = [Group(case.units[0], known[0], ())]
    for places in alike.values():
        items = tuple(unit.item.id for k in places if (unit := case.units[k]).item is not None)
        result.append(Group(case.units[places[0]], known[places[0]], items))
    return tuple(result)


@define(eq=False, slots=False)
class Residue:
    """The circuit, and what its variables and literals stand for.

    Attributes:
        case: The case.
        known: What is taken as known of each unit.
        unanswerable: Facts that nobody can find out.

    Raises:
        InconsistentFindingsError: If what is known cannot all be true.
    """

    case: Case
    known: Sequence[Values]
    unanswerable: Unanswered = frozenset()
    circuit: Circuit = field(factory=Circuit, init=False)
    literal: dict[Place, int] = field(factory=dict, init=False)
    asked: dict[int, Place] = field(factory=dict, init=False)
    clauses: list[tuple[int, ...]] = field(factory=list, init=False)
    roots: dict[Interest, list[Sides]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._learn()
        self._build(frozenset())
        blind = frozenset(place for place in self.unanswered if self._has_one_sign(place))
        if blind:
            self._build(blind)

    @property
    def rulebook(self) -> Rulebook:
        """The rules."""
        return self.case.rulebook

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The act, and the items in groups of which the same is known."""
        return groups(self.case, self.known, self.unanswerable)

    @cached_property
    def unanswered(self) -> frozenset[Place]:
        """The places of what nobody can find out."""
        return frozenset(
            Place(number, k)
            for number, item in self.unanswerable
            for k, group in enumerate(self.groups)
            if (item is None and not k) or item in group.items
        )

    def can_be_found(self, node: int) -> bool:
        """Whether a variable can be asked about: axioms may speak of an item where there is none, in the act itself."""
        number, group = self.asked[node]
        return group > 0 or number in self.rulebook.act_numbers

    def literals_of(self, unsettled: Iterable[Interest]) -> list[int]:
        """The roots of these interests, once each."""
        return list(dict.fromkeys(r for which in unsettled for pair in self.roots[which] for r in pair))

    @cached_property
    def follows(self) -> Mapping[int, tuple[int, ...]]:
        """For each literal of a variable, those that one axiom makes follow from it."""
        found: dict[int, list[int]] = {}
        for clause in self.clauses:
            if len(clause) == 2:  # noqa: PLR2004 - a pair is an implication, read both ways
                one, other = clause
                found.setdefault(one ^ 1, []).append(other)
                found.setdefault(other ^ 1, []).append(one)
        return {literal: tuple(then) for literal, then in found.items()}

    def implied(self, literal: int) -> frozenset[int] | None:
        """The literal and all that follows from it by axioms of two; None if it cannot be so."""
        seen = {literal}
        stack = [literal]
        while stack:
            for then in self.follows.get(stack.pop(), ()):
                if then not in seen:
                    if then ^ 1 in seen:
                        return None
                    seen.add(then)
                    stack.append(then)
        return frozenset(seen)

    @cached_property
    def tied(self) -> Mapping[int, frozenset[int]]:
        """For each variable tied, directly or not, by an axiom of three or more: the variables tied with it."""
        parts: dict[int, set[int]] = {}
        wide: set[int] = set()
        for clause in self.clauses:
            joined = {literal >> 1 for literal in clause}
            wide |= joined if len(clause) > 2 else set()  # noqa: PLR2004 - as above
            for node in list(joined):
                joined |= parts.get(node, set())
            for node in joined:
                parts[node] = joined
        return {node: frozenset(joined) for node, joined in parts.items() if joined & wide}

    def _place(self, number: int, group: int) -> Place:
        return Place(number, 0 if number in self.rulebook.act_numbers else group)

    def _learn(self) -> None:
        """Take what follows by the axioms as known; what is left of them are the clauses."""
        values: dict[Place, bool] = {}
        for k, group in enumerate(self.groups):
            for number, value in enumerate(group.values):
                place = self._place(number, k)
                if value is not None and values.setdefault(place, value) is not value:
                    raise InconsistentFindingsError([self.rulebook.atoms[number].name])
        axioms = {
            tuple((self._place(number, k), wanted) for number, wanted in clause)
            for k in range(len(self.groups))
            for clause in self.rulebook.literals
        }
        grown = True
        while grown:
            grown = False
            for clause in sorted(axioms):
                if any(values.get(place) is wanted for place, wanted in clause):
                    axioms.discard(clause)
                    continue
                free = [(place, wanted) for place, wanted in clause if place not in values]
                if not free:
                    names = [self.rulebook.atoms[place.number].name for place, _ in clause]
                    raise InconsistentFindingsError(names)
                if len(set(free)) == 1:
                    values[free[0][0]] = free[0][1]
                    grown = True
        self.values = values
        self._axioms = [
            tuple((place, wanted) for place, wanted in clause if place not in values)
            for clause in sorted(axioms)
        ]

    def _variable(self, place: Place) -> int:
        if place not in self.literal:
            self.literal[place] = literal = self.circuit.variable()
            self.asked[literal >> 1] = place
        return self.literal[place]

    def _build(self, blind: frozenset[Place]) -> None:
        self.circuit, self.literal, self.asked = Circuit(), {}, {}
        for place in sorted({place for clause in self._axioms for place, _ in clause}):
            self._variable(place)
        self.clauses = [
            tuple(self.literal[place] ^ (not wanted) for place, wanted in clause) for clause in self._axioms
        ]
        self.roots = {interest: [] for interest in Interest}
        for day in self.case.days:
            sides: dict[Interest, list[Sides]] = {interest: [] for interest in Interest}
            for k, group in enumerate(self.groups):
                for interest, of_unit in self._fold(day, k, group, blind).items():
                    sides[interest].append(of_unit)
            for interest, of_units in sides.items():
                low = self.circuit.any(known for known, _ in of_units)
                self.roots[interest].append((low, self.circuit.any(may for _, may in of_units)))

    def _fold(self, day: LawOfDay, k: int, group: Group, blind: frozenset[Place]) -> Mapping[Interest, Sides]:
        """The interests in one unit on one day of law."""
        roots = {interest: day.form.interests[interest, group.unit.about] for interest in Interest}
        graph, circuit = day.form.graph, self.circuit
        sides: dict[int, Sides] = {}
        for node in _below(graph.nodes, roots.values()):
            kind, *rest = graph.nodes[node]
            if kind == "atom":
                sides[node] = self._atom(self._place(int(rest[0]), k), blind)
                continue
            parts = [sides[int(child)] for child in rest]
            if kind == "and":
                low = circuit.all(known for known, _ in parts)
                high = low if all(a == b for a, b in parts) else circuit.all(may for _, may in parts)
            elif kind == "or":
                low = circuit.any(known for known, _ in parts)
                high = low if all(a == b for a, b in parts) else circuit.any(may for _, may in parts)
            elif kind == "not":
                low, high = parts[0][1] ^ 1, parts[0][0] ^ 1
            elif kind == "open":
                low, high = parts[0][0], parts[1][0] ^ 1
            else:
                low = high = TRUE if kind == "true" else FALSE
            sides[node] = (low, high)
        return {interest: sides[node] for interest, node in roots.items()}

    def _atom(self, place: Place, blind: frozenset[Place]) -> Sides:
        if place in self.values:
            known = TRUE if self.values[place] else FALSE
            return (known, known)
        if place in blind:
            return (FALSE, TRUE)
        literal = self._variable(place)
        return (literal, literal)

    def _has_one_sign(self, place: Place) -> bool:
        """Whether a question that cannot be answered is tied to no other and counts one way only in every root.

        It can then be left open at no loss, for Kleene's bound is exact in it.
        """
        if place not in self.literal:
            return False
        node = self.literal[place] >> 1
        if any(literal >> 1 == node for clause in self.clauses for literal in clause):
            return False
        return all(
            self._signs(root).get(node) != _BOTH
            for sides in self.roots.values()
            for pair in sides
            for root in pair
        )

    def _signs(self, root: int) -> Mapping[int, int]:
        """For each node below a literal, whether it counts for it, against it, or both."""
        found = {root >> 1: _AGAINST if root & 1 else _FOR}
        for node in reversed(self.circuit.below([root])):
            sign = found[node]
            for part in self.circuit.inputs[node] or ():
                turned = (sign >> 1 | sign << 1) & _BOTH if part & 1 else sign
                found[part >> 1] = found.get(part >> 1, 0) | turned
        return found


def _below(nodes: Sequence[tuple[str | int, ...]], roots: Iterable[int]) -> list[int]:
    seen: set[int] = set()
    stack = list(roots)
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            if nodes[node][0] != "atom":
                stack.extend(int(child) for child in nodes[node][1:])
    return sorted(seen)
