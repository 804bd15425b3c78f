"""The verdict of `evaluate` as SQL: the law of the days, with what is assumed where nothing was found.

A row is an act together with one item of it (or an act without items). What a column
leaves NULL is assumed as `pipl_rules.assume` has it: an assumption without a condition is
a COALESCE, one with conditions a CASE over what was found, and the caller's column always
prevails. The choices of reading are worked into the text.

What follows from the findings of a row by the meaning of the words (a person under
fourteen is a minor) is found with them, as `evaluate_found` and `decide_facts` have it, and
a row that contradicts itself is refused. Receipts (`Judgment.record`) say all that is to be
said of their acts: for a table of them, let the query learn nothing.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from pipl_rules.assume import Assumptions
from pipl_rules.batch.sql_writing import Asked, write
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.evaluation import horizon, whole_law
from pipl_rules.govern import govern, turning_days
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.logic.sql import ANSWER, CONTRADICTION, Table
from pipl_rules.logic.strata import NULL
from pipl_rules.plan import Plan, plan
from pipl_rules.units import assumptions, edges

Choices = Mapping[str, str]


@frozen(kw_only=True)
class Applicable:
    """What the answer depends on beside the row: the law of the days, and what is assumed.

    Attributes:
        how: The rulebook and the readings chosen.
        days: The law of each day that decides.
        held: The assumptions of the day of judgment.
    """

    how: Plan
    days: tuple[LawOfDay, ...]
    held: Assumptions

    @classmethod
    def of(
        cls,
        how: Plan,
        start: dt.date,
        until: dt.date | None,
        judged_on: dt.date | None,
        proceedings: Proceedings | None = None,
    ) -> "Applicable":
        """As `evaluate` finds them for an act of these days."""
        law = govern(start, until, judged_on, how.readings, horizon(how.rulebook), proceedings)
        days = tuple(dict.fromkeys(how.rulebook.on(day.day, day.also) for day in law.days))
        return cls(how=how, days=days, held=assumptions(how.rulebook, law.judged_on))


def verdict_sql(  # noqa: PLR0913 - what `evaluate` is told, and what the table is
    rulebook: Rulebook | None = None,
    *,
    on: dt.date,
    until: dt.date | None = None,
    judged_on: dt.date | None = None,
    proceedings: Proceedings | None = None,
    readings: Choices | None = None,
    dialect: str = "duckdb",
    table: str = "facts",
    columns: Iterable[str] | None = None,
    keys: Iterable[str] = (),
    rules: Iterable[str] = (),
    items: bool = True,
    learns: bool = True,
) -> str:
    """The verdicts of a table of acts of one day, or of the same days, as one SQL query.

    Args:
        rulebook: Rules to apply; None means the whole law.
        on: First day of every act in the table.
        until: Last day, included; None for acts of one day. Under several days of law an interest is infringed
            if it is so by the law of any.
        judged_on: Day of the judgment, by which assumptions go; None means the last day of the acts.
        proceedings: When the acts were sued over and finally decided, and their harm appeared, if one for all.
        readings: Choices of reading by name, where not the default.
        dialect: ``ansi``, ``duckdb`` or ``spark``.
        table: Name of the table; dots divide schema and table.
        columns: The table's columns that are facts, counts or comparisons; see `Rulebook.to_sql`. What no column
            speaks of was not found, save that the act took place and is the processor's. None means a column
            for every fact that is not a reading, and every count.
        keys: Columns handed on as they are.
        rules: Ids of rules to show: whether each applies, on any of the days.
        items: Whether each row is an act with one item; False for acts that have no item at all.
        learns: Whether what the axioms make of the findings of a row is found with them; False for receipts, whose
            word stands.

    Returns:
        A query with the keys, ``verdict``, ``personal_information``, ``privacy`` (after assumptions; NULL where
        open), ``settled`` (what was found decides both interests without any assumption), ``contradiction``,
        and the rules. ``contradiction`` is TRUE where the findings of the row cannot stand together, where a count
        lies below nought, and where a comparison by name denies the count beside it; all else but the keys is NULL
        there. It is never NULL, and where nothing is learnt there is no such column.

    Raises:
        LawNotModelledError: If the acts lie before the first day modelled.
        UnknownNameError: If there is no such dialect, fact, count, rule, reading or choice.
        ValueError: If `judged_on` lies before the acts, or two columns of the answer would bear one name.
    """
    book, how = _plan(rulebook, readings)
    here = Table.of(dialect, table, columns, keys)
    ids = [book.rule(name).id for name in rules]
    law = Applicable.of(how, on, until, judged_on, proceedings)
    return _query(law, _asked(here, ids, items=items, learns=learns))


def verdict_sql_by_day(  # noqa: PLR0913 - as `verdict_sql`, over a range of days
    rulebook: Rulebook | None = None,
    *,
    day: str,
    since: dt.date,
    until: dt.date,
    judged_on: dt.date | None = None,
    readings: Choices | None = None,
    dialect: str = "duckdb",
    table: str = "facts",
    columns: Iterable[str] | None = None,
    keys: Iterable[str] = (),
    rules: Iterable[str] = (),
    items: bool = True,
    learns: bool = True,
) -> str:
    """The verdicts of acts of different days: a query for each stretch of law, joined by UNION ALL.

    A row whose day is NULL, before `since` or after `until` is handed on with an answer of NULLs, and not settled;
    whether it contradicts itself is NULL too.

    Args:
        rulebook: Rules to apply; None means the whole law.
        day: The DATE column that says when each act, of one day, was done.
        since: First day that rows may have.
        until: Last day, included.
        judged_on: Day of the judgment; None means the day of each act.
        readings: As in `verdict_sql`, like all that follow.
        dialect: The dialect.
        table: The table.
        columns: The columns of findings.
        keys: Columns handed on.
        rules: Ids of rules to show.
        items: Whether each row is an act with one item.
        learns: Whether what the axioms make of the findings is found with them.

    Raises:
        As `verdict_sql`; ValueError also if `until` lies before `since`.
    """
    if until < since:
        msg = "until lies before since; give a day on or after it."
        raise ValueError(msg)
    book, how = _plan(rulebook, readings)
    here = Table.of(dialect, table, columns, keys)
    ids = [book.rule(name).id for name in rules]
    column = here.dialect.quoted(day)
    asked = _asked(here, ids, items=items, learns=learns)
    queries = [
        _query(law, evolve(asked, table=evolve(here, where=_between(column, first, last))))
        for first, last, law in stretches(how, since, until, judged_on)
    ]
    elsewhere = f"{column} IS NULL OR {column} < {_day(since)} OR {column} > {_day(until)}"
    parts = [f"SELECT * FROM (\n{query}\n) AS answered" for query in queries]  # noqa: S608 - names are quoted
    return "\nUNION ALL\n".join([*parts, _unanswered(evolve(asked, table=evolve(here, where=elsewhere)))])


def stretches(
    how: Plan, since: dt.date, until: dt.date, judged_on: dt.date | None = None
) -> Iterator[tuple[dt.date, dt.date, Applicable]]:
    """The stretches of days on which acts of one day meet the same law and the same assumptions.

    Args:
        how: The rulebook and the readings chosen.
        since: First day.
        until: Last day, included.
        judged_on: Day of the judgment; None means the day of each act.

    Yields:
        First and last day of a stretch, both included, and what holds in it.
    """
    turns = {*turning_days(horizon(how.rulebook)), *edges()}
    starts = sorted({since, *(day for day in turns if since < day <= until)})
    found: list[tuple[dt.date, Applicable]] = []
    for start in starts:
        law = Applicable.of(how, start, None, judged_on)
        if not found or (law.days, law.held) != (found[-1][1].days, found[-1][1].held):
            found.append((start, law))
    ends = [start - dt.timedelta(days=1) for start, _ in found[1:]] + [until]
    for (start, law), end in zip(found, ends, strict=True):
        yield start, end, law


def _plan(rulebook: Rulebook | None, readings: Choices | None) -> tuple[Rulebook, Plan]:
    book = rulebook if rulebook is not None else whole_law()
    return book, plan(book, tuple(sorted(readings.items())) if readings else ())


def _asked(table: Table, rules: Sequence[str], *, items: bool, learns: bool) -> Asked:
    units = (About.ACT, About.ITEM) if items else (About.ACT,)
    return Asked(table=table, rules=tuple(rules), units=units, learns=learns)


def _query(law: Applicable, asked: Asked) -> str:
    return write(law.how, law.days, law.held, asked)


def _between(column: str, first: dt.date, last: dt.date) -> str:
    return f"{column} >= {_day(first)} AND {column} <= {_day(last)}"


def _day(day: dt.date) -> str:
    return f"DATE '{day.isoformat()}'"


def _unanswered(asked: Asked) -> str:
    table = asked.table
    quoted = table.dialect.quoted
    types = {"verdict": "CAST(NULL AS VARCHAR(40))", "settled": "FALSE"}
    names = (*ANSWER, *([CONTRADICTION] if asked.learns else []), *asked.rules)
    answers = [f"{types.get(name, NULL)} AS {quoted(name)}" for name in names]
    columns = ",\n  ".join([*map(quoted, table.keys), *answers])
    return f"SELECT {columns}\nFROM {table.quoted}\nWHERE {table.where}"
