"""Recognising faces, and faces or voices made by programme."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.public_video import DevicePlace
from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class FacePurpose(Word):
    """What was done with a face."""

    VERIFICATION = "verification", "一对一验证"
    IDENTIFICATION = "identification", "一对多辨识"
    ANALYSIS = "analysis", "其他分析"
    HANDLING_OUTPUT = "handling_output", "处理生成的人脸信息"


@frozen(kw_only=True, repr=False)
class FaceUse(Record):
    """The use of face recognition (人脸识别), or of what it produced.

    Attributes:
        uses: What was done with the face, all of it.
        place: Where the device stood.
        research: Whether it served research and development, or the training of algorithms.
        only_way: Whether the face was the only way to be verified.
        refused: Whether the person did not agree to it, or asked for another way.
        other_way_offered: Whether another reasonable and convenient way was offered.
        bundled: Whether consent to it was asked for in one with other permissions.
        unlimited_licence: Whether a standard term took a right without limit of time, irrevocable or freely passed on.
        beyond_stated: Whether the face was handled beyond the purpose, manner or scope stated.
        changed: Whether what had been told changed.
        change_told: Whether the person was told of the change.
        stored_elsewhere: Whether the face was stored anywhere but inside the device.
        sent_out: Whether the face was sent out through the internet.
        assessed: Whether the impact was assessed beforehand.
        recorded: Whether the handling was recorded.
        report_years: For how many years assessment and records are kept.
        incident: Whether there was a major security incident.
        reassessed: Whether the impact was assessed anew after a change or an incident.
        faces_stored: Of how many people the processor stores faces.
        working_days_unfiled: For how many working days, counted from the hundred thousandth face, nothing was filed:
            up to the filing, or to the act if none was made.
        filing_changed: Whether what had been filed changed in substance.
        filing_updated: Whether that change was filed within thirty working days.
        ended: Whether the use of face recognition was ended.
        filing_cancelled: Whether the filing was cancelled within thirty working days of the end.

    Raises:
        ValueError: If a number is negative.
    """

    uses: frozenset[FacePurpose] | None = seen("人脸用途")
    place: DevicePlace | None = seen("设备位置")
    research: bool | None = seen("研发或者训练")
    only_way: bool | None = seen("唯一验证方式")
    refused: bool | None = seen("不同意人脸验证")
    other_way_offered: bool | None = seen("提供其他方式")
    bundled: bool | None = seen("捆绑同意")
    unlimited_licence: bool | None = seen("无限授权条款")
    beyond_stated: bool | None = seen("超出明示范围")
    changed: bool | None = seen("告知事项变更")
    change_told: bool | None = seen("变更告知")
    stored_elsewhere: bool | None = seen("设备外存储")
    sent_out: bool | None = seen("对外传输")
    assessed: bool | None = seen("影响评估")
    recorded: bool | None = seen("处理记录")
    report_years: int | None = seen("报告保存年数", validator=optional(ge(0)))
    incident: bool | None = seen("重大安全事件")
    reassessed: bool | None = seen("重新评估")
    faces_stored: int | None = seen("人脸存储数量", validator=optional(ge(0)))
    working_days_unfiled: int | None = seen("未备案工作日数", validator=optional(ge(0)))
    filing_changed: bool | None = seen("备案事项变更")
    filing_updated: bool | None = seen("备案变更手续")
    ended: bool | None = seen("终止应用")
    filing_cancelled: bool | None = seen("注销备案")

    def __repr__(self) -> str:
        return shown(self, "place")


@frozen(kw_only=True, repr=False)
class Synthesis(Record):
    """A face or a voice made or altered by programme (深度合成), and what the service did about it.

    Attributes:
        forged: Whether a face or a voice was made or altered from the person's own.
        offers_editing: Whether the processor offers others a function, or the technique, to edit faces or voices.
        editors_prompted: Whether those who edit were prompted to tell the person and ask for separate consent.
        by_its_service: Whether the content was generated or edited with a service of the processor.
        marked: Whether a technical mark was added that does not hinder use.
        logged: Whether the logs were kept.
    """

    forged: bool | None = seen("合成本人人脸或者人声")
    offers_editing: bool | None = seen("提供编辑功能")
    editors_prompted: bool | None = seen("提示使用者")
    by_its_service: bool | None = seen("使用其服务生成")
    marked: bool | None = seen("添加标识")
    logged: bool | None = seen("保存日志")

    def __repr__(self) -> str:
        return shown(self, "forged")
