"""Sun v. a telecom operator turned on its edges: selling on to a customer who said no."""

import datetime as dt
from typing import Any

from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.domain import Contact
from pipl_rules.judgment import Judgment, Verdict

BASE = row("sales_calls", "DC-12-1")
CALLS = BASE.submission.act.contact or Contact()


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def called(**fields: Any) -> Judgment:
    return turned(BASE, contact=evolve(CALLS, **fields))


def test_a_number_given_for_the_service_is_not_given_for_selling_and_a_no_is_a_no() -> None:
    judgment = BASE.judge()
    assert judgment.verdict is Verdict.INFRINGES_BOTH
    assert {"tll.2.life", "gpcl.110.life", "gpcl.111.handling"} <= rules(judgment)
    assert {"npcsc.7", "consumer.29.3"} <= {breach.rule.id for breach in judgment.other_breaches}


def test_one_call_that_nobody_had_refused_does_not_disturb() -> None:
    judgment = called(refused=False, times=1)
    assert judgment.privacy is False
    assert judgment.personal_information is True


def test_one_call_after_a_refusal_and_many_before_one_are_for_the_court() -> None:
    assert called(times=1).privacy is None
    assert called(refused=False).privacy is None


def test_a_customer_who_asked_to_be_called_is_not_wronged() -> None:
    judgment = turned(
        BASE,
        contact=evolve(CALLS, agreed=True, refused=False),
        objected=False,
        notice=PROMINENT_NOTICE,
        consents=(full_consent(BASE.submission.act),),
    )
    assert judgment.verdict is Verdict.LAWFUL


def test_calls_that_went_on_into_2021_meet_the_code() -> None:
    judgment = turned(BASE, until=dt.date(2021, 1, 1))
    assert "civil_code.1033.1" in rules(judgment)
    assert not any(rule.startswith(("tll", "gpcl")) for rule in rules(judgment))
