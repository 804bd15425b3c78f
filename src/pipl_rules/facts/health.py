"""What the law asks about patients, counselling, disease control and identity cards."""

from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

CONCERNS_HEALTH = Fact(
    name="concerns_health",
    question="Is it information on a person's health or treatment?",
    question_zh="是否属于个人健康信息",
    term="公民个人健康信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

IN_TREATMENT = Fact(
    name="in_treatment",
    question="Was it learnt or used in treating a patient?",
    question_zh="是否在诊疗活动中获取或者使用",
    term="医疗卫生服务",
    burden=Burden.RAISED,
)

IN_MENTAL_HEALTH_CARE = Fact(
    name="in_mental_health_care",
    question="Does the act concern a patient with a mental disorder?",
    question_zh="是否涉及精神障碍患者",
    term="精神障碍患者",
    burden=Burden.RAISED,
)

IN_COUNSELLING = Fact(
    name="in_counselling",
    question="Was it learnt in psychological counselling?",
    question_zh="是否在心理咨询中获知",
    term="心理咨询",
    burden=Burden.RAISED,
)

IN_DISEASE_CONTROL = Fact(
    name="in_disease_control",
    question="Was it learnt or used in preventing or treating an infectious disease?",
    question_zh="是否在传染病防治中获取或者使用",
    term="传染病防治",
    burden=Burden.RAISED,
)

BY_HEALTH_BODY = Fact(
    name="by_health_body",
    question="Was it a medical institution, a disease control body or their staff?",
    question_zh="处理者是否为医疗机构、疾病预防控制机构及其人员",
    term="疾病预防控制机构、医疗机构",
    burden=Burden.RAISED,
)

DISEASE_DATA_USED_OTHERWISE = Fact(
    name="disease_data_used_otherwise",
    question="Was information taken for disease control used for anything else?",
    question_zh="防疫信息是否用于传染病防治以外的目的",
    term="不得用于传染病防治以外的目的",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

SHOWS_PATIENT = Fact(
    name="shows_patient",
    question="Could it tell somebody that this person is such a patient?",
    question_zh="是否可能据以推断患者身份",
    term="可能推断出其身份的信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

SHOWS_INFECTION = Fact(
    name="shows_infection",
    question="Does it show that the person has, carries or is suspected of an infectious disease?",
    question_zh="是否显示本人为传染病患者、病原携带者或者疑似患者",
    term="传染病患者、病原携带者、疑似患者",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

CONFIDED = Fact(
    name="confided",
    question="Was it confided in counselling?",
    question_zh="是否为接受咨询时所述秘密",
    term="保守秘密",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

DUTY_NEEDS_PUBLICATION = Fact(
    name="duty_needs_publication",
    question="Did carrying out a statutory duty require making it known?",
    question_zh="依法履行职责是否需要公开",
    term="依法履行职责需要公开",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

FROM_IDENTITY_CARD = Fact(
    name="from_identity_card",
    question="Was it read off the person's identity card?",
    question_zh="是否为居民身份证记载的信息",
    term="居民身份证记载的公民个人信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

POLICE_MAY_CHECK = Fact(
    name="police_may_check",
    question="Did the police check an identity card in a case that the law names, showing their own?",
    question_zh="人民警察是否依法出示证件查验居民身份证",
    term="经出示执法证件，可以查验居民身份证",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)
