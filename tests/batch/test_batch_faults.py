"""What cannot be read is refused with its cure; a bad row does not cost the good ones."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from pipl_rules.batch import (
    VERDICTS,
    PlaneDecider,
    Planes,
    Question,
    decide_facts,
    decide_jsonl,
    decide_parquet,
    decide_planes,
    planes_of,
)
from pipl_rules.errors import InputErrors, UnknownNameError

pa = pytest.importorskip("pyarrow")

DAY = dt.date(2024, 5, 1)


def faults(table: Any, **asked: Any) -> dict[str, str]:
    """The codes of what is wrong with the columns, by path."""
    with pytest.raises(InputErrors) as refused:
        decide_facts(table, **{"on": DAY, **asked})
    return {fault.path: fault.code for fault in refused.value.faults}


def test_every_column_that_cannot_be_read_is_named_at_once() -> None:
    """Words and numbers are no truth values; a status is concluded; a reading is chosen; a key is not repeated."""
    table = pa.table(
        {
            "happened": ["true"],
            "needed": [1],
            "is_personal_information": [True],
            "reading.yuhang.drawn": [True],
            "13800000000": [True],
            "until": ["2024-05-02"],
            "age": [True],
        }
    )

    found = faults(table)

    assert found == {
        "happened": "wrong_column_type",
        "needed": "wrong_column_type",
        "is_personal_information": "legal_status",
        "reading.yuhang.drawn": "reading_in_a_table",
        "columns[4]": "unknown_column",
        "until": "wrong_column_type",
        "age": "wrong_column_type",
    }
    with pytest.raises(InputErrors) as refused:
        decide_facts(table, on=DAY)
    assert "13800000000" not in str(refused.value), "an unknown name may be a telephone number"
    assert all(fault.do for fault in refused.value.faults)


def test_columns_of_the_callers_own_may_be_left_aside() -> None:
    """Keys and notes are passed by when they are named."""
    table = pa.table({"key": ["k"], "happened": [True]})

    assert faults(table) == {"columns[0]": "unknown_column"}
    assert decide_facts(table, on=DAY, beside=["key"]).answered == 1


def count_name() -> str:
    """The name of a count of the whole law."""
    from pipl_rules.evaluation import whole_law  # noqa: PLC0415 - the law is loaded when it is asked for
    from pipl_rules.logic.conditions import Comparison  # noqa: PLC0415 - the same

    return next(atom.count.name for atom in whole_law().atoms if isinstance(atom, Comparison))


def test_nan_and_fractions_are_refused_and_null_is_not() -> None:
    """NaN does not say whether a number is unknown or wrong; whole numbers may come as decimals."""
    name = count_name()
    assert faults(pa.table({name: [float("nan")]})) == {name: "not_a_number"}
    assert faults(pa.table({name: [0.5]})) == {name: "not_whole"}
    whole = decide_facts(pa.table({name: [3.0, None]}), on=DAY)
    assert whole.answered == 2


def test_bad_rows_stand_in_quarantine_and_the_rest_is_answered() -> None:
    """A day missing, too early or out of order, a number below nought: each row with its reason; counts reconcile."""
    name = count_name()
    table = pa.table(
        {
            "on": pa.array([None, dt.date(1999, 1, 1), DAY, DAY, DAY], pa.date32()),
            "judged_on": pa.array([None, None, dt.date(2023, 1, 1), None, None], pa.date32()),
            name: [1, 1, 1, -1, None],
        }
    )

    answers = decide_facts(table)

    refused = {row["row"]: (row["path"], row["code"]) for row in answers.quarantine.to_pylist()}
    assert refused == {
        0: ("on", "missing"),
        1: ("on", "law_not_modelled"),
        2: ("judged_on", "out_of_order"),
        3: (name, "below_nought"),
    }
    assert (answers.rows, answers.answered, answers.quarantined) == (5, 1, 4)
    assert [code is None for code in answers.table.column("verdict").to_pylist()] == [True] * 4 + [False]
    assert answers.explain(4).verdict is VERDICTS[answers.table.column("verdict")[4].as_py()]
    with pytest.raises(InputErrors):
        answers.explain(0)
    with pytest.raises(IndexError):
        answers.explain(5)


def test_findings_that_contradict_one_another_are_named() -> None:
    """Under fourteen, and not a minor: the words of the axiom are in the fault."""
    from pipl_rules.evaluation import whole_law  # noqa: PLC0415 - the law is loaded when it is asked for

    clause = next(c for c in whole_law().axioms if len(c.literals) == 2)
    row = {atom.name: [not wanted] for atom, wanted in clause.literals}

    answers = decide_facts(pa.table(row), on=DAY)

    (fault,) = answers.quarantine.to_pylist()
    assert fault["code"] == "contradiction"
    assert set(fault["path"].split(", ")) <= {*row, *(atom.name for atom in whole_law().atoms)}
    planes = decide_planes(planes_of(row), on=DAY)
    assert planes.answered == 0
    assert [each.code for _, each in planes.faults] == ["contradiction"]


def test_rows_of_one_act_must_say_the_same_of_it() -> None:
    """Nulls are filled from the other rows; two answers are a fault of every row of the act."""
    table = pa.table(
        {
            "act": ["a", "b", "a", "b", None],
            "happened": [True, True, None, False, True],
            "needed": [None, True, False, True, True],
        }
    )

    answers = decide_facts(table, on=DAY)

    refused = {(row["row"], row["path"]) for row in answers.quarantine.to_pylist()}
    assert refused == {(1, "happened"), (3, "happened"), (4, "act")}
    assert answers.table.column("act").to_pylist() == ["a", "b", None]
    assert (answers.answered, answers.quarantined) == (1, 2)
    assert len(answers.explain(0).units) == 3
    with pytest.raises(InputErrors):
        answers.explain(1)


@pytest.mark.parametrize("package", ["polars", "pandas", "duckdb", "nanoarrow"])
def test_tables_of_every_library_that_speaks_arrow_are_read(package: str) -> None:
    """Polars, pandas, DuckDB and nanoarrow give what pyarrow gives."""
    library = pytest.importorskip(package)
    columns = {"happened": [True, None, False], "needed": [None, False, True]}
    plain = pa.table(columns)
    match package:
        case "polars":
            table = library.DataFrame(columns)
        case "pandas":
            table = library.DataFrame(columns, dtype="boolean")
        case "duckdb":
            table = library.sql("select * from plain")
        case _:
            table = library.ArrayStream(plain)

    expected = decide_facts(plain, on=DAY).table.to_pylist()

    assert decide_facts(table, on=DAY).table.to_pylist() == expected


def test_pandas_columns_of_objects_are_refused_with_the_cure() -> None:
    """What Arrow cannot hold is not guessed at."""
    pandas = pytest.importorskip("pandas")

    assert faults(pandas.DataFrame({"happened": [True, object()]})) == {"table": "not_arrow"}
    assert faults([{"happened": True}]) == {"table": "not_arrow"}


def test_parquet_streams_as_a_table_is_judged(tmp_path: Path) -> None:
    """Batch by batch, the same answers; bad rows beside; nothing lost."""
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = 1000
    table = pa.table(
        {
            "on": pa.array(
                [None if k % 97 == 0 else DAY - dt.timedelta(days=k) for k in range(rows)], pa.date32()
            ),
            "happened": [None if k % 5 == 0 else k % 7 != 0 for k in range(rows)],
            "needed": [k % 3 == 0 for k in range(rows)],
        }
    )
    parquet.write_table(table, tmp_path / "in.parquet")

    counts = decide_parquet(
        tmp_path / "in.parquet", tmp_path / "out.parquet", quarantine=tmp_path / "bad.parquet", rows=130
    )

    whole = decide_facts(table)
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == whole.table.to_pylist()
    assert parquet.read_table(tmp_path / "bad.parquet").to_pylist() == whole.quarantine.to_pylist()
    assert (counts.rows, counts.answered, counts.quarantined) == (rows, whole.answered, whole.quarantined)
    assert counts.quarantined == len(range(0, rows, 97))


def test_json_lines_stream_and_a_bad_line_is_quarantined(tmp_path: Path) -> None:
    """A word for a truth value, a key unknown, a broken line: each costs its line."""
    parquet = pytest.importorskip("pyarrow.parquet")
    lines = [
        json.dumps({"on": "2024-05-01", "happened": True}),
        json.dumps({"on": "2024-05-01", "happened": "yes"}),
        "{",
        json.dumps({"on": "2024-05-01", "13800000000": True}),
        json.dumps({"on": "1.5.2024"}),
        "",
        json.dumps({"on": "2024-05-01", "needed": False}),
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")

    counts = decide_jsonl(tmp_path / "in.jsonl", tmp_path / "out", quarantine=tmp_path / "bad", rows=4)

    assert (counts.rows, counts.answered, counts.quarantined) == (6, 2, 4)
    refused = parquet.read_table(tmp_path / "bad").to_pylist()
    assert [(row["row"], row["path"], row["code"]) for row in refused] == [
        (1, "happened", "wrong_type"),
        (2, "line", "no_object"),
        (3, "members[1]", "unknown_column"),
        (4, "on", "wrong_type"),
    ]
    assert "138" not in str(refused)
    verdicts = parquet.read_table(tmp_path / "out").column("verdict").to_pylist()
    assert [code is None for code in verdicts] == [False, True, True, True, True, False]


def test_an_act_of_many_rows_is_not_streamed(tmp_path: Path) -> None:
    """Its rows may lie anywhere in the file."""
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"act": ["a"], "happened": [True]}), tmp_path / "in.parquet")

    with pytest.raises(InputErrors) as refused:
        decide_parquet(tmp_path / "in.parquet", tmp_path / "out.parquet", Question(on=DAY))

    assert [fault.code for fault in refused.value.faults] == ["act_in_a_stream"]
    assert not (tmp_path / "out.parquet").exists()


def test_planes_that_are_no_pair_are_refused() -> None:
    """What is known true may be true, and neither says anything of a row that is not there."""
    for pair in ((1, 0), (0, 4), (-1, 3)):
        with pytest.raises(InputErrors):
            Planes(2, {"happened": pair})
    with pytest.raises(InputErrors):
        planes_of({"happened": ["yes"]})  # type: ignore[list-item]
    with pytest.raises(InputErrors):
        planes_of({"happened": [True], "needed": []})
    with pytest.raises(UnknownNameError):
        PlaneDecider(Question(on=DAY), ("happened",)).decide(Planes(1, {"needed": (1, 1)}))


def test_a_row_on_two_days_or_on_none_is_not_answered() -> None:
    """The order in which days are given decides nothing."""
    planes = planes_of({"happened": [True, True, True]})
    other = dt.date(2020, 1, 1)

    for on in ({DAY: 0b011, other: 0b010}, {other: 0b010, DAY: 0b011}):
        answers = decide_planes(planes, on=on)
        assert answers.answered == 0b001
        assert {fault.code: plane for plane, fault in answers.faults} == {"two_days": 0b010, "missing": 0b100}
