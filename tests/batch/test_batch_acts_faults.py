"""What is wrong with a table of acts: columns all at once, rows in quarantine, values never repeated."""

import datetime as dt
from typing import Any

import pytest

from pipl_rules.batch import decide_acts
from pipl_rules.errors import InputErrors

pa = pytest.importorskip("pyarrow")

DAY = dt.date(2022, 3, 1)
NAME = "zhang san 11010119900307"


def days(size: int) -> Any:
    """So many first days."""
    return pa.array([DAY] * size, pa.date32())


def test_every_column_that_cannot_be_read_is_reported_at_once() -> None:
    """A misspelt name with those near it, wrong types with the cure; no name that may be data is repeated."""
    table = pa.table(
        {
            "processor.knd": ["x"],
            NAME: [1],
            "happened": ["yes"],
            "operations": ["collect"],
            "subject.age": ["13"],
            "until": ["2022-01-01"],
            "consents": pa.array([[{"given": True, "when": 1}]]),
        }
    )
    with pytest.raises(InputErrors) as raised:
        decide_acts(table)

    faults = {fault.path: fault for fault in raised.value.faults}
    assert faults.keys() == {
        "columns[0]",
        "columns[1]",
        "happened",
        "operations",
        "subject.age",
        "until",
        "consents",
        "on",
    }
    assert "processor.kind" in faults["columns[0]"].expected
    assert "null" in faults["happened"].do
    assert "zhang" not in str(raised.value)


def test_two_ways_to_say_one_thing_are_refused() -> None:
    """Consents in a list and in columns; items in lists and in rows."""
    table = pa.table(
        {
            "on": days(1),
            "consents": pa.array([None], pa.list_(pa.struct([("given", pa.bool_())]))),
            "consent.given": [True],
        }
    )
    with pytest.raises(InputErrors) as raised:
        decide_acts(table)
    assert "consents: column_twice" in str(raised.value)


def test_marks_of_items_are_wanted_where_consents_name_them() -> None:
    """Several items without a mark cannot be told apart by a consent."""
    table = pa.table(
        {"act": ["a", "a"], "on": days(2), "consent.items": [["x"], None], "item.form": ["plain", None]}
    )
    with pytest.raises(InputErrors) as raised:
        decide_acts(table)
    assert "item.id: missing" in str(raised.value)


def test_nan_and_fractions_are_refused_with_the_cure() -> None:
    """Nobody can say whether NaN is unknown."""
    for number, code in ((float("nan"), "not_a_number"), (1.5, "not_whole")):
        with pytest.raises(InputErrors) as raised:
            decide_acts(pa.table({"on": days(2), "subject.age": [13.0, number]}))
        assert f"subject.age: {code}" in str(raised.value)
    whole = decide_acts(pa.table({"on": days(2), "subject.age": pa.array([13.0, None])}))
    act = whole.explain(0).act
    assert act is not None
    assert act.subject is not None
    assert act.subject.age == 13


def bad_rows() -> Any:
    """Rows of which the first alone is good."""
    return pa.table(
        {
            "on": pa.array([DAY] * 6 + [None, dt.date(1950, 1, 1)], pa.date32()),
            "until": pa.array([DAY, dt.date(2021, 1, 1), *[None] * 6], pa.date32()),
            "processor.kind": ["organisation", NAME, *[None] * 6],
            "subject.age": [20, 20, -1, *[20] * 5],
            "operations": [["collect"], None, None, ["collect", "collect"], *[["collect"]] * 4],
            "consent.given_on": pa.array([DAY] * 8, pa.date32()),
            "consent.withdrawn_on": pa.array(
                [*[None] * 4, dt.date(2020, 1, 1), None, None, None], pa.date32()
            ),
            "item.category": [*["item.name"] * 5, NAME, "item.name", "item.name"],
        }
    )


def test_a_bad_row_stands_in_quarantine_with_all_its_faults_and_the_rest_is_answered() -> None:
    """Code, path and row, what was expected and what to do; never the value. Counts reconcile."""
    answers = decide_acts(bad_rows(), grounds=True)
    found = {(row["row"], row["path"], row["code"]) for row in answers.quarantine.to_pylist()}

    assert found == {
        (1, "until", "out_of_order"),
        (1, "processor.kind", "unknown_word"),
        (2, "subject.age", "out_of_range"),
        (3, "operations[1]", "repeated_member"),
        (4, "consent.withdrawn_on", "out_of_order"),
        (5, "item.category", "unknown_category"),
        (6, "on", "missing"),
        (7, "on", "law_not_modelled"),
    }
    assert "zhang" not in str(answers.quarantine.to_pylist())
    assert (answers.rows, answers.answered, answers.quarantined) == (8, 1, 7)
    alone = decide_acts(bad_rows().slice(0, 1), grounds=True)
    assert answers.table.to_pylist()[:1] == alone.table.to_pylist()


def test_an_act_whose_rows_differ_or_repeat_a_mark_is_in_quarantine() -> None:
    """The acts beside it are answered."""
    table = pa.table(
        {
            "act": ["a", "a", "b", "b", "c", None],
            "on": days(6),
            "online": [True, False, None, True, None, None],
            "item.id": ["1", "2", "1", "1", "1", "1"],
        }
    )
    answers = decide_acts(table)

    found = {(row["row"], row["path"], row["code"]) for row in answers.quarantine.to_pylist()}
    assert found == {(0, "online", "act_differs"), (1, "item.id", "duplicate_id"), (3, "act", "missing")}
    assert [row["verdict"] is None for row in answers.table.to_pylist()] == [True, True, False, True]


def test_a_fault_of_an_item_in_a_list_has_its_place() -> None:
    """`items[1].form`, as in an ACT."""
    items = [[{"id": "a", "form": "plain"}, {"id": "b", "form": NAME}], None]
    answers = decide_acts(pa.table({"on": days(2), "items": pa.array(items)}))

    assert [(row["row"], row["path"]) for row in answers.quarantine.to_pylist()] == [(0, "items[1].form")]
    assert answers.answered == 1
