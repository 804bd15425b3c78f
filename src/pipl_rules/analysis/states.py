"""States of knowledge, side by side: one bit a state, two planes an atom."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.citation import Instrument
from pipl_rules.logic.conditions import Atom, Comparison
from pipl_rules.logic.rule import Closed, Rule
from pipl_rules.logic.rulebook import Rulebook

Pair = tuple[int, int]
"""The states in which something is known true, and those in which it may be true."""

_CODES: Mapping[bool | None, int] = {False: 0, True: 1, None: 2}
_KNOWN, _MAY = bytes.maketrans(b"\0\1\2", b"010"), bytes.maketrans(b"\0\1\2", b"011")


@frozen
class State:
    """What is known on a day.

    Attributes:
        day: The day.
        values: For each atom of the rulebook, by number: 0 not so, 1 so, 2 unknown; see `packed`.
        counts: The figures behind comparisons, by name of count, as far as known.
        also: Later instruments that reach back to the day.
    """

    day: dt.date
    values: bytes
    counts: tuple[tuple[str, int], ...] = ()
    also: frozenset[Instrument] = frozenset()


def packed(values: Sequence[bool | None]) -> bytes:
    """Values as `State` keeps them."""
    return bytes(map(_CODES.__getitem__, values))


@define(eq=False, slots=False)
class States:
    """Many states, as planes: the first state is the lowest bit."""

    rulebook: Rulebook
    each: Sequence[State]
    _force: dict[tuple[object, ...], int] = field(factory=dict, init=False)

    @cached_property
    def full(self) -> int:
        """Every state."""
        return (1 << len(self.each)) - 1

    @cached_property
    def _atoms(self) -> list[Pair]:
        joined, width = b"".join(state.values for state in self.each), len(self.rulebook.atoms)
        columns = (joined[number::width][::-1] for number in range(width))
        return [(int(c.translate(_KNOWN) or b"0", 2), int(c.translate(_MAY) or b"0", 2)) for c in columns]

    @cached_property
    def _counts(self) -> Mapping[str, Mapping[int, int]]:
        found: dict[str, dict[int, list[int]]] = {}
        for bit, state in enumerate(self.each):
            for name, figure in state.counts:
                found.setdefault(name, {}).setdefault(figure, []).append(bit)
        return {
            name: {figure: sum(1 << bit for bit in bits) for figure, bits in figures.items()}
            for name, figures in found.items()
        }

    def atom(self, atom: Atom) -> Pair:
        """The planes of an atom; of a comparison that the rulebook does not make, by the figures known."""
        number = self.rulebook.index.get(atom)
        if number is not None:
            return self._atoms[number]
        known = holds = 0
        if isinstance(atom, Comparison):
            for figure, where in self._counts.get(atom.count.name, {}).items():
                known |= where
                holds |= where if atom.holds(figure) else 0
        return holds, holds | (self.full & ~known)

    @cached_property
    def _days(self) -> Mapping[tuple[dt.date, frozenset[str]], int]:
        found: dict[tuple[dt.date, frozenset[str]], list[int]] = {}
        for bit, state in enumerate(self.each):
            key = state.day, frozenset(law.id for law in state.also)
            found.setdefault(key, []).append(bit)
        return {key: sum(1 << bit for bit in bits) for key, bits in found.items()}

    def in_force(self, law: Rule | Closed) -> int:
        """The states on whose day a rule or a closing binds, or to which it reaches back."""
        span, own, during = law.span, law.cite.instrument, law.during
        key = (span, own.id, own.effective, during)
        if key not in self._force:
            self._force[key] = sum(
                where
                for (day, also), where in self._days.items()
                if day in span or (own.id in also and own.effective in during)
            )
        return self._force[key]
