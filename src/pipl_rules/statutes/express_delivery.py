"""Interim Regulations on Express Delivery, in force from 2018-05-01; numbered as revised in 2025.

Article 35 was article 34 until the revision of 2025; the wording of that article at hand is that of 2025.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, status, upkeep
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must

LAW = Instrument(
    id="express2018",
    text="express_delivery_regulations",
    short_zh="快递暂行条例",
    short="Express Delivery Regulations",
    title="Interim Regulations on Express Delivery (numbered as revised in 2025)",
    title_zh="快递暂行条例",
    promulgated=dt.date(2018, 3, 2),
    effective=dt.date(2018, 5, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

COMPANY = "express company"
HANDLED = upkeep.EXPRESS_COMPANY & act.PROCESSES
USERS = upkeep.EXPRESS_COMPANY & status.IS_PERSONAL_INFORMATION

RULES = (
    Rule(
        id="express2018.35.1.rules",
        cite=LAW.art(35, para=1),
        gist="An express company has rules for waybills and electronic data.",
        zh="运单和电子数据应当有管理制度",
        when=HANDLED,
        concludes=must(
            COMPANY, Conduct("manage waybills and data", "管理运单和电子数据"), done=upkeep.WAYBILLS_MANAGED
        ),
    ),
    Rule(
        id="express2018.35.1.destroy",
        cite=LAW.art(35, para=1),
        gist="Waybills are destroyed at regular times.",
        zh="应当定期销毁快递运单",
        when=HANDLED,
        concludes=must(
            COMPANY, Conduct("destroy waybills regularly", "定期销毁运单"), done=upkeep.WAYBILLS_DESTROYED
        ),
    ),
    Rule(
        id="express2018.35.1.safety",
        cite=LAW.art(35, para=1),
        gist="Users' information is kept safe by technical means.",
        zh="应当以有效的技术确保用户信息安全",
        when=HANDLED,
        concludes=must(COMPANY, Conduct("keep the information safe", "保证用户信息安全"), done=act.SECURED),
    ),
    Rule(
        id="express2018.35.2",
        cite=LAW.art(35, para=2),
        gist="What is learnt in delivering is neither sold nor leaked.",
        zh="不得出售、泄露服务过程中知悉的用户信息",
        when=USERS & (act.SELLS | act.LEAKS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="express2018.35.2.provide",
        cite=LAW.art(35, para=2),
        gist="... nor provided to others illegally: with neither consent nor law.",
        zh="不得非法提供服务过程中知悉的用户信息",
        when=all_of(USERS, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="express2018.35.2.remedy",
        cite=LAW.art(35, para=2),
        gist="A leak, or what may become one, is remedied at once.",
        zh="发生或者可能发生泄露的，应当立即补救",
        when=upkeep.EXPRESS_COMPANY & upkeep.INCIDENT,
        concludes=must(COMPANY, Conduct("remedy it at once", "立即采取补救措施"), done=upkeep.REMEDIED),
    ),
    Rule(
        id="express2018.35.2.report",
        cite=LAW.art(35, para=2),
        gist="... and reported to the postal authority.",
        zh="并向邮政管理部门报告",
        when=upkeep.EXPRESS_COMPANY & upkeep.INCIDENT,
        concludes=must(COMPANY, Conduct("report it", "报告"), done=upkeep.REPORTED),
    ),
)

LEFT_OUT = {LAW.art(54): "penalties: a matter of consequences, not of lawfulness"}
