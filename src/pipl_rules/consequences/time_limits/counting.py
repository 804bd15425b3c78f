"""Ways of counting a period: which day is the first, which the last, and by which provision on which days.

None of these provisions is in the table of official texts. The wording of the Civil Code
(arts 200-204), of the Civil Procedure Law (art. 85) and of the Administrative Penalty Law
(art. 85) was read in public copies; the older texts and numbers are from memory.

A reading that all of them share here: "statutory day off" (法定休假日) is any official day
off, weekly rest and days moved by a notice included, and a weekend day that a notice has
worked is none. So the Supreme People's Court for the General Principles (Opinions of 1988,
item 198, from memory): where days off are moved, the day after the actual rest decides.
"""

import datetime as dt

from attrs import frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.time_limits.notices import Seen
from pipl_rules.dates import ALWAYS, Span
from pipl_rules.statutes import general_principles
from pipl_rules.statutes.instruments import CIVIL_CODE, GENERAL_PROVISIONS

_PROCEDURE_2012 = Instrument(
    id="cpl2012",
    short="Civil Procedure Law (2012)",
    title="Civil Procedure Law, text of 2012",
    title_zh="民事诉讼法（2012年修正）",
    short_zh="民事诉讼法",
    promulgated=dt.date(2012, 8, 31),
    effective=dt.date(2013, 1, 1),
    repealed=dt.date(2017, 7, 1),
)
_PROCEDURE_2017 = Instrument(
    id="cpl2017",
    text="civil_procedure_law_2017",
    short="Civil Procedure Law (2017)",
    title="Civil Procedure Law, text of 2017",
    title_zh="民事诉讼法（2017年修正）",
    short_zh="民事诉讼法",
    promulgated=dt.date(2017, 6, 27),
    effective=dt.date(2017, 7, 1),
    repealed=dt.date(2022, 1, 1),
)
_PROCEDURE_2007 = Instrument(
    id="cpl2007",
    short="Civil Procedure Law (2007)",
    title="Civil Procedure Law, text of 2007",
    title_zh="民事诉讼法（2007年修正）",
    short_zh="民事诉讼法",
    promulgated=dt.date(2007, 10, 28),
    effective=dt.date(2008, 4, 1),
    repealed=dt.date(2013, 1, 1),
)
_PROCEDURE_2021 = Instrument(
    id="cpl2021",
    text="civil_procedure_law_2021",
    short="Civil Procedure Law (2021)",
    title="Civil Procedure Law, text of 2021",
    title_zh="民事诉讼法（2021年修正）",
    short_zh="民事诉讼法",
    promulgated=dt.date(2021, 12, 24),
    effective=dt.date(2022, 1, 1),
    repealed=dt.date(2024, 1, 1),
)
_PROCEDURE_2023 = Instrument(
    id="cpl2023",
    text="civil_procedure_law_2023",
    short="Civil Procedure Law (2023)",
    title="Civil Procedure Law, text of 2023",
    title_zh="民事诉讼法（2023年修正）",
    short_zh="民事诉讼法",
    promulgated=dt.date(2023, 9, 1),
    effective=dt.date(2024, 1, 1),
)
PENALTY_LAW = Instrument(
    id="apl2021",
    text="administrative_penalty_law_2021",
    short="Administrative Penalty Law",
    title="Administrative Penalty Law (2021 Revision)",
    title_zh="行政处罚法",
    promulgated=dt.date(2021, 1, 22),
    effective=dt.date(2021, 7, 15),
)


@frozen(kw_only=True)
class Provision:
    """A provision on counting, and what was seen of it.

    Attributes:
        cite: The provision.
        seen: What was seen of its text.
        during: Days within the instrument's own, where it binds for a part of them.
    """

    cite: Citation
    seen: Seen
    during: Span = ALWAYS

    def binds(self, day: dt.date) -> bool:
        """Whether it binds on the day."""
        return day in self.cite.instrument.span.within(self.during)


@frozen(kw_only=True)
class ShortDays:
    """Numbers of days that are working days although the law says "days".

    Attributes:
        numbers: The numbers.
        provision: Where it is written.
    """

    numbers: frozenset[int]
    provision: Provision


@frozen(kw_only=True)
class Counting:
    """A way of counting.

    Attributes:
        name: Stable name.
        en: In English; ``zh`` in Chinese.
        zh: See `en`.
        provisions: Where it is written, by date.
        short: Numbers of days that are working days; None where every day counts.
    """

    name: str
    en: str
    zh: str
    provisions: tuple[Provision, ...]
    short: ShortDays | None = None

    def on(self, day: dt.date) -> tuple[Provision, ...]:
        """The provisions that bind on the day on which the period begins, in the order of the law."""
        return tuple(provision for provision in self.provisions if provision.binds(day))

    def in_working_days(self, number: int, day: dt.date) -> bool:
        """Whether so many "days" are working days for a period that begins on the day."""
        return self.short is not None and number in self.short.numbers and self.short.provision.binds(day)


_CODE_ARTICLES = (201, 202, 203)
_UNTIL_GENERAL_PROVISIONS = Span(None, dt.date(2017, 10, 1))

CIVIL = Counting(
    name="civil",
    en="as the civil law counts",
    zh="按民事法律关于期间的规定",
    provisions=(
        *(Provision(cite=CIVIL_CODE.art(n), seen=Seen.REPRINT) for n in _CODE_ARTICLES),
        *(Provision(cite=GENERAL_PROVISIONS.art(n), seen=Seen.MEMORY) for n in _CODE_ARTICLES),
        Provision(
            cite=general_principles.LAW.art(154), seen=Seen.MEMORY, during=_UNTIL_GENERAL_PROVISIONS
        ),  # the later law prevails from its first day; the Principles themselves ended with the Code
    ),
)
"""Periods of the civil law and of contracts; another law, or the parties, may count otherwise (Code art. 204)."""

PROCEDURE = Counting(
    name="procedure",
    en="as civil procedure counts",
    zh="按民事诉讼法关于期间的规定",
    provisions=(
        Provision(cite=_PROCEDURE_2007.art(75), seen=Seen.MEMORY),
        Provision(cite=_PROCEDURE_2012.art(82), seen=Seen.MEMORY),
        Provision(cite=_PROCEDURE_2017.art(82), seen=Seen.MEMORY),
        Provision(cite=_PROCEDURE_2021.art(85), seen=Seen.MEMORY),
        Provision(cite=_PROCEDURE_2023.art(85), seen=Seen.REPRINT),
    ),
)
"""Periods in proceedings, set by law or by the court; what was posted in time is in time (same articles)."""

PENALTY = Counting(
    name="penalty",
    en="as the Administrative Penalty Law counts, and otherwise as the civil law does",
    zh="按行政处罚法关于工作日的规定，未规定的参照民事法律关于期间的规定",
    provisions=CIVIL.provisions,
    short=ShortDays(
        numbers=frozenset({2, 3, 5, 7}), provision=Provision(cite=PENALTY_LAW.art(85), seen=Seen.REPRINT)
    ),
)
"""Periods of the Penalty Law. It says nothing of the first and the last day: read with the civil law, a doubt."""

COUNTINGS = {counting.name: counting for counting in (CIVIL, PROCEDURE, PENALTY)}
"""Every way of counting, by name."""
