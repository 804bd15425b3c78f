"""What the engine does for one act, written as a circuit: learn by axioms, assume, apply the rules of a day.

The order is that of `pipl_rules.units`. Whatever a table does not have is a constant
here, unknown or assumed, so that the circuit keeps only what the table can decide.
"""

from collections.abc import Mapping, Sequence

from pipl_rules.analysis.trials import implied
from pipl_rules.assume import Assumptions, Values
from pipl_rules.batch.circuit import FALSE, TRUE, UNKNOWN, Circuit, Pair, settled
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import About
from pipl_rules.logic.graph import Graph
from pipl_rules.logic.rulebook import Rulebook

Binding = list[Pair]
"""What is known of each atom, by number."""


def lower(
    circuit: Circuit, graph: Graph, nodes: Sequence[int], binding: Binding, found: dict[int, Pair]
) -> None:
    """Add to `found` the nodes of a graph, and all that they are made of, with the atoms bound."""
    wanted: set[int] = set()
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if node not in wanted and node not in found:
            wanted.add(node)
            stack.extend(graph.children(node))
    for node in sorted(wanted):
        kind, *rest = graph.nodes[node]
        parts = [found[child] for child in graph.children(node)]
        if kind == "atom":
            found[node] = binding[int(rest[0])]
        elif kind == "not":
            so, not_so = parts[0]
            found[node] = not_so, so
        elif kind == "and":
            found[node] = circuit.all(parts)
        elif kind == "or":
            found[node] = circuit.any(parts)
        elif kind == "open":
            found[node] = parts[0][0], parts[1][0]
        else:
            found[node] = settled(value=kind == "true")


def learn(circuit: Circuit, rulebook: Rulebook, found: Binding) -> tuple[Binding, dict[int, int]]:
    """What follows by the axioms, and for atoms the literal of the cases in which it is and is not so.

    What follows from one literal alone is read off the implications. Of wider clauses every round learns one more
    literal in each case that still has one to learn, so that as many rounds as they have atoms are enough.
    """
    alone = [clause[0] for clause in rulebook.literals if len(clause) == 1]
    wide = [clause for clause in rulebook.literals if len(clause) > 2]  # noqa: PLR2004 - two are an implication
    known = _implied(circuit, rulebook, found, alone)
    for _ in range(len({number for clause in wide for number, _ in clause})):
        before = list(known)
        for clause in wide:
            _follow(circuit, clause, known)
        if known == before:
            break
        known = _implied(circuit, rulebook, known, ())
    atoms = sorted({number for clause in rulebook.literals for number, _ in clause})
    clashes = {number: circuit.conj(known[number]) for number in atoms}
    return known, {number: literal for number, literal in clashes.items() if literal != FALSE}


def _implied(
    circuit: Circuit, rulebook: Rulebook, known: Binding, alone: Sequence[tuple[int, bool]]
) -> Binding:
    """The binding with what follows from each literal by itself, and from what the axioms say outright."""
    follows = implied(rulebook)
    sources: dict[tuple[int, bool], list[int]] = {}
    tied = sorted({number for clause in rulebook.literals for number, _ in clause})
    given = [(n, value, known[n][0 if value else 1]) for n in tied for value in (True, False)]
    for number, value, literal in (*given, *((number, value, TRUE) for number, value in alone)):
        if literal != FALSE:
            for other in follows.by(number, value):
                sources.setdefault(other, []).append(literal)
    result = list(known)
    for number in tied:
        so, not_so = (sources.get((number, value), ()) for value in (True, False))
        result[number] = circuit.disj(so), circuit.disj(not_so)
    return result


def _follow(circuit: Circuit, clause: Sequence[tuple[int, bool]], known: Binding) -> None:
    """Where all literals of a clause but one are false, that one is true."""
    for place, (number, wanted) in enumerate(clause):
        others = [known[n][1 if w else 0] for k, (n, w) in enumerate(clause) if k != place]
        follows = circuit.conj(others)
        so, not_so = known[number]
        known[number] = (
            (circuit.disj((so, follows)), not_so) if wanted else (so, circuit.disj((not_so, follows)))
        )


def assume(circuit: Circuit, held: Assumptions, about: About, found: Binding, background: Binding) -> Binding:
    """What is found, over the conditional assumptions that are met, over the background."""
    assumed = [circuit.over(pair, other) for pair, other in zip(found, background, strict=True)]
    conditions = held.conditions(about)
    if conditions is None:
        return assumed
    goal, conditional = conditions
    truth = _of_goal(circuit, goal, found)
    for place, (number, assumption) in enumerate(conditional):
        so, not_so = found[number]
        when, unless = truth[2 * place], truth[2 * place + 1]
        where = circuit.conj((when[0], unless[0] ^ 1, so ^ 1, not_so ^ 1))
        if where != FALSE:
            assumed[number] = circuit.put(assumed[number], where, value=assumption.value)
    return assumed


def _of_goal(circuit: Circuit, goal: Goal, binding: Binding) -> list[Pair]:
    found: dict[int, Pair] = {}
    lower(circuit, goal.graph, goal.nodes, binding, found)
    return [found[node] for node in goal.nodes]


def general(values: Values) -> Binding:
    """What is assumed without condition, as a binding."""
    return [UNKNOWN if value is None else settled(value=value) for value in values]


def start(size: int, constants: Mapping[int, bool]) -> Binding:
    """Nothing known of any atom, save the constants."""
    binding: Binding = [UNKNOWN] * size
    for number, value in constants.items():
        binding[number] = settled(value=value)
    return binding
