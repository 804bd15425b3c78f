"""Every fault at once, however many there are and wherever they stand."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_examples import (
    ACT_FACT,
    BARE,
    EVERYTHING,
    ITEM_FACT,
    at,
    changed,
    faults_of,
    found,
    places,
    spelt,
)
from reading_strategies import json_values

from pipl_rules.reading import read

LEAVES = [place for place in places(EVERYTHING) if not isinstance(at(EVERYTHING, place), dict | list)]
PLACES = [place for place in places(EVERYTHING) if place]
borrowed = st.sampled_from([at(EVERYTHING, place) for place in PLACES])


def test_a_value_of_the_wrong_type_in_every_field_is_a_fault_in_every_field() -> None:
    """An object is the wrong type for whatever holds no object."""
    act: Any = EVERYTHING
    for place in LEAVES:
        act = changed(act, place, {})
    expected = [(f"acts[0].{spelt(place)}", "wrong_type") for place in LEAVES]
    assert sorted(faults_of(json.dumps(act))) == sorted(expected)


@given(wrong=st.sets(st.sampled_from(LEAVES), min_size=1))
def test_faults_do_not_hide_one_another(wrong: set[tuple[str | int, ...]]) -> None:
    """Any number of fields at fault yield as many faults, each at its place."""
    act: Any = EVERYTHING
    for place in wrong:
        act = changed(act, place, {"x": 1})
    assert {path for path, _ in faults_of(json.dumps(act))} == {f"acts[0].{spelt(place)}" for place in wrong}


@given(place=st.sampled_from(PLACES), value=json_values | borrowed)
def test_whatever_stands_in_a_field_the_fault_is_there_or_within_or_with_what_refers_to_it(
    place: tuple[str | int, ...], value: object
) -> None:
    """Reading never fails otherwise, and an act without fault is delivered."""
    document = read(json.dumps(changed(EVERYTHING, place, value)))
    assert bool(document.entries) is not bool(document.faults)
    referring = {"acts[0].findings[0].item", "acts[0].until", "acts[0].judged_on"}
    referring |= {
        "acts[0].consents[0].withdrawn_on",
        "acts[0].findings[0].value",
        "acts[0].findings[1].value",
    }
    for path, _ in found(document):
        assert path.startswith(f"acts[0].{spelt(place)}") or path in referring


MANY = {
    "id": " ",
    "on": "2021-12-01",
    "until": "2021-11-30",
    "online": "yes",
    "operations": ["collect", "fly", "collect"],
    "subject": {"id": "s", "age": -1, "user": 0},
    "processor": {"kind": "firm"},
    "items": [{"id": "x", "category": "?"}, {"id": "x", "form": 1}, {"form": "plain"}, 7],
    "consents": [{"given_on": "2021-05-02", "withdrawn_on": "2021-05-01", "written": "no"}, {"more": 1}],
    "judged_on": "2021-11-30",
    "readings": {"more": "x"},
    "findings": [
        {"fact": ITEM_FACT, "value": True},
        {"fact": ITEM_FACT, "value": False, "ground": 1},
        {"fact": ACT_FACT, "value": "yes", "item": "x"},
        {"fact": "?"},
    ],
    "more": 1,
}


def test_checks_of_a_record_run_beside_faults_of_its_fields() -> None:
    """A day out of order, an id twice, findings that conflict: each is told though the rest is crooked."""
    expected = {
        ("acts[0].id", "blank"),
        ("acts[0].until", "out_of_order"),
        ("acts[0].online", "wrong_type"),
        ("acts[0].operations[1]", "unknown_word"),
        ("acts[0].operations[2]", "repeated_member"),
        ("acts[0].subject.age", "out_of_range"),
        ("acts[0].subject.user", "wrong_type"),
        ("acts[0].processor.kind", "unknown_word"),
        ("acts[0].processor.id", "missing"),
        ("acts[0].items[0].category", "unknown_category"),
        ("acts[0].items[1].form", "wrong_type"),
        ("acts[0].items[1].id", "duplicate_id"),
        ("acts[0].items[2].id", "missing"),
        ("acts[0].items[3]", "wrong_type"),
        ("acts[0].consents[0].withdrawn_on", "out_of_order"),
        ("acts[0].consents[0].written", "wrong_type"),
        ("acts[0].consents[1]", "unknown_key"),
        ("acts[0].judged_on", "out_of_order"),
        ("acts[0].readings", "unknown_reading"),
        ("acts[0].findings[1].ground", "wrong_type"),
        ("acts[0].findings[1]", "conflicting_findings"),
        ("acts[0].findings[2].value", "wrong_type"),
        ("acts[0].findings[2].item", "not_about_an_item"),
        ("acts[0].findings[3].fact", "unknown_fact"),
        ("acts[0].findings[3].value", "missing"),
        ("acts[0]", "unknown_key"),
    }
    faults = faults_of(json.dumps(MANY))
    assert set(faults) == expected
    assert len(faults) == len(expected)


def test_nothing_is_said_of_days_that_would_be_compared_with_one_that_is_missing() -> None:
    """Only that it is missing."""
    act = {"id": "a", "until": "2021-12-01", "judged_on": "2021-12-01"}
    assert faults_of(json.dumps(act)) == [("acts[0].on", "missing")]


HALF_KNOWN: tuple[tuple[dict[str, Any], str], ...] = (
    ({"on": "?", "until": "2021-12-01"}, "on"),
    ({"on": "?", "judged_on": "2021-12-01"}, "on"),
    ({"consents": [{"given_on": "?", "withdrawn_on": "2021-12-01"}]}, "consents[0].given_on"),
    ({"items": "?", "findings": [{"fact": ITEM_FACT, "value": True, "item": "x"}]}, "items"),
    ({"items": [{"id": 1}], "findings": [{"fact": ITEM_FACT, "value": True, "item": "x"}]}, "items[0].id"),
)


@pytest.mark.parametrize(("fields", "path"), HALF_KNOWN)
def test_nothing_is_said_of_what_depends_on_a_value_that_could_not_be_read(
    fields: dict[str, Any], path: str
) -> None:
    """Whether days are in order, or an item is there, is told when the fault is mended."""
    assert [place for place, _ in faults_of(json.dumps({**BARE, **fields}))] == [f"acts[0].{path}"]


def test_a_finding_on_a_fact_that_is_not_known_still_needs_an_item_of_the_act() -> None:
    """Two mistakes, two faults."""
    act = {**BARE, "items": [{"id": "x"}], "findings": [{"fact": "?", "value": True, "item": "y"}]}
    expected = {("acts[0].findings[0].fact", "unknown_fact"), ("acts[0].findings[0].item", "unknown_item")}
    assert set(faults_of(json.dumps(act))) == expected
