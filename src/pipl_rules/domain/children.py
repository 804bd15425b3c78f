"""A service as children and other minors meet it: what it knew, what it did for them, what happened."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen
from pipl_rules.domain.words import Prominence


class AgeSign(Word):
    """What told the operator that the user was a child or a minor."""

    REGISTRATION = "registration", "注册信息"
    BIRTH_DATE = "birth_date", "出生日期"
    CONTENT = "content", "发布内容"
    GUARDIAN = "guardian", "监护人告知"


class ChildTopic(Word):
    """What a guardian was told when asked."""

    USE = "use", "目的、方式和范围"
    STORAGE = "storage", "存储地点、期限和到期处理"
    SECURITY = "security", "安全保障措施"
    REFUSAL = "refusal", "拒绝的后果"
    COMPLAINTS = "complaints", "投诉举报渠道"
    CORRECTION = "correction", "更正删除途径"


class ChildSetting(Word):
    """A door of a minor's account that may be shut to strangers."""

    FOLLOWING = "following", "陌生人关注"
    LOCATION = "location", "显示位置"
    MESSAGES = "messages", "陌生人私信"
    SUGGESTED_CONTACTS = "suggested_contacts", "向其推荐通讯录好友"
    SEARCH_BY_NUMBER = "search_by_number", "手机号搜索"
    ACQUAINTANCES = "acquaintances", "熟人圈"
    MOMENTS = "moments", "展示动态"
    SUGGESTED_TO_OTHERS = "suggested_to_others", "推荐给潜在粉丝"
    SAME_CITY = "same_city", "同城展示"


class ChildMeasure(Word):
    """What was done for the protection of children or minors."""

    USER_AGREEMENT = "user_agreement", "儿童用户协议"
    OFFICER = "officer", "专人负责"
    ASKED_AGAIN = "asked_again", "再次征得同意"
    SPECIAL_POOL = "special_pool", "专门保护池"
    LEAST_ACCESS = "least_access", "最小授权"
    ACCESS_APPROVED = "access_approved", "访问审批并记录"
    COPYING_PREVENTED = "copying_prevented", "防止违法复制下载"
    ENTRUST_ASSESSED = "entrust_assessed", "委托安全评估"
    ENTRUSTED_HELPS = "entrusted_helps", "受托方协助回应"
    ENTRUSTED_REPORTS = "entrusted_reports", "受托方保障安全并反馈"
    ENTRUSTED_DELETES = "entrusted_deletes", "受托方删除"
    TRANSFER_ASSESSED = "transfer_assessed", "转移安全评估"
    CORRECTED = "corrected", "更正"
    REMEDIED = "remedied", "启动预案并补救"
    REPORTED = "reported", "报告主管部门"
    AFFECTED_TOLD = "affected_told", "告知受影响者及监护人"
    PUBLIC_WARNING = "public_warning", "发布警示"
    COOPERATED = "cooperated", "配合检查"
    CLOSING_TOLD = "closing_told", "告知停止运营"
    WARNED = "warned", "提示未成年人"
    PROTECTED = "protected", "采取保护措施"
    IDENTITY_VERIFIED = "identity_verified", "核验主播身份"
    GUARDIAN_AGREED_TO_BROADCAST = "guardian_agreed_to_broadcast", "监护人同意直播"
    COMPLAINT_CHANNEL = "complaint_channel", "投诉举报渠道"
    SHIELDS = "shields", "网络欺凌防护选项"
    IDENTITY_ASKED = "identity_asked", "要求真实身份信息"
    EASY_CONSULTING = "easy_consulting", "便捷查阅"
    EASY_CHANGING = "easy_changing", "便捷复制更正删除"
    ANSWERED = "answered", "及时处理申请"
    REFUSAL_REASONED = "refusal_reasoned", "书面说明拒绝理由"
    PORTED = "ported", "提供转移途径"
    AUDITED = "audited", "年度合规审计"
    AUDIT_REPORTED = "audit_reported", "报告审计情况"
    RECORDS_KEPT = "records_kept", "保存记录"
    POLICE_TOLD = "police_told", "向公安机关报告"


class ChildEvent(Word):
    """What happened that concerns a child or a minor."""

    TERMS_CHANGED = "terms_changed", "告知事项实质变化"
    USED_BEYOND_AGREEMENT = "used_beyond_agreement", "超出约定使用"
    STAFF_ACCESSED = "staff_accessed", "工作人员访问"
    ENTRUSTING_OVER = "entrusting_over", "委托关系解除"
    SUB_ENTRUSTED = "sub_entrusted", "转委托"
    CORRECTION_ASKED = "correction_asked", "要求更正"
    INCIDENT = "incident", "安全事件"
    INSPECTED = "inspected", "监督检查"
    SERVICE_CLOSED = "service_closed", "停止运营"
    PUSHED_TO_OTHERS = "pushed_to_others", "算法推送给不特定用户"
    STRANGER_REACHED = "stranger_reached", "陌生人触达"
    PAGE_SHOWN = "page_shown", "主页被展示给陌生人"
    LETTERS_DESTROYED = "letters_destroyed", "隐匿毁弃信件"
    LETTERS_OPENED = "letters_opened", "开拆查阅信件"
    PRIVATE_POSTED = "private_posted", "发现发布私密信息"
    BROADCASTS = "broadcasts", "注册直播账号"
    BULLIED_BY_PROCESSOR = "bullied_by_processor", "实施网络欺凌"
    BULLIED_BY_USER = "bullied_by_user", "用户实施网络欺凌"
    IN_A_CASE = "in_a_case", "涉案"
    REQUESTED = "requested", "提出权利请求"
    REQUEST_REFUSED = "request_refused", "拒绝权利请求"
    PORTING_ASKED = "porting_asked", "请求转移"
    HARM_SEEN = "harm_seen", "发现可能遭受侵害"


@frozen(kw_only=True, repr=False)
class ChildService(Record):
    """A service as children under fourteen, or other minors, meet it.

    What a set names is all there was; None where nobody looked.

    Attributes:
        targets_children: Whether the service is made for children.
        age_known_by: What told the operator that the person was a child or a minor; empty if nothing did.
        kept_automatically: Whether the information was only retained by a computer system of itself.
        social: Whether its users can follow, message or be shown one another.
        posting: Whether it lets users publish information or send messages at once.
        guardian_told: How the guardian was told; NONE where the guardian was not.
        told: What the guardian was told.
        refusal_offered: Whether refusing was offered beside consenting.
        guardian_verified: Whether it was checked that the one who consented is the guardian.
        shut: The doors of the account that are shut to strangers unless somebody opens them.
        opened_by_guardian: The doors that the guardian opened.
        measures: What was done for the protection of children or minors.
        events: What happened.
    """

    targets_children: bool | None = seen("面向儿童")
    age_known_by: frozenset[AgeSign] | None = seen("年龄知悉途径")
    kept_automatically: bool | None = seen("自动留存")
    social: bool | None = seen("社交功能")
    posting: bool | None = seen("信息发布或者即时通讯")
    guardian_told: Prominence | None = seen("告知监护人方式")
    told: frozenset[ChildTopic] | None = seen("告知监护人事项")
    refusal_offered: bool | None = seen("提供拒绝选项")
    guardian_verified: bool | None = seen("核验监护人")
    shut: frozenset[ChildSetting] | None = seen("默认关闭")
    opened_by_guardian: frozenset[ChildSetting] | None = seen("监护人开启")
    measures: frozenset[ChildMeasure] | None = seen("保护措施")
    events: frozenset[ChildEvent] | None = seen("事件")

    def __repr__(self) -> str:
        return shown(self, "targets_children", "social")
