"""Anti-Telecom and Online Fraud Law, in force from 2022-12-01: what bears on personal information."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, status, upkeep
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must

LAW = Instrument(
    id="antifraud2022",
    text="anti_telecom_fraud_law_2022",
    short_zh="反电信网络诈骗法",
    short="Anti-Fraud Law 2022",
    title="Anti-Telecom and Online Fraud Law of the People's Republic of China",
    title_zh="中华人民共和国反电信网络诈骗法",
    promulgated=dt.date(2022, 9, 2),
    effective=dt.date(2022, 12, 1),
)

LET_OUT = act.LEAKS | act.SELLS | act.PUBLISHES

RULES = (
    Rule(
        id="antifraud2022.5.2.information",
        cite=LAW.art(5, para=2),
        gist="Personal information learnt in work against fraud is kept secret, by authorities and by everybody.",
        zh="对反诈工作中知悉的个人信息应当保密",
        when=all_of(status.IS_PERSONAL_INFORMATION, upkeep.LEARNT_ON_DUTY, LET_OUT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="antifraud2022.5.2.privacy",
        cite=LAW.art(5, para=2),
        gist="... and so is what is private.",
        zh="对反诈工作中知悉的个人隐私应当保密",
        when=all_of(status.IS_PRIVATE_INFORMATION, upkeep.LEARNT_ON_DUTY, LET_OUT),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="antifraud2022.25.1.1",
        cite=LAW.art(25, para=1, item=1),
        gist="Nobody sells or provides personal information for the frauds of others.",
        zh="不得为他人实施诈骗出售、提供个人信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, upkeep.FOR_FRAUD, act.SELLS | act.PROVIDES),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="antifraud2022.29.1",
        cite=LAW.art(29, para=1),
        gist="Processors see to it that what they hold is not used for fraud.",
        zh="应当建立个人信息被用于诈骗的防范机制",
        when=status.PIPL_GOVERNS & act.PROCESSES,
        concludes=must(
            "processor",
            Conduct("guard the information against use for fraud", "建立反诈防范机制"),
            done=~upkeep.NO_FRAUD_PREVENTION,
        ),
    ),
    Rule(
        id="antifraud2022.31.1",
        cite=LAW.art(31, para=1),
        gist="Nobody opens a card or account by passing for somebody else.",
        zh="不得假冒他人身份开立卡、账户、账号",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROCESSES, upkeep.OPENED_IN_THEIR_NAME),
        concludes=infringes(PI_RIGHTS),
    ),
)

LIABILITY = "liability and penalties: a matter of consequences, not of lawfulness"
SERVICES = "what providers of networks, promotion, software and payment watch for: no handling of information"

LEFT_OUT = {
    LAW.art(2): "definition; carried by the fact `for_fraud`",
    LAW.art(5, para=1): "how the work against fraud is done: principle for authorities",
    LAW.art(8): "publicity and education against fraud",
    LAW.art(25, para=1, item=2): "laundering of money",
    LAW.art(25, para=1, item=3): "other help to fraud; where it is help with information, item 1",
    **{LAW.art(25, para=2, item=n): SERVICES for n in range(1, 5)},
    LAW.art(29, para=2): "what authorities protect first and the police look into: duties of authorities",
    LAW.art(31, para=2): "restrictions that authorities impose on those found to have done so",
    **dict.fromkeys(map(LAW.art, (38, 42, 44, 46, 48)), LIABILITY),
    LAW.art(47): "public-interest litigation: a matter of consequences",
    LAW.art(50): "commencement; carried by the days of the instrument",
}
