"""Handling of data through networks, and the service or platform for which it is done."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class RulesTopic(Word):
    """What published rules of handling set out."""

    PROCESSOR = "processor", "处理者"
    USE = "use", "目的、方式和种类"
    RETENTION = "retention", "保存期限"
    RIGHTS = "rights", "权利行使"


@frozen(kw_only=True, repr=False)
class NetworkHandling(Record):
    """How data were handled through a network, and what befell them there.

    Attributes:
        electronic: Whether they were electronic data handled or produced through a network.
        flaw: Whether a security flaw was found in a product or service.
        flaw_remedied: Whether it was remedied at once, with users told and the authorities informed.
        incident: Whether there was a security incident.
        incident_contained: Whether the incident plan was set going, the harm contained, the authorities informed.
        affected_told: Whether those affected were told of incident, harm and measures.
        receiver_bound: Whether purpose, manner, scope and protection were agreed with the receiver.
        receiver_supervised: Whether the receiver was supervised.
        receiver_exceeded: Whether the receiver went beyond what was agreed.
        receipt_years: For how many years records of giving out or entrusting are kept.
        e_government: Whether it was an e-government system, or government data, for a State organ.
        serves_state_or_cii: Whether a State organ, a critical infrastructure operator or a public utility was served.
        principal_consented: Whether the one served had consented.
        automated_tools: Whether data were accessed or collected by automated tools, such as a crawler.
        tool_impact_assessed: Whether it was assessed what the tools do to the service visited.
        tool_disturbs: Whether the tools disturbed that service.

    Raises:
        ValueError: If `receipt_years` is negative.
    """

    electronic: bool | None = seen("网络数据")
    flaw: bool | None = seen("安全缺陷")
    flaw_remedied: bool | None = seen("缺陷补救")
    incident: bool | None = seen("安全事件")
    incident_contained: bool | None = seen("事件处置")
    affected_told: bool | None = seen("通知利害关系人")
    receiver_bound: bool | None = seen("接收方约定")
    receiver_supervised: bool | None = seen("接收方监督")
    receiver_exceeded: bool | None = seen("接收方超出约定")
    receipt_years: int | None = seen("提供记录保存年数", validator=optional(ge(0)))
    e_government: bool | None = seen("电子政务")
    serves_state_or_cii: bool | None = seen("为国家机关等服务")
    principal_consented: bool | None = seen("委托方同意")
    automated_tools: bool | None = seen("自动化工具")
    tool_impact_assessed: bool | None = seen("影响评估")
    tool_disturbs: bool | None = seen("干扰服务")

    def __repr__(self) -> str:
        return shown(self, "electronic")


@frozen(kw_only=True, repr=False)
class NetworkService(Record):
    """The service, with its rules of handling, its organisation and its platform.

    Attributes:
        complained: Whether a complaint about the safety of data was made.
        complaints_handled: Whether a public and convenient way to complain was there, and the complaint dealt with.
        rules_easily_found: Whether the rules were in one place, easy to reach, in a prominent position.
        rules_cover: What the rules set out, all of it.
        rules_in_a_list: Whether purposes, manners, kinds and receivers were set out in a list.
        account_cancelled: Whether the person had closed the account.
        information_of: Of how many persons information is handled.
        security_body: Whether a person and a body in charge of data security were named.
        handover_reported: Whether a plan for the data was reported on merger, division, dissolution or bankruptcy.
        third_parties_connected: Whether products or services of others are connected or preinstalled.
        third_parties_bound: Whether their duties were laid down and they were held to them.
        distributes_apps: Whether it distributes apps.
        apps_verified: Whether there were rules for verifying apps, and apps were verified.
        unlawful_app_found: Whether an app was found that breaks the law or a mandatory standard.
        unlawful_app_stopped: Whether it was warned of, not distributed, suspended or taken off.
        platform: Whether it is an online platform.
        personalisation_switch: Whether a switch turns personalised pushing off, easy to understand, reach and work.
        tags_deletable: Whether the person can refuse what is pushed and delete the tags made of them.
        yearly_report: Whether a report on the protection of personal information was published each year.

    Raises:
        ValueError: If `information_of` is negative.
    """

    complained: bool | None = seen("投诉")
    complaints_handled: bool | None = seen("投诉处理")
    rules_easily_found: bool | None = seen("规则展示")
    rules_cover: frozenset[RulesTopic] | None = seen("规则内容")
    rules_in_a_list: bool | None = seen("清单")
    account_cancelled: bool | None = seen("账号已注销")
    information_of: int | None = seen("涉及人数", validator=optional(ge(0)))
    security_body: bool | None = seen("数据安全负责人和机构")
    handover_reported: bool | None = seen("处置方案报告")
    third_parties_connected: bool | None = seen("接入第三方")
    third_parties_bound: bool | None = seen("第三方义务")
    distributes_apps: bool | None = seen("应用分发")
    apps_verified: bool | None = seen("应用核验")
    unlawful_app_found: bool | None = seen("发现违法应用")
    unlawful_app_stopped: bool | None = seen("处置违法应用")
    platform: bool | None = seen("网络平台")
    personalisation_switch: bool | None = seen("个性化推荐关闭")
    tags_deletable: bool | None = seen("删除标签")
    yearly_report: bool | None = seen("年度报告")

    def __repr__(self) -> str:
        return shown(self, "platform")
