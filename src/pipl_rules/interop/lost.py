"""What does not go over to the other side, told field by field."""

from attrs import field, frozen

from pipl_rules.domain.vocabulary import Word


class Why(Word):
    """Why something does not go over; the Chinese beside the word is for showing.

    NO_COUNTERPART: The other side has no field or no term for it.
    NOT_EXACT: It has one that is only near; only the same concept is carried over.
    NEVER_KEPT: It is, or may be, personal information that a record of this library never holds.
    FREE_TEXT: It is said in words of the writer, which are not interpreted.
    COARSER: A part of it goes over: of a moment the day, of a digest nothing.
    UNKNOWN_KEY: Keys that the format does not have; they are counted and not named.
    PARTIAL: What goes over of it would pass for all of it, so nothing does.
    TAKEN_AS: It is not said, and taken as the usual.
    """

    NO_COUNTERPART = "no_counterpart", "对方无对应项"
    NOT_EXACT = "not_exact", "对方仅有近似概念"
    NEVER_KEPT = "never_kept", "可能是个人信息，记录从不保存"
    FREE_TEXT = "free_text", "自由文字，不作解释"
    COARSER = "coarser", "仅保留一部分"
    UNKNOWN_KEY = "unknown_key", "格式中没有的键"
    PARTIAL = "partial", "不完整，故不采用"
    TAKEN_AS = "taken_as", "未说明，按通常情形处理"


@frozen(order=True)
class Lost:
    """One thing that does not go over, or not whole.

    Attributes:
        path: Where it stands in what is read or written: ``services[0].purposes[1].termination``. Never a value.
        why: Why.
        note: What to heed, in English; empty if the reason says all.
    """

    path: str
    why: Why = field(order=lambda why: why.value)
    note: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.why.value}" + (f" ({self.note})" if self.note else "")
