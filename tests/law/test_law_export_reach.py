"""Providing abroad: what each rule of 2022, 2024, 2025 and 2026 presupposes, and each exemption by itself.

Personal information under the PIPL (its art. 72); figures as they count where the person is protected too;
and exemptions seen on data that were declared important, where no other exemption helps.
"""

import datetime as dt
from typing import Any

import pytest
from exports import on
from lawcase import BARS, FALSE, NEEDED, TRUE, UNKNOWN, Seen, course, duty

MEASURES = on(2022, 9, 1)
PROVISIONS = on(2024, 3, 22).but(persons_exported_this_year=100_000)
"""Ordinary information of 100,000 persons: no exemption of 2024 goes by its number."""
REGULATIONS = PROVISIONS.on(dt.date(2025, 1, 1))
CERTIFIED = PROVISIONS.on(dt.date(2026, 1, 1)).but(certified=True)
STRICT = {"export_mechanism": "protects_person"}

MANY = {"persons_exported_since_last_year": 100_000}
MILLION = {"persons_exported_this_year": 1_000_000}
REACH: dict[str, tuple[Seen, dict[str, Any]]] = {
    "export2022.4.2": (MEASURES, {"cii_operator": True}),
    "export2022.4.3": (MEASURES, MANY),
    "export2022.4.person": (MEASURES.read(**STRICT), MANY),
    "export2022.20": (MEASURES, {"exporting_before_september_2022": True}),
    "crossborder2024.4": (PROVISIONS, {"collected_abroad": True}),
    "crossborder2024.5.1.1": (PROVISIONS, {"exported_for_contract": True}),
    "crossborder2024.5.1.2": (PROVISIONS, {"exported_for_staff": True}),
    "crossborder2024.5.1.3": (PROVISIONS, {"exported_in_emergency": True}),
    "crossborder2024.5.1.4": (PROVISIONS, {"persons_exported_this_year": 99_999}),
    "crossborder2024.6.2": (PROVISIONS, {"in_free_trade_zone": True, "off_the_list": True}),
    "crossborder2024.7.1.1": (PROVISIONS, {"cii_operator": True}),
    "crossborder2024.7.1.2": (PROVISIONS, MILLION),
    "crossborder2024.7.1.person": (PROVISIONS.read(**STRICT), MILLION),
    "crossborder2024.8.1": (PROVISIONS, {}),
    "crossborder2024.10": (PROVISIONS, {}),
    "netdata2025.35.4": (REGULATIONS, {"exported_for_contract": True}),
    "netdata2025.35.5": (REGULATIONS, {"exported_for_staff": True}),
    "netdata2025.35.6": (REGULATIONS, {"exported_for_duty": True}),
    "netdata2025.35.7": (REGULATIONS, {"exported_in_emergency": True}),
    "netdata2025.36": (REGULATIONS, {"treaty_allows_export": True}),
    "certification2025.6": (CERTIFIED, {}),
}
"""For each rule a case of its time, and what makes it apply there."""


@pytest.mark.parametrize("rule", REACH)
def test_each_rule_is_about_personal_information_that_leaves_under_the_law(rule: str) -> None:
    """PIPL arts 4 and 72: neither duties nor exemptions for what tells of nobody, or passes between friends."""
    case, facts = REACH[rule]
    bound = case.but(**facts)
    assert course(bound, rule, "listed_identifier") == NEEDED
    assert course(bound, rule, "exports") == NEEDED
    assert course(bound, rule, "personal_or_family") == BARS


# -- Figures


@pytest.mark.parametrize(
    ("case", "rule", "count", "figure"),
    [
        (MEASURES, "export2022.4.person", "persons_processed", 1_000_000),
        (MEASURES, "export2022.4.person", "persons_exported_since_last_year", 100_000),
        (MEASURES, "export2022.4.person", "sensitive_exported_since_last_year", 10_000),
        (PROVISIONS, "crossborder2024.7.1.person", "persons_exported_this_year", 1_000_000),
        (PROVISIONS, "crossborder2024.7.1.person", "sensitive_exported_this_year", 10_000),
    ],
)
def test_where_the_assessment_protects_the_person_it_does_so_from_the_same_figure(
    case: Seen, rule: str, count: str, figure: int
) -> None:
    """Export Assessment Measures art. 4; Cross-Border Provisions art. 7: the figure included."""
    strict = case.read(**STRICT)
    answers = [strict.but(**{count: number}).applies(rule) for number in (figure - 1, figure, None)]
    assert answers == [FALSE, TRUE, UNKNOWN]


def test_a_contract_is_needed_from_a_hundred_thousand_persons_and_from_no_fewer() -> None:
    """Cross-Border Provisions art. 8: 10万人以上; important data below the figure are assessed, not contracted for."""
    important = PROVISIONS.but(declared_important=True)
    rule = "crossborder2024.8.1"
    assert important.applies(rule) is TRUE
    assert important.but(persons_exported_this_year=99_999).applies(rule) is FALSE


def test_critical_infrastructure_is_the_only_reason_for_its_own_rule() -> None:
    """Cross-Border Provisions art. 7 para. 1 item 1: others of that number conclude a contract."""
    assert course(PROVISIONS, "crossborder2024.7.1.1", "cii_operator") == NEEDED
    assert duty(PROVISIONS.but(cii_operator=True), "crossborder2024.7.1.1", "assessment_passed") == BARS


# -- Exemptions, each by itself

ASSESSED = ("pipl.40.assess", "pipl.40.assess.person", "crossborder2024.7.1.person")


@pytest.mark.parametrize("rule", [*ASSESSED, "crossborder2024.7.1.2"])
def test_a_little_ordinary_information_is_free_of_assessment_beside_much_that_is_sensitive(rule: str) -> None:
    """Cross-Border Provisions art. 5 para. 1 item 4: fewer than 100,000 persons, sensitive information not counted."""
    beside = PROVISIONS.but(persons_exported_this_year=99_999, sensitive_exported_this_year=10_000)
    assert beside.read(**STRICT).met(rule) is TRUE
    assert beside.read(**STRICT).applies(rule) is FALSE
    assert course(beside.read(**STRICT), rule, "listed_sensitive") == NEEDED


NEEDS = {
    "netdata2025.35.4": "exported_for_contract",
    "netdata2025.35.5": "exported_for_staff",
    "netdata2025.35.6": "exported_for_duty",
    "netdata2025.35.7": "exported_in_emergency",
}
BOUND: dict[str, dict[str, Any]] = {
    "pipl.40.assess": {"cii_operator": True},
    "pipl.40.assess.person": {"cii_operator": True},
    "crossborder2024.7.1.1": {"cii_operator": True},
    "crossborder2024.7.1.2": MILLION,
    "crossborder2024.7.1.person": MILLION,
    "crossborder2024.8.1": {},
}
"""What binds whoever provides abroad, and when."""


@pytest.mark.parametrize("rule", BOUND)
@pytest.mark.parametrize("need", NEEDS.values())
def test_each_need_of_article_35_frees_personal_information_by_itself(need: str, rule: str) -> None:
    """Network Data Regulations art. 35 items 4 to 7: unlike art. 5 of the Provisions it excepts no important data.

    Those are assessed as such under article 37.
    """
    bound = REGULATIONS.read(**STRICT).but(declared_important=True, **BOUND[rule])
    assert bound.but(**{need: True}).met(rule) is TRUE
    assert course(bound, rule, need) == BARS
    assert bound.but(**{need: True}).applies("netdata2025.37") is TRUE


@pytest.mark.parametrize("rule", BOUND)
def test_a_treaty_frees_from_what_the_provisions_ask(rule: str) -> None:
    """Network Data Regulations art. 36, as PIPL art. 38 para. 2 of its own conditions."""
    bound = REGULATIONS.read(**STRICT).but(**BOUND[rule])
    assert bound.but(treaty_allows_export=True).met(rule) is TRUE
    assert course(bound, rule, "treaty_allows_export") == BARS


# -- Certificates


@pytest.mark.parametrize(
    "barred",
    [
        {"cii_operator": True},
        {"persons_exported_this_year": 1_000_000},
        {"sensitive_exported_this_year": 10_000},
    ],
)
def test_a_certificate_that_may_not_be_used_carries_nothing_whether_or_not_anything_has_left(
    barred: dict[str, Any],
) -> None:
    """Export Certification Measures art. 5 para. 1: of the certificate itself, not only of an export made under it."""
    unsent = CERTIFIED.but(exports=None)
    assert unsent.status("valid_certificate") is TRUE
    assert unsent.but(**barred).met("pipl.38.1.2.holds") is TRUE
    assert unsent.but(**barred).applies("pipl.38.1.2.holds") is FALSE
    assert unsent.but(**barred).status("valid_certificate") is FALSE
