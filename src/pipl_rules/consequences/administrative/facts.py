"""What the administrative branch asks: breaches found, circumstances, and what may follow.

Breaches are read from a judgment (see `breaches`) or found by the caller; circumstances
come from the caller's record. None of them is ever presumed.
"""

from pipl_rules.consequences.branch import consequence
from pipl_rules.logic.conditions import Condition, Count, Fact, SettledBy, Threshold, any_of


def _breach(name: str, of: str, of_zh: str) -> Fact:
    return Fact(
        name=f"breach_{name}",
        question=f"Was {of} breached?",
        question_zh=f"是否违反{of_zh}",
        term="违反本法规定",
    )


def _fact(name: str, question: str, question_zh: str, term: str, *, standard: bool = False) -> Fact:
    settled = SettledBy.JUDGMENT if standard else SettledBy.RECORD
    return Fact(name=name, question=question, question_zh=question_zh, term=term, settled_by=settled)


# -- Breaches ------------------------------------------------------------------------------------------------

PIPL_BREACH = _breach("pipl", "a rule of the PIPL", "个人信息保护法的规定")
USERS_INFORMATION = _breach(
    "users_information",
    "a rule of the Cybersecurity Law on users' personal information",
    "网络安全法关于用户个人信息的规定",
)
STEALING = _breach(
    "stealing",
    "the ban on stealing, selling or unlawfully providing information",
    "不得窃取、非法出售或者非法提供个人信息的规定",
)
NETWORK_SECURITY = _breach("network_security", "a duty of network security", "网络安全保护义务")
INFRASTRUCTURE = _breach(
    "infrastructure", "a duty of security of critical infrastructure", "关键信息基础设施安全保护义务"
)
PRODUCTS = _breach(
    "products", "a duty of those who supply network products or services", "网络产品、服务提供者义务"
)
UNCERTIFIED = _breach(
    "uncertified", "the duty to sell only certified network equipment", "网络关键设备认证检测的规定"
)
REAL_IDENTITY = _breach("real_identity", "the duty to ask users' real identity", "网络实名规定")
SECURITY_NEWS = _breach(
    "security_news",
    "a rule on security testing or on publishing vulnerabilities",
    "网络安全检测和漏洞信息发布的规定",
)
ENDANGERING = _breach("endangering", "the ban on endangering networks", "不得危害网络安全的规定")
PURCHASE = _breach("purchase", "the duty of security review of purchases", "采购安全审查的规定")
INFRASTRUCTURE_EXPORT = _breach(
    "infrastructure_export",
    "the duty to keep data of infrastructure in China",
    "关键信息基础设施数据境内存储的规定",
)
CRIME_SITES = _breach(
    "crime_sites", "the ban on sites and groups for crime", "不得设立用于违法犯罪的网站、群组的规定"
)
CONTENT = _breach("content", "the duty to stop forbidden content", "处置违法信息的规定")
CONTENT_ORDERS = _breach(
    "content_orders", "an authority's order to stop forbidden content", "按照有关部门要求处置违法信息的规定"
)
STORES = _breach(
    "stores", "the duty of app stores and senders of information", "应用软件下载等服务提供者的安全管理义务"
)
COOPERATION = _breach(
    "cooperation", "the duty to accept inspection or to assist", "接受监督检查、提供协助的规定"
)
DATA_SECURITY = _breach("data_security", "a duty of data security", "数据安全保护义务")
CORE_DATA = _breach("core_data", "the system of core State data", "国家核心数据管理制度")
IMPORTANT_EXPORT = _breach("important_export", "a rule on important data going abroad", "重要数据出境的规定")
BROKER = _breach("broker", "a duty of brokers of data", "数据交易中介服务机构义务")
DATA_REFUSED = _breach(
    "data_refused", "the duty to give data to police or State security", "配合数据调取的规定"
)
FOREIGN_ORGANS = _breach(
    "foreign_organs",
    "the ban on giving data to foreign courts unapproved",
    "未经批准不得向外国司法或者执法机构提供数据的规定",
)
CONSUMER = _breach(
    "consumer", "a consumer's right to protection of personal information", "消费者个人信息保护的规定"
)
BREACHES = (
    PIPL_BREACH,
    USERS_INFORMATION,
    STEALING,
    NETWORK_SECURITY,
    INFRASTRUCTURE,
    PRODUCTS,
    UNCERTIFIED,
    REAL_IDENTITY,
    SECURITY_NEWS,
    ENDANGERING,
    PURCHASE,
    INFRASTRUCTURE_EXPORT,
    CRIME_SITES,
    CONTENT,
    CONTENT_ORDERS,
    STORES,
    COOPERATION,
    DATA_SECURITY,
    CORE_DATA,
    IMPORTANT_EXPORT,
    BROKER,
    DATA_REFUSED,
    FOREIGN_ORGANS,
    CONSUMER,
)


def any_breach_of_cybersecurity() -> Condition:
    """Any breach that the Cybersecurity Law punishes."""
    return any_of(*BREACHES[BREACHES.index(USERS_INFORMATION) : BREACHES.index(DATA_SECURITY)])


# -- Circumstances -------------------------------------------------------------------------------------------

REFUSES = _fact("refuses_to_correct", "Was correction refused?", "是否拒不改正", "拒不改正")
GRAVE = _fact("grave", "Are the circumstances grave?", "情节是否严重", "情节严重", standard=True)
RATHER_GRAVE = _fact("rather_grave", "Are they rather grave?", "情节是否较重", "情节较重", standard=True)
HARM = _fact(
    "harm_to_networks",
    "Was network security endangered in consequence?",
    "是否导致危害网络安全等后果",
    "导致危害网络安全等后果",
)
SERIOUS_HARM = _fact(
    "serious_harm",
    "Did it lead to a mass leak or other serious consequences?",
    "是否造成大量数据泄露等严重后果",
    "造成大量数据泄露等严重后果",
    standard=True,
)
GRAVEST_HARM = _fact(
    "gravest_harm",
    "Did it lead to particularly serious consequences?",
    "是否造成特别严重后果",
    "特别严重",
    standard=True,
)
PROVINCIAL = _fact(
    "provincial_authority",
    "Does an authority of provincial level or above decide?",
    "是否由省级以上部门处理",
    "省级以上",
)
BY_APP = _fact("by_app", "Was the information handled by an app?", "是否由应用程序处理", "应用程序")
STATE_ORGAN = _fact("state_organ", "Is the processor a State organ?", "处理者是否为国家机关", "国家机关")
ORGANISATION = _fact("organisation", "Is the offender an organisation?", "违法者是否为单位", "单位")
CRIME = _fact("crime", "Is it a crime?", "是否构成犯罪", "构成犯罪")
CRIME_SUSPECTED = _fact("crime_suspected", "Is a crime suspected?", "是否涉嫌犯罪", "涉嫌犯罪")
PUBLIC_SECURITY = _fact(
    "public_security",
    "Is it a breach of public-security administration?",
    "是否构成违反治安管理行为",
    "违反治安管理行为",
)
MALICIOUS = _fact("malicious_programs", "Were malicious programs installed?", "是否设置恶意程序", "恶意程序")
DEFECTS = _fact(
    "defects_left",
    "Were defects not remedied, or not told?",
    "是否未补救或者未告知安全缺陷",
    "安全缺陷、漏洞",
)
MAINTENANCE = _fact("maintenance_ended", "Was maintenance ended at will?", "是否擅自终止安全维护", "安全维护")
SUPERVISED_PENALTY = _fact(
    "public_security_penalty",
    "Was a public-security penalty imposed?",
    "是否受到治安管理处罚",
    "治安管理处罚",
)
CRIMINAL_PENALTY = _fact(
    "criminal_penalty", "Was a criminal penalty imposed?", "是否受到刑事处罚", "刑事处罚"
)
FOREIGN = _fact(
    "foreign_actor", "Is the actor abroad?", "是否为境外机构、组织、个人", "境外的机构、组织、个人"
)
INFRASTRUCTURE_ATTACKED = _fact(
    "infrastructure_attacked",
    "Was critical infrastructure the target?",
    "是否危害关键信息基础设施",
    "关键信息基础设施",
)
RISK = _fact(
    "large_risk",
    "Is there a large risk to data security?",
    "是否存在较大安全风险",
    "较大安全风险",
    standard=True,
)
GAINS = Count(
    name="unlawful_gains",
    question="What was gained unlawfully?",
    question_zh="违法所得多少",
    term="违法所得",
    unit="yuan",
    unit_zh="元",
)
HAS_GAINS = GAINS.at_least(Threshold(1, "yuan"))
REFUNDED = _fact(
    "gains_to_be_refunded", "Must all gains be refunded?", "违法所得是否均应退赔", "依法应当退赔"
)

# -- Circumstances of the penalty in general -----------------------------------------------------------------

ANY_BREACH = _fact(
    "any_breach", "Was any rule breached that carries a penalty?", "是否有应受处罚的违法行为", "违法行为"
)
AGE = Count(
    name="offender_age",
    question="How old was the offender?",
    question_zh="违法者年龄",
    term="周岁",
    unit="years",
)
MITIGATED = _fact(
    "harm_mitigated",
    "Did the offender remove or lessen the harm?",
    "是否主动消除或者减轻危害后果",
    "主动消除或者减轻",
)
COERCED = _fact("coerced", "Was the offender coerced or lured?", "是否受胁迫或者诱骗", "受他人胁迫或者诱骗")
CONFESSED = _fact(
    "confessed", "Did the offender tell what was not known?", "是否主动供述尚未掌握的违法行为", "主动供述"
)
MERIT = _fact("merit", "Did the offender help the investigation with merit?", "是否有立功表现", "立功表现")
LENIENT_BY_LAW = _fact(
    "lenient_by_law",
    "Does another provision call for leniency?",
    "是否有其他规定的从轻、减轻情形",
    "其他应当从轻或者减轻",
)
SLIGHT = _fact("slight", "Is the breach slight?", "违法行为是否轻微", "违法行为轻微", standard=True)
CORRECTED = _fact("corrected_in_time", "Was it corrected in time?", "是否及时改正", "及时改正")
HARMLESS = _fact("harmless", "Did it do no harm?", "是否没有造成危害后果", "没有造成危害后果")
SLIGHT_HARM = _fact("slight_harm", "Is the harm slight?", "危害后果是否轻微", "危害后果轻微", standard=True)
FIRST = _fact("first_breach", "Is it the first breach?", "是否初次违法", "初次违法")
NO_FAULT = _fact(
    "no_fault_proved", "Did the offender prove to be without fault?", "是否证明没有主观过错", "没有主观过错"
)
FAULT_ELSEWHERE = _fact(
    "fault_elsewhere", "Does a law say otherwise on fault?", "法律、行政法规对过错是否另有规定", "另有规定"
)
FINED = _fact(
    "fined_already", "Was the same act fined already?", "同一违法行为是否已受罚款", "同一个违法行为"
)
COURT_FINE = _fact("court_fine", "Did a court impose a criminal fine?", "人民法院是否判处罚金", "罚金")
COURT_CUSTODY = _fact(
    "court_custody",
    "Did a court impose detention or prison?",
    "人民法院是否判处拘役或者有期徒刑",
    "拘役或者有期徒刑",
)
DETAINED = _fact(
    "detained", "Was the person in administrative detention for it?", "是否已被行政拘留", "行政拘留"
)
TWO_YEARS = _fact(
    "undiscovered_two_years", "Was it not discovered for two years?", "是否二年内未被发现", "二年内未被发现"
)
FIVE_YEARS = _fact(
    "undiscovered_five_years", "Was it not discovered for five years?", "是否五年内未被发现", "延长至五年"
)
LIFE_OR_FINANCE = _fact(
    "life_health_finance",
    "Does it concern life, health or finance, with harm done?",
    "是否涉及公民生命健康安全、金融安全且有危害后果",
    "公民生命健康安全、金融安全",
)
LIMIT_ELSEWHERE = _fact(
    "limit_elsewhere", "Does another law set another limit?", "法律对期限是否另有规定", "法律另有规定"
)

# -- What may follow -----------------------------------------------------------------------------------------


def _follows(name: str, en: str, zh: str) -> Fact:
    return consequence(name, f"May this follow: {en}?", f"可否{zh}", zh)


_WORDS = {
    "talk": ("a talk with the authority, and measures asked for", "约谈并要求整改"),
    "order_to_correct": ("an order to correct", "责令改正"),
    "order_by_superior": ("an order to correct by the superior organ", "由上级机关责令改正"),
    "warning": ("a warning", "警告"),
    "public_criticism": ("criticism in public", "予以通报"),
    "confiscation": ("confiscation of unlawful gains", "没收违法所得"),
    "app_suspended": ("suspension or end of the app's service", "责令应用程序暂停或者终止提供服务"),
    "stop_use": ("an order to stop selling or using", "责令停止销售、提供或者使用"),
    "fine": ("a fine", "罚款"),
    "fine_on_persons": (
        "a fine on those in charge and directly responsible",
        "对直接负责的主管人员和其他直接责任人员罚款",
    ),
    "fine_on_supervisors": ("a fine on those in charge", "对直接负责的主管人员罚款"),
    "business_suspended": (
        "suspension of business, or closure for rectification",
        "责令暂停相关业务、停业整顿",
    ),
    "site_closed": ("closure of the site or app", "关闭网站或者应用程序"),
    "permit_revoked": ("revocation of permit or business licence", "吊销业务许可或者营业执照"),
    "barred_from_office": ("a ban from posts in the business", "禁止担任相关职务"),
    "barred_from_key_posts": (
        "a ban from key posts in networks",
        "不得从事网络安全管理和网络运营关键岗位工作",
    ),
    "detention": ("detention by the police", "行政拘留"),
    "credit_record": ("entry in the credit file, made public", "记入信用档案并公示"),
    "discipline": ("discipline of those in charge and directly responsible", "给予处分"),
    "public_security_penalty_due": ("a penalty under public-security law", "给予治安管理处罚"),
    "prosecution": ("criminal liability", "追究刑事责任"),
    "frozen": ("freezing of property, or other sanctions", "冻结财产或者其他制裁措施"),
    "as_other_laws_say": ("what the PIPL or another law lays down", "依照有关法律、行政法规处理、处罚"),
    "no_penalty": ("no penalty", "不予行政处罚"),
    "penalty_may_be_spared": ("a penalty may be spared", "可以不予行政处罚"),
    "lenient": ("a lighter or mitigated penalty", "从轻或者减轻处罚"),
    "time_barred": ("no penalty, for the time has run out", "超过期限，不再给予行政处罚"),
    "no_second_fine": ("no second fine for the same act", "不得再次罚款"),
    "fine_set_off": ("the fine counts towards the criminal fine", "罚款折抵罚金"),
    "detention_set_off": ("days of detention count towards the sentence", "拘留折抵刑期"),
    "transfer": ("transfer of the case to the judicial organs", "移送司法机关"),
    "guardian": ("an order to the guardian to discipline the child", "责令监护人加以管教"),
    "education": ("education of the offender", "进行教育"),
}
FOLLOWS = {name: _follows(name, en, zh) for name, (en, zh) in _WORDS.items()}
"""Every consequence, by name."""
PHRASES = {FOLLOWS[name]: words for name, words in _WORDS.items()}
"""What each consequence is called, in English and in Chinese."""

TALK = FOLLOWS["talk"]
ORDER = FOLLOWS["order_to_correct"]
ORDER_BY_SUPERIOR = FOLLOWS["order_by_superior"]
WARNING = FOLLOWS["warning"]
CRITICISM = FOLLOWS["public_criticism"]
CONFISCATION = FOLLOWS["confiscation"]
APP_SUSPENDED = FOLLOWS["app_suspended"]
STOP_USE = FOLLOWS["stop_use"]
FINE = FOLLOWS["fine"]
FINE_ON_PERSONS = FOLLOWS["fine_on_persons"]
SUSPENSION = FOLLOWS["business_suspended"]
SITE_CLOSED = FOLLOWS["site_closed"]
REVOCATION = FOLLOWS["permit_revoked"]
FINE_ON_SUPERVISORS = FOLLOWS["fine_on_supervisors"]
BARRED_FROM_OFFICE = FOLLOWS["barred_from_office"]
BARRED_FROM_KEY_POSTS = FOLLOWS["barred_from_key_posts"]
DETENTION = FOLLOWS["detention"]
CREDIT_RECORD = FOLLOWS["credit_record"]
DISCIPLINE = FOLLOWS["discipline"]
PUBLIC_SECURITY_PENALTY = FOLLOWS["public_security_penalty_due"]
PROSECUTION = FOLLOWS["prosecution"]
FROZEN = FOLLOWS["frozen"]
AS_OTHER_LAWS_SAY = FOLLOWS["as_other_laws_say"]
NO_PENALTY = FOLLOWS["no_penalty"]
PENALTY_MAY_BE_SPARED = FOLLOWS["penalty_may_be_spared"]
LENIENT = FOLLOWS["lenient"]
TIME_BARRED = FOLLOWS["time_barred"]
NO_SECOND_FINE = FOLLOWS["no_second_fine"]
FINE_SET_OFF = FOLLOWS["fine_set_off"]
DETENTION_SET_OFF = FOLLOWS["detention_set_off"]
TRANSFER = FOLLOWS["transfer"]
GUARDIAN = FOLLOWS["guardian"]
EDUCATION = FOLLOWS["education"]
