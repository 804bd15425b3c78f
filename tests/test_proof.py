"""Who sent it, and what was not in issue: the burdens that lie otherwise than usual, and the record behind them."""

import datetime as dt

import pytest

from pipl_rules.assume.proof import BURDENS, TOLD
from pipl_rules.characterise import characterise
from pipl_rules.domain import Complaint, Contact, ProcessingAct
from pipl_rules.facts import item

DAY = dt.date(2022, 3, 1)
NOT_IN_ISSUE = {
    Complaint.NOTICE: "notice_not_in_issue",
    Complaint.NEED: "need_not_in_issue",
    Complaint.PROTECTION: "protection_not_in_issue",
}


def in_issue(*what: Complaint) -> dict[str, object]:
    act = ProcessingAct(id="x", on=DAY, complained_of=frozenset(what))
    return dict(characterise(act).act)


@pytest.mark.parametrize(("complaint", "fact"), NOT_IN_ISSUE.items())
def test_what_was_complained_of_is_in_issue_and_the_rest_is_not(complaint: Complaint, fact: str) -> None:
    assert in_issue(complaint)[fact] is False
    assert in_issue(Complaint.CONSENT)[fact] is True


def test_what_nobody_knows_to_be_out_of_issue_stays_in_it() -> None:
    known = dict(characterise(ProcessingAct(id="x", on=DAY)).act)
    assert not known.keys() & set(NOT_IN_ISSUE.values())


def test_whose_port_it_was_is_on_record() -> None:
    known = dict(characterise(ProcessingAct(id="x", on=DAY, contact=Contact(from_own_port=True))).act)
    assert known["from_own_port"] is True


def test_only_notice_need_and_protection_can_be_out_of_issue() -> None:
    """Consent is never presumed, nor any other ground that the processor relies on."""
    spared = {burden.fact for burden in BURDENS if burden.id.endswith("not_in_issue")}
    assert spared == {*TOLD, item.SPECIFIC_PURPOSE, item.STRICTLY_PROTECTED}
