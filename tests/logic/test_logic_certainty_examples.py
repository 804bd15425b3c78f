"""Certainty, example by example: an act, and what is known of its items.

Each example is decided all at once, and again with the cases split.
"""

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from evaluators import bounds_of_an_act as of_an_act
from small_law import (
    AGREED,
    CODED,
    EXEMPT,
    INTIMATE,
    PUBLISHED,
    RECIPIENTS,
    TODAY,
    TOLD,
    URGENT,
    VIEWERS,
    found,
    persons,
    rule,
)

from pipl_rules.logic import certainty, shown
from pipl_rules.logic.axioms import Clause, exactly_one_of, excludes, implies
from pipl_rules.logic.conditions import Condition
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, does_not_count_as, infringes
from pipl_rules.logic.rulebook import Rulebook

CERTAIN, OPEN, EXCLUDED = (True, True), (False, True), (False, False)


@pytest.fixture(autouse=True, params=[certainty.PLANE_LIMIT, 0, 1, 2])
def at_a_time(request: pytest.FixtureRequest) -> Iterator[None]:
    """How many unknowns are decided at a time."""
    with patch.object(certainty, "PLANE_LIMIT", request.param):
        yield


@pytest.fixture(autouse=True, params=[True, False], ids=["tried first", "searched"])
def tried(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whether a few assignments are tried before all of them are."""
    with patch.object(shown, "TRIED", request.param):
        yield


def book(pi_rights: Condition, privacy: Condition, axioms: tuple[Clause, ...] = ()) -> Rulebook:
    """Two rules, one for each interest."""
    rules = (
        rule(id="code.1", when=pi_rights, concludes=infringes(PI_RIGHTS)),
        rule(id="code.2", when=privacy, concludes=infringes(PRIVACY)),
    )
    return Rulebook(rules, axioms=axioms)


def test_what_is_so_either_way_is_certain() -> None:
    """Whether or not the person was told; and nobody both was and was not."""
    either, both = TOLD | ~TOLD, TOLD & ~TOLD
    assert of_an_act(book(either, both), TODAY, [found()]) == (CERTAIN, EXCLUDED)
    assert of_an_act(book(TOLD, ~TOLD), TODAY, [found()]) == (OPEN, OPEN)


def test_the_interests_may_hang_on_one_fact_in_opposite_ways() -> None:
    """Each is open, though one of them is infringed for certain."""
    law = book(TOLD & AGREED, ~TOLD | URGENT)
    assert of_an_act(law, TODAY, [found(AGREED, false=(URGENT,))]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(AGREED, URGENT)]) == (OPEN, CERTAIN)


def test_what_the_words_mean_makes_certain() -> None:
    """Urgent implies told, and told excludes agreed: so urgent and agreed never meet."""
    axioms = (*implies(URGENT, TOLD), *excludes(TOLD, AGREED))
    law = book(URGENT & AGREED, ~TOLD | ~AGREED, axioms)
    assert of_an_act(law, TODAY, [found()]) == (EXCLUDED, CERTAIN)


def test_what_the_words_mean_makes_impossible() -> None:
    """Telling would imply both that the person agreed and that not: so nobody was told."""
    law = book(TOLD, URGENT, (*implies(TOLD, AGREED), *excludes(TOLD, AGREED)))
    assert of_an_act(law, TODAY, [found()]) == (EXCLUDED, OPEN)


def test_what_follows_from_the_words_is_followed_to_the_end() -> None:
    """Told, hence agreed, hence urgent, which cannot be; published, hence coded, which cannot be either."""
    few = RECIPIENTS.under(persons(10))
    of_act = (*implies(TOLD, AGREED), *implies(AGREED, URGENT), *implies(URGENT, few), *excludes(URGENT, few))
    of_item = (*implies(PUBLISHED, CODED), *implies(CODED, INTIMATE), *excludes(CODED, INTIMATE))
    viewed = VIEWERS.under(persons(3))
    for order in (1, -1):
        law = book(TOLD, viewed, of_act[::order])
        assert of_an_act(law, TODAY, [found(), found()]) == (EXCLUDED, OPEN)
        law = book(viewed, PUBLISHED, of_item[::order])
        assert of_an_act(law, TODAY, [found(), found()]) == (OPEN, EXCLUDED)


def test_a_status_never_meets_the_fact_that_denies_it() -> None:
    """Whoever was told is not exempt: an exempt person who was told is nobody."""
    rules = (
        rule(id="code.1", when=EXEMPT & TOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="code.2", when=EXEMPT & AGREED, concludes=infringes(PRIVACY)),
        rule(id="code.3", when=TOLD, concludes=does_not_count_as(EXEMPT)),
    )
    assert of_an_act(Rulebook(rules), TODAY, [found()]) == (EXCLUDED, OPEN)


def test_figures_make_certain() -> None:
    """More than fifty is ten or more."""
    few, many = RECIPIENTS.under(persons(10)), RECIPIENTS.more_than(persons(50))
    assert of_an_act(book(few & many, ~few | ~many), TODAY, [found()]) == (EXCLUDED, CERTAIN)


def test_a_fact_about_the_act_is_the_same_for_all_its_items() -> None:
    """One item is infringed if the person was told, the other if not: one of them is."""
    law = book((INTIMATE & TOLD) | (PUBLISHED & ~TOLD), INTIMATE & PUBLISHED)
    one, other = found(INTIMATE, false=(PUBLISHED,)), found(PUBLISHED, false=(INTIMATE,))
    assert of_an_act(law, TODAY, [found(), one]) == (OPEN, EXCLUDED)
    assert of_an_act(law, TODAY, [found(), other]) == (OPEN, EXCLUDED)
    assert of_an_act(law, TODAY, [found(), one, other]) == (CERTAIN, EXCLUDED)


def test_a_fact_about_an_item_is_each_items_own() -> None:
    """That one item is intimate says nothing of the other."""
    law = book((INTIMATE & PUBLISHED) | (~INTIMATE & ~PUBLISHED), INTIMATE & TOLD & ~TOLD)
    one, other = found(PUBLISHED), found(false=(PUBLISHED,))
    assert of_an_act(law, TODAY, [found(), one, other]) == (OPEN, EXCLUDED)
    assert of_an_act(law, TODAY, [found(), found(PUBLISHED, INTIMATE), other]) == (CERTAIN, EXCLUDED)


def test_a_fact_about_the_act_may_weigh_on_the_act_and_the_item_in_opposite_ways() -> None:
    """The act infringes if the person was told, its item if not."""
    law = Rulebook((
        rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="code.2", when=INTIMATE & ~TOLD, concludes=infringes(PI_RIGHTS)),
    ))  # fmt: skip
    assert of_an_act(law, TODAY, [found(), found(INTIMATE)]) == (CERTAIN, EXCLUDED)
    assert of_an_act(law, TODAY, [found(), found(false=(INTIMATE,))]) == (OPEN, EXCLUDED)


def test_what_is_known_of_one_item_may_settle_a_fact_about_the_act() -> None:
    """What was told was published; this item was not; so the person was not told of any."""
    law = book(TOLD, INTIMATE & AGREED, implies(TOLD, PUBLISHED))
    assert of_an_act(law, TODAY, [found(), found()]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(), found(false=(PUBLISHED,))]) == (EXCLUDED, OPEN)


def test_it_may_do_so_through_what_is_unknown_of_the_item() -> None:
    """Told implies published or coded, published implies agreed: not coded, so told implies agreed."""
    axioms = (Clause(((TOLD, False), (PUBLISHED, True), (CODED, True))), *implies(PUBLISHED, AGREED))
    law = book(TOLD & ~AGREED, INTIMATE, axioms)
    assert of_an_act(law, TODAY, [found(), found()]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(), found(false=(CODED,))]) == (EXCLUDED, OPEN)


def test_it_may_do_so_by_leaving_one_possibility_of_several() -> None:
    """Neither agreed nor published, so intimate, so not told: then the other item is infringed."""
    axioms = (*exactly_one_of(AGREED, PUBLISHED, INTIMATE), *excludes(TOLD, INTIMATE))
    law = book(CODED, PUBLISHED & ~TOLD, axioms)
    one, other = found(PUBLISHED, false=(AGREED,)), found(false=(AGREED, PUBLISHED))
    nothing = found(false=(AGREED,))
    assert of_an_act(law, TODAY, [nothing, one, nothing]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [nothing, one, other]) == (OPEN, CERTAIN)


def test_several_items_may_do_so_together() -> None:
    """By the one item told implies agreed; by the other the person did not agree: so nobody was told."""
    axioms = (
        Clause(((TOLD, False), (INTIMATE, True), (AGREED, True))),
        *implies(AGREED, PUBLISHED),
        *implies(PUBLISHED, CODED),
    )
    law = book(TOLD, VIEWERS.under(persons(3)), axioms)
    one, other = found(false=(INTIMATE,)), found(INTIMATE, false=(CODED,))
    assert of_an_act(law, TODAY, [found(), one]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(), other]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(), one, other]) == (EXCLUDED, OPEN)


def test_an_open_question_about_findings_that_cannot_stand_together_has_no_answer() -> None:
    """One that is settled at first sight is answered all the same."""
    axioms = (*excludes(TOLD, AGREED), *implies(URGENT, TOLD))
    law = book(TOLD, AGREED & URGENT, axioms)
    assert of_an_act(law, TODAY, [found(TOLD, AGREED)]) is None
    assert of_an_act(law, TODAY, [found(URGENT, AGREED)]) is None
    assert of_an_act(law, TODAY, [found(TOLD, AGREED, URGENT)]) == (CERTAIN, CERTAIN)


def test_items_that_cannot_stand_together_have_no_answer() -> None:
    """One shows that the person was told, the other that not: they are not items of one act."""
    axioms = (*implies(INTIMATE, TOLD), *excludes(PUBLISHED, TOLD))
    law = book(TOLD & AGREED, CODED, axioms)
    assert of_an_act(law, TODAY, [found(), found(INTIMATE)]) == (OPEN, OPEN)
    assert of_an_act(law, TODAY, [found(), found(PUBLISHED)]) == (EXCLUDED, OPEN)
    assert of_an_act(law, TODAY, [found(), found(INTIMATE), found(PUBLISHED)]) is None
