"""The decided cases as one table of facts: every act is judged as the library judges it."""

import pytest

from pipl_rules.batch import VERDICTS, Certainty, decide_facts
from pipl_rules.cases import every_case
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.logic.rule import Interest

pa = pytest.importorskip("pyarrow")


def findings(judgment: Judgment, unit: int) -> dict[str, bool | None]:
    """What was found of a unit, readings left out, by name of fact."""
    atoms = judgment.rulebook.atoms
    named = {atoms[number].name: value for number, value in enumerate(judgment.units[unit].found)}
    return {name: value for name, value in named.items() if value is not None and "reading." not in name}


def test_the_acts_of_the_decided_cases_are_judged_alike_in_a_table() -> None:
    """Findings by name, one item to a row, the days of each case: verdict, grounds and what is open are the same."""
    acts = [act for case in every_case() for act in case.acts]
    judgments = [act.judge() for act in acts]
    rows: list[dict[str, object]] = []
    days: dict[str, object] = {}
    for place, judgment in enumerate(judgments):
        act, *items = (findings(judgment, place) for place in range(len(judgment.units)))
        days = {
            "on": judgment.law.acted[0],
            "until": judgment.law.acted[1],
            "judged_on": judgment.law.judged_on,
            "filed_on": judgment.law.proceedings.filed_on,
            "final_on": judgment.law.proceedings.final_on,
            "harm_appeared_on": judgment.law.proceedings.harm_appeared_on,
        }
        rows.extend({"act": f"act {place}", **days, **act, **item} for item in items or [{}])
    names = dict.fromkeys(name for row in rows for name in row)
    kinds = {
        name: pa.date32() if name in days else pa.string() if name == "act" else pa.bool_() for name in names
    }
    table = pa.table({name: pa.array([row.get(name) for row in rows], kinds[name]) for name in names})
    with_items = [len(judgment.units) > 1 for judgment in judgments]

    answers = decide_facts(table, grounds=True)

    assert answers.quarantined == 0
    assert answers.rows == len(acts)
    found = answers.table.to_pylist()
    assert [row["act"] for row in found] == [f"act {place}" for place in range(len(acts))]
    for row, judgment, has_items in zip(found, judgments, with_items, strict=True):
        if not has_items:
            continue  # in a table that speaks of items every row has one, of which nothing is found
        assert VERDICTS[row["verdict"]] is judgment.verdict
        assert [row[interest.value] for interest in Interest] == [judgment.infringed(i) for i in Interest]
        assert (row["certainty"] == Certainty.OPEN) is (judgment.outcome is Outcome.OPEN)
        assert row["grounds"] == list(dict.fromkeys(ground.rule.id for ground in judgment.grounds))
    k = next(k for k, row in enumerate(found) if VERDICTS[row["verdict"]].privacy and with_items[k])
    assert answers.explain(k).verdict is judgments[k].verdict
    assert len(answers.explain(k).units) == len(judgments[k].units)
