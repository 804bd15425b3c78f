"""Wang v. a Shenzhen computer company turned on its edges: fields that need not be true, and a second answer."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.cases import CaseAct
from pipl_rules.domain import ConsentRecord
from pipl_rules.judgment import Judgment

FIELDS = row("weishi", "DC-09-1")
FRIENDS = row("weishi", "DC-09-2")
FIRST, AGAIN = FRIENDS.submission.act.consents or (ConsentRecord(), ConsentRecord())
NECESSITY = {"civil_code.1035.principles", "csl.41.1.principles"}


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def told_and_asked(base: CaseAct, *more: ConsentRecord, **fields: Any) -> Judgment:
    """All that a user can be told was told, and the first yes was free, separate and covered it."""
    yes = evolve(full_consent(base.submission.act), given_on=dt.date(2019, 4, 1))
    return turned(base, notice=PROMINENT_NOTICE, consents=(yes, *more), **fields)


# -- Region and gender -----------------------------------------------------------------------------


def test_a_field_in_which_anything_may_stand_is_not_needed() -> None:
    judgment = FIELDS.judge()
    assert rules(judgment) >= NECESSITY
    assert "default.excessive.filled_in_at_will" in {a.id for a in judgment.rests_on}


def test_no_consent_makes_needed_what_the_service_does_not_need() -> None:
    judgment = told_and_asked(FIELDS)
    assert judgment.personal_information is True
    assert rules(judgment) >= NECESSITY


def test_where_the_service_needs_the_truth_a_free_yes_suffices() -> None:
    needed = items(FIELDS, filled_in_at_will=False)
    assert told_and_asked(FIELDS, items=needed).personal_information is False


# -- Friends ---------------------------------------------------------------------------------------


def test_the_second_answer_counts() -> None:
    assert told_and_asked(FRIENDS).personal_information is False
    judgment = told_and_asked(FRIENDS, AGAIN)
    assert judgment.personal_information is True
    assert ("civil_code.1035.1.agreed", "civil_code.1035.1.declined") in {
        (lifted.rule.id, lifted.by.id) for lifted in judgment.lifted
    }


@pytest.mark.parametrize(
    "answer",
    [
        {"items": frozenset({"something else"})},
        {"given": True},
        {"given_on": dt.date(2021, 1, 23)},
        {"given_on": dt.date(2019, 3, 31)},
    ],
    ids=["a no to something else", "a second yes", "after it was over", "before the yes"],
)
def test_only_a_later_no_to_the_same_thing_ends_it(answer: dict[str, Any]) -> None:
    assert told_and_asked(FRIENDS, evolve(AGAIN, **answer)).personal_information is False


def test_since_november_2021_it_is_a_withdrawal() -> None:
    later = dt.date(2021, 11, 1)
    days: dict[str, Any] = {"until": later, "judged_on": later}
    assert told_and_asked(FRIENDS, objected=False, **days).personal_information is False
    judgment = told_and_asked(FRIENDS, AGAIN, objected=False, **days)
    assert "pipl.13.1" in rules(judgment)
