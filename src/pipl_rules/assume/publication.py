"""Defaults about publishing again what was public, and about lists that organs must publish."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, item, organ, republication
from pipl_rules.logic.conditions import all_of

HUIFA = Instrument(
    id="huifa",
    short_zh="梁某某诉汇法正信公司案",
    short="Liang v. Huifa",
    title="Liang v. Beijing Huifa Zhengxin, Beijing No. 4 Intermediate Court (2021) Jing 04 Min Zhong 71",
    title_zh="梁某某诉北京汇法正信科技有限公司案，北京市第四中级人民法院（2021）京04民终71号",
    promulgated=dt.date(2021, 1, 1),  # given in 2021; the day was not found
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDGMENT,
)
DADONG = Instrument(
    id="dadong",
    short_zh="沈阳市大东区公租房名单案",
    short="Dadong public-housing lists",
    title="Dadong District Procuratorate, Shenyang: lists of public housing (typical case of the SPP, 2023)",
    title_zh="沈阳市大东区检察院督促规范政务公开个人信息保护行政公益诉讼案",
    promulgated=dt.date(2023, 1, 1),  # published in 2023; the day was not found
    effective=dt.date(2023, 1, 1),
    rank=Rank.JUDGMENT,
)

DEFAULTS = (
    Assumption(
        id="default.reasonable_scope.republication",
        fact=item.REASONABLE_SCOPE,
        value=True,
        cite=HUIFA.whole("republishing a judgment", "转载裁判文书"),
        kind=Kind.DEFAULT,
        gist="A faithful copy of an official record that still stands, put to no other end, stays within reason.",
        zh="如实转载仍在公开的官方记录而未另作他用的，在合理范围内",
        when=republication.OFFICIAL_RECORD & republication.FAITHFUL_COPY,
        unless=republication.PUT_TO_OTHER_ENDS,
    ),
    Assumption(
        id="default.excessive.publicity",
        fact=item.EXCESSIVE,
        value=True,
        cite=DADONG.whole("what a public list needs", "公示的必要限度"),
        kind=Kind.DEFAULT,
        gist="A list may have to be public; numbers, exact addresses and means of those on it, left uncovered, "
        "are more than openness needs.",
        zh="名单虽应公示，未加遮盖的证件号码、详细住址、财产状况超出公示所需",
        when=all_of(organ.PUBLICITY, act.PUBLISHES, organ.NEEDLESS_PARTICULARS),
        unless=item.SUPPLIED_BY_OTHERS,
    ),
)
