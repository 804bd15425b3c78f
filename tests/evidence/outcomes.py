"""What the recorded questions have seen of each rule: its outcomes, and each of its atoms deciding alone."""

from collections.abc import Iterator
from functools import cached_property
from itertools import combinations

from attrs import define, field, frozen
from scoring import Scorer

from pipl_rules.analysis.bulk import Key
from pipl_rules.analysis.mutation import condition_of
from pipl_rules.analysis.states import Pair
from pipl_rules.logic.conditions import Atom, Comparison, Fact, SettledBy
from pipl_rules.logic.rule import Duty, Rule


@frozen
class Outcomes:
    """What was seen of a rule where a test asked about it by name.

    Attributes:
        rule: The rule.
        fired: It applied.
        failed: It did not.
        open: Whether it applies was open.
        lifted: Those of its lifters that were seen to lift it.
        lifters: All rules that can lift it on some day.
    """

    rule: Rule
    fired: bool
    failed: bool
    open: bool
    lifted: tuple[str, ...]
    lifters: tuple[str, ...]


@frozen
class Place:
    """An atom of a rule: of its own condition, or of what shows its duty done."""

    rule: str
    part: str
    atom: Atom

    @property
    def id(self) -> str:
        """For example ``pipl.13.1/when/processes``."""
        return f"{self.rule}/{self.part}/{self.atom}"


@define(eq=False, slots=False)
class Seeing:
    """The recorded questions, asked what they saw."""

    scorer: Scorer
    _masks: dict[Key, int] = field(factory=dict)

    @cached_property
    def _asked(self) -> dict[Key, int]:
        """By key, the states in which it was asked."""
        found: dict[Key, set[int]] = {}
        recording = self.scorer.recording
        for ask, states in recording.asks.items():
            found.setdefault(ask.key, set()).update(states)
        parts = [part for fold in recording.folds for part in fold.parts]
        parts += [part for same in recording.same for part in (same.one, same.other)]
        for key, state in parts:
            found.setdefault(key, set()).add(state)
        return {key: sum(1 << state for state in states) for key, states in found.items()}

    def of(self, rule: Rule) -> Outcomes:
        """What was seen of the rule."""
        bulk = self.scorer.bulk
        asked = 0
        for kind in ("applies", "met", "breached"):
            asked |= self._asked.get((kind, rule.id), 0)
        asked &= bulk.answer(("in force", rule.id))[0]
        t, m = bulk.answer(("applies", rule.id))
        met = bulk.answer(("met", rule.id))[0] & asked
        able = [
            other
            for other in bulk.structure.lifting.get(rule.id, ())
            if not _empty(rule, bulk.rulebook.by_id[other])
        ]
        lifted = tuple(other for other in able if bulk.answer(("applies", other))[0] & met)
        return Outcomes(rule, bool(t & asked), bool(asked & ~m), bool(m & ~t & asked), lifted, tuple(able))

    def decided_alone(self, rule: Rule) -> set[str]:
        """The ids of the places at which an atom was seen to decide alone."""
        found: set[str] = set()
        places = list(places_of(rule))
        for kind in ("applies", "met", "breached"):
            mask = self._asked.get((kind, rule.id), 0)
            if mask:
                of_kind = [p for p in places if p.part == "when" or kind == "breached"]
                found |= self._pairs((kind, rule.id), mask, of_kind)
        return found

    def _pairs(self, key: Key, mask: int, places: list[Place]) -> set[str]:
        bits = list(_bits(mask))
        answers = _column(self.scorer.bulk.answer(key), bits)
        columns = [_column(self._atom(place.atom), bits) for place in places]
        rows = list(dict.fromkeys((*row,) for row in zip(answers, *columns, strict=True)))
        found: set[str] = set()
        for one, other in combinations(rows, 2):
            if {one[0], other[0]} != {True, False}:
                continue
            differing = [n for n in range(1, len(one)) if one[n] is not other[n]]
            if len(differing) == 1 and {one[differing[0]], other[differing[0]]} == {True, False}:
                found.add(places[differing[0] - 1].id)
        return found

    def _atom(self, atom: Atom) -> Pair:
        if isinstance(atom, Fact) and atom.settled_by is SettledBy.LAW:
            return self.scorer.bulk.answer(("status", atom.name))
        return self.scorer.bulk.states.atom(atom)


def places_of(rule: Rule) -> Iterator[Place]:
    """The atoms of the rule, each once in its own condition and once in what shows its duty done."""
    for atom in dict.fromkeys(condition_of(rule).atoms()):
        yield Place(rule.id, "when", atom)
    if isinstance(rule.concludes, Duty):
        for atom in dict.fromkeys(rule.concludes.done.atoms()):
            yield Place(rule.id, "done", atom)


def _empty(one: Rule, other: Rule) -> bool:
    common = one.span.within(other.span)
    return common.start is not None and common.end is not None and common.end <= common.start


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _column(pair: Pair, bits: list[int]) -> list[bool | None]:
    t, m = pair
    return [bool(t >> bit & 1) or (None if m >> bit & 1 else False) for bit in bits]


__all__ = ["Comparison", "Outcomes", "Place", "Seeing", "places_of"]
