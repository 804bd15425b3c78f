"""Stretches of days on which a provision is read or applied differently from the rest of its life."""

import datetime as dt

from pipl_rules.dates import Span

BEFORE_THE_TORT_LAW = Span(None, dt.date(2010, 7, 1))
BEFORE_THE_CODE = Span(None, dt.date(2021, 1, 1))
UNDER_THE_CODE_ALONE = Span(dt.date(2021, 1, 1), dt.date(2021, 11, 1))
UNDER_THE_PIPL = Span(dt.date(2021, 11, 1), None)
