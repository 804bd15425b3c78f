"""Regulations on public-security video systems, from 2025-04-01."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import DevicePlace, Installer, ProcessingAct, PublicVideo
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty
from pipl_rules.statutes.public_video import RULES

DAY, EVE = dt.date(2025, 4, 1), dt.date(2025, 3, 31)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    keeps=True,
    publishes=False,
    provides=False,
    leaks=False,
    sells=False,
    entrusts=False,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    expected_private=True,
    law_provides=False,
    secured=True,
    captures_in_public=True,
    needed_for_public_safety=True,
    sign_posted=True,
    runs_watched_place=True,
    owes_safety_of_place=True,
    consented=False,
    purpose_over=False,
    obtained_illegally=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    reporting_unreasonable=False,
    needed_for_contract=False,
    needed_for_staff=False,
    already_public=False,
    video_viewed_to_protect=False,
    video_older=False,
)
STREET = BASE.but(video_in_planned_place=True)
SHOP = BASE.but(video_in_other_public_place=True)
HOME = BASE.but(video_in_non_public_place=True)
PLACES = ("video_in_planned_place", "video_in_other_public_place")


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_regulations_bind_from_the_first_of_april_2025(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES if not isinstance(rule.concludes, Duty)])
def test_cameras_rightly_placed_and_run_break_none_of_them(rule: str) -> None:
    for case in (STREET, SHOP, HOME):
        assert case.applies(rule) is FALSE


# -- Articles 7, 9 and 13: need, who installs, how wide, a sign


@pytest.mark.parametrize(
    ("case", "place", "rule", "fact"),
    [
        (STREET, PLACES[0], "video2025.7.3.needed", "needed_for_public_safety"),
        (STREET, PLACES[0], "video2025.7.3.who", "runs_watched_place"),
        (SHOP, PLACES[1], "video2025.9.1.needed", "needed_for_public_safety"),
        (SHOP, PLACES[1], "video2025.9.1.who", "owes_safety_of_place"),
    ],
)
def test_cameras_are_for_safety_and_for_those_who_answer_for_it(
    case: Seen, place: str, rule: str, fact: str
) -> None:
    assert course(case, rule, fact) == BARS
    wrong = case.but(**{fact: False})
    assert course(wrong, rule, place) == NEEDED
    assert course(wrong, rule, "captures_in_public") == NEEDED
    assert wrong.but(anonymised=True).applies(rule) is FALSE
    assert wrong.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("place", PLACES)
def test_the_range_is_reasonable_and_a_sign_tells_of_it_in_both_kinds_of_place(place: str) -> None:
    wide = BASE.but(**{place: True}, video_range_too_wide=True, sign_posted=False)
    for rule in ("video2025.13.range", "video2025.13.sign"):
        assert course(wide, rule, place) == NEEDED
        assert course(wide, rule, "captures_in_public") == NEEDED
        assert wide.but(anonymised=True).applies(rule) is FALSE
    assert course(wide, "video2025.13.range", "video_range_too_wide") == NEEDED
    assert duty(wide, "video2025.13.sign", "sign_posted") == BARS
    assert wide.infringed(PI_RIGHTS) is TRUE


# -- Article 8


@pytest.mark.parametrize(
    ("rule", "fact"),
    [
        ("video2025.8.1.1", "video_in_guest_room"),
        ("video2025.8.1.2", "video_in_dormitory"),
        ("video2025.8.1.3", "video_in_washroom"),
        ("video2025.8.1.4", "video_sees_privacy"),
    ],
)
def test_no_camera_stands_where_people_are_private(rule: str, fact: str) -> None:
    """It is the placing that infringes privacy; nobody need have looked."""
    inside = SHOP.but(**{fact: True}, processes=False)
    for needed in (fact, "happened", "by_processor"):
        assert course(inside, rule, needed) == NEEDED
    assert inside.infringed(PRIVACY, About.ACT) is TRUE


@pytest.mark.parametrize("place", PLACES)
def test_any_other_public_spot_that_sees_what_is_private_is_closed_too(place: str) -> None:
    assert course(BASE.but(video_sees_privacy=True, **{place: True}), "video2025.8.1.4", place) == NEEDED


# -- Duties that wrong nobody by themselves

RUN = STREET.but(video_days_unfiled=10, video_days_kept=30)
DUTIES = {
    "video2025.8.2": ({"device_found_in_private_area": True}, ("device_reported",)),
    "video2025.14.1.change": ({"video_filing_changed": True}, ("video_filing_updated",)),
    "video2025.15.1": ({}, ("secured",)),
    "video2025.15.2": ({"entrusts": True}, ("entrust_agreed", "entrust_supervised")),
    "video2025.16.2": ({}, ("video_staff_vetted", "video_access_limited", "video_calls_logged")),
}


@pytest.mark.parametrize(("rule", "facts", "done"), [(r, *row) for r, row in DUTIES.items()])
def test_each_duty_stands_on_its_facts_and_is_breached_where_it_is_not_done(
    rule: str, facts: dict[str, bool], done: tuple[str, ...]
) -> None:
    bound = RUN.but(**facts, **dict.fromkeys(done, True))
    for fact in done:
        assert duty(bound, rule, fact) == BARS
    for fact in facts:
        assert course(bound, rule, fact) == NEEDED
    if rule != "video2025.8.2":
        for fact in ("captures_in_public", "video_in_planned_place"):
            assert course(bound, rule, fact) == NEEDED
        assert SHOP.but(**facts).applies(rule) is FALSE
    concluded = next(found.concludes for found in RULES if found.id == rule)
    assert isinstance(concluded, Duty)
    assert concluded.breach is None


def test_a_system_is_filed_within_thirty_days_and_an_older_one_within_ninety() -> None:
    """Art. 14 para. 1: from first use, or from the day of the regulations; only for the places of article 7."""
    rule = "video2025.14.1.file"
    new, old = [31, 30, None], [91, 90, 31]
    assert [RUN.but(video_days_unfiled=n).breached(rule) for n in new] == [TRUE, FALSE, UNKNOWN]
    older = RUN.but(video_older=True)
    assert [older.but(video_days_unfiled=n).breached(rule) for n in old] == [TRUE, FALSE, FALSE]
    assert RUN.but(video_days_unfiled=60, video_older=None).breached(rule) is UNKNOWN
    assert SHOP.but(video_days_unfiled=400).breached(rule) is FALSE
    assert course(RUN, rule, "captures_in_public") == NEEDED


def test_what_is_filed_is_true() -> None:
    assert duty(RUN, "video2025.14.2", "video_filing_untrue") == NEEDED
    assert course(RUN, "video2025.14.2", "video_in_planned_place") == NEEDED
    assert course(RUN, "video2025.14.2", "captures_in_public") == NEEDED


def test_images_are_kept_thirty_days_and_then_deleted_when_they_have_served() -> None:
    keep, delete = "video2025.17.keep", "video2025.17.delete"
    assert [RUN.but(video_days_kept=n).breached(keep) for n in (29, 30, None)] == [TRUE, FALSE, UNKNOWN]
    assert course(RUN, keep, "law_provides") == BARS
    assert course(RUN, keep, "video_in_planned_place") == NEEDED
    assert course(RUN, keep, "captures_in_public") == NEEDED
    served = RUN.but(video_days_kept=31, purpose_over=True)
    for fact in ("purpose_over", "keeps", "video_in_planned_place"):
        assert course(served, delete, fact) == NEEDED
    assert course(served, delete, "law_provides") == BARS
    assert [served.but(video_days_kept=n).applies(delete) for n in (30, None)] == [FALSE, UNKNOWN]
    assert served.but(anonymised=True).applies(delete) is FALSE
    assert served.infringed(PI_RIGHTS) is TRUE


# -- Articles 16, 19, 20: use

USES = {
    "video2025.16.1.information": {"video_abused": True},
    "video2025.19": {"video_contractor": True, "video_kept_by_contractor": True},
    "video2025.20": {"state_organ": True, "video_organ_overreach": True},
    "video2025.23.3": {"video_broken_into": True},
    "video2025.23.4": {"obtained_illegally": True},
    "video2025.23.5": {"video_tampered": True},
    "video2025.23.1.information": {"publishes": True},
    "video2025.22": {"publishes": True, "video_publication_may_harm": True},
}


@pytest.mark.parametrize(("rule", "facts"), USES.items())
@pytest.mark.parametrize("place", PLACES)
def test_each_misuse_needs_each_of_its_facts(rule: str, facts: dict[str, bool], place: str) -> None:
    misused = BASE.but(**facts, video_faces_covered=False, **{place: True})
    for fact in (*facts, "happened", "by_processor"):
        assert course(misused, rule, fact) == NEEDED
    if rule != "video2025.19":
        assert course(misused, rule, place) == NEEDED
    assert misused.but(anonymised=True).applies(rule) is FALSE
    assert misused.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("fact", ["video_abused", "leaks"])
def test_images_abused_or_leaked_infringe_privacy_where_what_they_show_is_private(fact: str) -> None:
    rule = "video2025.16.1.privacy"
    assert course(STREET, rule, fact) == NEEDED
    assert course(STREET, "video2025.16.1.information", fact) == NEEDED
    shown = STREET.but(**{fact: True})
    assert course(shown, rule, "expected_private") == NEEDED
    assert course(shown, rule, "video_in_planned_place") == NEEDED
    assert course(SHOP.but(**{fact: True}), rule, "video_in_other_public_place") == NEEDED


@pytest.mark.parametrize(
    "fact", ["video_kept_by_contractor", "video_abused", "leaks", "provides", "publishes"]
)
def test_a_contractor_does_nothing_else_with_the_images(fact: str) -> None:
    assert course(BASE.but(video_contractor=True), "video2025.19", fact) == NEEDED


def test_a_state_organ_must_process_to_overreach() -> None:
    organ = STREET.but(state_organ=True, video_organ_overreach=True)
    assert course(organ, "video2025.20", "processes") == NEEDED


# -- Articles 21 to 23 and 33: looking, passing on, publishing


@pytest.mark.parametrize("place", PLACES)
def test_who_is_concerned_may_look_to_protect_life_health_or_property(place: str) -> None:
    viewed = BASE.but(video_viewed_to_protect=True, needed_for_public_safety=False, **{place: True})
    for fact in ("video_viewed_to_protect", place):
        assert course(viewed, "video2025.21.view", fact) == NEEDED
    assert viewed.status("basis_without_consent") is TRUE


@pytest.mark.parametrize("how", ["provides", "publishes"])
def test_what_is_learned_by_looking_is_not_spread(how: str) -> None:
    spread = BASE.but(video_learned_by_viewing=True, consent_expressed=True, consent_covers=True,
                      consent_prominent=True, notice_states_use=True, consent_withdrawn=False, misled=False,
                      high_privacy_risk=False, **{how: True})  # fmt: skip
    for rule in ("video2025.21.information", "video2025.21.privacy"):
        assert course(spread, rule, how) == NEEDED
        assert course(spread, rule, "video_learned_by_viewing") == NEEDED
        assert course(spread, rule, "law_provides") == BARS
        assert course(spread, rule, "consented") == BARS
        assert spread.but(anonymised=True).applies(rule) is FALSE
    assert course(spread, "video2025.21.privacy", "expected_private") == NEEDED


BASES = ("law_provides", "needed_for_duty", "needed_in_emergency", "reporting", "video_viewed_to_protect")


@pytest.mark.parametrize("how", ["provides", "publishes"])
@pytest.mark.parametrize("rule", ["video2025.23.1.information", "video2025.33.1.information"])
def test_images_are_not_passed_on_or_published_without_consent_or_law(rule: str, how: str) -> None:
    place = "video_in_planned_place" if rule.startswith("video2025.23") else "video_in_non_public_place"
    spread = BASE.but(**{place: True, how: True})
    for fact in (place, how):
        assert course(spread, rule, fact) == NEEDED
    for fact in BASES:
        assert course(spread, rule, fact) == BARS
    assert course(spread.but(reporting=True), rule, "reporting_unreasonable") == NEEDED
    assert spread.but(anonymised=True).applies(rule) is FALSE
    assert spread.infringed(PI_RIGHTS) is TRUE


def test_separate_consent_lets_images_be_published() -> None:
    asked = STREET.but(publishes=True, consented=True, consent_expressed=True, consent_covers=True,
                       notice_complete=True, notice_prominent=True, notice_truthful=True, misled=False,
                       consent_withdrawn=False, condition_of_service=False, age=30, consent_separate=True)  # fmt: skip
    assert course(asked, "video2025.23.1.information", "consent_separate") == BARS


def test_plain_consent_lets_a_home_cameras_images_be_passed_on() -> None:
    asked = HOME.but(provides=True, consented=True, consent_expressed=True, consent_covers=True,
                     notice_states_use=True, consent_withdrawn=False, misled=False, high_privacy_risk=False,
                     consent_prominent=True)  # fmt: skip
    assert course(asked, "video2025.33.1.information", "consented") == BARS


def test_published_images_have_their_faces_covered() -> None:
    shown = STREET.but(publishes=True, video_publication_may_harm=True)
    assert duty(shown, "video2025.22", "video_faces_covered") == BARS
    assert shown.but(video_faces_covered=False).infringed(PI_RIGHTS) is TRUE


def test_a_camera_at_home_does_not_look_into_what_is_private_to_others() -> None:
    door = HOME.but(video_sees_privacy=True)
    for fact in ("video_in_non_public_place", "video_sees_privacy", "happened", "by_processor"):
        assert course(door, "video2025.33.1.interests", fact) == NEEDED
    assert door.infringed(PRIVACY, About.ACT) is TRUE


# -- The record


@pytest.mark.parametrize(
    ("place", "true"),
    [
        (DevicePlace.STREET, "video_in_planned_place"),
        (DevicePlace.GATHERING_PLACE, "video_in_planned_place"),
        (DevicePlace.TRANSPORT, "video_in_planned_place"),
        (DevicePlace.BUSINESS_PREMISES, "video_in_other_public_place"),
        (DevicePlace.OTHER_PUBLIC, "video_in_other_public_place"),
        (DevicePlace.GUEST_ROOM, "video_in_guest_room"),
        (DevicePlace.DORMITORY, "video_in_dormitory"),
        (DevicePlace.WASHROOM, "video_in_washroom"),
        (DevicePlace.HOME, "video_in_non_public_place"),
        (DevicePlace.OTHER_PRIVATE, "video_in_non_public_place"),
    ],
)
def test_a_place_is_of_one_kind(place: DevicePlace, true: str) -> None:
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), public_video=PublicVideo(place=place))).act
    assert {name for name, value in found.items() if name.startswith("video_in") and value} == {true}


def test_whether_a_compound_is_public_stays_open() -> None:
    video = PublicVideo(place=DevicePlace.RESIDENTIAL_COMPOUND)
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), public_video=video)).act
    assert "video_in_other_public_place" not in found
    assert "video_in_non_public_place" not in found
    assert found["video_in_planned_place"] is False


@pytest.mark.parametrize(
    ("installer", "runs", "owes"),
    [
        (Installer.GOVERNMENT, True, False),
        (Installer.MANAGER, True, True),
        (Installer.OWES_SAFETY, False, True),
        (Installer.SOMEBODY_ELSE, False, False),
        (None, None, None),
    ],
)
def test_who_runs_a_place_owes_its_safety(installer: Installer | None, *, runs: bool, owes: bool) -> None:
    video = PublicVideo(installer=installer)
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), public_video=video)).act
    assert (found.get("runs_watched_place"), found.get("owes_safety_of_place")) == (runs, owes)


def test_the_record_shows_what_became_of_the_images() -> None:
    video = PublicVideo(
        found=True,
        reported=False,
        older=True,
        days_unfiled=91,
        filing_changed=True,
        filing_updated=False,
        filing_untrue=True,
        staff_vetted=False,
        access_limited=True,
        calls_logged=False,
        days_kept=29,
        contractor=True,
        kept_by_contractor=False,
        viewed_to_protect=True,
        learned_by_viewing=False,
        faces_covered=True,
        broken_into=False,
        tampered=True,
    )
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), public_video=video)).act
    expected = {
        "device_found_in_private_area": True,
        "device_reported": False,
        "video_older": True,
        "video_days_unfiled": 91,
        "video_filing_changed": True,
        "video_filing_updated": False,
        "video_filing_untrue": True,
        "video_staff_vetted": False,
        "video_access_limited": True,
        "video_calls_logged": False,
        "video_days_kept": 29,
        "video_contractor": True,
        "video_kept_by_contractor": False,
        "video_viewed_to_protect": True,
        "video_learned_by_viewing": False,
        "video_faces_covered": True,
        "video_broken_into": False,
        "video_tampered": True,
    }
    assert {name: found[name] for name in expected} == expected
