"""Defaults on what is asked of a person as the price of a service."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, app, consent, item
from pipl_rules.logic.conditions import all_of

KONG = Instrument(
    id="kong",
    short_zh="孔某诉餐饮公司案",
    short="Kong v. a restaurant company",
    title="Kong v. a restaurant company, Beijing No. 3 Intermediate Court, reported 2023",
    title_zh="孔某诉某餐饮公司案，北京市第三中级人民法院，2023年报道",
    promulgated=dt.date(2023, 11, 1),  # published in that month; the day of judgment was not found
    effective=dt.date(2023, 11, 1),
    rank=Rank.JUDGMENT,
)

DEFAULTS = (
    Assumption(
        id="default.excessive.price_of_service",
        fact=item.EXCESSIVE,
        value=True,
        cite=KONG.whole("the price of a service", "以信息换取服务"),
        kind=Kind.DEFAULT,
        gist="What the function in use does without, and whoever declines is not served, is taken in excess: "
        "that the person then gave it does not make it needed.",
        zh="所用功能并不需要、不提供即不予服务的信息，其收集超出必要限度；本人因此提供，不使之成为必要",
        when=all_of(act.COLLECTS, app.UNNEEDED_ASKED, consent.CONDITION_OF_SERVICE),
        unless=consent.NEEDED_FOR_SERVICE | item.NEEDED | item.SUPPLIED_BY_OTHERS,
    ),
)
