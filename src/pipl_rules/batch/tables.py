"""The front for tables of facts: anything that speaks Arrow in, answers out."""

import datetime as dt
import threading
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from attrs import define, field

from pipl_rules.assume import Assumption
from pipl_rules.batch.answers import Answers, batch_of, quarantine_of
from pipl_rules.batch.decider import Decider, Question
from pipl_rules.batch.extras import pyarrow
from pipl_rules.batch.folding import Acts
from pipl_rules.batch.layout import DAYS, Kind, laid_out
from pipl_rules.batch.rows import Rows
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.evaluation import evaluate_found, whole_law
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rulebook import Rulebook

SMALL = 1 << 14
"""Rows below which chunks are joined before they are decided."""


def decide_facts(  # noqa: PLR0913 - what a table may leave unsaid
    table: Any,  # noqa: ANN401 - any object with __arrow_c_stream__
    *,
    on: dt.date | None = None,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    assumed: Sequence[Assumption] | None = None,
    rules: Sequence[str] = (),
    grounds: bool = False,
    beside: Collection[str] = (),
) -> Answers:
    """Judge a table in which every row says what was found of one act.

    A column bears the name of a fact (or of a comparison, ``age under 14``) and has truth values, or that of a
    count and has whole numbers. Null is *not found*, never *no*. Columns of days are those of `DAYS`. What no column
    speaks of was not found, save that the act took place and is the processor's, as for any act. A table that
    speaks of items has one item to a row; with a column `act` rows of equal `act` are items of one act, and the
    answers have a row to each act, in order of first occurrence.

    Every row is judged as `evaluate_found` judges it, and `Answers.explain` does so again.

    Args:
        table: A table of pyarrow, polars, pandas, DuckDB, nanoarrow: any object with ``__arrow_c_stream__``.
        on: First day of every act, where no column `on` says it.
        judged_on: Day of every judgment, where no column says it; None means the last day said of the act.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        assumed: Assumptions to make instead of those of the law; none at all, if empty.
        rules: Ids of rules whose outcome is asked.
        grounds: Whether to list the rules that decided.
        beside: Names of columns to leave aside, such as keys of the caller's own.

    Returns:
        An answer to every row; one that cannot be read has nulls, and stands in the quarantine with its fault.

    Raises:
        InputErrors: With a fault for every column that cannot be read.
        UnknownNameError: If a rule, a reading or a choice has no such name.
        TablesNotInstalledError: If numpy and pyarrow are not installed.
    """
    question = Question(
        on=on,
        judged_on=judged_on,
        readings=readings or {},
        rulebook=rulebook if rulebook is not None else whole_law(),
        assumed=assumed,
        rules=tuple(rules),
        grounds=grounds,
        beside=frozenset(beside),
    )
    whole = read(table)
    rows = rows_for(question, columns_of(whole.schema))
    return (_Grouped if rows.decider.layout.grouped else _Table)(whole, rows).answers()


_ROWS: dict[tuple[object, ...], Rows] = {}
_KEPT = 8


def rows_for(question: Question, columns: tuple[tuple[str, Kind], ...]) -> Rows:
    """What decides the batches of a table; the last few are kept, with their programs, and one is used by one thread.

    Raises:
        InputErrors: With a fault for every column that cannot be read.
    """
    key = (threading.get_ident(), question.key, columns)
    found = _ROWS.pop(key, None)
    if found is None:
        found = Rows(Decider(question, laid_out(question.how, columns, question.beside)))
    _ROWS[key] = found
    while len(_ROWS) > _KEPT:
        _ROWS.pop(next(iter(_ROWS)), None)
    return found


def read(table: Any) -> Any:  # noqa: ANN401
    """The table as one of pyarrow's.

    Raises:
        InputErrors: If it does not speak Arrow, or a library cannot say in Arrow what it holds.
    """
    pa = pyarrow()
    if isinstance(table, pa.Table):
        return table
    if not hasattr(table, "__arrow_c_stream__"):
        raise InputErrors([_no_table(type(table).__name__)])
    try:
        return pa.table(table)
    except (pa.ArrowException, TypeError, ValueError):
        raise InputErrors([_no_table("a column of Python objects")]) from None


def _no_table(found: str) -> Fault:
    return Fault(
        path="table",
        code="not_arrow",
        found=found,
        expected="a table with __arrow_c_stream__ whose columns Arrow can hold",
        do="turn columns of objects into nullable Boolean or whole numbers, or lists into pyarrow.table(...)",
    )


def columns_of(schema: Any) -> tuple[tuple[str, Kind], ...]:  # noqa: ANN401
    """The names of the columns of an Arrow schema, and what stands in them."""
    return tuple((field.name, _kind(field.type)) for field in schema)


@lru_cache(maxsize=64)
def _kind(of: Any) -> Kind:  # noqa: ANN401
    types = pyarrow().types
    kinds = (
        (types.is_boolean, Kind.TRUTH),
        (types.is_integer, Kind.WHOLE),
        (types.is_floating, Kind.DECIMAL),
        (types.is_date32, Kind.DAY),
        (types.is_null, Kind.NOTHING),
    )
    return next((kind for test, kind in kinds if test(of)), Kind.OTHER)


@define(eq=False)
class _Table:
    """A table that is at hand, being decided."""

    whole: Any
    rows: Rows
    faults: list[tuple[int, Fault]] = field(factory=list)

    @property
    def decider(self) -> Decider:
        """The programs."""
        return self.rows.decider

    def answers(self) -> Answers:
        """Decide every row."""
        pa = pyarrow()
        batches, first = [], 0
        for batch in self._batches():
            decided = self.rows.decide(batch)
            self.faults.extend((first + row, fault) for row, fault in sorted(decided.faults.items()))
            batches.append(batch_of(self.decider, decided))
            first += batch.num_rows
        return Answers(pa.Table.from_batches(batches), quarantine_of(self.faults), self.explain)

    def _batches(self) -> list[Any]:
        """The table in batches; chunks that are too small to be worth a run each are joined."""
        batches = self.whole.to_batches()
        if len(batches) > 1 and self.whole.num_rows < SMALL * len(batches):
            batches = self.whole.combine_chunks().to_batches()
        if not batches:
            pa = pyarrow()
            empty = [pa.array([], each.type) for each in self.whole.schema]
            batches = [pa.record_batch(empty, schema=self.whole.schema)]
        found: list[Any] = batches
        return found

    def explain(self, row: int) -> Judgment:
        """The judgment of a row, as the engine for one act gives it.

        Raises:
            IndexError: If there is no such row.
            InputErrors: If the row is in quarantine.
        """
        if not 0 <= row < self.whole.num_rows:
            raise IndexError(row)
        self.refuse({row})
        batch = self.whole.slice(row, 1)
        return judged(self.decider, batch, self.rows.found(batch, 0))

    def refuse(self, rows: Collection[int]) -> None:
        """Raise what is wrong with the rows, if anything is."""
        own = [fault for number, fault in self.faults if number in rows]
        if own:
            raise InputErrors(own)


class _Grouped(_Table):
    """A table whose rows are items of acts."""

    def answers(self) -> Answers:
        """Decide every act."""
        pa = pyarrow()
        whole = self.whole.combine_chunks()
        batch = (whole.to_batches() or self._batches())[0]
        self.acts = Acts(batch, self.decider)
        self.alike = self.acts.known_alike()
        decided = self.rows.decide(self.alike)
        rows = batch_of(self.decider, decided, on_record=True)
        self.faults = sorted([*self.acts.faults, *decided.faults.items()], key=itemgetter(0))
        folded = self.acts.folded(rows, self.faults)
        return Answers(pa.Table.from_batches([folded]), quarantine_of(self.faults), self.explain)

    def explain(self, row: int) -> Judgment:
        """The judgment of an act by its number."""
        if not 0 <= row < len(self.acts):
            raise IndexError(row)
        own = self.acts.rows_of(row)
        self.refuse(set(own))
        found = self.acts.found(self.rows.found(self.alike, place) for place in own)
        return judged(self.decider, self.alike.slice(own[0], 1), found)


def judged(
    decider: Decider,
    batch: Any,  # noqa: ANN401
    found: tuple[Mapping[str, bool | int], Mapping[str, Mapping[str, bool | int]]],
) -> Judgment:
    """The judgment of what was found, on the days of the first row of a batch."""
    question = decider.question
    days: dict[str, dt.date | None] = {"on": question.on, "judged_on": question.judged_on}
    for name in DAYS:
        if name in decider.layout.days:
            days[name] = batch.column(name)[0].as_py()
    on = days["on"]
    if on is None:
        raise InputErrors([])
    return evaluate_found(
        *found,
        on=on,
        until=days.get("until"),
        judged_on=days.get("judged_on"),
        proceedings=Proceedings(
            filed_on=days.get("filed_on"),
            final_on=days.get("final_on"),
            harm_appeared_on=days.get("harm_appeared_on"),
        ),
        readings=question.readings,
        rulebook=question.rulebook,
        assumed=question.assumed,
    )
