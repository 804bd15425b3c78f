"""What is shown to be possible by trying: bounds from inside, where Kleene's are bounds from outside.

Where every atom with two signs, and every atom tied to another, has a value, Kleene's
bounds are reached by some completion of the rest. So one assignment of those atoms,
true to the axioms, shows what is possible; most questions are answered by one or two.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules.logic.compiler import Goal, Signs
from pipl_rules.logic.rulebook import Rulebook

TRIED, REMEMBERED = True, 8
Values = list[bool | None]
Bounds = tuple[bool, bool]
World = tuple[Mapping[int, bool], ...]
"""Values of some open atoms of each unit, such as a search found to tell against an answer."""


@frozen
class Unit:
    """The act, or an item of it: what is to be decided, and what is known, by atom number."""

    goal: Goal
    values: Values


def kleene(units: Sequence[Unit]) -> tuple[Bounds, ...]:
    """Kleene's bounds of each node, over the union of the units."""
    answers = [unit.goal.decide(unit.values) for unit in units]
    width = len(answers[0]) // 2
    return tuple(
        (any(answer[2 * k] for answer in answers), any(answer[2 * k + 1] for answer in answers))
        for k in range(width)
    )


def all_as_wanted(found: Sequence[Bounds], wanted: Sequence[bool | None]) -> bool:
    """Whether the bounds settle every value wanted; None asks nothing of a node."""
    return all(value is None or bounds == (value, value) for bounds, value in zip(found, wanted, strict=True))


def tells_against(reached: Sequence[Bounds], wanted: Sequence[bool | None]) -> bool:
    """Whether bounds that some completion reaches are other than wanted."""
    return any(
        value is not None and bounds[not value] is not value
        for bounds, value in zip(reached, wanted, strict=True)
    )


def shown(rulebook: Rulebook, units: Sequence[Unit], settled: Sequence[Bounds]) -> tuple[Bounds, ...] | None:
    """Bounds that are reached, by a few assignments of the atoms that would have to be enumerated.

    The true bounds lie between these and Kleene's; where the two are the same nothing is left to ask.

    Args:
        rulebook: The rules.
        units: What is to be decided, and what is known.
        settled: Kleene's bounds.

    Returns:
        None where an axiom cannot be satisfied.
    """
    known = following(rulebook, units)
    if known is None:
        return None
    found: tuple[Bounds, ...] = ((True, False),) * len(settled)
    for _, reached in _reached(rulebook, units, known, ()):
        found = tuple((a and c, b or d) for (a, b), (c, d) in zip(found, reached, strict=True))
        if found == settled:
            break
    return found


def following(rulebook: Rulebook, units: Sequence[Unit]) -> list[Values] | None:
    """The values of the units with what follows by the pairs; None where an axiom cannot be satisfied."""
    known = [list(unit.values) for unit in units]
    return known if rulebook.ties.learn(known) else None


def telling(
    rulebook: Rulebook,
    units: Sequence[Unit],
    known: Sequence[Values],
    wanted: Sequence[bool | None],
    worlds: Sequence[World] = (),
) -> list[Values] | None:
    """Values of a world that tells against an answer, from among a few; None if none of them does.

    Args:
        rulebook: The rules.
        units: What is to be decided.
        known: What is known of each, with what follows from it.
        wanted: The answer, by node.
        worlds: Worlds to be tried beside those of all false and all true, as far as what is known allows.
    """
    for values, reached in _reached(rulebook, units, known, worlds):
        if tells_against(reached, wanted):
            return values
    return None


def as_world(values: Sequence[Values]) -> World:
    """The values as a world to be tried again."""
    return tuple({n: value for n, value in enumerate(each) if value is not None} for each in values)


def _reached(
    rulebook: Rulebook, units: Sequence[Unit], known: Sequence[Values], worlds: Sequence[World]
) -> Iterator[tuple[list[Values], tuple[Bounds, ...]]]:
    """The values tried that the axioms allow, and the bounds that some completion of them reaches."""
    ties = rulebook.ties
    shared, own = _chosen(tuple(dict.fromkeys(unit.goal for unit in units)), rulebook)
    for otherwise, world in _tried(worlds, len(units)):
        values = [list(of_unit) for of_unit in known]
        for of_unit, prefer in zip(values, world, strict=True):
            ties.choose(of_unit, shared, prefer, otherwise=otherwise)
            ties.choose(of_unit, own, prefer, otherwise=otherwise)
        if not (ties.long and any(map(ties.broken, values))):
            yield (
                values,
                kleene([Unit(unit.goal, each) for unit, each in zip(units, values, strict=True)]),
            )


def _tried(worlds: Sequence[World], width: int) -> Iterator[tuple[bool, World]]:
    """The worlds to be tried, and what to prefer where they say nothing; those found last come first."""
    nothing: World = ({},) * width
    for world in (nothing, *reversed(worlds[-REMEMBERED:])) if TRIED else ():
        yield False, world
    if TRIED:
        yield True, nothing


@lru_cache(maxsize=256)
def _chosen(goals: tuple[Goal, ...], rulebook: Rulebook) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What would be enumerated if nothing were known: atoms with two signs and all that is tied, of the act and own."""
    groups = rulebook.ties.groups
    found: set[int] = set().union(*faces_of(goals, rulebook.act_numbers))
    for goal in goals:
        for atom in goal.signs:
            found |= groups.get(atom, frozenset())
    return tuple(sorted(found & rulebook.act_numbers)), tuple(sorted(found - rulebook.act_numbers))


@lru_cache(maxsize=256)
def faces_of(goals: tuple[Goal, ...], acts: frozenset[int]) -> list[set[int]]:
    """For each goal, the atoms with both signs to some side of some node, whatever is known."""
    return two_faced([goal.signs for goal in goals], acts)


def two_faced(live: Sequence[Signs], acts: frozenset[int]) -> list[set[int]]:
    """For each unit, the atoms with both signs to some side of some node.

    The signs of facts about the act are taken over all units: an item may need what the act dreads.
    """
    shared: Signs = {}
    for signs in live:
        for atom, of_atom in signs.items():
            if atom in acts:
                shared.setdefault(atom, set()).update(of_atom)
    return [
        {
            atom
            for atom, of_atom in signs.items()
            if any((p, s, not sign) in shared.get(atom, of_atom) for p, s, sign in shared.get(atom, of_atom))
        }
        for signs in live
    ]
