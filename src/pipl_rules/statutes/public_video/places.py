"""Regulations on public-security video systems, from 2025-04-01: where cameras may stand (arts 7-13).

Article 9 para. 2 lets all but articles 11, 14, 15, 16 para. 2 and 17 bind other
public places too: `SYSTEM` stands for both kinds of place, `PLANNED` for those of
article 7.
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, manner, status
from pipl_rules.facts import public_video as video
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must

LAW = Instrument(
    id="video2025",
    text="public_video_regulations_2025",
    short_zh="公共安全视频图像信息系统管理条例",
    short="Public Video Regulations",
    title="Regulations on the Administration of Public Security Video and Image Information Systems",
    title_zh="公共安全视频图像信息系统管理条例",
    promulgated=dt.date(2025, 1, 13),
    effective=dt.date(2025, 4, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

PLANNED = video.VIDEO_IN_PLANNED_PLACE
SYSTEM = video.VIDEO_IN_PLANNED_PLACE | video.VIDEO_IN_OTHER_PUBLIC_PLACE
SPREAD_OR_ABUSED = video.VIDEO_ABUSED | act.LEAKS
RUN = PLANNED & manner.CAPTURES_IN_PUBLIC
TAKEN = status.IS_PERSONAL_INFORMATION & manner.CAPTURES_IN_PUBLIC

# -- Article 7: streets, gathering places, transport ---------------------------------------------------

ARTICLE_7 = (
    Rule(
        id="video2025.7.3.needed",
        cite=LAW.art(7, para=3),
        gist="Cameras in the places named must be necessary for public safety.",
        zh="在列举的场所安装，应当为维护公共安全所必需",
        when=all_of(TAKEN, PLANNED, ~manner.NEEDED_FOR_PUBLIC_SAFETY),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.7.3.who",
        cite=LAW.art(7, para=3),
        gist="... and nobody installs them but the government departments in charge and the units that run the place.",
        zh="除政府有关部门和负有经营管理责任的单位外，任何单位或者个人不得安装",
        when=all_of(TAKEN, PLANNED, ~video.RUNS_WATCHED_PLACE),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 8: where no camera may be ---------------------------------------------------------------------

ARTICLE_8 = (
    Rule(
        id="video2025.8.1.1",
        cite=LAW.art(8, para=1, item=1),
        gist="No camera inside guest rooms or private dining rooms.",
        zh="禁止在客房或者包间内部安装",
        when=video.VIDEO_IN_GUEST_ROOM,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.8.1.2",
        cite=LAW.art(8, para=1, item=2),
        gist="None inside dormitory rooms, or rooms where staff live or rest.",
        zh="禁止在学生宿舍或者内部人员住宿、休息的房间内部安装",
        when=video.VIDEO_IN_DORMITORY,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.8.1.3",
        cite=LAW.art(8, para=1, item=3),
        gist="None inside public baths, toilets, changing, nursing or fitting rooms.",
        zh="浴室、厕所、更衣试衣、哺乳之处，不得安装",
        when=video.VIDEO_IN_WASHROOM,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.8.1.4",
        cite=LAW.art(8, para=1, item=4),
        gist="None wherever else in a public place it could film, spy on or overhear what is private.",
        zh="其他可能拍到、听到他人隐私之处，同样不得安装",
        when=SYSTEM & video.VIDEO_SEES_PRIVACY,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="video2025.8.2",
        cite=LAW.art(8, para=2),
        gist="Whoever runs such rooms checks them, and reports a camera found there to the police at once.",
        zh="管理者应当检查，发现安装的应当立即报告公安机关",
        when=video.DEVICE_FOUND_IN_PRIVATE_AREA,
        concludes=must(
            "whoever runs the place",
            Conduct("report the device to the police", "立即报告公安机关"),
            done=video.DEVICE_REPORTED,
        ),
    ),
)

# -- Article 9: other public places -----------------------------------------------------------------------------

ARTICLE_9 = (
    Rule(
        id="video2025.9.1.needed",
        cite=LAW.art(9, para=1),
        gist="In other public places too cameras must be necessary for public safety.",
        zh="在其他公共场所安装，应当为维护公共安全所必需",
        when=all_of(TAKEN, video.VIDEO_IN_OTHER_PUBLIC_PLACE, ~manner.NEEDED_FOR_PUBLIC_SAFETY),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.9.1.who",
        cite=LAW.art(9, para=1),
        gist="... and only those who owe the safety of the place install them.",
        zh="只能由依法负责安防的单位或者个人安装",
        when=all_of(TAKEN, video.VIDEO_IN_OTHER_PUBLIC_PLACE, ~video.OWES_SAFETY_OF_PLACE),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 13: range and sign -------------------------------------------------------------------------------------

ARTICLE_13 = (
    Rule(
        id="video2025.13.range",
        cite=LAW.art(13),
        gist="Place, angle and range are no wider than safety needs and what is private allows.",
        zh="应当合理确定安装位置、角度和采集范围",
        when=all_of(TAKEN, SYSTEM, video.VIDEO_RANGE_TOO_WIDE),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="video2025.13.sign",
        cite=LAW.art(13),
        gist="A prominent sign tells of the cameras.",
        zh="应当设置显著的提示标识",
        when=TAKEN & SYSTEM,
        concludes=must(
            "whoever runs the system",
            Conduct("post a prominent sign", "设置显著的提示标识"),
            done=manner.SIGN_POSTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (*ARTICLE_7, *ARTICLE_8, *ARTICLE_9, *ARTICLE_13)
