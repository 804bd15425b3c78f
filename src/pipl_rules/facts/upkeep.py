"""What the law asks of those who hold users' information: complaints, measures, incidents, agents, fraud."""

from functools import partial

from pipl_rules.logic.conditions import About, Burden, Count, Fact, Party, SettledBy, Threshold

_raised = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.RAISED)
_defence = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.DEFENCE)

# -- Who ------------------------------------------------------------------------------------------------

TELECOM_OR_INTERNET_SERVICE = Fact(
    name="telecom_or_internet_service",
    question="Is the processor a telecommunications operator, or does it provide information over the internet?",
    question_zh="处理者是否为电信业务经营者、互联网信息服务提供者",
    term="电信业务经营者、互联网信息服务提供者",
    burden=Burden.RAISED,
)

EXPRESS_COMPANY = Fact(
    name="express_company",
    question="Does the processor run an express delivery business, or work for one?",
    question_zh="处理者是否为经营快递业务的企业及其从业人员",
    term="经营快递业务的企业及其从业人员",
    burden=Burden.RAISED,
)

LEARNT_ON_DUTY = Fact(
    name="learnt_on_duty",
    question="Was it learnt in supervising, or in working against fraud?",
    question_zh="是否在履行监督管理职责或者反电信网络诈骗工作过程中知悉",
    term="在履行职责中知悉",
    burden=Burden.RAISED,
)

# -- What is collected, and what for -----------------------------------------------------------------------

USE_OF_SERVICE = Fact(
    name="use_of_service",
    question="Does it tell when, where or how the person used a service?",
    question_zh="是否为用户使用服务的时间、地点等信息",
    term="用户使用服务的时间、地点等信息",
    about=About.ITEM,
    burden=Burden.RAISED,
)

BESIDE_SERVICE = _raised(
    name="beside_service",
    question="Was it used for anything but providing the service?",
    question_zh="是否将信息用于提供服务之外的目的",
    term="提供服务之外的目的",
    settled_by=SettledBy.JUDGMENT,
)

TOLD_WAYS_AND_REFUSAL = _defence(
    name="told_ways_and_refusal",
    question="Was the user told how to see and correct it, and what follows from refusing to give it?",
    question_zh="是否告知查询、更正信息的渠道以及拒绝提供信息的后果",
    term="查询、更正信息的渠道以及拒绝提供信息的后果",
)

AGENT_UNFIT = _raised(
    name="agent_unfit",
    question="Did the agent that deals with users fall short in protecting their information?",
    question_zh="代理人是否不符合用户个人信息保护要求",
    term="不符合有关用户个人信息保护要求的代理人",
    settled_by=SettledBy.JUDGMENT,
)

# -- Complaints ----------------------------------------------------------------------------------------------

COMPLAINTS_RECEIVED = _defence(
    name="complaints_received",
    question="Is there a way to complain, with contact details that work and are public?",
    question_zh="是否建立用户投诉处理机制并公布有效的联系方式",
    term="建立用户投诉处理机制，公布有效的联系方式",
)

COMPLAINED = Fact(
    name="complained",
    question="Did the user complain about what was done with their information?",
    question_zh="用户是否就个人信息保护提出投诉",
    term="与用户个人信息保护有关的投诉",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

COMPLAINT_DAYS = Count(
    name="complaint_days",
    question="How many days after the complaint was it answered?",
    question_zh="自接到投诉之日起几日内答复",
    term="自接到投诉之日起十五日内答复投诉人",
    unit="days",
    unit_zh="日",
)

WITHIN_FIFTEEN_DAYS = COMPLAINT_DAYS.at_most(Threshold(15, "days"))

# -- Measures ---------------------------------------------------------------------------------------------------

DUTIES_ASSIGNED = _defence(
    name="user_data_duties_assigned",
    question="Is it settled which department, post and branch answers for the safety of users' information?",
    question_zh="是否确定各部门、岗位和分支机构的用户个人信息安全管理责任",
    term="确定安全管理责任",
)

PROCEDURES = _defence(
    name="user_data_procedures",
    question="Are there procedures and safety rules for collecting and using it?",
    question_zh="是否建立收集、使用等活动的工作流程和安全管理制度",
    term="工作流程和安全管理制度",
)

ACCESS_LIMITED = _defence(
    name="user_data_access_limited",
    question="Is access of staff and agents limited, and export, copying or destruction in bulk reviewed?",
    question_zh="是否对工作人员及代理人实行权限管理，对批量操作实行审查",
    term="权限管理；批量导出、复制、销毁信息实行审查",
)

OPERATIONS_LOGGED = _defence(
    name="user_data_operations_logged",
    question="Is it recorded who did what with it, when and where?",
    question_zh="是否记录操作的人员、时间、地点、事项",
    term="记录操作的人员、时间、地点、事项等信息",
)

STAFF_TRAINED = _defence(
    name="user_data_staff_trained",
    question="Is staff trained in protecting it?",
    question_zh="是否对工作人员进行用户个人信息保护培训",
    term="培训",
)

SELF_CHECKED = _defence(
    name="user_data_self_checked",
    question="Was the protection checked within the last year, the check recorded and what it found mended?",
    question_zh="是否每年至少进行一次自查并记录、消除隐患",
    term="每年至少进行一次自查",
)

# -- Incidents --------------------------------------------------------------------------------------------------

INCIDENT = _raised(
    name="user_data_incident",
    question="Were users' data leaked, damaged or lost, or might they have been?",
    question_zh="是否发生或者可能发生用户信息泄露、毁损、丢失",
    term="发生或者可能发生泄露、毁损、丢失",
)

REMEDIED = _defence(
    name="user_data_remedied",
    question="Was it remedied at once?",
    question_zh="是否立即采取补救措施",
    term="立即采取补救措施",
)

GRAVE = _raised(
    name="user_data_grave",
    question="Were the consequences serious, or might they have been?",
    question_zh="是否造成或者可能造成严重后果",
    term="造成或者可能造成严重后果",
    settled_by=SettledBy.JUDGMENT,
    changed_by=None,
)

REPORTED = _defence(
    name="user_data_reported",
    question="Was it reported to the authority at once?",
    question_zh="是否立即向主管部门报告",
    term="立即报告",
)

# -- Waybills ----------------------------------------------------------------------------------------------------

WAYBILLS_MANAGED = _defence(
    name="waybills_managed",
    question="Are there rules for waybills and electronic data?",
    question_zh="是否建立快递运单及电子数据管理制度",
    term="快递运单及电子数据管理制度",
)

WAYBILLS_DESTROYED = _defence(
    name="waybills_destroyed",
    question="Are waybills destroyed at regular times?",
    question_zh="是否定期销毁快递运单",
    term="定期销毁快递运单",
)

# -- Fraud -------------------------------------------------------------------------------------------------------

FOR_FRAUD = _raised(
    name="for_fraud",
    question="Did it serve somebody's fraud by telephone or network?",
    question_zh="是否为他人实施电信网络诈骗活动提供支持或者帮助",
    term="为他人实施电信网络诈骗活动提供支持或者帮助",
    settled_by=SettledBy.JUDGMENT,
)

NO_FRAUD_PREVENTION = _raised(
    name="no_fraud_prevention",
    question="Is there nothing to keep the information from being used for fraud?",
    question_zh="是否未建立个人信息被用于电信网络诈骗的防范机制",
    term="个人信息被用于电信网络诈骗的防范机制",
)

OPENED_IN_THEIR_NAME = _raised(
    name="opened_in_their_name",
    question="Was a card or account opened by passing for the person?",
    question_zh="是否假冒其身份开立电话卡、账户、账号等",
    term="假冒他人身份开立卡、账户、账号",
)

COMPARED = {WITHIN_FIFTEEN_DAYS: Burden.DEFENCE}
"""Who proves what a count amounts to."""
