"""Which readings can bear on a record at all; the others need not be tried."""

from collections.abc import Callable, Iterator, Mapping

from pipl_rules.consequences.criminal import readings as r
from pipl_rules.consequences.criminal.instruments import NEW_TEXT_FROM
from pipl_rules.consequences.criminal.records import Exposure, Figure
from pipl_rules.consequences.criminal.words import How


def bears(reading: str, exposure: Exposure) -> bool:
    """Whether another choice of the reading could change anything."""
    return _BEARS[reading](exposure)


def _figures(exposure: Exposure) -> Iterator[Figure | None]:
    yield from (exposure.gains, exposure.gains_from_duty, exposure.joint_gains, exposure.profit)
    for lot in exposure.lots:
        yield from (lot.items, lot.repeated, lot.enterprise_only, lot.recipients, *lot.handed_over)


def _before_the_new_text(exposure: Exposure) -> bool:
    return exposure.began is None or exposure.began < NEW_TEXT_FROM


_BEARS: Mapping[str, Callable[[Exposure], bool]] = {
    r.BUYERS.name: lambda e: any(lot.for_lawful_business is not False for lot in e.lots),
    r.CONTINUED_ACTS.name: lambda e: (
        _before_the_new_text(e) or any(lot.on is not None and lot.on < NEW_TEXT_FROM for lot in e.lots)
    ),
    r.PUBLIC_ITEMS.name: lambda e: any(lot.lawfully_public is not False for lot in e.lots),
    r.EARLIER_TEXT.name: _before_the_new_text,
    r.JOINT_GAINS.name: lambda e: e.joint_gains is not None,
    r.ABOUT.name: lambda e: any(each is not None and each.how is How.ABOUT for each in _figures(e)),
    r.REGISTRATION.name: lambda e: any(lot.for_registration is not False for lot in e.lots),
}
