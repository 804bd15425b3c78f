"""Regulations on the Disclosure of Government Information (2019): arts 14, 15, 32 and 41, in force from 2019-05-15.

They let the public see what administrative organs hold, and stop where it touches
the people it is about. What they let pass for the public interest is a case
provided by an administrative regulation (PIPL art. 13 para. 1 item 7).
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.dates import Span
from pipl_rules.facts import act, consent, organ, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL

REGULATIONS = Instrument(
    id="disclosure2019",
    text="government_information_disclosure_2019",
    short="Disclosure Regulations 2019",
    title="Regulations on the Disclosure of Government Information (2019 Revision)",
    title_zh="政府信息公开条例（2019年修订）",
    promulgated=dt.date(2019, 4, 3),
    effective=dt.date(2019, 5, 15),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)
SINCE_THE_PIPL = Span(PIPL.effective, None)

DISCLOSED = organ.GOVERNMENT_INFORMATION & (act.PUBLISHES | act.PROVIDES)
OF_A_PERSON = DISCLOSED & status.IS_PERSONAL_INFORMATION
PRIVATE = all_of(
    DISCLOSED,
    status.IS_PRIVATE_INFORMATION,
    organ.DISCLOSURE_OF_PRIVACY.chosen("privacy_suffices") | organ.DISCLOSURE_HARMS,
)
AGREED = all_of(consent.CONSENTED, consent.CONSENT_COVERS, ~consent.CONSENT_WITHDRAWN, ~act.MISLED)

# -- Article 14: what is never disclosed -------------------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="disclosure2019.14.forbidden",
        cite=REGULATIONS.art(14),
        gist="What another law or administrative regulation keeps from the public is not given out.",
        zh="他法不许公之于众的个人信息，行政机关不得公开",
        when=OF_A_PERSON & organ.DISCLOSURE_FORBIDDEN,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="disclosure2019.14.security",
        cite=REGULATIONS.art(14),
        gist="Nor are State secrets, or what puts security or stability at risk; that by itself wrongs no person.",
        zh="国家秘密以及有碍安全、稳定的信息亦不得公开，但不因此当然侵害个人权益",
        when=DISCLOSED & organ.DISCLOSURE_ENDANGERS,
        concludes=must(
            "administrative organ",
            Conduct("withhold what endangers security", "不公开危及安全的信息"),
            done=~organ.DISCLOSURE_ENDANGERS,
        ),
    ),
)

# -- Article 15: privacy and other interests of those it is about -----------------------------------------

ARTICLE_15 = (
    Rule(
        id="disclosure2019.15.privacy",
        cite=REGULATIONS.art(15),
        gist="What is private to somebody is not disclosed unless they agree or the public has much to lose.",
        zh="属于他人私密的，非经其同意或者不公开将严重损及公众的，不得公开",
        when=PRIVATE,
        unless=AGREED | organ.WITHHOLDING_HARMS_PUBLIC,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="disclosure2019.15.information",
        cite=REGULATIONS.art(15),
        gist="Nor is other information whose disclosure would harm the person it is about.",
        zh="其他一经公开即损及本人的个人信息，亦同",
        when=OF_A_PERSON & organ.DISCLOSURE_HARMS,
        unless=AGREED | organ.WITHHOLDING_HARMS_PUBLIC,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="disclosure2019.15.basis",
        cite=REGULATIONS.art(15),
        gist="What the public interest compels an organ to disclose needs no consent of the person.",
        zh="为避免严重损及公众而公开的，无须本人同意",
        when=status.IS_PERSONAL_INFORMATION & organ.WITHHOLDING_HARMS_PUBLIC,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
        during=SINCE_THE_PIPL,
    ),
)

# -- Article 32: the person is heard ------------------------------------------------------------------------

APPLIED_FOR = all_of(
    OF_A_PERSON, organ.ON_APPLICATION, status.IS_PRIVATE_INFORMATION | organ.DISCLOSURE_HARMS
)

ARTICLE_32 = (
    Rule(
        id="disclosure2019.32.ask",
        cite=REGULATIONS.art(32),
        gist="Before an applicant is given what would harm somebody else, that person is asked in writing.",
        zh="应申请公开而有损他人的，须先以书面征询其意见",
        when=APPLIED_FOR,
        concludes=must(
            "administrative organ",
            Conduct("ask the person in writing", "书面征求第三方意见"),
            done=organ.PERSON_ASKED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="disclosure2019.32.refused",
        cite=REGULATIONS.art(32),
        gist="A refusal for good reason is respected; only where the public has much to lose is it overruled, "
        "and then in writing, saying what and why.",
        zh="本人有理有据不愿公开的，从其意愿；非不公开将严重损及公众不得改从，且须书面说明公开什么、何以公开",
        when=APPLIED_FOR & organ.PERSON_DISAGREED,
        concludes=must(
            "administrative organ",
            Conduct(
                "respect the refusal, or say in writing why the public comes first",
                "尊重拒绝，或者书面说明公共利益",
            ),
            done=organ.WITHHOLDING_HARMS_PUBLIC & organ.PERSON_TOLD_OF_DECISION,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 41: wrong records ----------------------------------------------------------------------------------

ARTICLE_41 = (
    Rule(
        id="disclosure2019.41",
        cite=REGULATIONS.art(41),
        gist="A record of somebody shown to be wrong is put right, or the request goes to the organ that can.",
        zh="本人举证表明记录有误的，应予更正，或者转由有权机关处理，并告诉本人",
        when=all_of(organ.GOVERNMENT_INFORMATION, status.IS_PERSONAL_INFORMATION, organ.RECORD_SHOWN_WRONG),
        concludes=must(
            "administrative organ",
            Conduct("correct the record, or send the request on", "更正或者转送"),
            done=organ.RECORD_PUT_RIGHT,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (*ARTICLE_14, *ARTICLE_15, *ARTICLE_32, *ARTICLE_41)
LEFT_OUT: dict[Citation, str] = {}
