"""What the law costs as SQL in DuckDB, and as a function over record batches.

Run it with ``python tests/benchmarks/bench_sql.py``; with ``spark`` as an argument it also asks a Spark on this
machine. One thread each. Rows are drawn from the decided cases, and carry the forty facts most often found there,
or every fact. Times are the best of three, with the cost of planning, which the last column has. Processor time
is printed beside time by the clock, for a machine is seldom idle.
"""

import datetime as dt
import resource
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from pipl_rules import statutes
from pipl_rules.batch.spark import verdicts
from pipl_rules.batch.sql import verdict_sql
from pipl_rules.cases import every_case

TODAY = dt.date(2026, 11, 1)
ROWS = 200_000
EVERY = 50_000
SOME = 40


def spent() -> float:
    """Processor time of this process so far, in seconds."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def best(work: Callable[[], object], repeats: int = 3) -> tuple[float, float]:
    """The best time by the clock, and the least processor time."""
    clocks, processor = [], []
    for _ in range(repeats):
        before, began = spent(), time.perf_counter()
        work()
        clocks.append(time.perf_counter() - began)
        processor.append(spent() - before)
    return min(clocks), min(processor)


def findings(names: Sequence[str], rows: int) -> Any:
    """Rows drawn from those of the decided cases: what was found of an act and one item of it."""
    found = [
        dict(zip((atom.name for atom in judgment.rulebook.atoms), unit.found, strict=True))
        for judgment in (act.judge() for case in every_case() for act in case.acts)
        for unit in judgment.units[1:]
    ]
    drawn = np.random.default_rng(0).integers(0, len(found), rows)
    return pa.table(
        {name: pa.array([each[name] for each in found], pa.bool_()).take(drawn) for name in names}
    )


def row(what: str, rows: int, plan: tuple[float, float], whole: tuple[float, float]) -> None:
    """Print rows a second, by the clock and of processor time, and what planning costs."""
    clock, processor = whole
    print(f"{what:<38} {rows:>8,} {rows / clock:>12,.0f} {rows / processor:>12,.0f} {plan[1] * 1e3:>9.0f}")


def in_duckdb(facts: Any, query: str) -> Callable[[], object]:
    """One run of a query over a table, on one thread."""
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    connection.register("facts", facts)
    counted = f"SELECT verdict, settled, count(*) FROM ({query}) GROUP BY ALL"  # noqa: S608 - our own text
    return lambda: connection.execute(counted).fetchall()


def main() -> None:
    """Print the table."""
    book = statutes.rulebook()
    names = [atom.name for atom in book.atoms if not atom.name.startswith("reading.")]
    every = findings(names, EVERY)
    some = sorted(names, key=lambda name: (every.column(name).null_count, name))[:SOME]
    print(f"{'':<38} {'rows':>8} {'rows/s':>12} {'rows/s cpu':>12} {'plan ms':>9}")
    facts = findings(some, ROWS)
    for what, here in (("40 facts", facts), ("every fact", every)):
        query = verdict_sql(on=TODAY, columns=here.column_names)
        plan = best(in_duckdb(here.slice(0, 1), query))
        row(
            f"DuckDB, {what}, {len(query) // 1000} kB of text",
            here.num_rows,
            plan,
            best(in_duckdb(here, query)),
        )
    batch = facts.combine_chunks().to_batches()[0]
    decide = verdicts(batch.schema, on=TODAY)
    one = batch.slice(0, 1)
    row("record batches, 40 facts", ROWS, best(lambda: decide(one)), best(lambda: decide(batch)))
    if "spark" in sys.argv[1:]:
        in_spark(facts, some)


def in_spark(facts: Any, names: list[str]) -> None:
    """The same facts in Spark on one core of this machine; its processor time is not ours, and not shown."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only on request
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # noqa: PLC0415 - the same

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    frame = spark.createDataFrame(facts).cache()
    frame.count()
    frame.createOrReplaceTempView("facts")
    decide = verdicts(to_arrow_schema(frame.schema), on=TODAY)
    answers = spark.sql(verdict_sql(on=TODAY, dialect="spark", columns=names))
    mapped = frame.mapInArrow(lambda batches: map(decide, batches), from_arrow_schema(decide.answers))
    for what, asked in (("Spark SQL, 40 facts", answers), ("Spark mapInArrow, 40 facts", mapped)):
        clock, _ = best(lambda asked=asked: asked.groupBy("verdict", "settled").count().collect())  # type: ignore[misc]
        print(f"{what:<38} {ROWS:>8,} {ROWS / clock:>12,.0f}")
    spark.stop()


if __name__ == "__main__":
    main()
