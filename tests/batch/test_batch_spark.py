"""The law in a real Spark on this machine: as Spark SQL, and as a function over record batches."""

import datetime as dt
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

pyspark = pytest.importorskip("pyspark", reason="there is no Spark here: pip install pipl_rules[spark]")
pa = pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")
if shutil.which("java") is None:
    pytest.skip("there is no Java here, which Spark runs on", allow_module_level=True)

import learning_tables  # noqa: E402 - only where there is an engine to ask
import sql_tables  # noqa: E402 - the same

from pipl_rules import statutes  # noqa: E402
from pipl_rules.batch.spark import verdicts  # noqa: E402
from pipl_rules.batch.sql import verdict_sql, verdict_sql_by_day  # noqa: E402
from pipl_rules.cases import every_case  # noqa: E402
from pipl_rules.logic.rule import Interest  # noqa: E402

pytestmark = [
    pytest.mark.evidence,
    # Spark leaves sockets and pipes to its Java process to the collector, and says so of its own future
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
    pytest.mark.filterwarnings("ignore::FutureWarning:pyspark"),
]

TODAY = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One Spark on one core, which listens to nobody else."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - only where there is Spark

    patch = pytest.MonkeyPatch()
    patch.setenv("PYSPARK_PYTHON", sys.executable)
    patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    patch.setenv("SPARK_LOCAL_HOSTNAME", "localhost")
    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
    patch.undo()


def answered(spark: Any, query: str, table: Any, folder: Path) -> list[dict[str, Any]]:
    """The rows that a query gives in Spark SQL; the table reaches it as a file, as tables do."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - only where there is Arrow

    path = folder / "facts.parquet"
    pq.write_table(table.append_column("row no.", pa.array(range(table.num_rows))), path)
    spark.read.parquet(str(path)).createOrReplaceTempView("facts")
    return [row.asDict() for row in spark.sql(query).orderBy("`row no.`").collect()]


def test_spark_sql_answers_as_duckdb_and_the_engine_do(spark: Any, tmp_path: Path) -> None:
    """The law of a day over three hundred facts and counts, on random receipts."""
    book = statutes.rulebook()
    names = [name for name in sql_tables.columns_of(book) if not name.startswith("reading.")]
    kept = [*names[:2], *names[2::3]]
    rows = [{n: row.get(n) for n in kept} for row in sql_tables.random_rows(book, 45, seed=11)]
    table = sql_tables.arrow(rows, {name: sql_tables.columns_of(book)[name] for name in kept})
    query, same = (
        verdict_sql(on=TODAY, dialect=dialect, columns=kept, keys=["row no."], learns=False)
        for dialect in ("spark", "duckdb")
    )
    answers = answered(spark, query, table, tmp_path)
    numbered = table.append_column("row no.", pa.array(range(len(rows))))
    assert answers == sql_tables.answered(same, numbered)
    assert len({answer["verdict"] for answer in answers}) > 2
    for row, answer in zip(rows, answers, strict=True):
        judgment = sql_tables.judged(book, row, TODAY)
        assert sql_tables.interests(answer) == (judgment.personal_information, judgment.privacy)
        assert answer["verdict"] == judgment.verdict.value


def test_decided_cases_in_spark_sql(spark: Any, tmp_path: Path) -> None:
    """Under the law of their days, what was assumed of them included."""
    acts = [act for case in every_case() for act in case.acts][::24]
    for number, act in enumerate(acts):
        judgment = act.judge()
        rows = sql_tables.rows_of_case(judgment)
        columns = sql_tables.columns_of_case(rows)
        query = sql_tables.query_of_case(judgment, "spark", list(columns), keys=["row no."])
        folder = tmp_path / str(number)
        folder.mkdir()
        answers = answered(spark, query, sql_tables.arrow(rows, columns), folder)
        together = [sql_tables.any_of(answer[interest.value] for answer in answers) for interest in Interest]
        assert together == [judgment.personal_information, judgment.privacy], act.id


def test_acts_of_many_days_in_spark_sql(spark: Any, tmp_path: Path) -> None:
    """A query for each stretch of law, joined; a row without a day stays, unanswered."""
    days = [dt.date(2020, 12, 31), dt.date(2021, 1, 1), dt.date(2021, 11, 1), None]
    rows = [{"day": day, "processes": True, "identifies": True, "consented": False} for day in days]
    types = {"day": pa.date32(), **dict.fromkeys(("processes", "identifies", "consented"), pa.bool_())}
    table = sql_tables.arrow(rows, types)

    def query(dialect: str) -> str:
        return verdict_sql_by_day(
            day="day",
            since=dt.date(2020, 12, 1),
            until=dt.date(2021, 12, 31),
            columns=["processes", "identifies", "consented"],
            keys=["row no."],
            dialect=dialect,
        )

    answers = answered(spark, query("spark"), table, tmp_path)
    numbered = table.append_column("row no.", pa.array(range(len(rows))))
    expected = sql_tables.answered(query("duckdb"), numbered)
    assert answers == sorted(expected, key=lambda row: row["row no."])
    assert [row["settled"] for row in answers][-1] is False


def test_batches_are_mapped_in_arrow(spark: Any) -> None:
    """The adapter of the documents, on a table of several batches."""
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # noqa: PLC0415 - only with Spark

    names = sql_tables.FREE
    schema = pa.schema([("id", pa.int64()), *((name, pa.bool_()) for name in names)])
    table = pa.Table.from_pylist(sql_tables.free_rows(1000), schema=schema)
    facts = spark.createDataFrame(table)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 300)
    decide = verdicts(to_arrow_schema(facts.schema), on=TODAY, keys=("id",), rules=("pipl.13.1",))

    def over(batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            yield decide(batch)

    answers = [row.asDict() for row in facts.mapInArrow(over, from_arrow_schema(decide.answers)).collect()]
    query = verdict_sql(on=TODAY, columns=names, keys=["id"], rules=["pipl.13.1"])
    expected = [{**row, "fault": None} for row in sql_tables.answered(query, table)]
    assert not any(row.pop("contradiction") for row in expected)
    assert sorted(answers, key=lambda row: row["id"]) == expected


def test_spark_sql_learns_and_refuses_as_duckdb_and_the_engine_do(spark: Any, tmp_path: Path) -> None:
    """Sparse random rows over eighty facts and counts, those that contradict themselves among them."""
    book = statutes.rulebook()
    rows = learning_tables.of_the_law(book, 30, seed=9)
    kept = list(dict.fromkeys(name for row in rows[:16] for name in row))[:80]
    rows = [{name: value for name, value in row.items() if name in kept and value != -1} for row in rows]
    table = learning_tables.Told(book, None, tuple(kept), tuple(rows), items=True)
    arrow = sql_tables.arrow(rows, table.types())
    ids = [rule.id for rule in book.on(TODAY).rules][::40]
    spark_sql, duckdb_sql = (
        verdict_sql(on=TODAY, dialect=dialect, columns=kept, keys=["row no."], rules=ids)
        for dialect in ("spark", "duckdb")
    )
    answers = answered(spark, spark_sql, arrow, tmp_path)
    numbered = arrow.append_column("row no.", pa.array(range(len(rows))))
    assert answers == sql_tables.answered(duckdb_sql, numbered)
    said = [{name: value for name, value in row.items() if name != "row no."} for row in answers]
    assert 0 < learning_tables.agree(table, TODAY, said, ids) < len(rows)
