"""Fact patterns: what is found and nothing else, and they replay."""

import datetime as dt
import json

import pytest

from pipl_rules.analysis.pattern import Pattern
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.logic.conditions import Threshold
from pipl_rules.reading import read

DAY = dt.date(2022, 3, 1)
NO_CONSENT = {FACTS[name]: True for name in ("happened", "by_processor", "processes")} | {
    FACTS["consented"]: False
}


def test_a_pattern_finds_what_it_says_and_what_that_means_and_nothing_else() -> None:
    """Who has no consent has none of a guardian either; that follows by meaning."""
    judgment = Pattern.of(DAY, NO_CONSENT).judge()
    names = {
        judgment.rulebook.atoms[n].name
        for u in judgment.units
        for n, v in enumerate(u.found)
        if v is not None
    }
    said = {fact.name for fact in NO_CONSENT}
    assert {name for name in names if not name.startswith("reading.")} == {
        *said,
        "guardian_consented",
        "guardian_consent_separate",
    }


def test_a_pattern_written_as_an_act_is_judged_alike() -> None:
    """What is told of a pattern can be handed to the command line, and gives the same judgment."""
    pattern = Pattern.of(DAY, NO_CONSENT)
    (entry,) = read(json.dumps(pattern.as_json())).entries
    given = entry.submission
    again = evaluate(given.act, findings=given.findings, readings=given.readings)
    assert again.record == pattern.judge().record


def test_comparisons_of_a_count_become_one_number() -> None:
    age = COUNTS["age"]
    under_18 = age.under(Threshold(18, age.unit))
    under_14 = age.under(Threshold(14, age.unit))
    assert Pattern.of(DAY, {under_18: True, under_14: False}).counts == {age: 14}
    with pytest.raises(InconsistentFindingsError):
        Pattern.of(DAY, {under_18: False, under_14: True})


def test_a_pattern_is_told_in_both_languages() -> None:
    pattern = Pattern.of(DAY, {FACTS["consented"]: False})
    assert list(pattern.lines()) == [
        "Did the person, or a guardian for them, say yes to the handling of this item? no"
    ]
    assert list(pattern.lines("zh")) == ["本人或者其监护人是否同意处理该信息 否"]
