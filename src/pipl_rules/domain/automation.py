"""Automated decisions, and devices that capture people in public places."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import AutomatedUse


@frozen(kw_only=True, repr=False)
class AutomatedDecision(Record):
    """A programme that analyses the person and decides (自动化决策, PIPL art. 73(2)).

    Attributes:
        uses: What its decisions were used for, all of it.
        non_targeted_option: Whether an option was offered that does not go by the person's features.
        easy_refusal: Whether the person was offered a convenient way to refuse.
        explanation_refused: Whether the person asked for an explanation and did not get it.
        alone: Whether it decided without a human.
        human_asked_for: Whether the person refused to be decided on by it alone.
    """

    uses: frozenset[AutomatedUse] | None = seen("自动化决策用途")
    non_targeted_option: bool | None = seen("非定向选项")
    easy_refusal: bool | None = seen("便捷拒绝")
    explanation_refused: bool | None = seen("拒绝说明")
    alone: bool | None = seen("仅自动化")
    human_asked_for: bool | None = seen("拒绝仅自动化")

    def __repr__(self) -> str:
        return shown(self, "alone")


@frozen(kw_only=True, repr=False)
class Capture(Record):
    """A device that takes images of people, or identifies them, in a public place.

    Attributes:
        sign_posted: Whether a prominent sign told of it.
        used_otherwise: Whether what it took was used for anything but public safety.
    """

    sign_posted: bool | None = seen("提示标识")
    used_otherwise: bool | None = seen("另作他用")

    def __repr__(self) -> str:
        return shown(self, "sign_posted")
