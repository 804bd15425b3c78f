"""JSON Lines of acts as record batches: what a line says wrongly is a fault of that line alone."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Any

import attrs
from attrs import define

from pipl_rules.batch.acts.catalogue import ONE_OF, Column, catalogue
from pipl_rules.batch.acts.types import ARROW, as_typed
from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import pyarrow
from pipl_rules.batch.lines import batched, parsed
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault
from pipl_rules.reading.faults import Faulty, under
from pipl_rules.reading.kinds import Field, fields
from pipl_rules.reading.records import READERS
from pipl_rules.reading.write import jsonable

Line = Mapping[str, Any]
ITEMS = ONE_OF["item"]


@lru_cache(maxsize=1)
def _unless_said() -> Mapping[str, Any]:
    """What a member left out says, where that is not null."""
    return {
        name: jsonable(each.default)
        for name, each in fields(ProcessingAct).items()
        if not each.required and each.default is not None and each.default is not attrs.NOTHING
    }


@lru_cache(maxsize=1)
def _items() -> Field:
    return fields(ProcessingAct)[ITEMS]


@define(eq=False)
class Lines:
    """Reads lines for a question.

    Attributes:
        question: How they are to be judged; says which members are left aside.
    """

    question: Question

    def schema(self, source: Iterable[bytes]) -> Any:  # noqa: ANN401 - pyarrow has no types
        """The columns of the paths that occur in some line, in order; lists have the type of their batch."""
        pa = pyarrow()
        found: set[str] = set()
        for raw in source:
            line, _ = parsed(raw)
            found.update(path for _, path, _ in _flat(line) if self._known(path))
        if "on" not in found and self.question.on is None:
            found.add("on")
        return pa.schema([(path, _type(path)) for path in sorted(found)])

    def _known(self, path: str) -> bool:
        return path not in self.question.beside and (path in catalogue().columns or path == ITEMS)

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
        fault: Fault | None = None
        known = catalogue().columns
        for place, path, value in _flat(line):
            if path in self.question.beside:
                continue
            if not self._known(path):
                fault = fault or _unknown(place)
                continue
            if value is None:
                good[path] = None
                continue
            try:
                read = (_items().make(READERS) if path == ITEMS else known[path].read)(value)
            except Faulty as bad:
                fault = fault or under(path, bad.faults)[0]
                continue
            good[path] = _held(known.get(path), value, read)
        return good, fault


def _held(column: Column | None, value: Any, read: object) -> Any:  # noqa: ANN401
    """What the column holds: a number that Arrow has, a day, or what JSON has."""
    if column is None or not isinstance(read, int | dt.date) or isinstance(read, bool):
        return value
    return min(read, (1 << 63) - 1) if isinstance(read, int) else read


def _flat(line: Line, prefix: str = "", first: int | None = None) -> Iterator[tuple[int, str, Any]]:
    """The members by path, each with the place of the member of the line in which it stands."""
    for place, (name, value) in enumerate(line.items()):
        path, at = prefix + name, place if first is None else first
        if isinstance(value, dict) and path in catalogue().records:
            yield at, path, True
            yield from _flat(value, f"{path}.", at)
        else:
            yield at, path, value


def _type(path: str) -> Any:  # noqa: ANN401
    return _items().make(ARROW) if path == ITEMS else catalogue().columns[path].arrow()


def _batch(lines: list[Line], schema: Any) -> Any:  # noqa: ANN401
    pa = pyarrow()
    unless = _unless_said()
    columns = {}
    for each in schema:
        values = [line.get(each.name, unless.get(each.name)) for line in lines]
        columns[each.name] = pa.array([as_typed(value, each.type) for value in values], each.type)
    if not columns:
        return pa.record_batch([pa.nulls(len(lines))], names=["on"])
    return pa.record_batch(list(columns.values()), names=list(columns))


def _unknown(place: int) -> Fault:
    return Fault(
        path=f"members[{place}]",
        code="unknown_column",
        found="a name of no field of an act",
        expected="the fields of an ACT",
        do="correct the name, leave the member out, or name it in `beside`",
    )
