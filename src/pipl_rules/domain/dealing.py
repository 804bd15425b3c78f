"""What passed between a trader and its customer, and how a service keeps its users' information."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class Dealing(Record):
    """Terms, prices, the account and its closing, and what the customer asked for.

    Attributes:
        finance_or_content: Whether it was a financial product or service, or one of news, sound and video,
            publishing or culture.
        results_by_traits: Whether search results were put together by the customer's interests or habits.
        tied: Whether other goods or services were sold along with what was wanted.
        tie_pointed_out: Whether that was pointed out prominently.
        tie_preselected: Whether agreement to it was already ticked.
        priced_apart: Whether the same thing was priced differently for this customer on the same terms.
        price_difference_known: Whether the customer knew of the difference.
        searched_body: Whether the customer's body, or what the customer carried, was searched.
        standard_terms: Whether what the trader relies on stands in its standard terms, notices or declarations.
        platform_rules_on_information: For a platform, whether its terms speak of rights and duties about
            personal information.
        ways_shown: Whether it was shown how to see, correct and delete information and to close the account.
        cancel_asked: Whether the customer wanted to close the account or number.
        cancellable: Whether the customer could close it.
        cancel_asks_more: Whether something had to be handed over to close it that was not asked for before.
        checkable_otherwise: Whether who the customer is could be checked without it, with what was already held.
        other_way_offered: Whether the customer could choose another way of being checked instead.
        account_busy: Whether something was still open on it: a debt, an order, a suspected fraud.
        cancelled: Whether it was closed.
        deleted_on_cancelling: Whether the customer's information was then deleted at once.
        retention_agreed: Whether it had been agreed that the information be kept.
        opened_in_their_name: Whether a card or account was opened by passing for the person.
    """

    finance_or_content: bool | None = seen("金融或者内容服务")
    results_by_traits: bool | None = seen("按特征提供搜索结果")
    tied: bool | None = seen("搭售")
    tie_pointed_out: bool | None = seen("提请注意搭售")
    tie_preselected: bool | None = seen("搭售默认同意")
    priced_apart: bool | None = seen("差别定价")
    price_difference_known: bool | None = seen("知悉差价")
    searched_body: bool | None = seen("搜查身体")
    standard_terms: bool | None = seen("格式条款")
    platform_rules_on_information: bool | None = seen("平台规则载明个人信息保护")
    ways_shown: bool | None = seen("明示行权方式")
    cancel_asked: bool | None = seen("要求注销")
    cancellable: bool | None = seen("可以注销")
    cancel_asks_more: bool | None = seen("注销要求更多信息")
    checkable_otherwise: bool | None = seen("可另行核实身份")
    other_way_offered: bool | None = seen("提供其他核实方式")
    account_busy: bool | None = seen("账户未了事项")
    cancelled: bool | None = seen("已经注销")
    deleted_on_cancelling: bool | None = seen("注销后删除")
    retention_agreed: bool | None = seen("约定保存")
    opened_in_their_name: bool | None = seen("冒名开立")

    def __repr__(self) -> str:
        return shown(self, "cancel_asked", "cancelled")


@frozen(kw_only=True, repr=False)
class Upkeep(Record):
    """How a service keeps its users' information.

    Attributes:
        complaints_received: Whether there was a way to complain, with contact details that worked and were public.
        complained: Whether the user complained about what was done with their information.
        complaint_days: How many days after the complaint it was answered; None if never, or not known.
        duties_assigned: Whether it was settled which department, post and branch answers for its safety.
        procedures: Whether there were procedures and safety rules for collecting and using it.
        access_limited: Whether access was limited, and work in bulk reviewed.
        operations_logged: Whether it was recorded who did what with it, when and where.
        staff_trained: Whether staff was trained in protecting it.
        self_checked: Whether protection was checked within the last year, recorded and mended.
        incident: Whether users' data were leaked, damaged or lost, or might have been.
        remedied: Whether that was remedied at once.
        reported: Whether it was reported to the authority at once.
        waybills_managed: For an express company, whether it had rules for waybills and electronic data.
        waybills_destroyed: For an express company, whether waybills were destroyed at regular times.
        learnt_on_duty: Whether the information was learnt in supervising, or in working against fraud.
        no_fraud_prevention: Whether nothing kept the information from being used for fraud.

    Raises:
        ValueError: If `complaint_days` is negative.
    """

    complaints_received: bool | None = seen("投诉渠道")
    complained: bool | None = seen("用户投诉")
    complaint_days: int | None = seen("答复投诉日数", validator=optional(ge(0)))
    duties_assigned: bool | None = seen("确定安全责任")
    procedures: bool | None = seen("流程和制度")
    access_limited: bool | None = seen("权限管理")
    operations_logged: bool | None = seen("操作记录")
    staff_trained: bool | None = seen("人员培训")
    self_checked: bool | None = seen("年度自查")
    incident: bool | None = seen("安全事件")
    remedied: bool | None = seen("立即补救")
    reported: bool | None = seen("立即报告")
    waybills_managed: bool | None = seen("运单管理制度")
    waybills_destroyed: bool | None = seen("定期销毁运单")
    learnt_on_duty: bool | None = seen("履职知悉")
    no_fraud_prevention: bool | None = seen("未建立反诈防范机制")

    def __repr__(self) -> str:
        return shown(self, "complained", "incident")
