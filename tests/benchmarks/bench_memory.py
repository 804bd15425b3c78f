"""Most memory held, each in a process of its own: python tests/benchmarks/bench_memory.py.

Of tables, what each engine held beyond its own input; of files of lines, whether a file ten times as long takes more.
"""

import tempfile
from functools import partial
from pathlib import Path
from time import perf_counter

from apart import apart
from timing import Row, from_here, peak, printed

FLAT = ((100_000, None), (1_000_000, None), (100_000, 1 << 15), (1_000_000, 1 << 15))
"""Lines of a file, and lines to a batch; None for what the library takes where nothing is said."""


def lines(many: int, rows: int | None) -> Row:
    """A file of facts, a dozen members to a line, streamed by the whole law."""
    from bench_paths import QUESTION, few_facts  # noqa: PLC0415 - only what is measured is loaded

    from pipl_rules.batch import decide_jsonl  # noqa: PLC0415 - the same

    with tempfile.TemporaryDirectory() as folder:
        source, to = Path(folder) / "facts.jsonl", Path(folder) / "verdicts.parquet"
        texts, decide = few_facts(), decide_jsonl if rows is None else partial(decide_jsonl, rows=rows)
        for count in (len(texts), many):
            with source.open("wb") as file:
                file.writelines(texts[k % len(texts)] for k in range(count))
            before, begun = from_here(), perf_counter()
            counts = decide(source, to, QUESTION)
        spent = perf_counter() - begun
        assert counts.answered == many
    what = "lines as given, default batch" if rows is None else f"lines, batches of {rows:,}"
    return {
        "what": what,
        "acts": many,
        "best": many / spent,
        "median": many / spent,
        "before": before,
        "peak": peak(),
        "more": peak() - before,
    }


def engine(name: str, rows: int) -> Row:
    """One engine, one table of forty rules."""
    import split40  # noqa: PLC0415 - only what is measured is loaded
    from bench_tables import columns, ours  # noqa: PLC0415 - the same
    from peers_of_tables import PEERS  # noqa: PLC0415 - the same

    spec = split40.spec()
    driven = PEERS[name].load(spec) if name in PEERS else ours(spec)[name]
    driven.decide(driven.taken(columns(spec, 1000)))
    taken = driven.taken(columns(spec, rows))
    before = from_here()
    driven.decide(taken)
    return {"what": name, "acts": rows, "before": before, "peak": peak(), "more": peak() - before}


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """All of it."""
    from bench_tables import ARROW, INTEGERS, KEPT  # noqa: PLC0415 - this process stays small until here
    from peers_of_tables import PEERS  # noqa: PLC0415 - the same

    sizes = (10**5,) if quick else (10**6, 10**7)
    others = [name for name, peer in PEERS.items() if peer.there()]
    names = [INTEGERS, ARROW] if quick else [INTEGERS, KEPT, ARROW, *others]
    engines = [
        apart("bench_memory", "engine", name=name, rows=rows)
        for rows in sizes
        for name in names
        if rows <= 10**6 or name in {INTEGERS, ARROW, "pyarrow", "polars"}
    ]
    flat = [
        apart("bench_memory", "lines", many=many // 50 if quick else many, rows=rows)
        for many, rows in FLAT[2 * quick :]
    ]
    return {"memory": engines, "memory of lines": flat}


def main() -> None:
    """Print the tables."""
    for title, rows in measure().items():
        printed(f"{title}, MiB", rows)


if __name__ == "__main__":
    main()
