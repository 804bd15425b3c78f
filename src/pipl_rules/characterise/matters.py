"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise import (
    algorithm,
    app,
    children,
    credit,
    dealing,
    duty,
    earlier,
    handling,
    harassment,
    health,
    hosting,
    intrusion,
    network_data,
    organ,
    personality,
    request,
    transfer,
)
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    *dealing.OF_ACT,
    *harassment.OF_ACT,
    *hosting.OF_ACT,
    *intrusion.OF_ACT,
    *personality.OF_ACT,
    algorithm.GENERATIVE_SERVICE,
    algorithm.RECOMMENDATION,
    app.APP,
    children.SERVICE,
    children.WHOLE,
    credit.CREDIT,
    duty.INCIDENT,
    duty.NETWORK,
    duty.PROCESSOR,
    duty.SAFEGUARDS,
    earlier.PUBLICATION,
    earlier.SUBJECT,
    handling.AGAIN,
    handling.CHANGE,
    handling.NOTICE,
    handling.RECIPIENTS,
    handling.STAFF,
    health.CARE,
    network_data.HANDLING,
    network_data.SERVICE,
    organ.OFFICE,
    request.DECEASED,
    request.REQUEST,
    transfer.TRANSFER,
)
"""Tables that are read off the act."""

OF_ITEM: tuple[Table, ...] = (
    *dealing.OF_ITEM,
    *intrusion.OF_ITEM,
    *personality.OF_ITEM,
    children.KEPT,
    credit.ITEM,
    handling.DEVICE,
    health.ITEM,
    organ.PUBLISHED,
    request.ACCURACY,
)
"""Tables that are read off each item."""
