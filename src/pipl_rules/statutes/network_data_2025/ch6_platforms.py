"""Network Data Regulations, chapters VI to IX: platforms, supervision, liability (arts 39-62, 64)."""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, manner, network_rules
from pipl_rules.facts import network_data as data
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.network_data_2025.ch1_general import COVERED, HANDLED, LAW

# -- Articles 40 and 41: what others do on the platform ---------------------------------------------------------

DISTRIBUTES = data.NETWORK_DATA_GOVERNS & network_rules.DISTRIBUTES_APPS

ARTICLES_40_AND_41 = (
    Rule(
        id="netdata2025.40.1",
        cite=LAW.art(40, para=1),
        gist="A platform lays down how third parties connected to it keep data safe, and holds them to it.",
        zh="平台应当明确并督促第三方履行网络数据安全保护义务",
        when=data.NETWORK_DATA_GOVERNS & network_rules.THIRD_PARTIES_CONNECTED,
        concludes=must(
            "platform",
            Conduct("bind third parties", "明确第三方义务"),
            done=network_rules.THIRD_PARTIES_BOUND,
        ),
    ),
    Rule(
        id="netdata2025.41.verify",
        cite=LAW.art(41),
        gist="Who distributes apps has rules for verifying them, and verifies them.",
        zh="应用程序分发服务应当建立核验规则并开展核验",
        when=DISTRIBUTES,
        concludes=must("app store", Conduct("verify apps", "核验应用程序"), done=network_rules.APPS_VERIFIED),
    ),
    Rule(
        id="netdata2025.41.stop",
        cite=LAW.art(41),
        gist="... and does not let one that breaks the law go on.",
        zh="发现不符合规定的，应当警示、不予分发、暂停或者终止分发",
        when=DISTRIBUTES & network_rules.UNLAWFUL_APP_FOUND,
        concludes=must(
            "app store",
            Conduct("stop unlawful apps", "处置违法应用程序"),
            done=network_rules.UNLAWFUL_APP_STOPPED,
        ),
    ),
)

# -- Article 42: pushing ------------------------------------------------------------------------------------------

ARTICLE_42 = (
    Rule(
        id="netdata2025.42",
        cite=LAW.art(42),
        gist="A platform that pushes by automated decision lets the person switch that off, refuse what is pushed "
        "and delete the tags made of them.",
        zh="平台以自动化决策推送的，应当提供关闭个性化推荐、拒绝推送和删除标签的功能",
        when=all_of(
            HANDLED, network_rules.ONLINE_PLATFORM, manner.DECIDES_AUTOMATICALLY, manner.PUSHES_OR_MARKETS
        ),
        concludes=must(
            "platform",
            Conduct("offer a switch and the deletion of tags", "提供关闭选项和删除标签功能"),
            done=network_rules.PERSONALISATION_SWITCH & network_rules.TAGS_DELETABLE,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Articles 44 and 46: large platforms ----------------------------------------------------------------------------


def _large(number: int, when: Condition, gist: str, zh: str) -> Rule:
    return Rule(
        id=f"netdata2025.46.{number}",
        cite=LAW.art(46, item=number),
        gist=gist,
        zh=zh,
        when=all_of(COVERED, network_rules.LARGE_PLATFORM, when),
        concludes=infringes(PI_RIGHTS),
    )


ARTICLES_44_AND_46 = (
    Rule(
        id="netdata2025.44",
        cite=LAW.art(44),
        gist="A large platform reports each year how it protects personal information.",
        zh="大型平台每年公布一次保护情况",
        when=data.NETWORK_DATA_GOVERNS & network_rules.LARGE_PLATFORM,
        concludes=must(
            "large platform", Conduct("report each year", "发布年度报告"), done=network_rules.YEARLY_REPORT
        ),
    ),
    _large(
        1,
        act.PROCESSES & act.MISLED,
        "It handles no user's data by misleading, deceiving or coercing.",
        "不得误导、欺诈、胁迫处理用户数据",
    ),
    _large(
        2,
        network_rules.USER_DATA_WITHHELD,
        "It does not keep users from their own data without good reason.",
        "没有正当理由，不得妨碍用户取用自己的数据",
    ),
    _large(
        3,
        manner.UNREASONABLE_TERMS,
        "It does not treat users worse without good reason.",
        "不得对用户实施不合理的差别待遇",
    ),
    _large(
        4,
        act.PROCESSES & act.BREAKS_OTHER_LAW,
        "It does nothing else that laws and administrative regulations forbid.",
        "其他法律法规所禁止的，同样不得为之",
    ),
)

RULES = (*ARTICLES_40_AND_41, *ARTICLE_42, *ARTICLES_44_AND_46)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(39): "risks to the State from data crossing the border, and tools to get round its measures; "
    "no interest of a person",
    LAW.art(40, para=2): "applies paragraph 1 to makers of devices with apps preinstalled; the fact "
    "third_parties_connected asks for both",
    LAW.art(40, para=3): "who answers for harm that third parties do: consequences, under other laws",
    LAW.art(40, para=4): "encouragement of insurance",
    LAW.art(43): "a public service of network identity, and encouragement to use it",
    LAW.art(
        45
    ): "large platforms sending data abroad follow the rules on that, which have modules of their own",
    **dict.fromkeys(map(LAW.art, range(47, 55)), "supervision: tasks, powers and secrecy of authorities"),
    **dict.fromkeys(map(LAW.art, range(55, 62)), "liability and penalties: consequences, not lawfulness"),
    LAW.art(62): "definitions; carried by the facts network_data, joint, entrusts, consent_separate and "
    "large_platform, and by who the processor is",
    LAW.art(64): "commencement; carried by the first day of the instrument",
}
