"""The front for tables of acts: anything that speaks Arrow in, answers out."""

import datetime as dt
import threading
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from attrs import define, field

from pipl_rules.batch.acts.engine import Engine
from pipl_rules.batch.acts.frame import Frame
from pipl_rules.batch.acts.laying import Table, framed, laid_out
from pipl_rules.batch.answers import Answers, quarantine_of
from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import pyarrow
from pipl_rules.batch.layout import ACT
from pipl_rules.batch.tables import SMALL, read
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.evaluation import evaluate, whole_law
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rulebook import Rulebook

ROWS = 1 << 19
"""Rows to a batch."""


def decide_acts(  # noqa: PLR0913 - what a table may leave unsaid
    table: Any,  # noqa: ANN401 - any object with __arrow_c_stream__
    *,
    on: dt.date | None = None,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    rules: Sequence[str] = (),
    grounds: bool = False,
    beside: Collection[str] = (),
) -> Answers:
    """Judge a table in which every row is the record of an act.

    A column bears the path of a field of an ACT, such as ``processor.kind``, and has what stands there in JSON: truth
    values, whole numbers, days, words as strings, sets of words as lists. A column may be a record itself, with its
    fields in it. The items of an act stand in `items`, a list of records; or a row is an act with one item, in
    columns ``item.category`` and so on; or a column `act` makes rows of equal `act` the items of one act, which then
    say the same of it or nothing. Consents and recipients stand in lists, `consents` and `recipients`, or, where an
    act has one at most, in columns ``consent.given``, ``recipient.role`` and so on; `recipients` may be lists of marks.

    Null is *not found*, never *no*; an empty list says that there is none. A column left out is a field left out, so
    that without a column `happened` every act took place. A record of which a row says nothing is not there.

    Every row is judged as `evaluate` judges its act, and `Answers.explain` does so again.

    Args:
        table: A table of pyarrow, polars, pandas, DuckDB, nanoarrow: any object with ``__arrow_c_stream__``.
        on: First day of every act, where no column `on` says it.
        judged_on: Day of every judgment, where no column says it; None means the last day said of the act.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        rules: Ids of rules whose outcome is asked.
        grounds: Whether to list the rules that decided.
        beside: Names of columns to leave aside, such as keys of the caller's own.

    Returns:
        An answer to every act; one that cannot be read has nulls, and stands in the quarantine with all its faults,
        under the number of its row in the answers.

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
        rules=tuple(rules),
        grounds=grounds,
        beside=frozenset(beside),
    )
    whole = read(table)
    laid = laid_out(whole.schema, question)
    return _Deciding(whole, laid, engine_for(question, laid)).answers()


_ENGINES: dict[tuple[object, ...], Engine] = {}
_KEPT = 4


def engine_for(question: Question, laid: Table) -> Engine:
    """What decides the batches of a table; the last few are kept, and one is used by one thread."""
    key = (threading.get_ident(), question.key, laid.paths, laid.several)
    found = _ENGINES.pop(key, None)
    if found is None:
        found = Engine(question, laid.paths, laid.several)
    _ENGINES[key] = found
    while len(_ENGINES) > _KEPT:
        _ENGINES.pop(next(iter(_ENGINES)), None)
    return found


@define(eq=False)
class _Deciding:
    """A table that is at hand, being decided."""

    whole: Any
    laid: Table
    engine: Engine
    faults: list[tuple[int, Fault]] = field(factory=list)
    marks: Any = None

    def answers(self) -> Answers:
        """Decide every act."""
        pa = pyarrow()
        decided = []
        first = 0
        for batch in self._batches():
            frame, self.marks = framed(self.engine, self.laid, batch)
            answers, faults = self.engine.decide(frame)
            self.faults.extend((first + act, each) for act, each in faults)
            decided.append(answers)
            first += frame.acts
        table = pa.Table.from_batches(decided)
        if self.marks is not None:
            table = table.add_column(0, ACT, pa.chunked_array([self.marks]))
        return Answers(table, quarantine_of(self.faults), self.explain)

    def _batches(self) -> list[Any]:
        pa = pyarrow()
        batches = self.whole.to_batches(max_chunksize=ROWS)
        if self.laid.grouped or (len(batches) > 1 and self.whole.num_rows < SMALL * len(batches)):
            batches = self.whole.combine_chunks().to_batches(
                max_chunksize=None if self.laid.grouped else ROWS
            )
        if not batches:
            empty = [pa.array([], each.type) for each in self.whole.schema]
            batches = [pa.record_batch(empty, schema=self.whole.schema)]
        found: list[Any] = batches
        return found

    def explain(self, row: int) -> Judgment:
        """The judgment of an act by its number, as the engine for one act gives it.

        Raises:
            IndexError: If there is no such act.
            InputErrors: If it is in quarantine.
        """
        if row < 0:
            raise IndexError(row)
        own = [each for act, each in self.faults if act == row]
        if own:
            raise InputErrors(own)
        if self.laid.grouped:
            frame, _ = framed(self.engine, self.laid, self._batches()[0])
            return judged(self.engine, frame, row, row)
        if row >= self.whole.num_rows:
            raise IndexError(row)
        batch = self.whole.slice(row, 1).combine_chunks().to_batches()[0]
        frame, _ = framed(self.engine, self.laid, batch)
        return judged(self.engine, frame, 0, row)


def judged(engine: Engine, frame: Frame, act: int, row: int) -> Judgment:
    """The judgment of an act of a frame.

    Raises:
        IndexError: If there is no such act.
    """
    if act >= frame.acts:
        raise IndexError(row)
    question = engine.question
    said = frame.day("judged_on", act) if "judged_on" in frame.columns else question.judged_on
    return evaluate(
        frame.act(act, f"row {row}"),
        judged_on=said,
        readings=question.readings,
        rulebook=question.rulebook,
    )
