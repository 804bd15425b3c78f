"""How a person was reached, and what evidence of an act was kept or withheld."""

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import Channel, EvidenceTopic, HeldBy


@frozen(kw_only=True, repr=False)
class Contact(Record):
    """A message, call or leaflet that reached the person.

    Attributes:
        channel: By what means. IN_SERVICE is a display inside a service the person uses.
        commercial: Whether it served to promote or sell.
        agreed: Whether the person had agreed to be reached so, or asked for it.
        refused: Whether the person had refused before.
        names_person: Whether it addressed the person by name.
        names_acquaintances: Whether it named people the person knows.
        poses_as_other: Whether it was arranged to look like somebody else's message.
        times: How often.
        from_own_port: Whether it came from a number, port or account that was the processor's to use.

    Raises:
        ValueError: If `times` is negative.
    """

    channel: Channel | None = seen("触达方式")
    commercial: bool | None = seen("商业性")
    agreed: bool | None = seen("同意触达")
    refused: bool | None = seen("拒绝触达")
    names_person: bool | None = seen("使用本人姓名")
    names_acquaintances: bool | None = seen("使用熟人姓名")
    poses_as_other: bool | None = seen("伪装他人")
    times: int | None = seen("次数", validator=optional(ge(0)))
    from_own_port: bool | None = seen("自有端口发出")

    def __repr__(self) -> str:
        return shown(self, "channel")


@frozen(kw_only=True, repr=False)
class Evidence(Record):
    """Evidence that existed, should have existed, or was asked for.

    Withheld evidence and evidence not kept are two different things: say what is known of each.

    Attributes:
        topic: What it would prove: the act, by whom it was done, or consent.
        held_by: Who controls it.
        asked_for: Whether it was asked for in the proceedings.
        produced: Whether it was produced.
        refused_without_reason: Whether its holder refused to produce it without good reason.
        bound_to_keep: Whether its holder was bound to keep it at the time it was asked for.
        kept: Whether it was kept.
    """

    topic: EvidenceTopic = field(metadata={"zh": "待证事项"})
    held_by: HeldBy | None = seen("证据控制者")
    asked_for: bool | None = seen("要求提供")
    produced: bool | None = seen("已经提供")
    refused_without_reason: bool | None = seen("无正当理由拒不提供")
    bound_to_keep: bool | None = seen("应当留存")
    kept: bool | None = seen("已经留存")

    def __repr__(self) -> str:
        return shown(self, "topic", "held_by")
