"""From all lots and the person to what the law makes of the whole, in one scenario and under one text."""

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_

from attrs import frozen
from dateutil.relativedelta import relativedelta

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.bounded import Decided, Found, Values
from pipl_rules.consequences.criminal.branches import crime_branch
from pipl_rules.consequences.criminal.counting import converted
from pipl_rules.consequences.criminal.governing import Applied
from pipl_rules.consequences.criminal.lots import LotView, chosen_facts
from pipl_rules.consequences.criminal.quantities import NOTHING, Range, bounds
from pipl_rules.consequences.criminal.readings import ABOUT, JOINT_GAINS
from pipl_rules.consequences.criminal.records import EarlierSanction, Exposure
from pipl_rules.consequences.criminal.words import ItemClass, Kind, Mitigation, Person, Sanctioned
from pipl_rules.logic.conditions import Count, Fact
from pipl_rules.logic.truth import Truth

WINDOW = relativedelta(years=2)
"""二年内: from the day of the administrative sanction to the same day two years later, that day included."""


@frozen(kw_only=True)
class Tally:
    """What the lots and the gains come to.

    Attributes:
        items: Items under article 5, by class.
        duty: Of these, obtained in duty or service and given away.
        converted: All of them in items of the third class; nought where one class stands alone.
        duty_converted: The same of those obtained in duty.
        gains: Unlawful gains, in yuan.
        duty_gains: Of these, from what was obtained in duty.
        under_6: Items judged by article 6.
        profit: Profit of a lawful business, in yuan.
    """

    items: Mapping[ItemClass, Range]
    duty: Mapping[ItemClass, Range]
    converted: Range
    duty_converted: Range
    gains: Range
    duty_gains: Range
    under_6: Range
    profit: Range

    @property
    def counts(self) -> dict[Count, Range]:
        """By the counts that the rules compare."""
        one, two, three = ItemClass
        return {
            f.ITEMS_ONE: self.items[one],
            f.ITEMS_TWO: self.items[two],
            f.ITEMS_THREE: self.items[three],
            f.CONVERTED: self.converted,
            f.GAINS: self.gains,
            f.DUTY_ONE: self.duty[one],
            f.DUTY_TWO: self.duty[two],
            f.DUTY_THREE: self.duty[three],
            f.DUTY_CONVERTED: self.duty_converted,
            f.DUTY_GAINS: self.duty_gains,
            f.ITEMS_UNDER_6: self.under_6,
            f.PROFIT: self.profit,
        }


@frozen(kw_only=True)
class Whole:
    """The whole as the law sees it.

    Attributes:
        law: The text.
        views: Its lots.
        tally: What they come to.
        decided: What the rules make of it.
    """

    law: Applied
    views: tuple[LotView, ...]
    tally: Tally
    decided: Decided

    def holds(self, status: Fact) -> Truth:
        """Whether a status holds; what no rule of the day concludes is open."""
        return self.decided.holds(status)


def whole(exposure: Exposure, views: tuple[LotView, ...], law: Applied, readings: Mapping[str, str]) -> Whole:
    """What the law makes of the whole."""
    tally = _tally(exposure, views, readings)
    asked = crime_branch().rulebook.index
    chosen = chosen_facts(readings)
    read: Values = {fact: value for fact, value in chosen.items() if fact in asked}
    counts: Values = dict(tally.counts.items())
    found: Found = {**_of_acts(exposure, views), **_of_person(exposure), **counts, **read}
    return Whole(law=law, views=views, tally=tally, decided=crime_branch().at(law.day, law.also, found))


def _some(truths: Iterable[Truth]) -> Truth:
    return reduce(or_, truths, Truth.FALSE)


def _tally(exposure: Exposure, views: tuple[LotView, ...], readings: Mapping[str, str]) -> Tally:
    items = dict.fromkeys(ItemClass, NOTHING)
    duty = dict.fromkeys(ItemClass, NOTHING)
    for each in views:
        if each.item_class is not None:
            items[each.item_class] += each.article_5
            duty[each.item_class] += each.duty
    rounding = readings[ABOUT.name] == "rounded"
    gains = bounds(exposure.gains, rounding=rounding)
    if exposure.joint_gains is not None and readings[JOINT_GAINS.name] == "whole":
        joint = bounds(exposure.joint_gains, rounding=rounding)
        gains = Range(max(gains.low, joint.low), None if joint.high is None else max(gains.low, joint.high))
    return Tally(
        items=items,
        duty=duty,
        converted=converted(items),
        duty_converted=converted(duty),
        gains=gains,
        duty_gains=_duty_gains(exposure, views, gains, rounding=rounding),
        under_6=sum((each.article_6 for each in views), NOTHING),
        profit=bounds(exposure.profit, rounding=rounding),
    )


def _duty_gains(exposure: Exposure, views: tuple[LotView, ...], gains: Range, *, rounding: bool) -> Range:
    if exposure.gains_from_duty is not None:
        return bounds(exposure.gains_from_duty, rounding=rounding)
    paid = [each for each in views if each.holds(f.GIVEN) is not Truth.FALSE]
    if paid and all(each.duty_given is Truth.TRUE for each in paid):
        return gains
    if all(each.duty_given is Truth.FALSE for each in paid):
        return NOTHING
    return Range(0, gains.high)


def _of_acts(exposure: Exposure, views: tuple[LotView, ...]) -> Values:
    trail = _some(
        each.holds(f.GIVEN) & each.under_5 & Truth.of(each.lot.used_in_crime)
        for each in views
        if each.lot.kind is Kind.LOCATION_TRAIL
    )
    return {
        f.SOME_GIVEN: _some(each.holds(f.GIVEN) & (each.under_5 | each.under_6) for each in views).value,
        f.SOME_OBTAINED: _some(
            each.holds(f.OBTAINED) & (each.under_5 | each.under_6) for each in views
        ).value,
        f.ACTS_UNDER_5: _some(each.under_5 for each in views).value,
        f.BUYS_UNDER_6: _some(each.under_6 for each in views).value,
        f.FROM_DUTY_GIVEN: _some(each.duty_given for each in views).value,
        f.TRAIL_USED_IN_CRIME: trail.value,
        f.KNOWN_CRIME: _some(
            each.holds(f.GIVEN) & each.under_5 & Truth.of(each.lot.knew) for each in views
        ).value,
        f.SANCTIONED_BEFORE: _some(_again(exposure, each) for each in exposure.earlier).value,
    }


def _of_person(exposure: Exposure) -> Values:
    return {
        f.INTENTIONAL: exposure.intentional,
        f.PUBLIC_OFFICIAL: exposure.public_official,
        f.DEATH_OR_ALIKE: exposure.death_or_alike,
        f.GREAT_LOSS: exposure.great_loss,
        f.BAD_SOCIAL_INFLUENCE: exposure.bad_social_influence,
        f.OTHER_SERIOUS: exposure.other_serious,
        f.OTHER_ESPECIALLY_SERIOUS: exposure.other_especially_serious,
        f.MANIFESTLY_MINOR: exposure.manifestly_minor,
        f.UNIT_CRIME: exposure.unit_crime,
        f.NOT_RESPONSIBLE: None if exposure.person is None else exposure.person is Person.NOT_RESPONSIBLE,
        s.RECIDIVIST: exposure.recidivist,
        **{fact: _mitigated(exposure, word) for word, fact in s.MITIGATING.items()},
    }


def _mitigated(exposure: Exposure, word: Mitigation) -> bool | None:
    if word in exposure.mitigation:
        return True
    return None if word in exposure.mitigation_alleged else False


def _again(exposure: Exposure, sanction: EarlierSanction) -> Truth:
    """Whether the acts came again after the sanction, and within two years of an administrative one."""
    began, ended, day = exposure.began, exposure.ended, sanction.on
    if sanction.kind is Sanctioned.CRIMINAL and (day is None or (began is not None and began > day)):
        return Truth.TRUE
    if sanction.kind is Sanctioned.CRIMINAL and day is not None:
        return Truth.UNKNOWN if ended is None else Truth.of(ended > day)
    if day is None:
        return Truth.UNKNOWN
    last = day + WINDOW
    if any(act is not None and day < act <= last for act in (began, ended)):
        return Truth.TRUE
    before = ended is not None and ended <= day
    after = began is not None and began > last
    return Truth.FALSE if before or after else Truth.UNKNOWN
