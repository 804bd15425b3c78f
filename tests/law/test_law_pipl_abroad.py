"""PIPL arts 38-42: providing personal information abroad."""

import datetime as dt

import pytest
from exports import BASE, COVERED, on
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, course, duty

from pipl_rules import Finding, ProcessingAct, evaluate
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Destination,
    ExportBatch,
    ExportMechanism,
    ExportPurpose,
    ExportTopic,
    InformationItem,
    MechanismKind,
    Operation,
    Transfer,
)
from pipl_rules.facts import fact

EVE = dt.date(2021, 10, 31)
RULES = [
    "pipl.38.1",
    "pipl.38.1.person",
    "pipl.38.1.to_come",
    "pipl.38.1.need",
    "pipl.38.1.1.holds",
    "pipl.38.1.2.holds",
    "pipl.38.1.3.holds",
    "pipl.38.1.123",
    "pipl.38.1.4",
    "pipl.38.2",
    "pipl.38.3",
    "pipl.39.notice",
    "pipl.39.consent",
    "pipl.40.quantity",
    "pipl.40.store",
    "pipl.40.assess",
    "pipl.40.assess.person",
    "pipl.41",
    "pipl.42",
]


@pytest.mark.parametrize("rule", RULES)
def test_chapter_three_binds_from_the_first_of_november_2021(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_nothing_is_asked_of_what_stays_in_the_mainland() -> None:
    home = BASE.but(exports=False, notice_of_foreign_recipient=False, consented=False)
    for rule in ("pipl.38.1", "pipl.38.3", "pipl.39.notice", "pipl.39.consent", "pipl.40.assess", "pipl.42"):
        assert home.applies(rule) is FALSE


# -- Article 38


@pytest.mark.parametrize("needed", [*COVERED, "exports"])
def test_personal_information_goes_abroad_under_a_condition_only(needed: str) -> None:
    """Nobody's right is touched by that alone: the default reading."""
    assert BASE.breached("pipl.38.1") is TRUE
    assert BASE.infringed(PI_RIGHTS) is FALSE
    assert course(BASE, "pipl.38.1", needed)[0] is TRUE
    assert BASE.but(**{needed: False}).applies("pipl.38.1") is FALSE
    assert BASE.but(anonymised=True).applies("pipl.38.1") is FALSE
    assert BASE.but(personal_or_family=True).applies("pipl.38.1") is FALSE


CONDITIONS = ["assessment_passed", "certified", "contract_concluded", "other_export_condition"]


@pytest.mark.parametrize("condition", [*CONDITIONS, "treaty_allows_export"])
def test_each_condition_of_article_38_is_enough(condition: str) -> None:
    assert duty(BASE, "pipl.38.1", condition) == (FALSE, TRUE, UNKNOWN)
    assert BASE.but(**{condition: True}).status("export_condition") is TRUE


STRICT = BASE.read(export_mechanism="protects_person")


@pytest.mark.parametrize("condition", CONDITIONS)
def test_read_to_protect_the_person_the_mechanism_is_the_persons_right(condition: str) -> None:
    assert course(STRICT, "pipl.38.1.person", condition) == BARS
    assert course(STRICT, "pipl.38.1.person", "exports") == NEEDED
    assert STRICT.infringed(PI_RIGHTS) is TRUE
    assert STRICT.but(**{condition: True}).infringed(PI_RIGHTS) is FALSE
    assert BASE.applies("pipl.38.1.person") is FALSE


def test_read_to_wait_article_38_does_not_bind_before_the_measures_it_refers_to() -> None:
    waits = STRICT.read(mechanism_to_come="waits")
    for rule in ("pipl.38.1", "pipl.38.1.person"):
        assert waits.met(rule) is TRUE
        assert waits.applies(rule) is FALSE
        assert STRICT.applies(rule) is TRUE
        assert waits.on(dt.date(2023, 5, 31)).applies(rule) is FALSE
        assert waits.on(dt.date(2023, 6, 1)).applies(rule) is TRUE
    assert course(waits, "pipl.38.1.to_come", "exports") == NEEDED


def test_what_need_not_go_abroad_does_not() -> None:
    idle = BASE.but(export_unneeded=True, assessment_passed=True)
    for known in ("export_unneeded", "exports"):
        assert course(idle, "pipl.38.1.need", known) == NEEDED
    for known in COVERED:
        assert idle.but(**{known: False}).applies("pipl.38.1.need") is FALSE
    assert idle.infringed(PI_RIGHTS) is TRUE


def test_a_treaty_goes_before_the_conditions_and_the_assessment() -> None:
    treaty = STRICT.but(cii_operator=True, treaty_allows_export=True)
    for known in ("treaty_allows_export", "exports"):
        assert course(treaty, "pipl.38.2", known) == NEEDED
    for rule in ("pipl.40.assess", "pipl.40.assess.person"):
        assert treaty.met(rule) is TRUE
        assert treaty.applies(rule) is FALSE
        assert treaty.but(treaty_allows_export=False).applies(rule) is TRUE
    assert treaty.breached("pipl.38.1") is FALSE


def test_the_recipient_is_held_to_the_standard_of_the_law() -> None:
    assert duty(BASE, "pipl.38.3", "recipient_held_to_standard") == (FALSE, TRUE, UNKNOWN)
    assert course(BASE, "pipl.38.3", "exports") == NEEDED
    assert BASE.but(recipient_held_to_standard=False).infringed(PI_RIGHTS) is FALSE


# -- Article 39


def test_not_to_tell_of_the_recipient_abroad_infringes() -> None:
    assert duty(BASE, "pipl.39.notice", "notice_of_foreign_recipient") == (FALSE, TRUE, UNKNOWN)
    assert course(BASE, "pipl.39.notice", "exports") == NEEDED
    silent = BASE.but(notice_of_foreign_recipient=False)
    assert silent.infringed(PI_RIGHTS) is TRUE
    assert silent.infringed(PRIVACY) is not TRUE
    assert silent.but(anonymised=True).applies("pipl.39.notice") is FALSE


def test_what_excuses_the_notice_of_article_17_does_not_excuse_that_of_article_39() -> None:
    secret = BASE.but(notice_of_foreign_recipient=False, need_not_be_told=True)
    assert secret.breached("pipl.39.notice") is TRUE


def test_providing_abroad_needs_separate_consent() -> None:
    bundled = BASE.but(consent_separate=False)
    assert course(BASE, "pipl.39.consent", "consent_separate") == BARS
    assert course(bundled, "pipl.39.consent", "exports") == NEEDED
    assert bundled.infringed(PI_RIGHTS) is TRUE


BASES = ["needed_for_contract", "needed_for_staff", "needed_for_duty", "needed_in_emergency", "law_provides"]


@pytest.mark.parametrize("basis", BASES)
def test_consent_is_not_needed_where_it_is_not_the_basis_unless_article_39_is_read_as_special(
    basis: str,
) -> None:
    unasked = BASE.but(consented=False, staff_rules_made=True)
    assert course(unasked, "pipl.39.consent", basis) == BARS
    based = unasked.but(**{basis: True})
    assert based.infringed(PI_RIGHTS) is FALSE
    assert based.read(export_consent="always").applies("pipl.39.consent") is TRUE
    assert based.read(export_consent="always").infringed(PI_RIGHTS) is TRUE


# -- Article 40

CII = BASE.but(cii_operator=True)


def test_critical_infrastructure_passes_an_assessment() -> None:
    """A contract will not do for it, though it is a condition of article 38."""
    for known in ("cii_operator", "exports"):
        assert course(CII, "pipl.40.assess", known) == NEEDED
    assert duty(CII, "pipl.40.assess", "assessment_passed") == (FALSE, TRUE, UNKNOWN)
    assert CII.but(contract_concluded=True).breached("pipl.40.assess") is TRUE
    assert CII.infringed(PI_RIGHTS) is FALSE


def test_read_to_protect_the_person_the_assessment_is_the_persons_right() -> None:
    strict = CII.read(export_mechanism="protects_person")
    for known in ("cii_operator", "exports"):
        assert course(strict, "pipl.40.assess.person", known) == NEEDED
    assert course(strict, "pipl.40.assess.person", "assessment_passed") == BARS
    assert strict.but(contract_concluded=True).infringed(PI_RIGHTS) is TRUE
    assert CII.applies("pipl.40.assess.person") is FALSE


def test_the_number_that_no_measure_had_yet_prescribed_is_an_open_question_and_not_a_no() -> None:
    """2021-11-01 to 2022-08-31; from 2022-09-01 the Assessment Measures fill it."""
    unknown = BASE.but(cac_quantity_reached=None, persons_processed=None)
    last_open = dt.date(2022, 8, 31)
    assert unknown.status("quantity_reached") is UNKNOWN
    assert unknown.on(last_open).breached("pipl.40.assess") is UNKNOWN
    assert course(BASE, "pipl.40.quantity", "cac_quantity_reached") == NEEDED
    assert BASE.but(cac_quantity_reached=True).breached("pipl.40.assess") is TRUE
    assert BASE.but(persons_processed=2_000_000).status("quantity_reached") is FALSE
    assert not unknown.on(dt.date(2022, 9, 1)).in_force("pipl.40.quantity")


def test_what_is_collected_in_the_mainland_is_kept_there_by_critical_infrastructure_and_large_processors() -> (
    None
):
    kept = CII.but(exports=False, kept_only_abroad=True)
    assert kept.breached("pipl.40.store") is TRUE
    for known in ("kept_only_abroad", "cii_operator"):
        assert course(kept, "pipl.40.store", known) == NEEDED
    many = kept.but(cii_operator=False, cac_quantity_reached=True)
    assert many.breached("pipl.40.store") is TRUE
    assert many.but(cac_quantity_reached=False).breached("pipl.40.store") is FALSE
    assert kept.but(listed_identifier=False).applies("pipl.40.store") is not TRUE


# -- Articles 41 and 42


def test_no_foreign_court_or_police_gets_what_is_stored_here_without_approval() -> None:
    asked = BASE.but(given_to_foreign_authority=True)
    assert course(asked, "pipl.41", "given_to_foreign_authority") == NEEDED
    assert duty(asked, "pipl.41", "foreign_authority_approved") == (FALSE, TRUE, UNKNOWN)
    assert asked.but(anonymised=True).applies("pipl.41") is FALSE
    assert asked.but(foreign_authority_approved=False).infringed(PI_RIGHTS) is FALSE


def test_a_listed_recipient_gets_no_more_than_the_list_allows() -> None:
    listed = BASE.but(recipient_listed=True)
    for known in ("recipient_listed", "exports"):
        assert course(listed, "pipl.42", known) == NEEDED
    assert duty(listed, "pipl.42", "within_list") == (FALSE, TRUE, UNKNOWN)


# -- From the record

ITEM = InformationItem(id="i", category="item.name")


def act(day: dt.date, until: dt.date | None = None, **record: object) -> ProcessingAct:
    return ProcessingAct(
        id="a",
        on=day,
        until=until,
        operations=frozenset({Operation.PROVIDE}),
        items=(ITEM,),
        transfer=Transfer(**record),  # type: ignore[arg-type]
    )


DAY = dt.date(2024, 5, 10)


def found(day: dt.date = DAY, until: dt.date | None = None, **record: object) -> dict[str, object]:
    return dict(characterise(act(day, until, **record)).act)


@pytest.mark.parametrize("place", Destination)
def test_the_special_regions_and_taiwan_lie_outside_the_mainland(place: Destination) -> None:
    assert found(destination=place)["exports"] is (place is not Destination.MAINLAND)
    assert "exports" not in found()


def test_what_the_record_says_settles_the_facts() -> None:
    assert found(purposes=frozenset({ExportPurpose.STAFF}))["exported_for_staff"] is True
    assert found(purposes=frozenset())["exported_for_contract"] is False
    assert found(told=frozenset(ExportTopic))["notice_of_foreign_recipient"] is True
    for topic in ExportTopic:
        assert found(told=frozenset(ExportTopic) - {topic})["notice_of_foreign_recipient"] is False
    assert found(began_on=dt.date(2022, 8, 31))["exporting_before_september_2022"] is True
    assert found(began_on=dt.date(2022, 9, 1))["exporting_before_september_2022"] is False
    for name in ("notice_of_foreign_recipient", "exporting_before_september_2022", "assessment_passed"):
        assert name not in found()


def assessment(**more: object) -> ExportMechanism:
    return ExportMechanism(kind=MechanismKind.ASSESSMENT, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mechanism", "holds"),
    [
        (assessment(since=DAY), True),
        (assessment(since=DAY + dt.timedelta(1)), False),
        (assessment(since=dt.date(2024, 1, 1), until=DAY), True),
        (assessment(since=dt.date(2024, 1, 1), until=DAY - dt.timedelta(1)), False),
        (assessment(obtained=False), False),
        (assessment(), None),
        (ExportMechanism(kind=MechanismKind.CERTIFICATION, since=DAY), False),
    ],
)
def test_a_mechanism_holds_from_its_day_to_the_end_of_its_own_term(
    mechanism: ExportMechanism, holds: bool | None
) -> None:
    assert found(mechanisms=(mechanism,)).get("assessment_passed") is holds
    assert found(mechanisms=(mechanism,))["assessment_declared"] is (
        mechanism.kind is MechanismKind.ASSESSMENT
    )
    assert found(mechanisms=())["assessment_passed"] is False


def test_the_latest_result_is_the_one_that_counts_and_years_are_full_from_the_day_of_issue() -> None:
    old = assessment(since=dt.date(2022, 10, 1), within=False, stopped=True)
    new = assessment(since=dt.date(2024, 5, 1), within=True, extended=True)
    values = found(mechanisms=(old, new))
    assert values["export_assessment_years"] == 0
    assert values["exceeds_assessment"] is False
    assert values["assessment_extended"] is True
    assert "assessment_stopped" not in values
    assert found(mechanisms=(old,))["assessment_stopped"] is True
    assert found(dt.date(2024, 9, 30), mechanisms=(old,))["export_assessment_years"] == 1
    assert found(dt.date(2024, 10, 1), mechanisms=(old,))["export_assessment_years"] == 2
    assert found(dt.date(2024, 9, 1), dt.date(2024, 10, 1), mechanisms=(old,))["export_assessment_years"] == 2


def batch(day: dt.date, persons: int | None, sensitive: int | None = 0) -> ExportBatch:
    return ExportBatch(on=day, persons=persons, sensitive=sensitive)


def test_batches_are_counted_from_the_first_of_january_of_the_year_and_of_last_year() -> None:
    batches = (
        batch(dt.date(2022, 12, 31), 1_000),
        batch(dt.date(2023, 1, 1), 20, 3),
        batch(dt.date(2023, 12, 31), 300),
        batch(dt.date(2024, 1, 1), 4_000, 5),
        batch(DAY, 1, 2),
        batch(DAY + dt.timedelta(1), 50_000, 6),
    )
    values = found(batches=batches)
    assert values["persons_exported_this_year"] == 4_001
    assert values["sensitive_exported_this_year"] == 7
    assert values["persons_exported_since_last_year"] == 20 + 300 + 4_001 + 3 + 7
    assert values["sensitive_exported_since_last_year"] == 10
    assert found(batches=batches, persons_this_year=9)["persons_exported_this_year"] == 9
    dark = found(batches=(*batches, batch(DAY, None)))
    assert "persons_exported_this_year" not in dark
    assert dark["sensitive_exported_this_year"] == 7
    assert found(batches=())["persons_exported_this_year"] == 0


TOLD_AND_ASKED = (
    "consented",
    "consent_expressed",
    "consent_covers",
    "consent_separate",
    "notice_complete",
    "notice_prominent",
    "notice_truthful",
    "notice_states_use",
    "rules_published",
)


def test_an_export_with_nothing_proven_infringes_and_the_missing_number_is_asked_about() -> None:
    """2022-03-01, read to protect the person: whether the CAC had prescribed a number is among the questions."""
    abroad = act(dt.date(2022, 3, 1), destination=Destination.FOREIGN)
    judged = evaluate(abroad)
    assert judged.personal_information is True
    assert "pipl.39.notice" in {ground.rule.id for ground in judged.grounds}
    strict = evaluate(
        act(
            dt.date(2022, 3, 1),
            destination=Destination.FOREIGN,
            told=frozenset(ExportTopic),
            mechanisms=(ExportMechanism(kind=MechanismKind.CERTIFICATION, since=dt.date(2022, 1, 1)),),
        ),
        findings=[Finding(fact=fact(name), value=True) for name in TOLD_AND_ASKED],
        readings={"export_mechanism": "protects_person"},
    )
    assert strict.personal_information is None
    assert "cac_quantity_reached" in {question.fact.name for question in strict.open_questions}


def test_an_act_that_says_nothing_of_going_abroad_is_not_touched() -> None:
    home = ProcessingAct(id="a", on=DAY, operations=frozenset({Operation.STORE}), items=(ITEM,))
    judged = evaluate(home)
    abroad = {rule for rule in RULES if rule != "pipl.38.1.123"}
    assert not abroad & {ground.rule.id for ground in (*judged.grounds, *judged.other_breaches)}


@pytest.mark.parametrize("year", range(2022, 2027))
def test_the_bare_case_is_lawful_but_for_the_mechanism_in_every_year(year: int) -> None:
    assert on(year, 6, 1).infringed(PI_RIGHTS) is FALSE
