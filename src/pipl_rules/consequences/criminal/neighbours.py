"""The neighbouring crimes: leaks at a provider of network services, and sites and groups for crime."""

import datetime as dt
from collections.abc import Iterator
from functools import cache

from pipl_rules.consequences.criminal import network_crime
from pipl_rules.consequences.criminal import network_facts as n
from pipl_rules.consequences.criminal.assessment import Follows
from pipl_rules.consequences.criminal.bounded import BoundedBranch, Decided, Found, Values
from pipl_rules.consequences.criminal.counting import converted
from pipl_rules.consequences.criminal.instruments import INTERPRETATION, NETWORK_CRIME, NEW_TEXT_FROM
from pipl_rules.consequences.criminal.quantities import bounds
from pipl_rules.consequences.criminal.records import Exposure, Leak, Venue
from pipl_rules.consequences.criminal.words import ItemClass
from pipl_rules.logic.truth import Truth


@cache
def network_branch() -> BoundedBranch:
    """The rules of the neighbouring crimes."""
    return BoundedBranch("network crime", "网络犯罪", network_crime.RULES, network_crime.CLOSED)


def neighbours(exposure: Exposure) -> tuple[Follows, ...]:
    """What leaks, and sites and groups, come to; nothing where the record does not speak of them."""
    return tuple(_each(exposure))


def _each(exposure: Exposure) -> Iterator[Follows]:
    asked = (
        (n.REFUSAL_CRIME, n.GRAVE_LEAK, _leak(exposure.leak) if exposure.leak else None),
        (n.VENUE_CRIME, n.VENUE_SERIOUS, _venue(exposure.venue) if exposure.venue else None),
    )
    for crime, grave, found in asked:
        if found is not None:
            decided = _decided(exposure, found)
            ids = {**decided.concluding(crime), **decided.concluding(grave)}
            because = [network_branch().rule(name) for name, t in ids.items() if t is not Truth.FALSE]
            yield Follows(consequence=crime, holds=decided.holds(crime).value, rules=tuple(because))


def _decided(exposure: Exposure, found: Found) -> Decided:
    day = exposure.ended or exposure.judged_on or NETWORK_CRIME.effective
    reaching = frozenset(
        law
        for law in (INTERPRETATION, NETWORK_CRIME)
        if not exposure.finally_decided_before and _reaches(law.effective, day, exposure.judged_on)
    )
    return network_branch().at(day, reaching, found)


def _reaches(effective: dt.date, day: dt.date, judged: dt.date | None) -> bool:
    return NEW_TEXT_FROM <= day < effective and (judged is None or judged >= effective)


def _leak(leak: Leak) -> Found:
    items = dict(zip(ItemClass, (bounds(each) for each in leak.items), strict=True))
    facts: Values = {
        n.PROVIDER: leak.provider,
        n.DUTY_UNPERFORMED: leak.duty_unperformed,
        n.ORDERED: leak.ordered,
        n.ABLE: leak.able,
        n.REFUSED: leak.refused,
        n.DEATH_OR_ALIKE: leak.death_or_alike,
        n.GREAT_LOSS: leak.great_loss,
        n.DISORDER: leak.disorder,
        n.OTHER_GRAVE: leak.other_grave,
    }
    return {
        **facts,
        n.LEAKED_ONE: items[ItemClass.ONE],
        n.LEAKED_TWO: items[ItemClass.TWO],
        n.LEAKED_THREE: items[ItemClass.THREE],
        n.LEAKED_CONVERTED: converted(items),
    }


def _venue(venue: Venue) -> Found:
    facts: Values = {
        n.FOR_CRIME: venue.for_crime,
        n.FOR_INFORMATION: venue.for_personal_information,
        n.POSED: venue.posed_as_authority,
        n.SANCTIONED: venue.sanctioned_before,
        n.OTHER_SERIOUS: venue.other_serious,
    }
    return {
        **facts,
        n.SITES: bounds(venue.sites),
        n.SITE_ACCOUNTS: bounds(venue.site_accounts),
        n.GROUPS: bounds(venue.groups),
        n.GROUP_ACCOUNTS: bounds(venue.group_accounts),
        n.VENUE_GAINS: bounds(venue.gains),
    }
