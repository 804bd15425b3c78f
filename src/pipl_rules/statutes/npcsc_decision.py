"""NPCSC Decision on Strengthening Network Information Protection, in force from 2012-12-28.

Never repealed; beside the PIPL its consent rule is lifted where article 13 items
2 to 7 apply (reading `flat_consent`). Items 4 to 6, 8, 9 and 11 are not modelled
here: they are duties of hosts, reporting and penalties.
"""

from pipl_rules.facts import act, consent, contact, item, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.instruments import NPCSC_DECISION as DECISION
from pipl_rules.statutes.spans import BEFORE_THE_CODE

BOUND = act.NETWORK_OPERATOR | act.IN_BUSINESS

# -- Item 1: what is protected, and what nobody may do -------------------------------------

ILLEGALLY_PROVIDED = act.PROVIDES & ~status.EFFECTIVE_CONSENT  # unless a law provides

ITEM_1 = (
    Rule(
        id="npcsc.1.1",
        cite=DECISION.art(1, para=1),
        gist="Electronic information that identifies a citizen or concerns a citizen's privacy is protected.",
        zh="能够识别公民个人身份和涉及公民个人隐私的电子信息受保护",
        when=all_of(
            item.LISTED_IDENTIFIER | item.IDENTIFIES | (item.EXPECTED_PRIVATE & item.OF_KNOWN_PERSON),
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
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
        zh="应当遵循合法、正当、必要的原则",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="npcsc.2.1.notice",
        cite=DECISION.art(2, para=1),
        gist="The person must be told purpose, manner and scope.",
        zh="应当明示收集、使用信息的目的、方式和范围",
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
        zh="不得违反法律、法规的规定和双方的约定",
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
        when=status.IS_PERSONAL_INFORMATION & BOUND & (act.LEAKS | act.SELLS),
        concludes=infringes(PI_RIGHTS),
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

# -- Item 10: State organs -------------------------------------------------------------------------

ITEM_10 = (
    Rule(
        id="npcsc.10.2",
        cite=DECISION.art(10, para=2),
        gist="State organs keep what they learn in their work secret; they may not leak, alter, destroy or sell it.",
        zh="国家机关及其工作人员不得泄露、篡改、毁损、出售或者非法提供",
        when=status.IS_PERSONAL_INFORMATION & act.STATE_ORGAN & (act.LEAKS | act.SELLS),
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

RULES = (*ITEM_1, *ITEM_2, *ITEM_3, *ITEM_7, *ITEM_10)
CLOSINGS = (
    Closed(fact=status.IS_PERSONAL_INFORMATION, cite=DECISION.art(1, para=1)),
    Closed(fact=status.EFFECTIVE_CONSENT, cite=DECISION.art(2, para=1)),
)
