"""The whole law over tables of facts, batch by batch and let go: python tests/benchmarks/bench_law.py [ROWS].

The cost is told by act, and by rule in force and act. Of facts that axioms tie nothing is found in these tables, lest
most rows contradict them; the program that runs is the same.
"""

import datetime as dt
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import numpy as np
import pyarrow as pa
from bench_tables import chunks
from timing import Row, Work, loop, printed, timed

from pipl_rules.batch import PlaneDecider, Question
from pipl_rules.batch.answers import batch_of
from pipl_rules.batch.rows import Rows
from pipl_rules.batch.tables import columns_of, rows_for
from pipl_rules.cases import every_case
from pipl_rules.evaluation import whole_law
from pipl_rules.logic.conditions import Comparison, SettledBy

DAY = dt.date(2025, 3, 1)
BLOCK = 1 << 19


def names_of_columns() -> Iterator[tuple[str, list[str]]]:
    """Every column; those of which the decided cases find something; the eighty most often found."""
    book = whole_law()
    asked = [a for a in book.atoms if isinstance(a, Comparison) or a.settled_by is not SettledBy.READING]
    every = {atom.name for atom in asked}
    counts: dict[str, int] = {}
    for act in (act for case in every_case() for act in case.acts):
        units = act.judge().units
        found = {n for unit in units for n, value in enumerate(unit.found) if value is not None}
        for name in {book.atoms[n].name for n in found} & every:
            counts[name] = counts.get(name, 0) + 1
    yield "every column", [atom.name for atom in asked]
    yield "the columns of the decided cases", sorted(counts)
    yield "80 columns", sorted(counts, key=lambda name: (-counts[name], name))[:80]


def table(names: list[str], rows: int) -> Any:
    """Random findings, three in ten unknown."""
    rng = np.random.default_rng(3)
    tied = {atom.name for clause in whole_law().clauses for atom, _ in clause.literals}
    return pa.record_batch(
        {
            n: pa.array(rng.random(rows) < 0.5, mask=rng.random(rows) < (1.0 if n in tied else 0.3))
            for n in names
        }
    )


def streamed(label: str, names: list[str], rows: int, seconds: float) -> Iterator[Row]:
    """One set of columns: with and without telling what is settled, and as integers."""
    batch, busy = table(names, rows), loop()
    in_force = len(whole_law().on(DAY).rules)
    for settled in (True, False):
        question = Question(on=DAY, settled=settled)
        start = perf_counter()
        engine: Rows = rows_for(question, columns_of(batch.schema))
        batch_of(engine.decider, engine.decide(batch.slice(0, 64)))
        built = perf_counter() - start
        (ready,) = engine.decider._ready.values()  # noqa: SLF001 - to say what was run
        works: dict[str, Work] = {
            "Arrow to Arrow": lambda engine=engine: batch_of(engine.decider, engine.decide(batch))  # type: ignore[misc]
        }
        if settled:
            decider = PlaneDecider(question, tuple(names))
            pieces = chunks(pa.Table.from_batches([batch]), decider.chunk)
            works["integers"] = lambda decider=decider, pieces=pieces: [decider.decide(p) for p in pieces]  # type: ignore[misc]
        for name, taken in timed(works, seconds).items():
            yield {
                "what": f"{label}, {name}" + ("" if settled else ", verdict only"),
                "columns": len(names),
                "rules": in_force,
                "operations": len(ready.code.steps),
                "ready_s": built,
                **taken.rate(rows),
                "rule_act_ps": taken.median / rows / in_force * 1e12,
                "loop": busy,
            }


def measure(*, quick: bool = False, rows: int = BLOCK) -> dict[str, list[Row]]:
    """The whole law of one day."""
    rows, seconds = (1 << 16, 0.2) if quick else (rows, 2.0)
    sets = list(names_of_columns())[quick:]
    return {"law": [row for label, names in sets for row in streamed(label, names, rows, seconds)]}


def main() -> None:
    """Print the table."""
    rows = int(sys.argv[1]) if sys.argv[1:] else BLOCK
    printed(f"the whole law of {DAY}, assumptions made: acts a second", measure(rows=rows)["law"])


if __name__ == "__main__":
    main()
