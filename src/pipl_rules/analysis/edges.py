"""Knife edges: which single facts turn the verdict."""

from collections.abc import Iterator

from attrs import frozen

from pipl_rules.analysis.supposing import Change
from pipl_rules.analysis.trials import Move, Trials, Tried
from pipl_rules.judgment import Judgment, Verdict, judgment_of
from pipl_rules.logic.conditions import About, Fact, SettledBy


@frozen
class FactEdge:
    """A single fact that turns the verdict.

    Attributes:
        change: The fact, the value that turns it, and what was found; its item where it is about one.
        personal_information: Whether personal-information rights are infringed then; None if open.
        privacy: Whether privacy is infringed then; None if open.
    """

    change: Change
    personal_information: bool | None
    privacy: bool | None

    @property
    def verdict(self) -> Verdict:
        """The verdict then; an interest left open counts as not infringed, as it does in a judgment."""
        return Verdict.of(
            personal_information=self.personal_information is True, privacy=self.privacy is True
        )


_Answer = tuple[bool | None, bool | None]


def knife_edges(judgment: Judgment) -> tuple[FactEdge, ...]:
    """Every single fact that, made otherwise alone, turns the answer on an interest.

    What follows from a change by the meaning of the words comes with it. A fact found is turned round; one
    not found is tried both ways. Facts about items are tried item by item.

    Args:
        judgment: The judgment on the act.

    Returns:
        The edges in the order in which the law asks the facts, the act before its items.
    """
    judgment_of(judgment)
    trials = Trials(judgment)
    moves = [move for place in range(len(judgment.units)) for move in _moves(judgment, place)]
    base, *answers = map(_answer, trials.run([frozenset(), *(frozenset({move}) for move in moves)]))
    edges = []
    for move, answer in zip(moves, answers, strict=True):
        if answer is not None and answer != base:
            edges.append(FactEdge(_change(judgment, move), *answer))
    return tuple(edges)


def _moves(judgment: Judgment, place: int) -> Iterator[Move]:
    unit = judgment.units[place]
    for number, atom in enumerate(judgment.rulebook.atoms):
        if atom.about is not unit.about or (isinstance(atom, Fact) and atom.settled_by is SettledBy.READING):
            continue
        for value in (True, False):
            if unit.found[number] is not value:
                yield Move(number, value, (place,) if unit.about is About.ITEM else None)


def _answer(tried: Tried | None) -> _Answer | None:
    if tried is None:
        return None
    one, other = ((True if known else (None if may else False)) for known, may in tried)
    return one, other


def _change(judgment: Judgment, move: Move) -> Change:
    place = move.units[0] if move.units else 0
    unit = judgment.units[place]
    items = (unit.item.id,) if unit.item is not None else None
    return Change(judgment.rulebook.atoms[move.number], move.value, items, unit.found[move.number])
