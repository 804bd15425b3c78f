"""What the measures on face recognition ask besides: least impact, devices, assessments and filing."""

from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

FACE_RESEARCH = Fact(
    name="face_research",
    question="Did it serve research and development of face recognition, or the training of its algorithms?",
    question_zh="是否为人脸识别技术研发、算法训练活动",
    term="技术研发、算法训练",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_LEAST_IMPACT = Fact(
    name="face_least_impact",
    question="Was the way chosen the one that touches the person's interests least?",
    question_zh="是否采取对个人权益影响最小的方式",
    term="对个人权益影响最小的方式",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_TERMS_CHANGED = Fact(
    name="face_terms_changed",
    question="Did what had been told about the face change, such as purpose or manner?",
    question_zh="已告知的人脸信息处理事项是否变更",
    term="发生变更",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_CHANGE_TOLD = Fact(
    name="face_change_told",
    question="Was the person told of the change?",
    question_zh="是否将变更部分告知个人",
    term="将变更部分告知个人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_STORED_ELSEWHERE = Fact(
    name="face_stored_elsewhere",
    question="Was the face stored anywhere but inside the recognising device?",
    question_zh="人脸信息是否存储于人脸识别设备之外",
    term="存储于人脸识别设备内",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_SENT_OUT = Fact(
    name="face_sent_out",
    question="Was the face sent out through the internet?",
    question_zh="人脸信息是否通过互联网对外传输",
    term="通过互联网对外传输",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FACE_ASSESSED = Fact(
    name="face_assessed",
    question="Was the impact of handling faces assessed beforehand?",
    question_zh="是否事前进行人脸信息的个人信息保护影响评估",
    term="事前进行个人信息保护影响评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_HANDLING_RECORDED = Fact(
    name="face_handling_recorded",
    question="Was the handling of faces recorded?",
    question_zh="是否对人脸信息处理情况进行记录",
    term="对处理情况进行记录",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_REASSESSED = Fact(
    name="face_reassessed",
    question="Was the impact assessed anew after the change or the incident?",
    question_zh="变化或者事件后是否重新评估",
    term="重新进行个人信息保护影响评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_INCIDENT = Fact(
    name="face_incident",
    question="Was there a major security incident with faces?",
    question_zh="是否发生重大安全事件",
    term="重大安全事件",
    burden=Burden.RAISED,
)

FACE_FILING_CHANGED = Fact(
    name="face_filing_changed",
    question="Did what had been filed about faces change in substance?",
    question_zh="人脸信息备案事项是否发生实质性变更",
    term="备案信息发生实质性变更",
    burden=Burden.RAISED,
)

FACE_FILING_UPDATED = Fact(
    name="face_filing_updated",
    question="Was the change filed within thirty working days?",
    question_zh="是否在变更之日起三十个工作日内办理备案变更",
    term="办理备案变更手续",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACE_USE_ENDED = Fact(
    name="face_use_ended",
    question="Did the processor stop using face recognition?",
    question_zh="是否终止应用人脸识别技术",
    term="终止应用人脸识别技术",
    burden=Burden.RAISED,
)

FACE_FILING_CANCELLED = Fact(
    name="face_filing_cancelled",
    question="Was the filing cancelled within thirty working days?",
    question_zh="是否在终止之日起三十个工作日内注销备案",
    term="办理注销备案手续",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FACES_STORED = Count(
    name="faces_stored",
    question="Of how many people are faces stored?",
    question_zh="存储多少人的人脸信息",
    term="人脸信息存储数量",
    unit="persons",
    unit_zh="人",
)

FACE_WORKING_DAYS_UNFILED = Count(
    name="face_working_days_unfiled",
    question="For how many working days after the hundred thousandth face was nothing filed?",
    question_zh="达到十万人之日起多少个工作日未备案",
    term="三十个工作日内履行备案手续",
    unit="working days",
    unit_zh="个工作日",
)

FACE_REPORT_YEARS = Count(
    name="face_report_years",
    question="For how many years are the assessment and the records kept?",
    question_zh="评估报告和处理记录保存几年",
    term="至少保存3年",
    unit="years",
    unit_zh="年",
)

COMPARED = {
    FACES_STORED.at_least(Threshold(100_000, "persons")): Burden.RAISED,
    FACE_WORKING_DAYS_UNFILED.at_most(Threshold(30, "working days")): Burden.DEFENCE,
    FACE_REPORT_YEARS.at_least(Threshold(3, "years")): Burden.DEFENCE,
}
"""Who proves what a count amounts to."""
