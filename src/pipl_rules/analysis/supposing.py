"""What if: the same case with some of its facts otherwise, judged anew."""

from collections.abc import Iterable

from attrs import field, frozen

from pipl_rules.errors import InconsistentFindingsError, UnknownNameError
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, judgment_of
from pipl_rules.logic.conditions import About, Atom, Fact
from pipl_rules.units import supposed


@frozen
class Change:
    """A fact made otherwise than the record has it.

    Attributes:
        fact: The fact, or a comparison of a count.
        value: What it is made.
        items: Ids of the items it is made so in; None for every item, and for a fact about the act.
        before: What was found; None if nothing was.
    """

    fact: Atom
    value: bool
    items: tuple[str, ...] | None = None
    before: bool | None = field(default=None, eq=False)

    def __str__(self) -> str:
        return f"{self.fact}={'yes' if self.value else 'no'}"


def suppose(judgment: Judgment, changes: Iterable[Change]) -> Judgment:
    """The judgment there would be if these facts were so, everything else as it was found.

    What a change brings with it by the meaning of the words comes with it: a separate consent is a consent.

    Args:
        judgment: The judgment on the case as it is.
        changes: What to suppose.

    Raises:
        UnknownNameError: If an item has no such id, or a fact is none of the rulebook's.
        InconsistentFindingsError: If the changes cannot be true together, or with the rest of what was found.
    """
    judgment_of(judgment)
    from pipl_rules.analysis.trials import implied  # noqa: PLC0415 - trials judge many at once, and lean on this

    rulebook, units = judgment.rulebook, judgment.units
    places = {unit.item.id: place for place, unit in enumerate(units) if unit.item is not None}
    otherwise: list[dict[int, Finding | bool]] = [{} for _ in units]
    for change in changes:
        if change.fact not in rulebook.index:
            raise UnknownNameError(
                "fact of this rulebook", change.fact.name, {a.name for a in rulebook.index}
            )
        number = rulebook.index[change.fact]
        for id_ in change.items or ():
            if id_ not in places:
                raise UnknownNameError("item of this act", id_, places)
        own = range(len(units)) if change.items is None else [places[id_] for id_ in change.items]
        for follower, value in sorted(implied(rulebook).by(number, change.value)):
            atom = rulebook.atoms[follower]
            for place in range(len(units)) if atom.about is About.ACT else own:
                finding = Finding(atom, value, "supposed") if isinstance(atom, Fact) else value
                if place or atom.about is About.ACT:
                    before = otherwise[place].setdefault(follower, finding)
                    if _value(before) is not value:
                        raise InconsistentFindingsError([change.fact.name, atom.name])
    return Judgment(judgment.act, judgment.law, rulebook, judgment.days, supposed(rulebook, units, otherwise))


def _value(finding: Finding | bool) -> bool:  # noqa: FBT001 - a truth value
    return finding if isinstance(finding, bool) else bool(finding.value)
