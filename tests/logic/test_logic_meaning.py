"""What a rule means, example by example; both evaluators are asked and must agree."""

import datetime as dt
from collections.abc import Mapping

import pytest
from attrs import evolve
from small_law import (
    AGREED,
    BASED,
    CODE,
    INTIMATE,
    NEW,
    OLD,
    TODAY,
    TOLD,
    URGENT,
    closed,
    duty_to,
    found,
    rule,
    year,
)

from pipl_rules.logic.conditions import About, Atom
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest, Rule, counts_as, does_not_count_as, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth

WRONG = rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS))
LIFT = rule(id="code.2", when=URGENT, lifts=("code.1",))
NEEDS_BASIS = rule(id="code.3", when=TOLD & BASED, concludes=infringes(PI_RIGHTS))
BASIS = rule(id="code.4", when=AGREED, concludes=counts_as(BASED))
NO_BASIS = rule(id="code.5", when=URGENT & ~AGREED, concludes=does_not_count_as(BASED))


def infringed(
    rules: tuple[Rule, ...] | Rulebook,
    known: Mapping[Atom, Truth],
    interest: Interest = PI_RIGHTS,
    about: About = About.ACT,
    day: dt.date = TODAY,
) -> Truth:
    """Whether the interest is infringed; the compiled code and the reference must say the same."""
    book = rules if isinstance(rules, Rulebook) else Rulebook(rules)
    answer = book.on(day).interests[about].decide([known.get(atom, UNKNOWN).value for atom in book.atoms])
    place = list(Interest).index(interest)
    compiled = Truth.from_pair(answer[2 * place], answer[2 * place + 1])
    assert compiled is Case(book, day, known).infringed(interest, about)
    return compiled


def test_an_unknown_fact_is_never_taken_for_a_no() -> None:
    """Nor for a yes: the infringement is open."""
    answers = [infringed((WRONG,), known) for known in (found(TOLD), found(false=(TOLD,)), found())]
    assert answers == [TRUE, FALSE, UNKNOWN]
    assert infringed((evolve(WRONG, when=~TOLD),), found()) is UNKNOWN


def test_an_exception_in_the_same_sentence_relieves_when_met_and_leaves_open_when_unknown() -> None:
    """And is as if unwritten when it fails."""
    rules = (evolve(WRONG, unless=URGENT),)
    assert infringed(rules, found(TOLD, URGENT)) is FALSE
    assert infringed(rules, found(TOLD)) is UNKNOWN
    assert infringed(rules, found(TOLD, false=(URGENT,))) is TRUE


def test_an_exception_written_elsewhere_lifts_when_met_and_leaves_open_when_unknown() -> None:
    """It does the same as if it stood in the sentence."""
    rules = (WRONG, LIFT)
    assert infringed(rules, found(TOLD, URGENT)) is FALSE
    assert infringed(rules, found(TOLD)) is UNKNOWN
    assert infringed(rules, found(TOLD, false=(URGENT,))) is TRUE


def test_a_lifted_exception_lifts_nothing() -> None:
    """The exception to the exception restores the rule."""
    rules = (WRONG, LIFT, rule(id="code.6", when=AGREED, lifts=("code.2",)))
    assert infringed(rules, found(TOLD, URGENT, AGREED)) is TRUE
    assert infringed(rules, found(TOLD, URGENT)) is UNKNOWN
    assert infringed(rules, found(TOLD, URGENT, false=(AGREED,))) is FALSE


def test_an_exception_binds_only_on_its_own_days() -> None:
    """The old law's exception does not relieve under the new."""
    rules = (WRONG, evolve(LIFT, cite=OLD.art(2)))
    answers = [infringed(rules, found(TOLD, URGENT), day=year(number)) for number in (2004, 2005, 2014, 2015)]
    assert answers == [TRUE, FALSE, FALSE, TRUE]


def test_before_an_instrument_takes_effect_it_infringes_nothing() -> None:
    """Its first day counts, the first day after it does not."""
    rules = (evolve(WRONG, cite=OLD.art(1)),)
    days = (dt.date.min, dt.date(2004, 12, 31), year(2005), dt.date(2014, 12, 31), year(2015), dt.date.max)
    assert [infringed(rules, found(TOLD), day=day) for day in days] == [
        FALSE,
        FALSE,
        TRUE,
        TRUE,
        FALSE,
        FALSE,
    ]


def test_an_open_status_that_nothing_concludes_is_open() -> None:
    """The law has not said that its list is complete."""
    rules = (NEEDS_BASIS, BASIS)
    assert infringed(rules, found(TOLD, AGREED)) is TRUE
    assert infringed(rules, found(TOLD, false=(AGREED,))) is UNKNOWN
    assert infringed(rules, found(AGREED, false=(TOLD,))) is FALSE


def test_a_closed_status_that_nothing_concludes_is_not_so() -> None:
    """On the days on which the list is complete, and on no other."""
    book = Rulebook((NEEDS_BASIS, BASIS), (closed(fact=BASED, cite=NEW.art(9)),))
    known = found(TOLD, false=(AGREED,))
    assert infringed(book, known, day=year(2015)) is FALSE
    assert infringed(book, known, day=year(2014)) is UNKNOWN
    assert infringed(book, found(TOLD), day=year(2015)) is UNKNOWN


def test_a_status_is_denied_only_by_a_rule_that_denies_it() -> None:
    """Where neither the rule for it nor the rule against it applies, it is open."""
    rules = (NEEDS_BASIS, BASIS, NO_BASIS)
    assert infringed(rules, found(TOLD, AGREED, URGENT)) is TRUE
    assert infringed(rules, found(TOLD, URGENT, false=(AGREED,))) is FALSE
    assert infringed(rules, found(TOLD, false=(AGREED, URGENT))) is UNKNOWN
    assert infringed(rules, found(TOLD, URGENT)) is UNKNOWN


def test_a_duty_is_breached_where_it_stands_and_is_not_done() -> None:
    """Unknown doing leaves the breach open; a duty that does not stand is not breached."""
    rules = (rule(id="code.1", when=TOLD, concludes=duty_to(AGREED, infringes(PI_RIGHTS))),)
    assert infringed(rules, found(TOLD, false=(AGREED,))) is TRUE
    assert infringed(rules, found(TOLD, AGREED)) is FALSE
    assert infringed(rules, found(TOLD)) is UNKNOWN
    assert infringed(rules, found(false=(TOLD, AGREED))) is FALSE


def test_a_breach_that_touches_no_right_is_a_breach_and_infringes_nothing() -> None:
    """It is reported as such."""
    duty = rule(id="code.1", when=TOLD, concludes=duty_to(AGREED))
    book, known = Rulebook((duty,)), found(TOLD, false=(AGREED,))
    form = book.on(TODAY).form
    answer = book.on(TODAY).everything.decide([True, False])

    assert Case(book, TODAY, known).breached(duty) is TRUE
    assert answer[2 * form.breached["code.1"]] is True
    assert {infringed(book, known, interest, about) for interest in Interest for about in About} == {FALSE}


@pytest.mark.parametrize("given", [TOLD, ~URGENT])
def test_what_every_infringement_presupposes_is_presupposed_by_each(given: Atom) -> None:
    """No act, no infringement and no duty; a status does not presuppose it."""
    rules = (
        rule(id="code.1", when=BASED, concludes=infringes(PI_RIGHTS)),
        rule(id="code.2", concludes=duty_to(AGREED, infringes(PRIVACY))),
        BASIS,
    )
    book = Rulebook(rules, given=given)
    missing, there = found(AGREED, URGENT, false=(TOLD,)), found(AGREED, TOLD, false=(URGENT,))

    assert infringed(book, missing) is infringed(book, missing, PRIVACY) is FALSE
    assert infringed(book, there) is TRUE
    assert infringed(book, found(TOLD, false=(AGREED, URGENT)), PRIVACY) is TRUE
    assert infringed(book, found(AGREED)) is infringed(book, found(false=(AGREED,)), PRIVACY) is UNKNOWN
    assert Case(book, TODAY, missing).status(BASED) is TRUE


def test_the_two_interests_are_decided_apart_and_so_are_act_and_item() -> None:
    """A rule that reads a fact about an item speaks of the item only."""
    book = Rulebook((WRONG, rule(id="code.7", cite=CODE.art(7), when=INTIMATE, concludes=infringes(PRIVACY))))
    known = found(TOLD, INTIMATE)
    infringements = {
        (interest, about)
        for interest in Interest
        for about in About
        if infringed(book, known, interest, about) is TRUE
    }
    assert infringements == {(PI_RIGHTS, About.ACT), (PRIVACY, About.ITEM)}
