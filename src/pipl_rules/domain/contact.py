"""How a person was reached, and what evidence of an act was kept or withheld."""

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.domain.shown import shown
from pipl_rules.domain.words import Channel, EvidenceTopic, HeldBy


@frozen(kw_only=True, repr=False)
class Contact:
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

    Raises:
        ValueError: If `times` is negative.
    """

    channel: Channel | None = None
    commercial: bool | None = None
    agreed: bool | None = None
    refused: bool | None = None
    names_person: bool | None = None
    names_acquaintances: bool | None = None
    poses_as_other: bool | None = None
    times: int | None = field(default=None, validator=optional(ge(0)))

    def __repr__(self) -> str:
        return shown(self, "channel")


@frozen(kw_only=True, repr=False)
class Evidence:
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

    topic: EvidenceTopic
    held_by: HeldBy | None = None
    asked_for: bool | None = None
    produced: bool | None = None
    refused_without_reason: bool | None = None
    bound_to_keep: bool | None = None
    kept: bool | None = None

    def __repr__(self) -> str:
        return shown(self, "topic", "held_by")
