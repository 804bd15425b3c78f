"""Rulebooks that cannot be built: names, levels, cycles; and those that can."""

import pytest
from attrs import evolve
from small_law import (
    AGREED,
    BASED,
    CODE,
    EXEMPT,
    INTIMATE,
    NEW,
    OLD,
    PERSONAL,
    SECRET,
    TODAY,
    TOLD,
    URGENT,
    closed,
    fact,
    faults_of,
    rule,
    year,
)

from pipl_rules.dates import Span
from pipl_rules.errors import RulebookError, UnknownNameError
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, counts_as, does_not_count_as, infringes
from pipl_rules.logic.rulebook import Rulebook

WRONG = rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS))


def test_an_id_used_twice_is_refused_with_both_provisions() -> None:
    """Otherwise an exception could not say which of them it lifts."""
    (fault,) = faults_of(
        WRONG, rule(id="code.1", cite=CODE.art(7), when=AGREED, concludes=infringes(PRIVACY))
    )
    assert fault == "Two rules bear the id code.1: Code art. 1 and Code art. 7."


def test_lifting_a_rule_that_does_not_exist_is_refused() -> None:
    """A misspelt exception would except nothing."""
    (fault,) = faults_of(WRONG, rule(id="code.2", cite=CODE.art(2), lifts=("code.l",)))
    assert fault == "code.2 (Code art. 2) lifts code.l, and no rule has that id."


def test_a_rule_that_neither_concludes_nor_lifts_is_refused() -> None:
    """It would say nothing."""
    (fault,) = faults_of(rule(id="code.1", when=TOLD))
    assert fault == "code.1 (Code art. 1) neither concludes nor lifts anything."


def test_two_facts_of_one_name_are_refused() -> None:
    """Unless they ask the same of the same."""
    same, other = fact(name="told"), fact(name="told", about=About.ITEM)
    again = rule(id="code.2", when=same, concludes=infringes(PRIVACY))

    assert faults_of(WRONG, again) == ()
    assert faults_of(WRONG, evolve(again, when=other)) == (
        "Two facts bear the name told; one is read by code.2.",
    )


def test_rules_conclude_legal_statuses_not_facts_of_the_record() -> None:
    """What happened is found, never concluded."""
    (fault,) = faults_of(rule(id="code.1", when=TOLD, concludes=counts_as(AGREED)))
    assert fault == "code.1 (Code art. 1) concludes agreed, which is not a legal status."


def test_a_status_of_the_act_is_not_concluded_from_facts_about_an_item() -> None:
    """One item of several does not speak for the act."""
    (fault,) = faults_of(rule(id="code.1", when=TOLD & INTIMATE, concludes=counts_as(BASED)))
    assert fault == "code.1 (Code art. 1) concludes a status of the act from facts about an item."
    assert faults_of(rule(id="code.1", when=TOLD, concludes=counts_as(PERSONAL))) == ()


def test_a_rule_about_items_does_not_lift_a_rule_about_the_act() -> None:
    """An exception for one item does not except the act; the converse it may."""
    about_act = rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS), lifts=())
    about_item = rule(id="code.2", when=INTIMATE, concludes=infringes(PRIVACY), lifts=("code.1",))

    assert faults_of(about_act, about_item) == (
        "code.2 (Code art. 1) reads facts about an item and lifts code.1, a rule about the act.",
    )
    assert (
        faults_of(
            rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS), lifts=("code.2",)),
            rule(id="code.2", when=INTIMATE, concludes=infringes(PRIVACY)),
        )
        == ()
    )


CYCLES = {
    "statuses": (
        rule(id="code.1", when=BASED, concludes=counts_as(EXEMPT)),
        rule(id="code.2", when=EXEMPT, concludes=counts_as(BASED)),
    ),
    "a status of itself": (rule(id="code.1", when=BASED, concludes=counts_as(BASED)),),
    "lifts": (
        rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS), lifts=("code.2",)),
        rule(id="code.2", when=TOLD, concludes=infringes(PRIVACY), lifts=("code.1",)),
    ),
    "a lift of itself": (rule(id="code.1", when=TOLD, concludes=infringes(PI_RIGHTS), lifts=("code.1",)),),
    "a status and a lift": (
        rule(id="code.1", when=TOLD, concludes=counts_as(BASED)),
        rule(id="code.2", when=BASED, lifts=("code.1",)),
    ),
}


@pytest.mark.parametrize("rules", CYCLES.values(), ids=CYCLES.keys())
def test_rules_that_depend_on_themselves_are_refused(rules: tuple[Rule, ...]) -> None:
    """Through statuses, through lifts, or through both."""
    (fault,) = faults_of(*rules, closings=(closed(fact=BASED), closed(fact=EXEMPT)))
    assert fault.startswith("On 2000-01-01 these depend on themselves: ")
    assert all(each.id in fault for each in rules)


def test_rules_that_never_bind_on_one_day_form_no_cycle() -> None:
    """The old law may define the first by the second, and the new the second by the first."""
    old = rule(id="old.1", cite=OLD.art(1), when=BASED, concludes=counts_as(EXEMPT))
    new = rule(id="new.1", cite=NEW.art(1), when=EXEMPT, concludes=counts_as(BASED))

    assert faults_of(old, new) == ()
    assert len(faults_of(old, rule(id="code.1", when=EXEMPT, concludes=counts_as(BASED)))) == 1


def test_all_faults_of_the_names_are_reported_at_once() -> None:
    """Nobody should mend a rulebook fault by fault."""
    assert len(faults_of(
        WRONG,
        WRONG,
        rule(id="code.2", when=TOLD),
        rule(id="code.3", when=TOLD, lifts=("code.9",)),
        rule(id="code.4", when=TOLD, concludes=counts_as(AGREED)),
        rule(id="code.5", when=INTIMATE, concludes=counts_as(BASED)),
        rule(id="code.6", when=INTIMATE, lifts=("code.1",)),
    )) == 6  # fmt: skip


def test_all_faults_of_the_logic_are_reported_at_once() -> None:
    """A cycle on one day hides neither a clash nor an open negation on another."""
    faults = faults_of(
        rule(id="old.1", cite=OLD.art(1), when=SECRET, concludes=counts_as(SECRET)),
        rule(id="new.1", cite=NEW.art(1), when=TOLD, concludes=counts_as(PERSONAL)),
        rule(id="new.2", cite=NEW.art(2), when=AGREED, concludes=does_not_count_as(PERSONAL)),
        rule(id="new.3", cite=NEW.art(3), when=~EXEMPT, concludes=infringes(PI_RIGHTS)),
    )
    assert len(faults) == 3
    assert str(RulebookError(faults)) == "\n  - ".join(("The rulebook cannot be built.", *faults))


def test_a_rule_that_is_not_in_force_that_day_is_lifted_to_no_effect() -> None:
    """An exception to the old law outlives it and excepts nothing."""
    book = Rulebook((
        rule(id="old.1", cite=OLD.art(1), when=TOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="code.1", when=URGENT, concludes=infringes(PRIVACY), lifts=("old.1",)),
    ))  # fmt: skip
    law = book.on(TODAY)

    assert [each.id for each in law.rules] == ["code.1"]
    assert set(law.form.applied) == {"code.1"}
    assert set(book.on(year(2010)).form.applied) == {"old.1", "code.1"}


def test_the_law_of_a_day_holds_the_rules_whose_days_include_it() -> None:
    """From the first day, inclusive, to the last, exclusive; in between it is the same law."""
    book = Rulebook((
        rule(id="old.1", cite=OLD.art(1), when=TOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="code.1", during=Span(year(2010)), when=URGENT, concludes=infringes(PRIVACY)),
    ))  # fmt: skip
    in_force = {
        number: [each.id for each in book.on(year(number)).rules] for number in (2004, 2005, 2009, 2010, 2015)
    }

    assert in_force == {
        2004: [],
        2005: ["old.1"],
        2009: ["old.1"],
        2010: ["old.1", "code.1"],
        2015: ["code.1"],
    }
    assert book.on(year(2005)) is book.on(year(2009))
    assert book.on(year(2009)).since == year(2005)


def test_a_rule_is_found_by_its_id_and_a_misspelt_id_brings_the_nearest() -> None:
    """The caller's own word is repeated, with what it should perhaps have been."""
    book = Rulebook((WRONG,))

    assert book.rule("code.1") is WRONG
    with pytest.raises(UnknownNameError, match=r"No rule is named 'cod\.1'") as unknown:
        book.rule("cod.1")
    assert unknown.value.known == ("code.1",)
    assert "Did you mean 'code.1'?" in str(unknown.value)
