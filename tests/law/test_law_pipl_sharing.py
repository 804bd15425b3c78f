"""PIPL arts 3, 19, 20, 22, 24 and 26: where, how long, jointly, by succession, by programme, in public places."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course

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
    anonymised=False,
    law_provides=False,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)


RULES = [
    "pipl.3",
    "pipl.19",
    "pipl.20.1",
    "pipl.22",
    "pipl.24.1.fair",
    "pipl.24.1.terms",
    "pipl.24.2",
    "pipl.24.3.explain",
    "pipl.24.3.alone",
    "pipl.26.needed",
    "pipl.26.sign",
    "pipl.26.basis",
    "pipl.26.notice",
    "pipl.26.purpose",
]


@pytest.mark.parametrize("rule", RULES)
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


# -- Article 3

ABROAD = BASE.but(abroad=True, serves_mainland=False, analyses_mainland=False)


def test_what_is_done_abroad_and_neither_serves_nor_analyses_the_mainland_is_not_governed() -> None:
    assert ABROAD.status("pipl_governs") is FALSE
    assert BASE.status("pipl_governs") is TRUE
    assert course(ABROAD, "pipl.3", "abroad") == NEEDED


@pytest.mark.parametrize("tie", ["serves_mainland", "analyses_mainland"])
def test_serving_or_analysing_people_in_the_mainland_brings_it_back(tie: str) -> None:
    """Art. 3 para. 2, items 1 and 2; item 3 awaits a law that says so."""
    assert course(ABROAD, "pipl.3", tie) == BARS
    assert ABROAD.but(**{tie: True}).status("pipl_governs") is TRUE


# -- Article 19

KEPT = BASE.but(keeps=True, kept_too_long=True)


def test_keeping_longer_than_the_purpose_needs_infringes_unless_a_law_says_how_long() -> None:
    assert course(KEPT, "pipl.19", "kept_too_long") == NEEDED
    assert course(KEPT, "pipl.19", "keeps") == NEEDED
    assert course(KEPT, "pipl.19", "law_provides") == BARS
    assert course(KEPT, "pipl.19", "listed_identifier")[0] is TRUE
    assert KEPT.but(anonymised=True).applies("pipl.19") is FALSE
    assert KEPT.infringed(PI_RIGHTS) is TRUE
    assert KEPT.infringed(PRIVACY) is not TRUE


# -- Article 20


def test_joint_processors_agree_and_not_to_agree_wrongs_nobody_by_itself() -> None:
    joint = BASE.but(joint=True, joint_agreed=False)
    assert course(joint, "pipl.20.1", "joint") == NEEDED
    assert course(joint, "pipl.20.1", "processes") == NEEDED
    assert joint.breached("pipl.20.1") is TRUE
    assert joint.but(joint_agreed=True).breached("pipl.20.1") is FALSE
    assert joint.but(joint_agreed=None).breached("pipl.20.1") is UNKNOWN


# -- Article 22

MERGED = BASE.but(provides=True, succession=True, notice_of_recipient=True)


def test_a_successor_is_named_to_the_person_and_consent_to_providing_is_not_asked_for() -> None:
    """It lifts article 23 and the older rules on providing; without succession they stand."""
    assert MERGED.breached("pipl.22") is FALSE
    assert MERGED.but(notice_of_recipient=False).breached("pipl.22") is TRUE
    assert course(MERGED, "pipl.22", "succession") == NEEDED
    assert course(MERGED, "pipl.22", "provides") == NEEDED
    assert MERGED.but(anonymised=True).applies("pipl.22") is FALSE
    unasked = MERGED.but(
        consented=False, needed_for_contract=False, needed_for_staff=False, needed_for_duty=False,
        needed_in_emergency=False, reporting=False, already_public=False, network_operator=True,
    )  # fmt: skip
    for lifted in ("pipl.23.consent", "pipl.23.notice", "csl.42.1.provide", "civil_code.1038.1.provide"):
        assert unasked.met(lifted) is TRUE
        assert unasked.applies(lifted) is FALSE
        assert unasked.but(succession=False).applies(lifted) is not FALSE


# -- Article 24

DECIDED = BASE.but(decides_automatically=True)
WRONGS = {
    "pipl.24.1.fair": ("opaque_or_unfair",),
    "pipl.24.1.terms": ("unreasonable_terms",),
    "pipl.24.3.explain": ("significant_decision", "explanation_refused"),
    "pipl.24.3.alone": ("significant_decision", "decides_alone", "human_asked_for"),
}


@pytest.mark.parametrize(("rule", "facts"), WRONGS.items())
def test_each_wrong_of_an_automated_decision_needs_each_of_its_elements(
    rule: str, facts: tuple[str, ...]
) -> None:
    wronged = DECIDED.but(**dict.fromkeys(facts, True))
    for fact in (*facts, "decides_automatically", "processes", "happened", "by_processor"):
        assert course(wronged, rule, fact) == NEEDED
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.but(personal_or_family=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_pushing_and_marketing_come_with_an_untargeted_option_or_an_easy_refusal() -> None:
    """Either is enough."""
    pushed = DECIDED.but(pushes_or_markets=True, non_targeted_option=False, easy_refusal=False)
    assert course(pushed, "pipl.24.2", "pushes_or_markets") == NEEDED
    assert course(pushed, "pipl.24.2", "decides_automatically") == NEEDED
    assert pushed.breached("pipl.24.2") is TRUE
    assert pushed.infringed(PI_RIGHTS) is TRUE
    assert pushed.but(non_targeted_option=True).breached("pipl.24.2") is FALSE
    assert pushed.but(easy_refusal=True).breached("pipl.24.2") is FALSE
    assert pushed.but(easy_refusal=None).breached("pipl.24.2") is UNKNOWN


# -- Article 26

CAPTURED = BASE.but(
    captures_in_public=True, needed_for_public_safety=True, sign_posted=True, used_otherwise=False
)


def test_a_device_in_a_public_place_must_be_needed_for_public_safety() -> None:
    assert course(CAPTURED, "pipl.26.needed", "needed_for_public_safety") == BARS
    idle = CAPTURED.but(needed_for_public_safety=False)
    assert course(idle, "pipl.26.needed", "captures_in_public") == NEEDED
    assert idle.infringed(PI_RIGHTS) is TRUE


def test_a_prominent_sign_must_tell_of_it() -> None:
    assert course(CAPTURED, "pipl.26.sign", "captures_in_public") == NEEDED
    assert CAPTURED.breached("pipl.26.sign") is FALSE
    silent = CAPTURED.but(sign_posted=False)
    assert silent.breached("pipl.26.sign") is TRUE
    assert silent.infringed(PI_RIGHTS) is TRUE


def test_for_public_safety_alone_it_needs_no_consent_and_the_sign_is_the_notice() -> None:
    for fact in ("captures_in_public", "needed_for_public_safety"):
        assert course(CAPTURED, "pipl.26.basis", fact) == NEEDED
    assert course(CAPTURED, "pipl.26.basis", "used_otherwise") == BARS
    assert CAPTURED.status("basis_without_consent") is TRUE
    assert course(CAPTURED, "pipl.26.notice", "sign_posted") == NEEDED
    assert CAPTURED.met("pipl.17.1") is TRUE
    assert CAPTURED.applies("pipl.17.1") is FALSE
    assert CAPTURED.but(sign_posted=False).applies("pipl.17.1") is TRUE


def test_what_it_takes_serves_nothing_else_unless_the_person_consents_separately() -> None:
    misused = CAPTURED.but(
        used_otherwise=True,
        consented=True,
        consent_expressed=True,
        consent_covers=True,
        notice_complete=True,
        notice_prominent=True,
        notice_truthful=True,
        misled=False,
        consent_withdrawn=False,
        condition_of_service=False,
        age=30,
        consent_separate=False,
    )
    assert course(misused, "pipl.26.purpose", "used_otherwise") == NEEDED
    assert course(misused, "pipl.26.purpose", "captures_in_public") == NEEDED
    assert course(misused, "pipl.26.purpose", "consent_separate") == BARS
    assert misused.infringed(PI_RIGHTS) is TRUE
