"""The instruments in force on a line of days, by rank."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from pipl_rules.citation import Instrument, Rank
from pipl_rules.drawing.paint import ink
from pipl_rules.drawing.sheet import block, line, sheet, text
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.words import RANKS, said
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY
from pipl_rules.statutes import rulebook as whole_law

WIDTH, MARGIN = 960, 28
NAMES, ROW, GROUP, HEAD = 366, 23, 34, 92
LEFT, RIGHT = MARGIN + NAMES, WIDTH - MARGIN - 8
_COLOURS = {
    Rank.LAW: "yes",
    Rank.ADMINISTRATIVE_REGULATION: "lawful",
    Rank.JUDICIAL_INTERPRETATION: "suspected",
    Rank.DEPARTMENTAL_RULE: "no",
    Rank.JUDGMENT: "infringes",
}
YEARS = 12
"""Of more years than so many, every second is written, or every third."""


@frozen(kw_only=True)
class Scale:
    """Where a day stands: days from the first to the last on a line from `left` to `right`."""

    first: dt.date
    last: dt.date
    left: float
    right: float

    def x(self, day: dt.date) -> float:
        """The place of a day; days outside stand at the ends."""
        within = min(max(day, self.first), self.last)
        whole = max((self.last - self.first).days, 1)
        return self.left + (self.right - self.left) * (within - self.first).days / whole

    def drawn(self, top: float, bottom: float) -> Iterator[str]:
        """The line of days: months where it is short, years where it is long."""
        for day, word in self._marks():
            yield line(f"M{self.x(day):.1f} {top:g}V{bottom:g}", "line")
            anchor = "end" if self.right - self.x(day) < 20 else "middle"  # noqa: PLR2004 - half a word
            yield text(self.x(day), top - 6, word, 12, "faint", 70, anchor=anchor)

    def _marks(self) -> Iterator[tuple[dt.date, str]]:
        years = range(self.first.year, self.last.year + 1)
        if len(years) <= 2:  # noqa: PLR2004 - within two years the months are told
            several = 3 if (self.last - self.first).days > 400 else 1  # noqa: PLR2004 - room for so many
            days = [dt.date(year, month, 1) for year in years for month in range(1, 13, several)]
            yield from ((day, f"{day:%Y-%m}") for day in days if self.first <= day <= self.last)
            return
        every = -(-len(years) // YEARS)
        days = [dt.date(year, 1, 1) for year in years if (year - self.first.year) % every == 0]
        yield from ((day, str(day.year)) for day in days if self.first <= day)


def timeline(
    rulebook: Rulebook | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
    lang: str = "en",
) -> Picture:
    """The instruments of a rulebook on a line of days, with the number of rules from each.

    Args:
        rulebook: The rulebook; None means the whole law.
        first: First day of the line; None means the first day modelled.
        last: Last day of it, inclusive; None means the last day verified.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
        ValueError: If `last` does not lie after `first`.
    """
    say = said(lang)
    scale = Scale(first=first or FIRST_DAY, last=last or LAST_VERIFIED_DAY, left=LEFT, right=RIGHT)
    if scale.last <= scale.first:
        msg = "A timeline ends after it begins; give `first` and `last` in that order."
        raise ValueError(msg)
    book = rulebook if rulebook is not None else whole_law()
    groups = _groups(book, scale)
    rules = Counter(rule.cite.instrument for rule in book.rules)
    told = tuple(
        Node(head=_ranked(rank, lang), children=tuple(_said(law, rules[law], lang) for law in laws))
        for rank, laws in groups.items()
    )
    span = say["from_to"].format(scale.first, scale.last)
    root = Node(head=say["timeline"], text=span, children=told)
    height = HEAD + sum(GROUP + ROW * len(laws) for laws in groups.values()) + MARGIN
    drawn = _drawn(groups, rules, scale, height, lang)
    svg = sheet(WIDTH, height, f"{root.head} {span}", outline(root, say["sep"]), drawn, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _groups(book: Rulebook, scale: Scale) -> Mapping[Rank, list[Instrument]]:
    """The instruments in force on any day of the line, by rank, then commencement."""
    laws = {rule.cite.instrument for rule in book.rules}
    met = sorted(
        (
            law
            for law in laws
            if law.effective <= scale.last and not (law.repealed and law.repealed <= scale.first)
        ),
        key=lambda law: (law.rank.value, law.effective, law.id),
    )
    return {
        rank: [law for law in met if law.rank is rank]
        for rank in Rank
        if any(law.rank is rank for law in met)
    }


def name(law: Instrument, lang: str) -> str:
    """The short name of an instrument, as citations give it."""
    return (law.short_zh or law.title_zh) if lang == "zh" else law.short


def _ranked(rank: Rank, lang: str) -> str:
    return RANKS[rank][lang == "zh"]


def in_force(law: Instrument, lang: str) -> str:
    """The days on which an instrument binds, the last included."""
    say = said(lang)
    if law.repealed is None:
        return say["since"].format(law.effective)
    return say["in_force"].format(law.effective, law.repealed - dt.timedelta(days=1))


def _ruled(number: int, lang: str) -> str:
    say = said(lang)
    return say["one_rule"] if number == 1 else say["rules"].format(number)


def _said(law: Instrument, rules: int, lang: str) -> Node:
    return Node(head=name(law, lang), text=in_force(law, lang), source=_ruled(rules, lang))


def _drawn(
    groups: Mapping[Rank, list[Instrument]],
    rules: Mapping[Instrument, int],
    scale: Scale,
    height: float,
    lang: str,
) -> Iterator[str]:
    say = said(lang)
    yield text(MARGIN, 44, say["timeline"], 22, "ink", NAMES, bold=True)
    yield from scale.drawn(HEAD - 8, height - MARGIN + 8)
    top = float(HEAD)
    for rank, laws in groups.items():
        yield text(MARGIN, top + 22, _ranked(rank, lang), 14, "faint", NAMES, bold=True)
        top += GROUP
        for law in laws:
            yield text(MARGIN, top + 14, name(law, lang), 13.5, "ink", NAMES - 14)
            yield from _bar(law, rules[law], scale, top, lang)
            top += ROW


def _bar(law: Instrument, rules: int, scale: Scale, top: float, lang: str) -> Iterator[str]:
    left = scale.x(law.effective)
    right = scale.x(law.repealed) if law.repealed else scale.right
    colour = _COLOURS.get(law.rank, "no")
    yield block(left, top + 3, max(right - left, 2), 13, colour, 2)
    if law.repealed is None or law.repealed > scale.last:
        yield f'<g transform="translate({right:.1f} {top + 3:g})">{_head(colour)}</g>'
    told = _ruled(rules, lang)
    if right - left > 70:  # noqa: PLR2004 - room for the words
        yield text(left + 6, top + 13.5, told, 11, "ground", right - left - 8)
    elif left - scale.left > 70:  # noqa: PLR2004 - the same, before it
        yield text(left - 5, top + 13.5, told, 11, "faint", 70, anchor="end")
    else:
        yield text(right + 8, top + 13.5, told, 11, "faint", 70)


def _head(colour: str) -> str:
    """The tip of a bar that goes on."""
    return f'<path d="M-1 0 7 6.5-1 13z" {ink(colour)}/>'
