"""The instruments cited: each version with the days on which it binds.

Dates follow the table of official texts the project was built on; the few that
rest on a single secondary source are marked.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank

TORT_LIABILITY_LAW = Instrument(
    id="tll",
    text="tort_liability_law",
    short="Tort Liability Law",
    title="Tort Liability Law",
    title_zh="侵权责任法",
    promulgated=dt.date(2009, 12, 26),
    effective=dt.date(2010, 7, 1),
    repealed=dt.date(2021, 1, 1),
)
NPCSC_DECISION = Instrument(
    id="npcsc",
    text="npcsc_decision_2012",
    short_zh="关于加强网络信息保护的决定",
    short="NPCSC Decision 2012",
    title="NPCSC Decision on Strengthening Network Information Protection",
    title_zh="全国人民代表大会常务委员会关于加强网络信息保护的决定",
    promulgated=dt.date(2012, 12, 28),
    effective=dt.date(2012, 12, 28),
    unit="item",
)
CONSUMER_LAW = Instrument(
    id="consumer",
    text="consumer_protection_law",
    short="Consumer Law",
    title="Law on the Protection of Consumer Rights and Interests (2013 Amendment)",
    title_zh="消费者权益保护法",
    promulgated=dt.date(2013, 10, 25),
    effective=dt.date(2014, 3, 15),
)
SPC_NETWORK_2014 = Instrument(
    id="spc2014",
    text="spc_network_infringement_2014",
    short_zh="网络侵害人身权益规定（2014年）",
    short="SPC Network Provisions 2014",
    title="SPC Provisions on Infringement of Personal Rights through Information Networks (2014)",
    title_zh="最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2014年）",
    promulgated=dt.date(2014, 8, 21),  # the formal date is from memory; effect on 2014-10-10 is sourced
    effective=dt.date(2014, 10, 10),
    repealed=dt.date(2021, 1, 1),
    reaches_back_to=dt.date(2010, 7, 1),  # art. 19: pending cases, under the law that it interprets
    rank=Rank.JUDICIAL_INTERPRETATION,
)
LEGISLATION_LAW_2015 = Instrument(
    id="legislation2015",
    text="legislation_law_2015",
    short="Legislation Law 2015",
    title="Legislation Law (2015 Amendment)",
    title_zh="立法法（2015年修正）",
    promulgated=dt.date(2015, 3, 15),
    effective=dt.date(2015, 3, 15),
    repealed=dt.date(2023, 3, 15),
)
LEGISLATION_LAW_2023 = Instrument(
    id="legislation2023",
    text="legislation_law_2023",
    short="Legislation Law 2023",
    title="Legislation Law (2023 Amendment)",
    title_zh="立法法（2023年修正）",
    promulgated=dt.date(2023, 3, 13),
    effective=dt.date(2023, 3, 15),
)
CYBERSECURITY_LAW = Instrument(
    id="csl",
    text="cybersecurity_law_2017",
    short="Cybersecurity Law",
    title="Cybersecurity Law (text of 2016)",
    title_zh="网络安全法",
    promulgated=dt.date(2016, 11, 7),
    effective=dt.date(2017, 6, 1),
    repealed=dt.date(2026, 1, 1),  # from this day the amended and renumbered text
)
CYBERSECURITY_LAW_2026 = Instrument(
    id="csl2026",
    text="cybersecurity_law_2025_amended",
    short="Cybersecurity Law 2026",
    title="Cybersecurity Law (as amended in 2025)",
    title_zh="网络安全法（2025年修正）",
    promulgated=dt.date(2025, 10, 28),
    effective=dt.date(2026, 1, 1),
)
GENERAL_PROVISIONS = Instrument(
    id="gpcl",
    text="general_provisions_civil_law_2017",
    short="General Provisions of the Civil Law",
    title="General Provisions of the Civil Law",
    title_zh="民法总则",
    promulgated=dt.date(2017, 3, 15),
    effective=dt.date(2017, 10, 1),
    repealed=dt.date(2021, 1, 1),
)
CIVIL_CODE = Instrument(
    id="civil_code",
    text="civil_code",
    short="Civil Code",
    title="Civil Code",
    title_zh="民法典",
    promulgated=dt.date(2020, 5, 28),
    effective=dt.date(2021, 1, 1),
)
PIPL = Instrument(
    id="pipl",
    text="pipl",
    short="PIPL",
    title="Personal Information Protection Law",
    title_zh="个人信息保护法",
    promulgated=dt.date(2021, 8, 20),
    effective=dt.date(2021, 11, 1),
)
CODE_TEMPORAL = Instrument(
    id="code_temporal",
    text="spc_civil_code_temporal_2020",
    short_zh="民法典时间效力规定",
    short="SPC Temporal Provisions 2020",
    title="SPC Provisions on the Temporal Application of the Civil Code",
    title_zh="最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定",
    promulgated=dt.date(2020, 12, 29),
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
EVIDENCE_2019 = Instrument(
    id="evidence2019",
    text="spc_civil_evidence_2019",
    short_zh="民事证据规定",
    short="SPC Evidence Provisions 2019",
    title="SPC Provisions on Evidence in Civil Procedures (2019 Revision)",
    title_zh="最高人民法院关于民事诉讼证据的若干规定",
    promulgated=dt.date(2019, 12, 25),
    effective=dt.date(2020, 5, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
CIVIL_PROCEDURE_INTERPRETATION = Instrument(
    id="cpl_interpretation",
    text="spc_civil_procedure_interpretation_2020",
    short_zh="民事诉讼法解释",
    short="SPC Civil Procedure Interpretation",
    title="SPC Interpretation of the Civil Procedure Law (2015, as revised)",
    title_zh="最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释",
    promulgated=dt.date(2015, 1, 30),
    effective=dt.date(
        2015, 2, 4
    ),  # first issue; the day is from memory, the wording from the texts of 2020 and 2022
    rank=Rank.JUDICIAL_INTERPRETATION,
)
FACE_RECOGNITION = Instrument(
    id="spc_face",
    text="spc_face_recognition_2021",
    short_zh="人脸识别规定",
    short="SPC Face Recognition Provisions 2021",
    title="SPC Provisions on Civil Cases Involving Facial Recognition",
    title_zh="最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定",
    promulgated=dt.date(2021, 7, 27),
    effective=dt.date(2021, 8, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
LING = Instrument(
    id="ling",
    short_zh="凌某某诉微播视界公司案",
    short="Ling v. Douyin",
    title="Ling v. Douyin, Beijing Internet Court (2019) Jing 0491 Min Chu 6694",
    title_zh="凌某某诉北京微播视界科技有限公司案，北京互联网法院（2019）京0491民初6694号",
    promulgated=dt.date(2020, 7, 30),
    effective=dt.date(2020, 7, 30),
    rank=Rank.JUDGMENT,
)
HUANG = Instrument(
    id="huang",
    short_zh="黄某诉腾讯公司案",
    short="Huang v. Tencent",
    title="Huang v. Tencent (WeRead), Beijing Internet Court (2019) Jing 0491 Min Chu 16142",
    title_zh="黄某诉腾讯科技（深圳）有限公司等案，北京互联网法院（2019）京0491民初16142号",
    promulgated=dt.date(2020, 7, 30),
    effective=dt.date(2020, 7, 30),
    rank=Rank.JUDGMENT,
)
WANG = Instrument(
    id="wang",
    short_zh="王某诉职场社交网站案",
    short="Wang v. a workplace-networking site",
    title="Wang v. a workplace-networking site, Haidian District People's Court, Beijing, 2020",
    title_zh="王某诉某职场社交网站案，北京市海淀区人民法院，2020年",
    promulgated=dt.date(2020, 5, 28),  # given between this day and 2021-01-01; the day was not found
    effective=dt.date(2020, 5, 28),
    rank=Rank.JUDGMENT,
)
NETWORK_DATA_2025 = Instrument(
    id="netdata2025",
    text="network_data_regulations_2025",
    short="Network Data Regulations",
    title="Regulations on Network Data Security Management",
    title_zh="网络数据安全管理条例",
    promulgated=dt.date(2024, 9, 24),
    effective=dt.date(2025, 1, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

GENERAL = (
    TORT_LIABILITY_LAW,
    NPCSC_DECISION,
    CYBERSECURITY_LAW,
    GENERAL_PROVISIONS,
    CIVIL_CODE,
    PIPL,
    CYBERSECURITY_LAW_2026,
)
"""Laws on the person in general, with which a court may reason before they bind; special laws guide nobody else."""
