"""Measures for the security assessment of data going abroad, from 2022-09-01."""

import datetime as dt

import pytest
from exports import COVERED, on
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

BASE = on(2022, 9, 1)
EVE = dt.date(2022, 8, 31)
GRACE_ENDS = dt.date(2023, 3, 1)

RULES = [
    "export2022.4.1",
    "export2022.4.2",
    "export2022.4.2.number",
    "export2022.4.3",
    "export2022.4.4",
    "export2022.4.person",
    "export2022.5",
    "export2022.9",
    "export2022.14.1.lapsed",
    "export2022.14.1.changed",
    "export2022.17",
    "export2022.20",
    "export2022.20.number",
]


@pytest.mark.parametrize("rule", RULES)
def test_the_measures_bind_from_the_first_of_september_2022(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


CII = BASE.but(cii_operator=True)
LARGE = BASE.but(persons_processed=1_000_000)
MANY = BASE.but(persons_exported_since_last_year=100_000)
MANY_SENSITIVE = BASE.but(sensitive_exported_since_last_year=10_000)
STRICT = {"export_mechanism": "protects_person"}


def test_nothing_is_assessed_below_the_figures() -> None:
    for rule in ("export2022.4.1", "export2022.4.2", "export2022.4.3", "export2022.4.4"):
        assert BASE.applies(rule) is FALSE


@pytest.mark.parametrize("known", ["important_data", "declared_important"])
def test_important_data_are_assessed(known: str) -> None:
    data = BASE.but(**{known: True})
    for atom in (known, "exports", "happened", "by_processor"):
        assert course(data, "export2022.4.1", atom) == NEEDED
    assert course(data, "export2022.4.1", "law_provides") == BARS
    assert duty(data, "export2022.4.1", "assessment_passed") == (FALSE, TRUE, UNKNOWN)


def test_another_case_of_the_cac_is_assessed() -> None:
    other = BASE.but(other_assessment_case=True)
    for atom in ("other_assessment_case", "exports"):
        assert course(other, "export2022.4.4", atom) == NEEDED
    assert duty(other, "export2022.4.4", "assessment_passed") == (FALSE, TRUE, UNKNOWN)


def test_a_million_persons_handled_is_the_figure_and_one_less_is_not() -> None:
    assert LARGE.breached("export2022.4.2") is TRUE
    assert LARGE.but(persons_processed=999_999).applies("export2022.4.2") is FALSE
    assert LARGE.but(persons_processed=None).applies("export2022.4.2") is UNKNOWN
    assert LARGE.status("quantity_reached") is TRUE
    assert LARGE.breached("pipl.40.assess") is TRUE
    assert LARGE.but(persons_processed=999_999).status("quantity_reached") is FALSE
    assert LARGE.but(persons_processed=None).applies("export2022.4.2.number") is UNKNOWN


def test_critical_infrastructure_is_assessed_whatever_the_number() -> None:
    for atom in ("cii_operator", "exports"):
        assert course(CII, "export2022.4.2", atom) == NEEDED
    for atom in COVERED:
        assert CII.but(**{atom: False}).applies("export2022.4.2") is FALSE
    assert course(CII, "export2022.4.2", "law_provides") == BARS
    assert duty(CII, "export2022.4.2", "assessment_passed") == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize(
    ("count", "figure"),
    [("persons_exported_since_last_year", 100_000), ("sensitive_exported_since_last_year", 10_000)],
)
def test_since_the_first_of_january_of_last_year_the_figure_itself_counts(count: str, figure: int) -> None:
    many = BASE.but(**{count: figure})
    assert many.breached("export2022.4.3") is TRUE
    assert many.but(**{count: figure - 1}).applies("export2022.4.3") is FALSE
    assert many.but(**{count: None}).applies("export2022.4.3") is UNKNOWN
    assert course(many, "export2022.4.3", "exports") == NEEDED
    assert course(many, "export2022.4.3", "law_provides") == BARS
    assert duty(many, "export2022.4.3", "assessment_passed") == (FALSE, TRUE, UNKNOWN)
    assert many.but(anonymised=True).applies("export2022.4.3") is FALSE


@pytest.mark.parametrize("seen", [CII, LARGE, MANY, MANY_SENSITIVE])
def test_an_export_without_assessment_wrongs_the_person_only_if_so_read(seen: Seen) -> None:
    assert seen.applies("export2022.4.person") is FALSE
    assert seen.infringed(PI_RIGHTS) is FALSE
    strict = seen.read(**STRICT).but(contract_concluded=True)
    assert strict.applies("export2022.4.person") is TRUE
    assert strict.infringed(PI_RIGHTS) is TRUE
    assert course(strict, "export2022.4.person", "assessment_passed") == BARS
    assert course(strict, "export2022.4.person", "exports") == NEEDED
    assert course(strict, "export2022.4.person", "law_provides") == BARS
    assert strict.but(assessment_passed=True).infringed(PI_RIGHTS) is FALSE


# -- Articles 5 and 9

DECLARED = BASE.but(assessment_declared=True)


@pytest.mark.parametrize(
    ("rule", "done"),
    [("export2022.5", "export_self_assessed"), ("export2022.9", "export_terms_agreed")],
)
def test_whoever_declares_has_assessed_the_risk_and_agreed_on_terms(rule: str, done: str) -> None:
    for atom in ("assessment_declared", "exports"):
        assert course(DECLARED, rule, atom) == NEEDED
    assert duty(DECLARED, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert DECLARED.infringed(PI_RIGHTS) is FALSE


# -- Articles 14 and 17

PASSED = CII.but(assessment_passed=True)


def test_a_result_holds_for_two_years() -> None:
    """To 2024-03-21; the last day is the eve of the second anniversary."""
    last = PASSED.on(dt.date(2024, 3, 21))
    assert last.but(export_assessment_years=1).status("valid_assessment") is TRUE
    assert last.but(export_assessment_years=2).status("valid_assessment") is FALSE
    assert last.but(export_assessment_years=None).status("valid_assessment") is UNKNOWN
    assert last.but(export_assessment_years=2).breached("export2022.4.2") is TRUE


@pytest.mark.parametrize(
    ("rule", "known"),
    [("export2022.14.1.changed", "assessed_facts_changed"), ("export2022.17", "assessment_stopped")],
)
def test_a_result_carries_nothing_once_the_facts_changed_or_the_cac_ended_it(rule: str, known: str) -> None:
    ended = PASSED.but(**{known: True})
    assert course(ended, rule, known) == NEEDED
    assert ended.met("pipl.38.1.1.holds") is TRUE
    assert ended.applies("pipl.38.1.1.holds") is FALSE
    assert ended.breached("pipl.38.1") is TRUE
    assert PASSED.breached("pipl.38.1") is FALSE


# -- Article 20


@pytest.mark.parametrize(
    ("seen", "rule"),
    [
        (CII, "export2022.4.2"),
        (LARGE, "export2022.4.2"),
        (LARGE, "export2022.4.2.number"),
        (MANY, "export2022.4.3"),
        (BASE.but(declared_important=True), "export2022.4.1"),
        (BASE.but(other_assessment_case=True), "export2022.4.4"),
        (CII.read(**STRICT), "export2022.4.person"),
    ],
)
def test_what_had_begun_before_has_six_months(seen: Seen, rule: str) -> None:
    begun = seen.but(exporting_before_september_2022=True)
    for day in (dt.date(2022, 9, 1), dt.date(2023, 2, 28)):
        assert begun.on(day).met(rule) is TRUE
        assert begun.on(day).applies(rule) is FALSE
        assert course(begun.on(day), rule, "exporting_before_september_2022") == BARS
    assert begun.on(GRACE_ENDS).applies(rule) is TRUE
    assert seen.applies(rule) is TRUE


def test_the_six_months_are_for_exports() -> None:
    begun = CII.but(exporting_before_september_2022=True)
    assert course(begun, "export2022.20", "exports") == NEEDED
    assert begun.breached("pipl.40.assess") is TRUE  # the law itself knows no such time
    assert not begun.on(GRACE_ENDS).in_force("export2022.20")
    assert not begun.on(GRACE_ENDS).in_force("export2022.20.number")
