"""What axioms tie together, worked out once for a rulebook.

Almost every axiom is a pair of literals. Pairs are implications, and implications can
be followed to their end beforehand: then learning what follows from what is known is
one look at each tied atom, and a value chosen for an open atom is safe as soon as it
does not contradict itself (what learning leaves open is as satisfiable as before).
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import frozen

Literal = tuple[int, bool]
Literals = tuple[Literal, ...]
PAIR = 2


@frozen(eq=False)
class Ties:
    """The axioms, closed.

    Attributes:
        implied: For each tied atom, what its being true and its being false imply, to the end.
        impossible: Literals that imply their own contrary, or both sides of another atom.
        forced: What must be so in every case, with what follows from it.
        long: The axioms of more than two literals, which are no implications.
        groups: For each atom in an axiom, all atoms that it is tied to, itself included, however far.
        acts: The atoms about the act, which are the same in every unit.
    """

    implied: dict[int, tuple[Literals, Literals]]
    impossible: frozenset[Literal]
    forced: Literals
    long: tuple[Literals, ...]
    groups: dict[int, frozenset[int]]
    acts: AbstractSet[int]

    @classmethod
    def of(cls, clauses: Iterable[Literals], acts: AbstractSet[int]) -> "Ties":
        """Close the axioms of a rulebook."""
        arrows: dict[Literal, list[Literal]] = {}
        alone: list[Literal] = []
        long: list[Literals] = []
        groups: dict[int, set[int]] = {}
        for clause in clauses:
            if len(clause) == 1:
                alone.append(clause[0])
            elif len(clause) == PAIR:
                (one, is_one), (other, is_other) = clause
                arrows.setdefault((one, not is_one), []).append((other, is_other))
                arrows.setdefault((other, not is_other), []).append((one, is_one))
            else:
                long.append(clause)
            joined = {n for n, _ in clause}.union(*(groups.get(n, ()) for n, _ in clause))
            groups.update(dict.fromkeys(joined, joined))
        tied = sorted({n for n, _ in arrows})
        ends = {(n, value): _end((n, value), arrows) for n in tied for value in (False, True)}
        impossible = {
            literal
            for literal, reached in ends.items()
            if any((n, not value) in reached for n, value in (literal, *reached))
        }
        must = dict.fromkeys([*alone, *((n, not value) for n, value in sorted(impossible))])
        forced = dict.fromkeys(each for literal in must for each in (literal, *ends.get(literal, ())))
        return cls(
            {n: (tuple(ends[n, False]), tuple(ends[n, True])) for n in tied},
            frozenset(impossible),
            tuple(forced),
            tuple(long),
            {n: frozenset(joined) for n, joined in groups.items()},
            acts,
        )

    def learn(self, values: Sequence[list[bool | None]]) -> bool:
        """Put what follows by the pairs into the values of the units.

        Returns:
            False where an axiom cannot be satisfied; the values are then of no use.
        """
        if not all(self._force(of_unit) for of_unit in values):
            return False
        grown = True
        while grown:
            grown = False
            for of_unit in values:
                spread = self._follow(of_unit)
                if spread is None:
                    return False
                for k, wanted in spread:
                    for other in values:
                        if other[k] is None:
                            other[k] = wanted
                            grown = True
        return True

    def _force(self, of_unit: list[bool | None]) -> bool:
        for n, value in self.forced:
            if of_unit[n] is None:
                of_unit[n] = value
            elif of_unit[n] is not value:
                return False
        return True

    def _follow(self, of_unit: list[bool | None]) -> list[Literal] | None:
        """Put in what follows in one unit; what of it is about the act, or None for a contradiction."""
        spread: list[Literal] = []
        acts = self.acts
        for n, implied in self.implied.items():
            value = of_unit[n]
            if value is None:
                continue
            for k, wanted in implied[value]:
                known = of_unit[k]
                if known is wanted:
                    continue
                if known is not None:
                    return None
                of_unit[k] = wanted
                if k in acts:
                    spread.append((k, wanted))
        return spread

    def choose(
        self, of_unit: list[bool | None], atoms: Iterable[int], prefer: Mapping[int, bool], *, otherwise: bool
    ) -> None:
        """Give each open atom the value preferred, or the other where that cannot be, with what follows.

        The values must have learnt what follows from them.
        """
        for n in atoms:
            if of_unit[n] is not None:
                continue
            value = prefer.get(n, otherwise)
            if (n, value) in self.impossible:
                value = not value
            of_unit[n] = value
            if n in self.implied:
                for k, wanted in self.implied[n][value]:
                    of_unit[k] = wanted

    def broken(self, of_unit: Sequence[bool | None]) -> bool:
        """Whether one of the long axioms has every literal false."""
        return any(all(of_unit[n] is (not wanted) for n, wanted in clause) for clause in self.long)


def _end(start: Literal, arrows: dict[Literal, list[Literal]]) -> dict[Literal, None]:
    """Every literal that the first implies, itself only if it comes round to it."""
    reached: dict[Literal, None] = {}
    stack = [start]
    while stack:
        for literal in arrows.get(stack.pop(), ()):
            if literal not in reached:
                reached[literal] = None
                stack.append(literal)
    reached.pop(start, None)
    return reached
