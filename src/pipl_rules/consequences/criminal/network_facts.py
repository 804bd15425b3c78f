"""What the neighbouring crimes ask: of leaks (article 286-1), and of sites and groups (article 287-1)."""

from pipl_rules.consequences.branch import consequence
from pipl_rules.logic.conditions import Count, Fact


def _fact(name: str, question: str, question_zh: str, term: str) -> Fact:
    return Fact(name=f"network_{name}", question=question, question_zh=question_zh, term=term)


def _count(name: str, question: str, question_zh: str, unit: str) -> Count:
    return Count(name=f"network_{name}", question=question, question_zh=question_zh, term="", unit=unit)


PROVIDER = _fact("provider", "Does it provide network services?", "是否网络服务提供者", "网络服务提供者")
DUTY_UNPERFORMED = _fact(
    "duty_unperformed",
    "Did it leave a duty of network security under a law or administrative regulation unperformed?",
    "是否不履行法律、行政法规规定的信息网络安全管理义务",
    "不履行信息网络安全管理义务",
)
ORDERED = _fact(
    "ordered",
    "Did an authority order it in writing to take measures of correction?",
    "是否经监管部门以文书责令采取改正措施",
    "经监管部门责令采取改正措施",
)
ABLE = _fact(
    "able",
    "Was the order founded in law, clear and reasonable, and could it be followed?",
    "责令是否有依据、明确合理，且有能力按照要求改正",
    "拒不改正的认定因素",
)
REFUSED = _fact("refused", "Did it refuse?", "是否拒不改正", "拒不改正")
LEAKED_ONE = _count(
    "leaked_one", "How many items of the first class leaked?", "泄露第一类信息多少条", "items"
)
LEAKED_TWO = _count("leaked_two", "How many of the second?", "泄露第二类信息多少条", "items")
LEAKED_THREE = _count("leaked_three", "How many of the third?", "泄露第三类信息多少条", "items")
LEAKED_CONVERTED = _count(
    "leaked_converted", "How many in all, in items of the third class?", "折合第三类信息合计多少条", "items"
)
DEATH_OR_ALIKE = _fact(
    "death_or_alike",
    "Did somebody die, suffer grave injury, lose their mind or get kidnapped?",
    "是否造成他人死亡、重伤、精神失常或者被绑架等",
    "造成他人死亡、重伤、精神失常或者被绑架等严重后果",
)
GREAT_LOSS = _fact("great_loss", "Was there a great economic loss?", "是否造成重大经济损失", "重大经济损失")
DISORDER = _fact(
    "disorder", "Was public order gravely disturbed?", "是否严重扰乱社会秩序", "严重扰乱社会秩序"
)
OTHER_GRAVE = _fact(
    "other_grave", "Were there other grave consequences?", "是否造成其他严重后果", "其他严重后果"
)

FOR_CRIME = _fact(
    "for_crime",
    "Were sites or groups set up for, or then mainly used for, unlawful or criminal acts?",
    "是否设立用于违法犯罪活动的网站、通讯群组",
    "用于实施违法犯罪活动的网站、通讯群组",
)
FOR_INFORMATION = _fact(
    "for_information",
    "Were these acts obtaining, selling or providing personal information?",
    "是否用于非法获取、出售或者提供公民个人信息",
    "用于实施非法获取、出售或者提供公民个人信息违法犯罪活动",
)
POSED = _fact(
    "posed",
    "Did a site pose as an organ of State or a financial institution?",
    "是否假冒国家机关、金融机构名义设立网站",
    "假冒国家机关、金融机构名义",
)
SITES = _count("sites", "How many sites?", "网站多少个", "sites")
SITE_ACCOUNTS = _count("site_accounts", "How many accounts registered?", "注册账号累计多少", "accounts")
GROUPS = _count("groups", "How many groups?", "通讯群组多少个", "groups")
GROUP_ACCOUNTS = _count("group_accounts", "How many members' accounts?", "群组成员账号累计多少", "accounts")
VENUE_GAINS = _count("venue_gains", "How large are the gains?", "违法所得多少", "yuan")
SANCTIONED = _fact(
    "sanctioned",
    "Was there an administrative sanction for network crime within two years?",
    "二年内是否曾因网络犯罪活动受过行政处罚",
    "二年内曾受过行政处罚",
)
OTHER_SERIOUS = _fact(
    "other_serious", "Were there other serious circumstances?", "是否有其他严重情节", "其他情节严重的情形"
)

REFUSAL_PROVEN = consequence(
    "network_refusal",
    "Does it count as refusing to correct though ordered to?",
    "是否属于经责令改正而拒不改正",
    "经监管部门责令采取改正措施而拒不改正",
)
GRAVE_LEAK = consequence(
    "network_grave_leak", "Did the leak have grave consequences?", "泄露是否造成严重后果", "造成严重后果"
)
VENUE_SERIOUS = consequence(
    "network_venue_serious", "Are the circumstances serious?", "情节是否严重", "情节严重"
)
REFUSAL_CRIME = consequence(
    "network_refusal_crime",
    "Is it the crime of refusing to perform the duty of network security (up to three years)?",
    "是否构成拒不履行信息网络安全管理义务罪（三年以下）",
    "拒不履行信息网络安全管理义务罪",
)
VENUE_CRIME = consequence(
    "network_venue_crime",
    "Is it the crime of illegally using networks (up to three years)?",
    "是否构成非法利用信息网络罪（三年以下）",
    "非法利用信息网络罪",
)
