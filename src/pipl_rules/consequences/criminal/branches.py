"""The rules of this crime put together: of one lot of items, and of the whole."""

from functools import cache

from pipl_rules.consequences.criminal import criminal_law, interpretation_2017, law_2009, sentencing
from pipl_rules.consequences.criminal.bounded import BoundedBranch
from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.logic.axioms import at_most_one_of

MODULES = (law_2009, criminal_law, sentencing, interpretation_2017)
"""The modules of rules, in the order of the law."""

_EXCLUSIVE = tuple(
    clause
    for reading in READINGS.values()
    for clause in at_most_one_of(*(reading.chosen(choice.name) for choice in reading.choices))
)


@cache
def lot_branch() -> BoundedBranch:
    """What the law makes of one lot."""
    return BoundedBranch(
        "criminal, of a lot",
        "刑事（单批信息）",
        (*law_2009.LOT, *criminal_law.LOT, *interpretation_2017.LOT),
        (*law_2009.LOT_CLOSED, *criminal_law.LOT_CLOSED, *interpretation_2017.LOT_CLOSED),
        _EXCLUSIVE,
    )


@cache
def crime_branch() -> BoundedBranch:
    """What the law makes of the whole."""
    return BoundedBranch(
        "criminal",
        "刑事",
        tuple(rule for module in MODULES for rule in module.RULES),
        tuple(closing for module in MODULES for closing in module.CLOSED),
    )
