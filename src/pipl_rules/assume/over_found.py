"""The law of a day over what was found alone, with the assumptions of the proceedings printed into it.

One function answers for a unit: which rules infringe, and whether each interest may be
infringed. It reads the findings as they are, those of the act and those of the item; no
list of what is assumed is made first.
A fact that is assumed without a condition has no third value left, so that both sides of
what is made of such facts are one, and worked out once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import define, field

from pipl_rules.assume import Assumption, Assumptions, Values
from pipl_rules.logic.blocks import grouped, printed
from pipl_rules.logic.compiler import KNOWN, MAY, OFTEN, Dialect, Goal, Printer, Side, made
from pipl_rules.logic.conditions import About
from pipl_rules.logic.folding import atoms
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay

Row = tuple[Rule, Interest]
Decides = Callable[[Values, Values], tuple[list[int], list[int], bool, bool]]
"""From findings of the act, by number of atom, and of the item, by place among the atoms about items, to the places
of the rules that infringe the first interest and of those that infringe the second, in no order, and whether the
first and the second interest may be infringed."""

_WORDS = Dialect(
    *(" and ", " or ", "True", "False", "(not {0})", "{0}", "({0} is not False)"),
    header="def f(v, w):",
    cheap=OFTEN,
)
"""Atoms are read from the list of the act, `v`, or of the item, `w`."""


def over_found(law: LawOfDay, held: Assumptions, about: About) -> tuple[Decides, tuple[Row, ...]] | None:
    """The function, and the rules that can infringe in the order of their places.

    Args:
        law: The rules of a day.
        held: The assumptions of the proceedings.
        about: Whether the unit is the act or an item. An item must know of the act what the act's own unit does.

    Returns:
        None where an assumption about the act hangs on a fact about an item, which the act's unit does not see.
    """
    overlay = _Overlay.of(held, about)
    if overlay is None:
        return None
    rows = law.can_infringe[about]
    printer = _Printer(law.form.graph, _WORDS, overlay=overlay)
    lists = dict(zip(Interest, ("r", "q"), strict=True))
    infringes = [f"{lists[interest]}.append({k})" for k, (_, _, interest) in enumerate(rows)]
    root = grouped(
        printer, [((node, KNOWN), done) for (node, _, _), done in zip(rows, infringes, strict=True)]
    )
    for name, interest in zip("mn", Interest, strict=True):
        # where no rule infringes, those may of which something is not even assumed
        open_ = [node for node, _, touched in rows if touched is interest and not printer.is_decided(node)]
        last = root.within(f"not {lists[interest]}")
        last.tests.append(((), f"{name} = False"))
        last.tests.extend((((node, MAY),), f"{name} = True") for node in open_)
    body = printed(printer, root)
    lines = [
        *(_WORDS.header, *overlay.lines(printer.read())),
        *("    r = []", "    q = []", "    m = n = True", *body, "    return r, q, m, n"),
    ]
    decides: Decides = made("\n".join(lines))
    return decides, tuple((rule, interest) for _, rule, interest in rows)


@define(eq=False)
class _Overlay:
    """What is assumed of a unit, as text.

    Attributes:
        places: The place of each atom about items in the list of findings about the item.
        general: The values assumed without condition, by number of atom.
        conditions: For the act and for the item: the conditions of conditional assumptions, and what these assume.
    """

    places: Mapping[int, int]
    general: Values
    conditions: Sequence[tuple[Goal, Sequence[tuple[int, Assumption]]]]

    @classmethod
    def of(cls, held: Assumptions, about: About) -> "_Overlay | None":
        """What is assumed of the act, or of an item and the act it belongs to; None as `over_found` says."""
        levels = (About.ACT,) if about is About.ACT else (About.ACT, About.ITEM)
        of_act = held.conditions(About.ACT)
        if of_act is not None and not held.rulebook.act_numbers.issuperset(atoms(of_act[0])):
            return None
        conditions = [each for level in levels if (each := held.conditions(level)) is not None]
        if about is About.ACT:
            return cls({}, held.general[About.ACT], conditions)
        return cls({n: k for k, n in enumerate(held.rulebook.item_numbers)}, held.of_items, conditions)

    @property
    def conditional(self) -> frozenset[int]:
        """The atoms of which something is assumed on a condition."""
        return frozenset(number for _, assumed in self.conditions for number, _ in assumed)

    def read(self, number: int) -> str:
        """What was found of an atom, as text."""
        place = self.places.get(number)
        return f"v[{number}]" if place is None else f"w[{place}]"

    def lines(self, read: frozenset[int]) -> Iterator[str]:
        """Give each atom that is read, and assumed on a condition, its value; the last condition met prevails."""
        for place, (goal, assumed) in enumerate(self.conditions):
            pairs = list(zip(goal.nodes[0::2], goal.nodes[1::2], assumed, strict=True))
            wanted = [pair for pair in pairs if pair[2][0] in read]
            printer = _Reader(goal.graph, _WORDS, prefix=f"c{place}", overlay=self)
            for when, unless, _ in wanted:
                printer.count((when, KNOWN))
                printer.count((unless, KNOWN))
            values: dict[int, str] = {}
            for when, unless, (number, assumption) in wanted:
                test = f"{printer.expression((when, KNOWN))} and not {printer.expression((unless, KNOWN))}"
                otherwise = values.get(number, f"{self.general[number]}")
                values[number] = f"({assumption.value} if {test} else {otherwise})"
            yield from printer.lines
            for number, value in values.items():
                yield f"    a{number} = {self.read(number)}"
                yield f"    if a{number} is None: a{number} = {value}"


@define
class _Reader(Printer):
    """Prints sides over the two lists of findings."""

    overlay: _Overlay = field(kw_only=True)

    def text(self, side: Side) -> str:
        """As for any printer, an atom as it is read."""
        kind, *rest = self.graph.nodes[side[0]]
        if kind != "atom":
            return super().text(side)
        name = self.overlay.read(int(rest[0]))
        return name if side[1] == KNOWN else f"({name} is not False)"


@define
class _Printer(_Reader):
    """Prints sides with what is assumed; where no atom below a node can be unknown, its two sides are one."""

    _decided: dict[int, bool] = field(factory=dict)

    def count(self, side: Side) -> None:
        """As for any printer, of the side that stands for both."""
        super().count(self._one(side))

    def children(self, side: Side) -> list[Side]:
        """As for any printer, each as the side that stands for both."""
        return [self._one(child) for child in super().children(side)]

    def expression(self, side: Side) -> str:
        """As for any printer, of the side that stands for both."""
        return super().expression(self._one(side))

    def text(self, side: Side) -> str:
        """As for any printer, an atom with what is assumed of it."""
        kind, *rest = self.graph.nodes[side[0]]
        if kind != "atom":
            return super().text(side)
        number = int(rest[0])
        conditional = number in self.overlay.conditional
        name = f"a{number}" if conditional else self.overlay.read(number)
        assumed = self.overlay.general[number]
        so = side[1] == KNOWN if assumed is None else conditional or not assumed
        return name if so else f"({name} is not False)"

    def read(self) -> frozenset[int]:
        """The atoms that the sides counted depend on."""
        nodes = self.graph.nodes
        return frozenset(int(nodes[node][1]) for node, _ in self.uses if nodes[node][0] == "atom")

    def _one(self, side: Side) -> Side:
        return (side[0], KNOWN) if self.is_decided(side[0]) else side

    def is_decided(self, node: int) -> bool:
        """Whether no atom below the node can be unknown."""
        if node not in self._decided:
            kind, *rest = self.graph.nodes[node]
            self._decided[node] = (
                self.overlay.general[int(rest[0])] is not None
                if kind == "atom"
                else kind != "open" and all(self.is_decided(child) for child in self.graph.children(node))
            )
        return self._decided[node]
