"""Whether some case makes a literal of a circuit true: search that learns from every dead end.

Exact, and complete: conflict-driven clause learning, with decisions taken only
where a conjunction that must fail has no part yet that does. So only what bears
on the question is ever decided.
"""

from collections.abc import Sequence
from heapq import heappop, heappush

from attrs import define, field

from pipl_rules.analysis.circuit import TRUE, Circuit

Clause = list[int]


@define(eq=False, slots=True)
class Solver:
    """A circuit to be asked about, and what always holds of it.

    Attributes:
        circuit: The circuit; it may grow between questions.
        always: Literals that hold in every case.
    """

    circuit: Circuit
    always: Sequence[int] = ()
    _value: list[bool | None] = field(factory=list)
    _level: list[int] = field(factory=list)
    _reason: list[Clause | None] = field(factory=list)
    _watching: list[list[Clause]] = field(factory=list)
    _activity: list[int] = field(factory=list)
    _trail: list[int] = field(factory=list)
    _starts: list[int] = field(factory=list)
    _head: int = 0
    _failing: list[int] = field(factory=list)
    _done: list[tuple[int, int]] = field(factory=list)
    _known: set[int] = field(factory=set)
    _possible: bool = True

    def __attrs_post_init__(self) -> None:
        self._room()
        self._put(TRUE, None)
        self._know(self.always)
        for literal in self.always:
            self._unit(literal)

    def satisfy(self, wanted: Sequence[int]) -> dict[int, bool] | None:
        """Values of variables that make every literal wanted true, whatever those left out are.

        Left-out variables may take any values that the literals that always hold allow.

        Returns:
            The values by node, or None if no case does.
        """
        self._know(wanted)
        self._back(0)
        while self._possible:
            clash = self._propagate()
            if clash is not None:
                if not self._starts:
                    self._possible = False
                    break
                self._learn(clash)
                continue
            literal = self._next(wanted)
            if literal is None:
                variables = (p for p in self._trail if self.circuit.inputs[p >> 1] is None)
                return {literal >> 1: not literal & 1 for literal in variables}
            if self._value[literal] is False:
                return None
            self._starts.append(len(self._trail))
            if self._value[literal] is None:
                self._put(literal, None)
        return None

    def _next(self, wanted: Sequence[int]) -> int | None:
        """The next literal to suppose: one wanted, then one that makes a conjunction fail that must; None if done.

        The newest conjunctions come first: they are the question, the older ones its circumstances.
        """
        if len(self._starts) < len(wanted):
            return wanted[len(self._starts)]
        value, activity = self._value, self._activity
        while self._failing:
            node = -heappop(self._failing)
            parts = self.circuit.inputs[node] or ()
            if value[2 * node] is not False:
                continue
            free: int | None = None
            for part in parts:
                if value[part] is False:
                    self._done.append((len(self._trail), node))
                    break
                if value[part] is None and (free is None or activity[part >> 1] > activity[free >> 1]):
                    free = part
            else:
                if free is not None:
                    self._done.append((len(self._trail) + 1, node))
                    return free ^ 1
        return None

    def _room(self) -> None:
        more = len(self.circuit.inputs) - len(self._level)
        self._value.extend([None] * (2 * more))
        self._watching.extend([] for _ in range(2 * more))
        self._level.extend([0] * more)
        self._activity.extend([0] * more)
        self._reason.extend([None] * more)

    def _know(self, literals: Sequence[int]) -> None:
        """Write the conjunctions below the literals as clauses, once each."""
        self._room()
        fresh = [literal >> 1 for literal in literals if literal >> 1 not in self._known]
        if not fresh:
            return
        self._back(0)
        self._head = 0  # what is known for good bears on the new clauses too
        watching, inputs, known = self._watching, self.circuit.inputs, self._known
        while fresh:
            node = fresh.pop()
            if node in known:
                continue
            known.add(node)
            parts = inputs[node]
            if not parts:
                continue
            so, not_so = 2 * node, 2 * node + 1
            for part in parts:
                clause = [not_so, part]
                watching[not_so].append(clause)
                watching[part].append(clause)
                if part >> 1 not in known:
                    fresh.append(part >> 1)
            self._watch([so, *[part ^ 1 for part in parts]])

    def _unit(self, literal: int) -> None:
        """Take a literal as so for good, while nothing is supposed."""
        if self._value[literal] is False:
            self._possible = False
        elif self._value[literal] is None:
            self._put(literal, None)

    def _watch(self, clause: Clause) -> None:
        self._watching[clause[0]].append(clause)
        self._watching[clause[1]].append(clause)

    def _put(self, literal: int, reason: Clause | None) -> None:
        self._value[literal], self._value[literal ^ 1] = True, False
        self._level[literal >> 1] = len(self._starts)
        self._reason[literal >> 1] = reason
        self._trail.append(literal)
        if literal & 1 and self.circuit.inputs[literal >> 1]:
            heappush(self._failing, -(literal >> 1))

    def _back(self, level: int) -> None:
        if len(self._starts) <= level:
            return
        start = self._starts[level]
        for literal in self._trail[start:]:
            self._value[literal] = self._value[literal ^ 1] = None
        del self._trail[start:], self._starts[level:]
        self._head = min(self._head, start)
        while self._done and self._done[-1][0] > start:
            _, node = self._done.pop()
            if self._value[2 * node] is False:
                heappush(self._failing, -node)

    def _propagate(self) -> Clause | None:
        """Put everything that follows; returns a clause that fails, if one does."""
        value, watching, trail = self._value, self._watching, self._trail
        while self._head < len(trail):
            false = trail[self._head] ^ 1
            self._head += 1
            clauses = watching[false]
            kept = 0
            for place, clause in enumerate(clauses):
                if clause[0] == false:
                    clause[0], clause[1] = clause[1], false
                if value[clause[0]] is True:
                    clauses[kept] = clause
                    kept += 1
                    continue
                for k in range(2, len(clause)):
                    if value[clause[k]] is not False:
                        clause[1], clause[k] = clause[k], false
                        watching[clause[1]].append(clause)
                        break
                else:
                    clauses[kept] = clause
                    kept += 1
                    if value[clause[0]] is False:
                        clauses[kept:] = clauses[place + 1 :]
                        return clause
                    self._put(clause[0], clause)
            del clauses[kept:]
        return None

    def _learn(self, clash: Clause) -> None:
        """Add the clause that the dead end teaches (first unique implication point), and go back to where it bites."""
        level = len(self._starts)
        seen: set[int] = set()
        learnt: Clause = []
        open_here, place, reason, literal = 0, len(self._trail), clash, -1
        while True:
            for each in reason:
                node = each >> 1
                if each != literal and node not in seen and self._level[node] > 0:
                    seen.add(node)
                    self._activity[node] += 1
                    if self._level[node] == level:
                        open_here += 1
                    else:
                        learnt.append(each)
            while True:
                place -= 1
                literal = self._trail[place]
                if literal >> 1 in seen:
                    break
            open_here -= 1
            found = self._reason[literal >> 1]
            if open_here == 0 or found is None:
                break
            reason = found
        learnt.sort(key=lambda each: -self._level[each >> 1])
        self._back(self._level[learnt[0] >> 1] if learnt else 0)
        clause = [literal ^ 1, *learnt]
        if learnt:
            self._watch(clause)
        self._put(literal ^ 1, clause if learnt else None)
