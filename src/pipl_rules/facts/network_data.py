"""What the law of network data asks about data, their safety, and the ways they are got and passed on."""

from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

NETWORK_DATA = Fact(
    name="network_data",
    question="Is it electronic data handled or produced through a network?",
    question_zh="是否为通过网络处理和产生的电子数据",
    term="网络数据",
    burden=Burden.RAISED,
)

NETWORK_DATA_GOVERNS = Fact(
    name="network_data_governs",
    question="Do the regulations on network data govern the act?",
    question_zh="是否适用网络数据安全管理条例",
    term="适用本条例",
    settled_by=SettledBy.LAW,
)

STATE_SECRETS = Fact(
    name="state_secrets",
    question="Does the handling concern secrets of the State or of its work?",
    question_zh="是否涉及国家秘密、工作秘密",
    term="国家秘密、工作秘密",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

MAKES_TOOLS_FOR_ABUSE = Fact(
    name="makes_tools_for_abuse",
    question="Did it supply programmes or tools made for obtaining or trading data illegally?",
    question_zh="是否提供专门用于非法处理网络数据活动的程序、工具",
    term="专门用于从事前款非法活动的程序、工具",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

HELPS_ABUSE_KNOWINGLY = Fact(
    name="helps_abuse_knowingly",
    question="Did it knowingly help others to obtain or trade data illegally?",
    question_zh="是否明知他人非法处理网络数据而提供技术支持或者其他帮助",
    term="明知他人从事前款非法活动",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PRODUCT_FLAW = Fact(
    name="product_flaw",
    question="Was a security flaw found in a product or service on the network?",
    question_zh="是否发现网络产品、服务存在安全缺陷、漏洞等风险",
    term="安全缺陷、漏洞等风险",
    burden=Burden.RAISED,
)

PRODUCT_FLAW_REMEDIED = Fact(
    name="product_flaw_remedied",
    question="Was it remedied at once, users told and the authorities informed?",
    question_zh="是否立即补救、告知用户并报告主管部门",
    term="立即采取补救措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

DATA_INCIDENT = Fact(
    name="data_incident",
    question="Was there a security incident with the data?",
    question_zh="是否发生网络数据安全事件",
    term="网络数据安全事件",
    burden=Burden.RAISED,
)

DATA_INCIDENT_CONTAINED = Fact(
    name="data_incident_contained",
    question="Was the incident plan set going, the harm contained and the authorities informed?",
    question_zh="是否立即启动预案、防止危害扩大并报告",
    term="启动预案，采取措施防止危害扩大",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

DATA_INCIDENT_HARMS = Fact(
    name="data_incident_harms",
    question="Did the incident harm the lawful interests of the person?",
    question_zh="安全事件是否对个人合法权益造成危害",
    term="对个人、组织合法权益造成危害",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

AFFECTED_TOLD = Fact(
    name="affected_told",
    question="Were those affected told of the incident, the harm and the measures taken?",
    question_zh="是否将事件、危害后果和补救措施通知利害关系人",
    term="通知利害关系人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AFFECTED_NEED_NOT_BE_TOLD = Fact(
    name="affected_need_not_be_told",
    question="Does a law or administrative regulation let it go untold?",
    question_zh="法律、行政法规是否规定可以不通知",
    term="可以不通知",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

RECEIVER_BOUND = Fact(
    name="receiver_bound",
    question="Was it agreed with the receiver for what, how, how far and how safely it handles the data?",
    question_zh="是否与接收方约定处理目的、方式、范围和安全保护义务",
    term="与网络数据接收方约定",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECEIVER_SUPERVISED = Fact(
    name="receiver_supervised",
    question="Was the receiver supervised?",
    question_zh="是否对接收方履行义务的情况进行监督",
    term="对网络数据接收方履行义务的情况进行监督",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECEIVER_EXCEEDED = Fact(
    name="receiver_exceeded",
    question="Did the receiver go beyond what was agreed?",
    question_zh="接收方是否超出约定处理",
    term="按照约定的目的、方式、范围等处理",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

E_GOVERNMENT = Fact(
    name="e_government",
    question="Was an e-government system built, run or its data handled for a State organ?",
    question_zh="是否为国家机关委托建设、运行电子政务系统或者存储、加工政务数据",
    term="电子政务系统",
    burden=Burden.RAISED,
)

SERVES_STATE_OR_CII = Fact(
    name="serves_state_or_cii",
    question="Did it serve a State organ, a critical infrastructure operator or a public utility system?",
    question_zh="是否为国家机关、关键信息基础设施运营者或者公共服务系统提供服务",
    term="为国家机关、关键信息基础设施运营者提供服务",
    burden=Burden.RAISED,
)

PRINCIPAL_CONSENTED = Fact(
    name="principal_consented",
    question="Had the one it serves consented?",
    question_zh="委托方是否同意",
    term="未经委托方同意",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

AUTOMATED_TOOLS = Fact(
    name="automated_tools",
    question="Were data accessed or collected by automated tools, such as a crawler?",
    question_zh="是否使用自动化工具访问、收集网络数据",
    term="使用自动化工具访问、收集网络数据",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TOOL_IMPACT_ASSESSED = Fact(
    name="tool_impact_assessed",
    question="Was it assessed what the tools do to the service visited?",
    question_zh="是否评估对网络服务带来的影响",
    term="评估对网络服务带来的影响",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TOOL_DISTURBS = Fact(
    name="tool_disturbs",
    question="Did the tools disturb the service visited?",
    question_zh="是否干扰网络服务正常运行",
    term="干扰网络服务正常运行",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

BREAKS_INTO_NETWORK = Fact(
    name="breaks_into_network",
    question="Did the tools break into the network of another?",
    question_zh="是否非法侵入他人网络",
    term="非法侵入他人网络",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TRAINING_DATA_SECURED = Fact(
    name="training_data_secured",
    question="Were the training data and their handling kept safe?",
    question_zh="是否加强对训练数据和训练数据处理活动的安全管理",
    term="训练数据处理活动的安全管理",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECEIPT_YEARS = Count(
    name="receipt_years",
    question="For how many years are records of giving out or entrusting information kept?",
    question_zh="提供、委托处理情况的记录保存几年",
    term="处理情况记录，应当至少保存3年",
    unit="years",
    unit_zh="年",
)

COMPARED = {RECEIPT_YEARS.at_least(Threshold(3, "years")): Burden.DEFENCE}
"""Who proves what a count amounts to."""
