"""What being observable costs where nobody looks: judging with and without, as a ratio.

Run: python tests/benchmarks/bench_observing.py
"""

import logging
import time
from collections.abc import Callable

from pipl_rules import evaluation
from pipl_rules.cases import every_case
from pipl_rules.observing import LOG

ACTS = [act.submission for case in every_case() for act in case.acts]
ROUNDS = 7


def seconds(judge: Callable[..., object]) -> float:
    """The best of some rounds over every decided act."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for each in ACTS:
            judge(each.act, findings=each.findings, judged_on=each.judged_on, readings=each.readings)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print the ratios."""
    observed = evaluation._judge  # noqa: SLF001 - with and without the decorator
    seconds(evaluation.evaluate)
    off = seconds(evaluation.evaluate)
    evaluation._judge = observed.__wrapped__  # type: ignore[attr-defined] # noqa: SLF001 - as above
    bare = seconds(evaluation.evaluate)
    evaluation._judge = observed  # noqa: SLF001 - as above
    print(f"log off: {off / bare:.3f} of judging unobserved ({bare / len(ACTS) * 1e6:.0f} µs an act)")
    LOG.addHandler(logging.NullHandler())
    LOG.setLevel(logging.DEBUG)
    print(
        f"log at DEBUG: {seconds(evaluation.evaluate) / bare:.1f}, for then what the log says is worked out"
    )


if __name__ == "__main__":
    main()
