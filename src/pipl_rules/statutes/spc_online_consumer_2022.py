"""SPC Provisions (I) on Online Consumption, in force from 2022-03-15: standard terms that are void."""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Rule
from pipl_rules.statutes.consumer_law import VOID_TERM
from pipl_rules.statutes.ecommerce_law import BOUND
from pipl_rules.statutes.legislation_law import RULES_THAT_MAKE_CONSENT

LAW = Instrument(
    id="spc_online_consumer",
    text="spc_online_consumer_2022",
    short_zh="网络消费规定（一）",
    short="SPC Online Consumption Provisions 2022",
    title="SPC Provisions (I) on the Trial of Online Consumption Dispute Cases",
    title_zh="最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）",
    promulgated=dt.date(2022, 3, 1),
    effective=dt.date(2022, 3, 15),
    rank=Rank.JUDICIAL_INTERPRETATION,
)

RULES = (
    Rule(
        id="spc_online_consumer.1.5",
        cite=LAW.art(1, item=5),
        gist="Terms of online traders that are unfair to consumers in any way are void, and consent in them too.",
        zh="电子商务经营者对消费者不公平、不合理的格式条款无效，其中的同意亦无效",
        when=all_of(BOUND, act.CONSUMER, VOID_TERM),
        lifts=RULES_THAT_MAKE_CONSENT,
    ),
)

LEFT_OUT = {
    LAW.art(1, item=1): "void terms about the quality of goods",
    LAW.art(1, item=2): "void terms about who answers, platform or seller",
    LAW.art(1, item=3): "void terms about who interprets the contract",
    LAW.art(1, item=4): "void terms about complaints and suits: a matter of proceedings",
    LAW.art(14): "liability: a matter of consequences, not of lawfulness",
    LAW.art(20): "commencement; carried by the days of the instrument",
}
