"""Why an interest was infringed, or was not: the facts that bore on it, and which way each spoke.

A *reason* is enough by itself for the answer in one unit (the act, or an item of it):
for an infringement, one rule that infringes and all that made it apply; for none,
all that kept every rule from applying. It is read off the rules as they were decided:
of a disjunction that holds the limbs that hold, of a conjunction that fails the
limbs that fail, through statuses, what lifts a rule, and the conditions of a default.

A fact *speaks* if it was found, and otherwise than it would be taken to be had nobody
found it: that nothing was sold adds nothing, for nobody need disprove it.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache

from attrs import field, frozen

from pipl_rules.analysis.literals import Literals
from pipl_rules.apply import Unit
from pipl_rules.assume import Assumption, Assumptions
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Atom, Comparison, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, Truth


class Side(Enum):
    """Which way a fact speaks; BOTH is a fact that the law counts both ways, and which has no direction."""

    FOR = "for_infringement"
    AGAINST = "against_infringement"
    BOTH = "both_ways"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR, Side.BOTH: Side.BOTH}[self]


@frozen(eq=False)
class Known:
    """One unit of a judgment: what was found in it, what it was taken to be, and what of it speaks.

    Attributes:
        unit: The unit.
        found: What was found, readings included.
        taken: The same with assumptions.
        speaks: What was found otherwise than it would be taken to be; without readings, and without what
            every infringement presupposes.
    """

    unit: Unit
    found: Literals
    taken: Literals
    speaks: Literals


@frozen(eq=False)
class Reason:
    """What is enough for an answer on one interest in one unit.

    Attributes:
        known: The unit.
        rules: The rules that decided; for no infringement those that something found kept from applying,
            with what lifted them. Empty where nothing but what nobody proved stood in the way.
        needs: Everything that the answer stands on there, found or taken to be so.
        spoke: What of it was found and spoke for the answer.
        met: What was found and spoke, under the rules that decided, the other way or both ways.
    """

    known: Known
    rules: tuple[Rule, ...]
    needs: Literals
    spoke: Literals
    met: Mapping[Side, Literals] = field(factory=dict)

    @property
    def bears(self) -> Literals:
        """Everything found that spoke, either way."""
        result = self.spoke
        for literals in self.met.values():
            result |= literals
        return result


def known(judgment: Judgment) -> tuple[Known, ...]:
    """The units of a judgment, as they are compared."""
    rules = judgment.rulebook
    unspoken = _unspoken(rules)
    result = []
    for unit in judgment.units:
        found = Literals.known(unit.found)
        speaks = (found - _presumed(unit.held, unit.about)).without(unspoken)
        result.append(Known(unit, found, Literals.known(unit.assumed), speaks))
    return tuple(result)


def reasons(judgment: Judgment, interest: Interest, *, infringed: bool) -> tuple[Reason, ...]:
    """Every reason for the answer, in the order of the units and the provisions.

    Args:
        judgment: The judgment.
        interest: The interest.
        infringed: The answer to be accounted for. Where the judgment answers otherwise there is no telling
            what decided, so everything found that bears on the interest is taken to have been needed.
    """
    views = [
        [_View(judgment, day, each) for day in judgment.days] for each in known(judgment)
    ]
    if judgment.infringed(interest) is not infringed:
        return tuple(_everything(of_unit, interest, infringed=infringed) for of_unit in views)
    if not infringed:
        return tuple(_sparing(of_unit, interest) for of_unit in views)
    found = (reason for of_unit in views for view in of_unit for reason in _infringing(view, interest))
    return tuple({(r.known.unit.item, r.rules[0].id, r.needs): r for r in found}.values())


def bearing(judgment: Judgment, interest: Interest) -> tuple[Reason, ...]:
    """For each unit, everything found that speaks on the interest by the law of its day, whatever the answer."""
    views = [[_View(judgment, day, each) for day in judgment.days] for each in known(judgment)]
    return tuple(_everything(of_unit, interest, infringed=True) for of_unit in views)


def concerned(day: LawOfDay, interest: Interest, about: About) -> Iterator[tuple[Rule, int]]:
    """The rules of the day that can infringe the interest in a unit of this kind, with the node that says so."""
    for rule in day.rules:
        concluded = rule.concludes
        if day.form.levels[rule.id] is not about:
            continue
        if isinstance(concluded, Infringes) and concluded.interest is interest:
            yield rule, day.form.applied[rule.id]
        elif isinstance(concluded, Duty) and concluded.breach == Infringes(interest):
            yield rule, day.form.breached[rule.id]


@lru_cache(maxsize=4)
def _unspoken(rulebook: Rulebook) -> int:
    """Bits of the atoms that are no circumstance of a case: choices of reading, and what is always presupposed."""
    given = set(rulebook.given.atoms())
    return sum(
        1 << number
        for atom, number in rulebook.index.items()
        if atom in given or (isinstance(atom, Fact) and atom.settled_by is SettledBy.READING)
    )


@lru_cache(maxsize=64)
def _presumed(held: Assumptions, about: About) -> Literals:
    return Literals.known(held.general[About.ACT] if about is About.ACT else held.of_items)


class _View:
    """One unit under the law of one day."""

    def __init__(self, judgment: Judgment, day: LawOfDay, each: Known) -> None:
        self.day = day
        self.known = each
        self.index = judgment.rulebook.index
        self.truth = day.everything.decide(each.unit.assumed)
        met = (*judgment.units[0].met, *each.unit.met)
        self.met: dict[int, Assumption] = {n: a for n, a in met if each.unit.found[n] is None}

    def concerned(self, interest: Interest) -> Iterator[tuple[Rule, int]]:
        return concerned(self.day, interest, self.known.unit.about)

    def value(self, node: int) -> Truth:
        return Truth.from_pair(self.truth[2 * node], self.truth[2 * node + 1])

    def needs(self, node: int, *, wanted: bool) -> Literals:
        """What makes the node as wanted, which it is."""
        graph = self.day.form.graph
        pairs: set[tuple[int, bool]] = set()
        start = (node, wanted)
        stack, seen = [start], {start}
        while stack:
            here, want = stack.pop()
            kind, *rest = graph.nodes[here]
            children = graph.children(here)
            below: Iterator[tuple[int, bool]] = iter(())
            if kind == "atom":
                pairs.update(self.settles(int(rest[0]), value=want))
            elif kind == "not":
                below = iter(((children[0], not want),))
            elif kind == "open":
                below = iter(((children[0] if want else children[1], True),))
            elif kind in ("and", "or"):
                holding = Truth.of(want)
                below = ((child, want) for child in children if self.value(child) is holding)
            for state in below:
                if state not in seen:
                    seen.add(state)
                    stack.append(state)
        return Literals.of(pairs)

    def settles(self, number: int, *, value: bool) -> Iterator[tuple[int, bool]]:
        """The atom, and what the default stands on by which it is so."""
        yield number, value
        if number in self.met:
            yield from self.holding(self.met[number].when)

    def holding(self, condition: Condition, *, wanted: bool = True) -> Iterator[tuple[int, bool]]:
        """What, as it was found, makes a condition as wanted."""
        if self.found(condition) is not Truth.of(wanted):
            return
        match condition:
            case AllOf(parts) | AnyOf(parts):
                for part in parts:
                    yield from self.holding(part, wanted=wanted)
            case Not(part):
                yield from self.holding(part, wanted=not wanted)
            case Fact() | Comparison():
                yield self.index[condition], wanted

    def found(self, condition: Condition) -> Truth:
        match condition:
            case AllOf(parts):
                result = TRUE
                for part in parts:
                    result &= self.found(part)
                return result
            case AnyOf(parts):
                result = FALSE
                for part in parts:
                    result |= self.found(part)
                return result
            case Not(part):
                return ~self.found(part)
            case Fact() | Comparison():
                return Truth.of(self.known.unit.found[self.index[condition]])
        return Truth.UNKNOWN  # there is no sixth kind


def _infringing(view: _View, interest: Interest) -> Iterator[Reason]:
    for rule, node in view.concerned(interest):
        if view.value(node) is TRUE:
            needs = view.needs(node, wanted=True)
            yield _reason([view], (rule,), needs, [(view, node)], Side.FOR)


def _sparing(views: Sequence[_View], interest: Interest) -> Reason:
    """Every rule fails on every day; those decided that would not, but for something found."""
    needs = Literals()
    decided: list[Rule] = []
    nodes: list[tuple[_View, int]] = []
    for view in views:
        of_day = [(rule, node, view.needs(node, wanted=False)) for rule, node in view.concerned(interest)]
        for _, _, why in of_day:
            needs |= why
        stood = set(_would_stand(view, [node for _, node, _ in of_day], needs))
        for rule, node, _ in of_day:
            if node in stood:
                lifting = [r for r in view.day.rules if rule.id in r.lifts]
                applied = view.day.form.applied
                decided += [rule, *(r for r in lifting if view.value(applied[r.id]) is TRUE)]
                nodes.append((view, node))
    spoken = Literals()
    for view, node in nodes:
        spoken |= view.needs(node, wanted=False)
    return _reason(views, tuple(dict.fromkeys(decided)), needs, nodes, Side.AGAINST, spoken)


def _would_stand(view: _View, nodes: Sequence[int], needs: Literals) -> Iterator[int]:
    """The nodes that would hold or be open, were nothing found of what spoke against them."""
    silenced = (needs & view.known.speaks).atoms | sum(1 << n for n in view.met)
    values = [
        None if silenced >> number & 1 else value for number, value in enumerate(view.known.unit.assumed)
    ]
    truth = view.day.everything.decide(values)
    return (node for node in nodes if truth[2 * node + 1])


def _everything(views: Sequence[_View], interest: Interest, *, infringed: bool) -> Reason:
    nodes = [(view, node) for view in views for _, node in view.concerned(interest)]
    side = Side.FOR if infringed else Side.AGAINST
    signs = _signs(nodes)
    speaks = views[0].known.speaks
    sides = {each: _on(speaks, signs, each) for each in Side}
    needs = sides[Side.FOR] | sides[Side.AGAINST] | sides[Side.BOTH]
    met = {each: found for each, found in sides.items() if each is not side}
    return Reason(views[0].known, (), needs, sides[side], met)


def _reason(  # noqa: PLR0913, PLR0917 - what a reason is made of
    views: Sequence[_View],
    rules: tuple[Rule, ...],
    needs: Literals,
    nodes: Sequence[tuple[_View, int]],
    side: Side,
    among: Literals | None = None,
) -> Reason:
    each = views[0].known
    spoke = (needs if among is None else among) & each.speaks
    signs = _signs(nodes)
    rest = each.speaks - needs
    met = {way: _on(rest, signs, way) for way in (side.other, Side.BOTH)}
    return Reason(each, rules, needs, spoke, met)


_Signs = tuple[int, int]
"""Bits of the atoms on which something depends, and of those on whose negation it does."""


def _on(literals: Literals, signs: _Signs, side: Side) -> Literals:
    """Those of the literals that speak on this side."""
    up, down = signs
    if side is Side.BOTH:
        return literals.only(up & down)
    clear = (up & ~down, down & ~up)
    forth, back = clear if side is Side.FOR else clear[::-1]
    return Literals(literals.true & forth, literals.false & back)


def _signs(nodes: Sequence[tuple[_View, int]]) -> _Signs:
    up = down = 0
    for view, node in nodes:
        plus, minus = _signs_of_day(view.day, view.known.unit.held)[node]
        up, down = up | plus, down | minus
    return up, down


@lru_cache(maxsize=256)
def _signs_of_day(day: LawOfDay, held: Assumptions) -> list[_Signs]:
    """For each node, the signs in which it depends on atoms, by the rules or through a default."""
    through = _through_defaults(held)
    signs: list[_Signs] = []
    for kind, *parts in day.form.graph.nodes:
        up = down = 0
        if kind == "atom":
            number = int(parts[0])
            more, less = through.get(number, (0, 0))
            up, down = 1 << number | more, less
        elif kind not in ("true", "false"):
            for place, part in enumerate(parts):
                plus, minus = signs[int(part)]
                if kind == "not" or (kind == "open" and place == 1):
                    plus, minus = minus, plus
                up, down = up | plus, down | minus
        signs.append((up, down))
    return signs


@lru_cache(maxsize=64)
def _through_defaults(held: Assumptions) -> Mapping[int, _Signs]:
    """For an atom, the signs in which what is assumed of it depends on what was found."""
    index = held.rulebook.index
    result: dict[int, _Signs] = {}
    for assumption in held.held:
        number = index[assumption.fact]
        up, down = result.get(number, (0, 0))
        for condition, sign in ((assumption.when, True), (assumption.unless, False)):
            for found, positive in _signed(condition, sign=sign is assumption.value):
                if positive:
                    up |= 1 << index[found]
                else:
                    down |= 1 << index[found]
        result[number] = (up, down)
    return result


def _signed(condition: Condition, *, sign: bool) -> Iterator[tuple[Atom, bool]]:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _signed(part, sign=sign)
        case Not(part):
            yield from _signed(part, sign=not sign)
        case Fact() | Comparison():
            yield condition, sign
