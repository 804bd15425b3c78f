"""What makes a rulebook impossible to build, each fault quoting the provisions concerned.

Clashes (opposite literals that can both be concluded on one day), cycles, open
statuses read negatively, ids unknown or used twice, and conclusions about the
act that would have to be drawn from an item.
"""

from collections.abc import Iterator

from attrs import asdict

from pipl_rules.errors import RulebookError
from pipl_rules.logic.certainty import Unit, bounds
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Condition, Fact, Not, SettledBy
from pipl_rules.logic.graph import CycleError
from pipl_rules.logic.rule import Duty, Rule, Status
from pipl_rules.logic.rulebook import LawOfDay, Rulebook


def check(rulebook: Rulebook) -> None:
    """Raise `RulebookError` with every fault, if there is any."""
    faults = [*_names(rulebook), *_levels(rulebook)]
    if not faults:
        for since, also in rulebook.stretches:
            try:
                law = rulebook.on(since, also)
            except CycleError as cycle:
                faults.append(f"On {since} these depend on themselves: {' <- '.join(cycle.path)}.")
                continue
            faults.extend(_negative(law, rulebook))
            faults.extend(_clashes(law, rulebook))
    if faults:
        raise RulebookError(tuple(dict.fromkeys(faults)))


def _names(rulebook: Rulebook) -> Iterator[str]:
    seen: dict[str, Rule] = {}
    facts: dict[str, Fact] = {}
    for rule in rulebook.rules:
        if rule.id in seen:
            yield f"Two rules bear the id {rule.id}: {seen[rule.id].cite} and {rule.cite}."
        seen[rule.id] = rule
        if rule.concludes is None and not rule.lifts:
            yield f"{rule.id} ({rule.cite}) neither concludes nor lifts anything."
        for atom in rule.atoms():
            if isinstance(atom, Fact) and asdict(facts.setdefault(atom.name, atom)) != asdict(atom):
                yield f"Two facts bear the name {atom.name}; one is read by {rule.id}."
    for rule in rulebook.rules:
        for target in rule.lifts:
            if target not in seen:
                yield f"{rule.id} ({rule.cite}) lifts {target}, and no rule has that id."


def _levels(rulebook: Rulebook) -> Iterator[str]:
    level = {
        rule.id: About.ITEM if any(a.about is About.ITEM for a in rule.atoms()) else About.ACT
        for rule in rulebook.rules
    }
    for rule in rulebook.rules:
        if isinstance(rule.concludes, Status):
            fact = rule.concludes.fact
            if fact.settled_by is not SettledBy.LAW:
                yield f"{rule.id} ({rule.cite}) concludes {fact.name}, which is not a legal status."
            if fact.about is About.ACT and level[rule.id] is About.ITEM:
                yield f"{rule.id} ({rule.cite}) concludes a status of the act from facts about an item."
        yield from (
            f"{rule.id} ({rule.cite}) reads facts about an item and lifts {target}, a rule about the act."
            for target in rule.lifts
            if level[rule.id] is About.ITEM and level.get(target) is About.ACT
        )


def _signed(condition: Condition, sign: bool) -> Iterator[tuple[Fact, bool]]:  # noqa: FBT001 - a sign
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _signed(part, sign)
        case Not(part):
            yield from _signed(part, not sign)
        case Fact() if condition.settled_by is SettledBy.LAW:
            yield condition, sign


def _reads(rule: Rule) -> Iterator[tuple[Fact, bool]]:
    signs = ([True] if rule.concludes else []) + ([False] if rule.lifts else [])
    for sign in signs:
        yield from _signed(rule.when, sign)
        yield from _signed(rule.unless, not sign)
    if isinstance(rule.concludes, Duty):
        yield from _signed(rule.concludes.done, False)  # noqa: FBT003 - a sign


def _negative(law: LawOfDay, rulebook: Rulebook) -> Iterator[str]:
    closed = {closing.fact for closing in rulebook.closings if closing.in_force(law.since, law.also)}
    ways: dict[Fact, set[bool]] = {}
    for rule in law.rules:
        if isinstance(rule.concludes, Status):
            ways.setdefault(rule.concludes.fact, set()).add(rule.concludes.value)
    for rule in law.rules:
        for fact, sign in _reads(rule):
            if not sign and fact not in closed and ways.get(fact, set()) != {True, False}:
                yield (
                    f"{rule.id} ({rule.cite}) depends on {fact.name} being false from {law.since} on, "
                    "and nothing then concludes that it is: close the status or conclude it both ways."
                )


def _clashes(law: LawOfDay, rulebook: Rulebook) -> Iterator[str]:
    concluding = [(rule, rule.concludes) for rule in law.rules if isinstance(rule.concludes, Status)]
    graph = law.form.graph
    for rule, status in concluding:
        for other, opposite in concluding:
            if not (status.value and not opposite.value and status.fact == opposite.fact):
                continue
            if other.id in rule.lifts or rule.id in other.lifts:
                continue
            both = graph.all((law.form.applied[rule.id], law.form.applied[other.id]))
            found = bounds(rulebook, [Unit(Goal(graph, (both,)), [None] * len(rulebook.atoms))])
            if found is not None and found[0][1]:
                yield (
                    f"From {law.since} {rule.id} ({rule.cite}: {rule.gist}) and "
                    f"{other.id} ({other.cite}: {other.gist}) can conclude opposite things of "
                    f"{status.fact.name}: let one lift the other, or narrow them."
                )
