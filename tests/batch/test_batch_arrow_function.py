"""The function that engines map over record batches, without an engine."""

import datetime as dt
import pickle
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pytest.importorskip("numpy")
pytest.importorskip("duckdb")
import sql_tables  # noqa: E402 - only where there is Arrow

from pipl_rules.batch.spark import verdicts  # noqa: E402
from pipl_rules.batch.sql import verdict_sql  # noqa: E402
from pipl_rules.errors import InputErrors, UnknownNameError  # noqa: E402

TODAY = dt.date(2026, 11, 1)
NAMES = sql_tables.FREE
SCHEMA = pa.schema([("id", pa.int64()), *((name, pa.bool_()) for name in NAMES)])


def batch(number: int) -> Any:
    return pa.RecordBatch.from_pylist(sql_tables.free_rows(number), schema=SCHEMA)


def test_a_batch_is_answered_as_by_sql() -> None:
    """Row for row, and under the schema declared; none of these facts follows from another."""
    decide = verdicts(SCHEMA, on=TODAY, keys=["id"], rules=["pipl.13.1"])
    given = batch(200)
    answered = decide(given)
    assert answered.schema == decide.answers
    query = verdict_sql(on=TODAY, columns=NAMES, keys=["id"], rules=["pipl.13.1"])
    expected = sql_tables.answered(query, pa.Table.from_batches([given]))
    assert [row.pop("contradiction") for row in expected] == [False] * 200
    assert [{k: v for k, v in row.items() if k != "fault"} for row in answered.to_pylist()] == expected
    assert {row["settled"] for row in expected} == {True, False}
    assert answered.column("fault").null_count == 200


def test_the_function_can_be_sent_to_a_worker() -> None:
    decide = verdicts(SCHEMA, on=TODAY, keys=["id"])
    sent = pickle.loads(pickle.dumps(decide))  # noqa: S301 - our own bytes
    assert sent(batch(20)) == decide(batch(20))
    assert len(pickle.dumps(decide)) < 4000


def test_a_row_that_cannot_be_read_does_not_spoil_the_others() -> None:
    """Its answers are null, and its fault is named; here a day before any law that is modelled."""
    schema = pa.schema([*SCHEMA, ("on", pa.date32())])
    days = pa.array([TODAY, None, dt.date(1700, 1, 1)], pa.date32())
    given = pa.record_batch([*batch(3).columns, days], schema=schema)
    rows = verdicts(schema, keys=["id"])(given).to_pylist()
    assert [row["fault"] for row in rows] == [None, "missing", "law_not_modelled"]
    assert [row["verdict"] is None for row in rows] == [False, True, True]


def test_wrong_columns_are_told_before_any_row_is_read() -> None:
    with pytest.raises(InputErrors) as told:
        verdicts(pa.schema([("happend", pa.bool_()), ("leaks", pa.string())]), on=TODAY)
    assert {fault.code for fault in told.value.faults} == {"unknown_column", "wrong_column_type"}
    with pytest.raises(UnknownNameError):
        verdicts(SCHEMA, on=TODAY, keys=["name"])
    decide = verdicts(SCHEMA, on=TODAY, keys=["id"])
    given = batch(3)
    with pytest.raises(InputErrors) as told:
        decide(given.select([name for name in given.schema.names if name != "leaks"]))
    assert [(fault.path, fault.code) for fault in told.value.faults] == [("leaks", "not_as_declared")]
