"""PIPL, chapter I: what the law covers, and its principles (arts 1-12)."""

from pipl_rules.facts import act, handling, item, manner, notice, republication, status
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
        gist="The law does not govern what is done abroad, unless it serves or analyses people in the mainland "
        "or another law says so.",
        zh="境外活动原则上不受本法规制；面向境内个人提供服务、研判其行为或者他法有规定的，仍受规制",
        when=all_of(
            manner.ABROAD,
            ~manner.SERVES_MAINLAND,
            ~manner.ANALYSES_MAINLAND,
            ~handling.LAW_REACHES_ABROAD,
        ),
        lifts=("pipl.72.1",),
    ),
)

# -- Article 4: personal information ------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="pipl.4.1",
        cite=PIPL.art(4, para=1),
        gist="Whatever relates to an identified or identifiable person, unless anonymised.",
        zh="凡与能够认出的个人有关者均属之，匿名化的不在其内",
        when=item.LISTED_IDENTIFIER | item.LISTED_IN_CODE | item.IDENTIFIES | item.OF_KNOWN_PERSON,
        unless=item.ANONYMISED,
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="pipl.4.1.device",
        cite=PIPL.art(4, para=1),
        gist="Where so read: what is kept under a cookie or device mark alone relates to a device, not to a person.",
        zh="采此解释者：仅以设备、浏览器标识保存的信息，关乎设备而非特定个人",
        when=all_of(
            republication.DEVICE_IDENTIFIERS.chosen("needs_a_link"),
            republication.DEVICE_MARK_ONLY,
            ~item.LISTED_IDENTIFIER,
            ~item.LISTED_IN_CODE,
            ~item.IDENTIFIES,
        ),
        lifts=(
            "pipl.4.1",
            "civil_code.1034.2.association",
            "csl.76.5.association",
            "csl2026.78.5.association",
        ),
    ),
)

# -- Article 5: lawful, proper, necessary, in good faith ------------------------------------------

ARTICLE_5 = (
    Rule(
        id="pipl.5.misled",
        cite=PIPL.art(5),
        gist="Whoever is tricked or pressed into it has not been dealt with in good faith.",
        zh="以欺骗、引人误解或者施压的手段处理，违背诚信",
        when=HANDLED & act.MISLED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.5.principles",
        cite=PIPL.art(5),
        gist="What goes beyond need, breaks another law or breaks one's word offends the principles of this law.",
        zh="超出必要、违反他法或者背弃约定的处理，违背本法的基本原则",
        when=HANDLED & (item.EXCESSIVE | act.BREAKS_OTHER_LAW | act.BREAKS_AGREEMENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 6: purpose and smallest extent -----------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="pipl.6.1",
        cite=PIPL.art(6, para=1),
        gist="An act without a definite and sensible aim, or with information that does not serve the aim, is barred.",
        zh="没有确定、正当的目的，或者所用信息与目的无直接关联的，不得处理",
        when=HANDLED & (act.PURPOSE_IMPROPER | item.UNRELATED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.6.1.impact",
        cite=PIPL.art(6, para=1),
        gist="Of the ways that reach the aim, the one that weighs least on the person is taken.",
        zh="能够达到目的的诸种方式中，应取对个人影响最轻者",
        when=HANDLED & handling.MILDER_WAY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.6.2",
        cite=PIPL.art(6, para=2),
        gist="No more is collected than the purpose cannot do without.",
        zh="收集以目的不可缺少者为限",
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
        gist="How information is handled is laid down in rules that anybody can see.",
        zh="处理者应使任何人得以知悉其处理规则",
        when=status.PIPL_GOVERNS & act.PROCESSES,
        concludes=must(
            "processor",
            Conduct("publish the rules of handling", "公开个人信息处理规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
)

# -- Article 8: accuracy ----------------------------------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="pipl.8",
        cite=PIPL.art(8),
        gist="Nobody is made to suffer because what is held about them is wrong or has gaps.",
        zh="处理者应使信息正确、齐全，不使个人因差错、缺漏受害",
        when=HANDLED & handling.QUALITY_HARMS,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 10: illegal handling -------------------------------------------------------------------------
# Providing and making public without a basis are caught, and excused, under articles 23 and 25.

ARTICLE_10 = (
    Rule(
        id="pipl.10.obtained",
        cite=PIPL.art(10),
        gist="What was stolen, bought or otherwise illegally obtained may not be handled.",
        zh="窃取、购买或者以其他非法途径得来的信息，不得处理",
        when=COVERED & act.OBTAINED_ILLEGALLY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.10.sold",
        cite=PIPL.art(10),
        gist="Nobody sells another's information with neither their separate consent nor a law behind it.",
        zh="既无本人单独同意又无法律依据的，不得出售他人信息",
        when=all_of(COVERED, act.SELLS, ~status.VALID_SEPARATE_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.10.public",
        cite=PIPL.art(10),
        gist="Handling that endangers the nation or the public is forbidden; by itself it wrongs no single person.",
        zh="危及国家或者公众的处理活动为法律所禁止，但不因此当然侵害某一个人的权益",
        when=all_of(status.PIPL_GOVERNS, act.PROCESSES, handling.ENDANGERS_THE_PUBLIC),
        concludes=must(
            "anybody",
            Conduct("keep from endangering the nation or the public", "不危及国家安全和公共利益"),
            done=~handling.ENDANGERS_THE_PUBLIC,
        ),
    ),
)

LEFT_OUT = {
    PIPL.art(1): "aim of the law",
    PIPL.art(2): "that the right exists; what infringes it is said by the articles after it",
    PIPL.art(3, para=1): "what is done in the mainland is governed: article 72 concludes it, and article 3 "
    "paragraph 2 lifts it for what is done abroad",
    PIPL.art(
        4, para=2
    ): "what handling consists of; carried by the fact `processes` and the operations on record",
    PIPL.art(9): "that the processor answers for its handling and keeps it safe; the measures are those of "
    "articles 28 paragraph 2 and 51",
    PIPL.art(11): "task of the State, no act of a processor",
    PIPL.art(12): "task of the State among nations, no act of a processor",
}
"""What of the chapter has no rule, and why."""

RULES = (
    *ARTICLE_3,
    *ARTICLE_4,
    *ARTICLE_5,
    *ARTICLE_6,
    *ARTICLE_7,
    *ARTICLE_8,
    *ARTICLE_10,
)
