"""A request by which a person uses a right, and what became of it."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class RequestKind(Word):
    """What a person asked for."""

    ACCESS = "access", "查阅"
    COPY = "copy", "复制"
    TRANSFER = "transfer", "转移"
    CORRECTION = "correction", "更正"
    COMPLETION = "completion", "补充"
    DELETION = "deletion", "删除"
    EXPLANATION = "explanation", "解释说明"
    RESTRICTION = "restriction", "限制或者拒绝处理"
    WITHDRAWAL = "withdrawal", "撤回同意"
    ACCOUNT_CANCELLATION = "account_cancellation", "注销账号"
    HUMAN_REVIEW = "human_review", "人工复核"


class RequestAnswer(Word):
    """What became of what was asked."""

    MET = "met", "满足"
    PARTLY = "partly", "部分满足"
    REFUSED = "refused", "拒绝"
    IGNORED = "ignored", "不予理会"


class RequestCondition(Word):
    """What the processor asked of the person before it would meet the request."""

    IDENTITY_PHOTOGRAPH = "identity_photograph", "手持证件照片"
    MORE_INFORMATION = "more_information", "此前未收集的信息"
    WRITTEN_APPLICATION = "written_application", "书面申请"
    IN_PERSON = "in_person", "到场办理"
    FEE = "fee", "收费"
    REASONS = "reasons", "说明理由"
    OTHER_MATTER = "other_matter", "了结其他事项"


def _after_asking(record: "Request", _attribute: object, day: dt.date | None) -> None:
    if day is not None and record.made_on is not None and day < record.made_on:
        msg = "Request.answered_on lies before made_on; correct one of the two days."
        raise ValueError(msg)


@frozen(kw_only=True, repr=False)
class Request(Record):
    """What a person asked of a processor in using a right, and how it was answered.

    What it says of the answer holds for all that was asked; requests answered differently are different acts.

    Attributes:
        asked: What was asked for, all of it.
        made_on: Day of the request.
        answered_on: Day of the answer.
        answer: What became of it: met, met in part, refused, or ignored.
        reasons_given: Whether reasons were given for what was refused.
        other_channel: Whether another way was open by which the person could get the same.
        conditions: What was asked of the person first, all of it; empty if nothing.
        identity_verified: Whether the one who asked was shown to be the person; False only if that was
            tried and failed.
        specified: Whether the person said which information was meant; False only if they were asked to.
        checked: For a correction or completion, whether the processor checked the information.

    Raises:
        ValueError: If it was answered before it was made.
    """

    asked: frozenset[RequestKind] | None = seen("请求事项")
    made_on: dt.date | None = seen("请求日")
    answered_on: dt.date | None = seen("答复日", validator=_after_asking)
    answer: RequestAnswer | None = seen("处理结果")
    reasons_given: bool | None = seen("说明理由")
    other_channel: bool | None = seen("其他途径")
    conditions: frozenset[RequestCondition] | None = seen("附加条件")
    identity_verified: bool | None = seen("身份核验")
    specified: bool | None = seen("指明信息")
    checked: bool | None = seen("核实信息")

    def __repr__(self) -> str:
        return shown(self, "answer")
