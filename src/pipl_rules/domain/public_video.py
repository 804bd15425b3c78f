"""Cameras in public places: where they stand, who put them there, what becomes of the images."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class DevicePlace(Word):
    """Where a camera or another device stands."""

    STREET = "street", "道路、桥梁、广场等"
    GATHERING_PLACE = "gathering_place", "人员聚集场所"
    TRANSPORT = "transport", "交通枢纽、公共交通工具或者服务区"
    BUSINESS_PREMISES = "business_premises", "其他经营场所"
    OTHER_PUBLIC = "other_public", "其他公共场所"
    RESIDENTIAL_COMPOUND = "residential_compound", "居住小区公共部位"
    GUEST_ROOM = "guest_room", "客房或者包间内部"
    DORMITORY = "dormitory", "宿舍房间内部"
    WASHROOM = "washroom", "浴室、卫生间、更衣室等内部"
    HOME = "home", "住宅及其门户"
    OTHER_PRIVATE = "other_private", "其他非公共场所"


class Installer(Word):
    """Who put a camera there."""

    GOVERNMENT = "government", "政府有关部门"
    MANAGER = "manager", "负有经营管理责任的单位"
    OWES_SAFETY = "owes_safety", "负有安全防范义务的单位或者个人"
    SOMEBODY_ELSE = "somebody_else", "其他单位或者个人"


@frozen(kw_only=True, repr=False)
class PublicVideo(Record):
    """A system of cameras (视频图像信息系统), and what was done with its images.

    Attributes:
        place: Where the cameras stand.
        installer: Who put them there.
        found: Whether whoever runs a guest room, dormitory, washroom or the like found a camera in it.
        reported: Whether that was reported to the police at once.
        older: Whether the system was in use before 2025-04-01.
        days_unfiled: For how many days nothing was filed, counted from its first use, or for an older system
            from 2025-04-01: up to the filing, or to the act if none was made.
        filing_changed: Whether what had been filed changed.
        filing_updated: Whether that change was filed in time.
        filing_untrue: Whether what was filed was untrue.
        staff_vetted: Whether those who watch it are vetted, trained and taught secrecy.
        access_limited: Whether it is limited who inside may look at the images.
        calls_logged: Whether it is logged who looked at what, and why.
        days_kept: For how many days the images are kept.
        contractor: Whether the processor was entrusted with designing, building, testing or upkeep.
        kept_by_contractor: Whether it kept or worked on images without authority.
        viewed_to_protect: Whether the person, a near relative or a carer looked at images that concern them, to
            protect life, health or property, with the manager's consent.
        learned_by_viewing: Whether the processor had learned it by looking at images in that way.
        faces_covered: Whether faces, number plates and the like were covered.
        broken_into: Whether the system was broken into or taken over.
        tampered: Whether images were deleted, hidden, altered or added illegally.

    Raises:
        ValueError: If a number is negative.
    """

    place: DevicePlace | None = seen("设备位置")
    installer: Installer | None = seen("安装者")
    found: bool | None = seen("发现设备")
    reported: bool | None = seen("报告公安机关")
    older: bool | None = seen("施行前启用")
    days_unfiled: int | None = seen("未备案日数", validator=optional(ge(0)))
    filing_changed: bool | None = seen("备案事项变化")
    filing_updated: bool | None = seen("备案变更")
    filing_untrue: bool | None = seen("备案不实")
    staff_vetted: bool | None = seen("人员审查培训")
    access_limited: bool | None = seen("访问控制")
    calls_logged: bool | None = seen("调用登记")
    days_kept: int | None = seen("保存日数", validator=optional(ge(0)))
    contractor: bool | None = seen("受托施工维护")
    kept_by_contractor: bool | None = seen("擅自留存加工")
    viewed_to_protect: bool | None = seen("为保护而查阅")
    learned_by_viewing: bool | None = seen("因查阅获悉")
    faces_covered: bool | None = seen("遮盖人脸")
    broken_into: bool | None = seen("侵入控制")
    tampered: bool | None = seen("篡改数据")

    def __repr__(self) -> str:
        return shown(self, "place", "installer")
