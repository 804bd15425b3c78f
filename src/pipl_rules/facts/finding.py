"""Findings: a value that the caller gives to a fact, or a number to a count, with its ground."""

from attrs import field, frozen
from attrs.validators import ge

from pipl_rules.errors import PiplRulesError, UnknownNameError
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.logic.conditions import About, Count, Fact, SettledBy


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


class WrongValueError(PiplRulesError, TypeError):
    """A fact was given a number, or a count was given no whole number.

    Attributes:
        name: The fact or the count.
        unit: What the count counts; None for a fact.
    """

    def __init__(self, name: str, unit: str | None) -> None:
        self.name = name
        self.unit = unit
        super().__init__(name, unit)

    def __str__(self) -> str:
        if self.unit is None:
            return (
                f"{self.name!r} is a fact, and the value found is True or False.\n"
                "  Write one of the two; leave the finding out to say that it is not found."
            )
        return (
            f"{self.name!r} is a count, and the value found is a whole number of {self.unit}.\n"
            "  Write the number itself; leave the finding out to say that it is not found."
        )


def _named(value: Fact | Count | str) -> Fact | Count:
    if not isinstance(value, str):
        return value
    known: dict[str, Fact | Count] = {**FACTS, **COUNTS}
    if value not in known:
        raise UnknownNameError("fact or count", value, known)
    return known[value]


def _not_a_status(_finding: object, _attribute: object, fact: Fact | Count) -> None:
    if isinstance(fact, Fact) and fact.settled_by in (SettledBy.LAW, SettledBy.READING):
        raise NotForFindingError(fact.name)


def _of_its_kind(finding: "Finding", _attribute: object, value: object) -> None:
    unit = finding.fact.unit if isinstance(finding.fact, Count) else None
    if not isinstance(value, int) or isinstance(value, bool) is not (unit is None):
        raise WrongValueError(finding.fact.name, unit)


def _of_an_item(finding: "Finding", _attribute: object, item: str | None) -> None:
    if item is not None and finding.fact.about is About.ACT:
        msg = f"{finding.fact.name} is about the act; leave `item` out."
        raise ValueError(msg)


@frozen
class Finding:
    """A fact or a count, the value found, and why.

    Attributes:
        fact: The fact or the count, or its name.
        value: Of a fact, True or False; of a count, a whole number in the unit of the count, none below nought.
            Leave the finding out to say that it is not found.
        ground: In the caller's words, where it comes from; shown in explanations.
        item: Id of the item it is about; None for what is about the act, or for every item.

    Raises:
        UnknownNameError: If no fact and no count bears the name.
        NotForFindingError: If the fact is a legal status.
        WrongValueError: If a fact is given a number, or a count no whole number.
        ValueError: If a number is below nought, or `item` is given for what is about the act.
    """

    fact: Fact | Count = field(converter=_named, validator=_not_a_status, metadata={"zh": "事实或者数量"})
    value: bool | int = field(validator=[_of_its_kind, ge(0)], metadata={"zh": "认定结果"})
    ground: str = field(default="", repr=False, metadata={"zh": "理由"})
    item: str | None = field(default=None, kw_only=True, validator=_of_an_item, metadata={"zh": "所涉信息项"})
