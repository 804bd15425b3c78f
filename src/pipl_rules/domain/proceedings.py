"""When an act came before a court, and when what it did was felt."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class Proceedings(Record):
    """The days on which the law that governs an act may turn, besides its own.

    Attributes:
        filed_on: Day on which the suit was filed.
        final_on: Day on which an earlier judgment on the act became final; what is asked now is a retrial.
        harm_appeared_on: Day on which the harm done by the act appeared, if later than the act.
    """

    filed_on: dt.date | None = seen("起诉日")
    final_on: dt.date | None = seen("终审日")
    harm_appeared_on: dt.date | None = seen("损害后果出现日")

    def __repr__(self) -> str:
        return shown(self, "filed_on", "final_on")
