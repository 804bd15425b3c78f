"""Forged faces in Guangzhou, the gate that knew only faces, the doorbell that looked across: turned on their edges."""

import datetime as dt

from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.cases import agree, case
from pipl_rules.domain import (
    DevicePlace,
    FacePurpose,
    FaceUse,
    Intrusion,
    Operation,
    Place,
    Processor,
    Recipient,
    RecipientRole,
)
from pipl_rules.judgment import Judgment

G1, G3 = row("guangzhou", "G1"), row("guangzhou", "G3")
GATE = row("gu", "DC-14-1")
BELL = row("doorbell", "DC-13-1")
FACE = GATE.submission.act.face or FaceUse()


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


# -- Guangzhou


def test_2_with_one_buyer_of_whose_use_the_seller_knows_nothing_the_sale_stays_unlawful() -> None:
    one = (Recipient(id="buyer", role=RecipientRole.PRIVATE_PERSON),)
    judgment = turned(G1, recipients=one, purposes=None)
    assert "gpcl.111.trade" in rules(judgment)


def test_3_an_animated_portrait_made_for_the_person_who_asked_is_no_forgery() -> None:
    act = evolve(G3.submission.act, purposes=frozenset({"an animated portrait for fun"}))
    judgment = turned(G3, purposes=act.purposes, consents=(full_consent(act),), notice=PROMINENT_NOTICE)
    assert judgment.personal_information is False


def test_4_a_tester_of_liveness_checks_keeps_within_the_consent_given() -> None:
    """The same video; beyond the test it is G3 again."""
    test = frozenset({"testing a liveness check"})
    act = evolve(G3.submission.act, purposes=test)
    tester = Processor(id="lab", in_business=True)
    consent = full_consent(act)
    within = turned(G3, purposes=test, processor=tester, consents=(consent,), notice=PROMINENT_NOTICE)
    beyond = turned(G3, processor=tester, consents=(consent,), notice=PROMINENT_NOTICE)
    assert within.personal_information is False
    assert beyond.personal_information is True


def test_8_the_identity_photograph_sold_is_not_private_by_itself() -> None:
    """Personal-information rights are infringed; privacy must be argued, and stays open."""
    judgment = G1.judge()
    assert judgment.personal_information is True
    assert judgment.privacy is None


def test_the_rules_on_faces_and_on_synthesis_reach_only_what_is_done_under_them() -> None:
    """Art. 16 of the provisions on faces: not what took place before 2021-08-01; synthesis from 2023-01-10."""
    used = FaceUse(uses=frozenset({FacePurpose.VERIFICATION}))
    before = turned(G3, face=used, on=dt.date(2021, 7, 31), judged_on=dt.date(2023, 11, 30))
    after = turned(G3, face=used, on=dt.date(2021, 8, 1), judged_on=dt.date(2023, 11, 30))
    late = turned(G3, face=used, on=dt.date(2023, 1, 10), judged_on=dt.date(2023, 11, 30))
    assert not any(rule.startswith("spc_face") for rule in rules(before))
    assert "spc_face.2.3.separate" in rules(after)
    assert "synthesis.14.2.consent" not in rules(after)
    assert "synthesis.14.2.consent" in rules(late)


def test_wiping_the_records_is_judged_as_no_wrong_of_its_own() -> None:
    wiped = row("guangzhou", "G4")
    assert agree(wiped.judge(), wiped.holding) is None


# -- The gate


def test_a_card_beside_the_face_is_another_way_in() -> None:
    judgment = turned(GATE, face=evolve(FACE, only_way=False, other_way_offered=True))
    assert "spc_face.10.1" not in rules(judgment)


def test_who_agrees_to_the_face_is_owed_no_other_way() -> None:
    judgment = turned(GATE, face=evolve(FACE, refused=False))
    assert "spc_face.10.1" not in rules(judgment)


def test_before_august_2021_there_was_no_right_to_another_way_and_consent_was_asked_for_all_the_same() -> (
    None
):
    judgment = turned(GATE, until=dt.date(2021, 7, 31))
    assert not any(rule.startswith("spc_face") for rule in rules(judgment))
    assert "civil_code.1035.1" in rules(judgment)


def test_no_leak_need_be_shown() -> None:
    """The first instance asked for one; the operations have none."""
    assert Operation.LEAK not in (GATE.submission.act.operations or frozenset())
    assert GATE.judge().personal_information is True


def test_since_june_2025_whoever_verifies_by_face_offers_another_way() -> None:
    day = dt.date(2025, 6, 1)
    shop = turned(GATE, on=day, until=None, judged_on=day, processor=Processor(id="shop", in_business=True))
    assert "face2025.10.1.other" in rules(shop)
    assert "spc_face.10.1" not in rules(shop)


# -- The doorbell


def test_a_lens_that_takes_in_no_dwelling_infringes_no_private_space() -> None:
    """What it takes of the neighbours may still be private to them; that is open."""
    street = evolve(BELL.submission.act.intrusion or Intrusion(), places=frozenset({Place.STREET}))
    judgment = turned(BELL, intrusion=street)
    assert judgment.privacy is not True
    assert "civil_code.1033.2.dwelling" not in rules(judgment)


def test_the_home_of_the_owner_is_no_public_place_and_no_face_rule_of_places_binds_it() -> None:
    day = dt.date(2025, 6, 1)
    judgment = turned(BELL, on=day, until=None, judged_on=day, personal_or_family=True)
    assert "civil_code.1033.2.dwelling" in rules(judgment)
    assert not any(rule.startswith(("face2025.13", "video2025.9", "video2025.7")) for rule in rules(judgment))
    assert (BELL.submission.act.face or FaceUse()).place is DevicePlace.HOME


def test_each_of_the_cases_is_told_with_its_sources() -> None:
    assert [len(case(name).acts) for name in ("guangzhou", "gu", "doorbell")] == [4, 1, 1]


def test_who_buys_answers_even_outside_any_business() -> None:
    """The General Provisions, art. 111, forbid buying as well as selling, to anybody."""
    judgment = turned(row("guangzhou", "G2"), processor=Processor(id="buyer", in_business=False))
    assert "gpcl.111.trade" in rules(judgment)
    assert judgment.personal_information is True
