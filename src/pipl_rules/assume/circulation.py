"""Defaults about what had got out to strangers, and what was public before anybody used it."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.publication import HUIFA
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, contact, incident, intrusion, item, republication, travel
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
ZHIMA = Instrument(
    id="zhima",
    short="Xu v. Zhima Credit",
    short_zh="徐某诉芝麻信用公司案",
    title="Xu v. Zhima Credit, Hangzhou Internet Court (2018) Zhe 0192 Min Chu 302",
    title_zh="徐某诉芝麻信用管理有限公司案，杭州互联网法院（2018）浙0192民初302号",
    promulgated=dt.date(2018, 1, 1),  # given in 2018; the day was not found
    effective=dt.date(2018, 1, 1),
    rank=Rank.JUDGMENT,
)

OUT_AMONG_STRANGERS = any_of(act.LEAKS, incident.INFO_LEAKED, act.SHOWS_TO_OTHERS, act.PUBLISHES)
KEPT_FROM_OTHERS = all_of(~act.SHOWS_TO_OTHERS, ~act.PUBLISHES, ~act.PROVIDES, ~act.LEAKS, ~contact.REACHED)
HIDDEN_ALL_THE_SAME = any_of(
    item.AGREED_PRIVATE_KIND,
    item.REVEALS_AGREED_PRIVATE,
    intrusion.REVEALS_INTIMATE,
    intrusion.TRACKED,
)

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
    Assumption(
        id="default.private.official_record",
        fact=item.EXPECTED_PRIVATE,
        value=False,
        cite=HUIFA.whole("what a posted judgment says", "已公开裁判文书的内容"),
        kind=Kind.DEFAULT,
        gist="What an official record says that is lawfully posted and still stands is not kept from others.",
        zh="有权机关依法公开且仍在公开的记录所载内容，不属不愿为他人知晓",
        when=all_of(item.ALREADY_PUBLIC, republication.OFFICIAL_RECORD, republication.FAITHFUL_COPY),
        unless=HIDDEN_ALL_THE_SAME | republication.PUT_TO_OTHER_ENDS,
    ),
    Assumption(
        id="default.private.public_unshared",
        fact=item.EXPECTED_PRIVATE,
        value=False,
        cite=ZHIMA.whole("what courts publish, shown to the person", "向本人展示已公开信息"),
        kind=Kind.DEFAULT,
        gist="What was lawfully public, used without anybody but the person seeing it, is not kept from others.",
        zh="使用已合法公开的信息而未使本人以外的人得知的，不属不愿为他人知晓",
        when=item.ALREADY_PUBLIC & KEPT_FROM_OTHERS,
        unless=HIDDEN_ALL_THE_SAME,
    ),
)
