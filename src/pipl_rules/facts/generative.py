"""What the law asks about services of generative artificial intelligence."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

GENERATIVE = Fact(
    name="generative",
    question="Is a service that generates content offered to the public of the mainland?",
    question_zh="是否向境内公众提供生成式人工智能服务",
    term="生成式人工智能服务",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TRAINS = Fact(
    name="trains",
    question="Is it training data that is handled?",
    question_zh="是否为训练数据处理活动",
    term="训练数据处理活动",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

USER_INPUT = Fact(
    name="user_input",
    question="Is it what users typed in, or records of their use?",
    question_zh="是否为使用者的输入信息和使用记录",
    term="输入信息和使用记录",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REQUEST_UNANSWERED = Fact(
    name="request_unanswered",
    question="Was a request to see, copy, correct, complete or delete not answered in time?",
    question_zh="是否未及时受理和处理查阅、复制、更正、补充、删除等请求",
    term="及时受理和处理个人请求",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

GENERATION_FAIR = Fact(
    name="generation_fair",
    question="Were effective measures taken against discrimination in design, training and service?",
    question_zh="是否采取有效措施防止产生歧视",
    term="防止产生歧视",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

USERS_AGREEMENT = Fact(
    name="users_agreement",
    question="Was there a service agreement with registered users?",
    question_zh="是否与使用者签订服务协议",
    term="服务协议",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GENERATION_SCOPE_PUBLIC = Fact(
    name="generation_scope_public",
    question="Was it made public for whom, where and for what it is meant?",
    question_zh="是否明确并公开适用人群、场合、用途",
    term="适用人群、场合、用途",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GENERATION_MINORS_GUARDED = Fact(
    name="generation_minors_guarded",
    question="Were there measures to keep minors from relying on it too much?",
    question_zh="是否采取有效措施防范未成年人过度依赖或者沉迷",
    term="防范未成年人用户过度依赖或者沉迷",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GENERATION_COMPLAINTS = Fact(
    name="generation_complaints",
    question="Is there an easy entry for complaints on it, with steps and times of answer?",
    question_zh="是否设置便捷的投诉、举报入口",
    term="投诉、举报机制",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GENERATION_LABELLED = Fact(
    name="generation_labelled",
    question="Was what it generated labelled?",
    question_zh="是否对生成内容进行标识",
    term="标识",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GENERATION_SWAYS_OPINION = Fact(
    name="generation_sways_opinion",
    question="Can the generating service sway public opinion or mobilise people?",
    question_zh="生成式服务是否具有舆论属性或者社会动员能力",
    term="舆论属性或者社会动员能力",
    burden=Burden.RAISED,
)

GENERATION_FILED = Fact(
    name="generation_filed",
    question="Was its security assessed and its algorithm filed?",
    question_zh="是否开展安全评估并履行算法备案手续",
    term="安全评估、算法备案",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
