"""JSON Lines as record batches: what a line says wrongly is a fault of that line alone."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from attrs import define, field

from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import pyarrow
from pipl_rules.batch.layout import DAYS
from pipl_rules.errors import Fault
from pipl_rules.logic.conditions import Comparison

Line = Mapping[str, Any]


@define(eq=False)
class Lines:
    """Reads lines for a question.

    Attributes:
        question: How they are to be judged; says which names are known, and which are left aside.
    """

    question: Question
    kinds: Mapping[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        atoms = self.question.rulebook.atoms
        counts = {atom.count.name: "count" for atom in atoms if isinstance(atom, Comparison)}
        self.kinds = {**{atom.name: "fact" for atom in atoms}, **counts, **dict.fromkeys(DAYS, "day")}

    def schema(self, source: Iterable[bytes]) -> Any:  # noqa: ANN401 - pyarrow has no types
        """The columns of the names that occur in some line, in order of name."""
        pa = pyarrow()
        types = {"fact": pa.bool_(), "count": pa.int64(), "day": pa.date32()}
        found: set[str] = set()
        for raw in source:
            line, _ = parsed(raw)
            found.update(name for name in line if name in self.kinds and name not in self.question.beside)
        return pa.schema([(name, types[self.kinds[name]]) for name in sorted(found)])

    def batches(
        self,
        source: Iterable[bytes],
        schema: Any,  # noqa: ANN401
        rows: int,
    ) -> Iterator[tuple[Any, Mapping[int, Fault]]]:
        """Batches of so many lines, with what is wrong with some of them; blank lines are no lines."""
        return batched(source, rows, self._read, partial(_batch, schema=schema))

    def _read(self, line: Line) -> tuple[Line, Fault | None]:
        good: dict[str, Any] = {}
        fault = None
        for place, (name, value) in enumerate(line.items()):
            if name in self.question.beside or value is None:
                continue
            kind = self.kinds.get(name)
            if kind is None:
                fault = fault or _unknown(place)
                continue
            read = _value(kind, value)
            if read is None:
                fault = fault or _wrong(name, kind, value)
            else:
                good[name] = read
        return good, fault


def batched(
    source: Iterable[bytes],
    rows: int,
    read: Callable[[Line], tuple[Line, Fault | None]],
    batch: Callable[[list[Line]], Any],
) -> Iterator[tuple[Any, Mapping[int, Fault]]]:
    """Batches of so many lines, with the first fault of each line that has one; blank lines are no lines.

    Args:
        source: The lines.
        rows: How many lines make a batch.
        read: What of a line is good, and what is wrong with it.
        batch: Makes a batch of what is good of its lines.
    """
    lines: list[Line] = []
    faults: dict[int, Fault] = {}
    given = False
    for raw in source:
        if not raw.strip():
            continue
        line, fault = parsed(raw)
        good, wrong = read(line)
        fault = fault or wrong
        if fault is not None:
            faults[len(lines)] = fault
        lines.append(good)
        if len(lines) == rows:
            yield batch(lines), faults
            lines, faults, given = [], {}, True
    if lines or not given:
        yield batch(lines), faults


def _batch(lines: list[Line], schema: Any) -> Any:  # noqa: ANN401
    pa = pyarrow()
    columns = [pa.array([line.get(each.name) for line in lines], each.type) for each in schema]
    if not columns:
        return pa.record_batch([pa.nulls(len(lines))], names=["on"])
    return pa.record_batch(columns, schema=schema)


def parsed(raw: bytes) -> tuple[Line, Fault | None]:
    """The object that a line is, or what is wrong with it; of a blank line nothing is."""
    twice: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice.append("")
        return found

    try:
        line = json.loads(raw, object_pairs_hook=members)
    except (ValueError, RecursionError):
        return {}, _LINE if raw.strip() else None
    if not isinstance(line, dict) or twice:
        return {}, _TWICE if twice else _LINE
    return line, None


_LINE = Fault(
    path="line",
    code="no_object",
    found="a line that is no JSON object",
    expected="one JSON object to a line",
    do="correct the line",
)
_TWICE = Fault(
    path="line",
    code="member_twice",
    found="an object with a member twice",
    expected="every member once",
    do="keep one of them",
)


def _unknown(place: int) -> Fault:
    return Fault(
        path=f"members[{place}]",
        code="unknown_column",
        found="a name of no fact and no count",
        expected="the name of a fact or a count, or a day",
        do="correct the name, leave the member out, or name it in `beside`",
    )


def _wrong(name: str, kind: str, value: object) -> Fault:
    expected = {
        "fact": "true, false or null",
        "count": "a whole number from nought, or null",
        "day": "a day, written YYYY-MM-DD, or null",
    }[kind]
    return Fault(
        path=name,
        code="wrong_type",
        found=type(value).__name__,
        expected=expected,
        do="correct the value; numbers and words are no truth values",
    )


def _value(kind: str, value: object) -> bool | int | dt.date | None:
    """The value, if it is of the kind."""
    if kind == "fact":
        return value if isinstance(value, bool) else None
    if kind == "count":
        good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63
        return value if good and isinstance(value, int) else None
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None  # noqa: PLR2004
    except ValueError:
        return None
