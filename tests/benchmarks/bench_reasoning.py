"""What reasoning about a judgment costs, beside the judgment itself.

Run it with ``python tests/benchmarks/bench_reasoning.py``. Every act is the best of its passes; the ratio to one
judgment is what to compare.
"""

import statistics
from collections.abc import Callable, Sequence

from bench_one_act import judged
from timing import Row, one, printed, spread

from pipl_rules.analysis import cures, defeats, distances, knife_edges
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.judgment import Judgment, Verdict


def row(what: str, acts: Sequence[CaseAct], work: Callable[[Judgment], object]) -> Row:
    """Milliseconds over the acts, and the ratio to judging, which is the median of theirs."""
    times = [_best(work, act) for act in acts]
    alone = [_best(lambda judgment: judgment.verdict, act) for act in acts]
    ratio = statistics.median(time / bare for time, bare in zip(times, alone, strict=True))
    return {"what": what, "unit": "ms", **spread(times), "ratio": ratio, "acts": len(acts)}


def _best(work: Callable[[Judgment], object], act: CaseAct) -> float:
    return one(lambda: work(judged(act)), 0).best * 1e3


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Each kind of reasoning over the decided acts it is for, judged anew each time."""
    acts = [act for case in every_case() for act in case.acts][:: 30 if quick else 3]
    lawful = [act for act in acts if act.judge().verdict is Verdict.LAWFUL]
    infringing = [act for act in acts if act.judge().verdict is not Verdict.LAWFUL]
    asked: tuple[tuple[str, list[CaseAct], Callable[[Judgment], object]], ...] = (
        ("cures", infringing, cures),
        ("defeats", lawful, defeats),
        ("knife edges", acts, knife_edges),
        ("distances", acts, distances),
    )
    return {"reasoning": [row(what, given, work) for what, given, work in asked if given]}


def main() -> None:
    """Print the table."""
    printed("reasoning, milliseconds an act", measure()["reasoning"])


if __name__ == "__main__":
    main()
