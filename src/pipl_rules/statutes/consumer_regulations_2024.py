"""Implementing Regulations of the Consumer Law, in force from 2024-07-01: prices, and consent that is wrung."""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, consent, item, status, trade
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.consumer_law import (
    AUTHORITIES,
    BETWEEN_TRADER_AND_CONSUMER,
    GOODS,
    HANDLED,
    LIABILITY,
)

LAW = Instrument(
    id="consumer2024",
    text="consumer_law_implementing_regulations_2024",
    short_zh="消费者权益保护法实施条例",
    short="Consumer Law Regulations 2024",
    title="Implementing Regulations of the Law on the Protection of Consumer Rights and Interests",
    title_zh="中华人民共和国消费者权益保护法实施条例",
    promulgated=dt.date(2024, 3, 15),
    effective=dt.date(2024, 7, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

# -- Article 9: prices ------------------------------------------------------------------------
# Where a programme sets them by the person's information, PIPL art. 24 says whose right that touches.

ARTICLE_9 = (
    Rule(
        id="consumer2024.9.2",
        cite=LAW.art(9, para=2),
        gist="The same thing on the same terms is not priced differently behind the consumer's back.",
        zh="同等交易条件下不得在消费者不知情时设置不同价格",
        when=BETWEEN_TRADER_AND_CONSUMER & trade.PRICED_APART,
        concludes=must(
            "trader",
            Conduct("let the consumer know of a difference in price", "使消费者知悉价格差别"),
            done=trade.PRICE_DIFFERENCE_KNOWN,
        ),
    ),
)

# -- Article 23: personal information ------------------------------------------------------------
# Consent wrung for what has nothing to do with the business: the ways named are examples ("and the like").

WRUNG = any_of(trade.ASKED_ONCE_FOR_ALL, trade.ASKED_BY_DEFAULT, consent.CONDITION_OF_SERVICE)

ARTICLE_23 = (
    Rule(
        id="consumer2024.23.1.excessive",
        cite=LAW.art(23, para=1),
        gist="Traders collect no more about consumers than they need.",
        zh="不得过度收集消费者个人信息",
        when=all_of(
            status.IS_PERSONAL_INFORMATION, BETWEEN_TRADER_AND_CONSUMER, act.COLLECTS, item.EXCESSIVE
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer2024.23.1.forced",
        cite=LAW.art(23, para=1),
        gist="Agreement to what the business has no direct use for is not forced, openly or by one blanket or "
        "preset authorisation.",
        zh="不得以概括授权、默认授权等方式强制或者变相强制同意处理与经营无直接关系的信息",
        when=HANDLED & item.UNRELATED & WRUNG,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="consumer2024.23.2",
        cite=LAW.art(23, para=2),
        gist="Sensitive information of consumers is handled as laws and administrative regulations require.",
        zh="处理消费者敏感个人信息应当符合法律、行政法规",
        when=all_of(HANDLED, status.IS_SENSITIVE, act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_9, *ARTICLE_23)

LEFT_OUT = {
    LAW.art(1): "purpose and ground of the regulations",
    LAW.art(2): "principles of consumer protection",
    LAW.art(7): "safety of goods and premises, not of information",
    LAW.art(9, para=1): GOODS,
    LAW.art(10): "prices and renewals: what the consumer pays for, not what is known of the consumer",
    LAW.art(15): GOODS,
    LAW.art(40): AUTHORITIES,
    LAW.art(43): "ways to settle disputes",
    LAW.art(46): "complaints to authorities: their duties, and what the complaint must say",
    LAW.art(47): "tests of the quality of goods",
    LAW.art(49): LIABILITY,
    LAW.art(50): LIABILITY,
    LAW.art(53): "commencement; carried by the days of the instrument",
}
