"""Mental health, infectious diseases, basic healthcare, physicians, identity cards: confidences and their ends."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import Care, CareSetting, InformationItem, Matter, ProcessingAct, Source

DAY = dt.date(2023, 5, 1)
IN_FORCE = {
    "idcard.6.3": (dt.date(2012, 1, 1), None),
    "idcard.13.2": (dt.date(2012, 1, 1), None),
    "idcard.15.1": (dt.date(2012, 1, 1), None),
    "mental.4.3": (dt.date(2013, 5, 1), None),
    "mental.23.4": (dt.date(2013, 5, 1), None),
    "infectious2004.12.1.leak": (dt.date(2004, 12, 1), dt.date(2025, 9, 1)),
    "infectious2004.12.1.answer": (dt.date(2004, 12, 1), dt.date(2025, 9, 1)),
    "infectious2025.13.2.purpose": (dt.date(2025, 9, 1), None),
    "infectious2025.16.2.information": (dt.date(2025, 9, 1), None),
    "healthcare.33.1": (dt.date(2020, 6, 1), None),
    "healthcare.92.handling": (dt.date(2020, 6, 1), None),
    "physicians.23.3.information": (dt.date(2022, 3, 1), None),
}
TOLD = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    publishes=True,
    provides=False,
    shows_to_others=False,
    leaks=False,
    sells=False,
    obtained_illegally=False,
    breaks_other_law=False,
    in_business=True,
    network_operator=False,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    consented=False,
    law_provides=False,
    expected_private=True,
    concerns_health=True,
    duty_needs_publication=False,
    misled=False,
)
AGREED = {"consented": True, "consent_expressed": True, "consent_covers": True, "consent_withdrawn": False}


@pytest.mark.parametrize(("rule", "days"), IN_FORCE.items())
def test_each_law_binds_on_its_days(rule: str, days: tuple[dt.date, dt.date | None]) -> None:
    first, end = days
    assert TOLD.on(first).in_force(rule)
    assert not TOLD.on(first - dt.timedelta(1)).in_force(rule)
    if end:
        assert TOLD.on(end - dt.timedelta(1)).in_force(rule)
        assert not TOLD.on(end).in_force(rule)


CONFIDENCES = {
    "mental.4.3": ({"in_mental_health_care": True, "shows_patient": True}, PI_RIGHTS, DAY),
    "mental.23.4": ({"in_counselling": True, "confided": True}, PRIVACY, DAY),
    "infectious2004.12.1.leak": ({"in_disease_control": True, "by_health_body": True}, PRIVACY, DAY),
    "infectious2025.16.2.information": ({"shows_infection": True}, PI_RIGHTS, dt.date(2025, 9, 1)),
    "infectious2025.16.2.privacy": ({"shows_infection": True}, PRIVACY, dt.date(2025, 9, 1)),
    "healthcare.33.1": ({"in_treatment": True, "by_health_body": True}, PRIVACY, DAY),
    "physicians.23.3.information": (
        {"in_treatment": True, "by_health_body": True, "concerns_health": True},
        PI_RIGHTS,
        DAY,
    ),
    "physicians.23.3.privacy": ({"in_treatment": True, "by_health_body": True}, PRIVACY, DAY),
    "idcard.13.2": ({"from_identity_card": True}, PI_RIGHTS, DAY),
    "idcard.6.3": ({"from_identity_card": True, "state_organ": True}, PI_RIGHTS, DAY),
}


@pytest.mark.parametrize(("rule", "case"), CONFIDENCES.items())
def test_a_confidence_is_broken_by_telling_without_a_yes_and_without_a_law(rule: str, case: tuple) -> None:  # type: ignore[type-arg]
    """Each circumstance is needed; consent that covers it, or a law that requires it, ends the duty."""
    facts, interest, day = case
    told = TOLD.on(day).but(**facts)
    assert told.applies(rule) is TRUE
    assert told.infringed(interest) is TRUE
    for fact in facts:
        assert course(told, rule, fact) == NEEDED
    assert told.but(**AGREED).applies(rule) is FALSE
    for broken, value in AGREED.items():
        missing = told.but(**{**AGREED, broken: not value})
        assert missing.applies(rule) is TRUE
    assert course(told, rule, "law_provides") == BARS
    silent = told.but(publishes=False)
    assert silent.applies(rule) is FALSE
    for way in ("provides", "shows_to_others", "leaks"):
        assert silent.but(**{way: True}).applies(rule) is TRUE
        assert silent.but(**{way: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize(
    "rule",
    [
        "idcard.6.3",
        "idcard.13.2",
        "mental.4.3",
        "mental.23.4",
        "infectious2025.16.2.information",
        "physicians.23.3.information",
    ],
)
def test_what_is_not_personal_information_breaks_no_confidence_about_it(rule: str) -> None:
    facts, _, day = CONFIDENCES[rule]
    assert TOLD.on(day).but(**facts, anonymised=True).applies(rule) is FALSE


@pytest.mark.parametrize(
    "rule",
    ["infectious2004.12.1.leak", "healthcare.33.1", "physicians.23.3.privacy", "infectious2025.16.2.privacy"],
)
def test_what_is_not_private_breaks_no_duty_about_privacy(rule: str) -> None:
    facts, _, day = CONFIDENCES[rule]
    assert TOLD.on(day).but(**facts, expected_private=False).applies(rule) is FALSE


def test_publication_that_a_duty_requires_does_not_break_the_patients_confidence() -> None:
    told = TOLD.but(in_mental_health_care=True, shows_patient=True)
    assert course(told, "mental.4.3", "duty_needs_publication") == BARS


@pytest.mark.parametrize("role", ["in_business", "network_operator", "state_organ"])
def test_whoever_is_shown_a_card_in_duty_or_service_keeps_it(role: str) -> None:
    shown = TOLD.but(from_identity_card=True, in_business=False)
    assert shown.applies("idcard.13.2") is FALSE
    assert shown.but(**{role: True}).applies("idcard.13.2") is TRUE


def test_a_check_by_the_police_in_the_cases_named_needs_no_consent() -> None:
    checked = TOLD.but(from_identity_card=True, police_may_check=True)
    for fact in ("from_identity_card", "police_may_check"):
        assert course(checked, "idcard.15.1", fact) == NEEDED
    assert checked.status("basis_without_consent") is TRUE


# -- Disease control

ASKED = TOLD.but(publishes=False, collects=True, in_disease_control=True, by_health_body=True)


def test_disease_control_needs_no_consent_for_what_it_must_ask() -> None:
    """Until 2025-08-31 by art. 12; the flat consent rules yield, and what is passed on is not covered."""
    for fact in ("in_disease_control", "by_health_body", "collects"):
        assert course(ASKED, "infectious2004.12.1.answer", fact) == NEEDED
        assert course(ASKED, "infectious2004.12.1.basis", fact) == NEEDED
    for rule in ("infectious2004.12.1.answer", "infectious2004.12.1.basis"):
        for way in ("publishes", "provides", "shows_to_others", "leaks"):
            assert course(ASKED, rule, way) == BARS
    assert ASKED.status("basis_without_consent") is TRUE


CHILDS = {"child_under_fourteen": True, "abroad": False, "guardian_consented": False}
ASKS_FOR_CONSENT: dict[str, tuple[dt.date, dict[str, bool]]] = {
    "npcsc.2.1.consent": (dt.date(2012, 12, 28), {}),
    "telecom2013.9.1": (dt.date(2013, 9, 1), {"telecom_or_internet_service": True, "user": True}),
    "consumer.29.1.consent": (dt.date(2014, 3, 15), {"consumer": True}),
    "consumer2015.11.1.1": (dt.date(2015, 3, 15), {"consumer": True}),
    "csl.22.3": (dt.date(2017, 6, 1), {"user": True}),
    "csl.41.1.consent": (dt.date(2017, 6, 1), {}),
    "gpcl.111.handling": (dt.date(2020, 2, 1), {}),
    "children2019.9.consent": (dt.date(2020, 2, 1), CHILDS),
    "civil_code.1035.1": (dt.date(2021, 1, 1), {}),
    "minors2021.72.1.consent": (dt.date(2021, 6, 1), {**CHILDS, "through_network": True}),
}
"""Rules that ask for consent before anything is gathered, each with a day and what brings it on."""


@pytest.mark.parametrize("rule", ASKS_FOR_CONSENT)
def test_no_rule_that_asks_for_consent_stands_against_the_duty_to_answer(rule: str) -> None:
    """Art. 12: 一切单位和个人必须如实提供有关情况, a child too; outside disease control consent is asked for as ever."""
    day, facts = ASKS_FOR_CONSENT[rule]
    asked = ASKED.on(day).but(
        network_operator=True,
        reporting=False,
        already_public=False,
        public_or_own_interest=False,
        social_function=False,
        publishes_online=False,
        **facts,
    )
    assert asked.met(rule) is TRUE
    assert asked.applies(rule) is FALSE
    assert asked.but(in_disease_control=False).applies(rule) is TRUE
    assert asked.but(in_disease_control=None).applies(rule) is UNKNOWN


@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        ("infectious2025.13.2.excess", "excessive"),
        ("infectious2025.13.2.purpose", "disease_data_used_otherwise"),
    ],
)
def test_disease_data_are_no_more_than_needed_and_serve_nothing_else(rule: str, fact: str) -> None:
    kept = ASKED.on(dt.date(2025, 9, 1)).but(**{fact: True})
    for needed in (fact, "in_disease_control", "processes"):
        assert course(kept, rule, needed) == NEEDED
    assert kept.but(anonymised=True).applies(rule) is FALSE
    assert kept.infringed(PI_RIGHTS) is TRUE


def test_disease_data_are_kept_safe() -> None:
    kept = ASKED.on(dt.date(2025, 9, 1))
    assert duty(kept, "infectious2025.13.2.security", "secured") == (FALSE, TRUE, UNKNOWN)
    for needed in ("in_disease_control", "processes"):
        assert course(kept, "infectious2025.13.2.security", needed) == NEEDED
    assert kept.but(anonymised=True).applies("infectious2025.13.2.security") is FALSE


# -- Health information

HANDLED = TOLD.on(dt.date(2020, 6, 1)).but(publishes=False)


@pytest.mark.parametrize("wrong", ["obtained_illegally", "breaks_other_law"])
def test_health_information_is_not_handled_illegally(wrong: str) -> None:
    """What makes it illegal is for other laws to say."""
    wronged = HANDLED.but(**{wrong: True})
    assert course(wronged, "healthcare.92.handling", wrong) == NEEDED
    assert course(wronged, "healthcare.92.handling", "concerns_health") == NEEDED
    assert wronged.but(anonymised=True).applies("healthcare.92.handling") is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert (wronged.but(processes=False).applies("healthcare.92.handling") is FALSE) is (
        wrong == "breaks_other_law"
    )


@pytest.mark.parametrize("way", ["sells", "provides", "publishes"])
def test_health_information_is_not_traded_or_told_without_a_yes(way: str) -> None:
    told = HANDLED.but(**{way: True})
    assert course(told, "healthcare.92.trade", way) == NEEDED
    assert course(told, "healthcare.92.trade", "concerns_health") == NEEDED
    assert course(told, "healthcare.92.trade", "law_provides") == BARS
    assert told.but(**AGREED).applies("healthcare.92.trade") is FALSE
    for broken, value in AGREED.items():
        assert told.but(**{**AGREED, broken: not value}).applies("healthcare.92.trade") is TRUE
    assert told.but(anonymised=True).applies("healthcare.92.trade") is FALSE
    assert told.infringed(PI_RIGHTS) is TRUE


# -- Records


def test_the_setting_and_the_item_settle_the_facts() -> None:
    settings = frozenset({CareSetting.MENTAL_HEALTH})
    item = InformationItem(
        id="i",
        category="item.medication",
        source=Source(identity_card=False),
        reveals=frozenset(),
    )
    act = ProcessingAct(id="x", on=DAY, care=Care(settings=settings, used_otherwise=True), items=(item,))
    found = characterise(act)
    assert found.act["in_mental_health_care"] is True
    assert found.act["in_treatment"] is True
    assert found.act["in_disease_control"] is False
    assert found.act["disease_data_used_otherwise"] is True
    assert "by_health_body" not in found.act
    ((_, values),) = found.items
    assert values["concerns_health"] is True
    assert values["from_identity_card"] is False
    revealing = characterise(
        ProcessingAct(id="x", on=DAY, items=(InformationItem(id="i", reveals=frozenset({Matter.HEALTH})),))
    )
    assert revealing.items[0][1]["concerns_health"] is True
