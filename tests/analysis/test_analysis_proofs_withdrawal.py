"""Withdrawing speaks of what comes after: judged act by act, over consents dated at random."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.characterise import consent as characteriser
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Asking, Consenter, Operation
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment
from pipl_rules.theorems import setting
from pipl_rules.theorems.withdrawal import WITHDRAWING_NEVER_MAKES_THE_PAST_UNLAWFUL

ACTED = dt.date(2022, 6, 10)
DAYS = st.integers(-10, 30).map(lambda days: ACTED + dt.timedelta(days=days))


@st.composite
def consents(draw: st.DrawFn) -> ConsentRecord:
    """A consent to the item, asked for in some way, given some day, and never withdrawn."""
    return ConsentRecord(
        by=draw(st.sampled_from(Consenter)),
        given=draw(st.sampled_from((True, True, False, None))),
        asked=draw(st.sampled_from(Asking)),
        given_on=draw(st.none() | DAYS),
        items=frozenset({"item"}),
        purposes=frozenset({"delivery"}),
        operations=draw(st.sampled_from((None, frozenset({Operation.COLLECT})))),
    )


@st.composite
def acts(draw: st.DrawFn) -> ProcessingAct:
    """Collecting one item with up to three consents, over some days."""
    return ProcessingAct(
        id="act",
        on=ACTED,
        until=ACTED + dt.timedelta(days=draw(st.integers(0, 10))),
        operations=frozenset({Operation.COLLECT}),
        purposes=frozenset({"delivery"}),
        items=(InformationItem(id="item"),),
        consents=tuple(draw(st.lists(consents(), min_size=1, max_size=3))),
    )


def told(judgment: Judgment) -> tuple[object, ...]:
    """What is said of the act, and all that anything else could be said from: law, findings and assumptions."""
    units = [(unit.about, unit.item, unit.found, unit.assumed, unit.used) for unit in judgment.units]
    return judgment.verdict, judgment.grounds, judgment.other_breaches, judgment.law, judgment.days, units


@given(act=acts(), later=st.integers(1, 20), which=st.integers(0, 2))
@settings(deadline=None, max_examples=40)
def test_what_is_withdrawn_after_the_act_is_judged_as_if_it_never_had_been(
    act: ProcessingAct, later: int, which: int
) -> None:
    """PIPL art. 15 para. 2, through the whole pipeline."""
    last = act.until or act.on
    chosen = which % len(act.consents or ())
    withdrawn_on = last + dt.timedelta(days=later)
    records = list(act.consents or ())
    given_on = records[chosen].given_on
    if given_on is not None and given_on > withdrawn_on:
        return
    records[chosen] = evolve(records[chosen], withdrawn_on=withdrawn_on)
    judged_on = last + dt.timedelta(days=60)
    withdrawn = evaluate(evolve(act, consents=tuple(records)), judged_on=judged_on)
    assert told(withdrawn) == told(evaluate(act, judged_on=judged_on))


def test_a_characteriser_that_looked_ahead_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: any withdrawal counts, whenever it was."""
    proof = WITHDRAWING_NEVER_MAKES_THE_PAST_UNLAWFUL.proof
    assert proof(setting()) is None
    monkeypatch.setattr(characteriser, "withdrawn", lambda _, record: record.withdrawn_on is not None)
    found = proof(setting())
    assert found is not None
    assert "withdrawal changes what is found" in found.says.en
