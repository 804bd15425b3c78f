"""The words in which a record of processing is written.

Enumerations of what can be seen, not of what the law makes of it. The value of
a member is the word used in JSON.
"""

from pipl_rules.domain.vocabulary import Word


class Operation(Word):
    """What was done: the operations of PIPL art. 4, and the acts by which private life is entered."""

    COLLECT = "collect", "收集"
    STORE = "store", "存储"
    USE = "use", "使用"
    PROCESS = "process", "加工"
    TRANSMIT = "transmit", "传输"
    PROVIDE = "provide", "提供"
    PUBLISH = "publish", "公开"
    DELETE = "delete", "删除"
    SHOW = "show", "展示"
    SELL = "sell", "出售"
    BUY = "buy", "购买"
    LEAK = "leak", "泄露"
    DAMAGE = "damage", "篡改或者毁损"
    CONTACT = "contact", "联系"
    ENTER_PRIVATE_SPACE = "enter_private_space", "进入私密空间"
    OBSERVE_PRIVATE_ACTIVITY = "observe_private_activity", "窥视私密活动"
    VIEW_PRIVATE_BODY = "view_private_body", "窥视私密部位"
    ANSWER_REQUEST = "answer_request", "答复个人请求"
    REFUSE_SERVICE = "refuse_service", "拒绝服务"
    HOST = "host", "提供网络平台"
    DECIDE_AUTOMATICALLY = "decide_automatically", "自动化决策"
    CAPTURE_IN_PUBLIC = "capture_in_public", "公共场所采集"


HANDLING = frozenset(
    {
        Operation.COLLECT,
        Operation.STORE,
        Operation.USE,
        Operation.PROCESS,
        Operation.TRANSMIT,
        Operation.PROVIDE,
        Operation.PUBLISH,
        Operation.SHOW,
        Operation.SELL,
        Operation.BUY,
        Operation.DECIDE_AUTOMATICALLY,
        Operation.CAPTURE_IN_PUBLIC,
    }
)
"""Operations that collect or use information, deletion and accidents left out."""


class ProcessorKind(Word):
    """What the processor is."""

    ORGANISATION = "organisation", "组织"
    INDIVIDUAL = "individual", "个人"
    STATE_ORGAN = "state_organ", "国家机关"


class ProcessorRole(Word):
    """In what roles the processor acted towards the person or in the matter; several may be true at once."""

    AFFILIATE = "affiliate", "关联公司"
    EMPLOYER = "employer", "用人单位"
    HOSPITAL = "hospital", "医疗机构"
    BANK = "bank", "金融机构"
    CREDIT_REPORTER = "credit_reporter", "征信机构"
    TELECOM = "telecom", "电信业务经营者"
    ONLINE_SHOP = "online_shop", "电子商务经营者"
    SCHOOL = "school", "学校"
    PROPERTY_MANAGER = "property_manager", "物业服务人"
    OWNERS_COMMITTEE = "owners_committee", "业主委员会"
    NEIGHBOUR = "neighbour", "邻居"
    RELATIVE = "relative", "近亲属"
    NEUTRAL_HOST = "neutral_host", "网络平台"
    SEARCH_ENGINE = "search_engine", "搜索引擎"
    MEDIA = "media", "新闻媒体"
    CONTRACTOR = "contractor", "承包方"
    COLLECTOR_OF_DEBTS = "collector_of_debts", "催收人"
    COURIER = "courier", "快递企业"
    PUBLIC_SERVANT = "public_servant", "公职人员"
    CII_OPERATOR = "cii_operator", "关键信息基础设施运营者"
    DATA_BROKER = "data_broker", "数据交易中介机构"
    AUDITOR = "auditor", "审计专业机构"
    ECOMMERCE_PLATFORM = "ecommerce_platform", "电子商务平台经营者"
    INTERNET_SERVICE = "internet_service", "互联网信息服务提供者"
    STATUTORY_BODY = "statutory_body", "承担行政职能的法定机构"
    SUITOR = "suitor", "以恋爱、交友为由接近者"
    FORMER_PARTNER = "former_partner", "前恋人或者前配偶"


class SubjectRole(Word):
    """Who the person was in the matter; several may be true at once."""

    APPLICANT = "applicant", "求职者"
    EMPLOYEE = "employee", "劳动者"
    FORMER_EMPLOYEE = "former_employee", "离职人员"
    PATIENT = "patient", "患者"
    PUPIL = "pupil", "学生"
    DEBTOR = "debtor", "债务人"
    STRANGER_TO_THE_DEBT = "stranger_to_the_debt", "债务以外的人"
    SUSPECT = "suspect", "嫌疑人"
    RESIDENT = "resident", "业主或者住户"
    PARTY_TO_PROCEEDINGS = "party_to_proceedings", "诉讼当事人"
    PUBLIC_FIGURE = "public_figure", "公众人物"
    PROFESSIONAL = "professional", "执业人员"
    PUBLIC_SERVANT = "public_servant", "公职人员"
    SURVIVOR_OF_HARASSMENT = "survivor_of_harassment", "遭受性侵害、性骚扰的人"
    PARTY_TO_HARASSMENT = "party_to_harassment", "性骚扰纠纷当事人"
    INFORMANT = "informant", "控告人、检举人"


class Circle(Word):
    """How far something was already known before the act."""

    NOBODY = "nobody", "无人知晓"
    HOUSEHOLD = "household", "家庭"
    CLOSE_FRIENDS = "close_friends", "亲友"
    WORKPLACE = "workplace", "单位"
    NEIGHBOURHOOD = "neighbourhood", "邻里"
    SERVICE_USERS = "service_users", "服务用户"
    EVERYBODY = "everybody", "公众"


class SourceKind(Word):
    """Where an item came from."""

    PERSON = "person", "本人"
    PERSONS_DEVICE = "persons_device", "本人设备"
    OTHER_PEOPLE = "other_people", "他人"
    OTHER_SERVICE = "other_service", "其他应用"
    OWN_CALCULATION = "own_calculation", "自行计算"
    PUBLIC = "public", "公开渠道"


class Disclosure(Word):
    """How an item had become public before."""

    BY_THE_PERSON = "by_the_person", "本人自行公开"
    LAWFULLY_BY_OTHERS = "lawfully_by_others", "他人合法公开"
    OTHERWISE = "otherwise", "其他方式公开"
    NOT_PUBLIC = "not_public", "未公开"


class KeptUnder(Word):
    """The mark of a person under which an item is kept or shown."""

    NAME = "name", "姓名"
    ACCOUNT = "account", "账号"
    NUMBER = "number", "号码"
    DEVICE = "device", "设备"
    NOBODY = "nobody", "无归属"


class Form(Word):
    """Whether the item as handled can still be traced to a person."""

    PLAIN = "plain", "原始"
    PSEUDONYMISED = "pseudonymised", "去标识化"
    ANONYMISED = "anonymised", "匿名化"


class Matter(Word):
    """What the content of an item lets a reader learn of the person."""

    HEALTH = "health", "健康"
    SEX_LIFE = "sex_life", "性生活"
    SEXUAL_ORIENTATION = "sexual_orientation", "性取向"
    UNDISCLOSED_OFFENCE = "undisclosed_offence", "未公开的违法犯罪"
    BELIEF = "belief", "信仰"
    FINANCES = "finances", "财务"
    INTIMATE_RELATION = "intimate_relation", "亲密关系"
    DEBTS = "debts", "债务"


class Topic(Word):
    """What a notice speaks of."""

    PROCESSOR = "processor", "处理者"
    ITEMS = "items", "信息种类"
    PURPOSE = "purpose", "目的"
    MANNER = "manner", "方式"
    SCOPE = "scope", "范围"
    RETENTION = "retention", "保存期限"
    RIGHTS = "rights", "权利行使"
    RECIPIENT = "recipient", "接收方"
    NECESSITY_AND_IMPACT = "necessity_and_impact", "必要性与影响"
    REFUSAL = "refusal", "拒绝的后果"


class Prominence(Word):
    """How a notice was put before the person."""

    NONE = "none", "无"
    IN_AGREEMENT = "in_agreement", "载于协议"
    ORDINARY = "ordinary", "一般方式"
    PROMINENT = "prominent", "显著方式"


class Asking(Word):
    """How consent was asked."""

    NOT_ASKED = "not_asked", "未征求"
    IN_AGREEMENT = "in_agreement", "载于协议"
    BUNDLED = "bundled", "捆绑征求"
    ON_BY_DEFAULT = "on_by_default", "默认开启"
    PROMINENT = "prominent", "显著方式"
    SEPARATE = "separate", "单独征求"


class Consenter(Word):
    """Who consented."""

    PERSON = "person", "本人"
    GUARDIAN = "guardian", "监护人"
    SOMEBODY_ELSE = "somebody_else", "他人"


class Audience(Word):
    """To whom something was shown."""

    THE_PERSON = "the_person", "本人"
    CHOSEN_BY_THE_PERSON = "chosen_by_the_person", "本人选定的人"
    OTHERS = "others", "本人未选定的人"
    PUBLIC = "public", "公众"


class RecipientRole(Word):
    """In what role somebody received information."""

    PROCESSOR = "processor", "处理者"
    ENTRUSTED = "entrusted", "受托人"
    PRIVATE_PERSON = "private_person", "私人"


class Channel(Word):
    """By what means a person was reached."""

    CALL = "call", "电话"
    SMS = "sms", "短信"
    INSTANT_MESSAGE = "instant_message", "即时通讯"
    EMAIL = "email", "电子邮件"
    LEAFLET = "leaflet", "传单"
    IN_SERVICE = "in_service", "服务内展示"


class Doer(Word):
    """By whose act it happened."""

    PROCESSOR = "processor", "处理者"
    STAFF_AT_WORK = "staff_at_work", "执行工作任务的人员"
    USER_UNAWARE = "user_unaware", "用户不知情触发"
    USER_KNOWINGLY = "user_knowingly", "用户有意实施"
    SOMEBODY_ELSE = "somebody_else", "他人"


class EvidenceTopic(Word):
    """What a piece of evidence would prove."""

    ACT = "act", "行为"
    DOER = "doer", "行为人"
    CONSENT = "consent", "同意"


class AutomatedUse(Word):
    """What an automated decision was used for."""

    PUSH = "push", "信息推送"
    MARKETING = "marketing", "商业营销"
    TERMS = "terms", "交易条件"
    DECISION = "decision", "作出决定"


class HeldBy(Word):
    """Who controls a piece of evidence."""

    PROCESSOR = "processor", "处理者"
    CLAIMANT = "claimant", "主张侵害的一方"
    SOMEBODY_ELSE = "somebody_else", "他人"
