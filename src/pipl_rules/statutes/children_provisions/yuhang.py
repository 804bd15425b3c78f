"""Provisions on Children's Personal Information as read in the Yuhang mediation (findings 1 to 4).

A mediation decides nothing. What is drawn from it stands under the article construed, gated on the
reading `yuhang`, with conditions stated generally. Finding 5, on settings, is drawn under the Law on
the Protection of Minors; finding 6, on who may sue in the public interest, belongs with the consequences.
"""

from pipl_rules.facts import act, child, consent, item, manner, notice
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Rule, infringes
from pipl_rules.statutes.children_provisions.general import BOUND, HANDLED, HELD, PROVISIONS

DRAWN = child.YUHANG.chosen("drawn")
NO_RULES = ~notice.CHILDREN_RULES | ~child.CHILD_AGREEMENT
NO_STEPS = ~child.GUARDIAN_TOLD | ~child.GUARDIAN_VERIFIED | ~consent.GUARDIAN_CONSENTED

RULES = (
    Rule(
        id="children2019.9.yuhang.features",
        cite=PROVISIONS.art(9),
        gist="As drawn from the Yuhang mediation: features of face, voice or limbs by which a child can be told "
        "are not handled without the guardian's consent.",
        zh="依余杭调解案：未征得监护人同意，不得处理儿童的面部、声音、肢体识别特征",
        when=all_of(
            DRAWN,
            BOUND,
            act.PROCESSES,
            child.LIMB_FEATURE,
            ~item.ANONYMISED,
            ~consent.GUARDIAN_CONSENTED,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.9.yuhang.steps",
        cite=PROVISIONS.art(9),
        gist="As drawn from the Yuhang mediation: a service made for children, or that knows of them, may not "
        "handle their information with neither rules and an agreement of their own nor reasonable steps to tell "
        "the guardian, verify who consents, and obtain the consent.",
        zh="依余杭调解案：面向儿童或者知悉儿童的服务，既无专门规则和协议，又未采取合理措施告知、核验并征得监护人同意的，处理违法",
        when=all_of(DRAWN, HANDLED, child.TARGETS_CHILDREN | child.AGE_KNOWN, NO_RULES, NO_STEPS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.13.yuhang",
        cite=PROVISIONS.art(13),
        gist="As drawn from the Yuhang mediation: what is kept of children neither encrypted nor in a specially "
        "protected place is kept unlawfully.",
        zh="依余杭调解案：儿童个人信息既未加密又未建立专门保护池的，存储违法",
        when=all_of(DRAWN, HELD, act.KEEPS, ~child.KEPT_ENCRYPTED, ~child.SPECIAL_POOL),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.14.yuhang.push",
        cite=PROVISIONS.art(14),
        gist="As drawn from the Yuhang mediation: pushing what shows a child to other users by algorithm needs "
        "the guardian's consent a second time, by itself.",
        zh="依余杭调解案：以算法向其他用户推送含有儿童个人信息的内容，应当再次单独征得监护人同意",
        when=all_of(DRAWN, HANDLED, child.PUSHED_TO_OTHERS, ~consent.GUARDIAN_CONSENT_SEPARATE),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.14.yuhang.profile",
        cite=PROVISIONS.art(14),
        gist="As drawn from the Yuhang mediation: recommendations by profile are not switched on for a child "
        "unless the guardian has consented to just that.",
        zh="依余杭调解案：未就此征得监护人同意，不得对儿童启用个性化推荐",
        when=all_of(
            DRAWN,
            HANDLED,
            manner.DECIDES_AUTOMATICALLY,
            manner.PUSHES_OR_MARKETS,
            ~consent.GUARDIAN_CONSENT_SEPARATE,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)
