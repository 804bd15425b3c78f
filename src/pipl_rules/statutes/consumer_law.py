"""Consumer Law (2013 Amendment), article 29, in force from 2014-03-15."""

from pipl_rules.facts import act, contact, item, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.instruments import CONSUMER_LAW as LAW
from pipl_rules.statutes.spans import BEFORE_THE_CODE

# -- Article 29: personal information of consumers -----------------------------------------

BETWEEN_TRADER_AND_CONSUMER = act.CONSUMER & act.IN_BUSINESS
HANDLED = all_of(status.IS_PERSONAL_INFORMATION, act.PROCESSES, BETWEEN_TRADER_AND_CONSUMER)

ARTICLE_29 = (
    Rule(
        id="consumer.29.1.principles",
        cite=LAW.art(29, para=1),
        gist="Traders collect and use consumers' information lawfully, properly and as far as necessary.",
        zh="经营者应当遵循合法、正当、必要的原则",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.1.notice",
        cite=LAW.art(29, para=1),
        gist="The consumer must be told purpose, manner and scope.",
        zh="应当明示目的、方式和范围",
        when=HANDLED & ~notice.NOTICE_STATES_USE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.1.consent",
        cite=LAW.art(29, para=1),
        gist="The consumer must consent.",
        zh="应当经消费者同意",
        when=HANDLED & ~status.EFFECTIVE_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.1.rules",
        cite=LAW.art(29, para=1),
        gist="The rules of collection and use must be public.",
        zh="应当公开收集、使用规则",
        when=act.PROCESSES & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must(
            "trader",
            Conduct("publish the rules of collection and use", "公开收集、使用规则"),
            done=notice.RULES_PUBLISHED,
        ),
    ),
    Rule(
        id="consumer.29.1.agreement",
        cite=LAW.art(29, para=1),
        gist="It must not be contrary to law or to what was agreed.",
        zh="不得违反法律、法规的规定和双方的约定",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.1.reasonable_use",
        cite=LAW.art(29, para=1),
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others needs no consent.",
        zh="依凌案：合理使用他人提供的联系方式，不以本人同意为要件",
        when=REASONABLE_USE_BEFORE_THE_CODE,
        lifts=("consumer.29.1.consent", "consumer.29.1.notice"),
        during=BEFORE_THE_CODE,
    ),
    Rule(
        id="consumer.29.2.secrecy",
        cite=LAW.art(29, para=2),
        gist="Traders and their staff keep it secret; they may not leak or sell it.",
        zh="必须严格保密，不得泄露、出售",
        when=status.IS_PERSONAL_INFORMATION & BETWEEN_TRADER_AND_CONSUMER & (act.LEAKS | act.SELLS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.2.provide",
        cite=LAW.art(29, para=2),
        gist="... nor provide it to others illegally: with neither consent nor law.",
        zh="不得非法向他人提供",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            BETWEEN_TRADER_AND_CONSUMER,
            act.PROVIDES,
            ~status.EFFECTIVE_CONSENT,
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer.29.2.safety",
        cite=LAW.art(29, para=2),
        gist="Traders take the measures that keep it safe.",
        zh="应当采取必要措施确保信息安全",
        when=act.PROCESSES & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must("trader", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED),
    ),
    Rule(
        id="consumer.29.3",
        cite=LAW.art(29, para=3),
        gist="No commercial message to a consumer without consent or request, or after refusal.",
        zh="未经同意或者请求，或者已明确拒绝的，不得发送商业性信息",
        when=contact.REACHED & contact.COMMERCIAL & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must(
            "trader",
            Conduct("send no commercial message unasked", "不得擅自发送商业性信息"),
            done=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
        ),
    ),
)

RULES = ARTICLE_29
