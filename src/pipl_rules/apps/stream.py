"""Audits of many apps, one at a time, with memory flat: acts that are alike are judged once.

Two acts are alike if they differ in nothing but where they were read. What they come
to is kept in a memory of bounded size, so that how many apps there are decides
neither space nor what is answered; the judgment itself is made when it is asked for.
"""

import datetime as dt
import json
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from attrs import Factory, evolve, frozen

from pipl_rules.apps.audit import Weigher, audit_with, weigher
from pipl_rules.apps.circumstances import NOTHING_KNOWN, Circumstances
from pipl_rules.apps.drafts import Draft
from pipl_rules.apps.record import AppRecord
from pipl_rules.apps.report import Report, Standing
from pipl_rules.apps.sources import Lists, Reach, binding_list, reach_of
from pipl_rules.apps.weighing import Weighed
from pipl_rules.errors import Fault, UnknownNameError

REMEMBERED = 50_000
"""How many different acts are remembered, where nothing else is said."""

ROWS_IN_GROUP = 10_000
"""How many apps stand in one row group of a Parquet file, where nothing else is said."""


@frozen(kw_only=True)
class Entry:
    """One app to be audited.

    Attributes:
        record: What was read of it.
        type: Id of its type; None where it has none.
        circumstances: What is known beyond the files.
    """

    record: AppRecord
    type: str | None = None
    circumstances: Circumstances = NOTHING_KNOWN


def audit_many(  # noqa: PLR0913 - what an audit depends on
    entries: Iterable[Entry],
    *,
    on: dt.date,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    needed: Lists = binding_list,
    reach: Reach = reach_of,
    remember: int = REMEMBERED,
) -> Iterator[Report]:
    """Audit apps one after the other; each report is what `audit` gives.

    Args:
        entries: The apps; taken one at a time.
        on: The day whose law decides.
        judged_on: Day of the judgments; None means `on`.
        readings: Choices of reading by name, where not the default.
        needed: The lists of necessary items, if not those in force.
        reach: What permissions reach, if not by the shipped vocabulary.
        remember: How many different acts are remembered.

    Yields:
        A report for each app, in order. One whose type no list knows is audited without a type, and says so
        among its faults.

    Raises:
        LawNotModelledError: If the day lies before the first day modelled.
        UnknownNameError: If a reading or a choice has no such name.
    """
    weigh = _remembering(weigher(judged_on, readings), remember)
    listed = _remembered_lists(needed)
    marks = _Marks(remember)
    for entry in entries:
        app_type, faults = _known_type(entry.type, on, listed)
        report = audit_with(
            weigh,
            entry.record,
            type=app_type,
            on=on,
            circumstances=entry.circumstances,
            needed=listed,
            reach=reach,
            mark=marks.of(entry.circumstances),
        )
        yield evolve(report, faults=faults) if faults else report


def _known_type(app_type: str | None, on: dt.date, listed: Lists) -> tuple[str | None, tuple[Fault, ...]]:
    try:
        listed(app_type, on)
    except UnknownNameError:
        return None, (
            Fault(
                path="type",
                code="unknown_type",
                found="a type that no list names",
                expected="the id of one of the types of apps",
                do="name the type as the list does, or leave it out",
            ),
        )
    return app_type, ()


def _remembered_lists(needed: Lists) -> Lists:
    known: dict[tuple[str | None, dt.date], Any] = {}

    def listed(app_type: str | None, on: dt.date, /) -> Any:  # noqa: ANN401 - what the lists give
        if (app_type, on) not in known:
            known[app_type, on] = needed(app_type, on)
        return known[app_type, on]

    return listed


class _Marks:
    """Numbers for circumstances, the same for the same as long as they are remembered, and never used twice."""

    def __init__(self, most: int) -> None:
        self._known: dict[Circumstances, int] = {}
        self._given = 0
        self._most = most

    def of(self, known: Circumstances) -> int:
        """The number of the circumstances."""
        if known not in self._known:
            if len(self._known) >= self._most:
                self._known.clear()
            self._known[known] = self._given
            self._given += 1
        return self._known[known]


def _remembering(weigh: Weigher, most: int) -> Weigher:
    """The same, remembering the acts judged last."""
    known: OrderedDict[object, Weighed] = OrderedDict()

    def remembered(draft: Draft) -> Weighed:
        key = draft.key
        found = known.get(key)
        if found is None:
            found = known[key] = weigh.weighed(draft)
            if len(known) > most:
                known.popitem(last=False)
        else:
            known.move_to_end(key)
        return found

    return Weigher(weigh.judged, remembered)


# -- Short forms of a report --------------------------------------------------------------------------------


def summary(report: Report) -> dict[str, Any]:
    """A report in short, as plain data: what an index of many apps holds of each."""
    return {
        "app": report.app.id,
        "version": report.app.version,
        "type": report.type,
        "on": report.on.isoformat(),
        "standing": report.standing.name.lower(),
        "over_collected": [row.item for row in report.rows if row.over_collected],
        "findings": [
            {
                "id": finding.id,
                "code": finding.code,
                "standing": finding.standing.name.lower(),
                "items": list(finding.items),
                "ground": str(finding.ground),
            }
            for finding in report.findings
        ],
        "faults": [str(fault) for fault in report.faults],
    }


@frozen
class Totals:
    """What many reports come to.

    Attributes:
        apps: How many there were.
        by_standing: How many apps have each standing as their gravest.
        findings: How many findings there are of each kind and standing.
        over_collected: In how many apps each item was over-collected.
    """

    apps: Counter[str] = Factory(Counter)
    by_standing: Counter[Standing] = Factory(Counter)
    findings: Counter[tuple[str, Standing]] = Factory(Counter)
    over_collected: Counter[str] = Factory(Counter)

    def add(self, report: Report) -> None:
        """Count one report in."""
        self.apps["all"] += 1
        self.by_standing[report.standing] += 1
        self.findings.update((finding.code, finding.standing) for finding in report.findings)
        self.over_collected.update(row.item for row in report.rows if row.over_collected)


def counted(reports: Iterable[Report], into: Totals) -> Iterator[Report]:
    """The same reports, each counted as it passes."""
    for report in reports:
        into.add(report)
        yield report


# -- Files ----------------------------------------------------------------------------------------------------


def write_lines(reports: Iterable[Report], file: TextIO) -> int:
    """Write the reports in short as JSON Lines, one app to a line, as they come.

    Returns:
        How many there were.
    """
    count = 0
    for report in reports:
        file.write(json.dumps(summary(report), ensure_ascii=False, separators=(",", ":")) + "\n")
        count += 1
    return count


def write_parquet(reports: Iterable[Report], path: str | Path, *, group: int = ROWS_IN_GROUP) -> int:
    """Write the reports in short as a Parquet file, in groups of rows, as they come.

    Args:
        reports: The reports.
        path: The file to write.
        group: How many apps are held in memory and stand in one row group.

    Returns:
        How many there were.

    Raises:
        ModuleNotFoundError: If pyarrow is not installed; the extra `arrow` brings it.
    """
    try:
        pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ModuleNotFoundError as missing:
        msg = "Writing Parquet needs pyarrow.\n  Install it with: pip install 'pipl_rules[arrow]'"
        raise ModuleNotFoundError(msg, name="pyarrow") from missing
    text, texts = pa.string(), pa.list_(pa.string())
    one = pa.struct([("id", text), ("code", text), ("standing", text), ("items", texts), ("ground", text)])
    schema = pa.schema(
        [
            ("app", text),
            ("version", text),
            ("type", text),
            ("on", pa.date32()),
            ("standing", text),
            ("over_collected", texts),
            ("findings", pa.list_(one)),
            ("faults", texts),
        ]
    )
    short = ({**summary(report), "on": report.on} for report in reports)
    count = 0
    with pq.ParquetWriter(path, schema) as writer:
        while rows := list(islice(short, group)):
            writer.write_table(pa.Table.from_pylist(rows, schema=schema), row_group_size=group)
            count += len(rows)
    return count
