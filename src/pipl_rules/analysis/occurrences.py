"""Every way to change one thing in a condition: an atom left out or turned round, a joint swapped, a figure moved."""

from collections import Counter
from collections.abc import Callable, Iterator
from enum import Enum

from attrs import evolve

from pipl_rules.logic.conditions import ALWAYS, AllOf, AnyOf, Atom, Comparison, Condition, Fact, Not

Rebuild = Callable[[Condition | None], Condition]
"""Puts something else in the place of an occurrence; None leaves the place empty."""


class Edit(Enum):
    """What is done to an occurrence."""

    DROP = "drop"
    FLIP = "flip"
    SWAP = "swap"
    UP = "up"
    DOWN = "down"


def edits(condition: Condition, when_alone: Condition = ALWAYS) -> Iterator[tuple[Condition, Edit, str]]:
    """The condition with one thing changed, what was done, and to what.

    Args:
        condition: The condition.
        when_alone: What is left of it where its only atom is dropped.

    Yields:
        The changed condition; the kind of change; the atom, or the joint, with its place among equals
        where there are several.
    """
    seen: Counter[str] = Counter()
    times = Counter(str(atom) for atom in condition.atoms())
    joints = 0
    for part, rebuild in _places(condition, lambda new: when_alone if new is None else new):
        if isinstance(part, AllOf | AnyOf):
            if len(part.parts) > 1:
                joints += 1
                swapped = AnyOf(part.parts) if isinstance(part, AllOf) else AllOf(part.parts)
                yield rebuild(swapped), Edit.SWAP, f"joint {joints} {_shape(part)}"
            continue
        name = str(part)
        seen[name] += 1
        subject = name if times[name] == 1 else f"{name} #{seen[name]}"
        yield rebuild(None), Edit.DROP, subject
        yield rebuild(Not(part)), Edit.FLIP, subject
        if isinstance(part, Comparison):
            for edit, by in ((Edit.UP, 1), (Edit.DOWN, -1)):
                moved = evolve(part.threshold, value=part.threshold.value + by)
                yield rebuild(evolve(part, threshold=moved)), edit, subject


def _shape(part: AllOf | AnyOf) -> str:
    word = " and " if isinstance(part, AllOf) else " or "
    names = [str(child) if isinstance(child, Fact | Comparison) else "..." for child in part.parts]
    return word.join(names)


def _places(condition: Condition, rebuild: Rebuild) -> Iterator[tuple[AllOf | AnyOf | Atom, Rebuild]]:
    """Each joint and each atom, with what puts something else in its place; a negation goes with its atom."""
    match condition:
        case Not(part):
            yield from _places(part, lambda new: rebuild(None if new is None else Not(new)))
        case AllOf(parts) | AnyOf(parts):
            yield condition, rebuild
            for place, part in enumerate(parts):
                yield from _places(part, _inside(condition, place, rebuild))
        case Fact() | Comparison():
            yield condition, rebuild


def _inside(joint: AllOf | AnyOf, place: int, rebuild: Rebuild) -> Rebuild:
    def put(new: Condition | None) -> Condition:
        rest = (*joint.parts[:place], *(() if new is None else (new,)), *joint.parts[place + 1 :])
        return rebuild(evolve(joint, parts=rest) if rest else None)

    return put
