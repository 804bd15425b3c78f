"""The front function: from a record of exposure to what follows from it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.assessment import (
    Argument,
    Assessment,
    Bounds,
    ByClass,
    ByReading,
    CountedLot,
    Follows,
    Ground,
    Tier,
)
from pipl_rules.consequences.criminal.branches import crime_branch
from pipl_rules.consequences.criminal.counting import counting_rules, settled
from pipl_rules.consequences.criminal.governing import Applied, governing
from pipl_rules.consequences.criminal.lots import LotView, view
from pipl_rules.consequences.criminal.neighbours import neighbours
from pipl_rules.consequences.criminal.punishing import bands, check_sentence, usual_fine
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.consequences.criminal.records import Exposure, Lot
from pipl_rules.consequences.criminal.relevance import bears
from pipl_rules.consequences.criminal.scenarios import MOST, Scenario, number, scenarios
from pipl_rules.consequences.criminal.whole import Whole, whole
from pipl_rules.consequences.criminal.words import ItemClass, Person
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Atom, Comparison, Fact
from pipl_rules.logic.rule import Rule
from pipl_rules.logic.truth import Truth

ALLEGEABLE = {
    "death_or_alike": f.DEATH_OR_ALIKE,
    "great_loss": f.GREAT_LOSS,
    "bad_social_influence": f.BAD_SOCIAL_INFLUENCE,
    "other_serious": f.OTHER_SERIOUS,
    "other_especially_serious": f.OTHER_ESPECIALLY_SERIOUS,
}
"""Standards that count only where somebody alleges them, by field of the record."""

FOLLOWING = (
    s.HEAVIER,
    s.WEIGHS_AGAINST,
    s.LIGHTER,
    s.BELOW_BAND,
    s.EXEMPTION,
    s.FINE_BY_GAINS,
    s.CONFISCATION,
    s.OCCUPATIONAL_BAN,
    s.UNIT_FINED,
)
"""What else may follow, in the order shown."""

WORKED_OUT = frozenset({f.SOME_GIVEN, f.SOME_OBTAINED, f.ACTS_UNDER_5, f.BUYS_UNDER_6, f.FROM_DUTY_GIVEN})
"""Facts of the whole that are worked out from the lots, whose own open facts are asked instead."""

COUNTED = frozenset(
    {
        f.ITEMS_ONE,
        f.ITEMS_TWO,
        f.ITEMS_THREE,
        f.CONVERTED,
        f.DUTY_ONE,
        f.DUTY_TWO,
        f.DUTY_THREE,
        f.DUTY_CONVERTED,
        f.ITEMS_UNDER_6,
    }
)
"""Counts worked out from the lots: asked only where a figure of a lot is itself not settled."""

DECISIVE = (f.OFFENCE, f.UPPER_BAND, f.SERIOUS, f.ESPECIALLY_SERIOUS)
"""What an open question must bear on."""


def assess(exposure: Exposure, *, readings: Mapping[str, str] | None = None) -> Assessment:
    """What the law attaches to what the record says.

    Args:
        exposure: The record.
        readings: Choices of reading, over those of the record.

    Raises:
        UnknownNameError: If a reading, or the choice of one, is not known.
        ValueError: If the record leaves open more than `scenarios.MOST` ways in which it may have been.
    """
    if number(exposure) > MOST:
        msg = f"the record leaves open more than {MOST} ways; name the classes of some lots, or fewer alternatives"
        raise ValueError(msg)
    chosen = choices({**exposure.readings, **(readings or {})})
    worlds = _worlds(exposure, chosen)
    every = [each for _, each in worlds]
    tier, band = _fold(_tier(each) for each in every), _fold(_band(each) for each in every)
    gravest = max(every, key=lambda each: (_tier(each).possibly, _tier(each).certainly, _size(each)))
    below = _together(every, s.BELOW_BAND)
    unit = exposure.unit_crime is True and exposure.person is Person.UNIT
    return Assessment(
        id=exposure.id,
        laws=tuple(dict.fromkeys(each.law for each in every)),
        offence=_together(every, f.OFFENCE).value,
        tier=tier,
        grounds=tuple(_grounds(every, gravest)),
        band_tier=band,
        bands=bands(band, {each.law.text for each in every}, unit=unit),
        follows=tuple(_follows(every)),
        by_class=tuple(_by_class(worlds)),
        by_reading=tuple(_by_reading(exposure, chosen, tier, band)),
        arguments=tuple(_arguments(gravest)),
        tally=gravest.tally,
        lots=tuple(_counted(each) for each in gravest.views),
        fine=usual_fine(band, gravest.tally.gains),
        checked=check_sentence(exposure.sentence, band, below, gravest.tally.gains, unit=unit),
        neighbours=neighbours(exposure),
        open_questions=_open(every),
        not_alleged=tuple(fact for name, fact in ALLEGEABLE.items() if getattr(exposure, name) is False),
        readings=chosen,
    )


def choices(named: Mapping[str, str]) -> dict[str, str]:
    """The choice of every reading.

    Raises:
        UnknownNameError: If a reading, or the choice of one, is not known.
    """
    for name, choice in named.items():
        if name not in READINGS:
            raise UnknownNameError("reading", name, READINGS)
        READINGS[name].choice(choice)
    return {name: named.get(name, reading.default) for name, reading in READINGS.items()}


# -- Worlds: every scenario under every set of texts, the mildest text of each set -----------------------


def _worlds(exposure: Exposure, readings: Mapping[str, str]) -> list[tuple[Scenario, Whole]]:
    possible = governing(exposure, readings)
    seen: dict[tuple[str, ItemClass | None, Applied], LotView] = {}

    def viewed(lot: Lot, scenario: Scenario, law: Applied) -> LotView:
        key = (lot.id, scenario.classes.get(lot.id), law)
        if key not in seen:
            seen[key] = view(exposure, lot, key[1], law, readings)
        return seen[key]

    return [
        (
            scenario,
            _mildest(
                [
                    whole(exposure, tuple(viewed(lot, scenario, law) for lot in scenario.lots), law, readings)
                    for law in laws
                ]
            ),
        )
        for scenario in scenarios(exposure)
        for laws in possible
    ]


def _mildest(wholes: Sequence[Whole]) -> Whole:
    """Criminal Law art. 12: that of the act, unless a later text is milder."""
    return min(wholes, key=lambda each: (_band(each).possibly, _band(each).certainly))


# -- Tiers ---------------------------------------------------------------------------------------------------


def _steps(lower: Truth, upper: Truth) -> Bounds:
    certainly = Tier.SERIOUS if lower is Truth.TRUE else Tier.NONE
    possibly = Tier.NONE if lower is Truth.FALSE else Tier.SERIOUS
    if upper is Truth.TRUE:
        certainly = Tier.ESPECIALLY_SERIOUS
    if upper is not Truth.FALSE:
        possibly = Tier.ESPECIALLY_SERIOUS
    return Bounds(certainly, possibly)


def _tier(of: Whole) -> Bounds:
    if of.law.text is None:
        return Bounds(Tier.NONE, Tier.NONE)
    upper = of.holds(f.ESPECIALLY_SERIOUS)
    if of.law.text.repealed is not None:
        upper = upper & of.holds(f.UPPER_BAND)  # the text of 2009 has one tier
    return _steps(of.holds(f.SERIOUS), upper)


def _band(of: Whole) -> Bounds:
    return _steps(of.holds(f.OFFENCE), of.holds(f.UPPER_BAND) & of.holds(f.OFFENCE))


def _fold(each: Iterable[Bounds]) -> Bounds:
    found = list(each)
    return Bounds(min(b.certainly for b in found), max(b.possibly for b in found))


def _together(every: Iterable[Whole], status: Fact) -> Truth:
    found = {each.holds(status) for each in every}
    return found.pop() if len(found) == 1 else Truth.UNKNOWN


def _size(of: Whole) -> int:
    highs = [count.high for count in of.tally.counts.values()]
    return sum(high for high in highs if high is not None) + 10**12 * highs.count(None)


def _by_class(worlds: Sequence[tuple[Scenario, Whole]]) -> Iterator[ByClass]:
    tried: dict[tuple[tuple[str, ItemClass], ...], list[Bounds]] = {}
    named: dict[tuple[tuple[str, ItemClass], ...], Scenario] = {}
    for scenario, of in worlds:
        key = tuple(scenario.classes.items())
        tried.setdefault(key, []).append(_tier(of))
        named[key] = scenario
    if any(tried) and len(tried) > 1:
        for key, found in tried.items():
            yield ByClass(classes=named[key].classes, tier=_fold(found))


def _by_reading(
    exposure: Exposure, chosen: Mapping[str, str], tier: Bounds, band: Bounds
) -> Iterator[ByReading]:
    for name, reading in READINGS.items():
        for choice in reading.choices:
            if choice.name == chosen[name] or not bears(name, exposure):
                continue
            every = [of for _, of in _worlds(exposure, {**chosen, name: choice.name})]
            other_tier, other_band = _fold(map(_tier, every)), _fold(map(_band, every))
            if (other_tier, other_band) != (tier, band):
                yield ByReading(reading=name, choice=choice.name, tier=other_tier, band=other_band)


# -- Grounds and what else follows ---------------------------------------------------------------------------


def _grounds(every: Sequence[Whole], gravest: Whole) -> Iterator[Ground]:
    """Rules that carry a tier: certainly if they do so in every world, possibly if in some."""
    tiers = ((f.ESPECIALLY_SERIOUS, Tier.ESPECIALLY_SERIOUS), (f.SERIOUS, Tier.SERIOUS))
    for status, tier in tiers:
        truths = [each.decided.concluding(status) for each in every]
        for rule in _ordered(truths):
            found = [each.get(rule.id, Truth.FALSE) for each in truths]
            bearing = [of for of, truth in zip(every, found, strict=True) if truth is not Truth.FALSE]
            shown = gravest if gravest in bearing else bearing[0]
            holds = True if set(found) == {Truth.TRUE} else None
            yield Ground(
                tier=tier,
                rule=rule,
                holds=holds,
                numbers=_numbers(rule, shown),
                depends_on=() if holds else _waiting(rule, shown),
            )


def _ordered(truths: Iterable[Mapping[str, Truth]]) -> list[Rule]:
    """The rules that apply, or may, in some world, in the order of the law."""
    ids = {name for found in truths for name, truth in found.items() if truth is not Truth.FALSE}
    return sorted((crime_branch().rule(name) for name in ids), key=lambda rule: (rule.cite.order, rule.id))


def _numbers(rule: Rule, of: Whole) -> tuple[tuple[Comparison, Range], ...]:
    """The comparisons of the rule that hold or may, with what the counts came to."""
    return tuple(
        (atom, of.tally.counts[atom.count])
        for atom in rule.atoms()
        if isinstance(atom, Comparison) and of.decided.value(atom) is not Truth.FALSE
    )


def _waiting(rule: Rule, of: Whole) -> tuple[Atom, ...]:
    return tuple(atom for atom in rule.atoms() if of.decided.value(atom) is Truth.UNKNOWN)


def _follows(every: Sequence[Whole]) -> Iterator[Follows]:
    for status in FOLLOWING:
        holds = _together(every, status).value
        rules = _ordered(each.decided.concluding(status) for each in every)
        if holds is not False and rules:
            yield Follows(consequence=status, holds=holds, rules=tuple(rules))


def _counted(of: LotView) -> CountedLot:
    obtained, given = of.holds(f.OBTAINED), of.holds(f.GIVEN)
    possible = given is not Truth.FALSE
    return CountedLot(
        lot=of.lot.id,
        item_class=of.item_class,
        items=of.article_5,
        duty=of.duty,
        under_6=of.article_6,
        why=counting_rules(of.lot, obtained=obtained is not Truth.FALSE, given=possible),
    )


def _arguments(of: Whole) -> Iterator[Argument]:
    for each in of.views:
        answer = each.decided.attached(f.NO_LONGER_PERSONAL)
        if each.lot.for_registration and answer is not None:
            yield Argument(lot=each.lot.id, fact=f.NO_LONGER_PERSONAL, accepted=answer.holds, rules=answer.by)


def _open(every: Sequence[Whole]) -> tuple[Atom, ...]:
    """What is open and bears on the tier or the crime, of lots first."""
    found: dict[Atom, None] = {}
    for each in every:
        open_ = [status for status in DECISIVE if each.holds(status) is Truth.UNKNOWN]
        if not open_:
            continue
        for lot in each.views:
            found.update(dict.fromkeys(_open_of_lot(lot)))
        stated = all(settled(lot.lot) for lot in each.views)
        for status in open_:
            attached = each.decided.attached(status)
            for atom in attached.depends_on if attached else ():
                counted = isinstance(atom, Comparison) and atom.count in COUNTED
                if atom not in WORKED_OUT and not (counted and stated):
                    found[atom] = None
    return tuple(found)


def _open_of_lot(of: LotView) -> Iterator[Atom]:
    for status in (f.GIVEN, f.OBTAINED, f.UNDER_ARTICLE_6):
        attached = of.decided.attached(status)
        yield from attached.depends_on if attached else ()
    if of.lot.from_duty is None and of.holds(f.GIVEN) is not Truth.FALSE:
        yield f.FROM_DUTY
