"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise.algorithm import GENERATIVE_SERVICE, RECOMMENDATION
from pipl_rules.characterise.table import Table
from pipl_rules.characterise.transfer import TRANSFER

OF_ACT: tuple[Table, ...] = (
    TRANSFER,
    RECOMMENDATION,
    GENERATIVE_SERVICE,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = ()
"""Tables that are read off each item."""
