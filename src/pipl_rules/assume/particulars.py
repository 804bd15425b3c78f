"""Defaults on particulars: those laid before the public, and those that a service does not need to be true."""

import datetime as dt

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, item, organ
from pipl_rules.logic.conditions import any_of

SHRIMP = Instrument(
    id="zhao_shrimp",
    short="Zhao v. a marketing firm",
    short_zh="赵某诉营销策划公司案",
    title="Zhao v. a Chongqing marketing firm, Yubei District People's Court, Chongqing, reported 2021",
    title_zh="赵某诉重庆某营销策划有限公司案，重庆市渝北区人民法院，2021年报道",
    promulgated=dt.date(2021, 3, 16),  # the day of the report; that of the judgment was not found
    effective=dt.date(2021, 3, 16),
    rank=Rank.JUDGMENT,
)
WEISHI = Instrument(
    id="wang_weishi",
    short="Wang v. a Shenzhen computer company",
    short_zh="王某与某计算机公司案",
    title="Wang v. a Shenzhen computer company, Shenzhen Intermediate People's Court, 2021",
    title_zh="王某与某计算机公司案，深圳市中级人民法院，2021年",
    promulgated=dt.date(2021, 12, 31),  # the last day of the year; the day was not found
    effective=dt.date(2021, 12, 31),
    rank=Rank.JUDGMENT,
)

DEFAULTS = (
    Assumption(
        id="default.private.particulars",
        fact=item.EXPECTED_PRIVATE,
        value=True,
        cite=SHRIMP.whole("particulars before the public", "公开详细身份信息"),
        kind=Kind.DEFAULT,
        gist="An identity number, a home address, an account or means laid uncovered before the public is what one "
        "does not want known, unless a rule asks for the list or it was public already.",
        zh="未加遮盖向公众公布的身份证号码、住址、账号、财产状况，属不愿为他人知晓；依规定公示或者已合法公开的除外",
        when=act.PUBLISHES & organ.NEEDLESS_PARTICULARS,
        unless=any_of(item.ORDINARY_KIND, item.REVEALS_NOTHING_HIDDEN, item.ALREADY_PUBLIC, organ.PUBLICITY),
    ),
    Assumption(
        id="default.excessive.filled_in_at_will",
        fact=item.EXCESSIVE,
        value=True,
        cite=WEISHI.whole("fields that anybody may alter", "可任意修改的字段"),
        kind=Kind.DEFAULT,
        gist="A service that works the same whatever stands in a field does not need the field.",
        zh="字段可任意填写而不影响服务的，收集该字段超出必要限度",
        when=act.COLLECTS & item.FILLED_IN_AT_WILL,
        unless=item.SUPPLIED_BY_OTHERS,
    ),
)
