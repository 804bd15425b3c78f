"""Minimal sets of changes that bring a case to an end wanted, found by trying and proved minimal by trying.

From the case as it stands the supports of the end are worked out and tried, all
together with all their subsets. A set that does not bring it about, because one
change undid what another needed, is where the next step starts from. A minimal set
is thereby reached whatever it does on the way: what it lacks at a step is a support
from there.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from attrs import frozen

from pipl_rules.analysis.supports import Family, Literals, smallest
from pipl_rules.analysis.trials import Move, Moves, Trials
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.units import Unit, supposed

STEPS = 60
"""How many sets are stepped on from before the search says that it is not complete."""

Try = Callable[[Sequence[Literals]], Sequence[bool]]
"""For each set, whether it brings the end about."""

Step = Callable[[Literals, int], Family]
"""The supports of the end, up to a size, from the case with a set changed already."""


@frozen
class Found:
    """What a search found.

    Attributes:
        sets: Minimal sets, smaller first.
        complete: Whether every minimal set up to the size asked for is among them.
    """

    sets: Family
    complete: bool


def minimal(tried: Try, step: Step, size: int) -> Found:
    """The minimal sets that bring the end about.

    Args:
        tried: Says which sets do.
        step: Gives what could be changed next.
        size: How many changes a set has at most.
    """
    known: dict[Literals, bool] = {}
    _learn(tried, [frozenset()], known)
    if known[frozenset()]:
        return Found((frozenset(),), complete=True)
    frontier: list[Literals] = [frozenset()]
    stepped: set[Literals] = set()
    reached: Family = ()
    while frontier and len(stepped) < STEPS:
        base = frontier.pop(0)
        stepped.add(base)
        further = smallest((base | more for more in step(base, size - len(base))), size)
        _learn(tried, further, known)
        _learn(tried, _parts(each for each in further if known[each]), known)
        reached = smallest((each for each, there in known.items() if there), size)
        fresh = {each for each in further if not known[each] and len(each) < size and each not in stepped}
        waiting = sorted({*frontier, *fresh}, key=order)
        frontier = [each for each in waiting if not any(there <= each for there in reached)]
    return Found(reached, complete=not frontier)


def order(each: Literals) -> tuple[int, list[tuple[int, bool]]]:
    """Smaller sets first, then by number of atom."""
    return len(each), sorted(each)


def _parts(sets: Iterable[Literals]) -> list[Literals]:
    return list(
        dict.fromkeys(
            frozenset(part) for s in sets for k in range(1, len(s)) for part in combinations(sorted(s), k)
        )
    )


def _learn(tried: Try, sets: Iterable[Literals], known: dict[Literals, bool]) -> None:
    new = [each for each in sets if each not in known]
    if new:
        known.update(zip(new, tried(new), strict=True))


def as_moves(each: Literals) -> Moves:
    """The literals as moves, made in the act or in every item of it."""
    return frozenset(Move(number, value) for number, value in each)


def changed(trials: Trials, base: Literals) -> tuple[Unit, ...] | None:
    """The units with the literals made so; None where the axioms forbid it."""
    if not base:
        return trials.units
    otherwise: list[dict[int, bool]] = [{} for _ in trials.units]
    for number, value in base:
        for place, follower, so in trials.literals(Move(number, value)):
            otherwise[place][follower] = so
    try:
        return supposed(trials.rulebook, trials.units, otherwise)
    except InconsistentFindingsError:
        return None


def distinct(units: Iterable[Unit]) -> list[Unit]:
    """The units that differ in what is known or assumed of them."""
    return list({(unit.about, tuple(unit.found), tuple(unit.assumed)): unit for unit in units}.values())
