"""How fast apps are audited, and that memory stays flat: python tests/benchmarks/bench_apps.py [COUNT ...].

The apps are made up, of every type; the audit of each is written to JSON Lines. Each count has a process of its own.
"""

import datetime as dt
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from apart import apart
from timing import Row, peak, printed

from pipl_rules.apps.crowd import crowd
from pipl_rules.apps.stream import Totals, audit_many, counted, write_lines

COUNTS = (10_000, 50_000)
"""In the one command; two months of the ministry's tests were 210,000 apps."""
DAY = dt.date(2024, 5, 1)


def audited(count: int) -> Row:
    """So many apps audited one after the other, and what that came to."""
    totals = Totals()
    start = perf_counter()
    with (
        tempfile.TemporaryDirectory() as folder,
        Path(folder, "apps.jsonl").open("w", encoding="utf-8") as file,
    ):
        write_lines(counted(audit_many(crowd(count, seed=2021), on=DAY), totals), file)
    seconds = perf_counter() - start
    return {
        "what": "apps audited",
        "apps": count,
        "seconds": seconds,
        "median": count / seconds,
        "peak": peak(),
        "findings": sum(totals.findings.values()),
    }


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Each count in a process of its own."""
    counts = (500, 1_000) if quick else COUNTS
    return {"apps": [apart("bench_apps", "audited", count=count) for count in counts]}


def main() -> None:
    """Print the table."""
    if counts := [int(each) for each in sys.argv[1:]]:
        printed("apps a second", [apart("bench_apps", "audited", count=count) for count in counts])
        return
    printed("apps a second", measure()["apps"])


if __name__ == "__main__":
    main()
