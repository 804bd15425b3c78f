"""Defaults about what had got out to strangers."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, incident, item, travel
from pipl_rules.logic.conditions import all_of, any_of

PANG = Instrument(
    id="pang",
    short="Pang v. China Eastern and Qunar",
    short_zh="庞理鹏诉东航、趣拿公司案",
    title="Pang v. China Eastern and Qunar, Beijing No. 1 Intermediate Court (2017) Jing 01 Min Zhong 509",
    title_zh="庞理鹏诉中国东方航空股份有限公司、北京趣拿信息技术有限公司案，北京市第一中级人民法院（2017）京01民终509号",
    promulgated=dt.date(2017, 3, 27),
    effective=dt.date(2017, 3, 27),
    rank=Rank.JUDGMENT,
)

OUT_AMONG_STRANGERS = any_of(act.LEAKS, incident.INFO_LEAKED, act.SHOWS_TO_OTHERS, act.PUBLISHES)

DEFAULTS = (
    Assumption(
        id="default.private.itinerary_out",
        fact=item.EXPECTED_PRIVATE,
        value=True,
        cite=PANG.whole("name, number and journey together", "姓名、号码与行程结合"),
        kind=Kind.DEFAULT,
        gist="When and where somebody will travel, in strangers' hands under that person's name or number, is what "
        "one does not want known, though name and number by themselves are not.",
        zh="行程与姓名或者号码结合而为陌生人所知的，属不愿为他人知晓；姓名、号码单独并不具备私密性",
        when=all_of(travel.TRAVEL_PLAN, item.OF_KNOWN_PERSON, OUT_AMONG_STRANGERS),
        unless=any_of(item.ORDINARY_KIND, item.REVEALS_NOTHING_HIDDEN, item.ALREADY_PUBLIC),
    ),
)
