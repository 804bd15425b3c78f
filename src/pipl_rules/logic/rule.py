"""Rules: a condition from a provision, and what the provision concludes from it.

A rule concludes a literal (a legal status, or its negation), the infringement of
an interest, or a duty; or it lifts other rules, which is how an exception that
the statute writes elsewhere is written here. `unless` is for an exception in
the same sentence.

The order in which rules are written never decides anything.
"""

import datetime as dt
from collections.abc import Collection
from enum import Enum

from attrs import field, frozen

from pipl_rules.citation import Citation, Instrument
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import ALWAYS, NEVER, Atom, Condition, Fact


class Interest(Enum):
    """The two interests, decided apart."""

    PI_RIGHTS = "personal_information"
    PRIVACY = "privacy"


PI_RIGHTS, PRIVACY = Interest.PI_RIGHTS, Interest.PRIVACY


@frozen
class Status:
    """The conclusion that a status holds, or that it does not."""

    fact: Fact
    value: bool


@frozen
class Infringes:
    """The conclusion that an interest is infringed."""

    interest: Interest


@frozen
class Conduct:
    """What a duty asks for, in English and Chinese."""

    en: str
    zh: str


@frozen
class Duty:
    """The conclusion that somebody must do something, and what follows if it is not done.

    Attributes:
        bearer: Who must: ``"processor"``, ``"entrusted party"``.
        conduct: What.
        done: The condition that shows it done. Unknown leaves the breach open.
        breach: The interest that a breach infringes by itself; None where it touches nobody's right.
    """

    bearer: str
    conduct: Conduct
    done: Condition
    breach: Infringes | None = None


Conclusion = Status | Infringes | Duty


def counts_as(status: Fact) -> Status:
    """Conclude that the legal status holds."""
    return Status(status, value=True)


def does_not_count_as(status: Fact) -> Status:
    """Conclude that the legal status does not hold."""
    return Status(status, value=False)


def infringes(interest: Interest) -> Infringes:
    """Conclude that the interest is infringed."""
    return Infringes(interest)


def must(bearer: str, conduct: Conduct, *, done: Condition, breach: Infringes | None = None) -> Duty:
    """Conclude a duty (应当, 不得), breached where it stands and `done` is false."""
    return Duty(bearer, conduct, done, breach)


def _reaches(cite: Citation, during: Span, also: Collection[Instrument]) -> bool:
    return cite.instrument in also and cite.instrument.effective in during


@frozen(kw_only=True)
class Rule:
    """One sentence of a provision, in executable form.

    Attributes:
        id: Stable id: instrument, article, paragraph or item, and a word where needed.
        cite: The provision.
        gist: What it says, in our own English; ``zh`` in our own Chinese.
        when: The condition under which it applies.
        unless: An exception in the same sentence.
        concludes: What it concludes; None for a rule that only lifts.
        lifts: Ids of rules that do not apply where this one does.
        during: Days within the instrument's own, where the provision binds for a part of them.
    """

    id: str
    cite: Citation
    gist: str
    zh: str
    when: Condition = ALWAYS
    unless: Condition = NEVER
    concludes: Conclusion | None = None
    lifts: tuple[str, ...] = ()
    during: Span = field(factory=Span)

    @property
    def span(self) -> Span:
        """The days on which this rule binds."""
        return self.cite.instrument.span.within(self.during)

    def in_force(self, day: dt.date, also: Collection[Instrument] = ()) -> bool:
        """Whether it binds on the day, or belongs to an instrument that reaches back to it."""
        return day in self.span or _reaches(self.cite, self.during, also)

    def atoms(self) -> tuple[Atom, ...]:
        """Every atom it reads, in order of first occurrence."""
        found = [*self.when.atoms(), *self.unless.atoms()]
        if isinstance(self.concludes, Duty):
            found.extend(self.concludes.done.atoms())
        return tuple(dict.fromkeys(found))


@frozen(kw_only=True)
class Closed:
    """The law's list of what makes a status is complete: what no rule concludes is not so.

    Attributes:
        fact: The status closed.
        cite: The provision that closes it.
        during: Days within the instrument's own, where it closes for a part of them.
    """

    fact: Fact
    cite: Citation
    during: Span = field(factory=Span)

    @property
    def span(self) -> Span:
        """The days on which the list is complete."""
        return self.cite.instrument.span.within(self.during)

    def in_force(self, day: dt.date, also: Collection[Instrument] = ()) -> bool:
        """Whether the list is complete on the day, or by an instrument that reaches back to it."""
        return day in self.span or _reaches(self.cite, self.during, also)
