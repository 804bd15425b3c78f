"""Measures on the application of facial recognition, from 2025-06-01."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import FacePurpose, FaceUse, ProcessingAct
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty
from pipl_rules.statutes.face_measures import RULES

DAY, EVE = dt.date(2025, 6, 1), dt.date(2025, 5, 31)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    keeps=True,
    state_organ=False,
    personal_or_family=False,
    statistics_or_archives=False,
    listed_identifier=True,
    anonymised=False,
    is_face=True,
    face_verified=True,
    face_research=False,
    misled=False,
    law_provides=False,
    secured=True,
    age=30,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_written=False,
    consent_withdrawn=False,
    writing_required=False,
    condition_of_service=False,
    guardian_consented=False,
    children_rules=False,
    withdrawal_easy=True,
    rules_published=True,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    notice_of_necessity=True,
    need_not_be_told=False,
    emergency_prevented_notice=False,
    specific_purpose=True,
    strictly_protected=True,
    face_least_impact=True,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    needed_for_public_safety=False,
    reporting=False,
    already_public=False,
    sign_posted=False,
    other_way_offered=False,
    state_rules_verification=False,
    video_viewed_to_protect=False,
)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_measures_bind_from_the_first_of_june_2025(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


# -- What infringes: facts that turn the base, and what bars it

WRONGS = {
    "face2025.4": ({"face_least_impact": False}, ()),
    "face2025.6.1.separate": ({"consent_separate": False}, ("needed_for_duty", "law_provides")),
    "face2025.6.1.written": ({"writing_required": True, "consent_written": False}, ("needed_for_duty",)),
    "face2025.8.1": ({"face_sent_out": True, "consent_separate": False}, ("law_provides",)),
    "face2025.8.2": ({"kept_too_long": True, "keeps": True}, ("law_provides",)),
    "face2025.10.1.only": ({"face_only_way": True, "other_way_exists": True}, ("state_rules_verification",)),
    "face2025.12": ({"misled": True}, ()),
    "face2025.13.1.needed": ({"captures_in_public": True, "needed_for_public_safety": False}, ()),
    "face2025.13.1.area": ({"captures_in_public": True, "face_area_too_wide": True}, ()),
}


@pytest.mark.parametrize(("rule", "facts", "bars"), [(r, f, b) for r, (f, b) in WRONGS.items()])
def test_each_wrong_needs_each_of_its_facts(rule: str, facts: dict[str, bool], bars: tuple[str, ...]) -> None:
    wronged = BASE.but(**facts)
    assert BASE.applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE
    for fact, value in facts.items():
        assert course(wronged, rule, fact) == (NEEDED if value else BARS)
    for fact in ("is_face", "face_verified", "processes", "happened", "by_processor"):
        assert course(wronged, rule, fact) == NEEDED
    for fact in (*bars, "face_research", "abroad", "personal_or_family"):
        assert course(wronged.but(serves_mainland=True), rule, fact) == BARS
    assert wronged.but(anonymised=True).applies(rule) is FALSE


@pytest.mark.parametrize("fact", ["specific_purpose", "strictly_protected", "face_least_impact"])
def test_purpose_protection_and_least_impact_are_all_asked_for(fact: str) -> None:
    assert course(BASE, "face2025.4", fact) == BARS


@pytest.mark.parametrize("fact", ["face_stored_elsewhere", "face_sent_out"])
def test_a_face_stays_in_the_device_unless_the_person_says_otherwise_separately(fact: str) -> None:
    assert course(BASE.but(consent_separate=False), "face2025.8.1", fact) == NEEDED
    assert BASE.but(**{fact: True}).applies("face2025.8.1") is FALSE


@pytest.mark.parametrize("rule", ["face2025.10.1.only", "face2025.12"])
def test_identifying_among_many_is_not_verifying(rule: str) -> None:
    """Articles 10 and 12 speak of verification; the rest of identification too."""
    wronged = BASE.but(**WRONGS[rule][0], face_identified=True)
    assert course(wronged, rule, "face_verified") == NEEDED
    among_many = BASE.but(face_verified=False, face_identified=True, face_least_impact=False)
    assert course(among_many, "face2025.4", "face_identified") == NEEDED


def test_other_analysis_of_faces_is_no_recognition() -> None:
    """Art. 19: recognition tells who somebody is; mood and age are left to the PIPL."""
    mood = BASE.but(face_verified=False, face_analysed=True, face_least_impact=False)
    assert mood.applies("face2025.4") is FALSE


def test_a_child_under_fourteen_needs_a_guardian() -> None:
    child = BASE.but(age=13)
    assert course(child, "face2025.7.1", "guardian_consented") == BARS
    assert child.but(age=14).applies("face2025.7.1") is FALSE
    assert child.but(age=None).applies("face2025.7.1") is UNKNOWN
    assert child.but(needed_for_duty=True).applies("face2025.7.1") is FALSE
    assert course(child, "face2025.7.1", "is_face") == NEEDED


# -- Duties: what brings them up, what is done, and whether a breach infringes

DONE = {
    "face2025.5.1": (
        {},
        ("notice_complete", "notice_prominent", "notice_truthful", "notice_of_necessity"),
        True,
    ),
    "face2025.5.2": ({"face_terms_changed": True}, ("face_change_told",), True),
    "face2025.6.2": ({"consented": True}, ("withdrawal_easy",), False),
    "face2025.7.2": ({"age": 13}, ("children_rules",), False),
    "face2025.9.1": ({}, ("face_assessed", "face_handling_recorded"), False),
    "face2025.9.2.anew": ({"face_incident": True}, ("face_reassessed",), False),
    "face2025.10.1.other": ({"face_refused": True}, ("other_way_offered",), True),
    "face2025.13.1.sign": ({"captures_in_public": True}, ("sign_posted",), True),
    "face2025.14": ({}, ("secured",), False),
    "face2025.15.2.change": ({"face_filing_changed": True}, ("face_filing_updated",), False),
    "face2025.15.2.end": ({"face_use_ended": True}, ("face_filing_cancelled",), False),
}


@pytest.mark.parametrize(("rule", "facts", "done", "wrongs"), [(r, *row) for r, row in DONE.items()])
def test_each_duty_stands_on_its_facts_and_is_breached_where_it_is_not_done(
    rule: str, facts: dict[str, bool], done: tuple[str, ...], *, wrongs: bool
) -> None:
    bound = BASE.but(**facts).but(**dict.fromkeys(done, True))
    for fact in done:
        assert duty(bound, rule, fact) == BARS
    undone = bound.but(**dict.fromkeys(done, False))
    for fact in facts:
        if fact != "age":
            assert course(undone, rule, fact) == NEEDED
    for fact in ("happened", "by_processor"):
        assert course(undone, rule, fact) == NEEDED
    if rule != "face2025.15.2.end":
        for fact in ("face_verified", "processes"):
            assert course(undone, rule, fact) == NEEDED
    for fact in ("face_research", "personal_or_family"):
        assert course(undone, rule, fact) == BARS
    breach = next(found.concludes for found in RULES if found.id == rule)
    assert isinstance(breach, Duty)
    assert (breach.breach is not None) is wrongs


def test_consent_without_an_easy_way_back_is_a_matter_of_consent_only() -> None:
    duty_bound = BASE.but(withdrawal_easy=False)
    assert duty_bound.but(consented=False).applies("face2025.6.2") is FALSE
    assert duty_bound.but(needed_for_duty=True).applies("face2025.6.2") is FALSE


def test_what_a_law_leaves_untold_is_left_untold() -> None:
    for fact in ("need_not_be_told", "emergency_prevented_notice"):
        assert course(BASE, "face2025.5.3", fact) == NEEDED
        untold = BASE.but(notice_complete=False, face_terms_changed=True, face_change_told=False)
        for rule in ("face2025.5.1", "face2025.5.2"):
            assert course(untold, rule, fact) == BARS


def test_for_public_safety_the_sign_is_the_notice() -> None:
    safe = BASE.but(captures_in_public=True, needed_for_public_safety=True, sign_posted=True)
    for fact in ("captures_in_public", "needed_for_public_safety", "sign_posted"):
        assert course(safe, "face2025.13.1.told", fact) == NEEDED
    assert course(safe, "face2025.13.1.told", "used_otherwise") == BARS
    assert safe.applies("face2025.5.1") is FALSE
    assert safe.applies("face2025.13.1.needed") is FALSE


def test_a_changed_purpose_is_assessed_anew_as_an_incident_is() -> None:
    assert course(BASE, "face2025.9.2.anew", "face_terms_changed") == NEEDED


def test_state_rules_on_verification_go_first() -> None:
    refused = BASE.but(face_refused=True)
    assert course(refused, "face2025.10.2", "state_rules_verification") == NEEDED
    assert course(refused, "face2025.10.1.other", "state_rules_verification") == BARS


def test_reports_are_kept_for_three_years() -> None:
    rule = "face2025.9.2.keep"
    assert [BASE.but(face_report_years=n).breached(rule) for n in (2, 3, None)] == [TRUE, FALSE, UNKNOWN]
    assert course(BASE, rule, "face_verified") == NEEDED
    assert course(BASE, rule, "face_research") == BARS


def test_a_hundred_thousand_faces_are_filed_within_thirty_working_days() -> None:
    """The hundred thousandth counts, and so does the thirtieth day."""
    rule, many = "face2025.15.1", BASE.but(faces_stored=100_000, face_working_days_unfiled=31)
    assert many.breached(rule) is TRUE
    assert many.but(faces_stored=99_999).breached(rule) is FALSE
    assert many.but(faces_stored=None).breached(rule) is UNKNOWN
    assert many.but(face_working_days_unfiled=30).breached(rule) is FALSE
    assert many.but(face_working_days_unfiled=None).breached(rule) is UNKNOWN
    assert course(many, rule, "face_verified") == NEEDED
    assert course(many, rule, "face_research") == BARS


def test_no_device_stands_in_a_private_space_whatever_it_takes() -> None:
    """Art. 13 para. 2: it is privacy that is infringed, with or without an item; no consent is spoken of."""
    inside = BASE.but(face_device_in_private_space=True, is_face=None)
    assert course(inside, "face2025.13.2", "face_device_in_private_space") == NEEDED
    assert course(inside, "face2025.13.2", "face_verified") == NEEDED
    assert course(inside, "face2025.13.2", "face_research") == BARS
    assert course(inside.but(personal_or_family=True), "face2025.13.2", "face_verified") == NEEDED
    assert inside.infringed(PRIVACY, About.ACT) is TRUE


def test_research_and_training_are_not_reached() -> None:
    assert course(BASE, "face2025.2.2", "face_research") == NEEDED
    trained = BASE.but(face_research=True, face_least_impact=False, face_assessed=False)
    assert trained.applies("face2025.4") is FALSE
    assert trained.applies("face2025.9.1") is FALSE


def test_the_record_shows_what_was_done_about_faces() -> None:
    use = FaceUse(
        uses=frozenset({FacePurpose.IDENTIFICATION}),
        research=False,
        changed=True,
        change_told=False,
        stored_elsewhere=True,
        sent_out=False,
        assessed=True,
        recorded=False,
        report_years=2,
        incident=False,
        reassessed=False,
        faces_stored=120_000,
        working_days_unfiled=40,
        filing_changed=True,
        filing_updated=False,
        ended=True,
        filing_cancelled=False,
    )
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), face=use)).act
    expected = {
        "face_identified": True,
        "face_research": False,
        "face_terms_changed": True,
        "face_change_told": False,
        "face_stored_elsewhere": True,
        "face_sent_out": False,
        "face_assessed": True,
        "face_handling_recorded": False,
        "face_report_years": 2,
        "face_incident": False,
        "face_reassessed": False,
        "faces_stored": 120_000,
        "face_working_days_unfiled": 40,
        "face_filing_changed": True,
        "face_filing_updated": False,
        "face_use_ended": True,
        "face_filing_cancelled": False,
    }
    assert {name: found[name] for name in expected} == expected
