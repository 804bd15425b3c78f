"""How far an answer moves the likelihood of each verdict, were the facts independent.

A guide to the order of questions and to nothing else: no likelihood ever decides.
How likely a fact is, nobody said; the law itself presumes what is the rule and what
the exception where it says what is taken to be so if nobody proves it.
"""

from collections.abc import Collection, Mapping, Sequence

from pipl_rules.analysis.residue import Residue
from pipl_rules.facts import BURDENED
from pipl_rules.logic.conditions import Atom, Burden
from pipl_rules.logic.rule import Interest

LIKELY: Mapping[Burden | None, float] = {
    Burden.ELEMENT: 0.85,
    Burden.DEFENCE: 0.5,
    Burden.EXCLUDED: 0.25,
    Burden.RAISED: 0.15,
    None: 0.25,
}
"""How likely a fact is taken to be, by who must prove it; what is for the court is taken to be the exception."""

_LEAST = 1e-9


def likely(atom: Atom) -> float:
    """How likely the fact is taken to be."""
    return LIKELY[BURDENED.get(atom)]


def influence(residue: Residue, unsettled: Collection[Interest]) -> Mapping[int, float]:
    """For each variable: how far its answer moves the likelihood of what is not settled, beside how unlikely that is.

    Args:
        residue: What is left of the rules.
        unsettled: The interests still to be settled.
    """
    roots = residue.literals_of(unsettled)
    inputs, atoms = residue.circuit.inputs, residue.rulebook.atoms
    nodes = residue.circuit.below(roots)
    chance: dict[int, float] = {}
    for node in nodes:
        parts = inputs[node]
        if parts is None:
            chance[node] = likely(atoms[residue.asked[node].number])
        else:
            joint = 1.0
            for part in parts:
                joint *= _of(chance, part)
            chance[node] = joint
    total: dict[int, float] = {}
    for root in roots:
        slope = _slopes(inputs, nodes, chance, root >> 1)
        rarer = max(_LEAST, min(chance[root >> 1], 1 - chance[root >> 1]))
        for node in nodes:
            if inputs[node] is None:
                spread = chance[node] * (1 - chance[node])
                total[node] = total.get(node, 0.0) + abs(slope.get(node, 0.0)) * spread / rarer
    return total


def _of(chance: Mapping[int, float], literal: int) -> float:
    return 1 - chance[literal >> 1] if literal & 1 else chance[literal >> 1]


def _slopes(
    inputs: Sequence[tuple[int, ...] | None], nodes: Sequence[int], chance: Mapping[int, float], root: int
) -> Mapping[int, float]:
    """How steeply the chance of the root rises with that of each node."""
    slope = {root: 1.0}
    for node in reversed(nodes):
        here, parts = slope.get(node, 0.0), inputs[node]
        if not here or not parts:
            continue
        chances = [_of(chance, part) for part in parts]
        for part, others in zip(parts, _products_of_others(chances), strict=True):
            turned = -here if part & 1 else here
            slope[part >> 1] = slope.get(part >> 1, 0.0) + turned * others
    return slope


def _products_of_others(factors: Sequence[float]) -> list[float]:
    """For each factor the product of all the others."""
    result = [1.0] * len(factors)
    product = 1.0
    for k, factor in enumerate(factors):
        result[k] *= product
        product *= factor
    product = 1.0
    for k in range(len(factors) - 1, -1, -1):
        result[k] *= product
        product *= factors[k]
    return result
