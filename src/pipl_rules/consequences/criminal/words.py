"""The words of a record of criminal exposure."""

from pipl_rules.domain.vocabulary import Word


class How(Word):
    """How firmly a figure is stated."""

    EXACT = "exact", "确数"
    AT_LEAST = "at_least", "以上"
    AT_MOST = "at_most", "以下"
    ABOUT = "about", "约"
    NOT_STATED = "not_stated", "未载明"


class Deed(Word):
    """What was done with a lot of items. An exchange is the obtaining; what was given for it is `provide`."""

    STEAL = "steal", "窃取"
    BUY = "buy", "购买"
    RECEIVE = "receive", "收受"
    EXCHANGE = "exchange", "交换"
    COLLECT = "collect", "在履行职责、提供服务过程中违规收集"
    OBTAIN = "obtain", "以其他方法非法获取"
    SELL = "sell", "出售"
    PROVIDE = "provide", "提供"
    PUBLISH = "publish", "发布"


class Kind(Word):
    """What the items tell; its class follows unless it is contested or `other`."""

    LOCATION_TRAIL = "location_trail", "行踪轨迹信息"
    COMMUNICATION_CONTENT = "communication_content", "通信内容"
    CREDIT = "credit", "征信信息"
    PROPERTY = "property", "财产信息"
    LODGING = "lodging", "住宿信息"
    COMMUNICATION_RECORDS = "communication_records", "通信记录"
    HEALTH = "health", "健康生理信息"
    TRANSACTION = "transaction", "交易信息"
    AFFECTS_SAFETY = "affects_safety", "其他可能影响人身、财产安全的信息"
    ORDINARY = "ordinary", "姓名、电话等其他信息"
    HOME_OWNERS = "home_owners", "购房人、业主名单"
    OTHER = "other", "类型未定的信息"


class ItemClass(Word):
    """The three classes of article 5, by their figures: 50, 500, 5,000 items."""

    ONE = "one", "第一类"
    TWO = "two", "第二类"
    THREE = "three", "第三类"


class RuleRank(Word):
    """The rank of a rule on personal information that was broken."""

    LAW = "law", "法律、全国人大常委会决定"
    ADMINISTRATIVE_REGULATION = "administrative_regulation", "行政法规、国务院决定"
    DEPARTMENTAL_RULE = "departmental_rule", "部门规章"
    OTHER = "other", "地方性法规、规范性文件等其他规定"


class Sanctioned(Word):
    """The kind of an earlier sanction for infringing citizens' personal information."""

    CRIMINAL = "criminal", "刑事处罚"
    ADMINISTRATIVE = "administrative", "行政处罚"


class Person(Word):
    """Whose exposure it is, where a unit committed the crime."""

    UNIT = "unit", "单位"
    IN_CHARGE = "in_charge", "直接负责的主管人员"
    RESPONSIBLE = "responsible", "其他直接责任人员"
    NOT_RESPONSIBLE = "not_responsible", "非直接责任人员"


class Mitigation(Word):
    """What may make the punishment milder, by the articles of the general part."""

    ACCESSORY = "accessory", "从犯"
    COERCED = "coerced", "胁从犯"
    PREPARATION = "preparation", "犯罪预备"
    ATTEMPT = "attempt", "犯罪未遂"
    DESISTED_NO_HARM = "desisted_no_harm", "犯罪中止，未造成损害"
    DESISTED_WITH_HARM = "desisted_with_harm", "犯罪中止，造成损害"
    UNDER_EIGHTEEN = "under_eighteen", "不满十八周岁"
    SEVENTY_FIVE = "seventy_five", "已满七十五周岁"
    IMPAIRED = "impaired", "限制刑事责任能力"
    DEAF_AND_MUTE_OR_BLIND = "deaf_and_mute_or_blind", "又聋又哑或者盲人"
    SURRENDERED = "surrendered", "自首"
    CONFESSED = "confessed", "如实供述（坦白）"
    CONFESSION_AVERTED_WORSE = "confession_averted_worse", "坦白并避免特别严重后果"
    MERIT = "merit", "立功"
    MAJOR_MERIT = "major_merit", "重大立功"
    SPC_APPROVED = "spc_approved", "最高人民法院核准在法定刑以下判处"
    NO_PUNISHMENT_NEEDED = "no_punishment_needed", "犯罪情节轻微不需要判处刑罚"
    FIRST_OFFENCE = "first_offence", "初犯"
    ALL_RETURNED = "all_returned", "全部退赃"
    REPENTED = "repented", "确有悔罪表现"
