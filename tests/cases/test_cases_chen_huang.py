"""Chen v. Huang turned on its edges."""

from attrs import evolve
from turning import full_consent, items, row, turned

from pipl_rules.cases import agree
from pipl_rules.domain import Form

BASE = row("chen_huang", "DC-19-1")


def test_a_love_story_told_to_the_public_is_private_be_it_true() -> None:
    judgment = BASE.judge()
    assert agree(judgment, BASE.holding) is True
    assert {g.item for g in judgment.grounds if g.rule.id == "civil_code.1033.5"} == {"relation"}


def test_without_the_love_story_school_and_home_are_for_the_court() -> None:
    """No decided case says by itself whether a school or a parent's work is private."""
    others = tuple(i for i in BASE.submission.act.items or () if i.id != "relation")
    assert turned(BASE, items=others).privacy is None


def test_a_relation_that_shows_nothing_hidden_is_not_private() -> None:
    (story,) = (i for i in BASE.submission.act.items or () if i.id == "relation")
    assert turned(BASE, items=(evolve(story, reveals=frozenset()),)).privacy is False


def test_told_of_nobody_in_particular_it_infringes_nothing() -> None:
    nobody = turned(BASE, items=items(BASE, form=Form.ANONYMISED))
    assert nobody.privacy is False
    assert nobody.personal_information is False


def test_what_she_agreed_to_is_no_intrusion() -> None:
    assert turned(BASE, consents=(full_consent(BASE.submission.act),)).privacy is False
