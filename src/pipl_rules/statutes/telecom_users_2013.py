"""Provisions on Personal Information of Telecommunications and Internet Users, in force from 2013-09-01.

A rule of a ministry. Its article 9 para. 5 gives way to laws and administrative regulations, so a basis
of the PIPL lifts its consent rule under every reading.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, item, notice, status, trade, upkeep
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.spans import BEFORE_THE_CODE, UNDER_THE_PIPL
from pipl_rules.statutes.terms import DAMAGED

LAW = Instrument(
    id="telecom2013",
    text="telecom_users_provisions_2013",
    short_zh="电信和互联网用户个人信息保护规定",
    short="Telecom Users Provisions 2013",
    title="Provisions on Protecting the Personal Information of Telecommunications and Internet Users",
    title_zh="电信和互联网用户个人信息保护规定",
    promulgated=dt.date(2013, 7, 16),
    effective=dt.date(2013, 9, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)

PROVIDER = "service provider"
SERVED = upkeep.TELECOM_OR_INTERNET_SERVICE & act.USER
USERS = SERVED & status.IS_PERSONAL_INFORMATION
HANDLED = USERS & act.PROCESSES

# -- Articles 4 to 6: what is protected, and the principles ----------------------------------------------

ARTICLES_4_TO_6 = (
    Rule(
        id="telecom2013.4",
        cite=LAW.art(4),
        gist="What identifies the user, alone or combined, and when and where the user used the service.",
        zh="能够识别用户的信息，以及用户使用服务的时间、地点等信息，为用户个人信息",
        when=all_of(
            SERVED,
            any_of(
                item.LISTED_IDENTIFIER,
                item.IDENTIFIES,
                all_of(upkeep.USE_OF_SERVICE, item.OF_KNOWN_PERSON),
            ),
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="telecom2013.5",
        cite=LAW.art(5),
        gist="Collection and use must be lawful, proper and necessary.",
        zh="取之有据、手段正当、以必要为限",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="telecom2013.6",
        cite=LAW.art(6),
        gist="The provider answers for the safety of what it collects and uses.",
        zh="服务提供者对用户个人信息的安全负责",
        when=SERVED & act.PROCESSES,
        concludes=must(PROVIDER, Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
)

# -- Article 8: rules made public ----------------------------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="telecom2013.8",
        cite=LAW.art(8),
        gist="The provider makes rules of collection and use and publishes them.",
        zh="应当制定并公布收集、使用规则",
        when=SERVED & act.PROCESSES,
        concludes=must(
            PROVIDER,
            Conduct("publish the rules of collection and use", "公布收集、使用规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
)

# -- Article 9: consent, notice, bounds, the end of the service -------------------------------------------------
# Paragraph 5 does not excuse paragraph 3 here: what a law provides for is neither excessive nor deceitful.

# fmt: off
ARTICLE_9 = (
    Rule(id="telecom2013.9.1", cite=LAW.art(9, para=1), concludes=infringes(PI_RIGHTS),
        gist="Nothing is collected or used without the user's consent.",
        zh="未经用户同意不得收集、使用",
        when=HANDLED & ~status.EFFECTIVE_CONSENT),
    Rule(id="telecom2013.9.2", cite=LAW.art(9, para=2), concludes=infringes(PI_RIGHTS),
        gist="The user is told purpose, manner and scope, how to see and correct, and what refusing leads to.",
        zh="应当告知目的、方式、范围，查询、更正渠道和拒绝提供的后果",
        when=HANDLED & ~all_of(notice.NOTICE_STATES_USE, upkeep.TOLD_WAYS_AND_REFUSAL)),
    Rule(id="telecom2013.9.3", cite=LAW.art(9, para=3), concludes=infringes(PI_RIGHTS),
        gist="Nothing beyond what the service needs is collected, nothing is used beside the service, nothing is got by deceit or force, or against law or agreement.",
        zh="不得超出服务所必需收集，不得用于服务之外，不得以欺骗、误导、强迫或者违法违约的方式收集、使用",
        when=all_of(
            HANDLED,
            any_of(
                item.EXCESSIVE,
                item.UNRELATED,
                upkeep.BESIDE_SERVICE,
                act.MISLED,
                act.BREAKS_AGREEMENT,
                act.BREAKS_OTHER_LAW,
            ),
        )),
    Rule(id="telecom2013.9.4.stop", cite=LAW.art(9, para=4), concludes=infringes(PI_RIGHTS),
        gist="Once the service has ended for the user, collection and use stop.",
        zh="用户终止使用服务后，应当停止收集和使用",
        when=all_of(HANDLED, item.SERVICE_ENDED, ~act.ONLY_STORES)),
    Rule(id="telecom2013.9.4.cancel", cite=LAW.art(9, para=4),
        gist="... and the user can close the number or account.",
        zh="并提供注销号码或者账号的服务",
        when=SERVED & trade.CANCEL_ASKED,
        concludes=must(
            PROVIDER,
            Conduct("let the user close the number or account", "提供注销服务"),
            done=trade.CANCELLABLE,
        )),
    Rule(id="telecom2013.9.5", cite=LAW.art(9, para=5),
        gist="All this gives way where a law or administrative regulation provides otherwise.",
        zh="法律、行政法规另有规定的，从其规定",
        when=act.LAW_PROVIDES,
        lifts=("telecom2013.9.1", "telecom2013.9.2", "telecom2013.9.4.stop", "telecom2013.9.4.cancel")),
    Rule(id="telecom2013.9.5.pipl", cite=LAW.art(9, para=5), during=UNDER_THE_PIPL,
        gist="The bases of the PIPL that need no consent are such provisions.",
        zh="个人信息保护法不需取得同意的情形，即属法律另有规定",
        when=status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT, lifts=("telecom2013.9.1",)),
    Rule(id="telecom2013.9.reasonable_use", cite=LAW.art(9, para=1), during=BEFORE_THE_CODE,
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others needs no consent.",
        zh="依凌案：合理使用他人提供的联系方式，不以本人同意为要件",
        when=REASONABLE_USE_BEFORE_THE_CODE, lifts=("telecom2013.9.1", "telecom2013.9.2")),
)
# fmt: on

# -- Articles 10 to 12: secrecy, agents, complaints ---------------------------------------------------------------

ARTICLES_10_TO_12 = (
    Rule(
        id="telecom2013.10",
        cite=LAW.art(10),
        gist="Users' information is kept secret: not leaked, altered, destroyed or sold.",
        zh="应当守密，不得外泄、改动、毁坏或者变卖",
        when=USERS & any_of(act.LEAKS, act.SELLS, DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="telecom2013.10.provide",
        cite=LAW.art(10),
        gist="... nor provided to others illegally: with neither consent nor law.",
        zh="不得非法向他人提供",
        when=all_of(USERS, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="telecom2013.11.supervise",
        cite=LAW.art(11),
        gist="Agents who deal with users are supervised.",
        zh="代理人如何保护信息，应当由其监管",
        when=SERVED & act.ENTRUSTS,
        concludes=must(PROVIDER, Conduct("supervise the agent", "监督代理人"), done=act.ENTRUST_SUPERVISED),
    ),
    Rule(
        id="telecom2013.11.fit",
        cite=LAW.art(11),
        gist="... and none is used that falls short of what these provisions ask.",
        zh="不得委托不符合要求的代理人",
        when=SERVED & act.ENTRUSTS,
        concludes=must(
            PROVIDER, Conduct("use fit agents only", "委托合格的代理人"), done=~upkeep.AGENT_UNFIT
        ),
    ),
    Rule(
        id="telecom2013.12.channel",
        cite=LAW.art(12),
        gist="There is a public way for users to complain.",
        zh="应当建立投诉处理机制并公布联系方式",
        when=SERVED & act.PROCESSES,
        concludes=must(
            PROVIDER, Conduct("receive complaints", "接受用户投诉"), done=upkeep.COMPLAINTS_RECEIVED
        ),
    ),
    Rule(
        id="telecom2013.12.answer",
        cite=LAW.art(12),
        gist="A complaint is answered within fifteen days.",
        zh="投诉应当在十五日内得到答复",
        when=SERVED & upkeep.COMPLAINED,
        concludes=must(
            PROVIDER,
            Conduct("answer within fifteen days", "十五日内答复投诉"),
            done=upkeep.WITHIN_FIFTEEN_DAYS,
        ),
    ),
)

# -- Article 13: measures ---------------------------------------------------------------------------------------


def _measure(number: int, gist: str, zh: str, done: Condition) -> Rule:
    return Rule(
        id=f"telecom2013.13.{number}",
        cite=LAW.art(13, item=number),
        gist=gist,
        zh=zh,
        when=SERVED & act.PROCESSES,
        concludes=must(PROVIDER, Conduct("take this measure", "采取该项措施"), done=done),
    )


ARTICLE_13 = (
    _measure(
        1, "It is settled who in the house answers for safety.", "确定安全管理责任", upkeep.DUTIES_ASSIGNED
    ),
    _measure(2, "There are procedures and rules of safety.", "建立工作流程和安全管理制度", upkeep.PROCEDURES),
    _measure(
        3,
        "Access is limited, and work in bulk reviewed.",
        "实行权限管理和批量操作审查",
        upkeep.ACCESS_LIMITED,
    ),
    _measure(4, "What carries the information is kept safe.", "妥善保管载体", act.SECURED),
    _measure(5, "Systems that store it are guarded.", "防护储存信息的系统", act.SECURED),
    _measure(6, "Who did what with it is recorded.", "记录对信息的操作", upkeep.OPERATIONS_LOGGED),
    _measure(7, "The network is protected as the authority asks.", "开展通信网络安全防护", act.SECURED),
    _measure(8, "What else the authority prescribes is done.", "采取规定的其他必要措施", act.SECURED),
)

# -- Articles 14 to 18: incidents, training, checks, authorities -----------------------------------------------------

ARTICLES_14_TO_18 = (
    Rule(
        id="telecom2013.14.1.remedy",
        cite=LAW.art(14, para=1),
        gist="When information leaks, is damaged or lost, or may be, that is remedied at once.",
        zh="信息出险或者有出险之虞的，应当立刻补救",
        when=SERVED & upkeep.INCIDENT,
        concludes=must(PROVIDER, Conduct("remedy it at once", "立即采取补救措施"), done=upkeep.REMEDIED),
    ),
    Rule(
        id="telecom2013.14.1.report",
        cite=LAW.art(14, para=1),
        gist="... and if it is serious, or may be, reported at once.",
        zh="后果严重或者可能严重的，应当即刻上报",
        when=all_of(SERVED, upkeep.INCIDENT, upkeep.GRAVE),
        concludes=must(PROVIDER, Conduct("report it at once", "立即报告"), done=upkeep.REPORTED),
    ),
    Rule(
        id="telecom2013.15",
        cite=LAW.art(15),
        gist="Staff is trained in protecting users' information.",
        zh="应当对工作人员进行培训",
        when=SERVED & act.PROCESSES,
        concludes=must(PROVIDER, Conduct("train the staff", "培训工作人员"), done=upkeep.STAFF_TRAINED),
    ),
    Rule(
        id="telecom2013.16",
        cite=LAW.art(16),
        gist="The provider checks its own protection once a year, records it and mends what it finds.",
        zh="应当每年至少自查一次",
        when=SERVED & act.PROCESSES,
        concludes=must(PROVIDER, Conduct("check once a year", "每年自查"), done=upkeep.SELF_CHECKED),
    ),
    Rule(
        id="telecom2013.18",
        cite=LAW.art(18),
        gist="Authorities keep secret what they learn in supervising.",
        zh="管理机构对履行职责中知悉的信息应当保密",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.STATE_ORGAN,
            upkeep.LEARNT_ON_DUTY,
            any_of(act.LEAKS, act.SELLS, DAMAGED),
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (
    *ARTICLES_4_TO_6,
    *ARTICLE_8,
    *ARTICLE_9,
    *ARTICLES_10_TO_12,
    *ARTICLE_13,
    *ARTICLES_14_TO_18,
)

AUTHORITIES = "duties and powers of authorities, no act of a processor"

LEFT_OUT = {
    LAW.art(1): "purpose and ground of the provisions",
    LAW.art(2): "scope; carried by the facts `telecom_or_internet_service` and `user`",
    LAW.art(3): AUTHORITIES,
    LAW.art(7): "policy: the trade is encouraged to discipline itself",
    LAW.art(14, para=2): "how authorities assess an incident, and their interim orders",
    LAW.art(17): "inspections: powers of authorities, and the duty to put up with them",
    LAW.art(19): AUTHORITIES,
    LAW.art(20): AUTHORITIES,
    LAW.art(21): "policy: associations are encouraged to discipline their members",
    **dict.fromkeys(map(LAW.art, range(22, 25)), "penalties: a matter of consequences, not of lawfulness"),
    LAW.art(25): "commencement; carried by the days of the instrument",
}
