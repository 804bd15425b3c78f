"""What reasoning about a judgment costs, beside the judgment itself.

Run it with ``python tests/benchmarks/bench_reasoning.py``. Times are the best of several runs over the acts of
the decided cases; the ratio to one judgment is what to compare.
"""

import statistics
import timeit
from collections.abc import Callable

from pipl_rules.analysis import cures, defeats, distances, knife_edges
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.judgment import Judgment

REPEATS = 5


def best(work: Callable[[], object]) -> float:
    """The best time of one call, in milliseconds."""
    work()
    return min(timeit.repeat(work, number=1, repeat=REPEATS)) * 1e3


def row(name: str, acts: list[CaseAct], work: Callable[[Judgment], object], judged: list[float]) -> None:
    """Print the median, the ninth decile and the greatest time, and the ratio to judging."""
    times = []
    for act in acts:
        judgment = act.judge()
        times.append(best(lambda judgment=judgment: work(judgment)))  # type: ignore[misc]
    ratio = statistics.median(time / one for time, one in zip(times, judged, strict=True))
    ninth = statistics.quantiles(times, n=10)[-1]
    print(f"{name:<12} {statistics.median(times):8.2f} {ninth:8.2f} {max(times):8.2f} {ratio:8.0f}")


def main() -> None:
    """Print the table."""
    acts = [act for case in every_case() for act in case.acts]
    judged = [best(act.judge) for act in acts]
    infringing = [(a, t) for a, t in zip(acts, judged, strict=True) if a.judge().verdict.value != "lawful"]
    lawful = [(a, t) for a, t in zip(acts, judged, strict=True) if a.judge().verdict.value == "lawful"]
    print(f"{'ms an act':<12} {'median':>8} {'90 %':>8} {'most':>8} {'ratio':>8}")
    print(f"{'judgment':<12} {statistics.median(judged):8.2f} {'':>8} {max(judged):8.2f} {1:8.0f}")
    row("cures", [a for a, _ in infringing], cures, [t for _, t in infringing])
    row("defeats", [a for a, _ in lawful], defeats, [t for _, t in lawful])
    row("knife edges", acts, knife_edges, judged)
    row("distances", acts, distances, judged)


if __name__ == "__main__":
    main()
