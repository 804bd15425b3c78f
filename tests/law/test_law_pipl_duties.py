"""PIPL arts 51-59: safeguards, the person in charge, audit, assessment, incidents, platforms, entrusted parties."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules import evaluate
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    AssessmentTopic,
    Incident,
    IncidentCause,
    IncidentKind,
    IncidentTopic,
    InformationItem,
    NetworkOperation,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorRole,
    Safeguards,
)
from pipl_rules.statutes import rulebook

DAY, EVE = dt.date(2021, 11, 1), dt.date(2021, 10, 31)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    personal_or_family=False,
    statistics_or_archives=False,
    state_organ=False,
    listed_identifier=True,
    listed_sensitive=False,
    easily_harms=False,
    anonymised=False,
    entrusts=False,
    provides=False,
    publishes=False,
    decides_automatically=False,
    major_impact=False,
    age=30,
)
CHAPTER = sorted(r.id for r in rulebook().rules if r.id.startswith("pipl.5"))
DUTIES = {
    "pipl.51.1": ({}, "internal_rules"),
    "pipl.51.2": ({}, "classified"),
    "pipl.51.3": ({}, "security_techniques"),
    "pipl.51.4.access": ({}, "access_limited"),
    "pipl.51.4.training": ({}, "staff_trained"),
    "pipl.51.5": ({}, "emergency_plan"),
    "pipl.51.6": ({}, "secured"),
    "pipl.52.1": ({"set_number_reached": True}, "officer_named"),
    "pipl.52.2.publish": ({"set_number_reached": True}, "officer_published"),
    "pipl.52.2.report": ({"set_number_reached": True}, "officer_reported"),
    "pipl.53": (
        {"abroad": True, "serves_mainland": True, "established_abroad": True},
        "representative",
    ),
    "pipl.54": ({}, "audited"),
    "pipl.55.1": ({"listed_sensitive": True, "processing_recorded": True}, "assessed"),
    "pipl.55.2": ({"decides_automatically": True, "processing_recorded": True}, "assessed"),
    "pipl.55.3": ({"entrusts": True, "assessed": True}, "processing_recorded"),
    "pipl.55.4": ({"exports": True, "processing_recorded": True}, "assessed"),
    "pipl.55.5": ({"major_impact": True, "processing_recorded": True}, "assessed"),
    "pipl.56.1.1": ({"assessed": True}, "assessed_lawfulness"),
    "pipl.56.1.2": ({"assessed": True}, "assessed_risk"),
    "pipl.56.1.3": ({"assessed": True}, "assessed_protection"),
    "pipl.57.1.prevent": ({"incident_feared": True}, "remedied"),
    "pipl.57.1.authorities": ({"incident_feared": True}, "authorities_told"),
    "pipl.57.1.persons": ({"incident_feared": True, "harm_avoided": False}, "persons_told"),
    "pipl.57.1.1": ({"incident_feared": True, "persons_told": True}, "told_what_happened"),
    "pipl.57.1.2": ({"incident_feared": True, "persons_told": True}, "told_remedies"),
    "pipl.57.1.3": ({"incident_feared": True, "persons_told": True}, "told_contact"),
    "pipl.58.1.system": ({"important_platform": True}, "compliance_system"),
    "pipl.58.1.body": ({"important_platform": True}, "outside_body"),
    "pipl.58.2": ({"important_platform": True}, "platform_rules"),
    "pipl.58.3": ({"important_platform": True, "offender_on_platform": True}, "offender_stopped"),
    "pipl.58.4": ({"important_platform": True}, "responsibility_report"),
    "pipl.59.safety": ({"entrusts": True}, "entrusted_secured"),
    "pipl.59.assist": ({"entrusts": True}, "entrusted_assists"),
}
"""What raises each duty of organisation, and what shows it done."""

PROCESSES = [r for r in DUTIES if r.split(".")[1] not in ("57", "59") and r != "pipl.55.3"]
TRIGGERS = [
    (rule, fact)
    for rule, (raised, done) in DUTIES.items()
    for fact in raised
    if fact not in ("processing_recorded", "harm_avoided", "serves_mainland")
    and (rule, fact) != ("pipl.55.3", "assessed")
]


@pytest.mark.parametrize("rule", CHAPTER)
def test_the_chapter_binds_from_the_first_of_november_2021(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize(("rule", "case"), DUTIES.items())
def test_each_duty_is_breached_if_not_done_and_touches_nobodys_right_by_itself(
    rule: str, case: tuple[dict[str, bool], str]
) -> None:
    raised, done = case
    seen = BASE.but(**raised)
    assert duty(seen, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert rulebook().rule(rule).concludes.breach is None  # type: ignore[union-attr]
    assert seen.but(personal_or_family=True).applies(rule) is FALSE


@pytest.mark.parametrize(("rule", "fact"), TRIGGERS)
def test_each_duty_needs_each_thing_that_raises_it(rule: str, fact: str) -> None:
    assert course(BASE.but(**DUTIES[rule][0]), rule, fact) == NEEDED


@pytest.mark.parametrize("rule", PROCESSES)
def test_who_handles_nothing_has_none_of_these_duties(rule: str) -> None:
    assert course(BASE.but(**DUTIES[rule][0]), rule, "processes") == NEEDED


@pytest.mark.parametrize("rule", ["pipl.55.1", "pipl.55.2", "pipl.55.4", "pipl.55.5"])
def test_an_assessment_without_a_record_of_the_handling_is_not_enough(rule: str) -> None:
    seen = BASE.but(**DUTIES[rule][0] | {"assessed": True})
    assert duty(seen, rule, "processing_recorded") == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize("passing_on", ["entrusts", "provides", "publishes"])
def test_entrusting_providing_and_publishing_each_ask_for_an_assessment(passing_on: str) -> None:
    assert course(BASE, "pipl.55.3", passing_on) == NEEDED
    assert duty(BASE.but(**{passing_on: True}, processing_recorded=True), "pipl.55.3", "assessed")[1] is TRUE


@pytest.mark.parametrize(("years", "breached"), [(2, TRUE), (3, FALSE), (4, FALSE), (None, UNKNOWN)])
def test_assessments_are_kept_for_three_years_at_least(years: int | None, breached: object) -> None:
    seen = BASE.but(assessed=True, assessment_years=years)
    assert seen.breached("pipl.56.2") is breached
    assert course(seen, "pipl.56.2", "assessed") == NEEDED
    assert course(seen, "pipl.56.2", "processes") == NEEDED


def test_the_number_that_asks_for_a_person_in_charge_was_open_at_first() -> None:
    """The law leaves it to the cyberspace administration; a million is said only by the Measures of 2025."""
    large = BASE.but(persons_handled=2_000_000)
    assert course(large, "pipl.52.1.number", "set_number_reached") == NEEDED
    assert large.status("officer_needed") is FALSE
    assert large.but(set_number_reached=None).status("officer_needed") is UNKNOWN


# -- Article 51: what follows if information gets out

KINDS = ["info_leaked", "info_altered", "info_destroyed", "info_lost"]


@pytest.mark.parametrize("kind", KINDS)
def test_information_that_gets_out_unguarded_infringes_the_right_in_it(kind: str) -> None:
    """The processor shows the measures; if it does not, the failure is its own."""
    failed = BASE.but(**{kind: True}, secured=False)
    assert course(failed, "pipl.51.failed", kind) == NEEDED
    assert course(failed, "pipl.51.failed", "secured") == BARS
    assert failed.but(anonymised=True).applies("pipl.51.failed") is FALSE
    assert failed.but(personal_or_family=True).applies("pipl.51.failed") is FALSE
    assert failed.infringed(PI_RIGHTS) is TRUE
    assert failed.infringed(PRIVACY) is not TRUE


# -- Article 57

TOLD = {
    "remedied": True,
    "persons_told": True,
    "told_what_happened": True,
    "told_remedies": True,
    "told_contact": True,
    "harm_avoided": False,
}
LEAKED = BASE.but(info_leaked=True, secured=True, **TOLD)


@pytest.mark.parametrize("kind", KINDS)
def test_an_incident_is_remedied_at_once_or_the_exposure_goes_on_by_the_processors_fault(kind: str) -> None:
    seen = LEAKED.but(**{"info_leaked": False, kind: True})
    assert course(seen, "pipl.57.1.remedy", kind) == NEEDED
    assert duty(seen, "pipl.57.1.remedy", "remedied") == (FALSE, TRUE, UNKNOWN)
    assert seen.but(anonymised=True).applies("pipl.57.1.remedy") is FALSE
    for rule in ("pipl.57.1.authorities", "pipl.57.1.persons", "pipl.57.1.1", "pipl.57.1.2", "pipl.57.1.3"):
        assert course(seen, rule, kind) == NEEDED


@pytest.mark.parametrize("part", ["persons_told", "told_what_happened", "told_remedies", "told_contact"])
def test_a_person_who_is_not_told_in_full_cannot_know_and_that_infringes_as_read(part: str) -> None:
    """Reading `breach_notice`; the other reading leaves it to the authorities."""
    untold = LEAKED.but(**{part: False})
    assert course(untold, "pipl.57.1.untold", part) == BARS
    assert course(untold, "pipl.57.1.untold", "info_leaked") == NEEDED
    assert course(untold, "pipl.57.1.untold", "harm_avoided") == BARS
    assert untold.but(anonymised=True).applies("pipl.57.1.untold") is FALSE
    assert untold.read(breach_notice="public_duty").applies("pipl.57.1.untold") is FALSE


def test_persons_need_not_be_told_where_harm_is_kept_off_unless_an_authority_asks() -> None:
    avoided = LEAKED.but(persons_told=False, harm_avoided=True)
    assert course(avoided, "pipl.57.2", "harm_avoided") == NEEDED
    assert course(avoided, "pipl.57.2", "notice_required") == BARS
    assert avoided.but(personal_or_family=True).applies("pipl.57.2") is FALSE
    for rule in ("pipl.57.1.persons", "pipl.57.1.untold"):
        assert avoided.met(rule) is TRUE
        assert avoided.applies(rule) is FALSE
        assert avoided.but(notice_required=True).applies(rule) is TRUE
    assert avoided.applies("pipl.57.1.authorities") is TRUE


# -- Records


def test_records_of_safeguards_and_incidents_settle_the_facts_and_silence_settles_none() -> None:
    act = ProcessingAct(
        id="x",
        on=DAY,
        processor=Processor(id="p", foreign=True, roles=frozenset({ProcessorRole.AUDITOR})),
        safeguards=Safeguards(
            internal_rules=True,
            assessed=True,
            assessment_covers=frozenset({AssessmentTopic.LAWFULNESS}),
            persons_handled=5,
        ),
        network_operation=NetworkOperation(complaints_open=False),
        incident=Incident(
            kinds=frozenset({IncidentKind.LEAKED}),
            cause=IncidentCause.ATTACK,
            told=frozenset({IncidentTopic.KINDS, IncidentTopic.CAUSE, IncidentTopic.CONTACT}),
        ),
    )
    values = characterise(act).act
    expected = {
        "internal_rules": True,
        "assessed": True,
        "assessed_lawfulness": True,
        "assessed_risk": False,
        "persons_handled": 5,
        "complaints_open": False,
        "info_leaked": True,
        "info_altered": False,
        "network_attacked": True,
        "told_what_happened": False,
        "told_remedies": False,
        "told_contact": True,
        "established_abroad": True,
        "auditor": True,
        "broker": False,
    }
    assert {name: values[name] for name in expected} == expected
    assert not {"classified", "remedied", "audited"} & set(values)
    told = Incident(told=frozenset(IncidentTopic))
    assert characterise(ProcessingAct(id="x", on=DAY, incident=told)).act["told_what_happened"]
    assert "told_what_happened" not in characterise(ProcessingAct(id="x", on=DAY, incident=Incident())).act
    assert repr(act.incident) == "Incident(cause='attack')"
    assert repr(act.safeguards) == "Safeguards()"
    assert repr(act.network_operation) == "NetworkOperation()"


# -- Where a leak came from

PIECES = Incident(
    kinds=frozenset({IncidentKind.LEAKED}), held_all_pieces=True, warned=True, fraud_followed=True
)


def leak(incident: Incident) -> ProcessingAct:
    return ProcessingAct(
        id="x",
        on=DAY,
        done_by=None,
        operations=frozenset({Operation.STORE, Operation.LEAK}),
        items=(InformationItem(id="n", category="item.name"),),
        incident=incident,
    )


def test_a_leak_is_laid_to_who_held_all_pieces_and_had_been_warned_unless_another_source_is_shown() -> None:
    """High probability (SPC Civil Procedure Interpretation art. 108), as a reading."""
    judgment = evaluate(leak(PIECES))
    assert judgment.verdict.personal_information
    assert "burden.by_processor.highly_probable" in [a.id for a in judgment.rests_on]
    for other in (
        Incident(kinds=PIECES.kinds, held_all_pieces=False, warned=True),
        Incident(kinds=PIECES.kinds, held_all_pieces=True, warned=False),
        Incident(kinds=PIECES.kinds, held_all_pieces=True, warned=True, other_source=True),
    ):
        assert not evaluate(leak(other)).verdict.personal_information
    assert not evaluate(
        leak(PIECES), readings={"source_of_leak": "claimant_proves"}
    ).verdict.personal_information
