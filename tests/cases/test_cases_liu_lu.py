"""Liu v. Lu turned on its edges."""

import datetime as dt

from attrs import evolve
from turning import full_consent, row, turned

from pipl_rules import Finding, evaluate
from pipl_rules.cases import agree
from pipl_rules.domain import InformationItem, Intrusion, KeptUnder, Means

BASE = row("liu_lu", "DC-17-1")
INTRUSION = BASE.submission.act.intrusion or Intrusion()


def test_a_hidden_tracker_infringes_privacy_be_it_a_wifes_in_the_family_car() -> None:
    judgment = BASE.judge()
    assert judgment.privacy is True
    assert agree(judgment, BASE.holding) is True
    assert {"tll.2.information", "gpcl.110.information"} <= {g.rule.id for g in judgment.grounds}


def test_told_of_it_or_watched_without_a_device_the_standard_is_for_the_court() -> None:
    assert turned(BASE, intrusion=evolve(INTRUSION, hidden=False)).privacy is None
    assert turned(BASE, intrusion=evolve(INTRUSION, means=frozenset({Means.IN_PERSON}))).privacy is None


def test_what_he_agreed_to_is_no_wrong() -> None:
    """Both the taking of what tells of him and the following of him."""
    followed = turned(BASE, consents=(full_consent(BASE.submission.act),))
    assert {g.rule.id for g in followed.grounds} == {"tll.2.life", "gpcl.110.life"}
    submission = BASE.submission
    agreed = evaluate(
        evolve(submission.act, consents=(full_consent(submission.act),)),
        findings=[Finding("intrusion_agreed", value=True)],
        judged_on=submission.judged_on,
    )
    assert agreed.privacy is False


def test_a_tracker_that_tells_only_the_city_takes_nothing_private_and_follows_all_the_same() -> None:
    city = InformationItem(id="city", category="item.coarse_location", kept_under=KeptUnder.NAME)
    assert {g.rule.id for g in turned(BASE, items=(city,)).grounds} == {"tll.2.life", "gpcl.110.life"}


def test_under_the_code_following_is_watching_a_private_activity_as_well() -> None:
    later = turned(BASE, on=dt.date(2021, 2, 1))
    assert {"civil_code.1033.3.watched", "civil_code.1033.5"} <= {g.rule.id for g in later.grounds}
