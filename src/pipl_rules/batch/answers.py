"""Answers to a table: what became of every row, and of the rows that could not be read."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import define

from pipl_rules.batch import bitmaps
from pipl_rules.batch.decider import ALWAYS, Decider, in_order
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.batch.rows import Decided
from pipl_rules.errors import Fault
from pipl_rules.judgment import Judgment, Verdict

if TYPE_CHECKING:
    from pipl_rules.batch.words import Words

VERDICTS = tuple(Verdict)
"""The verdict of each code."""


class Certainty(IntEnum):
    """How firm the verdict of a row is.

    OPEN: an interest depends on what was not found and no assumption settles; `Judgment.outcome` says open too.
    ASSUMED: known, and resting on assumptions. SETTLED: both interests are known by Kleene's tables from what was
    found alone, no assumption made: the judgment is then certain. It may be certain without being settled, for
    certainty is exact and Kleene's tables are not.
    """

    OPEN = 0
    ASSUMED = 1
    SETTLED = 2


@define(eq=False)
class Answers:
    """The answers to a table, row by row in its order.

    Attributes:
        table: One row to each row asked (to each act, where a column `act` made rows its items): `verdict`, code
            in `VERDICTS`; `certainty`, code in `Certainty`; `personal_information` and `privacy`, whether
            infringed, null where open; `rule:ID`, whether the rule applies, null where open, and `lifted:ID`,
            whether its own condition is met and another rule lifts it, of rules that another can lift; `grounds`, ids of the rules that decided,
            by rank and statute order. A row in quarantine has nulls, and no grounds.
        quarantine: A row to each row that could not be read: its number in `row`, then the parts of the fault.
        explain: The judgment of a row, as the engine for one act gives it.
    """

    table: Any
    quarantine: Any
    explain: Callable[[int], Judgment]

    @property
    def rows(self) -> int:
        """How many rows, or acts, were asked."""
        count: int = self.table.num_rows
        return count

    @property
    def quarantined(self) -> int:
        """How many of them could not be read."""
        count: int = self.table.column("verdict").null_count
        return count

    @property
    def answered(self) -> int:
        """How many of them were answered."""
        return self.rows - self.quarantined

    def __len__(self) -> int:
        return self.rows

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table, for any library that reads Arrow."""
        return self.table.__arrow_c_stream__(requested_schema)

    def __repr__(self) -> str:
        return f"Answers({self.answered} answered, {self.quarantined} in quarantine)"


def batch_of(decider: Decider, decided: Decided, *, on_record: bool = False) -> Any:  # noqa: ANN401
    """The answers of one batch as an Arrow record batch."""
    pa = pyarrow()
    good = _good(decided)
    columns: dict[str, Any] = {
        "verdict": _codes(decided.verdict, good),
        "certainty": _codes(decided.certainty, good),
    }
    rules = decider.question.rules
    names = ["personal_information", "privacy", "personal_information_on_record", "privacy_on_record"]
    names.extend(f"rule:{rule_id}" for rule_id in rules)
    place = 3
    for name in names:
        if on_record or not name.endswith("_on_record"):
            columns[name] = _truths(decided, place, place + 1, good)
        place += 2
    for rule_id in rules:
        if rule_id in decider.liftable:
            columns[f"lifted:{rule_id}"] = _truths(decided, place, None, good)
        place += 1
    if decider.question.grounds:
        columns["grounds"] = _grounds(decider, decided, place, good)
    return pa.record_batch(list(columns.values()), schema=schema_of(columns))


def schema_of(columns: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """The schema of a table of answers, with the words that codes stand for."""
    return _schema(tuple((name, column.type) for name, column in columns.items()))


@lru_cache(maxsize=8)
def _schema(columns: tuple[tuple[str, Any], ...]) -> Any:  # noqa: ANN401
    words = {
        "verdict": json.dumps([verdict.value for verdict in VERDICTS]),
        "certainty": json.dumps([certainty.name.lower() for certainty in Certainty]),
    }
    return pyarrow().schema(columns, metadata=words)


def _good(decided: Decided) -> "Words | None":
    """Which rows were answered; None if all."""
    if not decided.faults:
        return None
    np = numpy()
    good = np.ones(decided.rows, bool)
    good[list(decided.faults)] = False
    return bitmaps.packed(good)


def _codes(codes: Any, good: "Words | None") -> Any:  # noqa: ANN401
    pa = pyarrow()
    buffers = [None if good is None else pa.py_buffer(good), pa.py_buffer(codes)]
    return pa.Array.from_buffers(pa.int8(), len(codes), buffers)


def _plane(decided: Decided, slot: int) -> "Words":
    found: Words = decided.planes[slot] if slot >= 0 else _constant(decided.rows, slot)
    return found


@lru_cache(maxsize=4)
def _constant(rows: int, slot: int) -> "Words":
    np = numpy()
    found: Words = np.full(bitmaps.words_of(rows), 2**64 - 1 if slot == ALWAYS else 0, np.uint64)
    return found


def _truths(decided: Decided, value: int, valid: int | None, good: "Words | None") -> Any:  # noqa: ANN401
    pa = pyarrow()
    known = None if valid is None or decided.slots[valid] == ALWAYS else _plane(decided, decided.slots[valid])
    if good is not None:
        known = good if known is None else known & good
    values = _plane(decided, decided.slots[value])
    buffers = [None if known is None else pa.py_buffer(known), pa.py_buffer(values)]
    return pa.Array.from_buffers(pa.bool_(), decided.rows, buffers)


def _grounds(decider: Decider, decided: Decided, first: int, good: "Words | None") -> Any:  # noqa: ANN401
    """For each row the ids of the rules whose plane marks it, in order."""
    np, pa = numpy(), pyarrow()
    slots = dict(zip(decided.grounds, decided.slots[first:], strict=True))
    ids = in_order(decider.rulebook, slots)
    found = []
    for rule_id in ids:
        plane = _plane(decided, slots[rule_id])
        found.append(np.flatnonzero(bitmaps.unpacked(plane if good is None else plane & good, decided.rows)))
    rows = np.concatenate(found) if found else np.zeros(0, np.intp)
    which = np.repeat(np.arange(len(ids), dtype=np.uint16), [len(one) for one in found])
    offsets = np.zeros(decided.rows + 1, np.int32)
    np.cumsum(np.bincount(rows, minlength=decided.rows), out=offsets[1:])
    which = which[np.argsort(rows, kind="stable")]
    values = pa.DictionaryArray.from_arrays(pa.array(which, pa.uint16()), pa.array(ids, pa.string()))
    return pa.ListArray.from_arrays(pa.array(offsets), values)


def quarantine_of(faults: Iterable[tuple[int, Fault]]) -> Any:  # noqa: ANN401
    """The quarantine table."""
    listed = list(faults)
    return _quarantine(listed) if listed else _nobody()


@lru_cache(maxsize=1)
def _nobody() -> Any:  # noqa: ANN401
    return _quarantine([])


def _quarantine(listed: Sequence[tuple[int, Fault]]) -> Any:  # noqa: ANN401
    pa = pyarrow()
    columns: dict[str, Any] = {"row": pa.array([row for row, _ in listed], pa.int64())}
    for part in ("path", "code", "found", "expected", "do"):
        columns[part] = pa.array([getattr(fault, part) for _, fault in listed], pa.string())
    return pa.table(columns)
