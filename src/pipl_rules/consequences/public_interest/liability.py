"""Forms of liability, by the law of the day of the act: Tort Liability Law, Civil Code, PIPL article 69.

What only a court has ordered so far (money for the public, work for the public) is a reading.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import CIVIL_CODE, PIPL, TORT_LIABILITY_LAW
from pipl_rules.consequences.public_interest.readings import CONDUCT, DAMAGES
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Closed, Rule, Status, counts_as

# -- Tort Liability Law article 15; Civil Code article 179 -----------------------------------------


def _forms(law: Instrument, article: int, items: tuple[int, ...]) -> Iterator[Rule]:
    stop, unblock, danger, restore, effects, apology = items
    rows = (
        (stop, f.STOP, f.GOES_ON, "that it stop", "停止侵害"),
        (unblock, f.UNBLOCK, f.OBSTRUCTS, "that obstruction be removed", "排除妨碍"),
        (danger, f.REMOVE_DANGER, f.DANGER_REMAINS, "that danger be removed", "消除危险"),
        (restore, f.RESTORE, f.RESTORABLE, "that the earlier state be restored", "恢复原状"),
        (effects, f.UNDO_EFFECTS, f.EFFECTS, "that effects be undone", "消除影响"),
        (apology, f.APOLOGISE, f.RIGHTS, "an apology", "赔礼道歉"),
    )
    for item, remedy, ground, what, what_zh in rows:
        yield Rule(
            id=f"{law.id}.{article}.{item}",
            cite=law.art(article, para=1, item=item),
            gist=f"Over the wrong may be claimed {what}.",
            zh=f"就侵害可以请求{what_zh}",
            when=all_of(f.RIGHTS, ground),
            concludes=counts_as(remedy),
        )
    yield Rule(
        id=f"{law.id}.{article}.work",
        cite=law.art(article, para=1),
        gist="As the Guangzhou court read the main forms: work for the public may be ordered beside them.",
        zh="依广州案对“主要有”的理解：可以判令行为补偿",
        when=all_of(CONDUCT.chosen("awarded"), f.RIGHTS, f.PUBLIC_HARM),
        concludes=counts_as(f.WORK),
    )


FORMS = (
    *_forms(TORT_LIABILITY_LAW, 15, (1, 2, 3, 5, 8, 7)),
    *_forms(CIVIL_CODE, 179, (1, 2, 3, 5, 10, 11)),
)

# -- Damages ---------------------------------------------------------------------------------------


def _damages(cite: Citation, rule_id: str, during: Span) -> Rule:
    return Rule(
        id=rule_id,
        cite=cite,
        gist="Who was at fault and did damage pays, as the Guangzhou court held, for harm to the public too.",
        zh="有过错并造成损害的，应当赔偿；依广州案，包括公益损害",
        when=all_of(DAMAGES.chosen("awarded"), f.RIGHTS, f.PUBLIC_HARM, f.HURT, f.FAULT),
        concludes=counts_as(f.PAY),
        during=during,
    )


CODE_DAMAGES = (
    _damages(TORT_LIABILITY_LAW.art(6, para=1), "tll.6.pay", Span()),
    _damages(CIVIL_CODE.art(1182), "civil_code.1182.pay", Span()),
    Rule(
        id="pipl.69.pay",
        cite=PIPL.art(69),
        gist="A processor that does not prove itself free of fault pays for damage to personal-information rights, "
        "measured by loss or gain, failing both by the circumstances; as courts held, to the public too.",
        zh="处理者不能证明无过错的，应当赔偿，按损失或者获利确定，难以确定的依实际情况；依裁判包括公益损害",
        when=all_of(DAMAGES.chosen("awarded"), f.RIGHTS, f.BREAKS_PIPL, f.PUBLIC_HARM, f.HURT),
        unless=f.FREE_OF_FAULT,
        concludes=counts_as(f.PAY),
    ),
)

# -- Several together ------------------------------------------------------------------------------

TOGETHER = tuple(
    Rule(
        id=f"{law.id}.{article}",
        cite=law.art(article),
        gist="Who commit a wrong together answer jointly.",
        zh="共同实施侵权行为的，承担连带责任",
        when=all_of(f.RIGHTS, f.HURT, f.JOINT),
        concludes=counts_as(f.JOINTLY),
    )
    for law, article in ((TORT_LIABILITY_LAW, 8), (CIVIL_CODE, 1168))
)

RULES = (*FORMS, *CODE_DAMAGES, *TOGETHER)
_LISTS = ((TORT_LIABILITY_LAW, 15), (CIVIL_CODE, 179))
CLOSINGS = tuple(
    Closed(fact=remedy, cite=law.art(article))
    for law, article in _LISTS
    for remedy in dict.fromkeys(rule.concludes.fact for rule in RULES if isinstance(rule.concludes, Status))
)
"""What no rule gives is not given. That the lists name the main forms only is the reading on work for the public."""

_GOODS = "return, repair, contract and penalty: nothing of personal information, or of contracts"
LEFT_OUT: dict[Citation, str] = {
    TORT_LIABILITY_LAW.art(15, para=1, item=4): _GOODS,
    **{CIVIL_CODE.art(179, para=1, item=number): _GOODS for number in (4, 6, 7, 9)},
    CIVIL_CODE.art(179, para=2): "punitive damages only where a statute gives them: none does here",
    **{
        law.art(article, para=3): "forms may be joined: each is answered by itself"
        for law, article in _LISTS[1:]
    },
    TORT_LIABILITY_LAW.art(15, para=2): "forms may be joined: each is answered by itself",
}
