"""Reasons that courts gave for letting a public body sue. They move a court; no statute asks for them."""

from attrs import frozen

from pipl_rules.consequences.public_interest.records import Suit


@frozen(kw_only=True)
class Reason:
    """A reason that a court gave.

    Attributes:
        name: Stable name.
        en: In English; ``zh`` in Chinese.
        zh: See `en`.
        source: Which case it is drawn from.
        present: Whether the suit shows it; None if that was not found.
    """

    name: str
    en: str
    zh: str
    source: str
    present: bool | None


def _opposite(value: bool | None) -> bool | None:  # noqa: FBT001 - a truth value
    return None if value is None else not value


def reasons(suit: Suit) -> tuple[Reason, ...]:
    """Every such reason, with whether the suit shows it."""
    guangzhou, yuhang = (
        "Yuexiu Procuratorate v. Zheng and others",
        "Yuhang Procuratorate v. a short-video platform",
    )
    known = suit.before.in_duty if suit.before.in_duty is not None else suit.before.fraud_duty
    charged = suit.before.prosecuted
    facts_known = True if charged else known
    return (
        Reason(
            name="prosecutor_knows_the_facts",
            en="The prosecutor already knows the facts, from a criminal case or otherwise from its duties.",
            zh="检察机关在刑事案件等履职过程中已掌握案件事实",
            source=f"{guangzhou}; {yuhang}",
            present=facts_known,
        ),
        Reason(
            name="victims_cannot_be_verified",
            en="Those harmed cannot be verified because the records were deleted, so that none of them can sue.",
            zh="因记录被删除，受害人身份和数量无法核实，个人无从起诉",
            source=guangzhou,
            present=suit.harm.untraceable,
        ),
        Reason(
            name="unspecified_persons",
            en="The harm reaches unspecified persons; it is harm to the public.",
            zh="侵害不特定多数人，损害社会公共利益",
            source=yuhang,
            present=suit.harm.unspecified,
        ),
        Reason(
            name="nobody_else_sues",
            en="No other body that may sue does so.",
            zh="没有其他适格主体提起诉讼",
            source="Civil Procedure Law art. 55 para. 2, later art. 58 para. 2",
            present=_opposite(suit.before.another_sues),
        ),
    )
