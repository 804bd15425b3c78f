"""Law on Basic Healthcare, from 2020-06-01: patients' privacy and personal health information."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, health, status
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.terms import AGREED_TO, CONFIDENCE_BROKEN

LAW = Instrument(
    id="healthcare",
    text="basic_healthcare_law_2019",
    short="Basic Healthcare Law",
    title="Law on Basic Healthcare and Health Promotion",
    title_zh="基本医疗卫生与健康促进法",
    promulgated=dt.date(2019, 12, 28),
    effective=dt.date(2020, 6, 1),
)

# -- Article 33: the patient's privacy -------------------------------------------------------------------

ARTICLE_33 = (
    Rule(
        id="healthcare.33.1",
        cite=LAW.art(33, para=1),
        gist="Whoever gives medical care protects the patient's privacy.",
        zh="医疗卫生机构及人员应当保护患者隐私",
        when=all_of(
            health.IN_TREATMENT, health.BY_HEALTH_BODY, status.IS_PRIVATE_INFORMATION, CONFIDENCE_BROKEN
        ),
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 92: health information ------------------------------------------------------------------------
# "Illegally" is filled by the other laws. Selling without the person's yes is illegal whatever they say.

HEALTH_HANDLED = all_of(status.IS_PERSONAL_INFORMATION, health.CONCERNS_HEALTH)

ARTICLE_92 = (
    Rule(
        id="healthcare.92.handling",
        cite=LAW.art(92),
        gist="Nobody illegally collects, uses, processes or transmits health information.",
        zh="不得非法处理他人的健康信息",
        when=all_of(HEALTH_HANDLED, any_of(act.OBTAINED_ILLEGALLY, act.PROCESSES & act.BREAKS_OTHER_LAW)),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="healthcare.92.trade",
        cite=LAW.art(92),
        gist="... nor illegally trades, provides or publishes it.",
        zh="也不得非法买卖、提供、公开健康信息",
        when=all_of(HEALTH_HANDLED, act.SELLS | act.PROVIDES | act.PUBLISHES, ~AGREED_TO),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_33, *ARTICLE_92)

LEFT_OUT = {
    LAW.art(33, para=2): "what patients owe: no processing of information",
    LAW.art(101): "penalties: what follows from an act",
    LAW.art(102): "penalties: what follows from an act",
    LAW.art(105): "penalties: what follows from an act",
    LAW.art(110): "commencement",
}
