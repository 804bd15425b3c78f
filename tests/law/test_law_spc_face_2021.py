"""SPC provisions on facial recognition, from 2021-08-01."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    DataSubject,
    DevicePlace,
    FacePurpose,
    FaceUse,
    InformationItem,
    ProcessingAct,
    Processor,
)
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.statutes.spc_face_2021 import CONSENTS, EXCUSED, RULES

DAY, EVE = dt.date(2021, 8, 1), dt.date(2021, 7, 31)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    keeps=False,
    refuses_deletion=False,
    network_operator=False,
    in_business=True,
    state_organ=False,
    consumer=False,
    personal_or_family=False,
    listed_identifier=True,
    anonymised=False,
    is_face=True,
    face_verified=True,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
    law_provides=False,
    secured=True,
    obtained_illegally=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_written=False,
    consent_withdrawn=False,
    writing_required=False,
    condition_of_service=False,
    needed_for_service=False,
    rules_published=True,
    notice_states_use=True,
    need_not_be_told=False,
    needed_in_emergency=False,
    needed_for_public_safety=False,
    reporting=False,
    reporting_unreasonable=False,
    already_public=False,
    public_or_own_interest=False,
    other_way_offered=False,
    expected_private=False,
    of_known_person=True,
    consent_prominent=True,
    high_privacy_risk=False,
    reached=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_provisions_bind_from_the_first_of_august_2021_and_do_not_look_back(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_a_face_taken_with_separate_consent_and_plain_rules_wrongs_nobody() -> None:
    assert BASE.infringed(PI_RIGHTS) is FALSE


def test_the_features_of_a_face_are_personal_information_unless_anonymised() -> None:
    """Art. 1 para. 3: they are the Code's biometric information, whatever list names them."""
    bare = BASE.but(listed_identifier=False, listed_in_code=False, identifies=False, of_known_person=False)
    assert course(bare, "spc_face.1.3", "is_face") == NEEDED
    assert course(bare, "spc_face.1.3", "anonymised") == BARS
    assert bare.status("is_personal_information") is TRUE
    assert bare.but(is_face=False).status("is_personal_information") is FALSE


# -- Article 2: facts that turn the base into each wrong, and what else each needs

WRONGS = {
    "spc_face.2.1": ({"face_in_open_place": True, "breaks_other_law": True}, "law_provides"),
    "spc_face.2.4": ({"breaks_agreement": True}, None),
    "spc_face.2.7": ({"face_against_morals": True}, None),
    "spc_face.2.8": ({"excessive": True}, None),
    "spc_face.2.6.breach": ({"provides": True, "breaks_other_law": True}, None),
    "spc_face.2.3.written": ({"writing_required": True}, "consent_written"),
    "spc_face.12": ({"breaks_agreement": True, "refuses_deletion": True}, None),
    "spc_face.2.5": ({"leaks": True, "secured": False}, "secured"),
    "spc_face.2.6.consent": ({"provides": True, "consented": False}, "law_provides"),
    "spc_face.2.3.separate": ({"consent_separate": False}, "law_provides"),
    "spc_face.2.2": ({"rules_published": False, "consent_separate": False}, "need_not_be_told"),
}


@pytest.mark.parametrize(("rule", "facts", "barred"), [(r, f, b) for r, (f, b) in WRONGS.items()])
def test_each_wrong_needs_each_of_its_facts(rule: str, facts: dict[str, bool], barred: str | None) -> None:
    wronged = BASE.but(**facts)
    assert BASE.applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert wronged.infringed(PRIVACY) is FALSE
    for fact, value in facts.items():
        assert course(wronged, rule, fact) == (NEEDED if value else BARS)
    for fact in ("is_face", "face_verified", "happened", "by_processor"):
        assert course(wronged, rule, fact) == NEEDED
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    if barred and barred not in facts:
        assert course(wronged, rule, barred) == BARS


@pytest.mark.parametrize("rule", ["spc_face.2.2", "spc_face.2.3.separate", "spc_face.2.4", "spc_face.2.7"])
def test_what_is_wrong_in_handling_needs_handling(rule: str) -> None:
    assert course(BASE.but(**WRONGS[rule][0]), rule, "processes") == NEEDED


@pytest.mark.parametrize("use", ["face_verified", "face_identified", "face_analysed", "face_output_handled"])
def test_any_use_of_recognition_and_of_its_output_is_within(use: str) -> None:
    """Art. 1 para. 1 and art. 2 item 1; what recognition produced is not itself verified in a place."""
    wrong = BASE.but(**{"face_verified": False, use: True}, consent_separate=False, face_in_open_place=True)
    assert wrong.applies("spc_face.2.3.separate") is TRUE
    assert wrong.applies("spc_face.2.1") is (FALSE if use == "face_output_handled" else TRUE)
    assert wrong.but(**{use: None}).applies("spc_face.2.3.separate") is UNKNOWN


def test_in_a_shop_the_law_is_broken_by_taking_faces_unasked_too() -> None:
    """The Code's own rule on consent is a law; another law broken is not needed."""
    unasked = BASE.but(face_in_open_place=True, consent_separate=False)
    assert unasked.applies("spc_face.2.1") is TRUE
    assert course(unasked, "spc_face.2.1", "face_in_open_place") == NEEDED
    assert course(unasked, "spc_face.2.1", "consent_separate") == BARS


@pytest.mark.parametrize("fact", ["rules_published", "notice_states_use"])
def test_rules_public_and_use_stated_are_both_asked_for(fact: str) -> None:
    assert course(BASE.but(consent_separate=False), "spc_face.2.2", fact) == BARS


def test_beyond_what_was_stated_is_as_wrong_as_beyond_what_was_agreed() -> None:
    assert course(BASE, "spc_face.2.4", "face_beyond_stated") == NEEDED


@pytest.mark.parametrize("fact", ["excessive", "purpose_improper", "misled"])
def test_unlawful_improper_and_needless_handling_is_the_last_item(fact: str) -> None:
    assert course(BASE, "spc_face.2.8", fact) == NEEDED


@pytest.mark.parametrize("fact", ["breaks_other_law", "breaks_agreement"])
def test_a_face_is_provided_neither_against_law_nor_against_agreement(fact: str) -> None:
    assert course(BASE.but(provides=True), "spc_face.2.6.breach", fact) == NEEDED


# -- Articles 4 and 11: consent that is none

VOID = {
    "spc_face.4.1": "condition_of_service",
    "spc_face.4.2": "face_consent_bundled",
    "spc_face.4.3": "face_consent_forced",
    "spc_face.11": "face_unlimited_licence",
}


@pytest.mark.parametrize(("rule", "fact"), VOID.items())
def test_consent_so_obtained_is_no_defence(rule: str, fact: str) -> None:
    void = BASE.but(**{fact: True})
    assert course(void, rule, fact) == NEEDED
    assert course(void, rule, "is_face") == NEEDED
    assert course(void, rule, "face_verified") == NEEDED
    assert void.met("civil_code.1035.1.agreed") is TRUE
    assert void.applies("civil_code.1035.1.agreed") is FALSE
    assert void.status("effective_consent") is FALSE
    assert void.applies("spc_face.2.3.separate") is TRUE
    assert void.but(face_verified=False).status("effective_consent") is TRUE


def test_what_the_service_needs_may_be_made_its_condition() -> None:
    tied = BASE.but(condition_of_service=True)
    assert course(tied, "spc_face.4.1", "needed_for_service") == BARS
    assert tied.but(needed_for_service=True).infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize("consent", CONSENTS)
def test_no_other_law_makes_it_a_defence(consent: str) -> None:
    """Whatever rule calls it a consent, bundled it is none."""
    day = dt.date(2026, 1, 1) if consent.startswith("csl2026") else dt.date(2021, 11, 1)
    told = BASE.on(day).but(
        age=30, network_operator=True, notice_complete=True, notice_prominent=True, notice_truthful=True
    )
    assert told.applies(consent) is TRUE
    assert told.but(face_consent_bundled=True).applies(consent) is FALSE


# -- Article 5

UNASKED = BASE.but(consented=False, notice_states_use=False, rules_published=False, face_in_open_place=True)
EXCUSES = {
    "spc_face.5.1": ("needed_in_emergency",),
    "spc_face.5.2": ("captures_in_public", "needed_for_public_safety"),
    "spc_face.5.3": ("reporting",),
    "spc_face.5.5": ("law_provides",),
}


@pytest.mark.parametrize(("rule", "facts"), EXCUSES.items())
def test_each_defence_excuses_handling_unasked_and_untold(rule: str, facts: tuple[str, ...]) -> None:
    excused = UNASKED.but(**dict.fromkeys(facts, True))
    for fact in (*facts, "is_face", "face_verified"):
        assert course(excused, rule, fact) == NEEDED
    assert UNASKED.infringed(PI_RIGHTS) is TRUE
    assert excused.infringed(PI_RIGHTS) is FALSE
    for lifted in EXCUSED:
        assert excused.applies(lifted) is FALSE


@pytest.mark.parametrize("rule", EXCUSES)
def test_no_defence_excuses_carelessness_excess_or_what_offends_morals(rule: str) -> None:
    excused = UNASKED.but(**dict.fromkeys(EXCUSES[rule], True))
    assert excused.but(excessive=True).applies("spc_face.2.8") is TRUE
    assert excused.but(leaks=True, secured=False).applies("spc_face.2.5") is TRUE
    assert excused.but(face_against_morals=True).applies("spc_face.2.7") is TRUE


def test_the_defences_end_where_their_purpose_does() -> None:
    safe = UNASKED.but(captures_in_public=True, needed_for_public_safety=True)
    assert course(safe, "spc_face.5.2", "used_otherwise") == BARS
    report = UNASKED.but(reporting=True)
    assert course(report, "spc_face.5.3", "reporting_unreasonable") == BARS


def test_within_consent_reasonable_handling_is_no_wrong_for_unpublished_rules() -> None:
    within = BASE.but(rules_published=False)
    for fact in ("consent_separate", "consented", "is_face", "face_verified"):
        assert course(within, "spc_face.5.4", fact) == NEEDED
    for fact in ("excessive", "breaks_other_law"):
        assert course(within, "spc_face.5.4", fact) == BARS
    assert within.met("spc_face.2.2") is TRUE
    assert within.applies("spc_face.2.2") is FALSE


def test_since_the_pipl_a_basis_without_consent_carries_faces_too() -> None:
    contract = UNASKED.on(dt.date(2021, 11, 1)).but(needed_for_contract=True)
    for lifted in ("spc_face.2.1", "spc_face.2.3.separate"):
        assert contract.met(lifted) is TRUE
        assert contract.applies(lifted) is FALSE
    assert contract.applies("spc_face.2.2") is TRUE


def test_within_reason_is_for_the_reporter_of_faces_to_prove() -> None:
    """Art. 6 para. 3: what article 5 asks is proved by who relies on it; elsewhere the claimant shows excess."""
    item = InformationItem(id="face", category="item.face_feature")
    act = ProcessingAct(
        id="x", on=DAY, items=(item,), face=FaceUse(uses=frozenset({FacePurpose.IDENTIFICATION}))
    )
    news = (Finding("reporting", value=True),)
    made = {assumption.id for assumption in evaluate(act, findings=news).assumptions}
    assert "burden.reporting_unreasonable.face" in made
    plain = evaluate(ProcessingAct(id="x", on=DAY, items=(item,)), findings=news)
    assert "burden.reporting_unreasonable.face" not in {assumption.id for assumption in plain.assumptions}


# -- Article 10

GATE = BASE.but(runs_premises=True, resident=True, face_only_way=True, face_refused=True)


def test_a_resident_who_does_not_agree_is_offered_another_way_in() -> None:
    for fact in ("runs_premises", "resident", "face_only_way", "face_refused", "processes"):
        assert course(GATE, "spc_face.10.1", fact) == NEEDED
    assert GATE.breached("spc_face.10.1") is TRUE
    assert GATE.infringed(PI_RIGHTS) is TRUE
    assert GATE.but(other_way_offered=True).breached("spc_face.10.1") is FALSE
    assert GATE.but(other_way_offered=None).breached("spc_face.10.1") is UNKNOWN


# -- The record


def test_the_record_shows_use_place_and_people() -> None:
    act = ProcessingAct(
        id="x",
        on=DAY,
        subject=DataSubject(id="s", roles=frozenset({SubjectRole.RESIDENT})),
        processor=Processor(id="p", roles=frozenset({ProcessorRole.PROPERTY_MANAGER})),
        items=(
            InformationItem(id="face", category="item.face_feature"),
            InformationItem(id="photo", category="item.photo_video"),
            InformationItem(id="name", category="item.name"),
            InformationItem(id="some"),
        ),
        face=FaceUse(
            uses=frozenset({FacePurpose.VERIFICATION, FacePurpose.HANDLING_OUTPUT}),
            place=DevicePlace.TRANSPORT,
            only_way=True,
            refused=True,
            other_way_offered=False,
            bundled=True,
            unlimited_licence=False,
            beyond_stated=True,
        ),
    )
    found = characterise(act)
    expected = {
        "face_verified": True,
        "face_identified": False,
        "face_analysed": False,
        "face_output_handled": True,
        "face_in_open_place": True,
        "face_device_in_private_space": False,
        "face_only_way": True,
        "face_refused": True,
        "other_way_offered": False,
        "face_consent_bundled": True,
        "face_unlimited_licence": False,
        "face_beyond_stated": True,
        "runs_premises": True,
        "resident": True,
    }
    assert {name: found.act[name] for name in expected} == expected
    assert [values.get("is_face") for _, values in found.items] == [True, None, False, None]


@pytest.mark.parametrize(
    ("place", "open_place", "private"),
    [
        (DevicePlace.BUSINESS_PREMISES, True, False),
        (DevicePlace.WASHROOM, False, True),
        (DevicePlace.GUEST_ROOM, False, True),
        (DevicePlace.HOME, False, False),
        (DevicePlace.RESIDENTIAL_COMPOUND, None, False),
        (None, None, None),
    ],
)
def test_of_the_common_parts_of_a_compound_the_record_does_not_say_whether_they_are_public(
    place: DevicePlace | None, open_place: bool | None, private: bool | None
) -> None:
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), face=FaceUse(place=place))).act
    assert found.get("face_in_open_place") is open_place
    assert found.get("face_device_in_private_space") is private
