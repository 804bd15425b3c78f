"""General Provisions of the Civil Law, in force 2017-10-01 to 2020-12-31: arts 110 and 111."""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, buying, earlier, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.instruments import GENERAL_PROVISIONS as LAW
from pipl_rules.statutes.terms import DAMAGED
from pipl_rules.statutes.tort_liability_law import LIFE_INTRUDED_UPON

# -- Article 110: the right of privacy --------------------------------------------------------

ARTICLE_110 = (
    Rule(
        id="gpcl.110.life",
        cite=LAW.art(110, para=1),
        gist="A natural person has the right of privacy: private life is not to be intruded upon.",
        zh="自然人享有隐私权，私人生活不受侵扰",
        when=LIFE_INTRUDED_UPON,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="gpcl.110.information",
        cite=LAW.art(110, para=1),
        gist="... nor private information handled without clear agreement.",
        zh="私密信息未经明确同意不得处理",
        when=status.IS_PRIVATE_INFORMATION & (act.PROCESSES | earlier.SPREADS),
        unless=act.LAW_PROVIDES | status.CLEAR_CONSENT,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="gpcl.110.leak",
        cite=LAW.art(110, para=1),
        gist="... nor let out, whatever was agreed.",
        zh="亦不得泄露",
        when=status.IS_PRIVATE_INFORMATION & act.LEAKS,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 111: personal information ------------------------------------------------------------
# "Illegally" is filled by the other laws; between them the constant is handling in business without consent.

ARTICLE_111 = (
    Rule(
        id="gpcl.111.handling",
        cite=LAW.art(111),
        gist="Nobody may illegally collect, use, process or transmit another's personal information.",
        zh="没有依据，不得处理他人的个人信息",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.PROCESSES,
            act.NETWORK_OPERATOR | act.IN_BUSINESS,
            ~status.EFFECTIVE_CONSENT,
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="gpcl.111.trade",
        cite=LAW.art(111),
        gist="... nor illegally obtain, trade, provide or publish it.",
        zh="也不得违法取得、买卖、转交、公开他人信息",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.OBTAINED_ILLEGALLY
            | ((act.SELLS | buying.BUYS | act.PROVIDES | act.PUBLISHES) & ~status.EFFECTIVE_CONSENT),
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="gpcl.111.safety",
        cite=LAW.art(111),
        gist="... and whoever obtains it keeps it safe: a leak is excused by nothing, damage by the person's wish alone.",
        zh="获取个人信息的，应当确保信息安全；泄露或者擅自篡改、毁损的构成侵害",
        when=status.IS_PERSONAL_INFORMATION & (act.LEAKS | DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="gpcl.111.reasonable_use",
        cite=LAW.art(111),
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others is not illegal.",
        zh="依凌案：合理使用他人提供的联系方式，不属非法",
        when=REASONABLE_USE_BEFORE_THE_CODE,
        lifts=("gpcl.111.handling",),
    ),
)

RULES = (*ARTICLE_110, *ARTICLE_111)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(
        109
    ): "freedom and dignity as such; what they mean for these interests stands in articles 110 and 111",
    LAW.art(110, para=2): "legal persons and organisations: no natural person",
}
