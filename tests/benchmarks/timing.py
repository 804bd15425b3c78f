"""How everything here is timed: by the clock, in passes that take turns, with the least and the middle kept.

Work done in turns meets the same noise; the least is what the machine can do, the middle what it did. A work too
short for the clock is done several times a pass. The garbage collector waits meanwhile.
"""

import gc
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

from attrs import frozen

Work = Callable[[], object]
Row = dict[str, Any]
"""One line of a table, as it is kept: what was done, how much of it, and its figures."""

SHORT = 0.005
"""A pass lasts so many seconds at the least."""
MOST = 15
"""No work has more passes."""
DEAR = 1.0
"""Work of so many seconds is done once beforehand, and twice in turns."""


@frozen
class Timing:
    """Seconds of one call.

    Attributes:
        best: The least of the passes.
        median: Their median.
    """

    best: float
    median: float

    def rate(self, acts: int) -> Row:
        """Acts a second."""
        return {"best": acts / self.best, "median": acts / self.median}

    def each(self, unit: float, acts: int = 1) -> Row:
        """Time of one act, in units of so many seconds."""
        return {"best": self.best / acts / unit, "median": self.median / acts / unit}


def timed(works: Mapping[str, Work], seconds: float = 0.5, least: int = 3) -> dict[str, Timing]:
    """What each work takes, in passes that take turns.

    Args:
        works: What is done, by name. Each is done once beforehand.
        seconds: About how long each is repeated.
        least: Passes at the least, however long they take.
    """
    times: dict[str, list[float]] = {name: [] for name in works}
    plan = {}
    was = gc.isenabled()
    gc.disable()
    try:
        for name, work in works.items():
            once = _spent(work, 1)
            if seconds > SHORT and once < DEAR:
                once = min(once, _spent(work, 1))
            number = max(1, int(SHORT / once))
            fewest = least if once < DEAR else min(least, 2)
            plan[name] = number, max(fewest, min(MOST, int(seconds / (once * number))))
        for turn in range(max((passes for _, passes in plan.values()), default=0)):
            for name, work in works.items():
                number, passes = plan[name]
                if turn < passes:
                    times[name].append(_spent(work, number))
    finally:
        if was:
            gc.enable()
    return {name: Timing(min(found), statistics.median(found)) for name, found in times.items()}


def _spent(work: Work, number: int) -> float:
    start = perf_counter()
    for _ in range(number):
        work()
    return (perf_counter() - start) / number


def one(work: Work, seconds: float = 0.5, least: int = 3) -> Timing:
    """What one work takes."""
    return timed({"": work}, seconds, least)[""]


def spread(figures: Sequence[float]) -> Row:
    """Of one figure an act: median, ninth decile, greatest."""
    ninth = statistics.quantiles(figures, n=10, method="inclusive")[-1] if len(figures) > 1 else figures[0]
    return {"median": statistics.median(figures), "ninth": ninth, "most": max(figures)}


def peak() -> float:
    """Most memory that this process has held so far, in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if status.is_file():  # the system's other figure is inherited from whoever started the process
        return int(status.read_text("ascii").partition("VmHWM:")[2].split()[0]) / 1024
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 2**20)


def from_here() -> float:
    """What `peak` says once it has forgotten, where the system lets it, what was held before and let go."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    return peak()


def loop() -> float:
    """Nanoseconds of one turn of a fixed loop, median of some: how busy the machine is meanwhile."""
    turns = 200_000

    def work() -> None:
        total = 0
        for k in range(turns):
            total += k & 1

    return one(work, 0.05).median / turns * 1e9


def printed(title: str, rows: Sequence[Row]) -> None:
    """Print rows as a table: words to the left, figures to the right."""
    print(f"\n{title}")
    names = list(dict.fromkeys(name for row in rows for name in row))
    cells = [[_said(row.get(name)) for name in names] for row in rows]
    wide = [max(len(name), *(len(line[k]) for line in cells)) for k, name in enumerate(names)]
    words = [any(isinstance(row.get(name), str) for row in rows) for name in names]
    for line in [names, *cells]:
        shown = (
            each.ljust(room) if left else each.rjust(room)
            for each, room, left in zip(line, wide, words, strict=True)
        )
        print("  " + "  ".join(shown).rstrip())


def _said(value: object) -> str:
    if isinstance(value, float):
        return figure(value)
    return f"{value:,}" if isinstance(value, int) else str(value or "")


def figure(value: float) -> str:
    """Three digits that count, with the thousands, millions or milliards said by a letter.

    >>> [figure(each) for each in (0.0123, 2.345, 12345.0, 678_000_000.0)]
    ['0.0123', '2.35', '12.3 k', '678 M']
    """
    for size, letter in ((1e9, " G"), (1e6, " M"), (1e4, " k")):
        if abs(value) >= size * 0.9995:
            by = 1e3 if letter == " k" else size
            return f"{value / by:,.{_after(value / by)}f}{letter}"
    return f"{value:,.{_after(value)}f}"


def _after(value: float) -> int:
    size = abs(value)
    return next((n for n, least in enumerate((99.95, 9.995, 0.9995, 0.09995)) if size >= least), 4)
