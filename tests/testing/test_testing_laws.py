"""The laws of the law hold of this library, and a judge that breaks one is found out."""

import datetime as dt
from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings

from pipl_rules import ConsentRecord, InformationItem, Operation, ProcessingAct, Verdict, evaluate
from pipl_rules.cases import every_case
from pipl_rules.domain import Doer
from pipl_rules.testing import LAWS, BrokenLawError, Law, acts

ACTS = [act.submission.act for case in every_case() for act in case.acts]


def ours(act: ProcessingAct) -> Verdict:
    return evaluate(act).verdict


@pytest.mark.parametrize("law", LAWS.values(), ids=str)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(act=acts())
def test_this_library_keeps_every_law_on_acts_at_random(law: Law, act: ProcessingAct) -> None:
    law.check(act, ours)


@pytest.mark.parametrize("law", LAWS.values(), ids=str)
def test_this_library_keeps_every_law_on_the_acts_of_the_decided_cases(law: Law) -> None:
    for act in ACTS:
        law.check(act, ours)


SEEN = ProcessingAct(
    id="a",
    on=dt.date(2024, 5, 1),
    operations=frozenset({Operation.COLLECT}),
    items=(
        InformationItem(id="name", category="item.name"),
        InformationItem(id="face", category="item.face_feature"),
    ),
    consents=(ConsentRecord(given=True, given_on=dt.date(2024, 4, 1)), ConsentRecord(given=False)),
)


def first_item_only(act: ProcessingAct) -> Verdict:
    return ours(evolve(act, items=act.items[:1] if act.items else act.items))


def trusts_withdrawals(act: ProcessingAct) -> Verdict:
    gone = any(consent.withdrawn_on for consent in act.consents or ())
    return Verdict.LAWFUL if gone else Verdict.INFRINGES_BOTH


JUDGES: dict[str, Callable[[ProcessingAct], Verdict]] = {
    "happened": lambda _: Verdict.INFRINGES_PRIVACY,
    "done_by": lambda act: Verdict.INFRINGES_PRIVACY if act.done_by is Doer.SOMEBODY_ELSE else Verdict.LAWFUL,
    "order": lambda act: (
        Verdict.LAWFUL if (act.items or ())[:1] == (SEEN.items or ())[:1] else Verdict.INFRINGES_BOTH
    ),
    "marks": lambda act: Verdict.LAWFUL if act.id == "a" else Verdict.INFRINGES_BOTH,
    "items": lambda act: Verdict.LAWFUL if len(act.items or ()) > 1 else Verdict.INFRINGES_PRIVACY,
    "withdrawal": trusts_withdrawals,
    "json": lambda act: Verdict.LAWFUL if act is SEEN else Verdict.INFRINGES_BOTH,
}


@pytest.mark.parametrize("law", LAWS.values(), ids=str)
def test_a_judge_that_breaks_a_law_is_told_which_and_how(law: Law) -> None:
    with pytest.raises(BrokenLawError) as broken:
        law.check(SEEN, JUDGES[law.id])
    assert broken.value.law == law.id
    assert law.says in str(broken.value)
    assert law.source in str(broken.value)


def test_a_judge_may_answer_in_words() -> None:
    """A service that returns JSON is held to the laws without a class of ours."""
    for law in LAWS.values():
        law.check(SEEN, lambda act: ours(act).value)


def test_every_law_is_told_in_both_languages() -> None:
    assert all(law.says.endswith(".") and law.says_zh.endswith("。") for law in LAWS.values())
