"""The whole law, on every stretch of days, under any state of knowledge."""

import datetime as dt
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.citation import Instrument
from pipl_rules.logic.axioms import Contradiction, propagate
from pipl_rules.logic.certainty import Unit, bounds
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.truth import UNKNOWN, Truth
from pipl_rules.statutes import FIRST_DAY, rulebook

BOOK = rulebook()
EPOCHS = [day for day in BOOK.epochs if day >= FIRST_DAY]
REACHED = [
    (day, frozenset({law}))
    for law in BOOK.reaching
    for day in EPOCHS
    if law.reaches_back_to and law.reaches_back_to <= day < law.effective
]
LAWS = [*((day, frozenset[Instrument]()) for day in EPOCHS), *REACHED]
"""The law of each stretch of days, and with it each later instrument that reaches back to it."""
INPUTS = [
    n for n, a in enumerate(BOOK.atoms) if not (isinstance(a, Fact) and a.settled_by is SettledBy.READING)
]
FIXED = {n for n in range(len(BOOK.atoms)) if n not in INPUTS}


TIED = [n for n, a in enumerate(BOOK.atoms) if any(a in (x for x, _ in c.literals) for c in BOOK.clauses)]


@st.composite
def knowledge(draw: st.DrawFn, *, unknown: int = 1) -> list[bool | None]:
    """Any state of knowledge that the meaning of the facts allows, from nothing to everything.

    Drawn from a seed, because a draw for each of the many facts is slow; a failure prints the seed.
    """
    chance = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - no secret
    values: list[bool | None] = [
        chance.choice((True, False)) if n in FIXED else chance.choice((True, False, *[None] * unknown))
        for n in range(len(BOOK.atoms))
    ]
    for n in TIED:
        known = {BOOK.atoms[k]: v for k in TIED if k <= n and (v := values[k]) is not None}
        try:
            propagate(BOOK.clauses, known)
        except Contradiction:
            values[n] = not values[n]
    return values


@pytest.mark.parametrize(
    ("day", "also"), LAWS, ids=lambda value: str(value) if isinstance(value, dt.date) else "+" * len(value)
)
@settings(deadline=None, max_examples=6)
@given(values=knowledge())
def test_the_law_of_each_day_is_decided_as_the_reference_decides_it(
    day: dt.date, also: frozenset[Instrument], values: list[bool | None]
) -> None:
    """Every interest, and every rule and status on the way."""
    law = BOOK.on(day, also)
    case = Case(BOOK, day, dict(zip(BOOK.atoms, map(Truth.of, values), strict=True)), also)
    truth = law.everything.decide(values)
    for rule in law.rules:
        node = law.form.applied[rule.id]
        assert Truth.from_pair(truth[2 * node], truth[2 * node + 1]) is case.applies(rule)
    for status, node in law.form.statuses.items():
        assert Truth.from_pair(truth[2 * node], truth[2 * node + 1]) is case.status(status)
    for about in About:
        answer = law.interests[about].decide(values)
        for k, interest in enumerate(Interest):
            assert Truth.from_pair(answer[2 * k], answer[2 * k + 1]) is case.infringed(interest, about)


@settings(deadline=None, max_examples=60)
@given(
    day=st.sampled_from(EPOCHS),
    values=knowledge(unknown=3),
    atom=st.sampled_from(INPUTS),
    learned=st.booleans(),
)
def test_learning_a_fact_never_reverses_what_the_law_has_settled(
    day: dt.date, values: list[bool | None], atom: int, learned: bool
) -> None:
    if values[atom] is not None:
        return
    law = BOOK.on(day)
    later = list(values)
    later[atom] = learned
    for about in About:
        before, after = law.interests[about].decide(values), law.interests[about].decide(later)
        for k in range(len(Interest)):
            old = Truth.from_pair(before[2 * k], before[2 * k + 1])
            assert old is UNKNOWN or old is Truth.from_pair(after[2 * k], after[2 * k + 1])


@settings(deadline=None, max_examples=15)
@given(day=st.sampled_from(EPOCHS), values=knowledge())
def test_certainty_is_never_less_than_what_kleene_settles_and_holds_whatever_is_learned(
    day: dt.date, values: list[bool | None]
) -> None:
    """Whatever completes the record, what was certain comes out."""
    goal = BOOK.on(day).interests[About.ITEM]
    found = bounds(BOOK, [Unit(goal, values)])
    assert found is not None
    complete = [value if value is not None else False for value in values]
    known = dict(zip(BOOK.atoms, complete, strict=True))
    if any(all(known[a] is not wanted for a, wanted in clause.literals) for clause in BOOK.clauses):
        return
    answer = goal.decide(complete)
    for k, (low, high) in enumerate(found):
        assert not low or answer[2 * k]
        assert high or not answer[2 * k + 1]


@settings(deadline=None, max_examples=60)
@given(day=st.sampled_from(EPOCHS), values=knowledge())
def test_nothing_is_infringed_by_what_did_not_happen_or_somebody_else_did(
    day: dt.date, values: list[bool | None]
) -> None:
    law = BOOK.on(day)
    for atom in BOOK.given.atoms():
        denied = list(values)
        denied[BOOK.index[atom]] = False
        for about in About:
            assert not any(law.interests[about].decide(denied))


@settings(deadline=None, max_examples=60)
@given(day=st.sampled_from(EPOCHS), values=knowledge())
def test_what_is_anonymised_infringes_no_personal_information_right(
    day: dt.date, values: list[bool | None]
) -> None:
    """And as information it touches no privacy; intrusions into life do not ask what it is."""
    law = BOOK.on(day)
    anonymised = [*values]
    anonymised[next(n for n, a in enumerate(BOOK.atoms) if a.name == "anonymised")] = True
    known, may, privacy, privacy_may = law.interests[About.ITEM].decide(anonymised)
    assert (known, may, privacy, privacy_may) == (False, False, False, False)
