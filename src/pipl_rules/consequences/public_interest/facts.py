"""What the law asks about a suit in the public interest, and what it attaches."""

from pipl_rules.consequences.branch import consequence
from pipl_rules.logic.conditions import Count, Fact, SettledBy


def _ask(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=name, question=question, question_zh=question_zh, term=term)


def _judge(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(
        name=name, question=question, question_zh=question_zh, term=term, settled_by=SettledBy.JUDGMENT
    )


# -- Who sues --------------------------------------------------------------------------------------

PROSECUTOR = _ask("pi.prosecutor", "Does a procuratorate sue?", "起诉人是否为人民检察院？", "人民检察院")
CONSUMER_BODY = _ask(
    "pi.consumer_body",
    "Does the national consumers' association sue, or one of a province?",
    "起诉人是否为中国消费者协会或者省级消费者协会？",
    "中国消费者协会以及在省、自治区、直辖市设立的消费者协会",
)
DESIGNATED = _ask(
    "pi.designated",
    "Does an organisation sue that the State cyberspace administration determined?",
    "起诉人是否为国家网信部门确定的组织？",
    "由国家网信部门确定的组织",
)

# -- Over what -------------------------------------------------------------------------------------

RIGHTS = _ask(
    "pi.rights",
    "Were personal-information rights or privacy infringed?",
    "是否侵害个人信息权益或者隐私权？",
    "侵害权益",
)
BREAKS_PIPL = _ask(
    "pi.breaks_pipl", "Was the PIPL broken?", "是否违反个人信息保护法？", "违反本法规定处理个人信息"
)
EARLIER_WRONG = _ask(
    "pi.earlier_wrong",
    "Did an act before the PIPL infringe personal-information rights by the law of its day?",
    "个人信息保护法施行前的行为，依当时的法律是否侵害个人信息权益？",
    "侵害个人信息权益",
)
FACES = _ask(
    "pi.faces",
    "Was face information handled on or after 2021-08-01?",
    "2021年8月1日以后是否处理人脸信息？",
    "人脸信息",
)

# -- Whom it harmed --------------------------------------------------------------------------------

PERSONS = Count(
    name="pi.persons",
    question="How many persons were shown to be harmed?",
    question_zh="查明受侵害的有多少人？",
    term="众多",
    unit="persons",
    unit_zh="人",
)
UNSPECIFIED = _ask(
    "pi.unspecified", "Does the harm reach unspecified persons?", "是否侵害不特定多数人？", "不特定"
)
FOUND_MANY = _judge("pi.found_many", "Were many harmed?", "受侵害的人是否众多？", "众多")
FOUND_PUBLIC = _judge(
    "pi.found_public", "Is the public interest harmed?", "是否损害社会公共利益？", "社会公共利益"
)
UNTRACEABLE = _ask(
    "pi.untraceable",
    "Can those harmed not be verified because the records were deleted?",
    "是否因记录被删除而无法核实受害人？",
    "受害人无法核实",
)
CONSUMERS = _ask("pi.consumers", "Are consumers harmed?", "受侵害的是否为消费者？", "消费者")
MINORS = _ask("pi.minors", "Are minors harmed?", "受侵害的是否为未成年人？", "未成年人")
WOMEN = _ask("pi.women", "Are women wronged as women?", "是否侵害妇女合法权益？", "妇女合法权益")
WOMEN_DEGRADED = _judge(
    "pi.women_degraded",
    "Was women's personality degraded, through mass media or otherwise?",
    "是否通过大众传播媒介或者其他方式贬低损害妇女人格？",
    "贬低损害妇女人格",
)
GRAVE_FOR_WOMEN = _judge(
    "pi.grave_for_women",
    "Is it another grave wrong to women?",
    "是否属其他严重侵害妇女权益的情形？",
    "其他严重侵害妇女权益",
)
DANGER = _judge(
    "pi.danger",
    "Does it endanger consumers' person or property?",
    "是否危及消费者人身、财产安全？",
    "危及消费者人身、财产安全危险",
)
UNFAIR_TERMS = _judge(
    "pi.unfair_terms",
    "Do standard terms or notices treat consumers unfairly?",
    "格式条款、通知等是否对消费者不公平、不合理？",
    "对消费者不公平、不合理规定",
)

# -- What went before ------------------------------------------------------------------------------

IN_DUTY = _ask(
    "pi.in_duty",
    "Did the prosecutor come upon it in the course of duty?",
    "是否在履行职责中发现？",
    "在履行职责中发现",
)
FRAUD_DUTY = _ask(
    "pi.fraud_duty",
    "Was that duty against telecom and online fraud?",
    "是否在履行反电信网络诈骗职责中？",
    "履行反电信网络诈骗职责",
)
ANNOUNCED = _ask("pi.announced", "Was the suit announced?", "是否依法公告？", "公告")
PERIOD_OVER = _ask(
    "pi.period_over",
    "Had the thirty days of the announcement passed at filing?",
    "起诉时三十日公告期是否已满？",
    "公告期满",
)
ANOTHER_SUES = _ask(
    "pi.another_sues",
    "Does another body that may sue do so?",
    "是否有其他适格机关或者组织提起诉讼？",
    "法律规定的机关和有关组织",
)
DECIDED = _ask(
    "pi.decided",
    "Is a ruling on the same wrong already in effect?",
    "同一侵权行为的公益诉讼裁判是否已生效？",
    "裁判发生法律效力",
)
PROSECUTED = _ask("pi.prosecuted", "Is the conduct charged as a crime?", "是否提起刑事公诉？", "提起刑事公诉")
DUTIES_DONE = _ask(
    "pi.duties_done",
    "Did the association first inquire, propose, or look into complaints?",
    "消费者组织是否已履行反映查询建议或者调查调解职责？",
    "履行公益性职责",
)
OTHERS_REPRESENT = _ask(
    "pi.others_represent",
    "Did those who may act for the minor sue on the minor's behalf?",
    "相关组织和个人是否已代为提起诉讼？",
    "代为提起诉讼",
)

# -- The papers, and the course of the suit --------------------------------------------------------

DEFENDANT = _ask("pi.defendant", "Is the defendant definite?", "是否有明确的被告？", "明确的被告")
CLAIMS = _ask("pi.claims", "Are the claims definite?", "是否有具体的诉讼请求？", "具体的诉讼请求")
EVIDENCE = _ask(
    "pi.evidence",
    "Is there first evidence of harm to the public interest?",
    "是否有社会公共利益受到损害的初步证据？",
    "初步证据",
)
COURT = _ask(
    "pi.court",
    "Is it for civil courts, and for this court?",
    "是否属于受理范围和受诉法院管辖？",
    "管辖",
)
DEBATE_OVER = _ask("pi.debate_over", "Has the oral debate ended?", "法庭辩论是否已终结？", "法庭辩论终结")
ACHIEVED = _ask(
    "pi.achieved",
    "Has all that is claimed been achieved?",
    "诉讼请求是否全部实现？",
    "诉讼请求全部实现",
)

# -- What bears on the claims ----------------------------------------------------------------------

GOES_ON = _ask("pi.goes_on", "Did the wrong go on at filing?", "起诉时侵害是否仍在持续？", "停止侵害")
DANGER_REMAINS = _judge(
    "pi.danger_remains",
    "Do means remain by which it may happen again?",
    "是否仍存在再次侵害的危险？",
    "消除危险",
)
OBSTRUCTS = _ask("pi.obstructs", "Is the exercise of rights obstructed?", "是否妨碍权利行使？", "排除妨碍")
EFFECTS = _judge("pi.effects", "Do effects on the public remain?", "是否仍有社会影响需要消除？", "消除影响")
RESTORABLE = _judge(
    "pi.restorable", "Can an earlier state be brought back?", "是否能够恢复原状？", "恢复原状"
)
PUBLIC_HARM = _judge(
    "pi.public_harm",
    "Was the public interest found harmed, on the law of filing?",
    "依起诉时的法律，是否认定损害社会公共利益？",
    "社会公共利益",
)
FREE_OF_FAULT = _ask(
    "pi.free_of_fault",
    "Did the processor prove that it was not at fault?",
    "处理者是否证明自己没有过错？",
    "不能证明自己没有过错",
)
FAULT = _ask("pi.fault", "Were the defendants at fault?", "被告是否有过错？", "过错")
HURT = _ask("pi.hurt", "Did it do damage?", "是否造成损害？", "造成损害")
JOINT = _ask("pi.joint", "Did several do it together?", "是否二人以上共同实施？", "共同实施侵权行为")
PREVENTION_COSTS = _ask(
    "pi.prevention_costs",
    "Did the plaintiff reasonably spend on prevention or disposal?",
    "原告是否支出合理预防、处置费用？",
    "合理预防、处置措施",
)
INQUIRY_COSTS = _ask(
    "pi.inquiry_costs",
    "Did the plaintiff reasonably spend on inquiry, appraisal or counsel?",
    "原告是否支出合理的调查取证、鉴定、律师费用？",
    "合理费用",
)

# -- Statuses on the way ---------------------------------------------------------------------------

MANY = consequence("pi.many", "Were many persons harmed?", "是否侵害众多个人的权益？", "众多")
PUBLIC = consequence("pi.public", "Is the public interest harmed?", "是否损害社会公共利益？", "社会公共利益")
IN_BREACH = consequence(
    "pi.in_breach",
    "Was information handled in breach of the PIPL, as its article 70 asks?",
    "是否违反个人信息保护法规定处理个人信息？",
    "违反本法规定",
)
CONSUMER_HARM = consequence(
    "pi.consumer_harm",
    "Is it harm of the kinds for which consumer associations sue?",
    "是否属于消费民事公益诉讼的情形？",
    "适用消费者权益保护法第四十七条",
)
CONSUMER_SUIT = consequence(
    "pi.consumer_suit",
    "Does the consumer interpretation apply to the suit?",
    "是否适用消费民事公益诉讼解释？",
    "消费民事公益诉讼",
)

# -- Grounds ---------------------------------------------------------------------------------------

BY_PIPL = consequence("pi.by_pipl", "May it sue under the PIPL?", "能否依个人信息保护法起诉？", "提起诉讼")
BY_MINORS = consequence(
    "pi.by_minors",
    "May it sue under the Minors Protection Law?",
    "能否依未成年人保护法起诉？",
    "有权提起公益诉讼",
)
BY_CONSUMER = consequence(
    "pi.by_consumer",
    "May it sue under the Consumer Law?",
    "能否依消费者权益保护法起诉？",
    "提起诉讼",
)
BY_FRAUD = consequence(
    "pi.by_fraud",
    "May it sue under the Anti-Fraud Law?",
    "能否依反电信网络诈骗法起诉？",
    "提起公益诉讼",
)
BY_WOMEN = consequence(
    "pi.by_women",
    "May it sue under the Women's Rights Law?",
    "能否依妇女权益保障法起诉？",
    "提起公益诉讼",
)
BY_PROCEDURE = consequence(
    "pi.by_procedure",
    "May it sue under the prosecutors' paragraph of the Civil Procedure Law?",
    "能否依民事诉讼法检察公益诉讼条款起诉？",
    "可以向人民法院提起诉讼",
)
GROUNDS = (BY_PIPL, BY_MINORS, BY_CONSUMER, BY_FRAUD, BY_WOMEN, BY_PROCEDURE)
"""Every ground of standing."""

# -- What follows for the suit ---------------------------------------------------------------------

MUST_ANNOUNCE = consequence(
    "pi.must_announce", "Must the suit be announced first?", "是否应当先行公告？", "应当依法公告"
)
TURN = consequence(
    "pi.turn", "Has the prosecutor's turn come?", "检察机关是否已可以起诉？", "可以向人民法院提起诉讼"
)
MAY_SUE = consequence("pi.may_sue", "May the plaintiff sue?", "原告是否有权起诉？", "提起诉讼")
MUST_ACCEPT = consequence(
    "pi.must_accept", "Must the court take the case?", "人民法院是否应当受理？", "应当受理"
)
INCIDENTAL = consequence(
    "pi.incidental",
    "May it be brought with the criminal charge?",
    "能否一并提起附带民事公益诉讼？",
    "附带民事公益诉讼",
)
MAY_SUPPORT = consequence(
    "pi.may_support",
    "May the prosecutor support another's suit?",
    "人民检察院能否支持起诉？",
    "支持起诉",
)
MAY_PROPOSE = consequence(
    "pi.may_propose", "May the prosecutor issue a proposal?", "能否发出检察建议？", "检察建议"
)
MAY_WITHDRAW = consequence(
    "pi.may_withdraw", "Is withdrawal to be permitted?", "是否准许撤回起诉？", "撤回起诉"
)
COUNTERCLAIM = consequence("pi.counterclaim", "Is a counterclaim heard?", "是否受理反诉？", "反诉")
OWN_SUITS = consequence(
    "pi.own_suits", "May those harmed still sue for themselves?", "受害人能否另行起诉？", "受害人提起诉讼"
)
OTHERS_JOIN = consequence(
    "pi.others_join",
    "May other bodies with standing ask to join before the hearing?",
    "其他适格主体能否在开庭前申请参加诉讼？",
    "申请参加诉讼",
)
MAY_SETTLE = consequence(
    "pi.may_settle", "May the parties settle, and the court mediate?", "能否和解、调解？", "和解、调解"
)
SETTLING = (MAY_SETTLE, MAY_WITHDRAW, COUNTERCLAIM, OWN_SUITS, OTHERS_JOIN, MAY_SUPPORT, MAY_PROPOSE)
"""What follows for the course of the suit, beside standing."""

# -- What may be claimed ---------------------------------------------------------------------------

STOP = consequence("pi.stop", "That it stop?", "停止侵害", "停止侵害")
UNBLOCK = consequence("pi.unblock", "That obstruction be removed?", "排除妨碍", "排除妨碍")
REMOVE_DANGER = consequence("pi.remove_danger", "That danger be removed?", "消除危险", "消除危险")
RESTORE = consequence("pi.restore", "That the earlier state be restored?", "恢复原状", "恢复原状")
APOLOGISE = consequence("pi.apologise", "An apology?", "赔礼道歉", "赔礼道歉")
UNDO_EFFECTS = consequence("pi.undo_effects", "That effects be undone?", "消除影响", "消除影响")
PAY = consequence("pi.pay", "Damages?", "赔偿损失", "赔偿损失")
JOINTLY = consequence("pi.jointly", "Joint liability?", "连带责任", "连带责任")
WORK = consequence("pi.work", "Work for the public?", "行为补偿", "行为补偿")
VOID_TERMS = consequence("pi.void_terms", "That terms be void?", "确认格式条款无效", "主张无效")
COSTS_OF_PREVENTION = consequence(
    "pi.costs_of_prevention", "Costs of prevention?", "预防、处置费用", "合理预防、处置措施"
)
COSTS_OF_INQUIRY = consequence(
    "pi.costs_of_inquiry", "Costs of inquiry and counsel?", "调查取证、鉴定和律师费用", "合理费用"
)
REMEDIES = (
    STOP,
    UNBLOCK,
    REMOVE_DANGER,
    RESTORE,
    UNDO_EFFECTS,
    APOLOGISE,
    PAY,
    JOINTLY,
    WORK,
    VOID_TERMS,
    COSTS_OF_PREVENTION,
    COSTS_OF_INQUIRY,
)
"""Everything that may be claimed, in the order of the statutes."""
