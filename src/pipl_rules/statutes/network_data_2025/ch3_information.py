"""Network Data Regulations, chapter III: personal information (arts 21-25)."""

from pipl_rules.facts import act, consent, handling, item, network_rules, notice, request, status
from pipl_rules.facts import network_data as data
from pipl_rules.logic.conditions import Condition, Fact, Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.network_data_2025.ch1_general import COVERED, HANDLED, HANDLES, LAW

UNDER_FOURTEEN = act.AGE.under(Threshold(14, "years"))

# -- Article 21: published rules -------------------------------------------------------------------------

BY_RULES = HANDLES & handling.TOLD_BY_RULES


def _rules_say(number: int, done: Fact, gist: str, conduct: str, zh: str) -> Rule:
    return Rule(
        id=f"netdata2025.21.1.{number}",
        cite=LAW.art(21, para=1, item=number),
        gist=gist,
        zh=f"处理规则应当载明{zh}",
        when=BY_RULES,
        concludes=must(
            "processor", Conduct(conduct, f"在规则中载明{zh}"), done=done, breach=infringes(PI_RIGHTS)
        ),
    )


# fmt: off
ARTICLE_21 = (
    Rule(id="netdata2025.21.1", cite=LAW.art(21, para=1),
        gist="Rules that serve to tell the person stand in one place, are easy to reach and clear to read.",
        zh="以处理规则告知的，应当集中公开展示、易于访问、位置醒目、清晰易懂",
        when=BY_RULES,
        concludes=must(
            "processor",
            Conduct("show the rules plainly", "集中、醒目、清晰地展示规则"),
            done=network_rules.RULES_EASILY_FOUND & network_rules.RULES_CLEAR,
            breach=infringes(PI_RIGHTS),
        )),
    _rules_say(
        1,
        network_rules.RULES_NAME_PROCESSOR,
        "The rules say who handles and how to reach them.",
        "name the processor",
        "处理者的名称或者姓名和联系方式",
    ),
    _rules_say(
        2,
        network_rules.RULES_STATE_USE,
        "... what for, how and what, and for sensitive kinds why and with what effect.",
        "state the use",
        "目的、方式、种类以及敏感信息的必要性和影响",
    ),
    _rules_say(
        3,
        network_rules.RULES_STATE_RETENTION,
        "... how long, or how that is found, and what follows.",
        "state the time of keeping",
        "保存期限或者其确定方法和到期后的处理",
    ),
    _rules_say(
        4,
        network_rules.RULES_STATE_RIGHTS,
        "... and how every right is used, the account closed, consent withdrawn.",
        "state how rights are used",
        "行使权利、注销账号和撤回同意的途径",
    ),
    Rule(id="netdata2025.21.2.list", cite=LAW.art(21, para=2),
        gist="What is collected and given to whom is set out in a list.",
        zh="收集和向他人提供的情况应当以清单等形式列明",
        when=BY_RULES & (act.COLLECTS | act.PROVIDES),
        concludes=must(
            "processor",
            Conduct("set it out in a list", "以清单列明"),
            done=network_rules.RULES_IN_A_LIST,
            breach=infringes(PI_RIGHTS),
        )),
    Rule(id="netdata2025.21.2.children", cite=LAW.art(21, para=2),
        gist="There are rules of their own for children under fourteen.",
        zh="涉及十四岁以下儿童的，另立专门规则",
        when=HANDLES & UNDER_FOURTEEN,
        concludes=must("processor", Conduct("make rules for children", "制定专门规则"), done=notice.CHILDREN_RULES )),
)
# fmt: on

# -- Article 22: consent -----------------------------------------------------------------------------------
# It binds whoever relies on consent; where a basis needs none, it says nothing.

RESTS_ON_CONSENT = HANDLED & ~status.BASIS_WITHOUT_CONSENT


def _consent_rule(number: int, when: Condition, gist: str, zh: str, word: str = "") -> Rule:
    return Rule(
        id=f"netdata2025.22.1.{number}{word}",
        cite=LAW.art(22, para=1, item=number),
        gist=gist,
        zh=zh,
        when=RESTS_ON_CONSENT & when,
        concludes=infringes(PI_RIGHTS),
    )


ARTICLE_22 = (
    _consent_rule(
        1,
        act.COLLECTS & item.EXCESSIVE,
        "What is collected on consent is what the product or service needs.",
        "只能收集服务所需，不得多取",
    ),
    _consent_rule(
        1,
        act.MISLED,
        "Consent is not got by misleading, deceiving or coercing.",
        "不得误导、欺诈、胁迫取得同意",
        ".misled",
    ),
    _consent_rule(
        2,
        status.IS_SENSITIVE & ~status.VALID_SEPARATE_CONSENT,
        "For sensitive information the consent is separate.",
        "处理敏感个人信息应当取得单独同意",
    ),
    _consent_rule(
        3,
        UNDER_FOURTEEN & ~consent.GUARDIAN_CONSENTED,
        "For a child under fourteen a parent or other guardian consents.",
        "处理不满十四周岁未成年人个人信息应当取得监护人同意",
    ),
    _consent_rule(
        4,
        consent.CONSENTED & ~consent.CONSENT_COVERS,
        "Handling stays within the purpose, manner, kinds and time consented to.",
        "不得超出同意的目的、方式、种类、保存期限",
    ),
    _consent_rule(
        5,
        network_rules.ASKED_AGAIN_AND_AGAIN,
        "Whoever has clearly said no is not asked again and again.",
        "个人明确不同意的，不得频繁征求同意",
    ),
    _consent_rule(
        6,
        handling.USE_CHANGED & ~consent.CONSENT_COVERS,
        "A change of purpose, manner or kinds needs consent anew.",
        "目的、方式、种类变更的，应当重新取得同意",
    ),
    Rule(
        id="netdata2025.22.2",
        cite=LAW.art(22, para=2),
        gist="For sensitive information consent is in writing where a law or administrative regulation says so.",
        zh="法律要求书面的，应当采用书面",
        when=all_of(
            RESTS_ON_CONSENT, status.IS_SENSITIVE, consent.WRITING_REQUIRED, ~consent.CONSENT_WRITTEN
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 23: requests -----------------------------------------------------------------------------------

ARTICLE_23 = (
    Rule(
        id="netdata2025.23.accept",
        cite=LAW.art(23),
        gist="Requests are taken up in time, and none is left lying.",
        zh="应当及时受理个人的请求",
        when=all_of(
            data.NETWORK_DATA_GOVERNS,
            request.REQUEST_MADE,
            request.ANSWERED_LATE | request.REQUEST_IGNORED,
        ),
        unless=request.IDENTITY_UNVERIFIED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.23.way",
        cite=LAW.art(23),
        gist="There are convenient ways to use the rights.",
        zh="应当让个人方便地行使权利",
        when=data.NETWORK_DATA_GOVERNS & request.REQUEST_MADE,
        concludes=must(
            "processor", Conduct("offer convenient ways", "提供便捷的途径"), done=request.REQUEST_WAY_EASY
        ),
    ),
    Rule(
        id="netdata2025.23.conditions",
        cite=LAW.art(23),
        gist="No unreasonable conditions stand in the way of a reasonable request.",
        zh="个人的正当请求，不得另设门槛",
        when=all_of(data.NETWORK_DATA_GOVERNS, request.CONDITIONS_SET, request.CONDITIONS_UNREASONABLE),
        unless=request.REQUEST_EXCESSIVE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.23.leave",
        cite=LAW.art(23),
        gist="Who closes the account or withdraws consent is not turned down, unless a law provides otherwise.",
        zh="不得拒绝个人注销账号、撤回同意，法律、行政法规另有规定的除外",
        when=data.NETWORK_DATA_GOVERNS & (request.REFUSES_CANCELLATION | request.REFUSES_WITHDRAWAL),
        unless=request.IDENTITY_UNVERIFIED | act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 24: deletion ---------------------------------------------------------------------------------
# What is anonymised instead is no longer personal information, and needs no rule.

ARTICLE_24 = (
    Rule(
        id="netdata2025.24.swept",
        cite=LAW.art(24),
        gist="What automated collection swept in, unneeded or without consent, must be deleted or anonymised.",
        zh="自动化采集无法避免采集到的非必要或者未经同意的信息，应当删除或者匿名化",
        when=data.NETWORK_DATA_GOVERNS & network_rules.UNAVOIDABLY_COLLECTED,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="netdata2025.24.account",
        cite=LAW.art(24),
        gist="... and so must the information of an account that was closed.",
        zh="个人注销账号的，应当删除或者匿名化",
        when=data.NETWORK_DATA_GOVERNS & network_rules.ACCOUNT_CANCELLED,
        concludes=counts_as(request.DELETION_DUE),
    ),
    Rule(
        id="netdata2025.24.delete",
        cite=LAW.art(24),
        gist="It is not kept, unless a statutory time runs or deletion is technically hard.",
        zh="应当删除，法定保存期限未届满或者技术上难以实现的除外",
        when=all_of(
            COVERED, act.KEEPS, network_rules.UNAVOIDABLY_COLLECTED | network_rules.ACCOUNT_CANCELLED
        ),
        unless=item.RETENTION_REQUIRED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.24.wait",
        cite=LAW.art(24),
        gist="While it waits, nothing is done with it but storing it and keeping it safe.",
        zh="暂不能删除的，应当停止除存储和必要安全保护之外的处理",
        when=all_of(
            HANDLED,
            network_rules.UNAVOIDABLY_COLLECTED | network_rules.ACCOUNT_CANCELLED,
            item.RETENTION_REQUIRED,
            ~act.ONLY_STORES,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 25: transfer -----------------------------------------------------------------------------------

ARTICLE_25 = (
    Rule(
        id="netdata2025.25.1",
        cite=LAW.art(25, para=1),
        gist="A transfer is due of what the person gave or a contract brought, if the person is known, it can be "
        "done and harms nobody else.",
        zh="身份可验证、属同意提供或者基于合同收集、技术可行且不损害他人的，符合转移条件",
        when=all_of(
            data.NETWORK_DATA_GOVERNS,
            request.GIVEN_OR_CONTRACTED,
            ~request.IDENTITY_UNVERIFIED,
            ~request.TRANSFER_INFEASIBLE,
            ~request.TRANSFER_HARMS_OTHERS,
        ),
        concludes=counts_as(request.TRANSFER_DUE),
    ),
    Rule(
        id="netdata2025.25.1.way",
        cite=LAW.art(25, para=1),
        gist="Then the processor the person names is given a way to get it.",
        zh="应当为个人指定的处理者访问、获取提供途径",
        when=all_of(COVERED, request.REFUSES_TRANSFER, request.TRANSFER_DUE),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.25.2",
        cite=LAW.art(25, para=2),
        gist="A fee may be charged only where the requests clearly go beyond what is reasonable.",
        zh="请求明显超出合理范围的，方可收取必要费用",
        when=data.NETWORK_DATA_GOVERNS & request.FEE_FOR_TRANSFER,
        unless=request.REQUEST_EXCESSIVE,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (
    *ARTICLE_21,
    *ARTICLE_22,
    *ARTICLE_23,
    *ARTICLE_24,
    *ARTICLE_25,
)
