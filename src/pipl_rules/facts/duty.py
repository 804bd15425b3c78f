"""What the law asks about a processor's organisation: safeguards, officer, audit, impact assessment, platforms."""

from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

PERSONS_HANDLED = Count(
    name="persons_handled",
    question="Of how many persons does the processor handle information?",
    question_zh="处理多少人的个人信息",
    term="处理个人信息达到规定数量",
    unit="persons",
    unit_zh="人",
)

INTERNAL_RULES = Fact(
    name="internal_rules",
    question="Were there internal rules and working procedures?",
    question_zh="是否制定内部管理制度和操作规程",
    term="内部管理制度和操作规程",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CLASSIFIED = Fact(
    name="classified",
    question="Was information managed by class?",
    question_zh="是否实行分类管理",
    term="分类管理",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SECURITY_TECHNIQUES = Fact(
    name="security_techniques",
    question="Were encryption, de-identification or like techniques used?",
    question_zh="是否采取加密、去标识化等安全技术措施",
    term="加密、去标识化等安全技术措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ACCESS_LIMITED = Fact(
    name="access_limited",
    question="Were rights of operation kept to what staff need?",
    question_zh="是否合理确定操作权限",
    term="操作权限",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

STAFF_TRAINED = Fact(
    name="staff_trained",
    question="Were staff taught and trained regularly?",
    question_zh="是否定期对从业人员进行安全教育和培训",
    term="安全教育和培训",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EMERGENCY_PLAN = Fact(
    name="emergency_plan",
    question="Was there a plan for incidents, and was it seen to?",
    question_zh="是否制定并组织实施应急预案",
    term="应急预案",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SET_NUMBER_REACHED = Fact(
    name="set_number_reached",
    question="Does the processor handle information of as many persons as the cyberspace administration has set?",
    question_zh="处理个人信息是否达到国家网信部门规定数量",
    term="国家网信部门规定数量",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

OFFICER_NEEDED = Fact(
    name="officer_needed",
    question="Must the processor name a person in charge of protecting personal information?",
    question_zh="是否应当指定个人信息保护负责人",
    term="个人信息保护负责人",
    settled_by=SettledBy.LAW,
)

OFFICER_NAMED = Fact(
    name="officer_named",
    question="Was a person in charge of protecting personal information named?",
    question_zh="是否指定个人信息保护负责人",
    term="个人信息保护负责人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OFFICER_PUBLISHED = Fact(
    name="officer_published",
    question="Was it made public how to reach that person?",
    question_zh="是否公开负责人的联系方式",
    term="公开联系方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OFFICER_REPORTED = Fact(
    name="officer_reported",
    question="Were that person's name and contact filed with the authorities?",
    question_zh="是否报送负责人的姓名、联系方式",
    term="报送",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ESTABLISHED_ABROAD = Fact(
    name="established_abroad",
    question="Is the processor established outside the mainland?",
    question_zh="处理者是否在境外设立",
    term="境外的个人信息处理者",
    burden=Burden.RAISED,
)

REPRESENTATIVE = Fact(
    name="representative",
    question="Did it set up a body or name a representative in the mainland, and file who it is?",
    question_zh="是否在境内设立专门机构或者指定代表并报送",
    term="专门机构或者指定代表",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDITED = Fact(
    name="audited",
    question="Did the processor audit its compliance regularly?",
    question_zh="是否定期进行合规审计",
    term="合规审计",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDIT_BY_GUIDE = Fact(
    name="audit_by_guide",
    question="Did the audit go by the official guide?",
    question_zh="合规审计是否参照审计指引",
    term="参照",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDIT_ORDERED = Fact(
    name="audit_ordered",
    question="Did an authority require an audit by a professional body?",
    question_zh="是否被要求委托专业机构进行合规审计",
    term="按照保护部门要求",
    burden=Burden.RAISED,
)

AUDIT_SUPPORTED = Fact(
    name="audit_supported",
    question="Did the processor give that body what it needs, and bear the cost?",
    question_zh="是否为专业机构提供必要支持并承担费用",
    term="必要支持",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDIT_IN_TIME = Fact(
    name="audit_in_time",
    question="Was the body chosen as required, and the audit done in the time set or lawfully prolonged?",
    question_zh="是否按要求选定专业机构并在限定时间内完成审计",
    term="限定时间",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDIT_FILED = Fact(
    name="audit_filed",
    question="Was the report filed with the authority?",
    question_zh="是否报送合规审计报告",
    term="报送合规审计报告",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDIT_RECTIFIED = Fact(
    name="audit_rectified",
    question="Was what the audit found put right as required?",
    question_zh="是否按要求整改",
    term="整改",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUDITOR = Fact(
    name="auditor",
    question="Is it a professional body that audits others?",
    question_zh="是否为开展合规审计的专业机构",
    term="专业机构",
    burden=Burden.RAISED,
)

AUDIT_OVER = Fact(
    name="audit_over",
    question="Was its audit over?",
    question_zh="合规审计工作是否结束",
    term="合规审计工作结束",
    burden=Burden.RAISED,
)

ASSESSED = Fact(
    name="assessed",
    question="Was the impact assessed beforehand?",
    question_zh="是否事前进行个人信息保护影响评估",
    term="个人信息保护影响评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PROCESSING_RECORDED = Fact(
    name="processing_recorded",
    question="Was the handling put on record?",
    question_zh="是否对处理情况进行记录",
    term="处理情况记录",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSED_LAWFULNESS = Fact(
    name="assessed_lawfulness",
    question="Did the assessment ask whether purpose and manner are lawful, proper and necessary?",
    question_zh="评估是否包括处理目的、方式的合法、正当、必要",
    term="合法、正当、必要",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSED_RISK = Fact(
    name="assessed_risk",
    question="Did it ask what this does to people's interests, and at what risk?",
    question_zh="评估是否包括对个人权益的影响及安全风险",
    term="对个人权益的影响及安全风险",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSED_PROTECTION = Fact(
    name="assessed_protection",
    question="Did it ask whether the protection is lawful, works, and fits the risk?",
    question_zh="评估是否包括保护措施的合法、有效及适应性",
    term="合法、有效并与风险程度相适应",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSMENT_YEARS = Count(
    name="assessment_years",
    question="For how many years are the report of the assessment and the record kept?",
    question_zh="影响评估报告和处理情况记录保存几年",
    term="至少保存三年",
    unit="years",
    unit_zh="年",
)

AUDIT_YEARS = Count(
    name="audit_years",
    question="Every how many years at the latest is compliance audited?",
    question_zh="至少每几年开展一次合规审计",
    term="每两年至少开展一次",
    unit="years",
    unit_zh="年",
)

RECTIFIED_DAYS = Count(
    name="rectified_days",
    question="How many working days after putting things right was the report on it filed?",
    question_zh="整改完成后几个工作日内报送整改情况报告",
    term="15个工作日",
    unit="working days",
    unit_zh="个工作日",
)

IMPORTANT_PLATFORM = Fact(
    name="important_platform",
    question="Does the processor provide an important internet platform, with a huge number of users and complex business?",
    question_zh="是否提供重要互联网平台服务、用户数量巨大、业务类型复杂",
    term="重要互联网平台服务、用户数量巨大、业务类型复杂",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

COMPLIANCE_SYSTEM = Fact(
    name="compliance_system",
    question="Was there a system of compliance under State rules?",
    question_zh="是否建立健全合规制度体系",
    term="合规制度体系",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OUTSIDE_BODY = Fact(
    name="outside_body",
    question="Did a body made up mainly of outsiders supervise it?",
    question_zh="是否成立主要由外部成员组成的独立机构",
    term="主要由外部成员组成的独立机构",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PLATFORM_RULES = Fact(
    name="platform_rules",
    question="Did the rules of the platform say how those who trade on it handle and protect information?",
    question_zh="平台规则是否明确平台内经营者处理和保护个人信息的规范",
    term="平台规则",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OFFENDER_ON_PLATFORM = Fact(
    name="offender_on_platform",
    question="Did somebody who trades on the platform gravely break the law in handling information?",
    question_zh="平台内产品或者服务提供者是否严重违法处理个人信息",
    term="严重违反法律、行政法规处理个人信息",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

OFFENDER_STOPPED = Fact(
    name="offender_stopped",
    question="Did the platform stop serving them?",
    question_zh="是否停止提供服务",
    term="停止提供服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RESPONSIBILITY_REPORT = Fact(
    name="responsibility_report",
    question="Was a report on the platform's responsibility published regularly?",
    question_zh="是否定期发布社会责任报告",
    term="个人信息保护社会责任报告",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUSTED_SECURED = Fact(
    name="entrusted_secured",
    question="Did the entrusted party take the measures that keep the information safe?",
    question_zh="受托人是否采取必要措施保障信息安全",
    term="采取必要措施保障所处理的个人信息的安全",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUSTED_ASSISTS = Fact(
    name="entrusted_assists",
    question="Did the entrusted party help the processor to do its duties?",
    question_zh="受托人是否协助处理者履行义务",
    term="协助",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUSTING_APPROVED = Fact(
    name="entrusting_approved",
    question="Did entrusting by a State organ go through strict approval?",
    question_zh="国家机关委托是否经过严格的批准程序",
    term="严格的批准程序",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

MILLION = Threshold(1_000_000, "persons")
TEN_MILLION = Threshold(10_000_000, "persons")
THREE_YEARS = Threshold(3, "years")
TWO_YEARS = Threshold(2, "years")
FIFTEEN_DAYS = Threshold(15, "working days")

COMPARED = {
    PERSONS_HANDLED.at_least(MILLION): Burden.RAISED,
    PERSONS_HANDLED.more_than(TEN_MILLION): Burden.RAISED,
    AUDIT_YEARS.at_most(TWO_YEARS): Burden.DEFENCE,
    RECTIFIED_DAYS.at_most(FIFTEEN_DAYS): Burden.DEFENCE,
    ASSESSMENT_YEARS.at_least(THREE_YEARS): Burden.DEFENCE,
}
"""Who proves what a count amounts to."""
