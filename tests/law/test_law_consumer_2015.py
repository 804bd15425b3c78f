"""Measures for Punishing Infringements of Consumers' Rights, art. 11, from 2015-03-15."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes.consumer_measures_2015 import RULES

DAY, EVE = dt.date(2015, 3, 15), dt.date(2015, 3, 14)
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    consumer=True,
    in_business=True,
    network_operator=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=True,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    excessive=False,
    purpose_improper=False,
    sells=False,
    leaks=False,
    provides=False,
    law_provides=False,
    social_function=False,
)
PARTIES = ("consumer", "in_business", "happened", "by_processor")
WRONGS = [
    ("principles", "excessive", True),
    ("principles", "purpose_improper", True),
    ("principles", "misled", True),
    ("notice", "notice_states_use", False),
    ("1", "consented", False),
    ("2", "leaks", True),
    ("2", "sells", True),
]


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_measures_bind_from_the_fifteenth_of_march_2015(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize(("word", "fact", "wrong"), WRONGS)
def test_each_wrong_to_a_consumer_infringes_and_needs_each_of_its_elements(
    word: str, fact: str, wrong: bool
) -> None:
    rule = f"consumer2015.11.1.{word}"
    wronged = BASE.but(**{fact: wrong})
    assert BASE.applies(rule) is FALSE
    assert course(wronged, rule, fact) == (NEEDED if wrong else BARS)
    for party in PARTIES:
        assert course(wronged, rule, party) == NEEDED
    if word != "2":  # nothing leaks or is sold but what was handled before
        assert course(wronged, rule, "processes") == NEEDED
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_providing_needs_consent_or_a_law() -> None:
    rule = "consumer2015.11.1.2.provide"
    given = BASE.but(provides=True, consented=False)
    assert course(given, rule, "provides") == NEEDED
    assert course(given, rule, "consented") == BARS
    assert course(given, rule, "law_provides") == BARS
    for party in PARTIES:
        assert course(given, rule, party) == NEEDED
    assert given.but(anonymised=True).applies(rule) is FALSE


def test_a_law_that_provides_otherwise_lifts_consent_and_notice() -> None:
    silent = BASE.but(consented=False, notice_states_use=False)
    for rule in ("consumer2015.11.1.1", "consumer2015.11.1.notice"):
        assert course(silent, rule, "law_provides") == BARS


def test_reasonable_use_of_contact_data_lifts_both_until_the_code() -> None:
    """As beside the laws that the Measures repeat."""
    used = BASE.but(
        consented=False,
        notice_states_use=False,
        social_function=True,
        supplied_by_others=True,
        supplier_permitted=True,
        needed=True,
        unreasonable_harm=False,
    )
    for rule in ("consumer2015.11.1.1", "consumer2015.11.1.notice"):
        assert used.applies(rule) is FALSE
        assert used.read(reasonable_use="press").applies(rule) is TRUE
    rule = "consumer2015.11.1.reasonable_use"
    for fact in ("social_function", "supplied_by_others", "supplier_permitted", "needed"):
        assert course(used, rule, fact) == NEEDED
    assert course(used, rule, "unreasonable_harm") == BARS
    assert used.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not used.on(dt.date(2021, 1, 1)).in_force(rule)


def test_a_basis_of_the_pipl_lifts_consent_and_what_need_not_be_told_lifts_notice() -> None:
    today = BASE.on(dt.date(2021, 11, 1)).but(
        personal_or_family=False,
        statistics_or_archives=False,
        needed_for_contract=True,
        needed_for_staff=False,
        need_not_be_told=True,
        already_public=False,
        reporting=False,
        public_or_own_interest=False,
        consented=False,
        notice_states_use=False,
    )
    assert today.applies("consumer2015.11.1.1") is FALSE
    assert today.applies("consumer2015.11.1.notice") is FALSE
    assert today.read(flat_consent="cumulative").applies("consumer2015.11.1.1") is TRUE
    assert (
        today.but(need_not_be_told=False, emergency_prevented_notice=False).applies(
            "consumer2015.11.1.notice"
        )
        is TRUE
    )


def test_commercial_messages_need_consent_and_stop_at_refusal() -> None:
    rule = "consumer2015.11.1.3"
    sent = BASE.but(reached=True, commercial=True, contact_agreed=True, contact_refused=False)
    for fact in ("reached", "commercial", "consumer", "in_business"):
        assert course(sent, rule, fact) == NEEDED
    assert duty(sent, rule, "contact_agreed") == (FALSE, TRUE, UNKNOWN)
    assert duty(sent, rule, "contact_refused") == (TRUE, FALSE, UNKNOWN)


def test_what_identifies_a_consumer_is_personal_information() -> None:
    rule = "consumer2015.11.2"
    for fact in ("listed_identifier", "consumer", "in_business"):
        assert course(BASE, rule, fact) == NEEDED
    assert course(BASE, rule, "anonymised") == BARS
    assert course(BASE.but(listed_identifier=False), rule, "identifies") == NEEDED
    assert BASE.but(listed_identifier=False, identifies=True).status("is_personal_information") is TRUE
