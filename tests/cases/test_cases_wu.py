"""Wu v. an e-commerce platform turned on its edges: an affiliate is another processor all the same."""

import datetime as dt
from typing import Any

from attrs import evolve
from turning import ALL_TOPICS, full_consent, row, turned

from pipl_rules.domain import Notice, ProcessorRole, Prominence, Recipient, RecipientRole, Topic
from pipl_rules.judgment import Judgment

BASE = row("wu", "DC-07-1")
ACT = BASE.submission.act
PASSING_ON = {"civil_code.1038.1.provide", "csl.42.1.provide"}
TOLD_WHO = Notice(how=Prominence.PROMINENT, covers=ALL_TOPICS | {Topic.RECIPIENT}, truthful=True)


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def told_and_asked(**fields: Any) -> Judgment:
    return turned(BASE, notice=TOLD_WHO, consents=(full_consent(ACT),), **fields)


def test_a_consent_to_collecting_and_using_does_not_reach_providing() -> None:
    judgment = BASE.judge()
    assert judgment.personal_information is True
    assert rules(judgment) >= PASSING_ON | {"civil_code.1035.1", "csl.41.1.consent"}


def test_that_the_two_companies_belong_together_changes_nothing() -> None:
    assert ACT.processor is not None
    alone = evolve(ACT.processor, roles=(ACT.processor.roles or frozenset()) - {ProcessorRole.AFFILIATE})
    assert rules(turned(BASE, processor=alone)) == rules(BASE.judge())


def test_who_is_told_of_the_other_company_and_says_yes_to_it_is_not_wronged() -> None:
    assert told_and_asked().personal_information is False


def test_a_company_that_only_works_for_the_platform_is_not_another_to_whom_it_provides() -> None:
    agent = Recipient(
        id="payment_company", role=RecipientRole.ENTRUSTED, agreement=True, within_agreement=True
    )
    assert not PASSING_ON & rules(turned(BASE, recipients=(agent,)))


def test_since_november_2021_the_same_act_breaks_the_rule_on_other_processors_too() -> None:
    """Separate consent, and word of who receives it, are asked for beside the older rules."""
    later = dt.date(2021, 11, 1)
    assert {"pipl.23.consent", "pipl.23.notice"} <= rules(turned(BASE, on=later, judged_on=later))
    assert told_and_asked(on=later, judged_on=later).personal_information is False
