"""Tests of short-circuit code put under what they share, so that many are passed over at once.

Where several tests hold only if some fact is found, the fact is looked at first, and once.
What is worked out for tests of one block alone is worked out within it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import define, field

from pipl_rules.logic.compiler import KNOWN, Printer, Side

_LEAST = 2
"""Tests that share a fact before it is looked at for all of them."""
_MOST = 0.6
"""Facts that so great a share of the tests have are most often found; to look at them first spares nothing."""


@define(eq=False)
class Block:
    """Statements that are reached together.

    Attributes:
        above: The block around it; None for the outermost.
        guard: What must hold for it to be entered, as text; None for the outermost.
        given: What is known to hold within it.
        tests: For each statement, the sides of which all must hold, and the statement.
        inner: The blocks within it.
    """

    above: "Block | None" = None
    guard: str | None = None
    given: frozenset[Side] = frozenset()
    tests: list[tuple[tuple[Side, ...], str]] = field(factory=list)
    inner: list["Block"] = field(factory=list)

    @property
    def path(self) -> list["Block"]:
        """The blocks around it from the outermost, and itself."""
        return [*(self.above.path if self.above is not None else ()), self]

    def within(self, guard: str, given: frozenset[Side] = frozenset()) -> "Block":
        """A new block in this one."""
        found = Block(self, guard, self.given | given)
        self.inner.append(found)
        return found


def grouped(printer: Printer, tests: Sequence[tuple[Side, str]]) -> Block:
    """The tests, each a side and what is done if it holds, in blocks by the facts that they share."""
    root = Block()
    _fill(printer, root, [(frozenset(_joined(printer, side)), side, done) for side, done in tests])
    return root


def _fill(printer: Printer, block: Block, tests: Sequence[tuple[frozenset[Side], Side, str]]) -> None:
    left = list(tests)
    while left:
        counts = Counter(
            side
            for joined, _, _ in left
            for side in joined - block.given
            if side[1] == KNOWN and printer.graph.nodes[side[0]][0] == "atom"
        )
        shared = [(-n, side) for side, n in counts.items() if _LEAST <= n <= _MOST * len(tests)]
        if not shared:
            break
        _, best = min(shared)
        printer.count(best)
        inner = block.within(printer.expression(best), frozenset([best]))
        _fill(printer, inner, [test for test in left if best in test[0]])
        left = [test for test in left if best not in test[0]]
    block.tests.extend((tuple(_rest(printer, side, block.given)), done) for _, side, done in left)


def _joined(printer: Printer, side: Side) -> Iterator[Side]:
    """The sides of which the side is the conjunction."""
    if printer.graph.nodes[side[0]][0] == "and":
        for child in printer.children(side):
            yield from _joined(printer, child)
    else:
        yield side


def _rest(printer: Printer, side: Side, given: frozenset[Side]) -> list[Side]:
    """What is left to be tested of a side where some sides are given; a conjunction of which nothing is, as a whole."""
    if side in given:
        return []
    if printer.graph.nodes[side[0]][0] != "and" or given.isdisjoint(_joined(printer, side)):
        return [side]
    return [left for child in printer.children(side) for left in _rest(printer, child, given)]


def printed(printer: Printer, root: Block) -> list[str]:
    """The lines of a block and of those within it."""
    homes: dict[Side, Block] = {}
    _settle(printer, root, homes)
    named: dict[int, list[Side]] = {}
    for side in sorted(homes):
        named.setdefault(id(homes[side]), []).append(side)
    return list(_lines(printer, root, named, "    "))


def _settle(printer: Printer, block: Block, homes: dict[Side, Block]) -> None:
    """Find for each side the innermost block around all its uses, and count these."""
    for sides, _ in block.tests:
        for side in sides:
            printer.count(side)
            _house(printer, side, block, homes)
    for inner in block.inner:
        _settle(printer, inner, homes)


def _house(printer: Printer, side: Side, block: Block, homes: dict[Side, Block]) -> None:
    before = homes.get(side)
    if before is not None:
        block = [one for one, other in zip(before.path, block.path, strict=False) if one is other][-1]
    if block is not before:
        homes[side] = block
        for child in printer.children(side):
            _house(printer, child, block, homes)


def _lines(printer: Printer, block: Block, named: dict[int, list[Side]], indent: str) -> Iterator[str]:
    for side in named.get(id(block), ()):
        printer.expression(side)
    tests = [(" and ".join(map(printer.expression, sides)), done) for sides, done in block.tests]
    yield from (indent + line.strip() for line in printer.lines)
    printer.lines.clear()
    for test, done in tests:
        yield f"{indent}if {test}: {done}" if test else indent + done
    for inner in block.inner:
        yield f"{indent}if {inner.guard}:"
        yield from _lines(printer, inner, named, indent + "    ")
