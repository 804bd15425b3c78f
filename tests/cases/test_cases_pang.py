"""Pang v. China Eastern and Qunar turned on its edges."""

from typing import Any

import pytest
from attrs import evolve
from turning import items, row, turned

from pipl_rules.domain import Disclosure, Doer, Incident
from pipl_rules.judgment import Outcome

ACTS = ["DC-01-1a", "DC-01-1b"]


@pytest.mark.parametrize("act", ACTS)
def test_whoever_held_all_of_it_and_had_been_warned_is_taken_to_have_let_it_out(act: str) -> None:
    """Both companies, each for itself."""
    judgment = row("pang", act).judge()
    assert judgment.privacy is True
    assert judgment.outcome is Outcome.DECIDED


@pytest.mark.parametrize("changed", [{"held_all_pieces": False}, {"warned": False}, {"other_source": True}])
def test_without_high_probability_it_is_not_proven(changed: dict[str, Any]) -> None:
    """Each circumstance counts: as the first instance saw it, nobody knows from where it came."""
    base = row("pang", "DC-01-1a")
    befell = evolve(base.submission.act.incident or Incident(), **changed)
    judgment = turned(base, incident=befell)
    assert judgment.outcome is Outcome.NOT_PROVEN
    assert judgment.privacy is False


def test_what_somebody_else_is_shown_to_have_let_out_is_not_the_companys() -> None:
    assert turned(row("pang", "DC-01-1a"), done_by=Doer.SOMEBODY_ELSE).privacy is False


def test_name_and_number_without_the_journey_are_not_private() -> None:
    """Only together with where he would be does it become what one does not want known."""
    base = row("pang", "DC-01-1a")
    judgment = turned(base, items=items(base)[:2])
    assert judgment.privacy is False
    assert judgment.personal_information is True


def test_a_journey_that_he_had_told_the_public_is_left_open() -> None:
    base = row("pang", "DC-01-1a")
    assert turned(base, items=items(base, public=Disclosure.BY_THE_PERSON)).privacy is None
