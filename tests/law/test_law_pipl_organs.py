"""PIPL arts 33 to 37: State organs and those in their place; power, measure, notice, storage."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, course, duty
from test_law_pipl_handling import BASE, EVE

from pipl_rules import Finding, evaluate
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Disclosure,
    InformationItem,
    Office,
    Operation,
    PowerFrom,
    ProcessingAct,
    Processor,
    ProcessorKind,
    Republication,
)
from pipl_rules.logic.conditions import About

# A housing authority takes and posts an applicant's name, as a law tells it to, step by step.
OFFICE = BASE.but(
    state_organ=True,
    in_office=True,
    empowered=True,
    procedure_followed=True,
    needed_for_duty=True,
    consented=False,
    publishes=True,
)
RULES = ["pipl.33", "pipl.34.power", "pipl.34.measure", "pipl.35", "pipl.36.storage", "pipl.36.assessment", "pipl.37"]  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_the_section_binds_from_the_first_of_november_2021(rule: str) -> None:
    assert OFFICE.in_force(rule)
    assert not OFFICE.on(EVE).in_force(rule)


def test_a_statutory_publication_of_what_it_needs_is_lawful() -> None:
    """Arts 13 para. 1 item 3, 25 and 34: openness itself wrongs nobody."""
    assert OFFICE.infringed(PI_RIGHTS) is FALSE
    assert OFFICE.infringed(PRIVACY) is FALSE


# -- Articles 33 and 37


def test_a_state_organ_in_office_is_bound_by_the_section() -> None:
    assert course(OFFICE, "pipl.33", "state_organ") == NEEDED
    assert course(OFFICE, "pipl.33", "in_office") == NEEDED
    assert course(OFFICE, "pipl.33", "personal_or_family") == BARS
    assert OFFICE.status("exercises_office") is TRUE
    assert OFFICE.but(state_organ=False).status("exercises_office") is FALSE


def test_so_is_an_organisation_authorised_to_manage_public_affairs() -> None:
    """Art. 37."""
    body = OFFICE.but(state_organ=False, authorised_body=True)
    assert body.status("exercises_office") is TRUE
    for fact in ("authorised_body", "in_office"):
        assert course(body, "pipl.37", fact) == NEEDED
    assert course(body, "pipl.37", "personal_or_family") == BARS
    assert body.but(empowered=False).applies("pipl.34.power") is TRUE


# -- Article 34


@pytest.mark.parametrize("fact", ["empowered", "procedure_followed"])
def test_an_organ_shows_its_power_and_keeps_to_the_procedure(fact: str) -> None:
    assert course(OFFICE, "pipl.34.power", fact) == BARS
    without = OFFICE.but(**{fact: False})
    assert without.infringed(PI_RIGHTS) is TRUE
    assert without.infringed(PRIVACY) is FALSE
    for needed in ("in_office", "state_organ", "processes", "identifies", "happened", "by_processor"):
        assert course(without, "pipl.34.power", needed) == NEEDED


@pytest.mark.parametrize("fact", ["excessive", "publicity_over"])
def test_it_takes_and_shows_no_more_and_no_longer_than_its_function_needs(fact: str) -> None:
    """Identity numbers on the list, or the list on the web for years, are the excess."""
    assert course(OFFICE, "pipl.34.measure", fact) == NEEDED
    too_much = OFFICE.but(**{fact: True})
    assert too_much.infringed(PI_RIGHTS) is TRUE
    for needed in ("in_office", "state_organ", "processes", "identifies"):
        assert course(too_much, "pipl.34.measure", needed) == NEEDED


def test_what_the_function_does_not_need_has_no_basis_either() -> None:
    """Arts 13 and 25: an item that the duty does not need may be published with separate consent only."""
    assert OFFICE.but(needed_for_duty=False).applies("pipl.25") is TRUE


# -- Article 35


def test_an_organ_tells_the_person_unless_that_would_defeat_its_function() -> None:
    untold = OFFICE.but(notice_complete=False, notice_outdated=True, change_told=False, listed_sensitive=True)
    for rule in ("pipl.17.1", "pipl.17.2", "pipl.30"):
        assert untold.but(notice_hinders_duty=False).applies(rule) is TRUE
        assert untold.but(notice_hinders_duty=True).applies(rule) is FALSE
    hindered = untold.but(notice_hinders_duty=True)
    assert course(hindered, "pipl.35", "notice_hinders_duty") == NEEDED
    assert course(hindered, "pipl.35", "personal_or_family") == BARS


# -- Article 36


def test_what_organs_handle_stays_in_the_mainland_and_is_assessed_before_it_leaves() -> None:
    """Duties of order: their breach by itself wrongs nobody."""
    kept = OFFICE.but(organ_keeps_abroad=True)
    sent = OFFICE.but(organ_sends_abroad=True, organ_assessed=False)
    assert kept.breached("pipl.36.storage") is TRUE
    assert duty(sent, "pipl.36.assessment", "organ_assessed") == BARS
    assert course(kept, "pipl.36.storage", "organ_keeps_abroad") == NEEDED
    assert course(sent, "pipl.36.assessment", "organ_sends_abroad") == NEEDED
    for case, rule in ((kept, "pipl.36.storage"), (sent, "pipl.36.assessment")):
        for fact in ("state_organ", "in_office", "processes"):
            assert course(case, rule, fact) == NEEDED
        for about in About:
            assert case.infringed(PI_RIGHTS, about) is FALSE


# -- Records and defaults


def test_the_record_of_an_office_settles_its_facts() -> None:
    act = ProcessingAct(
        id="x",
        on=dt.date(2022, 1, 1),
        office=Office(in_office=True, power_from=PowerFrom.OTHER_RULE, publicity=True, publicity_over=False),
    )
    values = characterise(act).act
    assert (values["in_office"], values["empowered"]) == (True, False)
    assert (values["publicity"], values["publicity_over"]) == (True, False)
    assert "authorised_body" not in values
    for power, given in ((PowerFrom.LAW, True), (PowerFrom.ADMINISTRATIVE_REGULATION, True), (PowerFrom.NONE, False)):  # fmt: skip
        told = characterise(ProcessingAct(id="x", on=dt.date(2022, 1, 1), office=Office(power_from=power)))
        assert told.act["empowered"] is given


@pytest.mark.parametrize(
    ("category", "masked", "needless"),
    [
        ("item.resident_id_number", False, True),
        ("item.resident_id_number", True, False),
        ("item.resident_id_number", None, None),
        ("item.name", False, False),
        (None, False, None),
    ],
)
def test_numbers_and_addresses_left_uncovered_are_needless(
    category: str | None, masked: bool | None, needless: bool | None
) -> None:
    posted = InformationItem(id="i", category=category, masked=masked)
    ((_, values),) = characterise(ProcessingAct(id="x", on=dt.date(2022, 1, 1), items=(posted,))).items
    assert values.get("needless_particulars") is needless


def test_by_default_such_particulars_on_a_public_list_are_excessive() -> None:
    """As in the Dadong lists: the name may be posted, the number uncovered may not."""
    act = ProcessingAct(
        id="list",
        on=dt.date(2022, 3, 1),
        processor=Processor(id="bureau", kind=ProcessorKind.STATE_ORGAN),
        operations=frozenset({Operation.PUBLISH}),
        items=(
            InformationItem(id="name", category="item.name"),
            InformationItem(id="number", category="item.resident_id_number", masked=False),
        ),
        office=Office(in_office=True, power_from=PowerFrom.LAW, procedure_followed=True, publicity=True),
    )
    judgment = evaluate(act, findings=(Finding("needed_for_duty", value=True, item="name"),))
    decided = {(ground.rule.id, ground.item) for ground in judgment.grounds}
    assert ("pipl.34.measure", "number") in decided
    assert ("pipl.34.measure", "name") not in decided
    assert ("pipl.25", "number") in decided
    assert ("pipl.25", "name") not in decided


@pytest.mark.parametrize(("objected", "based"), [(None, True), (True, False)])
def test_by_default_a_faithful_copy_of_a_posted_judgment_stays_within_reason(
    objected: bool | None, based: bool
) -> None:
    """As in Liang v. Huifa; after a refusal PIPL art. 27 ends it."""
    act = ProcessingAct(
        id="copy",
        on=dt.date(2022, 3, 1),
        operations=frozenset({Operation.PUBLISH}),
        items=(InformationItem(id="name", category="item.name", public=Disclosure.LAWFULLY_BY_OTHERS),),
        republication=Republication(official_record=True, faithful=True, other_ends=False),
        objected=objected,
    )
    decided = {ground.rule.id for ground in evaluate(act).grounds}
    assert ("pipl.25" not in decided) is based
