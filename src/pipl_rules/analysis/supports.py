"""Supports: the smallest sets of changes by which a node of the rules gets the value wanted.

A node that has the value needs none. A conjunction becomes true if all its parts
do, and false if one does; so the supports of a node are put together from those of
its parts, and of two supports one of which holds the other only the smaller is kept.

An atom that nobody found can also be changed by way of the presumption about it: by
making its condition hold, or cease to hold.

Each change is thought of by itself: that one part needs a fact changed and another
part needs it as it is shows only when the set is tried. So supports are candidates,
complete up to their size for one step; `minimal` tries them, and steps on.
"""

from collections.abc import Callable, Iterable, Sequence

from attrs import define, field, frozen

from pipl_rules.logic.compiler import KNOWN, MAY, Goal
from pipl_rules.logic.conditions import About
from pipl_rules.logic.graph import Graph
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.units import Unit

Literals = frozenset[tuple[int, bool]]
Family = tuple[Literals, ...]
Allowed = Callable[[int, bool], bool]

NOTHING: Family = (frozenset(),)
IMPOSSIBLE: Family = ()


@frozen
class Aim:
    """What a node is to be: its side (known true, or may be true) and the value of that side."""

    node: int
    side: str
    value: bool


def smallest(sets: Iterable[Literals], size: int) -> Family:
    """Of the sets up to the size, those that hold no other, smaller first; sets that want both values are dropped."""
    kept: list[Literals] = []
    for each in sorted({s for s in sets if len(s) <= size}, key=lambda s: (len(s), sorted(s))):
        if len({number for number, _ in each}) == len(each) and not any(other <= each for other in kept):
            kept.append(each)
    return tuple(kept)


def joined(families: Iterable[Family], size: int) -> Family:
    """One set of every family together, in every way."""
    result = NOTHING
    for family in sorted(families, key=len):
        if family == NOTHING:
            continue
        result = smallest((one | other for one in result for other in family), size)
        if not result:
            break
    return result


@define
class Supports:
    """The supports of nodes in one case: the graph of a day and the values known of a unit.

    Attributes:
        graph: The rules of a day.
        truth: Known and may be true of every node, flat, as things stand.
        allowed: Whether an atom may be made so.
        size: How many changes a support has at most.
        presumed: The supports by which an atom comes to be presumed so, or no longer presumed otherwise.
    """

    graph: Graph
    truth: Sequence[bool]
    allowed: Allowed
    size: int
    presumed: Callable[[int, bool], Family] = field(default=lambda _number, _value: IMPOSSIBLE)
    _memo: dict[tuple[int, str, bool], Family] = field(factory=dict)

    @classmethod
    def of(cls, law: LawOfDay, act: Unit, unit: Unit, allowed: Allowed, size: int) -> "Supports":
        """The supports under the law of a day in the act, or in an item of it, after assumptions."""
        truth = law.everything.decide(unit.assumed)
        return cls(law.form.graph, truth, allowed, size, Presumptions(act, unit, allowed, size).to)

    def to(self, aim: Aim) -> Family:
        """The supports by which the node gets there; `NOTHING` if it is there, `IMPOSSIBLE` if no changes bring it."""
        key = (aim.node, aim.side, aim.value)
        if bool(self.truth[2 * aim.node + (aim.side == MAY)]) is aim.value:
            return NOTHING
        if key not in self._memo:
            self._memo[key] = self._to(*key)
        return self._memo[key]

    def _to(self, node: int, side: str, value: bool) -> Family:  # noqa: FBT001 - a truth value
        kind, *rest = self.graph.nodes[node]
        if kind == "atom":
            number = int(rest[0])
            itself = (frozenset({(number, value)}),) if self.allowed(number, value) else IMPOSSIBLE
            return smallest((*itself, *self.presumed(number, value)), self.size)
        children = self.graph.children(node)
        if kind == "not":
            return self.to(Aim(children[0], KNOWN if side == MAY else MAY, not value))
        if kind == "open":
            concluded, denied = children
            return self.to(Aim(concluded, KNOWN, value) if side == KNOWN else Aim(denied, KNOWN, not value))
        if kind in ("true", "false"):
            return IMPOSSIBLE
        families = (self.to(Aim(child, side, value)) for child in children)
        if (kind == "and") is value:
            return joined(families, self.size)
        return smallest((each for family in families for each in family), self.size)


@define
class Presumptions:
    """The conditional assumptions of an act and one unit of it, and what would change whether they are made.

    Attributes:
        act: The act.
        unit: The act, or an item of it.
        allowed: Whether an atom may be made so.
        size: How many changes a support has at most.
    """

    act: Unit
    unit: Unit
    allowed: Allowed
    size: int
    _supports: dict[About, Supports] = field(factory=dict)

    def to(self, number: int, value: bool) -> Family:  # noqa: FBT001 - a truth value
        """The supports by which the atom comes to be presumed so, or is no longer presumed otherwise."""
        found: list[Literals] = []
        for of in (self.act, self.unit) if self.unit is not self.act else (self.act,):
            conditions = of.held.conditions(of.about)
            if conditions is None or of.found[number] is not None:
                continue
            goal, conditional = conditions
            for place, (assumed, assumption) in enumerate(conditional):
                if assumed == number:
                    when, unless = goal.nodes[2 * place], goal.nodes[2 * place + 1]
                    found.extend(self._met(of, goal, when, unless, is_met=assumption.value is value))
        return smallest(filter(None, found), self.size)  # what is so already is not why the atom is not

    def _met(self, of: Unit, goal: Goal, when: int, unless: int, *, is_met: bool) -> Family:
        supports = self._supports.get(of.about)
        if supports is None:
            truth = goal.every_node(of.found)
            supports = self._supports[of.about] = Supports(goal.graph, truth, self.allowed, self.size)
        both = supports.to(Aim(when, KNOWN, is_met)), supports.to(Aim(unless, KNOWN, not is_met))
        return (
            joined(both, self.size) if is_met else tuple(literals for family in both for literals in family)
        )
