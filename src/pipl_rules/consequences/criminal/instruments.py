"""The instruments of the crime of infringing citizens' personal information, by version.

`text` is the name in the table of official texts. The general part of the Criminal
Law beyond the articles of that table was read in the public collection LawRefBook/Laws
(file 刑法/刑法.md at 71f344a); it has no text here, so its citations are not counted.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank

NEW_TEXT_FROM = dt.date(2015, 11, 1)
"""First day of the 2015 text of article 253-1 (Amendment IX)."""

CRIME_FROM = dt.date(2009, 2, 28)
"""First day of article 253-1 (Amendment VII); before it there was no such crime."""

CRIMINAL_LAW = Instrument(
    id="criminal",
    text="criminal_law",
    short="Criminal Law",
    title="Criminal Law (1997)",
    title_zh="刑法",
    promulgated=dt.date(1997, 3, 14),
    effective=dt.date(1997, 10, 1),
)
GENERAL_PART = Instrument(
    id="criminal.general",
    short="Criminal Law",
    title="Criminal Law (1997), general part",
    title_zh="刑法",
    promulgated=dt.date(1997, 3, 14),
    effective=dt.date(1997, 10, 1),
)
TEXT_OF_2009 = Instrument(
    id="criminal2009",
    text="criminal_law_253_1_2009",
    short="Criminal Law (2009)",
    short_zh="刑法（2009年修正）",
    title="Criminal Law, article 253-1 as inserted by Amendment VII",
    title_zh="刑法第二百五十三条之一（刑法修正案（七）文本）",
    promulgated=CRIME_FROM,
    effective=CRIME_FROM,
    repealed=NEW_TEXT_FROM,
)
TEXT_OF_2015 = Instrument(
    id="criminal2015",
    text="criminal_law_253_1_2015",
    short="Criminal Law (2015)",
    short_zh="刑法（2015年修正）",
    title="Criminal Law, article 253-1 as amended by Amendment IX",
    title_zh="刑法第二百五十三条之一（刑法修正案（九）文本）",
    promulgated=dt.date(2015, 8, 29),
    effective=NEW_TEXT_FROM,
)
INTERPRETATION = Instrument(
    id="crime2017",
    text="spc_spp_citizen_pi_crime_2017",
    short="SPC-SPP Interpretation 2017",
    short_zh="办理侵犯公民个人信息刑事案件解释",
    title="SPC-SPP Interpretation on Criminal Cases of Infringing Citizens' Personal Information",
    title_zh="最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释",
    promulgated=dt.date(2017, 5, 8),
    effective=dt.date(2017, 6, 1),
    # SPC-SPP Temporal Provisions 2001, item 2: acts before it, no interpretation having been there.
    reaches_back_to=CRIME_FROM,
    rank=Rank.JUDICIAL_INTERPRETATION,
)
AMENDMENT_IX_TEMPORAL = Instrument(
    id="amendment9temporal",
    text="spc_amendment_ix_temporal_2015",
    short="SPC Amendment IX Temporal Interpretation",
    short_zh="刑法修正案（九）时间效力解释",
    title="SPC Interpretation on the Temporal Application of Amendment IX to the Criminal Law",
    title_zh="最高人民法院关于《中华人民共和国刑法修正案（九）》时间效力问题的解释",
    promulgated=dt.date(2015, 10, 29),
    effective=NEW_TEXT_FROM,
    rank=Rank.JUDICIAL_INTERPRETATION,
)
INTERPRETATIONS_TEMPORAL = Instrument(
    id="crimetemporal2001",
    text="spc_spp_criminal_interpretation_temporal_2001",
    short="SPC-SPP Temporal Provisions 2001",
    short_zh="刑事司法解释时间效力规定",
    title="SPC-SPP Provisions on the Temporal Effect of Criminal Judicial Interpretations",
    title_zh="最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定",
    promulgated=dt.date(2001, 12, 16),
    effective=dt.date(2001, 12, 17),
    unit="item",
    rank=Rank.JUDICIAL_INTERPRETATION,
)
NETWORK_CRIME = Instrument(
    id="networkcrime2019",
    text="spc_spp_network_crime_2019",
    short="SPC-SPP Network Crime Interpretation 2019",
    short_zh="办理非法利用信息网络等刑事案件解释",
    title="SPC-SPP Interpretation on Illegally Using Information Networks and Aiding Network Crime",
    title_zh="最高人民法院、最高人民检察院关于办理非法利用信息网络、帮助信息网络犯罪活动等刑事案件适用法律若干问题的解释",
    promulgated=dt.date(2019, 10, 21),
    effective=dt.date(2019, 11, 1),
    reaches_back_to=NEW_TEXT_FROM,  # articles 286-1 and 287-1 date from that day; as above
    rank=Rank.JUDICIAL_INTERPRETATION,
)
