"""The tables of each matter that hangs on an act or on an item, in one place.

A matter is a record in `pipl_rules.domain` and a module here that ties its fields to facts.
"""

from pipl_rules.characterise import (
    algorithm,
    app,
    buying,
    children,
    credit,
    dealing,
    duty,
    earlier,
    face,
    handling,
    health,
    hosting,
    intrusion,
    network_data,
    organ,
    personality,
    public_video,
    proof,
    request,
    transfer,
    travel,
)
from pipl_rules.characterise.table import Table

OF_ACT: tuple[Table, ...] = (
    *dealing.OF_ACT,
    *hosting.OF_ACT,
    *intrusion.OF_ACT,
    *personality.OF_ACT,
    *proof.OF_ACT,
    algorithm.GENERATIVE_SERVICE,
    algorithm.RECOMMENDATION,
    app.APP,
    buying.BUYING,
    children.SERVICE,
    children.WHOLE,
    credit.CREDIT,
    duty.INCIDENT,
    duty.NETWORK,
    duty.PROCESSOR,
    duty.SAFEGUARDS,
    earlier.PUBLICATION,
    earlier.SUBJECT,
    face.FACE,
    face.PROCESSOR,
    face.SUBJECT,
    face.SYNTHESIS,
    handling.AGAIN,
    handling.CHANGE,
    handling.NOTICE,
    handling.RECIPIENTS,
    handling.STAFF,
    health.CARE,
    network_data.HANDLING,
    network_data.SERVICE,
    organ.OFFICE,
    public_video.VIDEO,
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
    face.ITEM,
    handling.DEVICE,
    health.ITEM,
    organ.PUBLISHED,
    request.ACCURACY,
    travel.PLAN,
)
"""Tables that are read off each item."""
