"""What a processor had in place to handle information safely and lawfully, and how it was audited."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class AssessmentTopic(Word):
    """What an impact assessment looked at."""

    LAWFULNESS = "lawfulness", "合法、正当、必要"
    IMPACT_AND_RISK = "impact_and_risk", "权益影响及安全风险"
    PROTECTION = "protection", "保护措施"


@frozen(kw_only=True, repr=False)
class Safeguards(Record):
    """The processor's organisation on the day of the act.

    Attributes:
        persons_handled: Of how many persons it handles information.
        internal_rules: Whether it had internal rules and working procedures.
        classified: Whether it managed information by class.
        techniques: Whether it used encryption, de-identification or the like.
        access_limited: Whether rights of access and operation were kept to what staff need.
        staff_trained: Whether its staff were regularly taught and trained.
        emergency_plan: Whether it had a plan for incidents and saw to it.
        officer_named: Whether it named a person in charge of protecting personal information.
        officer_published: Whether how to reach that person was public.
        officer_reported: Whether name and contact of that person were filed with the authorities.
        representative: For a processor abroad, whether it set up a body or named a representative in the mainland
            and filed who it is.
        audited: Whether it audited its compliance regularly.
        audit_years: Every how many years at the latest it did so.
        audit_by_guide: Whether the audit went by the official guide.
        audit_ordered: Whether an authority required it to have an audit made by a professional body.
        audit_supported: Whether it gave that body what it needs and bore the cost.
        audit_in_time: Whether it chose the body as required and had the audit done in time.
        audit_filed: Whether it filed the report with the authority.
        audit_rectified: Whether it put right what the audit found, as required.
        rectified_days: How many working days after that it filed a report on it.
        audit_over: For a professional body, whether its audit was over.
        assessed: Whether the impact was assessed beforehand.
        processing_recorded: Whether the handling was put on record.
        assessment_covers: What the assessment looked at, all of it.
        assessment_years: For how many years the report and the record are kept.
        compliance_system: For a platform, whether it had a system of compliance under State rules.
        outside_body: For a platform, whether a body made up mainly of outsiders supervised it.
        platform_rules: For a platform, whether its rules said how those who trade on it handle information.
        offender_stopped: For a platform, whether it stopped serving those on it who gravely broke the law.
        responsibility_report: For a platform, whether it regularly published a report on its responsibility.
        entrusted_assists: Whether an entrusted party helped the processor to do its duties.
        entrusting_approved: For a State organ, whether entrusting went through strict approval.

    Raises:
        ValueError: If a number is negative.
    """

    persons_handled: int | None = seen("处理人数", validator=optional(ge(0)))
    internal_rules: bool | None = seen("内部制度")
    classified: bool | None = seen("分类管理")
    techniques: bool | None = seen("安全技术措施")
    access_limited: bool | None = seen("操作权限")
    staff_trained: bool | None = seen("教育培训")
    emergency_plan: bool | None = seen("应急预案")
    officer_named: bool | None = seen("指定负责人")
    officer_published: bool | None = seen("公开负责人联系方式")
    officer_reported: bool | None = seen("报送负责人信息")
    representative: bool | None = seen("境内代表")
    audited: bool | None = seen("合规审计")
    audit_years: int | None = seen("审计间隔年数", validator=optional(ge(0)))
    audit_by_guide: bool | None = seen("参照审计指引")
    audit_ordered: bool | None = seen("被要求审计")
    audit_supported: bool | None = seen("支持审计")
    audit_in_time: bool | None = seen("按时完成审计")
    audit_filed: bool | None = seen("报送审计报告")
    audit_rectified: bool | None = seen("整改")
    rectified_days: int | None = seen("整改报送工作日", validator=optional(ge(0)))
    audit_over: bool | None = seen("审计结束")
    assessed: bool | None = seen("影响评估")
    processing_recorded: bool | None = seen("处理记录")
    assessment_covers: frozenset[AssessmentTopic] | None = seen("评估内容")
    assessment_years: int | None = seen("评估保存年数", validator=optional(ge(0)))
    compliance_system: bool | None = seen("合规制度体系")
    outside_body: bool | None = seen("外部独立机构")
    platform_rules: bool | None = seen("平台规则")
    offender_stopped: bool | None = seen("停止服务")
    responsibility_report: bool | None = seen("社会责任报告")
    entrusted_assists: bool | None = seen("受托人协助")
    entrusting_approved: bool | None = seen("委托批准")

    def __repr__(self) -> str:
        return shown(self)
