"""The generated witnesses, judged by the engine: what they say of the law is what it answers."""

from collections.abc import Sequence

import pytest
from witnesses import Witness, load, state_of, verdict

from pipl_rules.analysis.bulk import Bulk, Structure
from pipl_rules.analysis.pattern import Pattern
from pipl_rules.analysis.states import States
from pipl_rules.judgment import Judgment
from pipl_rules.statutes import rulebook

WITNESSES = list(load())
PAIRS = [witness for witness in WITNESSES if witness.turned]
WORDS = {(1, 1): "yes", (0, 1): "open", (0, 0): "no"}


@pytest.fixture(scope="module")
def judgments() -> list[Judgment]:
    return [witness.pattern.judge() for witness in WITNESSES]


def answers(
    witnesses: Sequence[Witness], patterns: Sequence[Pattern], judgments: Sequence[Judgment]
) -> list[dict[str, str]]:
    """What the law answers to the questions of each witness, all decided side by side."""
    book = rulebook()
    states = [state_of(p, j) for p, j in zip(patterns, judgments, strict=True)]
    bulk = Bulk(Structure(book), States(book, states))
    found = []
    for place, witness in enumerate(witnesses):
        row = {}
        for question in witness.law:
            kind, rule_id = question.rsplit(" ", 1)
            known, may = bulk.answer((kind, rule_id))
            row[question] = WORDS[known >> place & 1, may >> place & 1]
        found.append(row)
    return found


def test_the_law_answers_of_each_rule_as_the_witness_says(judgments: list[Judgment]) -> None:
    patterns = [witness.pattern for witness in WITNESSES]
    found = answers(WITNESSES, patterns, judgments)
    assert [w.id for w, row in zip(WITNESSES, found, strict=True) if row != w.law] == []


def test_either_interest_is_infringed_or_not_as_the_witness_says(judgments: list[Judgment]) -> None:
    differ = [
        w.id for w, judgment in zip(WITNESSES, judgments, strict=True) if verdict(judgment) != w.verdict
    ]
    assert differ == []


def test_the_second_of_a_pair_turns_the_answer() -> None:
    """The two differ in what is turned alone; one meets the rule's condition and the other does not."""
    others = [witness.other for witness in PAIRS]
    found = answers(PAIRS, others, [pattern.judge() for pattern in others])
    assert [w.id for w, row in zip(PAIRS, found, strict=True) if row != w.otherwise] == []
    for witness in PAIRS:
        assert {*witness.law.values(), *witness.otherwise.values()} == {"yes", "no"}, witness.id


def test_what_tells_a_mutant_is_answered_otherwise_by_it() -> None:
    for witness in WITNESSES:
        assert set(witness.law) == set(witness.otherwise), witness.id
        assert all(witness.law[question] != witness.otherwise[question] for question in witness.law), (
            witness.id
        )
