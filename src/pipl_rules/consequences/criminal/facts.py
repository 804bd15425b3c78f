"""What this crime asks of a lot of items, and of the person: facts, counts and legal statuses."""

from pipl_rules.consequences.branch import consequence
from pipl_rules.logic.conditions import Count, Fact, SettledBy


def _fact(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=f"crime_{name}", question=question, question_zh=question_zh, term=term)


def _standard(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(
        name=f"crime_{name}",
        question=question,
        question_zh=question_zh,
        term=term,
        settled_by=SettledBy.JUDGMENT,
    )


def _count(name: str, question: str, question_zh: str, term: str, *, unit: str = "items") -> Count:
    zh = {"items": "条", "yuan": "元"}.get(unit, "个")
    return Count(
        name=f"crime_{name}", question=question, question_zh=question_zh, term=term, unit=unit, unit_zh=zh
    )


# -- Of a lot ---------------------------------------------------------------------------------------------

IDENTIFIES = _fact(
    "identifies",
    "Does each item, alone or combined, tell who a natural person is or what that person does?",
    "是否能够单独或者结合识别特定自然人或者反映其活动情况",
    "识别特定自然人身份或者反映特定自然人活动情况",
)
ANONYMISED = _fact(
    "anonymised",
    "Was it processed so that nobody can be identified and nothing restored?",
    "是否经过处理无法识别特定个人且不能复原",
    "经过处理无法识别特定个人且不能复原",
)
FOR_REGISTRATION = _fact(
    "for_registration",
    "Was it given for the registration of a company?",
    "是否为企业登记而提供",
    "企业登记信息",
)
CONSENTED = _fact(
    "consented", "Did the persons agree to what was done?", "是否经被收集者同意", "被收集者同意"
)
LAWFULLY_PUBLIC = _fact("lawfully_public", "Was it lawfully public?", "是否已经合法公开", "已经合法公开")
STEALS = _fact("steals", "Was it stolen?", "是否窃取", "窃取")
BUYS = _fact("buys", "Was it bought or received?", "是否购买、收受", "购买、收受")
EXCHANGES = _fact("exchanges", "Was it obtained in exchange?", "是否通过交换获取", "交换")
COLLECTS = _fact(
    "collects",
    "Was it collected in performing a duty or providing a service?",
    "是否在履行职责、提供服务过程中收集",
    "在履行职责、提供服务过程中收集",
)
OBTAINS = _fact(
    "obtains", "Was it obtained by other unlawful means?", "是否以其他方法非法获取", "以其他方法非法获取"
)
SELLS = _fact("sells", "Was it sold?", "是否出售", "出售")
PROVIDES = _fact(
    "provides", "Was it given to a certain person?", "是否向特定人提供", "向特定人提供公民个人信息"
)
PUBLISHES = _fact(
    "publishes",
    "Was it published on a network or otherwise?",
    "是否通过信息网络或者其他途径发布",
    "发布公民个人信息",
)
FROM_DUTY = _fact(
    "from_duty",
    "Was it obtained in performing a duty or providing a service?",
    "是否系在履行职责或者提供服务过程中获得",
    "在履行职责或者提供服务过程中获得",
)
FROM_LISTED_UNIT = _fact(
    "from_listed_unit",
    "Did an organ of State or a listed unit obtain it in its duty or service?",
    "是否系国家机关或者金融、电信等单位在履行职责、提供服务过程中获得",
    "本单位在履行职责或者提供服务过程中获得",
)
FOR_LAWFUL_BUSINESS = _fact(
    "for_lawful_business",
    "Was it bought or received for a lawful business?",
    "是否为合法经营活动而购买、收受",
    "为合法经营活动",
)
LOCATION_TRAIL = _fact("location_trail", "Is it location trails?", "是否行踪轨迹信息", "行踪轨迹信息")
COMMUNICATION_CONTENT = _fact(
    "communication_content", "Is it the content of communications?", "是否通信内容", "通信内容"
)
CREDIT = _fact("credit", "Is it credit information?", "是否征信信息", "征信信息")
PROPERTY = _fact("property", "Is it property information?", "是否财产信息", "财产信息")
LODGING = _fact("lodging", "Is it lodging information?", "是否住宿信息", "住宿信息")
COMMUNICATION_RECORDS = _fact(
    "communication_records", "Is it records of communications?", "是否通信记录", "通信记录"
)
HEALTH = _fact("health", "Is it health information?", "是否健康生理信息", "健康生理信息")
TRANSACTION = _fact("transaction", "Is it transaction information?", "是否交易信息", "交易信息")
AFFECTS_SAFETY = _standard(
    "affects_safety",
    "May it otherwise affect the safety of person or property?",
    "是否其他可能影响人身、财产安全的信息",
    "其他可能影响人身、财产安全的公民个人信息",
)
PUT_IN_ONE = _standard("put_in_one", "Is it put in the first class?", "是否归入第一类", "第三项规定的信息")
PUT_IN_TWO = _standard("put_in_two", "Is it put in the second class?", "是否归入第二类", "第四项规定的信息")

# -- Of the acts and the person ----------------------------------------------------------------------------

BREAKS_STATE_LAW = _fact(
    "breaks_state_law",
    "Did the acts break a law, a decision of the NPCSC, or a regulation or decision of the State Council?",
    "是否违反法律、决定或者国务院的行政法规、决定",
    "违反国家规定",
)
BREAKS_DEPARTMENTAL_RULE = _fact(
    "breaks_departmental_rule",
    "Did the acts break a departmental rule on the protection of personal information?",
    "是否违反部门规章有关公民个人信息保护的规定",
    "违反部门规章有关公民个人信息保护的规定",
)
INTENTIONAL = _fact("intentional", "Were the acts intended?", "是否故意", "故意犯罪")
STAFF_OF_LISTED_UNIT = _fact(
    "staff_of_listed_unit",
    "Does the person work for an organ of State or a unit of finance, telecommunications, transport, education or "
    "health care?",
    "是否国家机关或者金融、电信、交通、教育、医疗等单位的工作人员",
    "国家机关或者金融、电信、交通、教育、医疗等单位的工作人员",
)
PUBLIC_OFFICIAL = _fact(
    "public_official",
    "Is the person a public official bound to secrecy?",
    "是否负有保密义务的公职人员",
    "国家工作人员",
)
TRAIL_USED_IN_CRIME = _fact(
    "trail_used_in_crime",
    "Were location trails sold or provided and used by others in crime?",
    "是否出售、提供行踪轨迹信息并被他人用于犯罪",
    "被他人用于犯罪",
)
KNOWN_CRIME = _fact(
    "known_crime",
    "Was it sold or provided to somebody who, as the person knew or should have known, commits crimes with it?",
    "是否知道或者应当知道他人利用公民个人信息实施犯罪，仍向其出售、提供",
    "知道或者应当知道他人利用公民个人信息实施犯罪",
)
SANCTIONED_BEFORE = _fact(
    "sanctioned_before",
    "Was the person punished for this crime before, or sanctioned for it administratively within two years?",
    "是否曾受刑事处罚或者二年内受过行政处罚",
    "曾因侵犯公民个人信息受过刑事处罚或者二年内受过行政处罚",
)
SOME_GIVEN = _fact(
    "some_given",
    "Was some lot sold or provided in breach of the State rules?",
    "是否有违规出售、提供的信息",
    "出售或者提供公民个人信息",
)
SOME_OBTAINED = _fact(
    "some_obtained",
    "Was some lot stolen or otherwise illegally obtained?",
    "是否有窃取或者以其他方法非法获取的信息",
    "窃取或者以其他方法非法获取公民个人信息",
)
BUYS_UNDER_6 = _fact(
    "buys_under_6",
    "Was some lot bought or received for a lawful business, ordinary, and kept?",
    "是否有为合法经营活动购买、收受且未再流出的普通信息",
    "为合法经营活动而非法购买、收受",
)
ACTS_UNDER_5 = _fact(
    "acts_under_5",
    "Is some lot under article 5?",
    "是否有适用第五条的信息",
    "非法获取、出售或者提供公民个人信息",
)
FROM_DUTY_GIVEN = _fact(
    "from_duty_given",
    "Was some of what was obtained in duty or service sold or provided?",
    "是否将履行职责、提供服务过程中获得的信息出售或者提供",
    "将在履行职责或者提供服务过程中获得的公民个人信息，出售或者提供给他人",
)
DEATH_OR_ALIKE = _standard(
    "death_or_alike",
    "Did a victim die, suffer grave injury, lose their mind, get kidnapped or the like?",
    "是否造成被害人死亡、重伤、精神失常或者被绑架等严重后果",
    "造成被害人死亡、重伤、精神失常或者被绑架等严重后果",
)
GREAT_LOSS = _standard(
    "great_loss", "Was there a great economic loss?", "是否造成重大经济损失", "造成重大经济损失"
)
BAD_SOCIAL_INFLUENCE = _standard(
    "bad_social_influence",
    "Was there a vile social influence?",
    "是否造成恶劣社会影响",
    "造成恶劣社会影响",
)
OTHER_SERIOUS = _standard(
    "other_serious",
    "Were there other serious circumstances?",
    "是否有其他情节严重的情形",
    "其他情节严重的情形",
)
OTHER_ESPECIALLY_SERIOUS = _standard(
    "other_especially_serious",
    "Were there other especially serious circumstances?",
    "是否有其他情节特别严重的情形",
    "其他情节特别严重的情形",
)
MANIFESTLY_MINOR = _standard(
    "manifestly_minor",
    "Were the circumstances manifestly minor and the harm small?",
    "是否情节显著轻微危害不大",
    "情节显著轻微危害不大",
)
UNIT_CRIME = _fact("unit_crime", "Did a unit commit it?", "是否单位犯罪", "单位犯前三款罪")

NOT_RESPONSIBLE = _fact(
    "not_responsible",
    "Is the person, in that unit, neither in charge nor otherwise directly responsible?",
    "是否既非直接负责的主管人员也非其他直接责任人员",
    "直接负责的主管人员和其他直接责任人员",
)

# -- Counts: of what is under article 5; apart, of what was obtained in duty and given away -------------------

ITEMS_ONE = _count(
    "items_one",
    "How many items of the first class?",
    "第一类信息多少条",
    "行踪轨迹信息、通信内容、征信信息、财产信息",
)
ITEMS_TWO = _count(
    "items_two",
    "How many items of the second class?",
    "第二类信息多少条",
    "住宿信息、通信记录、健康生理信息、交易信息等",
)
ITEMS_THREE = _count(
    "items_three",
    "How many items of the third class?",
    "第三类信息多少条",
    "第三项、第四项规定以外的公民个人信息",
)
CONVERTED = _count(
    "converted",
    "How many in all, converted into items of the third class?",
    "按比例折合第三类信息合计多少条",
    "按相应比例合计",
)
GAINS = _count("gains", "How large are the unlawful gains?", "违法所得多少", "违法所得", unit="yuan")
DUTY_ONE = _count(
    "duty_one",
    "How many of the first class, obtained in duty and given away?",
    "履职所得并出售、提供的第一类信息多少条",
    "第八项",
)
DUTY_TWO = _count(
    "duty_two",
    "How many of the second class, obtained in duty and given away?",
    "履职所得并出售、提供的第二类信息多少条",
    "第八项",
)
DUTY_THREE = _count(
    "duty_three",
    "How many of the third class, obtained in duty and given away?",
    "履职所得并出售、提供的第三类信息多少条",
    "第八项",
)
DUTY_CONVERTED = _count(
    "duty_converted",
    "How many of these in all, converted into items of the third class?",
    "履职所得信息按比例折合合计多少条",
    "第八项",
)
DUTY_GAINS = _count(
    "duty_gains",
    "How large are the gains from what was obtained in duty?",
    "出售、提供履职所得信息违法所得多少",
    "第八项",
    unit="yuan",
)
ITEMS_UNDER_6 = _count(
    "items_under_6",
    "How many items were bought for a lawful business and kept?",
    "为合法经营购买、收受且未流出的信息多少条",
    "第六条",
)
PROFIT = _count(
    "profit",
    "How large is the profit made in the business with them?",
    "利用该信息获利多少",
    "获利",
    unit="yuan",
)

# -- What rules conclude ------------------------------------------------------------------------------------

IS_CITIZENS_INFORMATION = consequence(
    "crime_is_citizens_information",
    "Is it citizens' personal information?",
    "是否公民个人信息",
    "公民个人信息",
)
NO_LONGER_PERSONAL = consequence(
    "crime_no_longer_personal",
    "Has it lost its personal attribute, having been given for registration?",
    "是否因用于登记而不再具有个人属性",
    "公民个人信息",
)
STATE_RULES_BROKEN = consequence(
    "crime_state_rules_broken",
    "Were the State rules broken that the article asks for?",
    "是否违反国家（有关）规定",
    "违反国家有关规定",
)
OTHERWISE_OBTAINED = consequence(
    "crime_otherwise_obtained",
    "Does the way of getting it count as illegally obtaining by other means?",
    "是否属于以其他方法非法获取",
    "以其他方法非法获取公民个人信息",
)
PROVIDED = consequence(
    "crime_provided", "Does it count as providing?", "是否属于提供公民个人信息", "提供公民个人信息"
)
GIVEN = consequence(
    "crime_given",
    "Was it sold or provided, in breach of the State rules?",
    "是否违反规定出售、提供",
    "出售或者提供公民个人信息",
)
OBTAINED = consequence(
    "crime_obtained", "Was it stolen or otherwise illegally obtained?", "是否非法获取", "非法获取公民个人信息"
)
CLASS_ONE = consequence("crime_class_one", "Is it of the first class?", "是否第一类信息", "第三项")
CLASS_TWO = consequence("crime_class_two", "Is it of the second class?", "是否第二类信息", "第四项")
CLASS_THREE = consequence("crime_class_three", "Is it of the third class?", "是否第三类信息", "第五项")
UNDER_ARTICLE_6 = consequence(
    "crime_under_article_6",
    "Was it bought for a lawful business, so that article 6 decides on it?",
    "是否适用第六条",
    "为合法经营活动而非法购买、收受",
)
BACK_UNDER_5 = consequence(
    "crime_back_under_5",
    "Was it then sold or provided, so that article 5 decides after all?",
    "是否又出售、提供而仍适用第五条",
    "将购买、收受的公民个人信息非法出售或者提供",
)
SERIOUS = consequence("crime_serious", "Are the circumstances serious?", "情节是否严重", "情节严重")
ESPECIALLY_SERIOUS = consequence(
    "crime_especially_serious", "Are they especially serious?", "情节是否特别严重", "情节特别严重"
)
OFFENCE = consequence(
    "crime_offence",
    "Is it the crime of article 253-1?",
    "是否构成刑法第二百五十三条之一之罪",
    "侵犯公民个人信息罪",
)
UPPER_BAND = consequence(
    "crime_upper_band",
    "Does the band of three to seven years apply?",
    "是否适用三年以上七年以下有期徒刑",
    "三年以上七年以下有期徒刑",
)
