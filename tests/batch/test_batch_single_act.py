"""A row of a table is judged as the engine for one act judges it: learning, assuming, days, readings."""

import datetime as dt
import random
from collections.abc import Mapping

import pytest
from fact_tables import FIRST, Facts, facts, names_of
from hypothesis import given, settings
from hypothesis import strategies as st
from random_assumptions import SOURCE, assumptions
from small_law import AGREED, TOLD, URGENT, rule

from pipl_rules.assume import Assumption, Kind
from pipl_rules.batch import VERDICTS, Certainty, decide_facts, decide_planes, planes_of
from pipl_rules.evaluation import whole_law
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.logic.conditions import Comparison, Fact, SettledBy
from pipl_rules.logic.rule import PRIVACY, Interest, infringes
from pipl_rules.logic.rulebook import Rulebook

pa = pytest.importorskip("pyarrow")


def agrees(row: Mapping[str, object], judgment: Judgment) -> None:
    """Everything that a row of answers says, the judgment says too."""
    assert VERDICTS[int(str(row["verdict"]))] is judgment.verdict
    assert row["personal_information"] is judgment.personal_information
    assert row["privacy"] is judgment.privacy
    assert (row["certainty"] == Certainty.OPEN) is (judgment.outcome is Outcome.OPEN)
    if row["certainty"] == Certainty.SETTLED:
        assert judgment.certain
    grounds = list(dict.fromkeys(ground.rule.id for ground in judgment.grounds))
    assert row["grounds"] == grounds
    lifted = {each.rule.id for each in judgment.lifted}
    for name, value in row.items():
        if name.startswith("lifted:"):
            assert value is (name.removeprefix("lifted:") in lifted)


@given(table=facts(most=24), data=st.data())
@settings(deadline=None, max_examples=25)
def test_a_row_is_assumed_about_and_judged_as_an_act_is(table: Facts, data: st.DataObject) -> None:
    """With random assumptions, acts that go on for years, and judgments years after."""
    book = table.book
    assumed = data.draw(assumptions(book))
    rng = random.Random(data.draw(st.integers(0, 99)))  # noqa: S311 - a fixed seed is wanted
    columns: dict[str, object] = {
        name: pa.array(table.column(name), pa.bool_() if isinstance(atom, Fact) else pa.int64())
        for name, atom in names_of(book).items()
        if name in table.names
    }
    columns["on"] = pa.array(table.days, pa.date32())
    columns["until"] = pa.array(
        [
            day + dt.timedelta(days=rng.choice((0, 400, 3000))) if rng.random() < 0.7 else None
            for day in table.days
        ],
        pa.date32(),
    )
    columns["judged_on"] = pa.array(
        [
            day + dt.timedelta(days=rng.choice((0, 9, 4000))) if rng.random() < 0.7 else None
            for day in table.days
        ],
        pa.date32(),
    )
    ids = [rule.id for rule in book.rules]

    answers = decide_facts(pa.table(columns), rulebook=book, assumed=assumed, rules=ids, grounds=True)

    for k, row in enumerate(answers.table.to_pylist()):
        if row["verdict"] is not None:
            agrees(row, answers.explain(k))


def law_table(rows: int, seed: int) -> tuple[dict[str, list[bool | int | None]], list[dt.date]]:
    """Random findings of a hundred facts and counts of the whole law, and days."""
    rng = random.Random(seed)  # noqa: S311 - a fixed seed is wanted
    book = whole_law()
    names = {
        name: atom
        for name, atom in names_of(book).items()
        if isinstance(atom, Comparison) or atom.settled_by is not SettledBy.READING
    }
    chosen = ["happened", *rng.sample(sorted(names), 100)]
    columns: dict[str, list[bool | int | None]] = {}
    for name in dict.fromkeys(chosen):
        counted = isinstance(names[name], Comparison)
        columns[name] = [
            None
            if rng.random() < 0.6
            else (rng.randrange(200) if counted else rng.random() < (0.9 if name == "happened" else 0.4))
            for _ in range(rows)
        ]
    days = [FIRST + dt.timedelta(days=rng.randrange(9200)) for _ in range(rows)]
    return columns, days


def test_rows_of_the_whole_law_are_judged_as_acts_are() -> None:
    """Random findings under the law of any day: verdict, firmness, grounds and what was lifted are the judgment's."""
    columns, days = law_table(12, 1)
    kinds = {
        name: pa.int32() if any(type(v) is int for v in values) else pa.bool_()
        for name, values in columns.items()
    }
    table = pa.table(
        {
            **{name: pa.array(values, kinds[name]) for name, values in columns.items()},
            "on": pa.array(days, pa.date32()),
        }
    )
    ids = [rule.id for rule in whole_law().rules[::9]]

    answers = decide_facts(table, rules=ids, grounds=True, judged_on=dt.date(2026, 6, 1))

    assert answers.answered > 0
    for k, row in enumerate(answers.table.to_pylist()):
        if row["verdict"] is not None:
            agrees(row, answers.explain(k))


def test_planes_and_arrow_agree_on_the_whole_law() -> None:
    """One rulebook, two engines, one answer."""
    columns, _ = law_table(200, 4)
    day = dt.date(2024, 5, 1)
    kinds = {
        name: pa.int32() if any(type(v) is int for v in values) else pa.bool_()
        for name, values in columns.items()
    }
    table = pa.table({name: pa.array(values, kinds[name]) for name, values in columns.items()})

    arrow = decide_facts(table, on=day)
    planes = decide_planes(planes_of(columns), on=day)

    for k, row in enumerate(arrow.table.to_pylist()):
        verdict = planes.verdict(k)
        assert (None if row["verdict"] is None else VERDICTS[row["verdict"]]) is verdict
        if verdict is not None:
            known = [planes.interests[interest][0] >> k & 1 for interest in Interest]
            assert [row[interest.value] is True for interest in Interest] == [bool(bit) for bit in known]
            assert (row["certainty"] == Certainty.SETTLED) is bool(planes.settled >> k & 1)


def test_readings_are_chosen_for_a_whole_table() -> None:
    """Another reading of the law makes another table of answers, the same as for one act."""
    columns, days = law_table(8, 5)
    kinds = {
        name: pa.int32() if any(type(v) is int for v in values) else pa.bool_()
        for name, values in columns.items()
    }
    table = pa.table(
        {
            **{name: pa.array(values, kinds[name]) for name, values in columns.items()},
            "on": pa.array(days, pa.date32()),
        }
    )

    answers = decide_facts(table, readings={"earlier_acts": "code"}, grounds=True)

    for k, row in enumerate(answers.table.to_pylist()):
        if row["verdict"] is not None:
            agrees(row, answers.explain(k))
    first = next(k for k, row in enumerate(answers.table.to_pylist()) if row["verdict"] is not None)
    assert answers.explain(first).law.readings["earlier_acts"] == "code"


def test_what_a_table_does_not_speak_of_is_found_of_any_act() -> None:
    """A table without the column says nothing against it: the act took place, and is the processor's.

    A column with a null says that it was not found.
    """
    day = dt.date(2024, 1, 1)
    happened = next(atom for atom in whole_law().atoms if isinstance(atom, Fact) and atom.name == "happened")
    silent = decide_facts(pa.table({"needed": pa.array([False])}), on=day).explain(0)
    null = decide_facts(pa.table({"happened": pa.nulls(1), "needed": pa.array([False])}), on=day).explain(0)
    empty = decide_facts(pa.table({"happened": pa.array([None], pa.bool_())}), on=day).explain(0)

    assert silent.value(happened) is True
    assert null.value(happened) is False, "nobody proved it, and the claimant must"
    assert empty.value(happened) is False


def test_a_conditional_assumption_holds_where_its_condition_is_found() -> None:
    """Agreement is assumed where the person was told, unless it was urgent; what was found prevails over it."""
    book = Rulebook((rule(id="r", when=AGREED, concludes=infringes(PRIVACY)),), also=(TOLD, URGENT))
    told = Assumption(
        id="default.told",
        fact=AGREED,
        value=True,
        cite=SOURCE.art(1),
        kind=Kind.DEFAULT,
        gist="",
        zh="",
        when=TOLD,
        unless=URGENT,
    )
    table = pa.table(
        {
            "told": [True, True, True, False, None],
            "urgent": [None, True, None, None, None],
            "agreed": [None, None, False, None, None],
        }
    )

    answers = decide_facts(table, on=dt.date(2024, 1, 1), rulebook=book, assumed=(told,))

    assert answers.table.column("privacy").to_pylist() == [True, None, False, None, None]
    assert answers.table.column("certainty").to_pylist() == [
        Certainty.ASSUMED,
        Certainty.OPEN,
        Certainty.SETTLED,
        Certainty.OPEN,
        Certainty.OPEN,
    ]
    assert [answers.explain(k).privacy for k in range(5)] == [True, None, False, None, None]
