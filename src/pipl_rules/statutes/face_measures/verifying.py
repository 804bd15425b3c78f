"""Measures on the application of facial recognition: assessment, other ways, public places, filing (arts 9-15)."""

from pipl_rules.facts import act, face, manner, status
from pipl_rules.facts import face_duty as duty
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.face_measures.handling import APPLIED, HANDLED, LAW, RECOGNISED

# -- Article 9: assessment and records --------------------------------------------------------------------------------

ARTICLE_9 = (
    Rule(
        id="face2025.9.1",
        cite=LAW.art(9, para=1),
        gist="The impact is assessed beforehand, and the handling recorded.",
        zh="事前应当评估影响，并留存记录",
        when=APPLIED,
        concludes=must(
            "processor",
            Conduct("assess the impact and keep records", "进行影响评估并记录"),
            done=duty.FACE_ASSESSED & duty.FACE_HANDLING_RECORDED,
        ),
    ),
    Rule(
        id="face2025.9.2.keep",
        cite=LAW.art(9, para=2),
        gist="Assessment and records are kept for three years at least.",
        zh="评估报告和记录至少保存三年",
        when=APPLIED,
        concludes=must(
            "processor",
            Conduct("keep assessment and records for three years", "保存评估报告和记录三年"),
            done=duty.FACE_REPORT_YEARS.at_least(Threshold(3, "years")),
        ),
    ),
    Rule(
        id="face2025.9.2.anew",
        cite=LAW.art(9, para=2),
        gist="The impact is assessed anew when purpose or manner changes, or after a major incident.",
        zh="目的、方式变化或者发生重大安全事件的，应当重新评估",
        when=APPLIED & (duty.FACE_TERMS_CHANGED | duty.FACE_INCIDENT),
        concludes=must(
            "processor", Conduct("assess the impact anew", "重新进行影响评估"), done=duty.FACE_REASSESSED
        ),
    ),
)

# -- Articles 10 and 12: another way, and no force ------------------------------------------------------------------------

VERIFIED = HANDLED & face.FACE_VERIFIED

ARTICLES_10_12 = (
    Rule(
        id="face2025.10.1.only",
        cite=LAW.art(10, para=1),
        gist="The face is not the only way to be verified where another technique serves as well.",
        zh="存在其他技术方式的，不得将人脸识别作为唯一验证方式",
        when=all_of(VERIFIED, face.FACE_ONLY_WAY, face.OTHER_WAY_EXISTS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.10.1.other",
        cite=LAW.art(10, para=1),
        gist="Who does not agree is offered another reasonable and convenient way.",
        zh="本人不愿刷脸的，应当另有合理简便的办法",
        when=VERIFIED & face.FACE_REFUSED,
        concludes=must(
            "processor",
            Conduct("offer another reasonable and convenient way", "提供其他合理、便捷的方式"),
            done=face.OTHER_WAY_OFFERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="face2025.10.2",
        cite=LAW.art(10, para=2),
        gist="State rules on verification by face go first.",
        zh="国家另有规定的，从其规定",
        when=face.STATE_RULES_VERIFICATION,
        lifts=("face2025.10.1.only", "face2025.10.1.other"),
    ),
    Rule(
        id="face2025.12",
        cite=LAW.art(12),
        gist="Nobody is misled, deceived or coerced into being verified by face, whatever the pretext.",
        zh="不得以任何理由误导、欺诈、胁迫个人接受人脸验证",
        when=VERIFIED & act.MISLED,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 13: public places ------------------------------------------------------------------------------------------------

IN_PUBLIC = HANDLED & manner.CAPTURES_IN_PUBLIC

ARTICLE_13 = (
    Rule(
        id="face2025.13.1.needed",
        cite=LAW.art(13, para=1),
        gist="Devices that recognise faces in public places must be necessary for public safety.",
        zh="公共场所的人脸识别设备，以公共安全所需为限",
        when=IN_PUBLIC & ~manner.NEEDED_FOR_PUBLIC_SAFETY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.13.1.area",
        cite=LAW.art(13, para=1),
        gist="... take faces in no wider an area than is reasonable ...",
        zh="依法合理确定采集区域",
        when=IN_PUBLIC & face.FACE_AREA_TOO_WIDE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="face2025.13.1.sign",
        cite=LAW.art(13, para=1),
        gist="... and be told of by a prominent sign.",
        zh="并设置显著提示标识",
        when=IN_PUBLIC,
        concludes=must(
            "whoever installs it",
            Conduct("post a prominent sign", "设置显著提示标识"),
            done=manner.SIGN_POSTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="face2025.13.1.told",
        cite=LAW.art(13, para=1),
        gist="For public safety alone, the sign takes the place of telling each person beforehand.",
        zh="仅为维护公共安全的，显著提示标识即为告知",
        when=all_of(
            manner.CAPTURES_IN_PUBLIC,
            manner.NEEDED_FOR_PUBLIC_SAFETY,
            ~manner.USED_OTHERWISE,
            manner.SIGN_POSTED,
        ),
        lifts=("face2025.5.1",),
    ),
    Rule(
        id="face2025.13.2",
        cite=LAW.art(13, para=2),
        gist="No such device stands inside hotel rooms, public baths, changing rooms, toilets and the like.",
        zh="不得在宾馆客房、公共浴室、更衣室、卫生间等私密空间内部安装",
        when=RECOGNISED & face.FACE_DEVICE_IN_PRIVATE_SPACE,
        concludes=infringes(PRIVACY),
    ),
)

# -- Articles 14 and 15: security and filing --------------------------------------------------------------------------------------

ARTICLES_14_15 = (
    Rule(
        id="face2025.14",
        cite=LAW.art(14),
        gist="Systems that recognise faces are secured.",
        zh="应用系统应当采取措施保护人脸信息安全",
        when=APPLIED,
        concludes=must("processor", Conduct("keep faces safe", "保护人脸信息安全"), done=act.SECURED),
    ),
    Rule(
        id="face2025.15.1",
        cite=LAW.art(15, para=1),
        gist="Who stores the faces of a hundred thousand people files that within thirty working days.",
        zh="存储人脸信息达到十万人的，应当在三十个工作日内备案",
        when=APPLIED & duty.FACES_STORED.at_least(Threshold(100_000, "persons")),
        concludes=must(
            "processor",
            Conduct("file with the provincial cyberspace authority", "向省级以上网信部门备案"),
            done=duty.FACE_WORKING_DAYS_UNFILED.at_most(Threshold(30, "working days")),
        ),
    ),
    Rule(
        id="face2025.15.2.change",
        cite=LAW.art(15, para=2),
        gist="A change in substance is filed within thirty working days.",
        zh="备案信息实质性变更的，应当在三十个工作日内办理变更",
        when=APPLIED & duty.FACE_FILING_CHANGED,
        concludes=must(
            "processor", Conduct("file the change", "办理备案变更"), done=duty.FACE_FILING_UPDATED
        ),
    ),
    Rule(
        id="face2025.15.2.end",
        cite=LAW.art(15, para=2),
        gist="So is the end of it.",
        zh="终止应用的，应当在三十个工作日内注销备案",
        when=status.PIPL_GOVERNS & duty.FACE_USE_ENDED,
        concludes=must(
            "processor", Conduct("cancel the filing", "注销备案"), done=duty.FACE_FILING_CANCELLED
        ),
    ),
)

RULES = (*ARTICLE_9, *ARTICLES_10_12, *ARTICLE_13, *ARTICLES_14_15)
