"""No negation by failure: an open status is never read as absent."""

import pytest
from attrs import evolve
from small_law import (
    BASED,
    CODE,
    EXEMPT,
    NEW,
    OLD,
    TOLD,
    URGENT,
    closed,
    duty_to,
    faults_of,
    rule,
    year,
)

from pipl_rules.dates import Span
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, counts_as, does_not_count_as, infringes

TARGET = rule(id="code.1", when=URGENT, concludes=infringes(PI_RIGHTS))
BASIS = rule(id="code.2", when=TOLD, concludes=counts_as(BASED))
NO_BASIS = rule(id="code.3", when=URGENT & ~TOLD, concludes=does_not_count_as(BASED))

READ_AS_FALSE = {
    "negated": rule(id="code.4", when=~BASED, concludes=infringes(PRIVACY)),
    "negated inside": rule(id="code.4", when=URGENT | ~(BASED & TOLD), concludes=infringes(PRIVACY)),
    "in an exception": rule(id="code.4", unless=BASED, concludes=infringes(PRIVACY)),
    "in a rule that lifts": rule(id="code.4", when=BASED, lifts=("code.1",)),
    "excepted and negated in a rule that lifts": rule(id="code.4", unless=~BASED, lifts=("code.1",)),
    "as the doing of a duty": rule(id="code.4", when=URGENT, concludes=duty_to(BASED)),
}
READ_AS_TRUE = {
    "plain": rule(id="code.4", when=BASED, concludes=infringes(PRIVACY)),
    "negated twice": rule(id="code.4", when=~(URGENT & ~BASED), concludes=infringes(PRIVACY)),
    "negated in an exception": rule(id="code.4", unless=~BASED, concludes=infringes(PRIVACY)),
    "negated in a rule that lifts": rule(id="code.4", when=~BASED, lifts=("code.1",)),
    "excepted in a rule that lifts": rule(id="code.4", unless=BASED, lifts=("code.1",)),
    "negated in the doing of a duty": rule(id="code.4", when=URGENT, concludes=duty_to(~BASED)),
}


@pytest.mark.parametrize("reader", READ_AS_FALSE.values(), ids=READ_AS_FALSE.keys())
def test_an_open_status_is_nowhere_read_as_false(reader: Rule) -> None:
    """A basis that no rule finds is not the absence of a basis while the list is open."""
    (fault,) = faults_of(TARGET, BASIS, evolve(reader, cite=CODE.art(4)))
    assert fault == (
        "code.4 (Code art. 4) depends on based being false from 2000-01-01 on, and nothing then "
        "concludes that it is: close the status or conclude it both ways."
    )


@pytest.mark.parametrize("reader", READ_AS_FALSE.values(), ids=READ_AS_FALSE.keys())
def test_a_status_that_the_law_closes_may_be_read_as_false(reader: Rule) -> None:
    """The list is complete: what is not on it is not so."""
    assert faults_of(TARGET, BASIS, reader, closings=(closed(fact=BASED),)) == ()


@pytest.mark.parametrize("reader", READ_AS_FALSE.values(), ids=READ_AS_FALSE.keys())
def test_a_status_concluded_both_ways_may_be_read_as_false(reader: Rule) -> None:
    """One rule says when it is so, another when it is not."""
    assert faults_of(TARGET, BASIS, NO_BASIS, reader) == ()
    assert len(faults_of(TARGET, NO_BASIS, reader)) == 1


@pytest.mark.parametrize("reader", READ_AS_TRUE.values(), ids=READ_AS_TRUE.keys())
def test_an_open_status_may_be_read_as_true_even_through_two_negations(reader: Rule) -> None:
    """What depends on the status being so waits until a rule finds it."""
    assert faults_of(TARGET, BASIS, reader) == ()


def test_a_rule_that_concludes_and_lifts_reads_both_ways() -> None:
    """It adds where it applies and takes away what it lifts."""
    both = rule(id="code.4", when=BASED, concludes=infringes(PRIVACY), lifts=("code.1",))

    assert len(faults_of(TARGET, BASIS, both)) == 1
    assert len(faults_of(TARGET, BASIS, evolve(both, when=~BASED))) == 1
    assert faults_of(TARGET, BASIS, evolve(both, lifts=())) == ()


def test_a_status_closed_on_other_days_is_open_on_this_one() -> None:
    """PIPL art. 13 closes the bases of processing; before it nothing did."""
    reader = rule(id="code.4", cite=CODE.art(4), when=~BASED, concludes=infringes(PRIVACY))
    closing = closed(fact=BASED, cite=NEW.art(9))

    (fault,) = faults_of(BASIS, reader, closings=(closing,))
    assert "depends on based being false from 2000-01-01 on" in fault
    assert faults_of(BASIS, evolve(reader, cite=NEW.art(4)), closings=(closing,)) == ()
    assert len(faults_of(BASIS, evolve(reader, cite=OLD.art(4)), closings=(closing,))) == 1


def test_a_status_concluded_one_way_at_a_time_is_open() -> None:
    """What the old law affirmed and the new denies is on no day concluded both ways."""
    reader = rule(id="code.4", when=~EXEMPT, during=Span(year(2005)), concludes=infringes(PRIVACY))
    faults = faults_of(
        rule(id="old.1", cite=OLD.art(1), when=TOLD, concludes=counts_as(EXEMPT)),
        rule(id="new.1", cite=NEW.art(1), when=TOLD, concludes=does_not_count_as(EXEMPT)),
        reader,
    )
    assert ["2005-01-01" in faults[0], "2015-01-01" in faults[1], len(faults)] == [True, True, 2]
