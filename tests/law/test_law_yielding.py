"""Which rules of the older laws and of the departments yield to the PIPL, the Data Security Law, the Legislation Law.

Each excuse by itself: the rule applies without it, is met with it, and does not bite.
"""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, PI_RIGHTS, TRUE, Seen, course
from yielding import BARE, BROUGHT_ABOUT, CONSENT, NOTICE, PROVIDING

THE_CODE = dt.date(2021, 6, 1)
THE_DATA_SECURITY_LAW = dt.date(2021, 9, 1)
"""In force, and the PIPL not yet: what yields to it then yields to it alone."""
THE_PIPL = dt.date(2022, 6, 1)
BEFORE_THE_CODE = dt.date(2020, 6, 1)
TEXT_OF_2023 = dt.date(2023, 3, 15)
AMENDED = dt.date(2026, 5, 4)
"""A day under the amended and renumbered Cybersecurity Law."""


def brought_about(rule: str, day: dt.date, **facts: Any) -> Seen:
    """A case in which the rule applies unless excused; rules of the amended law on a day of theirs."""
    of_day = AMENDED if rule.startswith("csl2026.") else day
    readings = {"yuhang": "drawn"} if ".yuhang." in rule else {}
    return Seen(of_day, readings=readings, **{**BARE, **BROUGHT_ABOUT[rule], **facts})


def yields(case: Seen, rule: str, excuse: str) -> None:
    """The rule is met, and applies if and only if the excuse is not there."""
    assert case.but(**{excuse: True}).met(rule) is TRUE
    assert course(case, rule, excuse) == BARS


@pytest.mark.parametrize("rule", BROUGHT_ABOUT)
def test_without_an_excuse_each_of_them_applies_and_infringes(rule: str) -> None:
    case = brought_about(rule, THE_PIPL)
    assert case.applies(rule) is TRUE
    assert case.infringed(PI_RIGHTS) is TRUE


# -- PIPL article 13: bases without consent


@pytest.mark.parametrize("rule", [*CONSENT, *PROVIDING])
def test_beside_a_basis_of_the_pipl_no_rule_asks_for_consent(rule: str) -> None:
    """PIPL art. 13 para. 2: of the departments, of the courts on faces, on children, on passing on; none."""
    yields(brought_about(rule, THE_PIPL), rule, "needed_for_contract")


@pytest.mark.parametrize("rule", NOTICE)
def test_beside_a_basis_of_the_pipl_notice_is_still_given(rule: str) -> None:
    """PIPL art. 13 para. 2 speaks of consent."""
    assert brought_about(rule, THE_PIPL, needed_for_contract=True).applies(rule) is TRUE


CONTACTS = {
    "supplied_by_others": True,
    "supplier_permitted": True,
    "needed": True,
    "unreasonable_harm": False,
}


@pytest.mark.parametrize("rule", ["telecom2013.9.1", "telecom2013.9.2"])
def test_reasonable_use_of_contacts_frees_telecom_services_too(rule: str) -> None:
    """PIPL art. 13 para. 1, read as in Ling v. Douyin."""
    case = brought_about(rule, THE_PIPL, **CONTACTS)
    yields(case.read(reasonable_use_in_pipl="ling"), rule, "social_function")
    assert case.but(social_function=True).applies(rule) is TRUE


# -- PIPL articles 18 and 35: where the person need not be told, or not yet


@pytest.mark.parametrize("rule", NOTICE)
@pytest.mark.parametrize("excuse", ["need_not_be_told", "emergency_prevented_notice", "notice_hinders_duty"])
def test_who_need_not_tell_under_the_pipl_need_not_tell_under_any_law(rule: str, excuse: str) -> None:
    """Secrecy (art. 18 para. 1), danger (art. 18 para. 2), and telling that would defeat a State function (art. 35)."""
    case = brought_about(rule, THE_PIPL)
    yields(case, rule, excuse)
    assert case.but(**{excuse: True, "personal_or_family": True}).applies(rule) is TRUE


@pytest.mark.parametrize("rule", [rule for rule in CONSENT if rule != "children2019.10.again"])
@pytest.mark.parametrize("excuse", ["need_not_be_told", "notice_hinders_duty"])
def test_who_need_not_tell_must_still_ask(rule: str, excuse: str) -> None:
    """PIPL arts 18 and 35 speak of telling; asking a guardian anew is tied to telling, and stands by itself below."""
    assert brought_about(rule, THE_PIPL, **{excuse: True}).applies(rule) is TRUE


# -- PIPL article 22: succession


@pytest.mark.parametrize("rule", PROVIDING)
def test_what_passes_on_by_succession_is_not_provided_illegally(rule: str) -> None:
    """PIPL art. 22: by merger, division, dissolution or bankruptcy, the person being told."""
    yields(brought_about(rule, THE_PIPL), rule, "succession")


# -- Data Security Law article 35


@pytest.mark.parametrize("rule", PROVIDING)
def test_what_police_or_state_security_call_for_is_handed_over_whatever_the_rule(rule: str) -> None:
    """Art. 35, by itself: on a day before the PIPL, or, since the amendment, with the PIPL read by its letter."""
    case = brought_about(rule, THE_DATA_SECURITY_LAW).read(flat_consent="cumulative")
    yields(case, rule, "called_for_by_police")
    eve = THE_DATA_SECURITY_LAW - dt.timedelta(1)
    if case.on(eve).in_force(rule):
        assert case.on(eve).but(called_for_by_police=True).applies(rule) is TRUE


# -- Legislation Law


@pytest.mark.parametrize("day", [THE_CODE, TEXT_OF_2023], ids=str)
def test_a_later_law_takes_the_place_of_the_codes_notice(day: dt.date) -> None:
    """Art. 92 of 2015, art. 103 of 2023: a law only, no administrative regulation."""
    rule = "civil_code.1035.3"
    case = brought_about(rule, day, law_provides=True)
    yields(case, rule, "law_itself_provides")


DEPARTMENTAL = (
    "children2019.9.consent",
    "children2019.9.yuhang.features",
    "children2019.9.yuhang.steps",
    "children2019.14.yuhang.push",
    "children2019.14.yuhang.profile",
    "consumer2015.11.1.1",
    "consumer2015.11.1.notice",
)
"""Rules of departments; those on telecom users yield by a paragraph of their own."""


@pytest.mark.parametrize("law", [True, False], ids=["law", "regulation"])
@pytest.mark.parametrize("day", [BEFORE_THE_CODE, TEXT_OF_2023], ids=str)
@pytest.mark.parametrize("rule", DEPARTMENTAL)
def test_rules_of_a_department_yield_by_rank_to_laws_and_to_administrative_regulations(
    rule: str, day: dt.date, law: bool
) -> None:
    """Art. 88 of 2015, art. 99 of 2023, not arts 92 and 103, which rank rules of one organ; the PIPL by its letter."""
    case = brought_about(rule, day, law_itself_provides=law).read(flat_consent="cumulative")
    yields(case, rule, "law_provides")


@pytest.mark.parametrize("law", [True, False], ids=["law", "regulation"])
def test_what_the_court_says_of_faces_yields_as_it_says_itself(law: bool) -> None:
    """SPC on faces, art. 5 item 5: laws and administrative regulations alike; the PIPL by its letter."""
    rule = "spc_face.2.3.written"
    case = brought_about(rule, TEXT_OF_2023, law_itself_provides=law).read(flat_consent="cumulative")
    yields(case, rule, "law_provides")


@pytest.mark.parametrize("day", [BEFORE_THE_CODE, TEXT_OF_2023], ids=str)
@pytest.mark.parametrize("excuse", ["need_not_be_told", "emergency_prevented_notice"])
def test_where_a_law_asks_for_no_notice_the_guardian_is_not_asked_anew_of_changed_terms(
    excuse: str, day: dt.date
) -> None:
    """Art. 88 para. 1 of 2015, art. 99 para. 1 of 2023: what need not be told at first need not be told again."""
    rule = "children2019.10.again"
    yields(brought_about(rule, day), rule, excuse)
