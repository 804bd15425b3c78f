"""Every way to decide a table of facts answers as the naive reference answers row by row."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from fact_tables import Expected, Facts, by_reference, facts, names_of, speaks_of_items
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.batch import Answers, PlaneDecider, Planes, Question, decide_facts, decide_planes, planes_of
from pipl_rules.batch.answers import VERDICTS
from pipl_rules.batch.planes import CHUNK, PlaneAnswers
from pipl_rules.evaluation import whole_law
from pipl_rules.judgment import Verdict
from pipl_rules.logic.conditions import Comparison
from pipl_rules.logic.rule import Interest

pa = pytest.importorskip("pyarrow")


def expected(table: Facts) -> list[Expected | None]:
    """What the reference says of every row."""
    items = speaks_of_items(table.book, table.names)
    return [
        by_reference(table.book, day, row, items=items)
        for row, day in zip(table.rows, table.days, strict=True)
    ]


def by_arrow(answers: Answers) -> Iterator[Expected | None]:
    """The rows of a table of answers in the words of the reference."""
    for row in answers.table.to_pylist():
        if row["verdict"] is None:
            assert all(value in (None, []) for value in row.values())
            yield None
            continue
        interests = {interest: row[interest.value] for interest in Interest}
        verdict = Verdict.of(
            personal_information=interests[Interest.PI_RIGHTS] is True,
            privacy=interests[Interest.PRIVACY] is True,
        )
        assert VERDICTS[row["verdict"]] is verdict
        assert row["certainty"] == (0 if None in interests.values() else 2), "nothing was assumed"
        lifted = {name.removeprefix("lifted:") for name, value in row.items() if "lifted:" in name and value}
        rules = {name.removeprefix("rule:"): value for name, value in row.items() if name.startswith("rule:")}
        assert len(row["grounds"]) == len(set(row["grounds"]))
        yield Expected(interests, rules, frozenset(lifted), frozenset(row["grounds"]))


def by_planes(answers: PlaneAnswers) -> Iterator[Expected | None]:
    """The bits of planes of answers in the words of the reference."""

    def value(pair: tuple[int, int], row: int) -> bool | None:
        known, may = (plane >> row & 1 for plane in pair)
        assert may or not known
        return True if known else (None if may else False)

    for row in range(answers.size):
        verdict = answers.verdict(row)
        if verdict is None:
            yield None
            continue
        interests = {interest: value(pair, row) for interest, pair in answers.interests.items()}
        assert (answers.determined >> row & 1) == (None not in interests.values())
        assert verdict.privacy is (interests[Interest.PRIVACY] is True)
        yield Expected(
            interests,
            {rule_id: value(pair, row) for rule_id, pair in answers.rules.items()},
            frozenset(rule_id for rule_id, plane in answers.lifted.items() if plane >> row & 1),
            frozenset(rule_id for rule_id, plane in answers.grounds.items() if plane >> row & 1),
        )


@given(table=facts(one_day=True))
@settings(deadline=None, max_examples=25)
def test_planes_of_integers_answer_as_the_reference(table: Facts) -> None:
    """Verdict, every rule, what is lifted, the grounds; and rows that the axioms forbid are not answered."""
    planes = planes_of({name: table.column(name) for name in table.names}, table.book)
    day = table.days[0] if table.days else dt.date(2020, 1, 1)
    ids = [rule.id for rule in table.book.rules]

    answers = decide_planes(planes, on=day, rulebook=table.book, assumed=(), rules=ids, grounds=True)

    assert [*by_planes(answers)] == expected(table)
    planes_used = [plane for pair in answers.rules.values() for plane in pair]
    assert all(plane >> len(table.rows) == 0 for plane in planes_used), "no bit beyond the rows"


@given(table=facts())
@settings(deadline=None, max_examples=10)
def test_planes_of_several_days_answer_as_the_reference(table: Facts) -> None:
    """Each row by the law of its own day."""
    planes = planes_of({name: table.column(name) for name in table.names}, table.book)
    on: dict[dt.date, int] = {}
    for row, day in enumerate(table.days):
        on[day] = on.get(day, 0) | 1 << row
    ids = [rule.id for rule in table.book.rules]

    answers = decide_planes(planes, on=on, rulebook=table.book, assumed=(), rules=ids, grounds=True)

    assert [*by_planes(answers)] == expected(table)


@given(table=facts(), data=st.data())
@settings(deadline=None, max_examples=30)
def test_arrow_tables_answer_as_the_reference(table: Facts, data: st.DataObject) -> None:
    """Sliced at any bit, in chunks of any lengths, with days of their own, empty or all null."""
    ids = [rule.id for rule in table.book.rules]
    whole = arrow(table, data)

    answers = decide_facts(whole, rulebook=table.book, assumed=(), rules=ids, grounds=True)

    rows = expected(table)
    liftable = {target for rule in table.book.rules for target in rule.lifts}
    assert {name for name in answers.table.schema.names if "lifted:" in name} == {
        f"lifted:{rule_id}" for rule_id in ids if rule_id in liftable
    }
    assert [*by_arrow(answers)] == rows
    assert answers.quarantine.column("row").to_pylist() == [k for k, row in enumerate(rows) if row is None]
    assert answers.answered + answers.quarantined == answers.rows == len(rows)


def arrow(table: Facts, data: st.DataObject) -> Any:
    """The table in Arrow, laid out as badly as Arrow allows."""
    before, after = data.draw(st.integers(0, 70)), data.draw(st.integers(0, 9))
    columns = {}
    for name in table.names:
        values = table.column(name)
        counted = isinstance(names_of(table.book)[name], Comparison)
        kind = (
            data.draw(st.sampled_from((pa.int8(), pa.uint16(), pa.int64(), pa.float64())))
            if counted
            else pa.bool_()
        )
        if all(value is None for value in values) and data.draw(st.booleans()):
            kind = pa.null()
        rest = [None] if kind == pa.null() else ([1, None] if counted else [True, False, None])
        padding = [rest[k % len(rest)] for k in range(before + after)]
        column = pa.array([*padding[:before], *values, *padding[before:]], kind)
        sliced = column.slice(before, len(values))
        cut = data.draw(st.integers(0, len(values)))
        columns[name] = pa.chunked_array([sliced.slice(0, cut), sliced.slice(cut)])
    columns["on"] = pa.chunked_array([pa.array(table.days, pa.date32())])
    return pa.table(columns)


@given(table=facts(most=300, one_day=True), size=st.integers(1, 70))
@settings(deadline=None, max_examples=10)
def test_a_table_in_pieces_is_answered_as_in_one(table: Facts, size: int) -> None:
    """Cut anywhere, no bit is lost and none is moved."""
    planes = planes_of({name: table.column(name) for name in table.names}, table.book)
    day = dt.date(2020, 1, 1)
    together = decide_planes(planes, on=day, rulebook=table.book, assumed=())
    pieces = [*planes.chunks(size)]

    assert sum(piece.size for piece in pieces) == planes.size
    rows = [
        verdict.verdict(row)
        for piece in pieces
        for verdict in [decide_planes(piece, on=day, rulebook=table.book, assumed=())]
        for row in range(piece.size)
    ]
    assert rows == [together.verdict(row) for row in range(planes.size)]


def test_the_more_is_asked_the_fewer_rows_go_to_a_chunk() -> None:
    """Chunks are made so that all planes of a program stay in the cache; days of one law have one size."""
    names = tuple(atom.name for atom in whole_law().atoms if atom.name[:8] != "reading.")
    day = dt.date(2024, 6, 1)
    rules = tuple(rule.id for rule in whole_law().on(day).rules)
    few, many, asked = (
        PlaneDecider(Question(on=day, rules=ids), columns).chunk
        for columns, ids in ((names[:3], ()), (names, ()), (names, rules))
    )

    assert few == CHUNK
    assert CHUNK > many > asked >= 1 << 15
    assert PlaneDecider(Question(), names[:3]).chunk == CHUNK


def test_a_table_without_rows_is_answered_with_none() -> None:
    """No rows in, no rows out, and no error."""
    answers = decide_facts(pa.table({"happened": pa.array([], pa.bool_())}), on=dt.date(2024, 1, 1))

    assert answers.rows == 0
    assert decide_planes(Planes(0, {}), on=dt.date(2024, 1, 1)).answered == 0
