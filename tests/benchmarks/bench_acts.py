"""The profiles of the Cambridge Analytica affair as a table of acts, from Parquet to Parquet, in flat memory.

    python tests/benchmarks/bench_acts.py --rows 50000000 --folder /var/tmp

Every row is one item of one person's profile in one of the acts of the case: taken from who used the app, or from a
friend, opened by the platform, passed on, used, kept. Days, ages and days of consent are drawn for each row.
"""

import argparse
import datetime as dt
import tempfile
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from apart import apart
from timing import Row, loop, peak, printed

from pipl_rules.batch import VERDICTS, Question, decide_acts_parquet
from pipl_rules.cases import case
from pipl_rules.reading.write import to_jsonable

pa: Any = import_module("pyarrow")
pq: Any = import_module("pyarrow.parquet")

CHUNK = 1 << 18
FIRST = (dt.date(2013, 11, 1) - dt.date(1970, 1, 1)).days
DAYS = 760
SHARE_OF_USERS = 270_000 / 50_000_000


def templates() -> tuple[Any, Any]:
    """A row to each item of each act of the case, and how often each is drawn."""
    rows, weights = [], []
    for act in case("cambridge_analytica").acts:
        whole = to_jsonable(act.submission.act)
        consents = whole.pop("consents", None)
        items = whole.pop("items", [{}])
        flat = dict(_flat(whole))
        if consents is not None:
            flat |= {f"consent.{k}": v for k, v in (consents or [{"given": False}])[0].items()}
        flat.pop("id"), flat.pop("on"), flat.pop("until", None), flat.pop("judged_on", None)
        for item in items:
            rows.append({**flat, **dict(_flat(item, "item."))})
            share = SHARE_OF_USERS if whole.get("subject", {}).get("user") and "notice" in whole else 1.0
            weights.append(share / len(items))
    names = sorted({name for row in rows for name in row})
    columns = {name: pa.array([row.get(name) for row in rows]) for name in names}
    texts = {n: c.dictionary_encode() if c.type == pa.string() else c for n, c in columns.items()}
    return pa.table(texts), np.array(weights) / sum(weights)


def _flat(value: dict[str, Any], prefix: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, each in value.items():
        found += _flat(each, f"{prefix}{name}.") if isinstance(each, dict) else [(prefix + name, each)]
    return found


def write(path: str, rows: int) -> None:
    """Draw the table, in chunks, from a fixed seed."""
    table, weights = templates()
    rng = np.random.default_rng(20140430)
    writer = None
    for first in range(0, rows, CHUNK):
        count = min(CHUNK, rows - first)
        chunk = table.take(pa.array(rng.choice(len(weights), count, p=weights)))
        on = FIRST + rng.integers(0, DAYS, count)
        ages = rng.integers(13, 90, count)
        days = {
            "on": pa.array(on.astype(np.int32)).cast(pa.date32()),
            "until": pa.array(
                (on + rng.integers(0, 400, count)).astype(np.int32), mask=rng.random(count) < 0.9
            ).cast(pa.date32()),
            "subject.age": pa.array(ages, mask=rng.random(count) < 0.3),
        }
        given = pa.array((on - rng.integers(-30, 300, count)).astype(np.int32)).cast(pa.date32())
        days["consent.given_on"] = import_module("pyarrow.compute").if_else(
            import_module("pyarrow.compute").fill_null(chunk.column("consent.given"), False),
            given,
            pa.scalar(None, pa.date32()),
        )
        for name, column in days.items():
            chunk = chunk.append_column(name, column)
        writer = writer or pq.ParquetWriter(path, chunk.schema)
        writer.write_table(chunk)
    if writer is not None:
        writer.close()


def run(rows: int, folder: str | None = None, chunk: int = CHUNK, *, grounds: bool = False) -> list[Row]:
    """Write, decide, and say what it took."""
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        source, to = Path(temporary) / "acts.parquet", Path(temporary) / "verdicts.parquet"
        apart("bench_acts", "write", path=str(source), rows=rows)
        busy, begun = loop(), perf_counter()
        counts = decide_acts_parquet(source, to, Question(grounds=grounds), rows=chunk)
        total = perf_counter() - begun
        held = peak()
        seen = np.zeros(len(VERDICTS), np.int64)
        for batch in pq.ParquetFile(to).iter_batches(columns=["verdict"]):
            seen += np.bincount(batch.column(0).drop_null().to_numpy(), minlength=len(VERDICTS))
        assert seen.sum() == counts.answered == rows
        return [
            {
                "what": "acts, Parquet to Parquet",
                "acts": rows,
                "seconds": total,
                "best": rows / total,
                "median": rows / total,
                **{what: seconds / total for what, seconds in counts.seconds.items()},
                "peak": held,
                "in_mib": source.stat().st_size / 2**20,
                "out_mib": to.stat().st_size / 2**20,
                **{verdict.value: int(count) for verdict, count in zip(VERDICTS, seen, strict=True)},
                "loop": busy,
            }
        ]


def main() -> None:
    """Say what was asked, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=5_000_000)
    parser.add_argument("--batch", type=int, default=CHUNK)
    parser.add_argument("--grounds", action="store_true")
    parser.add_argument("--folder", default=None, help="where the files go, for the time being")
    asked = parser.parse_args()
    (row,) = run(asked.rows, asked.folder, asked.batch, grounds=asked.grounds)
    printed("acts of one case, Parquet to Parquet", [{"what": k, "figure": v} for k, v in row.items()])


if __name__ == "__main__":
    main()
