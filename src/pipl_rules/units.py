"""Units of decision: what was found of an act and of each of its items, and what had to be assumed.

Every act is a unit, and so is every item of it. What a unit carries are plain lists by number of atom.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from attrs import evolve, frozen

from pipl_rules.assume import Assumption, Assumptions, in_proceedings
from pipl_rules.assume.burdens import BURDENS
from pipl_rules.assume.defaults import DEFAULTS
from pipl_rules.characterise import Characterised
from pipl_rules.domain.information import InformationItem
from pipl_rules.errors import InconsistentFindingsError, UnknownNameError
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.axioms import Contradiction, propagate
from pipl_rules.logic.conditions import About, Atom, Count
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Plan, Values


@frozen(eq=False, slots=False)
class Unit:
    """The act, or one item of it.

    What was found is kept in two lists, for the items of an act share what was found of the act.

    Attributes:
        about: Which of the two.
        item: The item; None for the act.
        of_act: What was found of the act, readings included, by number of atom.
        own: What was found of the item, by place among the atoms about items; it prevails. Empty for the act.
        held: The assumptions of the proceedings.
        act: The unit of the act that an item belongs to; None for the act.
        by_caller: Findings of the caller, by number of each atom that one decides, be it by what it means.
        displaced: What the record had said where the caller found otherwise, by number of atom.
        same_act: Whether what was found of the act is all that an item's unit knows of it.
    """

    about: About
    item: InformationItem | None
    of_act: Values
    own: Values
    held: Assumptions
    act: "Unit | None" = None
    by_caller: Mapping[int, Finding] = {}
    displaced: Mapping[int, bool] = {}
    same_act: bool = True

    @classmethod
    def of(  # noqa: PLR0913 - the parts of a unit
        cls,
        found: Values,
        held: Assumptions,
        item: InformationItem | None = None,
        act: "Unit | None" = None,
        *,
        by_caller: Mapping[int, Finding] | None = None,
        displaced: Mapping[int, bool] | None = None,
    ) -> "Unit":
        """The unit of which all this was found, by number of atom; of an item, with what was found of the act."""
        about, own, same = About.ACT, [], True
        if act is not None:
            book = held.rulebook
            about, own = About.ITEM, [found[number] for number in book.item_numbers]
            same = all(found[number] is act.of_act[number] for number in book.act_numbers)
        of_act = act.of_act if same and act is not None else found
        return cls(about, item, of_act, own, held, act, by_caller or {}, displaced or {}, same)

    @cached_property
    def found(self) -> Values:
        """What was found, of the act and of the item, by number of atom."""
        if not self.own:
            return self.of_act
        found = self.of_act.copy()
        for number, value in zip(self.held.rulebook.item_numbers, self.own, strict=True):
            found[number] = value
        return found

    @cached_property
    def assumed(self) -> Values:
        """What was found, and what is assumed where nothing was; of an item, what is assumed of the act too."""
        values = _filled(self.found, self.held.general[self.about])
        if self.act is not None:
            values = _filled(values, self.act.assumed)
        for number, assumption in self.met:
            values[number] = assumption.value
        return values

    @cached_property
    def met(self) -> Sequence[tuple[int, Assumption]]:
        """The conditional assumptions whose condition is met, with the numbers of their facts."""
        return self.held.conditional(self.about, self.found)

    @property
    def used(self) -> tuple[Assumption, ...]:
        """The assumptions made."""
        return self.held.made(self.about, self.found, self.met)

    def supposing(self, values: Values) -> "Unit":
        """The same unit with these values after assumptions."""
        other = evolve(self, same_act=False)
        other.__dict__["assumed"] = values
        return other


@lru_cache(maxsize=16)
def _assumptions(rulebook: Rulebook, edge: dt.date) -> Assumptions:
    return in_proceedings(rulebook, edge, (*DEFAULTS, *BURDENS))


_EDGES = tuple(sorted({edge for a in BURDENS for edge in a.during.edges} | {dt.date.min}))


def edges() -> tuple[dt.date, ...]:
    """The days of proceedings from which other assumptions hold."""
    return _EDGES


def assumptions(rulebook: Rulebook, judged_on: dt.date) -> Assumptions:
    """The assumptions that hold in proceedings of the day."""
    return _assumptions(rulebook, _EDGES[bisect_right(_EDGES, judged_on) - 1])


def units(
    how: Plan, known: Characterised, findings: Sequence[Finding], judged_on: dt.date
) -> tuple[Unit, ...]:
    """The act and its items, with what was found and what had to be assumed.

    Raises:
        InconsistentFindingsError: If findings contradict one another, or the meaning of the facts.
    """
    held = assumptions(how.rulebook, judged_on)
    if not findings:
        return _of_record(how, known, held)
    about_act = [finding for finding in findings if finding.fact.about is About.ACT]
    found, callers, displaced = _found(how, how.start, known.act, about_act, {})
    act = Unit.of(found, held, by_caller=callers, displaced=displaced)
    result = [act]
    for item, values in known.items:
        own = [f for f in findings if f.fact.about is About.ITEM and f.item in (None, item.id)]
        found_here, callers, displaced = _found(how, found, values, own, act.by_caller)
        displaced = {**act.displaced, **displaced}
        result.append(Unit.of(found_here, held, item, act, by_caller=callers, displaced=displaced))
    return tuple(result)


def _of_record(how: Plan, known: Characterised, held: Assumptions) -> tuple[Unit, ...]:
    """The units where the record alone speaks."""
    of_act = how.read(how.start, known.act)
    act = Unit(About.ACT, None, of_act, [], held)
    result = [act]
    for item, values in known.items:
        own = how.read_item(values)
        result.append(
            Unit.of(how.read(of_act, values), held, item, act)
            if own is None
            else Unit(About.ITEM, item, of_act, own, held, act)
        )
    return tuple(result)


def _filled(values: Values, background: Values) -> Values:
    return [other if value is None else value for value, other in zip(values, background, strict=True)]


def found_units(
    how: Plan,
    of_act: Mapping[str, bool | int],
    of_items: Mapping[str, Mapping[str, bool | int]],
    judged_on: dt.date,
    held: Assumptions | None = None,
) -> tuple[Unit, ...]:
    """The units of an act of which there is no record: what was found, and what that means.

    Args:
        how: The plan.
        of_act: Facts and comparisons by name, True or False, and counts by name, whole numbers.
        of_items: The same for each item, by its id.
        judged_on: The day by which assumptions go.
        held: Other assumptions than those of that day.

    Raises:
        UnknownNameError: If a fact or a count is not one of this rulebook.
        InconsistentFindingsError: If the axioms contradict what was found.
    """
    found = _meant(how, how.chosen, of_act)
    known = [found, *(_meant(how, found, values) for values in of_items.values())]
    atoms = how.rulebook.atoms
    named = [{atoms[number].name: value for number, value in values.items()} for values in known]
    return recorded(how, named, list(of_items), judged_on, held)


def _meant(how: Plan, before: Mapping[int, bool], values: Mapping[str, bool | int]) -> dict[int, bool]:
    known = dict(before)
    for name, value in values.items():
        if name in how.comparisons:
            known.update((number, bool(each.holds(value))) for number, each in how.comparisons[name])
        elif name in how.numbers:
            known[how.numbers[name]] = bool(value)
        else:
            raise UnknownNameError("fact or count of this rulebook", name, how.numbers)
    return {**known, **_by_meaning(how.rulebook, known)}


def recorded(
    how: Plan,
    known: Sequence[Mapping[str, bool]],
    items: Sequence[str],
    judged_on: dt.date,
    held: Assumptions | None = None,
) -> tuple[Unit, ...]:
    """The units of a receipt: values by name of atom, for the act first and then for each item.

    Raises:
        UnknownNameError: If a fact of the receipt is not one of this rulebook.
    """
    held = held or assumptions(how.rulebook, judged_on)
    result: list[Unit] = []
    for k, values in enumerate(known):
        found = list(how.start)
        for name, value in values.items():
            if name not in how.numbers:
                raise UnknownNameError("fact of this rulebook", name, how.numbers)
            found[how.numbers[name]] = value
        if k:
            result.append(Unit.of(found, held, InformationItem(id=items[k - 1]), result[0]))
        else:
            result.append(Unit.of(found, held))
    return tuple(result)


def supposed(
    rulebook: Rulebook, which: Sequence[Unit], otherwise: Sequence[Mapping[int, Finding | bool]]
) -> tuple[Unit, ...]:
    """The units with some of what was found otherwise, what follows by meaning, and the assumptions made anew.

    Args:
        rulebook: The rules.
        which: The act first, then its items.
        otherwise: For each unit, by number of atom, the value or a finding of it; what is said of the act holds
            of its items.

    Raises:
        InconsistentFindingsError: If what is supposed cannot be true with the rest.
    """
    result: list[Unit] = []
    for unit, changed in zip(which, otherwise, strict=True):
        found = list(unit.found)
        if result:
            for number in rulebook.act_numbers:
                if result[0].found[number] is not None:
                    found[number] = result[0].found[number]
        displaced = dict(unit.displaced)
        callers = dict(unit.by_caller)
        for number, finding in changed.items():
            value = finding if isinstance(finding, bool) else bool(finding.value)
            before = found[number]
            if before is not None and before is not value:
                displaced.setdefault(number, before)
            if isinstance(finding, Finding):
                callers[number] = finding
            found[number] = value
        known = {number: value for number, value in enumerate(found) if value is not None}
        for number, value in _by_meaning(rulebook, known).items():
            found[number] = value
        act = result[0] if result else None
        result.append(Unit.of(found, unit.held, unit.item, act, by_caller=callers, displaced=displaced))
    return tuple(result)


def _found(
    how: Plan,
    start: Values,
    values: Mapping[str, object],
    findings: Sequence[Finding],
    already: Mapping[int, Finding],
) -> tuple[Values, Mapping[int, Finding], dict[int, bool]]:
    """What is found, what the caller found here or already, and what that displaced."""
    found = how.read(start, values)
    if not findings:
        return found, already, {}
    said = {number: bool(start[number]) for number in already}
    callers = _callers(how, findings, already, said)
    displaced = {
        number: before
        for number, value in said.items()
        if (before := found[number]) is not None and before is not value
    }
    for number, value in said.items():
        found[number] = value
    known = {number: value for number, value in enumerate(found) if value is not None}
    for number, value in _by_meaning(how.rulebook, known).items():
        found[number] = value
    return found, callers, displaced


def _callers(
    how: Plan, findings: Sequence[Finding], already: Mapping[int, Finding], said: dict[int, bool]
) -> dict[int, Finding]:
    """The finding that decides each atom, itself or by what it means, those made already included.

    The values join those in `said`, which the findings made already gave.
    """
    callers = dict(already)
    given: dict[str, bool | int] = {}
    for finding in findings:
        if given.setdefault(finding.fact.name, finding.value) != finding.value:
            raise InconsistentFindingsError([finding.fact.name])
        direct = _said(how, finding)
        for number, value in {**_by_meaning(how.rulebook, direct), **direct}.items():
            if said.setdefault(number, value) is not value:
                raise InconsistentFindingsError([callers[number].fact.name, finding.fact.name])
            if number not in callers or number in direct:
                callers[number] = finding
    return callers


def _said(how: Plan, finding: Finding) -> dict[int, bool]:
    """What a finding says of the atoms: of a fact itself, of a count every comparison with it."""
    name = finding.fact.name
    if isinstance(finding.fact, Count):
        return {number: bool(each.holds(finding.value)) for number, each in how.comparisons.get(name, ())}
    return {how.numbers[name]: bool(finding.value)}


def _by_meaning(rulebook: Rulebook, values: Mapping[int, bool]) -> dict[int, bool]:
    """What follows from the values by the axioms, and is not among them."""
    known: dict[Atom, bool] = {rulebook.atoms[number]: value for number, value in values.items()}
    try:
        follows = propagate(rulebook.clauses, known)
    except Contradiction as contradiction:
        raise InconsistentFindingsError([atom.name for atom, _ in contradiction.clause.literals]) from None
    return {rulebook.index[atom]: value for atom, value in follows.items()}
