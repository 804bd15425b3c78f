"""The Provisions on Personal Information of Telecom and Internet Users, from 2013-09-01."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    CATEGORIES,
    InformationItem,
    Notice,
    ProcessingAct,
    Processor,
    ProcessorRole,
    Prominence,
    Topic,
    Upkeep,
)
from pipl_rules.facts import upkeep
from pipl_rules.statutes.telecom_users_2013 import RULES

DAY, EVE = dt.date(2013, 9, 1), dt.date(2013, 8, 31)
BASE = Seen(
    DAY,
    telecom_or_internet_service=True,
    happened=True,
    by_processor=True,
    processes=True,
    user=True,
    network_operator=True,
    in_business=True,
    consumer=False,
    state_organ=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=True,
    told_ways_and_refusal=True,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    breaks_agreement=False,
    breaks_other_law=False,
    obtained_illegally=False,
    refuses_deletion=False,
    service_ended=False,
    only_stores=False,
    sells=False,
    leaks=False,
    provides=False,
    entrusts=False,
    law_provides=False,
    social_function=False,
)
SERVED = ("telecom_or_internet_service", "user")
ACTED = (*SERVED, "happened", "by_processor")


@pytest.mark.parametrize("rule", [rule.id for rule in RULES if rule.id != "telecom2013.9.5.pipl"])
def test_the_provisions_bind_from_the_first_of_september_2013(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


# -- Article 4


def test_what_identifies_the_user_is_users_information() -> None:
    for fact in (*SERVED, "listed_identifier"):
        assert course(BASE, "telecom2013.4", fact) == NEEDED
    assert course(BASE, "telecom2013.4", "anonymised") == BARS
    assert course(BASE.but(listed_identifier=False), "telecom2013.4", "identifies") == NEEDED


def test_so_is_when_and_where_a_known_user_used_the_service() -> None:
    used = BASE.but(listed_identifier=False, use_of_service=True, of_known_person=True)
    for fact in ("use_of_service", "of_known_person"):
        assert course(used, "telecom2013.4", fact) == NEEDED
    assert used.status("is_personal_information") is TRUE
    assert used.but(telecom_or_internet_service=False).status("is_personal_information") is FALSE


# -- Articles 5 to 10: wrongs

WRONGS = [
    ("5", "excessive", True),
    ("5", "purpose_improper", True),
    ("5", "misled", True),
    ("9.1", "consented", False),
    ("9.2", "notice_states_use", False),
    ("9.2", "told_ways_and_refusal", False),
    ("9.3", "excessive", True),
    ("9.3", "unrelated", True),
    ("9.3", "beside_service", True),
    ("9.3", "misled", True),
    ("9.3", "breaks_agreement", True),
    ("9.3", "breaks_other_law", True),
    ("9.4.stop", "service_ended", True),
    ("10", "leaks", True),
    ("10", "sells", True),
]


@pytest.mark.parametrize(("place", "fact", "wrong"), WRONGS)
def test_each_wrong_to_a_user_infringes_and_needs_each_of_its_elements(
    place: str, fact: str, wrong: bool
) -> None:
    rule = f"telecom2013.{place}"
    wronged = BASE.but(**{fact: wrong})
    assert BASE.applies(rule) is FALSE
    assert course(wronged, rule, fact) == (NEEDED if wrong else BARS)
    for party in ACTED:
        assert course(wronged, rule, party) == NEEDED
    if place != "10":
        assert course(wronged, rule, "processes") == NEEDED
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_keeping_alone_after_the_end_of_the_service_is_not_use() -> None:
    assert course(BASE.but(service_ended=True), "telecom2013.9.4.stop", "only_stores") == BARS


def test_providing_needs_consent_or_a_law() -> None:
    given = BASE.but(provides=True, consented=False)
    assert course(given, "telecom2013.10.provide", "provides") == NEEDED
    assert course(given, "telecom2013.10.provide", "consented") == BARS
    assert course(given, "telecom2013.10.provide", "law_provides") == BARS
    for party in ACTED:
        assert course(given, "telecom2013.10.provide", party) == NEEDED
    assert given.but(anonymised=True).applies("telecom2013.10.provide") is FALSE


# -- Article 9 para. 5, and what else lifts

SILENT = BASE.but(consented=False, notice_states_use=False, service_ended=True, cancel_asked=True)


@pytest.mark.parametrize("place", ["9.1", "9.2", "9.4.stop", "9.4.cancel"])
def test_it_gives_way_to_laws_that_provide_otherwise(place: str) -> None:
    assert course(SILENT, f"telecom2013.{place}", "law_provides") == BARS


def test_a_basis_of_the_pipl_lifts_its_consent_rule_under_every_reading() -> None:
    today = SILENT.on(dt.date(2021, 11, 1)).but(
        personal_or_family=False,
        statistics_or_archives=False,
        needed_for_contract=True,
        needed_for_staff=False,
        needed_for_duty=False,
        needed_in_emergency=False,
        reporting=False,
        already_public=False,
    )
    assert course(today, "telecom2013.9.5.pipl", "personal_or_family") == BARS
    assert course(today, "telecom2013.9.5.pipl", "needed_for_contract") == NEEDED
    for reading in ("lifted", "cumulative"):
        assert today.read(flat_consent=reading).applies("telecom2013.9.1") is FALSE
    assert not today.on(dt.date(2021, 10, 31)).in_force("telecom2013.9.5.pipl")


def test_what_need_not_be_told_under_the_pipl_need_not_be_told_here() -> None:
    today = SILENT.on(dt.date(2021, 11, 1)).but(
        personal_or_family=False,
        statistics_or_archives=False,
        emergency_prevented_notice=False,
        already_public=False,
        reporting=False,
        public_or_own_interest=False,
    )
    assert course(today, "telecom2013.9.2", "need_not_be_told") == BARS


def test_reasonable_use_of_contact_data_lifts_consent_and_notice_until_the_code() -> None:
    used = SILENT.but(
        social_function=True,
        supplied_by_others=True,
        supplier_permitted=True,
        needed=True,
        unreasonable_harm=False,
    )
    for rule in ("telecom2013.9.1", "telecom2013.9.2"):
        assert used.applies(rule) is FALSE
        assert used.read(reasonable_use="press").applies(rule) is TRUE
    rule = "telecom2013.9.reasonable_use"
    for fact in ("social_function", "supplied_by_others", "supplier_permitted", "needed"):
        assert course(used, rule, fact) == NEEDED
    assert course(used, rule, "unreasonable_harm") == BARS
    assert used.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not used.on(dt.date(2021, 1, 1)).in_force(rule)


# -- Duties

DUTIES = [
    ("6", {}, "secured"),
    ("8", {}, "rules_published"),
    ("9.4.cancel", {"cancel_asked": True}, "cancellable"),
    ("11.supervise", {"entrusts": True}, "entrust_supervised"),
    ("12.channel", {}, "complaints_received"),
    ("13.1", {}, "user_data_duties_assigned"),
    ("13.2", {}, "user_data_procedures"),
    ("13.3", {}, "user_data_access_limited"),
    ("13.4", {}, "secured"),
    ("13.5", {}, "secured"),
    ("13.6", {}, "user_data_operations_logged"),
    ("13.7", {}, "secured"),
    ("13.8", {}, "secured"),
    ("14.1.remedy", {"user_data_incident": True}, "user_data_remedied"),
    ("14.1.report", {"user_data_incident": True, "user_data_grave": True}, "user_data_reported"),
    ("15", {}, "user_data_staff_trained"),
    ("16", {}, "user_data_self_checked"),
]


@pytest.mark.parametrize(("place", "trigger", "done"), DUTIES)
def test_each_duty_stands_on_its_elements_and_its_breach_wrongs_nobody_by_itself(
    place: str, trigger: dict[str, bool], done: str
) -> None:
    rule = f"telecom2013.{place}"
    bound = BASE.but(**trigger)
    for fact in (*ACTED, *(trigger or ["processes"])):
        assert course(bound, rule, fact) == NEEDED
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert bound.but(**{done: False}).infringed(PI_RIGHTS) is FALSE


def test_agents_that_fall_short_are_not_used() -> None:
    bound = BASE.but(entrusts=True)
    assert course(bound, "telecom2013.11.fit", "entrusts") == NEEDED
    assert duty(bound, "telecom2013.11.fit", "agent_unfit") == (TRUE, FALSE, UNKNOWN)
    for fact in ACTED:
        assert course(bound, "telecom2013.11.fit", fact) == NEEDED


@pytest.mark.parametrize(("days", "breach"), [(15, FALSE), (16, TRUE), (None, UNKNOWN)])
def test_a_complaint_is_answered_on_the_fifteenth_day_at_the_latest(days: int | None, breach: object) -> None:
    complained = BASE.but(complained=True)
    for fact in (*ACTED, "complained"):
        assert course(complained, "telecom2013.12.answer", fact) == NEEDED
    assert complained.but(complaint_days=days).breached("telecom2013.12.answer") is breach


@pytest.mark.parametrize("act", ["leaks", "sells"])
def test_authorities_keep_secret_what_they_learn(act: str) -> None:
    told = BASE.but(state_organ=True, learnt_on_duty=True, **{act: True})
    for fact in ("state_organ", "learnt_on_duty", act, "happened"):
        assert course(told, "telecom2013.18", fact) == NEEDED
    assert told.but(anonymised=True).applies("telecom2013.18") is FALSE


def test_another_service_is_not_touched() -> None:
    other = SILENT.but(telecom_or_internet_service=False, state_organ=False)
    assert not any(
        other.applies(rule.id) is TRUE for rule in RULES if rule.concludes is not None and not rule.lifts
    )


# -- The record


def found(**record: object) -> dict[str, bool]:
    return dict(characterise(ProcessingAct(id="x", on=DAY, **record)).act)  # type: ignore[arg-type]


def test_the_record_says_who_serves_and_how_it_keeps_the_data() -> None:
    seen = found(
        processor=Processor(id="p", roles=frozenset({ProcessorRole.INTERNET_SERVICE})),
        upkeep=Upkeep(complained=True, complaint_days=16, self_checked=False),
    )
    assert seen["telecom_or_internet_service"] is seen["complained"] is True
    assert seen["user_data_self_checked"] is seen["online_trader"] is False
    assert seen[upkeep.COMPLAINT_DAYS.name] == 16


def test_a_notice_tells_the_ways_and_what_refusing_leads_to_if_it_speaks_of_both() -> None:
    both = frozenset({Topic.RIGHTS, Topic.REFUSAL, Topic.PURPOSE})
    name = upkeep.TOLD_WAYS_AND_REFUSAL.name
    assert found(notice=Notice(how=Prominence.PROMINENT, covers=both))[name] is True
    assert found(notice=Notice(covers=frozenset({Topic.RIGHTS})))[name] is False
    assert found(notice=Notice(how=Prominence.NONE))[name] is False
    assert name not in found(notice=Notice())
    assert name not in found()


@pytest.mark.parametrize(
    ("category", "use"), [("item.app_usage", True), ("item.precise_location", True), ("item.name", False)]
)
def test_online_activity_and_places_are_use_of_a_service(category: str, use: bool) -> None:
    item = InformationItem(id="i", category=CATEGORIES[category])
    ((_, values),) = characterise(ProcessingAct(id="x", on=DAY, items=(item,))).items
    assert values[upkeep.USE_OF_SERVICE.name] is use
    ((_, bare),) = characterise(ProcessingAct(id="x", on=DAY, items=(InformationItem(id="i"),))).items
    assert upkeep.USE_OF_SERVICE.name not in bare
