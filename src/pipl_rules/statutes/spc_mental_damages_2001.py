"""SPC interpretation on damages for mental harm, text of 2001, in force 2001-03-10 to 2020-12-31: article 1 paragraph 2.

It lets claims be heard for injury to privacy, done against the public interest or
social morals. Whether that made privacy an interest protected by itself, before the
law named a right of privacy in 2010, is a reading. Until then this article also carries
what is private, by the standard that the courts used: what an ordinary person would not
want known.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, earlier, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.statutes.spans import BEFORE_THE_TORT_LAW
from pipl_rules.statutes.spc_reputation_1993 import EXCUSED, PERMITTED
from pipl_rules.statutes.spc_reputation_1998 import SOMEBODYS
from pipl_rules.statutes.tort_liability_law import LIFE_INTRUDED_UPON

INTERPRETATION = Instrument(
    id="spc2001",
    text="spc_mental_damages_2001",
    short_zh="精神损害赔偿解释（2001年）",
    short="SPC Interpretation on Mental Damages 2001",
    title="SPC Interpretation on Damages for Mental Harm in Civil Torts (2001)",
    title_zh="最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释（2001年）",
    promulgated=dt.date(2001, 3, 8),
    effective=dt.date(2001, 3, 10),
    repealed=dt.date(2021, 1, 1),  # from this day the text of 2020, which no longer has the paragraph
    rank=Rank.JUDICIAL_INTERPRETATION,
)

AS_INTEREST = earlier.PRIVACY_BEFORE_2010.chosen("interest") & earlier.AGAINST_MORALS
AS_RIGHT = earlier.PRIVACY_BEFORE_2010.chosen("own_right")
PLACE = INTERPRETATION.art(1, para=2)

# -- Article 1 paragraph 2: the interest in privacy ------------------------------------------------

ARTICLE_1 = (
    Rule(
        id="spc2001.1.2.private_information",
        cite=PLACE,
        gist="What society at large would not want known, of a person who can be told, is private.",
        zh="依社会一般认知不愿为他人知晓、可指向特定自然人的信息，为隐私",
        when=item.EXPECTED_PRIVATE & SOMEBODYS,
        concludes=counts_as(status.IS_PRIVATE_INFORMATION),
        during=BEFORE_THE_TORT_LAW,
    ),
    Rule(
        id="spc2001.1.2.handling",
        cite=PLACE,
        gist="Handling or telling on private matters against the public interest or morals injures the interest.",
        zh="违反社会公共利益、社会公德处理或者宣扬他人隐私，侵害隐私利益",
        when=all_of(AS_INTEREST, status.IS_PRIVATE_INFORMATION, act.PROCESSES | earlier.SPREADS),
        unless=act.LAW_PROVIDES | PERMITTED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc2001.1.2.exposure",
        cite=PLACE,
        gist="Where so read: exposing private matters to the public without leave infringes without more.",
        zh="采此解释者：未经同意向不特定公众披露他人隐私，即构成侵害",
        when=all_of(AS_RIGHT, status.IS_PRIVATE_INFORMATION, act.PUBLISHES | earlier.SPREADS),
        unless=EXCUSED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc2001.1.2.leak",
        cite=PLACE,
        gist="Letting private matters out injures it, and nothing excuses a leak.",
        zh="泄露他人隐私的，侵害隐私利益",
        when=all_of(AS_INTEREST | AS_RIGHT, status.IS_PRIVATE_INFORMATION, act.LEAKS),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc2001.1.2.life",
        cite=PLACE,
        gist="So does intruding upon the peace, the private space, activity or body of a person.",
        zh="侵扰他人生活安宁、私密空间、私密活动、私密部位的，亦同",
        when=(AS_INTEREST | AS_RIGHT) & LIFE_INTRUDED_UPON,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PRIVACY),
    ),
)

RULES = ARTICLE_1
CLOSINGS = (Closed(fact=status.IS_PRIVATE_INFORMATION, cite=PLACE, during=BEFORE_THE_TORT_LAW),)
LEFT_OUT: dict[Citation, str] = {
    INTERPRETATION.art(1, para=1): "rights other than privacy, and which claims for mental harm are heard",
    INTERPRETATION.art(
        2
    ): "taking a ward from the guardian: no information, no private life of the kind decided here",
    INTERPRETATION.art(3): "who may claim for the dead, and for what harm: standing and consequences",
    **dict.fromkeys(
        map(INTERPRETATION.art, (8, 9, 10)), "damages: a matter of consequences, not of lawfulness"
    ),
    INTERPRETATION.art(
        12
    ): "earlier interpretations yield where they differ; the paragraph itself is a rule above",
}
