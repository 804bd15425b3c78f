"""What each answer would settle and leave open, for every question and answer in one run.

Each pair of question and answer is one bit of a plane; the rest is left unknown.
Kleene's bound is sound: what it settles is settled, and what it leaves alive is at
least what is. So the numbers left are upper bounds, and good enough to order by.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from pipl_rules.analysis.residue import Residue
from pipl_rules.logic.rule import Interest

Question = tuple[int, ...]
"""The nodes of the variables asked about in one question: one fact, in one group or several."""


class Prospect(NamedTuple):
    """How many questions are left, at most, after yes and after no."""

    yes: int
    no: int


def prospects(
    residue: Residue, unsettled: Collection[Interest], ignored: Collection[int] = ()
) -> tuple[int, Mapping[Question, Prospect]]:
    """For each question that is alive as far as Kleene sees, how many are left after yes, and after no.

    Args:
        residue: What is left of the rules.
        unsettled: The interests still to be settled.
        ignored: Nodes of variables that are not asked, nor counted among what is left.

    Returns:
        How many questions are alive now; then what is left after each. What follows by the axioms is no question.
    """
    nodes = residue.circuit.below(residue.literals_of(unsettled))
    questions, supposed = _questions(residue, nodes, ignored)
    planes = _Planes(residue, nodes, supposed)
    alive = planes.alive(unsettled)
    counted = []
    for question in questions:
        where = 0
        for node in question:
            where |= alive[node] if node in alive else planes.through(residue, node, alive)
        counted.append(where)
    left = _count(counted, planes.size)
    asked = {
        question: Prospect(left[2 * k], left[2 * k + 1])
        for k, question in enumerate(questions)
        if counted[k] >> (planes.size - 1) & 1
    }
    return left[-1], asked


def _questions(
    residue: Residue, nodes: Sequence[int], ignored: Collection[int]
) -> tuple[list[Question], list[frozenset[int]]]:
    """The questions, and for each what its yes and then its no would bring with it by the axioms."""
    of_fact: dict[int, list[int]] = {}
    for node in (*nodes, *_instead(residue, nodes)):
        if residue.circuit.inputs[node] is None and node not in ignored and residue.can_be_found(node):
            of_fact.setdefault(residue.asked[node].number, []).append(node)
    questions: list[Question] = []
    supposed: list[frozenset[int]] = []
    for _, open_in in sorted(of_fact.items()):
        asked = [
            node for node in open_in if None not in (residue.implied(2 * node), residue.implied(2 * node + 1))
        ]
        for question in _together(residue, asked):
            questions.append(question)
            supposed += [_joined(residue, question, no) for no in (0, 1)]
    return questions, supposed


def _instead(residue: Residue, nodes: Sequence[int]) -> list[int]:
    """Variables that nothing open reads, but from which what cannot be found out may follow."""
    read = set(nodes)
    blind = {node for node in read if residue.asked.get(node) in residue.unanswered}
    tied = {literal >> 1 for literal in residue.follows} - read if blind else set()
    return sorted(
        node
        for node in tied
        if any(other >> 1 in blind for way in (0, 1) for other in residue.implied(2 * node + way) or ())
    )


def _joined(residue: Residue, asked: Sequence[int], no: int) -> frozenset[int]:
    """What one answer to all would bring with it."""
    return frozenset().union(*(residue.implied(2 * node + no) or () for node in asked))


def _together(residue: Residue, asked: Sequence[int]) -> list[Question]:
    """One question for all, unless one answer for all is impossible."""
    if len(asked) > 1:
        for no in (0, 1):
            joined = _joined(residue, asked, no)
            if any(literal ^ 1 in joined for literal in joined):
                return [(node,) for node in asked]
    return [tuple(asked)] if asked else []


class _Planes:
    """Known true and may be true of every node, a bit for each answer, and the last bit for none."""

    def __init__(self, residue: Residue, nodes: Sequence[int], supposed: Sequence[frozenset[int]]) -> None:
        self.residue, self.nodes = residue, nodes
        self.size = len(supposed) + 1
        self.full = full = (1 << self.size) - 1
        self.low: dict[int, int] = {}
        self.high: dict[int, int] = {}
        for bit, literals in enumerate(supposed):
            for literal in literals:
                node = literal >> 1
                if literal & 1:
                    self.high[node] = self.high.get(node, full) & ~(1 << bit)
                else:
                    self.low[node] = self.low.get(node, 0) | 1 << bit
        low, high = self.low, self.high
        for node in nodes:
            parts = residue.circuit.inputs[node]
            if parts is None:
                low.setdefault(node, 0)
                high.setdefault(node, full)
                continue
            known = may = full
            for part in parts:
                known &= full ^ high[part >> 1] if part & 1 else low[part >> 1]
                may &= full ^ low[part >> 1] if part & 1 else high[part >> 1]
            low[node], high[node] = known, may

    def through(self, residue: Residue, node: int, alive: Mapping[int, int]) -> int:
        """For a variable that nothing reads, the answers after which what may follow from it is alive."""
        where = 0
        for way in (0, 1):
            for literal in residue.implied(2 * node + way) or ():
                where |= alive.get(literal >> 1, 0)
        return where & self.high.get(node, self.full) & ~self.low.get(node, 0)

    def alive(self, unsettled: Collection[Interest]) -> dict[int, int]:
        """For each node, the answers after which something that is not settled depends on it."""
        low, high, full = self.low, self.high, self.full
        reach: dict[int, int] = {}
        for interest in unsettled:
            true, false = 0, full
            for known, may in self.residue.roots[interest]:
                true |= full ^ high[known >> 1] if known & 1 else low[known >> 1]
                false &= low[may >> 1] if may & 1 else full ^ high[may >> 1]
            for root in self.residue.literals_of([interest]):
                reach[root >> 1] = reach.get(root >> 1, 0) | full & ~true & ~false
        for node in reversed(self.nodes):
            reach[node] = where = reach.get(node, 0) & high[node] & ~low[node]
            if where:
                for part in self.residue.circuit.inputs[node] or ():
                    reach[part >> 1] = reach.get(part >> 1, 0) | where
        return reach


def _count(planes: Sequence[int], size: int) -> list[int]:
    """For each bit, in how many of the planes it is set."""
    digits: list[int] = []
    for plane in planes:
        carry = plane
        for k, digit in enumerate(digits):
            digits[k], carry = digit ^ carry, digit & carry
        if carry:
            digits.append(carry)
    result = [0] * size
    for k, digit in enumerate(digits):
        for bit, mark in enumerate(reversed(f"{digit:b}")):
            if mark == "1":
                result[bit] += 1 << k
    return result
