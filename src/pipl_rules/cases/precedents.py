"""The decided cases shipped, as precedents.

In China a decided case does not bind as a rule of law does. A guiding case of the
Supreme People's Court is to be referred to (应当参照) by courts that decide a similar
one; other decisions may serve as reference (作出裁判的参考): SPC Guiding Opinions on
Strengthening the Search for Similar Cases (2020), art. 9. That a case *controls* says
only that to decide otherwise one would have to disagree with it.
"""

from collections.abc import Collection
from functools import lru_cache

from pipl_rules.analysis.on_point import ranking
from pipl_rules.analysis.on_point.ranking import OnPoint, Precedent
from pipl_rules.cases import CaseAct, DecidedCase, Held, every_case
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Interest

RANKS = ("最高人民法院", "高级人民法院", "中级人民法院")
"""Courts above the basic ones, by the words of their Chinese names, the highest first."""


def on_point(
    judgment: Judgment, interest: Interest | None = None, limit: int = 5, *, besides: Collection[str] = ()
) -> tuple[OnPoint, ...]:
    """The decided cases most on point; see `pipl_rules.analysis.on_point.ranking`.

    Args:
        judgment: The judgment on the act asked about, by the whole law.
        interest: The interest; None means each by itself.
        limit: How many of the nearest to keep for an interest.
        besides: Ids of cases to leave out, such as the act's own.

    Raises:
        ValueError: If the judgment was given by other rules than the whole law.
    """
    found = [precedent for precedent in shipped() if precedent.case not in besides]
    return ranking.on_point(judgment, found, interest, limit)


@lru_cache(maxsize=1)
def shipped() -> tuple[Precedent, ...]:
    """Every act of the decided cases on which a court decided, judged once."""
    return tuple(
        _precedent(decided, act)
        for decided in every_case()
        for act in decided.acts
        if any(held.adjudicated for held in act.holding.held.values())
    )


def _precedent(decided: DecidedCase, act: CaseAct) -> Precedent:
    judgment = act.judge(act.holding.readings)
    return Precedent(
        case=decided.id,
        act=act.id,
        title=decided.name,
        title_zh=decided.name_zh,
        what=act.what,
        what_zh=act.what_zh,
        court=decided.court,
        court_zh=decided.court_zh,
        rank=next((len(RANKS) - k for k, name in enumerate(RANKS) if name in decided.court_zh), 0),
        decided_on=judgment.law.judged_on,
        judgment=judgment,
        named=tuple(str(ground["rule"]) for ground in act.holding.ground if "rule" in ground),
        held={
            i: held is Held.INFRINGED if held.adjudicated else None for i, held in act.holding.held.items()
        },
    )
