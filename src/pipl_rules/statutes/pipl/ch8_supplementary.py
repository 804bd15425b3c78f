"""PIPL, chapter VIII: what the law does not govern, and its terms (arts 72, 73).

Article 73 defines terms; anonymised (匿名化) and the processor (个人信息处理者) are the
facts `anonymised` and `by_processor`.
"""

from pipl_rules.facts import act, status
from pipl_rules.logic.rule import Closed, Rule, counts_as
from pipl_rules.statutes.instruments import PIPL

# -- Article 72: what the law does not govern ---------------------------------------------------

ARTICLE_72 = (
    Rule(
        id="pipl.72.1",
        cite=PIPL.art(72, para=1),
        gist="The law governs, unless a natural person acts for personal or family affairs.",
        zh="自然人因个人或者家庭事务处理个人信息的，不适用本法",
        unless=act.PERSONAL_OR_FAMILY,
        concludes=counts_as(status.PIPL_GOVERNS),
    ),
    Rule(
        id="pipl.72.2",
        cite=PIPL.art(72, para=2),
        gist="Nor statistics and archives of governments, where a law provides for them.",
        zh="法律对统计、档案管理活动有规定的，适用其规定",
        when=act.STATE_ORGAN & act.STATISTICS_OR_ARCHIVES,
        lifts=("pipl.72.1",),
    ),
)

RULES = ARTICLE_72
CLOSINGS = (Closed(fact=status.PIPL_GOVERNS, cite=PIPL.art(72)),)
