"""Wang Fei v. Zhang Leyi and websites turned on its edges."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import full_consent, items, row, turned

from pipl_rules.cases import CaseAct, agree
from pipl_rules.domain import Disclosure, Form, Hosting, Measure, Operation
from pipl_rules.judgment import Judgment, Outcome

FRIEND, PORTAL, FORUM = (row("wang_fei", act) for act in ("DC-15-1", "DC-15-2", "DC-15-3"))
HOSTING = FORUM.submission.act.hosting or Hosting()


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def rests_on(judgment: Judgment) -> set[str]:
    return {assumption.id for assumption in judgment.rests_on}


@pytest.mark.parametrize("act", [FRIEND, PORTAL], ids=["friend", "portal"])
def test_the_affair_told_to_the_world_with_his_name_infringes_the_interest_in_privacy(act: CaseAct) -> None:
    judgment = act.judge()
    assert rules(judgment) == {"spc2001.1.2.handling"}
    assert {"default.private.love_story", "default.morals.traceable"} <= rests_on(judgment)
    assert judgment.outcome is Outcome.DECIDED


@pytest.mark.parametrize("act", [FRIEND, PORTAL], ids=["friend", "portal"])
def test_whether_privacy_was_protected_by_itself_in_2008_is_a_reading(act: CaseAct) -> None:
    """By the letter of 1993 it needs a name that suffers; as the court said it needs exposure and no more."""
    by_letter = turned(act, readings={"privacy_before_2010": "reputation"})
    as_right = turned(act, readings={"privacy_before_2010": "own_right"})
    assert by_letter.privacy is False
    assert rules(as_right) == {"spc2001.1.2.exposure"}


@pytest.mark.parametrize("act", [FRIEND, PORTAL], ids=["friend", "portal"])
@pytest.mark.parametrize(
    "changes", [{"masked": True}, {"form": Form.PSEUDONYMISED}, {"public": Disclosure.BY_THE_PERSON}], ids=str
)
def test_who_covers_the_marks_or_repeats_what_he_told_himself_does_not_offend_morals(
    act: CaseAct, changes: dict[str, Any]
) -> None:
    """Media are to cover who ordinary people are; then nothing is left but what the claimant proves besides."""
    judgment = turned(act, items=items(act, **changes))
    assert judgment.privacy is False
    assert "burden.against_morals" in rests_on(judgment)


def test_with_nothing_intimate_in_it_a_name_and_an_address_alone_were_no_private_matter() -> None:
    others = tuple(i for i in FRIEND.submission.act.items or () if i.id != "affair")
    assert "spc2001.1.2.handling" not in rules(turned(FRIEND, items=others))


def test_what_he_allowed_is_no_wrong() -> None:
    assert turned(FRIEND, consents=(full_consent(FRIEND.submission.act),)).privacy is False


def test_kept_in_a_drawer_it_is_told_to_nobody() -> None:
    kept = turned(FRIEND, operations=frozenset({Operation.STORE}), online=False, audience=frozenset())
    assert "default.morals.traceable" not in rests_on(kept)
    assert kept.privacy is not True


def test_the_forum_is_free_because_it_deleted_when_told_and_not_because_nobody_was_wronged() -> None:
    judgment = FORUM.judge()
    assert judgment.privacy is False
    assert judgment.outcome is Outcome.DECIDED
    assert "default.host_acted.at_once" in rests_on(judgment)
    assert agree(judgment, FORUM.holding) is True


DAY = dt.date(2008, 3, 1)


@pytest.mark.parametrize(
    ("changes", "infringed"),
    [
        ({"measures": frozenset()}, True),
        ({"measures": frozenset({Measure.OTHER})}, True),
        ({"at_once": False}, True),
        ({"at_once": None}, True),
        ({"notified": False}, False),
        ({"measures": frozenset({Measure.LINK_CUT})}, False),
        ({"at_once": None, "notified_on": DAY, "measures_on": DAY + dt.timedelta(days=1)}, False),
        ({"at_once": None, "notified_on": DAY, "measures_on": DAY + dt.timedelta(days=2)}, True),
    ],
    ids=str,
)
def test_a_forum_that_is_told_takes_down_at_once_or_has_to_show_that_it_was_in_time(
    changes: dict[str, Any], *, infringed: bool
) -> None:
    judgment = turned(FORUM, hosting=evolve(HOSTING, **changes))
    assert judgment.privacy is infringed
    assert rules(judgment) == ({"spc1993.9.3.host"} if infringed else set())


def test_a_post_that_he_allowed_is_not_taken_for_a_wrong_of_the_user() -> None:
    """Then it is for the claimant to show one."""
    idle = evolve(HOSTING, measures=frozenset(), at_once=False)
    allowed = turned(FORUM, hosting=idle, consents=(full_consent(FORUM.submission.act),))
    assert (allowed.privacy, allowed.outcome) == (False, Outcome.NOT_PROVEN)


def test_whether_a_forum_answered_at_all_before_2010_is_a_reading() -> None:
    idle = evolve(HOSTING, measures=frozenset(), at_once=False)
    assert turned(FORUM, hosting=idle, readings={"hosts_before_2010": "authors_only"}).privacy is False


@pytest.mark.parametrize(
    ("day", "rule"), [(dt.date(2010, 7, 1), "tll.36.2"), (dt.date(2021, 2, 1), "civil_code.1195.2.privacy")]
)
def test_later_law_asks_the_same_of_a_host_by_name(day: dt.date, rule: str) -> None:
    """Under the Code the notice must carry evidence and say who sends it."""
    sound = evolve(HOSTING, preliminary_evidence=True, identity_given=True)
    idle = evolve(sound, measures=frozenset(), at_once=False)
    assert rule in rules(turned(FORUM, on=day, hosting=idle))
    assert rule not in rules(turned(FORUM, on=day, hosting=sound))


def test_what_her_friend_did_would_infringe_both_today() -> None:
    today = turned(FRIEND, on=dt.date(2022, 1, 31))
    assert today.privacy is True
    assert today.personal_information is True
    assert "civil_code.1033.5" in rules(today)
