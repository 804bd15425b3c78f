"""Prints a graph as Python: straight-line code over bit planes, or short-circuit code for one act.

Both are printed from one graph by one printer; only the words for *and*, *or*
and *not* differ. On planes an atom is two integers (known true, may be true) in
which every bit is a case; for one act it is ``True``, ``False`` or ``None``.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from heapq import heapify, heappop, heappush
from operator import ne
from typing import Any

from attrs import define, field, frozen

from pipl_rules.logic.graph import Graph

KNOWN, MAY = "t", "m"
Side = tuple[int, str]
Compiled = Callable[..., tuple[Any, ...]]
Listing = Callable[[Sequence[bool | None]], list[int]]
Signs = dict[int, set[tuple[int, str, bool]]]
"""For an atom: place of the node that depends on it, side of that node, and sign."""


@frozen
class Dialect:
    """The words in which a graph is printed."""

    conjunction: str
    disjunction: str
    true: str
    false: str
    negation: str
    known: str
    may: str
    header: str
    cheap: int = 1
    """How often a value read, or its negation, is written out before it is given a name."""


OFTEN = 12
"""In short-circuit code most of what is read is never reached, so that to read it beforehand costs more."""

ONE_ACT = Dialect(
    *(" and ", " or ", "True", "False", "(not {0})", "(v[{0}] is True)", "(v[{0}] is not False)"),
    header="def f(v):",
    cheap=OFTEN,
)
PLANES = Dialect(" & ", " | ", "full", "0", "(full ^ {0})", "t[{0}]", "m[{0}]", "def f(t, m, full):")


@define
class Printer:
    """Prints sides of nodes, each once; what is used more than once gets a name and a line of its own."""

    graph: Graph
    dialect: Dialect
    lines: list[str] = field(factory=list)
    uses: Counter[Side] = field(factory=Counter)
    names: dict[Side, str] = field(factory=dict)
    prefix: str = ""

    def count(self, side: Side) -> None:
        """Count a use of the side, and of what it is computed from."""
        self.uses[side] += 1
        if self.uses[side] == 1:
            for child in self.children(side):
                self.count(child)

    def children(self, side: Side) -> list[Side]:
        """The sides that a side is computed from."""
        node, which = side
        kind = self.graph.nodes[node][0]
        if kind == "not":
            return [(self.graph.children(node)[0], MAY if which == KNOWN else KNOWN)]
        if kind == "open":
            concluded, denied = self.graph.children(node)
            return [(concluded, KNOWN)] if which == KNOWN else [(denied, KNOWN)]
        return [(child, which) for child in self.graph.children(node)]

    def expression(self, side: Side) -> str:
        """The side as text; what it needs is in the lines."""
        if side in self.names:
            return self.names[side]
        text = self.text(side)
        often = self.dialect.cheap if self._is_cheap(side) else 1
        if self.uses[side] > often and text != self.dialect.false and not text.isidentifier():
            name = f"{self.prefix}{side[1]}{side[0]}"
            self.lines.append(f"    {name} = {text}")
            self.names[side] = text = name
        return text

    def _is_cheap(self, side: Side) -> bool:
        """Whether the side is a value read, or the negation of one or of what has a name."""
        if self.graph.nodes[side[0]][0] != "not":
            return self.graph.nodes[side[0]][0] == "atom"
        (child,) = self.children(side)
        return child in self.names or self.graph.nodes[child[0]][0] == "atom"

    def text(self, side: Side) -> str:
        """The side written out, whether or not it has a name."""
        node, which = side
        kind, *rest = self.graph.nodes[node]
        if kind in ("true", "false"):
            return self.dialect.true if kind == "true" else self.dialect.false
        if kind == "atom":
            return (self.dialect.known if which == KNOWN else self.dialect.may).format(rest[0])
        parts = [self.expression(child) for child in self.children(side)]
        if kind in ("and", "or"):
            word = self.dialect.conjunction if kind == "and" else self.dialect.disjunction
            return "(" + word.join(parts) + ")"
        if kind == "open" and which == KNOWN:
            return parts[0]
        return self.dialect.negation.format(parts[0])


def source(graph: Graph, nodes: Sequence[int], dialect: Dialect) -> str:
    """The text of a function that returns, for each node, known true and may be true, flat."""
    printer = Printer(graph, dialect)
    sides = [(node, which) for node in nodes for which in (KNOWN, MAY)]
    for side in sides:
        printer.count(side)
    results = [printer.expression(side) for side in sides]
    return "\n".join([dialect.header, *printer.lines, f"    return ({', '.join(results)},)"])


def function(graph: Graph, nodes: Sequence[int], dialect: Dialect) -> Compiled:
    """The compiled function; its source is the rulebook's, never the caller's data."""
    compiled: Compiled = made(source(graph, nodes, dialect))
    return compiled


def made(text: str) -> Any:  # noqa: ANN401 - a function of whatever kind its text says
    """The function ``f`` that the text defines."""
    namespace: dict[str, Any] = {}
    exec(compile(text, "<rules>", "exec"), namespace)  # noqa: S102 - our own text
    return namespace["f"]


def listing(graph: Graph, places: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> Listing:
    """For one act: the function from values by atom number to the places that hold, in order.

    Args:
        graph: The nodes.
        places: For each place the nodes that must all be known true, and those of which none may be known true.
    """
    printer = Printer(graph, ONE_ACT)
    for nodes in (nodes for place in places for nodes in place):
        for node in nodes:
            printer.count((node, KNOWN))
    tests = []
    for k, (these, none_of) in enumerate(places):
        parts = [
            *(printer.expression((node, KNOWN)) for node in these),
            *(f"not {printer.expression((node, KNOWN))}" for node in none_of),
        ]
        tests.append(f"    if {' and '.join(parts)}: r.append({k})")
    lines = [ONE_ACT.header, *printer.lines, "    r = []", *tests, "    return r"]
    listed: Listing = made("\n".join(lines))
    return listed


@define(eq=False, slots=False)
class Goal:
    """Some nodes of a graph, to be decided together.

    Attributes:
        graph: The graph they belong to.
        nodes: The nodes, in the order in which they are answered.
        whole: The goal of every node of the graph, where several goals share it; None to print one of its own.
    """

    graph: Graph
    nodes: tuple[int, ...]
    whole: "Goal | None" = None

    @cached_property
    def decide(self) -> Compiled:
        """For one case: from values by atom number to (known, may) per node, flat."""
        return function(self.graph, self.nodes, ONE_ACT)

    @cached_property
    def planes(self) -> Compiled:
        """For many cases: planes known true, planes may be true, and the plane of all cases."""
        return function(self.graph, self.nodes, PLANES)

    @cached_property
    def every_node(self) -> Compiled:
        """For one case: (known, may) of every node of the graph, flat."""
        if self.whole is not None:
            return self.whole.decide
        return function(self.graph, range(len(self.graph.nodes)), ONE_ACT)

    @cached_property
    def signs(self) -> Signs:
        """For each atom below the nodes: place of the node, side of it, and sign in which it depends.

        An atom with one sign to every side can be left unknown: Kleene's bound is then exact.
        """
        return self._signs(self.sides, [True] * len(self.graph.nodes))

    @cached_property
    def sides(self) -> tuple[tuple[int, str], ...]:
        """Both sides of every node of the goal, by place."""
        return tuple((place, side) for place in range(len(self.nodes)) for side in (KNOWN, MAY))

    def live_signs(self, values: Sequence[bool | None], asked: Sequence[tuple[int, str]]) -> Signs:
        """The same for the sides asked and what is known: a node that is settled no longer depends on anything."""
        truth = self.every_node(values)
        return self._signs(asked, list(map(ne, truth[0::2], truth[1::2])))

    def _signs(self, asked: Sequence[tuple[int, str]], live: Sequence[bool]) -> Signs:
        """One pass from the nodes down: children bear smaller numbers than what is made of them.

        For each side of a node a mask says from which sides of the goal it is reached, and with what sign; a
        negation swaps the two bits of each pair.
        """
        masks: dict[int, int] = {}
        labels: list[tuple[int, str, bool]] = []
        for place, name in asked:
            side = 2 * self.nodes[place] + (name == MAY)
            masks[side] = masks.get(side, 0) | 2 << len(labels)
            labels += [(place, name, False), (place, name, True)]
        even = sum(1 << k for k in range(0, len(labels), 2))
        odd = even << 1
        below, atoms = self._below, self._atoms
        of_atoms: dict[int, int] = {}
        waiting = [-side for side in masks if live[side // 2]]
        heapify(waiting)
        while waiting:
            side = -heappop(waiting)
            mask = masks[side]
            atom = atoms[side // 2]
            if atom is not None:
                of_atoms[atom] = of_atoms.get(atom, 0) | mask
                continue
            swapped = (mask & even) << 1 | (mask & odd) >> 1
            for child, flips in below[side]:
                if child in masks:
                    masks[child] |= swapped if flips else mask
                elif live[child // 2]:
                    masks[child] = swapped if flips else mask
                    heappush(waiting, -child)
        sets = {
            mask: {label for k, label in enumerate(labels) if mask >> k & 1} for mask in {*of_atoms.values()}
        }
        return {atom: sets[mask] for atom, mask in of_atoms.items()}

    @cached_property
    def _atoms(self) -> list[int | None]:
        return [int(rest[0]) if kind == "atom" else None for kind, *rest in self.graph.nodes]

    @cached_property
    def _below(self) -> list[tuple[tuple[int, bool], ...]]:
        """For each side of each node, the sides it is computed from, and whether the sign changes on the way."""
        printer = Printer(self.graph, ONE_ACT)
        found: list[tuple[tuple[int, bool], ...]] = []
        for node, (kind, *_) in enumerate(self.graph.nodes):
            for which in (KNOWN, MAY):
                flips = kind == "not" or (kind == "open" and which == MAY)
                found.append(
                    ()
                    if kind == "atom"
                    else tuple(
                        (2 * child + (of == MAY), flips) for child, of in printer.children((node, which))
                    )
                )
        return found
