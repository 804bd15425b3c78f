"""The penalty on Didi: no court decided; what the authority named, and the edges."""

import datetime as dt

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.cases import agree, case, stands
from pipl_rules.domain import AppBehaviour, Intrusion, Means, Place, Safeguards, Topic
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

ACTS = [act.id for act in case("didi").acts]
TOLD = evolve(PROMINENT_NOTICE, covers=frozenset(Topic))


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def breaches(judgment: Judgment) -> set[str]:
    return {breach.rule.id for breach in judgment.other_breaches}


def found(case_act: str, *names: str) -> Judgment:
    """The act, informed and agreed to in every respect, with these standards found against it."""
    base = row("didi", case_act).submission
    ground = tuple(Finding(fact=fact(name), value=True, ground="as the authority found") for name in names)
    act = evolve(base.act, purposes=frozenset({"rides"}), notice=TOLD)
    agreed = evolve(act, consents=(full_consent(act),))
    return evaluate(agreed, findings=ground, judged_on=base.judged_on)


@pytest.mark.parametrize("act", ACTS)
def test_a_penalty_decides_on_nobodys_right(act: str) -> None:
    """An authority's finding binds no civil court: there is nothing to agree with."""
    base = row("didi", act)
    assert not any(held.adjudicated for held in base.holding.held.values())
    assert agree(base.judge(), base.holding) is None


@pytest.mark.parametrize("act", ACTS)
def test_on_our_own_account_each_infringes_on_the_grounds_the_authority_named(act: str) -> None:
    base = row("didi", act)
    judgment = base.judge()
    assert judgment.personal_information is True
    assert all(stands(judgment, ground) for ground in base.holding.ground)


@pytest.mark.parametrize("act", ["DC-21-1", "DC-21-2", "DC-21-3"])
def test_collecting_in_excess_infringes_though_all_was_told_and_agreed(act: str) -> None:
    """Need is asked for beside consent: articles 5 and 6."""
    assert {"pipl.5.principles", "pipl.6.2", "civil_code.1035.principles"} <= rules(found(act, "excessive"))
    assert not {"pipl.5.principles", "pipl.6.2"} & rules(found(act))


def test_faces_are_sensitive_and_need_separate_consent_and_strict_care() -> None:
    """Of the items taken with them, none but the face is of a kind that article 28 names."""
    sensitive = [ground for ground in row("didi", "DC-21-2").judge().grounds if ground.rule.id == "pipl.29"]
    assert {ground.item for ground in sensitive} == {"face"}


def test_one_position_is_not_of_a_named_kind_and_a_track_is() -> None:
    """The authority cites article 28; that a single exact position easily harms is for a finding."""
    assert "pipl.29" not in rules(row("didi", "DC-21-3").judge())
    assert {"pipl.28.2", "pipl.29"} <= rules(
        evaluate(
            row("didi", "DC-21-3").submission.act,
            findings=(Finding(fact=fact("easily_harms"), value=True, ground="where one lives and goes"),),
            judged_on=dt.date(2022, 7, 21),
        )
    )


def test_clear_text_is_a_breach_of_care_that_by_itself_infringes_nothing() -> None:
    base = row("didi", "DC-21-4")
    assert "pipl.51.3" in breaches(base.judge())
    encrypted = turned(base, safeguards=Safeguards(techniques=True))
    assert "pipl.51.3" not in breaches(encrypted)
    assert found("DC-21-4").personal_information is False


def test_analysis_told_of_clearly_and_agreed_to_is_lawful() -> None:
    base = row("didi", "DC-21-5")
    assert "pipl.17.1" in rules(base.judge())
    assert "pipl.17.1" not in rules(turned(base, notice=TOLD))
    assert found("DC-21-5").personal_information is False


def test_asking_over_and_over_is_a_breach_that_touches_no_right() -> None:
    base = row("didi", "DC-21-6")
    app = base.submission.act.app or AppBehaviour()
    assert {"appmethods2019.3.2", "appmethods2019.2.1"} <= breaches(base.judge())
    once = turned(base, app=evolve(app, asked_over_and_over=False))
    assert "appmethods2019.3.2" not in breaches(once)


def test_a_clipboard_read_untold_is_private_space() -> None:
    """The record says too much was taken, and not that the reading was hidden: left open."""
    base = row("didi", "DC-21-2")
    hidden = Intrusion(places=frozenset({Place.CLIPBOARD}), means=frozenset({Means.SOFTWARE}), hidden=True)
    assert base.judge().privacy is None
    assert turned(base, intrusion=hidden).privacy is True


def test_before_november_2021_the_same_acts_fall_under_the_cybersecurity_law() -> None:
    day = dt.date(2021, 10, 31)
    earlier = turned(row("didi", "DC-21-1"), on=day, judged_on=day)
    assert {"csl.41.1.consent", "csl.41.1.notice"} <= rules(earlier)
    assert not any(rule.startswith("pipl") for rule in rules(earlier))
