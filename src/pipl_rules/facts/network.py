"""What the law asks about running a network or trading in data: security, real names, prohibited content, place."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

SECURITY_OFFICER = Fact(
    name="security_officer",
    question="Was somebody put in charge of network or data security?",
    question_zh="是否确定网络（数据）安全负责人",
    term="安全负责人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ATTACKS_GUARDED = Fact(
    name="attacks_guarded",
    question="Did technical measures guard against viruses, attacks and intrusion?",
    question_zh="是否采取防范病毒、攻击、侵入的技术措施",
    term="防范计算机病毒和网络攻击、网络侵入",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

BACKED_UP = Fact(
    name="backed_up",
    question="Were important data backed up and encrypted?",
    question_zh="是否采取重要数据备份和加密措施",
    term="重要数据备份和加密",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

MALICIOUS = Fact(
    name="malicious",
    question="Was a malicious programme put into a product, a service, a message or an application?",
    question_zh="是否设置恶意程序",
    term="恶意程序",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REAL_NAME_SERVICE = Fact(
    name="real_name_service",
    question="Did the service give users access, a telephone line, publishing or messaging?",
    question_zh="是否提供网络接入、入网手续、信息发布、即时通讯等服务",
    term="网络接入、信息发布、即时通讯等服务",
    burden=Burden.RAISED,
)

REAL_NAME_ASKED = Fact(
    name="real_name_asked",
    question="Were users asked for their true identity when the service was agreed on?",
    question_zh="是否要求用户提供真实身份信息",
    term="真实身份信息",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

IDENTITY_REFUSED = Fact(
    name="identity_refused",
    question="Did the person refuse to give a true identity?",
    question_zh="用户是否不提供真实身份信息",
    term="不提供真实身份信息",
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

PROHIBITED_FOUND = Fact(
    name="prohibited_found",
    question="Did the service find among what users publish or send what the law forbids?",
    question_zh="是否发现法律、行政法规禁止发布或者传输的信息",
    term="禁止发布或者传输的信息",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

PROHIBITED_STOPPED = Fact(
    name="prohibited_stopped",
    question="Did it stop and remove that, keep a record, and report?",
    question_zh="是否停止传输、采取消除等处置措施、保存记录并报告",
    term="停止传输，采取消除等处置措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

INFRINGING_CONTENT = Fact(
    name="infringing_content",
    question="Does something on the service leak the person's identity, or infringe the person's lawful interests otherwise?",
    question_zh="网络信息是否泄露个人身份或者以其他方式侵害本人合法权益",
    term="泄露个人身份、散布个人隐私等侵害其合法权益的网络信息",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

COMPLAINTS_OPEN = Fact(
    name="complaints_open",
    question="Were ways to complain public, and complaints dealt with in time?",
    question_zh="是否公布投诉、举报方式并及时处理",
    term="投诉、举报制度",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CII_OPERATOR = Fact(
    name="cii_operator",
    question="Does the processor operate critical information infrastructure?",
    question_zh="是否为关键信息基础设施的运营者",
    term="关键信息基础设施的运营者",
    burden=Burden.RAISED,
)

EXPORT_ASSESSED = Fact(
    name="export_assessed",
    question="Did the passage abroad go through a security assessment?",
    question_zh="出境是否经过安全评估",
    term="安全评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NETWORK_SUPERVISOR = Fact(
    name="network_supervisor",
    question="Does it supervise network security, and did it learn this in doing so?",
    question_zh="是否为负有网络安全监督管理职责的部门在履行职责中知悉",
    term="依法负有网络安全监督管理职责的部门",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

USED_BEYOND_NETWORK_SECURITY = Fact(
    name="used_beyond_network_security",
    question="Did an authority use what it got in protecting network security for something else?",
    question_zh="有关部门是否将履行网络安全保护职责中获取的信息用于其他用途",
    term="只能用于维护网络安全的需要",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

RISK_REPORTED = Fact(
    name="risk_reported",
    question="Were risks to important data regularly assessed, and the report filed?",
    question_zh="是否定期开展风险评估并报送风险评估报告",
    term="风险评估报告",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

BEYOND_FUNCTION = Fact(
    name="beyond_function",
    question="Did a State organ gather or use data outside its statutory function, or not as the law lays down?",
    question_zh="国家机关收集、使用数据是否超出法定职责范围或者违反法定条件和程序",
    term="履行法定职责的范围",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

BROKER = Fact(
    name="broker",
    question="Does the processor broker trades in data?",
    question_zh="是否从事数据交易中介服务",
    term="数据交易中介服务",
    burden=Burden.RAISED,
)

SOURCE_ASKED = Fact(
    name="source_asked",
    question="Did the broker have the seller say where the data came from?",
    question_zh="是否要求数据提供方说明数据来源",
    term="说明数据来源",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

PARTIES_VERIFIED = Fact(
    name="parties_verified",
    question="Did the broker check who both sides are?",
    question_zh="是否审核交易双方的身份",
    term="审核交易双方的身份",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TRADES_RECORDED = Fact(
    name="trades_recorded",
    question="Did the broker keep checks and trades on record?",
    question_zh="是否留存审核、交易记录",
    term="留存审核、交易记录",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CALLED_FOR_BY_POLICE = Fact(
    name="called_for_by_police",
    question="Did police or State security call for it lawfully, with strict approval, for State security or a criminal case?",
    question_zh="公安机关、国家安全机关是否因维护国家安全或者侦查犯罪经严格批准手续依法调取",
    term="调取数据",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)
