"""A column of a batch: its codes, what each stands for, and what is wrong with some."""

import datetime as dt
from collections.abc import Hashable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from pipl_rules.batch.acts.catalogue import MARK, Column
from pipl_rules.batch.acts.coding import Coded, coded
from pipl_rules.batch.arrays import numbers_of
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.errors import Fault
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault, under

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

Key = Hashable
"""What a value is remembered by."""

REMEMBERED = 1 << 17
"""How many values, or combinations, are remembered at most; then all are forgotten, so that memory stays flat."""


@frozen
class Entry:
    """A value.

    Attributes:
        key: What it is remembered by.
        value: What it stands for; None for null, and for what could not be read.
        faults: What is wrong with it.
    """

    key: Key
    value: object
    faults: tuple[Fault, ...] = ()


NULL = Entry(None, None)


@define(eq=False)
class Register:
    """What the values of a column stand for, each read once, however many batches have it."""

    column: Column
    _known: dict[Key, Entry] = field(factory=dict, init=False)

    def entry(self, value: object) -> Entry:
        """What a value of Arrow's, as Python has it, stands for."""
        if value is None:
            return NULL
        if isinstance(value, dt.date | int):
            return Entry(value, value)
        key = _frozen(value)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._read(key, value)
        return found

    def _read(self, key: Key, value: object) -> Entry:
        try:
            return Entry(key, self.column.read(as_json(value)))
        except Faulty as bad:
            return Entry(("bad", key), None, tuple(under(self.column.path, bad.faults)))


def as_json(value: object) -> object:
    """A value of Arrow's as the reader of ACTs wants it: marks for records that are marks alone, no nulls in records."""
    if isinstance(value, dict):
        return {name: as_json(each) for name, each in value.items() if each is not None}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def _frozen(value: object) -> Key:
    if isinstance(value, dict):
        return tuple((name, _frozen(each)) for name, each in value.items())
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return value if isinstance(value, Hashable) else None


@define(eq=False)
class Held:
    """A column of a batch.

    Attributes:
        column: What it is.
        array: The Arrow array.
        own: The codes of its rows.
        at: The codes where they are wanted: of the rows, or of the acts to which rows belong.
        register: What its values stand for.
    """

    array: Any
    register: Register
    own: Coded
    at: Coded
    _entries: dict[int, Entry] = field(factory=dict, init=False)
    _firsts: Any = field(default=None, init=False)

    @property
    def column(self) -> Column:
        """What it is."""
        return self.register.column

    @property
    def firsts(self) -> "NDArray[np.intp]":
        """A row of each code; -1 where it does not occur."""
        if self._firsts is None:
            self._firsts = self.own.firsts()
        found: NDArray[np.intp] = self._firsts
        return found

    def entry(self, code: int) -> Entry:
        """What a code stands for."""
        if code == 0:
            return NULL
        if code not in self._entries:
            self._entries[code] = self.register.entry(self.array[int(self.firsts[code])].as_py())
        return self._entries[code]

    def read_all(self) -> None:
        """Read every value that occurs."""
        np, pa = numpy(), pyarrow()
        codes = np.flatnonzero(self.firsts >= 0)
        codes = codes[codes > 0]
        values = self.array.take(pa.array(self.firsts[codes])).to_pylist()
        for code, value in zip(codes.tolist(), values, strict=True):
            self._entries[code] = self.register.entry(value)

    def faults(self) -> Iterator[tuple[int, Fault]]:
        """The rows, as the column has them, with what is wrong with their values."""
        np = numpy()
        for code, entry in self._entries.items():
            if entry.faults:
                for row in np.flatnonzero(self.own.codes == code).tolist():
                    yield from ((row, each) for each in entry.faults)

    def numbers(self) -> "NDArray[np.int64]":
        """The numbers, or the days since 1970, where they are wanted; nought where there is none."""
        np = numpy()
        if self.array.type == pyarrow().null() or not len(self.array):
            nothing: Numbers = np.zeros(len(self.at.codes), np.int64)
            return nothing
        table = np.where(self.firsts >= 0, numbers_of(self.array)[self.firsts], 0).astype(np.int64)
        table[0] = 0
        found: Numbers = table[self.at.codes]
        return found

    @property
    def there(self) -> "NDArray[np.bool_]":
        """Where it is not null."""
        found: NDArray[np.bool_] = self.at.codes != 0
        return found


def held(array: Any, register: Register) -> Held:  # noqa: ANN401 - pyarrow has no types
    """A column of a batch, every row by itself."""
    own = coded(array)
    return Held(array, register, own, own)


def marks_for_records(array: Any) -> Any:  # noqa: ANN401
    """A list of marks as a list of records that have a mark alone; any other array as it is."""
    pa = pyarrow()
    types = pa.types
    listed = types.is_list(array.type) or types.is_large_list(array.type)
    if not listed or not (
        types.is_string(array.type.value_type) or types.is_large_string(array.type.value_type)
    ):
        return array
    array = array.take(pa.array(range(len(array)), pa.int64()))  # so that it begins at its first value
    records = pa.StructArray.from_arrays([array.values], [MARK])
    made = pa.LargeListArray if types.is_large_list(array.type) else pa.ListArray
    return (
        made.from_arrays(array.offsets, records, mask=array.is_null())
        if array.null_count
        else made.from_arrays(array.offsets, records)
    )


def whole(array: Any, path: str) -> Any:  # noqa: ANN401
    """A column of numbers as whole ones, or what is wrong with it."""
    np, pa = numpy(), pyarrow()
    if pa.types.is_floating(array.type):
        numbers = array.drop_null().to_numpy(zero_copy_only=False)
        if np.isnan(numbers).any():
            return Fault(
                path=path,
                code="not_a_number",
                found="NaN",
                expected="whole numbers, and null where the number was not established",
                do="turn NaN into null; it does not say whether the number is unknown",
            )
    try:
        return array.cast(pa.int64())
    except pa.ArrowInvalid:
        return Fault(
            path=path,
            code="not_whole",
            found="numbers that are not whole, or too great",
            expected="whole numbers in the unit of the count",
            do="make the column one of whole numbers",
        )


def below(column: Column) -> Fault:
    """The fault of a number below the least."""
    return fault(
        Code.OUT_OF_RANGE,
        "a number outside the range",
        f"a whole number of at least {column.least}",
        "correct the number",
        column.path,
    )


BLANK: Mapping[str, str] = {
    "code": Code.BLANK.value,
    "found": "an empty string, or one of white space",
    "expected": "a string with something in it",
    "do": "give one, or leave it null",
}
