"""What the law asks about assessment, certificate and standard contract, and about what is exempt from them."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

# -- Mechanisms --------------------------------------------------------------------------------

ASSESSMENT_DECLARED = Fact(
    name="assessment_declared",
    question="Was a security assessment declared?",
    question_zh="是否申报安全评估",
    term="申报数据出境安全评估",
    burden=Burden.RAISED,
)

ASSESSMENT_PASSED = Fact(
    name="assessment_passed",
    question="Had a security assessment been passed, not yet past the term it states itself?",
    question_zh="是否已通过安全评估且在其载明的期限内",
    term="通过国家网信部门组织的安全评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSMENT_EXTENDED = Fact(
    name="assessment_extended",
    question="Did the CAC extend the result of the assessment?",
    question_zh="是否经批准延长评估结果有效期",
    term="延长评估结果有效期",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASSESSMENT_STOPPED = Fact(
    name="assessment_stopped",
    question="Had the CAC ordered that what was assessed be ended?",
    question_zh="国家网信部门是否已书面通知终止",
    term="书面通知终止数据出境活动",
    burden=Burden.RAISED,
)

ASSESSED_FACTS_CHANGED = Fact(
    name="assessed_facts_changed",
    question="Has something changed since the assessment that bears on the safety of the data?",
    question_zh="评估后是否发生影响出境数据安全的变化",
    term="影响出境数据安全",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

EXCEEDS_ASSESSMENT = Fact(
    name="exceeds_assessment",
    question="Did it go beyond what the assessment covers?",
    question_zh="是否超出评估时明确的目的、方式、范围和种类、规模",
    term="超出评估时明确的",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CERTIFIED = Fact(
    name="certified",
    question="Was there a certificate of protection, not yet past the term it states itself?",
    question_zh="是否经专业机构认证且证书在其载明的期限内",
    term="个人信息保护认证",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CERTIFICATE_WITHDRAWN = Fact(
    name="certificate_withdrawn",
    question="Had the certificate been suspended or withdrawn?",
    question_zh="认证证书是否被暂停或者撤销",
    term="暂停其使用直至撤销",
    burden=Burden.RAISED,
)

CONTRACT_CONCLUDED = Fact(
    name="contract_concluded",
    question="Was the CAC's standard contract concluded with the recipient, and in effect?",
    question_zh="是否与境外接收方订立标准合同且已生效",
    term="按照国家网信部门制定的标准合同与境外接收方订立合同",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

QUANTITY_SPLIT = Fact(
    name="quantity_split",
    question="Were quantities split so as to escape the assessment?",
    question_zh="是否采取数量拆分等手段规避安全评估",
    term="数量拆分等手段",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

EXPORT_SELF_ASSESSED = Fact(
    name="export_self_assessed",
    question="Did the processor assess the risk itself before declaring?",
    question_zh="申报前是否开展数据出境风险自评估",
    term="数据出境风险自评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EXPORT_TERMS_AGREED = Fact(
    name="export_terms_agreed",
    question="Does the document with the recipient lay down duties of protection with all its terms?",
    question_zh="与境外接收方的法律文件是否约定数据安全保护责任义务的各项内容",
    term="法律文件",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EXPORT_IMPACT_ASSESSED = Fact(
    name="export_impact_assessed",
    question="Was an impact assessment made before it was provided abroad?",
    question_zh="出境前是否进行个人信息保护影响评估",
    term="个人信息保护影响评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EXPORTING_BEFORE_SEPTEMBER_2022 = Fact(
    name="exporting_before_september_2022",
    question="Had it been provided in this way before 1 September 2022?",
    question_zh="2022年9月1日前是否已经开展该出境活动",
    term="本办法施行前已经开展的数据出境活动",
    burden=Burden.DEFENCE,
)

# -- Exemptions --------------------------------------------------------------------------------

COLLECTED_ABROAD = Fact(
    name="collected_abroad",
    question="Had it been collected and produced abroad, and come to the mainland to be processed?",
    question_zh="是否在境外收集和产生后传输至境内处理",
    term="在境外收集和产生的个人信息传输至境内处理后向境外提供",
    burden=Burden.DEFENCE,
)

MAINLAND_DATA_ADDED = Fact(
    name="mainland_data_added",
    question="Did information or important data of the mainland come into it?",
    question_zh="处理过程中是否引入境内个人信息或者重要数据",
    term="引入境内个人信息或者重要数据",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

IN_FREE_TRADE_ZONE = Fact(
    name="in_free_trade_zone",
    question="Is the processor in a free-trade zone with a list of its own?",
    question_zh="处理者是否位于已制定负面清单的自由贸易试验区",
    term="自由贸易试验区内数据处理者",
    burden=Burden.DEFENCE,
)

OFF_THE_LIST = Fact(
    name="off_the_list",
    question="Does it lie outside that list?",
    question_zh="是否属于负面清单外的数据",
    term="负面清单外的数据",
    burden=Burden.DEFENCE,
)

# -- Statuses ----------------------------------------------------------------------------------

VALID_ASSESSMENT = Fact(
    name="valid_assessment",
    question="Does a passed security assessment still hold?",
    question_zh="安全评估是否有效",
    term="通过安全评估",
    settled_by=SettledBy.LAW,
)

VALID_CERTIFICATE = Fact(
    name="valid_certificate",
    question="Does a certificate carry the export?",
    question_zh="认证是否足以支持出境",
    term="个人信息保护认证",
    settled_by=SettledBy.LAW,
)

VALID_CONTRACT = Fact(
    name="valid_contract",
    question="Does a standard contract carry the export?",
    question_zh="标准合同是否足以支持出境",
    term="标准合同",
    settled_by=SettledBy.LAW,
)
