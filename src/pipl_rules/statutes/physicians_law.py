"""Physicians Law, from 2022-03-01: a physician protects the patient's privacy and personal information."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import health, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.terms import CONFIDENCE_BROKEN

LAW = Instrument(
    id="physicians",
    text="physicians_law_2021",
    short="Physicians Law",
    title="Law on Physicians",
    title_zh="医师法",
    promulgated=dt.date(2021, 8, 20),
    effective=dt.date(2022, 3, 1),
)

# -- Article 23: duties in practice --------------------------------------------------------------------

TOLD_ON = all_of(health.IN_TREATMENT, health.BY_HEALTH_BODY, CONFIDENCE_BROKEN)

ARTICLE_23 = (
    Rule(
        id="physicians.23.3.information",
        cite=LAW.art(23, item=3),
        gist="A physician protects what was learnt of a patient's health.",
        zh="医师应当保护执业中获知的患者个人信息",
        when=all_of(TOLD_ON, health.CONCERNS_HEALTH, status.IS_PERSONAL_INFORMATION),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="physicians.23.3.privacy",
        cite=LAW.art(23, item=3),
        gist="... and the patient's privacy.",
        zh="并保护患者隐私",
        when=TOLD_ON & status.IS_PRIVATE_INFORMATION,
        concludes=infringes(PRIVACY),
    ),
)

RULES = ARTICLE_23

LEFT_OUT = {
    **{
        LAW.art(23, item=n): "how medicine is practised: no processing of information"
        for n in (1, 2, 4, 5, 6)
    },
    LAW.art(56): "penalties: what follows from an act",
    LAW.art(67): "commencement",
}
