"""Bitmaps are read where they lie, whatever bit they begin at."""

import random

import pytest
from fact_tables import speaks_of_items
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.batch import decide_facts
from pipl_rules.batch.bitmaps import plane, unpacked
from pipl_rules.evaluation import FIRST_DAY, whole_law

pa = pytest.importorskip("pyarrow")


@given(bits=st.lists(st.booleans(), max_size=300), data=st.data())
@settings(deadline=None, max_examples=60)
def test_a_bitmap_has_the_bits_of_its_slice(bits: list[bool], data: st.DataObject) -> None:
    """From any first bit to any last."""
    first = data.draw(st.integers(0, len(bits)))
    last = data.draw(st.integers(first, len(bits)))
    array = pa.array(bits, pa.bool_()).slice(first, last - first)
    if last == first:
        return

    found = plane(array.buffers()[1], array.offset, len(array))

    assert unpacked(found, len(array)).tolist() == bits[first:last]


@pytest.mark.parametrize("first", [0, 1, 7, 8, 63, 64, 65, 129])
def test_a_slice_is_answered_as_the_rows_that_it_has(first: int) -> None:
    """No bit of a row before or after the slice is read."""
    rng = random.Random(first)  # noqa: S311 - a fixed seed is wanted
    names = ("happened", "by_processor", "needed", "excessive", "beyond_expectation")
    columns = {name: [rng.choice((True, False, None)) for _ in range(400)] for name in names}
    table = pa.table(columns)
    assert speaks_of_items(whole_law(), names), "some are about an item"

    sliced = decide_facts(table.slice(first, 211), on=FIRST_DAY, assumed=(), grounds=True)

    copied = pa.table({name: values[first : first + 211] for name, values in columns.items()})
    assert (
        sliced.table.to_pylist()
        == decide_facts(copied, on=FIRST_DAY, assumed=(), grounds=True).table.to_pylist()
    )
    whole = decide_facts(table, on=FIRST_DAY, assumed=(), grounds=True)
    assert sliced.table.to_pylist() == whole.table.to_pylist()[first : first + 211]
