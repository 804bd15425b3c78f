"""What befell information in a processor's hands, and what was done about it."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class IncidentKind(Word):
    """What happened to the information."""

    LEAKED = "leaked", "泄露"
    ALTERED = "altered", "篡改"
    DESTROYED = "destroyed", "毁损"
    LOST = "lost", "丢失"


class IncidentCause(Word):
    """How it came about."""

    ATTACK = "attack", "网络攻击"
    INSIDER = "insider", "内部人员"
    ERROR = "error", "操作失误"
    DEFECT = "defect", "系统缺陷"
    LOST_DEVICE = "lost_device", "设备遗失"


class IncidentTopic(Word):
    """What the persons were told about it."""

    KINDS = "kinds", "信息种类"
    CAUSE = "cause", "原因"
    HARM = "harm", "可能造成的危害"
    MEASURES = "measures", "补救措施"
    SELF_HELP = "self_help", "减轻危害的措施"
    CONTACT = "contact", "联系方式"


@frozen(kw_only=True, repr=False)
class Incident(Record):
    """A leak, alteration, destruction or loss, or the fear of one.

    What the processor does to information stands in the operations of the act; an
    incident is what befell information that it held, by whosever hand. `done_by` of
    the act then says whose hands the information came out of; leave it None where
    that is disputed.

    Attributes:
        kinds: What happened, all of it; empty if nothing did.
        feared: Whether it was to be feared that something might have happened, or might happen.
        cause: How it came about.
        weakness_found: Whether a defect, a hole or another risk to security had been found.
        remedied: Whether remedies were taken at once.
        authorities_told: Whether the competent authorities were told in time.
        persons_told: Whether the persons were told in time.
        told: What the persons were told about it, all of it.
        notice_required: Whether an authority required that the persons be told.
        held_all_pieces: Whether the processor, alone or with few others, held together all that got out.
        warned: Whether the processor knew of similar leaks, or had been warned of them, before.
        other_source: Whether another source was shown from which it may as well have come.
        fraud_followed: Whether somebody used what got out to deceive the person.
    """

    kinds: frozenset[IncidentKind] | None = seen("事件种类")
    feared: bool | None = seen("可能发生")
    cause: IncidentCause | None = seen("事件原因")
    weakness_found: bool | None = seen("发现安全风险")
    remedied: bool | None = seen("立即补救")
    authorities_told: bool | None = seen("报告主管部门")
    persons_told: bool | None = seen("通知个人")
    told: frozenset[IncidentTopic] | None = seen("通知内容")
    notice_required: bool | None = seen("要求通知")
    held_all_pieces: bool | None = seen("掌握全部信息")
    warned: bool | None = seen("此前知悉泄露")
    other_source: bool | None = seen("其他来源")
    fraud_followed: bool | None = seen("后续诈骗")

    def __repr__(self) -> str:
        return shown(self, "cause")
