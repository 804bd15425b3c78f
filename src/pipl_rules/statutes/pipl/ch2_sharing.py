"""PIPL, chapter II, section 1: keeping, sharing, deciding automatically, publishing (arts 19-27)."""

from pipl_rules.facts import act, item, manner, notice, request, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED

# -- Article 19: how long ---------------------------------------------------------------------------

ARTICLE_19 = (
    Rule(
        id="pipl.19",
        cite=PIPL.art(19),
        gist="Information is kept for the shortest time the purpose needs, unless a law or administrative "
        "regulation provides otherwise.",
        zh="除法律、行政法规另有规定外，保存期限为实现目的所必要的最短时间",
        when=all_of(COVERED, act.KEEPS, item.KEPT_TOO_LONG),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 20: joint processors ---------------------------------------------------------------------
# That each answers to the person, and all together for harm (para. 2), belongs with the consequences.

ARTICLE_20 = (
    Rule(
        id="pipl.20.1",
        cite=PIPL.art(20, para=1),
        gist="Processors who decide together agree on their rights and duties.",
        zh="共同决定处理目的和方式的，应当约定各自的权利和义务",
        when=status.PIPL_GOVERNS & act.PROCESSES & manner.JOINT,
        concludes=must(
            "joint processors",
            Conduct("agree on rights and duties", "约定权利和义务"),
            done=manner.JOINT_AGREED,
        ),
    ),
)

# -- Article 21: entrusting -------------------------------------------------------------------------------------------------------

ARTICLE_21 = (
    Rule(
        id="pipl.21.1.agree",
        cite=PIPL.art(21, para=1),
        gist="What the entrusted party may do is agreed.",
        zh="应当与受托人约定委托处理的各项内容",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "processor", Conduct("agree on the entrusted handling", "与受托人约定"), done=act.ENTRUST_AGREED
        ),
    ),
    Rule(
        id="pipl.21.1.supervise",
        cite=PIPL.art(21, para=1),
        gist="... and the entrusted party is supervised.",
        zh="并对受托人的处理活动进行监督",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "processor", Conduct("supervise the entrusted party", "监督受托人"), done=act.ENTRUST_SUPERVISED
        ),
    ),
    Rule(
        id="pipl.21.2",
        cite=PIPL.art(21, para=2),
        gist="The entrusted party keeps within what was agreed.",
        zh="受托人不得超出约定处理",
        when=all_of(COVERED, act.ENTRUSTS, act.ENTRUSTED_EXCEEDED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 22: succession ------------------------------------------------------------------------------
# The successor goes on as processor, within purpose and manner; a change needs consent anew (article 14).

ARTICLE_22 = (
    Rule(
        id="pipl.22",
        cite=PIPL.art(22),
        gist="When information passes on by merger, division, dissolution or bankruptcy, the person is told "
        "who receives it; consent to providing is not asked for.",
        zh="因合并、分立、解散、被宣告破产等转移的，应当告知接收方的名称和联系方式",
        when=all_of(COVERED, act.PROVIDES, manner.SUCCESSION),
        concludes=must(
            "processor",
            Conduct("tell the person who receives it", "告知接收方名称和联系方式"),
            done=notice.NOTICE_OF_RECIPIENT,
            breach=infringes(PI_RIGHTS),
        ),
        lifts=(
            "pipl.23.notice",
            "pipl.23.consent",
            "csl.42.1.provide",
            "csl2026.44.1.provide",
            "civil_code.1038.1.provide",
            *RULES_ON_PROVIDING,
        ),
    ),
)

# -- Article 23: providing to another processor ------------------------------------------------------------------------------------

ARTICLE_23 = (
    Rule(
        id="pipl.23.notice",
        cite=PIPL.art(23),
        gist="Who provides it to another processor tells the person who receives it, for what and how.",
        zh="应当告知接收方的名称、联系方式、处理目的、处理方式和信息种类",
        when=COVERED & act.PROVIDES,
        concludes=must(
            "processor",
            Conduct("tell the person who receives it", "告知接收方情况"),
            done=notice.NOTICE_OF_RECIPIENT,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.23.consent",
        cite=PIPL.art(23),
        gist="... and obtains separate consent, where consent is needed at all.",
        zh="并取得个人的单独同意",
        when=all_of(COVERED, act.PROVIDES, ~status.VALID_SEPARATE_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 24: automated decisions ----------------------------------------------------------------------

DECIDED = HANDLED & manner.DECIDES_AUTOMATICALLY

ARTICLE_24 = (
    Rule(
        id="pipl.24.1.fair",
        cite=PIPL.art(24, para=1),
        gist="Automated decisions are transparent, and their results fair.",
        zh="应当保证决策的透明度和结果公平、公正",
        when=DECIDED & manner.OPAQUE_OR_UNFAIR,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.1.terms",
        cite=PIPL.art(24, para=1),
        gist="Nobody is treated worse in price or other terms without good reason.",
        zh="不得在交易价格等交易条件上实行不合理的差别待遇",
        when=DECIDED & manner.UNREASONABLE_TERMS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.2",
        cite=PIPL.art(24, para=2),
        gist="Pushing or marketing by automated decision comes with an untargeted option or an easy way to refuse.",
        zh="信息推送、商业营销应当同时提供不针对个人特征的选项，或者便捷的拒绝方式",
        when=DECIDED & manner.PUSHES_OR_MARKETS,
        concludes=must(
            "processor",
            Conduct("offer an untargeted option or an easy refusal", "提供非定向选项或者便捷的拒绝方式"),
            done=manner.NON_TARGETED_OPTION | manner.EASY_REFUSAL,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.24.3.explain",
        cite=PIPL.art(24, para=3),
        gist="A decision that bears heavily on the person is explained when the person asks.",
        zh="对个人权益有重大影响的决定，应当应要求予以说明",
        when=all_of(
            DECIDED, manner.SIGNIFICANT_DECISION, manner.EXPLANATION_REFUSED | request.REFUSES_EXPLANATION
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.3.alone",
        cite=PIPL.art(24, para=3),
        gist="... and is not left to the programme alone once the person refuses that.",
        zh="个人拒绝的，不得仅通过自动化决策的方式作出",
        when=all_of(
            DECIDED,
            manner.SIGNIFICANT_DECISION,
            manner.DECIDES_ALONE,
            manner.HUMAN_ASKED_FOR | request.REFUSES_HUMAN_REVIEW,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 25: making public ------------------------------------------------------------------------------------------------------------

ARTICLE_25 = (
    Rule(
        id="pipl.25",
        cite=PIPL.art(25),
        gist="Personal information is not made public without separate consent, where consent is needed at all.",
        zh="不得公开其处理的个人信息，取得单独同意的除外",
        when=all_of(COVERED, act.PUBLISHES, ~status.VALID_SEPARATE_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 26: capture in public places -----------------------------------------------------------------
# What public safety needs is a case provided by law (article 13 para. 1 item 7), and the sign is its notice.

CAPTURED = COVERED & manner.CAPTURES_IN_PUBLIC
FOR_SAFETY = all_of(manner.CAPTURES_IN_PUBLIC, manner.NEEDED_FOR_PUBLIC_SAFETY, ~manner.USED_OTHERWISE)

ARTICLE_26 = (
    Rule(
        id="pipl.26.needed",
        cite=PIPL.art(26),
        gist="Devices that take images or identify people in public places must be necessary for public safety.",
        zh="公共场所的图像采集、身份识别设备，应当为维护公共安全所必需",
        when=CAPTURED & ~manner.NEEDED_FOR_PUBLIC_SAFETY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.26.sign",
        cite=PIPL.art(26),
        gist="A prominent sign must tell of them.",
        zh="应当设置显著的提示标识",
        when=CAPTURED,
        concludes=must(
            "whoever installs it",
            Conduct("post a prominent sign", "设置显著的提示标识"),
            done=manner.SIGN_POSTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.26.basis",
        cite=PIPL.art(26),
        gist="For public safety, and for nothing else, they need no consent.",
        zh="为维护公共安全所必需且仅用于该目的的，无需取得同意",
        when=FOR_SAFETY,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.26.notice",
        cite=PIPL.art(26),
        gist="The sign takes the place of telling each person beforehand.",
        zh="显著的提示标识即为告知",
        when=FOR_SAFETY & manner.SIGN_POSTED,
        lifts=(
            "pipl.17.1",
            "pipl.30",
            "csl.41.1.notice",
            "csl2026.43.1.notice",
            "npcsc.2.1.notice",
            "civil_code.1035.3",
        ),
    ),
    Rule(
        id="pipl.26.purpose",
        cite=PIPL.art(26),
        gist="What they take serves public safety and nothing else, unless the person consents separately.",
        zh="所收集的信息只能用于维护公共安全，取得单独同意的除外",
        when=CAPTURED & manner.USED_OTHERWISE,
        unless=status.VALID_SEPARATE_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 27: what is already public ---------------------------------------------------------------------
# Its bounds, refusal and major impact, stand in the basis of article 13 para. 1 item 6.

RULES = (
    *ARTICLE_19,
    *ARTICLE_20,
    *ARTICLE_21,
    *ARTICLE_22,
    *ARTICLE_23,
    *ARTICLE_24,
    *ARTICLE_25,
    *ARTICLE_26,
)
