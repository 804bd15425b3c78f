"""The law applied: what the rules of each day say of each unit."""

from collections.abc import Sequence
from functools import lru_cache, partial

from attrs import frozen

from pipl_rules.assume.over_found import over_found
from pipl_rules.logic.certainty import Unit as Open
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.plan import Values
from pipl_rules.units import Unit


@frozen(slots=False)  # made in half the time, several for each act
class Answer:
    """What the rules of a day say of one unit.

    Attributes:
        personal_information: Whether personal-information rights are infringed: known true, and may be true.
        privacy: The same of privacy.
        infringing: The rules that infringe, with the interest that each infringes; in no order.
    """

    personal_information: tuple[bool, bool]
    privacy: tuple[bool, bool]
    infringing: tuple[tuple[Rule, Interest], ...]


def decide(law: LawOfDay, unit: Unit) -> Answer:
    """What the rules of a day say of one unit, after assumptions."""
    printed = _of_act if unit.about is About.ACT else _of_item
    ready = printed(law, unit.held) if unit.same_act else None
    if ready is None:
        return decide_values(law, unit.about, unit.assumed)
    decides, rows = ready
    of_pi, of_privacy, pi_may, privacy_may = decides(unit.of_act, unit.own)
    found = tuple([rows[k] for k in of_pi + of_privacy])
    return Answer((len(of_pi) > 0, pi_may), (len(of_privacy) > 0, privacy_may), found)


_of_act = lru_cache(maxsize=256)(partial(over_found, about=About.ACT))
_of_item = lru_cache(maxsize=256)(partial(over_found, about=About.ITEM))


def decide_values(law: LawOfDay, about: About, values: Values) -> Answer:
    """What the rules of a day say of a unit of which these are the values."""
    known, may, privacy_known, privacy_may = law.interests[about].decide(values)
    which, rows = law.infringing[about]
    found = tuple(rows[k] for k in which(values)) if known or privacy_known else ()
    # what is found and what is assumed may contradict each other by meaning: then something may be known and yet not be
    return Answer((known, known or may), (privacy_known, privacy_known or privacy_may), found)


def as_open(law: LawOfDay, which: Sequence[Unit], values: Sequence[Values]) -> list[Open]:
    """The units as exact certainty wants them."""
    return [Open(law.interests[unit.about], value) for unit, value in zip(which, values, strict=True)]
