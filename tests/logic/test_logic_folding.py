"""What is left of the law when some facts are the same in every case: the same answers, of fewer facts."""

from hypothesis import given, settings
from hypothesis import strategies as st
from random_rulebooks import rulebooks

from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.folding import atoms, fold, unknown
from pipl_rules.logic.graph import FALSE_NODE, TRUE_NODE, Graph
from pipl_rules.logic.rulebook import Rulebook

ANYTHING = st.sampled_from((True, False, None))


@given(book=rulebooks(), data=st.data())
@settings(deadline=None, max_examples=60)
def test_folding_changes_no_answer(book: Rulebook, data: st.DataObject) -> None:
    """Known true and may be true of every node stay, even where findings cannot stand together."""
    case = data.draw(st.tuples(*[ANYTHING] * len(book.atoms)), label="case")
    fixed = data.draw(st.sets(st.integers(0, len(book.atoms) - 1)), label="fixed")
    for day in book.epochs:
        everything = book.on(day).everything
        folded = fold(everything, {number: case[number] for number in fixed})
        assert folded.decide(case) == everything.decide(case)
        assert not fixed & set(atoms(folded))


def test_a_constant_decides_what_it_can_decide() -> None:
    """Of *told and agreed or excused*: nothing is left where it is excused, and only consent where it is not."""
    graph = Graph()
    told, agreed, excused = (graph.atom(number) for number in range(3))
    goal = Goal(graph, (graph.any((graph.all((told, agreed)), excused)),))
    assert fold(goal, {2: True}).nodes == (TRUE_NODE,)
    assert fold(goal, {2: False, 0: False}).nodes == (FALSE_NODE,)
    assert atoms(fold(goal, {2: False, 0: True})) == (1,)
    assert atoms(fold(goal, {0: None})) == (1, 2)


def test_what_can_never_be_known_is_unknown() -> None:
    """*Unknown and (unknown or told)* asks nobody whether the person was told."""
    graph = Graph()
    told, hidden = graph.atom(0), graph.atom(1)
    goal = Goal(graph, (graph.all((hidden, graph.any((hidden, told)))), graph.open(hidden, told)))
    folded = fold(goal, {1: None})
    assert folded.nodes[0] == unknown(folded.graph)
    assert atoms(Goal(folded.graph, folded.nodes[1:])) == (0,)


def test_goals_folded_into_one_graph_share_their_parts() -> None:
    graph = Graph()
    both = graph.all((graph.atom(0), graph.atom(1)))
    shared = Graph()
    one = fold(Goal(graph, (both,)), {}, into=shared)
    other = fold(Goal(graph, (graph.negate(both),)), {}, into=shared)
    assert shared.nodes[other.nodes[0]] == ("not", one.nodes[0])


def test_an_atom_that_is_not_the_same_in_two_goals_may_bear_two_numbers() -> None:
    """What is the act's own view of a fact does not become the view of its item."""
    graph, shared = Graph(), Graph()
    goal = Goal(graph, (graph.all((graph.atom(0), graph.atom(1), graph.atom(2))),))
    of_item = fold(goal, {2: True}, into=shared)
    of_act = fold(goal, {2: True}, into=shared, renumbered={1: 7, 2: 8})
    assert atoms(of_item) == (0, 1)
    assert atoms(of_act) == (0, 7)
    assert of_act.nodes != of_item.nodes
