"""The Yuhang mediation turned on its edges; nothing in it was adjudicated, and all is our own account."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.cases import CaseAct, agree, case
from pipl_rules.domain import (
    Asking,
    AutomatedDecision,
    ChildEvent,
    ChildMeasure,
    ChildService,
    ChildSetting,
    ChildTopic,
    Consenter,
    ConsentRecord,
    DataSubject,
    Prominence,
)
from pipl_rules.judgment import Judgment, Verdict

ROWS = ["Y1", "Y2", "Y3", "Y4", "Y5", "Y5b"]


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def breaches(judgment: Judgment) -> set[str]:
    return {breach.rule.id for breach in judgment.other_breaches}


def service(base: CaseAct, **changes: Any) -> ChildService:
    return evolve(base.submission.act.child or ChildService(), **changes)


def guardians(base: CaseAct, asked: Asking = Asking.SEPARATE, **changes: Any) -> ConsentRecord:
    return evolve(full_consent(base.submission.act, asked), by=Consenter.GUARDIAN, **changes)


def informed(base: CaseAct, *consents: ConsentRecord, **changes: Any) -> Judgment:
    """The act with the guardian told all there is, and these consents."""
    told = service(
        base,
        guardian_told=Prominence.PROMINENT,
        told=frozenset(ChildTopic),
        refusal_offered=True,
        guardian_verified=True,
        measures=frozenset({ChildMeasure.USER_AGREEMENT, ChildMeasure.OFFICER, ChildMeasure.SPECIAL_POOL}),
    )
    given: dict[str, Any] = {"child": told, "consents": consents, "notice": PROMINENT_NOTICE}
    processor = base.submission.act.processor
    assert processor is not None
    given["processor"] = evolve(processor, children_rules=True)
    return turned(base, **given | changes)


@pytest.mark.parametrize("act", ROWS)
def test_nobody_adjudicated_and_every_act_infringes_personal_information_on_our_account(act: str) -> None:
    found = row("yuhang", act)
    assert agree(found.judge(), found.holding) is None
    assert found.judge().personal_information is True


def test_only_where_a_stranger_came_through_is_privacy_infringed() -> None:
    """On Y5 the settings are duties breached; whether place and face are private stays open."""
    assert row("yuhang", "Y5").judge().privacy is None
    assert row("yuhang", "Y5b").judge().privacy is True
    assert row("yuhang", "Y5b").judge({"yuhang": "not_drawn"}).privacy is None


@pytest.mark.parametrize(
    ("act", "rule"),
    [
        ("Y1", "children2019.9.yuhang.steps"),
        ("Y2", "children2019.13.yuhang"),
        ("Y3", "children2019.14.yuhang.push"),
        ("Y4", "children2019.14.yuhang.profile"),
        ("Y5b", "minors2006.39.1.yuhang.exposed"),
    ],
)
def test_each_finding_is_a_ground_of_its_act_and_none_where_it_is_not_drawn(act: str, rule: str) -> None:
    found = row("yuhang", act)
    assert rule in rules(found.judge())
    assert not any("yuhang" in ground for ground in rules(found.judge({"yuhang": "not_drawn"})))


def test_1_a_verified_guardian_who_consents_makes_y1_lawful_as_to_information() -> None:
    base = row("yuhang", "Y1")
    assert informed(base, guardians(base)).personal_information is False


def test_1_y3_fails_until_the_guardian_consents_a_second_time() -> None:
    base = row("yuhang", "Y3")
    general = guardians(base, Asking.PROMINENT)
    assert rules(informed(base, general)) == {"children2019.14.yuhang.push"}
    assert informed(base, general, guardians(base)).personal_information is False


def test_2_a_consent_of_the_child_alone_is_none_at_thirteen() -> None:
    base = row("yuhang", "Y1")
    own = full_consent(base.submission.act)
    child, youth = (DataSubject(id="child", user=True, age=age) for age in (13, 14))
    assert "children2019.9.consent" in rules(informed(base, own, subject=child))
    assert informed(base, own, subject=youth).personal_information is False


def test_2_the_settings_still_matter_at_fourteen() -> None:
    youth = DataSubject(id="youth", user=True, age=14)
    judgment = turned(row("yuhang", "Y5"), subject=youth)
    assert "minors2006.39.1.yuhang.messages" in breaches(judgment)
    assert not any(rule.startswith("children2019") for rule in rules(judgment))


@pytest.mark.parametrize(("act", "infringed"), [("Y1", None), ("Y3", True), ("Y4", True)])
def test_3_one_general_box_is_arguable_for_registering_and_not_enough_for_pushing(
    act: str, infringed: bool | None
) -> None:
    """Y1 turns on the risk to privacy and how prominently it was asked (Huang v. Tencent): open."""
    base = row("yuhang", act)
    judgment = informed(base, guardians(base, Asking.IN_AGREEMENT), on_by_default=False)
    assert judgment.personal_information is infringed


@pytest.mark.parametrize("left", ChildSetting)
def test_4_eight_of_nine_settings_are_not_enough(left: ChildSetting) -> None:
    base = row("yuhang", "Y5")
    shut = frozenset(ChildSetting) - {left}
    judgment = turned(base, child=service(base, shut=shut))
    (breach,) = {found for found in breaches(judgment) if "yuhang" in found}
    reached = turned(base, child=service(base, shut=shut, events=frozenset({ChildEvent.STRANGER_REACHED})))
    assert breach.startswith("minors2006.39.1.yuhang.")
    assert reached.privacy is True


def test_5_what_the_guardian_opened_is_no_breach() -> None:
    base = row("yuhang", "Y5")
    messages = frozenset({ChildSetting.MESSAGES})
    child = service(base, shut=frozenset(ChildSetting) - messages, opened_by_guardian=messages)
    assert not any("yuhang" in found for found in breaches(turned(base, child=child)))


def test_6_an_encrypted_pool_cures_the_storing_and_not_the_asking() -> None:
    base = row("yuhang", "Y2")
    child = service(base, measures=frozenset({ChildMeasure.SPECIAL_POOL}))
    judgment = turned(base, child=child, items=items(base, encrypted=True))
    assert "children2019.13.yuhang" not in rules(judgment)
    assert "children2019.9.consent" in rules(judgment)


def test_7_one_known_child_has_the_same_claim() -> None:
    """How many there are bears on who may sue, not on what is unlawful."""
    one = DataSubject(id="child", user=True, age=12, persons=1)
    assert rules(turned(row("yuhang", "Y1"), subject=one)) == rules(row("yuhang", "Y1").judge())


def test_8_no_harm_need_come_of_it() -> None:
    """The record of Y1 to Y5 tells of no harm, and none is asked for."""
    assert all(row("yuhang", act).judge().personal_information for act in ROWS[:5])


def test_9_an_adults_videos_pushed_by_taste_go_by_the_ordinary_rules() -> None:
    adult = DataSubject(id="adult", user=True, age=30)
    judgment = turned(
        row("yuhang", "Y3"), subject=adult, automation=AutomatedDecision(), on=dt.date(2022, 3, 1), until=None
    )
    assert not any(rule.startswith(("children2019", "minors")) for rule in rules(judgment))
    assert judgment.verdict is not Verdict.LAWFUL


def test_the_case_says_that_it_is_a_mediation() -> None:
    assert "mediation" in case("yuhang").note
    assert all("mediation" in act.note or act.id == "Y5b" for act in case("yuhang").acts)


def test_the_law_of_the_acts_is_that_of_their_days() -> None:
    """The provisions on children did not bind the years of the offender."""
    assert not any(rule.startswith("children2019") for rule in rules(row("yuhang", "Y5b").judge()))
