"""Citations: which provision of which version of which instrument.

An `Instrument` is one version of a law, interpretation or decision, with the
days on which it binds; an amended law is another instrument. A `Citation`
points into it and prints in English and in Chinese.

    >>> import datetime as dt
    >>> law = Instrument(id="law", short="PIPL", title="Personal Information Protection Law",
    ...     title_zh="个人信息保护法", promulgated=dt.date(2021, 8, 20), effective=dt.date(2021, 11, 1))
    >>> str(law.art(13, para=1, item=2))
    'PIPL art. 13 para. 1 item 2'
    >>> law.art(13, para=1, item=2).zh
    '《个人信息保护法》第十三条第一款第二项'
"""

import datetime as dt
import re
from enum import Enum

from attrs import field, frozen

from pipl_rules.dates import Span


class Rank(Enum):
    """Rank of an instrument; explanations list higher ranks first."""

    LAW = 1
    ADMINISTRATIVE_REGULATION = 2
    JUDICIAL_INTERPRETATION = 3
    DEPARTMENTAL_RULE = 4
    NORMATIVE_DOCUMENT = 5
    STANDARD = 6
    JUDGMENT = 7


_DIGITS = "零一二三四五六七八九"
_PLACE = re.compile(r"(annex-)?(\d+)(?:-(\d+))?(?:\.(\d+)|\((\d+)\))?")
_UNITS = {
    "article": ("art.", "条"),
    "item": ("item", "项"),
    "question": ("question", "问"),
    "head": ("head", "条"),
}


def numeral(number: int) -> str:
    """Write a number below ten thousand the way Chinese statutes do.

    >>> [numeral(n) for n in (10, 12, 20, 111, 1033)]
    ['十', '十二', '二十', '一百一十一', '一千零三十三']
    """
    text, pending_zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("零" if pending_zero else "") + _DIGITS[digit] + name
            pending_zero = False
        else:
            pending_zero = bool(text)
    return text[1:] if text.startswith("一十") else text


@frozen(kw_only=True)
class Instrument:
    """One version of an instrument, or a judgment that construed one.

    Attributes:
        id: Stable id; rule ids begin with it.
        short: Short English name for citations.
        title: English title.
        title_zh: Chinese title, without the book-title marks.
        short_zh: Short Chinese name for citations; empty if the title serves.
        promulgated: Day of promulgation, or of the judgment.
        effective: First day on which this version binds. For a judgment, the day it was given.
        repealed: First day on which it no longer binds; None while in force.
        rank: Its place in the hierarchy.
        unit: ``"article"``; ``"item"`` for decisions that number items, ``"question"`` for answers, ``"head"``
            for lists under heads.
        reaches_back_to: For an interpretation that says so of itself, the first day of earlier acts that it
            reaches in cases not finally decided when it came into force. None: it does not look back.
        text: Its name in the table of official texts, under which `outline.json` counts its articles.
    """

    id: str
    short: str
    title: str
    title_zh: str
    promulgated: dt.date
    effective: dt.date
    repealed: dt.date | None = None
    rank: Rank = Rank.LAW
    unit: str = "article"
    short_zh: str = ""
    text: str = ""
    reaches_back_to: dt.date | None = None

    @property
    def span(self) -> Span:
        """The days on which this version binds."""
        return Span(self.effective, self.repealed)

    def art(self, article: str | int, para: int | None = None, item: int | None = None) -> "Citation":
        """Cite an article, or its paragraph (款) or item (项)."""
        return Citation(instrument=self, article=str(article), para=para, item=item)

    def whole(self, note: str = "", note_zh: str = "") -> "Citation":
        """Cite the instrument as a whole; for a judgment, the `note` names the holding."""
        return Citation(instrument=self, note=note, note_zh=note_zh)


@frozen(kw_only=True)
class Citation:
    """A place in an instrument.

    Attributes:
        instrument: The version cited.
        article: Its number; None for the whole. ``"10-1"`` is inserted after 10; ``"1.3"`` and ``"5(12)"``
            are an item that the table of texts keeps in a row of its own; ``"annex-4"`` stands in an annex.
        para: Paragraph (款), counted from 1.
        item: Item (项), counted from 1.
        note: What part of a judgment is meant, in English; ``note_zh`` in Chinese.
    """

    instrument: Instrument
    article: str | None = None
    para: int | None = None
    item: int | None = None
    note: str = ""
    note_zh: str = field(default="")

    def __str__(self) -> str:
        parts = [self.instrument.short]
        if self.article is not None:
            annex, base, sub, inner = self._number
            name = "annex item" if annex else _UNITS[self.instrument.unit][0]
            own = f" item {inner}" if inner and self.para is None else ""
            parts.append(f"{name} {base}" + (f"-{sub}" if sub else "") + own)
        if self.para is not None:
            parts.append(f"para. {self.para}")
        if self.item is not None:
            parts.append(f"item {self.item}")
        return " ".join(parts) + (f", {self.note}" if self.note else "")

    @property
    def zh(self) -> str:
        """The citation as a Chinese lawyer writes it."""
        name = self.instrument.short_zh or self.instrument.title_zh
        text = name if self.instrument.rank is Rank.JUDGMENT else f"《{name}》"
        if self.article is not None:
            annex, base, sub, inner = self._number
            text += "附件" if annex else ""
            text += f"第{numeral(base)}{'项' if annex else _UNITS[self.instrument.unit][1]}"
            text += f"之{numeral(sub)}" if sub else ""
            text += f"第{numeral(inner)}项" if inner and self.para is None else ""
        if self.para is not None:
            text += f"第{numeral(self.para)}款"
        if self.item is not None:
            text += f"第{numeral(self.item)}项"
        return text + (f"（{self.note_zh}）" if self.note_zh else "")

    @property
    def order(self) -> tuple[int, str, tuple[int, ...]]:
        """Sort key: rank, then date of the instrument, then statute order within."""
        place = (*self._number, self.para or 0, self.item or 0)
        return (self.instrument.rank.value, self.instrument.effective.isoformat(), place)

    @property
    def _number(self) -> tuple[bool, int, int, int]:
        """Whether in an annex, the number, the number inserted after it, and the item with a row of its own."""
        found = _PLACE.fullmatch(self.article or "0")
        if found is None:
            msg = f"{self.article!r} is no number of an article; write 13, 10-1, 1.3, 5(12) or annex-4."
            raise ValueError(msg)
        annex, base, sub, *inner = found.groups()
        return annex is not None, int(base), int(sub or 0), int(inner[0] or inner[1] or 0)
