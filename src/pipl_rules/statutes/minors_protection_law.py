"""Law on the Protection of Minors, revised 2020, in force from 2021-06-01: arts 4, 49, 63, 72, 73, 76-78, 103."""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, child, consent, contact, item, minor, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.doctrine_yuhang import doors

LAW = Instrument(
    id="minors2021",
    text="minors_protection_law_2021",
    short="Minors Protection Law",
    title="Law on the Protection of Minors (2020 Revision)",
    title_zh="未成年人保护法（2020年修订）",
    promulgated=dt.date(2020, 10, 17),
    effective=dt.date(2021, 6, 1),
)

HELD = all_of(status.IS_PERSONAL_INFORMATION, minor.MINOR, minor.THROUGH_NETWORK)
HANDLED = HELD & act.PROCESSES

# -- Article 4: privacy and information are protected ---------------------------------------------
# The principle of item 3 is given its content by articles 63, 72, 73 and 103; the doors are drawn under it.

ARTICLE_4 = doors(LAW.art(4, item=3), "minors2021.4.3")

# -- Article 49: the media -----------------------------------------------------------------------

ARTICLE_49 = (
    Rule(
        id="minors2021.49",
        cite=LAW.art(49),
        gist="News media do not infringe the privacy of the minors they report on.",
        zh="新闻媒体报道不得侵犯未成年人隐私",
        when=all_of(
            status.IS_PRIVATE_INFORMATION,
            minor.MINOR,
            minor.MEDIA_REPORT,
            act.PUBLISHES,
        ),
        unless=status.CLEAR_CONSENT,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 63: letters, diaries, messages --------------------------------------------------------

ARTICLE_63 = (
    Rule(
        id="minors2021.63.1",
        cite=LAW.art(63, para=1),
        gist="Nobody hides, destroys or illegally deletes a minor's letters, diary or messages.",
        zh="未成年人的书信、日记、网络通讯，谁也不得藏匿、毁弃或者擅自删除",
        when=minor.MINOR & minor.LETTERS_DESTROYED,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="minors2021.63.2",
        cite=LAW.art(63, para=2),
        gist="Nobody opens or reads them, save the guardian of a minor without capacity, an inspection by law, "
        "and an emergency in which the minor must be kept safe.",
        zh="不得开拆、查阅，代无民事行为能力人查阅、依法检查、紧急情况下保护人身安全的除外",
        when=minor.MINOR & minor.LETTERS_OPENED,
        unless=minor.READ_FOR_INCAPABLE | minor.READ_FOR_CRIME | minor.READ_IN_DANGER,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 72: handling online -------------------------------------------------------------------

ARTICLE_72 = (
    Rule(
        id="minors2021.72.1.principles",
        cite=LAW.art(72, para=1),
        gist="A minor's information is handled online lawfully, properly and as far as necessary.",
        zh="通过网络处理未成年人个人信息，应当合法、正当、必要",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="minors2021.72.1.consent",
        cite=LAW.art(72, para=1),
        gist="For a child under fourteen a parent or guardian must consent, unless a law or administrative "
        "regulation provides otherwise.",
        zh="不满十四周岁的，应当征得监护人同意，法律、行政法规另有规定的除外",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            minor.THROUGH_NETWORK,
            act.PROCESSES,
            child.CHILD,
            ~consent.GUARDIAN_CONSENTED,
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="minors2021.72.2.correct",
        cite=LAW.art(72, para=2),
        gist="What the minor or a guardian asks to be corrected is corrected in time.",
        zh="未成年人或者监护人要求更正的，应当及时更正",
        when=HELD & child.CORRECTION_ASKED,
        unless=act.LAW_PROVIDES,
        concludes=must(
            "processor",
            Conduct("correct it in time", "及时更正"),
            done=child.CORRECTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="minors2021.72.2.delete",
        cite=LAW.art(72, para=2),
        gist="... and what they ask to be deleted is deleted in time, unless the law provides otherwise.",
        zh="要求删除的，应当及时删除，法律、行政法规另有规定的除外",
        when=HELD & act.REFUSES_DELETION,
        unless=act.LAW_PROVIDES | item.RETENTION_REQUIRED,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 73: private information published by minors -----------------------------------------------

FOUND_POSTED = all_of(act.NETWORK_OPERATOR, minor.MINOR, minor.PRIVATE_POSTED)

ARTICLE_73 = (
    Rule(
        id="minors2021.73.warn",
        cite=LAW.art(73),
        gist="A provider that finds a minor publishing private information warns in time.",
        zh="见未成年人公开自己的私密，应当尽快提醒",
        when=FOUND_POSTED,
        concludes=must(
            "network provider",
            Conduct("warn in time", "及时提示"),
            done=minor.MINOR_WARNED,
            breach=infringes(PRIVACY),
        ),
    ),
    Rule(
        id="minors2021.73.protect",
        cite=LAW.art(73),
        gist="... and takes the measures that protect the minor.",
        zh="并应当采取必要的保护措施",
        when=FOUND_POSTED,
        concludes=must(
            "network provider",
            Conduct("take protective measures", "采取必要的保护措施"),
            done=minor.MINOR_PROTECTED,
            breach=infringes(PRIVACY),
        ),
    ),
)

# -- Articles 76 to 78: broadcasters, bullying, complaints ----------------------------------------------

ARTICLES_76_78 = (
    Rule(
        id="minors2021.76.young",
        cite=LAW.art(76),
        gist="Nobody under sixteen is given a broadcaster's account.",
        zh="十六岁以下的，不得为其开设直播账号",
        when=act.NETWORK_OPERATOR & minor.UNDER_SIXTEEN,
        concludes=must(
            "broadcasting service", Conduct("give no account", "不得注册直播账号"), done=~minor.BROADCASTS
        ),
    ),
    Rule(
        id="minors2021.76.consent",
        cite=LAW.art(76),
        gist="From sixteen the minor's identity is verified and a parent or guardian consents.",
        zh="年满十六周岁的，应当认证身份并征得监护人同意",
        when=all_of(act.NETWORK_OPERATOR, minor.MINOR, ~minor.UNDER_SIXTEEN, minor.BROADCASTS),
        concludes=must(
            "broadcasting service",
            Conduct("verify identity and obtain the guardian's consent", "认证身份并征得监护人同意"),
            done=minor.IDENTITY_VERIFIED & minor.BROADCAST_AGREED,
        ),
    ),
    Rule(
        id="minors2021.77.1",
        cite=LAW.art(77, para=1),
        gist="Nobody bullies a minor online; it wrongs reputation and dignity, which are not decided here.",
        zh="不得对未成年人实施网络欺凌，其侵害的名誉、人格尊严不在本库裁断之列",
        when=minor.MINOR,
        concludes=must("anybody", Conduct("not bully", "不得实施网络欺凌"), done=~minor.BULLIES),
    ),
    Rule(
        id="minors2021.77.2",
        cite=LAW.art(77, para=2),
        gist="A provider told of it stops it in time.",
        zh="接到通知的，应当及时采取必要措施制止网络欺凌",
        when=all_of(act.NETWORK_OPERATOR, minor.MINOR, minor.BULLYING_HOSTED, contact.HOST_NOTIFIED),
        concludes=must(
            "network provider", Conduct("stop it in time", "及时采取必要措施"), done=contact.HOST_ACTED
        ),
    ),
    Rule(
        id="minors2021.78",
        cite=LAW.art(78),
        gist="A provider has an open and convenient channel for complaints that concern minors.",
        zh="应当建立便捷的投诉、举报渠道",
        when=act.NETWORK_OPERATOR & minor.MINOR,
        concludes=must(
            "network provider",
            Conduct("keep a channel for complaints", "建立投诉、举报渠道"),
            done=minor.COMPLAINT_CHANNEL,
        ),
    ),
)

# -- Article 103: minors in cases ---------------------------------------------------------------------

ARTICLE_103 = (
    Rule(
        id="minors2021.103",
        cite=LAW.art(103),
        gist="Nobody discloses name, image, home, school or whatever else may identify a minor in a case, "
        "save to find the missing or abducted.",
        zh="不得披露有关案件中可能识别未成年人身份的信息，查找失踪、被拐卖者等除外",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            minor.MINOR,
            minor.IN_A_CASE,
            act.PUBLISHES | act.PROVIDES | act.LEAKS,
        ),
        unless=minor.SEARCH_FOR_MISSING,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_49, *ARTICLE_63, *ARTICLE_72, *ARTICLE_73, *ARTICLES_76_78, *ARTICLE_103)

_GUARDIANS = "duties of guardians towards the minor in upbringing; no act of a processor of information"
_CONTENT = (
    "what content and service minors are offered, and for how long; no handling of information about them"
)
_AUTHORITIES = "tasks of authorities and encouragement; no act of a processor"
_PENALTY = "penalties and liability: consequences, not lawfulness"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(2): "definition; carried by the fact under_eighteen",
    LAW.art(3): "rights of minors at large and equality; nothing about information or privacy",
    **{
        LAW.art(4, item=number): "principle of the protection of minors at large; asks nothing of information"
        for number in (1, 2, 4, 5, 6)
    },
    **dict.fromkeys(map(LAW.art, (7, 15, 16, 17, 18, 19, 22, 71)), _GUARDIANS),
    **dict.fromkeys(map(LAW.art, (64, 65, 66, 67, 79)), _AUTHORITIES),
    **dict.fromkeys(map(LAW.art, (68, 69, 70, 74, 80)), _CONTENT),
    LAW.art(
        75
    ): "licensing, identity and hours of games; identity asked for by statute is found needed_for_duty",
    LAW.art(106): "who may sue, and public-interest suits: procedure and consequences",
    LAW.art(110): "how authorities question and hear minors; no act of a processor",
    **dict.fromkeys(map(LAW.art, (118, 119, 120, 121, 127, 129)), _PENALTY),
    LAW.art(130): "definitions of words that no rule here uses",
    LAW.art(132): "day of commencement; carried by the instrument's dates",
}
