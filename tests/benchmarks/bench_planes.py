"""What a table of facts costs: our engines, and three others on the same workload in the same run.

Run it with ``python tests/benchmarks/bench_planes.py [--rows 100000,1000000,10000000]``. The workload is that of
`split40`; every engine is compared with a plain reference before it is timed. Figures are acts a second, best and
median of several interleaved passes, one thread each; machines are noisy, and the ratios are what to compare.
OpenFisca does the easier two-valued task, as it has no unknowns.
"""

import argparse
import datetime as dt
import os
import statistics
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import numpy as np
import split40

from pipl_rules.batch import PlaneDecider, Planes, Question, decide_facts
from pipl_rules.batch.answers import batch_of
from pipl_rules.batch.rows import Rows
from pipl_rules.batch.tables import columns_of, rows_for
from pipl_rules.cases import every_case
from pipl_rules.evaluation import whole_law
from pipl_rules.logic.conditions import Comparison, SettledBy

pa: Any = import_module("pyarrow")
pc: Any = import_module("pyarrow.compute")

Work = Callable[[], object]
pa.set_cpu_count(1)
DAY = dt.date(2025, 3, 1)
CHUNK = 1 << 18


def columns(spec: split40.Spec, rows: int, seed: int = 11) -> Any:
    """Random acts, one fact in ten unknown."""
    rng = np.random.default_rng(seed)
    return pa.table(
        {
            fact["id"]: pa.array(rng.random(rows) < fact["p"], mask=rng.random(rows) < 0.1)
            for fact in spec["facts"]
        }
    )


def chunks(table: Any) -> list[Planes]:
    """The table as planes of integers, in chunks that stay in the cache."""
    result = []
    for batch in table.combine_chunks().to_batches(max_chunksize=CHUNK):
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


def best(works: Mapping[str, Work], passes: int = 5) -> dict[str, tuple[float, float]]:
    """Best and median seconds of each, over interleaved passes."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(passes):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    return {name: (min(found), statistics.median(found)) for name, found in times.items()}


# -- the others


def by_pyarrow(  # noqa: C901 - a peer in one piece
    spec: split40.Spec,
) -> Callable[[Any], tuple[list[Any], list[Any]]]:
    """Kleene kernels, one call to an operation; rules, and the lowest and highest verdict."""

    def value(expression: Any, known: dict[str, Any]) -> Any:
        if isinstance(expression, str):
            return known[expression]
        ((word, parts),) = expression.items()
        if word == "not":
            key = f"not {parts}" if isinstance(parts, str) else ""
            if key not in known:
                made = pc.invert(value(parts, known))
                if not key:
                    return made
                known[key] = made
            return known[key]
        result = value(parts[0], known)
        for part in parts[1:]:
            result = (pc.and_kleene if word == "all" else pc.or_kleene)(result, value(part, known))
        return result

    def level(pi: Any, privacy: Any) -> Any:
        return pc.add(pc.or_(pi, privacy).cast(pa.int8()), privacy.cast(pa.int8()))

    def run(table: Any) -> tuple[list[Any], list[Any]]:
        known = {name: table.column(name).chunk(0) for name in table.schema.names}
        rules = []
        for rule in spec["rules"]:
            found = value(rule["when"], known)
            if "unless" in rule:
                found = pc.and_kleene(found, pc.invert(value(rule["unless"], known)))
            rules.append(found)
            before = known.get(rule["then"])
            known[rule["then"]] = found if before is None else pc.or_kleene(before, found)
        pair = [known["infringes_pi"], known["infringes_privacy"]]
        low = [pc.and_kleene(each, pc.is_valid(each)) for each in pair]
        high = [pc.or_kleene(each, pc.is_null(each)) for each in pair]
        return rules, [level(*low), level(*high)]

    return run


def by_polars(spec: split40.Spec) -> Callable[[Any], Any]:
    """One lazy query, a stratum to a step."""
    pl: Any = import_module("polars")  # a peer, where it is installed

    strata = dict.fromkeys((fact["id"] for fact in spec["facts"]), 0)
    steps: dict[int, list[Any]] = {}

    def value(expression: Any) -> tuple[int, Any]:
        if isinstance(expression, str):
            return strata[expression], pl.col(expression)
        ((word, parts),) = expression.items()
        if word == "not":
            stratum, found = value(parts)
            return stratum, ~found
        values = [value(part) for part in parts]
        stratum, found = values[0]
        for other, each in values[1:]:
            stratum, found = max(stratum, other), (found & each if word == "all" else found | each)
        return stratum, found

    atoms: dict[str, list[str]] = {}
    for rule in spec["rules"]:
        parts = [rule["when"], *([{"not": rule["unless"]}] if "unless" in rule else [])]
        stratum, found = value({"all": parts})
        steps.setdefault(stratum, []).append(found.alias(rule["id"]))
        strata[rule["id"]] = stratum + 1
        atoms.setdefault(rule["then"], []).append(rule["id"])
        if len(atoms[rule["then"]]) == sum(other["then"] == rule["then"] for other in spec["rules"]):
            stratum, found = value({"any": atoms[rule["then"]]})
            steps.setdefault(stratum, []).append(found.alias(rule["then"]))
            strata[rule["then"]] = stratum + 1
    pi, privacy = pl.col("infringes_pi"), pl.col("infringes_privacy")
    verdicts = [
        pl.when(privacy.fill_null(fill)).then(pl.lit(2, pl.Int8)).when(pi.fill_null(fill)).then(pl.lit(1, pl.Int8))
        .otherwise(pl.lit(0, pl.Int8)).alias(name)
        for name, fill in (("low", False), ("high", True))
    ]  # fmt: skip
    names = [rule["id"] for rule in spec["rules"]]

    def run(frame: Any) -> Any:
        query = frame.lazy()
        for stratum in sorted(steps):
            query = query.with_columns(steps[stratum])
        return query.select(names + verdicts).collect()

    return run


def by_openfisca(  # noqa: C901 - a peer in one piece
    spec: split40.Spec,
) -> Callable[[Mapping[str, Any], int], list[Any]]:
    """A variable to each fact, rule and atom, two-valued; a fresh simulation to a batch."""
    core: Any = import_module("openfisca_core")  # a peer, where it is installed
    names = ("entities", "periods", "taxbenefitsystems", "variables", "simulations")
    entities, periods, taxbenefitsystems, variables, simulations = (
        import_module(f"{core.__name__}.{name}") for name in names
    )

    person = entities.SingleEntity("act", "acts", "act", "")
    system = taxbenefitsystems.TaxBenefitSystem([person])
    atoms: dict[str, list[str]] = {}
    for rule in spec["rules"]:
        atoms.setdefault(rule["then"], []).append(rule["id"])

    def value(expression: Any, act: Any, period: Any) -> Any:
        if isinstance(expression, str):
            return act(expression, period)
        ((word, parts),) = expression.items()
        if word == "not":
            return ~value(parts, act, period)
        found = [value(part, act, period) for part in parts]
        result = found[0]
        for each in found[1:]:
            result = result & each if word == "all" else result | each
        return result

    def variable(name: str, expression: Any = None) -> None:
        members: dict[str, Any] = {
            "value_type": bool, "entity": person, "definition_period": periods.DateUnit.YEAR,
        }  # fmt: skip
        if expression is not None:
            members["formula"] = lambda act, period: value(expression, act, period)
        system.add_variable(type(name, (variables.Variable,), members))

    for fact in spec["facts"]:
        variable(fact["id"])
    for rule in spec["rules"]:
        parts = [rule["when"], *([{"not": rule["unless"]}] if "unless" in rule else [])]
        variable(rule["id"], {"all": parts})
    for name, ids in atoms.items():
        variable(name, {"any": ids})
    asked = [*(rule["id"] for rule in spec["rules"]), "infringes_pi", "infringes_privacy"]

    def run(given: Mapping[str, Any], rows: int) -> list[Any]:
        simulation = simulations.SimulationBuilder().build_default_simulation(system, rows)
        for name, values in given.items():
            simulation.set_input(name, "2020", values)
        return [simulation.calculate(name, "2020") for name in asked]

    return run


# -- agreement


def agree(spec: split40.Spec, rows: int = 3000) -> None:
    """Every engine answers random acts as the plain reference does."""
    book, table = split40.rulebook(spec), columns(spec, rows, seed=5)
    ids = [rule["id"] for rule in spec["rules"]]
    acts = table.to_pylist()
    expected = [split40.reference(spec, act) for act in acts]
    question = Question(on=split40.DAY, rulebook=book, assumed=(), rules=tuple(ids))
    ours = decide_facts(table, on=split40.DAY, rulebook=book, assumed=(), rules=ids).table.to_pylist()
    planes = [PlaneDecider(question, tuple(table.schema.names)).decide(each) for each in chunks(table)]
    theirs = by_pyarrow(spec)(table.combine_chunks())[0]
    frame = by_polars(spec)(_polars(table))
    for k, want in enumerate(expected):
        assert {name: ours[k][f"rule:{name}"] for name in ids} == {name: want[name] for name in ids}
        assert ours[k]["personal_information"] is want["infringes_pi"]
        assert ours[k]["privacy"] is want["infringes_privacy"]
        for name in ids:
            known, may = (plane >> k & 1 for plane in planes[0].rules[name])
            assert (True if known else (None if may else False)) is want[name]
    for place, name in enumerate(ids):
        values = [want[name] for want in expected]
        assert theirs[place].to_pylist() == values
        assert frame[name].to_list() == values
    print(f"agreement on {rows} random acts, every rule and both interests: all engines as the reference")


def _polars(table: Any) -> Any:
    pl: Any = import_module("polars")  # a peer, where it is installed

    return pl.from_arrow(table).rechunk()


# -- the tables


def shared(sizes: list[int]) -> None:
    """The shared workload, our engines against the others."""
    spec = split40.spec()
    book = split40.rulebook(spec)
    agree(spec)
    ids = tuple(rule["id"] for rule in spec["rules"])
    question = Question(on=split40.DAY, rulebook=book, assumed=(), rules=ids)
    kleene, query, fisca = by_pyarrow(spec), by_polars(spec), by_openfisca(spec)
    for rows in sizes:
        table = columns(spec, rows).combine_chunks()
        pieces, frame = chunks(table), _polars(table)
        two = {n: table.column(n).fill_null(False).to_numpy() for n in table.schema.names}
        decider = PlaneDecider(question, tuple(table.schema.names))
        works: dict[str, Work] = {
            "integers": lambda d=decider, p=pieces: [d.decide(each).interests for each in p],  # type: ignore[misc]
            "Arrow to Arrow": lambda t=table: decide_facts(  # type: ignore[misc]
                t, on=split40.DAY, rulebook=book, assumed=(), rules=ids
            ),
            "pyarrow": lambda t=table: kleene(t),  # type: ignore[misc]
            "polars": lambda f=frame: query(f),  # type: ignore[misc]
        }
        if rows <= 1_000_000:
            works["OpenFisca, two-valued"] = lambda g=two, n=rows: fisca(g, n)  # type: ignore[misc]
        print(
            f"\nsplit40, {rows:,} acts, three-valued, every rule{'':<12}best       median   integers/  Arrow/"
        )
        times = best(works, 15 if rows <= 1_000_000 else 7)
        for name, (least, middle) in times.items():
            print(
                f"  {name:<44}{rows / least / 1e6:>10.1f} M{rows / middle / 1e6:>10.1f} M"
                f"{least / times['integers'][0]:>9.1f}x{least / times['Arrow to Arrow'][0]:>9.1f}x"
            )


def law(rows: int) -> None:
    """The whole law, streamed batch by batch, and let go."""
    book = whole_law()
    in_force = len(book.on(DAY).rules)
    atoms = {
        a.name: a for a in book.atoms if isinstance(a, Comparison) or a.settled_by is not SettledBy.READING
    }
    counts: dict[str, int] = {}
    for act in (act for case in every_case() for act in case.acts):
        units = act.judge().units
        found = {n for unit in units for n, value in enumerate(unit.found) if value is not None}
        for name in {book.atoms[n].name for n in found} & {*atoms}:
            counts[name] = counts.get(name, 0) + 1
    used = sorted(counts)
    common = sorted(used, key=lambda name: (-counts[name], name))[:80]
    print(
        f"\nthe whole law of {DAY}: {in_force} rules in force of {len(book.rules)}, assumptions made; streamed"
    )
    for label, names in (
        ("every column", list(atoms)),
        (f"the {len(used)} columns of the cases", used),
        ("80 columns", common),
    ):
        for settled in (True, False):
            _law(label, names, rows, in_force, settled=settled)


def _law(label: str, names: list[str], rows: int, in_force: int, *, settled: bool) -> None:
    rng = np.random.default_rng(3)
    block = 1 << 19
    tied = {atom.name for clause in whole_law().clauses for atom, _ in clause.literals}
    batch = pa.record_batch(
        {  # of facts that axioms tie nothing is found, lest most rows contradict them; the program is the same
            n: pa.array(rng.random(block) < 0.5, mask=rng.random(block) < (1.0 if n in tied else 0.3))
            for n in names
        }
    )
    question = Question(on=DAY, settled=settled)
    start = time.perf_counter()
    engine: Rows = rows_for(question, tuple(columns_of(batch.schema)))
    batch_of(engine.decider, engine.decide(batch.slice(0, 64)))
    built = time.perf_counter() - start
    (ready,) = engine.decider._ready.values()  # noqa: SLF001 - to say what was run

    def stream() -> None:
        for _ in range(max(1, rows // block)):
            batch_of(engine.decider, engine.decide(batch))

    acts = max(1, rows // block) * block
    least, middle = best({"": stream}, 5)[""]
    print(
        f"  {label}{'' if settled else ', verdict only'}: {len(ready.code.inputs)} planes in, "
        f"{len(ready.code.steps)} operations, {ready.code.registers} registers, ready in {built:.2f} s\n"
        f"      {acts / least / 1e6:.1f} M acts/s best, {acts / middle / 1e6:.1f} M median; "
        f"{least / acts / in_force * 1e12:.1f} ps per rule-act"
    )
    if not settled:
        return
    decider = PlaneDecider(question, tuple(names))
    pieces = chunks(pa.Table.from_batches([batch]))
    decider.decide(pieces[0])
    least, middle = best({"": lambda: [decider.decide(each) for each in pieces]}, 5)[""]
    print(f"      integers: {block / least / 1e6:.1f} M acts/s best, {block / middle / 1e6:.1f} M median")


def wide(rows: int) -> None:
    """Two hundred rules over a hundred and twenty facts, streamed: the size for which 80 M acts/s was the goal."""
    spec = split40.wide(split40.spec())
    book = split40.rulebook(spec)
    ids = tuple(rule["id"] for rule in spec["rules"])
    table = columns(spec, 1 << 19)
    question = Question(on=split40.DAY, rulebook=book, assumed=(), rules=ids)
    engine = rows_for(question, tuple(columns_of(table.schema)))
    (batch,) = table.combine_chunks().to_batches()
    decider, pieces = PlaneDecider(question, tuple(table.schema.names)), chunks(table)
    times = best(
        {
            "Arrow to Arrow": lambda: batch_of(engine.decider, engine.decide(batch)),
            "integers": lambda: [decider.decide(each).interests for each in pieces],
        },
        max(5, rows // batch.num_rows),
    )
    print("\n200 rules over 120 facts, three-valued, every rule, streamed")
    for name, (least, middle) in times.items():
        acts = batch.num_rows
        print(f"  {name:<20}{acts / least / 1e6:>8.1f} M acts/s best{acts / middle / 1e6:>8.1f} M median")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", default="100000,1000000,10000000")
    parser.add_argument("--law-rows", type=int, default=1 << 21)
    asked = parser.parse_args()
    if asked.rows:
        shared([int(rows) for rows in asked.rows.split(",")])
        wide(1 << 23)
    law(asked.law_rows)


if __name__ == "__main__":
    main()
