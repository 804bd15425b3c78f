"""One act by the whole law, stage by stage: median, ninth decile and greatest over the acts of the decided cases.

Run it with ``python tests/benchmarks/bench_one_act.py``. Each act's figure is the best of several passes.
"""

from timing import Row, Work, loop, one, printed, spread, timed

from pipl_rules import weigh
from pipl_rules.apply import decide_values
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.characterise import characterise
from pipl_rules.evaluation import check_items, evaluate, governing
from pipl_rules.explanation import render_text
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.truth import Truth
from pipl_rules.many import Answer, Memo, decided_of, evaluate_many, pattern
from pipl_rules.plan import plan
from pipl_rules.reading import dumps, read
from pipl_rules.statutes import rulebook
from pipl_rules.units import units

SLOW = {"exact certainty", "what it rests on", "objects to verdict, with explanation as text"}
"""Timed once, over every third act."""


def judged(act: CaseAct) -> Judgment:
    """The judgment, made anew."""
    given = act.submission
    return evaluate(given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings)


def from_text(text: str) -> object:
    """From JSON text to a verdict."""
    (given,) = read(text).submissions()
    return evaluate(
        given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings
    ).verdict


def verdict_and_grounds(judgment: Judgment) -> object:
    """From what was found, by number of fact, to both interests and the rules that infringe."""
    answers = weigh.answers(judgment.days, judgment.units)
    return answers, weigh.grounds(judgment.rulebook, judgment.units, answers)


def stages(act: CaseAct) -> dict[str, Work]:
    """What is done at each stage."""
    given = act.submission
    judgment = judged(act)
    rules, days, law = judgment.rulebook, judgment.days, judgment.law
    how = plan(rules, tuple(sorted(given.readings.items())))
    known = characterise(given.act)
    memo, which = Memo(), pattern((how, *days), known, given.findings)
    memo.keep(which, decided_of(judgment))
    text = dumps(given)

    def of_findings() -> Judgment:
        return Judgment(given.act, law, rules, days, units(how, known, given.findings, law.judged_on))

    def found() -> None:
        governing(how, given.act.on, given.act.until, given.judged_on, given.act.proceedings)
        check_items(given.findings, characterise(given.act))

    def remembered() -> object:
        (answer,) = evaluate_many([given], memo=warm)
        assert isinstance(answer, Answer)
        return answer.verdict

    warm = Memo()
    remembered()
    assert remembered() is judgment.verdict
    assert from_text(text) is judgment.verdict
    assert of_findings().verdict is judgment.verdict
    return {
        "JSON text to verdict": lambda: from_text(text),
        "objects to verdict": lambda: judged(act).verdict,
        "objects to verdict, with grounds": lambda: ((j := judged(act)).verdict, j.grounds),
        "objects to verdict, with explanation as text": lambda: render_text(judged(act)),
        "objects to verdict, the pattern remembered": remembered,
        "objects to findings and governing law": found,
        "findings to verdict": lambda: of_findings().verdict,
        "findings to verdict, with grounds": lambda: ((j := of_findings()).verdict, j.grounds),
        "units to verdict and grounds": lambda: verdict_and_grounds(judgment),
        "memo hit, findings to verdict": lambda: memo.recall(pattern((how, *days), known, given.findings)),
        "memo hit, pattern to verdict": lambda: memo.recall(which),
        "exact certainty": lambda: weigh.bounds(judgment.case),
        "what it rests on": lambda: judged(act).rests_on,
    }


SIMPLY = ("objects to verdict", "findings to verdict, with grounds", "memo hit, findings to verdict")
"""Told also for acts with one item."""
A_RULE = "a rule in force"
SIMPLE, MANY = 2, 500
"""Units of an act with one item; the PIPL and what came with it make more rules than this, the law before it fewer."""
BY_RULE = ("units to verdict and grounds", "findings to verdict, with grounds")
"""Told also by rule in force, and by rule in force and unit: an act with three items is four units."""


def over(acts: list[CaseAct], seconds: float) -> list[Row]:
    """Every stage over the acts."""
    figures: dict[str, list[float]] = {}
    for place, act in enumerate(acts):
        works = stages(act)
        quick = {name: work for name, work in works.items() if name not in SLOW}
        slow = {name: work for name, work in works.items() if name in SLOW and place % 3 == 0}
        judgment = judged(act)
        in_force = sum(len(day.rules) for day in judgment.days)
        for name, taken in {**timed(quick, seconds), **timed(slow, 0, 1)}.items():
            figures.setdefault(name, []).append(taken.best * 1e6)
            if name in SIMPLY and len(judgment.units) == SIMPLE:
                figures.setdefault(f"{name}; one item", []).append(taken.best * 1e6)
            if name in BY_RULE:
                figures.setdefault(f"{name}, {A_RULE}", []).append(taken.best * 1e9 / in_force)
                decided = in_force * len(judgment.units)
                figures.setdefault(f"{name}, {A_RULE} and a unit", []).append(taken.best * 1e9 / decided)
                if len(judgment.units) == SIMPLE and in_force > MANY:
                    figures.setdefault(f"{name}, {A_RULE}; one item, law since the PIPL", []).append(
                        taken.best * 1e9 / in_force
                    )
    return [
        {"what": name, "unit": "ns" if A_RULE in name else "us", **spread(each), "acts": len(each)}
        for name, each in figures.items()
    ]


def against_reference(acts: list[CaseAct], seconds: float) -> list[Row]:
    """The compiled rules beside the naive reference, from the same truth values."""
    rows = {"compiled": [0.0, 0.0], "naive reference": [0.0, 0.0]}
    for act in acts:
        judgment = judged(act)
        law, *_ = judgment.days
        values = [(unit.about, unit.assumed) for unit in judgment.units]

        def compiled(law=law, values=values) -> list[object]:  # type: ignore[no-untyped-def] # noqa: ANN001 - bound early
            return [decide_values(law, about, known) for about, known in values]

        def naive(law=law, values=values, book=judgment.rulebook) -> list[object]:  # type: ignore[no-untyped-def] # noqa: ANN001 - the same
            cases = [
                (Case(book, law.since, dict(zip(book.atoms, map(Truth.of, known), strict=True))), about)
                for about, known in values
            ]
            return [case.infringed(interest, About(about)) for case, about in cases for interest in Interest]

        for name, work in (("compiled", compiled), ("naive reference", naive)):
            taken = one(work, seconds, 2)
            for k, spent in enumerate((taken.best, taken.median)):
                rows[name][k] += spent * 1e6 / len(acts)
    return [
        {"what": name, "unit": "us", "best": best, "median": median} for name, (best, median) in rows.items()
    ]


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Stages, and the reference beside."""
    acts = [act for case in every_case() for act in case.acts]
    rulebook()
    busy = loop()
    stages_of, few = (acts[::15], acts[::30]) if quick else (acts, acts[::12])
    rows = over(stages_of, 0.03)
    return {
        "one act": [{**row, "loop": busy} for row in rows],
        "reference": against_reference(few, 0.05),
    }


def main() -> None:
    """Print the tables."""
    for title, rows in measure().items():
        printed(title, rows)


if __name__ == "__main__":
    main()
