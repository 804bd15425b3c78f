"""Planes as arrays of 64-bit words, worked through in blocks that stay in the cache.

Scratch is kept from block to block and from table to table. Planes lie one cache line
more than a power of two apart, because those that lie exactly so share cache sets.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from pipl_rules.batch.code import Code, Place, Step
from pipl_rules.batch.extras import numpy, pyarrow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Words = NDArray[np.uint64]

CASES = 64
"""Cases to a word."""

LINE = 8
"""Words to a cache line."""

_BLOCK = (1 << 13) - LINE
"""Words to a block, unless it is said: fewer, and calls cost more than they do."""


_CALLS = {
    "and": "AND({1}, {2}, {0})",
    "or": "OR({1}, {2}, {0})",
    "xor": "XOR({1}, {2}, {0})",
    "not": "NOT({1}, {0})",
    "copy": "COPY({0}, {1})",
    "true": "{0}.fill(ALL)",
    "false": "{0}.fill(0)",
}


def _name(place: Place) -> str:
    return f"{place[0][0]}{place[1]}"


def _line(step: Step) -> str:
    return "    " + _CALLS[step.operation].format(_name(step.to), *map(_name, step.operands))


def source(code: Code) -> str:
    """The text of the function for one block."""
    parts = (("i", len(code.inputs), "given"), ("r", code.registers, "scratch"), ("o", code.answers, "out"))
    lines = ["def run(given, scratch, out, AND, OR, XOR, NOT, COPY, ALL):"]
    lines.extend(
        f"    {''.join(f'{letter}{k}, ' for k in range(size))}= {name}" if size else f"    del {name}"
        for letter, size, name in parts
    )
    lines.extend(map(_line, code.steps))
    return "\n".join(lines)


def aligned(planes: int, words: int) -> "Words":
    """Fresh planes that begin on cache lines, no two a power of two apart.

    They come from Arrow's pool, which hands out again what was given back; the system would clear every page anew.
    """
    np = numpy()
    stride = -(-words // LINE) * LINE
    if stride >= CASES and stride % CASES == 0:
        stride += LINE
    raw = np.frombuffer(pyarrow().allocate_buffer(8 * planes * stride), np.uint64)
    found: Words = raw.reshape(planes, stride)[:, :words]
    return found


@define(eq=False)
class WordCode:
    """Code over words, with its scratch; not to be shared between threads.

    Attributes:
        code: What is run.
        block: Words to a block.
    """

    code: Code
    block: int = _BLOCK
    _run: Callable[..., None] = field(init=False)
    _scratch: "Words" = field(init=False)
    _operations: tuple[Any, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        np = numpy()
        namespace: dict[str, Any] = {}
        exec(compile(source(self.code), "<words>", "exec"), namespace)  # noqa: S102 - our own text
        self._run = namespace["run"]
        self._scratch = aligned(max(1, self.code.registers), self.block)
        self._operations = (
            np.bitwise_and,
            np.bitwise_or,
            np.bitwise_xor,
            np.invert,
            np.copyto,
            np.uint64(2**64 - 1),
        )

    def run(
        self, given: Sequence["Words"], out: "Words", after: Callable[[int, int], None] | None = None
    ) -> None:
        """Work out the answers, one to each row of `out`, from planes of as many words.

        Args:
            given: The planes that the code needs, in its order.
            out: Where the answers go.
            after: Called with the first word and the last, exclusive, of each block while it is in the cache.
        """
        words = out.shape[1]
        registers = self.code.registers
        for first in range(0, words, self.block):
            last = min(first + self.block, words)
            scratch = list(self._scratch[:registers, : last - first])
            self._run(
                [plane[first:last] for plane in given], scratch, list(out[:, first:last]), *self._operations
            )
            if after is not None:
                after(first, last)
