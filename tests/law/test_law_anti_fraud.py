"""The Anti-Fraud Law of 2022 and the Express Delivery Regulations of 2018, so far as they bear on information."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes import anti_fraud_2022, express_delivery

DAY = dt.date(2022, 12, 1)
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    personal_or_family=False,
    statistics_or_archives=False,
    listed_identifier=True,
    expected_private=True,
    anonymised=False,
    consented=False,
    law_provides=False,
    leaks=False,
    sells=False,
    publishes=False,
    provides=False,
)
EXPRESS = BASE.on(dt.date(2018, 5, 1)).but(express_company=True)


@pytest.mark.parametrize(
    ("rules", "first"),
    [(anti_fraud_2022.RULES, dt.date(2022, 12, 1)), (express_delivery.RULES, dt.date(2018, 5, 1))],
)
def test_they_bind_from_their_first_day(rules: tuple, first: dt.date) -> None:  # type: ignore[type-arg]
    for rule in rules:
        assert BASE.on(first).in_force(rule.id)
        assert not BASE.on(first - dt.timedelta(1)).in_force(rule.id)


# -- The Anti-Fraud Law


@pytest.mark.parametrize("out", ["leaks", "sells", "publishes"])
def test_what_is_learnt_in_work_against_fraud_is_kept_secret(out: str) -> None:
    """Article 5 para. 2: information and privacy are decided apart."""
    told = BASE.but(learnt_on_duty=True, **{out: True})
    for rule in ("antifraud2022.5.2.information", "antifraud2022.5.2.privacy"):
        for fact in ("learnt_on_duty", out, "happened", "by_processor"):
            assert course(told, rule, fact) == NEEDED
    assert told.but(anonymised=True).applies("antifraud2022.5.2.information") is FALSE
    assert (
        told.but(expected_private=False, agreed_private_kind=False, reveals_agreed_private=False).applies(
            "antifraud2022.5.2.privacy"
        )
        is not TRUE
    )
    assert told.infringed(PI_RIGHTS) is TRUE
    assert told.infringed(PRIVACY) is TRUE


@pytest.mark.parametrize("act", ["sells", "provides"])
def test_nobody_hands_information_to_fraud(act: str) -> None:
    helped = BASE.but(for_fraud=True, **{act: True})
    for fact in ("for_fraud", act, "happened", "by_processor"):
        assert course(helped, "antifraud2022.25.1.1", fact) == NEEDED
    assert helped.but(anonymised=True).applies("antifraud2022.25.1.1") is FALSE
    assert helped.infringed(PI_RIGHTS) is TRUE


def test_a_processor_guards_against_use_for_fraud() -> None:
    """Article 29 para. 1: breached only where somebody raises that nothing was done."""
    assert course(BASE, "antifraud2022.29.1", "processes") == NEEDED
    assert course(BASE, "antifraud2022.29.1", "personal_or_family") == BARS
    assert duty(BASE, "antifraud2022.29.1", "no_fraud_prevention") == (TRUE, FALSE, UNKNOWN)


def test_nobody_passes_for_somebody_else_to_open_an_account() -> None:
    posed = BASE.but(opened_in_their_name=True)
    for fact in ("opened_in_their_name", "processes", "happened", "by_processor"):
        assert course(posed, "antifraud2022.31.1", fact) == NEEDED
    assert posed.but(anonymised=True).applies("antifraud2022.31.1") is FALSE
    assert posed.infringed(PI_RIGHTS) is TRUE


# -- The Express Delivery Regulations


@pytest.mark.parametrize("act", ["sells", "leaks"])
def test_a_courier_neither_sells_nor_leaks(act: str) -> None:
    told = EXPRESS.but(**{act: True})
    for fact in ("express_company", act, "happened", "by_processor"):
        assert course(told, "express2018.35.2", fact) == NEEDED
    assert told.but(anonymised=True).applies("express2018.35.2") is FALSE
    assert told.infringed(PI_RIGHTS) is TRUE


def test_a_courier_provides_only_with_consent_or_by_law() -> None:
    given = EXPRESS.but(provides=True)
    for fact in ("express_company", "provides", "happened"):
        assert course(given, "express2018.35.2.provide", fact) == NEEDED
    assert course(given, "express2018.35.2.provide", "law_provides") == BARS
    assert given.but(anonymised=True).applies("express2018.35.2.provide") is FALSE
    agreed = given.but(
        consented=True,
        consent_expressed=True,
        consent_covers=True,
        notice_states_use=True,
        consent_withdrawn=False,
        misled=False,
        high_privacy_risk=False,
        beyond_expectation=False,
    )
    assert agreed.applies("express2018.35.2.provide") is FALSE


@pytest.mark.parametrize(
    ("place", "trigger", "done"),
    [
        ("35.1.rules", "processes", "waybills_managed"),
        ("35.1.destroy", "processes", "waybills_destroyed"),
        ("35.1.safety", "processes", "secured"),
        ("35.2.remedy", "user_data_incident", "user_data_remedied"),
        ("35.2.report", "user_data_incident", "user_data_reported"),
    ],
)
def test_each_duty_of_an_express_company(place: str, trigger: str, done: str) -> None:
    rule = f"express2018.{place}"
    bound = EXPRESS.but(**{trigger: True})
    for fact in ("express_company", trigger, "happened", "by_processor"):
        assert course(bound, rule, fact) == NEEDED
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
