"""Consent records read from another format, and the days of their moments."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.interop.lost import Lost

BEIJING = dt.timezone(dt.timedelta(hours=8))
"""Days of a record are calendar days in Beijing time; China has had no other since 1991."""


@frozen
class Received:
    """What was read of a document.

    Attributes:
        records: A record to each occasion of asking, and to each part of the document that covers other
            information or other operations; for `ProcessingAct.consents`.
        lost: What of the document is not in the records, by path and without a value.
    """

    records: tuple[ConsentRecord, ...]
    lost: tuple[Lost, ...]


def beijing_day(moment: dt.datetime) -> dt.date:
    """The calendar day of a moment in Beijing.

    Raises:
        OverflowError: If the calendar does not reach so far.
    """
    return moment.astimezone(BEIJING).date()
