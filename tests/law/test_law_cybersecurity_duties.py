"""Cybersecurity Law 2017: security, real names, place, incidents, prohibited content (arts 21-49)."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes import cybersecurity_duties, rulebook

FIRST, EVE = dt.date(2017, 6, 1), dt.date(2017, 5, 31)
LAST, OVER = dt.date(2025, 12, 31), dt.date(2026, 1, 1)

BASE = Seen(
    FIRST,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    user=True,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    leaks=False,
    sells=False,
    provides=False,
    law_provides=False,
)
DUTIES = {
    "csl.21.1": ({"security_officer": True, "processes": True}, "internal_rules"),
    "csl.21.2": ({"processes": True}, "attacks_guarded"),
    "csl.21.4": ({"backed_up": True, "processes": True}, "classified"),
    "csl.22.1.weakness": (
        {"weakness_found": True, "persons_told": True, "authorities_told": True},
        "remedied",
    ),
    "csl.24.1.ask": ({"real_name_service": True}, "real_name_asked"),
    "csl.25.plan": ({"processes": True}, "emergency_plan"),
    "csl.25.attack": ({"network_attacked": True, "authorities_told": True}, "remedied"),
    "csl.37.export": ({"cii_operator": True, "exports": True}, "export_assessed"),
    "csl.40.system": ({"processes": True}, "internal_rules"),
    "csl.42.2.prevent": ({"incident_feared": True}, "remedied"),
    "csl.42.2.users": ({"incident_feared": True}, "persons_told"),
    "csl.42.2.report": ({"incident_feared": True}, "authorities_told"),
    "csl.47": ({"hosts": True, "prohibited_found": True}, "prohibited_stopped"),
    "csl.48.2": ({"hosts": True, "malicious": True, "host_knew": True}, "prohibited_stopped"),
    "csl.49.1": ({"processes": True}, "complaints_open"),
}
SHOWS_DONE = {"security_officer", "backed_up", "persons_told", "authorities_told"}
BOTH_PARTS = [
    ("csl.21.1", "security_officer", {"internal_rules": True}),
    ("csl.21.4", "backed_up", {"classified": True}),
    ("csl.22.1.weakness", "persons_told", {"remedied": True}),
    ("csl.22.1.weakness", "authorities_told", {"remedied": True}),
    ("csl.25.attack", "authorities_told", {"remedied": True}),
]


@pytest.mark.parametrize("rule", [rule.id for rule in cybersecurity_duties.RULES])
def test_they_bind_from_june_2017_to_the_end_of_2025(rule: str) -> None:
    assert [BASE.on(day).in_force(rule) for day in (EVE, FIRST, LAST, OVER)] == [False, True, True, False]


@pytest.mark.parametrize(("rule", "case"), DUTIES.items())
def test_each_duty_is_breached_if_not_done_and_touches_nobodys_right_by_itself(
    rule: str, case: tuple[dict[str, bool], str]
) -> None:
    raised, done = case
    seen = BASE.but(**raised)
    assert duty(seen, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert rulebook().rule(rule).concludes.breach is None  # type: ignore[union-attr]
    for needed in set(raised) - SHOWS_DONE:
        assert course(seen, rule, needed) == NEEDED
    if rule not in ("csl.37.export", "csl.48.2"):
        assert course(seen, rule, "network_operator") == NEEDED


@pytest.mark.parametrize(("rule", "part", "rest"), BOTH_PARTS)
def test_one_part_done_is_not_enough(rule: str, part: str, rest: dict[str, bool]) -> None:
    assert duty(BASE.but(**{**DUTIES[rule][0], **rest}), rule, part) == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize("rule", ["csl.22.1.malware", "csl.48.1"])
def test_a_malicious_programme_is_forbidden_to_all_who_offer_or_send(rule: str) -> None:
    seen = BASE.but(malicious=True)
    assert course(seen, rule, "malicious") == NEEDED
    assert seen.breached(rule) is TRUE
    assert seen.but(network_operator=False).applies("csl.22.1.malware") is FALSE
    assert seen.but(network_operator=False).applies("csl.48.1") is TRUE


def test_who_gives_no_true_identity_may_be_refused_service() -> None:
    """It lifts PIPL art. 16: the refusal is the law's, not a means to extort consent."""
    refused = BASE.on(dt.date(2022, 1, 1)).but(real_name_service=True, identity_refused=True)
    for needed in ("network_operator", "real_name_service", "identity_refused"):
        assert course(refused, "csl.24.1.refuse", needed) == NEEDED
    bound = refused.but(personal_or_family=False, statistics_or_archives=False, needed_for_service=False)
    assert bound.met("pipl.16") is TRUE
    assert course(bound, "pipl.16", "identity_refused") == BARS


def test_authorities_use_what_they_get_for_network_security_and_nothing_else() -> None:
    used = BASE.but(state_organ=True, used_beyond_network_security=True)
    assert course(used, "csl.30", "used_beyond_network_security") == NEEDED
    assert course(used, "csl.30", "state_organ") == NEEDED
    assert used.but(anonymised=True).applies("csl.30") is FALSE
    assert used.infringed(PI_RIGHTS) is TRUE


def test_critical_infrastructure_keeps_in_the_mainland_what_it_gathers_there() -> None:
    """Unless a law says otherwise, or the passage abroad was assessed."""
    kept = BASE.but(cii_operator=True, kept_only_abroad=True, export_assessed=False)
    assert kept.breached("csl.37.store") is TRUE
    for needed in ("cii_operator", "kept_only_abroad"):
        assert course(kept, "csl.37.store", needed) == NEEDED
    for excuse in ("law_provides", "export_assessed"):
        assert course(kept, "csl.37.store", excuse) == BARS
    assert course(kept.but(exports=True), "csl.37.export", "law_provides") == BARS


INCIDENTS = ["info_leaked", "info_destroyed", "info_lost"]


@pytest.mark.parametrize("kind", INCIDENTS)
def test_information_that_gets_out_of_an_unguarded_network_infringes_the_right_in_it(kind: str) -> None:
    failed = BASE.but(**{kind: True}, secured=False, remedied=True)
    assert course(failed, "csl.42.2.failed", kind) == NEEDED
    assert course(failed, "csl.42.2.failed", "secured") == BARS
    assert course(failed, "csl.42.2.failed", "network_operator") == NEEDED
    assert failed.but(anonymised=True).applies("csl.42.2.failed") is FALSE
    assert failed.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("kind", INCIDENTS)
def test_an_incident_is_remedied_at_once(kind: str) -> None:
    seen = BASE.but(**{kind: True}, secured=True)
    assert course(seen, "csl.42.2.remedy", kind) == NEEDED
    assert course(seen, "csl.42.2.remedy", "network_operator") == NEEDED
    assert duty(seen, "csl.42.2.remedy", "remedied") == (FALSE, TRUE, UNKNOWN)
    assert seen.but(anonymised=True).applies("csl.42.2.remedy") is FALSE
    for rule in ("csl.42.2.users", "csl.42.2.report"):
        assert course(seen, rule, kind) == NEEDED


def test_alteration_is_not_among_what_article_42_paragraph_2_names() -> None:
    altered = BASE.but(info_altered=True, secured=False)
    assert altered.applies("csl.42.2.failed") is FALSE
    assert altered.applies("csl.42.2.remedy") is FALSE


def test_users_need_not_be_told_where_the_pipl_lets_it_be() -> None:
    later = BASE.on(dt.date(2022, 1, 1)).but(
        info_leaked=True, harm_avoided=True, personal_or_family=False, statistics_or_archives=False
    )
    assert later.applies("csl.42.2.users") is FALSE
    assert later.but(harm_avoided=False).applies("csl.42.2.users") is TRUE
    assert later.on(FIRST).applies("csl.42.2.users") is TRUE


SECRET = BASE.but(state_organ=True, network_supervisor=True, expected_private=True)


@pytest.mark.parametrize("way", ["leaks", "sells"])
def test_authorities_that_supervise_networks_keep_secret_what_they_learn(way: str) -> None:
    out = SECRET.but(**{way: True})
    for needed in (way, "state_organ", "network_supervisor"):
        assert course(out, "csl.45.information", needed) == NEEDED
    assert out.applies("csl.45.privacy") is TRUE
    for needed in (way, "state_organ", "network_supervisor"):
        assert out.but(**{needed: False}).applies("csl.45.privacy") is FALSE
    assert out.but(anonymised=True).applies("csl.45.information") is FALSE
    assert out.infringed(PI_RIGHTS) is TRUE
    assert out.infringed(PRIVACY) is TRUE


def test_nor_do_they_provide_it_without_consent_or_law() -> None:
    given = SECRET.but(provides=True, consented=False)
    assert course(given, "csl.45.information", "provides") == NEEDED
    assert course(given, "csl.45.information", "law_provides") == BARS
