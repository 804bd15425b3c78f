"""What the law asks about the act as a whole: who did what, to whom, for what purpose.

Facts settled by the record have a field behind them in `pipl_rules.domain`;
those settled by judgment are found by the caller or answered by a default.
"""

from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

HAPPENED = Fact(
    name="happened",
    question="Did the act take place?",
    question_zh="所诉行为是否发生",
    term="侵害行为",
    burden=Burden.ELEMENT,
)

BY_PROCESSOR = Fact(
    name="by_processor",
    question="Was it the processor that did it?",
    question_zh="行为是否由该处理者实施",
    term="行为人",
    burden=Burden.ELEMENT,
)

PROCESSES = Fact(
    name="processes",
    question="Is information collected, stored, used or passed on?",
    question_zh="是否收集、存储、使用、加工、传输、提供或者公开信息",
    term="处理",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

COLLECTS = Fact(
    name="collects",
    question="Is information collected?",
    question_zh="是否收集信息",
    term="收集",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

KEEPS = Fact(
    name="keeps",
    question="Is information kept beyond the use at hand?",
    question_zh="是否在当次使用之外继续留存信息",
    term="存储",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

PROVIDES = Fact(
    name="provides",
    question="Is information given to somebody else who is not entrusted?",
    question_zh="是否向受托人以外的他人提供信息",
    term="提供",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

ENTRUSTS = Fact(
    name="entrusts",
    question="Is processing entrusted to another?",
    question_zh="是否委托他人处理",
    term="委托处理",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PUBLISHES = Fact(
    name="publishes",
    question="Is information made public?",
    question_zh="是否公开信息",
    term="公开",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

PUBLISHES_ONLINE = Fact(
    name="publishes_online",
    question="Is it made public through a network?",
    question_zh="是否利用网络公开",
    term="利用网络公开",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

SHOWS_TO_OTHERS = Fact(
    name="shows_to_others",
    question="Is it shown to people whom the person did not choose?",
    question_zh="是否向本人未选定的他人展示",
    term="展示",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

SELLS = Fact(
    name="sells",
    question="Is information sold?",
    question_zh="是否出售信息",
    term="出售",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

LEAKS = Fact(
    name="leaks",
    question="Is information leaked?",
    question_zh="是否泄露信息",
    term="泄露",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

PURPOSE_REACHABLE = Fact(
    name="purpose_reachable",
    question="Can the purpose be reached at the time?",
    question_zh="当时处理目的能否实现",
    term="处理目的",
    changed_by=Party.PROCESSOR,
)

NETWORK_OPERATOR = Fact(
    name="network_operator",
    question="Does the processor own, run or provide a network service?",
    question_zh="处理者是否为网络运营者",
    term="网络运营者",
    burden=Burden.ELEMENT,
)

IN_BUSINESS = Fact(
    name="in_business",
    question="Did it act in the course of its business?",
    question_zh="是否在业务活动中处理",
    term="业务活动",
    burden=Burden.ELEMENT,
)

STATE_ORGAN = Fact(
    name="state_organ",
    question="Is the processor a State organ or its staff?",
    question_zh="处理者是否为国家机关及其工作人员",
    term="国家机关",
    burden=Burden.RAISED,
)

PERSONAL_OR_FAMILY = Fact(
    name="personal_or_family",
    question="Did a natural person do it for personal or family affairs?",
    question_zh="是否为自然人因个人或者家庭事务处理",
    term="个人或者家庭事务",
    burden=Burden.DEFENCE,
)

USER = Fact(
    name="user",
    question="Was the person a user of the service?",
    question_zh="本人是否为该服务的用户",
    term="用户",
    burden=Burden.RAISED,
)

CONSUMER = Fact(
    name="consumer",
    question="Was the person a consumer of the processor?",
    question_zh="本人是否为消费者",
    term="消费者",
    burden=Burden.RAISED,
)

MISLED = Fact(
    name="misled",
    question="Was the person misled, deceived or coerced?",
    question_zh="是否误导、欺诈、胁迫",
    term="误导、欺诈、胁迫",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PURPOSE_IMPROPER = Fact(
    name="purpose_improper",
    question="Was the purpose unclear, unreasonable or improper?",
    question_zh="处理目的是否不明确、不合理或者不正当",
    term="正当；明确、合理的目的",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

BREAKS_AGREEMENT = Fact(
    name="breaks_agreement",
    question="Was it contrary to what the parties agreed?",
    question_zh="是否违反双方的约定",
    term="双方的约定",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

BREAKS_OTHER_LAW = Fact(
    name="breaks_other_law",
    question="Was it contrary to another law or administrative regulation?",
    question_zh="是否违反其他法律、行政法规",
    term="违反法律、行政法规的规定",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OBTAINED_ILLEGALLY = Fact(
    name="obtained_illegally",
    question="Was the information stolen or obtained in another illegal way?",
    question_zh="是否窃取或者以其他非法方式获取",
    term="窃取或者以其他非法方式获取",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

LAW_PROVIDES = Fact(
    name="law_provides",
    question="Does a law or administrative regulation provide otherwise for this case?",
    question_zh="法律、行政法规是否另有规定",
    term="法律、行政法规另有规定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

SECURED = Fact(
    name="secured",
    question="Were technical and other measures taken to keep it safe?",
    question_zh="是否采取技术措施和其他必要措施确保安全",
    term="技术措施和其他必要措施",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

UNLAWFULLY_HELD = Fact(
    name="unlawfully_held",
    question="Was the information handled against a law, an administrative regulation or an agreement?",
    question_zh="是否违反法律、行政法规或者约定处理",
    term="违反法律、行政法规的规定或者双方的约定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

REFUSES_DELETION = Fact(
    name="refuses_deletion",
    question="Was a request for deletion refused or ignored, wholly or in part?",
    question_zh="是否拒绝或者不理会删除请求",
    term="请求删除",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_SERVICE = Fact(
    name="refuses_service",
    question="Was a product or service refused because consent was refused or withdrawn?",
    question_zh="是否以不同意为由拒绝提供产品或者服务",
    term="拒绝提供产品或者服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OBJECTED = Fact(
    name="objected",
    question="Had the person refused or limited this processing?",
    question_zh="本人是否已拒绝或者限制处理",
    term="限制或者拒绝",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

COMBINED_PICTURE = Fact(
    name="combined_picture",
    question="Are relations and activity put together into one picture of the person?",
    question_zh="是否将关系与行为信息组合形成人格画像",
    term="人格画像",
    changed_by=Party.PROCESSOR,
    source="Huang v. Tencent, Beijing Internet Court 2020-07-30",
)

AGE = Count(
    name="age",
    question="How many full years old was the person on the day?",
    question_zh="行为当日本人年龄",
    term="周岁",
    unit="years",
    unit_zh="周岁",
)

UNDER_FOURTEEN = AGE.under(Threshold(14, "years"))
"""A child (儿童; PIPL art. 28, art. 31): under fourteen full years."""

LOG_MONTHS = Count(
    name="log_months",
    question="For how many months are network logs kept?",
    question_zh="网络日志留存几个月",
    term="留存相关的网络日志",
    unit="months",
    unit_zh="个月",
)

ON_BY_DEFAULT = Fact(
    name="on_by_default",
    question="Was it switched on without the person choosing?",
    question_zh="是否未经本人选择而默认开启",
    term="默认",
    changed_by=Party.PROCESSOR,
)

ONLY_STORES = Fact(
    name="only_stores",
    question="Is nothing done but storing the information and keeping it safe?",
    question_zh="是否仅作存储和必要的安全保护",
    term="除存储和采取必要的安全保护措施之外的处理",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUST_AGREED = Fact(
    name="entrust_agreed",
    question="Was what the entrusted party may do agreed, with purpose, term, manner, kinds and protection?",
    question_zh="是否与受托人约定委托处理的目的、期限、方式、种类和保护措施",
    term="与受托人约定",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUST_SUPERVISED = Fact(
    name="entrust_supervised",
    question="Was the entrusted party supervised?",
    question_zh="是否对受托人的处理活动进行监督",
    term="监督",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUSTED_EXCEEDED = Fact(
    name="entrusted_exceeded",
    question="Did the entrusted party go beyond what was agreed?",
    question_zh="受托人是否超出约定处理",
    term="超出约定的处理目的、处理方式等",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

STATISTICS_OR_ARCHIVES = Fact(
    name="statistics_or_archives",
    question="Is it work on statistics or archives that a government or its department organises and carries out, "
    "and does a law provide for it?",
    question_zh="是否为各级人民政府及其有关部门组织实施、法律另有规定的统计、档案管理活动",
    term="各级人民政府及其有关部门组织实施的统计、档案管理活动",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

WITHDRAWAL_EASY = Fact(
    name="withdrawal_easy",
    question="Was there a convenient way to withdraw consent?",
    question_zh="是否提供便捷的撤回同意的方式",
    term="便捷的撤回同意的方式",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

COMPARED = {
    UNDER_FOURTEEN: Burden.RAISED,
    LOG_MONTHS.at_least(Threshold(6, "months")): Burden.DEFENCE,
}
"""Who proves what a count amounts to."""
