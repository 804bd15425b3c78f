"""From one lot to what the law makes of it: given, obtained, of which class, under which article, how many."""

from collections.abc import Mapping

from attrs import frozen

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal.bounded import Decided, Found, Values
from pipl_rules.consequences.criminal.branches import lot_branch
from pipl_rules.consequences.criminal.counting import counted
from pipl_rules.consequences.criminal.governing import Applied
from pipl_rules.consequences.criminal.instruments import CRIME_FROM, NEW_TEXT_FROM, TEXT_OF_2015
from pipl_rules.consequences.criminal.quantities import NOTHING, Range
from pipl_rules.consequences.criminal.readings import ABOUT, CONTINUED_ACTS, READINGS
from pipl_rules.consequences.criminal.records import Exposure, Lot
from pipl_rules.consequences.criminal.words import Deed, ItemClass, Kind, RuleRank
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.truth import Truth

KINDS: dict[Kind, Fact] = {
    Kind.LOCATION_TRAIL: f.LOCATION_TRAIL,
    Kind.COMMUNICATION_CONTENT: f.COMMUNICATION_CONTENT,
    Kind.CREDIT: f.CREDIT,
    Kind.PROPERTY: f.PROPERTY,
    Kind.LODGING: f.LODGING,
    Kind.COMMUNICATION_RECORDS: f.COMMUNICATION_RECORDS,
    Kind.HEALTH: f.HEALTH,
    Kind.TRANSACTION: f.TRANSACTION,
    Kind.AFFECTS_SAFETY: f.AFFECTS_SAFETY,
}
"""The kinds that article 5 names; `ordinary` is what is none of them."""

CONTESTED = (Kind.HOME_OWNERS, Kind.OTHER)
"""Kinds that may be put in any of the three classes.

Lists of home owners and buyers: property (Wu Jin, Procuratorate Daily 2018-09-09), transactions (Guangyuan
Intermediate Court, Yu and others, acts of 2018 to 2020), or ordinary; SPP guiding case 140 leaves it open.
"""

DEEDS: dict[Fact, frozenset[Deed]] = {
    f.STEALS: frozenset({Deed.STEAL}),
    f.BUYS: frozenset({Deed.BUY, Deed.RECEIVE}),
    f.EXCHANGES: frozenset({Deed.EXCHANGE}),
    f.COLLECTS: frozenset({Deed.COLLECT}),
    f.OBTAINS: frozenset({Deed.OBTAIN}),
    f.SELLS: frozenset({Deed.SELL}),
    f.PROVIDES: frozenset({Deed.PROVIDE}),
    f.PUBLISHES: frozenset({Deed.PUBLISH}),
}
"""Facts about what was done, each by the words of the record that show it."""


def possible_classes(lot: Lot) -> tuple[ItemClass, ...]:
    """The classes that have to be tried for a lot; none if its kind settles the class."""
    if lot.classes:
        return tuple(each for each in ItemClass if each in lot.classes)
    return tuple(ItemClass) if lot.kind in CONTESTED else ()


@frozen(kw_only=True)
class LotView:
    """A lot as the law sees it.

    Attributes:
        lot: The record.
        decided: What the rules make of it.
        item_class: Its class; None where no interpretation defines classes.
        article_5: How many of its items count under article 5.
        article_6: How many of its items are judged by article 6.
        duty: How many of those under article 5 were obtained in duty or service and given away.
        under_5, under_6: Whether something of it is judged by article 5, and by article 6.
        duty_given: Whether it was obtained in duty or service and given away.
    """

    lot: Lot
    decided: Decided
    item_class: ItemClass | None
    article_5: Range
    article_6: Range
    duty: Range
    under_5: Truth
    under_6: Truth
    duty_given: Truth

    def holds(self, status: Fact) -> Truth:
        """Whether a status of the lot holds."""
        return self.decided.holds(status)


def view(
    exposure: Exposure, lot: Lot, put_in: ItemClass | None, law: Applied, readings: Mapping[str, str]
) -> LotView:
    """What the law makes of a lot.

    Args:
        exposure: The record it belongs to.
        lot: The lot.
        put_in: The class it is put in, where its kind does not settle it.
        law: The text that governs.
        readings: The choice of every reading.
    """
    found = _facts(exposure, lot, put_in, readings)
    decided = lot_branch().at(law.day, law.also, found)
    holds = decided.holds
    given, obtained, kept = holds(f.GIVEN), holds(f.OBTAINED), holds(f.UNDER_ARTICLE_6)
    back = holds(f.BACK_UNDER_5)
    in_time = _in_time(exposure, lot, law, readings)
    rounding = readings[ABOUT.name] == "rounded"
    number = _number(lot, given & in_time, obtained & in_time, kept, rounding=rounding)
    duty_given = given & in_time & Truth.of(lot.from_duty)
    passed = _number(lot, duty_given, Truth.FALSE, Truth.FALSE, rounding=rounding)
    classes = {ItemClass.ONE: f.CLASS_ONE, ItemClass.TWO: f.CLASS_TWO, ItemClass.THREE: f.CLASS_THREE}
    acted = (given | obtained) & in_time
    under_6 = acted & kept & _kept_some(lot, back)
    return LotView(
        lot=lot,
        decided=decided,
        item_class=next((each for each, status in classes.items() if holds(status) is Truth.TRUE), None),
        article_5=number,
        article_6=_kept_items(lot, under_6, rounding=rounding),
        duty=passed,
        under_5=acted & ~(kept & ~back),
        under_6=under_6,
        duty_given=duty_given,
    )


def _kept_some(lot: Lot, back: Truth) -> Truth:
    """Whether something bought was kept, of which article 6 still decides."""
    return ~back | (Truth.UNKNOWN if lot.handed_over else Truth.FALSE)


def _kept_items(lot: Lot, under_6: Truth, *, rounding: bool) -> Range:
    if under_6 is Truth.FALSE:
        return NOTHING
    held = counted(lot, obtained=True, given=False, rounding=rounding)
    return held if under_6 is Truth.TRUE else Range(0, held.high)


def _number(lot: Lot, given: Truth, obtained: Truth, kept: Truth, *, rounding: bool) -> Range:
    """The items that count under article 5, within bounds.

    Of what was bought for a lawful business at least what was passed on counts, if anything was.
    """
    least_obtained = obtained is Truth.TRUE and kept is Truth.FALSE
    low = counted(lot, obtained=least_obtained, given=given is Truth.TRUE, rounding=rounding).low
    if kept is Truth.TRUE and given is Truth.FALSE:
        return NOTHING
    most = counted(
        lot, obtained=obtained is not Truth.FALSE, given=given is not Truth.FALSE, rounding=rounding
    )
    alone = counted(lot, obtained=obtained is not Truth.FALSE, given=False, rounding=rounding)
    if kept is Truth.TRUE:
        alone = NOTHING
    high = None if most.high is None or alone.high is None else max(most.high, alone.high)
    return Range(low, high)


def _in_time(exposure: Exposure, lot: Lot, law: Applied, readings: Mapping[str, str]) -> Truth:
    """Whether what was done with the lot falls on days from which the text counts it."""
    start = CRIME_FROM
    if law.text is TEXT_OF_2015 and law.own and readings[CONTINUED_ACTS.name] == "split":
        start = NEW_TEXT_FROM
    first = exposure.began
    if lot.on is not None and lot.on < start:
        return Truth.FALSE
    if lot.on is not None or (first is not None and first >= start):
        return Truth.TRUE
    return Truth.UNKNOWN if first is not None or start is NEW_TEXT_FROM else Truth.TRUE


def _facts(exposure: Exposure, lot: Lot, put_in: ItemClass | None, readings: Mapping[str, str]) -> Found:
    anonymised = False if lot.identifies else lot.anonymised
    found: Values = {
        f.IDENTIFIES: lot.identifies,
        f.ANONYMISED: anonymised,
        f.FOR_REGISTRATION: lot.for_registration,
        f.CONSENTED: lot.consented,
        f.LAWFULLY_PUBLIC: lot.lawfully_public,
        f.FROM_LISTED_UNIT: lot.from_listed_unit,
        f.STAFF_OF_LISTED_UNIT: exposure.staff_of_listed_unit,
        f.FOR_LAWFUL_BUSINESS: lot.for_lawful_business,
        f.PUT_IN_ONE: put_in is ItemClass.ONE,
        f.PUT_IN_TWO: put_in is ItemClass.TWO,
        **{fact: lot.kind is kind and put_in is None for kind, fact in KINDS.items()},
        **{fact: None if lot.deeds is None else bool(words & lot.deeds) for fact, words in DEEDS.items()},
    }
    broken = exposure.rules_breached
    state = frozenset({RuleRank.LAW, RuleRank.ADMINISTRATIVE_REGULATION})
    found[f.BREAKS_STATE_LAW] = None if broken is None else bool(broken & state)
    found[f.BREAKS_DEPARTMENTAL_RULE] = None if broken is None else RuleRank.DEPARTMENTAL_RULE in broken
    asked = lot_branch().rulebook.index
    return {**found, **{fact: value for fact, value in chosen_facts(readings).items() if fact in asked}}


def chosen_facts(readings: Mapping[str, str]) -> Values:
    """The facts that rules gate on: which choice of each reading is made."""
    return {fact: readings[name] == choice for name, choice, fact in _CHOICES}


_CHOICES = tuple(
    (reading.name, choice.name, reading.chosen(choice.name))
    for reading in READINGS.values()
    for choice in reading.choices
)
