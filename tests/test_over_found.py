"""The law printed over findings, with assumptions in it, answers as the law over what is assumed does."""

import datetime as dt
import random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from random_assumptions import SOURCE, assumptions
from random_rulebooks import rulebooks
from small_law import AGREED, CODED, EXEMPT, INTIMATE, PUBLISHED, TOLD, URGENT, rule

from pipl_rules.apply import decide, decide_values
from pipl_rules.assume import Assumption, Assumptions, Kind, in_proceedings
from pipl_rules.assume.over_found import over_found
from pipl_rules.domain.information import InformationItem
from pipl_rules.logic.axioms import excludes
from pipl_rules.logic.conditions import ALWAYS, About, Condition
from pipl_rules.logic.rule import PRIVACY, counts_as, does_not_count_as, infringes
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.statutes import rulebook
from pipl_rules.units import Unit, supposed
from pipl_rules.units import assumptions as in_force

WHOLE = rulebook()
DAY = dt.date(2015, 6, 1)


def two_units(book: Rulebook, held: Assumptions, draw: random.Random, share: float) -> tuple[Unit, Unit]:
    """An act and an item of it, of which anything may be found, with so great a share of it open."""
    of_act = [
        None if n not in book.act_numbers or draw.random() < share else draw.random() < 0.5
        for n in range(len(book.atoms))
    ]
    of_item = [
        value if n in book.act_numbers or draw.random() < share else draw.random() < 0.5
        for n, value in enumerate(of_act)
    ]
    act = Unit.of(of_act, held)
    return act, Unit.of(of_item, held, InformationItem(id="item"), act)


def told_when(when: Condition) -> Assumption:
    """That the person was told, assumed where this is found."""
    return Assumption(
        id="default.told",
        fact=TOLD,
        value=True,
        cite=SOURCE.art(1),
        kind=Kind.DEFAULT,
        gist="",
        zh="",
        when=when,
    )


def agree(law: LawOfDay, unit: Unit) -> None:
    """Both interests, both sides of each, and the rules that infringe."""
    one, other = decide(law, unit), decide_values(law, unit.about, unit.assumed)
    assert (one.personal_information, one.privacy) == (other.personal_information, other.privacy)
    assert {(rule.id, interest) for rule, interest in one.infringing} == {
        (rule.id, interest) for rule, interest in other.infringing
    }


@given(data=st.data(), book=rulebooks(), seed=st.integers(0, 1 << 20), of_acts_alone=st.booleans())
@settings(deadline=None, max_examples=150)
def test_findings_are_decided_as_what_is_assumed_on_them(
    data: st.DataObject, book: Rulebook, seed: int, *, of_acts_alone: bool
) -> None:
    """On random rulebooks, assumptions and states of knowledge, for an act and for an item of it."""
    assumed = data.draw(assumptions(book, of_acts_alone=of_acts_alone)) if book.atoms else ()
    held = in_proceedings(book, DAY, assumed)
    draw = random.Random(seed)  # noqa: S311 - drawn by Hypothesis
    for unit in two_units(book, held, draw, draw.choice((0.2, 0.5, 0.9))):
        agree(book.on(DAY), unit)


@pytest.mark.parametrize("share", [0.5, 0.95])
def test_the_whole_law_decides_findings_as_it_decides_what_is_assumed_on_them(share: float) -> None:
    """On every day on which the law changed, with the assumptions of proceedings of that day and of today."""
    draw = random.Random(11)  # noqa: S311 - a fixed seed is wanted
    for since in WHOLE.epochs:
        for judged in {max(since, dt.date(2001, 3, 10)), dt.date(2026, 1, 1)}:
            for unit in two_units(WHOLE, in_force(WHOLE, judged), draw, share):
                agree(WHOLE.on(since), unit)


def test_an_assumption_about_the_act_that_hangs_on_an_item_is_not_printed_into_the_law() -> None:
    """The act's own unit cannot see the item; so nothing is printed, and what is assumed is decided instead."""
    book = Rulebook((rule(id="R", when=~TOLD & INTIMATE, concludes=infringes(PRIVACY)),))
    held = in_proceedings(book, DAY, (told_when(INTIMATE),))
    assert over_found(book.on(DAY), held, About.ITEM) is None
    assert over_found(book.on(DAY), held, About.ACT) is None


def test_what_an_item_alone_knows_of_the_act_is_decided_on_what_is_assumed() -> None:
    """Where a finding about an item says something of the act, the printed law is not asked."""
    held = in_force(WHOLE, dt.date(2024, 1, 1))
    act, item = two_units(WHOLE, held, random.Random(3), 1.0)  # noqa: S311 - a fixed seed is wanted
    number = min(WHOLE.act_numbers)
    _, other = supposed(WHOLE, (act, item), ({}, {number: True}))
    assert item.same_act
    assert not other.same_act


def test_a_rule_that_applies_infringes_even_on_values_that_contradict_one_another() -> None:
    """What is found and what is assumed may not go together by meaning; a ground is a ground none the less."""
    book = Rulebook(
        (
            rule(id="R1", when=TOLD, concludes=counts_as(EXEMPT)),
            rule(id="R2", when=AGREED, concludes=does_not_count_as(EXEMPT)),
            rule(id="R3", when=EXEMPT, concludes=infringes(PRIVACY)),
        ),
        axioms=excludes(TOLD, AGREED),
    )
    both = Unit.of([True] * len(book.atoms), in_proceedings(book, DAY, ()))
    agree(book.on(DAY), both)
    assert decide(book.on(DAY), both).privacy == (True, True)


def test_a_fact_assumed_on_a_condition_may_guard_several_rules_and_be_read_by_none_else() -> None:
    """It has its value before the rules that share it are passed over."""
    book = Rulebook(
        (
            rule(id="R1", when=TOLD & INTIMATE, concludes=infringes(PRIVACY)),
            rule(id="R2", when=TOLD & PUBLISHED, concludes=infringes(PRIVACY)),
            rule(id="R3", when=CODED, concludes=infringes(PRIVACY)),
            rule(id="R4", when=URGENT & CODED, concludes=infringes(PRIVACY)),
        ),
        also=(AGREED,),
    )
    told = told_when(AGREED)
    rest = [
        evolve(told, id=f"default.{fact.name}", fact=fact, value=False, when=ALWAYS)
        for fact in (TOLD, INTIMATE, PUBLISHED, CODED, URGENT)
    ]
    held = in_proceedings(book, DAY, (told, *rest))
    act = Unit.of([True if atom == AGREED else None for atom in book.atoms], held)
    item = Unit.of(
        [True if atom in (AGREED, PUBLISHED) else None for atom in book.atoms],
        held,
        InformationItem(id="item"),
        act,
    )
    agree(book.on(DAY), item)
    assert {rule.id for rule, _ in decide(book.on(DAY), item).infringing} == {"R2"}
