"""Arrow's bitmaps as planes: read in place where they lie well, and moved once where they do not."""

from typing import TYPE_CHECKING, Any

from pipl_rules.batch.extras import numpy

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pipl_rules.batch.words import Words

    Bytes = NDArray[np.uint8]
    Marks = NDArray[np.bool_]

_BYTE, _WORD = 8, 64


def words_of(cases: int) -> int:
    """Words that so many cases need."""
    return -(-cases // _WORD)


def plane(buffer: Any, offset: int, cases: int) -> "Words":  # noqa: ANN401 - pyarrow has no types
    """A bitmap as words; bits beyond the cases may be anything.

    Args:
        buffer: The buffer, one of Arrow's.
        offset: Place of the first bit.
        cases: Number of bits.
    """
    np = numpy()
    first, shift = divmod(offset, _BYTE)
    words = words_of(cases)
    if shift == 0 and words and (buffer.address + first) % 8 == 0 and buffer.size - first >= 8 * words:
        whole: Words = np.frombuffer(buffer, np.uint64, words, first)
        return whole
    raw = np.frombuffer(buffer, np.uint8)[first:]
    moved = np.zeros(8 * words, np.uint8)
    size = -(-cases // _BYTE)
    if shift == 0:
        moved[:size] = raw[:size]
    else:
        np.right_shift(raw[:size], shift, out=moved[:size])
        above = raw[1 : size + 1]
        moved[: len(above)] |= np.left_shift(above, _BYTE - shift)
    result: Words = moved.view(np.uint64)
    return result


def packed(values: "Marks") -> "Words":
    """Truth values, one to a byte, as words; bits beyond them are nought."""
    np = numpy()
    moved = np.zeros(8 * words_of(len(values)), np.uint8)
    found = np.packbits(values, bitorder="little")
    moved[: len(found)] = found
    result: Words = moved.view(np.uint64)
    return result


def unpacked(words: "Words", cases: int) -> "Bytes":
    """Bits as bytes, nought or one."""
    np = numpy()
    raw = words.view(np.uint8)
    result: Bytes = np.unpackbits(raw, count=cases, bitorder="little")
    return result


def rows(words: "Words", cases: int) -> list[int]:
    """The places of the bits that are set."""
    np = numpy()
    if not words.any():
        return []
    found: list[int] = np.flatnonzero(unpacked(words, cases)).tolist()
    return found
