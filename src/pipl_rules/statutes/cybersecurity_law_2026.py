"""Cybersecurity Law as amended on 2025-10-28, in force from 2026-01-01: arts 23, 24, 42-46, 78(5).

The provisions of the text of 2016 under new numbers, with one addition: article
42 para. 2 names the Civil Code and the PIPL as law that applies beside it, which
speaks for the reading that the bases of PIPL art. 13 lift its consent rule too.
The doctrine of prominence goes with the article it construes, now 43.
"""

from pipl_rules.facts import act, consent, item, notice, readings, request, status
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import NOT_PROMINENT_ENOUGH
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW_2026 as LAW
from pipl_rules.statutes.terms import CANNOT_BE_MET, DAMAGED

SIX_MONTHS = Threshold(6, "months")

# -- Article 23: security duties ----------------------------------------------------------------

ARTICLE_23 = (
    Rule(
        id="csl2026.23.3",
        cite=LAW.art(23, item=3),
        gist="Network operators keep network logs for not less than six months.",
        zh="网络运营者留存网络日志不少于六个月",
        when=act.NETWORK_OPERATOR,
        concludes=must(
            "network operator",
            Conduct("keep network logs for six months", "留存网络日志不少于六个月"),
            done=act.LOG_MONTHS.at_least(SIX_MONTHS),  # 不少于
        ),
    ),
)

# -- Article 24: products and services that collect ------------------------------------------------

ARTICLE_24 = (
    Rule(
        id="csl2026.24.3",
        cite=LAW.art(24, para=3),
        gist="A product that collects users' information must show it and obtain consent.",
        zh="产品、服务收集用户信息的，应当向用户明示并取得同意",
        when=all_of(
            act.NETWORK_OPERATOR,
            act.USER,
            act.COLLECTS,
            status.IS_PERSONAL_INFORMATION,
            ~status.EFFECTIVE_CONSENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 42: secrecy; other laws apply beside this one ------------------------------------------------------------------------------

# Paragraph 2, new: network operators also follow the Civil Code and the PIPL. It adds no rule of its own.

ARTICLE_42 = (
    Rule(
        id="csl2026.42.1",
        cite=LAW.art(42, para=1),
        gist="Network operators keep users' information strictly secret.",
        zh="网络运营者应当对用户信息严格保密",
        when=all_of(act.NETWORK_OPERATOR, act.USER, status.IS_PERSONAL_INFORMATION, act.LEAKS),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 43: collecting and using ------------------------------------------------------------------

HANDLED = all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, act.PROCESSES)

# fmt: off
ARTICLE_43 = (
    Rule(id="csl2026.43.1.agreed", cite=LAW.art(43, para=1), concludes=counts_as(status.EFFECTIVE_CONSENT),
        gist="Consent counts if given by the person, told purpose, manner and scope, for what was then done.",
        zh="经明示目的、方式和范围后由本人同意，且未超出同意范围的，为有效同意",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_COVERS,
            notice.NOTICE_STATES_USE,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        )),
    Rule(id="csl2026.43.1.prominence", cite=LAW.art(43, para=1),
        gist="As read in Huang v. Tencent: where the risk to privacy is high, or nobody expects the use, consent that was not prominently asked for does not count.",
        zh="依黄案：隐私风险较高或者超出合理预期而未显著告知的，同意不生效力",
        when=NOT_PROMINENT_ENOUGH,
        lifts=("csl2026.43.1.agreed", "npcsc.2.1.agreed", "civil_code.1035.1.agreed")),
    Rule(id="csl2026.43.1.principles", cite=LAW.art(43, para=1), concludes=infringes(PI_RIGHTS),
        gist="Collection and use must be lawful, proper and necessary.",
        zh="取之有据、手段正当、以必要为限",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED)),
    Rule(id="csl2026.43.1.rules", cite=LAW.art(43, para=1),
        gist="The rules of collection and use must be public.",
        zh="应当公开收集、使用规则",
        when=act.NETWORK_OPERATOR & act.PROCESSES,
        concludes=must(
            "network operator",
            Conduct("publish the rules of collection and use", "公开收集、使用规则"),
            done=notice.RULES_PUBLISHED,
        )),
    Rule(id="csl2026.43.1.notice", cite=LAW.art(43, para=1), concludes=infringes(PI_RIGHTS),
        gist="The person must be told purpose, manner and scope.",
        zh="应当讲明为何收集、如何使用、范围多大",
        when=HANDLED & ~notice.NOTICE_STATES_USE),
    Rule(id="csl2026.43.1.consent", cite=LAW.art(43, para=1), concludes=infringes(PI_RIGHTS),
        gist="The person whose information it is must consent.",
        zh="应当经被收集者同意",
        when=HANDLED & ~status.EFFECTIVE_CONSENT),
    Rule(id="csl2026.43.2.unrelated", cite=LAW.art(43, para=2), concludes=infringes(PI_RIGHTS),
        gist="Information unrelated to the service must not be collected.",
        zh="与服务无关的信息，不得收集",
        when=all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, act.COLLECTS, item.UNRELATED)),
    Rule(id="csl2026.43.2.agreement", cite=LAW.art(43, para=2), concludes=infringes(PI_RIGHTS),
        gist="It must not be contrary to law or to what was agreed.",
        zh="既不得违反法律法规，也不得违约",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW)),
)
# fmt: on

# -- Article 44: keeping safe, not passing on -------------------------------------------------------------
# The exception for what cannot be traced and restored needs no rule: it is not personal information.

ARTICLE_44 = (
    Rule(
        id="csl2026.44.1.leak",
        cite=LAW.art(44, para=1),
        gist="Collected information must not be leaked, altered or destroyed.",
        zh="不得泄露、篡改、毁损",
        when=all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, act.LEAKS | DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.44.1.provide",
        cite=LAW.art(44, para=1),
        gist="It must not be provided to others without the person's consent.",
        zh="转交他人，须先得本人同意",
        when=all_of(
            act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, act.PROVIDES, ~status.EFFECTIVE_CONSENT
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.44.2",
        cite=LAW.art(44, para=2),
        gist="Network operators take the measures that keep it safe.",
        zh="应当采取必要措施确保信息安全",
        when=act.NETWORK_OPERATOR & act.PROCESSES,
        concludes=must(
            "network operator", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED
        ),
    ),
)

# -- Article 45: deletion and correction ------------------------------------------------------------------------------------

ARTICLE_45 = (
    Rule(
        id="csl2026.45",
        cite=LAW.art(45),
        gist="What was collected or used against law or agreement must be deleted when the person asks.",
        zh="违反法律、行政法规或者约定收集、使用的，应当应请求删除",
        when=all_of(
            act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, act.REFUSES_DELETION, act.UNLAWFULLY_HELD
        ),
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.45.correct",
        cite=LAW.art(45),
        gist="... and what was collected or stored wrongly must be corrected.",
        zh="信息有错误的，应当应请求更正",
        when=all_of(
            act.NETWORK_OPERATOR,
            status.IS_PERSONAL_INFORMATION,
            request.REFUSES_CORRECTION,
            request.INACCURATE,
        ),
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 46: theft and trade -------------------------------------------------------------------------------

ARTICLE_46 = (
    Rule(
        id="csl2026.46.theft",
        cite=LAW.art(46),
        gist="Nobody may steal personal information or obtain it in another illegal way.",
        zh="任何人不得以盗取等违法手段取得个人信息",
        when=status.IS_PERSONAL_INFORMATION & act.OBTAINED_ILLEGALLY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.46.trade",
        cite=LAW.art(46),
        gist="... nor sell or provide it to others illegally: with neither consent nor law.",
        zh="不得违法买卖、转交个人信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.SELLS | act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 78: what is personal information ---------------------------------------------------------------------

ARTICLE_78 = (
    Rule(
        id="csl2026.78.5.identification",
        cite=LAW.art(78, item=5),
        gist="Whatever identifies a person, alone or combined, is personal information; some kinds are named.",
        zh="能够单独或者结合识别自然人身份的信息，为个人信息",
        when=(item.LISTED_IDENTIFIER | item.IDENTIFIES) & ~item.ANONYMISED,
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="csl2026.78.5.association",
        cite=LAW.art(78, item=5),
        gist="As read in Huang v. Tencent: so is what the activity of a known person produces.",
        zh="依黄案：已知特定自然人活动产生的信息亦为个人信息",
        when=all_of(readings.ASSOCIATION.chosen("both_paths"), item.OF_KNOWN_PERSON, ~item.ANONYMISED),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
)

RULES = (
    *ARTICLE_23,
    *ARTICLE_24,
    *ARTICLE_42,
    *ARTICLE_43,
    *ARTICLE_44,
    *ARTICLE_45,
    *ARTICLE_46,
    *ARTICLE_78,
)
