"""Provisions on recommending by algorithm in internet services, in force from 2022-03-01.

What they ask for the person's knowledge and choice (articles 16, 17) and against
unequal terms (article 21) protects the person whose information the algorithm
goes by. The rest keeps order among services and on the network: its breach is
reported and touches nobody's right by itself.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, algorithm, manner
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Duty, Infringes, Rule, infringes, must
from pipl_rules.statutes.pipl.ch1_general import HANDLED

ALGORITHM_2022 = Instrument(
    id="algorithm2022",
    text="algorithm_recommendation_2022",
    short="Algorithm Provisions 2022",
    title="Provisions on the Administration of Algorithm-generated Recommendations for Internet Information Services",
    title_zh="互联网信息服务算法推荐管理规定",
    promulgated=dt.date(2021, 12, 31),
    effective=dt.date(2022, 3, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = ALGORITHM_2022
RECOMMENDED = HANDLED & algorithm.RECOMMENDS
WRONGS = infringes(PI_RIGHTS)


def _must(done: Condition, en: str, zh: str, breach: Infringes | None = None) -> Duty:
    return must("provider of the service", Conduct(en, zh), done=done, breach=breach)


# -- Articles 7, 8, 10: systems, models, tags ------------------------------------------------------------

ARTICLES_7_TO_10 = (
    Rule(
        id="algorithm2022.7",
        cite=LAW.art(7),
        gist="Systems, measures, published rules and staff keep the algorithm safe.",
        zh="应当落实算法安全主体责任，建立制度和技术措施，公开规则，配备人员",
        when=algorithm.RECOMMENDS,
        concludes=_must(algorithm.ALGORITHM_GOVERNED, "keep the algorithm safe", "落实算法安全主体责任"),
    ),
    Rule(
        id="algorithm2022.8.review",
        cite=LAW.art(8),
        gist="Model, data and results are reviewed regularly,",
        zh="算法应当按期复核检验",
        when=algorithm.RECOMMENDS,
        concludes=_must(algorithm.ALGORITHM_GOVERNED, "review the algorithm regularly", "定期审核算法"),
    ),
    Rule(
        id="algorithm2022.8.entice",
        cite=LAW.art(8),
        gist="and no model entices users to addiction or excessive spending.",
        zh="算法不得引人沉迷或者过度花费",
        when=algorithm.RECOMMENDS,
        concludes=_must(~algorithm.ALGORITHM_ENTICES, "not entice users", "不得诱导沉迷、过度消费"),
    ),
    Rule(
        id="algorithm2022.10",
        cite=LAW.art(10),
        gist="Words of illegal or harmful content are not kept as interests or tags to push by; this guards what is "
        "pushed, not the person's choice.",
        zh="不得以违法、不良关键词标记用户并据以推送",
        when=algorithm.RECOMMENDS,
        concludes=_must(~algorithm.ILLEGAL_TAGS, "keep no such tags", "不得以违法不良信息关键词为标签"),
    ),
)

# -- Article 16: being told ---------------------------------------------------------------------------------

ARTICLE_16 = (
    Rule(
        id="algorithm2022.16.tell",
        cite=LAW.art(16),
        gist="Users are told prominently that the service recommends by algorithm,",
        zh="应当以显著方式告知用户提供算法推荐服务的情况",
        when=RECOMMENDED,
        unless=act.LAW_PROVIDES,  # article 2 para. 1
        concludes=_must(
            algorithm.RECOMMENDING_TOLD,
            "tell users that it recommends by algorithm",
            "告知算法推荐",
            WRONGS,
        ),
    ),
    Rule(
        id="algorithm2022.16.public",
        cite=LAW.art(16),
        gist="and its principles, aims and main workings are public.",
        zh="并公开算法大致如何运作、意在何为",
        when=algorithm.RECOMMENDS,
        concludes=_must(algorithm.RECOMMENDING_EXPLAINED, "publish its principles", "公示基本原理等"),
    ),
)

# -- Article 17: choosing --------------------------------------------------------------------------------------

ARTICLE_17 = (
    Rule(
        id="algorithm2022.17.1.option",
        cite=LAW.art(17, para=1),
        gist="There is an option that does not go by the person's features, or an easy way to switch it off;",
        zh="应当提供不针对个人特征的选项，或者便捷的关闭选项",
        when=RECOMMENDED,
        unless=act.LAW_PROVIDES,
        concludes=_must(
            manner.NON_TARGETED_OPTION | algorithm.RECOMMENDING_SWITCH,
            "offer an untargeted option or a switch",
            "提供非定向选项或者关闭选项",
            WRONGS,
        ),
    ),
    Rule(
        id="algorithm2022.17.1.stop",
        cite=LAW.art(17, para=1),
        gist="once the person switches it off, it stops at once.",
        zh="用户选择关闭的，应当立即停止提供",
        when=RECOMMENDED & algorithm.RECOMMENDING_OFF_IGNORED,
        concludes=WRONGS,
    ),
    Rule(
        id="algorithm2022.17.2",
        cite=LAW.art(17, para=2),
        gist="Tags of the person's features can be chosen or deleted.",
        zh="应当提供选择或者删除针对个人特征的用户标签的功能",
        when=RECOMMENDED & algorithm.GOES_BY_TAGS,
        unless=act.LAW_PROVIDES,
        concludes=_must(
            algorithm.TAG_CONTROL, "let the person choose or delete tags", "提供标签选择或者删除功能", WRONGS
        ),
    ),
    Rule(
        id="algorithm2022.17.3",
        cite=LAW.art(17, para=3),
        gist="What bears heavily on the user is explained when asked for, as the law has it (PIPL article 24).",
        zh="于用户关系重大的结果，应当向其说明",
        when=all_of(RECOMMENDED, manner.SIGNIFICANT_DECISION, manner.EXPLANATION_REFUSED),
        concludes=WRONGS,
    ),
)

# -- Articles 18 to 21: minors, the elderly, workers, consumers ---------------------------------------------------

ARTICLES_18_TO_21 = (
    Rule(
        id="algorithm2022.18.1",
        cite=LAW.art(18, para=1),
        gist="For minors there is a mode or an offer fit for them.",
        zh="向未成年人提供服务的，应当提供适合未成年人的模式、服务",
        when=algorithm.RECOMMENDS & algorithm.OFFERED_TO_MINORS,
        concludes=_must(algorithm.MINORS_MODE, "offer a mode fit for minors", "提供未成年人模式"),
    ),
    Rule(
        id="algorithm2022.18.2",
        cite=LAW.art(18, para=2),
        gist="Nothing that may harm them is pushed to minors, and they are not enticed to addiction.",
        zh="不得向未成年人推送可能影响其身心健康的信息，不得诱导沉迷",
        when=algorithm.RECOMMENDS,
        concludes=_must(~algorithm.HARMS_MINORS, "push nothing harmful to minors", "不得推送有害信息"),
    ),
    Rule(
        id="algorithm2022.19",
        cite=LAW.art(19),
        gist="For the elderly it is fitted to their needs.",
        zh="向老年人提供服务的，应当提供智能化适老服务",
        when=algorithm.RECOMMENDS & algorithm.OFFERED_TO_ELDERLY,
        concludes=_must(algorithm.ELDERLY_FIT, "fit it to the elderly", "提供适老服务"),
    ),
    Rule(
        id="algorithm2022.20",
        cite=LAW.art(20),
        gist="Where it assigns work, assignment, pay, hours and rewards protect the workers.",
        zh="提供工作调度服务的，应当保护劳动者合法权益，完善相关算法",
        when=algorithm.RECOMMENDS & algorithm.DISPATCHES_WORKERS,
        concludes=_must(algorithm.WORKERS_PROTECTED, "protect the workers", "保护劳动者合法权益"),
    ),
    Rule(
        id="algorithm2022.21",
        cite=LAW.art(21),
        gist="Consumers get no worse terms without good reason because of their tastes and habits.",
        zh="不得根据消费者的偏好、交易习惯等特征，在交易条件上实施不合理的差别待遇",
        when=all_of(RECOMMENDED, act.CONSUMER, manner.UNREASONABLE_TERMS),
        concludes=WRONGS,
    ),
)

# -- Articles 22 to 28: complaints, filing, assessment ----------------------------------------------------------------

SWAYS = algorithm.RECOMMENDS & algorithm.SWAYS_OPINION

ARTICLES_22_TO_28 = (
    Rule(
        id="algorithm2022.22",
        cite=LAW.art(22),
        gist="There is an easy entry for complaints, with steps and times of answer.",
        zh="应当设置便捷有效的申诉、投诉、举报入口，及时处理反馈",
        when=algorithm.RECOMMENDS,
        concludes=_must(algorithm.ALGORITHM_COMPLAINTS, "take complaints", "设置申诉、投诉、举报入口"),
    ),
    Rule(
        id="algorithm2022.24.1",
        cite=LAW.art(24, para=1),
        gist="A service that can sway opinion is filed within ten working days of its start,",
        zh="具有舆论属性或者社会动员能力的，应当在十个工作日内履行备案手续",
        when=SWAYS,
        concludes=_must(algorithm.ALGORITHM_FILED, "file the algorithm", "履行算法备案手续"),
    ),
    Rule(
        id="algorithm2022.24.2",
        cite=LAW.art(24, para=2),
        gist="and a change within ten working days of it.",
        zh="备案信息变更的，应当在十个工作日内办理变更手续",
        when=SWAYS & algorithm.FILING_CHANGED,
        concludes=_must(algorithm.CHANGE_FILED, "file the change", "办理变更手续"),
    ),
    Rule(
        id="algorithm2022.26",
        cite=LAW.art(26),
        gist="The number of the filing is shown prominently.",
        zh="完成备案的，应当在显著位置标明备案编号",
        when=algorithm.RECOMMENDS & algorithm.ALGORITHM_FILED,
        concludes=_must(algorithm.FILING_SHOWN, "show the number of the filing", "标明备案编号"),
    ),
    Rule(
        id="algorithm2022.27",
        cite=LAW.art(27),
        gist="A service that can sway opinion has its security assessed.",
        zh="具有舆论属性或者社会动员能力的，应当开展安全评估",
        when=SWAYS,
        concludes=_must(algorithm.ALGORITHM_SECURITY_ASSESSED, "assess its security", "开展安全评估"),
    ),
)

RULES = (*ARTICLES_7_TO_10, *ARTICLE_16, *ARTICLE_17, *ARTICLES_18_TO_21, *ARTICLES_22_TO_28)
CONTENT = "order of what is offered on the network; nobody's information is in question"
AUTHORITIES = "duty or procedure of authorities; no act of a processor"
PENALTIES = "liability and penalties: a matter of consequences, not of lawfulness"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the provisions; decides nothing",
    LAW.art(2): "scope and definition: carried by the fact of recommending; other laws by the exceptions",
    LAW.art(4): "principles; carried out in articles 7 to 22",
    LAW.art(5): "encouragement of self-discipline; binds nobody",
    LAW.art(6): "forbids to use the service for what other laws forbid: their rules decide",
    LAW.art(12): "encouragement; binds nobody",
    LAW.art(15): "competition among services; no information about a person is in question",
    LAW.art(24, para=3): "striking a service off the files when it ends; no act on anybody's information",
    LAW.art(28, para=1): AUTHORITIES,
    LAW.art(
        28, para=2
    ): "logs and support for inspections: owed to the authorities; logs are in the Cybersecurity Law",
    LAW.art(34): "who interprets the provisions",
    LAW.art(35): "commencement",
    **dict.fromkeys(map(LAW.art, (9, 11, 13, 14)), CONTENT),
    **dict.fromkeys(map(LAW.art, (3, 23, 25, 29, 30)), AUTHORITIES),
    **dict.fromkeys(map(LAW.art, (31, 32, 33)), PENALTIES),
}
