"""All assignments of some open atoms at once, a bit each: what they say, and one that tells against an answer.

The atoms of a unit take the low bits, those about the act the high ones; a block is
one assignment of those about the act.
"""

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules.logic.shown import Bounds, Unit, World


@frozen(eq=False)
class Decided:
    """What the rules say under every assignment.

    Attributes:
        low_bits: How many bits the atoms of a unit take.
        blocks: One bit at the foot of every block.
        possible: The blocks that the axioms allow.
        known: For each unit, for each node, where it is known true.
        may: For each unit, for each node, where it may be true.
        valid: For each unit, where the axioms hold.
        own: For each unit, its own atoms assigned, the lowest bit first.
        shared: The atoms about the act assigned, the lowest bit first.
    """

    low_bits: int
    blocks: int
    possible: int
    known: Sequence[Sequence[int]]
    may: Sequence[Sequence[int]]
    valid: Sequence[int]
    own: Sequence[Sequence[int]]
    shared: Sequence[int]

    @property
    def bounds(self) -> tuple[Bounds, ...] | None:
        """Certainly and possibly true, over the union of the units; None if the axioms allow no assignment."""
        if not self.possible:
            return None
        return tuple((not self.refuting(k), bool(self.confirming(k))) for k in range(len(self.known[0])))

    def refuting(self, place: int) -> int:
        """The blocks in which every unit can be without the node."""
        certain = 0
        for known, ok in zip(self.known, self.valid, strict=True):
            certain |= self.blocks & ~any_in_block(ok & ~known[place], self.low_bits)
        return self.possible & ~certain

    def confirming(self, place: int) -> int:
        """The blocks in which some unit can have the node."""
        upper = 0
        for may, ok in zip(self.may, self.valid, strict=True):
            upper |= any_in_block(ok & may[place], self.low_bits)
        return self.possible & upper


def against(units: Sequence[Unit], decided: Decided, wanted: Sequence[bool | None]) -> World:
    """A world in which some node is, or may be, otherwise than wanted; empty if there is none."""
    for place, value in enumerate(wanted):
        if value is None:
            continue
        blocks = decided.refuting(place) if value else decided.confirming(place)
        if not blocks:
            continue
        foot = (blocks & -blocks).bit_length() - 1
        world = []
        for k, unit in enumerate(units):
            ok = decided.valid[k]
            hostile = ok & ~decided.known[k][place] if value else ok & decided.may[k][place]
            within = _block(hostile, foot, decided.low_bits) or _block(ok, foot, decided.low_bits)
            low = (within & -within).bit_length() - 1
            world.append(_read(unit, decided, k, foot + low))
        return tuple(world)
    return ()


def _block(plane: int, foot: int, low_bits: int) -> int:
    return plane >> foot & ((1 << (1 << low_bits)) - 1)


def _read(unit: Unit, decided: Decided, k: int, bit: int) -> dict[int, bool]:
    """What the unit knows, and the assignment at the bit."""
    world = {n: value for n, value in enumerate(unit.values) if value is not None}
    own, high = decided.own[k], decided.shared
    world |= {n: bool(bit >> place & 1) for place, n in enumerate(own)}
    return world | {n: bool(bit >> (decided.low_bits + place) & 1) for place, n in enumerate(high)}


@lru_cache(maxsize=256)
def pattern(k: int, size: int) -> int:
    """The plane, `size` bits long, of the k-th of the variables: runs of 2^k zeros and ones."""
    run = 1 << k
    return ((1 << size) - 1) // ((1 << (2 * run)) - 1) * (((1 << run) - 1) << run)


@lru_cache(maxsize=256)
def pattern_of_blocks(low_bits: int, high_bits: int) -> int:
    """One bit at the foot of every block of 2^low_bits."""
    return sum(1 << (block << low_bits) for block in range(1 << high_bits))


def any_in_block(plane: int, low_bits: int) -> int:
    """At the foot of every block: whether any bit of the block is set."""
    for k in range(low_bits):
        plane |= plane >> (1 << k)
    return plane
