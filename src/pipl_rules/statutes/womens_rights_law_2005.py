"""Law on the Protection of Women's Rights and Interests (2005 Amendment), in force 2005-12-01 to 2022-12-31.

Article 42 named a woman's right of privacy five years before the Tort Liability Law named
everybody's. From 2010-07-01 it adds nothing to the general right, with its exceptions.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, earlier, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Rule, infringes
from pipl_rules.statutes.spans import BEFORE_THE_TORT_LAW
from pipl_rules.statutes.spc_reputation_1993 import EXCUSED
from pipl_rules.statutes.tort_liability_law import LIFE_INTRUDED_UPON

LAW = Instrument(
    id="women2005",
    text="womens_rights_law_2005",
    short_zh="妇女权益保障法（2005年修正）",
    short="Women's Rights Law 2005",
    title="Law on the Protection of Women's Rights and Interests (2005 Amendment)",
    title_zh="妇女权益保障法（2005年修正）",
    promulgated=dt.date(2005, 8, 28),
    effective=dt.date(2005, 12, 1),  # the day is from memory
    repealed=dt.date(2023, 1, 1),  # from this day the text of 2022
)

# -- Article 42: a woman's right of privacy ---------------------------------------------------------

ARTICLE_42 = (
    Rule(
        id="women2005.42.1.information",
        cite=LAW.art(42, para=1),
        gist="A woman has the right of privacy: what is private is not made known without her leave.",
        zh="妇女的隐私权受法律保护，未经同意不得公开或者宣扬其隐私",
        when=all_of(earlier.WOMAN, status.IS_PRIVATE_INFORMATION, act.PUBLISHES | earlier.SPREADS),
        unless=EXCUSED,
        concludes=infringes(PRIVACY),
        during=BEFORE_THE_TORT_LAW,
    ),
    Rule(
        id="women2005.42.1.leak",
        cite=LAW.art(42, para=1),
        gist="... nor let out.",
        zh="亦不得泄露",
        when=all_of(earlier.WOMAN, status.IS_PRIVATE_INFORMATION, act.LEAKS),
        concludes=infringes(PRIVACY),
        during=BEFORE_THE_TORT_LAW,
    ),
    Rule(
        id="women2005.42.1.life",
        cite=LAW.art(42, para=1),
        gist="... and her private life is not to be intruded upon.",
        zh="其私人生活不受侵扰",
        when=earlier.WOMAN & LIFE_INTRUDED_UPON,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PRIVACY),
        during=BEFORE_THE_TORT_LAW,
    ),
)

RULES = ARTICLE_42
LEFT_OUT: dict[Citation, str] = {
    LAW.art(
        42, para=2
    ): "insult, degrading portrayal and portraits for profit: dignity, reputation and likeness",
    LAW.art(59): "liability and penalties: a matter of consequences, not of lawfulness",
}
