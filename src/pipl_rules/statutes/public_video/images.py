"""Regulations on public-security video systems: who else sees the images, and cameras elsewhere (arts 19-33)."""

from pipl_rules.facts import act, item, publication, status
from pipl_rules.facts import public_video as video
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.public_video.places import LAW, SPREAD_OR_ABUSED, SYSTEM

# -- Articles 19 to 21: contractors, State organs, people concerned -------------------------------------------------------------------

PASSED_ON = act.PROVIDES | act.PUBLISHES

# fmt: off
ARTICLES_19_21 = (
    Rule(id="video2025.19", cite=LAW.art(19), concludes=infringes(PI_RIGHTS),
        gist="Who is entrusted with building or upkeep keeps secret what it comes across, and does nothing else with it.",
        zh="受托单位应当保密，不得另作他用，不得擅自留存、加工、泄露或者提供",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            video.VIDEO_CONTRACTOR,
            any_of(SPREAD_OR_ABUSED, PASSED_ON, video.VIDEO_KEPT_BY_CONTRACTOR),
        )),
    Rule(id="video2025.20", cite=LAW.art(20), concludes=infringes(PI_RIGHTS),
        gist="State organs take out images within their powers, procedure and need.",
        zh="国家机关查阅、调取不得超出权限、程序和必要范围",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.PROCESSES,
            SYSTEM,
            act.STATE_ORGAN,
            video.VIDEO_ORGAN_OVERREACH,
        )),
    Rule(id="video2025.21.view", cite=LAW.art(21), concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
        gist="To protect life, health or property, the person, near relatives and carers may look at images that concern them, if the manager consents.",
        zh="为保护生命健康、财产安全，经管理单位同意，本人、近亲属等可以查阅关联的图像",
        when=SYSTEM & video.VIDEO_VIEWED_TO_PROTECT),
    Rule(id="video2025.21.information", cite=LAW.art(21), concludes=infringes(PI_RIGHTS),
        gist="What they learn they do not pass on or publish illegally.",
        zh="所知悉的信息，不得违法外传",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            video.VIDEO_LEARNED_BY_VIEWING,
            PASSED_ON,
            ~status.EFFECTIVE_CONSENT,
        ),
        unless=act.LAW_PROVIDES),
    Rule(id="video2025.21.privacy", cite=LAW.art(21), concludes=infringes(PRIVACY),
        gist="... least of all what is private.",
        zh="涉及个人隐私的亦同",
        when=all_of(
            status.IS_PRIVATE_INFORMATION, video.VIDEO_LEARNED_BY_VIEWING, PASSED_ON, ~status.CLEAR_CONSENT
        ),
        unless=act.LAW_PROVIDES),
)
# fmt: on

# -- Articles 22 and 23: passing on, publishing, breaking in ------------------------------------------------------------------------------

BASES = any_of(
    act.LAW_PROVIDES,
    item.NEEDED_FOR_DUTY,
    item.NEEDED_IN_EMERGENCY,
    publication.REPORTING & ~publication.REPORTING_UNREASONABLE,
    video.VIDEO_VIEWED_TO_PROTECT,
)

ARTICLES_22_23 = (
    Rule(
        id="video2025.22",
        cite=LAW.art(22),
        gist="When images are lawfully published and that may harm somebody, faces, plates and the like are covered.",
        zh="依法公开传播可能损害权益的，应当对人脸、车牌等采取严格保护措施",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, act.PUBLISHES, video.VIDEO_PUBLICATION_MAY_HARM),
        concludes=must(
            "whoever publishes",
            Conduct("cover faces and the like", "对人脸等采取严格保护措施"),
            done=video.VIDEO_FACES_COVERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="video2025.23.1.information",
        cite=LAW.art(23, item=1),
        gist="Images are not passed on or published illegally.",
        zh="不得违法对外提供或者公开传播视频图像信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, PASSED_ON, ~status.VALID_SEPARATE_CONSENT),
        unless=BASES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.23.3",
        cite=LAW.art(23, item=3),
        gist="Nobody breaks into the system or takes it over.",
        zh="不得非法侵入、控制系统",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, video.VIDEO_BROKEN_INTO),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.23.4",
        cite=LAW.art(23, item=4),
        gist="Nobody obtains its data illegally.",
        zh="不得非法获取系统中的数据",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, act.OBTAINED_ILLEGALLY),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.23.5",
        cite=LAW.art(23, item=5),
        gist="Nobody deletes, hides, alters or adds to its data illegally.",
        zh="不得非法删除、隐匿、修改、增加系统中的数据",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, video.VIDEO_TAMPERED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 33: cameras elsewhere --------------------------------------------------------------------------------------------------------

ELSEWHERE = video.VIDEO_IN_NON_PUBLIC_PLACE

ARTICLE_33 = (
    Rule(
        id="video2025.33.1.interests",
        cite=LAW.art(33, para=1),
        gist="A camera in a place that is not public does not look into what is private to others.",
        zh="在非公共场所安装，不得侵犯他人的合法权益",
        when=ELSEWHERE & video.VIDEO_SEES_PRIVACY,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.33.1.information",
        cite=LAW.art(33, para=1),
        gist="What it takes of others is not passed on or published illegally.",
        zh="对收集到的涉及个人信息的图像，不得非法对外提供或者公开传播",
        when=all_of(status.IS_PERSONAL_INFORMATION, ELSEWHERE, PASSED_ON, ~status.EFFECTIVE_CONSENT),
        unless=BASES,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLES_19_21, *ARTICLES_22_23, *ARTICLE_33)
