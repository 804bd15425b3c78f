"""Regulations on the Protection of Minors Online, in force from 2024-01-01."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty
from pipl_rules.statutes import minors_online_regulations as module
from pipl_rules.statutes import rulebook

DAY, EVE = dt.date(2024, 1, 1), dt.date(2023, 12, 31)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    through_network=True,
    under_eighteen=True,
    child_under_fourteen=False,
    listed_identifier=True,
    listed_in_code=False,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    consented=False,
    condition_of_service=False,
    refuses_service=False,
    decides_automatically=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    already_public=False,
    law_provides=False,
    hard_to_tell_each=False,
)

BARRED: dict[str, tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]] = {
    "minors_online2024.24.3": (
        {"decides_automatically": True, "marketed_to": True},
        ("decides_automatically", "marketed_to", "processes", "through_network", "under_eighteen"),
        ("anonymised",),
    ),
    "minors_online2024.32.scope": (
        {"outside_necessary": True},
        ("outside_necessary", "processes", "through_network", "under_eighteen"),
        ("anonymised", "needed_for_duty", "law_provides"),
    ),
    "minors_online2024.32.forced": (
        {"outside_necessary": True, "condition_of_service": True},
        ("outside_necessary", "condition_of_service", "processes", "through_network", "under_eighteen"),
        ("anonymised",),
    ),
    "minors_online2024.32.refused": (
        {"outside_necessary": True, "refuses_service": True},
        ("outside_necessary", "refuses_service", "through_network", "under_eighteen"),
        ("anonymised",),
    ),
}
"""Rules that infringe: facts, what each needs, what bars it."""

S, P = ("network_operator", "under_eighteen"), ("processes", "through_network", "under_eighteen")
INCIDENT = ("child_incident", "through_network", "under_eighteen")
R = ("minor_requested", "through_network", "under_eighteen", "listed_identifier")
ASKED, LEAK, STAFF = {"minor_requested": True}, {"child_incident": True}, {"staff_accessed": True}
DUTIES: dict[str, tuple[dict[str, Any], tuple[str, ...], str]] = {
    "minors_online2024.7.complaints": ({}, S, "minor_complaint_channel"),
    "minors_online2024.26.2.shields": ({}, S, "shields"),
    "minors_online2024.31.1.ask": ({"posting_service": True}, ("posting_service", *S), "identity_asked"),
    "minors_online2024.31.2.broadcasters": (
        {"broadcasts": True, "under_sixteen": False},
        ("broadcasts", *S),
        "identity_verified",
    ),
    "minors_online2024.34.1.1.consult": (ASKED, R, "easy_consulting"),
    "minors_online2024.34.1.2.change": (ASKED, R, "easy_changing"),
    "minors_online2024.34.1.3.time": (ASKED, R, "minor_answered"),
    "minors_online2024.34.1.3.reasons": (
        {**ASKED, "minor_request_refused": True},
        ("minor_request_refused", *R),
        "refusal_reasoned",
    ),
    "minors_online2024.34.2": (
        {"minor_porting_asked": True, "minor_porting_due": True},
        ("minor_porting_asked", "minor_porting_due", "through_network", "under_eighteen"),
        "minor_ported",
    ),
    "minors_online2024.35.1.remedy": (LEAK, INCIDENT, "child_incident_remedied"),
    "minors_online2024.35.1.report": (LEAK, INCIDENT, "child_incident_reported"),
    "minors_online2024.35.1.tell": (LEAK, INCIDENT, "child_affected_told"),
    "minors_online2024.36.least": ({}, P, "least_access"),
    "minors_online2024.36.approved": (STAFF, ("staff_accessed", *P), "access_approved"),
    "minors_online2024.36.measures": (STAFF, ("staff_accessed", *P), "copying_prevented"),
    "minors_online2024.37.audit": ({}, P, "minor_audited"),
    "minors_online2024.37.report": ({}, P, "minor_audit_reported"),
    "minors_online2024.38.1.warn": ({"private_posted": True}, ("private_posted", *S), "minor_warned"),
    "minors_online2024.38.1.stop": ({"private_posted": True}, ("private_posted", *S), "minor_protected"),
    "minors_online2024.38.2.harm": (
        {"harm_seen": True, "harm_records_kept": True},
        ("harm_seen", *S),
        "police_told",
    ),
}
"""Duties: facts, what each needs, and what shows it done."""


@pytest.mark.parametrize("rule", [rule.id for rule in module.RULES])
def test_the_regulations_bind_from_the_first_of_2024(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize("rule", BARRED)
def test_each_bar_needs_every_one_of_its_elements(rule: str) -> None:
    facts, needed, bars = BARRED[rule]
    case = BASE.but(**facts)
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    for fact in bars:
        assert course(case, rule, fact) == BARS, fact
    assert case.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("rule", DUTIES)
def test_each_duty_stands_on_its_conditions_and_its_breach_wrongs_whom_it_says(rule: str) -> None:
    facts, needed, done = DUTIES[rule]
    case = BASE.but(**facts)
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    assert duty(case, rule, done) == (FALSE, TRUE, UNKNOWN)
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    if concluded.breach is not None:
        about = About.ACT if concluded.breach.interest is PRIVACY else About.ITEM
        assert case.but(**{done: False}).infringed(concluded.breach.interest, about) is TRUE
    assert (concluded.breach is None) is not rule.startswith(
        ("minors_online2024.34", "minors_online2024.35.1.tell", "minors_online2024.38.1")
    )


@pytest.mark.parametrize("rule", [*BARRED, *DUTIES, "minors_online2024.26.1.bullying"])
def test_who_is_found_to_be_a_child_under_fourteen_is_a_minor_without_more(rule: str) -> None:
    """Nobody need find besides that the child is under eighteen; of one of unknown age the rule stays open."""
    facts = BARRED[rule][0] if rule in BARRED else DUTIES[rule][0] if rule in DUTIES else {}
    of_some_age = BASE.but(**facts, under_eighteen=None)
    answers = [of_some_age.but(child_under_fourteen=value).applies(rule) for value in (True, False, None)]
    assert answers == [TRUE, UNKNOWN, UNKNOWN]


def test_what_was_consented_to_may_lie_outside_the_fixed_scope() -> None:
    agreed = BASE.but(
        outside_necessary=True, consented=True, consent_expressed=True, consent_covers=True,
        consent_withdrawn=False, notice_complete=True, notice_prominent=True, notice_truthful=True,
        misled=False, age=16,
    )  # fmt: skip
    assert agreed.applies("minors_online2024.32.scope") is not TRUE
    assert BASE.but(outside_necessary=True).applies("minors_online2024.32.scope") is TRUE


def test_a_public_warning_does_where_each_can_hardly_be_told() -> None:
    """Article 35 para. 2; and unlike the provisions on children, telling does not wait for grave harm."""
    leak = BASE.but(child_incident=True, child_incident_grave=False, child_affected_told=False)
    assert leak.breached("minors_online2024.35.1.tell") is TRUE
    warned = leak.but(hard_to_tell_each=True, child_public_warning=True)
    assert warned.breached("minors_online2024.35.1.tell") is FALSE
    for fact in ("hard_to_tell_each", "child_public_warning"):
        assert course(warned, "minors_online2024.35.2", fact) == NEEDED


def test_a_broadcaster_is_verified_and_at_least_sixteen() -> None:
    live = BASE.but(broadcasts=True, identity_verified=True)
    assert duty(live, "minors_online2024.31.2.broadcasters", "under_sixteen") == (TRUE, FALSE, UNKNOWN)


def test_harm_seen_is_recorded_and_reported() -> None:
    seen = BASE.but(harm_seen=True, police_told=True)
    assert duty(seen, "minors_online2024.38.2.harm", "harm_records_kept") == (FALSE, TRUE, UNKNOWN)


def test_nobody_bullies_a_minor_online() -> None:
    assert BASE.but(bullies=True).breached("minors_online2024.26.1.bullying") is TRUE
    assert BASE.but(bullies=False).breached("minors_online2024.26.1.bullying") is FALSE
    assert course(BASE, "minors_online2024.26.1.bullying", "under_eighteen") == NEEDED
