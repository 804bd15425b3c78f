"""Theorems: sentences about the law that are proved of every day and every case, or refuted by a case."""

import datetime as dt
from collections.abc import Callable, Iterable

from attrs import frozen

from pipl_rules.analysis.pattern import Pattern
from pipl_rules.analysis.proofs.claim import Claim, all_hold, met, refute
from pipl_rules.analysis.proofs.setting import Day, Setting
from pipl_rules.citation import Citation
from pipl_rules.dates import Span
from pipl_rules.errors import PiplRulesError


@frozen
class Words:
    """The same said in English and in Chinese."""

    en: str
    zh: str


@frozen
class Counterexample:
    """What shows a sentence false.

    Attributes:
        says: What is wrong.
        patterns: The cases that show it, as acts; two where the sentence compares cases; none where it says
            that there is a case of some kind, and there is none.
    """

    says: Words
    patterns: tuple[Pattern, ...] = ()


class VacuousError(PiplRulesError, ValueError):
    """A sentence that is true for want of any case it speaks of; it proves nothing, and is to be rewritten.

    Attributes:
        supposed: What no case meets.
        day: The day of law on which none does; None if on no day at all.
    """

    def __init__(self, supposed: str, day: dt.date | None) -> None:
        self.supposed = supposed
        self.day = day
        super().__init__(supposed, day)

    def __str__(self) -> str:
        when = "on any day" if self.day is None else f"under the law of {self.day}"
        return (
            f"No case meets {self.supposed} {when}, so the sentence says nothing.\n"
            "  Suppose less, or name the days on which there is such a case."
        )


Proof = Callable[[Setting], Counterexample | None]


@frozen(kw_only=True)
class Theorem:
    """A sentence about the law, and how it is proved.

    Attributes:
        name: Stable name, snake case.
        sentence: The sentence, for a lawyer; `zh` in Chinese.
        covers: Days and readings it speaks of.
        assumes: What it takes for granted or leaves out.
        cites: The provisions it bears on.
        proof: None where it holds of every day and case; else what shows it false.
    """

    name: str
    sentence: str
    zh: str
    covers: Words
    assumes: tuple[Words, ...] = ()
    cites: tuple[Citation, ...] = ()
    proof: Proof


def prove(theorem: Theorem, setting: Setting) -> Counterexample | None:
    """Prove a theorem about a rulebook: None, or what shows it false.

    Raises:
        VacuousError: If no case meets what the theorem supposes.
        ProofsNotInstalledError: If no solver is installed.
    """
    return theorem.proof(setting)


def throughout(
    claims: Iterable[Claim] | Callable[[Day], Iterable[Claim]], says: Words, span: Span | None = None
) -> Proof:
    """The proof that the claims hold under every law of the days of the span.

    Under each law some case must meet what one of the claims supposes, and each claim must be met under some.

    Args:
        claims: The claims, by themselves or for a day; as many for each day, in one order.
        says: What is wrong where one is refuted.
        span: The days; left out, every day on which an act can be judged.
    """
    given = None if callable(claims) else tuple(claims)

    def proof(setting: Setting) -> Counterexample | None:
        everywhere: set[int] = set()
        number = 0
        for day in setting.days(span):
            here = tuple(claims(day)) if callable(claims) else given or ()
            number = len(here)
            if not all_hold(day, here):
                refuted = next(found for claim in here if (found := refute(day, claim)) is not None)
                return Counterexample(says, refuted.patterns)
            reached = {k for k, claim in enumerate(here) if met(day, claim)}
            if not reached:
                raise VacuousError("what is supposed", day.day)
            everywhere |= reached
        if len(everywhere) < number or not number:
            missing = sorted(set(range(number)) - everywhere)
            raise VacuousError(f"what is supposed in claims {missing}", None)
        return None

    return proof
