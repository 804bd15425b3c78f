"""Law on the Protection of Women's Rights and Interests (2022 Revision), in force from 2023-01-01.

Who deals with harassment, and who was once close, keep what they know to themselves.
To expose is to let anybody else know without the person's yes and without a law that requires it:
a school tells parents and the police, as article 24 itself says.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, earlier, harassment, personality, publication, status
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.terms import AGREED_TO, CONFIDENCE_BROKEN

LAW = Instrument(
    id="women2022",
    text="womens_rights_law_2022",
    short_zh="妇女权益保障法（2022年修订）",
    short="Women's Rights Law 2022",
    title="Law on the Protection of Women's Rights and Interests (2022 Revision)",
    title_zh="妇女权益保障法（2022年修订）",
    promulgated=dt.date(2022, 10, 30),
    effective=dt.date(2023, 1, 1),
)

BASED: Condition = all_of(status.PIPL_GOVERNS, status.BASIS_WITHOUT_CONSENT, ~act.LEAKS)
"""What the PIPL lets pass without consent breaks no confidence in information; a leak has no basis."""

TOLD_ON: Condition = CONFIDENCE_BROKEN | all_of(earlier.SPREADS, ~AGREED_TO, ~act.LAW_PROVIDES)
"""Let out or spread, be it by word of mouth."""

# -- Article 24: pupils who suffered assault or harassment -----------------------------------------------

OF_A_PUPIL = all_of(
    earlier.WOMAN,
    harassment.PUPIL,
    harassment.SURVIVOR,
    any_of(harassment.SCHOOL, act.STATE_ORGAN, personality.STATUTORY_BODY, harassment.CONCERNED_BODY),
)

ARTICLE_24 = (
    Rule(
        id="women2022.24.3.information",
        cite=LAW.art(24, para=3),
        gist="Schools, police and others concerned let nothing out about a girl who was assaulted or harassed.",
        zh="学校、公安等相关单位不得使他人得知遭受性侵害、性骚扰的女学生的个人信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, OF_A_PUPIL, TOLD_ON),
        unless=BASED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="women2022.24.3.privacy",
        cite=LAW.art(24, para=3),
        gist="... least of all what is private.",
        zh="其隐私亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, OF_A_PUPIL, TOLD_ON),
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 25: harassment at work -----------------------------------------------------------------------
# The parties are whoever is party to the dispute: the text does not say that both are women.

OF_A_PARTY = harassment.EMPLOYER & harassment.PARTY_TO_HARASSMENT

ARTICLE_25 = (
    Rule(
        id="women2022.25.6.procedure",
        cite=LAW.art(25, item=6),
        gist="An employer has a procedure for looking into harassment that guards what is known of the parties.",
        zh="用人单位应当有保护当事人的性骚扰调查处置程序",
        when=OF_A_PARTY,
        concludes=must(
            "employer",
            Conduct("keep a procedure that guards the parties", "建立保护当事人的调查处置程序"),
            done=harassment.HARASSMENT_PROCEDURE,
        ),
    ),
    Rule(
        id="women2022.25.6.information",
        cite=LAW.art(25, item=6),
        gist="What it learns of the parties it keeps to itself.",
        zh="调查处置中得知的当事人个人信息不得外传",
        when=all_of(status.IS_PERSONAL_INFORMATION, OF_A_PARTY, TOLD_ON),
        unless=BASED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="women2022.25.6.privacy",
        cite=LAW.art(25, item=6),
        gist="... least of all what is private.",
        zh="当事人的隐私亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, OF_A_PARTY, TOLD_ON),
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 28: reports about women ----------------------------------------------------------------------

ARTICLE_28 = (
    Rule(
        id="women2022.28.2",
        cite=LAW.art(28, para=2),
        gist="A report on a woman that overstates or dwells beyond measure loses what excuses reporting.",
        zh="对涉及妇女的事件夸大、渲染的报道，不再属于合理使用",
        when=all_of(earlier.WOMAN, publication.REPORTING, harassment.REPORT_SENSATIONAL),
        lifts=("civil_code.999", "pipl.13.1.5"),
    ),
)

# -- Article 29: under the name of love, and after it -------------------------------------------------------

AFTER_LOVE = earlier.WOMAN & harassment.WOOED_OR_PARTED

ARTICLE_29 = (
    Rule(
        id="women2022.29.1.peace",
        cite=LAW.art(29, para=1),
        gist="A woman is left in peace by whoever courts her or has parted from her.",
        zh="不得以恋爱、交友为由或者分手、离婚后侵扰妇女的安宁",
        when=AFTER_LOVE & harassment.PESTERED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="women2022.29.1.information",
        cite=LAW.art(29, para=1),
        gist="What such a one knows of her is neither let out nor spread.",
        zh="其所知的妇女个人信息不得外泄、散布",
        when=all_of(status.IS_PERSONAL_INFORMATION, AFTER_LOVE, TOLD_ON),
        unless=BASED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="women2022.29.1.privacy",
        cite=LAW.art(29, para=1),
        gist="... least of all what is private.",
        zh="其隐私亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, AFTER_LOVE, TOLD_ON),
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 72: those who speak up -------------------------------------------------------------------------

ARTICLE_72 = (
    Rule(
        id="women2022.72.1",
        cite=LAW.art(72, para=1),
        gist="An authority tells nobody who accused or reported.",
        zh="受理机关不得使他人得知控告人、检举人",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            harassment.INFORMANT,
            act.STATE_ORGAN | personality.STATUTORY_BODY,
            TOLD_ON,
        ),
        unless=BASED,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_24, *ARTICLE_25, *ARTICLE_28, *ARTICLE_29, *ARTICLE_72)

PERSON = "liberty, dignity, life and body: other personality rights, neither of the two decided here"
PREVENTION = "prevention of harassment by schools and employers: organisational; handles no information"
CONSEQUENCES = "orders, remedies, suits and penalties: a matter of consequences, not of lawfulness"

LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(map(LAW.art, range(18, 22)), PERSON),
    LAW.art(24, para=1): PREVENTION,
    LAW.art(24, para=2): "whom a school must tell of an assault: a law that requires telling, the fact "
    "`law_provides`",
    **{LAW.art(25, item=item): PREVENTION for item in (1, 2, 3, 4, 5, 7, 8)},
    LAW.art(
        28, para=1
    ): "names personality rights; what infringes the two decided here stands in the Civil Code and the PIPL",
    LAW.art(
        28, para=3
    ): "degrading portrayal and the use of portraits: other personality rights, noted where claimed",
    LAW.art(29, para=2): CONSEQUENCES,
    **{LAW.art(72, para=para): CONSEQUENCES for para in (2, 3)},
    **dict.fromkeys(map(LAW.art, (77, 80, 82, 84, 85)), CONSEQUENCES),
    LAW.art(86): "commencement; carried by the instrument's first day",
}
