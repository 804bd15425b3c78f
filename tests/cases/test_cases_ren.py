"""Ren v. Baidu: where the library differs from the court, and what would bring it round."""

import datetime as dt

from turning import items, row, turned

from pipl_rules.cases import agree
from pipl_rules.domain import Disclosure, Form

BASE = row("ren", "DC-16-1")


def test_by_the_letter_of_2012_the_name_may_not_be_used_without_notice_and_consent() -> None:
    """Nobody put that to the court; the difference is written down."""
    judgment = BASE.judge()
    assert judgment.personal_information is True
    assert {g.rule.id for g in judgment.grounds} == {"npcsc.2.1.consent", "npcsc.2.1.notice"}
    assert agree(judgment, BASE.holding) is False
    assert BASE.reason


def test_had_the_association_been_lawfully_public_the_verdict_is_the_courts() -> None:
    public = turned(BASE, items=items(BASE, public=Disclosure.LAWFULLY_BY_OTHERS))
    assert agree(public, BASE.holding) is True
    assert ("npcsc.2.1.consent", "spc2014.12.1.4") in {(x.rule.id, x.by.id) for x in public.lifted}
    hidden = turned(BASE, items=items(BASE, public=Disclosure.NOT_PUBLIC))
    assert hidden.personal_information is True


def test_the_exception_for_what_is_public_serves_whoever_is_judged_once_it_is_law() -> None:
    """SPC provisions on networks, from 2014-10-10, also for earlier acts not finally decided by then."""
    public, eve = items(BASE, public=Disclosure.LAWFULLY_BY_OTHERS), dt.date(2014, 10, 9)
    judged_before = turned(BASE, items=public, on=eve, until=None, judged_on=eve)
    judged_after = turned(BASE, items=public, on=eve, until=None, judged_on=dt.date(2014, 10, 10))
    assert judged_before.personal_information is True
    assert judged_after.personal_information is False


def test_words_that_lead_to_nobody_are_nobodys_information() -> None:
    assert turned(BASE, items=items(BASE, form=Form.ANONYMISED)).personal_information is False
