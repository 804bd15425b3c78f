"""Civil Code, Book Four, in force from 2021-01-01: arts 999 and 1032-1039.

Articles 990-998 and 1000 say what personality rights are and what may be claimed;
they decide no act and belong with the consequences.
"""

from pipl_rules.facts import act, consent, contact, handling, item, notice, publication, readings, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE
from pipl_rules.statutes.legislation_law import FLAT_RULES, RULES_ON_PROVIDING
from pipl_rules.statutes.spans import UNDER_THE_CODE_ALONE

# -- Article 999: reasonable use for reporting -------------------------------------------------

CONDITIONS_OF_1035 = ("civil_code.1035.1", "civil_code.1035.2", "civil_code.1035.3")

ARTICLE_999 = (
    Rule(
        id="civil_code.999",
        cite=CODE.art(999),
        gist="News reporting and supervision in the public interest may use personal information reasonably.",
        zh="为公共利益实施新闻报道、舆论监督等，可以合理使用个人信息",
        when=publication.REPORTING,
        unless=publication.REPORTING_UNREASONABLE,
        lifts=(*CONDITIONS_OF_1035, *FLAT_RULES, *RULES_ON_PROVIDING),
    ),
)

# -- Article 1032: privacy -------------------------------------------------------------------------

ARTICLE_1032 = (
    Rule(
        id="civil_code.1032.2",
        cite=CODE.art(1032, para=2),
        gist="Private information is what a person does not want others to know.",
        zh="不愿为他人知晓的信息为私密信息",
        when=status.IS_PERSONAL_INFORMATION & item.EXPECTED_PRIVATE,
        concludes=counts_as(status.IS_PRIVATE_INFORMATION),
    ),
)

# -- Article 1033: what nobody may do without law or clear consent -----------------------------------

ARTICLE_1033 = (
    Rule(
        id="civil_code.1033.consent",
        cite=CODE.art(1033),
        gist="Clear consent of the person: asked for prominently, answered by doing something, for this use.",
        zh="权利人明确同意",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_PROMINENT,
            consent.CONSENT_COVERS,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        ),
        concludes=counts_as(status.CLEAR_CONSENT),
    ),
    Rule(
        id="civil_code.1033.1",
        cite=CODE.art(1033, item=1),
        gist="Disturbing the peace of someone's private life by call, text, message, mail or leaflet.",
        zh="以电话、短信等方式侵扰他人的私人生活安宁",
        when=contact.REACHED & contact.BEYOND_TOLERANCE,
        unless=handling.BY_LAW | (contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1033.2",
        cite=CODE.art(1033, item=2),
        gist="Entering, filming or spying on someone's home, hotel room or other private space.",
        zh="进入、拍摄、窥视他人的私密空间",
        when=contact.ENTERS_PRIVATE_SPACE,
        unless=handling.BY_LAW | contact.INTRUSION_AGREED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1033.3",
        cite=CODE.art(1033, item=3),
        gist="Filming, spying on, overhearing or publishing someone's private activity.",
        zh="拍摄、窥视、窃听、公开他人的私密活动",
        when=contact.OBSERVES_PRIVATE_ACTIVITY,
        unless=handling.BY_LAW | contact.INTRUSION_AGREED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1033.4",
        cite=CODE.art(1033, item=4),
        gist="Filming or spying on the private parts of someone's body.",
        zh="拍摄、窥视他人身体的私密部位",
        when=contact.VIEWS_PRIVATE_BODY,
        unless=handling.BY_LAW | contact.INTRUSION_AGREED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1033.5",
        cite=CODE.art(1033, item=5),
        gist="Handling someone's private information.",
        zh="处理他人的私密信息",
        when=status.IS_PRIVATE_INFORMATION & (act.PROCESSES | act.LEAKS),
        unless=handling.BY_LAW | status.CLEAR_CONSENT,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1033.6",
        cite=CODE.art(1033, item=6),
        gist="Intruding upon someone's privacy in another way.",
        zh="以其他方式侵害他人的隐私权",
        when=contact.OTHER_INTRUSION,
        unless=handling.BY_LAW | contact.INTRUSION_AGREED,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 1034: personal information -------------------------------------------------------------------

ARTICLE_1034 = (
    Rule(
        id="civil_code.1034.2.identification",
        cite=CODE.art(1034, para=2),
        gist="Whatever identifies a certain person, alone or combined, is personal information; some kinds are named.",
        zh="能够单独或者结合识别特定自然人的信息，为个人信息",
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
        gist="For private information the rules on privacy come first.",
        zh="个人信息中的私密信息，适用有关隐私权的规定",
        when=readings.PRIVATE_INFORMATION.chosen("privacy_only") & status.IS_PRIVATE_INFORMATION,
        lifts=(
            "civil_code.1035.1",
            "npcsc.2.1.consent",
            "consumer.29.1.consent",
            "csl.41.1.consent",
            "csl.22.3",
            "csl2026.43.1.consent",
            "csl2026.24.3",
            "pipl.13.1",
            "pipl.29",
        ),
    ),
)

# -- Article 1035: conditions of handling ---------------------------------------------------------------------

HANDLED = status.IS_PERSONAL_INFORMATION & act.PROCESSES

ARTICLE_1035 = (
    Rule(
        id="civil_code.1035.principles",
        cite=CODE.art(1035, para=1),
        gist="Handling must be lawful, proper and necessary, and not excessive.",
        zh="应当遵循合法、正当、必要原则，不得过度处理",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1035.1.agreed",
        cite=CODE.art(1035, para=1, item=1),
        gist="Consent counts if given by the person or a guardian, told purpose, manner and scope, for what was done.",
        zh="经明示目的、方式和范围后由本人或者监护人同意，且未超出同意范围的，为有效同意",
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
        id="civil_code.1035.1",
        cite=CODE.art(1035, para=1, item=1),
        gist="The person or a guardian must consent, unless a law or administrative regulation provides otherwise.",
        zh="征得该自然人或者其监护人同意，法律、行政法规另有规定的除外",
        when=HANDLED & ~status.EFFECTIVE_CONSENT,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1035.2",
        cite=CODE.art(1035, para=1, item=2),
        gist="The rules of handling must be public.",
        zh="公开处理信息的规则",
        when=act.PROCESSES & (act.NETWORK_OPERATOR | act.IN_BUSINESS),
        concludes=must(
            "processor",
            Conduct("publish the rules of handling", "公开处理信息的规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
    Rule(
        id="civil_code.1035.3",
        cite=CODE.art(1035, para=1, item=3),
        gist="Purpose, manner and scope must be made plain.",
        zh="明示处理信息的目的、方式和范围",
        when=HANDLED & ~notice.NOTICE_STATES_USE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1035.4",
        cite=CODE.art(1035, para=1, item=4),
        gist="It must not be contrary to law or to what was agreed.",
        zh="不违反法律、行政法规的规定和双方的约定",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 1036: where nobody answers -----------------------------------------------------------------------------

ARTICLE_1036 = (
    Rule(
        id="civil_code.1036.1",
        cite=CODE.art(1036, item=1),
        gist="Acts reasonably done within the consent given.",
        zh="在同意的范围内合理实施的行为",
        when=status.EFFECTIVE_CONSENT & ~item.EXCESSIVE,
        lifts=("civil_code.1035.1", "civil_code.1035.3"),
    ),
    Rule(
        id="civil_code.1036.2",
        cite=CODE.art(1036, item=2),
        gist="Reasonable handling of what the person made public or is lawfully public, "
        "unless the person refuses or a major interest is harmed.",
        zh="合理处理自行公开或者已合法公开的信息，明确拒绝或者侵害重大利益的除外",
        when=item.ALREADY_PUBLIC & item.REASONABLE_SCOPE,
        unless=act.OBJECTED | item.MAJOR_IMPACT,
        lifts=("civil_code.1035.1", "civil_code.1035.3", *FLAT_RULES, *RULES_ON_PROVIDING),
    ),
    Rule(
        id="civil_code.1036.3",
        cite=CODE.art(1036, item=3),
        gist="Other acts reasonably done for the public interest or the person's own lawful interest.",
        zh="为维护公共利益或者该自然人合法权益，合理实施的其他行为",
        when=publication.PUBLIC_OR_OWN_INTEREST,
        lifts=("civil_code.1035.1", "civil_code.1035.3", *FLAT_RULES, *RULES_ON_PROVIDING),
    ),
    Rule(
        id="civil_code.1036.3.reasonable_use",
        cite=CODE.art(1036, item=3),
        gist="Where so read: reasonable use of contact data, as in Ling v. Douyin, is such an act.",
        zh="采此解释者：凌案所称合理使用属于此类行为",
        when=readings.REASONABLE_USE_IN_CODE.chosen("ling") & REASONABLE_USE,
        lifts=("civil_code.1035.1", "civil_code.1035.3", *FLAT_RULES, *RULES_ON_PROVIDING),
        during=UNDER_THE_CODE_ALONE,
    ),
)

# -- Article 1037: deletion ---------------------------------------------------------------------------------------------

ARTICLE_1037 = (
    Rule(
        id="civil_code.1037.2",
        cite=CODE.art(1037, para=2),
        gist="What is handled against law or agreement must be deleted in time when the person asks.",
        zh="违反法律、行政法规或者约定处理的，应当应请求及时删除",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.REFUSES_DELETION, act.UNLAWFULLY_HELD),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 1038: keeping safe, not passing on ----------------------------------------------------------------------------

ARTICLE_1038 = (
    Rule(
        id="civil_code.1038.1.leak",
        cite=CODE.art(1038, para=1),
        gist="What was collected or stored must not be leaked or altered.",
        zh="不得泄露或者篡改其收集、存储的个人信息",
        when=status.IS_PERSONAL_INFORMATION & act.LEAKS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1038.1.provide",
        cite=CODE.art(1038, para=1),
        gist="It must not be provided to others illegally without the person's consent.",
        zh="未经自然人同意，不得向他人非法提供",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1038.2",
        cite=CODE.art(1038, para=2),
        gist="The handler takes the measures that keep it safe.",
        zh="应当采取必要措施确保信息安全",
        when=act.PROCESSES & (act.NETWORK_OPERATOR | act.IN_BUSINESS),
        concludes=must("processor", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
)

# -- Article 1039: State organs ------------------------------------------------------------------------------------------------

ARTICLE_1039 = (
    Rule(
        id="civil_code.1039.information",
        cite=CODE.art(1039),
        gist="State organs and their staff keep personal information secret and do not leak or illegally provide it.",
        zh="国家机关及其工作人员对个人信息应当保密，不得泄露或者非法提供",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.STATE_ORGAN, act.LEAKS | act.SELLS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1039.privacy",
        cite=CODE.art(1039),
        gist="... and likewise what is private.",
        zh="对隐私亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, act.STATE_ORGAN, act.LEAKS | act.SELLS),
        concludes=infringes(PRIVACY),
    ),
)

RULES = (
    *ARTICLE_999,
    *ARTICLE_1032,
    *ARTICLE_1033,
    *ARTICLE_1034,
    *ARTICLE_1035,
    *ARTICLE_1036,
    *ARTICLE_1037,
    *ARTICLE_1038,
    *ARTICLE_1039,
)
CLOSINGS = (
    Closed(fact=status.IS_PRIVATE_INFORMATION, cite=CODE.art(1032, para=2)),
    Closed(fact=status.CLEAR_CONSENT, cite=CODE.art(1033)),
    Closed(fact=status.IS_PERSONAL_INFORMATION, cite=CODE.art(1034, para=2)),
    Closed(fact=status.EFFECTIVE_CONSENT, cite=CODE.art(1035, para=1, item=1)),
)
