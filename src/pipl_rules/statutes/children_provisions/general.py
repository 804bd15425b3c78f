"""Provisions on Children's Personal Information: where they bind, principles, asking the guardian (arts 3-11)."""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, child, consent, item, manner, notice, status
from pipl_rules.logic.conditions import Fact, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must

PROVISIONS = Instrument(
    id="children2019",
    text="children_pi_provisions_2019",
    short="Children's Provisions 2019",
    title="Provisions on the Cyber Protection of Children's Personal Information",
    title_zh="儿童个人信息网络保护规定",
    promulgated=dt.date(2019, 8, 22),
    effective=dt.date(2019, 10, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)

BOUND = all_of(act.NETWORK_OPERATOR, child.CHILD, ~manner.ABROAD)  # articles 2 and 3
OPERATES = BOUND & act.PROCESSES
HELD = status.IS_PERSONAL_INFORMATION & BOUND
HANDLED = HELD & act.PROCESSES
ASKED = HANDLED & child.GUARDIAN_ASKED

# -- Article 4: nothing that endangers children's information ------------------------------------

ARTICLE_4 = (
    Rule(
        id="children2019.4",
        cite=PROVISIONS.art(4),
        gist="Nobody makes public what endangers the safety of a child's personal information.",
        zh="任何人不得发布侵害儿童个人信息安全的内容",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            child.CHILD,
            ~manner.ABROAD,
            act.PUBLISHES,
            child.ENDANGERS_CHILD,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 7: principles -----------------------------------------------------------------------

ARTICLE_7 = (
    Rule(
        id="children2019.7",
        cite=PROVISIONS.art(7),
        gist="Handling is proper, necessary, known, for a clear purpose, safe and by law.",
        zh="处理儿童信息应当必要、知情、目的明确、安全并守法",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 8: rules, an agreement, somebody in charge ----------------------------------------------


def _provide(word: str, gist: str, zh: str, conduct: Conduct, done: Fact) -> Rule:
    return Rule(
        id=f"children2019.8.{word}",
        cite=PROVISIONS.art(8),
        gist=gist,
        zh=zh,
        when=OPERATES,
        concludes=must("network operator", conduct, done=done),
    )


ARTICLE_8 = (
    _provide(
        "rules",
        "There are rules of their own for children's information.",
        "应当有专门的儿童规则",
        Conduct("make rules for children", "制定儿童规则"),
        notice.CHILDREN_RULES,
    ),
    _provide(
        "agreement",
        "... and a user agreement of their own.",
        "应当有专门的儿童用户协议",
        Conduct("make a user agreement for children", "制定儿童用户协议"),
        child.CHILD_AGREEMENT,
    ),
    _provide(
        "officer",
        "... and somebody in charge of it.",
        "应当有专人负责",
        Conduct("put somebody in charge", "指定负责人"),
        child.CHILD_OFFICER,
    ),
)

# -- Article 9: the guardian is told and consents ------------------------------------------------------

ARTICLE_9 = (
    Rule(
        id="children2019.9.notice",
        cite=PROVISIONS.art(9),
        gist="The child's guardian is told, prominently and clearly.",
        zh="应当显著、清晰地告知监护人",
        when=HANDLED,
        concludes=must(
            "network operator",
            Conduct("tell the guardian prominently and clearly", "显著、清晰地告知监护人"),
            done=child.GUARDIAN_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="children2019.9.consent",
        cite=PROVISIONS.art(9),
        gist="... and must consent; the child's own consent does not do.",
        zh="应当征得监护人同意，儿童本人同意不足",
        when=HANDLED & ~consent.GUARDIAN_CONSENTED,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 10: what is said when the guardian is asked -------------------------------------------------

TOPICS = (
    (1, "use", child.TOLD_USE, "purpose, manner and scope", "目的、方式和范围"),
    (
        2,
        "storage",
        child.TOLD_STORAGE,
        "where and how long it is kept, and what then",
        "存储地点、期限及到期处理",
    ),
    (3, "security", child.TOLD_SECURITY, "how it is kept safe", "安全保障措施"),
    (4, "refusal", child.TOLD_REFUSAL, "what refusing entails", "拒绝的后果"),
    (5, "complaints", child.TOLD_COMPLAINTS, "where to complain", "投诉举报渠道"),
    (6, "correction", child.TOLD_CORRECTION, "how to have it corrected or deleted", "更正删除途径"),
)

ARTICLE_10 = (
    Rule(
        id="children2019.10.refusal",
        cite=PROVISIONS.art(10),
        gist="Who asks a guardian to consent offers refusing as well.",
        zh="征求同意时应当同时提供拒绝选项",
        when=ASKED,
        concludes=must(
            "network operator",
            Conduct("offer refusing as well", "同时提供拒绝选项"),
            done=child.REFUSAL_OFFERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    *(
        Rule(
            id=f"children2019.10.{number}.{word}",
            cite=PROVISIONS.art(10, item=number),
            gist=f"... and says {what}.",
            zh=f"并告知{what_zh}",
            when=ASKED,
            concludes=must(
                "network operator",
                Conduct(f"tell the guardian {what}", f"告知监护人{what_zh}"),
                done=told,
                breach=infringes(PI_RIGHTS),
            ),
        )
        for number, word, told, what, what_zh in TOPICS
    ),
    Rule(
        id="children2019.10.again",
        cite=PROVISIONS.art(10),
        gist="When any of it changes materially the guardian must consent anew.",
        zh="告知事项实质变化的，应当重新征得监护人同意",
        when=all_of(HANDLED, child.TERMS_CHANGED, ~child.ASKED_AGAIN),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 11: nothing unrelated, nothing against law or agreement ------------------------------------------

ARTICLE_11 = (
    Rule(
        id="children2019.11",
        cite=PROVISIONS.art(11),
        gist="Nothing unrelated to the service is collected, nor anything against law or agreement.",
        zh="不得收集与服务无关的信息，不得违法、违约收集",
        when=all_of(HELD, act.COLLECTS, item.UNRELATED | act.BREAKS_OTHER_LAW | act.BREAKS_AGREEMENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_7, *ARTICLE_8, *ARTICLE_9, *ARTICLE_10, *ARTICLE_11)
