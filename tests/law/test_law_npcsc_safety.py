"""The NPCSC Decision, items 4, 5, 6 and 8: safety, prohibited content, real names, what a person may demand."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About

DAY, EVE = dt.date(2012, 12, 28), dt.date(2012, 12, 27)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    in_business=False,
    listed_identifier=True,
    anonymised=False,
)
RULES = (
    *("npcsc.4.measures", "npcsc.4.failed", "npcsc.4.remedy", "npcsc.4.prevent", "npcsc.5", "npcsc.6"),
    *("npcsc.8.information", "npcsc.8.privacy", "npcsc.8.messages"),
)
INCIDENTS = ["info_leaked", "info_destroyed", "info_lost"]


@pytest.mark.parametrize("rule", RULES)
def test_they_bind_from_the_day_of_the_decision(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_what_is_gathered_in_business_is_kept_safe() -> None:
    assert duty(BASE, "npcsc.4.measures", "secured") == (FALSE, TRUE, UNKNOWN)
    assert course(BASE, "npcsc.4.measures", "processes") == NEEDED
    assert course(BASE, "npcsc.4.measures", "network_operator") == NEEDED
    assert course(BASE.but(network_operator=False), "npcsc.4.measures", "in_business") == NEEDED


@pytest.mark.parametrize("kind", INCIDENTS)
def test_information_that_gets_out_unguarded_or_is_left_so_infringes_the_right_in_it(kind: str) -> None:
    failed = BASE.but(**{kind: True}, secured=False, remedied=True)
    for rule in ("npcsc.4.failed", "npcsc.4.remedy"):
        assert course(failed, rule, kind) == NEEDED
        assert course(failed, rule, "network_operator") == NEEDED
        assert course(failed.but(network_operator=False), rule, "in_business") == NEEDED
        assert failed.but(anonymised=True).applies(rule) is FALSE
    assert course(failed, "npcsc.4.failed", "secured") == BARS
    assert duty(failed, "npcsc.4.remedy", "remedied") == (FALSE, TRUE, UNKNOWN)
    assert failed.infringed(PI_RIGHTS) is TRUE
    assert failed.but(secured=True, remedied=False).infringed(PI_RIGHTS) is TRUE


def test_alteration_is_not_among_what_item_4_names() -> None:
    assert BASE.but(info_altered=True, secured=False).applies("npcsc.4.failed") is FALSE


def test_what_is_to_be_feared_is_warded_off() -> None:
    feared = BASE.but(incident_feared=True)
    assert course(feared, "npcsc.4.prevent", "incident_feared") == NEEDED
    assert course(feared, "npcsc.4.prevent", "network_operator") == NEEDED
    assert course(feared.but(network_operator=False), "npcsc.4.prevent", "in_business") == NEEDED
    assert duty(feared, "npcsc.4.prevent", "remedied") == (FALSE, TRUE, UNKNOWN)


def test_prohibited_content_is_stopped_and_true_identity_asked_for() -> None:
    host = BASE.but(hosts=True, prohibited_found=True, real_name_service=True)
    for needed in ("hosts", "prohibited_found", "network_operator"):
        assert course(host, "npcsc.5", needed) == NEEDED
    assert duty(host, "npcsc.5", "prohibited_stopped") == (FALSE, TRUE, UNKNOWN)
    for needed in ("real_name_service", "network_operator"):
        assert course(host, "npcsc.6", needed) == NEEDED
    assert duty(host, "npcsc.6", "real_name_asked") == (FALSE, TRUE, UNKNOWN)


ASKED = BASE.but(
    hosts=True,
    host_notified=True,
    infringing_content=True,
    hosted_privacy_tort=True,
    reached_by_phone_or_mail=True,
    commercial=True,
    contact_agreed=False,
    host_acted=False,
)
TRIGGERS = {
    "npcsc.8.information": ("infringing_content",),
    "npcsc.8.privacy": ("hosted_privacy_tort",),
    "npcsc.8.messages": ("reached_by_phone_or_mail", "commercial"),
}


@pytest.mark.parametrize(("rule", "facts"), TRIGGERS.items())
def test_a_person_who_asks_is_heard(rule: str, facts: tuple[str, ...]) -> None:
    for needed in ("network_operator", "hosts", "host_notified", *facts):
        assert course(ASKED, rule, needed) == NEEDED
    assert duty(ASKED, rule, "host_acted") == (FALSE, TRUE, UNKNOWN)


def test_what_leaks_identity_is_about_information_and_what_spreads_private_affairs_is_not() -> None:
    assert ASKED.but(anonymised=True).applies("npcsc.8.information") is FALSE
    assert ASKED.infringed(PI_RIGHTS) is TRUE
    assert ASKED.infringed(PRIVACY, About.ACT) is TRUE


def test_messages_that_the_person_agreed_to_and_did_not_refuse_are_no_pestering() -> None:
    agreed = ASKED.but(contact_agreed=True, contact_refused=False)
    assert course(agreed, "npcsc.8.messages", "contact_agreed")[:2] == (FALSE, TRUE)
    assert course(agreed, "npcsc.8.messages", "contact_refused") == NEEDED
