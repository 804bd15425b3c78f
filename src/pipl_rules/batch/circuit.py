"""Circuits: conjunctions of literals, equal ones shared, simplified while they are put together.

A plane says of every case in a table one thing, a bit to each case. A *literal* is a
plane or its complement: twice the number of a gate, plus one for the complement.
A disjunction is the complement of a conjunction, so that the two sides of a fact
that is always known are one gate. What is constant disappears.
"""

from collections.abc import Iterable

from attrs import define, field

TRUE, FALSE = 0, 1
Key = tuple[str, int | str]
"""Name of a plane that comes from outside: its kind, and a number of atom or the name of a column."""

Pair = tuple[int, int]
"""Literals: known to be so, and known not to be so. Neither, where it is unknown; never both."""

UNKNOWN: Pair = (FALSE, FALSE)


def settled(*, value: bool) -> Pair:
    """A value that holds in every case."""
    return (TRUE, FALSE) if value else (FALSE, TRUE)


@define(eq=False)
class Circuit:
    """Gates by number; the first is the constant, and a gate bears a greater number than what it is made of.

    Attributes:
        gates: The literals that each is the conjunction of; none for the constant and for what comes from outside.
        inputs: Gate of each plane that comes from outside.
    """

    gates: list[tuple[int, ...]] = field(factory=lambda: [()])
    inputs: dict[Key, int] = field(factory=dict)
    _known: dict[tuple[int, ...], int] = field(factory=dict)
    _implies: dict[int, int] = field(factory=dict)

    def input(self, kind: str, name: int | str) -> int:
        """The literal of a plane from outside."""
        key = (kind, name)
        if key not in self.inputs:
            self.inputs[key] = len(self.gates)
            self.gates.append(())
        return 2 * self.inputs[key]

    def implies(self, one: int, other: int) -> None:
        """Let it be known that where the one is true, the other is."""
        self._implies[one] = other

    def conj(self, parts: Iterable[int]) -> int:
        """The literal of a conjunction."""
        kept: set[int] = set()
        for part in parts:
            if part == FALSE or part ^ 1 in kept:
                return FALSE
            if part != TRUE:
                kept.add(part)
        if len(kept) > 1 and not self._reduce(kept):
            return FALSE
        if not kept:
            return TRUE
        if len(kept) == 1:
            return kept.pop()
        key = tuple(sorted(kept))
        if key not in self._known:
            self._known[key] = len(self.gates)
            self.gates.append(key)
        return 2 * self._known[key]

    def gate(self, parts: Iterable[int]) -> int | None:
        """The literal of the gate that is the conjunction of just these literals; None if there is none."""
        found = self._known.get(tuple(sorted(parts)))
        return None if found is None else 2 * found

    def disj(self, parts: Iterable[int]) -> int:
        """The literal of a disjunction."""
        return self.conj(part ^ 1 for part in parts) ^ 1

    def _reduce(self, kept: set[int]) -> bool:
        """Drop what others of the set imply; False if they contradict one another."""
        for part in sorted(kept):
            if part not in kept:
                continue
            implied = self._implies.get(part)
            if implied is not None:
                if implied ^ 1 in kept:
                    return False
                kept.discard(implied)
            below = self.gates[part >> 1]
            if not below:
                continue
            if part & 1:
                self._disjunction(part, below, kept)
            elif any(literal ^ 1 in kept for literal in below):
                return False
            else:
                kept.difference_update(below)
        return not any(part ^ 1 in kept for part in kept)

    @staticmethod
    def _disjunction(part: int, below: tuple[int, ...], kept: set[int]) -> None:
        """Drop a disjunction that holds by the rest, and put its only live limb for one that has no other."""
        if any(literal ^ 1 in kept for literal in below):
            kept.discard(part)
            return
        live = [literal for literal in below if literal not in kept]
        if len(live) == 1:
            kept.discard(part)
            kept.add(live[0] ^ 1)

    # -- pairs

    def all(self, pairs: Iterable[Pair]) -> Pair:
        """Conjunction of what may be unknown."""
        parts = list(pairs)
        return self.conj(so for so, _ in parts), self.disj(not_so for _, not_so in parts)

    def any(self, pairs: Iterable[Pair]) -> Pair:
        """Disjunction of what may be unknown."""
        parts = list(pairs)
        return self.disj(so for so, _ in parts), self.conj(not_so for _, not_so in parts)

    def over(self, pair: Pair, background: Pair) -> Pair:
        """The pair, and the background where the pair is unknown."""
        so, not_so = pair
        return (
            self.disj((so, self.conj((not_so ^ 1, background[0])))),
            self.disj((not_so, self.conj((so ^ 1, background[1])))),
        )

    def put(self, pair: Pair, where: int, *, value: bool) -> Pair:
        """The pair, with the value put in its place in the cases marked."""
        so, not_so = pair
        if value:
            return self.disj((so, where)), self.conj((not_so, where ^ 1))
        return self.conj((so, where ^ 1)), self.disj((not_so, where))
