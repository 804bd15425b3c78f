"""Rows that are items of one act: made to know the same of it before they are decided, and folded after.

What any row says of the act is found of the act, and so of every item of it. Interests are folded by union, as a
judgment folds its units.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from pipl_rules.batch import bitmaps
from pipl_rules.batch.answers import Certainty, schema_of
from pipl_rules.batch.arrays import numbers_of, validity_of
from pipl_rules.batch.decider import Decider
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.batch.layout import ACT
from pipl_rules.errors import Fault

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Marks = NDArray[np.bool_]

NO_ACT = Fault(
    path=ACT,
    code="missing",
    found="null",
    expected="the same mark in every row of an act",
    do="give the mark",
)


def _differ(name: str) -> Fault:
    return Fault(
        path=name,
        code="act_differs",
        found="rows of one act that say different things of it",
        expected="one answer, or nulls beside it",
        do="correct the rows, or give them acts of their own",
    )


@define(eq=False)
class Acts:
    """The acts of a table.

    Attributes:
        batch: The table, in one piece, with the column `act`.
        decider: Knows what its columns are.
        codes: The number of the act of each row, in order of first occurrence.
        marks: The mark of each act.
    """

    batch: Any
    decider: Decider
    codes: "NDArray[np.intp]" = field(init=False)
    marks: Any = field(init=False)
    faults: list[tuple[int, Fault]] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        np = numpy()
        coded = self.batch.column(ACT).dictionary_encode(null_encoding="encode")
        self.marks = coded.dictionary
        self.codes = np.asarray(coded.indices.to_numpy(zero_copy_only=False), np.intp)
        if self.marks.null_count:
            nameless = [place for place, mark in enumerate(self.marks.to_pylist()) if mark is None]
            self.faults.extend(
                (row, NO_ACT) for row in np.flatnonzero(np.isin(self.codes, nameless)).tolist()
            )

    def __len__(self) -> int:
        size: int = len(self.marks)
        return size

    def known_alike(self) -> Any:  # noqa: ANN401 - pyarrow has no types
        """The table in which every row of an act knows of it what any row says."""
        pa = pyarrow()
        layout, acts = self.decider.layout, self.decider.rulebook.act_numbers
        columns = {name: self.batch.column(name) for name in self.batch.schema.names if name != ACT}
        for name, number in layout.facts.items():
            if number in acts:
                columns[name] = self._truths(name)
        counts = (name for name, numbers in layout.counts.items() if set(numbers) <= acts)
        for name in (*counts, *layout.days):
            if columns[name].type != pa.null():
                columns[name] = self._numbers(name)
        return pa.record_batch(list(columns.values()), names=list(columns))

    def _truths(self, name: str) -> Any:  # noqa: ANN401
        pa = pyarrow()
        array = self.batch.column(name)
        so, not_so = sides(array)
        any_so, any_not = self._any(so), self._any(not_so)
        self._refuse(name, any_so & any_not)
        return pa.array(any_so[self.codes], mask=~(any_so | any_not)[self.codes])

    def _numbers(self, name: str) -> Any:  # noqa: ANN401
        np, pa = numpy(), pyarrow()
        array = self.batch.column(name)
        there = bitmaps.unpacked(validity_of(array), len(array)) == 1
        numbers = numbers_of(array)
        first = np.zeros(len(self), numbers.dtype)
        codes = self.codes[there]
        first[codes[::-1]] = numbers[there][::-1]
        said = self._any(there)
        self._refuse(name, self._any(there & (numbers != first[self.codes])))
        filled = pa.array(first[self.codes], mask=~said[self.codes])
        return filled.cast(array.type) if filled.type != array.type else filled

    def _any(self, rows: "Marks") -> "Marks":
        np = numpy()
        counts = np.bincount(self.codes[rows], minlength=len(self))
        found: Marks = counts > 0
        return found

    def _refuse(self, name: str, acts: "Marks") -> None:
        np = numpy()
        if acts.any():
            fault = _differ(name)
            self.faults.extend((row, fault) for row in np.flatnonzero(acts[self.codes]).tolist())

    def rows_of(self, act: int) -> list[int]:
        """The rows of an act, by its number."""
        np = numpy()
        found: list[int] = np.flatnonzero(self.codes == act).tolist()
        return found

    def folded(self, rows: Any, faults: Sequence[tuple[int, Fault]]) -> Any:  # noqa: ANN401
        """The answers to the acts, from those to their rows; an act with a fault in some row has none.

        Args:
            rows: The answers to the rows, with what is infringed on record.
            faults: What is wrong with rows.
        """
        np, pa = numpy(), pyarrow()
        bad = np.zeros(len(self), bool)
        bad[self.codes[[row for row, _ in faults]]] = True
        truths = {
            name: self._folded(rows.column(name))
            for name in rows.schema.names
            if pa.types.is_boolean(rows.column(name).type)
        }
        pi, privacy = truths["personal_information"], truths["privacy"]
        known = [pair[0] | pair[1] for pair in truths.values()]
        settled = (known[2] & known[3]).astype(np.int8)
        determined = (known[0] & known[1]).astype(np.int8)
        columns = {
            ACT: self.marks,
            "verdict": pa.array((pi[0] + 2 * privacy[0].astype(np.int8)).astype(np.int8), mask=bad),
            "certainty": pa.array(determined * int(Certainty.ASSUMED) + settled, mask=bad),
        }
        for name, (so, not_so) in truths.items():
            if not name.endswith("_on_record"):
                columns[name] = pa.array(so, mask=bad | ~(so | not_so))
        if "grounds" in rows.schema.names:
            columns["grounds"] = self._grounds(rows.column("grounds"), bad)
        return pa.record_batch(list(columns.values()), schema=schema_of(columns))

    def _folded(self, array: Any) -> "tuple[Marks, Marks]":  # noqa: ANN401
        """So in some row; not so in any."""
        so, not_so = sides(array)
        return self._any(so), ~self._any(~not_so)

    def _grounds(self, lists: Any, bad: "Marks") -> Any:  # noqa: ANN401
        """The grounds of the rows of each act, each once, in order."""
        np, pa = numpy(), pyarrow()
        values = lists.flatten()
        which = np.asarray(values.indices.to_numpy(zero_copy_only=False), np.int64)
        of_act = np.repeat(self.codes, np.diff(lists.offsets.to_numpy()))
        kept = ~bad[of_act]
        width = max(1, len(values.dictionary))
        both = np.unique(of_act[kept] * width + which[kept])
        offsets = np.zeros(len(self) + 1, np.int32)
        np.cumsum(np.bincount(both // width, minlength=len(self)), out=offsets[1:])
        indices = pa.array((both % width).astype(np.uint16))
        return pa.ListArray.from_arrays(
            pa.array(offsets), pa.DictionaryArray.from_arrays(indices, values.dictionary)
        )

    def found(
        self, of_rows: Iterator[tuple[Mapping[str, bool | int], Mapping[str, Mapping[str, bool | int]]]]
    ) -> tuple[dict[str, bool | int], dict[str, dict[str, bool | int]]]:
        """What the rows of one act say together."""
        act: dict[str, bool | int] = {}
        items: dict[str, dict[str, bool | int]] = {}
        for place, (of_act, own) in enumerate(of_rows, 1):
            act.update(of_act)
            items.update((f"item {place}", dict(values)) for values in own.values())
        return act, items


def sides(array: Any) -> "tuple[Marks, Marks]":  # noqa: ANN401
    """Where a column of truth values is true, and where it is false."""
    np, pa = numpy(), pyarrow()
    if array.type == pa.null():
        nowhere = np.zeros(len(array), bool)
        return nowhere, nowhere
    there = bitmaps.unpacked(validity_of(array), len(array)) == 1
    buffer = array.buffers()[1]
    values = bitmaps.unpacked(bitmaps.plane(buffer, array.offset, len(array)), len(array)) == 1
    return there & values, there & ~values
