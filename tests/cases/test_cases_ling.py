"""Ling v. Douyin turned on its edges: one circumstance changes, and the judgment with it."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.domain import (
    Asking,
    Audience,
    Channel,
    ConsentRecord,
    Contact,
    DataSubject,
    Matter,
    Operation,
    ProcessingAct,
    Request,
    RequestAnswer,
    RequestKind,
    Source,
    SourceKind,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict

CITY = frozenset({"showing the city"})


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def test_1_discarding_the_number_at_once_makes_the_storing_lawful() -> None:
    """L3: what is dropped when matching finds no account is passing use."""
    assert turned(row("ling", "L3"), discarded_at_once=True).verdict is Verdict.LAWFUL


@pytest.mark.parametrize("act", ["L3", "L5a"])
def test_2_a_user_who_was_asked_in_a_prompt_of_its_own_and_agreed_is_not_wronged(act: str) -> None:
    base = row("ling", act)
    given = full_consent(base.submission.act)
    judgment = turned(
        base, subject=DataSubject(id="ling", user=True), consents=(given,), notice=PROMINENT_NOTICE
    )
    assert judgment.verdict is Verdict.LAWFUL


def test_3_without_the_holders_permission_the_reading_infringes() -> None:
    """L1: reasonable use needs the leave of whoever supplied the data."""
    base = row("ling", "L1")
    refused = Source(kind=SourceKind.OTHER_PEOPLE, permitted=False, shared_by_nature=True)
    assert turned(base, items=items(base, source=refused)).verdict is Verdict.INFRINGES_PERSONAL_INFORMATION


def test_4_a_prompt_first_and_a_yes_make_the_city_lawful_and_a_no_does_not() -> None:
    """L6: the question must come before the use, and the answer counts."""
    base = row("ling", "L6")
    act = evolve(base.submission.act, purposes=CITY)
    asked: dict[str, Any] = {"purposes": CITY, "notice": PROMINENT_NOTICE}
    agreed = turned(base, **asked, consents=(full_consent(act),))
    refused = turned(base, **asked, consents=(full_consent(act, given=False),))
    assert agreed.personal_information is False
    assert refused.personal_information is True


def test_5_a_track_instead_of_a_city_is_sensitive_and_its_privacy_open() -> None:
    base = row("ling", "L6")
    judgment = turned(base, on=dt.date(2022, 3, 1), items=items(base, category="item.track"))
    assert "pipl.29" in rules(judgment)
    assert judgment.privacy is None


def test_6_a_named_message_to_somebody_who_is_no_user_disturbs_the_peace() -> None:
    """L9 becomes W3."""
    message = Contact(
        channel=Channel.SMS, commercial=True, agreed=False, names_person=True, names_acquaintances=True
    )
    judgment = turned(
        row("ling", "L9"),
        operations=frozenset({Operation.CONTACT}),
        contact=message,
        subject=DataSubject(id="ling", user=False),
    )
    assert judgment.verdict is Verdict.INFRINGES_PRIVACY


def test_7_a_relation_that_tells_of_an_illness_shown_to_others_touches_privacy() -> None:
    """By its content it belongs to the first layer."""
    base = row("ling", "L5b")
    judgment = turned(
        base, audience=frozenset({Audience.OTHERS}), items=items(base, reveals=frozenset({Matter.HEALTH}))
    )
    assert judgment.privacy is True


def test_8_showing_his_number_to_other_users_infringes() -> None:
    """L4: use that reaches others is no longer reasonable without more."""
    judgment = turned(row("ling", "L4"), audience=frozenset({Audience.OTHERS}))
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION


@pytest.mark.parametrize(
    ("on", "rule"),
    [("2019-06-01", "csl.43"), ("2021-06-01", "civil_code.1037.2"), ("2022-06-01", "pipl.47.1.request")],
)
def test_9_refusing_deletion_infringes_only_on_a_statutory_ground(on: str, rule: str) -> None:
    """What is lawfully and necessarily kept need not be deleted."""
    base = row("ling", "L3").submission.act
    request = Request(
        asked=frozenset({RequestKind.DELETION}), answer=RequestAnswer.REFUSED, reasons_given=True
    )
    act = evolve(
        base,
        on=dt.date.fromisoformat(on),
        operations=frozenset({Operation.ANSWER_REQUEST}),
        request=request,
    )
    with_ground = evaluate(act, findings=[Finding("unlawfully_held", value=True)])
    without = evaluate(act, findings=[Finding("unlawfully_held", value=False)])
    assert rule in rules(with_ground)
    assert without.verdict is Verdict.LAWFUL


def test_10_once_the_reading_of_his_own_address_book_is_proven_it_infringes() -> None:
    """L7: what failed was only the proof."""
    judgment = turned(row("ling", "L7"), happened=True, consents=())
    assert judgment.personal_information is True


@pytest.mark.parametrize("act", ["L1", "L2", "L4"])
def test_11_reasonable_use_needs_a_reading_under_the_code_and_another_under_the_pipl(act: str) -> None:
    """From 2021-01-01 it must fit article 1036; from 2021-11-01 article 13 has no place for it."""
    base = row("ling", act)
    code, pipl = dt.date(2021, 3, 1), dt.date(2021, 11, 1)
    assert turned(base, on=code).personal_information is True
    assert turned(base, on=code, readings={"reasonable_use_in_code": "ling"}).verdict is Verdict.LAWFUL
    under_pipl = turned(base, on=pipl, readings={"reasonable_use_in_code": "ling"})
    assert "pipl.13.1" in rules(under_pipl)
    assert turned(base, on=pipl, readings={"reasonable_use_in_pipl": "ling"}).verdict is Verdict.LAWFUL


def test_an_answer_left_on_by_default_is_no_answer() -> None:
    """Silence and settings express no will."""
    base = row("ling", "L3")
    consent: ConsentRecord = full_consent(base.submission.act, Asking.ON_BY_DEFAULT)
    judgment = turned(
        base, subject=DataSubject(id="ling", user=True), consents=(consent,), notice=PROMINENT_NOTICE
    )
    assert judgment.personal_information is True


def test_the_act_as_such_has_no_privacy_wrong_without_a_message_outside() -> None:
    """L9: what is shown inside the service reaches nobody outside it."""
    act: ProcessingAct = row("ling", "L9").submission.act
    assert evaluate(act).privacy is False
