"""What the law asks about recommending by algorithm."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

RECOMMENDS = Fact(
    name="recommends",
    question="Does a network service offer information by algorithm?",
    question_zh="是否应用算法推荐技术提供互联网信息服务",
    term="应用算法推荐技术",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

RECOMMENDING_TOLD = Fact(
    name="recommending_told",
    question="Were users told prominently that it recommends by algorithm?",
    question_zh="是否以显著方式告知用户提供算法推荐服务",
    term="以显著方式告知用户",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECOMMENDING_EXPLAINED = Fact(
    name="recommending_explained",
    question="Were its principles, aims and main workings made public?",
    question_zh="是否公示基本原理、目的意图和主要运行机制",
    term="公示算法推荐服务的基本原理、目的意图和主要运行机制",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECOMMENDING_SWITCH = Fact(
    name="recommending_switch",
    question="Was a convenient way to switch it off offered?",
    question_zh="是否提供便捷的关闭算法推荐服务的选项",
    term="便捷的关闭算法推荐服务的选项",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECOMMENDING_OFF_IGNORED = Fact(
    name="recommending_off_ignored",
    question="Did it go on after the person had switched it off?",
    question_zh="用户关闭后是否仍继续算法推荐",
    term="立即停止提供相关服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

GOES_BY_TAGS = Fact(
    name="goes_by_tags",
    question="Does it go by tags of the person's features?",
    question_zh="是否使用针对个人特征的用户标签",
    term="针对其个人特征的用户标签",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TAG_CONTROL = Fact(
    name="tag_control",
    question="Could the person choose or delete such tags?",
    question_zh="是否提供选择或者删除用户标签的功能",
    term="选择或者删除",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ILLEGAL_TAGS = Fact(
    name="illegal_tags",
    question="Are words of illegal or harmful content kept as interests or tags to push by?",
    question_zh="是否将违法和不良信息关键词记入用户兴趣点或者作为标签据以推送",
    term="违法和不良信息关键词",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ALGORITHM_GOVERNED = Fact(
    name="algorithm_governed",
    question="Are there systems, measures, rules and staff to keep the algorithm safe, and is it reviewed regularly?",
    question_zh="是否落实算法安全管理制度、措施和定期审核",
    term="算法安全主体责任",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ALGORITHM_ENTICES = Fact(
    name="algorithm_entices",
    question="Does the algorithm entice users to addiction or excessive spending?",
    question_zh="是否设置诱导用户沉迷、过度消费的算法模型",
    term="诱导用户沉迷、过度消费",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OFFERED_TO_MINORS = Fact(
    name="offered_to_minors",
    question="Is it offered to minors?",
    question_zh="是否向未成年人提供",
    term="向未成年人提供服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

MINORS_MODE = Fact(
    name="minors_mode",
    question="Is there a mode or an offer fit for minors?",
    question_zh="是否提供适合未成年人的模式或者服务",
    term="适合未成年人使用的模式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

HARMS_MINORS = Fact(
    name="harms_minors",
    question="Is pushed to minors what may harm them, or are they enticed to addiction?",
    question_zh="是否向未成年人推送可能影响其身心健康的信息或者诱导沉迷",
    term="影响未成年人身心健康",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OFFERED_TO_ELDERLY = Fact(
    name="offered_to_elderly",
    question="Is it offered to the elderly?",
    question_zh="是否向老年人提供",
    term="向老年人提供服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ELDERLY_FIT = Fact(
    name="elderly_fit",
    question="Is it fitted to the needs of the elderly?",
    question_zh="是否提供智能化适老服务",
    term="适老服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

DISPATCHES_WORKERS = Fact(
    name="dispatches_workers",
    question="Does it assign work to workers?",
    question_zh="是否向劳动者提供工作调度",
    term="工作调度服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

WORKERS_PROTECTED = Fact(
    name="workers_protected",
    question="Are assignment, pay, hours and rewards arranged so as to protect the workers?",
    question_zh="是否完善订单分配、报酬、工作时间、奖惩等算法",
    term="劳动者合法权益",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ALGORITHM_COMPLAINTS = Fact(
    name="algorithm_complaints",
    question="Is there an easy entry for complaints, with steps and times of answer?",
    question_zh="是否设置便捷的申诉、投诉、举报入口",
    term="便捷有效的用户申诉和公众投诉、举报入口",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SWAYS_OPINION = Fact(
    name="sways_opinion",
    question="Can the service sway public opinion or mobilise people?",
    question_zh="是否具有舆论属性或者社会动员能力",
    term="舆论属性或者社会动员能力",
    burden=Burden.RAISED,
)

ALGORITHM_FILED = Fact(
    name="algorithm_filed",
    question="Was the algorithm filed in time?",
    question_zh="是否按时履行算法备案手续",
    term="备案手续",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FILING_CHANGED = Fact(
    name="filing_changed",
    question="Has what was filed changed?",
    question_zh="备案信息是否发生变更",
    term="备案信息发生变更",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CHANGE_FILED = Fact(
    name="change_filed",
    question="Was the change filed in time?",
    question_zh="是否按时办理变更手续",
    term="变更手续",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

FILING_SHOWN = Fact(
    name="filing_shown",
    question="Is the number of the filing shown prominently?",
    question_zh="是否在显著位置标明备案编号",
    term="标明其备案编号",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ALGORITHM_SECURITY_ASSESSED = Fact(
    name="algorithm_security_assessed",
    question="Was its security assessed as prescribed?",
    question_zh="是否按照规定开展安全评估",
    term="安全评估",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
