"""Mental Health Law, from 2013-05-01: who a patient is, and what is confided in counselling, stays untold."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import health, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.terms import CONFIDENCE_BROKEN

LAW = Instrument(
    id="mental",
    text="mental_health_law",
    short="Mental Health Law",
    title="Mental Health Law (2018 Amendment)",
    title_zh="精神卫生法",
    promulgated=dt.date(2012, 10, 26),
    effective=dt.date(2013, 5, 1),
)

# -- Article 4: who is a patient ------------------------------------------------------------------

PATIENT_TOLD = all_of(health.IN_MENTAL_HEALTH_CARE, health.SHOWS_PATIENT, CONFIDENCE_BROKEN)

ARTICLE_4 = (
    Rule(
        id="mental.4.3",
        cite=LAW.art(4, para=3),
        gist="Nobody makes known what could tell others that a person has a mental disorder.",
        zh="不得让他人得知可以推断精神障碍患者身份的信息",
        when=PATIENT_TOLD & status.IS_PERSONAL_INFORMATION,
        unless=health.DUTY_NEEDS_PUBLICATION,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 23: counselling ---------------------------------------------------------------------

ARTICLE_23 = (
    Rule(
        id="mental.23.4",
        cite=LAW.art(23, para=4),
        gist="A counsellor respects the client's privacy and keeps what was confided.",
        zh="心理咨询人员应当尊重隐私，不外传咨询中的秘密",
        when=all_of(health.IN_COUNSELLING, health.CONFIDED, ~item.ANONYMISED, CONFIDENCE_BROKEN),
        concludes=infringes(PRIVACY),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_23)

LEFT_OUT = {
    LAW.art(4, para=1): "dignity and safety in general; paragraph 3 carries what bears on information",
    LAW.art(4, para=2): "education, work, care and assistance: no processing of information",
    LAW.art(23, para=1): "how counsellors practise: no processing of information",
    LAW.art(23, para=2): "what counsellors may not do: no processing of information",
    LAW.art(23, para=3): "advice to see a doctor: no processing of information",
    LAW.art(78): "compensation: what follows from an act",
    LAW.art(82): "who may sue: what follows from an act",
    LAW.art(85): "commencement",
}
