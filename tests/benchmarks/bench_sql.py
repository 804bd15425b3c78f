"""What the law costs as SQL in DuckDB, and as a function over record batches.

Run it with ``python tests/benchmarks/bench_sql.py``; with ``spark`` as an argument it also asks a Spark on this
machine. One thread each. Rows are drawn from the decided cases, and carry the forty facts most often found there,
or every fact. Planning is part of every run; its cost is told apart.
"""

import datetime as dt
import sys
from collections.abc import Sequence
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from timing import Row, Work, loop, one, printed

from pipl_rules import statutes
from pipl_rules.batch.spark import verdicts
from pipl_rules.batch.sql import verdict_sql
from pipl_rules.cases import every_case

TODAY = dt.date(2026, 11, 1)
ROWS = 200_000
EVERY = 50_000
SOME = 40


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


def in_duckdb(facts: Any, query: str) -> Work:
    """One run of a query over a table, on one thread."""
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    connection.register("facts", facts)
    counted = f"SELECT verdict, settled, count(*) FROM ({query}) GROUP BY ALL"  # noqa: S608 - our own text
    return lambda: connection.execute(counted).fetchall()


def forty(rows: int) -> Any:
    """The same with the forty facts most often found."""
    names = [a.name for a in statutes.rulebook().atoms if not a.name.startswith("reading.")]
    every = findings(names, 2_000)
    return findings(sorted(names, key=lambda name: (every.column(name).null_count, name))[:SOME], rows)


def row(what: str, rows: int, plan: Work, work: Work, seconds: float) -> Row:
    """Rows a second, and what planning costs."""
    planning, whole = one(plan, 0.1), one(work, seconds)
    return {"what": what, "acts": rows, **whole.rate(rows), "plan_ms": planning.best * 1e3}


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """DuckDB over forty facts and over every fact; the function over record batches beside them."""
    book = statutes.rulebook()
    rows, many, seconds = (20_000, 2_000, 0.1) if quick else (ROWS, EVERY, 1.0)
    names = [atom.name for atom in book.atoms if not atom.name.startswith("reading.")]
    every, facts, busy = findings(names, many), forty(rows), loop()
    found = []
    for what, here in (("40 facts", facts), (f"every fact ({len(names)})", every))[: 1 if quick else 2]:
        query = verdict_sql(on=TODAY, columns=here.column_names)
        plan, work = in_duckdb(here.slice(0, 1), query), in_duckdb(here, query)
        found.append(row(f"DuckDB, {what}", here.num_rows, plan, work, seconds))
        batch = here.combine_chunks().to_batches()[0]
        decide = verdicts(batch.schema, on=TODAY)
        first = batch.slice(0, 1)
        found.append(
            row(
                f"record batches, {what}",
                here.num_rows,
                lambda decide=decide, first=first: decide(first),  # type: ignore[misc]
                lambda decide=decide, batch=batch: decide(batch),  # type: ignore[misc]
                seconds,
            )
        )
    return {"sql": [{**each, "loop": busy} for each in found]}


def main() -> None:
    """Print the table."""
    found = measure()["sql"]
    if "spark" in sys.argv[1:]:
        found += in_spark(forty(ROWS))
    printed("rows a second, the whole law", found)


def in_spark(facts: Any) -> list[Row]:
    """The same facts in Spark on one core of this machine."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only on request
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # noqa: PLC0415 - the same

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    frame = spark.createDataFrame(facts).cache()
    frame.count()
    frame.createOrReplaceTempView("facts")
    decide = verdicts(to_arrow_schema(frame.schema), on=TODAY)
    answers = spark.sql(verdict_sql(on=TODAY, dialect="spark", columns=facts.column_names))
    mapped = frame.mapInArrow(lambda batches: map(decide, batches), from_arrow_schema(decide.answers))
    rows = []
    for what, asked in (("Spark SQL, 40 facts", answers), ("Spark mapInArrow, 40 facts", mapped)):
        taken = one(lambda asked=asked: asked.groupBy("verdict", "settled").count().collect())  # type: ignore[misc]
        rows.append({"what": what, "acts": facts.num_rows, **taken.rate(facts.num_rows)})
    spark.stop()
    return rows


if __name__ == "__main__":
    main()
