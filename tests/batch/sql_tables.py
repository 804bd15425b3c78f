"""Tables of findings for the tests of SQL: put into DuckDB, and the answers read back."""

import datetime as dt
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import duckdb
import pyarrow as pa

from pipl_rules.apply import decide_values
from pipl_rules.batch.sql import verdict_sql
from pipl_rules.govern import Horizon, govern
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Comparison
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import plan
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY
from pipl_rules.units import recorded

Row = Mapping[str, Any]


def columns_of(book: Rulebook) -> dict[str, pa.DataType]:
    """The column of every fact and every count, with its type."""
    return {
        (atom.count.name if isinstance(atom, Comparison) else atom.name): (
            pa.int64() if isinstance(atom, Comparison) else pa.bool_()
        )
        for atom in book.atoms
    }


def arrow(rows: Sequence[Row], types: Mapping[str, pa.DataType]) -> pa.Table:
    """The rows as a table; what a row does not say is NULL."""
    return pa.table(
        {name: pa.array([row.get(name) for row in rows], type=kind) for name, kind in types.items()}
    )


def answered(query: str, table: pa.Table, name: str = "facts") -> list[dict[str, Any]]:
    """The rows that a query over the table gives, in the order of the table."""
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")
        connection.register(name, table)
        result = connection.execute(query)
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def interests(answer: Row) -> tuple[bool | None, ...]:
    """Whether each interest is infringed."""
    return tuple(answer[interest.value] for interest in Interest)


def known(book: Rulebook, row: Row) -> dict[str, bool | None]:
    """What a row says of each atom by name."""
    return {
        atom.name: atom.holds(row.get(atom.count.name))
        if isinstance(atom, Comparison)
        else row.get(atom.name)
        for atom in book.atoms
    }


def any_of(values: Iterable[bool | None]) -> bool | None:
    """Disjunction in three values."""
    every = list(values)
    return True if True in every else None if None in every else False


def judged(book: Rulebook, row: Row, on: dt.date, judged_on: dt.date | None = None) -> Judgment:
    """What the engine says of an act of the day with one item, of which a receipt says this."""
    values = {name: value for name, value in known(book, row).items() if value is not None}
    of_act = {book.atoms[number].name for number in book.act_numbers}
    how = plan(book, ())
    law = govern(on, None, judged_on, how.readings, Horizon(book.epochs, FIRST_DAY, LAST_VERIFIED_DAY))
    days = tuple(book.on(day.day, day.also) for day in law.days)
    of_units = ({name: value for name, value in values.items() if name in of_act}, values)
    return Judgment(None, law, book, days, recorded(how, of_units, ("item",), law.judged_on))


def on_record(judgment: Judgment) -> tuple[bool | None, ...]:
    """Whether each interest is infringed by what was found alone."""
    found: tuple[list[bool | None], list[bool | None]] = ([], [])
    for day in judgment.days:
        for unit in judgment.units:
            answer = decide_values(day, unit.about, unit.found)
            for place, (so, may) in enumerate((answer.personal_information, answer.privacy)):
                found[place].append(True if so else None if may else False)
    return tuple(map(any_of, found))


def rows_of_case(judgment: Judgment) -> list[dict[str, bool]]:
    """What was found of each item of an act, and of the act; of the act alone where it has none."""
    units = judgment.units[1:] or judgment.units
    return [
        {
            atom.name: value
            for atom, value in zip(judgment.rulebook.atoms, unit.found, strict=True)
            if value is not None and not atom.name.startswith("reading.")
        }
        for unit in units
    ]


def columns_of_case(rows: Sequence[Row]) -> dict[str, pa.DataType]:
    """The columns of what was found, and of what is alleged at least: the act, and that it is the processor's."""
    names = dict.fromkeys(("happened", "by_processor", *(name for row in rows for name in row)))
    return dict.fromkeys(names, pa.bool_())


def query_of_case(judgment: Judgment, dialect: str, columns: Sequence[str], keys: Sequence[str] = ()) -> str:
    """The query over receipts of acts of the same days, in the same proceedings, under the same readings."""
    law = judgment.law
    return verdict_sql(
        judgment.rulebook,
        on=law.acted[0],
        until=law.acted[1],
        judged_on=law.judged_on,
        proceedings=law.proceedings,
        readings=law.readings,
        columns=columns,
        items=len(judgment.units) > 1,
        dialect=dialect,
        keys=keys,
        learns=False,
    )


def random_rows(book: Rulebook, number: int, seed: int) -> list[dict[str, bool | int]]:
    """Rows of findings in which more and more is found."""
    chance = random.Random(seed)  # noqa: S311 - no secret is drawn
    rows: list[dict[str, bool | int]] = []
    for place in range(number):
        row: dict[str, bool | int] = {"happened": True, "by_processor": True} if place % 3 else {}
        for name, kind in columns_of(book).items():
            if chance.random() < place / number and not name.startswith("reading."):
                row.setdefault(name, chance.random() < 0.5 if kind == pa.bool_() else chance.randrange(40))
        rows.append(row)
    return rows


FREE = (
    "happened",
    "by_processor",
    "processes",
    "identifies",
    "leaks",
    "sells",
    "anonymised",
    "misled",
    "expected_private",
    "enters_private_space",
)
"""Facts that no axiom ties to another, so that they may be anything together."""


def free_rows(number: int) -> list[dict[str, Any]]:
    """Rows in which these are anything, with a number each."""
    chance = random.Random(5)  # noqa: S311 - no secret is drawn
    return [
        {"id": row} | {name: chance.choice((True, False, None)) for name in FREE} for row in range(number)
    ]
