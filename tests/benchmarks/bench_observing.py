"""What being observable costs where nobody looks: judging with and without, as a ratio.

Run: python tests/benchmarks/bench_observing.py
"""

import logging
from collections.abc import Callable, Sequence

from timing import Row, Work, printed, timed

from pipl_rules import evaluation
from pipl_rules.cases import every_case
from pipl_rules.observing import LOG
from pipl_rules.reading import Submission

ACTS = [act.submission for case in every_case() for act in case.acts]
FEW = ACTS[::10]


def every(judge: Callable[..., object], acts: Sequence[Submission]) -> Work:
    """Every act, judged."""

    def work() -> None:
        for each in acts:
            judge(each.act, findings=each.findings, judged_on=each.judged_on, readings=each.readings)

    return work


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Judging as it is, without being observable, and with a log that is read."""
    acts = FEW if quick else ACTS
    observed = evaluation._judge  # noqa: SLF001 - with and without the decorator
    bare = observed.__wrapped__  # type: ignore[attr-defined]

    def without() -> None:
        evaluation._judge = bare  # noqa: SLF001 - as above
        try:
            every(evaluation.evaluate, acts)()
        finally:
            evaluation._judge = observed  # noqa: SLF001 - as above

    handler, level = logging.NullHandler(), LOG.level

    def logged() -> None:
        LOG.addHandler(handler)
        LOG.setLevel(logging.DEBUG)
        try:
            every(evaluation.evaluate, acts)()
        finally:
            LOG.setLevel(level)
            LOG.removeHandler(handler)

    seconds = 0.1 if quick else 1.0
    works = {"not observable": without, "observable, nobody looks": every(evaluation.evaluate, acts)}
    taken = {**timed(works, seconds), **timed({"log at DEBUG": logged}, 0, 1)}
    return {"observing": [{"what": n, "unit": "us", **t.each(1e-6, len(acts))} for n, t in taken.items()]}


def main() -> None:
    """Print the table."""
    printed("judging an act, mean over the decided cases", measure()["observing"])


if __name__ == "__main__":
    main()
