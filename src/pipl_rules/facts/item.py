"""What the law asks about an item of information: what it is, where it came from, how far it may be used."""

from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

LISTED_IDENTIFIER = Fact(
    name="listed_identifier",
    question="Is it of a kind that the statute itself names as identifying?",
    question_zh="是否属于法律列举的个人信息",
    term="姓名、出生日期、身份证件号码、个人生物识别信息、住址、电话号码等",
    about=About.ITEM,
    burden=Burden.ELEMENT,
)

LISTED_IN_CODE = Fact(
    name="listed_in_code",
    question="Is it of a kind that the Civil Code names besides?",
    question_zh="是否属于民法典增列的个人信息",
    term="电子邮箱、健康信息、行踪信息等",
    about=About.ITEM,
    burden=Burden.ELEMENT,
)

IDENTIFIES = Fact(
    name="identifies",
    question="Can it identify the person, alone or with other information?",
    question_zh="能否单独或者与其他信息结合识别特定自然人",
    term="能够单独或者与其他信息结合识别",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.ELEMENT,
)

OF_KNOWN_PERSON = Fact(
    name="of_known_person",
    question="Is it kept or shown under a mark of a known person?",
    question_zh="是否在已知特定自然人的标识下保存或者展示",
    term="关联",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

ANONYMISED = Fact(
    name="anonymised",
    question="Is it anonymised: not traceable to a person and not restorable?",
    question_zh="是否经过处理无法识别特定个人且不能复原",
    term="经过处理无法识别特定个人且不能复原",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AGREED_PRIVATE_KIND = Fact(
    name="agreed_private_kind",
    question="Is it of a kind that society agrees is private?",
    question_zh="是否属于社会共识上的私密信息类型",
    term="性取向、性生活、疾病史、未公开的违法犯罪记录等",
    about=About.ITEM,
    source="Huang v. Tencent",
)

ORDINARY_KIND = Fact(
    name="ordinary_kind",
    question="Is it of a kind without private quality?",
    question_zh="是否属于不具备私密性的一般信息类型",
    term="不具备私密性的一般信息",
    about=About.ITEM,
    source="Huang v. Tencent and Ling v. Douyin",
)

MIXED_KIND = Fact(
    name="mixed_kind",
    question="Is it of a kind whose private quality differs from person to person?",
    question_zh="是否属于兼具防御性期待和积极利用期待的信息类型",
    term="兼具防御性期待和积极利用期待",
    about=About.ITEM,
    source="Huang v. Tencent",
)

REVEALS_AGREED_PRIVATE = Fact(
    name="reveals_agreed_private",
    question="Does its content reveal a matter that society agrees is private?",
    question_zh="内容是否透露社会共识上的私密事项",
    term="私密性",
    about=About.ITEM,
    source="Huang v. Tencent",
)

REVEALS_NOTHING_HIDDEN = Fact(
    name="reveals_nothing_hidden",
    question="Was its content looked at, and does it reveal none of the matters that people keep to themselves?",
    question_zh="经查内容是否不涉及通常不愿为他人知晓的事项",
    term="不愿为他人知晓的私密性",
    about=About.ITEM,
    source="Huang v. Tencent",
)

EXPECTED_PRIVATE = Fact(
    name="expected_private",
    question="Would society at large regard it as something one does not want known?",
    question_zh="依社会一般合理认知是否属于不愿为他人知晓的信息",
    term="不愿为他人知晓",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
)

LISTED_SENSITIVE = Fact(
    name="listed_sensitive",
    question="Is it of a kind that article 28 of the PIPL names as sensitive?",
    question_zh="是否属于第二十八条列举的敏感信息类型",
    term="生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

EASILY_HARMS = Fact(
    name="easily_harms",
    question="Would a leak or misuse easily harm dignity, person or property?",
    question_zh="一旦泄露或者非法使用是否容易导致人格尊严受侵害或者人身、财产安全受危害",
    term="容易导致自然人的人格尊严受到侵害或者人身、财产安全受到危害",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

SOCIAL_FUNCTION = Fact(
    name="social_function",
    question="Is it a contact detail or a relation, which serves people's dealings with one another?",
    question_zh="是否为联系方式、社交关系等具有社会交往功能的信息",
    term="社会交往功能",
    about=About.ITEM,
    source="Ling v. Douyin",
    burden=Burden.DEFENCE,
)

SUPPLIED_BY_OTHERS = Fact(
    name="supplied_by_others",
    question="Was it supplied by other people who hold it in ordinary dealings?",
    question_zh="是否由在日常交往中掌握该信息的他人提供",
    term="他人提供",
    about=About.ITEM,
    source="Ling v. Douyin",
    burden=Burden.DEFENCE,
)

SUPPLIER_PERMITTED = Fact(
    name="supplier_permitted",
    question="Did the one who supplied it let the processor take it?",
    question_zh="提供者是否授权处理者读取",
    term="授权",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FROM_OTHER_SERVICE = Fact(
    name="from_other_service",
    question="Was it brought over from another service?",
    question_zh="是否自另一独立应用迁移而来",
    term="迁移",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    source="Huang v. Tencent",
)

ALREADY_PUBLIC = Fact(
    name="already_public",
    question="Had the person made it public, or had it lawfully become public?",
    question_zh="是否为本人自行公开或者其他已经合法公开的信息",
    term="自行公开的或者其他已经合法公开的信息",
    about=About.ITEM,
    burden=Burden.DEFENCE,
)

REASONABLE_SCOPE = Fact(
    name="reasonable_scope",
    question="Did processing of what was public stay within reasonable bounds?",
    question_zh="处理已公开信息是否在合理范围内",
    term="在合理的范围内",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

MAJOR_IMPACT = Fact(
    name="major_impact",
    question="Does it bear heavily on the person's interests?",
    question_zh="对个人权益是否有重大影响",
    term="重大影响；侵害其重大利益",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

LAWFUL_CHANNEL = Fact(
    name="lawful_channel",
    question="Was it obtained through a lawful channel?",
    question_zh="是否以合法渠道获取",
    term="以合法渠道获取",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NEEDED = Fact(
    name="needed",
    question="Does the purpose need it at this moment?",
    question_zh="当时处理目的是否需要该信息",
    term="必要",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EXCESSIVE = Fact(
    name="excessive",
    question="Does it go beyond what the purpose needs?",
    question_zh="是否超出必要限度",
    term="超出必要限度；过度处理",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

UNRELATED = Fact(
    name="unrelated",
    question="Is it unrelated to the service provided?",
    question_zh="是否与其提供的服务无关",
    term="与其提供的服务无关",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FILLED_IN_AT_WILL = Fact(
    name="filled_in_at_will",
    question="May anybody fill it in as they please or leave it out, the service working the same?",
    question_zh="是否可任意填写或者留空而不影响服务",
    term="",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    source="Wang v. a Shenzhen computer company",
)

UNREASONABLE_HARM = Fact(
    name="unreasonable_harm",
    question="Does the use disturb the person or harm them unreasonably?",
    question_zh="是否对本人造成打扰或者不合理的损害",
    term="不合理的损害",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    source="Ling v. Douyin",
    changed_by=Party.PROCESSOR,
    burden=Burden.EXCLUDED,
)

HIGH_PRIVACY_RISK = Fact(
    name="high_privacy_risk",
    question="Does this way of using it carry a high risk for privacy?",
    question_zh="该使用方式是否具有较高的隐私风险",
    term="较高的侵害隐私风险",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    source="Huang v. Tencent",
)

BEYOND_EXPECTATION = Fact(
    name="beyond_expectation",
    question="Is this use beyond what an ordinary user reasonably expects?",
    question_zh="是否超出一般用户的合理预期",
    term="一般用户的合理预期",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    source="Huang v. Tencent",
)

SPECIFIC_PURPOSE = Fact(
    name="specific_purpose",
    question="Is there a specific purpose and sufficient necessity for sensitive information?",
    question_zh="是否具有特定的目的和充分的必要性",
    term="特定的目的和充分的必要性",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

STRICTLY_PROTECTED = Fact(
    name="strictly_protected",
    question="Are strict measures of protection taken?",
    question_zh="是否采取严格保护措施",
    term="严格保护措施",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NEEDED_FOR_CONTRACT = Fact(
    name="needed_for_contract",
    question="Is it necessary to conclude or perform a contract with the person?",
    question_zh="是否为订立、履行个人作为一方当事人的合同所必需",
    term="为订立、履行个人作为一方当事人的合同所必需",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

NEEDED_FOR_STAFF = Fact(
    name="needed_for_staff",
    question="Is it necessary to manage staff?",
    question_zh="是否为实施人力资源管理所必需",
    term="实施人力资源管理所必需",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

NEEDED_FOR_DUTY = Fact(
    name="needed_for_duty",
    question="Is it necessary for a statutory function or duty?",
    question_zh="是否为履行法定职责或者法定义务所必需",
    term="为履行法定职责或者法定义务所必需",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

NEEDED_IN_EMERGENCY = Fact(
    name="needed_in_emergency",
    question="Is it necessary in a public-health or other emergency to protect life, health or property?",
    question_zh="是否为应对突发公共卫生事件或者紧急情况下保护生命健康和财产安全所必需",
    term="为应对突发公共卫生事件，或者紧急情况下",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

PURPOSE_OVER = Fact(
    name="purpose_over",
    question="Is the purpose reached, unreachable, or no longer in need of it?",
    question_zh="处理目的是否已实现、无法实现或者不再必要",
    term="处理目的已实现、无法实现或者为实现处理目的不再必要",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

SERVICE_ENDED = Fact(
    name="service_ended",
    question="Has the service ended, or the time of keeping run out?",
    question_zh="是否停止提供产品或者服务，或者保存期限已届满",
    term="停止提供产品或者服务，或者保存期限已届满",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

RETENTION_REQUIRED = Fact(
    name="retention_required",
    question="Does a statutory time of keeping still run, or is deletion technically hard?",
    question_zh="法定保存期限是否未届满，或者删除在技术上难以实现",
    term="法律、行政法规规定的保存期限未届满",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

KEPT_TOO_LONG = Fact(
    name="kept_too_long",
    question="Is it kept longer than the shortest time that the purpose needs?",
    question_zh="保存期限是否超过实现处理目的所必要的最短时间",
    term="为实现处理目的所必要的最短时间",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)
