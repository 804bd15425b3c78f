"""The room the Civil Code makes in the laws beside it: for reports, for what is public, for the public good."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, UNKNOWN, Seen, course
from unasked import (
    AMENDED,
    CONSENT,
    NOTICE,
    OF_DEPARTMENTS,
    OF_FACES,
    OF_THE_CODE,
    PROVIDING,
    UNDER_THE_CODE,
    unasked,
)

LAST_ALONE, PIPL_FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)

EXCEPTS_BY_ITSELF = {"netdata2025.8.1.trade"}
"""The regulations of 2025 except by their own words whatever has a basis without consent."""

FREED = (CONSENT.keys() | NOTICE.keys() | OF_DEPARTMENTS.keys() | PROVIDING.keys() | OF_THE_CODE.keys()) - {
    "civil_code.1039.provide"
}
FACES_UNASKED = OF_FACES.keys() - {"spc_face.2.2", "spc_face.2.4"}

# -- Articles 999 and 1036 items 2 and 3 ----------------------------------------------------------


def for_a_report(rule: str) -> Seen:
    """The case in which the rule would bite, made for a report in the public interest, in reason."""
    return unasked(rule).but(reporting=True, reporting_unreasonable=False)


@pytest.mark.parametrize("rule", sorted(FREED - EXCEPTS_BY_ITSELF))
def test_who_reports_in_reason_need_neither_ask_nor_tell_under_any_law(rule: str) -> None:
    """Art. 999; of faces the SPC says the same by itself."""
    assert course(for_a_report(rule), rule, "reporting") == BARS


def test_a_reasonable_report_is_free_to_pass_on_though_it_is_open_how_much_it_needed() -> None:
    """Art. 999 measures the use; what the PIPL's own basis for reports asks besides need not be settled."""
    report = for_a_report("netdata2025.8.1.trade").but(beyond_reporting=None)
    assert report.met("netdata2025.8.1.trade") is UNKNOWN
    assert report.applies("netdata2025.8.1.trade") is FALSE


def public(rule: str) -> Seen:
    """The case in which the rule would bite, of what its person made public; what is done is in reason."""
    return unasked(rule).but(already_public=True, reasonable_scope=True)


@pytest.mark.parametrize("rule", sorted((FREED | FACES_UNASKED) - EXCEPTS_BY_ITSELF))
def test_what_is_public_may_be_used_in_reason_under_every_law(rule: str) -> None:
    """Art. 1036 item 2."""
    assert course(public(rule), rule, "already_public") == BARS


def test_what_is_public_may_be_used_although_it_bears_heavily_if_no_major_interest_is_harmed() -> None:
    """Art. 1036 item 2 asks for harm; that the guardian must be asked again where terms change yields to it."""
    rule = "children2019.10.again"
    bearing = public(rule).but(major_impact=True)
    assert course(bearing, rule, "already_public") == BARS
    assert bearing.but(harms_major_interest=True).applies(rule) is TRUE


@pytest.mark.parametrize("rule", sorted(FREED | FACES_UNASKED))
def test_for_the_public_good_or_the_persons_own_no_law_asks_for_consent_or_notice(rule: str) -> None:
    """Art. 1036 item 3, if the act is reasonable."""
    assert course(unasked(rule), rule, "public_or_own_interest") == BARS


# -- Article 1034 paragraph 3: privacy first -------------------------------------------------------


@pytest.mark.parametrize("rule", sorted(PROVIDING.keys() | OF_THE_CODE.keys() | {"spc_face.2.6.consent"}))
def test_where_privacy_comes_first_alone_no_law_asks_besides_who_may_pass_it_on(rule: str) -> None:
    """Art. 1034 para. 3, reading `private_information`: what is private is then left to the rules on privacy."""
    secret = unasked(rule).but(expected_private=True)
    assert secret.applies(rule) is TRUE
    assert course(secret.read(private_information="privacy_only"), rule, "expected_private") == (
        FALSE,
        TRUE,
        UNKNOWN,
    )


# -- Article 1036 item 3: contacts matched --------------------------------------------------------

CONTACTS = {
    "social_function": True,
    "supplied_by_others": True,
    "supplier_permitted": True,
    "needed": True,
    "unreasonable_harm": False,
}


def family(rule: str) -> Seen:
    """Contacts used in reason for personal and family affairs, which the PIPL leaves alone."""
    case = unasked(rule).but(**CONTACTS, personal_or_family=True).read(reasonable_use_in_code="ling")
    return case.on(dt.date(2022, 5, 9)) if case.day == UNDER_THE_CODE else case


@pytest.mark.parametrize("rule", ["telecom2013.9.1", "telecom2013.9.2"])
def test_reasonable_use_of_contacts_needs_no_leave_of_a_telecom_user_either(rule: str) -> None:
    """Reading `reasonable_use_in_code`, from 2021-01-01 to 2021-10-31."""
    ling = unasked(rule).but(**CONTACTS).read(reasonable_use_in_code="ling")
    assert course(ling, "civil_code.1036.3.reasonable_use", "social_function") == NEEDED
    assert course(ling, rule, "social_function") == BARS


@pytest.mark.parametrize(
    "rule",
    [
        "npcsc.2.1.consent",
        "npcsc.2.1.notice",
        "consumer.29.1.consent",
        "consumer.29.1.notice",
        "consumer2015.11.1.1",
        "consumer2015.11.1.notice",
        "telecom2013.9.1",
        "telecom2013.9.2",
        "csl.22.3",
        "csl.41.1.consent",
        "csl.41.1.notice",
        "csl2026.24.3",
        "csl2026.43.1.consent",
        "csl2026.43.1.notice",
        "civil_code.1035.3",
    ],
)
def test_beside_the_pipl_reasonable_use_of_contacts_needs_none_in_any_law(rule: str) -> None:
    """The same reading, since 2021-11-01, for what the PIPL does not govern."""
    assert course(family(rule), rule, "social_function") == BARS
    assert family(rule).but(personal_or_family=False).applies(rule) is TRUE


# -- Articles 19, 496 and 497 ---------------------------------------------------------------------


@pytest.mark.parametrize("spoiled", ["beyond_capacity", "term_not_pointed_out", "term_unfair"])
def test_a_yes_that_does_not_count_is_none_under_the_amended_cybersecurity_law(spoiled: str) -> None:
    """Arts 19, 496 para. 2 and 497."""
    given = dict.fromkeys(("consented", "consent_expressed", "consent_covers", "notice_states_use"), True)
    agreed = unasked("csl2026.43.1.consent").but(**given)
    assert course(agreed, "csl2026.43.1.agreed", spoiled) == BARS


# -- Articles 111 and 1037: what the PIPL lets pass -------------------------------------------------


@pytest.mark.parametrize("rule", ["civil_code.111.basis", "civil_code.1037.1.basis"])
def test_the_code_looks_to_the_pipl_from_the_day_of_the_pipl(rule: str) -> None:
    assert not unasked("civil_code.1035.1").on(LAST_ALONE).in_force(rule)
    assert unasked("civil_code.1035.1").on(PIPL_FIRST).in_force(rule)


def test_an_office_that_has_a_basis_under_the_pipl_passes_on_legally() -> None:
    """Art. 1039 with art. 111: a contract with the person will do."""
    rule = "civil_code.1039.provide"
    office = unasked(rule).on(AMENDED).read(flat_consent="cumulative")
    assert course(office, rule, "needed_for_contract") == BARS
    assert office.but(needed_for_contract=True, personal_or_family=True).applies(rule) is TRUE


# -- Article 1033: laws, not regulations; article 1039: bodies that are no organs --------------------

INTRUSIONS = {
    "civil_code.1033.1": ("reached", "beyond_tolerance"),
    "civil_code.1033.2": ("enters_private_space",),
    "civil_code.1033.2.dwelling": ("in_dwelling",),
    "civil_code.1033.2.place": ("private_place",),
    "civil_code.1033.3": ("observes_private_activity",),
    "civil_code.1033.3.watched": ("private_activity",),
    "civil_code.1033.4": ("views_private_body",),
    "civil_code.1033.6": ("other_intrusion",),
}


@pytest.mark.parametrize("rule", INTRUSIONS)
def test_no_regulation_opens_a_home_a_life_or_a_body(rule: str) -> None:
    """Art. 1033: 除法律另有规定; an administrative regulation is not a law."""
    intruded = unasked("civil_code.1035.1").but(**dict.fromkeys(INTRUSIONS[rule], True), law_provides=True)
    assert course(intruded, rule, "law_itself_provides") == BARS


@pytest.mark.parametrize("rule", ["civil_code.1039.provide", "civil_code.1039.privacy.provide"])
def test_a_body_with_administrative_functions_passes_on_no_more_than_an_organ_may(rule: str) -> None:
    body = unasked("civil_code.1039.provide").but(state_organ=False, expected_private=True)
    assert course(body, rule, "statutory_body") == NEEDED
