"""Measures for Punishing Infringements of Consumers' Rights, in force from 2015-03-15: article 11.

A rule of a ministry: where the PIPL asks for no consent, its consent and notice rules yield like those of
the laws they repeat.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, contact, item, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.consumer_law import BETWEEN_TRADER_AND_CONSUMER, HANDLED, LIABILITY
from pipl_rules.statutes.doctrine import REASONABLE_USE_BEFORE_THE_CODE
from pipl_rules.statutes.spans import BEFORE_THE_CODE

LAW = Instrument(
    id="consumer2015",
    text="consumer_infringement_penalty_measures_2015",
    short_zh="侵害消费者权益行为处罚办法",
    short="Consumer Penalty Measures 2015",
    title="Measures for the Punishment of Acts Infringing Consumer Rights and Interests",
    title_zh="侵害消费者权益行为处罚办法",
    promulgated=dt.date(2015, 1, 5),
    effective=dt.date(2015, 3, 15),
    rank=Rank.DEPARTMENTAL_RULE,
)

# fmt: off
ARTICLE_11 = (
    Rule(id="consumer2015.11.1.principles", cite=LAW.art(11, para=1), concludes=infringes(PI_RIGHTS),
        gist="Traders collect and use consumers' information lawfully, properly and as far as necessary.",
        zh="经营者取用消费者信息，应当有据、正当、必要",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED)),
    Rule(id="consumer2015.11.1.notice", cite=LAW.art(11, para=1), concludes=infringes(PI_RIGHTS),
        gist="The consumer must be told purpose, manner and scope.",
        zh="应当明示目的、方式和范围",
        when=HANDLED & ~notice.NOTICE_STATES_USE),
    Rule(id="consumer2015.11.1.1", cite=LAW.art(11, para=1, item=1), concludes=infringes(PI_RIGHTS),
        gist="Nothing is collected or used without the consumer's consent.",
        zh="未经消费者同意不得收集、使用",
        when=HANDLED & ~status.EFFECTIVE_CONSENT),
    Rule(id="consumer2015.11.1.2", cite=LAW.art(11, para=1, item=2), concludes=infringes(PI_RIGHTS),
        gist="What was collected is neither leaked nor sold.",
        zh="不得泄露、出售所收集的信息",
        when=status.IS_PERSONAL_INFORMATION & BETWEEN_TRADER_AND_CONSUMER & (act.LEAKS | act.SELLS)),
    Rule(id="consumer2015.11.1.2.provide", cite=LAW.art(11, para=1, item=2), concludes=infringes(PI_RIGHTS),
        gist="... nor provided to others illegally: with neither consent nor law.",
        zh="不得非法向他人提供所收集的信息",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            BETWEEN_TRADER_AND_CONSUMER,
            act.PROVIDES,
            ~status.EFFECTIVE_CONSENT,
        ),
        unless=act.LAW_PROVIDES),
    Rule(id="consumer2015.11.1.3", cite=LAW.art(11, para=1, item=3),
        gist="No commercial message to a consumer without consent or request, or after refusal.",
        zh="未经同意或者请求，或者已明确拒绝的，不得发送商业性信息",
        when=contact.REACHED & contact.COMMERCIAL & BETWEEN_TRADER_AND_CONSUMER,
        concludes=must(
            "trader",
            Conduct("send no commercial message unasked", "不得擅自发送商业性信息"),
            done=contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED,
        )),
    Rule(id="consumer2015.11.1.reasonable_use", cite=LAW.art(11, para=1), during=BEFORE_THE_CODE,
        gist="As read in Ling v. Douyin: reasonable use of contact data supplied by others needs no consent.",
        zh="依凌案：合理使用他人提供的联系方式，不以本人同意为要件",
        when=REASONABLE_USE_BEFORE_THE_CODE, lifts=("consumer2015.11.1.1", "consumer2015.11.1.notice")),
    Rule(id="consumer2015.11.2", cite=LAW.art(11, para=2),
        gist="What a trader collects and what identifies the consumer, alone or combined, is consumers' personal information; many kinds are named.",
        zh="经营者收集的能够单独或者结合识别消费者的信息，为消费者个人信息",
        when=all_of(BETWEEN_TRADER_AND_CONSUMER, item.LISTED_IDENTIFIER | item.IDENTIFIES, ~item.ANONYMISED),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION)),
)
# fmt: on

RULES = ARTICLE_11

LEFT_OUT = {
    LAW.art(1): "purpose and ground of the measures",
    LAW.art(2): "scope and competence of the authorities; carried by the facts `consumer` and `in_business`",
    LAW.art(4): "general duties of traders; on information they are article 11",
    LAW.art(14): LIABILITY,
    LAW.art(16): "what counts as fraud in selling goods: a matter of consequences",
    LAW.art(18): LIABILITY,
    LAW.art(22): "commencement; carried by the days of the instrument",
}
