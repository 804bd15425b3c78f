"""What a table of facts costs: our engines and others on the workload of `split40`, in the same run.

Run it with ``python tests/benchmarks/bench_tables.py [ROWS ...]``. Every engine is held to the plain reference before
it is timed; the passes take turns, on one thread each. Integers are the engine that needs no other package.
"""

import sys
from collections.abc import Iterable
from typing import Any

import numpy as np
import pyarrow as pa
import split40
from apart import apart
from peers_of_tables import PEERS, Answers, Driven
from timing import Row, Work, loop, printed, timed

from pipl_rules.batch import PlaneDecider, Planes, Question, decide_facts
from pipl_rules.batch.answers import batch_of
from pipl_rules.batch.tables import columns_of, rows_for

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
TIMES = (1, 2, 4, 8)
INTEGERS, KEPT, ARROW = OURS = ("integers, chunk by chunk", "integers, all answers kept", "Arrow to Arrow")


def columns(spec: split40.Spec, rows: int, seed: int = 11) -> Any:
    """Random acts, one fact in ten unknown."""
    rng = np.random.default_rng(seed)
    return pa.table(
        {
            fact["id"]: pa.array(rng.random(rows) < fact["p"], mask=rng.random(rows) < 0.1)
            for fact in spec["facts"]
        }
    )


def chunks(table: Any, size: int) -> list[Planes]:
    """The table as planes of integers, in chunks of so many rows."""
    result = []
    for batch in table.combine_chunks().to_batches(max_chunksize=size):
        pairs = {}
        for name in batch.schema.names:
            array = batch.column(name)
            known = array.fill_null(False).to_numpy(zero_copy_only=False)
            may = array.fill_null(True).to_numpy(zero_copy_only=False)
            pairs[name] = _integer(known), _integer(may)
        result.append(Planes(batch.num_rows, pairs))
    return result


def _integer(values: Any) -> int:
    return int.from_bytes(np.packbits(values, bitorder="little").tobytes(), "little")


def _bits(pair: tuple[int, int], rows: int) -> list[bool | None]:
    known, may = pair
    return [True if known >> k & 1 else (None if may >> k & 1 else False) for k in range(rows)]


def _asked(found: Any) -> Any:
    """The answers, with the interests worked out."""
    found.interests  # noqa: B018 - worked out when asked for
    return found


def _levels(
    pi: list[bool | None], privacy: list[bool | None]
) -> tuple[list[int], list[int]]:  # lowest and highest verdict
    pairs = list(zip(pi, privacy, strict=True))
    low = [2 if grave else int(light is True) for light, grave in pairs]
    return low, [2 if grave is not False else int(light is not False) for light, grave in pairs]


def ours(spec: split40.Spec) -> dict[str, Driven]:
    """Our two engines: planes of integers, and Arrow to Arrow."""
    book, ids = split40.rulebook(spec), [rule["id"] for rule in spec["rules"]]
    facts = tuple(fact["id"] for fact in spec["facts"])
    decider = PlaneDecider(Question(on=split40.DAY, rulebook=book, assumed=(), rules=tuple(ids)), facts)

    def in_chunks(table: Any) -> list[Planes]:
        return chunks(table, decider.chunk)

    def kept(pieces: list[Planes]) -> list[Any]:
        return [_asked(decider.decide(each)) for each in pieces]

    def let_go(pieces: list[Planes]) -> Any:
        last = None
        for each in pieces:
            last = _asked(decider.decide(each))
        return last

    def of_integers(whole: Any) -> Answers:
        rows = whole.size
        pi, privacy = (_bits(pair, rows) for pair in whole.interests.values())
        return [_bits(whole.rules[name], rows) for name in ids], *_levels(pi, privacy)

    def by_arrow(table: Any) -> Any:
        return decide_facts(table, on=split40.DAY, rulebook=book, assumed=(), rules=ids).table

    def of_arrow(table: Any) -> Answers:
        found = table.to_pydict()
        return [found[f"rule:{name}"] for name in ids], *_levels(
            found["personal_information"], found["privacy"]
        )

    return {
        INTEGERS: Driven(in_chunks, let_go, of_integers),
        KEPT: Driven(in_chunks, kept, lambda found: of_integers(found[0])),
        ARROW: Driven(lambda table: table.combine_chunks(), by_arrow, of_arrow),
    }


def engines(spec: split40.Spec, rows: int = 3000) -> dict[str, Driven]:
    """Ours and the others that are installed, each seen to answer random acts as the plain reference does.

    Raises:
        AssertionError: If one does not; then nothing is timed.
    """
    table = columns(spec, rows, seed=5)
    three = table.to_pylist()
    two = [{name: value is True for name, value in act.items()} for act in three]
    expected = {
        k: [(split40.reference(spec, act), split40.told(spec, act)) for act in acts]
        for k, acts in ((True, three), (False, two))
    }
    found = ours(spec) | {name: peer.load(spec) for name, peer in PEERS.items() if peer.there()}
    for name, engine in found.items():
        want = expected[PEERS[name].three if name in PEERS else True]
        rules, low, high = engine.told(engine.decide(engine.taken(table)))
        for place, rule in enumerate(spec["rules"]):
            assert rules[place] == [values[rule["id"]] for values, _ in want], (name, rule["id"])
        assert list(low) == [told[0] for _, told in want], name
        assert list(high) == [told[1] for _, told in want], name
    return found


def sized(rows: int, times: int = 1, seconds: float = 2.0, most: int = 10**7) -> list[Row]:
    """One size of table, and so many times forty rules: acts a second of every engine."""
    spec = split40.grown(split40.spec(), times)
    busy = loop()
    found = engines(spec, 3000 if times == 1 else 300)
    table = columns(spec, rows).combine_chunks()
    works: dict[str, Work] = {}
    for name, engine in found.items():
        if name not in PEERS or rows <= min(most, PEERS[name].most):
            taken = engine.taken(table)
            works[name] = lambda decide=engine.decide, taken=taken: decide(taken)  # type: ignore[misc]
    times_taken = timed(works, seconds, 3 if rows <= 10**6 else 2)
    return [
        {
            "what": name,
            "rules": len(spec["rules"]),
            "facts": len(spec["facts"]),
            "acts": rows,
            **taken.rate(rows),
            "loop": busy,
        }
        for name, taken in times_taken.items()
    ]


def wide(rows: int = 1 << 19, seconds: float = 3.0) -> list[Row]:
    """Two hundred rules over a hundred and twenty facts, batch by batch, each let go: what a rulebook is like."""
    spec = split40.wide(split40.spec())
    busy = loop()
    engines(spec, 200)
    book = split40.rulebook(spec)
    ids = tuple(rule["id"] for rule in spec["rules"])
    table = columns(spec, rows)
    question = Question(on=split40.DAY, rulebook=book, assumed=(), rules=ids)
    engine = rows_for(question, columns_of(table.schema))
    (batch,) = table.combine_chunks().to_batches()
    decider = PlaneDecider(question, tuple(table.schema.names))
    pieces = chunks(table, decider.chunk)

    def let_go() -> None:
        for each in pieces:
            _asked(decider.decide(each))

    works: dict[str, Work] = {INTEGERS: let_go, ARROW: lambda: batch_of(engine.decider, engine.decide(batch))}
    for name, peer in PEERS.items():
        if peer.there() and peer.module in {"pyarrow", "polars"}:
            driven = peer.load(spec)
            taken = driven.taken(table)
            works[name] = lambda decide=driven.decide, taken=taken: decide(taken)  # type: ignore[misc]
    return [
        {"what": name, "rules": len(ids), "facts": len(spec["facts"]), **taken.rate(rows), "loop": busy}
        for name, taken in timed(works, seconds).items()
    ]


def _all(asked: Iterable[dict[str, Any]]) -> list[Row]:
    return [row for each in asked for row in apart("bench_tables", "sized", **each)]


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Every size, growth with rules, and the wide rulebook; each in a process of its own."""
    if quick:
        few = ({"rows": n, "seconds": 0.2, "most": 10**5} for n in (1_000, 10**5))
        grown = ({"rows": 10**5, "times": n, "seconds": 0.05, "most": 0} for n in (1, 8))
        wider = apart("bench_tables", "wide", rows=1 << 18, seconds=0.3)
        return {"tables": _all(few), "tables by rules": _all(grown), "wide": wider}
    return {
        "tables": _all({"rows": rows} for rows in SIZES),
        "tables by rules": _all({"rows": 10**6, "times": n, "seconds": 1.0, "most": 10**6} for n in TIMES),
        "wide": apart("bench_tables", "wide"),
    }


def main() -> None:
    """Print the tables."""
    if sizes := [int(each) for each in sys.argv[1:]]:
        printed("acts a second", _all({"rows": rows} for rows in sizes))
        return
    for title, rows in measure().items():
        printed(f"{title}: acts a second", rows)


if __name__ == "__main__":
    main()
