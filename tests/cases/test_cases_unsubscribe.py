"""Wang v. an information company turned on its edges: one text from the company's own port."""

from typing import Any

from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.domain import Contact, Doer
from pipl_rules.judgment import Judgment, Outcome, Verdict

BASE = row("unsubscribe", "DC-10-1")
TEXT = BASE.submission.act.contact or Contact()


def assumed(judgment: Judgment) -> set[str]:
    return {assumption.id for assumption in judgment.rests_on}


def texted(**fields: Any) -> Judgment:
    return turned(BASE, contact=evolve(TEXT, **fields))


def test_one_unasked_advertisement_touches_the_number_and_not_the_peace_of_life() -> None:
    judgment = BASE.judge()
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION
    assert {"burden.by_processor.own_port", "default.tolerance.single"} <= assumed(judgment)


def test_who_may_use_the_port_is_taken_to_have_sent_it_until_another_sender_is_shown() -> None:
    assert turned(BASE, done_by=Doer.SOMEBODY_ELSE).verdict is Verdict.LAWFUL
    for port in (False, None):
        judgment = texted(from_own_port=port)
        assert (judgment.verdict, judgment.outcome) == (Verdict.LAWFUL, Outcome.NOT_PROVEN)


def test_the_number_of_somebody_who_agreed_may_be_used() -> None:
    act = BASE.submission.act
    judgment = turned(
        BASE,
        contact=evolve(TEXT, agreed=True),
        notice=PROMINENT_NOTICE,
        consents=(full_consent(act),),
    )
    assert judgment.verdict is Verdict.LAWFUL


def test_bait_and_selling_on_after_a_refusal_disturb() -> None:
    assert texted(names_person=True).privacy is True
    assert texted(poses_as_other=True).privacy is True
    assert texted(refused=True, times=2).privacy is True


def test_whether_several_texts_that_nobody_refused_must_be_borne_is_for_the_court() -> None:
    assert texted(times=3).privacy is None
