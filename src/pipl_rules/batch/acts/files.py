"""Files of acts, judged as they stream by: memory is that of a batch, however long the file."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from time import perf_counter
from typing import Any

from attrs import define, field

from pipl_rules.batch.acts.laying import framed, laid_out
from pipl_rules.batch.acts.lines import Lines
from pipl_rules.batch.acts.tables import engine_for
from pipl_rules.batch.answers import quarantine_of
from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import module, pyarrow
from pipl_rules.batch.files import Counts
from pipl_rules.batch.layout import ACT
from pipl_rules.errors import Fault, InputErrors

ROWS = 1 << 18
"""Rows to a batch."""

Wrong = Mapping[int, Fault]
_NOTHING_WRONG: Wrong = {}


def decide_acts_parquet(
    path: str | PathLike[str],
    to: str | PathLike[str],
    question: Question | None = None,
    *,
    quarantine: str | PathLike[str] | None = None,
    rows: int = ROWS,
) -> Counts:
    """Judge a Parquet file of acts, and write a Parquet file of answers, row for row.

    Args:
        path: The file; see `decide_acts` for what its columns mean. It may not have a column `act`; several items of
            an act stand in a list `items`.
        to: Where the answers go, with the columns of `Answers.table`.
        question: How it is to be judged; None for the whole law and default readings.
        quarantine: Where what is wrong with rows goes, with the columns of `Answers.quarantine`; None counts the rows
            and leaves them out.
        rows: Rows to a batch.

    Raises:
        InputErrors: With a fault for every column that cannot be read; nothing is written then.
    """
    parquet = module("pyarrow.parquet")
    asked = question or Question()
    with parquet.ParquetFile(path) as source:
        texts = [
            column.path
            for column in (source.schema.column(k) for k in range(len(source.schema.names)))
            if column.physical_type == "BYTE_ARRAY" and column.max_repetition_level <= 1
        ]
    with parquet.ParquetFile(path, read_dictionary=texts, pre_buffer=False) as source:
        named = [name for name in source.schema_arrow.names if name not in asked.beside]
        schema = pyarrow().schema([source.schema_arrow.field(name) for name in named])
        batches = ((each, _NOTHING_WRONG) for each in source.iter_batches(batch_size=rows, columns=named))
        return _decide(_some(batches, schema), schema, to, asked, quarantine)


def decide_acts_jsonl(
    path: str | PathLike[str],
    to: str | PathLike[str],
    question: Question | None = None,
    *,
    quarantine: str | PathLike[str] | None = None,
    rows: int = ROWS >> 3,
) -> Counts:
    """Judge a file of JSON Lines, an ACT to a line, and write a Parquet file of answers, row for row.

    A line is an ACT as `pipl_rules.reading.read` reads it, without findings and readings; members may also bear the
    path of a field, such as ``processor.kind``. The file is read twice, once for the names that occur.

    Args:
        path: The file, in UTF-8.
        to: Where the answers go, with the columns of `Answers.table`.
        question: How it is to be judged; None for the whole law and default readings.
        quarantine: Where what is wrong with lines goes; None counts the lines and leaves them out.
        rows: Lines to a batch.

    Raises:
        InputErrors: If members say the same in two ways, or no line has a day and the question has none.
    """
    asked = question or Question()
    lines = Lines(asked)
    with Path(path).open("rb") as source:
        schema = lines.schema(source)
    with Path(path).open("rb") as source:
        return _decide(lines.batches(source, schema, rows), schema, to, asked, quarantine)


def _some(batches: Iterable[tuple[Any, Wrong]], schema: Any) -> Iterator[tuple[Any, Wrong]]:  # noqa: ANN401
    """The batches; of a file without rows, one without rows."""
    empty = True
    for each in batches:
        empty = False
        yield each
    if empty:
        pa = pyarrow()
        yield pa.record_batch([pa.array([], one.type) for one in schema], schema=schema), _NOTHING_WRONG


@define
class _Clock:
    """Seconds by what was done."""

    seconds: dict[str, float] = field(factory=lambda: {"reading": 0.0, "writing": 0.0})

    def timed(self, batches: Iterable[Any]) -> Iterator[Any]:
        """The batches, with the time that each took to come."""
        source = iter(batches)
        while True:
            begun = perf_counter()
            each = next(source, None)
            self.seconds["reading"] += perf_counter() - begun
            if each is None:
                return
            yield each


def _decide(
    batches: Iterable[tuple[Any, Wrong]],
    schema: Any,  # noqa: ANN401 - pyarrow has no types
    to: str | PathLike[str],
    question: Question,
    quarantine: str | PathLike[str] | None,
) -> Counts:
    parquet = module("pyarrow.parquet")
    if ACT in schema.names:
        raise InputErrors([_GROUPED])
    begun = perf_counter()
    laid = laid_out(schema, question)
    engine = engine_for(question, laid)
    clock = _Clock()
    clock.seconds["preparing"] = perf_counter() - begun
    before = dict(engine.spent)
    count = bad = 0
    with ExitStack() as stack:
        writer = aside = None
        for batch, wrong in clock.timed(batches):
            begun = perf_counter()
            frame, _ = framed(engine, laid, batch)
            frame.faults[:0] = wrong.items()
            engine.spent["characterising"] += perf_counter() - begun
            answers, faults = engine.decide(frame)
            begun = perf_counter()
            if writer is None:
                writer = stack.enter_context(parquet.ParquetWriter(to, answers.schema))
            writer.write_batch(answers)
            if quarantine is not None:
                refused = quarantine_of((count + row, fault) for row, fault in faults)
                if aside is None:
                    aside = stack.enter_context(parquet.ParquetWriter(quarantine, refused.schema))
                aside.write_table(refused)
            clock.seconds["writing"] += perf_counter() - begun
            count += frame.acts
            bad += len({row for row, _ in faults})
    spent = {what: seconds - before[what] for what, seconds in engine.spent.items()}
    return Counts(count, count - bad, bad, {**clock.seconds, **spent})


_GROUPED = Fault(
    path=ACT,
    code="act_in_a_stream",
    found="a column that makes rows the items of one act",
    expected="a row to each act",
    do="put the items of an act into a list `items`, or read the file into memory and give it to `decide_acts`",
)
