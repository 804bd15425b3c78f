"""Law on the Protection of Minors, revised 2006, in force 2007-06-01 to 2021-05-31: art. 39.

The sources have articles 39 and 69 alone; the amendment of 2012 is not known to have touched them.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, consent, minor, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Rule, infringes
from pipl_rules.statutes.doctrine_yuhang import doors

LAW = Instrument(
    id="minors2006",
    text="minors_protection_law_2006",
    short="Minors Protection Law 2006",
    title="Law on the Protection of Minors (2006 Revision)",
    title_zh="未成年人保护法（2006年修订）",
    promulgated=dt.date(2006, 12, 29),
    effective=dt.date(2007, 6, 1),  # from memory
    repealed=dt.date(2021, 6, 1),
)

# -- Article 39: privacy, letters, diaries, mail ---------------------------------------------------
# Hiding or destroying is asked about here because the article protects the minor's private life by it.

ARTICLE_39 = (
    Rule(
        id="minors2006.39.1",
        cite=LAW.art(39, para=1),
        gist="Nobody discloses what is private to a minor; what the guardian agreed to show is no disclosure.",
        zh="任何人不得披露未成年人的个人隐私，监护人同意公开的不在此限",
        when=all_of(
            status.IS_PRIVATE_INFORMATION,
            minor.MINOR,
            act.PUBLISHES | act.PROVIDES | act.SELLS | act.LEAKS,
        ),
        unless=act.LAW_PROVIDES | consent.GUARDIAN_CONSENTED,
        concludes=infringes(PRIVACY),
    ),
    *doors(LAW.art(39, para=1), "minors2006.39.1"),
    Rule(
        id="minors2006.39.2.destroyed",
        cite=LAW.art(39, para=2),
        gist="Nobody hides or destroys a minor's letters, diary or electronic mail.",
        zh="任何人不得隐匿、毁弃未成年人的信件、日记、电子邮件",
        when=minor.MINOR & minor.LETTERS_DESTROYED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="minors2006.39.2.opened",
        cite=LAW.art(39, para=2),
        gist="... nor opens or reads them, save the authorities tracing a crime, and guardians of those "
        "without capacity.",
        zh="也不得开拆、查阅，但依法追查犯罪或者监护人代无行为能力者查阅的除外",
        when=minor.MINOR & minor.LETTERS_OPENED,
        unless=minor.READ_FOR_CRIME | minor.READ_FOR_INCAPABLE,
        concludes=infringes(PRIVACY),
    ),
)

RULES = ARTICLE_39
LEFT_OUT: dict[Citation, str] = {
    LAW.art(69): "public-security penalties for infringing a minor's privacy: a consequence, not lawfulness",
}
