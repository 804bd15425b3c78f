"""The Data Security Law, from 2021-09-01: arts 27, 29, 30, 32, 33, 35, 36, 38-40."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes import BINDING, data_security_law, rulebook
from pipl_rules.statutes.coverage import Handled, units

DAY, EVE = dt.date(2021, 9, 1), dt.date(2021, 8, 31)
UNDER_PIPL = dt.date(2021, 11, 1)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    leaks=False,
    sells=False,
    provides=False,
    entrusts=False,
    law_provides=False,
    personal_or_family=False,
    statistics_or_archives=False,
    obtained_illegally=False,
)
DUTIES = {
    "dsl.27.1.system": ({"processes": True}, "internal_rules", {"staff_trained": True}),
    "dsl.27.1.measures": ({"processes": True}, "secured", {}),
    "dsl.27.2": ({"processes": True, "important_data": True}, "security_officer", {}),
    "dsl.29.risk": ({"weakness_found": True}, "remedied", {}),
    "dsl.29.incident": ({"info_leaked": True}, "remedied", {}),
    "dsl.29.users": ({"info_leaked": True}, "persons_told", {}),
    "dsl.29.report": ({"info_leaked": True}, "authorities_told", {}),
    "dsl.30": ({"processes": True, "important_data": True}, "risk_reported", {}),
    "dsl.33.source": ({"broker": True}, "source_asked", {}),
    "dsl.33.parties": ({"broker": True}, "parties_verified", {}),
    "dsl.33.records": ({"broker": True}, "trades_recorded", {}),
    "dsl.39": ({"processes": True, "state_organ": True}, "internal_rules", {"secured": True}),
    "dsl.40.approve": ({"state_organ": True, "entrusts": True}, "entrusting_approved", {}),
    "dsl.40.supervise": ({"state_organ": True, "entrusts": True}, "entrust_supervised", {}),
}


@pytest.mark.parametrize("rule", [rule.id for rule in data_security_law.RULES])
def test_the_law_binds_from_the_first_of_september_2021(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize(("rule", "case"), DUTIES.items())
def test_each_duty_is_breached_if_not_done_and_touches_nobodys_right_by_itself(
    rule: str, case: tuple[dict[str, bool], str, dict[str, bool]]
) -> None:
    raised, done, rest = case
    seen = BASE.but(**raised, **rest)
    assert duty(seen, rule, done) == (FALSE, TRUE, UNKNOWN)
    for other in rest:
        assert duty(seen.but(**{done: True}), rule, other) == (FALSE, TRUE, UNKNOWN)
    assert rulebook().rule(rule).concludes.breach is None  # type: ignore[union-attr]
    for needed in raised:
        assert course(seen, rule, needed) == NEEDED
    if rule.split(".")[1] in ("27", "29", "30", "39"):
        assert course(seen, rule, "abroad") == BARS


@pytest.mark.parametrize("kind", ["info_leaked", "info_altered", "info_destroyed", "info_lost"])
def test_each_kind_of_incident_counts(kind: str) -> None:
    for rule in ("dsl.29.incident", "dsl.29.users", "dsl.29.report"):
        assert course(BASE, rule, kind) == NEEDED


def test_users_need_not_be_told_where_the_pipl_lets_it_be() -> None:
    avoided = BASE.on(UNDER_PIPL).but(info_leaked=True, harm_avoided=True)
    assert avoided.applies("dsl.29.users") is FALSE
    assert avoided.but(harm_avoided=False).applies("dsl.29.users") is TRUE


WRONGS = {
    "dsl.32.1": ("obtained_illegally",),
    "dsl.32.2": ("processes", "breaks_other_law"),
    "dsl.38.function": ("state_organ", "processes", "beyond_function"),
    "dsl.40.entrusted": ("state_organ", "entrusts", "entrusted_exceeded"),
}


@pytest.mark.parametrize(("rule", "facts"), WRONGS.items())
def test_each_wrong_needs_each_of_its_elements(rule: str, facts: tuple[str, ...]) -> None:
    wronged = BASE.but(**dict.fromkeys(facts, True))
    for fact in facts:
        assert course(wronged, rule, fact) == NEEDED
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_no_data_go_to_a_foreign_court_without_approval() -> None:
    given = BASE.but(given_to_foreign_authority=True)
    assert course(given, "dsl.36", "given_to_foreign_authority") == NEEDED
    assert duty(given, "dsl.36", "foreign_authority_approved") == (FALSE, TRUE, UNKNOWN)


CALLED = BASE.on(UNDER_PIPL).but(
    provides=True,
    called_for_by_police=True,
    consented=False,
    network_operator=True,
    needed_for_contract=False,
)


def test_what_police_call_for_lawfully_needs_nobodys_consent() -> None:
    """It is a case provided by law, and lifts the older rules on providing."""
    for needed in ("provides", "called_for_by_police"):
        assert course(CALLED, "dsl.35", needed) == NEEDED
    assert CALLED.status("basis_without_consent") is TRUE
    assert CALLED.applies("pipl.23.consent") is FALSE
    for rule in ("csl.42.1.provide", "csl.44.trade", "civil_code.1038.1.provide"):
        assert CALLED.met(rule) is TRUE
        assert CALLED.applies(rule) is FALSE
        assert CALLED.but(called_for_by_police=False).applies(rule) is not FALSE
    assert "csl2026.44.1.provide" in rulebook().rule("dsl.35").lifts


ORGAN = BASE.but(state_organ=True, expected_private=True, consented=False, called_for_by_police=False)


@pytest.mark.parametrize("way", ["leaks", "sells"])
def test_state_organs_keep_secret_what_they_learn(way: str) -> None:
    out = ORGAN.but(**{way: True})
    for rule in ("dsl.38.secret", "dsl.38.privacy"):
        assert out.applies(rule) is TRUE
        assert out.but(state_organ=False).applies(rule) is FALSE
        assert course(out, rule, way) == NEEDED
    assert out.but(anonymised=True).applies("dsl.38.secret") is FALSE
    assert out.infringed(PI_RIGHTS) is TRUE
    assert out.infringed(PRIVACY) is TRUE


def test_nor_do_they_provide_it_without_consent_law_or_call() -> None:
    given = ORGAN.but(provides=True)
    assert course(given, "dsl.38.secret", "provides") == NEEDED
    assert course(given, "dsl.38.secret", "law_provides") == BARS
    assert course(given, "dsl.38.secret", "called_for_by_police") == BARS
    agreed = given.but(consented=True, consent_expressed=True, consent_covers=True, notice_states_use=True)
    free = agreed.but(
        consent_withdrawn=False, misled=False, high_privacy_risk=False, beyond_expectation=False
    )
    assert free.applies("dsl.38.secret") is FALSE
    assert free.but(consent_withdrawn=True).applies("dsl.38.secret") is TRUE
    assert free.but(leaks=True).applies("dsl.38.secret") is TRUE


def test_what_is_not_private_is_a_matter_of_information_rights_alone() -> None:
    """Art. 38 names privacy beside personal information."""
    out = ORGAN.but(leaks=True)
    assert course(out, "dsl.38.privacy", "expected_private") == NEEDED
    open_to_all = out.but(expected_private=False)
    assert open_to_all.applies("dsl.38.secret") is TRUE


@pytest.mark.parametrize(
    "law", ["npcsc", "legislation2015", "csl", "dsl", "legislation2023", "audit2025", "csl2026"]
)
def test_every_provision_on_safety_of_networks_and_data_has_a_rule_or_a_reason(law: str) -> None:
    (instrument,) = (instrument for instrument in BINDING if instrument.id == law)
    assert [str(unit) for unit in units(instrument) if unit.handled is Handled.GAP] == []


def test_every_provision_of_chapter_v_of_the_pipl_has_a_rule() -> None:
    (pipl,) = (instrument for instrument in BINDING if instrument.id == "pipl")
    chapter = [unit for unit in units(pipl) if 51 <= int(unit.place[0]) <= 59]
    assert {unit.handled for unit in chapter} == {Handled.RULE}
