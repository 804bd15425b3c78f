"""Findings: a value that the caller gives to a fact, with its ground."""

from attrs import field, frozen

from pipl_rules.errors import PiplRulesError
from pipl_rules.facts import fact as lookup
from pipl_rules.logic.conditions import About, Fact, SettledBy


class NotForFindingError(PiplRulesError, ValueError):
    """A legal status was given as a finding; rules conclude it, nobody finds it.

    Attributes:
        name: The status.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return (
            f"{self.name!r} is a legal status, and rules conclude it.\n"
            "  Find the circumstances it depends on instead; `explain(judgment)` shows which they are."
        )


def _fact(value: Fact | str) -> Fact:
    return lookup(value) if isinstance(value, str) else value


def _not_a_status(_finding: object, _attribute: object, fact: Fact) -> None:
    if fact.settled_by in (SettledBy.LAW, SettledBy.READING):
        raise NotForFindingError(fact.name)


def _of_an_item(finding: "Finding", _attribute: object, item: str | None) -> None:
    if item is not None and finding.fact.about is About.ACT:
        msg = f"{finding.fact.name} is a fact about the act; leave `item` out."
        raise ValueError(msg)


@frozen
class Finding:
    """A fact, the value found, and why.

    Attributes:
        fact: The fact, or its name.
        value: True or False. Leave a fact out to say that it is not found.
        ground: In the caller's words, where it comes from; shown in explanations.
        item: Id of the item it is about; None for a fact about the act, or for every item.

    Raises:
        UnknownNameError: If no fact bears the name.
        NotForFindingError: If the fact is a legal status.
        ValueError: If `item` is given and the fact is about the act.
    """

    fact: Fact = field(converter=_fact, validator=_not_a_status)
    value: bool
    ground: str = field(default="", repr=False)
    item: str | None = field(default=None, kw_only=True, validator=_of_an_item)
