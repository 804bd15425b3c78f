"""The rules of one day as one shared graph: the form that every compiled evaluator prints.

Nodes are numbered in order of construction, children first, and equal nodes are
one node. Each has two sides, *known true* and *may be true*; negation swaps them.
A status that is not closed is an `open` node: it is known true if a rule that
concludes it applies, and may be true unless a rule that denies it applies.

What every infringement and every duty presupposes (that the act took place, and
is the processor's) is stated once for the rulebook and joined to them here.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from pipl_rules.logic.conditions import About, AllOf, AnyOf, Atom, Comparison, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rule import Closed, Duty, Infringes, Interest, Rule, Status

TRUE_NODE = 0
FALSE_NODE = 1


@define
class Graph:
    """Hash-consed nodes: ``(kind, *children)``, or ``("atom", index)``."""

    nodes: list[tuple[str | int, ...]] = field(factory=lambda: [("true",), ("false",)])
    _known: dict[tuple[str | int, ...], int] = field(factory=dict)

    def _node(self, *key: str | int) -> int:
        if key not in self._known:
            self._known[key] = len(self.nodes)
            self.nodes.append(key)
        return self._known[key]

    def atom(self, index: int) -> int:
        """The atom with this number."""
        return self._node("atom", index)

    def all(self, parts: Iterable[int]) -> int:
        """Conjunction."""
        return self._join("and", parts, unit=TRUE_NODE, zero=FALSE_NODE)

    def any(self, parts: Iterable[int]) -> int:
        """Disjunction."""
        return self._join("or", parts, unit=FALSE_NODE, zero=TRUE_NODE)

    def _join(self, kind: str, parts: Iterable[int], *, unit: int, zero: int) -> int:
        kept = dict.fromkeys(part for part in parts if part != unit)
        if zero in kept:
            return zero
        if not kept:
            return unit
        return next(iter(kept)) if len(kept) == 1 else self._node(kind, *kept)

    def negate(self, part: int) -> int:
        """Negation."""
        if part in (TRUE_NODE, FALSE_NODE):
            return FALSE_NODE if part == TRUE_NODE else TRUE_NODE
        if self.nodes[part][0] == "not":
            return int(self.nodes[part][1])
        return self._node("not", part)

    def open(self, concluded: int, denied: int) -> int:
        """A status concluded by some rules, denied by others, and otherwise unknown."""
        return self._node("open", concluded, denied)

    def children(self, node: int) -> tuple[int, ...]:
        """The nodes it is made of; an atom has none."""
        kind, *parts = self.nodes[node]
        return () if kind == "atom" else tuple(int(part) for part in parts)


@frozen(kw_only=True)
class DayGraph:
    """The rules in force on a day, as nodes of a graph.

    Attributes:
        graph: The nodes.
        applied: Node of each rule by id: it applies, that is, its condition holds and nothing lifts it.
        own: Node of each rule by id, before anything lifts it.
        breached: Node of each duty by rule id: it stands and is not done.
        statuses: Node of each legal status that a rule in force concludes or closes.
        interests: Node of each interest, for the act and for an item.
        levels: Whether a rule is a rule about the act or about an item.
    """

    graph: Graph
    applied: Mapping[str, int]
    own: Mapping[str, int]
    breached: Mapping[str, int]
    statuses: Mapping[Fact, int]
    interests: Mapping[tuple[Interest, About], int]
    levels: Mapping[str, About]


class CycleError(Exception):
    """Rules that depend on themselves; `path` names them."""

    def __init__(self, path: Sequence[str]) -> None:
        self.path = tuple(path)
        super().__init__(self.path)


@define
class Builder:
    """Builds the graph of one day; raises `CycleError` where rules, statuses or lifts form a cycle."""

    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...]
    index: Mapping[Atom, int]
    given: Condition
    graph: Graph = field(factory=Graph)
    _applied: dict[str, int] = field(factory=dict)
    _own: dict[str, int] = field(factory=dict)
    _statuses: dict[Fact, int] = field(factory=dict)
    _levels: dict[str, About] = field(factory=dict)
    _path: list[str] = field(factory=list)
    _concluding: dict[Fact, list[Rule]] = field(factory=dict)
    _denying: dict[Fact, list[Rule]] = field(factory=dict)
    _lifting: dict[str, list[Rule]] = field(factory=dict)
    _closed: frozenset[Fact] = field(default=frozenset())

    def __attrs_post_init__(self) -> None:
        self._closed = frozenset(closing.fact for closing in self.closings)
        for rule in self.rules:
            if isinstance(rule.concludes, Status):
                side = self._concluding if rule.concludes.value else self._denying
                side.setdefault(rule.concludes.fact, []).append(rule)
            for target in rule.lifts:
                self._lifting.setdefault(target, []).append(rule)

    def build(self) -> DayGraph:
        """Build every node that a rule or a closing of the day needs."""
        for rule in self.rules:
            self.applies(rule)
        for fact in {*self._concluding, *self._denying, *self._closed}:
            self.status(fact)
        duties = {rule.id: rule.concludes for rule in self.rules if isinstance(rule.concludes, Duty)}
        breached = {
            rule_id: self.graph.all((self._applied[rule_id], self.graph.negate(self.condition(duty.done))))
            for rule_id, duty in duties.items()
        }
        interests: dict[tuple[Interest, About], list[int]] = {}
        for rule in self.rules:
            level = self.level(rule)
            if isinstance(rule.concludes, Infringes):
                interests.setdefault((rule.concludes.interest, level), []).append(self._applied[rule.id])
            elif isinstance(rule.concludes, Duty) and rule.concludes.breach:
                interests.setdefault((rule.concludes.breach.interest, level), []).append(breached[rule.id])
        return DayGraph(
            graph=self.graph,
            applied=self._applied,
            own=self._own,
            breached=breached,
            statuses=self._statuses,
            interests={
                (interest, about): self.graph.any(interests.get((interest, about), ()))
                for interest in Interest
                for about in About
            },
            levels=self._levels,
        )

    def applies(self, rule: Rule) -> int:
        """The node that says whether the rule applies."""
        if rule.id not in self._applied:
            self._enter(rule.id)
            parts = [self.condition(rule.when), self.graph.negate(self.condition(rule.unless))]
            if isinstance(rule.concludes, Infringes | Duty):
                parts.append(self.condition(self.given))
            own = self.graph.all(parts)
            lifting = [self.graph.negate(self.applies(other)) for other in self._lifting.get(rule.id, ())]
            self._path.pop()
            self._own[rule.id] = own
            self._applied[rule.id] = self.graph.all((own, *lifting))
            self._levels[rule.id] = self.level(rule)
        return self._applied[rule.id]

    def status(self, fact: Fact) -> int:
        """The node of a legal status on this day."""
        if fact not in self._statuses:
            self._enter(f"status {fact.name}")
            concluded = self.graph.any(self.applies(rule) for rule in self._concluding.get(fact, ()))
            denied = self.graph.any(self.applies(rule) for rule in self._denying.get(fact, ()))
            self._path.pop()
            closed = fact in self._closed
            self._statuses[fact] = concluded if closed else self.graph.open(concluded, denied)
        return self._statuses[fact]

    def condition(self, condition: Condition) -> int:
        """The node of a condition."""
        match condition:
            case AllOf(parts):
                return self.graph.all(self.condition(part) for part in parts)
            case AnyOf(parts):
                return self.graph.any(self.condition(part) for part in parts)
            case Not(part):
                return self.graph.negate(self.condition(part))
            case Fact() if condition.settled_by is SettledBy.LAW:
                return self.status(condition)
            case Fact() | Comparison():
                return self.graph.atom(self.index[condition])
        msg = f"{type(condition).__name__} is not one of the five kinds of condition"
        raise TypeError(msg)

    def level(self, rule: Rule) -> About:
        """ITEM if the rule reads a fact about an item, else ACT."""
        return About.ITEM if any(atom.about is About.ITEM for atom in rule.atoms()) else About.ACT

    def _enter(self, name: str) -> None:
        if name in self._path:
            raise CycleError([*self._path[self._path.index(name) :], name])
        self._path.append(name)
