"""What the gates of a circuit have in common, worked out once.

Three steps. A conjunction that one other alone is made of is written into it. Where the
limbs of a disjunction, each of use there alone, share a literal, it is taken out of
them: ``(a and b) or (a and c)`` is ``a and (b or c)``. And literals that still stand together in
several gates become a gate of their own, those that do so most often first. Rules of one law
have conditions and long lists of exceptions in common, so that less than half of all
operations is left where only the verdict is asked for.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush

from attrs import define, field

from pipl_rules.batch.circuit import Circuit

_LONG = 32
"""Literals of a gate that shares none of them: what infringes by any of a hundred rules has no list in common."""

_Pair = tuple[int, int]


def factored(circuit: Circuit, answers: Sequence[int]) -> tuple[Circuit, list[int]]:
    """A circuit that answers the same, with fewer operations, and the literals of the answers in it.

    Args:
        circuit: The circuit.
        answers: The literals that are asked for; what they do not need is left out.
    """
    gates = _needed(circuit, answers)
    simpler = _Simpler(gates, answers, len(circuit.gates))
    simpler.write_in()
    simpler.take_out()
    _Sharing(gates, simpler.number).share()
    made = _Rebuilt(circuit, gates)
    return made.circuit, [made.literal(answer) for answer in answers]


def _needed(circuit: Circuit, answers: Sequence[int]) -> dict[int, set[int]]:
    """The gates below the answers, with their literals."""
    gates: dict[int, set[int]] = {}
    waiting = [answer >> 1 for answer in answers]
    while waiting:
        gate = waiting.pop()
        if gate not in gates and circuit.gates[gate]:
            gates[gate] = set(circuit.gates[gate])
            waiting.extend(literal >> 1 for literal in circuit.gates[gate])
    return gates


@define(eq=False)
class _Simpler:
    """Gates of use to one other alone, written into it, or relieved of what they share.

    Attributes:
        gates: The literals of each gate, by number.
        answers: The literals asked for.
        number: The number of the next gate.
    """

    gates: dict[int, set[int]]
    answers: Sequence[int]
    number: int
    _uses: Counter[int] = field(factory=Counter, init=False)

    def write_in(self) -> None:
        """Write every conjunction that one other alone is made of into that one."""
        self._count()
        for gate in sorted(self.gates):  # what it is made of comes before it
            for part in sorted(self.gates.get(gate, ())):
                below = part >> 1
                if not part & 1 and below in self.gates and self._uses[below] == 1:
                    self.gates[gate].discard(part)
                    self.gates[gate] |= self.gates.pop(below)

    def take_out(self) -> None:
        """Take what the limbs of a disjunction share out of them, and so on within what is left of them."""
        self._count()
        waiting = sorted(self.gates)
        while waiting:
            gate = waiting.pop()
            if gate in self.gates:
                waiting.extend(self._taken_out(gate))

    def _count(self) -> None:
        self._uses = Counter(part >> 1 for parts in self.gates.values() for part in parts)
        self._uses.update(answer >> 1 for answer in set(self.answers))

    def _taken_out(self, gate: int) -> list[int]:
        """Of one gate, a conjunction of complements, hence the complement of a disjunction; the gates made within."""
        limbs = {
            part >> 1
            for part in self.gates[gate]
            if part & 1 and part >> 1 in self.gates and self._uses[part >> 1] == 1
        }
        made: list[int] = []
        while True:
            counts = Counter(literal for limb in limbs for literal in self.gates[limb])
            shared = [(-times, literal) for literal, times in counts.items() if times > 1]
            if not shared:
                return made
            _, literal = min(shared)
            having = {limb for limb in limbs if literal in self.gates[limb]}
            limbs -= having
            self.gates[gate] -= {2 * limb + 1 for limb in having}
            rest = self._new([self._without(limb, literal) for limb in sorted(having)])
            self.gates[gate].add(2 * self._new((literal, 2 * rest + 1)) + 1)
            made.append(rest)

    def _without(self, limb: int, literal: int) -> int:
        """The complement of a limb without the literal."""
        parts = self.gates[limb]
        parts.discard(literal)
        if len(parts) > 1:
            return 2 * limb + 1
        (last,) = self.gates.pop(limb)
        return last ^ 1

    def _new(self, parts: Iterable[int]) -> int:
        found = self.number
        self.number += 1
        self.gates[found] = set(parts)
        self._uses[found] = 1
        return found


@define(eq=False)
class _Sharing:
    """The gates, and where pairs of literals stand together.

    Attributes:
        gates: The literals of each gate, by number.
        number: The number of the next gate.
    """

    gates: dict[int, set[int]]
    number: int
    _places: dict[_Pair, set[int]] = field(factory=dict, init=False)
    _often: list[tuple[int, _Pair]] = field(factory=list, init=False)

    def share(self) -> None:
        """Give every pair that stands in several gates a gate, the most frequent first."""
        for gate in sorted(self.gates):
            parts = sorted(self.gates[gate])
            if len(parts) <= _LONG:
                for k, one in enumerate(parts):
                    for other in parts[k + 1 :]:
                        self._places.setdefault((one, other), set()).add(gate)
        self._often = [(-len(places), pair) for pair, places in self._places.items() if len(places) > 1]
        heapify(self._often)
        while self._often:
            times, pair = heappop(self._often)
            places = self._places.get(pair, set())
            if len(places) == -times:
                del self._places[pair]
                self._put_together(pair, places)
            elif len(places) > 1:  # fewer than when it was counted
                heappush(self._often, (-len(places), pair))

    def _put_together(self, pair: _Pair, places: set[int]) -> None:
        """Let the gates have one literal for the pair: that of the gate which is just the pair, or of a new one."""
        whole = min((gate for gate in places if len(self.gates[gate]) == len(pair)), default=None)
        if whole is None:
            whole = self.number
            self.number += 1
            self.gates[whole] = set(pair)
        for gate in sorted(places - {whole}):
            parts = self.gates[gate]
            parts.difference_update(pair)
            for part in parts:
                for one in pair:
                    self._places.get((min(one, part), max(one, part)), set()).discard(gate)
                met = min(2 * whole, part), max(2 * whole, part)
                there = self._places.setdefault(met, set())
                there.add(gate)
                if len(there) > 1:
                    heappush(self._often, (-len(there), met))
            parts.add(2 * whole)


@define(eq=False)
class _Rebuilt:
    """A circuit put together anew from its gates.

    Attributes:
        old: The circuit as it was.
        gates: The literals of each gate that is not as it was, in the old numbers and those of new gates.
        circuit: The new one.
    """

    old: Circuit
    gates: Mapping[int, set[int]]
    circuit: Circuit = field(factory=Circuit, init=False)
    _found: dict[int, int] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._found = {0: 0}
        for (kind, name), gate in self.old.inputs.items():
            self._found[gate] = self.circuit.input(kind, name)

    def literal(self, literal: int) -> int:
        """The literal in the new circuit."""
        gate = literal >> 1
        if gate not in self._found:
            self._found[gate] = self.circuit.conj([self.literal(part) for part in sorted(self.gates[gate])])
        return self._found[gate] ^ (literal & 1)
