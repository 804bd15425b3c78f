"""Certainty the slow way: try every completion of what is unknown, and look."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import product
from operator import or_

from evaluators import Known, by_reference

from pipl_rules.logic.certainty import Bounds
from pipl_rules.logic.conditions import About
from pipl_rules.logic.reference import Case, completions
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, Truth

Outcome = tuple[Truth, ...]


def summary(outcomes: Iterable[Outcome]) -> tuple[Bounds, ...] | None:
    """Of each question: is it true in every outcome, is it not false in some? None without outcomes."""
    every = set(outcomes)
    if not every:
        return None
    return tuple(
        (all(value is TRUE for value in column), any(value is not FALSE for value in column))
        for column in zip(*every, strict=True)
    )


def of_one_case(book: Rulebook, day: dt.date, known: Known) -> tuple[Bounds, ...] | None:
    """Certainty of every question about one case, in the order in which the reference answers them."""
    return summary(tuple(by_reference(book, day, case).values()) for case in completions(book, known))


def of_an_act(book: Rulebook, day: dt.date, states: Sequence[Known]) -> tuple[Bounds, ...] | None:
    """Certainty of the two interests over an act and its items.

    The first state is the act's and the others its items'. Facts about the act
    are completed once for all of them, those about an item for each by itself.
    """
    acts = [atom for atom in book.atoms if atom.about is About.ACT]
    by_act: dict[Outcome, list[set[Outcome]]] = {}
    for place, state in enumerate(states):
        about = About.ITEM if place else About.ACT
        for completed in completions(book, state):
            case = Case(book, day, completed)
            parts = by_act.setdefault(tuple(completed[atom] for atom in acts), [set() for _ in states])
            parts[place].add(tuple(case.infringed(interest, about) for interest in Interest))
    return summary(
        tuple(reduce(or_, column) for column in zip(*parts, strict=True))
        for choices in by_act.values()
        for parts in product(*choices)
    )
