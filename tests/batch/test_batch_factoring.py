"""What conjunctions have in common is worked out once, and the answers stay the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.batch import integers
from pipl_rules.batch.circuit import FALSE, Circuit
from pipl_rules.batch.code import Code, schedule
from pipl_rules.batch.factoring import factored

WIDE = 6
"""Planes from outside; with a case to each state of theirs, equal answers are equal circuits."""
CASES = 1 << WIDE
FULL = (1 << CASES) - 1
PLANES = {k: sum(1 << case for case in range(CASES) if case >> k & 1) for k in range(WIDE)}


def answered(code: Code) -> tuple[int, ...]:
    """The answers in every state of the planes from outside."""
    return integers.compiled(code)([PLANES[int(name)] for _, name in code.inputs], FULL)


@st.composite
def circuits(draw: st.DrawFn) -> tuple[Circuit, list[int]]:
    """A circuit of conjunctions over what was there before, many of them alike, and some of its literals."""
    circuit = Circuit()
    literals = [circuit.input("known", k) for k in range(WIDE)]
    common = [literal ^ draw(st.booleans()) for literal in literals[:4]]
    for _ in range(draw(st.integers(1, 12))):
        alike = draw(st.lists(st.sampled_from(common), max_size=4))
        others = draw(st.lists(st.sampled_from(literals), max_size=3))
        literals.append(circuit.conj([*alike, *(literal ^ draw(st.booleans()) for literal in others)]))
    for _ in range(
        draw(st.integers(0, 3))
    ):  # a disjunction of conjunctions that are of use to it, and perhaps to more
        sets = draw(st.lists(st.sets(st.sampled_from(literals[:WIDE]), min_size=1, max_size=4), max_size=5))
        limbs = [circuit.conj((draw(st.sampled_from(common)), *parts)) for parts in sets]
        literals.extend([circuit.disj(limbs), *limbs[:1]])
    asked = draw(st.lists(st.sampled_from(literals), min_size=1, max_size=6))
    return circuit, [literal ^ draw(st.booleans()) for literal in asked if literal > FALSE]


@given(made=circuits())
@settings(deadline=None, max_examples=300)
def test_a_circuit_with_its_common_parts_apart_answers_the_same(made: tuple[Circuit, list[int]]) -> None:
    """In every state of what comes from outside."""
    circuit, asked = made
    before = schedule(circuit, asked)
    after = schedule(*factored(circuit, asked))
    assert answered(after) == answered(before)


def test_a_list_that_several_gates_have_in_common_is_worked_out_once() -> None:
    """Three rules with the same four exceptions: one operation each, and three for the exceptions."""
    circuit = Circuit()
    one, other, third, *exceptions = (circuit.input("known", k) for k in range(WIDE + 1))
    asked = [circuit.conj((rule, *exceptions)) for rule in (one, other, third)]
    assert len(schedule(circuit, asked).steps) == 12
    assert len(schedule(*factored(circuit, asked)).steps) == 6


def test_a_gate_that_is_just_the_common_part_serves_the_others() -> None:
    """The pair is a gate already; no second one is made of it."""
    circuit = Circuit()
    a, b, c, d = (circuit.input("known", k) for k in range(4))
    asked = [circuit.conj((a, b)), circuit.conj((a, b, c)), circuit.conj((a, b, d))]
    found, literals = factored(circuit, asked)
    assert len(schedule(found, literals).steps) == 3


def test_what_the_answers_do_not_need_is_left_out() -> None:
    circuit = Circuit()
    a, b, c = (circuit.input("known", k) for k in range(3))
    circuit.conj((a, c))
    found, literals = factored(circuit, [circuit.conj((a, b)) ^ 1])
    assert list(schedule(found, literals).inputs) == [("known", 0), ("known", 1)]
    assert sum(map(bool, found.gates)) == 1


def test_what_the_limbs_of_a_disjunction_share_is_taken_out_of_them() -> None:
    """Any of three rules, each with two conditions of its own and the same third: the third is asked once."""
    circuit = Circuit()
    shared, *own = (circuit.input("known", k) for k in range(WIDE + 1))
    rules = [circuit.conj((shared, one, other)) for one, other in zip(own[::2], own[1::2], strict=True)]
    any_of_them = [circuit.disj(rules)]
    assert len(schedule(circuit, any_of_them).steps) == 8
    assert len(schedule(*factored(circuit, any_of_them)).steps) == 6


def test_a_rule_that_is_asked_about_itself_is_left_whole() -> None:
    """Nothing is taken out of what must be answered; what the rules share is still worked out once."""
    circuit = Circuit()
    a, b, c, d = (circuit.input("known", k) for k in range(4))
    rules = [circuit.conj((a, b, c)), circuit.conj((a, b, d))]
    asked = [*rules, circuit.disj(rules)]
    after = schedule(*factored(circuit, asked))
    assert len(after.steps) == 4
    assert answered(after) == answered(schedule(circuit, asked))
