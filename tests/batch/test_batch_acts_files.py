"""Files of acts are answered row for row as tables of them are, in batches of any size."""

import json
from pathlib import Path

import pytest
from act_tables import agrees, row_of, table_of

from pipl_rules.batch import Question, decide_acts, decide_acts_jsonl, decide_acts_parquet
from pipl_rules.cases import case
from pipl_rules.domain import ProcessingAct
from pipl_rules.errors import InputErrors
from pipl_rules.evaluation import evaluate
from pipl_rules.reading.write import to_jsonable

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

BROKEN = [
    '{"on": "2022-01-01", "zhang": 1}',
    "{",
    '{"on": "2022-13-01"}',
    '{"on": "2022-01-01", "subject": {"age": -1}}',
]


def acts() -> list[ProcessingAct]:
    """The acts of two cases."""
    return [act.submission.act for name in ("cambridge_analytica", "ling") for act in case(name).acts]


def test_a_parquet_file_is_answered_as_a_table(tmp_path: Path) -> None:
    """In batches of three rows as in one."""
    table = table_of([row_of(act) for act in acts()])
    parquet.write_table(table, tmp_path / "acts.parquet")
    counts = decide_acts_parquet(tmp_path / "acts.parquet", tmp_path / "out", Question(grounds=True), rows=3)

    assert (counts.rows, counts.answered, counts.quarantined) == (table.num_rows, table.num_rows, 0)
    assert set(counts.seconds) == {"preparing", "reading", "characterising", "deciding", "writing"}
    out = parquet.read_table(tmp_path / "out").to_pylist()
    assert out == decide_acts(table, grounds=True).table.to_pylist()


def test_lines_are_acts_and_a_bad_line_is_a_fault_of_its_own(tmp_path: Path) -> None:
    """Lines as reading has them, blank ones left out; counts reconcile and nothing is repeated."""
    lines = [json.dumps(to_jsonable(act)) for act in acts()]
    text = "\n".join([*lines[:4], "", *BROKEN, *lines[4:]])
    (tmp_path / "acts.jsonl").write_text(text, encoding="utf-8")
    counts = decide_acts_jsonl(
        tmp_path / "acts.jsonl", tmp_path / "out", Question(grounds=True), quarantine=tmp_path / "bad", rows=5
    )

    assert (counts.rows, counts.answered, counts.quarantined) == (len(lines) + 4, len(lines), 4)
    out = parquet.read_table(tmp_path / "out").to_pylist()
    for row, act in zip([*out[:4], *out[8:]], acts(), strict=True):
        agrees(row, evaluate(act))
    bad = parquet.read_table(tmp_path / "bad").to_pylist()
    assert {4: "unknown_column", 5: "no_object", 6: "not_a_day", 7: "out_of_range"}.items() <= {
        row["row"]: row["code"] for row in reversed(bad)
    }.items()
    assert "zhang" not in str(bad)


def test_a_line_that_leaves_a_member_out_says_what_an_act_says(tmp_path: Path) -> None:
    """Left out, `happened` is so; null, it is only alleged, though another line says otherwise."""
    lines = [
        '{"on": "2022-01-01"}',
        '{"on": "2022-01-01", "happened": null}',
        '{"on": "2022-01-01", "happened": true}',
    ]
    (tmp_path / "a").write_text("\n".join(lines), encoding="utf-8")
    lines = [
        line[:-1]
        + ', "contact": {"commercial": true, "refused": true, "channel": "sms"}, "operations": ["contact"], "items": []}'
        for line in lines
    ]
    (tmp_path / "a").write_text("\n".join(lines), encoding="utf-8")
    decide_acts_jsonl(tmp_path / "a", tmp_path / "out")

    out = parquet.read_table(tmp_path / "out").to_pylist()
    assert out[0] == out[2]
    assert out[0] != out[1]


def test_a_file_without_rows_has_no_answers(tmp_path: Path) -> None:
    """And a file of them with their columns."""
    parquet.write_table(table_of([row_of(acts()[0])]).slice(0, 0), tmp_path / "acts")
    assert decide_acts_parquet(tmp_path / "acts", tmp_path / "out").rows == 0
    assert "verdict" in parquet.read_table(tmp_path / "out").column_names


def test_rows_of_one_act_do_not_stream(tmp_path: Path) -> None:
    """They may be far apart; lists of items are the way."""
    table = table_of([row_of(acts()[0])]).append_column("act", pa.array(["a"])).drop_columns(["items"])
    parquet.write_table(table, tmp_path / "acts")
    with pytest.raises(InputErrors) as raised:
        decide_acts_parquet(tmp_path / "acts", tmp_path / "out")
    assert "act: act_in_a_stream" in str(raised.value)
