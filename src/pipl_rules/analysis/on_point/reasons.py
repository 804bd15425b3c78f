"""Why an interest was infringed, or was not: the facts that bore on it, and which way each spoke.

A *reason* is enough by itself for the answer in one unit (the act, or an item of it):
for an infringement, the rules that infringe and all that made them apply; for none,
all that kept every rule from applying. It is read off the rules as they were decided
(`walk`), and no fact is known to be of more weight than another.

A fact *speaks* if it was found, and otherwise than it would be taken to be had nobody
found it: that nothing was sold adds nothing, for nobody need disprove it.
"""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from functools import lru_cache

from attrs import field, frozen

from pipl_rules.analysis.on_point.literals import Literals
from pipl_rules.analysis.on_point.walk import Given, View, common, concerned, signs
from pipl_rules.assume import Assumptions
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import TRUE
from pipl_rules.units import Unit


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
        needs: What the answer stands on there, found or taken to be so.
        given: Defaults among it, each with the circumstances by which it was given.
        spoke: What of all this was found and spoke for the answer.
        common: Bits of the atoms that most rules on the interest depend on, and which tell no case from another.
        accounted: Whether the judgment gives the answer; else there is no telling what decided.
        met: What was found and spoke, under the rules that decided, the other way or both ways.
    """

    known: Known
    rules: tuple[Rule, ...]
    needs: Literals
    given: tuple[Given, ...]
    spoke: Literals
    common: int
    accounted: bool = True
    met: Mapping[Side, Literals] = field(factory=dict)

    @property
    def bears(self) -> Literals:
        """Everything found that spoke, either way."""
        result = self.spoke
        for literals in self.met.values():
            result |= literals
        return result

    def needed(self, found: Literals) -> Literals:
        """What an act must have for the same answer; the circumstances of a default only where its fact is not found."""
        result = self.needs
        for given in self.given:
            if not given.fact & found:
                result |= given.by
        return result


Sight = tuple[Known, tuple[View, ...]]
"""A unit, and the same under the law of each day."""


@frozen(eq=False)
class Seen:
    """A judgment as it is compared.

    Attributes:
        judgment: The judgment.
        sights: Its units, each under the law of each day.
    """

    judgment: Judgment
    sights: tuple[Sight, ...]


def seen(judgment: Judgment) -> Seen:
    """The judgment as it is compared."""
    act = judgment.units[0]
    views = ((each, tuple(View(day, each.unit, act) for day in judgment.days)) for each in _known(judgment))
    return Seen(judgment, tuple(views))


def _known(judgment: Judgment) -> tuple[Known, ...]:
    unspoken = _unspoken(judgment.rulebook)
    result = []
    for unit in judgment.units:
        found = Literals.known(unit.found)
        speaks = (found - _presumed(unit.held, unit.about)).without(unspoken)
        result.append(Known(unit, found, Literals.known(unit.assumed), speaks))
    return tuple(result)


def reasons(
    of: Seen, interest: Interest, *, infringed: bool, named: Collection[str] = ()
) -> tuple[Reason, ...]:
    """The reasons for the answer, one for each unit that bears it, in their order.

    Args:
        of: The judgment.
        interest: The interest.
        infringed: The answer to be accounted for. Where the judgment answers otherwise there is no telling
            what decided, so everything found that bears on the interest is taken to have been needed.
        named: Ids of the rules on which an infringement was put; in a unit where none of them infringes it
            is put down to all that do.
    """
    if of.judgment.infringed(interest) is not infringed:
        return bearing(of, interest, side=Side.FOR if infringed else Side.AGAINST)
    if not infringed:
        spared = tuple(_sparing(sight, interest) for sight in of.sights)
        if any(reason.rules for reason in spared):
            return spared
        return tuple(_sparing(sight, interest, all_told=True) for sight in of.sights)
    found = (_infringing(sight, interest, named) for sight in of.sights)
    return tuple(reason for reason in found if reason is not None)


def bearing(of: Seen, interest: Interest, side: Side = Side.FOR) -> tuple[Reason, ...]:
    """For each unit everything found that bears on the interest by the law of its days, whatever the answer."""
    return tuple(_everything(sight, interest, side) for sight in of.sights)


_Nodes = Sequence[tuple[View, Sequence[int]]]
"""Nodes under the law of each day."""


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


def _infringing(sight: Sight, interest: Interest, named: Collection[str]) -> Reason | None:
    """The rules that infringe there, taken together, for a court decides on all that speaks for its ground."""
    each, views = sight
    about = each.unit.about
    found = [
        [row for row in concerned(view.day, interest, about) if view.value(row[1]) is TRUE] for view in views
    ]
    if any(rule.id in named for rows in found for rule, _ in rows):
        found = [[row for row in rows if row[0].id in named] for rows in found]
    rules = [rule for rows in found for rule, _ in rows]
    nodes = [(view, [node for _, node in rows]) for view, rows in zip(views, found, strict=True)]
    return _reason(sight, interest, rules, nodes, nodes, Side.FOR) if rules else None


def _sparing(sight: Sight, interest: Interest, *, all_told: bool = False) -> Reason:
    """Every rule fails on every day; those decided that would not, but for something found.

    Where in no unit any did, whatever speaks of what stood in the way is told.
    """
    each, views = sight
    decided: list[Rule] = []
    every: list[tuple[View, list[int]]] = []
    told: list[tuple[View, list[int]]] = []
    for view in views:
        of_day = concerned(view.day, interest, each.unit.about)
        nodes = [node for _, node in of_day]
        stood = _would_stand(each, view, nodes)
        every.append((view, nodes))
        told.append((view, [node for node in nodes if node in stood]))
        applied = view.day.form.applied
        for rule, node in of_day:
            if node in stood:
                lifting = (other for other in view.day.rules if rule.id in other.lifts)
                decided += [rule, *(other for other in lifting if view.value(applied[other.id]) is TRUE)]
    return _reason(sight, interest, decided, every, every if all_told else told, Side.AGAINST)


def _would_stand(each: Known, view: View, nodes: Sequence[int]) -> frozenset[int]:
    """The nodes that would hold or be open, were nothing found of what spoke against them."""
    needs, given = view.needs(nodes, wanted=False)
    for default in given:
        needs |= default.by
    silenced = (needs & each.speaks).atoms | view.defaulted
    values = [None if silenced >> number & 1 else value for number, value in enumerate(each.unit.assumed)]
    truth = view.day.everything.decide(values)
    return frozenset(node for node in nodes if truth[2 * node + 1])


def _reason(  # noqa: PLR0913, PLR0917 - where, on what, by which rules
    sight: Sight, interest: Interest, rules: Sequence[Rule], every: _Nodes, told: _Nodes, side: Side
) -> Reason:
    """The reason why every one of these nodes is as it is, where those of the rules that decided are told of."""
    each, _ = sight
    wanted = side is Side.FOR
    needs, given = _join(every, wanted=wanted)
    telling, by_default = _join(told, wanted=wanted)
    for default in by_default:
        telling |= default.by
    everything = needs
    for default in given:
        everything |= default.by
    sides = _sides(told, each.speaks - everything)
    met = {way: sides[way] for way in (side.other, Side.BOTH) if sides[way]}
    distinct = tuple({rule.id: rule for rule in rules}.values())
    return Reason(each, distinct, needs, given, telling & each.speaks, _common(sight, interest), met=met)


def _common(sight: Sight, interest: Interest) -> int:
    each, views = sight
    result = -1
    for view in views:
        result &= common(view.day, interest, each.unit.about)
    return result


def _join(nodes: _Nodes, *, wanted: bool) -> tuple[Literals, tuple[Given, ...]]:
    needs = Literals()
    given: dict[Given, None] = {}
    for view, here in nodes:
        direct, defaults = view.needs(here, wanted=wanted)
        needs |= direct
        given.update(dict.fromkeys(defaults))
    return needs, tuple(given)


def _everything(sight: Sight, interest: Interest, side: Side) -> Reason:
    each, views = sight
    about = each.unit.about
    nodes = [(view, [node for _, node in concerned(view.day, interest, about)]) for view in views]
    sides = _sides(nodes, each.speaks)
    needs = sides[Side.FOR] | sides[Side.AGAINST] | sides[Side.BOTH]
    met = {way: found for way, found in sides.items() if way is not side and found}
    return Reason(each, (), needs, (), sides[side], _common(sight, interest), accounted=False, met=met)


def _sides(nodes: _Nodes, literals: Literals) -> dict[Side, Literals]:
    """Of the literals those that bear on the nodes, by the sign in which these depend on them.

    What a default stands on that was given there speaks as the default does.
    """
    up = down = 0
    for view, here in nodes:
        of_day = signs(view.day)
        for node in here:
            plus, minus = of_day[node]
            up, down = up | plus, down | minus
    towards, away = literals & Literals(up, down), literals & Literals(down, up)
    for default in {d: None for view, _ in nodes for d in view.defaults}:
        if default.fact & Literals(up, down):
            towards |= default.by & literals
        if default.fact & Literals(down, up):
            away |= default.by & literals
    return {Side.FOR: towards - away, Side.AGAINST: away - towards, Side.BOTH: towards & away}
