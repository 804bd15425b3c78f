"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise import credit, health
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    credit.CREDIT,
    health.CARE,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = (
    credit.ITEM,
    health.ITEM,
)
from pipl_rules.characterise import earlier
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    earlier.PUBLICATION,
    earlier.SUBJECT,
    earlier.PROCESSOR,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = (earlier.ITEM,)
"""Tables that are read off each item."""
