"""Which instrument lists a kind of information as sensitive, by day.

Three answers, and none is the last word: listed; looked at and not listed; not
found in what was read. All the lists are open (等), so "not listed" is never "not
sensitive in law": PIPL art. 28 decides, by the harm that leaking or misusing it
easily does.
"""

import datetime as dt

from attrs import frozen

from pipl_rules.dates import Span
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.errors import UnknownNameError
from pipl_rules.terms.shipped import shipped
from pipl_rules.terms.sources import Grade


@frozen(kw_only=True)
class ListedIn:
    """An instrument with a list of sensitive information.

    Attributes:
        id: Stable id.
        en: Its name in English; ``zh`` in Chinese.
        days: The days on which it is in force.
        binds: Whether it is law; a recommended standard is not.
        grade: How its list was read; None if it was not read at all.
        source: Id of its source in the vocabulary; empty if it was not read.
        days_from: Where its days were found.
        doubt: What is doubtful about it, in English; ``doubt_zh`` in Chinese. Empty if nothing.
    """

    id: str
    en: str
    zh: str
    days: Span
    binds: bool
    grade: Grade | None
    source: str
    days_from: str
    doubt: str = ""
    doubt_zh: str = ""


PIPL_28 = ListedIn(
    id="pipl_28",
    en="PIPL art. 28",
    zh="《个人信息保护法》第二十八条",
    days=Span(dt.date(2021, 11, 1)),
    binds=True,
    grade=Grade.TEXT,
    source="pipl",
    days_from="PIPL art. 74",
    doubt="the article names classes; that an item falls under one is as GB/T 45574-2025 places it, before that "
    "standard too",
    doubt_zh="该条列举的是类别；某项信息属于何类，按GB/T 45574-2025的归类，该标准实施前亦同",
)

GBT_35273_2017 = ListedIn(
    id="gbt35273_2017",
    en="GB/T 35273-2017 Annex B",
    zh="GB/T 35273-2017附录B",
    days=Span(dt.date(2018, 5, 1), dt.date(2020, 10, 1)),
    binds=False,
    grade=None,
    source="",
    days_from="its title page in a reproduction; its end from that of 2020, which replaced it",
    doubt="its list was not read",
    doubt_zh="其附录未经查阅",
)

GBT_35273_2020 = ListedIn(
    id="gbt35273_2020",
    en="GB/T 35273-2020 Annex B",
    zh="GB/T 35273-2020附录B",
    days=Span(dt.date(2020, 10, 1)),
    binds=False,
    grade=Grade.SECONDARY,
    source="gbt35273",
    days_from="the announcement of the technical committee (TC260), and its title page in a reproduction",
    doubt="catalogues have it in force still; whether its list stands beside that of GB/T 45574-2025 from "
    "2025-11-01 was not found",
    doubt_zh="目录仍载为现行；2025年11月1日后其附录是否与GB/T 45574-2025并行，未查明",
)

GBT_45574_2025 = ListedIn(
    id="gbt45574_2025",
    en="GB/T 45574-2025 Annex A",
    zh="GB/T 45574-2025附录A",
    days=Span(dt.date(2025, 11, 1)),
    binds=False,
    grade=Grade.SECONDARY,
    source="gbt45574",
    days_from="its title page in a reproduction, and a catalogue of standards",
    doubt="its list was read in summaries",
    doubt_zh="其附录仅据摘要",
)

LISTS = (PIPL_28, GBT_35273_2017, GBT_35273_2020, GBT_45574_2025)
"""The instruments, law first, then by day."""


@frozen(kw_only=True)
class Listing:
    """What one instrument in force says of a kind of information.

    Attributes:
        item: Id of the category.
        by: The instrument.
        listed: True if it is listed; False if the list was looked at and it is not there, or is said not to be;
            None if what was read does not tell. False is never "not sensitive in law".
        under: Id of the class under which it is listed, ``sensitive.*``; empty if the list has no classes, or
            it is not listed.
        through: Id of the wider category whose listing carries over to this one; empty if it is its own.
    """

    item: str
    by: ListedIn
    listed: bool | None
    under: str = ""
    through: str = ""


def listed_sensitive(item_id: str, on: dt.date) -> tuple[Listing, ...]:
    """What each instrument in force on a day says of a kind of information, law first.

    Returns:
        One answer for each instrument in force; empty before 2018-05-01, when there was none that is known here.

    Raises:
        UnknownNameError: If no category has the id.

    >>> day = dt.date(2025, 11, 1)
    >>> [(one.by.id, one.listed) for one in listed_sensitive("item.resident_id_number", day)]
    [('pipl_28', None), ('gbt35273_2020', True), ('gbt45574_2025', False)]
    """
    if item_id not in CATEGORIES:
        raise UnknownNameError("category of information", item_id, CATEGORIES)
    return tuple(_listing(item_id, by) for by in LISTS if on in by.days)


def _listing(item_id: str, by: ListedIn) -> Listing:
    own = _said(item_id, by)
    wider = CATEGORIES[item_id].broader
    if own is None and wider:
        # What lists the whole lists its parts; what leaves out the whole may yet list a part.
        upper = _listing(wider, by)
        if upper.listed:
            return Listing(
                item=item_id, by=by, listed=True, under=upper.under, through=upper.through or wider
            )
    under = own if isinstance(own, str) else ""
    return Listing(item=item_id, by=by, listed=None if own is None else bool(own), under=under)


def _said(item_id: str, by: ListedIn) -> bool | str | None:
    """The class, True or False as the list has it; None if it does not tell."""
    if by is PIPL_28:
        kind = CATEGORIES[item_id].art28
        return f"sensitive.{kind}" if kind else None
    columns = {GBT_35273_2020.id: 0, GBT_45574_2025.id: 1}
    row: list[bool | str | None] | None = shipped("listings")["items"].get(item_id)
    return None if row is None or by.id not in columns else row[columns[by.id]]
