"""All benchmarks in one command, and the page that shows them.

    python tests/benchmarks                    # everything, some eight minutes on an idle machine
    python tests/benchmarks --quick            # the same in small, within a minute; figures are rough
    python tests/benchmarks --only tables,law  # some parts
    python tests/benchmarks --acts 50000000    # also so many rows of acts from Parquet to Parquet (many minutes)
    python tests/benchmarks --page             # docs/speed.md and its pictures, from the figures on record

Figures go to `--out`, by default to those on record, `figures.json`; a quick run is printed and kept only where
`--out` says. Parts run one after the other, each in a process of its own. What an engine answers is compared with a
plain reference before it is timed; an engine that is not installed is told as absent.
"""

import argparse
import json
import os
import platform
from importlib import metadata
from pathlib import Path
from time import perf_counter
from typing import Any

from apart import HERE, apart
from timing import Row, printed

PARTS = {
    "start": "bench_start",
    "act": "bench_one_act",
    "decision": "bench_one_decision",
    "tables": "bench_tables",
    "law": "bench_law",
    "paths": "bench_paths",
    "sql": "bench_sql",
    "memory": "bench_memory",
    "observing": "bench_observing",
    "reasoning": "bench_reasoning",
    "apps": "bench_apps",
}
RECORD = HERE / "figures.json"


def about(*, quick: bool) -> Row:
    """The machine by its class, and what was there to be measured."""
    import peers_of_acts  # noqa: PLC0415 - not needed for the page
    import peers_of_tables  # noqa: PLC0415 - the same
    import split40  # noqa: PLC0415 - the same

    peers = [
        *((name, each.package, each.there()) for name, each in peers_of_acts.PEERS.items()),
        *((name, each.package, each.there()) for name, each in peers_of_tables.PEERS.items()),
    ]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0
    packages = sorted({package for _, package, there in peers if package and there} | {"numpy"})
    return {
        "quick": quick,
        "cores": os.cpu_count(),
        "memory_gib": -(-memory // 2**30),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "workload": "split40" if split40.place() else "made up",
        "versions": {name: metadata.version(name) for name in packages},
        "absent": sorted(name for name, _, there in peers if not there),
    }


def run(parts: list[str], *, quick: bool, acts: int, folder: str | None) -> dict[str, Any]:
    """The figures of the parts, each printed as it comes."""
    tables: dict[str, list[Row]] = {}
    for part in parts:
        begun = perf_counter()
        found = apart(PARTS[part], "measure", quick=quick)
        for title, rows in found.items():
            printed(title, rows)
        print(f"  ({part}: {perf_counter() - begun:.0f} s)", flush=True)
        tables |= found
    if acts:
        tables["acts"] = apart("bench_acts", "run", rows=acts, folder=folder)
        printed("acts, Parquet to Parquet", tables["acts"])
    return tables


def rounded(value: Any) -> Any:
    """Figures to four digits."""
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    return [rounded(each) for each in value] if isinstance(value, list) else value


def main() -> None:
    """Measure and keep, or write the page."""
    parser = argparse.ArgumentParser(
        prog="python tests/benchmarks", description=str(__doc__).partition("\n")[0]
    )
    parser.add_argument("--quick", action="store_true", help="within a minute, rough")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, parted by commas")
    parser.add_argument("--acts", type=int, default=0, metavar="ROWS", help="also so many rows of acts")
    parser.add_argument("--folder", help="where the files of --acts go, for the time being")
    parser.add_argument(
        "--out", type=Path, help="where the figures go; parts not measured stay as they are there"
    )
    parser.add_argument(
        "--page", action="store_true", help="write docs/speed.md and its pictures, measure nothing"
    )
    asked = parser.parse_args()
    if asked.page:
        from speed_page import write  # noqa: PLC0415 - not needed to measure

        write(json.loads((asked.out or RECORD).read_text("utf-8")))
        return
    parts = asked.only.split(",") if asked.only else []
    if unknown := set(parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    begun = perf_counter()
    tables = run(parts, quick=asked.quick, acts=asked.acts, folder=asked.folder)
    print(f"\n{perf_counter() - begun:.0f} s in all")
    out = asked.out or (None if asked.quick else RECORD)
    if out is not None:
        before = json.loads(out.read_text("utf-8")) if out.is_file() else {"tables": {}}
        kept = set(before["tables"]) - set(tables) - {"acts"}
        rough = asked.quick or bool(kept and before["about"]["quick"])
        whole = {"about": about(quick=rough), "tables": {**before["tables"], **tables}}
        out.write_text(json.dumps(rounded(whole), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
