"""What is answered of an exposure, as plain values."""

from collections.abc import Mapping
from enum import IntEnum

from attrs import frozen

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal.governing import Applied
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.consequences.criminal.whole import Tally
from pipl_rules.consequences.criminal.words import ItemClass
from pipl_rules.logic.conditions import Atom, Comparison, Fact
from pipl_rules.logic.rule import Rule


class Tier(IntEnum):
    """How grave the circumstances are; the number orders them."""

    NONE = 0
    SERIOUS = 1
    ESPECIALLY_SERIOUS = 2


@frozen
class Bounds:
    """A tier within bounds.

    Attributes:
        certainly: What holds whatever was not found.
        possibly: What may hold, depending on it.
    """

    certainly: Tier
    possibly: Tier

    @property
    def settled(self) -> bool:
        """Whether the two are one."""
        return self.certainly is self.possibly


@frozen(kw_only=True)
class Band:
    """What the article threatens.

    Attributes:
        tier: The tier it answers.
        months: Months of imprisonment, both ends included; the lower is the shortest imprisonment there is
            (Criminal Law art. 45) where the article sets none. None for a unit, which is fined only.
        detention: Whether detention of one to six months may be given instead.
        fine_alone: Whether a fine may be given alone, or left out; otherwise a fine must be added.
        cite: The provision.
    """

    tier: Tier
    months: tuple[int, int] | None
    detention: bool
    fine_alone: bool
    cite: Citation


@frozen(kw_only=True)
class Ground:
    """A rule that carries a tier, or may.

    Attributes:
        tier: The tier it carries.
        rule: The rule.
        holds: True if it carries it whatever is open; None if it may.
        numbers: The comparisons in it that hold or may, with what the counts came to in the scenario shown.
        depends_on: What is open in it.
    """

    tier: Tier
    rule: Rule
    holds: bool | None
    numbers: tuple[tuple[Comparison, Range], ...]
    depends_on: tuple[Atom, ...]


@frozen(kw_only=True)
class Follows:
    """Something else that follows, or may: heavier or milder punishment, a fine, a ban.

    Attributes:
        consequence: What.
        holds: Whether it does; None if that is open.
        rules: The rules that say so.
    """

    consequence: Fact
    holds: bool | None
    rules: tuple[Rule, ...]


@frozen(kw_only=True)
class ByClass:
    """The tier if contested items are put in these classes.

    Attributes:
        classes: The class of each lot that is contested, by id.
        tier: The tier then.
    """

    classes: Mapping[str, ItemClass]
    tier: Bounds


@frozen(kw_only=True)
class ByReading:
    """The answer by another reading of a text.

    Attributes:
        reading: Name of the reading; `choice` the choice not made.
        choice: The other choice.
        tier: The tier then; `band` the band.
        band: The tier by whose band it would be punished.
    """

    reading: str
    choice: str
    tier: Bounds
    band: Bounds


@frozen(kw_only=True)
class Argument:
    """An argument that some items are no personal information, and the answer by rule.

    Attributes:
        lot: Id of the lot.
        fact: The status argued for.
        accepted: Whether the law accepts it; None if that is open.
        rules: The rules that answer it.
    """

    lot: str
    fact: Fact
    accepted: bool | None
    rules: tuple[Rule, ...]


@frozen(kw_only=True)
class CountedLot:
    """What a lot counts for.

    Attributes:
        lot: Its id; `item_class` its class in the scenario shown, None where none is defined.
        item_class: As said.
        items: Its items under article 5.
        duty: Of these, obtained in duty or service and given away: half the figures reach them.
        under_6: Its items under article 6.
        why: The rules of counting that made a difference: provision, in English, in Chinese.
    """

    lot: str
    item_class: ItemClass | None
    items: Range
    duty: Range
    under_6: Range
    why: tuple[tuple[Citation, str, str], ...]


@frozen(kw_only=True)
class Checked:
    """A sentence held against the band.

    Attributes:
        within: Whether imprisonment or detention of that length, or a fine alone, is open to the court; None if
            that depends.
        fine_usual: Whether the fine is one to five times the gains, as it is as a rule; None if that is open.
        implied_gains: The gains at which the fine would be; None without a fine.
    """

    within: bool | None
    fine_usual: bool | None
    implied_gains: Range | None


@frozen(kw_only=True)
class Assessment:
    """What follows from an exposure, its parts kept apart.

    Attributes:
        id: Name of the record.
        laws: The text that governs; several if the period is not known.
        offence: Whether it is the crime of article 253-1; None if that is open.
        tier: How grave the circumstances are, within bounds.
        grounds: Every rule that carries the tier or may, in the order of the law.
        band_tier: The tier by whose band it is punished, within bounds; none where there is no crime.
        bands: The bands possible, the milder first.
        follows: What else follows or may.
        by_class: The tier by the class of contested items; empty if none is.
        by_reading: Where another reading of a text gives another tier or band.
        arguments: Arguments that items are not personal, answered.
        tally: What the items and gains come to; the largest scenario.
        lots: What each lot counts for, in that scenario.
        fine: The usual fine in yuan; None where there is no crime or nothing was gained.
        checked: The sentence held against the band; None if none was given.
        neighbours: The neighbouring crimes of leaks and of sites and groups, where the record speaks of them.
        open_questions: What was not found and could change the tier or the offence.
        not_alleged: Standards that a court may still find and that nobody alleged.
        readings: The choice of every reading.
    """

    id: str
    laws: tuple[Applied, ...]
    offence: bool | None
    tier: Bounds
    grounds: tuple[Ground, ...]
    band_tier: Bounds
    bands: tuple[Band, ...]
    follows: tuple[Follows, ...]
    by_class: tuple[ByClass, ...]
    by_reading: tuple[ByReading, ...]
    arguments: tuple[Argument, ...]
    tally: Tally
    lots: tuple[CountedLot, ...]
    fine: Range | None
    checked: Checked | None
    neighbours: tuple[Follows, ...]
    open_questions: tuple[Atom, ...]
    not_alleged: tuple[Fact, ...]
    readings: Mapping[str, str]
