"""Huang v. Tencent turned on its edges."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import ALL_TOPICS, PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.domain import (
    Asking,
    Doer,
    Evidence,
    EvidenceTopic,
    Form,
    HeldBy,
    KeptUnder,
    Matter,
    Notice,
    Prominence,
    Source,
    SourceKind,
    Topic,
)
from pipl_rules.judgment import Judgment, Outcome, Verdict


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


@pytest.mark.parametrize("act", ["H3", "H4"])
def test_1_a_prominent_notice_and_a_switch_she_turned_on_make_the_opening_lawful(act: str) -> None:
    base = row("huang", act)
    judgment = turned(
        base,
        on_by_default=False,
        notice=PROMINENT_NOTICE,
        consents=(full_consent(base.submission.act, Asking.SEPARATE),),
    )
    assert judgment.personal_information is False


@pytest.mark.parametrize("act", ["H3", "H4"])
def test_2_the_same_notice_with_the_switch_left_on_still_infringes(act: str) -> None:
    """A default is not an expression of will."""
    base = row("huang", act)
    judgment = turned(
        base, notice=PROMINENT_NOTICE, consents=(full_consent(base.submission.act, Asking.ON_BY_DEFAULT),)
    )
    assert judgment.personal_information is True


def test_3_a_notice_that_names_the_items_and_not_the_audience_still_infringes() -> None:
    """Manner and scope are missing."""
    base = row("huang", "H3")
    judgment = turned(
        base,
        on_by_default=False,
        notice=Notice(
            how=Prominence.PROMINENT, covers=frozenset({Topic.ITEMS, Topic.PURPOSE}), truthful=True
        ),
        consents=(full_consent(base.submission.act),),
    )
    assert judgment.personal_information is True


def test_3_a_consent_that_does_not_reach_the_audience_still_infringes() -> None:
    base = row("huang", "H3")
    narrow = evolve(full_consent(base.submission.act), audience=frozenset())
    judgment = turned(base, on_by_default=False, notice=PROMINENT_NOTICE, consents=(narrow,))
    assert judgment.personal_information is True


def test_4_following_them_herself_is_not_the_operators_act() -> None:
    judgment = turned(row("huang", "H2"), happened=True, done_by=Doer.USER_KNOWINGLY, evidence=())
    assert judgment.verdict is Verdict.LAWFUL


def test_5_logs_that_show_her_taps_end_the_presumption() -> None:
    produced = Evidence(topic=EvidenceTopic.ACT, held_by=HeldBy.PROCESSOR, produced=True)
    judgment = turned(row("huang", "H2"), evidence=(produced,))
    assert judgment.verdict is Verdict.LAWFUL
    assert judgment.outcome is Outcome.NOT_PROVEN


def test_5_the_inference_is_the_courts_to_draw() -> None:
    """Article 95 of the evidence provisions says may."""
    judgment = turned(row("huang", "H2"), readings={"adverse_inference": "not_drawn"})
    assert judgment.outcome is Outcome.NOT_PROVEN


def test_5_before_the_evidence_provisions_no_inference_is_drawn_under_them() -> None:
    """Evidence goes by the law of the proceedings: they bind from 2020-05-01."""
    base = row("huang", "H2")
    assert turned(base, judged_on=dt.date(2020, 4, 30)).outcome is Outcome.NOT_PROVEN
    assert turned(base, judged_on=dt.date(2020, 5, 1)).personal_information is True


@pytest.mark.parametrize("matter", [Matter.HEALTH, Matter.SEXUAL_ORIENTATION])
def test_6_books_about_what_society_holds_private_touch_privacy(matter: Matter) -> None:
    base = row("huang", "H5")
    assert turned(base, items=items(base, reveals=frozenset({matter}))).privacy is True


def test_7_within_one_and_the_same_app_an_ordinary_consent_that_was_informed_suffices() -> None:
    base = row("huang", "H1")
    judgment = turned(
        base,
        items=items(base, source=Source(kind=SourceKind.PERSON)),
        on_by_default=False,
        combined=False,
        notice=Notice(how=Prominence.ORDINARY, covers=ALL_TOPICS, truthful=True),
        consents=(full_consent(base.submission.act, Asking.BUNDLED),),
    )
    assert judgment.verdict is Verdict.LAWFUL


def test_8_aggregates_with_no_account_attached_are_not_personal_information() -> None:
    base = row("huang", "H5")
    judgment = turned(base, items=items(base, form=Form.ANONYMISED, kept_under=KeptUnder.NOBODY))
    assert judgment.verdict is Verdict.LAWFUL
    assert judgment.outcome is Outcome.OUT_OF_SCOPE


def test_10_her_own_wish_does_not_make_the_books_private() -> None:
    """The standard is society at large, not the person."""
    assert turned(row("huang", "H5"), objected=True).privacy is False


def test_11_under_the_pipl_bundling_takes_the_freedom_from_her_consent() -> None:
    """H1 moved to 2022: same answer, other grounds."""
    day = dt.date(2022, 3, 1)
    judgment = turned(row("huang", "H1"), on=day, until=None)
    assert "pipl.13.1" in rules(judgment)
    base = row("huang", "H1")
    bundled = evolve(full_consent(base.submission.act, Asking.SEPARATE), condition_of_service=True)
    informed: dict[str, Any] = {"on": day, "until": None, "notice": PROMINENT_NOTICE}
    assert turned(base, **informed, consents=(bundled,)).personal_information is True
    free = evolve(bundled, condition_of_service=False)
    assert turned(base, **informed, consents=(free,)).personal_information is False


def test_both_paths_to_personal_information_are_a_reading() -> None:
    """By the letter of the statute, reading records under an account might not be personal information."""
    judgment = turned(row("huang", "H5"), readings={"association": "identification_only"})
    assert judgment.personal_information is False
