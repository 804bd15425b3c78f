"""What the law on women's rights asks: harassment and who deals with it, parting, reports about women, informants."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

SURVIVOR = Fact(
    name="survivor",
    question="Had the person suffered sexual assault or sexual harassment?",
    question_zh="本人是否遭受性侵害、性骚扰",
    term="遭受性侵害、性骚扰",
    burden=Burden.RAISED,
)

PUPIL = Fact(
    name="pupil",
    question="Is the person a pupil or student?",
    question_zh="本人是否为学生",
    term="女学生",
    burden=Burden.RAISED,
)

SCHOOL = Fact(
    name="school",
    question="Is the processor a school?",
    question_zh="处理者是否为学校",
    term="学校",
    burden=Burden.RAISED,
)

EMPLOYER = Fact(
    name="employer",
    question="Is the processor an employer?",
    question_zh="处理者是否为用人单位",
    term="用人单位",
    burden=Burden.RAISED,
)

CONCERNED_BODY = Fact(
    name="concerned_body",
    question="Is the processor, or whoever works for it, concerned with the case, like a school or the police?",
    question_zh="处理者是否属于学校、公安机关以外的其他相关单位或者人员",
    term="相关单位和人员",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

PARTY_TO_HARASSMENT = Fact(
    name="party_to_harassment",
    question="Is the person a party to a dispute over sexual harassment that the employer deals with?",
    question_zh="本人是否为用人单位处理的性骚扰纠纷的当事人",
    term="当事人",
    burden=Burden.RAISED,
)

HARASSMENT_PROCEDURE = Fact(
    name="harassment_procedure",
    question="Was there a procedure for looking into harassment that guards what is known of the parties?",
    question_zh="是否建立保护当事人隐私和个人信息的性骚扰调查处置程序",
    term="建立和完善调查处置程序",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

WOOED_OR_PARTED = Fact(
    name="wooed_or_parted",
    question="Was it done on the pretext of love or friendship, or after a love affair or marriage had ended?",
    question_zh="是否以恋爱、交友为由，或者在终止恋爱关系、离婚之后实施",
    term="以恋爱、交友为由或者在终止恋爱关系、离婚之后",
    burden=Burden.RAISED,
)

PESTERED = Fact(
    name="pestered",
    question="Was the person pestered or harassed?",
    question_zh="是否纠缠、骚扰本人",
    term="纠缠、骚扰",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPORT_SENSATIONAL = Fact(
    name="report_sensational",
    question="Did the report overstate the facts or dwell on them beyond measure?",
    question_zh="报道是否夸大事实、过度渲染",
    term="夸大事实、过度渲染",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INFORMANT = Fact(
    name="informant",
    question="Had the person accused or reported somebody to the authority that is the processor?",
    question_zh="本人是否为向该机关提出控告、检举的人",
    term="控告人、检举人",
    burden=Burden.RAISED,
)
