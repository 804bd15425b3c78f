"""Knife edges: what is named turns the verdict alone, nothing else does, and distances are exact."""

import datetime as dt

import pytest
from attrs import evolve
from change_sets import DECIDED, supposed

from pipl_rules.analysis.edges import knife_edges
from pipl_rules.analysis.measuring import distances
from pipl_rules.analysis.supposing import Change
from pipl_rules.evaluation import evaluate, replay
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.rule import Interest

SOME = ("L3", "W3", "DC-10-1")


def both(judgment: Judgment) -> tuple[bool | None, bool | None]:
    return judgment.infringed(Interest.PI_RIGHTS), judgment.infringed(Interest.PRIVACY)


@pytest.mark.parametrize("name", SOME)
def test_the_edges_are_the_single_facts_that_turn_the_verdict(name: str) -> None:
    """Every fact, turned alone in the act or in one item, is judged anew: those that turn it are the edges."""
    judgment = DECIDED[name].judge()
    edges = {(e.change.fact.name, e.change.value, e.change.items): e for e in knife_edges(judgment)}
    for edge in edges.values():
        there = supposed(judgment, (edge.change,))
        assert there is not None
        assert both(there) == (edge.personal_information, edge.privacy) != both(judgment)
        assert edge.verdict is there.verdict
    for unit in judgment.units[:2][-1:]:
        items = None if unit.item is None else (unit.item.id,)
        for number, atom in enumerate(judgment.rulebook.atoms):
            if atom.about is not unit.about or (
                isinstance(atom, Fact) and atom.settled_by is SettledBy.READING
            ):
                continue
            for value in {True, False} - {unit.found[number]}:
                if (atom.name, value, items if atom.about is About.ITEM else None) not in edges:
                    there = supposed(judgment, (Change(atom, value, items),))
                    assert there is None or both(there) == both(judgment)


def test_one_call_more_is_one_too_many() -> None:
    """DC-10-1: a single commercial call is borne; the second disturbs, and the distance says so."""
    (times,) = [d for d in distances(DECIDED["DC-10-1"].judge()) if d.path == "contact.times"]
    assert (times.at, times.turns_at, times.by) == (1, 2, 1)


def test_the_day_on_which_the_law_changed_is_the_distance_of_the_act() -> None:
    """W1: taken from address books in 2018; before 2012-12-28 no law of personal information bound."""
    (earlier,) = [d for d in distances(DECIDED["W1"].judge()) if d.path == "on" and d.by < 0]
    assert earlier.turns_at == dt.date(2012, 12, 27)
    assert (earlier.personal_information, earlier.privacy) == (False, False)


@pytest.mark.parametrize("name", ["DC-09-2", "DC-10-1", "DC-03-1", "L1"])
def test_at_a_distance_the_verdict_is_another_and_just_before_it_is_the_same(name: str) -> None:
    act = DECIDED[name].submission.act
    judgment = DECIDED[name].judge()
    found = [d for d in distances(judgment) if d.path == "on"]
    for distance in found:
        assert isinstance(distance.turns_at, dt.date)
        step = dt.timedelta(days=1 if distance.by > 0 else -1)
        for day, same in ((distance.turns_at, False), (distance.turns_at - step, True)):
            there = evaluate(evolve(act, on=day), judged_on=max(judgment.law.judged_on, day))
            assert (both(there) == both(judgment)) is same


def test_a_number_that_the_caller_found_has_its_distance_too() -> None:
    """Y4: the child is found to be twelve; from fourteen on the guardian's consent is no longer asked for."""
    act = evolve(DECIDED["Y4"].submission.act, subject=None)
    findings = [Finding("age", value=12)]
    judgment = evaluate(act, findings=findings)
    ages = [d for d in distances(judgment, findings) if d.path == "findings[0].value"]
    assert all(d.turns_at in (14, 16, 18) for d in ages)


def test_a_receipt_has_no_days_to_move() -> None:
    judgment = replay(DECIDED["L3"].judge().record)
    assert judgment.act is None
    assert distances(judgment) == ()
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION
