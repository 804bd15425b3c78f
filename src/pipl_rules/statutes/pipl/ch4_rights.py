"""PIPL, chapter IV: the rights of the person (arts 44-50).

A request refused or ignored is an act by itself. That the one who asks is the
person, and says what is meant, is part of what a request by the person is.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, consent, deceased, item, notice, request, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED
from pipl_rules.statutes.terms import CANNOT_BE_MET

NOT_BY_THE_PERSON = request.IDENTITY_UNVERIFIED

# -- Article 44: the right to know and to decide -----------------------------------------------
# How the person comes to know is laid down in articles 7, 14, 17, 23, 30 and 45.

PROVIDED_OTHERWISE = act.LAW_PROVIDES | (
    request.RIGHT_TO_REFUSE.chosen("bases_prevail") & status.BASIS_WITHOUT_CONSENT
)

ARTICLE_44 = (
    Rule(
        id="pipl.44",
        cite=PIPL.art(44),
        gist="The person may limit or refuse handling, unless a law or administrative regulation provides otherwise.",
        zh="个人有权限制或者拒绝处理，法律、行政法规另有规定的除外",
        when=HANDLED & act.OBJECTED,
        unless=PROVIDED_OTHERWISE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.44.request",
        cite=PIPL.art(44),
        gist="A request to limit or end the handling is not turned down, with the same exception.",
        zh="不得拒绝个人限制或者停止处理的请求，法律、行政法规另有规定的除外",
        when=COVERED & request.REFUSES_RESTRICTION,
        unless=PROVIDED_OTHERWISE | CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 45: access, copies, transfer --------------------------------------------------------------

MAY_BE_KEPT_BACK = notice.NEED_NOT_BE_TOLD | (act.STATE_ORGAN & request.TELLING_IMPEDES_DUTY)

ARTICLE_45 = (
    Rule(
        id="pipl.45.1",
        cite=PIPL.art(45, para=1),
        gist="The person may see and copy the information, unless it must stay secret, need not be told, or "
        "telling it would keep a State organ from its functions.",
        zh="个人有权查阅、复制其个人信息，应当保密、不需要告知或者将妨碍国家机关履职的除外",
        when=COVERED & request.REFUSES_ACCESS,
        unless=MAY_BE_KEPT_BACK
        | CANNOT_BE_MET
        | (request.OTHER_CHANNEL.chosen("suffices") & request.OTHER_CHANNEL_OPEN),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.45.2",
        cite=PIPL.art(45, para=2),
        gist="What the person asks to see or copy is provided in time.",
        zh="请求查阅、复制的，应当及时提供",
        when=all_of(COVERED, request.ASKS_ACCESS, request.ANSWERED_LATE),
        unless=MAY_BE_KEPT_BACK | CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.45.3",
        cite=PIPL.art(45, para=3),
        gist="A way is opened to transfer it to a processor of the person's choice, on the conditions laid down.",
        zh="请求转移至其指定的处理者，符合规定条件的，应当提供转移的途径",
        when=all_of(COVERED, request.REFUSES_TRANSFER, request.TRANSFER_DUE),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 46: correction and completion -----------------------------------------------------------------

WRONG = request.INACCURATE | request.INCOMPLETE

ARTICLE_46 = (
    Rule(
        id="pipl.46.1",
        cite=PIPL.art(46, para=1),
        gist="Wrong or incomplete information is corrected or completed when the person asks.",
        zh="个人信息不准确或者不完整的，个人有权请求更正、补充",
        when=all_of(COVERED, request.REFUSES_CORRECTION, WRONG),
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.46.2.check",
        cite=PIPL.art(46, para=2),
        gist="Who is asked to correct checks the information.",
        zh="请求更正、补充的，应当予以核实",
        when=COVERED & request.REFUSES_CORRECTION,
        unless=CANNOT_BE_MET,
        concludes=must(
            "processor",
            Conduct("check what is said to be wrong", "核实个人信息"),
            done=request.CORRECTION_CHECKED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.46.2.time",
        cite=PIPL.art(46, para=2),
        gist="... and corrects or completes it in time.",
        zh="并及时更正、补充",
        when=all_of(COVERED, request.ASKS_CORRECTION, WRONG, request.ANSWERED_LATE),
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 47: deletion ------------------------------------------------------------------------

ARTICLE_47_GROUNDS = (
    Rule(
        id="pipl.47.1.1",
        cite=PIPL.art(47, para=1, item=1),
        gist="The purpose is reached, out of reach, or no longer needs it.",
        zh="目的已达、不能达到，或者已无需要",
        when=item.PURPOSE_OVER,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="pipl.47.1.2",
        cite=PIPL.art(47, para=1, item=2),
        gist="The product or service has ended, or the time of keeping is over.",
        zh="服务已经终止，或者约定的期限已到",
        when=item.SERVICE_ENDED,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="pipl.47.1.3",
        cite=PIPL.art(47, para=1, item=3),
        gist="The person has withdrawn consent.",
        zh="个人撤回同意",
        when=consent.CONSENT_WITHDRAWN,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="pipl.47.1.4",
        cite=PIPL.art(47, para=1, item=4),
        gist="It was handled against a law, an administrative regulation or an agreement.",
        zh="违反法律、行政法规或者约定处理",
        when=act.UNLAWFULLY_HELD,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="pipl.47.1.5",
        cite=PIPL.art(47, para=1, item=5),
        gist="Another law or administrative regulation says so.",
        zh="其他法律、行政法规规定应当删除",
        when=request.OTHER_DELETION_GROUND,
        concludes=counts_as(request.DELETION_DUE),
    ),
)

ARTICLE_47 = (
    *ARTICLE_47_GROUNDS,
    Rule(
        id="pipl.47.1",
        cite=PIPL.art(47, para=1),
        gist="Once a ground arises the information is deleted unasked.",
        zh="有法定情形的，应当主动删除",
        when=all_of(COVERED, request.DELETION_DUE, act.KEEPS),
        unless=item.RETENTION_REQUIRED,  # paragraph 2
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.47.1.request",
        cite=PIPL.art(47, para=1),
        gist="... and at the latest when the person asks.",
        zh="未删除的，个人有权请求删除",
        when=all_of(COVERED, request.DELETION_DUE, act.REFUSES_DELETION),
        unless=item.RETENTION_REQUIRED | CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.47.2",
        cite=PIPL.art(47, para=2),
        gist="Where deletion must wait, nothing is done with it but storing it and keeping it safe.",
        zh="暂不能删除的，应当停止除存储和必要安全保护之外的处理",
        when=all_of(HANDLED, request.DELETION_DUE, item.RETENTION_REQUIRED, ~act.ONLY_STORES),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 48: explanation ---------------------------------------------------------------------------

ARTICLE_48 = (
    Rule(
        id="pipl.48",
        cite=PIPL.art(48),
        gist="The processor explains its rules of handling to a person who asks.",
        zh="个人可以要求讲清处理规则",
        when=status.PIPL_GOVERNS & request.REFUSES_EXPLANATION,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 49: the deceased ------------------------------------------------------------------------------

ARTICLE_49 = (
    Rule(
        id="pipl.49",
        cite=PIPL.art(49),
        gist="After death only close relatives use these rights, for a lawful and proper interest of their own, "
        "and not where the deceased had arranged otherwise.",
        zh="死者的相关权利由近亲属为自身合法、正当利益行使，生前另有安排的除外",
        when=all_of(
            deceased.DECEASED,
            ~all_of(deceased.RELATIVE_CLAIMS, deceased.RELATIVES_OWN_INTEREST, ~deceased.ARRANGED_OTHERWISE),
        ),
        lifts=(
            "pipl.44.request",
            "pipl.45.1",
            "pipl.45.2",
            "pipl.45.3",
            "pipl.46.1",
            "pipl.46.2.check",
            "pipl.46.2.time",
            "pipl.47.1.request",
            "pipl.48",
            "pipl.50.1.reasons",
            "pipl.50.1.conditions",
        ),
    ),
)

# -- Article 50: how requests are dealt with ------------------------------------------------------------------

ARTICLE_50 = (
    Rule(
        id="pipl.50.1.way",
        cite=PIPL.art(50, para=1),
        gist="There is a convenient way to make requests and have them dealt with.",
        zh="应当备有简便的渠道，受理个人提出的请求",
        when=status.PIPL_GOVERNS & request.REQUEST_MADE,
        concludes=must(
            "processor",
            Conduct("keep a convenient way for requests", "建立便捷的申请受理和处理机制"),
            done=request.REQUEST_WAY_EASY,
        ),
    ),
    Rule(
        id="pipl.50.1.conditions",
        cite=PIPL.art(50, para=1),
        gist="A way barred by unreasonable conditions is not convenient.",
        zh="设置不合理条件的，不属便捷",
        when=all_of(status.PIPL_GOVERNS, request.CONDITIONS_SET, request.CONDITIONS_UNREASONABLE),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.50.1.reasons",
        cite=PIPL.art(50, para=1),
        gist="Who turns a request down says why.",
        zh="拒绝请求的，应当说明理由",
        when=status.PIPL_GOVERNS & request.REQUEST_REFUSED,
        unless=NOT_BY_THE_PERSON,
        concludes=must(
            "processor",
            Conduct("give reasons for refusing", "说明拒绝的理由"),
            done=request.REASONS_GIVEN,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (
    *ARTICLE_44,
    *ARTICLE_45,
    *ARTICLE_46,
    *ARTICLE_47,
    *ARTICLE_48,
    *ARTICLE_49,
    *ARTICLE_50,
)
CLOSINGS = (
    Closed(fact=request.DELETION_DUE, cite=PIPL.art(47, para=1)),
    Closed(fact=request.TRANSFER_DUE, cite=PIPL.art(45, para=3)),
)
LEFT_OUT: dict[Citation, str] = {
    PIPL.art(50, para=2): "suit before a court: how a refusal is contested, not whether it is lawful",
}
