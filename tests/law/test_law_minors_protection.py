"""Law on the Protection of Minors: text of 2006 (arts 39) and of 2020 (from 2021-06-01)."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About

OLD, LAST_OLD, NEW = dt.date(2010, 7, 1), dt.date(2021, 5, 31), dt.date(2021, 6, 1)

BASE = Seen(
    NEW,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    through_network=True,
    under_eighteen=True,
    child_under_fourteen=False,
    listed_identifier=True,
    anonymised=False,
    expected_private=False,
    law_provides=False,
    guardian_consented=False,
    consented=False,
    retention_required=False,
    reporting=False,
    public_or_own_interest=False,
    already_public=False,
    excessive=False,
    purpose_improper=False,
    misled=False,
    read_for_crime=False,
    read_for_incapable=False,
    read_in_danger=False,
    search_for_missing=False,
    publishes=False,
    provides=False,
    sells=False,
    leaks=False,
    refuses_deletion=False,
    host_notified=False,
)

DISCLOSED = {"expected_private": True, "publishes": True}
BARRED: dict[str, tuple[dict[str, Any], tuple[str, ...], tuple[str, ...], Any]] = {
    "minors2006.39.1": (
        DISCLOSED,
        ("expected_private", "publishes"),
        ("law_provides", "guardian_consented", "anonymised"),
        PRIVACY,
    ),
    "minors2006.39.2.destroyed": ({"letters_destroyed": True}, ("letters_destroyed",), (), PRIVACY),
    "minors2006.39.2.opened": (
        {"letters_opened": True},
        ("letters_opened",),
        ("read_for_crime", "read_for_incapable"),
        PRIVACY,
    ),
    "minors2021.49": (
        {**DISCLOSED, "media_report": True},
        ("expected_private", "publishes", "media_report"),
        ("anonymised",),
        PRIVACY,
    ),
    "minors2021.63.1": ({"letters_destroyed": True}, ("letters_destroyed",), (), PRIVACY),
    "minors2021.63.2": (
        {"letters_opened": True},
        ("letters_opened",),
        ("read_for_crime", "read_for_incapable", "read_in_danger"),
        PRIVACY,
    ),
    "minors2021.72.1.principles": (
        {"excessive": True},
        ("excessive", "processes", "through_network"),
        ("anonymised",),
        PI_RIGHTS,
    ),
    "minors2021.72.1.consent": (
        {"child_under_fourteen": True},
        ("processes", "through_network"),
        ("guardian_consented", "law_provides", "anonymised"),
        PI_RIGHTS,
    ),
    "minors2021.72.2.delete": (
        {"refuses_deletion": True},
        ("refuses_deletion", "through_network"),
        ("law_provides", "retention_required", "anonymised"),
        PI_RIGHTS,
    ),
    "minors2021.103": (
        {"in_a_case": True, "publishes": True},
        ("in_a_case", "publishes"),
        ("search_for_missing", "anonymised"),
        PI_RIGHTS,
    ),
}
"""Rules that infringe: facts, what each needs, what bars it, and which interest."""

DUTIES: dict[str, tuple[dict[str, Any], tuple[str, ...], str]] = {
    "minors2021.72.2.correct": (
        {"child_correction_asked": True},
        ("child_correction_asked", "through_network"),
        "child_corrected",
    ),
    "minors2021.73.warn": (
        {"private_posted": True},
        ("private_posted", "network_operator"),
        "minor_warned",
    ),
    "minors2021.73.protect": (
        {"private_posted": True},
        ("private_posted", "network_operator"),
        "minor_protected",
    ),
    "minors2021.76.consent": (
        {"broadcasts": True, "under_sixteen": False, "identity_verified": True},
        ("broadcasts", "network_operator"),
        "broadcast_agreed",
    ),
    "minors2021.77.2": (
        {"bullying_hosted": True, "host_notified": True},
        ("bullying_hosted", "host_notified", "network_operator"),
        "host_acted",
    ),
    "minors2021.78": ({}, ("network_operator",), "minor_complaint_channel"),
}


def on(rule: str) -> Seen:
    return BASE.on(LAST_OLD) if rule.startswith("minors2006") else BASE


@pytest.mark.parametrize("rule", [*BARRED, *DUTIES, "minors2021.76.young", "minors2021.77.1"])
def test_the_text_of_2006_gives_way_to_that_of_2020_on_the_first_of_june_2021(rule: str) -> None:
    old = rule.startswith("minors2006")
    assert BASE.on(LAST_OLD).in_force(rule) is old
    assert BASE.on(OLD).in_force(rule) is old
    assert BASE.on(NEW).in_force(rule) is not old


@pytest.mark.parametrize("rule", BARRED)
def test_each_bar_needs_every_one_of_its_elements_and_yields_to_each_exception(rule: str) -> None:
    facts, needed, bars, interest = BARRED[rule]
    case = on(rule).but(**facts)
    assert case.applies(rule) is TRUE
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    for fact in bars:
        assert course(case, rule, fact) == BARS, fact
    about = About.ACT if "letters" in next(iter(facts)) else About.ITEM
    assert case.infringed(interest, about) is TRUE


@pytest.mark.parametrize("rule", DUTIES)
def test_each_duty_stands_on_its_conditions(rule: str) -> None:
    facts, needed, done = DUTIES[rule]
    case = BASE.but(**facts)
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    assert duty(case, rule, done) == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize("rule", [*BARRED, *DUTIES])
def test_a_minor_is_under_eighteen_and_a_child_under_fourteen(rule: str) -> None:
    facts = (BARRED.get(rule) or DUTIES[rule])[0]
    case = on(rule).but(**facts)
    if rule == "minors2021.72.1.consent":
        assert course(case, rule, "child_under_fourteen") == NEEDED
        return
    assert course(case, rule, "under_eighteen") == NEEDED
    assert case.but(under_eighteen=False, child_under_fourteen=True).applies(rule) is TRUE


@pytest.mark.parametrize("way", ["publishes", "provides", "sells", "leaks"])
def test_every_way_of_disclosing_what_is_private_is_one(way: str) -> None:
    case = BASE.on(LAST_OLD).but(expected_private=True, **{way: True})
    assert course(case, "minors2006.39.1", way) == NEEDED


@pytest.mark.parametrize("way", ["publishes", "provides", "leaks"])
def test_every_way_of_disclosing_who_is_in_a_case_is_one(way: str) -> None:
    case = BASE.but(in_a_case=True, **{way: True})
    assert course(case, "minors2021.103", way) == NEEDED


def test_what_the_minor_clearly_agreed_to_is_for_the_media_to_show() -> None:
    case = BASE.but(
        **DISCLOSED, media_report=True, consented=True, consent_expressed=True, consent_prominent=True,
        consent_covers=True, consent_withdrawn=False,
    )  # fmt: skip
    assert case.applies("minors2021.49") is FALSE


@pytest.mark.parametrize("wrong", ["excessive", "purpose_improper", "misled"])
def test_each_breach_of_principle_is_enough(wrong: str) -> None:
    assert course(BASE, "minors2021.72.1.principles", wrong) == NEEDED


def test_breaches_that_wrong_the_minor_and_breaches_that_do_not() -> None:
    """Private information left open touches privacy; an error left standing, personal information."""
    left = BASE.but(private_posted=True)
    assert left.but(minor_warned=False, minor_protected=True).infringed(PRIVACY, About.ACT) is TRUE
    assert left.but(minor_warned=True, minor_protected=False).infringed(PRIVACY, About.ACT) is TRUE
    error = BASE.but(child_correction_asked=True, child_corrected=False)
    assert error.infringed(PI_RIGHTS) is TRUE
    assert course(error, "minors2021.72.2.correct", "law_provides") == BARS
    bullied = BASE.but(bullies=True)
    assert bullied.breached("minors2021.77.1") is TRUE
    assert BASE.breached("minors2021.77.1") is FALSE
    assert course(BASE, "minors2021.77.1", "happened") == NEEDED


def test_nobody_under_sixteen_broadcasts_and_from_sixteen_a_guardian_consents() -> None:
    young = BASE.but(under_sixteen=True, broadcasts=True)
    assert young.breached("minors2021.76.young") is TRUE
    assert young.but(broadcasts=False).breached("minors2021.76.young") is FALSE
    assert course(young, "minors2021.76.young", "under_sixteen") == NEEDED
    assert course(young, "minors2021.76.young", "network_operator") == NEEDED
    older = BASE.but(under_sixteen=False, broadcasts=True, broadcast_agreed=True)
    assert course(older, "minors2021.76.consent", "under_sixteen") == BARS
    assert duty(older, "minors2021.76.consent", "identity_verified") == (FALSE, TRUE, UNKNOWN)


def test_a_basis_of_the_pipl_takes_the_place_of_the_guardians_consent() -> None:
    """Article 72: unless a law provides otherwise; PIPL art. 13 does, under the reading flat_consent."""
    child = BASE.on(dt.date(2021, 11, 1)).but(
        child_under_fourteen=True,
        personal_or_family=False,
        statistics_or_archives=False,
        needed_for_contract=True,
    )
    assert child.applies("minors2021.72.1.consent") is FALSE
    assert child.but(needed_for_contract=False).met("minors2021.72.1.consent") is TRUE
