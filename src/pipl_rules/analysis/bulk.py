"""All rules over many states at once, and what a changed rule changes: one bit a state.

Each side of each value (*known true*, *may be true*) is an integer with a bit for every state, as in the
compiled form; but the unit of work is the rule, not the node, so that a mutant works out anew only its own
rule and what depends on it. States of different days stand side by side: a rule is false where it is not
in force. This wants rules and statuses without a cycle over all days taken together, which is more than
a rulebook asks; where there is one, take the states of one day at a time.
"""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from graphlib import TopologicalSorter

from attrs import define, field, frozen

from pipl_rules.analysis.mutation import Mutant
from pipl_rules.analysis.states import Pair, States
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Comparison, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rule import Closed, Duty, Infringes, Interest, Rule, Status
from pipl_rules.logic.rulebook import Rulebook

Key = tuple[str, str]
"""What can be asked: ``("applies" | "met" | "breached" | "in force", rule id)``, ``("status", name)``,
``("infringed", "interest about")``."""


def interest_key(interest: Interest, about: About) -> Key:
    """The key of an interest, infringed by the act as an act or in an item."""
    return "infringed", f"{interest.value} {about.value}"


@frozen
class Change:
    """One answer before and after."""

    key: Key
    before: Pair
    after: Pair

    @property
    def where(self) -> int:
        """The states in which it differs."""
        return (self.before[0] ^ self.after[0]) | (self.before[1] ^ self.after[1])


@define
class Overlay:
    """What a mutant changes so far: its rules, its closings, and the answers that differ."""

    rules: Mapping[str, Rule]
    closed: Mapping[str, int]
    answers: dict[Key, Pair] = field(factory=dict)


@define(eq=False, slots=False)
class Structure:
    """What depends on what in a rulebook, over all its days.

    Attributes:
        rulebook: The rulebook.
        lifting: By rule, the rules that lift it.
        concluding: By status, the rules that conclude it, and which way.
        infringing: By interest, the rules that can infringe it.

    Raises:
        graphlib.CycleError: If rules and statuses of different days form a cycle.
    """

    rulebook: Rulebook
    lifting: dict[str, list[str]] = field(factory=dict, init=False)
    concluding: dict[str, list[tuple[str, bool]]] = field(factory=dict, init=False)
    infringing: dict[Key, list[str]] = field(factory=dict, init=False)
    order: dict[Key, int] = field(factory=dict, init=False)
    dependents: dict[Key, list[Key]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for rule in self.rulebook.rules:
            for target in rule.lifts:
                self.lifting.setdefault(target, []).append(rule.id)
            interest = contributes(rule)
            if interest is not None:
                self.infringing.setdefault(interest, []).append(rule.id)
            if isinstance(rule.concludes, Status):
                found = self.concluding.setdefault(rule.concludes.fact.name, [])
                found.append((rule.id, rule.concludes.value))
        below = self._below()
        self.order = {node: place for place, node in enumerate(TopologicalSorter(below).static_order())}
        for node, parts in below.items():
            for part in parts:
                self.dependents.setdefault(part, []).append(node)

    def _below(self) -> dict[Key, list[Key]]:
        closed = (closing.fact.name for closing in self.rulebook.closings)
        below: dict[Key, list[Key]] = {("status", name): [] for name in (*self.concluding, *closed)}
        for rule in self.rulebook.rules:
            presupposed = self.rulebook.given.atoms() if isinstance(rule.concludes, Infringes | Duty) else ()
            every = (*rule.atoms(), *presupposed)
            read = [a for a in every if isinstance(a, Fact) and a.settled_by is SettledBy.LAW]
            statuses: list[Key] = [("status", fact.name) for fact in read]
            below["rule", rule.id] = [
                *statuses,
                *(("rule", other) for other in self.lifting.get(rule.id, ())),
            ]
        for name, found in self.concluding.items():
            below["status", name] = [("rule", rule_id) for rule_id, _ in found]
        return below


@define(eq=False, slots=False)
class Bulk:
    """The answers of a rulebook in many states; each is worked out when it is first asked for.

    Attributes:
        structure: The rulebook, and what depends on what in it.
        states: The states.
    """

    structure: Structure
    states: States
    _known: dict[Key, Pair] = field(factory=dict, init=False)

    @property
    def rulebook(self) -> Rulebook:
        """The rules."""
        return self.structure.rulebook

    @cached_property
    def _base(self) -> Overlay:
        return Overlay({}, self._closings(self.rulebook.closings), self._known)

    def answer(self, key: Key) -> Pair:
        """The planes of an answer; of a status that nothing concludes, unknown.

        Raises:
            KeyError: If no rule has the id.
        """
        if key not in self._known:
            kind, name = key
            if kind == "infringed":
                self._known[key] = self._infringed(key, self._base)
            elif kind == "status":
                self._known[key] = self._status(name, self._base)
            else:
                self._known.update(self._rule(self.rulebook.by_id[name], self._base))
        return self._known[key]

    def _closings(self, closings: Sequence[Closed]) -> dict[str, int]:
        result: dict[str, int] = {}
        for closing in closings:
            name = closing.fact.name
            result[name] = result.get(name, 0) | self.states.in_force(closing)
        return result

    # -- what a mutant changes

    def changes(self, mutant: Mutant, *, far: bool = True) -> Iterator[Change]:
        """Every answer that the mutant changes in some state.

        Args:
            mutant: The mutant.
            far: Whether to follow what depends on the rules changed, beyond those they lift.
        """
        over = Overlay(mutant.rules, self._base.closed)
        queue: list[tuple[int, Key]] = []
        if mutant.closings:
            over.closed = self._closings(mutant.applied_to(self.rulebook)[1])
            for name in {closing.fact.name for closing in mutant.closings.values()}:
                heapq.heappush(queue, (self.structure.order["status", name], ("status", name)))
        for rule_id, rule in mutant.rules.items():
            heapq.heappush(queue, (self.structure.order["rule", rule_id], ("rule", rule_id)))
            for target in {*rule.lifts, *self.rulebook.rule(rule_id).lifts}:
                heapq.heappush(queue, (self.structure.order["rule", target], ("rule", target)))
        touched = {*mutant.rules}
        for change in self._spread(queue, over, far=far):
            touched.add(change.key[1])
            yield change
        if far:
            yield from self._interests(touched, over)

    def _spread(self, queue: list[tuple[int, Key]], over: Overlay, *, far: bool) -> Iterator[Change]:
        done: set[Key] = set()
        while queue:
            _, node = heapq.heappop(queue)
            if node in done:
                continue
            done.add(node)
            reaches = False
            for key, after in self._work_out(node, over).items():
                before = self.answer(key)
                if after == before:
                    continue
                over.answers[key] = after
                reaches |= key[0] in ("applies", "status")
                yield Change(key, before, after)
            for other in self.structure.dependents.get(node, ()) if reaches and far else ():
                heapq.heappush(queue, (self.structure.order[other], other))

    def _interests(self, touched: set[str], over: Overlay) -> Iterator[Change]:
        reached = {
            key
            for name in touched
            if name in self.rulebook.by_id
            for rule in (self.rulebook.by_id[name], over.rules.get(name))
            if rule is not None and (key := contributes(rule)) is not None
        }
        for key in sorted(reached):
            after = self._infringed(key, over)
            if after != self.answer(key):
                over.answers[key] = after
                yield Change(key, self.answer(key), after)

    # -- working out

    def _work_out(self, node: Key, over: Overlay) -> dict[Key, Pair]:
        kind, name = node
        if kind == "status":
            return {node: self._status(name, over)}
        return self._rule(over.rules.get(name) or self.rulebook.by_id[name], over)

    def _rule(self, rule: Rule, over: Overlay) -> dict[Key, Pair]:
        force = self.states.in_force(rule)
        t, m = self._value(rule.when, over)
        not_m, not_t = self._value(rule.unless, over)
        t, m = t & force & ~not_t, m & force & ~not_m
        if isinstance(rule.concludes, Infringes | Duty):
            given_t, given_m = self._value(self.rulebook.given, over)
            t, m = t & given_t, m & given_m
        own = t, m
        for other in self.structure.lifting.get(rule.id, ()):
            if other in over.rules and rule.id not in over.rules[other].lifts:
                continue
            lifter_t, lifter_m = self._get(("applies", other), over)
            t, m = t & ~lifter_m, m & ~lifter_t
        result = {("met", rule.id): own, ("applies", rule.id): (t, m), ("in force", rule.id): (force, force)}
        if isinstance(rule.concludes, Duty):
            done_t, done_m = self._value(rule.concludes.done, over)
            result["breached", rule.id] = (t & ~done_m, m & ~done_t)
        return result

    def _status(self, name: str, over: Overlay) -> Pair:
        t = m = denied = 0
        for rule_id, value in self.structure.concluding.get(name, ()):
            rule_t, rule_m = self._get(("applies", rule_id), over)
            if value:
                t, m = t | rule_t, m | rule_m
            else:
                denied |= rule_t
        full = self.states.full
        closed = over.closed.get(name, 0)
        return t, (m & closed) | (full & ~closed & ~denied)

    def _infringed(self, key: Key, over: Overlay) -> Pair:
        t = m = 0
        moved = {rule.id: rule for rule in over.rules.values() if contributes(rule) == key}
        for rule_id in (*self.structure.infringing.get(key, ()), *moved):
            if rule_id in over.rules and rule_id not in moved:
                continue
            rule = self.rulebook.by_id[rule_id]
            kind = "breached" if isinstance(rule.concludes, Duty) else "applies"
            rule_t, rule_m = self._get((kind, rule_id), over)
            t, m = t | rule_t, m | rule_m
        return t, m

    def _get(self, key: Key, over: Overlay) -> Pair:
        return over.answers.get(key) or self.answer(key)

    def _value(self, condition: Condition, over: Overlay) -> Pair:
        match condition:
            case AllOf(parts):
                t = m = self.states.full
                for part in parts:
                    part_t, part_m = self._value(part, over)
                    t, m = t & part_t, m & part_m
                return t, m
            case AnyOf(parts):
                t = m = 0
                for part in parts:
                    part_t, part_m = self._value(part, over)
                    t, m = t | part_t, m | part_m
                return t, m
            case Not(part):
                t, m = self._value(part, over)
                return self.states.full ^ m, self.states.full ^ t
            case Fact() if condition.settled_by is SettledBy.LAW:
                return self._get(("status", condition.name), over)
            case Fact() | Comparison():
                return self.states.atom(condition)
        msg = f"{type(condition).__name__} is not one of the five kinds of condition"
        raise TypeError(msg)


def contributes(rule: Rule) -> Key | None:
    """The key of the interest that the rule, or the breach of its duty, infringes; None if there is none."""
    concluded = rule.concludes.breach if isinstance(rule.concludes, Duty) else rule.concludes
    if not isinstance(concluded, Infringes):
        return None
    of_item = any(atom.about is About.ITEM for atom in rule.atoms())
    return interest_key(concluded.interest, About.ITEM if of_item else About.ACT)
