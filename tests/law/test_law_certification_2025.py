"""Measures for certifying exports, from 2026-01-01."""

import datetime as dt

import pytest
from exports import on
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, course, duty

DAY, EVE = dt.date(2026, 1, 1), dt.date(2025, 12, 31)
BASE = on(2026, 1, 1).but(certified=True, persons_exported_this_year=100_000)
HOLDS = "pipl.38.1.2.holds"


@pytest.mark.parametrize(
    "rule",
    [
        "certification2025.5.1.1",
        "certification2025.5.1.2",
        "certification2025.5.2",
        "certification2025.5.4",
        "certification2025.6",
        "certification2025.8.2",
        "certification2025.10",
    ],
)
def test_the_measures_bind_from_the_first_of_january_2026(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_a_certificate_carries_from_a_hundred_thousand_persons_to_under_a_million() -> None:
    assert BASE.breached("pipl.38.1") is FALSE
    assert BASE.breached("crossborder2024.8.1") is FALSE
    assert BASE.but(certified=False).breached("pipl.38.1") is TRUE


@pytest.mark.parametrize(
    ("rule", "known"),
    [
        ("certification2025.5.1.1", "cii_operator"),
        ("certification2025.5.2", "declared_important"),
        ("certification2025.5.4", "quantity_split"),
        ("certification2025.10", "certificate_withdrawn"),
    ],
)
def test_a_certificate_does_not_carry(rule: str, known: str) -> None:
    """Critical infrastructure, important data, split quantities; nor once it is withdrawn."""
    barred = BASE.but(**{known: True})
    assert course(barred, rule, known) == NEEDED
    assert barred.met(HOLDS) is TRUE
    assert barred.applies(HOLDS) is FALSE
    assert barred.breached("pipl.38.1") is TRUE
    assert course(BASE, HOLDS, known) == BARS
    if known in ("cii_operator", "declared_important"):
        assert course(barred, rule, "law_provides") == BARS


@pytest.mark.parametrize(
    ("count", "figure"), [("persons_exported_this_year", 1_000_000), ("sensitive_exported_this_year", 10_000)]
)
def test_nor_from_the_figures_of_the_assessment_on(count: str, figure: int) -> None:
    rule = "certification2025.5.1.2"
    large = BASE.but(**{count: figure})
    assert large.applies(rule) is TRUE
    assert large.applies(HOLDS) is FALSE
    assert large.but(**{count: figure - 1}).applies(rule) is FALSE
    assert large.but(**{count: figure - 1}).applies(HOLDS) is TRUE
    assert large.but(**{count: None}).applies(rule) is UNKNOWN
    assert course(large, rule, "law_provides") == BARS


def test_it_holds_for_three_years() -> None:
    """Before 2026 by its own term alone."""
    for years, holds in ((2, TRUE), (3, FALSE), (None, UNKNOWN)):
        assert BASE.but(certificate_years=years).applies(HOLDS) is holds
    assert BASE.but(certificate_years=3).on(EVE).applies(HOLDS) is TRUE


def test_whoever_uses_it_has_assessed_the_impact_and_still_told_and_asked() -> None:
    rule = "certification2025.6"
    for atom in ("certified", "exports"):
        assert course(BASE, rule, atom) == NEEDED
    assert BASE.but(anonymised=True).applies(rule) is FALSE
    assert duty(BASE, rule, "export_impact_assessed") == (FALSE, TRUE, UNKNOWN)
    assert BASE.but(notice_of_foreign_recipient=False).infringed(PI_RIGHTS) is TRUE
    assert BASE.but(consent_separate=False).infringed(PI_RIGHTS) is TRUE
