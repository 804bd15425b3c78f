"""What the tests of changes share: judged acts, and a second opinion on what a set of changes comes to."""

import random
from itertools import combinations

from pipl_rules.analysis.curing import ChangeSet
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.analysis.trials import Move, Trials
from pipl_rules.cases import every_case
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.rule import Interest

DECIDED = {act.id: act for case in every_case() for act in case.acts}
"""Every act of the decided cases, by id."""


def free(judgment: Judgment, *interests: Interest) -> bool:
    """Whether none of the interests (both, if none is named) is or may be infringed."""
    return all(judgment.infringed(interest) is False for interest in interests or tuple(Interest))


SINGLY = 5
"""Up to how many changes every part of them is supposed; of more, what leaves out one, and what leaves all but one."""


def proper_parts(changes: tuple[Change, ...]) -> list[tuple[Change, ...]]:
    """Choices of fewer changes, those made in several items taken apart."""
    single = [
        Change(change.fact, change.value, None if item is None else (item,))
        for change in changes
        for item in change.items or (None,)
    ]
    sizes = range(len(single)) if len(single) <= SINGLY else (0, 1, len(single) - 1)
    return [part for k in sizes for part in combinations(single, k)]


def parts_that_do(judgment: Judgment, changes: tuple[Change, ...]) -> list[tuple[Change, ...]]:
    """Every choice of fewer of the changes (up to nine) after which no interest is or may be infringed."""
    number = judgment.rulebook.index
    places = {unit.item.id: place for place, unit in enumerate(judgment.units) if unit.item is not None}
    parts = [part for k in range(len(changes)) for part in combinations(changes, k)]
    moves = {
        change: Move(
            number[change.fact],
            change.value,
            None if change.items is None else tuple(places[item] for item in change.items),
        )
        for change in changes
    }
    tried = Trials(judgment).run([frozenset(moves[change] for change in part) for part in parts])
    return [
        part for part, t in zip(parts, tried, strict=True) if t is not None and not any(may for _, may in t)
    ]


def supposed(judgment: Judgment, changes: tuple[Change, ...]) -> Judgment | None:
    """The judgment with the changes; None where they cannot be."""
    try:
        return suppose(judgment, changes)
    except InconsistentFindingsError:
        return None


def varied(judgment: Judgment, chance: random.Random, changes: int) -> Judgment:
    """The judged act with some facts otherwise, drawn at random."""
    findable = [
        atom
        for atom in judgment.rulebook.atoms
        if isinstance(atom, Fact) and atom.settled_by is not SettledBy.READING
    ]
    ids = [unit.item.id for unit in judgment.units if unit.item is not None]
    drawn = []
    for fact in chance.sample(findable, changes):
        about_item = fact.about is About.ITEM and bool(ids) and chance.random() < 0.5
        drawn.append(Change(fact, chance.random() < 0.5, (chance.choice(ids),) if about_item else None))
    return supposed(judgment, tuple(drawn)) or judgment


def names(change_set: ChangeSet) -> frozenset[tuple[str, bool]]:
    """The facts and values of a set of changes."""
    return frozenset((change.fact.name, change.value) for change in change_set.changes)
