"""Apps that nobody adjudicated, turned on their edges: Baidu's permissions, a loan platform, a reading app."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.cases import case
from pipl_rules.domain import (
    CATEGORIES,
    AppBehaviour,
    Asking,
    DataSubject,
    Dealing,
    Form,
    InformationItem,
    KeptUnder,
    Notice,
    Operation,
    Prominence,
    Topic,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Outcome, Verdict

TOLD = evolve(PROMINENT_NOTICE, covers=frozenset(Topic))


def item(category: str) -> InformationItem:
    kind = CATEGORIES[category]
    return InformationItem(id=category[5:], category=kind, kept_under=KeptUnder.ACCOUNT, form=Form.PLAIN)


def breaches(judgment: Judgment) -> set[str]:
    return {breach.rule.id for breach in judgment.other_breaches}


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def app(name: str, act: str, **changes: Any) -> AppBehaviour:
    return evolve(row(name, act).submission.act.app or AppBehaviour(), **changes)


@pytest.mark.parametrize("name", ["baidu", "loan_app", "reading_app"])
def test_nobody_decided_on_any_of_it(name: str) -> None:
    assert not any(held.adjudicated for act in case(name).acts for held in act.holding.held.values())


# -- Jiangsu Consumer Council v. Baidu


@pytest.mark.parametrize("act", ["B1", "B2", "B3", "B4"])
def test_what_was_alleged_and_never_proved_is_not_proven_and_not_lawful(act: str) -> None:
    """Withdrawal decides nothing: the alleged taking stays for the claimant to prove."""
    judgment = row("baidu", act).judge()
    assert judgment.outcome is Outcome.NOT_PROVEN


def test_baidu_1_a_permission_that_is_never_used_takes_nothing() -> None:
    judgment = row("baidu", "B5").judge()
    assert (judgment.verdict, breaches(judgment)) == (Verdict.LAWFUL, set())


def test_baidu_date_since_the_methods_an_idle_permission_is_a_breach_that_wrongs_nobody() -> None:
    """No rule said so before 2019-11-28."""
    for day, breached in ((dt.date(2019, 11, 27), set()), (dt.date(2019, 11, 28), {"appmethods2019.4.1"})):
        judgment = turned(row("baidu", "B5"), on=day, judged_on=day)
        assert judgment.verdict is Verdict.LAWFUL
        assert breaches(judgment) == breached


def test_baidu_1_once_it_is_used_unasked_information_is_taken() -> None:
    judgment = turned(row("baidu", "B1"), happened=True)
    assert judgment.personal_information is True
    assert {"csl.41.1.consent", "consumer.29.1.consent", "telecom2013.9.1"} <= rules(judgment)


def test_baidu_2_listening_to_calls_intrudes_on_private_activity_too() -> None:
    heard = turned(
        row("baidu", "B1"),
        happened=True,
        operations=frozenset({Operation.COLLECT, Operation.OBSERVE_PRIVATE_ACTIVITY}),
        on=dt.date(2021, 1, 1),
        judged_on=dt.date(2021, 1, 1),
    )
    assert heard.verdict is Verdict.INFRINGES_BOTH
    assert "civil_code.1033.3" in rules(heard)


def test_baidu_4_the_one_code_awaited_after_consent_is_lawful() -> None:
    base = row("baidu", "B2")
    agreed = turned(base, happened=True, notice=TOLD, consents=(full_consent(base.submission.act),))
    assert agreed.personal_information is False


def test_baidu_4_the_whole_inbox_is_more_than_the_purpose_needs() -> None:
    base = row("baidu", "B2")
    act = evolve(
        base.submission.act, happened=True, notice=TOLD, consents=(full_consent(base.submission.act),)
    )
    whole = Finding(fact=fact("excessive"), value=True, ground="the whole inbox")
    judgment = evaluate(act, findings=(whole,), judged_on=act.on)
    assert judgment.personal_information is True
    assert {"csl.41.1.principles", "telecom2013.9.3"} <= rules(judgment)


def test_baidu_5_told_in_the_app_and_agreed_it_is_lawful_towards_the_person() -> None:
    base = row("baidu", "B6")
    silent = base.judge()
    assert "csl.41.1.notice" in rules(silent)
    told = turned(base, notice=TOLD, consents=(full_consent(base.submission.act),))
    assert told.personal_information is False


def test_baidu_7_a_person_whose_data_are_not_shown_to_be_taken_proves_nothing() -> None:
    assert turned(row("baidu", "B6"), items=None).outcome is not Outcome.DECIDED


# -- The loan platform


def test_loan_1_where_what_is_held_suffices_and_nothing_more_is_asked_no_breach_remains() -> None:
    base = row("loan_app", "LO1")
    assert breaches(base.judge()) == {"appmethods2019.6.2"}
    dealing = evolve(base.submission.act.dealing or Dealing(), cancel_asks_more=False)
    judgment = turned(base, dealing=dealing)
    assert (judgment.verdict, breaches(judgment)) == (Verdict.LAWFUL, set())


@pytest.mark.parametrize("change", ["other_way_offered", "account_busy"])
def test_loan_3_and_4_another_way_or_an_open_debt_makes_the_demand_no_breach(change: str) -> None:
    base = row("loan_app", "LO1")
    dealing = evolve(base.submission.act.dealing or Dealing(), **{change: True})
    assert breaches(turned(base, dealing=dealing)) == set()


def test_loan_photos_sent_to_get_out_are_taken_without_free_consent() -> None:
    base = row("loan_app", "LO3")
    assert "pipl.13.1" in rules(base.judge())
    free = tuple(evolve(c, condition_of_service=False) for c in base.submission.act.consents or ())
    assert turned(base, consents=free).personal_information is False


def test_loan_5_discarding_the_photos_at_once_does_not_mend_the_taking() -> None:
    assert turned(row("loan_app", "LO3"), discarded_at_once=True).personal_information is True


def test_loan_6_records_under_a_statutory_duty_are_kept_and_those_alone() -> None:
    """LO4: the duty is a finding; without it keeping has no basis once the person withdraws."""
    base = row("loan_app", "LO3").submission.act
    kept = evolve(
        base,
        operations=frozenset({Operation.STORE}),
        items=(item("item.loan_record"),),
        consents=(),
        app=None,
    )
    duty = Finding(fact=fact("needed_for_duty"), value=True, ground="a statutory time of keeping")
    assert evaluate(kept, findings=(duty,), judged_on=kept.on).personal_information is False
    assert evaluate(kept, judged_on=kept.on).personal_information is True


def test_a_loan_is_finance_and_no_electronic_commerce() -> None:
    """E-Commerce Law art. 2 para. 3: its article 24 would infringe, were this a shop."""
    base = row("loan_app", "LO1")
    dealing = base.submission.act.dealing or Dealing()
    shop = turned(base, dealing=evolve(dealing, finance_or_content=False), items=(item("item.phone_number"),))
    loan = turned(base, items=(item("item.phone_number"),))
    assert "ecommerce.24.1.cancel" in rules(shop)
    assert loan.personal_information is False


# -- The reading app


def test_reading_1_asked_in_use_with_the_reason_shown_it_is_no_breach() -> None:
    base = row("reading_app", "R1a")
    judgment = turned(base, app=app("reading_app", "R1a", purpose_told_when_asking=True))
    assert (judgment.verdict, breaches(judgment)) == (Verdict.LAWFUL, set())


def test_reading_3_in_an_app_whose_function_it_serves_nothing_is_taken_in_excess() -> None:
    served = turned(row("reading_app", "R1b"), app=app("reading_app", "R1b", serves_function=True))
    assert "appmethods2019.4.1" in breaches(row("reading_app", "R1b").judge())
    assert "appmethods2019.4.1" not in breaches(served)


def test_reading_4_a_prompt_that_returns_at_each_start_is_a_breach() -> None:
    again = AppBehaviour(asked_over_and_over=True)
    assert breaches(turned(row("reading_app", "R1a"), app=again)) == {"appmethods2019.3.2"}


def test_reading_5_a_short_summary_mends_long_rules() -> None:
    base = row("reading_app", "R2")
    assert breaches(base.judge()) == {"appmethods2019.2.4"}
    assert breaches(turned(base, app=app("reading_app", "R2", policy_summary=True))) == set()


def test_reading_2_consent_buried_in_an_agreement_is_no_informed_consent() -> None:
    base = row("reading_app", "R1b")
    buried = Notice(how=Prominence.IN_AGREEMENT, covers=frozenset(Topic), truthful=True)
    agreed = (full_consent(base.submission.act),)
    assert "pipl.13.1" in rules(turned(base, notice=buried, consents=agreed))
    assert "pipl.13.1" not in rules(turned(base, notice=TOLD, consents=agreed))


def test_reading_6_a_box_ticked_beforehand_is_no_consent_even_to_good_terms() -> None:
    base = row("reading_app", "R1b")
    ticked = (full_consent(base.submission.act, Asking.ON_BY_DEFAULT),)
    assert turned(base, notice=TOLD, consents=ticked).personal_information is True
    asked = (full_consent(base.submission.act),)
    preset = app("reading_app", "R1b", agreed_by_default=True)
    judgment = turned(base, notice=TOLD, consents=asked, app=preset)
    assert "pipl.13.1" in rules(judgment)
    assert "appmethods2019.3.4" in breaches(judgment)


def test_reading_7_before_each_text_was_in_force_it_is_not_applied() -> None:
    base = row("reading_app", "R3")
    for day, expected in (
        (dt.date(2019, 11, 27), set()),
        (dt.date(2021, 4, 30), {"appmethods2019.4.2"}),
        (dt.date(2021, 5, 1), {"appmethods2019.4.2", "necessary2021.4"}),
    ):
        assert breaches(turned(base, on=day, judged_on=day)) == expected


def test_a_reader_who_is_no_user_yet_is_owed_nothing_by_the_telecom_rules() -> None:
    stranger = turned(row("reading_app", "R1b"), subject=DataSubject(id="x", user=False))
    assert not any(rule.startswith("telecom2013") for rule in rules(stranger))
