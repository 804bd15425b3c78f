"""Requests beside the PIPL: Civil Code arts 1037 and 1225, Cybersecurity Law arts 43 (2017) and 45 (2026)."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, Seen, course

from pipl_rules.characterise import characterise
from pipl_rules.domain import ProcessingAct, Request, RequestAnswer, RequestKind

EVE, FIRST, PIPL_FIRST = dt.date(2020, 12, 31), dt.date(2021, 1, 1), dt.date(2021, 11, 1)

ASKED = Seen(
    dt.date(2021, 6, 1),
    happened=True,
    by_processor=True,
    processes=False,
    identifies=True,
    listed_identifier=False,
    listed_in_code=False,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
    collects=False,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    refuses_deletion=False,
    unlawfully_held=False,
    law_provides=False,
    need_not_be_told=False,
    state_organ=False,
    personal_or_family=True,
    network_operator=True,
    reached=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
)
OF_PATIENT = {"medical_institution": True, "patient": True, "medical_record": True}

CODE = {
    "civil_code.1037.1.access": {"refuses_access": True},
    "civil_code.1037.1.correct": {"refuses_correction": True, "inaccurate": True},
    "civil_code.1037.1.correct.time": {"asks_correction": True, "inaccurate": True, "answered_late": True},
    "civil_code.1037.2": {"refuses_deletion": True, "unlawfully_held": True},
    "civil_code.1037.2.time": {"asks_deletion": True, "unlawfully_held": True, "answered_late": True},
    "civil_code.1225.2": {**OF_PATIENT, "refuses_access": True},
    "civil_code.1225.2.time": {**OF_PATIENT, "asks_access": True, "answered_late": True},
}
NETWORK = {
    "csl.43": {"network_operator": True, "refuses_deletion": True, "unlawfully_held": True},
    "csl.43.correct": {"network_operator": True, "refuses_correction": True, "inaccurate": True},
}
NETWORK_2026 = {rule.replace("csl.43", "csl2026.45"): facts for rule, facts in NETWORK.items()}
EVERY = {**CODE, **NETWORK, **NETWORK_2026}


def asked(rule: str) -> Seen:
    return (ASKED.on(dt.date(2026, 2, 1)) if rule in NETWORK_2026 else ASKED).but(**EVERY[rule])


@pytest.mark.parametrize("rule", EVERY)
def test_a_request_turned_down_or_left_waiting_is_wrong_by_itself(rule: str) -> None:
    """Every element is needed; nothing need be handled at the time; who cannot be told or served is not wronged."""
    case = asked(rule)
    for needed in (*EVERY[rule], "happened", "by_processor", "identifies"):
        assert course(case, rule, needed) == NEEDED, needed
    for excuse in ("identity_unverified", "request_unspecified", "anonymised"):
        assert course(case, rule, excuse) == BARS, excuse
    assert (case.infringed(PI_RIGHTS), case.infringed(PRIVACY)) == (TRUE, FALSE)


@pytest.mark.parametrize("rule", [rule for rule in CODE if "1037" in rule])
def test_the_code_gives_these_rights_to_the_living(rule: str) -> None:
    """Art. 1037: what relatives may ask is for the PIPL, art. 49."""
    assert course(asked(rule), rule, "deceased") == BARS


def test_access_is_had_as_the_law_provides() -> None:
    """Art. 1037 para. 1 (依法): the PIPL's own exceptions reach the Code only where the PIPL governs."""
    rule = "civil_code.1037.1.access"
    case = asked(rule)
    assert course(case, rule, "law_provides") == BARS
    governed = case.on(PIPL_FIRST).but(personal_or_family=False, statistics_or_archives=False)
    assert course(governed, rule, "need_not_be_told") == BARS
    assert case.on(PIPL_FIRST).but(need_not_be_told=True).applies(rule) is TRUE
    organ = governed.but(state_organ=True, telling_impedes_duty=True)
    assert course(organ, rule, "telling_impedes_duty") == BARS
    assert course(organ, rule, "state_organ") == BARS


def test_another_way_suffices_for_access_where_so_read() -> None:
    rule = "civil_code.1037.1.access"
    assert course(asked(rule), rule, "other_channel_open") == BARS
    assert asked(rule).read(other_channel="request_counts").but(other_channel_open=True).applies(rule) is TRUE


@pytest.mark.parametrize("rule", CODE)
def test_the_rights_of_the_code_bind_from_2021_and_need_no_pipl(rule: str) -> None:
    assert not ASKED.on(EVE).in_force(rule)
    assert ASKED.on(FIRST).in_force(rule)
    assert asked(rule).on(dt.date(2024, 1, 1)).applies(rule) is TRUE


def test_the_cybersecurity_law_gives_them_against_networks_from_2017_and_anew_from_2026() -> None:
    for rule in NETWORK:
        assert not ASKED.on(dt.date(2017, 5, 31)).in_force(rule)
        assert ASKED.on(dt.date(2017, 6, 1)).in_force(rule)
        assert not ASKED.on(dt.date(2026, 1, 1)).in_force(rule)
    for rule in NETWORK_2026:
        assert not ASKED.on(dt.date(2025, 12, 31)).in_force(rule)
        assert ASKED.on(dt.date(2026, 1, 1)).in_force(rule)


def test_the_record_says_that_deletion_was_asked_for() -> None:
    record = Request(asked=frozenset({RequestKind.DELETION}), answer=RequestAnswer.MET)
    found = characterise(ProcessingAct(id="a", on=FIRST, request=record)).act
    assert (found["asks_deletion"], found["refuses_deletion"], found["asks_access"]) == (True, False, False)
