"""Files of facts, judged as they stream by: memory is that of a batch, however long the file."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from pipl_rules.batch.answers import batch_of, quarantine_of
from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import module, pyarrow
from pipl_rules.batch.layout import ACT
from pipl_rules.batch.lines import Lines
from pipl_rules.batch.tables import columns_of, rows_for
from pipl_rules.errors import Fault, InputErrors

ROWS = 1 << 19
"""Rows to a batch."""

LINES = 1 << 16
"""Lines to a batch; until they are read they are dictionaries, and take some kilobytes each."""

_NO_FAULTS: Mapping[int, Fault] = {}


@frozen
class Counts:
    """What became of the rows of a file.

    Attributes:
        rows: How many there were.
        answered: How many were answered.
        quarantined: How many could not be read; the two together are all.
        seconds: For acts, how long preparing, reading, characterising, deciding and writing took.
    """

    rows: int
    answered: int
    quarantined: int
    seconds: Mapping[str, float] = field(factory=dict, eq=False, repr=False)


def decide_parquet(
    path: str | PathLike[str],
    to: str | PathLike[str],
    question: Question | None = None,
    *,
    quarantine: str | PathLike[str] | None = None,
    rows: int = ROWS,
) -> Counts:
    """Judge a Parquet file of facts, and write a Parquet file of answers, row for row.

    Args:
        path: The file; see `decide_facts` for what its columns mean. It may not have a column `act`.
        to: Where the answers go, with the columns of `Answers.table`.
        question: How it is to be judged; None for the whole law, its assumptions and default readings.
        quarantine: Where rows that cannot be read go, with the columns of `Answers.quarantine`; None counts them
            and leaves them out.
        rows: Rows to a batch.

    Raises:
        InputErrors: With a fault for every column that cannot be read; nothing is written then.
    """
    parquet = module("pyarrow.parquet")
    asked = question or Question()
    with parquet.ParquetFile(path) as source:
        schema = source.schema_arrow
        named = [name for name in schema.names if name not in asked.beside]
        schema = pyarrow().schema([schema.field(name) for name in named])
        batches = (
            (batch, _NO_FAULTS)
            for batch in _whole(source.iter_batches(batch_size=rows, columns=named), schema)
        )
        return _decide(batches, schema, to, asked, quarantine)


def _whole(batches: Iterable[Any], schema: Any) -> Iterator[Any]:  # noqa: ANN401
    """The batches; of a file without rows, one without rows."""
    empty = True
    for batch in batches:
        empty = False
        yield batch
    if empty:
        pa = pyarrow()
        yield pa.record_batch([pa.array([], field.type) for field in schema], schema=schema)


def decide_jsonl(
    path: str | PathLike[str],
    to: str | PathLike[str],
    question: Question | None = None,
    *,
    quarantine: str | PathLike[str] | None = None,
    rows: int = LINES,
) -> Counts:
    """Judge a file of JSON Lines, a row to a line, and write a Parquet file of answers, row for row.

    A member that a line leaves out is null there; a member that no line has is a column that the table does not
    have. Days are written YYYY-MM-DD. The file is read twice, once for the names that occur.

    Args:
        path: The file, in UTF-8; see `decide_facts` for what its members mean. `act` is not among them.
        to: Where the answers go, with the columns of `Answers.table`.
        question: How it is to be judged; None for the whole law, its assumptions and default readings.
        quarantine: Where lines that cannot be read go; None counts them and leaves them out.
        rows: Lines to a batch.

    Raises:
        InputErrors: With a fault for every column that cannot be read, such as a choice of reading.
    """
    asked = question or Question()
    lines = Lines(asked)
    with Path(path).open("rb") as source:
        schema = lines.schema(source)
    with Path(path).open("rb") as source:
        return _decide(lines.batches(source, schema, rows), schema, to, asked, quarantine)


def _decide(
    batches: Iterable[tuple[Any, Mapping[int, Fault]]],
    schema: Any,  # noqa: ANN401 - pyarrow has no types
    to: str | PathLike[str],
    question: Question,
    quarantine: str | PathLike[str] | None,
) -> Counts:
    parquet = module("pyarrow.parquet")
    columns = columns_of(schema)
    if any(name == ACT for name, _ in columns):
        raise InputErrors([_GROUPED])
    engine = rows_for(question, columns)
    count = bad = 0
    with ExitStack() as stack:
        writer = aside = None
        for batch, faults in batches:
            decided = engine.decide(batch)
            decided = evolve(decided, faults={**decided.faults, **faults})
            answers = batch_of(engine.decider, decided)
            if writer is None:
                writer = stack.enter_context(parquet.ParquetWriter(to, answers.schema))
            writer.write_batch(answers)
            if quarantine is not None:
                refused = quarantine_of((count + row, fault) for row, fault in sorted(decided.faults.items()))
                if aside is None:
                    aside = stack.enter_context(parquet.ParquetWriter(quarantine, refused.schema))
                aside.write_table(refused)
            count += batch.num_rows
            bad += len(decided.faults)
    return Counts(count, count - bad, bad)


_GROUPED = Fault(
    path=ACT,
    code="act_in_a_stream",
    found="a column that makes rows the items of one act",
    expected="a row to each act",
    do="read the file into memory and give it to `decide_facts`",
)
