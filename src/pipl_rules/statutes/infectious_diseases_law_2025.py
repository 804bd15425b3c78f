"""Law on Infectious Diseases, text from 2025-09-01: disease data serve disease control and nothing else."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, health, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.terms import CONFIDENCE_BROKEN

LAW = Instrument(
    id="infectious2025",
    text="infectious_diseases_law_2025",
    short="Infectious Diseases Law 2025",
    title="Law on the Prevention and Treatment of Infectious Diseases (2025 Revision)",
    title_zh="传染病防治法（2025年修订）",
    promulgated=dt.date(2025, 4, 30),
    effective=dt.date(2025, 9, 1),
)

# -- Article 13: personal information in disease control ------------------------------------------------

IN_CONTROL = all_of(status.IS_PERSONAL_INFORMATION, act.PROCESSES, health.IN_DISEASE_CONTROL)

ARTICLE_13 = (
    Rule(
        id="infectious2025.13.2.excess",
        cite=LAW.art(13, para=2),
        gist="Disease control takes no more information than it needs.",
        zh="传染病防治中收集信息不得超出需要",
        when=IN_CONTROL & item.EXCESSIVE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="infectious2025.13.2.purpose",
        cite=LAW.art(13, para=2),
        gist="What was taken for disease control serves nothing else.",
        zh="防疫中取得的信息不得挪作他用",
        when=IN_CONTROL & health.DISEASE_DATA_USED_OTHERWISE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="infectious2025.13.2.security",
        cite=LAW.art(13, para=2),
        gist="Measures keep it safe.",
        zh="应当采取安全措施",
        when=IN_CONTROL,
        concludes=must(
            "processor", Conduct("keep the information safe", "采取措施确保信息安全"), done=act.SECURED
        ),
    ),
)

# -- Article 16: patients, carriers and suspected cases ------------------------------------------------

INFECTION_TOLD = health.SHOWS_INFECTION & CONFIDENCE_BROKEN

ARTICLE_16 = (
    Rule(
        id="infectious2025.16.2.information",
        cite=LAW.art(16, para=2),
        gist="Nobody lets out information on a person who has, carries or may have an infectious disease.",
        zh="不得外泄患者、病原携带者、疑似患者的个人信息",
        when=INFECTION_TOLD & status.IS_PERSONAL_INFORMATION,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="infectious2025.16.2.privacy",
        cite=LAW.art(16, para=2),
        gist="... nor what is private to them.",
        zh="也不得外泄其隐私",
        when=INFECTION_TOLD & status.IS_PRIVATE_INFORMATION,
        concludes=infringes(PRIVACY),
    ),
)

RULES = (*ARTICLE_13, *ARTICLE_16)

LEFT_OUT = {
    LAW.art(13, para=1): "the State promotes technology: no act of a processor",
    LAW.art(16, para=1): "care for patients: no processing of information",
    LAW.art(44): "the State builds systems of surveillance and sharing: a duty of authorities",
    LAW.art(110): "penalties: what follows from an act",
    LAW.art(115): "commencement",
}
