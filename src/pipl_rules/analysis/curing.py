"""Cures: what the processor would have to do otherwise; and the dual, what would defeat lawfulness.

A cure is a smallest set of changes within the processor's power after which the
engine judges the act free of infringement, nothing left open. That it is smallest is
proved by trying every part of it. The search knows no statute: what can be changed,
and in what words, stands with the facts; what a change does the rules say.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, combinations

from attrs import field, frozen

from pipl_rules.analysis.minimal import as_moves, changed, distinct, minimal
from pipl_rules.analysis.supports import (
    IMPOSSIBLE,
    Aim,
    Allowed,
    Family,
    Literals,
    Supports,
    joined,
    smallest,
)
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.analysis.telling import deed, found, told
from pipl_rules.analysis.trials import Move, Moves, Trials, implied
from pipl_rules.facts.deeds import GIVES_UP
from pipl_rules.judgment import Judgment, judgment_of
from pipl_rules.logic.compiler import KNOWN, MAY
from pipl_rules.logic.conditions import Atom, Fact, SettledBy
from pipl_rules.logic.rule import Interest

CURE_SIZE = 9
"""How many changes a cure has at most, where nothing else is said."""

DEFEAT_SIZE = 2
"""How many facts a defeat has at most, where nothing else is said."""

PAIRS = 12
"""Up to how many pairs of change and item every part is tried."""


@frozen(eq=False)
class ChangeSet:
    """A smallest set of changes that brings about what was asked.

    Attributes:
        changes: The changes; without any one of them the rest does not do.
        cost: What they cost together; one each where nothing else was said.
        before: The judgment on the act as it is.
    """

    changes: tuple[Change, ...]
    cost: float
    before: Judgment = field(repr=False)

    @property
    def gives_up(self) -> bool:
        """Whether it gives the act up, in whole or part, or takes what is handled out of the law's reach."""
        return any((change.fact.name, change.value) in GIVES_UP for change in self.changes)

    @property
    def judgment(self) -> Judgment:
        """The engine's judgment on the act so changed."""
        return suppose(self.before, self.changes)

    def words(self, lang: str = "en") -> str:
        """The changes as things to do, in ``"en"`` or ``"zh"``."""
        return told(self.changes, lang)

    def findings(self, lang: str = "en") -> str:
        """The changes as findings, question and answer, in ``"en"`` or ``"zh"``."""
        return found(self.changes, lang)


@frozen
class ChangeSets:
    """The smallest sets of changes, in the order in which one would try them.

    The cheapest come first if costs were given. Then what gives nothing up comes before what does, the smaller
    before the larger, and the rest in the order in which the law asks.

    Attributes:
        sets: The sets; none where nothing need change, or nothing does.
        size: How many changes a set could have.
        complete: Whether every smallest set up to that size is among them.
    """

    sets: tuple[ChangeSet, ...]
    size: int
    complete: bool

    def __iter__(self) -> Iterator[ChangeSet]:
        return iter(self.sets)

    def __len__(self) -> int:
        return len(self.sets)

    def words(self, lang: str = "en") -> str:
        """All of them as things to do: "do this and that; or stop the other"."""
        return ("; or " if lang == "en" else "；或者").join(each.words(lang) for each in self.sets)


def cures(
    judgment: Judgment,
    *,
    of: Interest | None = None,
    size: int = CURE_SIZE,
    costs: Mapping[tuple[str, bool], float] | None = None,
    among: Collection[tuple[str, bool]] | None = None,
) -> ChangeSets:
    """The smallest sets of changes within the processor's power that make the act lawful.

    What is within its power is what it can do, or ask the person for; see `pipl_rules.facts.deeds`. What
    the record leaves open and a burden settles against the processor is cured by doing it, or by proving it
    done.

    Args:
        judgment: The judgment on the act.
        of: The interest that is to be free of infringement; None for both.
        size: How many changes a cure has at most.
        costs: What a change costs, by name of the fact and the value it is brought to; one where it is not
            among them.
        among: The changes to choose from, by name of the fact and the value it is brought to; None for all
            that are within the processor's power.

    Returns:
        No cures if the act is free of infringement as it stands, or nothing in the processor's power helps.
    """
    judgment_of(judgment)
    interests = tuple(Interest) if of is None else (of,)
    return _search(
        judgment, _Free(Trials(judgment), interests, _in_power(judgment, among)), size, costs or {}
    )


def defeats(judgment: Judgment, *, of: Interest | None = None, size: int = DEFEAT_SIZE) -> ChangeSets:
    """The smallest sets of facts, none of them found so far, that would make the act infringe.

    Args:
        judgment: The judgment on the act.
        of: The interest that is to be infringed; None for any.
        size: How many facts a set has at most.

    Returns:
        None if the act infringes as it stands.
    """
    judgment_of(judgment)
    interests = tuple(Interest) if of is None else (of,)
    return _search(judgment, _Infringed(Trials(judgment), interests, _not_found(judgment)), size, {})


def _in_power(judgment: Judgment, among: Collection[tuple[str, bool]] | None) -> Allowed:
    """Whether an atom can be made so, and with it what follows, unless that was found so already."""
    atoms, units = judgment.rulebook.atoms, judgment.units
    by = implied(judgment.rulebook).by
    known: dict[tuple[int, bool], bool] = {}

    def possible(number: int, value: bool) -> bool:  # noqa: FBT001 - a truth value
        if among is not None:
            return (atoms[number].name, value) in among
        return deed(atoms[number], value) is not None

    def allowed(number: int, value: bool) -> bool:  # noqa: FBT001 - a truth value
        if (number, value) not in known:
            known[number, value] = possible(number, value) and all(
                possible(n, v) or all(unit.found[n] in (None, v) for unit in units)
                for n, v in by(number, value)
            )
        return known[number, value]

    return allowed


def _not_found(judgment: Judgment) -> Allowed:
    atoms, units = judgment.rulebook.atoms, judgment.units

    def allowed(number: int, _value: bool) -> bool:  # noqa: FBT001 - a truth value
        return _is_finding(atoms[number]) and all(unit.found[number] is None for unit in units)

    return allowed


def _is_finding(atom: Atom) -> bool:
    return not isinstance(atom, Fact) or atom.settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT)


@frozen(eq=False)
class _Free:
    """The end of a cure: that none of the interests is, or may be, infringed."""

    trials: Trials
    interests: tuple[Interest, ...]
    allowed: Allowed

    def reached(self, variants: Sequence[Moves]) -> list[bool]:
        """Whether each variant has come to it."""
        places = [list(Interest).index(interest) for interest in self.interests]
        return [
            tried is not None and not any(tried[place][1] for place in places)
            for tried in self.trials.run(variants)
        ]

    def step(self, base: Literals, size: int) -> Family:
        """What could be changed next."""
        return joined(_families(self, base, size, MAY, value=False), size)


class _Infringed(_Free):
    """The end of a defeat: that one of the interests is infringed."""

    def reached(self, variants: Sequence[Moves]) -> list[bool]:
        places = [list(Interest).index(interest) for interest in self.interests]
        return [
            tried is not None and any(tried[place][0] for place in places)
            for tried in self.trials.run(variants)
        ]

    def step(self, base: Literals, size: int) -> Family:
        return smallest(chain.from_iterable(_families(self, base, size, KNOWN, value=True)), size)


def _families(end: _Free, base: Literals, size: int, side: str, *, value: bool) -> list[Family]:
    units = changed(end.trials, base) if size else None
    if units is None:
        return [IMPOSSIBLE]
    fixed = {number for number, _ in base}

    def free(number: int, to: bool) -> bool:  # noqa: FBT001 - a truth value
        return number not in fixed and end.allowed(number, to)

    return [
        supports.to(Aim(day.form.interests[interest, unit.about], side, value))
        for day in end.trials.judgment.days
        for unit in distinct(units)
        for supports in [Supports.of(day, units[0], unit, free, size)]
        for interest in end.interests
    ]


def _search(judgment: Judgment, end: _Free, size: int, costs: Mapping[tuple[str, bool], float]) -> ChangeSets:
    found = minimal(lambda sets: end.reached([as_moves(each) for each in sets]), end.step, size)
    atoms = judgment.rulebook.atoms
    sets = []
    for each in found.sets:
        if each:
            moves = _trimmed(end, each)
            changes = tuple(_change(judgment, move) for move in moves)
            cost = sum(costs.get((atoms[move.number].name, move.value), 1.0) for move in moves)
            sets.append(ChangeSet(changes, cost, judgment))
    sets.sort(
        key=lambda each: (
            (each.cost, each.gives_up, len(each.changes)) if costs else (each.gives_up, each.cost)
        )
    )
    return ChangeSets(tuple(sets), size, found.complete)


def _change(judgment: Judgment, move: Move) -> Change:
    units = judgment.units
    places = range(len(units)) if move.units is None else move.units
    found = {units[place].found[move.number] for place in places}
    items = (
        None
        if move.units is None
        else tuple(item.id for place in move.units if (item := units[place].item) is not None)
    )
    return Change(
        judgment.rulebook.atoms[move.number], move.value, items, found.pop() if len(found) == 1 else None
    )


def _trimmed(end: _Free, each: Literals) -> tuple[Move, ...]:
    """The moves, made only in the items where they are needed.

    Items are left out one at a time, later items first, as long as the rest does; of what is left then the
    smallest part that does is taken.
    """
    acts, units = end.trials.rulebook.act_numbers, end.trials.units
    of_act = [Move(n, v) for n, v in sorted(each) if n in acts]
    pairs = [
        Move(n, v, (place,))
        for place in range(1, len(units))
        for n, v in sorted(each)
        if n not in acts and units[place].found[n] is not v
    ]
    whole = len(pairs)

    def reached(chosen: Sequence[Sequence[Move]]) -> list[bool]:
        return end.reached([frozenset((*of_act, *part)) for part in chosen])

    while len(units) > 2:  # noqa: PLR2004 - the act and more than one item
        fewer = [pairs[:k] + pairs[k + 1 :] for k in reversed(range(len(pairs)))]
        there = reached(fewer)
        if True not in there:
            break
        pairs = fewer[there.index(True)]
    if len(pairs) < whole and len(pairs) <= PAIRS:
        parts = [part for k in range(len(pairs)) for part in combinations(pairs, k)]
        there = reached(parts)
        pairs = list(parts[there.index(True)]) if True in there else pairs
    if len(pairs) < whole:
        return _grouped(of_act, pairs, len(units) - 1)
    return tuple(sorted((*of_act, *(Move(n, v) for n, v in each if n not in acts)), key=lambda m: m.number))


def _grouped(of_act: Sequence[Move], pairs: Sequence[Move], items: int) -> tuple[Move, ...]:
    places: dict[tuple[int, bool], list[int]] = {}
    for move in pairs:
        places.setdefault((move.number, move.value), []).extend(move.units or ())
    grouped = [Move(n, v, tuple(where) if len(where) < items else None) for (n, v), where in places.items()]
    return tuple(sorted((*of_act, *grouped), key=lambda move: move.number))
