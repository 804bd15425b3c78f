"""NPCSC Decision on Strengthening Network Information Protection, in force from 2012-12-28.

Never repealed; beside the PIPL its consent rule is lifted where article 13 items
2 to 7 apply (reading `flat_consent`). Item 4 names leak, destruction and loss, and
not alteration, which item 3 names.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, consent, contact, incident, item, network, notice, status
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import KEPT_UNDER_A_DEVICE_ALONE, REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.instruments import NPCSC_DECISION as DECISION
from pipl_rules.statutes.spans import BEFORE_THE_CODE
from pipl_rules.statutes.terms import DAMAGED

BOUND = act.NETWORK_OPERATOR | act.IN_BUSINESS

# -- Item 1: what is protected, and what nobody may do -------------------------------------

ILLEGALLY_PROVIDED = act.PROVIDES & ~status.EFFECTIVE_CONSENT  # unless a law provides

ITEM_1 = (
    Rule(
        id="npcsc.1.1",
        cite=DECISION.art(1, para=1),
        gist="Electronic information that identifies a citizen or concerns a citizen's privacy is protected.",
        zh="足以认出公民或者触及其隐私的电子信息，受保护",
        when=all_of(
            item.LISTED_IDENTIFIER | item.IDENTIFIES | (item.EXPECTED_PRIVATE & item.OF_KNOWN_PERSON),
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
    Rule(
        id="npcsc.1.1.device",
        cite=DECISION.art(1, para=1),
        gist="As read in Zhu v. Baidu: what is kept under the mark of a browser or device alone identifies nobody yet.",
        zh="依朱案：仅以浏览器、设备标识保存的信息，尚不能识别个人",
        when=KEPT_UNDER_A_DEVICE_ALONE,
        lifts=("npcsc.1.1", "telecom2013.4", "spc2014.12.1.kinds"),
    ),
    Rule(
        id="npcsc.1.2",
        cite=DECISION.art(1, para=2),
        gist="Nobody may steal it, obtain it illegally, or sell it.",
        zh="不得窃取、非法获取或者出售",
        when=status.IS_PERSONAL_INFORMATION & (act.OBTAINED_ILLEGALLY | act.SELLS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.1.2.provide",
        cite=DECISION.art(1, para=2),
        gist="... nor provide it to others illegally: with neither consent nor law.",
        zh="不得非法向他人提供",
        when=status.IS_PERSONAL_INFORMATION & ILLEGALLY_PROVIDED,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)


# -- Item 2: collecting and using in the course of business ----------------------------------

HANDLED = status.IS_PERSONAL_INFORMATION & act.PROCESSES & BOUND

ITEM_2 = (
    Rule(
        id="npcsc.2.1.agreed",
        cite=DECISION.art(2, para=1),
        gist="Consent counts if given by the person, told purpose, manner and scope, for what was then done.",
        zh="经明示目的、方式和范围后由本人同意，且未超出同意范围的，为有效同意",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_COVERS,
            notice.NOTICE_STATES_USE,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        ),
        concludes=counts_as(status.EFFECTIVE_CONSENT),
    ),
    Rule(
        id="npcsc.2.1.principles",
        cite=DECISION.art(2, para=1),
        gist="Collection and use must be lawful, proper and necessary.",
        zh="取之有据、手段正当、以必要为限",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.2.1.notice",
        cite=DECISION.art(2, para=1),
        gist="The person must be told purpose, manner and scope.",
        zh="应当讲明为何收集、如何使用、范围多大",
        when=HANDLED & ~notice.NOTICE_STATES_USE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.2.1.consent",
        cite=DECISION.art(2, para=1),
        gist="The person whose information it is must consent.",
        zh="应当经被收集者同意",
        when=HANDLED & ~status.EFFECTIVE_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.2.1.agreement",
        cite=DECISION.art(2, para=1),
        gist="It must not be contrary to law or to what was agreed.",
        zh="既不得违法，也不得违约",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.2.1.reasonable_use",
        cite=DECISION.art(2, para=1),
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others needs no consent.",
        zh="依凌案：合理使用他人提供的联系方式，不以本人同意为要件",
        when=REASONABLE_USE_BEFORE_THE_CODE,
        lifts=("npcsc.2.1.consent", "npcsc.2.1.notice"),
        during=BEFORE_THE_CODE,
    ),
    Rule(
        id="npcsc.2.2",
        cite=DECISION.art(2, para=2),
        gist="The rules of collection and use must be public.",
        zh="应当公开收集、使用规则",
        when=act.PROCESSES & BOUND,
        concludes=must(
            "processor",
            Conduct("publish the rules of collection and use", "公开收集、使用规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
)

# -- Item 3: secrecy ---------------------------------------------------------------------------------

ITEM_3 = (
    Rule(
        id="npcsc.3",
        cite=DECISION.art(3),
        gist="What was collected in business is kept strictly secret: not leaked, altered, destroyed or sold.",
        zh="对在业务活动中收集的信息必须严格保密，不得泄露、篡改、毁损、出售",
        when=status.IS_PERSONAL_INFORMATION & BOUND & any_of(act.LEAKS, act.SELLS, DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Item 4: safety -------------------------------------------------------------------------------------

INCIDENT = any_of(incident.INFO_LEAKED, incident.INFO_DESTROYED, incident.INFO_LOST)

ITEM_4 = (
    Rule(
        id="npcsc.4.measures",
        cite=DECISION.art(4),
        gist="What was collected in business is kept safe by technical and other measures.",
        zh="在业务中收集的信息应当保证安全",
        when=act.PROCESSES & BOUND,
        concludes=must("processor", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
    Rule(
        id="npcsc.4.failed",
        cite=DECISION.art(4),
        gist="Who shows no measures answers to the person when it leaks, is destroyed or lost.",
        zh="未证明采取必要措施而发生泄露、毁损、丢失的，侵害个人信息权益",
        when=all_of(status.IS_PERSONAL_INFORMATION, BOUND, INCIDENT, ~act.SECURED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.4.remedy",
        cite=DECISION.art(4),
        gist="It is then remedied at once.",
        zh="发生后应当立即采取补救措施",
        when=all_of(status.IS_PERSONAL_INFORMATION, BOUND, INCIDENT),
        concludes=must(
            "processor",
            Conduct("remedy it at once", "立即采取补救措施"),
            done=incident.REMEDIED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="npcsc.4.prevent",
        cite=DECISION.art(4),
        gist="... and what is to be feared is warded off at once.",
        zh="可能发生的，亦应立即采取补救措施",
        when=BOUND & incident.INCIDENT_FEARED,
        concludes=must("processor", Conduct("ward it off", "立即采取补救措施"), done=incident.REMEDIED),
    ),
)

# -- Items 5 and 6: what users publish, and who they are ------------------------------------------------------

ITEMS_5_AND_6 = (
    Rule(
        id="npcsc.5",
        cite=DECISION.art(5),
        gist="A network service that finds what the law forbids to publish stops, removes, records and reports it.",
        zh="发现法律、法规禁止的信息，应当停止传输、消除、保存记录并报告",
        when=all_of(act.NETWORK_OPERATOR, contact.HOSTS, network.PROHIBITED_FOUND),
        concludes=must(
            "network service", Conduct("stop prohibited content", "停止传输"), done=network.PROHIBITED_STOPPED
        ),
    ),
    Rule(
        id="npcsc.6",
        cite=DECISION.art(6),
        gist="Who gives users access, a telephone line or a place to publish asks for their true identity.",
        zh="办理接入、入网手续或者提供信息发布服务的，应当要求提供真实身份信息",
        when=act.NETWORK_OPERATOR & network.REAL_NAME_SERVICE,
        concludes=must(
            "network service",
            Conduct("ask for true identity", "要求真实身份信息"),
            done=network.REAL_NAME_ASKED,
        ),
    ),
)

# -- Item 7: commercial messages ---------------------------------------------------------------

ITEM_7 = (
    Rule(
        id="npcsc.7",
        cite=DECISION.art(7),
        gist="No commercial message to a person's phone or mailbox without consent or request, or after refusal.",
        zh="未经同意或者请求，或者已明确拒绝的，不得发送商业性电子信息",
        when=contact.REACHED_BY_PHONE_OR_MAIL & contact.COMMERCIAL,
        concludes=must(
            "sender",
            Conduct("send no commercial message unasked", "不得擅自发送商业性电子信息"),
            done=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
        ),
    ),
)

# -- Item 8: what a person may demand of the service -----------------------------------------------------------

ASKED = all_of(act.NETWORK_OPERATOR, contact.HOSTS, contact.HOST_NOTIFIED)

ITEM_8 = (
    Rule(
        id="npcsc.8.information",
        cite=DECISION.art(8),
        gist="Asked by the person, the service deletes or stops what leaks their identity or wrongs them otherwise.",
        zh="公民发现泄露个人身份等侵害其权益的信息的，服务提供者应当应要求删除或者制止",
        when=all_of(ASKED, network.INFRINGING_CONTENT, status.IS_PERSONAL_INFORMATION),
        concludes=must(
            "network service",
            Conduct("delete it or stop it", "删除或者制止"),
            done=contact.HOST_ACTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="npcsc.8.privacy",
        cite=DECISION.art(8),
        gist="... and what spreads their private affairs.",
        zh="散布个人隐私的，亦同",
        when=ASKED & contact.HOSTED_PRIVACY_TORT,
        concludes=must(
            "network service",
            Conduct("delete it or stop it", "删除或者制止"),
            done=contact.HOST_ACTED,
            breach=infringes(PRIVACY),
        ),
    ),
    Rule(
        id="npcsc.8.messages",
        cite=DECISION.art(8),
        gist="... and commercial messages that pester them.",
        zh="受到商业性电子信息侵扰的，亦同",
        when=all_of(ASKED, contact.REACHED_BY_PHONE_OR_MAIL, contact.COMMERCIAL),
        unless=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
        concludes=must("network service", Conduct("stop the messages", "制止"), done=contact.HOST_ACTED),
    ),
)

# -- Item 10: State organs -------------------------------------------------------------------------

ITEM_10 = (
    Rule(
        id="npcsc.10.2",
        cite=DECISION.art(10, para=2),
        gist="State organs keep what they learn in their work secret; they may not leak, alter, destroy or sell it.",
        zh="国家机关及其工作人员不得泄露、篡改、毁损、出售或者非法提供",
        when=status.IS_PERSONAL_INFORMATION & act.STATE_ORGAN & any_of(act.LEAKS, act.SELLS, DAMAGED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.10.2.provide",
        cite=DECISION.art(10, para=2),
        gist="... nor provide it to others illegally.",
        zh="不得非法向他人提供",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.STATE_ORGAN, ILLEGALLY_PROVIDED),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ITEM_1, *ITEM_2, *ITEM_3, *ITEM_4, *ITEMS_5_AND_6, *ITEM_7, *ITEM_8, *ITEM_10)
CLOSINGS = (
    Closed(fact=status.IS_PERSONAL_INFORMATION, cite=DECISION.art(1, para=1)),
    Closed(fact=status.EFFECTIVE_CONSENT, cite=DECISION.art(2, para=1)),
)

LEFT_OUT: dict[Citation, str] = {
    DECISION.art(9): "reporting to authorities and suing; a matter of remedies, not of lawfulness",
    DECISION.art(10, para=1): "tasks of authorities, and helping them; calling up data is dsl.35",
    DECISION.art(11): "liability and penalties: a matter of consequences, not of lawfulness",
    DECISION.art(12): "commencement; carried by the dates of the instrument",
}
