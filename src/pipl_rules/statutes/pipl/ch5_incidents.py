"""PIPL, chapter V, continued: incidents, platforms, entrusted parties (arts 57-59)."""

from pipl_rules.facts import act, duty, incident, status
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED
from pipl_rules.statutes.pipl.ch5_duties import BOUND, INCIDENT, INCIDENT_OR_FEAR

# -- Article 57: incidents ------------------------------------------------------------------------------

TOLD_IN_FULL = all_of(
    incident.PERSONS_TOLD, incident.TOLD_WHAT_HAPPENED, incident.TOLD_REMEDIES, incident.TOLD_CONTACT
)


def _content(item: int, en: str, zh: str, done: Condition) -> Rule:
    return Rule(
        id=f"pipl.57.1.{item}",
        cite=PIPL.art(57, para=1, item=item),
        gist=f"The notice must say {en}.",
        zh=f"通知应当包括{zh}",
        when=all_of(status.PIPL_GOVERNS, INCIDENT_OR_FEAR, incident.PERSONS_TOLD),
        concludes=must("processor", Conduct(f"say in the notice {en}", f"通知{zh}"), done=done),
    )


# fmt: off
ARTICLE_57 = (
    Rule(id="pipl.57.1.remedy", cite=PIPL.art(57, para=1),
        gist="When information leaks, is altered or lost, the processor remedies it at once.",
        zh="发生泄露、篡改、丢失的，应当立即采取补救措施",
        when=COVERED & INCIDENT,
        concludes=must(
            "processor",
            Conduct("remedy it at once", "立即采取补救措施"),
            done=incident.REMEDIED,
            breach=infringes(PI_RIGHTS),
        )),
    Rule(id="pipl.57.1.prevent", cite=PIPL.art(57, para=1),
        gist="... and likewise when that is to be feared.",
        zh="可能发生的，亦同",
        when=status.PIPL_GOVERNS & incident.INCIDENT_FEARED,
        concludes=must("processor", Conduct("ward it off at once", "立即采取补救措施"), done=incident.REMEDIED )),
    Rule(id="pipl.57.1.authorities", cite=PIPL.art(57, para=1),
        gist="It tells the authorities.",
        zh="应当通知主管部门",
        when=status.PIPL_GOVERNS & INCIDENT_OR_FEAR,
        concludes=must("processor", Conduct("tell the authorities", "通知主管部门"), done=incident.AUTHORITIES_TOLD )),
    Rule(id="pipl.57.1.persons", cite=PIPL.art(57, para=1),
        gist="... and the persons concerned.",
        zh="并通知个人",
        when=status.PIPL_GOVERNS & INCIDENT_OR_FEAR,
        concludes=must("processor", Conduct("tell the persons", "通知个人"), done=incident.PERSONS_TOLD)),
    Rule(id="pipl.57.1.untold", cite=PIPL.art(57, para=1), concludes=infringes(PI_RIGHTS),
        gist="A person who is not told, or not in full, is kept from knowing what became of their information.",
        zh="未通知或者未完整通知的，侵害个人的知情权",
        when=all_of(incident.BREACH_NOTICE.chosen("right_to_know"), COVERED, INCIDENT, ~TOLD_IN_FULL)),
    _content(
        1, "what kinds of information, why, and what harm", "种类、原因和危害", incident.TOLD_WHAT_HAPPENED
    ),
    _content(
        2, "what is done and what the person can do", "补救措施和个人可采取的措施", incident.TOLD_REMEDIES
    ),
    _content(3, "whom to turn to", "联系方式", incident.TOLD_CONTACT),
    Rule(id="pipl.57.2", cite=PIPL.art(57, para=2),
        gist="Persons need not be told where measures keep it from doing harm, unless an authority requires it.",
        zh="能够有效避免造成危害的，可以不通知个人，但主管部门要求通知的除外",
        when=status.PIPL_GOVERNS & incident.HARM_AVOIDED, unless=incident.NOTICE_REQUIRED,
        lifts=("pipl.57.1.persons", "pipl.57.1.untold", "csl.42.2.users", "csl2026.44.2.users", "dsl.29.users")),
)
# fmt: on

# -- Article 58: platforms ------------------------------------------------------------------------------

PLATFORM = BOUND & duty.IMPORTANT_PLATFORM


def _platform(item: int, word: str, en: str, zh: str, done: Condition) -> Rule:
    return Rule(
        id=f"pipl.58.{item}{word}",
        cite=PIPL.art(58, item=item),
        gist=f"An important platform must {en}.",
        zh=f"重要互联网平台应当{zh}",
        when=PLATFORM,
        concludes=must("platform", Conduct(en, zh), done=done),
    )


ARTICLE_58 = (
    _platform(1, ".system", "have a system of compliance", "建立健全合规制度体系", duty.COMPLIANCE_SYSTEM),
    _platform(
        1,
        ".body",
        "be supervised by a body made up mainly of outsiders",
        "接受以外部成员为主的机构监督",
        duty.OUTSIDE_BODY,
    ),
    _platform(
        2,
        "",
        "have rules for those who trade on it",
        "制定平台规则明确平台内经营者的义务",
        duty.PLATFORM_RULES,
    ),
    Rule(
        id="pipl.58.3",
        cite=PIPL.art(58, item=3),
        gist="An important platform stops serving those on it who gravely break the law in handling information.",
        zh="对严重违法处理个人信息的平台内经营者，应当停止提供服务",
        when=PLATFORM & duty.OFFENDER_ON_PLATFORM,
        concludes=must(
            "platform", Conduct("stop serving the offender", "停止提供服务"), done=duty.OFFENDER_STOPPED
        ),
    ),
    _platform(
        4, "", "publish reports on its responsibility", "定期发布社会责任报告", duty.RESPONSIBILITY_REPORT
    ),
)

# -- Article 59: the entrusted party ------------------------------------------------------------------------

ARTICLE_59 = (
    Rule(
        id="pipl.59.safety",
        cite=PIPL.art(59),
        gist="The entrusted party keeps what it handles safe.",
        zh="受托人应当采取必要措施保障信息安全",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "entrusted party",
            Conduct("keep the information safe", "保障信息安全"),
            done=duty.ENTRUSTED_SECURED,
        ),
    ),
    Rule(
        id="pipl.59.assist",
        cite=PIPL.art(59),
        gist="... and helps the processor to do its duties.",
        zh="并协助处理者履行义务",
        when=status.PIPL_GOVERNS & act.ENTRUSTS,
        concludes=must(
            "entrusted party", Conduct("help the processor", "协助处理者"), done=duty.ENTRUSTED_ASSISTS
        ),
    ),
)

RULES = (*ARTICLE_57, *ARTICLE_58, *ARTICLE_59)
