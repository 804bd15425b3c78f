"""Credit Reporting Regulations: taking, telling, keeping, looking up, using, objecting."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import CreditPart, CreditReporting, InformationItem, ProcessingAct
from pipl_rules.statutes.credit_reporting import RULES

DAY = dt.date(2015, 5, 1)
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=False,
    provides=False,
    keeps=False,
    listed_identifier=True,
    anonymised=False,
    consented=False,
    law_provides=False,
    public_by_law=False,
    of_office=False,
    credit_by_statutory_duty=False,
    misled=False,
)
YES = {
    "consented": True,
    "consent_expressed": True,
    "consent_covers": True,
    "consent_withdrawn": False,
    "consent_written": False,
}
WRITTEN = {**YES, "consent_written": True}

WRONGS: dict[str, dict[str, bool]] = {
    "credit2013.13.1": {"credit_reporter": True, "collects": True},
    "credit2013.14.1": {"credit_reporter": True, "collects": True, "barred_from_credit": True},
    "credit2013.14.2": {"credit_reporter": True, "collects": True, "means": True},
    "credit2013.16.1": {
        "credit_reporter": True,
        "keeps": True,
        "adverse": True,
        "adverse_over_five_years": True,
    },
    "credit2013.16.2": {"credit_reporter": True, "statement_refused": True},
    "credit2013.17": {"credit_reporter": True, "own_report_refused": True},
    "credit2013.18.1": {"credit_user": True, "collects": True},
    "credit2013.18.2": {"credit_reporter": True, "provides": True},
    "credit2013.19": {"credit_user": True, "credit_standard_terms": True},
    "credit2013.20.purpose": {"credit_user": True, "credit_used_otherwise": True},
    "credit2013.20.provide": {"credit_user": True, "provides": True},
    "credit2013.29.2": {"credit_supplier": True, "lender": True, "provides": True},
}
DUTIES: dict[str, tuple[dict[str, bool], str, bool]] = {
    "credit2013.15": (
        {"credit_supplier": True, "provides": True, "adverse": True},
        "told_before_adverse",
        True,
    ),
    "credit2013.22.1": ({"credit_reporter": True}, "secured", False),
    "credit2013.22.2": ({"credit_reporter": True}, "staff_access_logged", False),
    "credit2013.23.1": ({"credit_reporter": True, "provides": True}, "accuracy_measures", False),
    "credit2013.25.2.mark": ({"credit_reporter": True, "credit_objected": True}, "objection_marked", True),
    "credit2013.25.2.answer": (
        {"credit_reporter": True, "credit_objected": True},
        "objection_answered",
        True,
    ),
    "credit2013.25.3": (
        {"credit_reporter": True, "credit_objected": True, "credit_error_confirmed": True},
        "credit_error_corrected",
        True,
    ),
}


def of(rule: str) -> Seen:
    base = BASE.but(consent_prominent=False) if rule == "credit2013.19" else BASE
    return base.but(**(WRONGS[rule] if rule in WRONGS else DUTIES[rule][0]))


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_regulations_bind_from_the_fifteenth_of_march_2013(rule: str) -> None:
    assert BASE.on(dt.date(2013, 3, 15)).in_force(rule)
    assert not BASE.on(dt.date(2013, 3, 14)).in_force(rule)


@pytest.mark.parametrize("rule", WRONGS)
def test_each_wrong_needs_each_of_its_elements_and_infringes(rule: str) -> None:
    wronged = of(rule)
    for fact in WRONGS[rule]:
        assert course(wronged, rule, fact) == NEEDED
    assert wronged.infringed(PI_RIGHTS) is TRUE or rule in ("credit2013.16.2", "credit2013.17")
    if rule not in ("credit2013.16.2", "credit2013.17"):
        assert wronged.but(anonymised=True).applies(rule) is FALSE


@pytest.mark.parametrize("rule", DUTIES)
def test_each_duty_stands_on_its_elements_and_is_done_or_breached(rule: str) -> None:
    facts, done, touches = DUTIES[rule]
    bound = of(rule)
    for fact in facts:
        assert course(bound, rule, fact) == NEEDED
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
    breach = next(r.concludes for r in RULES if r.id == rule).breach  # type: ignore[union-attr]
    assert (breach is not None) is touches


def test_information_is_taken_with_consent_or_from_what_a_law_makes_public() -> None:
    taken = of("credit2013.13.1")
    assert taken.but(**YES).applies("credit2013.13.1") is FALSE
    assert course(taken, "credit2013.13.1", "public_by_law") == BARS
    assert taken.but(**{**YES, "consent_withdrawn": True}).applies("credit2013.13.1") is TRUE


NEEDS_A_YES = {
    "credit2013.13.1": YES,
    "credit2013.14.2": {**WRITTEN, "told_of_consequences": True},
    "credit2013.18.1": WRITTEN,
    "credit2013.18.2": WRITTEN,
    "credit2013.20.provide": YES,
    "credit2013.29.2": WRITTEN,
}
"""What takes each wrong away: a yes, in writing where so said, and for a person's means after a warning."""
LACKING = {"consented": False, "consent_expressed": False, "consent_covers": False, "consent_withdrawn": True}


@pytest.mark.parametrize("lacking", LACKING)
@pytest.mark.parametrize("rule", NEEDS_A_YES)
def test_a_yes_is_given_in_so_many_words_to_this_very_use_and_not_taken_back(rule: str, lacking: str) -> None:
    """Articles 13, 14, 18, 20 and 29: 本人同意 that lacks any of these is none, in writing or not."""
    agreed = of(rule).but(**NEEDS_A_YES[rule])
    assert agreed.applies(rule) is FALSE
    assert agreed.but(**{lacking: LACKING[lacking]}).applies(rule) is TRUE
    assert agreed.but(**{lacking: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize(
    "rule", ["credit2013.19", "credit2013.20.purpose", "credit2013.22.1", "credit2013.22.2"]
)
def test_where_no_information_is_handled_nothing_is_owed_about_it(rule: str) -> None:
    """Terms on which nothing was taken yet, and an agency that holds nothing."""
    assert course(of(rule), rule, "processes") == NEEDED


def test_adverse_information_about_nobody_is_supplied_without_telling() -> None:
    """Article 15 speaks of 个人不良信息: what no longer points to a person is none."""
    supplied = of("credit2013.15")
    assert supplied.but(anonymised=True).applies("credit2013.15") is FALSE


@pytest.mark.parametrize("rule", ["credit2013.25.2.mark", "credit2013.25.2.answer", "credit2013.25.3"])
def test_whoever_supplied_the_information_answers_an_objection_like_the_agency(rule: str) -> None:
    """Article 25 para. 1: the objection may go to either of them."""
    asked = of(rule).but(credit_reporter=False, credit_supplier=True)
    assert course(asked, rule, "credit_supplier") == NEEDED
    assert course(asked.but(credit_supplier=False), rule, "credit_reporter") == NEEDED


def test_what_is_barred_is_barred_with_consent_too() -> None:
    assert of("credit2013.14.1").but(**WRITTEN).applies("credit2013.14.1") is TRUE


def test_what_another_law_forbids_to_take_is_barred_as_well() -> None:
    taken = of("credit2013.14.1").but(barred_from_credit=False)
    assert course(taken, "credit2013.14.1", "barred_by_other_law") == NEEDED


def test_means_are_taken_after_a_warning_and_in_writing() -> None:
    """Both are needed."""
    taken = of("credit2013.14.2")
    assert taken.but(**WRITTEN, told_of_consequences=True).applies("credit2013.14.2") is FALSE
    assert taken.but(**YES, told_of_consequences=True).applies("credit2013.14.2") is TRUE
    assert taken.but(**WRITTEN, told_of_consequences=False).applies("credit2013.14.2") is TRUE


@pytest.mark.parametrize("rule", ["credit2013.18.1", "credit2013.18.2", "credit2013.29.2"])
def test_looking_up_giving_out_and_supplying_need_consent_in_writing(rule: str) -> None:
    assert of(rule).but(**WRITTEN).applies(rule) is FALSE
    assert of(rule).but(**YES).applies(rule) is TRUE
    if rule != "credit2013.29.2":
        assert course(of(rule), rule, "law_provides") == BARS


def test_a_user_passes_on_only_with_consent() -> None:
    assert of("credit2013.20.provide").but(**YES).applies("credit2013.20.provide") is FALSE


def test_adverse_information_that_a_law_makes_public_is_supplied_without_telling() -> None:
    assert course(of("credit2013.15"), "credit2013.15", "public_by_law") == BARS


def test_standard_terms_are_pointed_out() -> None:
    assert of("credit2013.19").but(consent_prominent=True).applies("credit2013.19") is FALSE
    for part in ("credit_reporter", "credit_supplier"):
        assert of("credit2013.19").but(credit_user=False, **{part: True}).applies("credit2013.19") is TRUE


SCOPE = next(rule for rule in RULES if rule.id == "credit2013.2.4").lifts
OFFICE = next(rule for rule in RULES if rule.id == "credit2013.13.2").lifts


@pytest.mark.parametrize("rule", SCOPE)
def test_what_a_state_organ_does_by_its_duty_is_outside_the_regulations(rule: str) -> None:
    assert of(rule).applies(rule) is TRUE
    assert of(rule).but(credit_by_statutory_duty=True).applies(rule) is FALSE
    assert of(rule).but(credit_by_statutory_duty=None).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", OFFICE)
def test_how_an_office_was_done_is_outside_the_rules_on_persons(rule: str) -> None:
    assert of(rule).but(of_office=True).applies(rule) is FALSE
    assert of(rule).but(of_office=None).applies(rule) is UNKNOWN


def test_every_rule_but_that_of_the_state_database_yields_to_the_scope() -> None:
    mine = {rule.id for rule in RULES} - {"credit2013.2.4", "credit2013.13.2", "credit2013.29.2"}
    assert set(SCOPE) == mine


# -- Records


def settled(**credit: object) -> dict[str, bool]:
    on = dt.date(2020, 5, 1)
    return dict(characterise(ProcessingAct(id="x", on=on, credit=CreditReporting(**credit))).act)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ended", "over"),
    [(dt.date(2015, 4, 30), True), (dt.date(2015, 5, 1), False), (dt.date(2015, 5, 2), False)],
)
def test_five_years_end_with_the_day_that_bears_the_same_date(ended: dt.date, over: bool) -> None:
    assert settled(ended_on=ended)["adverse_over_five_years"] is over


@pytest.mark.parametrize(("answered", "in_time"), [(21, True), (22, False)])
def test_twenty_days_count_from_the_day_after_the_objection(answered: int, in_time: bool) -> None:
    found = settled(objected_on=dt.date(2020, 4, 1), answered_on=dt.date(2020, 4, answered))
    assert found["objection_answered"] is in_time
    assert found["credit_objected"] is True


def test_no_answer_on_record_is_not_the_same_as_no_answer() -> None:
    assert "objection_answered" not in settled(objected_on=dt.date(2020, 4, 1))
    assert settled(objected_on=dt.date(2020, 4, 1), never_answered=True)["objection_answered"] is False
    assert "credit_objected" not in settled(marked=True)


def test_parts_and_kinds_settle_who_and_what() -> None:
    assert settled(parts=frozenset({CreditPart.USER}))["credit_user"] is True
    assert settled(parts=frozenset({CreditPart.USER}))["credit_reporter"] is False
    items = tuple(
        InformationItem(id=c, category=c) for c in ("item.fingerprint", "item.deposit", "item.name")
    )
    found = [dict(v) for _, v in characterise(ProcessingAct(id="x", on=DAY, items=items)).items]
    assert [v["barred_from_credit"] for v in found] == [True, False, False]
    assert [v.get("means") for v in found] == [None, True, None]
