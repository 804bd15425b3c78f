"""Finding 5 of the Yuhang mediation: the doors of a minor's account, drawn under a duty to protect privacy.

Before a guardian agrees to more, each door is shut to strangers; all are asked for together. A door left
open wrongs nobody by itself: privacy is infringed once a stranger reached the minor, or was shown them.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, child, minor
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PRIVACY, Conduct, Rule, infringes, must

DOORS = (
    ("following", child.SHUT_FOLLOWING, "limit following by strangers", "限制陌生人关注"),
    ("location", child.SHUT_LOCATION, "hide the place", "隐藏位置"),
    ("messages", child.SHUT_MESSAGES, "limit private messages", "限制私信"),
    ("contacts", child.SHUT_CONTACTS, "suggest no contacts to the minor", "不向其推荐通讯录好友"),
    ("search", child.SHUT_SEARCH, "bar search by telephone number", "禁止手机号搜索"),
    ("acquaintances", child.SHUT_ACQUAINTANCES, "switch off the circle of acquaintances", "关闭熟人圈"),
    ("moments", child.SHUT_MOMENTS, "not show moments", "不展示动态"),
    ("suggested", child.SHUT_SUGGESTED, "not suggest the minor to would-be followers", "不向潜在粉丝推荐"),
    ("city", child.SHUT_CITY, "not show videos to viewers in the same city", "不向同城展示视频"),
)

SOCIAL_SERVICE = all_of(
    child.YUHANG.chosen("drawn"), act.NETWORK_OPERATOR, minor.MINOR, act.PROCESSES, child.SOCIAL
)


def doors(cite: Citation, prefix: str) -> tuple[Rule, ...]:
    """The rules of finding 5, under the provision that was construed."""
    return (
        *(
            Rule(
                id=f"{prefix}.yuhang.{word}",
                cite=cite,
                gist="As drawn from the Yuhang mediation: unless the guardian agrees to more, "
                f"the service must {what}.",
                zh=f"依余杭调解案：未经监护人同意开启的，服务应当{what_zh}",
                when=SOCIAL_SERVICE,
                concludes=must("network operator", Conduct(what, what_zh), done=shut),
            )
            for word, shut, what, what_zh in DOORS
        ),
        Rule(
            id=f"{prefix}.yuhang.exposed",
            cite=cite,
            gist="As drawn from the Yuhang mediation: where a door was left open and a stranger reached the minor, "
            "or was shown them, privacy is infringed.",
            zh="依余杭调解案：未关闭相应功能，致陌生人触达未成年人或者向陌生人展示其主页的，侵害隐私权",
            when=all_of(
                SOCIAL_SERVICE,
                child.STRANGER_REACHED | child.PAGE_SHOWN,
                any_of(*(~shut for _, shut, _, _ in DOORS)),
            ),
            concludes=infringes(PRIVACY),
        ),
    )
