"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise import hosting, intrusion, personality
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    *personality.OF_ACT,
    *hosting.OF_ACT,
    *intrusion.OF_ACT,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = (
    *personality.OF_ITEM,
    *intrusion.OF_ITEM,
)
"""Tables that are read off each item."""
