"""What the civil branch asks beyond the judgment, and what may follow.

The judgment gives what was infringed; a claim says what came of it. What the claimant
or the processor must prove stands with each fact: a court asked for damages is asked
under the burdens of a civil claim.
"""

from pipl_rules.consequences.branch import consequence
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import Burden, Count, Fact


def _claimed(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=name, question=question, question_zh=question_zh, term=term, burden=Burden.RAISED)


def _answered(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=name, question=question, question_zh=question_zh, term=term, burden=Burden.DEFENCE)


def _given(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=name, question=question, question_zh=question_zh, term=term)


# fmt: off
# What the judgment gives.
RIGHTS_INFRINGED = _given("rights_infringed", "Were personal-information rights infringed?", "是否侵害个人信息权益", "侵害个人信息权益")
PRIVACY_INFRINGED = _given("privacy_infringed", "Was privacy infringed?", "是否侵害隐私权", "侵害隐私权")
NETWORK = _given("through_a_network", "Was it done through an information network?", "是否利用信息网络", "利用信息网络")
NETWORK_OPERATOR = _given("by_network_operator", "Was it done by a network operator?", "是否由网络运营者实施", "网络运营者")
CONSUMER = _given("of_a_consumer", "Was the person a consumer of whom it was done by the trader?", "是否由经营者对消费者实施", "消费者")
FACE = _given("of_the_face", "Was face information handled by face recognition?", "是否使用人脸识别技术处理人脸信息", "人脸信息")

# What the claimant proves.
GOES_ON = _claimed("goes_on", "Does the infringement go on, or will it be repeated?", "侵害是否仍在持续或者将会重复", "停止侵害")
IMMINENT = _claimed("imminent", "Is it being done, or about to be, on evidence?", "是否有证据证明正在或者即将实施", "正在实施或者即将实施")
IRREPARABLE = _claimed("irreparable", "Would harm that cannot be made good follow if it were not stopped at once?", "不及时制止是否将造成难以弥补的损害", "难以弥补的损害")
STILL_KEPT = _claimed("still_kept", "Is the information still kept?", "信息是否仍被保存", "删除")
REPUTE_HARMED = _claimed("repute_harmed", "Was the person's reputation lowered among others?", "名誉是否受到影响", "恢复名誉")
REACHED_OTHERS = _claimed("reached_others", "Did what was done reach people beyond the person concerned?", "影响是否及于他人", "影响范围")
DAMAGE = _claimed("damage", "Did damage come of it?", "是否造成损害", "损害")
LOSS_SHOWN = _claimed("loss_shown", "Is the amount of the person's loss established?", "被侵权人的损失数额是否确定", "因此受到的损失")
GAIN_SHOWN = _claimed("gain_shown", "Is the amount of the other's gain established?", "侵权人的获利数额是否确定", "因此获得的利益")
COSTS_PAID = _claimed("costs_paid", "Were reasonable costs paid to stop it: inquiries, evidence?", "是否为制止侵权支付合理开支", "合理开支")
LAWYER_PAID = _claimed("lawyer_paid", "Were lawyer's fees paid within what the rules on fees allow?", "是否支付符合规定的律师费", "律师费")
GRAVE_DISTRESS = _claimed("grave_distress", "Did grave mental harm come of it?", "是否造成严重精神损害", "严重精神损害")
AGAINST_MORALS = _claimed("against_public_morals", "Was it contrary to public interest or social morals?", "是否违反社会公共利益、社会公德", "社会公德")
AT_FAULT = _claimed("at_fault", "Is it shown that it was done by fault?", "行为人是否有过错", "过错")
DONE_TOGETHER = _claimed("done_together", "Did several do it together?", "是否二人以上共同实施", "共同实施")
DECIDED_TOGETHER = _claimed("decided_together", "Did several processors decide purpose and manner together?", "是否共同决定处理目的和处理方式", "共同处理")
HELPED = _claimed("helped", "Did one incite or help the other?", "是否教唆、帮助", "教唆、帮助")
EACH_SUFFICED = _claimed("each_sufficed", "Would each one's act have brought the whole damage?", "是否每个人的行为都足以造成全部损害", "足以造成全部损害")
BY_A_USER = _claimed("by_a_user", "Was it done by a user of the service sued?", "是否由网络用户利用网络服务实施", "网络用户")
NOTICE_GIVEN = _claimed("notice_given", "Did the person give the service a notice with first evidence and a true name?", "是否发出合格通知", "通知")
NOT_PROMPT = _claimed("not_prompt", "Did the service fail to take the measures needed in time?", "是否未及时采取必要措施", "未及时采取必要措施")
SERVICE_KNEW = _claimed("service_knew", "Did the service know of it and take no measures?", "服务提供者是否知道而未采取必要措施", "知道")
SERVICE_SHOULD_KNOW = _claimed("service_should_know", "Should the service have known of it, and took no measures?", "服务提供者是否应当知道而未采取必要措施", "应当知道")
PERSON_DEAD = _claimed("person_dead", "Has the person died?", "本人是否已死亡", "死者")
CLOSE_KIN = _claimed("close_kin", "Is the claimant the spouse, a child or a parent?", "请求人是否为配偶、子女、父母", "配偶、子女、父母")
OTHER_KIN = _claimed("other_kin", "Is the claimant another near relative?", "请求人是否为其他近亲属", "其他近亲属")
NO_CLOSE_KIN = _claimed("no_close_kin", "Is there no spouse or child, and are the parents dead?", "是否没有配偶、子女且父母已经死亡", "没有配偶、子女")
IN_BREACH = _claimed("in_breach", "Was it a breach of contract with the person as well?", "是否同时构成违约", "违约行为")
PUNISHED = _claimed("punished", "Must the same act also be answered for to the State?", "同一行为是否还应承担行政或者刑事责任", "行政责任、刑事责任")
ASSETS_SHORT = _claimed("assets_short", "Do the assets fall short of what has to be paid?", "财产是否不足以支付", "财产不足以支付")

# What the other side proves.
NO_FAULT = _answered("no_fault", "Does the processor prove that it was not at fault?", "处理者能否证明自己没有过错", "不能证明自己没有过错")
PERSON_AT_FAULT = _answered("person_at_fault", "Was the person at fault in the damage or its growth?", "被侵权人是否有过错", "减轻责任")
PERSON_MEANT_IT = _answered("person_meant_it", "Did the person bring the damage about on purpose?", "损害是否由受害人故意造成", "受害人故意")
THIRD_PARTY = _answered("third_party", "Was the damage brought about by a third party?", "损害是否由第三人造成", "第三人")
TIME_RUN = _answered("time_run", "Has the time for claiming run out, and is that pleaded?", "诉讼时效是否届满且已抗辩", "诉讼时效")

DISCRETION_YUAN = Count(name="discretion_yuan", question="How much is asked for where neither loss nor gain is established?", question_zh="损失和获利均难以确定时请求的数额", term="五十万元以下", unit="yuan", unit_zh="元")

# What may follow.
STOP = consequence("stop", "May the person demand that it stop?", "能否请求停止侵害", "停止侵害")
DELETE = consequence("delete", "May the person demand deletion?", "能否请求删除", "删除")
CLEAR_NAME = consequence("clear_name", "May the person demand that the effects be removed and the name restored?", "能否请求消除影响、恢复名誉", "消除影响、恢复名誉")
APOLOGY = consequence("apology", "May the person demand an apology?", "能否请求赔礼道歉", "赔礼道歉")
PUBLIC_APOLOGY = consequence("public_apology", "Is a public apology in proportion to what was done?", "公开道歉是否与影响范围相当", "与影响范围相当")
FAULT_PRESUMED = consequence("fault_presumed", "Is fault presumed?", "是否推定过错", "过错推定")
LIABLE = consequence("liable", "Is there liability for damages?", "是否承担损害赔偿责任", "损害赔偿")
BY_LOSS = consequence("by_loss", "Are damages measured by the loss?", "是否按损失赔偿", "按照损失")
BY_GAIN = consequence("by_gain", "Are damages measured by the gain?", "是否按获利赔偿", "按照获利")
BY_DISCRETION = consequence("by_discretion", "Does the court fix the amount by the circumstances?", "是否由法院根据实际情况确定", "根据实际情况确定")
OVER_THE_CEILING = consequence("over_the_ceiling", "Is more asked for than the court may fix?", "请求数额是否超出酌定上限", "五十万元以下")
COSTS = consequence("costs", "Are reasonable costs of stopping it recovered?", "合理开支能否获赔", "合理开支")
LAWYER_FEES = consequence("lawyer_fees", "May lawyer's fees be counted in?", "律师费能否计入赔偿", "律师费")
DISTRESS = consequence("distress", "Are damages for mental harm due?", "能否获得精神损害赔偿", "精神损害赔偿")
JOINTLY = consequence("jointly", "Do they answer jointly and severally?", "是否承担连带责任", "连带责任")
HOST_GROWTH = consequence("host_growth", "Does the service answer, with its user, for the growth of the damage?", "服务提供者是否对损害扩大部分承担连带责任", "对损害的扩大部分")
HOST_WHOLE = consequence("host_whole", "Does the service answer with its user for the whole?", "服务提供者是否与网络用户承担连带责任", "连带责任")
INJUNCTION = consequence("injunction", "May the court order it stopped at once?", "能否申请人格权侵害禁令", "责令停止有关行为的措施")
KIN_MAY_CLAIM = consequence("kin_may_claim", "May this relative claim for the dead?", "该近亲属能否主张", "近亲属")
CONTRACT_TOO = consequence("contract_too", "May the person choose to claim in contract instead?", "能否选择违约责任", "违约责任或者侵权责任")
DISTRESS_IN_CONTRACT = consequence("distress_in_contract", "May mental harm be claimed for in contract too?", "请求违约责任时能否请求精神损害赔偿", "不影响请求精神损害赔偿")
STATE_NO_BAR = consequence("state_no_bar", "Does civil liability stand beside what is owed to the State?", "承担行政、刑事责任是否不影响民事责任", "不影响承担民事责任")
CIVIL_FIRST = consequence("civil_first", "Is the civil claim paid first?", "是否优先承担民事责任", "优先用于承担民事责任")
REDUCED = consequence("reduced", "May liability be reduced?", "能否减轻责任", "减轻责任")
FREED = consequence("freed", "Is there no liability for the damage?", "是否不承担责任", "不承担责任")
DAMAGES_BARRED = consequence("damages_barred", "May payment be refused because time has run?", "能否以诉讼时效抗辩拒绝赔偿", "诉讼时效抗辩")
# fmt: on

AXIOMS = (
    *implies(LOSS_SHOWN, DAMAGE),
    *implies(COSTS_PAID, DAMAGE),  # what it cost to stop it counts as loss
    *implies(GRAVE_DISTRESS, DAMAGE),
    *implies(DECIDED_TOGETHER, DONE_TOGETHER),
)
