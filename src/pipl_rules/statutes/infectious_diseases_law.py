"""Law on Infectious Diseases, text in force 2004-12-01 to 2025-08-31: what disease control learns stays untold."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, health, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Rule, counts_as, infringes
from pipl_rules.statutes.terms import CONFIDENCE_BROKEN, EXPOSES

LAW = Instrument(
    id="infectious2004",
    text="infectious_diseases_law_2013",
    short="Infectious Diseases Law",
    title="Law on the Prevention and Treatment of Infectious Diseases (2013 Amendment)",
    title_zh="传染病防治法（2013年修正）",
    promulgated=dt.date(2004, 8, 28),
    effective=dt.date(2004, 12, 1),
    repealed=dt.date(2025, 9, 1),
)

# -- Article 12: everybody answers, and the answers stay where they are ----------------------------------

BY_THE_BODY = health.IN_DISEASE_CONTROL & health.BY_HEALTH_BODY
ASKED_BEFORE_COLLECTING = (
    "npcsc.2.1.consent",
    "telecom2013.9.1",
    "consumer.29.1.consent",
    "consumer2015.11.1.1",
    "csl.22.3",
    "csl.41.1.consent",
    "gpcl.111.handling",
    "children2019.9.consent",
    "civil_code.1035.1",
    "minors2021.72.1.consent",
)
"""What asks for consent, the guardian's included, before information is gathered. A law that binds everybody to answer
is a law that provides otherwise (Civil Code art. 1035 item 1, Minors Protection Law art. 72); it goes before the
general consent rules and before what departments lay down. What must be told stays owed."""

ARTICLE_12 = (
    Rule(
        id="infectious2004.12.1.answer",
        cite=LAW.art(12, para=1),
        gist="Everybody must answer disease control bodies and hospitals truthfully, so that no consent is asked for.",
        zh="任何人对疾控机构、医疗机构的调查负有如实提供的义务，无需另行同意",
        when=all_of(BY_THE_BODY, act.COLLECTS, ~EXPOSES),
        lifts=ASKED_BEFORE_COLLECTING,
    ),
    Rule(
        id="infectious2004.12.1.basis",
        cite=LAW.art(12, para=1),
        gist="... and that is a case provided by law.",
        zh="该情形属于法律规定的情形",
        when=all_of(BY_THE_BODY, act.COLLECTS, ~EXPOSES),
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="infectious2004.12.1.leak",
        cite=LAW.art(12, para=1),
        gist="Disease control bodies and hospitals do not let out what touches a person's privacy.",
        zh="疾控机构、医疗机构不得外泄涉及隐私的资料",
        when=all_of(BY_THE_BODY, status.IS_PRIVATE_INFORMATION, CONFIDENCE_BROKEN),
        concludes=infringes(PRIVACY),
    ),
)

RULES = ARTICLE_12

LEFT_OUT = {
    LAW.art(12, para=2): "review and suit against authorities: what follows from an act",
    LAW.art(68): "penalties: what follows from an act",
    LAW.art(69): "penalties: what follows from an act",
    LAW.art(77): "civil liability for spreading a disease: no processing of information",
}
