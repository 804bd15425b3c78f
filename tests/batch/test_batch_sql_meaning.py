"""SQL works out what findings mean as the engine does, and refuses the rows that it refuses."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_law import AGREED, CODED, INTIMATE, PUBLISHED, TOLD, URGENT, rule

from pipl_rules import statutes
from pipl_rules.batch.sql import verdict_sql, verdict_sql_by_day
from pipl_rules.facts import act
from pipl_rules.judgment import Verdict
from pipl_rules.logic.axioms import Clause, exactly_one_of, excludes, implies
from pipl_rules.logic.conditions import ALWAYS, Atom, Condition
from pipl_rules.logic.rule import PRIVACY, Rule, infringes
from pipl_rules.logic.rulebook import Rulebook

pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
import learning_tables  # noqa: E402 - only where there is an engine to ask
import sql_tables  # noqa: E402 - the same
from learning_tables import Told  # noqa: E402 - the same

from pipl_rules.batch.tables import decide_facts  # noqa: E402 - the same

TODAY = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return statutes.rulebook()


@given(table=learning_tables.told(), day=st.sampled_from((dt.date(2012, 6, 1), TODAY)))
@settings(deadline=None, max_examples=20)
def test_sql_learns_what_the_engine_learns(table: Told, day: dt.date) -> None:
    """On random law, axioms, assumptions and rows: both interests, every rule, and which rows are refused."""
    ids = [rule.id for rule in table.book.rules]
    answers = sql_tables.answered(table.query(day, ids), sql_tables.arrow(table.rows, table.types()))
    learning_tables.agree(table, day, answers, ids)


def every_row(*atoms: Atom) -> list[dict[str, bool | None]]:
    """Whatever may be found of these, and not found."""
    choices = itertools.product((True, False, None), repeat=len(atoms))
    return [dict(zip((atom.name for atom in atoms), values, strict=True)) for values in choices]


def telling(*axioms: Clause, also: tuple[Rule, ...] = ()) -> Rulebook:
    """A law under which the rule of each fact applies as far as the fact is known."""
    facts = (TOLD, AGREED, URGENT, INTIMATE, PUBLISHED, CODED)
    rules = [rule(id=fact.name, when=fact, concludes=infringes(PRIVACY)) for fact in (*facts, act.HAPPENED)]
    return Rulebook((*rules, *also), (), axioms)


WIDE = {
    "a chain of three": (*exactly_one_of(TOLD, AGREED, URGENT), *exactly_one_of(URGENT, INTIMATE, PUBLISHED)),
    "one of four": exactly_one_of(TOLD, AGREED, URGENT, INTIMATE),
    "one after another": (
        Clause(((PUBLISHED, True), (INTIMATE, True), (AGREED, True))),
        Clause(((AGREED, False), (URGENT, False), (INTIMATE, True))),
        Clause(((INTIMATE, False), (TOLD, True), (URGENT, True))),
        Clause(((TOLD, False), (CODED, False), (PUBLISHED, False))),
        *excludes(URGENT, CODED),
    ),
    "with what is so of any act": (
        Clause(((act.HAPPENED, False), (TOLD, True), (AGREED, False))),
        Clause(((act.HAPPENED, False), (URGENT, True))),
        *implies(URGENT, INTIMATE),
        Clause(((INTIMATE, False), (PUBLISHED, True), (CODED, True))),
    ),
    "never": (*implies(act.HAPPENED, TOLD), *excludes(act.HAPPENED, TOLD)),
}


@pytest.mark.parametrize("axioms", WIDE.values(), ids=WIDE)
@pytest.mark.parametrize("left_out", [(), (INTIMATE,), (URGENT, PUBLISHED)], ids=len)
def test_wide_axioms_are_followed_to_the_end(axioms: Sequence[Clause], left_out: Sequence[Atom]) -> None:
    """Every row there is: what is learnt from what was learnt, in facts with a column and without."""
    facts = [fact for fact in (TOLD, AGREED, URGENT, INTIMATE, PUBLISHED, CODED) if fact not in left_out]
    small, rows = telling(*axioms), every_row(*facts)
    table = Told(small, (), tuple(fact.name for fact in facts), tuple(rows), items=True)
    ids = [rule.id for rule in small.rules]
    answers = sql_tables.answered(table.query(TODAY, ids), sql_tables.arrow(rows, table.types()))
    happened = [{**row, "happened": True} for row in rows]
    spoken = Told(small, (), table.names, tuple(happened), items=True)
    refused = learning_tables.agree(spoken, TODAY, answers, ids)
    assert refused if len(axioms) > 2 else refused == len(rows)


@pytest.mark.parametrize("when", [ALWAYS, URGENT, CODED], ids=str)
@pytest.mark.parametrize("value", [True, False])
def test_an_item_may_show_of_its_act_what_is_otherwise_assumed(when: Condition, *, value: bool) -> None:
    """Then the unit of the item has what it shows, and the act as an act what is assumed of it."""
    small = telling(
        *implies(INTIMATE, AGREED),
        *excludes(PUBLISHED, AGREED),
        also=(rule(id="both", when=AGREED & CODED, concludes=infringes(PRIVACY)),),
    )
    facts = (AGREED, URGENT, INTIMATE, PUBLISHED, CODED)
    rows = every_row(*facts)
    assumed = (learning_tables.presuming(AGREED, when, value=value),)
    table = Told(small, assumed, tuple(fact.name for fact in facts), tuple(rows), items=True)
    ids = [rule.id for rule in small.rules]
    answers = sql_tables.answered(table.query(TODAY, ids), sql_tables.arrow(rows, table.types()))
    spoken = Told(small, assumed, table.names, tuple({**row, "happened": True} for row in rows), items=True)
    assert learning_tables.agree(spoken, TODAY, answers, ids)
    assert {(answer["agreed"], answer["both"]) for answer in answers} >= {(value, value), (None, None)}
    if when == ALWAYS:
        assert (value, not value) in {(answer["agreed"], answer["both"]) for answer in answers}


def test_the_whole_law_learns_in_sql_as_in_the_engine(book: Rulebook) -> None:
    """Sparse random rows, those that contradict themselves among them, with all columns."""
    rows = learning_tables.of_the_law(book, 45, seed=3)
    names = tuple(name for name in sql_tables.columns_of(book) if not name.startswith("reading."))
    ids = [rule.id for rule in book.on(TODAY).rules][::9]
    table = Told(book, None, names, tuple(row for row in rows if -1 not in row.values()), items=True)
    arrow = sql_tables.arrow(table.rows, table.types())
    query = verdict_sql(book, on=TODAY, rules=ids)
    answers = sql_tables.answered(query, arrow)
    refused = learning_tables.agree(table, TODAY, answers, ids)
    assert 5 < refused < len(table.rows) - 15, "the rows show little"
    unlearnt = sql_tables.answered(verdict_sql(book, on=TODAY, rules=ids, learns=False), arrow)
    said = [{k: v for k, v in row.items() if k != "contradiction"} for row in answers]
    assert sum(one != other for one, other in zip(said, unlearnt, strict=True)) > refused


def test_sql_refuses_what_goes_to_quarantine(book: Rulebook) -> None:
    """Row by row as `decide_facts`: contradictions, and counts below nought."""
    rows = learning_tables.of_the_law(book, 60, seed=5)
    kept = list(dict.fromkeys(name for row in rows[:20] for name in row))
    rows = [{name: row.get(name) for name in kept} for row in rows]
    arrow = sql_tables.arrow(rows, {name: sql_tables.columns_of(book)[name] for name in kept})
    ids = [rule.id for rule in book.on(TODAY).rules][::30]
    answers = sql_tables.answered(verdict_sql(book, on=TODAY, columns=kept, rules=ids), arrow)
    decided = decide_facts(arrow, on=TODAY, rulebook=book, rules=ids)
    codes = decided.quarantine.column("code").to_pylist()
    assert {"contradiction", "below_nought"} == set(codes)
    quarantined = set(decided.quarantine.column("row").to_pylist())
    for place, (answer, expected) in enumerate(zip(answers, decided.table.to_pylist(), strict=True)):
        assert answer["contradiction"] is (place in quarantined)
        assert sql_tables.interests(answer) == sql_tables.interests(expected)
        assert [answer[name] for name in ids] == [expected[f"rule:{name}"] for name in ids]
        assert (answer["verdict"] is None) is (place in quarantined)


CHILD = {
    "processes": True,
    "network_operator": True,
    "abroad": False,
    "age": 13,
    "child_under_fourteen": None,
    "under_eighteen": None,
    "age under 14": None,
}


def of_a_child(book: Rulebook, **otherwise: Any) -> dict[str, Any]:
    """What SQL says of the processing of a child's information, with some of what was found otherwise."""
    row = CHILD | {name.replace("__", " "): value for name, value in otherwise.items()}
    rules = ["children2019.8.rules", "minors2021.78", "pipl.31.1"]
    query = verdict_sql(book, on=TODAY, columns=list(CHILD), rules=rules)
    types = {name: pa.int64() if name == "age" else pa.bool_() for name in CHILD}
    (answer,) = sql_tables.answered(query, sql_tables.arrow([row], types))
    return answer


def test_a_child_of_thirteen_is_a_child_and_a_minor(book: Rulebook) -> None:
    """不满十四周岁的未成年人：the age alone brings in the rules on children and on minors; no column need repeat it."""
    answer = of_a_child(book)
    assert answer["contradiction"] is False
    assert answer["children2019.8.rules"] is True
    assert answer["minors2021.78"] is True
    grown = of_a_child(book, age=20)
    assert grown["children2019.8.rules"] is False
    assert grown["minors2021.78"] is False


def test_a_finding_that_the_person_is_a_child_settles_the_age(book: Rulebook) -> None:
    assert of_a_child(book, age=None, child_under_fourteen=True)["pipl.31.1"] is not False
    assert of_a_child(book, age=None, child_under_fourteen=True)["minors2021.78"] is True
    assert of_a_child(book, age=None, child_under_fourteen=False)["pipl.31.1"] is False


@pytest.mark.parametrize(
    "otherwise",
    [
        {"age": 20, "child_under_fourteen": True},
        {"age": None, "child_under_fourteen": True, "under_eighteen": False},
        {"age": 13, "age__under__14": False},
        {"age": -1},
    ],
    ids=str,
)
def test_a_row_that_contradicts_itself_is_refused(book: Rulebook, otherwise: dict[str, Any]) -> None:
    """It says so, and nothing else is said of it."""
    answer = of_a_child(book, **otherwise)
    assert answer.pop("contradiction") is True
    assert set(answer.values()) == {None}


def test_of_receipts_sql_learns_nothing(book: Rulebook) -> None:
    """What a receipt says stands; there is no column for what it could contradict."""
    query = verdict_sql(book, on=TODAY, columns=list(CHILD), rules=["children2019.8.rules"], learns=False)
    row = {**CHILD, "age": 20, "child_under_fourteen": True}
    types = {name: pa.int64() if name == "age" else pa.bool_() for name in CHILD}
    (answer,) = sql_tables.answered(query, sql_tables.arrow([row], types))
    assert "contradiction" not in answer
    assert answer["children2019.8.rules"] is True
    assert "meant" not in query
    assert "contradiction" in verdict_sql(book, on=TODAY, columns=["happened"], keys=["meant"])
    with pytest.raises(ValueError, match="called contradiction"):
        verdict_sql(book, on=TODAY, columns=["happened"], keys=["contradiction"])


def test_rows_of_many_days_learn_and_are_refused_each_by_itself(book: Rulebook) -> None:
    """Rows outside the days are not looked at, and not said to contradict themselves."""
    days = [dt.date(2019, 12, 1), dt.date(2026, 2, 1), dt.date(2026, 2, 1), dt.date(2030, 1, 1)]
    children = [None, None, False, False]
    rows = [
        {"n": n, "day": day, **CHILD, "child_under_fourteen": child}
        for n, (day, child) in enumerate(zip(days, children, strict=True))
    ]
    kinds = {name: pa.int64() if name == "age" else pa.bool_() for name in CHILD}
    query = verdict_sql_by_day(
        book,
        day="day",
        since=dt.date(2019, 11, 1),
        until=dt.date(2026, 6, 1),
        columns=list(CHILD),
        keys=["n"],
        rules=["children2019.8.rules"],
    )
    table = sql_tables.arrow(rows, {"n": pa.int64(), "day": pa.date32(), **kinds})
    answers = {row["n"]: row for row in sql_tables.answered(query, table)}
    assert [answers[n]["contradiction"] for n in range(4)] == [False, False, True, None]
    assert [answers[n]["children2019.8.rules"] for n in range(4)] == [True, True, None, None]
    assert [answers[n]["settled"] for n in (2, 3)] == [None, False]
    assert answers[0]["verdict"] in {verdict.value for verdict in Verdict}


def test_what_is_meant_reads_alike_in_every_dialect(book: Rulebook) -> None:
    """And nothing is written of a table on whose columns no axiom bears, but that no row is refused."""
    ansi, duckdb, spark = (verdict_sql(book, on=TODAY, dialect=name) for name in ("ansi", "duckdb", "spark"))
    assert ansi == duckdb == spark.replace("`", '"')
    assert ansi.count('AS "meant age under 14"') == 1
    free = verdict_sql(book, on=TODAY, columns=sql_tables.FREE[3:])
    assert "meant" not in free
    assert 'FALSE AS "contradiction"' in free
