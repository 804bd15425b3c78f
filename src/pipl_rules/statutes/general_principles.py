"""General Principles of the Civil Law, in force 1987-01-01 to 2020-12-31; three provisions of the text are at hand.

The law names reputation and dignity, not privacy. Insult and libel are examples; the
courts counted the leaking of private matters among the other ways of injuring reputation.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, earlier, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Rule, infringes

LAW = Instrument(
    id="gpcl1986",
    text="general_principles_civil_law_1986",
    short="General Principles of the Civil Law",
    title="General Principles of the Civil Law",
    title_zh="民法通则",
    promulgated=dt.date(1986, 4, 12),
    effective=dt.date(1987, 1, 1),
    repealed=dt.date(2021, 1, 1),
)

# -- Article 101: reputation and dignity --------------------------------------------------------

ARTICLE_101 = (
    Rule(
        id="gpcl1986.101.leak",
        cite=LAW.art(101),
        gist="Letting private matters out, so that the person's name suffers, is one of the ways of injuring it.",
        zh="泄露他人隐私致名誉受损，亦属以侮辱、诽谤“等方式”损害名誉",
        when=all_of(status.IS_PRIVATE_INFORMATION, act.LEAKS, earlier.REPUTATION_HARMED),
        concludes=infringes(PRIVACY),
    ),
)

RULES = ARTICLE_101
LEFT_OUT: dict[Citation, str] = {
    LAW.art(
        100
    ): "the right to one's portrait against use for profit: neither of the two interests decided here",
    LAW.art("120(1)", para=1): "what may be claimed: a matter of consequences, not of lawfulness",
}
