"""Provisions on the Scope of Necessary Personal Information for Common Types of Apps, in force from 2021-05-01.

A normative document of authorities: a breach touches nobody's right by itself; whether consent was free or
the information necessary is for the laws.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import app
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Conduct, Rule, must

LAW = Instrument(
    id="necessary2021",
    text="necessary_pi_scope_2021",
    short_zh="常见类型移动互联网应用程序必要个人信息范围规定",
    short="Necessary Information Provisions 2021",
    title="Provisions on the Scope of Necessary Personal Information for Common Types of Mobile Internet Applications",
    title_zh="常见类型移动互联网应用程序必要个人信息范围规定",
    promulgated=dt.date(2021, 3, 12),
    effective=dt.date(2021, 5, 1),
    rank=Rank.NORMATIVE_DOCUMENT,
)

RULES = (
    Rule(
        id="necessary2021.3",
        cite=LAW.art(3),
        gist="Only those whom the service serves are meant, not those who supply it.",
        zh="仅指消费侧用户，不包括服务供给侧用户",
        when=app.SUPPLY_SIDE,
        lifts=("necessary2021.4",),
    ),
    Rule(
        id="necessary2021.4",
        cite=LAW.art(4),
        gist="The basic service is not refused to a user who will not give what it does not need.",
        zh="不得因不同意提供非必要信息而拒绝基本功能服务",
        when=app.APP,
        concludes=must(
            "app operator",
            Conduct("not refuse the basic service", "不得拒绝基本功能服务"),
            done=~all_of(app.UNNEEDED_ASKED, app.BASIC_SERVICE_REFUSED),
        ),
    ),
)

LISTS = "the lists of necessary items by type of app are data of the app audit"

LEFT_OUT = {
    LAW.art(1): "purpose and ground of the provisions",
    LAW.art(
        2, para=1
    ): "scope, and other law: what another law asks an app to collect is not unneeded, which the "
    "fact `unneeded_asked` carries",
    LAW.art(2, para=2): "definition; carried by the fact `app`",
    LAW.art(5): LISTS,
    **{LAW.art(f"5({kind})"): LISTS for kind in range(1, 40)},
    LAW.art(6): "reports to authorities, and what authorities do with them",
    LAW.art(7): "commencement; carried by the days of the instrument",
}
