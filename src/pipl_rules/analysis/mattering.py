"""Which questions matter, exactly: whether an answer could ever decide anything.

A question matters if in some case, what it asks being otherwise, with what that
brings with it by the axioms, an interest that is not settled comes out otherwise.
Where every axiom ties two facts only, that is exactly so: then in some state of
knowledge the interest is open and one answer settles it. Where an axiom ties three
or more, all that it ties is let change with the fact, so that a question is at worst
kept that could be spared, and never the other way about.
"""

from collections.abc import Collection, Mapping, Sequence

from attrs import define, field

from pipl_rules.analysis.circuit import FALSE, Circuit
from pipl_rules.analysis.residue import Residue
from pipl_rules.analysis.satisfy import Solver
from pipl_rules.logic.rule import Interest

GROWTH = 1.5
"""How far the circuit may grow with questions before a fresh one is begun."""


@define(eq=False, slots=False)
class Mattering:
    """What matters, and what is certain, in what is left of the rules.

    Attributes:
        residue: What is left.
        unsettled: The interests still to be settled.
    """

    residue: Residue
    unsettled: Collection[Interest]
    _roots: Sequence[int] = field(init=False)
    _always: Sequence[int] = field(init=False)
    _solver: Solver = field(init=False)
    _shown: set[int] = field(factory=set, init=False)

    def __attrs_post_init__(self) -> None:
        self._roots = self.residue.literals_of(self.unsettled)
        self._always = [self.residue.circuit.any(clause) for clause in self.residue.clauses]
        self._solver = self._fresh()

    def _fresh(self) -> Solver:
        base = self.residue.circuit
        return Solver(Circuit(list(base.inputs), base.nodes.copy()), self._always)

    def settled(self, supposed: Collection[int] = ()) -> Mapping[Interest, bool]:
        """The interests that are certain, infringed or not, where the literals supposed are so."""
        found = {}
        given = sorted(supposed)
        for interest in self.unsettled:
            days = self.residue.roots[interest]
            if any(not self._possible([*given, known ^ 1]) for known, _ in days):
                found[interest] = True
            elif not any(self._possible([*given, may]) for _, may in days):
                found[interest] = False
        return found

    def _possible(self, literals: Sequence[int]) -> bool:
        return FALSE not in literals and self._solver.satisfy(literals) is not None

    def matters(self, node: int) -> bool:
        """Whether the question of this variable matters.

        A case found for one question shows many others to matter too; they are not searched for again.
        """
        if node in self._shown:
            return True
        yes, no = self.residue.implied(2 * node), self.residue.implied(2 * node + 1)
        if yes is None or no is None:
            return False
        for before, after in ((no, yes), (yes, no)):
            case = self._case(before, after, self.residue.tied.get(node, frozenset()))
            if case is not None:
                self._shown.add(node)
                self._show(case)
                return True
            if len(yes) == len(no) == 1 and node not in self.residue.tied:
                return False  # one way is as good as the other
        return False

    def _case(
        self, before: Collection[int], after: Collection[int], tied: Collection[int]
    ) -> Mapping[int, bool] | None:
        """A case with the literals `before`, which comes out otherwise with those `after` instead."""
        if len(self._solver.circuit.inputs) > GROWTH * len(self.residue.circuit.inputs):
            self._solver = self._fresh()
        circuit = self._solver.circuit
        one = {literal >> 1: literal & 1 for literal in before}
        other = {**one, **{literal >> 1: literal & 1 for literal in after}}
        for node in sorted(set(tied) - {literal >> 1 for literal in after}):
            other[node] = circuit.variable()
        also = circuit.under(self._always, other) if tied else []
        wanted = [*sorted(before), change(circuit, self._roots, one, other), *also]
        return None if FALSE in wanted else self._solver.satisfy(wanted)

    def _show(self, case: Mapping[int, bool]) -> None:
        """Mark every question whose answer alone, with what it implies, turns this case."""
        residue, inputs = self.residue, self.residue.circuit.inputs
        nodes = residue.circuit.below(self._roots)
        asked = [n for n in nodes if inputs[n] is None and n not in residue.tied]
        full = (1 << len(asked) + 1) - 1
        plane = {n: full if case.get(n) else 0 for n in nodes if inputs[n] is None}
        for bit, node in enumerate(asked):
            for literal in residue.implied(2 * node + bool(case.get(node))) or ():
                if literal >> 1 in plane:
                    so = plane[literal >> 1] & ~(1 << bit)
                    plane[literal >> 1] = so if literal & 1 else so | 1 << bit
        for node in nodes:
            parts = inputs[node]
            if parts is not None:
                joint = full
                for part in parts:
                    joint &= full ^ plane[part >> 1] if part & 1 else plane[part >> 1]
                plane[node] = joint
        for root in self._roots:
            turned = plane[root >> 1]
            turned = turned ^ full if turned >> len(asked) else turned
            self._shown.update(node for bit, node in enumerate(asked) if turned >> bit & 1)


def change(circuit: Circuit, roots: Sequence[int], one: Mapping[int, int], other: Mapping[int, int]) -> int:
    """The literal that is true where some root is otherwise when the variables are as in `other` and not as in `one`.

    Written along the paths from the variables to the roots: a conjunction comes to be true if one of its parts
    does and all are true then; so that a search follows a path and finds out what would have to hold beside it.

    Args:
        circuit: The circuit; it grows.
        roots: The literals compared.
        one: For some variables, the literal that stands for them.
        other: The same, the other way.
    """
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    rises: dict[int, int] = {}
    falls: dict[int, int] = {}
    nodes = circuit.below(roots)
    for node in nodes:
        parts = circuit.inputs[node]
        if parts is None:
            was, is_ = before[node], after[node] = one.get(node, 2 * node), other.get(node, 2 * node)
            if was != is_:
                rises[node], falls[node] = circuit.all((was ^ 1, is_)), circuit.all((was, is_ ^ 1))
            continue
        if all(before[p >> 1] == after[p >> 1] == p & ~1 for p in parts):
            before[node] = after[node] = 2 * node
            continue
        was = before[node] = circuit.all(before[p >> 1] ^ (p & 1) for p in parts)
        is_ = after[node] = circuit.all(after[p >> 1] ^ (p & 1) for p in parts)
        if was != is_:
            up = circuit.any((falls if p & 1 else rises).get(p >> 1, FALSE) for p in parts)
            down = circuit.any((rises if p & 1 else falls).get(p >> 1, FALSE) for p in parts)
            rises[node], falls[node] = circuit.all((is_, up)), circuit.all((was, down))
    return circuit.any(way.get(root >> 1, FALSE) for root in roots for way in (rises, falls))
