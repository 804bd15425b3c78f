"""Folding: what is left of a graph when some atoms are constants.

A table that lacks a column says of every row the same: unknown. An assumption
without a condition, or a reading chosen, gives every row the same truth value.
What such constants settle need not be worked out row by row; every printer of a
graph (SQL, bit planes) folds it first.

Exact on pairs: for all values that agree with the constants, each node of the
folded goal has the same *known true* and the same *may be true* as before, even
where a status is both concluded and denied. Unknown is the node
``graph.open(FALSE_NODE, FALSE_NODE)``, a status that nobody concludes or denies, so
that no evaluator has to learn a new kind of node.
"""

from collections.abc import Mapping, Sequence

from attrs import define, field

from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.graph import FALSE_NODE, TRUE_NODE, Graph

_Never = tuple[bool, bool]
"""Of a node: never known true, and never known false, whatever the atoms left may be."""


def unknown(graph: Graph) -> int:
    """The node of this graph that is unknown in every case."""
    return graph.open(FALSE_NODE, FALSE_NODE)


def fold(
    goal: Goal,
    constants: Mapping[int, bool | None],
    into: Graph | None = None,
    renumbered: Mapping[int, int] | None = None,
) -> Goal:
    """The goal with some atoms fixed, and what follows from that worked out.

    Args:
        goal: The nodes wanted.
        constants: Values by number of atom, the same in every case; None is unknown. Other atoms stay open.
        into: The graph to build in, so that several goals share their common parts; None for a new one.
        renumbered: Other numbers for some of the atoms that stay open, where they are not those of another goal
            in the same graph; the rest keep theirs.

    Returns:
        The same nodes in the same order, of a graph in which no constant atom occurs. What its parts make
        true, false or unknown in every case is that and nothing else.
    """
    folding = _Folding(Graph() if into is None else into, constants, renumbered or {})
    return Goal(folding.graph, folding.nodes(goal.graph, goal.nodes))


def atoms(goal: Goal) -> tuple[int, ...]:
    """Numbers of the atoms that the nodes of the goal depend on, in ascending order."""
    return tuple(
        sorted(
            int(goal.graph.nodes[node][1])
            for node in reachable(goal.graph, goal.nodes)
            if goal.graph.nodes[node][0] == "atom"
        )
    )


def reachable(graph: Graph, nodes: Sequence[int]) -> list[int]:
    """The nodes and all that they are made of, children first."""
    found = set(nodes)
    for node in range(max(nodes, default=-1), -1, -1):
        if node in found:
            found.update(graph.children(node))
    return sorted(found)


@define
class _Folding:
    graph: Graph
    constants: Mapping[int, bool | None]
    renumbered: Mapping[int, int]
    _never: list[_Never] = field(factory=list)

    def nodes(self, source: Graph, wanted: Sequence[int]) -> tuple[int, ...]:
        folded: dict[int, int] = {}
        for node in reachable(source, wanted):
            kind, *rest = source.nodes[node]
            folded[node] = (
                self._atom(int(rest[0]))
                if kind == "atom"
                else self._made(kind, [folded[int(n)] for n in rest])
            )
        return tuple(folded[node] for node in wanted)

    def _atom(self, number: int) -> int:
        if number not in self.constants:
            return self.graph.atom(self.renumbered.get(number, number))
        value = self.constants[number]
        return unknown(self.graph) if value is None else TRUE_NODE if value else FALSE_NODE

    def _made(self, kind: str | int, parts: list[int]) -> int:
        match kind:
            case "true" | "false":
                made = TRUE_NODE if kind == "true" else FALSE_NODE
            case "and":
                made = self.graph.all(self._bounded(parts, 0))
            case "or":
                made = self.graph.any(self._bounded(parts, 1))
            case "not":
                made = self.graph.negate(parts[0])
            case _:
                made = self._open(*parts)
        return unknown(self.graph) if self.never(made) == (True, True) else made

    def _open(self, concluded: int, denied: int) -> int:
        """A status is known true if concluded and known false if denied; only what may be known counts."""
        sides = [FALSE_NODE if self.never(part)[0] else part for part in (concluded, denied)]
        if sides == [TRUE_NODE, FALSE_NODE]:
            return TRUE_NODE
        return FALSE_NODE if sides == [FALSE_NODE, TRUE_NODE] else self.graph.open(*sides)

    def _bounded(self, parts: list[int], side: int) -> list[int]:
        """The parts of a conjunction (side 0) that is never true, or of a disjunction (1) that is never false.

        What never is of the other value changes nothing there: of *unknown and told* it only matters where the
        person was not told.
        """
        if not any(self.never(part)[side] for part in parts):
            return parts
        kept = [part for part in parts if not self.never(part)[1 - side]]
        return kept if any(self.never(part)[side] for part in kept) else [*kept, unknown(self.graph)]

    def never(self, node: int) -> _Never:
        """Whether the node is never known true, and never known false."""
        while len(self._never) <= node:
            self._never.append(self._judge(len(self._never)))
        return self._never[node]

    def _judge(self, node: int) -> _Never:
        parts = [self._never[child] for child in self.graph.children(node)]
        match self.graph.nodes[node][0]:
            case "true" | "false" as kind:
                return kind == "false", kind == "true"
            case "and":
                return any(true for true, _ in parts), all(false for _, false in parts)
            case "or":
                return all(true for true, _ in parts), any(false for _, false in parts)
            case "not":
                return parts[0][1], parts[0][0]
            case "open":
                return parts[0][0], parts[1][0]
        return False, False
