"""The instruments on suits in the public interest: each version with the days on which it binds.

Not at hand, and so said where they are cited: the Civil Procedure Law of 2012 (its article 55
is the first paragraph of the text of 2017), the consumer interpretation as first issued in
2016 and the procuratorial interpretation as revised in 2020, of which it is known only that
heroes and martyrs were added. The wording is read from the neighbouring version.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.statutes import anti_fraud_2022, minors_protection_law, womens_rights_law_2022
from pipl_rules.statutes.instruments import (
    CIVIL_CODE,
    CONSUMER_LAW,
    FACE_RECOGNITION,
    PIPL,
    TORT_LIABILITY_LAW,
)

__all__ = [
    "CIVIL_CODE",
    "CONSUMER_2016",
    "CONSUMER_2020",
    "CONSUMER_LAW",
    "FACE_RECOGNITION",
    "FRAUD_LAW",
    "MINORS_LAW",
    "PIPL",
    "PROCEDURE",
    "PROCEDURE_INTERPRETATIONS",
    "PROCURATORIAL_2018",
    "PROCURATORIAL_2020",
    "TORT_LIABILITY_LAW",
    "WOMEN_LAW",
]

FRAUD_LAW, MINORS_LAW, WOMEN_LAW = (
    anti_fraud_2022.LAW,
    minors_protection_law.LAW,
    womens_rights_law_2022.LAW,
)


def _procedure(
    year: int, promulgated: dt.date, effective: dt.date, repealed: dt.date | None, text: str
) -> Instrument:
    return Instrument(
        id=f"cpl{year}",
        text=text,
        short=f"Civil Procedure Law ({year})",
        title=f"Civil Procedure Law, text of {year}",
        title_zh=f"民事诉讼法（{year}年修正）",
        short_zh="民事诉讼法",
        promulgated=promulgated,
        effective=effective,
        repealed=repealed,
    )


_2013, _2017, _2022, _2024 = (
    dt.date(2013, 1, 1),
    dt.date(2017, 7, 1),
    dt.date(2022, 1, 1),
    dt.date(2024, 1, 1),
)
PROCEDURE = (
    (_procedure(2012, dt.date(2012, 8, 31), _2013, _2017, ""), 55),
    (_procedure(2017, dt.date(2017, 6, 27), _2017, _2022, "civil_procedure_law_2017"), 55),
    (_procedure(2021, dt.date(2021, 12, 24), _2022, _2024, "civil_procedure_law_2021"), 58),
    (_procedure(2023, dt.date(2023, 9, 1), _2024, None, "civil_procedure_law_2023"), 58),
)
"""Each version of the Civil Procedure Law since 2013, with the number of its article on the public interest."""


def _interpretation(
    year: int, promulgated: dt.date, effective: dt.date, repealed: dt.date | None, text: str
) -> Instrument:
    return Instrument(
        id=f"cpl_interpretation{year}",
        text=text,
        short_zh=f"民事诉讼法解释（{year}年）",
        short=f"SPC Civil Procedure Interpretation ({year})",
        title=f"SPC Interpretation of the Civil Procedure Law, text of {year}",
        title_zh=f"最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释（{year}年文本）",
        promulgated=promulgated,
        effective=effective,
        repealed=repealed,
        rank=Rank.JUDICIAL_INTERPRETATION,
    )


_2015, _2021, _APRIL_2022 = dt.date(2015, 2, 4), dt.date(2021, 1, 1), dt.date(2022, 4, 10)
PROCEDURE_INTERPRETATIONS = (
    # the first issue is not at hand, its day in force from memory; read from the text of 2020
    (_interpretation(2015, dt.date(2015, 1, 30), _2015, _2021, ""), 284),
    (
        _interpretation(
            2020, dt.date(2020, 12, 29), _2021, _APRIL_2022, "spc_civil_procedure_interpretation_2020"
        ),
        284,
    ),
    (
        _interpretation(
            2022, dt.date(2022, 4, 1), _APRIL_2022, None, "spc_civil_procedure_interpretation_2022"
        ),
        282,
    ),
)
"""Each version of the interpretation since 2015, with the first of its eight articles on the public interest."""

PROCURATORIAL_2018 = Instrument(
    id="procuratorial2018",
    text="procuratorial_public_interest_2018",
    short_zh="检察公益诉讼解释（2018年）",
    short="SPC and SPP Procuratorial Interpretation 2018",
    title="SPC and SPP Interpretation on Procuratorial Public Interest Litigation (2018)",
    title_zh="最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2018年）",
    promulgated=dt.date(2018, 3, 1),  # the formal date is from memory
    effective=dt.date(2018, 3, 2),
    repealed=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
PROCURATORIAL_2020 = Instrument(
    id="procuratorial2020",
    short_zh="检察公益诉讼解释（2020年修正）",
    short="SPC and SPP Procuratorial Interpretation 2020",
    title="SPC and SPP Interpretation on Procuratorial Public Interest Litigation (2020 Revision)",
    title_zh="最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释（2020年修正）",
    promulgated=dt.date(2020, 12, 28),  # from memory; its first day in force is reported
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
CONSUMER_2016 = Instrument(
    id="consumer_pil2016",
    short_zh="消费民事公益诉讼解释（2016年）",
    short="SPC Consumer Public Interest Interpretation 2016",
    title="SPC Interpretation on Consumer Civil Public Interest Litigation (2016)",
    title_zh="最高人民法院关于审理消费民事公益诉讼案件适用法律若干问题的解释（2016年）",
    promulgated=dt.date(
        2016, 4, 24
    ),  # from memory; only the first day in force decides, and stands in its art. 19
    effective=dt.date(2016, 5, 1),
    repealed=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
CONSUMER_2020 = Instrument(
    id="consumer_pil2020",
    text="consumer_public_interest_2020",
    short_zh="消费民事公益诉讼解释",
    short="SPC Consumer Public Interest Interpretation 2020",
    title="SPC Interpretation on Consumer Civil Public Interest Litigation (2020 Revision)",
    title_zh="最高人民法院关于审理消费民事公益诉讼案件适用法律若干问题的解释（2020年修正）",
    promulgated=dt.date(2020, 12, 29),
    effective=dt.date(2021, 1, 1),
    rank=Rank.JUDICIAL_INTERPRETATION,
)
