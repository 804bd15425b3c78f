"""An act beside one precedent: the values in which the comparison is told."""

import datetime as dt
from collections.abc import Mapping

from attrs import frozen

from pipl_rules.analysis.on_point.reasons import Side
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rule import Interest, Rule


@frozen(kw_only=True, eq=False)
class Precedent:
    """One act on which a court has decided.

    Attributes:
        case: Id of the case; ``act`` of the act in it.
        title: Name of the case in English; ``title_zh`` in Chinese.
        what: What was done, in English; ``what_zh`` in Chinese.
        court: The court in English; ``court_zh`` in Chinese.
        rank: Rank of the court: the higher number is the higher court.
        decided_on: Day of the decision.
        judgment: The judgment on the act, from which its facts and the law of its day are read.
        held: Whether the court found each interest infringed; None where it did not decide on it.
        named: Ids of the rules on which the court put an infringement; empty if it is not known.
    """

    case: str
    act: str
    title: str
    title_zh: str
    what: str
    what_zh: str
    court: str
    court_zh: str
    rank: int
    decided_on: dt.date
    judgment: Judgment
    held: Mapping[Interest, bool | None]
    named: tuple[str, ...] = ()


@frozen
class Factor:
    """A fact found that bears on the interest.

    Attributes:
        atom: The fact, or a comparison of a count.
        value: Its value.
        side: Which way it speaks.
        common: Whether most rules on the interest depend on it, so that to share it tells no case from
            another; shared, it is told and does not count in the order.
    """

    atom: Atom
    value: bool
    side: Side
    common: bool


@frozen
class Distinction:
    """A factor found on one side and not on the other.

    Attributes:
        factor: The factor, with the value it has where it was found to speak.
        there: Its value in the precedent; None where nobody found it.
        here: Its value in the act; None where nobody found it.
        weakens: Whether it tells against following the precedent; False if it makes the act the stronger
            case; None if the law counts the fact both ways.
    """

    factor: Factor
    there: bool | None
    here: bool | None
    weakens: bool | None


@frozen(kw_only=True)
class Comparison:
    """An act compared with one precedent on one interest.

    Attributes:
        precedent: The precedent.
        interest: The interest.
        infringed: What the court held.
        rules: The rules on which it is compared.
        pairs: The items compared: id here, id there; None stands for the act as an act.
        shared: Factors found in both with the same value.
        distinctions: What parts them, what weakens first.
        if_found: What nobody found here and would have to be found for the precedent to control on its facts;
            empty where it does, or where something found stands in the way.
        gone: Rules that decided it and do not bind on the day of this act.
        newer: Rules that bind on the day of this act and not on its, and bear here.
        law_parts: Whether the law of the day distinguishes it whatever the facts: no rule that infringed binds
            any more, one that excused does not, or a newer one bears.
        on_the_facts: Whether it controls if the law is left out of account; None if it would, `if_found`.
        accounted: Whether the library decides the precedent as the court did. Where it does not, there is no
            telling what decided, and everything found that bears is taken to have been needed.
    """

    precedent: Precedent
    interest: Interest
    infringed: bool
    rules: tuple[Rule, ...]
    pairs: tuple[tuple[str | None, str | None], ...]
    shared: tuple[Factor, ...]
    distinctions: tuple[Distinction, ...]
    if_found: tuple[tuple[Atom, bool], ...]
    gone: tuple[Rule, ...]
    newer: tuple[Rule, ...]
    law_parts: bool
    on_the_facts: bool | None
    accounted: bool

    @property
    def controls(self) -> bool | None:
        """Whether it controls, on its facts and under the law of the day; None if it would, `if_found`."""
        return False if self.law_parts else self.on_the_facts

    def shared_on(self, side: Side) -> tuple[Factor, ...]:
        """The factors shared that speak on this side."""
        return tuple(factor for factor in self.shared if factor.side is side)

    @property
    def telling(self) -> tuple[Factor, ...]:
        """The factors shared that tell one case from another."""
        return tuple(factor for factor in self.shared if not factor.common)

    @property
    def weakening(self) -> tuple[Distinction, ...]:
        """The distinctions that tell against following it."""
        return tuple(apart for apart in self.distinctions if apart.weakens)
