"""Official days off and working days: the State Council's notices, one by one, as dated and cited data.

The notices are law only in part. The Measures on Holidays say which festivals are days
off; which weekdays are joined to them, and which weekend days are worked instead, stands
in a notice for each year. Days are as the notice has them; a span counts both its ends.

What was seen of each is said by `seen`: REPRINT where the wording was read in public
reprints, TABLE where days and number were taken from public tables that name the notice.
No notice is in the table of official texts.
"""

import datetime as dt
from enum import Enum

from attrs import field, frozen


class Seen(Enum):
    """What was seen of a text that is not in the table of official texts."""

    REPRINT = "reprint"
    TABLE = "table"
    MEMORY = "memory"


def _days(year: int, written: str) -> frozenset[dt.date]:
    """The days of ``"01-01/01-03 2018-12-29"``: spans with both ends, in the year unless another is written."""
    found: set[dt.date] = set()
    for part in written.split():
        ends = [each if len(each) > len("01-01") else f"{year}-{each}" for each in part.split("/")]
        first, last = dt.date.fromisoformat(ends[0]), dt.date.fromisoformat(ends[-1])
        found.update(first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return frozenset(found)


@frozen(kw_only=True)
class Notice:
    """One notice on days off.

    Attributes:
        year: The year it arranges.
        number: Its document number.
        published: First day on which it was public, as far as was found.
        off: Days off, weekend days among them included or not as the notice writes them.
        worked: Weekend days worked instead.
        changes: The number of the notice that it changes; empty for the notice of a year.
        seen: What was seen of it.
        title_zh: Its title; empty if it bears the usual one.
    """

    year: int
    number: str
    published: dt.date
    off: frozenset[dt.date]
    worked: frozenset[dt.date]
    changes: str = ""
    seen: Seen = Seen.TABLE
    title_zh: str = field(default="")

    @property
    def zh(self) -> str:
        """As a Chinese lawyer cites it."""
        title = self.title_zh or f"国务院办公厅关于{self.year}年部分节假日安排的通知"
        return f"《{title}》（{self.number}）"

    def __str__(self) -> str:
        return f"State Council notice on the holidays of {self.year} ({self.number})"


def _notice(  # noqa: PLR0913 - a row of the table, in the order of its columns
    year: int,
    number: str,
    published: str,
    off: str,
    worked: str = "",
    *,
    changes: str = "",
    seen: Seen = Seen.TABLE,
    title_zh: str = "",
) -> Notice:
    return Notice(
        year=year,
        number=number,
        published=dt.date.fromisoformat(published),
        off=_days(year, off),
        worked=_days(year, worked),
        changes=changes,
        seen=seen,
        title_zh=title_zh,
    )


R = Seen.REPRINT

NOTICES = (
    _notice(
        2010,
        "国办发明电〔2009〕27号",
        "2009-12-08",
        "01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07",
        "02-20/02-21 06-12/06-13 09-19 09-25/09-26 10-09",
    ),
    _notice(
        2011,
        "国办发明电〔2010〕40号",
        "2010-12-10",
        "01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04/06-06 09-10/09-12 10-01/10-07",
        "01-30 02-12 04-02 10-08/10-09",
    ),
    _notice(
        2012,
        "国办发明电〔2011〕45号",
        "2011-12-06",
        "01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22/06-24 09-30/10-07",
        "2011-12-31 01-21 01-29 03-31/04-01 04-28 09-29",
        seen=R,
    ),
    _notice(
        2013,
        "国办发明电〔2012〕33号",
        "2012-12-10",
        "01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07",
        "01-05/01-06 02-16/02-17 04-07 04-27/04-28 06-08/06-09 09-22 09-29 10-12",
        seen=R,
    ),
    _notice(
        2014,
        "国办发明电〔2013〕28号",
        "2013-12-11",
        "01-01 01-31/02-06 04-05 04-07 05-01/05-03 06-02 09-08 10-01/10-07",
        "01-26 02-08 05-04 09-28 10-11",
        seen=R,
    ),
    _notice(
        2015,
        "国办发明电〔2014〕28号",
        "2014-12-16",
        "01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-27 10-01/10-07",
        "01-04 02-15 02-28 10-10",
        seen=R,
    ),
    _notice(
        2015,
        "国发明电〔2015〕1号",
        "2015-05-13",
        "09-03/09-05",
        "09-06",
        changes="国办发明电〔2014〕28号",
        seen=R,
        title_zh="国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
    ),
    _notice(
        2016,
        "国办发明电〔2015〕18号",
        "2015-12-10",
        "01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07",
        "02-06 02-14 06-12 09-18 10-08/10-09",
        seen=R,
    ),
    _notice(
        2017,
        "国办发明电〔2016〕17号",
        "2016-12-01",
        "01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08",
        "01-22 02-04 04-01 05-27 09-30",
        seen=R,
    ),
    _notice(
        2018,
        "国办发明电〔2017〕12号",
        "2017-11-30",
        "01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07",
        "02-11 02-24 04-08 04-28 09-29/09-30",
        seen=R,
    ),
    _notice(
        2019,
        "国办发明电〔2018〕15号",
        "2018-12-06",
        "2018-12-30/2019-01-01 02-04/02-10 04-05 05-01 06-07 09-13 10-01/10-07",
        "2018-12-29 02-02/02-03 09-29 10-12",
        seen=R,
    ),
    _notice(
        2019,
        "国办发明电〔2019〕3号",
        "2019-03-22",
        "05-01/05-04",
        "04-28 05-05",
        changes="国办发明电〔2018〕15号",
        seen=R,
        title_zh="国务院办公厅关于调整2019年劳动节假期安排的通知",
    ),
    _notice(
        2020,
        "国办发明电〔2019〕16号",
        "2019-11-21",
        "01-01 01-24/01-30 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08",
        "01-19 02-01 04-26 05-09 06-28 09-27 10-10",
        seen=R,
    ),
    _notice(
        2020,
        "国办发明电〔2020〕1号",
        "2020-01-27",
        "01-31/02-02",  # the Saturday that the notice of the year had made a working day is off again
        changes="国办发明电〔2019〕16号",
        seen=R,
        title_zh="国务院办公厅关于延长2020年春节假期的通知",
    ),
    _notice(
        2021,
        "国办发明电〔2020〕27号",
        "2020-11-25",
        "01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07",
        "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
        seen=R,
    ),
    _notice(
        2022,
        "国办发明电〔2021〕11号",
        "2021-10-25",
        "01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07",
        "01-29/01-30 04-02 04-24 05-07 10-08/10-09",
        seen=R,
    ),
    _notice(
        2023,
        "国办发明电〔2022〕16号",
        "2022-12-08",
        "2022-12-31/2023-01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06",
        "01-28/01-29 04-23 05-06 06-25 10-07/10-08",
        seen=R,
    ),
    _notice(
        2024,
        "国办发明电〔2023〕7号",
        "2023-10-25",
        "01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07",
        "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
        seen=R,
    ),
    _notice(
        2025,
        "国办发明电〔2024〕12号",
        "2024-11-12",
        "01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08",
        "01-26 02-08 04-27 09-28 10-11",
        seen=R,
    ),
    _notice(
        2026,
        "国办发明电〔2025〕7号",
        "2025-11-04",
        "01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07",
        "01-04 02-14 02-28 05-09 09-20 10-10",
        seen=R,
    ),
)
"""Every notice on the years from 2010, in the order of publication."""

FIRST = dt.date(2010, 1, 1)
"""The first day whose calendar is held."""
