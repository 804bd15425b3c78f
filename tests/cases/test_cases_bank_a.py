"""Wang v. Bank A turned on its edges: what was signed, and what was in issue."""

from typing import Any

import pytest
from attrs import evolve
from turning import row, turned

from pipl_rules.domain import Asking, Complaint, ConsentRecord
from pipl_rules.judgment import Judgment, Outcome, Verdict

BASE = row("bank_a", "DC-08-1")
CHECKED = row("bank_a", "DC-08-1b")
ACT = BASE.submission.act
SIGNED = next(iter(ACT.consents or ()))


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def asked(**fields: Any) -> Judgment:
    return turned(BASE, consents=(evolve(SIGNED, **fields),))


def test_a_borrower_who_signed_and_says_only_that_he_did_not_agree_is_not_wronged() -> None:
    judgment = BASE.judge()
    assert (judgment.verdict, judgment.personal_information) == (Verdict.LAWFUL, False)
    assert judgment.outcome is Outcome.DECIDED
    assert "burden.notice_complete.not_in_issue" in {assumption.id for assumption in judgment.rests_on}


def separately() -> tuple[ConsentRecord, ...]:
    return tuple(
        evolve(given, asked=Asking.SEPARATE, written=True) for given in CHECKED.submission.act.consents or ()
    )


def test_face_and_voice_are_lawfully_checked_only_if_they_were_asked_for_separately() -> None:
    """The report does not say how; the court found consent, and we say why we cannot."""
    assert CHECKED.judge().personal_information is True
    judgment = turned(CHECKED, consents=separately())
    assert judgment.personal_information is False
    assert "burden.strictly_protected.not_in_issue" in {assumption.id for assumption in judgment.rests_on}


@pytest.mark.parametrize(
    ("complaint", "rule"),
    [
        (Complaint.NOTICE, "pipl.17.1"),
        (Complaint.NEED, "pipl.28.2"),
        (Complaint.PROTECTION, "pipl.28.2"),
    ],
)
def test_what_he_complains_of_the_bank_must_prove(complaint: Complaint, rule: str) -> None:
    """Nothing on record says what the papers told him, or how face and voice are kept."""
    judgment = turned(CHECKED, consents=separately(), complained_of=frozenset({Complaint.CONSENT, complaint}))
    assert judgment.personal_information is True
    assert rule in rules(judgment)


def test_where_nobody_knows_what_was_in_issue_the_bank_proves_everything() -> None:
    assert turned(BASE, complained_of=None).personal_information is True


def test_a_yes_that_was_not_in_writing_does_not_carry_a_report_to_the_credit_system() -> None:
    assert "credit2013.29.2" in rules(asked(written=False))


def test_a_yes_hidden_among_others_does_not_carry_the_report() -> None:
    assert "pipl.23.consent" in rules(asked(asked=Asking.BUNDLED))


def test_without_any_yes_the_loan_alone_is_not_proved_to_call_for_it() -> None:
    """What a contract or a duty needs is an open standard, for the bank to prove."""
    assert "pipl.13.1" in rules(turned(BASE, consents=()))
