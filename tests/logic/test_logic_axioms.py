"""Axioms: what is true of facts by the meaning of the words."""

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_law import AGREED, RECIPIENTS, TOLD, URGENT, VIEWERS, fact, persons

from pipl_rules.logic.axioms import (
    Clause,
    Contradiction,
    arithmetic,
    at_most_one_of,
    equivalent,
    exactly_one_of,
    excludes,
    implies,
    propagate,
)
from pipl_rules.logic.conditions import Atom, Comparison

FACTS: tuple[Atom, ...] = (TOLD, AGREED, URGENT, fact(name="paid"))
literals = st.tuples(st.sampled_from(FACTS), st.booleans())
clauses = st.lists(literals, min_size=1, max_size=3).map(lambda some: Clause(tuple(some)))
axiom_sets = st.lists(clauses, max_size=6).map(tuple)
findings = st.dictionaries(st.sampled_from(FACTS), st.booleans())
words = st.sampled_from(("at_least", "at_most", "more_than", "under"))


def allows(axioms: tuple[Clause, ...], case: dict[Atom, bool]) -> bool:
    """Whether the case is one that the axioms leave possible."""
    return all(any(case[atom] is wanted for atom, wanted in clause.literals) for clause in axioms)


def possible_cases(axioms: tuple[Clause, ...], known: dict[Atom, bool]) -> list[dict[Atom, bool]]:
    """Every complete case that is as known and that the axioms allow."""
    cases = (dict(zip(FACTS, row, strict=True)) for row in product((True, False), repeat=len(FACTS)))
    return [case for case in cases if known.items() <= case.items() and allows(axioms, case)]


@pytest.mark.parametrize(
    ("axioms", "meaning"),
    [
        (implies(TOLD, AGREED), lambda told, agreed, _: agreed or not told),
        (equivalent(TOLD, AGREED), lambda told, agreed, _: agreed is told),
        (excludes(TOLD, AGREED), lambda told, agreed, _: not (told and agreed)),
        (at_most_one_of(TOLD, AGREED, URGENT), lambda *three: sum(three) <= 1),
        (exactly_one_of(TOLD, AGREED, URGENT), lambda *three: sum(three) == 1),
    ],
    ids=("implies", "equivalent", "excludes", "at_most_one_of", "exactly_one_of"),
)
def test_each_axiom_allows_the_cases_that_its_name_says(
    axioms: tuple[Clause, ...], meaning: Callable[..., bool]
) -> None:
    """Tried on every case of three facts."""
    for row in product((True, False), repeat=3):
        case: dict[Atom, bool] = dict(zip((TOLD, AGREED, URGENT), row, strict=True))
        assert allows(axioms, case) is meaning(*row)


def test_what_follows_by_meaning_is_found_in_both_directions() -> None:
    """Under fourteen implies minor; so one who is not a minor is not under fourteen."""
    axiom = implies(TOLD, AGREED)

    assert propagate(axiom, {TOLD: True}) == {AGREED: True}
    assert propagate(axiom, {AGREED: False}) == {TOLD: False}
    assert propagate(axiom, {AGREED: True}) == {}


def test_what_follows_leads_on_to_what_follows_from_it() -> None:
    """Whatever the order in which the axioms are written."""
    axioms = (*implies(AGREED, URGENT), *implies(TOLD, AGREED))

    assert propagate(axioms, {TOLD: True}) == propagate(axioms[::-1], {TOLD: True})
    assert propagate(axioms, {TOLD: True}) == {AGREED: True, URGENT: True}


def test_the_last_of_a_group_is_so_when_all_the_others_are_not() -> None:
    """And one that is so rules the others out."""
    axioms = exactly_one_of(TOLD, AGREED, URGENT)

    assert propagate(axioms, {TOLD: False, AGREED: False}) == {URGENT: True}
    assert propagate(axioms, {TOLD: True}) == {AGREED: False, URGENT: False}


def test_findings_that_cannot_stand_together_are_a_contradiction() -> None:
    """And the contradiction names the axiom they offend against."""
    (axiom,) = excludes(TOLD, AGREED)
    with pytest.raises(Contradiction) as contradiction:
        propagate((axiom,), {TOLD: True, AGREED: True})

    assert contradiction.value.clause == axiom
    assert str(axiom) == "not told or not agreed"


@given(axioms=axiom_sets, known=findings)
def test_what_is_said_to_follow_is_so_in_every_possible_case(
    axioms: tuple[Clause, ...], known: dict[Atom, bool]
) -> None:
    """And a contradiction is found only where no case is possible."""
    possible = possible_cases(axioms, known)
    try:
        follows = propagate(axioms, known)
    except Contradiction:
        assert possible == []
    else:
        assert not follows.keys() & known.keys()
        assert all(follows.items() <= case.items() for case in possible)


@given(axioms=axiom_sets, values=st.tuples(*[st.booleans()] * len(FACTS)))
def test_a_complete_case_is_a_contradiction_exactly_if_an_axiom_forbids_it(
    axioms: tuple[Clause, ...], values: tuple[bool, ...]
) -> None:
    """With nothing left unknown there is nothing left to overlook."""
    case: dict[Atom, bool] = dict(zip(FACTS, values, strict=True))
    if allows(axioms, case):
        assert propagate(axioms, case) == {}
        return
    with pytest.raises(Contradiction) as contradiction:
        propagate(axioms, case)
    assert contradiction.value.clause in axioms
    assert not allows((contradiction.value.clause,), case)


@given(compared=st.lists(st.tuples(words, st.integers(0, 8)), min_size=1, max_size=4, unique=True))
def test_comparisons_of_one_count_may_stand_together_exactly_if_some_number_makes_them(
    compared: list[tuple[str, int]],
) -> None:
    """Not under three and yet at most two recipients: there is no such number."""
    atoms: list[Comparison] = [getattr(RECIPIENTS, word)(persons(figure)) for word, figure in compared]
    axioms = tuple(arithmetic(atoms))
    real = {tuple(atom.holds(number) for atom in atoms) for number in range(11)}

    for row in product((True, False), repeat=len(atoms)):
        assert allows(axioms, dict(zip(atoms, row, strict=True))) is (row in real)


def test_a_comparison_with_nought_is_settled_by_meaning() -> None:
    """Every number is nought or more, and none is under it, with nothing else to compare."""
    never, always = RECIPIENTS.under(persons(0)), RECIPIENTS.at_least(persons(0))

    assert propagate(tuple(arithmetic([never])), {}) == {never: False}
    assert propagate(tuple(arithmetic([always])), {}) == {always: True}


def test_arithmetic_ties_only_comparisons_of_the_same_count() -> None:
    """Recipients and viewers are counted apart; a fact is no number at all."""
    few, many = RECIPIENTS.under(persons(5)), RECIPIENTS.at_least(persons(5))

    assert list(arithmetic([few, VIEWERS.at_least(persons(5)), TOLD])) == []
    assert set(arithmetic([few, TOLD, many])) == {
        Clause(((few, False), (many, False))),
        Clause(((few, True), (many, True))),
    }
