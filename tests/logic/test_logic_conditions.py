"""The language of conditions: what it says, and what it refuses to be taken for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_law import AGREED, INTIMATE, RECIPIENTS, TOLD, URGENT, VIEWERS, count, fact, persons

from pipl_rules.logic.conditions import (
    ALWAYS,
    NEVER,
    About,
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Not,
    Threshold,
    all_of,
    any_of,
)

FIVE_KINDS = (TOLD, RECIPIENTS.at_least(persons(10)), TOLD & AGREED, TOLD | AGREED, ~TOLD)


@pytest.mark.parametrize("condition", FIVE_KINDS, ids=str)
def test_a_condition_is_neither_yes_nor_no_and_says_what_to_write(condition: Condition) -> None:
    """`and`, `or`, `not` and `if` would silently drop half of the rule."""
    with pytest.raises(TypeError, match=r"Combine with & \| ~, not with `and`, `or`, `not`"):
        bool(condition)


def test_joining_conjunctions_gives_one_conjunction() -> None:
    """So that a provision with three requirements has three parts."""
    three = (TOLD, AGREED, URGENT)
    assert (TOLD & AGREED & URGENT) == (TOLD & (AGREED & URGENT)) == all_of(*three) == AllOf(three)


def test_joining_disjunctions_gives_one_disjunction() -> None:
    """So that a provision with three alternatives has three parts."""
    three = (TOLD, AGREED, URGENT)
    assert (TOLD | AGREED | URGENT) == (TOLD | (AGREED | URGENT)) == any_of(*three) == AnyOf(three)


def test_a_conjunction_inside_a_disjunction_stays_apart() -> None:
    """Only like is joined with like."""
    assert (TOLD & AGREED | URGENT).parts == (TOLD & AGREED, URGENT)
    assert ((TOLD | AGREED) & URGENT).parts == (TOLD | AGREED, URGENT)
    assert Not(Not(TOLD)) == ~~TOLD


def test_a_condition_reads_as_the_sentence_it_stands_for() -> None:
    """Printed forms appear in messages."""
    assert str((TOLD | AGREED) & ~URGENT) == "((told or agreed) and not urgent)"
    assert (str(ALWAYS), str(NEVER)) == ("always", "never")
    assert repr(TOLD & ~AGREED) == "(told and not agreed)"


def test_the_atoms_of_a_condition_are_read_from_left_to_right() -> None:
    """Repeats included."""
    assert [str(atom) for atom in ((TOLD & ~AGREED) | TOLD).atoms()] == ["told", "agreed", "told"]


@pytest.mark.parametrize(
    ("word", "below", "at_the_figure", "above"),
    [
        ("at_least", False, True, True),  # 以上
        ("at_most", True, True, False),  # 以下
        ("more_than", False, False, True),  # 超过
        ("under", True, False, False),  # 不满
    ],
)
def test_number_words_include_the_figure_as_article_1259_of_the_civil_code_says(
    word: str, *, below: bool, at_the_figure: bool, above: bool
) -> None:
    """以上 and 以下 include the figure itself; 不满 and 超过 do not."""
    compared: Comparison = getattr(RECIPIENTS, word)(persons(10))
    answers = [compared.holds(number) for number in (0, 9, 10, 11, 10_000)]

    assert answers == [below, below, at_the_figure, above, above]
    assert compared.holds(None) is None


@given(
    word=st.sampled_from(("at_least", "at_most", "more_than", "under")),
    figure=st.integers(0, 50),
    number=st.integers(0, 60),
)
def test_the_interval_of_a_comparison_holds_exactly_the_counts_that_satisfy_it(
    word: str, figure: int, number: int
) -> None:
    """The arithmetic of comparisons is worked out on intervals."""
    compared: Comparison = getattr(RECIPIENTS, word)(persons(figure))
    low, high = compared.interval
    satisfies = {
        "at_least": number >= figure,
        "at_most": number <= figure,
        "more_than": number > figure,
        "under": number < figure,
    }[word]

    assert satisfies == (low <= number and (high is None or number <= high))
    assert compared.holds(number) is satisfies


def test_a_threshold_in_another_unit_is_refused_and_told_what_to_write() -> None:
    """Ten thousand persons and ten thousand records are not the same figure."""
    with pytest.raises(ValueError, match="recipients counts persons; the threshold is in records") as refused:
        RECIPIENTS.at_least(Threshold(10_000, "records"))
    assert "Write Threshold(10000, 'persons'), or compare another count." in str(refused.value)


def test_facts_are_the_same_fact_if_they_bear_the_same_name() -> None:
    """Whatever object they are."""
    assert fact(name="told") == TOLD != AGREED
    assert len({fact(name="told"), TOLD, AGREED}) == 2
    assert TOLD != "told"


def test_comparisons_are_the_same_if_count_word_and_figure_are() -> None:
    """Another word, another figure or another count makes another comparison."""
    ten = RECIPIENTS.at_least(persons(10))
    assert ten == RECIPIENTS.at_least(persons(10))
    assert hash(ten) == hash(RECIPIENTS.at_least(persons(10)))
    others = (
        RECIPIENTS.at_least(persons(11)),
        RECIPIENTS.more_than(persons(10)),
        count(name="senders").at_least(persons(10)),
    )
    assert all(ten != other for other in others)
    assert str(ten) == ten.name == "recipients at_least 10"


def test_a_comparison_is_about_what_its_count_is_about() -> None:
    """A count of an item's viewers belongs to the item."""
    assert RECIPIENTS.under(persons(3)).about is TOLD.about is About.ACT
    assert VIEWERS.under(persons(3)).about is INTIMATE.about is About.ITEM
