"""One act: what the compiled rulebook costs, beside other engines on one workload and stage by stage on the law.

Run it with ``python tests/benchmarks/bench_one_act.py``. First the shared workload of forty rules: every engine that
imports, agreement checked before anything is timed, ratios to ours in the same run (the others decide with two
values, an unknown fact read as false, which is the easier task). Then the law: every decided act, median, ninth
decile and greatest. Times are process time, the best of several passes; ratios are what to compare.
"""

import gc
import importlib.util
import statistics
import time
from collections.abc import Callable, Sequence

import one_act_peers

from pipl_rules import weigh
from pipl_rules.apply import units
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.characterise import characterise
from pipl_rules.evaluation import check_items, evaluate, governing
from pipl_rules.explanation import render_text
from pipl_rules.judgment import Judgment
from pipl_rules.many import Memo, decided_of, pattern
from pipl_rules.plan import plan
from pipl_rules.reading import dumps, read
from pipl_rules.statutes import rulebook

ACTS, PASSES = 2000, 9
MODULES = {"cedarpy": "cedarpy", "zen expression": "zen", "regorus": "hobofan_regorus"}


def each(work: Callable[[], object], times: int, passes: int = PASSES) -> float:
    """Microseconds of one call: the best of several passes, in process time."""
    work()
    best = float("inf")
    for _ in range(passes):
        start = time.process_time_ns()
        for _ in range(times):
            work()
        best = min(best, (time.process_time_ns() - start) / times)
    return best / 1e3


def over(
    work: Callable[[one_act_peers.Act], object], given: Sequence[one_act_peers.Act], passes: int
) -> float:
    """Microseconds of one act, over all of them."""

    def all_of_them() -> None:
        for act in given:
            work(act)

    return each(all_of_them, 1, passes) / len(given)


def workload() -> None:
    """Forty rules: ours and the peers that are there."""
    path = one_act_peers.place()
    if path is None:
        print("split40.json is not there (SPLIT40 can say where); no comparison with other engines.\n")
        return
    spec = one_act_peers.load(path)
    three = one_act_peers.acts(spec, ACTS)
    two: list[one_act_peers.Act] = [{name: bool(value) for name, value in act.items()} for act in three]
    print(f"{'split40: us an act':<28}{'us':>9}{'/ ours':>9}  {ACTS} acts, 24 facts, 40 rules")
    own = 0.0
    for name, peer in {"ours, three-valued": one_act_peers.ours, **one_act_peers.PEERS}.items():
        if name in MODULES and importlib.util.find_spec(MODULES[name]) is None:
            print(f"{name:<28}{'not installed':>18}")
            continue
        decides, told = peer(spec)
        given = two if own else three
        wrong = sum(told(decides(act)) != one_act_peers.reference(spec, act) for act in given)
        if wrong:
            print(f"{name:<28}{wrong:>9} acts decided otherwise than the reference: not timed")
            continue
        cost = over(decides, given, 3 if own else PASSES)
        own = own or cost
        print(f"{name:<28}{cost:>9.2f}{cost / own:>9.1f}")
    print()


def row(name: str, figures: Sequence[float], unit: str) -> None:
    """Median, ninth decile and greatest."""
    ninth = statistics.quantiles(figures, n=10)[-1]
    print(f"{name:<44}{statistics.median(figures):>9.1f}{ninth:>9.1f}{max(figures):>9.1f}  {unit}")


def verdict_and_grounds(judgment: Judgment) -> object:
    """From truth values by number to both interests and the rules that infringe."""
    answers = weigh.answers(judgment.days, judgment.units)
    return answers, weigh.grounds(judgment.rulebook, judgment.units, answers)


def stages(act: CaseAct) -> dict[str, tuple[float, str]]:
    """What each stage costs for one act."""
    given = act.submission
    judgment = act.judge()
    rules = judgment.rulebook
    how = plan(rules, tuple(sorted(given.readings.items())))
    known = characterise(given.act)
    memo = Memo()
    which = pattern((how, *judgment.days), known, given.findings)
    memo.keep(which, decided_of(judgment))
    text = dumps(given)
    judged_on = judgment.law.judged_on

    def to_verdict() -> object:
        return Judgment(
            given.act, judgment.law, rules, judgment.days, units(how, known, given.findings, judged_on)
        )

    def found() -> None:
        governing(how, given.act.on, given.act.until, given.judged_on, given.act.proceedings)
        check_items(given.findings, characterise(given.act))

    in_force = sum(len(day.rules) for day in judgment.days)
    decided = each(lambda: verdict_and_grounds(judgment), 50)
    return {
        "values to verdict and grounds, a rule in force": (decided * 1e3 / in_force, "ns"),
        "values to verdict and grounds": (decided, "us"),
        "findings to verdict, assumptions made": (each(to_verdict, 50), "us"),
        "objects to findings and governing law": (each(found, 50), "us"),
        "objects to verdict": (each(act.judge, 50), "us"),
        "JSON text to verdict": (each(lambda: evaluate_submission(text), 5, 3), "us"),
        "memo hit from findings": (
            each(lambda: memo.recall(pattern((how, *judgment.days), known, given.findings)), 200),
            "us",
        ),
        "memo hit from a pattern": (each(lambda: memo.recall(which), 200), "us"),
        "exact certainty": (each(lambda: weigh.bounds(judgment.case), 20, 3), "us"),
        "rests_on": (each(lambda: act.judge().rests_on, 1, 2), "us"),
    }


def evaluate_submission(text: str) -> object:
    """From JSON text to a judgment."""
    (given,) = read(text).submissions()
    return evaluate(
        given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings
    ).verdict


def main() -> None:
    """Print both tables."""
    gc.disable()
    workload()
    acts = [act for case in every_case() for act in case.acts]
    rulebook()
    figures = [stages(act) for act in acts]
    print(f"{f'the law, {len(acts)} decided acts':<44}{'median':>9}{'90 %':>9}{'most':>9}")
    for name, (_, unit) in figures[0].items():
        row(name, [each_act[name][0] for each_act in figures], unit)
    judgment = acts[2].judge()
    print(f"\nexplanation of {acts[2].id} as text {each(lambda: render_text(judgment), 3, 3) / 1e3:>8.1f} ms")


if __name__ == "__main__":
    main()
