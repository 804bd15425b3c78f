"""PIPL, chapter V: duties of processors (arts 51-59): safeguards, officer, audit, assessment, incidents, platforms.

Most are duties of organisation, whose breach touches nobody's right by itself. A
person's right is touched where information gets out, or is altered or lost, and the
processor does not show the measures that were to prevent it; where it then does
nothing about it; and, as is disputed (reading `breach_notice`), where it tells
nobody. Destruction of information is taken to be a case of its loss.
"""

from pipl_rules.facts import act, duty, incident, item, manner, status, transfer
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED

BOUND = status.PIPL_GOVERNS & act.PROCESSES
INCIDENT = any_of(incident.INFO_LEAKED, incident.INFO_ALTERED, incident.INFO_DESTROYED, incident.INFO_LOST)
INCIDENT_OR_FEAR = INCIDENT | incident.INCIDENT_FEARED

# -- Article 51: safeguards ---------------------------------------------------------------------------


def _safeguard(item_: int, word: str, en: str, zh: str, done: Condition) -> Rule:
    return Rule(
        id=f"pipl.51.{item_}{word}",
        cite=PIPL.art(51, item=item_),
        gist=f"The processor must {en}.",
        zh=f"应当{zh}",
        when=BOUND,
        concludes=must("processor", Conduct(en, zh), done=done),
    )


ARTICLE_51 = (
    _safeguard(1, "", "have internal rules and procedures", "备有内部制度和操作流程", duty.INTERNAL_RULES),
    _safeguard(2, "", "manage information by class", "对个人信息分类管理", duty.CLASSIFIED),
    _safeguard(
        3, "", "encrypt, de-identify or the like", "采取加密、去标识化等措施", duty.SECURITY_TECHNIQUES
    ),
    _safeguard(4, ".access", "keep rights of operation to need", "合理确定操作权限", duty.ACCESS_LIMITED),
    _safeguard(4, ".training", "teach and train staff", "定期进行教育和培训", duty.STAFF_TRAINED),
    _safeguard(5, "", "have a plan for incidents and see to it", "制定并实施应急预案", duty.EMERGENCY_PLAN),
    Rule(
        id="pipl.51.6",
        cite=PIPL.art(51, item=6),
        gist="Taken together, and with what else the laws ask for, the measures must fit purpose, kind and risk.",
        zh="各项措施连同法律、行政法规规定的其他措施，应当与目的、种类和风险相适应",
        when=BOUND,
        concludes=must("processor", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
    Rule(
        id="pipl.51.failed",
        cite=PIPL.art(51),
        gist="Who does not show such measures answers to the person when information leaks, is altered or lost.",
        zh="未证明采取相应措施而发生泄露、篡改、丢失的，侵害个人信息权益",
        when=all_of(COVERED, INCIDENT, ~act.SECURED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 52: the person in charge -----------------------------------------------------------------------
# Until the Compliance Audit Measures of 2025 (art. 12) no number set for this was found: it stays open.

ARTICLE_52 = (
    Rule(
        id="pipl.52.1.number",
        cite=PIPL.art(52, para=1),
        gist="From a number of persons that the cyberspace administration sets, somebody must be in charge.",
        zh="处理达到规定数量的，应当设负责人",
        when=duty.SET_NUMBER_REACHED,
        concludes=counts_as(duty.OFFICER_NEEDED),
    ),
    Rule(
        id="pipl.52.1",
        cite=PIPL.art(52, para=1),
        gist="Such a processor names the person who supervises handling and protection.",
        zh="应当指定个人信息保护负责人，监督处理活动和保护措施",
        when=BOUND & duty.OFFICER_NEEDED,
        concludes=must(
            "processor", Conduct("name a person in charge", "指定负责人"), done=duty.OFFICER_NAMED
        ),
    ),
    Rule(
        id="pipl.52.2.publish",
        cite=PIPL.art(52, para=2),
        gist="It makes public how to reach that person.",
        zh="应当公开负责人的联系方式",
        when=BOUND & duty.OFFICER_NEEDED,
        concludes=must(
            "processor",
            Conduct("publish the contact of the person in charge", "公开负责人联系方式"),
            done=duty.OFFICER_PUBLISHED,
        ),
    ),
    Rule(
        id="pipl.52.2.report",
        cite=PIPL.art(52, para=2),
        gist="... and files name and contact with the authorities.",
        zh="并将负责人的姓名、联系方式报送主管部门",
        when=BOUND & duty.OFFICER_NEEDED,
        concludes=must(
            "processor",
            Conduct("file name and contact of the person in charge", "报送负责人信息"),
            done=duty.OFFICER_REPORTED,
        ),
    ),
)

# -- Article 53: a representative in the mainland ---------------------------------------------------------

ARTICLE_53 = (
    Rule(
        id="pipl.53",
        cite=PIPL.art(53),
        gist="A processor abroad to whom the law reaches out has a body or representative in the mainland on file.",
        zh="适用本法的境外处理者，应当在境内设立机构或者指定代表并报送",
        when=all_of(BOUND, manner.ABROAD, duty.ESTABLISHED_ABROAD),
        concludes=must(
            "processor abroad",
            Conduct("set up a body or name a representative, and file it", "设立专门机构或者指定代表并报送"),
            done=duty.REPRESENTATIVE,
        ),
    ),
)

# -- Article 54: audit ----------------------------------------------------------------------------------------

ARTICLE_54 = (
    Rule(
        id="pipl.54",
        cite=PIPL.art(54),
        gist="The processor audits its compliance regularly.",
        zh="应当定期进行合规审计",
        when=BOUND,
        concludes=must("processor", Conduct("audit compliance", "进行合规审计"), done=duty.AUDITED),
    ),
)

# -- Article 55: when the impact is assessed beforehand ---------------------------------------------------------


def _assessment(item_: int, en: str, zh: str, when: Condition) -> Rule:
    return Rule(
        id=f"pipl.55.{item_}",
        cite=PIPL.art(55, item=item_),
        gist=f"The impact is assessed beforehand, and the handling put on record, {en}.",
        zh=f"{zh}的，应当事前评估影响并记录处理情况",
        when=when,
        concludes=must(
            "processor",
            Conduct("assess the impact beforehand and keep a record", "事前进行影响评估并记录"),
            done=duty.ASSESSED & duty.PROCESSING_RECORDED,
        ),
    )


ARTICLE_55 = (
    _assessment(1, "where information is sensitive", "处理敏感个人信息", BOUND & status.IS_SENSITIVE),
    _assessment(
        2,
        "where a programme decides",
        "利用个人信息进行自动化决策",
        BOUND & manner.DECIDES_AUTOMATICALLY,
    ),
    _assessment(
        3,
        "where information is entrusted, provided or made public",
        "委托处理、向其他处理者提供、公开个人信息",
        status.PIPL_GOVERNS & any_of(act.ENTRUSTS, act.PROVIDES, act.PUBLISHES),
    ),
    _assessment(4, "where it goes abroad", "向境外提供个人信息", BOUND & transfer.EXPORTS),
    _assessment(
        5, "where else it bears heavily on people", "对个人权益有其他重大影响", BOUND & item.MAJOR_IMPACT
    ),
)

# -- Article 56: what the assessment contains -------------------------------------------------------------------


def _content(item_: int, en: str, zh: str, done: Condition) -> Rule:
    return Rule(
        id=f"pipl.56.1.{item_}",
        cite=PIPL.art(56, para=1, item=item_),
        gist=f"An assessment must {en}.",
        zh=f"评估应当包括{zh}",
        when=BOUND & duty.ASSESSED,
        concludes=must("processor", Conduct(f"in the assessment, {en}", f"评估{zh}"), done=done),
    )


ARTICLE_56 = (
    _content(
        1,
        "ask whether the handling is lawful and needed",
        "处理是否合法、正当、必要",
        duty.ASSESSED_LAWFULNESS,
    ),
    _content(2, "weigh impact and risk", "对权益的影响和安全风险", duty.ASSESSED_RISK),
    _content(
        3, "ask whether the protection fits the risk", "保护措施是否与风险相适应", duty.ASSESSED_PROTECTION
    ),
    Rule(
        id="pipl.56.2",
        cite=PIPL.art(56, para=2),
        gist="Report and record are kept for at least three years.",
        zh="评估报告和处理情况记录至少保存三年",
        when=BOUND & duty.ASSESSED,
        concludes=must(
            "processor",
            Conduct("keep report and record for three years", "保存三年"),
            done=duty.ASSESSMENT_YEARS.at_least(duty.THREE_YEARS),  # 至少
        ),
    ),
)

RULES = (*ARTICLE_51, *ARTICLE_52, *ARTICLE_53, *ARTICLE_54, *ARTICLE_55, *ARTICLE_56)
CLOSINGS = (Closed(fact=duty.OFFICER_NEEDED, cite=PIPL.art(52, para=1)),)
