"""What the Civil Code asks beside consent: reporting, office, credit, medicine, capacity, and the weighing of art. 998."""

from pipl_rules.facts import item
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

BEYOND_CAPACITY = Fact(
    name="beyond_capacity",
    question="Was the person under eight or without understanding, or did the consent go beyond what "
    "their age and understanding allow, given how near it lies to their life, whether they could grasp it and "
    "foresee what follows, and what is at stake?",
    question_zh="本人是否无民事行为能力，或者其同意与年龄、智力、精神健康状况不相适应",
    term="与其年龄、智力、精神健康状况不相适应",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
    source="SPC Interpretation on the General Part of the Civil Code 2022 art. 5",
)

TERM_NOT_POINTED_OUT = Fact(
    name="term_not_pointed_out",
    question="Did the consent stand in standard terms to which attention was not drawn as was due?",
    question_zh="同意是否载于未尽提示、说明义务的格式条款",
    term="未履行提示或者说明义务",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TERM_UNFAIR = Fact(
    name="term_unfair",
    question="Is the standard term that holds the consent void, because it strips the person of main rights?",
    question_zh="载有同意的格式条款是否因排除、限制对方主要权利等而无效",
    term="该格式条款无效",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

WEIGHED_SLIGHT = Fact(
    name="weighed_slight",
    question="Weighing the callings of both, the reach, the fault, the purpose, the manner and the outcome, "
    "does the act fall short of infringing?",
    question_zh="综合双方职业、影响范围、过错程度以及目的、方式、后果，是否尚不构成侵害",
    term="应当考虑行为人和受害人的职业、影响范围、过错程度，以及行为的目的、方式、后果等因素",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

REPORT_DISTORTS = Fact(
    name="report_distorts",
    question="Does the report make up facts or twist them?",
    question_zh="报道是否捏造、歪曲事实",
    term="捏造、歪曲事实",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPORT_UNVERIFIED = Fact(
    name="report_unverified",
    question="Did the report take over gravely false matter from others without checking it as it reasonably could?",
    question_zh="对他人提供的严重失实内容是否未尽合理核实义务",
    term="未尽到合理核实义务",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REPORT_INSULTS = Fact(
    name="report_insults",
    question="Does the report use insulting words?",
    question_zh="报道是否使用侮辱性言辞",
    term="使用侮辱性言辞等",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

HARMS_MAJOR_INTEREST = Fact(
    name="harms_major_interest",
    question="Does handling what was public harm a major interest of the person?",
    question_zh="处理已公开信息是否侵害本人重大利益",
    term="处理该信息侵害其重大利益",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

LEAK_ANSWERED = Fact(
    name="leak_answered",
    question="After the leak, were remedies taken in time, and the person and the authority told as prescribed?",
    question_zh="泄露等发生后是否及时补救，并按照规定告知本人、报告主管部门",
    term="及时采取补救措施，按照规定告知自然人并向有关主管部门报告",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

STATUTORY_BODY = Fact(
    name="statutory_body",
    question="Is the processor a body that the law charges with administrative functions, or one who serves there?",
    question_zh="处理者是否为承担行政职能的法定机构或者其工作人员",
    term="承担行政职能的法定机构及其工作人员",
    burden=Burden.RAISED,
)

LEARNED_IN_OFFICE = Fact(
    name="learned_in_office",
    question="Was the information learned in the performance of official functions?",
    question_zh="是否在履行职责过程中知悉",
    term="履行职责过程中知悉",
    burden=Burden.RAISED,
)

CREDIT_EVALUATOR = Fact(
    name="credit_evaluator",
    question="Does the processor evaluate or report people's credit?",
    question_zh="处理者是否为信用评价人或者征信机构",
    term="信用评价人；征信机构等信用信息处理者",
    burden=Burden.RAISED,
)

CREDIT_OBJECTION_TRUE = Fact(
    name="credit_objection_true",
    question="Did the person object to an evaluation of their credit, and is the objection well founded?",
    question_zh="本人是否对信用评价提出异议且经核查属实",
    term="发现信用评价不当的，有权提出异议",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

CREDIT_PUT_RIGHT = Fact(
    name="credit_put_right",
    question="Was the evaluation checked and put right in time?",
    question_zh="是否及时核查并采取更正、删除等必要措施",
    term="应当及时核查，经核查属实的，应当及时采取必要措施",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

MEDICAL_INSTITUTION = Fact(
    name="medical_institution",
    question="Is the processor a medical institution or its staff?",
    question_zh="处理者是否为医疗机构或者其医务人员",
    term="医疗机构及其医务人员",
    burden=Burden.RAISED,
)

PATIENT = Fact(
    name="patient",
    question="Was the person its patient?",
    question_zh="本人是否为患者",
    term="患者",
    burden=Burden.RAISED,
)

MEDICAL_RECORD = Fact(
    name="medical_record",
    question="Does the item belong to the records of treatment?",
    question_zh="是否属于病历资料",
    term="病历资料",
    about=About.ITEM,
    burden=Burden.RAISED,
)

REPORTING_EXCUSE = Reading(
    name="reporting_excuse",
    question="Does a report that loses the excuse of article 1025 also lose that of article 999?",
    question_zh="报道有第一千零二十五条所列情形的，是否同时不得主张第九百九十九条的合理使用？",
    choices=(
        Choice(
            "lost",
            "yes: a use that distorts, does not check or insults is not reasonable",
            "是：捏造歪曲、未尽核实义务或者侮辱的使用，不属合理使用",
            "Civil Code art. 999, second half, read with art. 1025",
        ),
        Choice(
            "apart",
            "no: article 1025 speaks of reputation, and article 999 has a test of its own",
            "否：第一千零二十五条仅就名誉而言",
            "Civil Code art. 1025, taken by its letter",
        ),
    ),
)

AXIOMS = (*implies(HARMS_MAJOR_INTEREST, item.MAJOR_IMPACT),)
"""Harm to a major interest bears heavily on the person's interests."""
