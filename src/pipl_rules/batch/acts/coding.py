"""Columns as codes: every distinct value has a number, and what depends on it is worked out once."""

from typing import TYPE_CHECKING, Any

from attrs import define

from pipl_rules.batch import bitmaps
from pipl_rules.batch.arrays import numbers_of, validity_of
from pipl_rules.batch.extras import numpy, pyarrow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Codes = NDArray[np.intp]
    Places = NDArray[np.intp]

DENSE = 1 << 20
"""Codes up to which a table of all that can occur is kept, instead of sorting those that do."""


@define(eq=False)
class Coded:
    """A column as codes.

    Attributes:
        codes: The code of each row, below `size`.
        size: One more than the greatest code.
    """

    codes: "Codes"
    size: int

    def firsts(self) -> "Places":
        """A row of each code; -1 for one that does not occur."""
        np = numpy()
        found: Places = np.full(self.size, -1, np.intp)
        found[self.codes[::-1]] = np.arange(len(self.codes) - 1, -1, -1)
        return found

    def dense(self) -> "Coded":
        """The same with the codes that occur alone, in order."""
        np = numpy()
        if self.size <= max(DENSE, 2 * len(self.codes)):
            there = np.zeros(self.size, bool)
            there[self.codes] = True
            count = int(np.count_nonzero(there))
            if count == self.size:
                return self
            numbers = np.cumsum(there) - 1
            return Coded(numbers[self.codes], count)
        values, codes = np.unique(self.codes, return_inverse=True)
        return Coded(codes.reshape(-1), len(values))

    def beside(self, other: "Coded") -> "Coded":
        """A code to each pair of codes; those that do not occur may be left out."""
        one = self
        if one.size * other.size >= 1 << 62:
            one = one.dense()
        both = Coded(one.codes * other.size + other.codes, one.size * other.size)
        return both.dense() if both.size > DENSE else both


def coded(array: Any) -> Coded:  # noqa: ANN401 - pyarrow has no types
    """The codes of an Arrow array; null is nought, and equal values have equal codes."""
    np, pa = numpy(), pyarrow()
    types = pa.types
    of = array.type
    if types.is_null(of):
        return Coded(np.zeros(len(array), np.intp), 1)
    if types.is_boolean(of):
        found = bitmaps.unpacked(bitmaps.plane(array.buffers()[1], array.offset, len(array)), len(array))
        return _with_null(array, found.astype(np.intp), 2)
    if types.is_integer(of) or types.is_date32(of):
        return _numbers(array)
    if types.is_list(of) or types.is_large_list(of):
        return _lists(array)
    if types.is_struct(of):
        return _records(array)
    if not types.is_dictionary(of):
        array = array.dictionary_encode()
    return _dictionary(array)


def _there(array: Any) -> Any:  # noqa: ANN401
    return bitmaps.unpacked(validity_of(array), len(array)) == 1


def _with_null(array: Any, codes: "Codes", size: int) -> Coded:  # noqa: ANN401
    np = numpy()
    codes = codes + 1
    if array.null_count:
        codes = np.where(_there(array), codes, 0)
    return Coded(codes, size + 1)


def _numbers(array: Any) -> Coded:  # noqa: ANN401
    np = numpy()
    numbers = numbers_of(array)
    if array.null_count:
        numbers = np.where(_there(array), numbers, 0)
    least, most = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    if most - least < DENSE:
        return _with_null(array, numbers.astype(np.intp) - least, most - least + 1)
    values, codes = np.unique(numbers, return_inverse=True)
    return _with_null(array, codes.reshape(-1), len(values))


def _dictionary(array: Any) -> Coded:  # noqa: ANN401
    """Codes of a dictionary, one to each value, whatever the dictionary repeats."""
    np = numpy()
    words = array.dictionary
    if words.null_count or len(words.unique()) < len(words):
        array = array.cast(words.type).dictionary_encode()
        words = array.dictionary
    indices = array.indices
    found = numbers_of(indices).astype(np.intp)
    if indices.null_count:
        found = np.where(_there(indices), found, 0)
    return _with_null(indices, found, max(1, len(words)))


def _records(array: Any) -> Coded:  # noqa: ANN401
    np = numpy()
    found = Coded(np.zeros(len(array), np.intp), 1)
    for part in array.flatten():
        found = found.beside(coded(part))
    return _with_null(array, found.codes, found.size).dense()


def _lists(array: Any) -> Coded:  # noqa: ANN401
    """Codes of lists, by their members in order."""
    np = numpy()
    offsets = np.asarray(array.offsets.to_numpy(), np.intp)
    lengths, starts = np.diff(offsets), offsets[:-1]
    if array.null_count:
        lengths = np.where(_there(array), lengths, 0)
    members = coded(array.values)
    return _with_null(array, *_folded(members, starts, lengths))


def _folded(members: Coded, starts: "Places", lengths: "Places") -> "tuple[Codes, int]":
    np = numpy()
    found = Coded(np.zeros(len(starts), np.intp), 1)
    width = members.size + 1
    for place in range(int(lengths.max()) if len(lengths) else 0):
        here = lengths > place
        where = np.where(here, starts + place, 0)
        step = (
            np.where(here, members.codes[where] + 1, 0)
            if len(members.codes)
            else np.zeros(len(starts), np.intp)
        )
        found = found.beside(Coded(step, width))
    found = found.dense()
    return found.codes, found.size


def gathered(members: Coded, owners: "Codes", count: int) -> Coded:
    """A code to each owner for the codes of what it owns, in order; what an owner owns stands together."""
    np = numpy()
    lengths = np.bincount(owners, minlength=count).astype(np.intp)
    starts = np.concatenate([np.zeros(1, np.intp), np.cumsum(lengths)[:-1]])
    codes, size = _folded(members, starts, lengths)
    return Coded(codes, size)
