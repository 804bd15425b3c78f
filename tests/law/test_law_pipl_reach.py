"""What the rules of the PIPL presuppose: personal information, handled, by somebody whom the law governs.

Arts 2, 3, 4 and 72 say it once for the whole law; here it is seen rule by rule, for the rules
whose own tests do not show it. Then what is left of arts 25, 26, 40, 55 and 57.
"""

import datetime as dt
from typing import Any

import pytest
from exports import LAWFUL
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

DAY = dt.date(2022, 6, 1)
NETWORK_DATA = dt.date(2025, 6, 2)
"""A day on which the conditions of a transfer (art. 45 para. 3) are laid down."""

BASE = Seen(DAY, **LAWFUL)
UNASKED = {"consented": False}
SENSITIVE = {"listed_sensitive": True}
ABROAD = {"exports": True}
CII = {**ABROAD, "cii_operator": True}
LEAKED = {"info_leaked": True}

INFORMATION_HANDLED: dict[str, dict[str, Any]] = {
    "pipl.6.1.impact": {"milder_way": True},
    "pipl.8": {"quality_harms": True},
    "pipl.17.2": {"notice_outdated": True},
    "pipl.17.3": {"told_by_rules": True},
    "pipl.18.2.sensitive": {"emergency_prevented_notice": True},
    "pipl.18.2.necessity": {**SENSITIVE, "emergency_prevented_notice": True},
    "pipl.23.recipient": {"beyond_what_was_provided_for": True},
    "pipl.28.2": {**SENSITIVE, "specific_purpose": False},
    "pipl.29": {**SENSITIVE, **UNASKED},
    "pipl.29.written": {**SENSITIVE, "writing_required": True, "consent_written": False},
    "pipl.30": SENSITIVE,
    "pipl.32.permit": {**SENSITIVE, "permit_required": True},
    "pipl.32.limit": {**SENSITIVE, "breaks_other_law": True},
}
"""Rules about personal information that is handled, and what else makes each apply."""

INFORMATION: dict[str, dict[str, Any]] = {
    **INFORMATION_HANDLED,
    "pipl.10.obtained": {"obtained_illegally": True},
    "pipl.19": {"keeps": True, "kept_too_long": True},
    "pipl.22": {"provides": True, "succession": True},
    "pipl.24.2": {"decides_automatically": True, "pushes_or_markets": True},
    "pipl.26.needed": {"captures_in_public": True},
    "pipl.26.sign": {"captures_in_public": True},
    "pipl.26.purpose": {"captures_in_public": True, "used_otherwise": True, **UNASKED},
    "pipl.38.1.need": {**ABROAD, "export_unneeded": True},
    "pipl.38.2": {**ABROAD, "treaty_allows_export": True},
    "pipl.38.3": ABROAD,
    "pipl.39.notice": ABROAD,
    "pipl.39.consent": {**ABROAD, **UNASKED},
    "pipl.40.store": {"cii_operator": True, "kept_only_abroad": True},
    "pipl.40.assess": CII,
    "pipl.41": {"given_to_foreign_authority": True},
    "pipl.42": {**ABROAD, "recipient_listed": True},
    "pipl.57.1.remedy": LEAKED,
    "pipl.57.1.untold": LEAKED,
}
"""Those, and rules about personal information that are tied to an act of their own."""

AS_READ: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "pipl.25.circle": ({"making_public": "any_circle"}, {"shows_to_others": True, **UNASKED}),
    "pipl.38.1.person": ({"export_mechanism": "protects_person"}, ABROAD),
    "pipl.38.1.to_come": ({"mechanism_to_come": "waits"}, ABROAD),
    "pipl.40.assess.person": ({"export_mechanism": "protects_person"}, CII),
}
"""Rules of a reading: the reading, and what else makes each apply."""

WHOEVER_HANDLES: dict[str, dict[str, Any]] = {
    "pipl.20.1": {"joint": True},
    "pipl.56.2": {"assessed": True},
}
"""Duties of organisation, which ask for no single item of information."""


def test_the_base_case_is_lawful() -> None:
    assert BASE.infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize(("rule", "facts"), INFORMATION.items())
def test_each_rule_is_about_personal_information_under_the_law(rule: str, facts: dict[str, Any]) -> None:
    """Arts 4 and 72: not about what tells of nobody, nor between private persons."""
    bound = BASE.but(**facts)
    assert course(bound, rule, "listed_identifier") == NEEDED
    assert course(bound, rule, "personal_or_family") == BARS


@pytest.mark.parametrize(("rule", "facts"), INFORMATION_HANDLED.items())
def test_each_of_these_rules_is_about_handling(rule: str, facts: dict[str, Any]) -> None:
    """Art. 4 para. 2."""
    assert course(BASE.but(**facts), rule, "processes") == NEEDED


@pytest.mark.parametrize(("rule", "case"), AS_READ.items())
def test_a_reading_widens_a_rule_and_not_the_reach_of_the_law(
    rule: str, case: tuple[dict[str, str], dict[str, Any]]
) -> None:
    """Arts 25, 38 and 40, as read."""
    reading, facts = case
    bound = BASE.but(**facts).read(**reading)
    assert course(bound, rule, "listed_identifier") == NEEDED
    assert course(bound, rule, "personal_or_family") == BARS
    assert BASE.but(**facts).applies(rule) is FALSE


@pytest.mark.parametrize(("rule", "facts"), WHOEVER_HANDLES.items())
def test_duties_of_organisation_bind_whoever_handles_under_the_law(rule: str, facts: dict[str, Any]) -> None:
    """Arts 20 and 56, with art. 72."""
    bound = BASE.but(**facts)
    assert course(bound, rule, "processes") == NEEDED
    assert course(bound, rule, "personal_or_family") == BARS


# -- Article 25


def test_where_separate_consent_stands_beside_a_basis_a_circle_needs_it_too() -> None:
    """Arts 13 para. 2 and 25, both read strictly: a basis that needs no consent does not excuse the showing."""
    shown = BASE.but(**UNASKED, shows_to_others=True, needed_for_contract=True).read(
        making_public="any_circle"
    )
    assert shown.applies("pipl.25.circle") is FALSE
    assert shown.read(separate_consent="stands").applies("pipl.25.circle") is TRUE


# -- Article 26

FILMED = BASE.but(captures_in_public=True, needed_for_public_safety=True, sign_posted=True)


def test_a_sign_tells_of_a_camera_for_public_safety_and_of_no_other() -> None:
    """Art. 26: whoever films for ends of their own tells each person, sign or no sign."""
    for needed in ("captures_in_public", "needed_for_public_safety", "sign_posted"):
        assert course(FILMED, "pipl.26.notice", needed) == NEEDED
    assert course(FILMED, "pipl.26.notice", "used_otherwise") == BARS


@pytest.mark.parametrize("rule", ["pipl.30", "civil_code.1035.3"])
def test_a_sign_takes_the_place_of_what_else_is_told_of_a_face(rule: str) -> None:
    """Art. 26, with art. 30 and Civil Code art. 1035: of sensitive features too."""
    face = FILMED.but(**SENSITIVE, notice_states_use=False)
    assert face.met(rule) is TRUE
    assert course(face, rule, "sign_posted") == BARS
    assert course(face, rule, "used_otherwise") == NEEDED


# -- Article 40


def test_a_number_prescribed_counts_like_critical_infrastructure() -> None:
    """Art. 40, read to protect the person: either is enough."""
    sent = BASE.but(**ABROAD).read(export_mechanism="protects_person")
    for reason in ("cii_operator", "cac_quantity_reached"):
        assert course(sent, "pipl.40.assess.person", reason) == NEEDED


# -- Article 45


def test_a_transfer_is_owed_of_personal_information_under_the_law() -> None:
    """Art. 45 para. 3; and of one who has died only to relatives with an interest of their own (art. 49)."""
    asked = BASE.on(NETWORK_DATA).but(network_data=True, refuses_transfer=True, given_or_contracted=True)
    assert course(asked, "pipl.45.3", "refuses_transfer") == NEEDED
    assert asked.but(listed_identifier=False).applies("pipl.45.3") is FALSE
    archives = asked.but(state_organ=True)
    assert course(archives, "pipl.45.3", "statistics_or_archives") == BARS
    assert archives.but(statistics_or_archives=True).status("network_data_governs") is TRUE
    dead = asked.but(deceased=True, relative_claims=False)
    assert dead.met("pipl.45.3") is TRUE
    assert course(dead, "pipl.45.3", "deceased") == BARS
    relative = dead.but(relatives_own_interest=True, arranged_otherwise=False)
    assert course(relative, "pipl.45.3", "relative_claims") == NEEDED


# -- Articles 55 and 57


@pytest.mark.parametrize("passing_on", ["entrusts", "provides", "publishes"])
def test_a_record_without_an_assessment_is_not_enough(passing_on: str) -> None:
    """Art. 55 item 3: both."""
    given = BASE.but(**{passing_on: True}, processing_recorded=True, assessed=True)
    assert duty(given, "pipl.55.3", "assessed") == (FALSE, TRUE, UNKNOWN)
    assert duty(given, "pipl.55.3", "processing_recorded") == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize("what", ["info_leaked", "info_altered", "info_destroyed", "info_lost"])
def test_whatever_became_of_it_the_person_has_a_right_to_know(what: str) -> None:
    """Art. 57 para. 1."""
    assert course(BASE, "pipl.57.1.untold", what) == NEEDED


# -- What these rules do to the Cybersecurity Law as amended

AMENDED = dt.date(2026, 5, 4)


def test_where_harm_is_kept_off_the_amended_law_too_lets_users_go_untold() -> None:
    """Art. 57 para. 2 with Cybersecurity Law art. 44 para. 2, as renumbered."""
    leaked = BASE.on(AMENDED).but(**LEAKED, network_operator=True)
    assert leaked.applies("csl2026.44.2.users") is TRUE
    avoided = leaked.but(harm_avoided=True)
    assert avoided.met("csl2026.44.2.users") is TRUE
    assert course(avoided, "csl2026.44.2.users", "harm_avoided") == BARS


def test_what_a_device_mark_alone_tells_of_is_nobodys_under_the_amended_law_too() -> None:
    """Art. 4 para. 1, read to need a link, with Cybersecurity Law art. 78 item 5, as renumbered."""
    browser = BASE.on(AMENDED).but(
        listed_identifier=False,
        listed_in_code=False,
        identifies=False,
        of_known_person=True,
        device_mark_only=True,
    )
    rule = "csl2026.78.5.association"
    assert browser.applies(rule) is TRUE
    linked = browser.read(device_identifiers="needs_a_link")
    assert linked.met(rule) is TRUE
    assert course(linked, rule, "device_mark_only") == BARS
    assert linked.status("is_personal_information") is FALSE
