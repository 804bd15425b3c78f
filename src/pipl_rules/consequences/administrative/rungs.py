"""Rungs: one measure in one sentence of a ladder, whether the authority must or may, and its band of fine.

A rung is a rule like any other; the figures that the sentence gives are data beside it,
because amounts are worked out after the rules have said that a fine may follow.
"""

from enum import Enum

from attrs import field, frozen

from pipl_rules.citation import Citation
from pipl_rules.consequences.administrative.facts import PHRASES
from pipl_rules.logic.conditions import NEVER, Condition, Fact
from pipl_rules.logic.rule import Rule, counts_as

MILLION = 1_000_000


class Discretion(Enum):
    """How the text puts the measure.

    SHALL: plainly. MAY: 可以, 可以并处. CHOICE: alone or together with others, as circumstances ask (单处或者并处).
    """

    SHALL = "shall"
    MAY = "may"
    CHOICE = "choice"


@frozen(kw_only=True)
class Band:
    """The figures of a fine, in yuan; both ends belong to the band (以上, 以下; Civil Code art. 1259 by analogy).

    Attributes:
        low: The least; 0 where the text gives none.
        high: The most; None where only multiples are given.
        times: The least and the most as multiples of the unlawful gains or, `of_price`, of the price paid.
        gains_from: Gains from which multiples apply instead of the figures; 1 where the text says "without gains".
        of_price: Whether the multiples are of the price of what was bought.
        days: Whether the figures are days of detention instead of yuan.
        turnover: Percent of last year's turnover up to which the fine may go instead; None where there is none.
    """

    low: int = 0
    high: int | None = None
    times: tuple[int, int] | None = None
    gains_from: int = 1
    of_price: bool = False
    days: bool = False
    turnover: int | None = None


@frozen(kw_only=True)
class Rung:
    """One measure of one sentence.

    Attributes:
        rule: The rule that attaches it.
        discretion: How the text puts it.
        band: Its figures; None for what is not a fine.
    """

    rule: Rule
    discretion: Discretion
    band: Band | None


@frozen
class Measure:
    """A measure as a sentence names it.

    Attributes:
        what: The consequence.
        discretion: How the text puts it.
        band: The figures of a fine.
        when: A further condition of this measure alone.
    """

    what: Fact
    discretion: Discretion = Discretion.SHALL
    band: Band | None = None
    when: Condition | None = field(default=None)


def may(what: Fact, band: Band | None = None) -> Measure:
    """A measure that the authority may take."""
    return Measure(what, Discretion.MAY, band)


def choice(what: Fact, band: Band | None = None, when: Condition | None = None) -> Measure:
    """A measure that may be taken alone or together with the others of its sentence."""
    return Measure(what, Discretion.CHOICE, band, when)


def fine(what: Fact, low: int, high: int) -> Measure:
    """A fine between two figures."""
    return Measure(what, Discretion.SHALL, Band(low=low, high=high))


def step(
    cite: Citation,
    name: str,
    when: Condition,
    said: tuple[str, str],
    *measures: Measure,
    unless: Condition = NEVER,
) -> tuple[Rung, ...]:
    """The rungs of one sentence: whoever `said` (English, Chinese) of, these measures may follow."""
    place = ".".join(
        str(part) for part in (cite.instrument.id, cite.article, cite.para, cite.item) if part is not None
    )
    return tuple(
        Rung(
            rule=Rule(
                id=f"{place}.{name}.{measure.what.name}",
                cite=cite,
                gist=f"For {said[0]}: {PHRASES[measure.what][0]}.",
                zh=f"{said[1]}：{PHRASES[measure.what][1]}",
                when=when if measure.when is None else when & measure.when,
                unless=unless,
                concludes=counts_as(measure.what),
            ),
            discretion=measure.discretion,
            band=measure.band,
        )
        for measure in measures
    )
