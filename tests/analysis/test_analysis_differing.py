"""What a change of the law changes: each pattern replays under both, and no part of it is judged differently."""

import datetime as dt
from itertools import combinations

import pytest
from change_sets import DECIDED

from pipl_rules.analysis.differing import Difference, diff
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.analysis.trials import Move, Trials, Tried
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.rule import Interest

EVE, PIPL = dt.date(2021, 10, 31), dt.date(2021, 11, 1)


def apart(one: Judgment, other: Judgment) -> bool:
    """Whether an interest is found infringed by one and found not to be by the other."""
    return any({one.infringed(interest), other.infringed(interest)} == {True, False} for interest in Interest)


def parts(each: Difference) -> list[tuple[Change, ...]]:
    return [part for k in range(len(each.changes)) for part in combinations(each.changes, k)]


@pytest.mark.parametrize("name", ["L1", "L3", "H1", "W1", "DC-03-1", "DC-14-1"])
def test_every_difference_is_one_and_no_part_of_it_is(name: str) -> None:
    act = DECIDED[name].submission.act
    for each in diff(EVE, PIPL, act=act, size=2):
        assert apart(each.before, each.after), str(each)
        findings = [Finding(c.fact, c.value) for c in each.changes if isinstance(c.fact, Fact)]
        assert len(findings) == len(each.changes)
        assert transpose(act, EVE, findings=findings).verdict is each.before.verdict
        assert transpose(act, PIPL, findings=findings).verdict is each.after.verdict
        bases = transpose(act, EVE), transpose(act, PIPL)
        for part in parts(each):
            assert not apart(*(suppose(base, part) for base in bases)), str(each)


@pytest.mark.parametrize("name", ["L1", "H1", "L3"])
def test_no_single_fact_that_makes_a_difference_is_missed(name: str) -> None:
    """Every fact, found either way, is judged under both laws: those told apart are the differences."""
    act = DECIDED[name].submission.act
    one, other = transpose(act, EVE), transpose(act, PIPL)
    found = {(c.fact.name, c.value) for each in diff(EVE, PIPL, act=act, size=1) for c in each.changes}
    moves = [
        Move(number, value)
        for number, atom in enumerate(one.rulebook.atoms)
        if not atom.name.startswith("reading.")
        and all(unit.found[number] is None for side in (one, other) for unit in side.units)
        for value in (True, False)
    ]
    sets = [frozenset({move}) for move in moves]
    tried = zip(Trials(one).run(sets), Trials(other).run(sets), strict=True)
    differ = {
        (one.rulebook.atoms[move.number].name, move.value)
        for move, (a, b) in zip(moves, tried, strict=True)
        if a is not None and b is not None and told_apart(a, b)
    }
    assert found == differ


def told_apart(one: Tried, other: Tried) -> bool:
    return any((a[0] and not b[1]) or (b[0] and not a[1]) for a, b in zip(one, other, strict=True))


def test_a_day_differs_in_nothing_from_itself() -> None:
    assert not len(diff(PIPL, PIPL, size=2))


def test_the_pipl_made_refusing_a_request_an_infringement_by_itself() -> None:
    """From 2021-11-01 a request of the person must be answered (PIPL art. 50); before, only some had to be met."""
    told = {str(each): each for each in diff(EVE, PIPL, size=1)}
    refused = told["request_refused=yes: lawful -> infringes_personal_information"]
    assert [rule.id for rule in refused.rules] == ["pipl.50.1.reasons"]


def test_two_readings_differ_where_a_choice_decides() -> None:
    """L1: whether collecting from others' address books is reasonable use is a choice of reading."""
    act = DECIDED["L1"].submission.act
    (own,) = diff({}, {"reasonable_use": "press"}, act=act)
    assert own.changes == ()
    assert own.before.verdict is evaluate(act).verdict
    assert own.after.verdict is evaluate(act, readings={"reasonable_use": "press"}).verdict
    assert apart(own.before, own.after)


def test_a_day_is_not_compared_with_a_reading() -> None:
    with pytest.raises(TypeError, match="two days, or two choices of readings"):
        diff(PIPL, {"reasonable_use": "press"}, act=DECIDED["L1"].submission.act)
    with pytest.raises(TypeError, match="on an act"):
        diff({}, {"reasonable_use": "press"})
