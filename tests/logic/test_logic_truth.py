"""The three truth values."""

import pytest

from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth

VALUES = (TRUE, FALSE, UNKNOWN)


@pytest.mark.parametrize("one", VALUES)
@pytest.mark.parametrize("other", VALUES)
def test_and_is_as_certain_as_its_parts_allow(one: Truth, other: Truth) -> None:
    """One false part settles a conjunction; otherwise an unknown part leaves it open."""
    expected = {
        (TRUE, TRUE): TRUE,
        (TRUE, FALSE): FALSE,
        (TRUE, UNKNOWN): UNKNOWN,
        (FALSE, TRUE): FALSE,
        (FALSE, FALSE): FALSE,
        (FALSE, UNKNOWN): FALSE,
        (UNKNOWN, TRUE): UNKNOWN,
        (UNKNOWN, FALSE): FALSE,
        (UNKNOWN, UNKNOWN): UNKNOWN,
    }
    assert (one & other) is expected[one, other]


@pytest.mark.parametrize("one", VALUES)
@pytest.mark.parametrize("other", VALUES)
def test_or_is_as_certain_as_its_parts_allow(one: Truth, other: Truth) -> None:
    """One true part settles a disjunction; otherwise an unknown part leaves it open."""
    expected = {
        (TRUE, TRUE): TRUE,
        (TRUE, FALSE): TRUE,
        (TRUE, UNKNOWN): TRUE,
        (FALSE, TRUE): TRUE,
        (FALSE, FALSE): FALSE,
        (FALSE, UNKNOWN): UNKNOWN,
        (UNKNOWN, TRUE): TRUE,
        (UNKNOWN, FALSE): UNKNOWN,
        (UNKNOWN, UNKNOWN): UNKNOWN,
    }
    assert (one | other) is expected[one, other]


def test_the_negation_of_unknown_is_unknown() -> None:
    """Not knowing whether it is so is not knowing whether it is not."""
    assert [~value for value in VALUES] == [FALSE, TRUE, UNKNOWN]


@pytest.mark.parametrize("value", VALUES)
def test_no_truth_value_passes_for_a_yes_or_a_no(value: Truth) -> None:
    """Python's `if` knows two cases; it must not be asked about three."""
    with pytest.raises(TypeError, match=r"is Truth\.TRUE"):
        bool(value)


def test_a_truth_value_is_read_from_what_a_caller_writes() -> None:
    """True, false and None; a truth value is read as itself."""
    assert [Truth.of(value) for value in (True, False, None)] == list(VALUES)
    assert [Truth.of(value) for value in VALUES] == list(VALUES)


def test_what_is_known_true_is_true_and_what_may_be_is_unknown() -> None:
    """The pairs in which compiled code computes: known true, may be true."""
    pairs = ((True, True), (False, False), (False, True))
    assert [Truth.from_pair(*pair) for pair in pairs] == list(VALUES)
    assert [Truth.from_pair(*map(int, pair)) for pair in pairs] == list(VALUES)
