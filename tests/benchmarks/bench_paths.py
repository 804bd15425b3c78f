"""Every way to a verdict of the whole law, by number of acts: python tests/benchmarks/bench_paths.py [PATH].

Acts are those of the decided cases, over and over. Facts are what was found of their items, in the eighty columns
most often filled, under the law of one day. Every path is seen to give the verdicts of `evaluate` before it is timed,
and runs in a process of its own, the sizes in ascending order: what memory it held at most is told with each.
"""

import datetime as dt
import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.parquet as pq
from apart import apart
from timing import Row, Work, loop, one, peak, printed

from pipl_rules import batch
from pipl_rules.batch.acts.lines import Lines
from pipl_rules.cases import every_case
from pipl_rules.evaluation import evaluate
from pipl_rules.many import Answer, Memo, evaluate_many
from pipl_rules.reading import Submission, dumps, read

DAY = dt.date(2025, 3, 1)
PRESENT = 1 << 16
"""Rows that are laid out; a longer table repeats them."""
Ready = tuple[Work, Callable[[], list[str]]]
"""What is timed; and the verdicts it comes to, in order."""


def _given() -> list[Submission]:
    return [act.submission for case in every_case() for act in case.acts]


def submissions(many: int) -> Iterator[Submission]:
    """The acts of the decided cases, over and over, each time under an id of its own."""
    given = _given()
    for k in range(many):
        one_of = given[k % len(given)]
        yield attrs.evolve(one_of, act=attrs.evolve(one_of.act, id=f"a{k}"))


def expected(many: int) -> list[str]:
    """The verdicts of `evaluate` on them."""
    return [_judged(each) for each in submissions(min(many, len(_given())))]


def _judged(given: Submission) -> str:
    return evaluate(
        given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings
    ).verdict.value


def json_text(many: int, _: Path) -> Ready:
    """Every act from JSON text, one by one."""
    texts = [dumps(each) for each in submissions(many)]

    def work() -> list[str]:
        return [_judged(read(text).submissions()[0]) for text in texts]

    return work, work


def objects(many: int, _: Path) -> Ready:
    """Every act from objects, one by one."""
    given = list(submissions(many))

    def work() -> list[str]:
        return [_judged(each) for each in given]

    return work, work


def remembered(many: int, _: Path) -> Ready:
    """Every act from objects, a pattern of findings judged once."""
    given = list(submissions(many))

    def work() -> list[str]:
        answers = evaluate_many(given, memo=Memo())
        return [each.verdict.value for each in answers if isinstance(each, Answer)]

    return work, work


def _act_lines(many: int) -> Iterator[bytes]:
    texts = [json.dumps(json.loads(dumps(each)), ensure_ascii=False) for each in submissions(len(_given()))]
    for k in range(many):
        yield texts[k % len(texts)].encode() + b"\n"


def _acts(many: int) -> Any:
    few = list(_act_lines(min(many, PRESENT // len(_given()) * len(_given()))))
    reader = Lines(batch.Question())
    ((laid, faults),) = reader.batches(few, reader.schema(few), len(few))
    assert not faults
    return pa.concat_tables([pa.Table.from_batches([laid])] * -(-many // len(few))).slice(0, many)


def acts_arrow(many: int, _: Path) -> Ready:
    """A table of acts."""
    table = _acts(many)

    def work() -> Any:
        return batch.decide_acts(table).table

    return work, lambda: _verdicts(work())


def acts_parquet(many: int, folder: Path) -> Ready:
    """A Parquet file of acts."""
    source, to = folder / "acts.parquet", folder / "verdicts.parquet"
    pq.write_table(_acts(many), source)
    return lambda: batch.decide_acts_parquet(source, to), _of_file(
        lambda: batch.decide_acts_parquet(source, to), to
    )


def acts_lines(many: int, folder: Path) -> Ready:
    """A file of acts, a line each."""
    source, to = folder / "acts.jsonl", folder / "verdicts.parquet"
    with source.open("wb") as file:
        file.writelines(_act_lines(many))
    return lambda: batch.decide_acts_jsonl(source, to), _of_file(
        lambda: batch.decide_acts_jsonl(source, to), to
    )


def _facts(rows: int) -> Any:
    from bench_law import names_of_columns  # noqa: PLC0415 - it judges every case first

    *_, (_, names) = names_of_columns()
    found = [
        dict(zip((atom.name for atom in judgment.rulebook.atoms), unit.found, strict=True))
        for judgment in (act.judge() for case in every_case() for act in case.acts)
        for unit in judgment.units[1:]
    ]
    drawn = random.Random(7)  # noqa: S311 - a fixed seed is wanted
    which = [drawn.randrange(len(found)) for _ in range(min(rows, PRESENT))]
    table = pa.table(
        {name: pa.array([each[name] for each in found], pa.bool_()).take(pa.array(which)) for name in names}
    )
    return pa.concat_tables([table] * -(-rows // len(which))).slice(0, rows)


QUESTION = batch.Question(on=DAY)


def facts_arrow(many: int, _: Path) -> Ready:
    """A table of facts."""
    table = _facts(many)

    def work() -> Any:
        return batch.decide_facts(table, on=DAY).table

    return work, lambda: _verdicts(work())


def facts_parquet(many: int, folder: Path) -> Ready:
    """A Parquet file of facts."""
    source, to = folder / "facts.parquet", folder / "verdicts.parquet"
    pq.write_table(_facts(many), source)
    return lambda: batch.decide_parquet(source, to, QUESTION), _of_file(
        lambda: batch.decide_parquet(source, to, QUESTION), to
    )


def facts_lines(many: int, folder: Path) -> Ready:
    """A file of facts, a line each."""
    source, to = folder / "facts.jsonl", folder / "verdicts.parquet"
    rows = _facts(min(many, PRESENT)).to_pylist()
    texts = [json.dumps({k: v for k, v in row.items() if v is not None}).encode() + b"\n" for row in rows]
    with source.open("wb") as file:
        for k in range(many):
            file.write(texts[k % len(texts)])
    return lambda: batch.decide_jsonl(source, to, QUESTION), _of_file(
        lambda: batch.decide_jsonl(source, to, QUESTION), to
    )


def few_facts(members: int = 12) -> list[bytes]:
    """Lines of facts with at most so many members each."""
    rows = (row.items() for row in _facts(1000).to_pylist())
    kept = ([pair for pair in row if pair[1] is not None][:members] for row in rows)
    return [json.dumps(dict(row)).encode() + b"\n" for row in kept]


def of_facts(many: int) -> list[str]:
    """The verdicts of one judgment a row, as the engine for one act gives it."""
    table = _facts(many)
    answers = batch.decide_facts(table, on=DAY)
    return [answers.explain(k).verdict.value for k in range(min(many, 40))]


def _verdicts(table: Any) -> list[str]:
    return [batch.VERDICTS[each].value for each in table.column("verdict").to_pylist()]


def _of_file(work: Work, to: Path) -> Callable[[], list[str]]:
    def verdicts() -> list[str]:
        work()
        return _verdicts(pq.read_table(to))

    return verdicts


PATHS: dict[str, tuple[Callable[[int, Path], Ready], int]] = {
    "JSON text, one by one": (json_text, 10**4),
    "objects, one by one": (objects, 10**5),
    "objects, patterns remembered": (remembered, 10**5),
    "acts, JSON Lines to Parquet": (acts_lines, 10**5),
    "acts, Arrow to Arrow": (acts_arrow, 10**6),
    "acts, Parquet to Parquet": (acts_parquet, 10**7),
    "facts, JSON Lines to Parquet": (facts_lines, 10**6),
    "facts, Arrow to Arrow": (facts_arrow, 10**7),
    "facts, Parquet to Parquet": (facts_parquet, 10**7),
}
"""Each path, and the most acts it is given."""


def path(name: str, limit: float, sizes: list[int] | None = None) -> list[Row]:
    """One path at every size whose work is likely to take less than so many seconds."""
    make, most = PATHS[name]
    rows: list[Row] = []
    check = of_facts if name.startswith("facts") else expected
    with tempfile.TemporaryDirectory() as temporary:
        _, verdicts = make(90, Path(temporary))
        want = check(90)
        assert verdicts()[: len(want)] == want, name
        busy, before = loop(), peak()
        for size in sizes or (10**k for k in range(3, 8)):
            if size > most or (rows and size / rows[-1]["median"] > limit):
                break
            work, _ = make(size, Path(temporary))
            taken = one(work, min(1.0, limit / 3), 2)
            rows.append(
                {
                    "what": name,
                    "acts": size,
                    **taken.rate(size),
                    "peak": peak(),
                    "before": before,
                    "loop": busy,
                }
            )
            del work
    return rows


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Every path, each in a process of its own."""
    names = list(PATHS)[1::3] if quick else list(PATHS)
    limit = 0.3 if quick else 8.0
    return {"paths": [row for name in names for row in apart("bench_paths", "path", name=name, limit=limit)]}


def main() -> None:
    """Print the table."""
    names = sys.argv[1:] or list(PATHS)
    printed(
        "acts a second, whole law",
        [row for name in names for row in apart("bench_paths", "path", name=name, limit=8.0)],
    )


if __name__ == "__main__":
    main()
