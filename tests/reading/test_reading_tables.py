"""The tables of characterisation, printed as one function, say what each says alone."""

from typing import Any

from hypothesis import given, settings
from reading_strategies import acts

from pipl_rules.characterise.matters import OF_ACT, OF_ITEM
from pipl_rules.characterise.reader import Reader
from pipl_rules.domain.act import ProcessingAct

ACT, ITEM = Reader(OF_ACT), Reader(OF_ITEM)


@settings(deadline=None, max_examples=150)
@given(act=acts)
def test_nothing_is_missed_where_the_fields_a_table_names_are_silent(act: ProcessingAct) -> None:
    """Any act: the function and the tables one by one settle the same facts, in the same way."""
    for reader, record in ((ACT, act), *((ITEM, item) for item in act.items or ())):
        alone: dict[str, Any] = {}
        for table in reader.tables:
            table.read(record, alone)
        together: dict[str, Any] = {}
        reader.read(record, together)
        assert together == alone
