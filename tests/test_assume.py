"""Assumptions: each has a source, none speaks against another, the caller always prevails."""

import datetime as dt
from itertools import combinations

import pytest

from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.burdens import BURDENS, PROVED_BY
from pipl_rules.assume.defaults import DEFAULTS
from pipl_rules.facts import FACTS
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.certainty import Unit, bounds
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import ALWAYS, About, Comparison, Condition, Fact, Party, SettledBy
from pipl_rules.logic.graph import Builder
from pipl_rules.statutes import rulebook
from pipl_rules.units import assumptions

EVERY: tuple[Assumption, ...] = (*DEFAULTS, *BURDENS)
RULES = rulebook()


def satisfiable(*conditions: Condition) -> bool:
    builder = Builder((), (), RULES.index, ALWAYS)
    node = builder.graph.all(builder.condition(condition) for condition in conditions)
    found = bounds(RULES, [Unit(Goal(builder.graph, (node,)), [None] * len(RULES.atoms))])
    return found is not None and found[0][1]


def test_every_assumption_says_what_and_why_in_both_languages_and_where_from() -> None:
    for assumption in EVERY:
        assert assumption.gist
        assert assumption.zh
        assert assumption.cite.instrument.title_zh
        assert (assumption.kind is Kind.BURDEN) is (assumption.on is not None)


def test_defaults_answer_open_standards_only() -> None:
    assert all(isinstance(a.fact, Fact) and a.fact.settled_by is SettledBy.JUDGMENT for a in DEFAULTS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (a, b)
        for a, b in combinations([x for x in EVERY if x.when != ALWAYS], 2)
        if a.fact == b.fact and a.value is not b.value
    ],
    ids=lambda a: a.id,
)
def test_no_two_conditional_assumptions_speak_against_each_other(one: Assumption, other: Assumption) -> None:
    """Order never decides: where two would give one fact two values, their conditions exclude each other."""
    assert not satisfiable(one.when, ~one.unless, other.when, ~other.unless)


def test_conditions_read_findings_and_readings_and_no_status() -> None:
    for assumption in EVERY:
        atoms = [*assumption.when.atoms(), *assumption.unless.atoms()]
        assert not any(isinstance(a, Fact) and a.settled_by is SettledBy.LAW for a in atoms)
        if assumption.fact.about is About.ACT:
            assert all(atom.about is About.ACT for atom in atoms)


def test_every_fact_of_the_record_that_rules_read_has_somebody_to_prove_it() -> None:
    """A fact of record that nobody proves must not stay open for want of a burden."""
    read = {atom for rule in RULES.rules for atom in rule.atoms()} | set(RULES.given.atoms())
    unburdened = {
        atom.name
        for atom in read
        if (isinstance(atom, Comparison) or atom.settled_by is SettledBy.RECORD)
        and atom.name not in PROVED_BY
    }
    assert unburdened == set()


def test_open_standards_without_a_burden_are_those_the_court_must_answer() -> None:
    read = {atom for rule in RULES.rules for atom in rule.atoms()}
    standards = {a.name for a in read if isinstance(a, Fact) and a.settled_by is SettledBy.JUDGMENT}
    assert standards - set(PROVED_BY) == {
        "expected_private",
        "beyond_tolerance",
        "high_privacy_risk",
        "beyond_expectation",
        "cac_quantity_reached",
    }


def test_no_fact_is_for_both_parties_to_prove() -> None:
    general = [a for a in BURDENS if a.when == ALWAYS]
    by_fact: dict[str, set[Party | None]] = {}
    for assumption in general:
        by_fact.setdefault(assumption.fact.name, set()).add(assumption.on)
    assert all(len(parties) == 1 for parties in by_fact.values())


@pytest.mark.parametrize(
    "day", [dt.date(2011, 1, 1), dt.date(2015, 2, 4), dt.date(2020, 5, 1), dt.date(2024, 1, 1)]
)
def test_on_every_day_each_fact_has_at_most_one_general_burden(day: dt.date) -> None:
    held = [a for a in assumptions(RULES, day).held if a.when == ALWAYS]
    names = [assumption.fact.name for assumption in held]
    assert len(names) == len(set(names))
    assert {name for name in names if name in FACTS} == {name for name in PROVED_BY if name in FACTS}


def test_burdens_never_contradict_the_meaning_of_facts() -> None:
    """Assumed together, the general burdens satisfy every axiom they touch fully."""
    values = {a.fact: a.value for a in BURDENS if a.when == ALWAYS}

    def broken(clause: Clause) -> bool:
        return all(atom in values and values[atom] is not wanted for atom, wanted in clause.literals)

    assert not any(broken(clause) for clause in RULES.clauses)


def test_inference_from_evidence_withheld_begins_with_the_provisions_of_2019() -> None:
    ids = {a.id for a in assumptions(RULES, dt.date(2020, 4, 30)).held}
    assert "burden.happened.withheld" not in ids
    assert "burden.happened.withheld" in {a.id for a in assumptions(RULES, dt.date(2020, 5, 1)).held}
