"""What decides the batches of a table of acts: columns in, codes, planes, answers out."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from pipl_rules.batch import bitmaps
from pipl_rules.batch.acts.catalogue import catalogue
from pipl_rules.batch.acts.frame import Frame, of_item
from pipl_rules.batch.acts.held import Register
from pipl_rules.batch.acts.matters import Group, Matter, Settled, groups, of_nothing
from pipl_rules.batch.answers import batch_of
from pipl_rules.batch.decider import Decider, Question, in_order
from pipl_rules.batch.extras import module, numpy, pyarrow
from pipl_rules.batch.folding import Acts
from pipl_rules.batch.layout import ACT, DAYS, Layout
from pipl_rules.batch.rows import Decided, Rows
from pipl_rules.errors import Fault
from pipl_rules.logic.rulebook import Rulebook

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

OF_DAYS = {name: name if name in ("on", "until", "judged_on") else f"proceedings.{name}" for name in DAYS}
"""The column in which each day of `DAYS` stands."""


@define(eq=False)
class Plane:
    """A fact as a column of truth values, made when it is asked for; it is read as an Arrow array is.

    Attributes:
        codes: The code of each row.
        found: What is found where each code stands, by name; None where the code does not occur.
        name: The fact.
    """

    codes: "NDArray[np.intp]"
    found: Sequence[Any]
    shared: dict[bytes, Any]

    offset = 0

    def __len__(self) -> int:
        return len(self.codes)

    @cached_property
    def _table(self) -> tuple[Any, Any]:
        np = numpy()
        values = np.array([value is True or value == 1 for value in self.found], np.uint8)
        known = np.array([value is not None for value in self.found], np.uint8)
        return values, known

    @property
    def null_count(self) -> int:
        """Nought only if there is no null."""
        return int((self._table[1] == 0).any())

    def buffers(self) -> list[Any]:
        """Which values are not null, and the values, as bitmaps."""
        values, known = self._table
        return [None if known.all() else self._bits(known), self._bits(values)]

    def _bits(self, table: Any) -> Any:  # noqa: ANN401
        key = table.tobytes()
        if key not in self.shared:
            self.shared[key] = pyarrow().py_buffer(bitmaps.packed(table[self.codes]))
        return self.shared[key]


@define(eq=False)
class Found:
    """What was found of a batch of acts, read as a record batch of findings is: a row to each item."""

    frame: Frame
    settled: Mapping[str, tuple[Matter, Settled]]
    counts: Collection[str]
    rows: int
    _columns: dict[str, Any] = field(factory=dict, init=False)
    _shared: dict[tuple[int, bool], dict[bytes, Any]] = field(factory=dict, init=False)
    _codes: dict[int, Any] = field(factory=dict, init=False)

    @property
    def num_rows(self) -> int:
        """How many rows."""
        return self.rows

    def column(self, name: str) -> Any:  # noqa: ANN401
        """The findings of a fact, the numbers of a count, or days."""
        if name not in self._columns:
            self._columns[name] = self._day(OF_DAYS[name]) if name in OF_DAYS else self._found(name)
        return self._columns[name]

    def _at_rows(self, codes: Any, *, of_items: bool) -> Any:  # noqa: ANN401
        owner = self.frame.owner
        return codes if owner is None or of_items else codes[owner]

    def _found(self, name: str) -> Any:  # noqa: ANN401
        matter, settled = self.settled[name]
        group = matter.group
        if group.number:
            return self._number(group.number)
        if id(settled) not in self._codes:
            self._codes[id(settled)] = self._at_rows(settled.codes, of_items=group.of_items)
        codes = self._codes[id(settled)]
        values = [each.get(name) for each in settled.found]
        if name in self.counts:
            return _numbers(codes, values)
        direct = self._direct(group, values)
        if direct is not None:
            return direct
        return Plane(codes, values, self._shared.setdefault((id(settled), True), {}))

    def _direct(self, group: Group, values: Sequence[Any]) -> Any:  # noqa: ANN401
        """The column itself, where the fact is so just where the column is true."""
        pa = pyarrow()
        if len(group.paths) != 1 or group.records or group.all_items:
            return None
        one = self.frame.columns[group.paths[0]]
        same = (None, False, True, None)
        straight = one.own is one.at and (self.frame.owner is None or group.of_items)
        if (
            straight
            and one.array.type == pa.bool_()
            and all(v is w for v, w in zip(values, same, strict=False))
        ):
            occurring = len(values) == 3 or one.at.size == 3  # noqa: PLR2004 - null, no and yes
            return one.array if occurring else None
        return None

    def _number(self, path: str) -> Any:  # noqa: ANN401
        pa = pyarrow()
        one = self.frame.columns[path]
        if one.array.type == pa.null():
            return pa.nulls(self.rows, pa.int64())
        if one.own is one.at and (self.frame.owner is None or of_item(path)):
            return one.array
        numbers, there = one.numbers(), one.there
        where = self._at_rows
        return pa.array(where(numbers, of_items=of_item(path)), mask=~where(there, of_items=of_item(path)))

    def _day(self, path: str) -> Any:  # noqa: ANN401
        np, pa = numpy(), pyarrow()
        one = self.frame.columns[path]
        if one.array.type == pa.null() or (one.own is one.at and self.frame.owner is None):
            return one.array if self.frame.owner is None else pa.nulls(self.rows)
        numbers = self._at_rows(one.numbers(), of_items=False).astype(np.int32)
        return pa.array(numbers, mask=~self._at_rows(one.there, of_items=False)).cast(pa.date32())


def _numbers(codes: Any, values: Sequence[Any]) -> Any:  # noqa: ANN401
    np, pa = numpy(), pyarrow()
    numbers = np.array([0 if value is None else int(value) for value in values], np.int64)
    known = np.array([value is not None for value in values], bool)
    return pa.array(numbers[codes], mask=~known[codes])


@define(eq=False)
class Engine:
    """Decides batches of one layout; remembers what it worked out, and is not to be shared between threads.

    Attributes:
        question: How they are to be decided.
        paths: The columns.
        several: Whether an act may have several rows.
        spent: Seconds spent on characterising and on deciding.
    """

    question: Question
    paths: tuple[str, ...]
    several: bool
    spent: dict[str, float] = field(factory=lambda: {"characterising": 0.0, "deciding": 0.0})
    registers: dict[str, Register] = field(init=False)
    matters: list[Matter] = field(init=False)
    with_items: Rows = field(init=False)
    without: Rows | None = field(default=None, init=False)
    _layout: Layout = field(init=False)

    def __attrs_post_init__(self) -> None:
        known = catalogue().columns
        self.registers = {path: Register(known[path]) for path in self.paths}
        items = tuple(path for path in self.paths if of_item(path))
        how = self.question.how
        matters = [Matter(group, items) for group in groups(self.paths, several=self.several)]
        facts: dict[str, int] = {}
        counts: dict[str, tuple[int, ...]] = {}
        self.matters = []
        for matter in matters:
            names = [n for n in matter.group.names if n in how.numbers or n in how.comparisons]
            if names:
                self.matters.append(matter)
            for name in names:
                if name in how.comparisons:
                    counts[name] = tuple(number for number, _ in how.comparisons[name])
                else:
                    facts[name] = how.numbers[name]
        days = tuple(name for name, path in OF_DAYS.items() if path in self.paths)
        self._layout = Layout(facts, counts, days, (), grouped=False, items=True)
        self.with_items = self._rows(self._layout)

    def _rows(self, layout: Layout) -> Rows:
        bare = {name: bool(value) for name, value in of_nothing().items()}
        return Rows(Decider(self.question, layout, bare, learns=False))

    def frame(self, arrays: Mapping[str, Any], rows: int, **more: Any) -> Frame:  # noqa: ANN401 - the fields of a frame
        """A batch; see `Frame`."""
        if "on" not in arrays and self.question.on is not None:
            count = more.get("acts", rows)
            arrays = {**arrays, "on": pyarrow().array([self.question.on] * count, pyarrow().date32())}
        return Frame(arrays, self.registers, rows, **{"acts": rows, **more})

    def decide(self, frame: Frame) -> tuple[Any, list[tuple[int, Fault]]]:
        """The answers to the acts of a batch, and what is wrong with some of them."""
        begun = perf_counter()
        frame.faults.extend(frame.same_ids())
        settled: dict[str, tuple[Matter, Settled]] = {}
        for matter in self.matters:
            found = matter.settle(frame)
            settled.update((name, (matter, found)) for name in matter.group.names)
        batch = Found(frame, settled, self._layout.counts, frame.rows)
        between = perf_counter()
        answers, faults = self._answers(frame, batch)
        self.spent["characterising"] += between - begun
        self.spent["deciding"] += perf_counter() - between
        return answers, faults

    def _answers(self, frame: Frame, batch: Found) -> tuple[Any, list[tuple[int, Fault]]]:
        several = frame.owner is not None
        wrong = list(frame.faults)
        bad = {act for act, _ in wrong}
        rows = self.with_items
        tables = [self._one(rows, frame, batch, bad, wrong)]
        if frame.itemless is not None and frame.itemless.any():
            if self.without is None:
                self.without = self._rows(evolve(self._layout, items=False))
            tables.append(self._one(self.without, frame, batch, bad, wrong))
        answers = tables[0]
        if len(tables) > 1:
            assert frame.itemless is not None  # noqa: S101 - looked at above
            mask = frame.itemless if frame.owner is None else frame.itemless[frame.owner]
            answers = _chosen(rows.decider.rulebook, tables[0], tables[1], mask)
        if several:
            answers = self._folded(frame, answers, bad)
        return answers, sorted(dict.fromkeys(wrong), key=lambda each: each[0])

    def _one(
        self, rows: Rows, frame: Frame, batch: Found, bad: set[int], wrong: list[tuple[int, Fault]]
    ) -> Any:  # noqa: ANN401
        decided: Decided = rows.decide(batch)
        said = {(act, each.path) for act, each in wrong}
        numbers = {name: matter.group.number for matter in self.matters for name in matter.group.names}
        for row, each in decided.faults.items():
            act = row if frame.owner is None else int(frame.owner[row])
            each = _named(each, numbers)  # noqa: PLW2901 - the same, at its column
            if (act, each.path) not in said:
                wrong.append((act, each))
        bad.update(act for act, _ in wrong)
        faults = decided.faults
        if frame.owner is None:
            faults = dict(reversed(wrong))
        return batch_of(rows.decider, evolve(decided, faults=faults), on_record=frame.owner is not None)

    def _folded(self, frame: Frame, rows: Any, bad: set[int]) -> Any:  # noqa: ANN401
        np, pa = numpy(), pyarrow()
        acts = Acts(pa.record_batch([pa.array(frame.owner)], names=[ACT]), self.with_items.decider)
        wrong = np.isin(frame.owner, np.fromiter(bad, np.intp, len(bad)))
        folded = acts.folded(rows, [(row, _ANY) for row in np.flatnonzero(wrong).tolist()])
        return folded.select([name for name in folded.schema.names if name != ACT])


_ANY = Fault(path="", code="", found="", expected="", do="")


def _named(fault: Fault, numbers: Mapping[str, str]) -> Fault:
    """A fault of a day or a count, at the column in which it stands."""
    path = OF_DAYS.get(fault.path) or numbers.get(fault.path) or fault.path
    return evolve(fault, path=path)


def _chosen(book: Rulebook, one: Any, other: Any, mask: Any) -> Any:  # noqa: ANN401
    """Rows of the one, and of the other where the mask is."""
    np, pa = numpy(), pyarrow()
    columns = []
    for name in one.schema.names:
        pair = [each.column(name) for each in (one, other)]
        listed = name == "grounds"
        if listed:
            pair = [each.cast(pa.list_(pa.string())) for each in pair]
        rows = np.arange(len(mask)) + np.where(mask, len(mask), 0)
        merged = pa.concat_arrays(pair).take(pa.array(rows))
        if listed:
            words = merged.flatten()
            ids = pa.array(in_order(book, words.unique().to_pylist()), pa.string())
            codes = module("pyarrow.compute").index_in(words, ids).cast(pa.uint16())
            merged = pa.ListArray.from_arrays(merged.offsets, pa.DictionaryArray.from_arrays(codes, ids))
        columns.append(merged)
    return pa.record_batch(columns, schema=one.schema)
