"""Cybersecurity Law, text of 2016, continued: security, real names, place, incidents, prohibited content.

Arts 21, 22, 24, 25, 30, 37, 40, 42, 45, 47-49, and why the other articles have no rule.
The rules on collecting and using are in `cybersecurity_law`. From 2026-01-01:
`cybersecurity_duties_2026`.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, contact, duty, incident, network, status, transfer
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW as LAW

INCIDENT = any_of(incident.INFO_LEAKED, incident.INFO_DESTROYED, incident.INFO_LOST)
"""泄露、毁损、丢失: what article 42 para. 2 names; alteration it does not."""


def _duty(id_: str, cite: Citation, when: Condition, conduct: Conduct, done: Condition) -> Rule:
    return Rule(
        id=f"csl.{id_}",
        cite=cite,
        gist=f"The operator must {conduct.en}.",
        zh=conduct.zh if "不得" in conduct.zh else f"应当{conduct.zh}",
        when=act.NETWORK_OPERATOR & when,
        concludes=must("network operator", conduct, done=done),
    )


# -- Article 21: security duties ------------------------------------------------------------------------

ARTICLE_21 = (
    _duty(
        "21.1",
        LAW.art(21, item=1),
        act.PROCESSES,
        Conduct("have internal rules and somebody in charge of security", "制定制度并确定网络安全负责人"),
        duty.INTERNAL_RULES & network.SECURITY_OFFICER,
    ),
    _duty(
        "21.2",
        LAW.art(21, item=2),
        act.PROCESSES,
        Conduct("guard against viruses, attacks and intrusion", "采取防范攻击、侵入的技术措施"),
        network.ATTACKS_GUARDED,
    ),
    _duty(
        "21.4",
        LAW.art(21, item=4),
        act.PROCESSES,
        Conduct("classify data, back up and encrypt what matters", "采取数据分类、备份和加密措施"),
        duty.CLASSIFIED & network.BACKED_UP,
    ),
)

# -- Article 22: products and services -----------------------------------------------------------------

ARTICLE_22 = (
    _duty(
        "22.1.malware",
        LAW.art(22, para=1),
        network.MALICIOUS,
        Conduct("put no malicious programme into products or services", "不得设置恶意程序"),
        ~network.MALICIOUS,
    ),
    _duty(
        "22.1.weakness",
        LAW.art(22, para=1),
        incident.WEAKNESS_FOUND,
        Conduct("remedy a weakness at once, tell users, and report", "立即补救风险并告知用户、报告主管部门"),
        all_of(incident.REMEDIED, incident.PERSONS_TOLD, incident.AUTHORITIES_TOLD),
    ),
)

# -- Article 24: real names ------------------------------------------------------------------------------

ARTICLE_24 = (
    _duty(
        "24.1.ask",
        LAW.art(24, para=1),
        network.REAL_NAME_SERVICE,
        Conduct("ask users for their true identity", "请用户出示真实身份"),
        network.REAL_NAME_ASKED,
    ),
    Rule(
        id="csl.24.1.refuse",
        cite=LAW.art(24, para=1),
        gist="Who gives no true identity is not served; refusing them is no pressure to consent.",
        zh="用户不提供真实身份信息的，不得提供服务；拒绝服务不属强迫同意",
        when=all_of(act.NETWORK_OPERATOR, network.REAL_NAME_SERVICE, network.IDENTITY_REFUSED),
        lifts=("pipl.16",),
    ),
)

# -- Article 25: incidents of the network -----------------------------------------------------------------

ARTICLE_25 = (
    _duty(
        "25.plan",
        LAW.art(25),
        act.PROCESSES,
        Conduct("have a plan for incidents of the network", "备有网络事件的应急预案"),
        duty.EMERGENCY_PLAN,
    ),
    _duty(
        "25.attack",
        LAW.art(25),
        incident.NETWORK_ATTACKED,
        Conduct("remedy an attack at once and report it", "立即补救并报告"),
        incident.REMEDIED & incident.AUTHORITIES_TOLD,
    ),
)

# -- Article 30: what authorities get ------------------------------------------------------------------------

ARTICLE_30 = (
    Rule(
        id="csl.30",
        cite=LAW.art(30),
        gist="What authorities get in protecting network security serves that and nothing else.",
        zh="有关部门在履行网络安全职责中获取的信息不得用于其他用途",
        when=all_of(act.STATE_ORGAN, status.IS_PERSONAL_INFORMATION, network.USED_BEYOND_NETWORK_SECURITY),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 37: place ---------------------------------------------------------------------------------------

ARTICLE_37 = (
    Rule(
        id="csl.37.store",
        cite=LAW.art(37),
        gist="Critical infrastructure keeps in the mainland what it gathers there.",
        zh="关键信息基础设施运营者在境内收集的个人信息应当在境内存储",
        when=network.CII_OPERATOR & transfer.KEPT_ONLY_ABROAD,
        unless=act.LAW_PROVIDES | network.EXPORT_ASSESSED,
        concludes=must(
            "operator of critical infrastructure",
            Conduct("keep it in the mainland", "在境内存储"),
            done=~transfer.KEPT_ONLY_ABROAD,
        ),
    ),
    Rule(
        id="csl.37.export",
        cite=LAW.art(37),
        gist="What must go abroad goes through a security assessment first.",
        zh="确需向境外提供的，应当进行安全评估",
        when=network.CII_OPERATOR & transfer.EXPORTS,
        unless=act.LAW_PROVIDES,
        concludes=must(
            "operator of critical infrastructure",
            Conduct("have the passage abroad assessed", "进行安全评估"),
            done=network.EXPORT_ASSESSED,
        ),
    ),
)

# -- Articles 40 and 42: keeping users' information safe, and telling of incidents ---------------------------------

ARTICLE_40 = (
    _duty(
        "40.system",
        LAW.art(40),
        act.PROCESSES,
        Conduct("have a system for protecting users' information", "备有保护用户信息的制度"),
        duty.INTERNAL_RULES,
    ),
)

ARTICLE_42 = (
    Rule(
        id="csl.42.2.failed",
        cite=LAW.art(42, para=2),
        gist="Who shows no measures answers to the person when information leaks, is destroyed or lost.",
        zh="未证明采取必要措施而发生泄露、毁损、丢失的，侵害个人信息权益",
        when=all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, INCIDENT, ~act.SECURED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl.42.2.remedy",
        cite=LAW.art(42, para=2),
        gist="It is then remedied at once.",
        zh="发生后应当立即采取补救措施",
        when=all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, INCIDENT),
        concludes=must(
            "network operator",
            Conduct("remedy it at once", "立即采取补救措施"),
            done=incident.REMEDIED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    _duty(
        "42.2.prevent",
        LAW.art(42, para=2),
        incident.INCIDENT_FEARED,
        Conduct("ward off what is to be feared", "在可能发生时立即采取补救措施"),
        incident.REMEDIED,
    ),
    _duty(
        "42.2.users",
        LAW.art(42, para=2),
        INCIDENT | incident.INCIDENT_FEARED,
        Conduct("tell users in time", "及时告知用户"),
        incident.PERSONS_TOLD,
    ),
    _duty(
        "42.2.report",
        LAW.art(42, para=2),
        INCIDENT | incident.INCIDENT_FEARED,
        Conduct("report to the authorities", "向主管部门报告"),
        incident.AUTHORITIES_TOLD,
    ),
)

# -- Article 45: authorities keep secrets -------------------------------------------------------------------

OUT = act.LEAKS | act.SELLS | (act.PROVIDES & ~status.EFFECTIVE_CONSENT & ~act.LAW_PROVIDES)

ARTICLE_45 = (
    Rule(
        id="csl.45.information",
        cite=LAW.art(45),
        gist="Authorities keep personal information they learn secret: not leaked, sold or provided illegally.",
        zh="有关部门对履行职责中知悉的个人信息应当保密",
        when=all_of(act.STATE_ORGAN, network.NETWORK_SUPERVISOR, status.IS_PERSONAL_INFORMATION, OUT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl.45.privacy",
        cite=LAW.art(45),
        gist="... and likewise what is private.",
        zh="对隐私亦同",
        when=all_of(
            act.STATE_ORGAN,
            network.NETWORK_SUPERVISOR,
            status.IS_PRIVATE_INFORMATION,
            act.LEAKS | act.SELLS,
        ),
        concludes=infringes(PRIVACY),
    ),
)

# -- Articles 47-49: what users publish and send -------------------------------------------------------------

ARTICLES_47_TO_49 = (
    _duty(
        "47",
        LAW.art(47),
        contact.HOSTS & network.PROHIBITED_FOUND,
        Conduct(
            "stop prohibited content, remove, record and report it", "停止传输禁止的信息并消除、保存、报告"
        ),
        network.PROHIBITED_STOPPED,
    ),
    Rule(
        id="csl.48.1",
        cite=LAW.art(48, para=1),
        gist="Nobody sends or offers what hides a malicious programme.",
        zh="任何人发送的信息、提供的软件不得设置恶意程序",
        when=network.MALICIOUS,
        concludes=must(
            "anybody", Conduct("hide no malicious programme", "不得设置恶意程序"), done=~network.MALICIOUS
        ),
    ),
    Rule(
        id="csl.48.2",
        cite=LAW.art(48, para=2),
        gist="Who sends messages or offers downloads for others stops serving those who do so.",
        zh="电子信息发送、应用下载服务提供者知道的，应当停止提供服务",
        when=all_of(contact.HOSTS, network.MALICIOUS, contact.HOST_KNEW),
        concludes=must(
            "sending or download service",
            Conduct("stop serving and remove it", "停止服务、采取消除措施"),
            done=network.PROHIBITED_STOPPED,
        ),
    ),
    _duty(
        "49.1",
        LAW.art(49, para=1),
        act.PROCESSES,
        Conduct("publish ways to complain and deal with complaints", "公布投诉方式并及时处理"),
        network.COMPLAINTS_OPEN,
    ),
)

RULES = (
    *ARTICLE_21,
    *ARTICLE_22,
    *ARTICLE_24,
    *ARTICLE_25,
    *ARTICLE_30,
    *ARTICLE_37,
    *ARTICLE_40,
    *ARTICLE_42,
    *ARTICLE_45,
    *ARTICLES_47_TO_49,
)

POLICY = "aims, policy and encouragement by the State; no act of a processor"
AUTHORITIES = "tasks and powers of authorities, no act of a processor"
INFRASTRUCTURE = (
    "security organisation of networks and critical infrastructure; touches no information by itself"
)
PENALTIES = "liability and penalties: a matter of consequences, not of lawfulness"
TERMS = "definition; carried by the fact `network_operator` and the words of the facts"

LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(map(LAW.art, (1, *range(3, 8), 13, *range(15, 21))), POLICY),
    LAW.art(2): "scope: networks in the mainland; carried by the fact `network_operator`",
    **dict.fromkeys(map(LAW.art, (8, 32, 39, *range(50, 59))), AUTHORITIES),
    LAW.art(9): "principle; its duties are spelled out by arts 21-25 and 40-49",
    LAW.art(10): "principle of security; its duties are spelled out by arts 21-25 and 42",
    LAW.art(11): "self-discipline of trade bodies, no act of a processor",
    LAW.art(12): "policy, and a ban on infringing privacy online whose conditions stand in the law of torts",
    LAW.art(14): "reports to authorities; that these keep them secret is csl.45.information",
    LAW.art(21, item=5): "refers to other laws, which have rules of their own",
    LAW.art(22, para=2): "upkeep of products during their term; no information is handled by it",
    LAW.art(23): "certification of equipment",
    LAW.art(24, para=2): POLICY,
    LAW.art(26): "publishing weaknesses of systems, which are no information on persons",
    LAW.art(27): "crime against networks; stealing personal information is csl.44.theft",
    LAW.art(28): "help to police, not handing over; calling up data is dsl.35",
    LAW.art(29): POLICY,
    LAW.art(31): INFRASTRUCTURE,
    **dict.fromkeys(map(LAW.art, (33, 34, 35, 36, 38)), INFRASTRUCTURE),
    LAW.art(46): "sites and groups made for crime: a matter of criminal and police law",
    LAW.art(49, para=2): "submitting to inspections, no act of handling",
    **dict.fromkeys(map(LAW.art, range(59, 76)), PENALTIES),
    **{LAW.art(76, item=item): TERMS for item in (1, 2, 3, 4)},
    **dict.fromkeys(map(LAW.art, (77, 78)), "State secrets and military networks have laws of their own"),
    LAW.art(79): "commencement; carried by the dates of the instrument",
}
