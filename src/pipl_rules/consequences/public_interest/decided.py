"""The orders of the Guangzhou face-forgery case, as far as they were reported.

A law-firm reprint gives most of the operative part; the judgment, its number and its day were not found.
"""

from pipl_rules.consequences.public_interest.orders import Difference, Order, OrderKind
from pipl_rules.consequences.time_limits import Term, Unit

BUYERS = ("Ren", "Dai", "Chen")
DEFENDANTS = ("Zheng", *BUYERS)
_TREASURY, _TREASURY_ZH = "the treasury, for protecting personal information", "国库，用于个人信息保护"


def _pay(bearer: str, yuan: int) -> Order:
    return Order(
        kind=OrderKind.PAY,
        bearer=bearer,
        en=f"pay {yuan} yuan for the harm to the public interest",
        zh=f"支付公益损害赔偿款{yuan}元",
        yuan=yuan,
        to=_TREASURY,
        to_zh=_TREASURY_ZH,
    )


def _each(kind: OrderKind, en: str, zh: str, within: Term | None = None) -> tuple[Order, ...]:
    return tuple(Order(kind=kind, bearer=name, en=en, zh=zh, within=within) for name in DEFENDANTS)


GUANGZHOU = (
    *_each(OrderKind.CANCEL_ACCOUNTS, "cancel the accounts used", "注销涉案账号"),
    *_each(OrderKind.LEAVE_GROUPS, "dissolve or leave the groups", "解散或者退出涉案群组"),
    _pay("Zheng", 13_000),
    *(_pay(name, 30_000) for name in BUYERS),
    Order(
        kind=OrderKind.JOINT_LIABILITY,
        bearer="Zheng",
        en="answer jointly for the shares of the other three",
        zh="对其余三人的赔偿份额承担连带责任",
        jointly_for=frozenset(BUYERS),
    ),
    *_each(
        OrderKind.APOLOGISE,
        "publish an apology in internet media of a province or of like influence, its text approved by the court",
        "在省级或者同等影响力的互联网媒体公开赔礼道歉，内容经法院审核",
    ),
    *_each(
        OrderKind.WORK,
        "warning education, publicity and volunteer work on protecting personal information",
        "通过警示教育、公益宣传、志愿服务等方式进行行为补偿",
        Term(1, Unit.YEAR),
    ),
)
"""Every order reported. A term runs from the day the judgment takes effect, which was not found."""

DIFFERENCES = {
    OrderKind.WORK: Difference(
        en="Work for the public is none of the forms that the statutes list. The court weighed that it restores the "
        "public interest, and that the defendants had been punished; it is available under the reading "
        "conduct_compensation=awarded.",
        zh="行为补偿不在法律列举的责任方式之内；法院考虑其有助于修复公益并兼顾被告已承担的刑事责任。"
        "采conduct_compensation=awarded之解释者可得支持。",
    )
}
"""Why the court ordered what is not held available by default."""
