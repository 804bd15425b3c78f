"""Acts at random: they can be judged, lie on the side they say, and shrink to what matters."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from pipl_rules import ProcessingAct, Verdict, evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Outcome
from pipl_rules.logic.rule import Interest
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY, rulebook
from pipl_rules.testing import (
    acts,
    borderline_acts,
    edge_days,
    infringing_acts,
    lawful_acts,
    states_of_knowledge,
    turning_pairs,
)

slow = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def judged(wanted: Verdict) -> Callable[[ProcessingAct], bool]:
    return lambda act: evaluate(act).verdict is wanted


@slow
@given(act=acts())
def test_every_act_drawn_can_be_judged(act: ProcessingAct) -> None:
    """Its days lie where the law is modelled, and nothing in its record contradicts itself."""
    assert FIRST_DAY <= act.on <= LAST_VERIFIED_DAY
    assert evaluate(act).verdict in Verdict


@slow
@given(act=lawful_acts())
def test_lawful_acts_are_decided_lawful(act: ProcessingAct) -> None:
    judgment = evaluate(act)
    assert (judgment.verdict, judgment.outcome) == (Verdict.LAWFUL, Outcome.DECIDED)


@pytest.mark.parametrize("interest", [None, *Interest], ids=str)
@slow
@given(data=st.data())
def test_infringing_acts_infringe_the_interest_asked_for(
    interest: Interest | None, data: st.DataObject
) -> None:
    judgment = evaluate(data.draw(infringing_acts(interest)))
    assert judgment.verdict is not Verdict.LAWFUL if interest is None else judgment.infringed(interest)


@slow
@given(pair=turning_pairs())
def test_a_turning_pair_differs_in_one_field_and_in_the_verdict(
    pair: tuple[ProcessingAct, ProcessingAct],
) -> None:
    first, second = pair
    names = [each.name for each in attrs.fields(ProcessingAct)]
    assert len([name for name in names if getattr(first, name) != getattr(second, name)]) == 1
    assert evaluate(first).verdict is not evaluate(second).verdict


def test_borderline_acts_are_drawn_from_both_sides_of_the_line() -> None:
    for wanted in (Verdict.LAWFUL, Verdict.INFRINGES_PERSONAL_INFORMATION):
        found = find(borderline_acts(), judged(wanted), settings=settings(slow, phases=[Phase.generate]))
        assert evaluate(found).verdict is wanted


def test_edge_days_are_the_days_about_a_change_of_law() -> None:
    """The PIPL's first day and its eve among them; no day of which nothing is known."""
    for day in (dt.date(2021, 10, 31), dt.date(2021, 11, 1)):
        assert find(edge_days(), day.__eq__, settings=settings(max_examples=3000)) == day


@slow
@given(data=st.data())
def test_states_of_knowledge_can_stand_together(data: st.DataObject) -> None:
    act = data.draw(acts())
    findings = data.draw(states_of_knowledge(act))
    assert all(isinstance(finding, Finding) for finding in findings)
    evaluate(act, findings=findings)


def test_an_act_that_infringes_shrinks_to_the_circumstances_that_make_it_so() -> None:
    """Of fifty fields only those that a lawyer would name are left."""
    smallest = find(
        acts(on=st.just(dt.date(2024, 5, 1)), at_most=0),
        lambda act: evaluate(act).verdict is Verdict.INFRINGES_PERSONAL_INFORMATION,
        settings=settings(
            max_examples=800,
            deadline=None,
            suppress_health_check=[
                HealthCheck.too_slow,
                HealthCheck.filter_too_much,
                HealthCheck.data_too_large,
            ],
        ),
    )
    names = [each.name for each in attrs.fields(ProcessingAct)]
    said = [name for name in names if getattr(smallest, name) not in (None, (), frozenset())]
    assert len(said) <= 8


def test_hypothesis_draws_our_records_from_their_type_alone() -> None:
    """Installed, the library registers its strategies; nobody has to import them."""
    script = (
        "from hypothesis import HealthCheck, Phase, given, settings, strategies as st; import pipl_rules\n"
        "kinds = [getattr(pipl_rules, n) for n in "
        "('ProcessingAct', 'ConsentRecord', 'InformationItem', 'InformationCategory')]\n"
        "@settings(max_examples=1, deadline=None, database=None, phases=[Phase.generate])\n"
        "@given(st.tuples(*map(st.from_type, kinds)))\n"
        "def drawn(all): print([type(each) is kind for each, kind in zip(all, kinds)])\n"
        "drawn()"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[True, True, True, True]"


def test_loading_hypothesis_does_not_load_the_law() -> None:
    """The entry point costs a test run the records only."""
    script = "import hypothesis.strategies, sys; print('pipl_rules.statutes' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_edges_are_those_of_the_rulebook() -> None:
    assert len([edge for edge in rulebook().epochs if FIRST_DAY < edge <= LAST_VERIFIED_DAY]) > 20
