"""What the ministry's ladder rests on: notices and practice, with the statutes that they name.

The ladder of notice, exposure and removal stands in no statute. It is practice under two
notices of the Ministry of Industry and Information Technology whose texts are not at hand
(their numbers are those that published decisions name; their days are from memory). No
notice can create a penalty (Administrative Penalty Law art. 16): a fine needs a statute.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.statutes import telecom_users_2013
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW, CYBERSECURITY_LAW_2026, PIPL

NOTICE_164 = Instrument(
    id="miit164",
    short="MIIT Notice 2020 No. 164",
    title="Ministry notice on deepening the campaign on apps that infringe users' rights (2020 No. 164)",
    title_zh="工业和信息化部关于开展纵深推进APP侵害用户权益专项整治行动的通知（工信部信管函〔2020〕164号）",
    short_zh="工信部信管函〔2020〕164号",
    promulgated=dt.date(2020, 7, 22),
    effective=dt.date(2020, 7, 22),
    rank=Rank.NORMATIVE_DOCUMENT,
)
"""Order to rectify, exposure, removal."""

PRESET_2016 = Instrument(
    id="miit407",
    short="Preinstallation and Distribution Provisions 2016 No. 407",
    title="Interim Provisions on Preinstalling and Distributing Apps on Smart Mobile Terminals (2016 No. 407)",
    title_zh="移动智能终端应用软件预置和分发管理暂行规定（工信部信管〔2016〕407号）",
    short_zh="工信部信管〔2016〕407号",
    promulgated=dt.date(2016, 12, 16),
    effective=dt.date(2017, 7, 1),
    rank=Rank.NORMATIVE_DOCUMENT,
)
"""Duties of app stores; named by removals beside No. 164."""

PRACTICE = "ministry practice under notices whose texts are not at hand"
PRACTICE_ZH = "主管部门执法实践，所依据的通知文本未核"


def bases(day: dt.date) -> tuple[Citation, ...]:
    """What an order, an exposure or a removal of the day names, statutes first."""
    named = (
        PIPL.art(66),
        CYBERSECURITY_LAW.whole(),
        CYBERSECURITY_LAW_2026.whole(),
        telecom_users_2013.LAW.whole(),
        PRESET_2016.whole(),
        NOTICE_164.whole(),
    )
    return tuple(cite for cite in named if day in cite.instrument.span)


def penalty_bases(day: dt.date) -> tuple[Citation, ...]:
    """The provision under which a breach of the day can be fined: the PIPL once it binds, before it art. 64."""
    named = (PIPL.art(66), CYBERSECURITY_LAW.art(64, para=1))
    in_force = tuple(cite for cite in named if day in cite.instrument.span)
    return in_force[:1]
