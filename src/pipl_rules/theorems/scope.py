"""Sentences on scope: what is not personal information, and what private information is."""

import datetime as dt

from pipl_rules.analysis.proofs.claim import Claim, Told
from pipl_rules.analysis.proofs.questions import Applies, Infringed
from pipl_rules.analysis.proofs.theorem import Theorem, Words, throughout
from pipl_rules.dates import Span
from pipl_rules.facts import child, health, item, status
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import PI_RIGHTS, Interest
from pipl_rules.statutes.instruments import CIVIL_CODE, PIPL
from pipl_rules.theorems.wording import EVERY_DAY, not_so, so

ART_1033_5_IS_ABOUT_PERSONAL_INFORMATION = Theorem(
    name="art_1033_5_is_about_personal_information",
    sentence="Wherever article 1033(5) of the Civil Code is infringed, the item is personal information.",
    zh="凡构成民法典第一千零三十三条第五项之侵害的，所处理的信息必为个人信息。",
    covers=Words("from 2021-01-01, every choice of every reading", "自2021年1月1日起，每一解释的每一选择"),
    cites=(CIVIL_CODE.art(1033, item=5), CIVIL_CODE.art(1034, para=3)),
    proof=throughout(
        (
            Claim(
                supposing=(Told(Applies("civil_code.1033.5"), value=True),),
                never=(Told(so(status.IS_PERSONAL_INFORMATION).question, value=False),),
            ),
        ),
        Words("private information that is no personal information", "私密信息却非个人信息"),
        Span(dt.date(2021, 1, 1)),
    ),
)

IN_THE_ITEM = Told(Infringed(PI_RIGHTS, About.ITEM), value=True)

WHAT_IS_ANONYMISED_INFRINGES_NO_INFORMATION_RIGHT = Theorem(
    name="what_is_anonymised_infringes_no_information_right",
    sentence="No act infringes personal-information rights, nor privacy, in an item that is anonymised.",
    zh="经匿名化处理的信息，任何行为均不因该信息侵害个人信息权益或者隐私权。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "duties towards the person that are not about an item stand by themselves: to answer a request with "
            "reasons, to record a statement, to act on notice of a wrong hosted",
            "并非就某项信息而言的义务另论：拒绝请求须说明理由、记载异议声明、接到通知后采取措施等",
        ),
    ),
    cites=(PIPL.art(4, para=1), PIPL.art(73)),
    proof=throughout(
        tuple(
            Claim(
                supposing=(so(item.ANONYMISED),), never=(Told(Infringed(interest, About.ITEM), value=True),)
            )
            for interest in Interest
        ),
        Words("anonymised information is protected", "匿名化信息被认定为受保护"),
    ),
)

WHAT_IS_NOT_PERSONAL_INFRINGES_NO_INFORMATION_RIGHT = Theorem(
    name="what_is_not_personal_infringes_no_information_right",
    sentence="From 2012-12-28 no act infringes personal-information rights in an item that is not personal information.",
    zh="自2012年12月28日起，任何行为均不因非个人信息的信息侵害个人信息权益。",
    covers=Words("from 2012-12-28, every choice of every reading", "自2012年12月28日起，每一解释的每一选择"),
    assumes=(
        Words(
            "before 2012-12-28 no list said what is personal information, and the status is never denied",
            "2012年12月28日前没有法律界定个人信息的范围，该地位不会被否定",
        ),
        Words(
            "what was learnt from an identity card, and features by which a child can be told, are personal by what "
            "the rules on them say, and these do not ask for the status",
            "来自居民身份证的信息、可借以识别儿童的面部等特征，依有关规则的文字即属个人信息，这些规则不再问其地位",
        ),
    ),
    cites=(CIVIL_CODE.art(1034, para=2), PIPL.art(4, para=1)),
    proof=throughout(
        (
            Claim(
                supposing=(
                    not_so(status.IS_PERSONAL_INFORMATION),
                    not_so(health.FROM_IDENTITY_CARD),
                    not_so(child.LIMB_FEATURE),
                ),
                never=(IN_THE_ITEM,),
            ),
        ),
        Words("what is no personal information is protected as such", "非个人信息被作为个人信息保护"),
        Span(dt.date(2012, 12, 28)),
    ),
)

THEOREMS = (
    ART_1033_5_IS_ABOUT_PERSONAL_INFORMATION,
    WHAT_IS_ANONYMISED_INFRINGES_NO_INFORMATION_RIGHT,
    WHAT_IS_NOT_PERSONAL_INFRINGES_NO_INFORMATION_RIGHT,
)
