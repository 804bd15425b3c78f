"""What a service did about what its users put there: notice, measures, and the user's answer."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class Measure(Word):
    """What a service did to the content complained of."""

    DELETED = "deleted", "删除"
    BLOCKED = "blocked", "屏蔽"
    LINK_CUT = "link_cut", "断开链接"
    OTHER = "other", "其他措施"


class Arrangement(Word):
    """What a service itself did with what its users put there, by hand or by programme."""

    RECOMMENDED = "recommended", "推荐"
    RANKED = "ranked", "排名"
    SELECTED = "selected", "选择"
    EDITED = "edited", "编辑"
    SORTED = "sorted", "整理"
    CHANGED = "changed", "修改"


@frozen(kw_only=True, repr=False)
class Hosting(Record):
    """How a service dealt with what a user of it did to the person.

    Attributes:
        notified: Whether a notice of it reached the service.
        notified_on: The day on which it did.
        preliminary_evidence: Whether the notice gave preliminary evidence.
        identity_given: Whether the notice gave the true identity of whoever sent it.
        content_named: Whether the notice said which content was meant.
        forwarded: Whether the service passed the notice on to the user.
        measures: What the service did to the content, all of it; empty if nothing.
        measures_on: The day on which it did.
        at_once: Whether it did so as soon as it was told; read off the two days where both are known.
        arrangements: What the service itself had done with the content, all of it.
        profits: Whether the service earned by this content directly.
        repeated: Whether the same user, or the same content, had been complained of before.
        counter_notice: Whether the user declared, with evidence and identity, that there is no infringement.
        counter_forwarded: Whether the service passed that declaration on, and told where to complain or sue.
        complainant_acted: Whether the service learned in time that a complaint or suit had been brought.
        measures_ended: Whether the service ended its measures after that time.
        ordered_by_court: Whether a court ordered the service to say who the user is.
    """

    notified: bool | None = seen("收到通知")
    notified_on: dt.date | None = seen("收到通知日")
    preliminary_evidence: bool | None = seen("初步证据")
    identity_given: bool | None = seen("通知人真实身份")
    content_named: bool | None = seen("指明内容")
    forwarded: bool | None = seen("转送通知")
    measures: frozenset[Measure] | None = seen("已采措施")
    measures_on: dt.date | None = seen("采取措施日")
    at_once: bool | None = seen("获知后随即处理")
    arrangements: frozenset[Arrangement] | None = seen("平台处置方式")
    profits: bool | None = seen("直接获利")
    repeated: bool | None = seen("重复侵权")
    counter_notice: bool | None = seen("不侵权声明")
    counter_forwarded: bool | None = seen("转送声明")
    complainant_acted: bool | None = seen("已投诉或者起诉")
    measures_ended: bool | None = seen("终止措施")
    ordered_by_court: bool | None = seen("法院责令")

    def __repr__(self) -> str:
        return shown(self, "notified", "forwarded")
