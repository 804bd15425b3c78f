"""Network Data Regulations, chapters I and II: what they cover, what nobody may do, and safety (arts 1-20)."""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, generative, manner, network_rules, status
from pipl_rules.facts import network_data as data
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must

LAW = Instrument(
    id="netdata2025",
    text="network_data_regulations_2025",
    short="Network Data Regulations",
    title="Regulations on Network Data Security Management",
    title_zh="网络数据安全管理条例",
    promulgated=dt.date(2024, 9, 24),
    effective=dt.date(2025, 1, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

COVERED = data.NETWORK_DATA_GOVERNS & status.IS_PERSONAL_INFORMATION
HANDLED = COVERED & act.PROCESSES
HANDLES = data.NETWORK_DATA_GOVERNS & act.PROCESSES
NO_BASIS = ~status.VALID_CONSENT & ~status.BASIS_WITHOUT_CONSENT

# -- Article 2: where ---------------------------------------------------------------------------------

ARTICLE_2 = (
    Rule(
        id="netdata2025.2.1",
        cite=LAW.art(2, para=1),
        gist="The regulations govern what is done with network data in the mainland.",
        zh="在境内开展网络数据处理活动，适用本条例",
        when=data.NETWORK_DATA & ~manner.ABROAD,
        concludes=counts_as(data.NETWORK_DATA_GOVERNS),
    ),
    Rule(
        id="netdata2025.2.2",
        cite=LAW.art(2, para=2),
        gist="... and what is done abroad with information about people in the mainland, as PIPL article 3 has it.",
        zh="在境外处理境内自然人个人信息，符合个人信息保护法第三条第二款的，也适用",
        when=all_of(data.NETWORK_DATA, manner.ABROAD, manner.SERVES_MAINLAND | manner.ANALYSES_MAINLAND),
        concludes=counts_as(data.NETWORK_DATA_GOVERNS),
    ),
)

# -- Article 8: what nobody may do -----------------------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="netdata2025.8.1.theft",
        cite=LAW.art(8, para=1),
        gist="Nobody may steal network data or obtain them in another illegal way.",
        zh="不得以盗取等违法手段取得网络数据",
        when=COVERED & act.OBTAINED_ILLEGALLY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.8.1.trade",
        cite=LAW.art(8, para=1),
        gist="... nor sell or provide them illegally: with neither consent nor another basis.",
        zh="不得违法买卖、转交网络数据",
        when=all_of(COVERED, act.SELLS | act.PROVIDES, NO_BASIS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.8.2.tools",
        cite=LAW.art(8, para=2),
        gist="Nobody may supply programmes or tools made for that.",
        zh="不得提供专门用于上述活动的程序、工具",
        when=data.NETWORK_DATA_GOVERNS,
        concludes=must(
            "anybody",
            Conduct("supply no tools for illegal handling", "不得提供专门的程序、工具"),
            done=~data.MAKES_TOOLS_FOR_ABUSE,
        ),
    ),
    Rule(
        id="netdata2025.8.2.help",
        cite=LAW.art(8, para=2),
        gist="... nor help those known to do it.",
        zh="明知他人从事上述活动的，不得提供帮助",
        when=COVERED & data.HELPS_ABUSE_KNOWINGLY,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Articles 9 to 11: safety, flaws, incidents -------------------------------------------------------------

ARTICLES_9_TO_11 = (
    Rule(
        id="netdata2025.9",
        cite=LAW.art(9),
        gist="Whoever handles network data keeps them safe by rules, techniques and other measures.",
        zh="应当建立健全制度，采取技术措施和其他必要措施保护网络数据",
        when=HANDLES,
        concludes=must("processor", Conduct("keep the data safe", "保护网络数据安全"), done=act.SECURED),
    ),
    Rule(
        id="netdata2025.10",
        cite=LAW.art(10),
        gist="A flaw is remedied at once, users are told and the authorities informed.",
        zh="发现安全缺陷的，应当立即补救、告知用户并报告",
        when=data.NETWORK_DATA_GOVERNS & data.PRODUCT_FLAW,
        concludes=must(
            "processor",
            Conduct("remedy the flaw, tell users and report", "补救、告知并报告"),
            done=data.PRODUCT_FLAW_REMEDIED,
        ),
    ),
    Rule(
        id="netdata2025.11.1",
        cite=LAW.art(11, para=1),
        gist="On an incident the plan is set going, the harm contained and the authorities informed.",
        zh="发生安全事件的，应当启动预案、防止危害扩大并报告",
        when=data.NETWORK_DATA_GOVERNS & data.DATA_INCIDENT,
        concludes=must(
            "processor",
            Conduct("contain the incident and report it", "处置并报告安全事件"),
            done=data.DATA_INCIDENT_CONTAINED,
        ),
    ),
    Rule(
        id="netdata2025.11.2",
        cite=LAW.art(11, para=2),
        gist="Those whom it harms are told in time, unless a law or administrative regulation lets it go untold.",
        zh="造成危害的，应当及时通知利害关系人，规定可以不通知的除外",
        when=all_of(data.NETWORK_DATA_GOVERNS, data.DATA_INCIDENT, data.DATA_INCIDENT_HARMS),
        unless=data.AFFECTED_NEED_NOT_BE_TOLD,
        concludes=must(
            "processor",
            Conduct("tell those affected", "通知利害关系人"),
            done=data.AFFECTED_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 12: receivers ---------------------------------------------------------------------------------

ARTICLE_12 = (
    Rule(
        id="netdata2025.12.1",
        cite=LAW.art(12, para=1),
        gist="Who provides or entrusts personal information binds the receiver by contract and supervises it.",
        zh="提供、委托处理个人信息的，应当与接收方约定并监督",
        when=HANDLES & (act.PROVIDES | act.ENTRUSTS),
        concludes=must(
            "processor",
            Conduct("bind and supervise the receiver", "约定并监督接收方"),
            done=data.RECEIVER_BOUND & data.RECEIVER_SUPERVISED,
        ),
    ),
    Rule(
        id="netdata2025.12.1.records",
        cite=LAW.art(12, para=1),
        gist="... and keeps the records of it for three years at least.",
        zh="处理情况记录至少保存三年",
        when=HANDLES & (act.PROVIDES | act.ENTRUSTS),
        concludes=must(
            "processor",
            Conduct("keep the records three years", "保存记录至少三年"),
            done=data.RECEIPT_YEARS.at_least(Threshold(3, "years")),
        ),
    ),
    Rule(
        id="netdata2025.12.2",
        cite=LAW.art(12, para=2),
        gist="The receiver keeps within what was agreed.",
        zh="接收方应当按照约定处理",
        when=COVERED & data.RECEIVER_EXCEEDED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.12.3",
        cite=LAW.art(12, para=3),
        gist="Processors who decide together agree on their rights and duties.",
        zh="共同作出决定的，各自权责应当讲明",
        when=HANDLES & manner.JOINT,
        concludes=must(
            "joint processors",
            Conduct("agree on rights and duties", "约定权利和义务"),
            done=manner.JOINT_AGREED,
        ),
    ),
)

# -- Articles 14 to 16: successors, e-government, services to the State ------------------------------------------

ARTICLES_14_TO_16 = (
    Rule(
        id="netdata2025.14",
        cite=LAW.art(14),
        gist="Whoever receives data by merger, division, dissolution or bankruptcy goes on keeping them safe.",
        zh="因合并、分立、解散、破产接收网络数据的，应当继续履行保护义务",
        when=data.NETWORK_DATA_GOVERNS & manner.SUCCESSION,
        concludes=must("receiver", Conduct("go on keeping them safe", "继续履行保护义务"), done=act.SECURED),
    ),
    Rule(
        id="netdata2025.15",
        cite=LAW.art(15),
        gist="A State organ that entrusts e-government lays down what the other may do, and supervises it.",
        zh="国家机关委托电子政务的，应当明确权限、责任并监督",
        when=all_of(data.NETWORK_DATA_GOVERNS, act.STATE_ORGAN, act.ENTRUSTS, data.E_GOVERNMENT),
        concludes=must(
            "State organ",
            Conduct("lay down powers and supervise", "明确权限、责任并监督"),
            done=act.ENTRUST_AGREED & act.ENTRUST_SUPERVISED,
        ),
    ),
    Rule(
        id="netdata2025.16.1",
        cite=LAW.art(16, para=1),
        gist="Who serves State organs, critical infrastructure or public utilities keeps the data safe.",
        zh="为国家机关、关键信息基础设施运营者等提供服务的，应当履行保护义务",
        when=data.NETWORK_DATA_GOVERNS & data.SERVES_STATE_OR_CII,
        concludes=must(
            "service", Conduct("keep the data safe", "履行网络数据安全保护义务"), done=act.SECURED
        ),
    ),
    Rule(
        id="netdata2025.16.2",
        cite=LAW.art(16, para=2),
        gist="... and without the consent of the one it serves it does nothing with the data of its own accord.",
        zh="未得委托方同意，不得以任何方式触碰、动用数据",
        when=all_of(HANDLED, data.SERVES_STATE_OR_CII, ~data.PRINCIPAL_CONSENTED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Articles 18 to 20: automated tools, training data, complaints -------------------------------------------------

CRAWLED = data.NETWORK_DATA_GOVERNS & data.AUTOMATED_TOOLS

ARTICLES_18_TO_20 = (
    Rule(
        id="netdata2025.18.assess",
        cite=LAW.art(18),
        gist="Who collects by automated tools first finds out what that does to the service visited.",
        zh="使用自动化工具的，应当评估对网络服务的影响",
        when=CRAWLED,
        concludes=must("processor", Conduct("assess the impact", "评估影响"), done=data.TOOL_IMPACT_ASSESSED),
    ),
    Rule(
        id="netdata2025.18.intrude",
        cite=LAW.art(18),
        gist="... and does not break into the network of another.",
        zh="不得非法侵入他人网络",
        when=all_of(COVERED, data.AUTOMATED_TOOLS, data.BREAKS_INTO_NETWORK),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="netdata2025.18.disturb",
        cite=LAW.art(18),
        gist="... nor disturb the service.",
        zh="不得干扰网络服务正常运行",
        when=CRAWLED,
        concludes=must(
            "processor", Conduct("not disturb the service", "不得干扰网络服务"), done=~data.TOOL_DISTURBS
        ),
    ),
    Rule(
        id="netdata2025.19",
        cite=LAW.art(19),
        gist="Who offers generative AI keeps training data and their handling safe.",
        zh="提供生成式人工智能服务的，应当加强对训练数据及其处理活动的安全管理",
        when=all_of(data.NETWORK_DATA_GOVERNS, generative.GENERATIVE, generative.TRAINS),
        concludes=must(
            "provider of generative AI",
            Conduct("keep training data safe", "加强训练数据安全管理"),
            done=data.TRAINING_DATA_SECURED,
        ),
    ),
    Rule(
        id="netdata2025.20",
        cite=LAW.art(20),
        gist="Complaints can be made easily and are dealt with in time.",
        zh="应当建立便捷的投诉、举报渠道，及时受理并处理",
        when=data.NETWORK_DATA_GOVERNS & network_rules.SAFETY_COMPLAINT,
        concludes=must(
            "processor",
            Conduct("deal with complaints", "受理并处理投诉"),
            done=network_rules.COMPLAINTS_HANDLED,
        ),
    ),
)

# -- Article 63: what the regulations do not govern -----------------------------------------------------------------

ARTICLE_63 = (
    Rule(
        id="netdata2025.63.2",
        cite=LAW.art(63, para=2),
        gist="They do not govern what a natural person does for personal or family affairs.",
        zh="个人、家庭之事不在本条例之内",
        when=act.PERSONAL_OR_FAMILY,
        lifts=("netdata2025.2.1", "netdata2025.2.2"),
    ),
    Rule(
        id="netdata2025.63.3",
        cite=LAW.art(63, para=3),
        gist="... nor what concerns secrets of the State or of its work.",
        zh="涉及国家秘密、工作秘密的，适用保守国家秘密法等规定",
        when=data.STATE_SECRETS,
        lifts=("netdata2025.2.1", "netdata2025.2.2"),
    ),
)

RULES = (
    *ARTICLE_2,
    *ARTICLE_8,
    *ARTICLES_9_TO_11,
    *ARTICLE_12,
    *ARTICLES_14_TO_16,
    *ARTICLES_18_TO_20,
    *ARTICLE_63,
)
CLOSINGS = (Closed(fact=data.NETWORK_DATA_GOVERNS, cite=LAW.art(2)),)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose and sources of the regulations",
    LAW.art(
        2, para=3
    ): "harm done from abroad is pursued under other laws: consequences, not a rule of conduct",
    **dict.fromkeys(map(LAW.art, range(3, 8)), "policy and tasks of the State; no act of a processor"),
    LAW.art(13): "national security review of what touches the State; no person's interest is decided by it",
    LAW.art(17): "refers systems serving State organs to the management rules of e-government",
    LAW.art(63, para=1): "core data follow rules of the State that are not among the texts",
}
