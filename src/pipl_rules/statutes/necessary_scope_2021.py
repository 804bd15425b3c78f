"""Provisions on the Scope of Necessary Personal Information for Common Types of Apps, in force from 2021-05-01.

A normative document of authorities: a breach touches nobody's right by itself; whether consent was free or
the information necessary is for the laws. From 2021-11-01 the PIPL says itself that a consent wrung by refusing
the service is not free (arts 14, 16); that it is not under the other laws either is the reading `tied_consent`.
Before 2021-05-01 what was so taken can be more than necessary; its consent is left as given.

Which information the basic service of each type needs (art. 5) is data of `apps.necessary`.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import app, consent
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Conduct, Rule, must
from pipl_rules.statutes.legislation_law import RULES_THAT_MAKE_CONSENT

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
        lifts=("necessary2021.4", "necessary2021.4.free"),
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
    Rule(
        id="necessary2021.4.free",
        cite=LAW.art(4),
        gist="Where so read: consent that is the price of a service which does not need the information is not free.",
        zh="采此解释者：以不提供服务相迫、就服务并不需要的信息取得的同意，并非自愿",
        when=all_of(
            app.APP,
            app.TIED_CONSENT.chosen("not_free"),
            app.UNNEEDED_ASKED,
            consent.CONDITION_OF_SERVICE,
        ),
        unless=consent.NEEDED_FOR_SERVICE,
        lifts=RULES_THAT_MAKE_CONSENT,
    ),
)

LISTS = (
    "what the basic service of each type of app needs is data of `apps.necessary`, cited item by item; that an app "
    "asked for more is the fact `unneeded_asked`"
)

LEFT_OUT = {
    LAW.art(1): "purpose and ground of the provisions",
    LAW.art(
        2, para=1
    ): "scope, and other rules: what a law, regulation, departmental rule or normative document has an app "
    "collect is not unneeded, which the fact `unneeded_asked` carries",
    LAW.art(2, para=2): "definition; carried by the fact `app`",
    LAW.art(5): LISTS,
    **{LAW.art(f"5({kind})"): LISTS for kind in range(1, 40)},
    LAW.art(6): "reports to authorities, and what authorities do with them",
    LAW.art(7): "commencement; carried by the days of the instrument",
}
