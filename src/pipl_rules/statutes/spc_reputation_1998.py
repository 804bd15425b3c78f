"""SPC interpretation on the right of reputation, 1998-09-15 to 2020-12-31: question 8, illness made known."""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, earlier, item, personality
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Rule, infringes
from pipl_rules.statutes.spc_reputation_1993 import PERMITTED

INTERPRETATION = Instrument(
    id="spc1998",
    text="spc_reputation_interpretation_1998",
    short_zh="名誉权案件解释（1998年）",
    short="SPC Interpretation on Reputation 1998",
    title="SPC Interpretation on the Trial of Cases of the Right of Reputation",
    title_zh="最高人民法院关于审理名誉权案件若干问题的解释",
    promulgated=dt.date(1998, 8, 31),
    effective=dt.date(1998, 9, 15),
    repealed=dt.date(2021, 1, 1),  # with the Code; the day of repeal is from memory
    rank=Rank.JUDICIAL_INTERPRETATION,
    unit="question",
)

SOMEBODYS = (item.IDENTIFIES | item.LISTED_IDENTIFIER | item.OF_KNOWN_PERSON) & ~item.ANONYMISED
"""The person can be told from it, or it stands under the mark of a known person."""

# -- Question 8: illness made known by those who treat it -------------------------------------------

QUESTION_8 = (
    Rule(
        id="spc1998.8.1",
        cite=INTERPRETATION.art(8, para=1),
        gist="Medical staff who make known, of their own accord, an illness people are shunned for injure the patient.",
        zh="医疗卫生单位工作人员擅自公开患者患有性病、麻风病、艾滋病等病情，致其名誉受损的，构成侵害",
        when=all_of(
            personality.MEDICAL_INSTITUTION,
            earlier.SHUNNED_ILLNESS,
            SOMEBODYS,
            act.PUBLISHES | earlier.SPREADS | act.LEAKS,
            earlier.REPUTATION_HARMED,
        ),
        unless=(act.LAW_PROVIDES | PERMITTED) & ~act.LEAKS,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc1998.8.2",
        cite=INTERPRETATION.art(8, para=2),
        gist="To tell the patient or the family of the illness injures nobody.",
        zh="只让患者本人或者家人知道病情的，不算侵害",
        when=personality.MEDICAL_INSTITUTION & earlier.TOLD_FAMILY_ONLY,
        unless=act.LEAKS | act.PUBLISHES,
        lifts=("spc1998.8.1", "spc1993.7.3.spread"),
    ),
)

RULES = QUESTION_8
LEFT_OUT: dict[Citation, str] = {}
