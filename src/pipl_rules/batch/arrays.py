"""Arrow arrays of numbers and of truth values, read where they lie."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pipl_rules.batch import bitmaps
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.errors import Fault, InputErrors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipl_rules.batch.words import Words

    Numbers = NDArray[Any]


def validity_of(array: Any) -> "Words":  # noqa: ANN401
    """Which values are not null."""
    np = numpy()
    buffer = array.buffers()[0]
    if buffer is None:
        ones: Words = np.full(bitmaps.words_of(len(array)), 2**64 - 1, np.uint64)
        return ones
    return bitmaps.plane(buffer, array.offset, len(array))


def numbers_of(array: Any) -> "NDArray[Any]":  # noqa: ANN401
    """The numbers of a column in place, days as days since 1970; anything may stand where one is null."""
    np, types = numpy(), pyarrow().types
    kind = "f" if types.is_floating(array.type) else "u" if types.is_unsigned_integer(array.type) else "i"
    width = np.dtype(f"{kind}{array.type.bit_width // 8}")
    buffer = array.buffers()[1]
    whole: Numbers = np.zeros(0, width) if len(array) == 0 else np.frombuffer(buffer, width)
    values: Numbers = whole[array.offset : array.offset + len(array)]
    return values


def refuse_fractions(batch: Any, counts: Iterable[str]) -> None:  # noqa: ANN401
    """Refuse counts with numbers that are not whole, and all of them at once."""
    np, pa = numpy(), pyarrow()
    faults: list[Fault] = []
    for name in counts:
        array = batch.column(name)
        if not pa.types.is_floating(array.type):
            continue
        numbers = numbers_of(array)
        there = bitmaps.unpacked(validity_of(array), len(array)) == 1
        if (there & np.isnan(numbers)).any():
            faults.append(
                Fault(
                    path=name,
                    code="not_a_number",
                    found="NaN",
                    expected="whole numbers, and null where the number was not established",
                    do="turn NaN into null; it does not say whether the number is unknown",
                )
            )
        elif (there & (numbers != np.floor(numbers))).any():
            faults.append(
                Fault(
                    path=name,
                    code="not_whole",
                    found="numbers that are not whole",
                    expected="whole numbers in the unit of the count",
                    do="make the column one of whole numbers",
                )
            )
    if faults:
        raise InputErrors(faults)
