"""Fu v. a web company turned on its edges."""

from attrs import evolve
from turning import full_consent, items, row, turned

from pipl_rules.cases import agree
from pipl_rules.domain import Consenter, DataSubject
from pipl_rules.judgment import Judgment

BASE = row("fu", "DC-20-1")
GIRL = BASE.submission.act.subject or DataSubject(id="girl")
DISCLOSED, HANDLED = "minors2006.39.1", "tll.2.information"


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def test_a_minor_shown_uncovered_in_treatment_is_disclosed_what_is_private() -> None:
    judgment = BASE.judge()
    assert agree(judgment, BASE.holding) is True
    assert {DISCLOSED, HANDLED} <= rules(judgment)


def test_covered_so_that_nobody_can_tell_who_she_is_the_picture_is_nobodys() -> None:
    judgment = turned(BASE, items=items(BASE, recognisable=False, masked=True))
    assert judgment.privacy is False


def test_a_picture_that_tells_nothing_private_is_left_to_the_court() -> None:
    assert turned(BASE, items=items(BASE, reveals=frozenset())).privacy is None


def test_of_a_grown_person_the_same_picture_is_still_private() -> None:
    judgment = turned(BASE, subject=evolve(GIRL, age=18))
    assert HANDLED in rules(judgment)
    assert DISCLOSED not in rules(judgment)


def test_the_centres_yes_is_not_the_guardians() -> None:
    """Only the guardian can open what is private to a minor."""
    yes = full_consent(BASE.submission.act)
    assert DISCLOSED in rules(turned(BASE, consents=(evolve(yes, by=Consenter.SOMEBODY_ELSE),)))
    assert turned(BASE, consents=(evolve(yes, by=Consenter.GUARDIAN),)).privacy is False
