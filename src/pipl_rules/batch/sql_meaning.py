"""Writes into a query what the axioms make of the columns, before the law: what `lowering.learn` works out in planes.

A clause of two literals is an implication; implications are closed beforehand and written at once. A wider clause
says something where all its literals but one are false, and after that never again, unless the row contradicts
itself: as many rounds are enough as there are wide clauses that hang together.

What is known first stands: the column, then what was learnt of it, round after round. So a row contradicts itself
where in the end some clause has every literal false, and nowhere else.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import define, field, frozen

from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import About, Atom
from pipl_rules.logic.graph import TRUE_NODE, Graph
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.sql import Query
from pipl_rules.logic.strata import LONGEST, Expression, over
from pipl_rules.logic.ties import Literal, Literals, Ties

Values = dict[int, Expression]
Reasons = dict[Literal, list[Literals]]
"""What a literal follows from: all the literals of any of these."""


@frozen(eq=False)
class Bearing:
    """The axioms, as far as they bear on rows in which some atoms are constants.

    Attributes:
        forced: What follows in every row, whatever its columns say, by number of atom.
        clauses: What is left of the axioms: no constant and nothing forced in them, two literals at least.
        ties: The same, closed.
        refused: Whether the constants contradict the axioms, so that every row does.
    """

    forced: Mapping[int, bool]
    clauses: tuple[Literals, ...]
    ties: Ties
    refused: bool

    @classmethod
    def of(cls, rulebook: Rulebook, constants: Mapping[int, bool]) -> "Bearing":
        """The axioms of a rulebook, where these constants are known of every row."""
        fixed, left, refused = dict(constants), list(rulebook.literals), False
        while True:
            left = [
                tuple((n, value) for n, value in clause if n not in fixed)
                for clause in left
                if not any(fixed.get(n) is value for n, value in clause)
            ]
            alone = {clause[0] for clause in left if len(clause) == 1}
            refused |= () in left or any((n, not value) in alone for n, value in alone)
            if not alone:
                break
            fixed.update(alone)
        forced = {n: value for n, value in fixed.items() if n not in constants}
        clauses = tuple(clause for clause in left if clause)
        return cls(forced, clauses, Ties.of(clauses, rulebook.act_numbers), refused)

    def rounds(self) -> dict[Literals, int]:
        """For each wide clause, how many of them hang together with it, itself included."""
        groups = [self.ties.groups[clause[0][0]] for clause in self.ties.long]
        count = Counter(groups)
        return {clause: count[group] for clause, group in zip(self.ties.long, groups, strict=True)}


@define(eq=False)
class Learning:
    """What is learnt of some atoms that columns tell of.

    Attributes:
        bearing: The axioms.
        query: The query; what is learnt is written there under a name.
        label: What the names begin with, and no other.
        names: Name of each atom, by number.
        values: What is known of each atom so far.
        may: The literals that some row may know so far.
        learnt: The atoms that were learnt in some row.
    """

    bearing: Bearing
    query: Query
    label: str
    names: Sequence[str]
    values: Values
    may: set[Literal] = field(init=False)
    learnt: set[int] = field(factory=set)
    _step: int = 0

    def __attrs_post_init__(self) -> None:
        self.may = {(number, value) for number in self.values for value in (True, False)}

    def learn(self) -> None:
        """Write what follows, to the fixpoint."""
        self._follow(self.may)
        rounds = self.bearing.rounds()
        for step in range(max(rounds.values(), default=0)):
            fired = self._fire([clause for clause, most in rounds.items() if most > step])
            if not fired:
                break
            self._follow(fired)

    def broken(self, graph: Graph) -> list[int]:
        """For each clause that some row may break, the node that it is broken."""
        contraries = (tuple((n, not value) for n, value in clause) for clause in self.bearing.clauses)
        return [_all(graph, clause) for clause in contraries if self.may.issuperset(clause)]

    def _follow(self, sources: AbstractSet[Literal]) -> None:
        """What follows from single literals."""
        reasons: Reasons = {}
        for number, value in sorted(sources):
            for other in self.bearing.ties.implied.get(number, ((), ()))[value]:
                reasons.setdefault(other, []).append(((number, value),))
        self._write(reasons)

    def _fire(self, clauses: Iterable[Literals]) -> set[Literal]:
        """Where all literals of a clause but one are false, that one is true."""
        reasons: Reasons = {}
        for clause in clauses:
            for place, literal in enumerate(clause):
                others = tuple((n, not value) for k, (n, value) in enumerate(clause) if k != place)
                if self.may.issuperset(others):
                    reasons.setdefault(literal, []).append(others)
        self._write(reasons)
        return set(reasons)

    def _write(self, reasons: Reasons) -> None:
        """Each literal is so where all of one of its reasons is, by what was known before."""
        label = f"{self.label} {self._step} " if self._step else f"{self.label} "
        found = {n: self._written(n, reasons, label + self.names[n]) for n in sorted({n for n, _ in reasons})}
        self.values |= found
        self.may |= set(reasons)
        self.learnt |= set(found)
        self._step += 1

    def _written(self, number: int, reasons: Reasons, name: str) -> Expression:
        strata, graph = self.query.meant, Graph()
        so, not_so = (
            graph.any(_all(graph, reason) for reason in reasons.get((number, value), ()))
            for value in (True, False)
        )
        sides = strata.expressions(Goal(graph, (so, not_so)), self.values, f"{name} ")
        return strata.named(name, _after(self.values.get(number), *sides))


@frozen(eq=False)
class Meaning:
    """What the axioms make of the columns.

    Attributes:
        forced: What is so in every row, by number of atom, whatever a column says.
        learnt: For the act and for an item of it, the atoms that may be learnt, as known in the end.
        refused: Where the row contradicts itself; None for a table whose rows say all that follows from them.
    """

    forced: Mapping[int, bool] = field(factory=dict)
    learnt: Mapping[About, Mapping[int, Expression]] = field(factory=lambda: {about: {} for about in About})
    refused: Expression | None = None


def meaning(
    rulebook: Rulebook, query: Query, constants: Mapping[int, bool], reads: Mapping[int, str], *, items: bool
) -> Meaning:
    """Write what follows from the columns: of the act, and of an item with its act.

    What is learnt of atoms that no axiom ties to an item is the same for both, and written once.

    Args:
        rulebook: Its axioms are applied.
        query: Where it is written.
        constants: What is known of every row, by number of atom.
        reads: The text of each atom that has a column, by number.
        items: Whether a row is an act with an item, and not an act alone.
    """
    bearing, acts, atoms = Bearing.of(rulebook, constants), rulebook.act_numbers, rulebook.atoms
    given = {number for number in reads if items or number in acts}
    free = {number for number in given if number in bearing.ties.groups}
    apart = {number for number in free if not bearing.ties.groups[number] <= acts}

    def columns(numbers: Iterable[int]) -> Values:
        return {number: query.column(atoms[number], reads[number]) for number in sorted(numbers)}

    def learning(label: str, numbers: Iterable[int]) -> Learning:
        made = Learning(bearing, query, label, [atom.name for atom in atoms], columns(numbers))
        made.learn()
        return made

    shared = learning("meant", free - apart)
    of_act = learning("meant of the act", apart & acts)
    of_item = learning("meant of the item", apart) if items else of_act
    refused = _Refusals(bearing, columns(given & {*bearing.forced}))
    refused.broken((shared, of_item))
    refused.misread(query, [atoms[number] for number in sorted(given)])
    learnt = {
        about: {n: Expression(each.values[n].text) for each in (shared, own) for n in sorted(each.learnt)}
        for about, own in ((About.ACT, of_act), (About.ITEM, of_item))
    }
    return Meaning(bearing.forced, learnt, refused.expression(query))


@define(eq=False)
class _Refusals:
    """Where rows contradict themselves.

    Attributes:
        bearing: The axioms.
        values: What is read, by number; at first the columns of what is forced.
    """

    bearing: Bearing
    values: Values
    _graph: Graph = field(factory=Graph)
    _nodes: list[int] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self._nodes = [TRUE_NODE] if self.bearing.refused else []
        self._nodes += [_all(self._graph, ((n, not self.bearing.forced[n]),)) for n in self.values]

    def broken(self, learnt: Iterable[Learning]) -> None:
        """A clause has every literal false."""
        for each in learnt:
            self.values |= {number: Expression(value.text) for number, value in each.values.items()}
            self._nodes += each.broken(self._graph)

    def misread(self, query: Query, given: Iterable[Atom]) -> None:
        """A count is what no count can be."""
        wrong = query.table.misread(given)
        for first in range(0, len(wrong), LONGEST):
            name = f"misread {first // LONGEST + 1}"
            query.read[name] = " OR ".join(wrong[first : first + LONGEST])
            self.values[-1 - first] = Expression(query.table.dialect.quoted(name))
            self._nodes.append(self._graph.atom(-1 - first))

    def expression(self, query: Query) -> Expression:
        """Any of them."""
        goal = Goal(self._graph, (self._graph.any(self._nodes),))
        return query.strata.expressions(goal, self.values, "contradiction ")[0]


def _all(graph: Graph, literals: Literals) -> int:
    nodes = ((graph.atom(number), value) for number, value in literals)
    return graph.all(node if value else graph.negate(node) for node, value in nodes)


def _after(known: Expression | None, so: Expression, not_so: Expression) -> Expression:
    """What is known; where nothing is, true where the one side holds, and false where the other does."""
    sides = [(side, word) for side, word in ((so, "TRUE"), (not_so, "FALSE")) if side.text != "FALSE"]
    case = f"CASE {' '.join(f'WHEN {side.text} THEN {word}' for side, word in sides)} END"
    if known is None:
        return over((so, not_so), case)
    return over((known, so, not_so), f"COALESCE({known.text}, {case})")
