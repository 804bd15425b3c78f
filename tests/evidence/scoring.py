"""Which mutants the recorded questions tell from the law, decided in bulk."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import define, frozen
from recording import Ask, Fold, Recording, Same

from pipl_rules.analysis.bulk import Bulk, Change, Key, Structure
from pipl_rules.analysis.mutation import Mutant
from pipl_rules.analysis.states import Pair, States
from pipl_rules.logic.rulebook import Rulebook


@frozen
class Score:
    """A mutant and the test files that notice it."""

    mutant: Mutant
    killers: tuple[str, ...]

    @property
    def killed(self) -> bool:
        """Whether any does."""
        return bool(self.killers)


@define(eq=False, slots=False)
class Scorer:
    """The recorded questions, as planes."""

    rulebook: Rulebook
    recording: Recording

    @cached_property
    def bulk(self) -> Bulk:
        """The law in every recorded state."""
        return Bulk(Structure(self.rulebook), States(self.rulebook, tuple(self.recording.states)))

    @cached_property
    def _asked(self) -> dict[Key, list[tuple[Ask, int]]]:
        found: dict[Key, list[tuple[Ask, int]]] = {}
        for ask, states in self.recording.asks.items():
            found.setdefault(ask.key, []).append((ask, sum(1 << state for state in states)))
        return found

    @cached_property
    def _wider(self) -> dict[Key, tuple[int, list[tuple[Fold | Same, int]]]]:
        """By key: the states that any question about more than one state reads, and those questions."""
        found: dict[Key, tuple[int, list[tuple[Fold | Same, int]]]] = {}
        questions: list[Fold | Same] = [*self.recording.folds, *self.recording.same]
        for question in questions:
            masks: dict[Key, int] = {}
            for key, state in _parts(question):
                masks[key] = masks.get(key, 0) | 1 << state
            for key, mask in masks.items():
                union, rows = found.setdefault(key, (0, []))
                rows.append((question, mask))
                found[key] = (union | mask, rows)
        return found

    def score(self, mutants: Sequence[Mutant]) -> Iterator[Score]:
        """Each mutant, and who notices it."""
        for mutant in mutants:
            yield Score(mutant, tuple(sorted(set(self._killers(mutant)))))

    def _killers(self, mutant: Mutant) -> Iterator[str]:
        changes = {change.key: change for change in self.bulk.changes(mutant)}
        for key, change in changes.items():
            for ask, mask in self._asked.get(key, ()):
                if _differs(change, ask.wanted) & mask:
                    yield ask.file
        for key, change in changes.items():
            union, rows = self._wider.get(key, (0, []))
            if not change.where & union:
                continue
            for question, mask in rows:
                if change.where & mask and self._notices(question, changes):
                    yield question.file

    def _notices(self, question: Fold | Same, changes: dict[Key, Change]) -> bool:
        keys = {key for key, _ in _parts(question)}
        answers = {key: self.bulk.answer(key) for key in keys}
        after = {**answers, **{key: changes[key].after for key in keys if key in changes}}
        if isinstance(question, Same):
            return _same(question, answers) is not _same(question, after)
        before, now = _fold(question, answers), _fold(question, after)
        if question.wanted is None:
            return before is not now
        return (before in question.wanted) is not (now in question.wanted)


def _parts(question: Fold | Same) -> tuple[tuple[Key, int], ...]:
    return question.parts if isinstance(question, Fold) else (question.one, question.other)


def _bit(pair: Pair, state: int) -> bool | None:
    if pair[0] >> state & 1:
        return True
    return None if pair[1] >> state & 1 else False


def _same(question: Same, answers: dict[Key, Pair]) -> bool:
    return _bit(answers[question.one[0]], question.one[1]) is _bit(
        answers[question.other[0]], question.other[1]
    )


def _fold(question: Fold, answers: dict[Key, Pair]) -> bool | None:
    values = [_bit(answers[key], state) for key, state in question.parts]
    return True if True in values else (None if None in values else False)


def _differs(change: Change, wanted: frozenset[bool | None] | None) -> int:
    if wanted is None:
        return change.where
    return _among(change.before, wanted) ^ _among(change.after, wanted)


def _among(pair: Pair, wanted: frozenset[bool | None]) -> int:
    t, m = pair
    found = 0
    for value in wanted:
        found |= t if value is True else (m & ~t if value is None else ~m)
    return found
