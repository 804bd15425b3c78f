"""The law as SQL answers as the engine does: on random law and random rows, and on the decided cases."""

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from random_rulebooks import rulebooks

from pipl_rules import statutes
from pipl_rules.apply import decide
from pipl_rules.assume import in_proceedings
from pipl_rules.assume.burdens import BURDENS
from pipl_rules.batch.sql import Applicable, stretches, verdict_sql, verdict_sql_by_day
from pipl_rules.batch.sql_writing import Asked, write
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.dates import Span
from pipl_rules.errors import UnknownNameError
from pipl_rules.facts import act, item
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.conditions import NEVER, About
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.sql import Table
from pipl_rules.logic.truth import Truth
from pipl_rules.plan import plan
from pipl_rules.units import recorded

pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
import sql_tables  # noqa: E402 - only where there is an engine to ask

ACTS = [pytest.param(each, id=each.id) for case in every_case() for each in case.acts]
TODAY = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return statutes.rulebook()


def rows_of(draw: st.DrawFn, book: Rulebook, number: int) -> list[dict[str, Any]]:
    anything = {
        name: st.sampled_from((True, False, None)) if kind == pa.bool_() else st.none() | st.integers(0, 60)
        for name, kind in sql_tables.columns_of(book).items()
    }
    return draw(st.lists(st.fixed_dictionaries(anything), min_size=number, max_size=number))


@given(book=rulebooks(), data=st.data())
@settings(deadline=None, max_examples=25)
def test_sql_answers_as_the_reference_does(book: Rulebook, data: st.DataObject) -> None:
    """Every rule and both interests, on every day of change, whether or not what is found can stand together."""
    rows = data.draw(st.composite(rows_of)(book, 12), label="rows")
    names = list(sql_tables.columns_of(book))
    columns = data.draw(st.none() | st.lists(st.sampled_from(names), unique=True), label="columns")
    seen = [row if columns is None else {name: row[name] for name in columns} for row in rows]
    table = sql_tables.arrow(rows, sql_tables.columns_of(book))
    ids = [rule.id for rule in book.rules]
    for day in book.epochs[1:]:
        query = book.to_sql(on=day, columns=columns, rules=ids)
        for row, answer in zip(seen, sql_tables.answered(query, table), strict=True):
            state = sql_tables.known(book, row)
            case = Case(book, day, {atom: Truth.of(state[atom.name]) for atom in book.atoms})
            expected = tuple(
                sql_tables.any_of(case.infringed(interest, about).value for about in About)
                for interest in Interest
            )
            assert sql_tables.interests(answer) == expected
            assert answer["settled"] is (None not in expected)
            assert answer["verdict"] == verdict(expected)
            for rule in book.rules:
                applies = case.applies(rule).value if rule in case.rules() else False
                assert answer[rule.id] is applies


def verdict(infringed: Sequence[bool | None]) -> str:
    """The code of the verdict with these interests infringed."""
    one, other = (each is True for each in infringed)
    return Verdict.of(personal_information=one, privacy=other).value


def test_the_dialects_differ_in_nothing_but_quotes(book: Rulebook) -> None:
    texts = {dialect: book.to_sql(dialect, on=TODAY) for dialect in ("ansi", "duckdb", "spark")}
    assert texts["ansi"] == texts["duckdb"] == texts["spark"].replace("`", '"')
    assert '"' not in texts["spark"]


def test_a_count_is_compared_by_the_word_of_the_statute(book: Rulebook) -> None:
    """不满十四周岁 is ``< 14``; the fourteenth birthday itself is not under fourteen."""
    names = sql_tables.columns_of(book)
    query = verdict_sql(book, on=TODAY, columns=[name for name in names if not name.startswith("reading.")])
    assert '("age" < 14)' in query
    assert '"age" <= 14' not in query


def test_a_missing_column_is_a_column_of_nulls(book: Rulebook) -> None:
    """Leaving a column out shortens the query and changes no answer."""
    names = [name for name in sql_tables.columns_of(book) if not name.startswith("reading.")]
    kept = ["happened", "by_processor", *names[2::4]]
    rows = [{name: row.get(name) for name in kept} for row in sql_tables.random_rows(book, 40, seed=3)]
    table = sql_tables.arrow(rows, sql_tables.columns_of(book))
    short, long = (verdict_sql(book, on=TODAY, columns=columns) for columns in (kept, None))
    assert len(short) < len(long) / 2
    assert sql_tables.answered(short, table) == sql_tables.answered(long, table)


@pytest.mark.parametrize("on", [dt.date(2013, 1, 1), dt.date(2020, 7, 1), TODAY], ids=str)
def test_what_nobody_found_is_assumed_as_the_engine_assumes_it(book: Rulebook, on: dt.date) -> None:
    """Random receipts, from nothing found to everything, under the law of three days."""
    rows = sql_tables.random_rows(book, 45, seed=7)
    ids = [rule.id for rule in book.on(on).rules][::9]
    query = verdict_sql(book, on=on, rules=ids, learns=False)
    answers = sql_tables.answered(query, sql_tables.arrow(rows, sql_tables.columns_of(book)))
    assert len({answer["verdict"] for answer in answers}) >= 3, "the rows show little"
    assert {answer["settled"] for answer in answers} == {True, False}
    form = book.on(on).form
    for row, answer in zip(rows, answers, strict=True):
        judgment = sql_tables.judged(book, row, on)
        assert sql_tables.interests(answer) == (judgment.personal_information, judgment.privacy)
        assert answer["verdict"] == judgment.verdict.value
        assert answer["settled"] is (None not in sql_tables.on_record(judgment))
        truth = {unit.about: book.on(on).everything.decide(unit.assumed) for unit in judgment.units}
        for name in ids:
            known, may = truth[form.levels[name]][2 * form.applied[name] : 2 * form.applied[name] + 2]
            assert answer[name] is Truth.from_pair(known, may).value


def test_of_two_assumptions_met_the_later_prevails_and_of_the_act_no_item_speaks(book: Rulebook) -> None:
    """As `Assumptions.conditional` has it: what an item shows moves no assumption about the act."""
    like = BURDENS[0]
    every = (
        evolve(like, id="t.one", fact=act.LEAKS, value=True, when=act.PROCESSES, unless=NEVER, during=Span()),
        evolve(like, id="t.two", fact=act.LEAKS, value=False, when=act.SELLS, unless=NEVER, during=Span()),
        evolve(
            like,
            id="t.three",
            fact=act.PUBLISHES,
            value=True,
            when=item.IDENTIFIES,
            unless=NEVER,
            during=Span(),
        ),
    )
    held = in_proceedings(book, TODAY, (*every, *BURDENS))
    names = ["processes", "sells", "identifies", "leaks"]
    choices = (True, False, None)
    rows = [dict(zip(names, values, strict=True)) for values in itertools.product(choices, repeat=len(names))]
    how, law = plan(book, ()), book.on(TODAY)
    ids = tuple(rule.id for rule in law.rules if act.LEAKS in rule.atoms())
    table = Table.of("duckdb", "facts", names, ())
    asked = Asked(table=table, rules=ids, units=(About.ACT, About.ITEM), learns=False)
    answers = sql_tables.answered(
        write(how, (law,), held, asked), sql_tables.arrow(rows, dict.fromkeys(names, pa.bool_()))
    )
    seen = set()
    for row, answer in zip(rows, answers, strict=True):
        found = {"happened": True, "by_processor": True, **{k: v for k, v in row.items() if v is not None}}
        of_act = {name: value for name, value in found.items() if name != "identifies"}
        units = recorded(how, (of_act, found), ("item",), TODAY, held)
        whole = [decide(law, unit) for unit in units]
        expected = tuple(
            sql_tables.any_of(True if so else None if may else False for so, may in each)
            for each in ([a.personal_information for a in whole], [a.privacy for a in whole])
        )
        assert sql_tables.interests(answer) == expected
        truth = {unit.about: law.everything.decide(unit.assumed) for unit in units}
        for name in ids:
            known, may = truth[law.form.levels[name]][2 * law.form.applied[name] :][:2]
            assert answer[name] is Truth.from_pair(known, may).value
        seen.add(expected)
    assert len(seen) > 1


def agrees_with_the_engine(decided: CaseAct) -> None:
    """The rows of an act, put together, are its judgment."""
    judgment = decided.judge()
    rows = sql_tables.rows_of_case(judgment)
    columns = sql_tables.columns_of_case(rows)
    query = sql_tables.query_of_case(judgment, "duckdb", list(columns))
    answers = sql_tables.answered(query, sql_tables.arrow(rows, columns))
    for place, answer in enumerate(answers):
        units = (judgment.units[0], *judgment.units[place + 1 : place + 2])
        alone = Judgment(None, judgment.law, judgment.rulebook, judgment.days, units)
        assert sql_tables.interests(answer) == (alone.personal_information, alone.privacy)
        assert answer["verdict"] == alone.verdict.value
        assert answer["settled"] is (None not in sql_tables.on_record(alone))
    together = [sql_tables.any_of(answer[interest.value] for answer in answers) for interest in Interest]
    assert together == [judgment.personal_information, judgment.privacy]


@pytest.mark.parametrize("decided", ACTS[::9])
def test_decided_cases_in_sql(decided: CaseAct) -> None:
    """Under the law of their days, with their readings, what was assumed of them included; each ninth act."""
    agrees_with_the_engine(decided)


@pytest.mark.evidence
@pytest.mark.parametrize("decided", ACTS)
def test_every_decided_case_in_sql(decided: CaseAct) -> None:
    """The same, of every act of the decided cases."""
    agrees_with_the_engine(decided)


def test_acts_of_many_days_are_each_judged_by_the_law_of_their_day(book: Rulebook) -> None:
    """A query for each stretch of law; rows outside them, or without a day, are handed on unanswered."""
    since, until = dt.date(2020, 12, 1), dt.date(2022, 2, 28)
    days = [
        since,
        dt.date(2020, 12, 31),
        dt.date(2021, 1, 1),
        dt.date(2021, 10, 31),
        dt.date(2021, 11, 1),
        until,
    ]
    columns = ["happened", "by_processor", "consented", "processes", "identifies", "leaks", "publishes"]
    found = {name: name != "consented" for name in columns}
    rows: list[dict[str, Any]] = [{"act": number, "day": day, **found} for number, day in enumerate(days)]
    rows += [{"act": 6, "day": None, **found}, {"act": 7, "day": until + dt.timedelta(days=1), **found}]
    types = {"act": pa.int64(), "day": pa.date32(), **dict.fromkeys(columns, pa.bool_())}
    query = verdict_sql_by_day(
        book, day="day", since=since, until=until, columns=columns, keys=["act"], rules=["pipl.13.1"]
    )
    answers = {row["act"]: row for row in sql_tables.answered(query, sql_tables.arrow(rows, types))}
    assert len(answers) == len(rows)
    for number, day in enumerate(days):
        judgment = sql_tables.judged(book, found, day)
        assert answers[number]["verdict"] == judgment.verdict.value
        assert sql_tables.interests(answers[number]) == (judgment.personal_information, judgment.privacy)
        assert answers[number]["pipl.13.1"] is (day >= dt.date(2021, 11, 1))
    for number in (6, 7):
        assert answers[number]["verdict"] is None
        assert answers[number]["settled"] is False


@pytest.mark.parametrize("judged_on", [None, TODAY], ids=["judged then", "judged today"])
def test_stretches_leave_no_day_out(book: Rulebook, judged_on: dt.date | None) -> None:
    """Each day lies in one stretch, and meets there the law and the assumptions that it meets alone."""
    since, until = dt.date(2014, 1, 1), dt.date(2026, 2, 1)
    how = plan(book, ())
    found = list(stretches(how, since, until, judged_on))
    assert found[0][0] == since
    assert found[-1][1] == until
    assert [first for first, _, _ in found[1:]] == [last + dt.timedelta(days=1) for _, last, _ in found[:-1]]
    for first, last, applicable in found:
        for day in (first, first + (last - first) // 2, last):
            assert applicable == Applicable.of(how, day, None, judged_on)


def test_any_name_can_be_handed_on(book: Rulebook) -> None:
    """Names are quoted, whatever stands in them; they cannot become part of the text."""
    key = 'no. "1"; DROP TABLE facts --'
    rows = [{key: 5, "happened": True}]
    query = verdict_sql(book, on=TODAY, columns=["happened"], keys=[key], table="main.facts")
    (answer,) = sql_tables.answered(query, sql_tables.arrow(rows, {key: pa.int64(), "happened": pa.bool_()}))
    assert answer[key] == 5


def test_wrong_names_are_refused(book: Rulebook) -> None:
    with pytest.raises(UnknownNameError, match="fact or count"):
        verdict_sql(book, on=TODAY, columns=["hapened"])
    with pytest.raises(UnknownNameError, match="fact or count"):
        verdict_sql(book, on=TODAY, columns=["reading.earlier_acts.code"])
    with pytest.raises(UnknownNameError, match="dialect"):
        book.to_sql("oracle", on=TODAY)
    with pytest.raises(UnknownNameError, match="rule"):
        book.to_sql(on=TODAY, rules=["pipl.999"])
    with pytest.raises(ValueError, match="called verdict"):
        book.to_sql(on=TODAY, keys=["VERDICT"])
    with pytest.raises(TypeError, match="tuple"):
        book.to_sql(on=TODAY, columns="happened")
    with pytest.raises(ValueError, match="until lies before since"):
        verdict_sql_by_day(book, day="day", since=TODAY, until=dt.date(2020, 1, 1))
