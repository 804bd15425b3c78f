"""What a judgment costs: import, one act without and with exact certainty, and the naive reference beside them.

Run it with ``python tests/benchmarks/bench_front_door.py``. Times are the best of several runs, for machines are
noisy; the ratios are what to compare.
"""

import subprocess
import sys
import timeit
from collections.abc import Callable

from pipl_rules.cases import every_case
from pipl_rules.evaluation import evaluate
from pipl_rules.explanation import render_text
from pipl_rules.logic.conditions import About
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.truth import Truth

RUNS, REPEATS = 200, 7


def microseconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The best time of one call, in microseconds."""
    work()
    return min(timeit.repeat(work, number=runs, repeat=REPEATS)) / runs * 1e6


def importing() -> float:
    """Milliseconds that ``import pipl_rules`` adds to starting Python."""
    script = "import time; t = time.perf_counter(); import pipl_rules; print(time.perf_counter() - t)"
    times = [
        float(
            subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        )
        for _ in range(REPEATS)
    ]
    return min(times) * 1e3


def first_answer() -> float:
    """Milliseconds from a running Python to the first judgment, the whole law loaded and checked."""
    script = (
        "import time; t = time.perf_counter(); import datetime as dt; "
        "from pipl_rules import ProcessingAct, evaluate; "
        "evaluate(ProcessingAct(id='x', on=dt.date(2024, 1, 1))); print(time.perf_counter() - t)"
    )
    times = [
        float(
            subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        )
        for _ in range(REPEATS)
    ]
    return min(times) * 1e3


def main() -> None:
    """Print the table."""
    print(f"import pipl_rules            {importing():8.1f} ms")
    print(f"first judgment of a process  {first_answer():8.1f} ms")
    print()
    print(
        f"{'act':<5}{'items':>6}{'evaluate':>12}{'+ certain':>12}{'rules only':>12}{'reference':>12}{'ratio':>8}"
    )
    for act in (found for case in every_case() for found in case.acts):
        given = act.submission

        def alone(given=given) -> object:  # type: ignore[no-untyped-def] # noqa: ANN001 - bound early
            return evaluate(given.act, judged_on=given.judged_on).verdict

        def certain(given=given) -> object:  # type: ignore[no-untyped-def] # noqa: ANN001 - bound early
            return evaluate(given.act, judged_on=given.judged_on).certain

        judgment = act.judge()
        (law, *_) = judgment.days
        values = [(unit.about, unit.assumed) for unit in judgment.units]

        def compiled(law=law, values=values) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 - bound early
            for about, known in values:
                law.interests[about].decide(known)

        def naive(law=law, values=values, book=judgment.rulebook) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
            for about, known in values:
                case = Case(book, law.since, dict(zip(book.atoms, map(Truth.of, known), strict=True)))
                for interest in Interest:
                    case.infringed(interest, About(about))

        one, sure, fast = microseconds(alone), microseconds(certain), microseconds(compiled)
        slow = microseconds(naive, runs=5)
        items = len(given.act.items or ())
        print(
            f"{act.id:<5}{items:>6}{one:>10.1f}us{sure:>10.1f}us{fast:>10.1f}us{slow:>10.0f}us{slow / fast:>7.0f}x"
        )
    judgment = every_case()[0].acts[2].judge()
    print(
        f"\nexplanation of L3 as text    {microseconds(lambda: render_text(judgment), runs=5) / 1e3:8.1f} ms"
    )


if __name__ == "__main__":
    main()
