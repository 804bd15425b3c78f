"""Civil Code, Book One and Book Three as they bear on consent: capacity, standard terms, and article 111.

What the general part says of persons, guardians, juridical acts and limitation in
other respects decides no act; the reasons are given below.
"""

from pipl_rules.facts import act, consent, personality, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Rule, infringes
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE
from pipl_rules.statutes.spans import UNDER_THE_PIPL

CONSENTS = (
    "npcsc.2.1.agreed",
    "csl.41.1.agreed",
    "csl2026.43.1.agreed",
    "civil_code.1033.consent",
    "civil_code.1035.1.agreed",
    "pipl.14.1",
)
"""Where a yes that the general part does not let stand would otherwise count."""

# -- Articles 19 to 22: capacity ----------------------------------------------------------------------

ARTICLE_19 = (
    Rule(
        id="civil_code.19",
        cite=CODE.art(19),
        gist="A yes beyond the person's capacity counts only if the guardian gave it too.",
        zh="与年龄、智力不相适应的同意，未经监护人同意的，不发生效力",
        when=personality.BEYOND_CAPACITY & ~consent.GUARDIAN_CONSENTED,
        lifts=CONSENTS,
    ),
)

# -- Article 111: personal information ------------------------------------------------------------------

ARTICLE_111 = (
    Rule(
        id="civil_code.111.obtain",
        cite=CODE.art(111),
        gist="Another's information is obtained lawfully or not at all.",
        zh="获取他人个人信息须有合法途径",
        when=status.IS_PERSONAL_INFORMATION & act.OBTAINED_ILLEGALLY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.111.trade",
        cite=CODE.art(111),
        gist="It is not for sale, nor to be spread, where neither the person nor the law allows it.",
        zh="无本人同意又无法律依据的，不得买卖、公开",
        when=status.IS_PERSONAL_INFORMATION & (act.SELLS | act.PUBLISHES),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.111.basis",
        cite=CODE.art(111),
        gist="What the PIPL lets pass without consent is not illegal.",
        zh="依个人信息保护法无需同意的，不属非法",
        when=status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT,
        lifts=("civil_code.111.trade", "civil_code.1039.provide"),
        during=UNDER_THE_PIPL,
    ),
)

# -- Articles 496 and 497: standard terms ---------------------------------------------------------------

ARTICLE_496 = (
    Rule(
        id="civil_code.496.2",
        cite=CODE.art(496, para=2),
        gist="Consent put into standard terms without drawing attention to it is no part of the bargain.",
        zh="未尽提示、说明义务的，载有同意的格式条款不成为合同内容",
        when=personality.TERM_NOT_POINTED_OUT,
        lifts=CONSENTS,
    ),
)

ARTICLE_497 = (
    Rule(
        id="civil_code.497",
        cite=CODE.art(497),
        gist="... and is void where the term strips the person of main rights.",
        zh="格式条款不合理限制、排除对方主要权利的，其中的同意无效",
        when=all_of(personality.TERM_UNFAIR),
        lifts=CONSENTS,
    ),
)

RULES = (*ARTICLE_19, *ARTICLE_111, *ARTICLE_496, *ARTICLE_497)

PRINCIPLE = (
    "principle of civil law; what it asks of the handling of information stands in articles 111 and 1032-1039"
)
CAPACITY = "capacity; its bearing on consent is the fact beyond_capacity, read by the rule under article 19"
GUARDIANS = "guardians: who they are and what they owe; that they consent is the fact guardian_consented"
RIGHTS = (
    "names civil rights; what infringes privacy and personal information stands in articles 111 and 1032-1039"
)
VALIDITY = "validity of juridical acts; a yes got by deceit or pressure is the fact misled"
LIABILITY = "forms, grounds and extent of liability: a matter of consequences, not of lawfulness"
LIMITATION = "limitation of actions: a matter of proceedings"
CONTRACT = "contracts; that handling breaks what was agreed is the fact breaks_agreement"

LEFT_OUT = {
    **dict.fromkeys(map(CODE.art, range(1, 13)), PRINCIPLE),
    **dict.fromkeys(
        map(CODE.art, (13, 16)), "beginning of legal capacity; touches no handling of information"
    ),
    **dict.fromkeys(map(CODE.art, (17, 18, 20, 21, 22, 24)), CAPACITY),
    **dict.fromkeys(map(CODE.art, (23, 26, 27, 34, 35)), GUARDIANS),
    CODE.art(109): RIGHTS,
    CODE.art(110): RIGHTS,
    **dict.fromkeys(map(CODE.art, (120, *range(126, 132))), RIGHTS),
    CODE.art(132): PRINCIPLE,
    **dict.fromkeys(map(CODE.art, (143, 144, 146, 153)), VALIDITY),
    **dict.fromkeys(map(CODE.art, range(176, 188)), LIABILITY),
    **dict.fromkeys(map(CODE.art, range(188, 200)), LIMITATION),
    CODE.art(496, para=1): "definition of standard terms; carried by term_not_pointed_out and term_unfair",
    **dict.fromkeys(map(CODE.art, (498, 500, 501, 509, 577, 585)), CONTRACT),
    CODE.art(1259): "how numbers are counted; carried by the comparisons of counts",
    CODE.art(1260): "commencement and repeal; carried by the instruments' days",
}
