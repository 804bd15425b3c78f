"""A log of behaviour: CSV, JSON Lines or a workbook, of the scanners in use or of the caller's own making."""

from collections.abc import Iterable

from attrs import frozen

from pipl_rules.apps.reading.actions import Actions
from pipl_rules.apps.reading.behaviour import Reader
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.columns import KNOWN, Columns, is_head
from pipl_rules.apps.reading.found import Blob, Faults, Found
from pipl_rules.apps.reading.limits import USUAL, Limits
from pipl_rules.apps.reading.rows import Row, rows
from pipl_rules.apps.reading.text import lines
from pipl_rules.apps.record import Observation

_TITLES = 20


@frozen(kw_only=True)
class Manner:
    """How files are read, as the caller wants it.

    Attributes:
        package: The app's own package; None if not known.
        columns: Which columns hold what.
        actions: Actions that are understood.
        limits: How much is read.
    """

    package: str | None = None
    columns: Columns = KNOWN
    actions: Actions
    limits: Limits = USUAL


def text_log(blob: Blob, manner: Manner) -> Found:
    """What a log in CSV, or divided otherwise, tells."""
    faults = Faults(blob.file, manner.limits.faults)
    return table_log(blob, rows(lines(blob, faults), faults, manner.limits), faults, manner)


def table_log(blob: Blob, table: Iterable[Row], faults: Faults, manner: Manner) -> Found:
    """What a log tells whose rows stand in a table below their heads."""
    reader = Reader(blob, manner.actions, manner.package, faults)
    where: dict[str, int] | None = None
    seen: list[Observation] = []
    above = count = 0
    for row in table:
        if where is None:
            above += 1
            where = _heads(row, manner.columns, faults)
            if above >= _TITLES:
                break
            continue
        count += 1
        if too_many(count, row.line, faults, manner):
            break
        cells = {name: row.cells[number] for name, number in where.items() if number < len(row.cells)}
        observation = reader.observation(cells, row.line)
        if observation is not None:
            seen.append(observation)
    if where is None:
        do = "name the columns in a first row, or hand in `columns`"
        faults.add(Code.NO_COLUMNS, "no row that names columns", "heads such as 时间点 or action", do, line=1)
    observations = None if where is None else shown(seen, faults)
    return Found(observations=observations, sources=(blob.file,), faults=tuple(faults.all))


def shown(seen: list[Observation], faults: Faults) -> tuple[Observation, ...] | None:
    """What a log shows; None if nothing of it could be read, for then it does not show that nothing was done."""
    lost = any(fault.code != Code.NONE_SEEN.value for fault in faults.all)
    return tuple(seen) if seen or not lost else None


def too_many(count: int, line: int, faults: Faults, manner: Manner) -> bool:
    """Whether this row is beyond the limit; it is a fault then."""
    if count <= manner.limits.rows:
        return False
    found, expected = f"more than {manner.limits.rows:,} rows", f"{manner.limits.rows:,} at most"
    faults.add(Code.TOO_MANY_ROWS, found, expected, "divide the log", line=line)
    return True


def _heads(row: Row, columns: Columns, faults: Faults) -> dict[str, int] | None:
    found, twice = columns.where(row.cells)
    if not is_head(found):
        return None
    for name in twice:
        do = "name the one meant in `columns`"
        faults.add(Code.REPEATED_COLUMN, f"two columns for {name}", "one", do, line=row.line)
    return found
