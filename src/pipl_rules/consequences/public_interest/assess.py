"""A suit in the public interest: who may bring it, whether the court takes it, and what may be claimed in it.

>>> import datetime as dt
>>> from pipl_rules.consequences.public_interest.records import Harm, Plaintiff, Suit, Wrong
>>> city = Suit(
...     id="s", plaintiff=Plaintiff.LOCAL_CONSUMER_ASSOCIATION, filed_on=dt.date(2022, 3, 1),
...     wrongs=(Wrong(id="w", first=dt.date(2022, 1, 1), last=dt.date(2022, 1, 9), breaks_pipl=True,
...                   personal_information=True),),
...     harm=Harm(unspecified=True, consumers=True))
>>> assess(city).may_sue.holds
False
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from pipl_rules.consequences.branch import Attached, Branch, Values
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.branch import LIABILITY, SUIT
from pipl_rules.consequences.public_interest.characterise import any_true, of_suit, of_wrong
from pipl_rules.consequences.public_interest.instruments import PROCEDURE
from pipl_rules.consequences.public_interest.lacking import lacking
from pipl_rules.consequences.public_interest.measure import Measure, measures
from pipl_rules.consequences.public_interest.readings import choose
from pipl_rules.consequences.public_interest.reasons import Reason, reasons
from pipl_rules.consequences.public_interest.records import Suit
from pipl_rules.errors import LawNotModelledError
from pipl_rules.logic.conditions import Comparison, Condition, Fact
from pipl_rules.logic.rule import Rule, Status

FIRST_DAY = PROCEDURE[0][0].effective
"""Before it no body could sue in the public interest."""


@frozen(kw_only=True)
class Lack:
    """Something that a provision asks and that is not so, or not found.

    Attributes:
        rule: The rule that asks it.
        fact: What it asks.
        wanted: The value it asks for.
        value: What was found; None if nothing was.
    """

    rule: Rule
    fact: Fact | Comparison
    wanted: bool
    value: bool | None


@frozen(kw_only=True)
class Ground:
    """One ground of standing.

    Attributes:
        attached: Whether it is given, by what, and what it depends on.
        in_force: Whether any provision of it binds on the day of filing.
        lacks: What it asks and does not find; empty where it is given.
    """

    attached: Attached
    in_force: bool
    lacks: tuple[Lack, ...]


@frozen(kw_only=True)
class Remedy:
    """Something that may be claimed.

    Attributes:
        fact: What.
        holds: Whether it may be claimed by a body that may sue; None if open; False where the plaintiff may not sue.
        by: The rules that give it.
        wrongs: Ids of the acts over which the law of their day gives it.
        depends_on: What was not found and could change it.
    """

    fact: Fact
    holds: bool | None
    by: tuple[Rule, ...]
    wrongs: tuple[str, ...]
    depends_on: tuple[Fact | Comparison, ...]


@frozen(kw_only=True)
class Assessment:
    """What the law makes of a suit.

    Attributes:
        suit: The suit.
        readings: The choice made under each reading.
        attached: Everything that the law of the day of filing attaches.
        grounds: Every ground of standing, in the order of the statutes.
        remedies: What may be claimed, if the plaintiff may sue.
        measures: By what money for the public is measured, if any is due.
        reasons: Reasons that courts gave for letting a public body sue, and whether they are present.
    """

    suit: Suit
    readings: Mapping[str, str]
    attached: tuple[Attached, ...]
    grounds: tuple[Ground, ...]
    remedies: tuple[Remedy, ...]
    measures: tuple[Measure, ...]
    reasons: tuple[Reason, ...]

    def of(self, fact: Fact) -> Attached:
        """What was attached of a consequence; open where no rule of the day speaks of it."""
        for each in self.attached:
            if each.consequence == fact:
                return each
        return Attached(consequence=fact, holds=None)

    @property
    def may_sue(self) -> Attached:
        """Whether the plaintiff may sue."""
        return self.of(f.MAY_SUE)

    @property
    def must_accept(self) -> Attached:
        """Whether the court must take the case."""
        return self.of(f.MUST_ACCEPT)

    def remedy(self, fact: Fact) -> Remedy:
        """What was made of one claim."""
        return next(each for each in self.remedies if each.fact == fact)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        from pipl_rules.consequences.public_interest.plain import plain  # noqa: PLC0415 - it reads this class

        return plain(self)


def assess(suit: Suit, readings: Mapping[str, str] | None = None) -> Assessment:
    """What the law makes of a suit: the suit by the day of filing, liability by the day of each act.

    Args:
        suit: The suit.
        readings: Choices of reading by name; the others keep their default.

    Raises:
        LawNotModelledError: If it was filed before 2013-01-01, when nobody could sue in the public interest.
        UnknownNameError: If a reading or a choice is unknown.
    """
    if suit.filed_on < FIRST_DAY:
        msg = (
            f"filed_on lies before {FIRST_DAY}, when no body could sue in the public interest; check the day."
        )
        raise LawNotModelledError(msg)
    chosen = choose(readings)
    found = of_suit(suit, chosen)
    asked = {key: value for key, value in found.items() if _asks(SUIT, key)}
    attached = SUIT.on(suit.filed_on, asked)
    holds = {each.consequence: each.holds for each in attached}
    return Assessment(
        suit=suit,
        readings=chosen,
        attached=attached,
        grounds=tuple(_ground(fact, suit.filed_on, attached, asked) for fact in f.GROUNDS),
        remedies=_remedies(suit, attached, holds.get(f.PUBLIC), chosen),
        measures=measures(suit),
        reasons=reasons(suit),
    )


def _asks(branch: Branch, key: object) -> bool:
    atoms = branch.rulebook.atoms
    return any(key == (atom.count if isinstance(atom, Comparison) else atom) for atom in atoms)


def _ground(fact: Fact, day: dt.date, attached: tuple[Attached, ...], found: Values) -> Ground:
    here = next((each for each in attached if each.consequence == fact), None)
    rules = [
        rule
        for rule in SUIT.rulebook.on(day).rules
        if isinstance(rule.concludes, Status) and rule.concludes.fact == fact and rule.concludes.value
    ]
    each = here or Attached(consequence=fact, holds=False)
    if each.holds:
        return Ground(attached=each, in_force=True, lacks=())
    statuses = {other.consequence: other.holds for other in attached}

    def known(atom: Condition) -> bool | None:
        if isinstance(atom, Comparison):
            number = found.get(atom.count)
            return None if number is None else atom.holds(int(number))
        if not isinstance(atom, Fact):
            return None
        if atom in statuses:
            return statuses[atom]
        value = found.get(atom)
        return None if value is None else bool(value)

    lacks: dict[tuple[str, bool], Lack] = {}
    for rule in rules:
        for atom, wanted in lacking(rule.when, known):
            if isinstance(atom, Fact | Comparison):
                lack = Lack(rule=rule, fact=atom, wanted=wanted, value=known(atom))
                lacks.setdefault((atom.name, wanted), lack)
    return Ground(attached=each, in_force=bool(rules), lacks=tuple(lacks.values()))


def _remedies(
    suit: Suit,
    attached: tuple[Attached, ...],
    public: bool | None,  # noqa: FBT001 - a truth value
    chosen: Mapping[str, str],
) -> tuple[Remedy, ...]:
    by_wrong = [
        (wrong.id, LIABILITY.on(min(wrong.last, suit.filed_on), of_wrong(wrong, suit, public, chosen)))
        for wrong in suit.wrongs
    ]
    standing = next((each.holds for each in attached if each.consequence == f.MAY_SUE), None)
    found = []
    for fact in f.REMEDIES:
        mine = [each for each in attached if each.consequence == fact]
        theirs = [(name, each) for name, all_ in by_wrong for each in all_ if each.consequence == fact]
        parts = [*mine, *(each for _, each in theirs)]
        unread = [None for _, all_ in by_wrong if not all_]  # acts older than the first law of torts held
        given = any_true([*(each.holds for each in parts), *unread])
        found.append(
            Remedy(
                fact=fact,
                holds=False if standing is False else given,
                by=tuple(dict.fromkeys(rule for each in parts if each.holds for rule in each.by)),
                wrongs=tuple(name for name, each in theirs if each.holds),
                depends_on=tuple(dict.fromkeys(a for each in parts for a in each.depends_on)),
            )
        )
    return tuple(found)
