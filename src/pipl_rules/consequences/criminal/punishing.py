"""Bands of punishment, the usual fine, and a sentence held against them."""

from collections.abc import Collection

from pipl_rules.citation import Instrument
from pipl_rules.consequences.criminal.assessment import Band, Bounds, Checked, Tier
from pipl_rules.consequences.criminal.instruments import TEXT_OF_2009, TEXT_OF_2015
from pipl_rules.consequences.criminal.quantities import NOTHING, Range
from pipl_rules.consequences.criminal.records import Sentence
from pipl_rules.logic.truth import Truth

SHORTEST = 6  # months of imprisonment: Criminal Law art. 45
MONTHS = {Tier.SERIOUS: (SHORTEST, 36), Tier.ESPECIALLY_SERIOUS: (36, 84)}
"""Months of imprisonment by tier; three years lies in both, 以上 and 以下 including the figure (art. 99)."""

FINE = (1, 5)
"""The usual fine, in times of the gains (Interpretation 2017 art. 12)."""


def bands(tier: Bounds, texts: Collection[Instrument | None], *, unit: bool) -> tuple[Band, ...]:
    """The bands possible, the milder first; for a unit, a fine."""
    text = TEXT_OF_2015 if TEXT_OF_2015 in texts else TEXT_OF_2009
    of_units = 4 if text is TEXT_OF_2015 else 3
    return tuple(
        Band(
            tier=each,
            months=None if unit else MONTHS[each],
            detention=each is Tier.SERIOUS and not unit,
            fine_alone=each is Tier.SERIOUS or unit,
            cite=text.art("253-1", para=of_units if unit else 1),
        )
        for each in (Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)
        if max(tier.certainly, Tier.SERIOUS) <= each <= tier.possibly
    )


def usual_fine(band: Bounds, gains: Range) -> Range | None:
    """The usual fine in yuan; None where there can be no crime, or nothing was gained."""
    if band.possibly is Tier.NONE or gains == NOTHING:
        return None
    low, high = FINE
    return Range(gains.low * low, None if gains.high is None else gains.high * high)


def check_sentence(
    sentence: Sentence | None, band: Bounds, below: Truth, gains: Range, *, unit: bool
) -> Checked | None:
    """A sentence held against the band; `below` is whether punishment may go below it."""
    if sentence is None:
        return None
    tiers = [tier for tier in Tier if band.certainly <= tier <= band.possibly]
    answers = {_open_to(sentence, tier, below, unit=unit) for tier in tiers}
    within = answers.pop().value if len(answers) == 1 else None
    fine, (least, most) = sentence.fine, FINE
    if fine is None:
        return Checked(within=within, fine_usual=None, implied_gains=None)
    implied = Range(-(-fine // most), fine // least)
    usual = gains.within(implied.low, implied.high)
    return Checked(within=within, fine_usual=usual, implied_gains=implied)


def _open_to(sentence: Sentence, tier: Tier, below: Truth, *, unit: bool) -> Truth:
    """Whether a sentence is open at the tier. Under six months it is detention; without any, a fine alone."""
    if sentence == Sentence():
        return Truth.UNKNOWN
    if tier is Tier.NONE or (unit and sentence.months is not None):
        return Truth.FALSE
    shortest, longest = MONTHS[tier]
    months = sentence.months or 0
    if months > longest:
        return Truth.FALSE
    return Truth.TRUE if unit or tier is Tier.SERIOUS or months >= shortest else below
