"""Other engines that decide whole tables, driven on the workload of `split40`, on one thread each.

Each is asked for every rule and for the lowest and the highest verdict. OpenFisca has no unknowns and does the easier
two-valued task. Each is there only if it is installed.
"""

import importlib.util
import os
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

os.environ.setdefault("POLARS_MAX_THREADS", "1")

from attrs import frozen
from split40 import LAST, Spec, body

Answers = tuple[list[list[bool | None]], list[int], list[int]]
"""Of each rule its values; the lowest verdict and the highest, act by act."""


@frozen
class Driven:
    """An engine with the rules loaded.

    Attributes:
        taken: The table in the engine's own form, from Arrow.
        decide: What it says of that, in its own form.
        told: The same in the form of the reference.
    """

    taken: Callable[[Any], Any]
    decide: Callable[[Any], Any]
    told: Callable[[Any], Answers]


@frozen
class Peer:
    """An engine.

    Attributes:
        load: Loads the rules.
        package: The distribution whose version is told.
        module: What is imported.
        three: Whether it knows unknowns.
        most: The largest table it is given, for the time it takes.
    """

    load: Callable[[Spec], Driven]
    package: str
    module: str
    three: bool = True
    most: int = 10**7

    def there(self) -> bool:
        """Whether it is installed."""
        return importlib.util.find_spec(self.module) is not None


def strata(spec: Spec) -> Iterator[list[tuple[str, Any]]]:
    """The names that hang on nothing but those of the strata before, each with its expression."""
    depth = dict.fromkeys((fact["id"] for fact in spec["facts"]), 0)
    found: dict[int, list[tuple[str, Any]]] = {}
    atoms: dict[str, list[str]] = {}
    waiting = [rule["then"] for rule in spec["rules"]]

    def deep(expression: Any) -> int:
        if isinstance(expression, str):
            return depth[expression]
        ((word, parts),) = expression.items()
        return deep(parts) if word == "not" else max(map(deep, parts))

    def put(name: str, expression: Any) -> None:
        at = deep(expression)
        found.setdefault(at, []).append((name, expression))
        depth[name] = at + 1

    for rule in spec["rules"]:
        put(rule["id"], body(rule))
        atoms.setdefault(rule["then"], []).append(rule["id"])
        waiting.remove(rule["then"])
        if rule["then"] not in waiting:
            put(rule["then"], {"any": atoms[rule["then"]]})
    for at in sorted(found):
        yield found[at]


def _ids(spec: Spec) -> list[str]:
    return [rule["id"] for rule in spec["rules"]]


def pyarrow(spec: Spec) -> Driven:  # noqa: C901 - a peer in one piece
    """Kleene kernels, one call to an operation; rules, and the lowest and highest verdict."""
    pa: Any = import_module("pyarrow")
    pc: Any = import_module("pyarrow.compute")
    pa.set_cpu_count(1)

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

    def run(table: Any) -> tuple[list[Any], Any, Any]:
        known = {name: table.column(name).chunk(0) for name in table.schema.names}
        rules = []
        for rule in spec["rules"]:
            found = value(rule["when"], known)
            if "unless" in rule:
                found = pc.and_kleene(found, pc.invert(value(rule["unless"], known)))
            rules.append(found)
            before = known.get(rule["then"])
            known[rule["then"]] = found if before is None else pc.or_kleene(before, found)
        pair = [known[atom] for atom in LAST]
        low = [pc.and_kleene(each, pc.is_valid(each)) for each in pair]
        high = [pc.or_kleene(each, pc.is_null(each)) for each in pair]
        return rules, level(*low), level(*high)

    def told(found: Any) -> Answers:
        rules, low, high = found
        return [each.to_pylist() for each in rules], low.to_pylist(), high.to_pylist()

    return Driven(lambda table: table.combine_chunks(), run, told)


def polars(spec: Spec) -> Driven:
    """One lazy query, a stratum to a step."""
    pl: Any = import_module("polars")

    def value(expression: Any) -> Any:
        if isinstance(expression, str):
            return pl.col(expression)
        ((word, parts),) = expression.items()
        if word == "not":
            return ~value(parts)
        first, *others = map(value, parts)
        for each in others:
            first = first & each if word == "all" else first | each
        return first

    pi, privacy = map(pl.col, LAST)
    verdicts = [
        pl.when(privacy.fill_null(fill)).then(pl.lit(2, pl.Int8)).when(pi.fill_null(fill)).then(pl.lit(1, pl.Int8))
        .otherwise(pl.lit(0, pl.Int8)).alias(name)
        for name, fill in (("low", False), ("high", True))
    ]  # fmt: skip
    steps = [[value(each).alias(name) for name, each in step] for step in strata(spec)]
    names = _ids(spec)

    def run(frame: Any) -> Any:
        query = frame.lazy()
        for step in steps:
            query = query.with_columns(step)
        return query.select(names + verdicts).collect()

    def told(frame: Any) -> Answers:
        return [frame[name].to_list() for name in names], frame["low"].to_list(), frame["high"].to_list()

    return Driven(lambda table: pl.from_arrow(table).rechunk(), run, told)


def duckdb(spec: Spec) -> Driven:
    """One query, a stratum to a subquery; NULL is unknown in SQL as in strong Kleene logic."""
    db: Any = import_module("duckdb")

    def value(expression: Any) -> str:
        if isinstance(expression, str):
            return f'"{expression}"'
        ((word, parts),) = expression.items()
        if word == "not":
            return f"(NOT {value(parts)})"
        return "(" + (" AND " if word == "all" else " OR ").join(map(value, parts)) + ")"

    def graver(otherwise: str) -> str:
        pi, privacy = (f'coalesce("{atom}", {otherwise})' for atom in LAST)
        return f"(CASE WHEN {privacy} THEN 2 WHEN {pi} THEN 1 ELSE 0 END)::TINYINT"

    names = _ids(spec)
    query = "acts"
    for step in strata(spec):
        new = ", ".join(f'{value(each)} AS "{name}"' for name, each in step)
        query = f"(SELECT *, {new} FROM {query})"  # noqa: S608 - our own names
    rules = ", ".join(f'"{name}"' for name in names)
    query = f"SELECT {rules}, {graver('FALSE')} AS low, {graver('TRUE')} AS high FROM {query}"  # noqa: S608 - the same
    connection = db.connect()
    connection.execute("SET threads = 1")

    def run(table: Any) -> Any:
        connection.register("acts", table)
        found = connection.sql(query)
        return found.to_arrow_table() if hasattr(found, "to_arrow_table") else found.fetch_arrow_table()

    def told(table: Any) -> Answers:
        found = table.to_pydict()
        return [found[name] for name in names], found["low"], found["high"]

    return Driven(lambda table: table, run, told)


def openfisca(spec: Spec) -> Driven:  # noqa: C901 - a peer in one piece
    """A variable to each fact, rule and atom, two-valued; a fresh simulation to a batch."""
    core: Any = import_module("openfisca_core")
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
        variable(rule["id"], body(rule))
    for name, ids in atoms.items():
        variable(name, {"any": ids})
    asked = [*_ids(spec), *LAST]

    def taken(table: Any) -> Mapping[str, Any]:
        return {name: table.column(name).fill_null(False).to_numpy() for name in table.schema.names}

    def run(given: Mapping[str, Any]) -> list[Any]:
        rows = len(next(iter(given.values())))
        simulation = simulations.SimulationBuilder().build_default_simulation(system, rows)
        for name, values in given.items():
            simulation.set_input(name, "2020", values)
        return [simulation.calculate(name, "2020") for name in asked]

    def told(found: list[Any]) -> Answers:
        *rules, pi, privacy = found
        verdict = [2 if grave else int(light) for light, grave in zip(pi, privacy, strict=True)]
        return [each.tolist() for each in rules], verdict, verdict

    return Driven(taken, run, told)


PEERS: dict[str, Peer] = {
    "pyarrow": Peer(pyarrow, "pyarrow", "pyarrow"),
    "polars": Peer(polars, "polars", "polars"),
    "OpenFisca, two-valued": Peer(openfisca, "OpenFisca-core", "openfisca_core", three=False),
    "DuckDB": Peer(duckdb, "duckdb", "duckdb"),
}
