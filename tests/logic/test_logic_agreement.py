"""All evaluators agree: the reference, the code for one act, and the planes for many.

They do so in every state of knowledge that the axioms leave possible. In an
impossible one, where a status may be both concluded and denied, there is no
right answer, and `propagate` is there to refuse it.
"""

import datetime as dt

from evaluators import by_reference, for_one_act, nodes, on_planes, values
from hypothesis import given, settings
from random_knowledge import Knowledge, knowledge

from pipl_rules.logic.rulebook import Rulebook


def eves(book: Rulebook) -> list[dt.date]:
    """The last day of each stretch on which the same rules bind."""
    return [*(since - dt.timedelta(days=1) for since in book.epochs[1:]), dt.date.max]


@given(known=knowledge(cases=64))
@settings(deadline=None, max_examples=50)
def test_one_act_and_a_table_of_acts_are_decided_as_the_reference_decides_them(known: Knowledge) -> None:
    """Every rule, breach, status and interest, of sixty-four cases, on every day on which the law changes."""
    book = known.book
    for day in book.epochs:
        law = book.on(day)
        expected = [by_reference(book, day, state) for state in known.states]
        where = nodes(law, expected[0])
        cases = [values(book, state) for state in known.states]

        assert [for_one_act(law, where, case) for case in cases] == expected
        assert on_planes(law, where, cases) == expected


@given(known=knowledge(cases=4))
@settings(deadline=None, max_examples=50)
def test_the_law_holds_until_the_eve_of_its_change(known: Knowledge) -> None:
    """The last day under a law is decided like its first: no day is lost between two laws."""
    book = known.book
    for first, last in zip(book.epochs, eves(book), strict=True):
        assert book.on(last) is book.on(first)
        for state in known.states:
            assert by_reference(book, last, state) == by_reference(book, first, state)
