"""A witness is a possible case in which the nodes have the values asked for, with no departure too many."""

import datetime as dt

from evaluators import by_reference, nodes
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_solver import Naive
from random_rulebooks import rulebooks
from small_law import AGREED, CODE, INTIMATE, TODAY, TOLD, URGENT, rule

from pipl_rules.analysis.proofs.solver import Terms
from pipl_rules.analysis.proofs.witness import Cases, departures, plain
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.reference import completions
from pipl_rules.logic.rule import PRIVACY, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import Truth


def answers(
    book: Rulebook, day: dt.date, case: dict[Atom, bool], asked: dict[str, bool]
) -> dict[str, bool | None]:
    found = by_reference(book, day, {atom: Truth.of(value) for atom, value in case.items()})
    return {name: found[name].value for name in asked}


@given(book=rulebooks(), data=st.data())
@settings(deadline=None, max_examples=50)
def test_there_is_a_witness_exactly_where_some_possible_case_has_the_values(
    book: Rulebook, data: st.DataObject
) -> None:
    """And no departure from the plain case could be undone: the case would be impossible, or another."""
    day = data.draw(st.sampled_from(book.epochs))
    law = book.on(day)
    worlds = [{a: v is Truth.TRUE for a, v in world.items()} for world in completions(book, {})]
    where = nodes(law, by_reference(book, day, {}))
    names = data.draw(st.lists(st.sampled_from(sorted(where)), min_size=1, max_size=2, unique=True))
    asked = {name: data.draw(st.booleans()) for name in names}
    base = {atom: data.draw(st.booleans()) for atom in book.atoms}
    found = Cases(book, base, Terms(Naive())).meeting(law, [(where[name], v) for name, v in asked.items()])

    assert (found is None) is not any(answers(book, day, world, asked) == asked for world in worlds)
    if found is not None:
        assert found in worlds
        assert answers(book, day, found, asked) == asked
        for atom in departures(found, base):
            undone = {**found, atom: base[atom]}
            assert undone not in worlds or answers(book, day, undone, asked) != asked


def test_what_the_goals_do_not_ask_stays_as_it_is_plainly() -> None:
    book = Rulebook(
        (
            rule(id="one", when=TOLD & ~URGENT, concludes=infringes(PRIVACY)),
            rule(id="other", when=INTIMATE, concludes=infringes(PRIVACY), cite=CODE.art(2)),
        ),
        axioms=implies(TOLD, AGREED),
    )
    law = book.on(TODAY)
    base = plain(book)
    found = Cases(book, base, Terms(Naive())).meeting(law, [(law.form.applied["one"], True)])

    assert found is not None
    assert departures(found, base) == {TOLD: True, AGREED: True}
