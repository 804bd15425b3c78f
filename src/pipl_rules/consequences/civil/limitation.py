"""Until when damages can be claimed: the time, from when it runs, and the long stop.

Civil Code art. 188: three years from the day on which the person knew, or should have
known, of the injury and of who did it; never more than twenty from the injury. The same
three years came with the General Provisions on 2017-10-01 (their art. 188 is not at
hand); before, two (General Principles art. 135, not at hand). SPC Interpretation on
Limitation 2018 arts 1 to 3: time that begins to run from that day, or had not run out on
it, is three years; what had run out stays so. Claims to stop, to clear the name and for
an apology know no time (Civil Code arts 196, 995).
"""

import datetime as dt
from collections.abc import Sequence

from attrs import frozen
from dateutil.relativedelta import relativedelta

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.statutes.instruments import CIVIL_CODE, GENERAL_PROVISIONS

SPC_LIMITATION_2018 = Instrument(
    id="spc_limitation2018",
    text="spc_limitation_2018",
    short_zh="诉讼时效制度解释（2018年）",
    short="SPC Interpretation on Limitation 2018",
    title="SPC Interpretation on the Limitation of Actions in the General Provisions of the Civil Law",
    title_zh="最高人民法院关于适用《中华人民共和国民法总则》诉讼时效制度若干问题的解释",
    promulgated=dt.date(2018, 7, 18),
    effective=dt.date(2018, 7, 23),
    repealed=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
THREE_YEARS_FROM = GENERAL_PROVISIONS.effective
LONG = relativedelta(years=20)


@frozen
class Limitation:
    """Until when a claim for damages can be brought without being met by the plea of time.

    Attributes:
        last_day: The last day; None if it is not known from when time runs.
        long_stop: The last day whatever the person knew; None if the day of the injury is not known.
        cites: The provisions.
    """

    last_day: dt.date | None
    long_stop: dt.date | None
    cites: tuple[Citation, ...]

    def run_by(self, day: dt.date) -> bool | None:
        """Whether time had run before the day; None if that is not known."""
        if self.long_stop is not None and day > self.long_stop:
            return True
        return None if self.last_day is None else day > self.last_day


def limitation(
    known_on: dt.date | None, harmed_on: dt.date | None, renewed_on: Sequence[dt.date] = ()
) -> Limitation:
    """Until when damages can be claimed.

    A day of renewal counts only if time had not run by then. The period ends with the day of the same date
    (SPC practice of Civil Code art. 202: years end on the corresponding day).

    Args:
        known_on: Day on which the person knew, or should have, of the injury and of who did it.
        harmed_on: Day of the injury.
        renewed_on: Days on which time began anew.
    """
    cites: list[Citation] = []
    last: dt.date | None = None
    if known_on is not None:
        last, cites = _end(known_on)
        for day in sorted(renewed_on):
            if known_on <= day <= last:
                last, more = _end(day)
                cites = [*cites, *more, CIVIL_CODE.art(195)]
    long_stop = None if harmed_on is None else harmed_on + LONG
    return Limitation(last, long_stop, tuple(dict.fromkeys([*cites, CIVIL_CODE.art(188, para=2)])))


def _end(start: dt.date) -> tuple[dt.date, list[Citation]]:
    if start >= CIVIL_CODE.effective:
        return start + relativedelta(years=3), [CIVIL_CODE.art(188, para=1)]
    if start >= THREE_YEARS_FROM:
        return start + relativedelta(years=3), [SPC_LIMITATION_2018.art(1)]
    two = start + relativedelta(years=2)
    if two < THREE_YEARS_FROM:
        return two, [SPC_LIMITATION_2018.art(3)]
    return start + relativedelta(years=3), [SPC_LIMITATION_2018.art(2)]


LEFT_OUT: dict[Citation, str] = {
    **{SPC_LIMITATION_2018.art(n): "time is worked out by `limitation`, which cites it" for n in (1, 2, 3)},
    SPC_LIMITATION_2018.art(4): "time standing still: the claim does not ask why it stood",
    SPC_LIMITATION_2018.art(5): "when this interpretation binds",
}
"""How its articles are handled: a day is worked out, and no rule is needed."""
