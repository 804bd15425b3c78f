"""PIPL, chapter VIII: what the law does not govern, its terms, and its first day (arts 72-74).

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
        gist="This law governs everybody but those who act within their own or their family's affairs.",
        zh="除处理自己或者家中私事的自然人外，任何人均受本法约束",
        unless=act.PERSONAL_OR_FAMILY,
        concludes=counts_as(status.PIPL_GOVERNS),
    ),
    Rule(
        id="pipl.72.2",
        cite=PIPL.art(72, para=2),
        gist="Statistics and archives that a government organises and carries out follow the laws made for them.",
        zh="政府组织实施的统计、档案工作，另有专门法律的依其规定",
        when=act.STATE_ORGAN & act.STATISTICS_OR_ARCHIVES,
        lifts=("pipl.72.1",),
    ),
)

LEFT_OUT = {
    PIPL.art(73, item=1): "definition; carried by the fact `by_processor`",
    PIPL.art(73, item=2): "definition; carried by the fact `decides_automatically`",
    PIPL.art(
        73, item=3
    ): "definition; a measure of security, recorded as the form of an item, that leaves it personal",
    PIPL.art(73, item=4): "definition; carried by the fact `anonymised`",
    PIPL.art(74): "first day in force; carried by the dates of the instrument",
}
"""What of the chapter has no rule, and why."""

RULES = ARTICLE_72
CLOSINGS = (Closed(fact=status.PIPL_GOVERNS, cite=PIPL.art(72)),)
