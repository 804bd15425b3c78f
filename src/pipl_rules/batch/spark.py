"""Record batches in, record batches out: the function that Spark, Ray and other Arrow engines map over a table.

Both schemas are declared before the first row, as these engines want it. The function
carries nothing but what it was told, so that it can be sent to workers; each of them
compiles the law once. In PySpark::

    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    decide = verdicts(to_arrow_schema(facts.schema), on=date(2026, 3, 1), keys=("id",))

    def over(batches):
        for batch in batches:
            yield decide(batch)

    answers = facts.mapInArrow(over, from_arrow_schema(decide.answers))

Spark itself is not imported here. The answers have the columns of `pipl_rules.batch.sql`,
and ``fault``.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from pipl_rules.batch.answers import VERDICTS, Certainty
from pipl_rules.batch.extras import pyarrow
from pipl_rules.batch.tables import decide_facts
from pipl_rules.errors import Fault, InputErrors, UnknownNameError
from pipl_rules.evaluation import whole_law
from pipl_rules.logic.rule import Interest


@frozen(kw_only=True)
class Verdicts:
    """A function from a record batch of findings to a record batch of answers, row for row; see `verdicts`.

    Attributes:
        facts: Schema of the batches it takes, a `pyarrow.Schema`.
        answers: Schema of the batches it gives.
    """

    facts: Any
    answers: Any
    on: dt.date | None
    judged_on: dt.date | None
    readings: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    rules: tuple[str, ...]

    def __call__(self, batch: Any) -> Any:  # noqa: ANN401 - pyarrow has no types
        """The answers to a record batch.

        Raises:
            InputErrors: If a column is not what was declared, with a fault for each.
        """
        pa = pyarrow()
        faults = list(_differences(self.facts, batch.schema))
        if faults:
            raise InputErrors(faults)
        found = decide_facts(
            pa.Table.from_batches([batch]),
            on=self.on,
            judged_on=self.judged_on,
            readings=dict(self.readings),
            rules=self.rules,
            beside=self.keys,
        )
        table = found.table.combine_chunks()
        codes = pa.array([verdict.value for verdict in VERDICTS])
        columns = [batch.column(key) for key in self.keys]
        columns.append(codes.take(_whole(table, "verdict")))
        columns += [_whole(table, interest.value) for interest in Interest]
        columns.append(_settled(_whole(table, "certainty")))
        columns += [_whole(table, f"rule:{rule_id}") for rule_id in self.rules]
        columns.append(_faults(found.quarantine, batch.num_rows))
        return pa.record_batch(columns, schema=self.answers)


def verdicts(  # noqa: PLR0913 - what a table may leave unsaid
    facts: Any,  # noqa: ANN401 - pyarrow has no types
    *,
    on: dt.date | None = None,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    keys: Iterable[str] = (),
    rules: Iterable[str] = (),
) -> Verdicts:
    """A function that judges record batches of findings, a row for each act with one item, by the whole law.

    Rows are judged as `decide_facts` judges them: what follows from findings by the axioms is found with them.

    Args:
        facts: Schema of the batches, a `pyarrow.Schema`: facts and comparisons of counts by name (Boolean), counts
            (whole numbers), days (`pipl_rules.batch.layout.DAYS`), and the keys.
        on: First day of every act, where no column ``on`` says it.
        judged_on: Day of every judgment, where no column says it; None means the last day said of the act.
        readings: Choices of reading by name, where not the default.
        keys: Columns handed on as they are.
        rules: Ids of rules to show, each in a column of its name: whether it applies.

    Returns:
        A function whose batches have the keys, ``verdict``, ``personal_information``, ``privacy``, ``settled``, the
        rules, and ``fault``: the code of what is wrong with a row, whose other answers are then null.

    Raises:
        UnknownNameError: If a key is no column, or a rule has no such id.
        InputErrors: With a fault for every column that cannot be read.
        TablesNotInstalledError: If numpy and pyarrow are not installed.
    """
    pa = pyarrow()
    given, asked = tuple(keys), tuple(rules)
    for key in given:
        if key not in facts.names:
            raise UnknownNameError("column", key, facts.names)
    answers = pa.schema(
        [
            *(facts.field(key) for key in given),
            ("verdict", pa.string()),
            *((interest.value, pa.bool_()) for interest in Interest),
            ("settled", pa.bool_()),
            *((whole_law().rule(rule_id).id, pa.bool_()) for rule_id in asked),
            ("fault", pa.string()),
        ]
    )
    decide = Verdicts(
        facts=facts,
        answers=answers,
        on=on,
        judged_on=judged_on,
        readings=tuple(sorted((readings or {}).items())),
        keys=given,
        rules=asked,
    )
    decide(
        pa.RecordBatch.from_pylist([], schema=facts)
    )  # what is wrong with a column is told now, not on a worker
    return decide


def _whole(table: Any, name: str) -> Any:  # noqa: ANN401
    pa = pyarrow()
    chunks = table.column(name).chunks
    return chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks)


def _settled(certainty: Any) -> Any:  # noqa: ANN401
    pa = pyarrow()
    firm = pa.array([level is Certainty.SETTLED for level in Certainty])
    return firm.take(certainty)


def _faults(quarantine: Any, rows: int) -> Any:  # noqa: ANN401
    pa = pyarrow()
    codes: list[str | None] = [None] * rows
    for row, code in zip(
        quarantine.column("row").to_pylist(), quarantine.column("code").to_pylist(), strict=True
    ):
        codes[row] = code
    return pa.array(codes, pa.string())


def _differences(declared: Any, found: Any) -> Iterable[Fault]:  # noqa: ANN401
    for field in declared:
        place = found.get_field_index(field.name)
        there = str(found.field(place).type) if place >= 0 else "no such column"
        if there != str(field.type):
            yield Fault(
                path=field.name,
                code="not_as_declared",
                found=there,
                expected=str(field.type),
                do="cast the column, or declare it as it is",
            )
    if len(found) > len(declared):
        yield Fault(
            path="columns",
            code="not_as_declared",
            found=f"{len(found)} columns",
            expected=f"{len(declared)}",
            do="declare every column, keys included",
        )
