"""How private life was reached into: where, by what, how long, and why; and what other rights are claimed."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class Place(Word):
    """Where the person was, lived or kept things, as the act entered it or took it in."""

    HOME_INTERIOR = "home_interior", "住宅内部"
    DOORWAY = "doorway", "家门口"
    SHARED_PASSAGE = "shared_passage", "公共通道"
    DORMITORY = "dormitory", "宿舍"
    HOTEL_ROOM = "hotel_room", "宾馆房间"
    CHANGING_ROOM = "changing_room", "更衣室、卫生间"
    OPEN_OFFICE = "open_office", "开放办公区"
    BUSINESS_PREMISES = "business_premises", "经营场所"
    STREET = "street", "街道"
    VEHICLE = "vehicle", "车辆"
    CLIPBOARD = "clipboard", "剪切板"
    PERSONAL_ACCOUNT = "personal_account", "单位设备上的个人账号"


class Means(Word):
    """By what the place or the person was reached."""

    IN_PERSON = "in_person", "亲自"
    CAMERA = "camera", "摄像装置"
    RECORDER = "recorder", "录音装置"
    TRACKER = "tracker", "定位装置"
    DRONE = "drone", "无人机"
    SOFTWARE = "software", "软件"


class Motive(Word):
    """What the act was done for."""

    SAFETY = "safety", "安全"
    BUSINESS = "business", "经营管理"
    EVIDENCE = "evidence", "取证"
    SUSPICION = "suspicion", "猜疑"
    CURIOSITY = "curiosity", "好奇"
    REVENGE = "revenge", "报复"


class OtherRight(Word):
    """Personality rights that are not decided here and may be claimed in the same suit."""

    PORTRAIT = "portrait", "肖像权"
    NAME = "name", "姓名权"
    REPUTATION = "reputation", "名誉权"
    HONOUR = "honour", "荣誉权"
    CREDIT = "credit", "信用"


@frozen(kw_only=True, repr=False)
class Intrusion(Record):
    """An act that reached into where a person lives, or into what a person does.

    Attributes:
        places: The person's places that were entered or taken in, all of them; a home is the person's own.
        means: By what, all of it.
        continuous: Whether the device is able to watch without a break, used so or not.
        hidden: Whether it was done without the person's being told.
        deliberate: Whether it was meant; False where it was an accident.
        repeated: Whether it happened more than once.
        at_night: Whether it happened at night.
        intimate: Whether bodily or sexual matter was seen or heard.
        motive: What it was done for.
        elsewhere_possible: Whether a place less intrusive would have served.
        objected_on: The day on which the person objected.
        peace_disturbed: Whether the person's daily life was seen to suffer.
    """

    places: frozenset[Place] | None = seen("所及场所")
    means: frozenset[Means] | None = seen("侵入方式")
    continuous: bool | None = seen("可持续监视")
    hidden: bool | None = seen("未告知本人")
    deliberate: bool | None = seen("故意")
    repeated: bool | None = seen("多次")
    at_night: bool | None = seen("夜间")
    intimate: bool | None = seen("涉及身体或者性")
    motive: Motive | None = seen("动机")
    elsewhere_possible: bool | None = seen("可另置他处")
    objected_on: dt.date | None = seen("反对日")
    peace_disturbed: bool | None = seen("生活受扰")

    def __repr__(self) -> str:
        return shown(self, "continuous", "hidden")
