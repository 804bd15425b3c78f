"""Sentences on notice: to tell more, and truly, never makes an act worse."""

from pipl_rules.analysis.proofs.theorem import Theorem, Words, throughout
from pipl_rules.facts import notice
from pipl_rules.statutes.instruments import CIVIL_CODE, PIPL
from pipl_rules.theorems.wording import EVERY_DAY, never_harms, so, then

TOLD = (
    notice.RULES_PUBLISHED,
    notice.CHILDREN_RULES,
    notice.NOTICE_STATES_USE,
    notice.NOTICE_COMPLETE,
    notice.NOTICE_PROMINENT,
    notice.NOTICE_TRUTHFUL,
    notice.NOTICE_OF_NECESSITY,
    notice.NOTICE_OF_RECIPIENT,
    notice.TOLD_AFTERWARDS,
)
"""What is better so than not so: that the person was told this, in this way, truly."""

COMPLETE_MEANS_USE = ~notice.NOTICE_COMPLETE | notice.NOTICE_STATES_USE

MORE_TRUTHFUL_NOTICE_NEVER_WORSENS = Theorem(
    name="more_truthful_notice_never_worsens",
    sentence="Telling the person more, more prominently or more truly, or publishing the rules, never turns an act "
    "that infringes neither interest into one that does; any number of these facts may improve at once.",
    zh="告知更多、更显著、更真实，或者公开处理规则，绝不会使未侵害权益的行为变为侵害；可以同时改善多项。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "whoever was told all that must be told was told purpose, manner and scope "
            "(the facts are not yet tied by an axiom)",
            "完整告知法定事项者，即已告知目的、方式和范围（两项事实尚未以公理相连）",
        ),
    ),
    cites=(PIPL.art(7), PIPL.art(17, para=1), CIVIL_CODE.art(1035, para=1)),
    proof=throughout(
        never_harms(TOLD, so(COMPLETE_MEANS_USE), then(COMPLETE_MEANS_USE)),
        Words("better notice makes the act worse", "更充分的告知反使结论更坏"),
    ),
)

THEOREMS = (MORE_TRUTHFUL_NOTICE_NEVER_WORSENS,)
