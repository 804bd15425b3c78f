"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise import (
    buying,
    credit,
    earlier,
    face,
    health,
    public_video,
)
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    buying.BUYING,
    credit.CREDIT,
    earlier.PROCESSOR,
    earlier.PUBLICATION,
    earlier.SUBJECT,
    face.FACE,
    face.PROCESSOR,
    face.SUBJECT,
    face.SYNTHESIS,
    health.CARE,
    public_video.VIDEO,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = (
    credit.ITEM,
    earlier.ITEM,
    face.ITEM,
    health.ITEM,
)
"""Tables that are read off each item."""
