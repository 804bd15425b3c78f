"""Sets of literals: which atoms are so and which are not, by number, as two integers.

A set of this kind says what was found in a unit, what an answer needs, or where two
cases part; comparing two of them costs the same however many facts the law knows.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen


@frozen
class Literals:
    """A set of pairs of an atom's number and a value.

    Attributes:
        true: Bits of the atoms that are so.
        false: Bits of the atoms that are not.
    """

    true: int = 0
    false: int = 0

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, bool]]) -> "Literals":
        """The set of these pairs."""
        true = false = 0
        for number, value in pairs:
            if value:
                true |= 1 << number
            else:
                false |= 1 << number
        return cls(true, false)

    @classmethod
    def known(cls, values: Sequence[bool | None]) -> "Literals":
        """What is known among values by number of atom; None is not."""
        return cls.of((number, value) for number, value in enumerate(values) if value is not None)

    def __or__(self, other: "Literals") -> "Literals":
        return Literals(self.true | other.true, self.false | other.false)

    def __and__(self, other: "Literals") -> "Literals":
        return Literals(self.true & other.true, self.false & other.false)

    def __sub__(self, other: "Literals") -> "Literals":
        return Literals(self.true & ~other.true, self.false & ~other.false)

    def __bool__(self) -> bool:
        return bool(self.true or self.false)

    def __len__(self) -> int:
        return self.true.bit_count() + self.false.bit_count()

    def __iter__(self) -> Iterator[tuple[int, bool]]:
        """The pairs, by number."""
        both = self.true | self.false
        while both:
            bit = both & -both
            if self.true & bit:
                yield bit.bit_length() - 1, True
            if self.false & bit:
                yield bit.bit_length() - 1, False
            both ^= bit

    @property
    def contrary(self) -> "Literals":
        """The same atoms with the opposite values."""
        return Literals(self.false, self.true)

    @property
    def atoms(self) -> int:
        """Bits of the atoms of which it says anything."""
        return self.true | self.false

    def only(self, atoms: int) -> "Literals":
        """What it says of these atoms."""
        return Literals(self.true & atoms, self.false & atoms)

    def without(self, atoms: int) -> "Literals":
        """What it says of other atoms."""
        return Literals(self.true & ~atoms, self.false & ~atoms)
