"""Cybersecurity Law as amended on 2025-10-28, continued, in force from 2026-01-01: `cybersecurity_duties`, renumbered.

Arts 23, 24, 26, 27, 32, 39, 42, 44, 47, 49-51, and why the other articles have no rule.
What is new beside higher fines is policy on artificial intelligence (20) and that the
law on administrative penalties mitigates fines (73).
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, contact, duty, incident, network, status, transfer
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW_2026 as LAW

INCIDENT = any_of(incident.INFO_LEAKED, incident.INFO_DESTROYED, incident.INFO_LOST)
"""泄露、毁损、丢失: what article 44 para. 2 names; alteration it does not."""


def _duty(id_: str, cite: Citation, when: Condition, conduct: Conduct, done: Condition) -> Rule:
    return Rule(
        id=f"csl2026.{id_}",
        cite=cite,
        gist=f"The operator must {conduct.en}.",
        zh=conduct.zh if "不得" in conduct.zh else f"应当{conduct.zh}",
        when=act.NETWORK_OPERATOR & when,
        concludes=must("network operator", conduct, done=done),
    )


# -- Article 23: security duties ------------------------------------------------------------------------

ARTICLE_23 = (
    _duty(
        "23.1",
        LAW.art(23, item=1),
        act.PROCESSES,
        Conduct("have internal rules and somebody in charge of security", "制定制度并确定网络安全负责人"),
        duty.INTERNAL_RULES & network.SECURITY_OFFICER,
    ),
    _duty(
        "23.2",
        LAW.art(23, item=2),
        act.PROCESSES,
        Conduct("guard against viruses, attacks and intrusion", "采取防范攻击、侵入的技术措施"),
        network.ATTACKS_GUARDED,
    ),
    _duty(
        "23.4",
        LAW.art(23, item=4),
        act.PROCESSES,
        Conduct("classify data, back up and encrypt what matters", "采取数据分类、备份和加密措施"),
        duty.CLASSIFIED & network.BACKED_UP,
    ),
)

# -- Article 24: products and services -----------------------------------------------------------------

ARTICLE_24 = (
    _duty(
        "24.1.malware",
        LAW.art(24, para=1),
        network.MALICIOUS,
        Conduct("put no malicious programme into products or services", "不得设置恶意程序"),
        ~network.MALICIOUS,
    ),
    _duty(
        "24.1.weakness",
        LAW.art(24, para=1),
        incident.WEAKNESS_FOUND,
        Conduct("remedy a weakness at once, tell users, and report", "立即补救风险并告知用户、报告主管部门"),
        all_of(incident.REMEDIED, incident.PERSONS_TOLD, incident.AUTHORITIES_TOLD),
    ),
)

# -- Article 26: real names ------------------------------------------------------------------------------

ARTICLE_26 = (
    _duty(
        "26.1.ask",
        LAW.art(26, para=1),
        network.REAL_NAME_SERVICE,
        Conduct("ask users for their true identity", "请用户出示真实身份"),
        network.REAL_NAME_ASKED,
    ),
    Rule(
        id="csl2026.26.1.refuse",
        cite=LAW.art(26, para=1),
        gist="Who gives no true identity is not served; refusing them is no pressure to consent.",
        zh="用户不提供真实身份信息的，不得提供服务；拒绝服务不属强迫同意",
        when=all_of(act.NETWORK_OPERATOR, network.REAL_NAME_SERVICE, network.IDENTITY_REFUSED),
        lifts=("pipl.16",),
    ),
)

# -- Article 27: incidents of the network -----------------------------------------------------------------

ARTICLE_27 = (
    _duty(
        "27.plan",
        LAW.art(27),
        act.PROCESSES,
        Conduct("have a plan for incidents of the network", "备有网络事件的应急预案"),
        duty.EMERGENCY_PLAN,
    ),
    _duty(
        "27.attack",
        LAW.art(27),
        incident.NETWORK_ATTACKED,
        Conduct("remedy an attack at once and report it", "立即补救并报告"),
        incident.REMEDIED & incident.AUTHORITIES_TOLD,
    ),
)

# -- Article 32: what authorities get ------------------------------------------------------------------------

ARTICLE_32 = (
    Rule(
        id="csl2026.32",
        cite=LAW.art(32),
        gist="What authorities get in protecting network security serves that and nothing else.",
        zh="有关部门在履行网络安全职责中获取的信息不得用于其他用途",
        when=all_of(act.STATE_ORGAN, status.IS_PERSONAL_INFORMATION, network.USED_BEYOND_NETWORK_SECURITY),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 39: place ---------------------------------------------------------------------------------------

ARTICLE_39 = (
    Rule(
        id="csl2026.39.store",
        cite=LAW.art(39),
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
        id="csl2026.39.export",
        cite=LAW.art(39),
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

# -- Articles 42 and 44: keeping users' information safe, and telling of incidents ---------------------------------

ARTICLE_42 = (
    _duty(
        "42.system",
        LAW.art(42, para=1),
        act.PROCESSES,
        Conduct("have a system for protecting users' information", "备有保护用户信息的制度"),
        duty.INTERNAL_RULES,
    ),
)

ARTICLE_44 = (
    Rule(
        id="csl2026.44.2.failed",
        cite=LAW.art(44, para=2),
        gist="Who shows no measures answers to the person when information leaks, is destroyed or lost.",
        zh="未证明采取必要措施而发生泄露、毁损、丢失的，侵害个人信息权益",
        when=all_of(act.NETWORK_OPERATOR, status.IS_PERSONAL_INFORMATION, INCIDENT, ~act.SECURED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.44.2.remedy",
        cite=LAW.art(44, para=2),
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
        "44.2.prevent",
        LAW.art(44, para=2),
        incident.INCIDENT_FEARED,
        Conduct("ward off what is to be feared", "在可能发生时立即采取补救措施"),
        incident.REMEDIED,
    ),
    _duty(
        "44.2.users",
        LAW.art(44, para=2),
        INCIDENT | incident.INCIDENT_FEARED,
        Conduct("tell users in time", "及时告知用户"),
        incident.PERSONS_TOLD,
    ),
    _duty(
        "44.2.report",
        LAW.art(44, para=2),
        INCIDENT | incident.INCIDENT_FEARED,
        Conduct("report to the authorities", "向主管部门报告"),
        incident.AUTHORITIES_TOLD,
    ),
)

# -- Article 47: authorities keep secrets -------------------------------------------------------------------

OUT = act.LEAKS | act.SELLS | (act.PROVIDES & ~status.EFFECTIVE_CONSENT & ~act.LAW_PROVIDES)

ARTICLE_47 = (
    Rule(
        id="csl2026.47.information",
        cite=LAW.art(47),
        gist="Authorities keep personal information they learn secret: not leaked, sold or provided illegally.",
        zh="有关部门对履行职责中知悉的个人信息应当保密",
        when=all_of(act.STATE_ORGAN, network.NETWORK_SUPERVISOR, status.IS_PERSONAL_INFORMATION, OUT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="csl2026.47.privacy",
        cite=LAW.art(47),
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

# -- Articles 49-51: what users publish and send -------------------------------------------------------------

ARTICLES_49_TO_51 = (
    _duty(
        "49",
        LAW.art(49),
        contact.HOSTS & network.PROHIBITED_FOUND,
        Conduct(
            "stop prohibited content, remove, record and report it", "停止传输禁止的信息并消除、保存、报告"
        ),
        network.PROHIBITED_STOPPED,
    ),
    Rule(
        id="csl2026.50.1",
        cite=LAW.art(50, para=1),
        gist="Nobody sends or offers what hides a malicious programme.",
        zh="任何人发送的信息、提供的软件不得设置恶意程序",
        when=network.MALICIOUS,
        concludes=must(
            "anybody", Conduct("hide no malicious programme", "不得设置恶意程序"), done=~network.MALICIOUS
        ),
    ),
    Rule(
        id="csl2026.50.2",
        cite=LAW.art(50, para=2),
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
        "51.1",
        LAW.art(51, para=1),
        act.PROCESSES,
        Conduct("publish ways to complain and deal with complaints", "公布投诉方式并及时处理"),
        network.COMPLAINTS_OPEN,
    ),
)

RULES = (
    *ARTICLE_23,
    *ARTICLE_24,
    *ARTICLE_26,
    *ARTICLE_27,
    *ARTICLE_32,
    *ARTICLE_39,
    *ARTICLE_42,
    *ARTICLE_44,
    *ARTICLE_47,
    *ARTICLES_49_TO_51,
)

POLICY = "aims, policy and encouragement by the State; no act of a processor"
AUTHORITIES = "tasks and powers of authorities, no act of a processor"
INFRASTRUCTURE = (
    "security organisation of networks and critical infrastructure; touches no information by itself"
)
PENALTIES = "liability and penalties: a matter of consequences, not of lawfulness"
TERMS = "definition; carried by the fact `network_operator` and the words of the facts"

LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(map(LAW.art, (1, *range(3, 9), 14, *range(16, 23))), POLICY),
    LAW.art(2): "scope: networks in the mainland; carried by the fact `network_operator`",
    **dict.fromkeys(map(LAW.art, (9, 34, 41, *range(52, 61))), AUTHORITIES),
    LAW.art(10): "principle; its duties are spelled out by arts 23-27 and 42-51",
    LAW.art(11): "principle of security; its duties are spelled out by arts 23-27 and 44",
    LAW.art(12): "self-discipline of trade bodies, no act of a processor",
    LAW.art(13): "policy, and a ban on infringing privacy online whose conditions stand in the law of torts",
    LAW.art(15): "reports to authorities; that these keep them secret is csl2026.47.information",
    LAW.art(23, item=5): "refers to other laws, which have rules of their own",
    LAW.art(24, para=2): "upkeep of products during their term; no information is handled by it",
    LAW.art(25): "certification of equipment",
    LAW.art(26, para=2): POLICY,
    LAW.art(28): "publishing weaknesses of systems, which are no information on persons",
    LAW.art(29): "crime against networks; stealing personal information is csl2026.46.theft",
    LAW.art(30): "help to police, not handing over; calling up data is dsl.35",
    LAW.art(31): POLICY,
    LAW.art(33): INFRASTRUCTURE,
    **dict.fromkeys(map(LAW.art, (35, 36, 37, 38, 40)), INFRASTRUCTURE),
    LAW.art(42, para=2): "names the Civil Code and the PIPL beside this law; they have rules of their own",
    LAW.art(48): "sites and groups made for crime: a matter of criminal and police law",
    LAW.art(51, para=2): "submitting to inspections, no act of handling",
    **dict.fromkeys(map(LAW.art, range(61, 73)), PENALTIES),
    LAW.art(73): "new: grounds that mitigate fines; a matter of consequences, not of lawfulness",
    **dict.fromkeys(map(LAW.art, range(74, 78)), PENALTIES),
    **{LAW.art(78, item=item): TERMS for item in (1, 2, 3, 4)},
    **dict.fromkeys(map(LAW.art, (79, 80)), "State secrets and military networks have laws of their own"),
    LAW.art(81): "commencement; carried by the dates of the instrument",
}
