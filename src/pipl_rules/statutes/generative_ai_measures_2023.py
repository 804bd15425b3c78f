"""Interim measures on services of generative artificial intelligence, in force from 2023-08-15.

They bind whoever offers such a service to the public of the mainland; research
and use that is not offered to the public is outside (article 2 para. 3).
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, generative, item, status
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Duty, Rule, infringes, must
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED

GENERATIVE_2023 = Instrument(
    id="generative2023",
    text="generative_ai_measures_2023",
    short="Generative AI Measures 2023",
    title="Interim Measures for the Management of Generative Artificial Intelligence Services",
    title_zh="生成式人工智能服务管理暂行办法",
    promulgated=dt.date(2023, 7, 10),
    effective=dt.date(2023, 8, 15),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = GENERATIVE_2023
OF_SERVICE = HANDLED & generative.GENERATIVE
TRAINED_ON = OF_SERVICE & generative.TRAINS
TYPED_IN = all_of(COVERED, generative.GENERATIVE, generative.USER_INPUT)
WRONGS = infringes(PI_RIGHTS)


def _must(done: Condition, en: str, zh: str) -> Duty:
    return must("provider of the service", Conduct(en, zh), done=done)


# -- Article 4: discrimination --------------------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="generative2023.4.2",
        cite=LAW.art(4, item=2),
        gist="Design, training and service guard against discrimination, as by belief, sex, age, occupation or health.",
        zh="应当采取有效措施防止产生歧视",
        when=generative.GENERATIVE,
        concludes=_must(generative.GENERATION_FAIR, "guard against discrimination", "防止产生歧视"),
    ),
)

# -- Article 7: training ------------------------------------------------------------------------------------

ARTICLE_7 = (
    Rule(
        id="generative2023.7.1",
        cite=LAW.art(7, item=1),
        gist="Training data have a lawful source.",
        zh="应当使用具有合法来源的数据",
        when=TRAINED_ON & act.OBTAINED_ILLEGALLY,
        concludes=WRONGS,
    ),
    Rule(
        id="generative2023.7.3",
        cite=LAW.art(7, item=3),
        gist="Personal information is trained on with consent, or where a law lets it be handled without.",
        zh="训练用到个人信息的，须有本人同意或者其他法定依据",
        when=all_of(TRAINED_ON, ~status.VALID_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=WRONGS,
    ),
)

# -- Articles 9 and 10: users ----------------------------------------------------------------------------------

ARTICLES_9_AND_10 = (
    Rule(
        id="generative2023.9.2",
        cite=LAW.art(9, para=2),
        gist="There is a service agreement with registered users.",
        zh="应当与使用者签订服务协议",
        when=generative.GENERATIVE,
        concludes=_must(generative.USERS_AGREEMENT, "agree with users on the service", "签订服务协议"),
    ),
    Rule(
        id="generative2023.10.scope",
        cite=LAW.art(10),
        gist="It is public for whom, where and for what the service is meant,",
        zh="应当明确并公开服务的适用人群、场合、用途",
        when=generative.GENERATIVE,
        concludes=_must(generative.GENERATION_SCOPE_PUBLIC, "publish what it is meant for", "公开适用范围"),
    ),
    Rule(
        id="generative2023.10.minors",
        cite=LAW.art(10),
        gist="and minors are kept from relying on it too much.",
        zh="并采取有效措施防范未成年人过度依赖或者沉迷",
        when=generative.GENERATIVE,
        concludes=_must(generative.GENERATION_MINORS_GUARDED, "guard minors", "防范未成年人沉迷"),
    ),
)

# -- Article 11: what users type in, and what they ask for --------------------------------------------------------
# What is "illegal" (非法) about keeping and passing on is that neither consent nor a basis carries it.

ARTICLE_11 = (
    Rule(
        id="generative2023.11.1.collect",
        cite=LAW.art(11, para=1),
        gist="No personal information is collected that is not necessary,",
        zh="不得收集非必要个人信息",
        when=all_of(COVERED, generative.GENERATIVE, act.COLLECTS, item.EXCESSIVE),
        concludes=WRONGS,
    ),
    Rule(
        id="generative2023.11.1.keep",
        cite=LAW.art(11, para=1),
        gist="what users typed in and records of their use, by which they can be identified, are not kept illegally,",
        zh="可识别使用者的输入和记录，不得擅自留存",
        when=all_of(TYPED_IN, act.KEEPS, ~status.VALID_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=WRONGS,
    ),
    Rule(
        id="generative2023.11.1.provide",
        cite=LAW.art(11, para=1),
        gist="nor passed on illegally.",
        zh="使用者的输入和记录，不得擅自转给他人",
        when=all_of(TYPED_IN, act.PROVIDES, ~status.VALID_SEPARATE_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=WRONGS,
    ),
    Rule(
        id="generative2023.11.2",
        cite=LAW.art(11, para=2),
        gist="Requests to see, copy, correct, complete or delete are answered in time.",
        zh="应当及时受理和处理查阅、复制、更正、补充、删除等请求",
        when=all_of(COVERED, generative.GENERATIVE, generative.REQUEST_UNANSWERED),
        concludes=WRONGS,
    ),
)

# -- Articles 12, 15, 17 --------------------------------------------------------------------------------------------

ARTICLES_12_TO_17 = (
    Rule(
        id="generative2023.12",
        cite=LAW.art(12),
        gist="Pictures, video and the like that it generates are labelled.",
        zh="生成的图像、视频应当加注标识",
        when=generative.GENERATIVE,
        concludes=_must(generative.GENERATION_LABELLED, "label what it generates", "标识生成内容"),
    ),
    Rule(
        id="generative2023.15",
        cite=LAW.art(15),
        gist="There is an easy entry for complaints, with steps and times of answer.",
        zh="应当设置便捷的投诉、举报入口，及时处理反馈",
        when=generative.GENERATIVE,
        concludes=_must(generative.GENERATION_COMPLAINTS, "take complaints", "设置投诉、举报入口"),
    ),
    Rule(
        id="generative2023.17",
        cite=LAW.art(17),
        gist="A service that can sway opinion has its security assessed and its algorithm filed.",
        zh="具有舆论属性或者社会动员能力的，应当开展安全评估并履行算法备案手续",
        when=generative.GENERATIVE & generative.GENERATION_SWAYS_OPINION,
        concludes=_must(generative.GENERATION_FILED, "assess its security and file", "开展安全评估并备案"),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_7, *ARTICLES_9_AND_10, *ARTICLE_11, *ARTICLES_12_TO_17)
CONTENT = "what may be generated, or its quality; nobody's information is in question"
AUTHORITIES = "policy or duty of authorities; no act of a processor"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the measures; decides nothing",
    LAW.art(2): "scope: carried by the fact that the service is offered to the public of the mainland",
    LAW.art(4, item=1): CONTENT,
    LAW.art(4, item=3): "intellectual property and competition; no information about a person is in question",
    LAW.art(4, item=4): "forbids to infringe the rights that other laws define: their rules decide",
    LAW.art(4, item=5): CONTENT,
    LAW.art(7, item=2): "intellectual property; no information about a person is in question",
    LAW.art(7, item=4): CONTENT,
    LAW.art(7, item=5): "refers to other laws: their rules decide",
    LAW.art(8): "how training data are labelled; internal to the provider and nothing towards the person",
    LAW.art(9, para=1): "says that the provider is a processor: the rules of the PIPL decide",
    LAW.art(13): "that the service runs steadily; no information about a person is in question",
    LAW.art(14): "illegal content and illegal use: stopping, keeping records, reporting to the authorities",
    LAW.art(18): "anybody may complain; no act of a processor",
    LAW.art(21): "liability and penalties: a matter of consequences, not of lawfulness",
    LAW.art(22): "definitions; carried by the facts",
    LAW.art(23): "licences and foreign investment; no information about a person is in question",
    LAW.art(24): "commencement",
    **dict.fromkeys(map(LAW.art, (3, 5, 6, 16, 19, 20)), AUTHORITIES),
}
