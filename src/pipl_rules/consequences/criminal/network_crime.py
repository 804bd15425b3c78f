"""Leaks, and sites and groups for crime: articles 286-1 and 287-1.

With them Interpretation 2017 arts 8 and 9, and the SPC-SPP Interpretation of 2019 as far
as it is about personal information.
"""

from pipl_rules.citation import Citation, numeral
from pipl_rules.consequences.criminal import network_facts as n
from pipl_rules.consequences.criminal.instruments import CRIMINAL_LAW, INTERPRETATION, NEW_TEXT_FROM
from pipl_rules.consequences.criminal.instruments import NETWORK_CRIME as LAW
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import Condition, Threshold, all_of
from pipl_rules.logic.rule import Closed, Rule, counts_as

SINCE = Span(NEW_TEXT_FROM)  # both articles were inserted by Amendment IX
ITEMS, ACCOUNTS, YUAN = "items", "accounts", "yuan"

ARTICLES = (
    Rule(
        id="criminal.286-1.1.2",
        cite=CRIMINAL_LAW.art("286-1", para=1, item=2),
        gist="A provider of network services leaves its duty unperformed, refuses to correct though ordered, and users' information leaks with grave consequences.",
        zh="网络服务提供者不履行义务，经责令仍拒不改正，致用户信息泄露且后果严重",
        when=all_of(n.PROVIDER, n.DUTY_UNPERFORMED, n.REFUSAL_PROVEN, n.GRAVE_LEAK),
        concludes=counts_as(n.REFUSAL_CRIME),
        during=SINCE,
    ),
    Rule(
        id="criminal.287-1.1.1",
        cite=CRIMINAL_LAW.art("287-1", para=1, item=1),
        gist="Setting up sites or chat groups for crime, if serious.",
        zh="设立用于违法犯罪的网站、群组，情节严重",
        when=n.FOR_CRIME & n.VENUE_SERIOUS,
        concludes=counts_as(n.VENUE_CRIME),
        during=SINCE,
    ),
)

INTERPRETATION_2017 = (
    Rule(
        id="crime2017.8",
        cite=INTERPRETATION.art(8),
        gist="So it is if they serve to obtain, sell or provide personal information; who also commits that crime answers for it.",
        zh="用于非法获取、出售、提供公民个人信息的亦然；同时构成侵犯公民个人信息罪的，依该罪处罚",
        when=all_of(n.FOR_CRIME, n.FOR_INFORMATION, n.VENUE_SERIOUS),
        concludes=counts_as(n.VENUE_CRIME),
    ),
    Rule(
        id="crime2017.9",
        cite=INTERPRETATION.art(9),
        gist="So it is where it is citizens' personal information of users that leaks.",
        zh="致使用户的公民个人信息泄露、后果严重的亦然",
        when=all_of(n.PROVIDER, n.DUTY_UNPERFORMED, n.REFUSAL_PROVEN, n.GRAVE_LEAK),
        concludes=counts_as(n.REFUSAL_CRIME),
    ),
)

ARTICLE_2 = (
    Rule(
        id="networkcrime2019.2.2",
        cite=LAW.art(2, para=2),
        gist="It refuses if it was ordered in writing, the order was founded, clear and reasonable, and it could have followed it.",
        zh="经书面责令，责令有据、明确合理，有能力改正而不改正",
        when=all_of(n.ORDERED, n.ABLE, n.REFUSED),
        concludes=counts_as(n.REFUSAL_PROVEN),
    ),
)


def _grave(item: int, gist: str, zh: str, when: Condition) -> Rule:
    return Rule(
        id=f"networkcrime2019.4.{item}",
        cite=LAW.art(4, item=item),
        gist=gist,
        zh=zh,
        when=when,
        concludes=counts_as(n.GRAVE_LEAK),
    )


ARTICLE_4 = (
    _grave(
        1,
        "500 items of the first class leaked.",
        "泄露第一类五百条以上",
        n.LEAKED_ONE.at_least(Threshold(500, ITEMS)),
    ),
    _grave(2, "5,000 of the second.", "泄露第二类五千条以上", n.LEAKED_TWO.at_least(Threshold(5_000, ITEMS))),
    _grave(
        3, "50,000 of the third.", "泄露第三类五万条以上", n.LEAKED_THREE.at_least(Threshold(50_000, ITEMS))
    ),
    _grave(
        4,
        "All together in proportion.",
        "按比例折算合计达标",
        n.LEAKED_CONVERTED.at_least(Threshold(50_000, ITEMS)),
    ),
    _grave(
        5,
        "Death, grave injury, loss of mind, kidnapping or the like.",
        "造成死亡、重伤、精神失常、被绑架等",
        n.DEATH_OR_ALIKE,
    ),
    _grave(6, "A great economic loss.", "造成重大经济损失", n.GREAT_LOSS),
    _grave(7, "Public order gravely disturbed.", "严重扰乱社会秩序", n.DISORDER),
    _grave(8, "Other grave consequences.", "其他严重后果", n.OTHER_GRAVE),
)


LIST_OF_ITEM_4 = 4  # item 4 has a numbered list of its own, at which the table of texts stops counting items


def _after_the_list(item: int) -> Citation:
    return Citation(instrument=LAW, article="10", note=f"item {item}", note_zh=f"第{numeral(item)}项")


def _serious(item: int, gist: str, zh: str, when: Condition) -> Rule:
    return Rule(
        id=f"networkcrime2019.10.{item}",
        cite=LAW.art(10, item=item) if item < LIST_OF_ITEM_4 else _after_the_list(item),
        gist=gist,
        zh=zh,
        when=when,
        concludes=counts_as(n.VENUE_SERIOUS),
    )


ARTICLE_10 = (
    _serious(
        1,
        "A site posing as an organ of State or a financial institution.",
        "假冒国家机关、金融机构设立网站",
        n.POSED,
    ),
    _serious(
        2,
        "Three sites, or 2,000 accounts registered with them.",
        "网站三个以上或者注册账号二千以上",
        n.SITES.at_least(Threshold(3, "sites")) | n.SITE_ACCOUNTS.at_least(Threshold(2_000, ACCOUNTS)),
    ),
    _serious(
        3,
        "Five groups, or 1,000 accounts of members.",
        "群组五个以上或者成员账号一千以上",
        n.GROUPS.at_least(Threshold(5, "groups")) | n.GROUP_ACCOUNTS.at_least(Threshold(1_000, ACCOUNTS)),
    ),
    _serious(
        5, "Gains of 10,000 yuan.", "违法所得一万元以上", n.VENUE_GAINS.at_least(Threshold(10_000, YUAN))
    ),
    _serious(
        6, "Sanctioned within two years, and doing it again.", "二年内受过行政处罚又再实施", n.SANCTIONED
    ),
    _serious(7, "Other serious circumstances.", "其他严重情节", n.OTHER_SERIOUS),
)

RULES = (*ARTICLES, *INTERPRETATION_2017, *ARTICLE_2, *ARTICLE_4, *ARTICLE_10)
CLOSED = (
    Closed(fact=n.REFUSAL_CRIME, cite=CRIMINAL_LAW.art(3)),
    Closed(fact=n.VENUE_CRIME, cite=CRIMINAL_LAW.art(3)),
    Closed(fact=n.REFUSAL_PROVEN, cite=LAW.art(2)),
    Closed(fact=n.GRAVE_LEAK, cite=LAW.art(4)),
    Closed(fact=n.VENUE_SERIOUS, cite=LAW.art(10)),
)

_NOT_OURS = "not about personal information"
_AIDING = "aiding network crime: another crime"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "who provides network services: a fact of the record",
    LAW.art(2, para=1): "which authority orders, and in what form: a fact of the record",
    LAW.art(3): "unlawful content spread: " + _NOT_OURS,
    LAW.art(5): "evidence lost: " + _NOT_OURS,
    LAW.art(6): "other serious circumstances of refusal: " + _NOT_OURS,
    LAW.art(7): "what unlawful acts are: carried by the fact that sites or groups were for crime",
    LAW.art(8): "which sites and groups are for crime: carried by that fact",
    LAW.art(9): "posting: " + _NOT_OURS,
    LAW.art(10, item=4): "posting: " + _NOT_OURS,
    LAW.art(11): _AIDING,
    LAW.art(12): _AIDING,
    LAW.art(13): _AIDING,
    LAW.art(14): "units: as Criminal Law art. 31",
    LAW.art(15): "minor circumstances: as Criminal Law arts 13 and 37",
    LAW.art(16): "several acts together: figures of the record are sums",
    LAW.art(17): "bans: as Criminal Law art. 37-1",
    LAW.art(18): "the fine weighs harm and gains; no figure",
    LAW.art(19): "commencement",
}
