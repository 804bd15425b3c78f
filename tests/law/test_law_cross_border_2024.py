"""Provisions on cross-border data flows, from 2024-03-22, and Network Data Regulations arts 35-38, from 2025-01-01."""

import datetime as dt

import pytest
from exports import COVERED, on
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

DAY, EVE = dt.date(2024, 3, 22), dt.date(2024, 3, 21)
BASE = on(2024, 3, 22).but(persons_exported_this_year=100_000)
"""Ordinary information of 100,000 persons: a contract or a certificate is needed."""
SENSITIVE = BASE.but(persons_exported_this_year=500, sensitive_exported_this_year=1, listed_sensitive=True)

RULES = [
    "crossborder2024.2",
    "crossborder2024.4",
    "crossborder2024.5.1.1",
    "crossborder2024.5.1.2",
    "crossborder2024.5.1.3",
    "crossborder2024.5.1.4",
    "crossborder2024.6.2",
    "crossborder2024.6.2.data",
    "crossborder2024.7.1.data",
    "crossborder2024.7.1.1",
    "crossborder2024.7.1.2",
    "crossborder2024.7.1.number",
    "crossborder2024.7.1.only",
    "crossborder2024.7.1.person",
    "crossborder2024.8.1",
    "crossborder2024.9",
    "crossborder2024.10",
    "crossborder2024.11",
    "crossborder2024.13",
]


@pytest.mark.parametrize("rule", RULES)
def test_the_provisions_bind_from_their_publication(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


# -- Article 8: contract or certificate


def test_from_a_hundred_thousand_persons_a_contract_or_certificate_is_needed() -> None:
    rule = "crossborder2024.8.1"
    assert BASE.breached(rule) is TRUE
    assert BASE.but(persons_exported_this_year=99_999).applies(rule) is FALSE
    assert BASE.but(persons_exported_this_year=999_999).breached(rule) is TRUE
    assert BASE.but(persons_exported_this_year=1_000_000).applies(rule) is FALSE
    assert BASE.but(persons_exported_this_year=None).applies(rule) is UNKNOWN
    assert BASE.but(sensitive_exported_this_year=10_000).applies(rule) is FALSE
    assert course(BASE, rule, "cii_operator") == BARS
    assert course(BASE, rule, "exports") == NEEDED
    for atom in COVERED:
        assert BASE.but(**{atom: False}).applies(rule) is FALSE
    for done in ("contract_concluded", "certified", "assessment_passed"):
        assert duty(BASE, rule, done) == (FALSE, TRUE, UNKNOWN)
        assert BASE.but(**{done: True}).breached("pipl.38.1") is FALSE
    assert BASE.infringed(PI_RIGHTS) is FALSE


def test_sensitive_information_needs_one_from_the_first_person_on() -> None:
    assert SENSITIVE.breached("crossborder2024.8.1") is TRUE
    assert SENSITIVE.but(sensitive_exported_this_year=9_999).breached("crossborder2024.8.1") is TRUE
    assert SENSITIVE.but(sensitive_exported_this_year=10_000).applies("crossborder2024.8.1") is FALSE
    assert SENSITIVE.but(listed_sensitive=False).applies("crossborder2024.8.1") is FALSE


# -- Article 7: assessment

MILLION = BASE.but(persons_exported_this_year=1_000_000)
TEN_THOUSAND = SENSITIVE.but(sensitive_exported_this_year=10_000)
CII = BASE.but(cii_operator=True, persons_exported_this_year=1)


@pytest.mark.parametrize(
    ("seen", "count", "figure"),
    [
        (MILLION, "persons_exported_this_year", 1_000_000),
        (TEN_THOUSAND, "sensitive_exported_this_year", 10_000),
    ],
)
def test_from_a_million_persons_or_ten_thousand_of_sensitive_information_it_is_assessed(
    seen: Seen, count: str, figure: int
) -> None:
    rule = "crossborder2024.7.1.2"
    assert seen.breached(rule) is TRUE
    assert seen.but(**{count: figure - 1}).applies(rule) is FALSE
    assert seen.but(**{count: None}).applies(rule) is UNKNOWN
    assert course(seen, rule, "exports") == NEEDED
    assert course(seen, rule, "cii_operator") == BARS
    assert duty(seen, rule, "assessment_passed") == (FALSE, TRUE, UNKNOWN)
    assert seen.status("quantity_reached") is TRUE
    assert seen.but(**{count: figure - 1}).status("quantity_reached") is FALSE
    assert course(seen, "crossborder2024.7.1.number", "exports") == NEEDED
    assert seen.breached("pipl.40.assess") is TRUE
    for atom in COVERED:
        assert seen.but(**{atom: False}).applies(rule) is FALSE


@pytest.mark.parametrize("seen", [MILLION, TEN_THOUSAND, CII])
@pytest.mark.parametrize("other", ["contract_concluded", "certified"])
def test_where_it_must_be_assessed_neither_contract_nor_certificate_will_do(seen: Seen, other: str) -> None:
    held = seen.but(**{other: True})
    assert held.applies("crossborder2024.7.1.only") is TRUE
    assert held.breached("pipl.38.1") is TRUE
    assert course(held, "crossborder2024.7.1.only", "exports") == NEEDED
    strict = held.read(export_mechanism="protects_person")
    assert strict.applies("crossborder2024.7.1.person") is TRUE
    assert strict.infringed(PI_RIGHTS) is TRUE
    assert course(strict, "crossborder2024.7.1.person", "assessment_passed") == BARS
    assert course(strict, "crossborder2024.7.1.person", "exports") == NEEDED
    assert held.applies("crossborder2024.7.1.person") is FALSE
    assert held.infringed(PI_RIGHTS) is FALSE


def test_below_the_figures_contract_and_certificate_do() -> None:
    assert BASE.applies("crossborder2024.7.1.only") is FALSE
    strict = BASE.read(export_mechanism="protects_person")
    assert strict.applies("crossborder2024.7.1.person") is FALSE


def test_critical_infrastructure_is_assessed_for_a_single_person() -> None:
    rule = "crossborder2024.7.1.1"
    for atom in ("cii_operator", "exports"):
        assert course(CII, rule, atom) == NEEDED
    assert CII.but(anonymised=True).applies(rule) is FALSE
    assert duty(CII, rule, "assessment_passed") == (FALSE, TRUE, UNKNOWN)
    assert CII.applies("crossborder2024.5.1.4") is FALSE


def test_important_data_are_assessed_only_if_declared_to_be_so() -> None:
    quiet = BASE.but(important_data=True)
    assert quiet.applies("export2022.4.1") is FALSE
    assert quiet.on(EVE).applies("export2022.4.1") is TRUE
    assert course(quiet, "crossborder2024.2", "declared_important") == BARS
    assert course(quiet, "crossborder2024.2", "exports") == NEEDED
    told = quiet.but(declared_important=True)
    for rule in ("export2022.4.1", "crossborder2024.7.1.data"):
        assert told.breached(rule) is TRUE
    for atom in ("declared_important", "exports"):
        assert course(told, "crossborder2024.7.1.data", atom) == NEEDED
    assert duty(told, "crossborder2024.7.1.data", "assessment_passed") == (FALSE, TRUE, UNKNOWN)


# -- Articles 4 to 6: exemptions

EXEMPTIONS: dict[str, tuple[str, ...]] = {
    "crossborder2024.4": ("collected_abroad",),
    "crossborder2024.5.1.1": ("exported_for_contract",),
    "crossborder2024.5.1.2": ("exported_for_staff",),
    "crossborder2024.5.1.3": ("exported_in_emergency",),
    "crossborder2024.6.2": ("in_free_trade_zone", "off_the_list"),
}
BARRED = {
    "crossborder2024.4": ("mainland_data_added",),
    "crossborder2024.5.1.1": ("export_unneeded", "declared_important"),
    "crossborder2024.5.1.2": ("export_unneeded", "declared_important"),
    "crossborder2024.5.1.3": ("export_unneeded", "declared_important"),
    "crossborder2024.6.2": (),
}


@pytest.mark.parametrize("rule", EXEMPTIONS)
@pytest.mark.parametrize(
    ("seen", "duties"),
    [
        (BASE, ("crossborder2024.8.1",)),
        (SENSITIVE, ("crossborder2024.8.1",)),
        (MILLION, ("crossborder2024.7.1.2", "pipl.40.assess")),
        (TEN_THOUSAND, ("crossborder2024.7.1.2", "pipl.40.assess")),
        (CII, ("crossborder2024.7.1.1", "pipl.40.assess")),
        (
            CII.read(export_mechanism="protects_person"),
            ("crossborder2024.7.1.person", "pipl.40.assess.person"),
        ),
    ],
)
def test_each_exemption_frees_from_assessment_contract_and_certificate(
    rule: str, seen: Seen, duties: tuple[str, ...]
) -> None:
    exempt = seen.but(**dict.fromkeys(EXEMPTIONS[rule], True))
    assert exempt.breached("pipl.38.1") is FALSE
    assert exempt.applies("pipl.38.1.person") is FALSE
    for bound in duties:
        assert exempt.met(bound) is TRUE
        assert exempt.applies(bound) is FALSE
        assert seen.applies(bound) is TRUE
    for atom in (*EXEMPTIONS[rule], "exports"):
        assert course(exempt, rule, atom) == NEEDED
    assert exempt.but(listed_identifier=False).applies(rule) is FALSE
    for atom in BARRED[rule]:
        assert course(exempt, rule, atom) == BARS
    assert exempt.on(EVE).status("export_condition") is FALSE


def test_below_a_hundred_thousand_persons_ordinary_information_goes_freely() -> None:
    """Article 5 item 4: not for critical infrastructure, not for sensitive information, not for important data."""
    rule = "crossborder2024.5.1.4"
    small = BASE.but(persons_exported_this_year=99_999)
    assert small.applies(rule) is TRUE
    assert small.breached("pipl.38.1") is FALSE
    assert BASE.applies(rule) is FALSE
    assert small.but(persons_exported_this_year=None).applies(rule) is UNKNOWN
    for atom in ("cii_operator", "listed_sensitive", "declared_important"):
        assert course(small, rule, atom) == BARS
    assert course(small, rule, "exports") == NEEDED
    assert small.but(listed_identifier=False).applies(rule) is FALSE
    assert small.on(EVE).breached("pipl.38.1") is TRUE


def test_ordinary_information_stays_free_beside_much_that_is_sensitive() -> None:
    beside = TEN_THOUSAND.but(listed_sensitive=False)
    assert beside.met("crossborder2024.7.1.2") is TRUE
    assert beside.applies("crossborder2024.7.1.2") is FALSE
    assert beside.breached("pipl.38.1") is FALSE


def test_outside_the_list_of_a_free_trade_zone_important_data_go_freely_too() -> None:
    told = BASE.but(declared_important=True, in_free_trade_zone=True, off_the_list=True)
    for rule in ("crossborder2024.7.1.data", "export2022.4.1"):
        assert told.met(rule) is TRUE
        assert told.applies(rule) is FALSE
    for atom in ("in_free_trade_zone", "off_the_list"):
        assert course(told, "crossborder2024.6.2.data", atom) == NEEDED


@pytest.mark.parametrize("exempt", [name for names in EXEMPTIONS.values() for name in names])
def test_an_exempt_export_still_needs_notice_separate_consent_and_impact_assessment(exempt: str) -> None:
    """Article 10: and to leave out the first two still infringes."""
    free = BASE.but(**{exempt: True, "off_the_list": True, "in_free_trade_zone": True})
    assert free.breached("pipl.38.1") is FALSE
    assert free.but(notice_of_foreign_recipient=False).infringed(PI_RIGHTS) is TRUE
    assert free.but(consent_separate=False).applies("pipl.39.consent") is TRUE
    assert free.but(consent_separate=False).infringed(PI_RIGHTS) is TRUE
    assert duty(free, "crossborder2024.10", "export_impact_assessed") == (FALSE, TRUE, UNKNOWN)
    assert free.but(export_impact_assessed=False).infringed(PI_RIGHTS) is FALSE


def test_impact_assessment_and_safety_are_asked_of_every_export() -> None:
    assert course(BASE, "crossborder2024.10", "exports") == NEEDED
    assert BASE.but(anonymised=True).applies("crossborder2024.10") is FALSE
    assert course(BASE, "crossborder2024.11", "exports") == NEEDED
    assert duty(BASE, "crossborder2024.11", "secured") == (FALSE, TRUE, UNKNOWN)


# -- Article 9

PASSED = MILLION.but(assessment_passed=True)


def test_a_result_holds_for_three_years_and_three_more_if_extended() -> None:
    holds = "pipl.38.1.1.holds"
    for years, ordinary, extended in ((2, TRUE, TRUE), (3, FALSE, TRUE), (5, FALSE, TRUE), (6, FALSE, FALSE)):
        old = PASSED.but(export_assessment_years=years)
        assert old.applies(holds) is ordinary
        assert old.but(assessment_extended=True).applies(holds) is extended
    assert PASSED.but(export_assessment_years=3, assessment_extended=None).applies(holds) is UNKNOWN
    assert PASSED.but(export_assessment_years=None).applies("crossborder2024.9") is UNKNOWN
    two = PASSED.but(export_assessment_years=2)
    assert two.on(EVE).status("valid_assessment") is FALSE
    assert two.status("valid_assessment") is TRUE


# -- Article 13


@pytest.mark.parametrize(
    ("seen", "rule"),
    [
        (BASE.but(persons_processed=1_000_000), "export2022.4.2"),
        (BASE.but(persons_processed=1_000_000), "export2022.4.2.number"),
        (BASE.but(persons_exported_since_last_year=100_000), "export2022.4.3"),
        (
            BASE.but(persons_processed=1_000_000).read(export_mechanism="protects_person"),
            "export2022.4.person",
        ),
        (PASSED.but(export_assessment_years=2), "export2022.14.1.lapsed"),
        (BASE.but(cii_operator=True), "contract2023.4.1.1"),
        (BASE.but(persons_processed=1_000_000), "contract2023.4.1.2"),
        (BASE.but(persons_exported_since_last_year=100_000), "contract2023.4.1.3"),
        (BASE.but(sensitive_exported_since_last_year=10_000), "contract2023.4.1.4"),
    ],
)
def test_the_figures_of_2022_and_2023_end_the_day_before(seen: Seen, rule: str) -> None:
    assert seen.met(rule) is TRUE
    assert seen.applies(rule) is FALSE
    assert seen.on(EVE).applies(rule) is TRUE
    assert course(seen, "crossborder2024.13", "exports") == NEEDED


# -- Network Data Regulations

NEW_YEAR, LAST_EVE = dt.date(2025, 1, 1), dt.date(2024, 12, 31)
LATER = CII.on(NEW_YEAR)
NEEDS = {
    "netdata2025.35.4": "exported_for_contract",
    "netdata2025.35.5": "exported_for_staff",
    "netdata2025.35.6": "exported_for_duty",
    "netdata2025.35.7": "exported_in_emergency",
}


@pytest.mark.parametrize(
    "rule",
    [
        *NEEDS,
        "netdata2025.35.8",
        "netdata2025.36",
        "netdata2025.37",
        "netdata2025.38",
        "netdata2025.38.carries",
    ],
)
def test_the_regulations_bind_from_the_first_of_january_2025(rule: str) -> None:
    assert LATER.in_force(rule)
    assert not LATER.on(LAST_EVE).in_force(rule)


@pytest.mark.parametrize(("rule", "need"), NEEDS.items())
def test_each_need_of_article_35_is_a_condition_whatever_the_numbers(rule: str, need: str) -> None:
    for seen in (LATER, MILLION.on(NEW_YEAR), SENSITIVE.on(NEW_YEAR)):
        free = seen.but(**{need: True})
        assert free.breached("pipl.38.1") is FALSE
        for bound in (
            "crossborder2024.7.1.1",
            "crossborder2024.7.1.2",
            "crossborder2024.8.1",
            "pipl.40.assess",
        ):
            assert free.applies(bound) is FALSE
        for atom in (need, "exports"):
            assert course(free, rule, atom) == NEEDED
        assert course(free, rule, "export_unneeded") == BARS
        assert free.but(anonymised=True).applies(rule) is FALSE


def test_a_statutory_duty_becomes_a_condition_with_the_new_year() -> None:
    """No exemption of 2024 names it."""
    bound = CII.but(exported_for_duty=True)
    assert bound.on(LAST_EVE).breached("pipl.38.1") is TRUE
    assert bound.on(NEW_YEAR).breached("pipl.38.1") is FALSE


def test_other_conditions_and_treaties_stay_conditions() -> None:
    assert course(LATER, "netdata2025.35.8", "other_export_condition")[::2] == (TRUE, UNKNOWN)
    treaty = LATER.but(treaty_allows_export=True)
    for atom in ("treaty_allows_export", "exports"):
        assert course(treaty, "netdata2025.36", atom) == NEEDED
    assert treaty.met("crossborder2024.7.1.1") is TRUE
    assert treaty.applies("crossborder2024.7.1.1") is FALSE


def test_important_data_of_the_mainland_are_assessed_if_declared_to_be_so() -> None:
    told = LATER.but(declared_important=True)
    for atom in ("declared_important", "exports"):
        assert course(told, "netdata2025.37", atom) == NEEDED
    assert course(told, "netdata2025.37", "collected_abroad") == BARS
    assert duty(told, "netdata2025.37", "assessment_passed") == (FALSE, TRUE, UNKNOWN)


def test_what_was_assessed_is_not_exceeded_and_does_not_carry_more() -> None:
    beyond = LATER.but(assessment_passed=True, exceeds_assessment=True)
    assert beyond.breached("netdata2025.38") is TRUE
    assert beyond.but(exceeds_assessment=False).breached("netdata2025.38") is FALSE
    for atom in ("assessment_passed", "exports"):
        assert course(beyond, "netdata2025.38", atom) == NEEDED
    assert course(beyond, "netdata2025.38.carries", "exceeds_assessment") == NEEDED
    assert beyond.breached("pipl.38.1") is TRUE
    assert beyond.on(LAST_EVE).breached("pipl.38.1") is FALSE
    assert beyond.infringed(PI_RIGHTS) is FALSE
