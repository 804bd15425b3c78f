"""PIPL, chapter II, section 1: keeping, sharing, deciding automatically (arts 19-24)."""

from pipl_rules.facts import act, handling, item, manner, notice, request, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED
from pipl_rules.statutes.pipl.ch2_rules import SEPARATE_CONSENT_CALLED_FOR

# -- Article 19: how long ---------------------------------------------------------------------------

ARTICLE_19 = (
    Rule(
        id="pipl.19",
        cite=PIPL.art(19),
        gist="Information is not kept longer than the purpose needs, unless a law or administrative "
        "regulation provides otherwise.",
        zh="目的既达，不得久留；法律、行政法规另定期限的从之",
        when=all_of(COVERED, act.KEEPS, item.KEPT_TOO_LONG),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 20: joint processors ---------------------------------------------------------------------
# The person may turn to either, whatever they agreed: each is the processor of its own act.

ARTICLE_20 = (
    Rule(
        id="pipl.20.1",
        cite=PIPL.art(20, para=1),
        gist="Processors who decide together agree on their rights and duties.",
        zh="共同作主的各处理者，应就权责作出约定",
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
        zh="委托之先，应就受托人可为之事立约",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "processor", Conduct("agree on the entrusted handling", "与受托人约定"), done=act.ENTRUST_AGREED
        ),
    ),
    Rule(
        id="pipl.21.1.supervise",
        cite=PIPL.art(21, para=1),
        gist="... and the entrusted party is supervised.",
        zh="委托之后，应督察受托人所为",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "processor", Conduct("supervise the entrusted party", "监督受托人"), done=act.ENTRUST_SUPERVISED
        ),
    ),
    Rule(
        id="pipl.21.2",
        cite=PIPL.art(21, para=2),
        gist="The entrusted party keeps within what was agreed.",
        zh="受托人所为以约定为界",
        when=all_of(COVERED, act.ENTRUSTS, act.ENTRUSTED_EXCEEDED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.21.2.return",
        cite=PIPL.art(21, para=2),
        gist="When the contract is over or came to nothing, the entrusted party gives everything back or deletes it.",
        zh="委托关系不复存在的，受托人应交还或者删除，一概不留",
        when=all_of(COVERED, act.ENTRUSTS, handling.ENTRUST_ENDED),
        concludes=must(
            "entrusted party",
            Conduct("give the information back or delete it", "返还或者删除信息"),
            done=handling.ENTRUST_RETURNED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.21.3",
        cite=PIPL.art(21, para=3),
        gist="The entrusted party passes the work on to nobody whom the processor has not accepted.",
        zh="受托人将受托之事转交他人，须先得处理者应允",
        when=all_of(COVERED, act.ENTRUSTS, handling.ENTRUSTED_ON),
        concludes=must(
            "entrusted party",
            Conduct("entrust nobody else without the processor's consent", "未经同意不得转委托"),
            done=handling.ENTRUSTING_ON_AGREED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 22: succession ------------------------------------------------------------------------------
# The successor goes on as processor, within purpose and manner; a change needs consent anew (article 14 para. 2).

ARTICLE_22 = (
    Rule(
        id="pipl.22",
        cite=PIPL.art(22),
        gist="When information passes on by merger, division, dissolution or bankruptcy, the person is told "
        "who receives it; consent to providing is not asked for.",
        zh="处理者合并、分立、解散或者破产而移交信息的，应让本人知道由谁接手，无须就移交征求同意",
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
        gist="Who hands it to another processor lets the person know to whom, what for, how and what.",
        zh="把信息交给别的处理者之前，应让本人知道交给谁、作何用、如何用、交了什么",
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
        zh="且须就此单独征得同意，无须同意的除外",
        when=all_of(COVERED, act.PROVIDES, ~status.VALID_SEPARATE_CONSENT, SEPARATE_CONSENT_CALLED_FOR),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.23.recipient",
        cite=PIPL.art(23),
        gist="Who received it keeps within what the person was told, unless the person agrees anew.",
        zh="接手者所为以本人获知者为限，再次征得同意的除外",
        when=HANDLED & handling.BEYOND_WHAT_WAS_PROVIDED_FOR,
        unless=handling.CONSENT_RENEWED,
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
        zh="由程序作出的决定，过程应可知，结果应公道",
        when=DECIDED & manner.OPAQUE_OR_UNFAIR,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.1.terms",
        cite=PIPL.art(24, para=1),
        gist="Nobody is treated worse in price or other terms without good reason.",
        zh="不得无故在价格或者其他条件上亏待某人",
        when=DECIDED & manner.UNREASONABLE_TERMS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.2",
        cite=PIPL.art(24, para=2),
        gist="Pushing or marketing by automated decision comes with an untargeted option or an easy way to refuse.",
        zh="由程序推送、营销的，应使本人可以改看非定向内容，或者一键谢绝",
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
        zh="对本人关系重大的决定，本人问起即应说明",
        when=all_of(
            DECIDED, manner.SIGNIFICANT_DECISION, manner.EXPLANATION_REFUSED | request.REFUSES_EXPLANATION
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.24.3.alone",
        cite=PIPL.art(24, para=3),
        gist="... and is not left to the programme alone once the person refuses that.",
        zh="本人不愿全凭程序决定的，不得全凭程序",
        when=all_of(
            DECIDED,
            manner.SIGNIFICANT_DECISION,
            manner.DECIDES_ALONE,
            manner.HUMAN_ASKED_FOR | request.REFUSES_HUMAN_REVIEW,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

LEFT_OUT = {
    PIPL.art(20, para=2): "joint liability for harm: a matter of consequences, not of lawfulness",
}
"""What of the articles has no rule, and why."""

RULES = (
    *ARTICLE_19,
    *ARTICLE_20,
    *ARTICLE_21,
    *ARTICLE_22,
    *ARTICLE_23,
    *ARTICLE_24,
)
