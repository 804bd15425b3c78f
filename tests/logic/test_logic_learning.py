"""Learning a fact never reverses an answer, and the order of writing never makes one."""

from random import Random

from evaluators import bounds_of_an_act, by_reference, for_one_act, nodes, values
from hypothesis import given, settings
from hypothesis import strategies as st
from random_conditions import ACT_ATOMS, ITEM_ATOMS
from random_knowledge import Knowledge, acts_with_items, knowledge
from random_rulebooks import Draft, drafts

from pipl_rules.errors import RulebookError
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.truth import UNKNOWN

forgotten = st.sets(st.sampled_from((*ACT_ATOMS, *ITEM_ATOMS)))


def before(known: Knowledge, learned: set[Atom]) -> Knowledge:
    """What was known before these facts were learned."""
    earlier = ({a: v for a, v in state.items() if a not in learned} for state in known.states)
    return Knowledge(known.book, tuple(earlier))


def in_another_order(draft: Draft, order: Random) -> Draft:
    """The same rules, closings and axioms."""
    return Draft(
        tuple(order.sample(draft.rules, len(draft.rules))),
        tuple(order.sample(draft.closings, len(draft.closings))),
        tuple(order.sample(draft.axioms, len(draft.axioms))),
        draft.given,
        draft.also,
    )


def refusal(draft: Draft) -> set[str]:
    """Why it cannot be built; nothing, if it can."""
    try:
        draft.book()
    except RulebookError as refused:
        return set(refused.faults)
    return set()


@given(known=knowledge(cases=4), learned=forgotten)
@settings(deadline=None, max_examples=60)
def test_learning_a_fact_never_reverses_a_settled_answer(known: Knowledge, learned: set[Atom]) -> None:
    """A rule, breach, status or interest found to stand, or not to, stays so however the rest turns out."""
    for day in known.book.epochs:
        for then, now in zip(before(known, learned).states, known.states, strict=True):
            earlier, later = by_reference(known.book, day, then), by_reference(known.book, day, now)
            assert all(later[asked] is answer for asked, answer in earlier.items() if answer is not UNKNOWN)


@given(known=acts_with_items(), learned=forgotten)
@settings(deadline=None, max_examples=60)
def test_learning_a_fact_never_takes_certainty_away(known: Knowledge, learned: set[Atom]) -> None:
    """What was certain remains so, and what was excluded does not become possible."""
    for day in known.book.epochs:
        earlier = bounds_of_an_act(known.book, day, before(known, learned).states)
        later = bounds_of_an_act(known.book, day, known.states)
        assert earlier is not None
        assert later is not None
        for (was_certain, was_possible), (certain, possible) in zip(earlier, later, strict=True):
            assert was_certain <= certain <= possible <= was_possible


@given(known=knowledge(cases=4), order=st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=60)
def test_the_order_in_which_rules_are_written_decides_nothing(known: Knowledge, order: Random) -> None:
    """Neither the order of rules nor that of closings and axioms."""
    book = known.book
    other = in_another_order(
        Draft(book.rules, book.closings, book.axioms, book.given, book.also), order
    ).book()
    assert other.epochs == book.epochs
    for day in book.epochs:
        for state in known.states:
            expected = by_reference(book, day, state)
            where = nodes(other.on(day), expected)
            assert by_reference(other, day, state) == expected
            assert for_one_act(other.on(day), where, values(other, state)) == expected
            assert bounds_of_an_act(other, day, [state, state]) == bounds_of_an_act(book, day, [state, state])


@given(draft=drafts(), order=st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=60)
def test_a_rulebook_is_refused_for_the_same_faults_in_whatever_order_it_is_written(
    draft: Draft, order: Random
) -> None:
    """A clash does not vanish because the later rule is written first."""
    assert refusal(in_another_order(draft, order)) == refusal(draft)
