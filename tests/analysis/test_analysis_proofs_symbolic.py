"""The symbolic form says of every case what the reference says, whichever solver stands behind it."""

import sys

import pytest
from evaluators import by_reference, nodes, values
from hypothesis import given, settings
from naive_solver import Naive
from random_knowledge import Knowledge, knowledge

from pipl_rules.analysis.proofs import symbolic
from pipl_rules.analysis.proofs.solver import Z3, ProofsNotInstalledError, Solver, Terms
from pipl_rules.logic.truth import Truth


def z3() -> Solver:
    pytest.importorskip("z3")
    return Z3()


@pytest.mark.parametrize("solver", [z3, Naive])
@given(known=knowledge(cases=3))
@settings(deadline=None, max_examples=25)
def test_the_symbolic_form_decides_every_state_of_knowledge_as_the_reference_does(
    solver: type[Naive], known: Knowledge
) -> None:
    """Every rule, breach, status and interest, on every day on which the law changes."""
    book = known.book
    for day in book.epochs:
        law = book.on(day)
        terms = Terms(solver())
        world = symbolic.complete(terms, book.atoms)
        state = symbolic.knowledge(terms, book.atoms)
        terms.require(symbolic.completes(world, state))
        terms.require(world.possible(book.clauses))
        rules = symbolic.Symbolic(law, book.atoms, state)
        for case in known.states:
            expected = by_reference(book, day, case)
            where = nodes(law, expected)
            sides = [(rules.known(node), rules.may(node)) for node in where.values()]
            given_so = [
                side
                for atom, value in zip(book.atoms, values(book, case), strict=True)
                for side in (
                    state.known[atom] if value is True else -state.known[atom],
                    -state.may[atom] if value is False else state.may[atom],
                )
            ]
            assert terms.solver.satisfiable(given_so)
            found = [Truth.from_pair(terms.solver.value(k), terms.solver.value(m)) for k, m in sides]
            assert dict(zip(where, found, strict=True)) == expected


@given(known=knowledge(cases=3))
@settings(deadline=None, max_examples=25)
def test_in_a_complete_state_one_boolean_to_a_fact_says_the_same(known: Knowledge) -> None:
    """The facts left open are settled by the solver, as the axioms allow."""
    book = known.book
    for day in book.epochs:
        law = book.on(day)
        terms = Terms(Naive())
        state = symbolic.complete(terms, book.atoms)
        terms.require(state.possible(book.clauses))
        rules = symbolic.Symbolic(law, book.atoms, state)
        for case in known.states:
            so = [
                state.is_(atom, value)
                for atom, value in zip(book.atoms, values(book, case), strict=True)
                if value is not None
            ]
            for node in range(len(law.form.graph.nodes)):
                rules.known(node), rules.may(node)
            assert terms.solver.satisfiable(so)
            completed = {atom: Truth.of(state.value(atom)) for atom in book.atoms}
            assert all(any(completed[a].value is wanted for a, wanted in c.literals) for c in book.clauses)
            expected = by_reference(book, day, completed)
            for name, node in nodes(law, expected).items():
                pair = (terms.solver.value(rules.known(node)), terms.solver.value(rules.may(node)))
                assert Truth.from_pair(*pair) is expected[name]


def test_without_a_solver_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(ProofsNotInstalledError, match=r"pip install 'pipl_rules\[proofs\]'"):
        Z3()
