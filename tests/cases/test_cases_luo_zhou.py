"""Luo v. 51Talk and Zhou v. a shopping platform turned on their edges."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.domain import Request, RequestAnswer
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

GATE, NUMBERS = row("luo", "DC-05-1"), row("luo", "DC-05-2")
ACCESS, DELETION = row("zhou", "DC-06-1"), row("zhou", "DC-06-2")


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


@pytest.mark.parametrize("base", [GATE, NUMBERS], ids=["gate", "numbers"])
def test_what_is_taken_unasked_infringes_and_what_was_asked_and_told_does_not(base: Any) -> None:
    assert base.judge().personal_information is True
    asked = turned(base, consents=(full_consent(base.submission.act),), notice=PROMINENT_NOTICE, app=None)
    assert {"csl.41.1.consent", "civil_code.1035.1"}.isdisjoint(rules(asked))


def test_filling_in_the_form_at_the_gate_is_no_consent() -> None:
    """Nobody asked: what a person does to get in is no answer to a question never put."""
    silent = full_consent(GATE.submission.act, given=False)
    assert turned(GATE, consents=(silent,)).personal_information is True


def test_from_the_first_day_of_the_pipl_only_a_contract_that_needs_it_would_excuse_the_gate() -> None:
    """PIPL art. 13 para. 1 item 2: the company's to prove."""
    act = evolve(GATE.submission.act, on=dt.date(2021, 11, 1), until=None)
    assert "pipl.13.1" in rules(evaluate(act))
    assert "pipl.13.1" not in rules(evaluate(act, findings=[Finding("needed_for_contract", value=True)]))


def test_a_request_for_access_left_unanswered_infringes_and_one_that_is_met_does_not() -> None:
    asked = ACCESS.submission.act.request or Request()
    assert ACCESS.judge().personal_information is True
    assert turned(ACCESS, request=evolve(asked, answer=RequestAnswer.MET)).personal_information is False


def test_another_way_to_all_of_it_would_have_sufficed_unless_the_request_counts() -> None:
    asked = evolve(ACCESS.submission.act.request or Request(), other_channel=True)
    assert turned(ACCESS, request=asked).personal_information is False
    strict = turned(ACCESS, request=asked, readings={"other_channel": "request_counts"})
    assert strict.personal_information is True


def test_before_the_code_only_the_law_of_online_trade_gave_access_and_the_pipl_gives_it_on() -> None:
    """E-commerce Law art. 24 from 2019; Civil Code art. 1037 from 2021; PIPL art. 45 from 2021-11-01."""
    asked = evolve(ACCESS.submission.act.request or Request(), made_on=None)
    before = turned(ACCESS, on=dt.date(2020, 12, 31), judged_on=dt.date(2020, 12, 31), request=asked)
    assert rules(before) == {"ecommerce.24.2.request"}
    assert {"pipl.45.1", "civil_code.1037.1.access"} <= rules(
        turned(ACCESS, on=dt.date(2021, 11, 1), request=asked)
    )


def test_deletion_is_owed_only_on_a_ground_and_the_ground_is_the_persons_to_prove() -> None:
    act = DELETION.submission.act
    assert DELETION.judge().personal_information is False
    proven = evaluate(act, findings=[Finding("unlawfully_held", value=True)])
    assert "civil_code.1037.2" in rules(proven)
