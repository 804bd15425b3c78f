"""How fast apps are audited, and that memory stays flat: python tests/benchmarks/bench_apps.py [COUNT ...].

Each count runs in a process of its own, written to JSON Lines. Prints apps a second, the
peak memory of the process, and what the audit came to.
"""

import datetime as dt
import multiprocessing
import resource
import sys
import tempfile
import time
from pathlib import Path

from pipl_rules.apps.crowd import crowd
from pipl_rules.apps.stream import Totals, audit_many, counted, write_lines

COUNTS = (10_000, 50_000, 210_000)
DAY = dt.date(2024, 5, 1)


def run(count: int) -> tuple[float, float, float, Totals]:
    """Audit so many apps; seconds, the peak of memory before and after in megabytes, and the totals."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    totals = Totals()
    start = time.perf_counter()
    with (
        tempfile.TemporaryDirectory() as folder,
        Path(folder, "apps.jsonl").open("w", encoding="utf-8") as file,
    ):
        write_lines(counted(audit_many(crowd(count, seed=2021), on=DAY), totals), file)
    seconds = time.perf_counter() - start
    return seconds, before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, totals


def main() -> None:
    """Run each count, and print."""
    counts = [int(each) for each in sys.argv[1:]] or COUNTS
    first: float | None = None
    for count in counts:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, _, peak, totals = pool.apply(run, (count,))
        first = first or peak
        standings = ", ".join(
            f"{standing.name.lower()} {number}"
            for standing, number in sorted(totals.by_standing.items(), reverse=True)
        )
        print(
            f"{count:>8,} apps  {seconds:7.1f} s  {count / seconds:7.0f} apps/s  peak {peak:5.0f} MB"
            f"  ({peak / first:.2f} of the first)  {standings}; {sum(totals.findings.values()):,} findings"
        )


if __name__ == "__main__":
    main()
