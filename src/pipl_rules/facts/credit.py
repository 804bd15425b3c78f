"""What the law asks about credit reporting."""

from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

CREDIT_REPORTER = Fact(
    name="credit_reporter",
    question="Did the processor act as a credit reporting agency?",
    question_zh="处理者是否为征信机构",
    term="征信机构",
    burden=Burden.RAISED,
)

CREDIT_SUPPLIER = Fact(
    name="credit_supplier",
    question="Did the processor supply information to a credit reporting agency or the State's credit database?",
    question_zh="处理者是否为信息提供者",
    term="信息提供者",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CREDIT_USER = Fact(
    name="credit_user",
    question="Did the processor obtain information from a credit reporting agency or the State's credit database?",
    question_zh="处理者是否为信息使用者",
    term="信息使用者",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

LENDER = Fact(
    name="lender",
    question="Is the processor in the business of lending?",
    question_zh="处理者是否从事信贷业务",
    term="从事信贷业务的机构",
    burden=Burden.RAISED,
)

CREDIT_BY_STATUTORY_DUTY = Fact(
    name="credit_by_statutory_duty",
    question="Did a State organ or an authorised body do it to carry out its duties under law?",
    question_zh="是否为国家机关或者法定授权组织为履行职责进行",
    term="为履行职责进行的采集、整理、保存、加工和公布",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

PUBLIC_BY_LAW = Fact(
    name="public_by_law",
    question="Was it made public under a law or administrative regulation?",
    question_zh="是否为依照法律、行政法规规定公开的信息",
    term="依照法律、行政法规规定公开的信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

OF_OFFICE = Fact(
    name="of_office",
    question="Does it concern how a director, supervisor or senior manager of an enterprise did that office?",
    question_zh="是否为企业董事、监事、高级管理人员与履行职务相关的信息",
    term="与其履行职务相关的信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

BARRED_FROM_CREDIT = Fact(
    name="barred_from_credit",
    question="Is it of a kind that credit reporting may never take: belief, genes, fingerprints, blood, illness?",
    question_zh="是否属于禁止征信机构采集的信息",
    term="宗教信仰、基因、指纹、血型、疾病和病史信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

BARRED_BY_OTHER_LAW = Fact(
    name="barred_by_other_law",
    question="Does another law or administrative regulation forbid to take it for credit reporting?",
    question_zh="是否属于法律、行政法规规定禁止采集的其他个人信息",
    term="法律、行政法规规定禁止采集的其他个人信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

MEANS = Fact(
    name="means",
    question="Does it tell of income, deposits, securities, insurance, real estate or tax paid?",
    question_zh="是否属于收入、存款、有价证券、商业保险、不动产、纳税数额信息",
    term="收入、存款、有价证券、商业保险、不动产的信息和纳税数额信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

ADVERSE = Fact(
    name="adverse",
    question="Does it bear adversely on the person's credit?",
    question_zh="是否属于不良信息",
    term="不良信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

TOLD_BEFORE_ADVERSE = Fact(
    name="told_before_adverse",
    question="Was the person told before adverse information was supplied?",
    question_zh="提供不良信息前是否告知本人",
    term="事先告知信息主体本人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TOLD_OF_CONSEQUENCES = Fact(
    name="told_of_consequences",
    question="Was the person told clearly what supplying it could do to them?",
    question_zh="是否明确告知可能产生的不利后果",
    term="明确告知可能产生的不利后果",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ADVERSE_OVER_FIVE_YEARS = Fact(
    name="adverse_over_five_years",
    question="Had more than five years passed since the adverse conduct or event ended?",
    question_zh="自不良行为或者事件终止之日起是否超过五年",
    term="超过5年的，应当予以删除",
    burden=Burden.RAISED,
)

STATEMENT_REFUSED = Fact(
    name="statement_refused",
    question="Was the person's statement on adverse information left unrecorded?",
    question_zh="是否拒绝记载本人对不良信息的说明",
    term="对不良信息作出说明",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OWN_REPORT_REFUSED = Fact(
    name="own_report_refused",
    question="Did the person ask for their own credit information, or a free report due to them, and not get it?",
    question_zh="是否拒绝本人查询自身信用信息或者免费获取信用报告",
    term="查询自身信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

STANDARD_TERMS = Fact(
    name="credit_standard_terms",
    question="Was consent taken by standard contract terms?",
    question_zh="是否采用格式合同条款取得同意",
    term="格式合同条款",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CREDIT_USED_OTHERWISE = Fact(
    name="credit_used_otherwise",
    question="Did a user of credit information use it for a purpose not agreed?",
    question_zh="信息使用者是否用于约定以外的用途",
    term="约定以外的用途",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CREDIT_OBJECTED = Fact(
    name="credit_objected",
    question="Did the person object to an error or omission in credit information?",
    question_zh="本人是否对错误、遗漏提出异议",
    term="异议",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

OBJECTION_MARKED = Fact(
    name="objection_marked",
    question="Was the information marked as objected to?",
    question_zh="是否作出存在异议的标注",
    term="存在异议的标注",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OBJECTION_ANSWERED = Fact(
    name="objection_answered",
    question="Was the objection answered in writing within twenty days?",
    question_zh="是否自收到异议之日起二十日内书面答复",
    term="20日内进行核查和处理，并将结果书面答复异议人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CREDIT_ERROR_CONFIRMED = Fact(
    name="credit_error_confirmed",
    question="Did checking confirm an error or omission?",
    question_zh="经核查是否确有错误、遗漏",
    term="确有错误、遗漏",
    burden=Burden.RAISED,
)

CREDIT_ERROR_CORRECTED = Fact(
    name="credit_error_corrected",
    question="Was the error put right?",
    question_zh="是否予以更正",
    term="更正",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ACCURACY_MEASURES = Fact(
    name="accuracy_measures",
    question="Were reasonable measures taken to keep the credit information accurate?",
    question_zh="是否采取合理措施保障信息的准确性",
    term="采取合理措施，保障其提供信息的准确性",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

STAFF_ACCESS_LOGGED = Fact(
    name="staff_access_logged",
    question="Are staff's rights to look up credit information laid down, and each look-up registered?",
    question_zh="是否规定工作人员查询权限程序并登记查询情况",
    term="对工作人员查询个人信息的情况进行登记",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AXIOMS = (*implies(CREDIT_ERROR_CONFIRMED, CREDIT_OBJECTED),)
