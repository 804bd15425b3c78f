"""Many apps in a stream: what each comes to is what a plain audit says, whatever is remembered."""

import datetime as dt
import gc
import io
import json
import weakref
from pathlib import Path

import pytest
from app_examples import OPEN_ASKING, row

from pipl_rules.apps.audit import audit
from pipl_rules.apps.circumstances import Circumstances
from pipl_rules.apps.crowd import crowd
from pipl_rules.apps.record import Agreement, AppRecord
from pipl_rules.apps.report import Standing
from pipl_rules.apps.stream import Entry, Totals, audit_many, counted, summary, write_lines, write_parquet

DAY = dt.date(2024, 5, 1)
COUNT = 12


@pytest.mark.parametrize("remember", [1, 50_000])
def test_a_stream_says_of_each_app_what_a_plain_audit_says(remember: int) -> None:
    """However little is remembered, nothing is mixed up."""
    entries = list(crowd(COUNT, 7))
    for entry, report in zip(entries, audit_many(entries, on=DAY, remember=remember), strict=True):
        plain = audit(entry.record, type=entry.type, on=DAY, circumstances=entry.circumstances)
        assert report == plain
        assert [finding.judgment.verdict for finding in report.findings[:2]] == [
            finding.judgment.verdict for finding in plain.findings[:2]
        ]


def test_the_first_apps_of_a_crowd_are_the_same_whatever_its_size() -> None:
    assert list(crowd(5, 1)) == list(crowd(9, 1))[:5]
    assert list(crowd(5, 1)) != list(crowd(5, 2))


def test_a_stream_takes_apps_one_at_a_time() -> None:
    taken = []

    def entries() -> object:
        for entry in crowd(10, 1):
            taken.append(entry.record.id)
            yield entry

    next(audit_many(entries(), on=DAY))  # type: ignore[arg-type] # a generator
    assert len(taken) == 1


def test_reports_and_records_are_let_go_as_they_pass() -> None:
    """What alike acts come to is remembered; no report, and no record that was read, is kept for it."""
    kept: list[weakref.ref[object]] = []
    for report in audit_many(crowd(12, 5), on=DAY):
        kept += [weakref.ref(report), weakref.ref(report.app)]
        del report
    gc.collect()
    assert len(kept) == 24
    assert all(each() is None for each in kept)


def test_circumstances_forgotten_are_not_taken_for_others() -> None:
    """With room for one, every app's circumstances are new, and none is judged by another's."""
    early = row("item.precise_location", agreed=Agreement.BEFORE)
    entries = [
        Entry(record=AppRecord(id="a", observations=(early,)), circumstances=known)
        for known in (OPEN_ASKING, Circumstances(), OPEN_ASKING, Circumstances())
    ]
    first, second, third, fourth = audit_many(entries, on=DAY, remember=1)
    assert (first, second) == (third, fourth)
    assert (first.standing, second.standing) == (Standing.INFRINGES, Standing.BREACH)


def test_a_type_that_no_list_knows_is_a_fault_and_the_app_is_audited_all_the_same() -> None:
    entry = Entry(record=AppRecord(id="a", observations=(row("item.imei"),)), type="no_such_type")
    (report,) = audit_many([entry], on=DAY)
    assert [fault.code for fault in report.faults] == ["unknown_type"]
    assert "no_such_type" not in str(report.faults[0])
    assert report.findings


def test_lines_are_one_app_each_and_say_what_the_reports_say() -> None:
    reports = list(audit_many(crowd(12, 3), on=DAY))
    file = io.StringIO()
    totals = Totals()
    assert write_lines(counted(reports, totals), file) == 12
    lines = [json.loads(line) for line in file.getvalue().splitlines()]
    assert lines == [summary(report) for report in reports]
    assert totals.apps["all"] == sum(totals.by_standing.values()) == 12
    infringing = sum(line["standing"] == "infringes" for line in lines)
    assert totals.by_standing[Standing.INFRINGES] == infringing > 0


def test_parquet_holds_the_same_in_groups_of_rows(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "apps.parquet"
    assert write_parquet(audit_many(crowd(12, 3), on=DAY), path, group=5) == 12
    assert pq.ParquetFile(path).metadata.num_row_groups == 3
    rows = pq.read_table(path).to_pylist()
    wanted = [{**summary(report), "on": report.on} for report in audit_many(crowd(12, 3), on=DAY)]
    assert rows == wanted
