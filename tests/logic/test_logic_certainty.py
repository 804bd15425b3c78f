"""Certainty: what no completion of what is unknown could change.

The answer of `bounds` is compared with trying every completion, and once more
with fewer unknowns decided at a time, so that the splitting of cases is tried.
"""

from collections.abc import Iterator
from unittest.mock import patch

import enumeration
import pytest
from evaluators import bounds_of_an_act, by_reference, nodes, values
from hypothesis import given, settings
from random_knowledge import Knowledge, acts_with_items, knowledge

from pipl_rules.logic import certainty, shown
from pipl_rules.logic.certainty import Unit, bounds
from pipl_rules.logic.compiler import Goal

at_a_time = pytest.mark.parametrize("at_a_time", [certainty.PLANE_LIMIT, 0, 1, 2])


@pytest.fixture(autouse=True, params=[True, False], ids=["tried first", "searched"])
def tried(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whether a few assignments are tried before all of them are."""
    with patch.object(shown, "TRIED", request.param):
        yield


@at_a_time
@given(known=acts_with_items())
@settings(deadline=None, max_examples=50)
def test_an_act_with_its_items_is_certain_exactly_of_what_every_completion_says(
    at_a_time: int, known: Knowledge
) -> None:
    """Whatever the facts about the act turn out to be, they are the same for all its items."""
    for day in known.book.epochs:
        with patch.object(certainty, "PLANE_LIMIT", at_a_time):
            answer = bounds_of_an_act(known.book, day, known.states)
        assert answer == enumeration.of_an_act(known.book, day, known.states)


@at_a_time
@given(known=knowledge(cases=1))
@settings(deadline=None, max_examples=50)
def test_every_rule_breach_and_status_is_certain_exactly_of_what_every_completion_says(
    at_a_time: int, known: Knowledge
) -> None:
    """Many questions are decided in one run, and none disturbs another."""
    (state,) = known.states
    for day in known.book.epochs:
        law = known.book.on(day)
        where = nodes(law, by_reference(known.book, day, state))
        unit = Unit(Goal(law.form.graph, tuple(where.values())), values(known.book, state))
        with patch.object(certainty, "PLANE_LIMIT", at_a_time):
            answer = bounds(known.book, [unit])
        assert answer == enumeration.of_one_case(known.book, day, state)


@at_a_time
@given(known=acts_with_items(possible=False))
@settings(deadline=None, max_examples=50)
def test_no_answer_is_given_only_where_no_completion_is_possible(at_a_time: int, known: Knowledge) -> None:
    """And where one is, the answer is the one of all completions.

    The converse does not hold: an impossible case may be answered, where the
    answer is settled at first sight, or where nothing asked touches what is impossible.
    """
    for day in known.book.epochs:
        with patch.object(certainty, "PLANE_LIMIT", at_a_time):
            answer = bounds_of_an_act(known.book, day, known.states)
        expected = enumeration.of_an_act(known.book, day, known.states)
        assert expected in (None, answer)
