"""Amounts of fines: what a band comes to on the sums found."""

from attrs import frozen

from pipl_rules.consequences.administrative.records import Circumstances
from pipl_rules.consequences.administrative.rungs import Band


@frozen
class Amount:
    """A fine between two sums in yuan (or detention in days), both included.

    Attributes:
        low: The least.
        high: The most; None where a sum was not found on which it depends.
        high_at_least: What the most comes to at least.
    """

    low: int
    high: int | None
    high_at_least: int


def amount(band: Band, sums: Circumstances) -> Amount:
    """What the band comes to.

    A share of turnover and a fixed figure stand beside each other by "or": the authority may choose
    either, so the higher of both is the most. Parts of a yuan are dropped.
    """
    base = sums.purchase_price if band.of_price else sums.unlawful_gains
    fixed = band.high or 0
    if band.times is not None:
        least, most = band.times
        if base is None:
            from_gains = 0 if band.of_price else band.gains_from * least
            low = from_gains if band.high is None else min(band.low, from_gains)
            return Amount(low, None, fixed)
        if band.of_price or base >= band.gains_from:
            return Amount(base * least, base * most, base * most)
        return Amount(band.low, fixed, fixed)
    if band.turnover is not None:
        if sums.last_year_turnover is None:
            return Amount(band.low, None, fixed)
        top = max(fixed, sums.last_year_turnover * band.turnover // 100)
        return Amount(band.low, top, top)
    return Amount(band.low, fixed, fixed)
