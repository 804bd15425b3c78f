"""Consumer Law (2013 Amendment), in force from 2014-03-15: what it says of persons and their information."""

from pipl_rules.facts import act, contact, item, notice, status, trade
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.instruments import CONSUMER_LAW as LAW
from pipl_rules.statutes.legislation_law import RULES_THAT_MAKE_CONSENT
from pipl_rules.statutes.spans import BEFORE_THE_CODE

BETWEEN_TRADER_AND_CONSUMER = act.CONSUMER & act.IN_BUSINESS
HANDLED = all_of(status.IS_PERSONAL_INFORMATION, act.PROCESSES, BETWEEN_TRADER_AND_CONSUMER)
VOID_TERM = all_of(trade.STANDARD_TERMS, trade.UNFAIR_TERM)

# -- Articles 14, 26 and 27: the right itself, standard terms, the body -----------------------

ARTICLE_14 = (
    Rule(
        id="consumer.14",
        cite=LAW.art(14),
        gist="Consumers have a right that what the law gives their personal information is kept.",
        zh="消费者的个人信息依法受保护",
        when=HANDLED & (act.OBTAINED_ILLEGALLY | act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

ARTICLE_26 = (
    Rule(
        id="consumer.26.2",
        cite=LAW.art(26, para=2),
        gist="Standard terms and notices may not take rights from consumers or burden them unfairly.",
        zh="格式条款、通知等不得对消费者不公平、不合理",
        when=BETWEEN_TRADER_AND_CONSUMER & trade.STANDARD_TERMS,
        concludes=must(
            "trader", Conduct("keep standard terms fair", "不得设定不公平格式条款"), done=~trade.UNFAIR_TERM
        ),
    ),
    Rule(
        id="consumer.26.3",
        cite=LAW.art(26, para=3),
        gist="What they say against this is void, and so is the consent that stands in it.",
        zh="含有上述内容的格式条款无效，其中的同意亦无效",
        when=BETWEEN_TRADER_AND_CONSUMER & VOID_TERM,
        lifts=RULES_THAT_MAKE_CONSENT,
    ),
)

ARTICLE_27 = (
    Rule(
        id="consumer.27",
        cite=LAW.art(27),
        gist="A trader may not search a consumer's body or what the consumer carries.",
        zh="不得搜查消费者的身体和随身物品",
        when=BETWEEN_TRADER_AND_CONSUMER & trade.SEARCHED_BODY,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 29: personal information of consumers -----------------------------------------

# fmt: off
ARTICLE_29 = (
    Rule(id="consumer.29.1.principles", cite=LAW.art(29, para=1), concludes=infringes(PI_RIGHTS),
        gist="Traders collect and use consumers' information lawfully, properly and as far as necessary.",
        zh="经营者取用消费者信息，应当有据、正当、必要",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED)),
    Rule(id="consumer.29.1.notice", cite=LAW.art(29, para=1), concludes=infringes(PI_RIGHTS),
        gist="The consumer must be told purpose, manner and scope.",
        zh="应当明示目的、方式和范围",
        when=HANDLED & ~notice.NOTICE_STATES_USE),
    Rule(id="consumer.29.1.consent", cite=LAW.art(29, para=1), concludes=infringes(PI_RIGHTS),
        gist="The consumer must consent.",
        zh="应当经消费者同意",
        when=HANDLED & ~status.EFFECTIVE_CONSENT),
    Rule(id="consumer.29.1.rules", cite=LAW.art(29, para=1),
        gist="The rules of collection and use must be public.",
        zh="应当公开收集、使用规则",
        when=act.PROCESSES & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must(
            "trader",
            Conduct("publish the rules of collection and use", "公开收集、使用规则"),
            done=notice.RULES_PUBLISHED,
        )),
    Rule(id="consumer.29.1.agreement", cite=LAW.art(29, para=1), concludes=infringes(PI_RIGHTS),
        gist="It must not be contrary to law or to what was agreed.",
        zh="既不得违法，也不得违约",
        when=HANDLED & (act.BREAKS_AGREEMENT | act.BREAKS_OTHER_LAW)),
    Rule(id="consumer.29.1.reasonable_use", cite=LAW.art(29, para=1), during=BEFORE_THE_CODE,
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others needs no consent.",
        zh="依凌案：合理使用他人提供的联系方式，不以本人同意为要件",
        when=REASONABLE_USE_BEFORE_THE_CODE, lifts=("consumer.29.1.consent", "consumer.29.1.notice")),
    Rule(id="consumer.29.2.secrecy", cite=LAW.art(29, para=2), concludes=infringes(PI_RIGHTS),
        gist="Traders and their staff keep it secret; they may not leak or sell it.",
        zh="应当守密，不得外泄或者变卖",
        when=status.IS_PERSONAL_INFORMATION & BETWEEN_TRADER_AND_CONSUMER & (act.LEAKS | act.SELLS)),
    Rule(id="consumer.29.2.provide", cite=LAW.art(29, para=2), concludes=infringes(PI_RIGHTS),
        gist="... nor provide it to others illegally: with neither consent nor law.",
        zh="不得非法向他人提供",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            BETWEEN_TRADER_AND_CONSUMER,
            act.PROVIDES,
            ~status.EFFECTIVE_CONSENT,
        ),
        unless=act.LAW_PROVIDES),
    Rule(id="consumer.29.2.safety", cite=LAW.art(29, para=2),
        gist="Traders take the measures that keep it safe.",
        zh="应当采取必要措施确保信息安全",
        when=act.PROCESSES & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must("trader", Conduct("keep the information safe", "确保信息安全"), done=act.SECURED)),
    Rule(id="consumer.29.3", cite=LAW.art(29, para=3),
        gist="No commercial message to a consumer without consent or request, or after refusal.",
        zh="未经同意或者请求，或者已明确拒绝的，不得发送商业性信息",
        when=contact.REACHED & contact.COMMERCIAL & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must(
            "trader",
            Conduct("send no commercial message unasked", "不得擅自发送商业性信息"),
            done=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
        )),
)
# fmt: on

RULES = (*ARTICLE_14, *ARTICLE_26, *ARTICLE_27, *ARTICLE_29)

GOODS = "about goods, prices and choices of the buyer, not about what is known of the buyer"
AUTHORITIES = "duties and powers of authorities and associations, no act of a trader"
LIABILITY = "liability and penalties: a matter of consequences, not of lawfulness"

LEFT_OUT = {
    LAW.art(2): "scope; carried by the facts `consumer` and `in_business`",
    LAW.art(3): "scope; carried by the facts `consumer` and `in_business`",
    LAW.art(5): "policy of the State",
    LAW.art(6): "policy of the State and tasks of the media",
    LAW.art(7): "safety of goods, not of information",
    **dict.fromkeys(map(LAW.art, range(8, 11)), GOODS),
    LAW.art(16): "general duties of traders; on information they are articles 14 and 29, on terms article 26",
    LAW.art(20): GOODS,
    LAW.art(
        26, para=1
    ): "what must be pointed out in standard terms is about goods, price and liability; how "
    "consent is asked is read from the laws on personal information",
    LAW.art(28): "what sellers at a distance must tell is about themselves and their goods",
    LAW.art(32): AUTHORITIES,
    LAW.art(36): AUTHORITIES,
    LAW.art(37): AUTHORITIES,
    LAW.art(39): "ways to settle disputes",
    LAW.art(40): LIABILITY,
    LAW.art(41): "who answers after a merger or division: a matter of consequences",
    LAW.art(44): LIABILITY,
    LAW.art(45): LIABILITY,
    LAW.art(47): "who may sue in the public interest: a matter of consequences",
    **dict.fromkeys(map(LAW.art, range(48, 59)), LIABILITY),
    LAW.art(60): LIABILITY,
    LAW.art(61): LIABILITY,
    LAW.art(63): "commencement; carried by the days of the instrument",
}
