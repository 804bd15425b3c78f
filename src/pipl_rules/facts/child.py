"""What the law asks about children under fourteen online, and the readings drawn from the Yuhang mediation."""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy


def _taken(
    name: str, question: str, question_zh: str, term: str, *, changed_by: Party | None = Party.PROCESSOR
) -> Fact:
    """Something the operator must have done, and must prove."""
    return Fact(
        name=name,
        question=question,
        question_zh=question_zh,
        term=term,
        changed_by=changed_by,
        burden=Burden.DEFENCE,
    )


def _raised(
    name: str, question: str, question_zh: str, term: str, *, changed_by: Party | None = None
) -> Fact:
    """Something the claimant must raise and prove."""
    return Fact(
        name=name,
        question=question,
        question_zh=question_zh,
        term=term,
        changed_by=changed_by,
        burden=Burden.RAISED,
    )


YUHANG = Reading(
    name="yuhang",
    question="Are the provisions on children read as in the Yuhang mediation on a short-video service?",
    question_zh="有关儿童的规定是否采余杭短视频平台调解案所示的理解？",
    choices=(
        Choice(
            "drawn",
            "yes: as drawn from the mediation, which the court confirmed and the procuracy made a guiding case",
            "是：依该案调解所示，经法院确认并由最高人民检察院列为指导性案例",
            "Yuhang District Procuratorate v. a short-video service, civil mediation of 2021; SPP guiding case 141",
        ),
        Choice(
            "not_drawn",
            "no: a mediation decides nothing, and the provisions are taken by their letter",
            "否：调解不具裁判效力，依条文字义",
            "Provisions on Children's Personal Information arts 8-10, 13, 14, taken by their letter",
        ),
    ),
)

# -- The service and what it knew

CHILD = _raised("child_under_fourteen", "Was the person under fourteen?", "本人是否为儿童", "不满十四周岁")
TARGETS_CHILDREN = _raised(
    "targets_children", "Is the service made for children?", "服务是否面向儿童", "面向儿童"
)
AGE_KNOWN = _raised(
    "age_known",
    "Did registration, a birth date or content tell the operator that the person was a child?",
    "注册信息、出生日期或者内容是否表明本人为儿童",
    "儿童账户",
)
UNRECOGNISED = _taken(
    "child_unrecognised",
    "Was it only retained automatically, so that nobody could tell it was a child's?",
    "是否仅由系统自动留存且无法识别属于儿童个人信息",
    "自动留存处理信息且无法识别",
    changed_by=None,
)
LIMB_FEATURE = Fact(
    name="limb_feature",
    question="Is it a feature of face, voice or limbs by which the child can be told?",
    question_zh="是否为可据以识别儿童的面部、声音或者肢体特征",
    term="面部识别特征、声音识别特征、肢体识别特征",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
    source="Yuhang District Procuratorate v. a short-video service",
)
ENDANGERS_CHILD = Fact(
    name="endangers_child",
    question="Does what is made public endanger the safety of a child's personal information?",
    question_zh="所发布的信息是否侵害儿童个人信息安全",
    term="侵害儿童个人信息安全的信息",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

# -- Arts 8-10: rules, telling and asking the guardian

CHILD_AGREEMENT = _taken(
    "child_agreement", "Was there a user agreement for children?", "是否设置儿童用户协议", "专门的用户协议"
)
CHILD_OFFICER = _taken(
    "child_officer",
    "Was somebody in charge of children's information?",
    "是否指定专人负责儿童个人信息保护",
    "指定专人",
)
GUARDIAN_TOLD = _taken(
    "guardian_told",
    "Was the guardian told prominently and clearly?",
    "是否以显著、清晰的方式告知监护人",
    "以显著、清晰的方式告知儿童监护人",
)
GUARDIAN_ASKED = _raised(
    "guardian_asked",
    "Was the guardian asked to consent?",
    "是否征求监护人同意",
    "征得同意时",
    changed_by=Party.PROCESSOR,
)
GUARDIAN_VERIFIED = _taken(
    "guardian_verified",
    "Was it checked that the one who consented is the guardian?",
    "是否核验同意者的监护人身份",
    "监护人明示同意",
)
REFUSAL_OFFERED = _taken(
    "refusal_offered", "Was refusing offered beside consenting?", "是否同时提供拒绝选项", "同时提供拒绝选项"
)
TOLD_USE = _taken(
    "guardian_told_use",
    "Was the guardian told purpose, manner and scope?",
    "是否告知监护人目的、方式和范围",
    "目的、方式和范围",
)
TOLD_STORAGE = _taken(
    "guardian_told_storage",
    "Was the guardian told where and how long it is kept, and what then?",
    "是否告知监护人存储地点、期限和到期后的处理方式",
    "存储的地点、期限和到期后的处理方式",
)
TOLD_SECURITY = _taken(
    "guardian_told_security",
    "Was the guardian told how it is kept safe?",
    "是否告知监护人安全保障措施",
    "安全保障措施",
)
TOLD_REFUSAL = _taken(
    "guardian_told_refusal",
    "Was the guardian told what refusing entails?",
    "是否告知监护人拒绝的后果",
    "拒绝的后果",
)
TOLD_COMPLAINTS = _taken(
    "guardian_told_complaints",
    "Was the guardian told where to complain?",
    "是否告知监护人投诉、举报的渠道",
    "投诉、举报的渠道和方式",
)
TOLD_CORRECTION = _taken(
    "guardian_told_correction",
    "Was the guardian told how to have it corrected or deleted?",
    "是否告知监护人更正、删除的途径",
    "更正、删除的途径和方法",
)
TERMS_CHANGED = _raised(
    "child_terms_changed",
    "Did what the guardian had been told change materially?",
    "告知事项是否发生实质性变化",
    "发生实质性变化",
    changed_by=Party.PROCESSOR,
)
ASKED_AGAIN = _taken(
    "guardian_asked_again",
    "Did the guardian consent anew after the change?",
    "变化后是否再次征得监护人同意",
    "再次征得儿童监护人的同意",
    changed_by=Party.CLAIMANT,
)

# -- Arts 13-18: keeping, using, entrusting, passing on

KEPT_ENCRYPTED = Fact(
    name="kept_encrypted",
    question="Was it kept encrypted?",
    question_zh="是否加密存储",
    term="采取加密等措施存储",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
SPECIAL_POOL = _taken(
    "special_pool",
    "Was it kept apart in a specially protected place?",
    "是否建立专门保护池",
    "专门保护池",
)
BEYOND_AGREED = _raised(
    "child_use_beyond",
    "Did use go beyond the purpose and scope agreed?",
    "使用是否超出约定的目的、范围",
    "超出约定的目的、范围",
    changed_by=Party.PROCESSOR,
)
PUSHED_TO_OTHERS = _raised(
    "child_pushed",
    "Did an algorithm push what shows the child to users nobody chose?",
    "是否以算法向不特定用户推送含有儿童个人信息的内容",
    "推送",
    changed_by=Party.PROCESSOR,
)
STAFF_ACCESSED = _raised("staff_accessed", "Did staff access it?", "工作人员是否访问", "工作人员访问")
LEAST_ACCESS = _taken(
    "least_access",
    "Had staff no more access than they needed?",
    "是否以最小授权设定访问权限",
    "最小授权",
)
ACCESS_APPROVED = _taken(
    "access_approved",
    "Was access approved and logged?",
    "访问是否经审批并记录",
    "审批，记录访问情况",
)
COPYING_PREVENTED = _taken(
    "copying_prevented",
    "Were measures taken against illegal copying or handling by staff?",
    "是否采取技术措施避免违法复制、下载或者处理",
    "避免违法复制、下载",
)
ENTRUST_ASSESSED = _taken(
    "entrust_assessed",
    "Was the safety of entrusting assessed?",
    "是否对委托进行安全评估",
    "安全评估",
)
ENTRUSTED_HELPS = _taken(
    "entrusted_helps",
    "Did the entrusted party help to answer the guardian?",
    "受托方是否协助回应监护人申请",
    "协助回应",
)
ENTRUSTED_REPORTS = _taken(
    "entrusted_reports",
    "Did the entrusted party keep it safe and report incidents?",
    "受托方是否保障安全并及时反馈",
    "及时反馈",
)
ENTRUSTING_OVER = _raised("entrusting_over", "Was the entrusting over?", "委托关系是否解除", "委托关系解除")
ENTRUSTED_DELETES = _taken(
    "entrusted_deletes",
    "Did the entrusted party then delete it in time?",
    "受托方是否及时删除",
    "及时删除",
)
SUB_ENTRUSTED = _raised(
    "child_sub_entrusted",
    "Did the entrusted party entrust another?",
    "受托方是否转委托",
    "转委托",
    changed_by=Party.PROCESSOR,
)
TRANSFER_ASSESSED = _taken(
    "transfer_assessed",
    "Was the safety of passing it on assessed?",
    "转移前是否进行安全评估",
    "安全评估",
)

# -- Arts 19-23: correction, incidents, inspection, closing

CORRECTION_ASKED = _raised(
    "child_correction_asked",
    "Did the minor or a guardian ask for a correction of an error?",
    "本人或者监护人是否要求更正错误",
    "要求更正",
    changed_by=Party.CLAIMANT,
)
CORRECTED = _taken("child_corrected", "Was it corrected in time?", "是否及时更正", "及时采取措施予以更正")
INCIDENT = _raised(
    "child_incident",
    "Was information of a minor leaked, altered, damaged or lost, or likely to be?",
    "是否发生或者可能发生泄露、篡改、毁损、丢失",
    "发生或者可能发生泄露、毁损、丢失",
)
GRAVE = Fact(
    name="child_incident_grave",
    question="Were grave consequences caused or likely?",
    question_zh="是否造成或者可能造成严重后果",
    term="造成或者可能造成严重后果",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)
REMEDIED = _taken(
    "child_incident_remedied",
    "Was the emergency plan started and the harm remedied at once?",
    "是否立即启动应急预案并采取补救措施",
    "启动应急预案，采取补救措施",
)
REPORTED = _taken(
    "child_incident_reported",
    "Was it reported to the authority?",
    "是否向主管部门报告",
    "向有关主管部门报告",
)
AFFECTED_TOLD = _taken(
    "child_affected_told",
    "Were the minors affected and their guardians told?",
    "是否告知受影响的未成年人及其监护人",
    "告知受影响的儿童及其监护人",
)
HARD_TO_TELL = Fact(
    name="hard_to_tell_each",
    question="Was it hard to tell each of them?",
    question_zh="是否难以逐一告知",
    term="难以逐一告知",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)
PUBLIC_WARNING = _taken(
    "child_public_warning",
    "Was a warning published in a reasonable and effective way?",
    "是否以合理、有效的方式发布警示信息",
    "发布相关警示信息",
)
INSPECTED = _raised("child_inspected", "Did an authority inspect?", "主管部门是否监督检查", "监督检查")
COOPERATED = _taken("child_cooperated", "Did the operator cooperate?", "是否予以配合", "予以配合")
SERVICE_CLOSED = _raised(
    "child_service_closed",
    "Did the operator close the service?",
    "是否停止运营",
    "停止运营产品或者服务",
    changed_by=Party.PROCESSOR,
)
CLOSING_TOLD = _taken(
    "closing_told", "Were guardians told of the closing in time?", "是否及时告知停止运营", "停止运营的通知"
)

# -- The nine doors of finding 5

SOCIAL = _raised(
    "social_service",
    "Can users of the service follow, message or be shown one another?",
    "用户之间能否关注、私信或者相互展示",
    "社交",
)
STRANGER_REACHED = _raised(
    "stranger_reached",
    "Did a stranger reach the minor through it?",
    "陌生人是否借此触达未成年人",
    "私人生活安宁",
)
PAGE_SHOWN = _raised(
    "page_shown",
    "Was the minor's page, place or face shown to strangers?",
    "是否向陌生人展示主页、位置或者面部",
    "展示",
    changed_by=Party.PROCESSOR,
)
SHUT_FOLLOWING = _taken(
    "shut_following", "Are strangers kept from following?", "是否限制陌生人关注", "限制陌生人关注"
)
SHUT_LOCATION = _taken("shut_location", "Is the place hidden?", "是否隐藏位置", "隐藏位置")
SHUT_MESSAGES = _taken("shut_messages", "Are private messages limited?", "是否限制私信", "限制私信")
SHUT_CONTACTS = _taken(
    "shut_suggested_contacts",
    "Are contacts not suggested to the minor?",
    "是否禁止向其推荐通讯录好友",
    "禁止推荐好友",
)
SHUT_SEARCH = _taken(
    "shut_search_by_number",
    "Can the minor not be found by telephone number?",
    "是否禁止通过手机号搜索",
    "禁止手机号搜索",
)
SHUT_ACQUAINTANCES = _taken(
    "shut_acquaintances", "Is the circle of acquaintances off?", "是否关闭熟人圈", "关闭熟人圈"
)
SHUT_MOMENTS = _taken("shut_moments", "Are moments not shown?", "是否禁止展示动态", "禁止展示动态")
SHUT_SUGGESTED = _taken(
    "shut_suggested_to_others",
    "Is the minor not suggested to would-be followers?",
    "是否禁止推荐给潜在粉丝",
    "禁止推荐给潜在粉丝",
)
SHUT_CITY = _taken(
    "shut_same_city",
    "Are the minor's videos not shown to viewers in the same city?",
    "是否禁止同城展示视频",
    "禁止同城展示",
)
