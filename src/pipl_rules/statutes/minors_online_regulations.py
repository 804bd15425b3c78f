"""Regulations on the Protection of Minors Online, in force from 2024-01-01: arts 7, 24, 26, 31, 32, 34-38."""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, child, consent, manner, minor, status
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must

LAW = Instrument(
    id="minors_online2024",
    text="minors_online_regulations_2024",
    short="Minors Online Regulations",
    title="Regulations on the Protection of Minors Online",
    title_zh="未成年人网络保护条例",
    promulgated=dt.date(2023, 10, 16),
    effective=dt.date(2024, 1, 1),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

SERVED = act.NETWORK_OPERATOR & minor.MINOR
HELD = all_of(status.IS_PERSONAL_INFORMATION, minor.MINOR, minor.THROUGH_NETWORK)
HANDLED = HELD & act.PROCESSES
PROCESSED = all_of(minor.MINOR, minor.THROUGH_NETWORK, act.PROCESSES)
LEAKED = all_of(minor.MINOR, minor.THROUGH_NETWORK, child.INCIDENT)
ACCESSED = PROCESSED & child.STAFF_ACCESSED


def _bid(cite: Citation, word: str, says: tuple[str, str], when: Condition, done: Condition) -> Rule:
    """A duty whose breach wrongs nobody by itself; its conduct is what its gist asks for."""
    parts = (str(part) for part in (cite.article, cite.para, cite.item) if part is not None)
    en, zh = says
    return Rule(
        id=".".join((LAW.id, *parts, word)),
        cite=cite,
        gist=f"The provider must {en}.",
        zh=f"应当{zh}",
        when=when,
        concludes=must("provider", Conduct(en, zh), done=done),
    )


# -- Articles 7, 24 and 26: complaints, marketing, bullying ----------------------------------------

ARTICLES_7_26 = (
    _bid(
        LAW.art(7),
        "complaints",
        ("keep an open and convenient channel for complaints", "建立并公布便捷的投诉、举报渠道"),
        SERVED,
        minor.COMPLAINT_CHANNEL,
    ),
    Rule(
        id="minors_online2024.24.3",
        cite=LAW.art(24, para=3),
        gist="Nobody markets to minors by automated decision.",
        zh="不得通过自动化决策向未成年人进行商业营销",
        when=all_of(HANDLED, manner.DECIDES_AUTOMATICALLY, minor.MARKETED_TO),
        concludes=infringes(PI_RIGHTS),
    ),
    _bid(
        LAW.art(26, para=1),
        "bullying",
        ("not bully a minor online", "不得实施网络欺凌"),
        minor.MINOR,
        ~minor.BULLIES,
    ),
    _bid(
        LAW.art(26, para=2),
        "shields",
        (
            "offer minors options to shut out strangers, reposts, comments and messages",
            "提供屏蔽陌生用户等网络欺凌信息防护选项",
        ),
        SERVED,
        minor.SHIELDS,
    ),
)

# -- Article 31: real identity; asking no more is found needed_for_duty (PIPL art. 13 para. 1 item 3) ----

ARTICLE_31 = (
    _bid(
        LAW.art(31, para=1),
        "ask",
        ("ask for the minor's real identity before letting them publish or message", "要求提供真实身份信息"),
        SERVED & minor.POSTING_SERVICE,
        minor.IDENTITY_ASKED,
    ),
    _bid(
        LAW.art(31, para=2),
        "broadcasters",
        (
            "verify who broadcasts, and let none do so who may not",
            "核验直播发布者身份，不得向不符合规定者提供服务",
        ),
        SERVED & minor.BROADCASTS,
        minor.IDENTITY_VERIFIED & ~minor.UNDER_SIXTEEN,
    ),
)

# -- Article 32: necessity, and no forced consent ------------------------------------------------------------

ARTICLE_32 = (
    Rule(
        id="minors_online2024.32.scope",
        cite=LAW.art(32),
        gist="A minor's information outside the fixed necessary scope is not handled without consent.",
        zh="超出规定必要范围的未成年人个人信息，未经同意不得处理",
        when=all_of(HANDLED, minor.OUTSIDE_NECESSARY, ~status.VALID_CONSENT, ~status.BASIS_WITHOUT_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="minors_online2024.32.forced",
        cite=LAW.art(32),
        gist="Nobody is forced to consent to handling that is not necessary.",
        zh="不得强制同意非必要的处理",
        when=all_of(HANDLED, minor.OUTSIDE_NECESSARY, consent.CONDITION_OF_SERVICE),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="minors_online2024.32.refused",
        cite=LAW.art(32),
        gist="... nor refused basic functions for not consenting, or for withdrawing.",
        zh="不得因不同意或者撤回同意拒绝提供基本功能服务",
        when=all_of(HELD, minor.OUTSIDE_NECESSARY, act.REFUSES_SERVICE),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 34: requests --------------------------------------------------------------------------------------

REQUESTED = HELD & minor.REQUESTED


def _answer(word: str, item: int, says: tuple[str, str], when: Condition, done: Condition) -> Rule:
    """A duty towards the one who asked, whose breach infringes the right used."""
    en, zh = says
    return Rule(
        id=f"minors_online2024.34.1.{item}.{word}",
        cite=LAW.art(34, para=1, item=item),
        gist=f"To a minor or guardian who asks, the processor must {en}.",
        zh=f"未成年人或者监护人请求的，应当{zh}",
        when=when,
        concludes=must("processor", Conduct(en, zh), done=done, breach=infringes(PI_RIGHTS)),
    )


ARTICLE_34 = (
    _answer(
        "consult",
        1,
        ("give a convenient way to consult, without limits", "提供便捷的查阅方法且不得限制"),
        REQUESTED,
        minor.EASY_CONSULTING,
    ),
    _answer(
        "change",
        2,
        (
            "give a convenient way to copy, correct, complete and delete",
            "提供便捷的复制、更正、补充、删除功能",
        ),
        REQUESTED,
        minor.EASY_CHANGING,
    ),
    _answer("time", 3, ("deal with it in time", "及时受理并处理"), REQUESTED, minor.ANSWERED),
    _answer(
        "reasons",
        3,
        ("give a refusal in writing, with reasons", "书面告知拒绝并说明理由"),
        REQUESTED & minor.REQUEST_REFUSED,
        minor.REFUSAL_REASONED,
    ),
    Rule(
        id="minors_online2024.34.2",
        cite=LAW.art(34, para=2),
        gist="Whoever asks that the information be moved is given a way, where the conditions are met.",
        zh="请求转移且符合条件的，应当提供转移途径",
        when=all_of(HELD, minor.PORTING_ASKED, minor.PORTING_DUE),
        concludes=must(
            "processor",
            Conduct("give a way to move it", "提供转移途径"),
            done=minor.PORTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 35: incidents ---------------------------------------------------------------------------------------

ARTICLE_35 = (
    _bid(
        LAW.art(35, para=1),
        "remedy",
        ("start the emergency plan and remedy at once", "立即启动应急预案并补救"),
        LEAKED,
        child.REMEDIED,
    ),
    _bid(
        LAW.art(35, para=1),
        "report",
        ("report it to the authorities", "及时向网信等部门报告"),
        LEAKED,
        child.REPORTED,
    ),
    Rule(
        id="minors_online2024.35.1.tell",
        cite=LAW.art(35, para=1),
        gist="The minors affected and their guardians are told, whether or not the harm is grave.",
        zh="不论后果是否严重，均应当告知受影响的未成年人及其监护人",
        when=HELD & child.INCIDENT,
        concludes=must(
            "processor",
            Conduct("tell minors and guardians", "告知未成年人及其监护人"),
            done=child.AFFECTED_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="minors_online2024.35.2",
        cite=LAW.art(35, para=2),
        gist="Where each can hardly be told a public warning does.",
        zh="难以逐一告知的，发布警示信息",
        when=child.HARD_TO_TELL & child.PUBLIC_WARNING,
        lifts=("minors_online2024.35.1.tell",),
    ),
)

# -- Articles 36 and 37: staff, audit ----------------------------------------------------------------------------

ARTICLES_36_37 = (
    _bid(
        LAW.art(36),
        "least",
        ("grant staff the least access", "以最小授权设定访问权限"),
        PROCESSED,
        child.LEAST_ACCESS,
    ),
    _bid(
        LAW.art(36),
        "approved",
        ("approve and log each access", "审批并记录访问"),
        ACCESSED,
        child.ACCESS_APPROVED,
    ),
    _bid(
        LAW.art(36),
        "measures",
        ("take measures against illegal handling by staff", "采取技术措施避免违法处理"),
        ACCESSED,
        child.COPYING_PREVENTED,
    ),
    _bid(
        LAW.art(37),
        "audit",
        ("have compliance audited every year", "每年进行合规审计"),
        PROCESSED,
        minor.AUDITED,
    ),
    _bid(
        LAW.art(37),
        "report",
        ("report the audit to the authorities", "报告审计情况"),
        PROCESSED,
        minor.AUDIT_REPORTED,
    ),
)

# -- Article 38: private information found -----------------------------------------------------------------------

FOUND = SERVED & minor.PRIVATE_POSTED

ARTICLE_38 = (
    Rule(
        id="minors_online2024.38.1.warn",
        cite=LAW.art(38, para=1),
        gist="A provider that finds private information of a minor warns in time.",
        zh="发现未成年人私密信息的，应当及时提示",
        when=FOUND,
        concludes=must(
            "provider",
            Conduct("warn in time", "及时提示"),
            done=minor.MINOR_WARNED,
            breach=infringes(PRIVACY),
        ),
    ),
    Rule(
        id="minors_online2024.38.1.stop",
        cite=LAW.art(38, para=1),
        gist="... and stops its transmission, or protects the minor as well by other measures.",
        zh="并停止传输，以作保护",
        when=FOUND,
        concludes=must(
            "provider",
            Conduct("stop the transmission", "停止传输"),
            done=minor.MINOR_PROTECTED,
            breach=infringes(PRIVACY),
        ),
    ),
    _bid(
        LAW.art(38, para=2),
        "harm",
        (
            "keep records and tell the police where it shows that a minor may be harmed",
            "保存记录并向公安机关报告",
        ),
        SERVED & minor.HARM_SEEN,
        minor.RECORDS_KEPT & minor.POLICE_TOLD,
    ),
)

RULES = (
    *ARTICLES_7_26,
    *ARTICLE_31,
    *ARTICLE_32,
    *ARTICLE_34,
    *ARTICLE_35,
    *ARTICLES_36_37,
    *ARTICLE_38,
)

_CONTENT = (
    "what content minors may be shown, and what hosts do about it; no handling of information about them"
)
LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(
        map(LAW.art, (1, 2, 6)), "purpose and principles at large; given content by the articles after"
    ),
    **dict.fromkeys(
        map(LAW.art, (3, 4, 8, 9, 10, 11, 12)),
        "tasks of authorities, associations and media; no act of a processor",
    ),
    **dict.fromkeys(map(LAW.art, (5, 33)), "duty of schools and guardians to teach; no act of a processor"),
    **dict.fromkeys(
        map(LAW.art, (18, 19)),
        "encouragement, design and labelling of protective software and devices; no handling of information",
    ),
    LAW.art(20): "how platforms large among minors govern themselves; no handling of information",
    **dict.fromkeys(map(LAW.art, (22, 23, 25, 27, 28, 29, 30)), _CONTENT),
    **{LAW.art(24, para=para): _CONTENT for para in (1, 2)},
    LAW.art(26, para=3): "how bullying is detected at large; no handling of a certain minor's information",
    **dict.fromkeys(
        map(LAW.art, (39, 42)), "addiction: time and design of services, no handling of information"
    ),
    LAW.art(46): "identity and accounts in games; identity asked for by statute is found needed_for_duty",
    **dict.fromkeys(map(LAW.art, range(50, 59)), "penalties: consequences, not lawfulness"),
    **dict.fromkeys(map(LAW.art, (59, 60)), "definition that no rule here uses, and commencement"),
}
