"""Wang v. a workplace-networking site turned on its edges."""

import datetime as dt

from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.domain import (
    Channel,
    Contact,
    DataSubject,
    Doer,
    Evidence,
    EvidenceTopic,
    HeldBy,
    InformationItem,
    KeptUnder,
    Operation,
)
from pipl_rules.judgment import Judgment, Outcome, Verdict

BASE = row("wang", "W3")
MESSAGE = BASE.submission.act.contact or Contact()


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def test_1_a_suggestion_inside_the_app_to_its_own_user_disturbs_nobody() -> None:
    judgment = turned(
        BASE,
        operations=frozenset({Operation.SHOW}),
        contact=None,
        subject=DataSubject(id="wang", user=True),
    )
    assert judgment.privacy is False


def test_2_what_a_friend_knowingly_sends_is_the_friends_act() -> None:
    judgment = turned(BASE, done_by=Doer.USER_KNOWINGLY)
    assert judgment.verdict is Verdict.LAWFUL
    assert judgment.other_breaches == ()


def test_4_within_what_he_opted_in_to_the_message_is_lawful() -> None:
    judgment = turned(
        BASE,
        contact=evolve(MESSAGE, agreed=True, refused=False),
        consents=(full_consent(BASE.submission.act),),
        notice=PROMINENT_NOTICE,
    )
    assert judgment.verdict is Verdict.LAWFUL


def test_5_after_he_opted_out_it_is_unlawful_again() -> None:
    judgment = turned(BASE, contact=evolve(MESSAGE, agreed=True, refused=True))
    assert judgment.privacy is True
    assert "npcsc.7" in {breach.rule.id for breach in judgment.other_breaches}


def test_6_a_single_plain_advertisement_is_not_lawful_and_its_disturbance_open() -> None:
    """Without names or disguise the tolerance of society is for the court; the number was used unasked."""
    plain = Contact(
        channel=Channel.SMS,
        commercial=True,
        agreed=False,
        names_person=False,
        names_acquaintances=False,
        poses_as_other=False,
        times=1,
    )
    judgment = turned(BASE, contact=plain)
    assert judgment.privacy is None
    assert judgment.personal_information is True
    assert "npcsc.7" in {breach.rule.id for breach in judgment.other_breaches}


def test_7_who_did_it_is_presumed_only_against_one_who_was_bound_to_keep_the_record() -> None:
    """Withheld and not kept are two facts; without a duty to keep, the gap proves nothing."""
    gap = Evidence(topic=EvidenceTopic.DOER, held_by=HeldBy.PROCESSOR, kept=False)
    unknown = turned(BASE, done_by=None, evidence=(gap,))
    bound = turned(BASE, done_by=None, evidence=(evolve(gap, bound_to_keep=True),))
    assert unknown.outcome is Outcome.NOT_PROVEN
    assert bound.privacy is True
    assert "burden.by_processor.not_kept" in {assumption.id for assumption in bound.rests_on}


def test_8_a_message_that_carries_an_illness_touches_private_information_too() -> None:
    illness = InformationItem(id="illness", category="item.past_illness", kept_under=KeptUnder.NUMBER)
    judgment = turned(BASE, items=(*(BASE.submission.act.items or ()), illness))
    assert {"tll.2.life", "tll.2.information"} <= rules(judgment)


def test_9_a_finished_act_keeps_its_law_and_one_that_goes_on_meets_the_code() -> None:
    finished = turned(BASE, judged_on=dt.date(2021, 6, 1))
    assert {"tll.2.life", "gpcl.110.life"} <= rules(finished)
    assert [guide.instrument.id for guide in finished.law.guidance] == ["civil_code"]
    going_on = turned(BASE, until=dt.date(2021, 2, 1), judged_on=dt.date(2021, 6, 1))
    assert "civil_code.1033.1" in rules(going_on)
    assert not any(rule.startswith(("tll", "gpcl")) for rule in rules(going_on))
