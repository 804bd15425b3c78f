"""A later no to the same question ends an earlier yes: Civil Code art. 1035 and PIPL art. 15, as decided."""

import datetime as dt
from typing import Any

import pytest
from lawcase import FALSE, NEEDED, TRUE, Seen, course

from pipl_rules.characterise import characterise
from pipl_rules.domain import Asking, ConsentRecord, InformationItem, Operation, ProcessingAct

DAY = dt.date(2022, 3, 1)
TOLD_AND_AGREED = Seen(
    DAY,
    happened=True,
    by_processor=True,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_prominent=True,
    consent_withdrawn=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    misled=False,
    age=30,
    notice_unclear=False,
    use_changed=False,
    separate_required=False,
    writing_required=False,
    condition_of_service=False,
)
DECLINED = TOLD_AND_AGREED.but(declined_since=True)


@pytest.mark.parametrize("rule", ["civil_code.1035.1.declined", "pipl.15.1.declined"])
def test_a_later_no_is_all_that_it_takes(rule: str) -> None:
    assert course(DECLINED, rule, "declined_since") == NEEDED


@pytest.mark.parametrize("status", ["effective_consent", "clear_consent", "valid_consent"])
def test_the_earlier_yes_then_counts_for_nothing(status: str) -> None:
    assert TOLD_AND_AGREED.but(declined_since=False).status(status) is TRUE
    assert DECLINED.status(status) is FALSE


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("civil_code.1035.1.declined", dt.date(2021, 1, 1)),
        ("pipl.15.1.declined", dt.date(2021, 11, 1)),
    ],
)
def test_each_holds_since_its_instrument_does(rule: str, first: dt.date) -> None:
    assert DECLINED.on(first).in_force(rule)
    assert not DECLINED.on(first - dt.timedelta(days=1)).in_force(rule)


def test_under_the_amended_cybersecurity_law_too() -> None:
    assert DECLINED.on(dt.date(2026, 1, 1)).but().status("effective_consent") is FALSE


# -- The record ----------------------------------------------------------------------------------------

YES = ConsentRecord(given=True, asked=Asking.SEPARATE, given_on=dt.date(2022, 1, 1), items=frozenset({"i"}))
NO = ConsentRecord(given=False, asked=Asking.SEPARATE, given_on=dt.date(2022, 2, 1), items=frozenset({"i"}))


def declined(*consents: ConsentRecord) -> Any:
    act = ProcessingAct(
        id="x",
        on=DAY,
        operations=frozenset({Operation.USE}),
        items=(InformationItem(id="i"),),
        consents=consents,
    )
    ((_, values),) = characterise(act).items
    return dict(values).get("declined_since")


def test_the_days_of_the_answers_tell_which_came_last() -> None:
    sooner = ConsentRecord(given=False, given_on=dt.date(2021, 12, 31), items=frozenset({"i"}))
    after = ConsentRecord(given=False, given_on=DAY + dt.timedelta(days=1), items=frozenset({"i"}))
    undated = ConsentRecord(given=False, items=frozenset({"i"}))
    assert declined(YES, NO) is True
    assert declined(NO, YES) is True
    assert declined(YES, sooner) is False
    assert declined(YES, after) is False
    assert declined(YES, undated) is None


def test_one_answer_or_an_answer_to_another_question_ends_nothing() -> None:
    elsewhere = ConsentRecord(given=False, given_on=dt.date(2022, 2, 1), items=frozenset({"j"}))
    assert declined(YES) is False
    assert declined(NO) is False
    assert declined(YES, elsewhere) is False
