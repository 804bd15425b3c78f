"""PIPL, chapter I: what the law covers, and its principles (arts 3-7)."""

from pipl_rules.facts import act, item, manner, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL

COVERED = status.IS_PERSONAL_INFORMATION & status.PIPL_GOVERNS
HANDLED = COVERED & act.PROCESSES

# -- Article 3: where ------------------------------------------------------------------------------

ARTICLE_3 = (
    Rule(
        id="pipl.3",
        cite=PIPL.art(3, para=2),
        gist="The law does not govern what is done abroad, unless it serves or analyses people in the mainland.",
        zh="境外处理活动不适用本法，但以向境内自然人提供产品或者服务为目的，或者分析、评估其行为的除外",
        when=manner.ABROAD & ~manner.SERVES_MAINLAND & ~manner.ANALYSES_MAINLAND,
        lifts=("pipl.72.1",),
    ),
)

# -- Article 4: personal information ------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="pipl.4.1",
        cite=PIPL.art(4, para=1),
        gist="Whatever relates to an identified or identifiable person, unless anonymised.",
        zh="与已识别或者可识别的自然人有关的信息，匿名化处理后的除外",
        when=item.LISTED_IDENTIFIER | item.LISTED_IN_CODE | item.IDENTIFIES | item.OF_KNOWN_PERSON,
        unless=item.ANONYMISED,
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
)

# -- Article 5: lawful, proper, necessary, in good faith ------------------------------------------

ARTICLE_5 = (
    Rule(
        id="pipl.5.misled",
        cite=PIPL.art(5),
        gist="Nobody's information is handled by misleading, deceiving or coercing.",
        zh="不得通过误导、欺诈、胁迫等方式处理",
        when=HANDLED & act.MISLED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.5.principles",
        cite=PIPL.art(5),
        gist="Handling is lawful, proper, necessary and in good faith.",
        zh="应当遵循合法、正当、必要和诚信原则",
        when=HANDLED & (item.EXCESSIVE | act.BREAKS_OTHER_LAW | act.BREAKS_AGREEMENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 6: purpose and smallest extent -----------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="pipl.6.1",
        cite=PIPL.art(6, para=1),
        gist="There must be a clear and reasonable purpose, and handling must bear on it directly.",
        zh="应当具有明确、合理的目的，并与处理目的直接相关",
        when=HANDLED & (act.PURPOSE_IMPROPER | item.UNRELATED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.6.2",
        cite=PIPL.art(6, para=2),
        gist="Collection is confined to the least that the purpose needs.",
        zh="收集应当限于实现处理目的的最小范围，不得过度收集",
        when=all_of(COVERED, act.COLLECTS, item.EXCESSIVE),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 7: openness ----------------------------------------------------------------------------------
# That purpose, manner and scope be told is given its conditions and exceptions by articles 17 and 18.

ARTICLE_7 = (
    Rule(
        id="pipl.7",
        cite=PIPL.art(7),
        gist="The rules of handling must be public.",
        zh="公开个人信息处理规则",
        when=status.PIPL_GOVERNS & act.PROCESSES,
        concludes=must(
            "processor",
            Conduct("publish the rules of handling", "公开个人信息处理规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
)

RULES = (*ARTICLE_3, *ARTICLE_4, *ARTICLE_5, *ARTICLE_6, *ARTICLE_7)
