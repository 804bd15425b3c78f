"""Civil Code, Book Four, chapter VI: personal information (arts 1034-1039)."""

from pipl_rules.facts import (
    act,
    answers,
    consent,
    deceased,
    item,
    notice,
    personality,
    publication,
    readings,
    request,
    status,
)
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.civil_code.personality import FREED
from pipl_rules.statutes.doctrine import FREED_BY_REASONABLE_USE, REASONABLE_USE
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING
from pipl_rules.statutes.spans import UNDER_THE_CODE_ALONE, UNDER_THE_PIPL
from pipl_rules.statutes.terms import CANNOT_BE_MET, DAMAGED

# -- Article 1034: personal information -------------------------------------------------------------------

ARTICLE_1034 = (
    Rule(
        id="civil_code.1034.2.identification",
        cite=CODE.art(1034, para=2),
        gist="Whatever identifies a certain person, alone or combined, is personal information; some kinds are named.",
        zh="单独或者与其他信息合起来能指认某人的，是个人信息；列举的种类亦是",
        when=(item.LISTED_IDENTIFIER | item.LISTED_IN_CODE | item.IDENTIFIES) & ~item.ANONYMISED,
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="civil_code.1034.2.association",
        cite=CODE.art(1034, para=2),
        gist="As read in Huang v. Tencent: so is what the activity of a known person produces.",
        zh="依黄案：已知特定自然人活动产生的信息亦为个人信息",
        when=all_of(readings.ASSOCIATION.chosen("both_paths"), item.OF_KNOWN_PERSON, ~item.ANONYMISED),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="civil_code.1034.3",
        cite=CODE.art(1034, para=3),
        gist="What is private follows the rules on privacy first; where so read, they leave nothing to those on "
        "consent and on passing on.",
        zh="私密信息先依隐私权规则；采此解释者，同意和对外提供的规则不再适用",
        when=readings.PRIVATE_INFORMATION.chosen("privacy_only") & status.IS_PRIVATE_INFORMATION,
        lifts=(
            "civil_code.1035.1",
            "civil_code.1038.1.provide",
            "civil_code.1039.provide",
            "civil_code.111.trade",
            "npcsc.2.1.consent",
            "consumer.29.1.consent",
            "csl.41.1.consent",
            "csl.42.1.provide",
            "csl.22.3",
            "csl2026.43.1.consent",
            "csl2026.44.1.provide",
            "csl2026.24.3",
            "pipl.13.1",
            "pipl.23.consent",
            "pipl.25",
            "pipl.29",
            "pipl.29.written",
            *RULES_ON_PROVIDING,
        ),
    ),
)

# -- Article 1035: conditions of handling ---------------------------------------------------------------------

HANDLED = status.IS_PERSONAL_INFORMATION & act.PROCESSES

# fmt: off
ARTICLE_1035 = (
    Rule(id="civil_code.1035.principles", cite=CODE.art(1035, para=1), concludes=infringes(PI_RIGHTS),
        gist="There must be a lawful and proper aim, and no more is handled than it needs.",
        zh="目的应当正当，处理不得超出所需",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED)),
    Rule(id="civil_code.1035.1.agreed", cite=CODE.art(1035, para=1, item=1),
        gist="Consent counts if given by the person or a guardian, told purpose, manner and scope, for what was done.",
        zh="本人或者监护人知悉用途、做法和范围后同意，且未被超出的，同意有效",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_COVERS,
            notice.NOTICE_STATES_USE,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        ),
        concludes=counts_as(status.EFFECTIVE_CONSENT)),
    Rule(id="civil_code.1035.1.declined", cite=CODE.art(1035, para=1, item=1),
        gist="As read in Wang v. a Shenzhen computer company: whoever is asked again and says no has ended the earlier yes.",
        zh="依王某诉计算机公司案：再次征求时本人拒绝的，先前的同意即告终止",
        when=answers.DECLINED_SINCE,
        lifts=(
            "civil_code.1033.consent",
            "civil_code.1035.1.agreed",
            "csl.41.1.agreed",
            "csl2026.43.1.agreed",
            "npcsc.2.1.agreed",
        )),
    Rule(id="civil_code.1035.1", cite=CODE.art(1035, para=1, item=1), concludes=infringes(PI_RIGHTS),
        gist="The yes of the person or a guardian is needed, save where a law or administrative regulation says otherwise.",
        zh="须有本人或者监护人同意；法律、行政法规另作规定的，从其规定",
        when=HANDLED & ~status.EFFECTIVE_CONSENT, unless=act.LAW_PROVIDES),
    Rule(id="civil_code.1035.2", cite=CODE.art(1035, para=1, item=2),
        gist="Whoever handles makes known by what rules.",
        zh="处理者应当让人知道其依何种规则处理",
        when=HANDLED,
        concludes=must(
            "processor",
            Conduct("publish the rules of handling", "公开处理信息的规则"),
            done=notice.RULES_PUBLISHED,
        )),
    Rule(id="civil_code.1035.3", cite=CODE.art(1035, para=1, item=3), concludes=infringes(PI_RIGHTS),
        gist="The person is told what for, how, and how far.",
        zh="应当说明用途、做法和范围",
        when=HANDLED & ~notice.NOTICE_STATES_USE),
    Rule(id="civil_code.1035.4", cite=CODE.art(1035, para=1, item=4), concludes=infringes(PI_RIGHTS),
        gist="Other laws and the parties' own bargain are kept.",
        zh="同时须合于其他法律和双方所约",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW)),
)
# fmt: on

# -- Article 1036: where nobody answers -----------------------------------------------------------------------------

ARTICLE_1036 = (
    Rule(
        id="civil_code.1036.1",
        cite=CODE.art(1036, item=1),
        gist="Nobody answers for what was reasonably done within the consent: selling and publishing included.",
        zh="未超出同意且合理的行为不承担责任，出售、公开亦然",
        when=all_of(status.EFFECTIVE_CONSENT, ~item.EXCESSIVE, ~act.PURPOSE_IMPROPER),
        lifts=("civil_code.111.trade",),
    ),
    Rule(
        id="civil_code.1036.2",
        cite=CODE.art(1036, item=2),
        gist="What the person made public, or what lawfully is, may be handled reasonably, "
        "until the person refuses or a major interest suffers.",
        zh="对已公开的信息作合理处理的，不承担责任；本人拒绝或者重大利益受损的除外",
        when=item.ALREADY_PUBLIC & item.REASONABLE_SCOPE,
        unless=act.OBJECTED | personality.HARMS_MAJOR_INTEREST,
        lifts=FREED,
    ),
    Rule(
        id="civil_code.1036.3",
        cite=CODE.art(1036, item=3),
        gist="So may what serves the public interest, or the person's own, if the act is reasonable.",
        zh="为公益或者为本人利益而为的合理行为，不承担责任",
        when=publication.PUBLIC_OR_OWN_INTEREST,
        lifts=FREED,
    ),
    Rule(
        id="civil_code.1036.3.reasonable_use",
        cite=CODE.art(1036, item=3),
        gist="Where so read: reasonable use of contact data, as in Ling v. Douyin, is such an act.",
        zh="采此解释者：凌案所称合理使用属于此类行为",
        when=readings.REASONABLE_USE_IN_CODE.chosen("ling") & REASONABLE_USE,
        lifts=FREED_BY_REASONABLE_USE,
        during=UNDER_THE_CODE_ALONE,
    ),
    Rule(
        id="civil_code.1036.3.reasonable_use.beside",
        cite=CODE.art(1036, item=3),
        gist="... and stays one where the PIPL does not govern.",
        zh="个人信息保护法不适用的，仍依此解释",
        when=all_of(readings.REASONABLE_USE_IN_CODE.chosen("ling"), REASONABLE_USE, ~status.PIPL_GOVERNS),
        lifts=FREED_BY_REASONABLE_USE,
        during=UNDER_THE_PIPL,
    ),
)

# -- Article 1037: seeing, correcting, deleting --------------------------------------------------------------------------
# The right is the living person's own; what relatives may ask after death stands in the PIPL, article 49.

NOT_OWED = CANNOT_BE_MET | deceased.DECEASED
ALREADY_OPEN = request.OTHER_CHANNEL.chosen("suffices") & request.OTHER_CHANNEL_OPEN

# fmt: off
ARTICLE_1037 = (
    Rule(id="civil_code.1037.1.access", cite=CODE.art(1037, para=1), concludes=infringes(PI_RIGHTS),
        gist="A person may see and copy what is held about them.",
        zh="本人可以要求看到并复制关于自己的信息",
        when=status.IS_PERSONAL_INFORMATION & request.REFUSES_ACCESS,
        unless=any_of(NOT_OWED, act.LAW_PROVIDES, ALREADY_OPEN)),
    Rule(id="civil_code.1037.1.basis", cite=CODE.art(1037, para=1), during=UNDER_THE_PIPL,
        gist="Access is had as the law provides: what the PIPL lets be kept back may be.",
        zh="查阅、复制须依法进行，个人信息保护法准许不予提供的除外",
        when=status.PIPL_GOVERNS & (notice.NEED_NOT_BE_TOLD | (act.STATE_ORGAN & request.TELLING_IMPEDES_DUTY)),
        lifts=("civil_code.1037.1.access",)),
    Rule(id="civil_code.1037.1.correct", cite=CODE.art(1037, para=1), concludes=infringes(PI_RIGHTS),
        gist="What is wrong is put right when the person objects and asks.",
        zh="信息有错，经本人异议并要求的，应当改正",
        when=all_of(status.IS_PERSONAL_INFORMATION, request.REFUSES_CORRECTION, request.INACCURATE),
        unless=NOT_OWED),
    Rule(id="civil_code.1037.1.correct.time", cite=CODE.art(1037, para=1), concludes=infringes(PI_RIGHTS),
        gist="... and in time.",
        zh="并且不得拖延",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            request.ASKS_CORRECTION,
            request.INACCURATE,
            request.ANSWERED_LATE,
        ),
        unless=NOT_OWED),
    Rule(id="civil_code.1037.2", cite=CODE.art(1037, para=2), concludes=infringes(PI_RIGHTS),
        gist="What was handled against law or bargain is deleted without delay when the person asks.",
        zh="违法或者违约处理的信息，经本人要求应当尽快删除",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.REFUSES_DELETION, act.UNLAWFULLY_HELD),
        unless=NOT_OWED),
    Rule(id="civil_code.1037.2.time", cite=CODE.art(1037, para=2), concludes=infringes(PI_RIGHTS),
        gist="... and not only after a while.",
        zh="不得迟延删除",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            request.ASKS_DELETION,
            act.UNLAWFULLY_HELD,
            request.ANSWERED_LATE,
        ),
        unless=NOT_OWED),
)
# fmt: on

# -- Article 1038: keeping safe, not passing on ----------------------------------------------------------------------------

ARTICLE_1038 = (
    Rule(
        id="civil_code.1038.1.leak",
        cite=CODE.art(1038, para=1),
        gist="What was gathered or kept neither gets out nor is tampered with.",
        zh="已收集、存储的信息，不得外泄、窜改",
        when=status.IS_PERSONAL_INFORMATION & (act.LEAKS | DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1038.1.provide",
        cite=CODE.art(1038, para=1),
        gist="It is not given away without the person's yes or another ground in law.",
        zh="既无同意又无法律依据的，不得交给他人",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1038.2",
        cite=CODE.art(1038, para=2),
        gist="The handler takes the measures that keep it safe.",
        zh="处理者应当以技术等手段保障安全",
        when=HANDLED,
        concludes=must("processor", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
    Rule(
        id="civil_code.1038.2.remedy",
        cite=CODE.art(1038, para=2),
        gist="After a leak or damage the handler limits the harm, and tells the person and the authority.",
        zh="泄露等发生后，应当补救并告知本人、报告主管部门",
        when=status.IS_PERSONAL_INFORMATION & (act.LEAKS | DAMAGED),
        concludes=must(
            "processor",
            Conduct("limit the harm, tell the person and report", "补救、告知并报告"),
            done=personality.LEAK_ANSWERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 1039: State organs and statutory bodies --------------------------------------------------------------

IN_OFFICE = (act.STATE_ORGAN | personality.STATUTORY_BODY) & personality.LEARNED_IN_OFFICE
IN_DUTY = act.LAW_PROVIDES | item.NEEDED_FOR_DUTY

ARTICLE_1039 = (
    Rule(
        id="civil_code.1039.information",
        cite=CODE.art(1039),
        gist="What an organ, a body with administrative functions or its staff learn in office stays secret.",
        zh="公务中得知的个人信息应当保密，不得外泄、出卖",
        when=all_of(status.IS_PERSONAL_INFORMATION, IN_OFFICE, act.LEAKS | act.SELLS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1039.provide",
        cite=CODE.art(1039),
        gist="... nor is it passed on beyond what the person allows or the office needs.",
        zh="亦不得在同意和职责所需之外交给他人",
        when=all_of(status.IS_PERSONAL_INFORMATION, IN_OFFICE, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=IN_DUTY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1039.privacy",
        cite=CODE.art(1039),
        gist="The same holds of what is private.",
        zh="公务中得知的隐私亦应保密，不得外泄、出卖",
        when=all_of(status.IS_PRIVATE_INFORMATION, IN_OFFICE, act.LEAKS | act.SELLS),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1039.privacy.provide",
        cite=CODE.art(1039),
        gist="... which is passed on only by clear consent or as the office needs.",
        zh="非经明确同意或者职责所需，不得交给他人",
        when=all_of(status.IS_PRIVATE_INFORMATION, IN_OFFICE, act.PROVIDES, ~status.CLEAR_CONSENT),
        unless=IN_DUTY,
        concludes=infringes(PRIVACY),
    ),
)

RULES = (
    *ARTICLE_1034,
    *ARTICLE_1035,
    *ARTICLE_1036,
    *ARTICLE_1037,
    *ARTICLE_1038,
    *ARTICLE_1039,
)
CLOSINGS = (
    Closed(fact=status.IS_PERSONAL_INFORMATION, cite=CODE.art(1034, para=2)),
    Closed(fact=status.EFFECTIVE_CONSENT, cite=CODE.art(1035, para=1, item=1)),
)
LEFT_OUT = {
    CODE.art(1034, para=1): "says that personal information is protected; how, stands in what follows",
    CODE.art(1035, para=2): "definition of handling; carried by the fact processes",
}
