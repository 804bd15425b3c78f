"""Providing information abroad: where to, what for, under what mechanism, and of how many persons."""

import datetime as dt

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class Destination(Word):
    """Where information went; the special regions and Taiwan lie outside the mainland (境外)."""

    MAINLAND = "mainland", "境内"
    HONG_KONG = "hong_kong", "香港"
    MACAO = "macao", "澳门"
    TAIWAN = "taiwan", "台湾"
    FOREIGN = "foreign", "外国"


class ExportPurpose(Word):
    """What information was provided abroad for."""

    CONTRACT = "contract", "订立、履行与本人的合同"
    STAFF = "staff", "跨境人力资源管理"
    DUTY = "duty", "履行法定职责或者义务"
    EMERGENCY = "emergency", "紧急情况"
    BUSINESS = "business", "其他业务"


class ExportTopic(Word):
    """What the person was told of the recipient abroad."""

    NAME = "name", "名称或者姓名"
    CONTACT = "contact", "联系方式"
    PURPOSE = "purpose", "处理目的"
    MANNER = "manner", "处理方式"
    KINDS = "kinds", "信息种类"
    RIGHTS = "rights", "向接收方行使权利的方式和程序"


class MechanismKind(Word):
    """The mechanisms under which information goes abroad."""

    ASSESSMENT = "assessment", "安全评估"
    CERTIFICATION = "certification", "保护认证"
    STANDARD_CONTRACT = "standard_contract", "标准合同"


@frozen(kw_only=True, repr=False)
class ExportMechanism(Record):
    """A security assessment, a certification, or a standard contract with the recipient.

    Attributes:
        kind: Which of the three.
        obtained: Whether it was obtained; False for one that was asked for and is pending or was refused.
        since: Day on which the result or certificate was issued, or the contract took effect.
        until: Last day by its own terms.
        extended: For an assessment, whether the authority extended its result.
        stopped: Whether the authority or the certifying body ended or suspended it.
        within: Whether what was provided kept within its purpose, manner, scope, kinds and scale.
    """

    kind: MechanismKind = field(metadata={"zh": "出境途径"})
    obtained: bool | None = seen("是否取得")
    since: dt.date | None = seen("生效日")
    until: dt.date | None = seen("届满日")
    extended: bool | None = seen("延长有效期")
    stopped: bool | None = seen("终止或者暂停")
    within: bool | None = seen("在范围内")

    def __repr__(self) -> str:
        return shown(self, "kind")


@frozen(kw_only=True, repr=False)
class ExportBatch(Record):
    """What the processor provided abroad on one day, to whomever.

    Attributes:
        on: The day.
        persons: Persons whose information went, those of sensitive information left out, and those
            already counted in an earlier batch of the same window left out.
        sensitive: Persons whose sensitive information went, counted in the same way.

    Raises:
        ValueError: If a number is negative.
    """

    on: dt.date = field(metadata={"zh": "提供日"})
    persons: int | None = seen("人数（不含敏感）", validator=optional(ge(0)))
    sensitive: int | None = seen("敏感信息人数", validator=optional(ge(0)))

    def __repr__(self) -> str:
        return shown(self, "on")


@frozen(kw_only=True, repr=False)
class Transfer(Record):
    """Providing information to somewhere outside the mainland, whoever receives it.

    A number given here prevails over what the batches add up to.

    Attributes:
        destination: Where it went.
        purposes: What it was provided abroad for, all of it.
        mechanisms: Mechanisms sought or obtained. None: not found; empty: none.
        began_on: Day on which the processor began to provide information in this way.
        batches: Everything the processor provided abroad, by day, this act included.
        persons_processed: Persons whose information the processor handles in all.
        persons_this_year: Persons whose information, not sensitive, it provided abroad since 1 January.
        sensitive_this_year: Persons whose sensitive information it provided abroad since 1 January.
        persons_since_last_year: Persons whose information it provided abroad since 1 January of last year.
        sensitive_since_last_year: Those of sensitive information in that time.
        important_data: Whether authorities had told the processor, or published, that it is important data.
        collected_abroad: Whether it had been collected and produced abroad and came to the mainland to be processed.
        mainland_data_added: Whether information or important data of the mainland came into it there.
        free_trade_zone: Whether the processor is in a free-trade zone with a list of its own.
        off_the_list: Whether what was provided lies outside that list.
        told: What the person was told of the recipient abroad, all of it.
        impact_assessed: Whether an impact assessment was made beforehand.
        self_assessed: Whether the processor assessed the risk itself before declaring.
        terms_agreed: Whether the document with the recipient lays down duties of protection with all its terms.
        to_foreign_authority: Whether what is stored in the mainland went to a foreign judicial or
            law-enforcement authority.
        approved: Whether the competent Chinese authority approved that.
        recipient_listed: Whether the recipient is on the published list of restricted or prohibited recipients.
        within_list: Whether what was provided keeps to what the list still allows.
        kept_only_abroad: Whether what was collected in the mainland is kept abroad and not in the mainland.

    Raises:
        ValueError: If a number is negative.
    """

    destination: Destination | None = seen("目的地")
    purposes: frozenset[ExportPurpose] | None = seen("出境目的")
    mechanisms: tuple[ExportMechanism, ...] | None = seen("出境机制")
    began_on: dt.date | None = seen("出境开始日")
    batches: tuple[ExportBatch, ...] | None = seen("出境批次")
    persons_processed: int | None = seen("处理人数", validator=optional(ge(0)))
    persons_this_year: int | None = seen("当年出境人数", validator=optional(ge(0)))
    sensitive_this_year: int | None = seen("当年敏感信息出境人数", validator=optional(ge(0)))
    persons_since_last_year: int | None = seen("上年以来出境人数", validator=optional(ge(0)))
    sensitive_since_last_year: int | None = seen("上年以来敏感信息出境人数", validator=optional(ge(0)))
    important_data: bool | None = seen("已告知或者公布为重要数据")
    collected_abroad: bool | None = seen("境外收集和产生")
    mainland_data_added: bool | None = seen("引入境内信息")
    free_trade_zone: bool | None = seen("自由贸易试验区")
    off_the_list: bool | None = seen("负面清单外")
    told: frozenset[ExportTopic] | None = seen("出境告知")
    impact_assessed: bool | None = seen("出境影响评估")
    self_assessed: bool | None = seen("风险自评估")
    terms_agreed: bool | None = seen("法律文件约定")
    to_foreign_authority: bool | None = seen("向外国司法或者执法机构提供")
    approved: bool | None = seen("主管机关批准")
    recipient_listed: bool | None = seen("接收方列入清单")
    within_list: bool | None = seen("在清单允许范围内")
    kept_only_abroad: bool | None = seen("仅存于境外")

    def __repr__(self) -> str:
        return shown(self, "destination")
