"""Short ways to state a sentence about one case, or two."""

from collections.abc import Iterable

from pipl_rules.analysis.proofs.claim import Claim, Told
from pipl_rules.analysis.proofs.questions import Holds, Infringed
from pipl_rules.analysis.proofs.theorem import Words
from pipl_rules.logic.conditions import About, Atom, Condition
from pipl_rules.logic.rule import Interest

EVERY_DAY = Words(
    "every day on which an act can be judged, every choice of every reading",
    "可裁判的每一日，每一解释的每一选择",
)


def so(condition: Condition) -> Told:
    """That the condition holds."""
    return Told(Holds(condition), value=True)


def not_so(condition: Condition) -> Told:
    """That it does not."""
    return Told(Holds(condition), value=False)


def then(condition: Condition, *, value: bool = True) -> Told:
    """That it holds, or not, in the second case."""
    return Told(Holds(condition), value=value, second=True)


def infringed(interest: Interest) -> Told:
    """That the interest is infringed by the act or in its item."""
    return Told(Infringed(interest), value=True)


def spared(interest: Interest) -> Told:
    """That it is not."""
    return Told(Infringed(interest), value=False)


def never_mends(
    facts: tuple[Atom, ...],
    *supposing: Told,
    interests: Iterable[Interest] = tuple(Interest),
) -> tuple[Claim, ...]:
    """That turning facts from no to yes, all else the same, never turns an infringement into none; of each interest."""
    return _turned(facts, supposing, interests, worse=False)


def never_harms(
    facts: tuple[Atom, ...],
    *supposing: Told,
    interests: Iterable[Interest] = tuple(Interest),
) -> tuple[Claim, ...]:
    """That turning facts from no to yes, all else the same, never turns none into an infringement; of each interest."""
    return _turned(facts, supposing, interests, worse=True)


def _turned(
    facts: tuple[Atom, ...],
    supposing: tuple[Told, ...],
    interests: Iterable[Interest],
    *,
    worse: bool,
) -> tuple[Claim, ...]:
    """For the act with its item, and for the act alone, so that it holds of any number of items."""
    return tuple(
        Claim(
            supposing=(*supposing, Told(Infringed(interest, about), value=not worse)),
            never=(Told(Infringed(interest, about), value=worse, second=True),),
            differing=facts,
            rising=facts,
        )
        for interest in interests
        for about in (None, About.ACT)
    )
