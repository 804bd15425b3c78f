"""The Measures on compliance audits, from 2025-05-01: arts 3, 4, 6, 8-13, 19."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes import compliance_audit, rulebook

DAY, EVE = dt.date(2025, 5, 1), dt.date(2025, 4, 30)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    personal_or_family=False,
    statistics_or_archives=False,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    leaks=False,
    provides=False,
    keeps=False,
    law_provides=False,
    persons_handled=100,
)
DUTIES = {
    "audit2025.3": ({}, "audited"),
    "audit2025.6": ({"audited": True}, "audit_by_guide"),
    "audit2025.8": ({"audit_ordered": True}, "audit_supported"),
    "audit2025.9": ({"audit_ordered": True}, "audit_in_time"),
    "audit2025.10.1": ({"audit_ordered": True}, "audit_filed"),
    "audit2025.11.rectify": ({"audit_ordered": True}, "audit_rectified"),
    "audit2025.12.2": ({"important_platform": True}, "outside_body"),
}
LATE = {"audit_ordered": True, "audit_rectified": True, "rectified_days": 16}


@pytest.mark.parametrize("rule", [rule.id for rule in compliance_audit.RULES])
def test_the_measures_bind_from_the_first_of_may_2025(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize(("rule", "case"), DUTIES.items())
def test_each_duty_is_breached_if_not_done_and_touches_nobodys_right_by_itself(
    rule: str, case: tuple[dict[str, bool], str]
) -> None:
    raised, done = case
    seen = BASE.but(audited=False).but(**raised)
    assert duty(seen, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert rulebook().rule(rule).concludes.breach is None  # type: ignore[union-attr]
    for needed in ("processes", *raised):
        assert course(seen, rule, needed) == NEEDED
    assert course(seen, rule, "state_organ") == BARS
    assert seen.but(personal_or_family=True).applies(rule) is FALSE


def test_an_audit_that_an_authority_requires_goes_by_the_guide_too() -> None:
    assert course(BASE.but(audited=False), "audit2025.6", "audit_ordered") == NEEDED


@pytest.mark.parametrize(("persons", "met"), [(10_000_000, FALSE), (10_000_001, TRUE), (None, UNKNOWN)])
def test_beyond_ten_million_persons_audits_come_every_two_years(persons: int | None, met: object) -> None:
    seen = BASE.but(persons_handled=persons)
    assert seen.applies("audit2025.4") is met
    for barred in ("state_organ", "personal_or_family"):
        assert course(BASE.but(persons_handled=10_000_001), "audit2025.4", barred) == BARS
    assert course(BASE.but(persons_handled=10_000_001), "audit2025.4", "processes") == NEEDED
    often = {years: seen.but(audit_years=years).breached("audit2025.4") for years in (2, 3)}
    assert often == ({2: FALSE, 3: TRUE} if met is TRUE else {2: FALSE, 3: met})


@pytest.mark.parametrize(("days", "breached"), [(15, FALSE), (16, TRUE), (None, UNKNOWN)])
def test_what_was_put_right_is_reported_within_fifteen_working_days(
    days: int | None, breached: object
) -> None:
    late = BASE.but(**LATE)
    assert late.but(rectified_days=days).breached("audit2025.11.report") is breached
    for needed in ("audit_ordered", "audit_rectified", "processes"):
        assert course(late, "audit2025.11.report", needed) == NEEDED
    for barred in ("state_organ", "personal_or_family"):
        assert course(late, "audit2025.11.report", barred) == BARS


@pytest.mark.parametrize(("persons", "needed"), [(999_999, FALSE), (1_000_000, TRUE), (None, UNKNOWN)])
def test_from_a_million_persons_somebody_is_in_charge(persons: int | None, needed: object) -> None:
    """The figure fills PIPL art. 52, whose duties follow; before, it was open."""
    seen = BASE.but(persons_handled=persons)
    assert seen.status("officer_needed") is needed
    assert seen.applies("pipl.52.1") is needed
    assert course(BASE.but(persons_handled=1_000_000), "audit2025.12.1.number", "state_organ") == BARS
    assert seen.on(EVE).status("officer_needed") is FALSE


AUDITOR = BASE.but(auditor=True, leaks=True, audit_over=True, consented=False)


def test_an_auditor_keeps_secret_what_it_learns() -> None:
    assert course(AUDITOR, "audit2025.13.secret", "leaks") == NEEDED
    assert course(AUDITOR, "audit2025.13.secret", "auditor") == NEEDED
    assert AUDITOR.but(anonymised=True).applies("audit2025.13.secret") is FALSE
    assert AUDITOR.infringed(PI_RIGHTS) is TRUE
    provided = AUDITOR.but(leaks=False, provides=True)
    assert course(provided, "audit2025.13.secret", "provides") == NEEDED
    assert course(provided, "audit2025.13.secret", "law_provides") == BARS
    agreed = {"consent_expressed": True, "consent_covers": True, "notice_states_use": True}
    free = {
        "consent_withdrawn": False,
        "misled": False,
        "high_privacy_risk": False,
        "beyond_expectation": False,
    }
    assert provided.but(consented=True, **agreed, **free).applies("audit2025.13.secret") is FALSE


def test_an_auditor_deletes_it_once_the_audit_is_over() -> None:
    kept = AUDITOR.but(leaks=False, keeps=True)
    for needed in ("auditor", "audit_over", "keeps"):
        assert course(kept, "audit2025.13.delete", needed) == NEEDED
    assert kept.but(anonymised=True).applies("audit2025.13.delete") is FALSE
    assert kept.infringed(PI_RIGHTS) is TRUE


def test_the_measures_do_not_reach_state_organs() -> None:
    assert course(BASE, "audit2025.19", "state_organ") == NEEDED


def test_every_point_of_the_annex_names_rules_that_exist() -> None:
    """What an auditor asks has its duty elsewhere, under an id that can be found."""
    ids = {rule.id for rule in rulebook().rules}
    named = [
        part.strip(",")
        for reason in compliance_audit.LEFT_OUT.values()
        for part in reason.split()
        if part.startswith(("pipl.", "npcsc."))
    ]
    assert named
    assert set(named) <= ids
