"""What made a rule apply, or kept it from applying, in one unit under the law of one day.

Of a disjunction that holds the limbs that hold, of a conjunction that fails the limbs
that fail, down to the facts; a default is followed to the circumstances by which it
was given. What is so found suffices: where all of it is so, the rule does the same.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from attrs import define, frozen

from pipl_rules.analysis.on_point.literals import Literals
from pipl_rules.assume import Assumption
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Comparison, Condition, Fact, Not
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth
from pipl_rules.units import Unit


@frozen
class Given:
    """A default that was given: its fact and value, and the circumstances by which it was."""

    fact: Literals
    by: Literals


@lru_cache(maxsize=1024)
def concerned(day: LawOfDay, interest: Interest, about: About) -> tuple[tuple[Rule, int], ...]:
    """The rules of the day that can infringe the interest in a unit of this kind, with the node that says so."""
    return tuple(_concerned(day, interest, about))


def _concerned(day: LawOfDay, interest: Interest, about: About) -> Iterator[tuple[Rule, int]]:
    for rule in day.rules:
        concluded = rule.concludes
        if day.form.levels[rule.id] is not about:
            continue
        if isinstance(concluded, Infringes) and concluded.interest is interest:
            yield rule, day.form.applied[rule.id]
        elif isinstance(concluded, Duty) and concluded.breach == Infringes(interest):
            yield rule, day.form.breached[rule.id]


Signs = tuple[int, int]
"""Bits of the atoms on which something depends as they are, and of those on whose negation it does."""


@lru_cache(maxsize=256)
def signs(day: LawOfDay) -> tuple[Signs, ...]:
    """For each node, the signs in which it depends on the atoms."""
    found: list[Signs] = []
    for kind, *parts in day.form.graph.nodes:
        up = down = 0
        if kind == "atom":
            up = 1 << int(parts[0])
        elif kind not in ("true", "false"):
            for place, part in enumerate(parts):
                plus, minus = found[int(part)]
                if kind == "not" or (kind == "open" and place == 1):
                    plus, minus = minus, plus
                up, down = up | plus, down | minus
        found.append((up, down))
    return tuple(found)


def reads(day: LawOfDay, rule: Rule, others: Iterable[Rule]) -> tuple[Rule, ...]:
    """Of the others those on which it depends by the law of the day whether the rule applies."""
    form = day.form
    stack, seen = [form.applied[rule.id]], {form.applied[rule.id]}
    while stack:
        fresh = [child for child in form.graph.children(stack.pop()) if child not in seen]
        seen.update(fresh)
        stack.extend(fresh)
    return tuple(other for other in others if form.applied.get(other.id) in seen)


@lru_cache(maxsize=1024)
def common(day: LawOfDay, interest: Interest, about: About) -> int:
    """Bits of the atoms on which more than half of the rules on the interest depend, in a unit of this kind.

    They are what makes it a matter of this law at all (that the information is personal, say), and tell
    one case from another no better than that it was brought.
    """
    rules = concerned(day, interest, about)
    counted: dict[int, int] = {}
    for _, node in rules:
        up, down = signs(day)[node]
        for number, _ in Literals(up | down):
            counted[number] = counted.get(number, 0) + 1
    return sum(1 << number for number, times in counted.items() if 2 * times > len(rules))


@define(eq=False, slots=False)
class View:
    """One unit under the law of one day.

    Attributes:
        day: The law.
        unit: The unit.
        act: The unit of the act as an act, whose defaults hold for its items as well.
    """

    day: LawOfDay
    unit: Unit
    act: Unit

    @cached_property
    def truth(self) -> tuple[bool, ...]:
        """Known true and may be true, for every node."""
        return tuple(self.day.everything.decide(self.unit.assumed))

    def value(self, node: int) -> Truth:
        """The value of a node."""
        return Truth.from_pair(self.truth[2 * node], self.truth[2 * node + 1])

    @cached_property
    def _met(self) -> dict[int, Assumption]:
        met = (*self.act.met, *self.unit.met)
        return {number: assumption for number, assumption in met if self.unit.found[number] is None}

    @cached_property
    def _given(self) -> dict[int, Given]:
        return {
            number: Given(
                Literals.of([(number, assumption.value)]), Literals.of(self._holding(assumption.when))
            )
            for number, assumption in self._met.items()
        }

    @property
    def defaults(self) -> tuple[Given, ...]:
        """The defaults given here."""
        return tuple(self._given.values())

    @cached_property
    def defaulted(self) -> int:
        """Bits of their facts."""
        return sum(1 << number for number in self._given)

    def needs(self, nodes: Iterable[int], *, wanted: bool) -> tuple[Literals, tuple[Given, ...]]:
        """What makes the nodes as wanted, which they must be; and the defaults among it."""
        pairs = sorted(self._down(nodes, wanted=wanted))
        return Literals.of(pairs), tuple(self._given[number] for number, _ in pairs if number in self._given)

    def _down(self, nodes: Iterable[int], *, wanted: bool) -> Iterator[tuple[int, bool]]:
        graph, truth = self.day.form.graph.nodes, self.truth
        stack = [(node, wanted) for node in nodes]
        seen = set(stack)
        while stack:
            here, want = stack.pop()
            kind, *rest = graph[here]
            children = [int(part) for part in rest]
            below: list[tuple[int, bool]] = []
            if kind == "atom":
                yield children[0], want
            elif kind == "not":
                below = [(children[0], not want)]
            elif kind == "open":
                below = [(children[0] if want else children[1], True)]
            elif want:
                below = [(child, True) for child in children if truth[2 * child]]
            else:
                below = [(child, False) for child in children if not truth[2 * child + 1]]
            fresh = [state for state in below if state not in seen]
            seen.update(fresh)
            stack.extend(fresh)

    def _holding(self, condition: Condition, *, wanted: bool = True) -> Iterator[tuple[int, bool]]:
        """What, as it was found, makes a condition as wanted; nothing where it is not."""
        if self._found(condition) is not Truth.of(wanted):
            return
        match condition:
            case AllOf(parts) | AnyOf(parts):
                for part in parts:
                    yield from self._holding(part, wanted=wanted)
            case Not(part):
                yield from self._holding(part, wanted=not wanted)
            case Fact() | Comparison():
                yield self._number(condition), wanted

    def _number(self, atom: Fact | Comparison) -> int:
        return self.unit.held.rulebook.index[atom]

    def _found(self, condition: Condition) -> Truth:
        match condition:
            case AllOf(parts):
                result = TRUE
                for part in parts:
                    result &= self._found(part)
                return result
            case AnyOf(parts):
                result = FALSE
                for part in parts:
                    result |= self._found(part)
                return result
            case Not(part):
                return ~self._found(part)
            case Fact() | Comparison():
                return Truth.of(self.unit.found[self._number(condition)])
        return UNKNOWN  # there is no sixth kind
