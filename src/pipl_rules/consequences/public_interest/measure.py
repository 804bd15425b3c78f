"""By what money for the public is measured, and how far that is known."""

from enum import Enum

from attrs import frozen

from pipl_rules.citation import Citation
from pipl_rules.consequences.public_interest.characterise import breaks_pipl
from pipl_rules.consequences.public_interest.instruments import CIVIL_CODE, PIPL, TORT_LIABILITY_LAW
from pipl_rules.consequences.public_interest.records import Suit, Wrong


class Basis(Enum):
    """By what damages are measured."""

    LOSS = "loss"
    GAINS = "gains"
    CIRCUMSTANCES = "circumstances"


@frozen(kw_only=True)
class Measure:
    """A measure that the law of the days of the acts knows.

    Attributes:
        basis: By what.
        yuan: The figure found, at the least, in yuan; None where the court finds it by the circumstances.
        cites: The provisions, one for each law under which acts fall. Tort Liability Law art. 20 is not at hand.
    """

    basis: Basis
    yuan: int | None
    cites: tuple[Citation, ...]


def measures(suit: Suit) -> tuple[Measure, ...]:
    """By what money is measured: loss, gains, or the circumstances where neither is found or neither exceeds nought.

    Where both were found both are given: by the law until 2020 loss comes first, from 2021 either may be taken.
    """
    cites = tuple(dict.fromkeys(_provision(wrong) for wrong in suit.wrongs))
    found = ((Basis.LOSS, suit.amends.loss), (Basis.GAINS, suit.amends.gains))
    known = tuple(Measure(basis=basis, yuan=yuan, cites=cites) for basis, yuan in found if yuan)
    return known or (Measure(basis=Basis.CIRCUMSTANCES, yuan=None, cites=cites),)


def _provision(wrong: Wrong) -> Citation:
    if breaks_pipl(wrong):
        return PIPL.art(69, para=2)
    return CIVIL_CODE.art(1182) if wrong.last >= CIVIL_CODE.effective else TORT_LIABILITY_LAW.art(20)
