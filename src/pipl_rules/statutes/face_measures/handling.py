"""Measures on the application of facial recognition, from 2025-06-01: need, notice, consent, keeping (arts 4-8).

They carry out the PIPL, and like it leave personal and family affairs alone. By
their article 19 recognition is what tells who somebody is; other analysis of faces
is left to the PIPL.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, consent, face, item, manner, notice, status
from pipl_rules.facts import face_duty as duty
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.pipl.ch1_general import COVERED

LAW = Instrument(
    id="face2025",
    text="face_recognition_measures_2025",
    short_zh="人脸识别技术应用安全管理办法",
    short="Face Recognition Measures 2025",
    title="Measures for the Security Management of the Application of Facial Recognition Technology",
    title_zh="人脸识别技术应用安全管理办法",
    promulgated=dt.date(2025, 3, 13),
    effective=dt.date(2025, 6, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)

RECOGNISED = (face.FACE_VERIFIED | face.FACE_IDENTIFIED) & ~manner.ABROAD
HANDLED = all_of(COVERED, face.IS_FACE, RECOGNISED, act.PROCESSES)
APPLIED = all_of(status.PIPL_GOVERNS, RECOGNISED, act.PROCESSES)
ON_CONSENT = ~status.BASIS_WITHOUT_CONSENT

# -- Article 4: least impact -------------------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="face2025.4",
        cite=LAW.art(4),
        gist="Faces are recognised for a specific purpose, with sufficient need, in the way that touches people least, "
        "under strict protection.",
        zh="应当具有特定目的和充分必要性，采取影响最小的方式，并实施严格保护",
        when=HANDLED & ~all_of(item.SPECIFIC_PURPOSE, item.STRICTLY_PROTECTED, duty.FACE_LEAST_IMPACT),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 5: telling ----------------------------------------------------------------------------------

ARTICLE_5 = (
    Rule(
        id="face2025.5.1",
        cite=LAW.art(5, para=1),
        gist="Before a face is recognised the person is told who, what for, how, how long, why it is needed, what it may "
        "do to them and how to use their rights, prominently and truly.",
        zh="处理前应当以显著方式真实、准确、完整地告知法定事项",
        when=HANDLED,
        concludes=must(
            "processor",
            Conduct("tell the person beforehand", "处理前告知个人"),
            done=all_of(
                notice.NOTICE_COMPLETE,
                notice.NOTICE_PROMINENT,
                notice.NOTICE_TRUTHFUL,
                notice.NOTICE_OF_NECESSITY,
            ),
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="face2025.5.2",
        cite=LAW.art(5, para=2),
        gist="What changes is told as well.",
        zh="告知事项发生变更的，应当告知变更部分",
        when=HANDLED & duty.FACE_TERMS_CHANGED,
        concludes=must(
            "processor",
            Conduct("tell the person of the change", "告知变更部分"),
            done=duty.FACE_CHANGE_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="face2025.5.3",
        cite=LAW.art(5, para=3),
        gist="Not where a law or administrative regulation lets it go untold.",
        zh="法律、行政法规规定可以不告知的除外",
        when=notice.NEED_NOT_BE_TOLD | notice.EMERGENCY_PREVENTED_NOTICE,
        lifts=("face2025.5.1", "face2025.5.2"),
    ),
)

# -- Article 6: consent --------------------------------------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="face2025.6.1.separate",
        cite=LAW.art(6, para=1),
        gist="Where it rests on consent, that is separate, free, clear and informed.",
        zh="基于同意处理的，应当取得充分知情、自愿、明确的单独同意",
        when=all_of(HANDLED, ON_CONSENT, ~status.VALID_SEPARATE_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.6.1.written",
        cite=LAW.art(6, para=1),
        gist="... and written where a law or administrative regulation says so.",
        zh="法律要求书面的，应当采用书面",
        when=all_of(HANDLED, ON_CONSENT, consent.WRITING_REQUIRED, ~consent.CONSENT_WRITTEN),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.6.2",
        cite=LAW.art(6, para=2),
        gist="Consent may be withdrawn, conveniently; what was done before stays valid.",
        zh="撤回同意应当简便易行",
        when=all_of(HANDLED, ON_CONSENT, status.VALID_CONSENT),
        concludes=must(
            "processor",
            Conduct("offer a convenient way to withdraw", "提供便捷的撤回同意的方式"),
            done=act.WITHDRAWAL_EASY,
        ),
    ),
)

# -- Article 7: children under fourteen --------------------------------------------------------------------------

ARTICLE_7 = (
    Rule(
        id="face2025.7.1",
        cite=LAW.art(7, para=1),
        gist="For a child under fourteen a parent or other guardian consents.",
        zh="以同意为据处理儿童人脸的，由监护人同意",
        when=all_of(HANDLED, ON_CONSENT, act.UNDER_FOURTEEN, ~consent.GUARDIAN_CONSENTED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.7.2",
        cite=LAW.art(7, para=2),
        gist="There are rules of their own for children's faces.",
        zh="应当制定专门的处理规则",
        when=HANDLED & act.UNDER_FOURTEEN,
        concludes=must(
            "processor", Conduct("make rules for children", "制定专门的处理规则"), done=notice.CHILDREN_RULES
        ),
    ),
)

# -- Article 8: inside the device, and not longer than needed --------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="face2025.8.1",
        cite=LAW.art(8, para=1),
        gist="Faces stay in the device and are not sent out through the internet, unless the person consents separately "
        "or a law or administrative regulation provides otherwise.",
        zh="人脸信息应当存储于设备内，不得通过互联网对外传输，另有规定或者取得单独同意的除外",
        when=HANDLED & (duty.FACE_STORED_ELSEWHERE | duty.FACE_SENT_OUT),
        unless=act.LAW_PROVIDES | status.VALID_SEPARATE_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.8.2",
        cite=LAW.art(8, para=2),
        gist="They are kept for the shortest time the purpose needs, unless a law or administrative regulation "
        "provides otherwise.",
        zh="保存期限不得超过实现目的所必需的最短时间，另有规定的除外",
        when=all_of(HANDLED, act.KEEPS, item.KEPT_TOO_LONG),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_5, *ARTICLE_6, *ARTICLE_7, *ARTICLE_8)
