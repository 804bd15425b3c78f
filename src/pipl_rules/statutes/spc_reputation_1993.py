"""SPC answers on the right of reputation, 1993-08-07 to 2020-12-31: questions 7 and 9.

Private matters are protected through reputation: to make them known is a wrong if the
person's name suffers. The act must be unlawful besides (question 7
paragraph 1), so leave, a law, and the public interest within its bounds excuse.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, consent, contact, earlier, publication, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.spans import BEFORE_THE_TORT_LAW

ANSWERS = Instrument(
    id="spc1993",
    text="spc_reputation_answers_1993",
    short_zh="名誉权案件解答（1993年）",
    short="SPC Answers on Reputation 1993",
    title="SPC Answers on the Trial of Cases of the Right of Reputation",
    title_zh="最高人民法院关于审理名誉权案件若干问题的解答",
    promulgated=dt.date(1993, 8, 7),
    effective=dt.date(1993, 8, 7),
    repealed=dt.date(2021, 1, 1),  # with the Code; the day of repeal is from memory
    rank=Rank.JUDICIAL_INTERPRETATION,
    unit="question",
)

PERMITTED = all_of(consent.CONSENTED, consent.CONSENT_COVERS, ~consent.CONSENT_WITHDRAWN, ~act.MISLED)
"""The person agreed to this being made known, freely and still."""

EXCUSED = act.LAW_PROVIDES | publication.PUBLIC_INTEREST_PUBLICATION | PERMITTED

# -- Question 7: what injures reputation -----------------------------------------------------------

QUESTION_7 = (
    Rule(
        id="spc1993.7.3.material",
        cite=ANSWERS.art(7, para=3),
        gist="Making private matters public without leave counts as injury to reputation where the name suffers.",
        zh="未经同意公布他人隐私材料，致其名誉受损的，按侵害名誉权处理",
        when=all_of(status.IS_PRIVATE_INFORMATION, act.PUBLISHES, earlier.REPUTATION_HARMED),
        unless=EXCUSED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc1993.7.3.spread",
        cite=ANSWERS.art(7, para=3),
        gist="So does telling them on, by word of mouth or in writing.",
        zh="以书面、口头形式宣扬他人隐私，致其名誉受损的，亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, earlier.SPREADS, earlier.REPUTATION_HARMED),
        unless=EXCUSED,
        concludes=infringes(PRIVACY),
    ),
)

# -- Question 9: literary works, and those who publish them ---------------------------------------------

QUESTION_9 = (
    Rule(
        id="spc1993.9.1",
        cite=ANSWERS.art(9, para=1),
        gist="A work about nobody in particular that happens to resemble somebody's life injures nobody.",
        zh="作品并非以特定人为描写对象，仅情节相似的，不构成侵害",
        when=earlier.IN_LITERARY_WORK & ~earlier.DEPICTS_THE_PERSON,
        lifts=("spc1993.7.3.material", "spc1993.7.3.spread"),
    ),
    Rule(
        id="spc1993.9.2",
        cite=ANSWERS.art(9, para=2),
        gist="A work about a certain person, named or not, that tells private matters injures if the name suffers.",
        zh="以特定人为描写对象的作品披露隐私，损害其名誉的，构成侵害",
        when=all_of(
            status.IS_PRIVATE_INFORMATION,
            earlier.IN_LITERARY_WORK,
            earlier.DEPICTS_THE_PERSON,
            act.PUBLISHES,
            earlier.REPUTATION_HARMED,
        ),
        unless=PERMITTED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc1993.9.3.remedy",
        cite=ANSWERS.art(9, para=3),
        gist="Once a work is held or plainly said to infringe, its publisher must undo the effect.",
        zh="编辑出版单位在作品被认定侵权或者被告知明显侵权后，应当刊登声明或者采取其他补救措施",
        when=all_of(status.IS_PRIVATE_INFORMATION, earlier.PUBLISHING_HOUSE, earlier.WORK_PLAINLY_INFRINGES),
        concludes=must(
            "publisher",
            Conduct("print a statement or take another remedy", "刊登声明消除影响或者采取其他补救措施"),
            done=earlier.STATEMENT_MADE,
            breach=infringes(PRIVACY),
        ),
    ),
    Rule(
        id="spc1993.9.3.continues",
        cite=ANSWERS.art(9, para=3),
        gist="A publisher that goes on printing such a work infringes, whatever it states.",
        zh="明知侵权仍照常刊印的，同样侵权",
        when=all_of(
            status.IS_PRIVATE_INFORMATION,
            earlier.PUBLISHING_HOUSE,
            earlier.WORK_PLAINLY_INFRINGES,
            earlier.KEPT_PUBLISHING,
        ),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc1993.9.3.host",
        cite=ANSWERS.art(9, para=3),
        gist="Where so read: a website that is told or knows and lets a user's exposure of somebody stand, likewise.",
        zh="采此解释者：网站被告知或者知道用户披露他人隐私而不采取补救措施的，比照处理",
        when=all_of(
            earlier.HOSTS_BEFORE_2010.chosen("as_publishers"),
            contact.HOSTS,
            contact.HOSTED_PRIVACY_TORT,
            contact.HOST_NOTIFIED | contact.HOST_KNEW,
            ~contact.HOST_ACTED,
        ),
        concludes=infringes(PRIVACY),
        during=BEFORE_THE_TORT_LAW,
    ),
)

RULES = (*QUESTION_7, *QUESTION_9)
LEFT_OUT: dict[Citation, str] = {
    ANSWERS.art(5): "who may sue for the dead: a matter of standing",
    ANSWERS.art(7, para=1): "what every such wrong is made of; carried by the conditions of paragraph 3",
    ANSWERS.art(7, para=2): "insult and libel: reputation alone",
    ANSWERS.art(7, para=4): "news that is gravely untrue: reputation alone",
    ANSWERS.art(10): "forms of liability: a matter of consequences, not of lawfulness",
}
