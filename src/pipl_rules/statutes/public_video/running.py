"""Regulations on public-security video systems: filing, safety, use, time of keeping (arts 14-17)."""

from pipl_rules.facts import act, item, status
from pipl_rules.facts import public_video as video
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.public_video.places import LAW, PLANNED, RUN, SPREAD_OR_ABUSED, SYSTEM

# -- Articles 14 and 15: filing and safety ------------------------------------------------------------------------------

UNFILED = video.VIDEO_DAYS_UNFILED

# fmt: off
ARTICLES_14_15 = (
    Rule(id="video2025.14.1.file", cite=LAW.art(14, para=1),
        gist="A system is filed with the county police within thirty days of first use; one in use before, within ninety days of the regulations.",
        zh="应当自投入使用之日起三十日内备案，施行前已经启用的为九十日",
        when=RUN,
        concludes=must(
            "whoever runs the system",
            Conduct("file the system with the police", "向公安机关备案"),
            done=UNFILED.at_most(Threshold(30, "days"))
            | (video.VIDEO_OLDER & UNFILED.at_most(Threshold(90, "days"))),
        )),
    Rule(id="video2025.14.1.change", cite=LAW.art(14, para=1),
        gist="Changes are filed in time.",
        zh="备案事项变化的，应当及时变更",
        when=RUN & video.VIDEO_FILING_CHANGED,
        concludes=must(
            "whoever runs the system",
            Conduct("file the change", "办理备案变更"),
            done=video.VIDEO_FILING_UPDATED,
        )),
    Rule(id="video2025.14.2", cite=LAW.art(14, para=2),
        gist="What is filed is true.",
        zh="应当对备案信息的真实性负责",
        when=RUN,
        concludes=must(
            "whoever runs the system",
            Conduct("file what is true", "如实备案"),
            done=~video.VIDEO_FILING_UNTRUE,
        )),
    Rule(id="video2025.15.1", cite=LAW.art(15, para=1),
        gist="The system is kept running and safe, and the images whole.",
        zh="应当保障系统安全运行，确保信息原始完整",
        when=RUN,
        concludes=must("whoever runs the system", Conduct("keep the system safe", "保障系统安全"), done=act.SECURED )),
    Rule(id="video2025.15.2", cite=LAW.art(15, para=2),
        gist="Who lets another run it agrees on these duties and supervises.",
        zh="委托运营的，应当约定义务并监督",
        when=RUN & act.ENTRUSTS,
        concludes=must(
            "whoever runs the system",
            Conduct("agree with the operator and supervise it", "与受托方约定并监督"),
            done=act.ENTRUST_AGREED & act.ENTRUST_SUPERVISED,
        )),
)
# fmt: on

# -- Article 16: use ---------------------------------------------------------------------------------------------------------

ARTICLE_16 = (
    Rule(
        id="video2025.16.1.information",
        cite=LAW.art(16, para=1),
        gist="The images are neither abused nor leaked.",
        zh="不得滥用、泄露视频图像信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, SYSTEM, SPREAD_OR_ABUSED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.16.1.privacy",
        cite=LAW.art(16, para=1),
        gist="... nor what is private in them.",
        zh="涉及个人隐私的亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, SYSTEM, SPREAD_OR_ABUSED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.16.2",
        cite=LAW.art(16, para=2),
        gist="Staff are vetted and trained, access is limited, and every look at the images is logged.",
        zh="应当建立人员管理、访问控制、调用登记等防止滥用、泄露的措施",
        when=RUN,
        concludes=must(
            "whoever runs the system",
            Conduct("vet staff, limit access and log it", "审查人员、控制访问并登记调用"),
            done=all_of(video.VIDEO_STAFF_VETTED, video.VIDEO_ACCESS_LIMITED, video.VIDEO_CALLS_LOGGED),
        ),
    ),
)

# -- Article 17: thirty days -----------------------------------------------------------------------------------------------------

THIRTY = Threshold(30, "days")

ARTICLE_17 = (
    Rule(
        id="video2025.17.keep",
        cite=LAW.art(17),
        gist="Images are kept for thirty days at least, unless a law or administrative regulation provides otherwise.",
        zh="视频图像信息应当保存不少于三十日，另有规定的除外",
        when=RUN,
        unless=act.LAW_PROVIDES,
        concludes=must(
            "whoever runs the system",
            Conduct("keep the images for thirty days", "保存三十日"),
            done=video.VIDEO_DAYS_KEPT.at_least(THIRTY),
        ),
    ),
    Rule(
        id="video2025.17.delete",
        cite=LAW.art(17),
        gist="After thirty days, what has served its purpose is deleted.",
        zh="三十日后，对已经实现处理目的的应当予以删除，另有规定的除外",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.KEEPS,
            PLANNED,
            video.VIDEO_DAYS_KEPT.more_than(THIRTY),
            item.PURPOSE_OVER,
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLES_14_15, *ARTICLE_16, *ARTICLE_17)
