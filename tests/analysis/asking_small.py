"""Small rulebooks to ask about, and what matters in them, found the slow way."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache

from pipl_rules import ProcessingAct, evaluate
from pipl_rules.domain.information import InformationItem
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Atom, Condition
from pipl_rules.logic.reference import Case, completions
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook as whole_law

DAY = dt.date(2024, 6, 1)
ACT = ProcessingAct(id="a", on=DAY, happened=None, done_by=None, items=(InformationItem(id="i"),))


def judgeable(book: Rulebook) -> Rulebook:
    """The same rules, with the facts of the whole law beside theirs, which assumptions speak of."""
    return Rulebook(book.rules, book.closings, book.axioms, book.given, (*book.atoms, *_everything()))


@cache
def _everything() -> tuple[Atom, ...]:
    return whole_law().atoms


def judged(book: Rulebook) -> Judgment:
    """The judgment on an act of which nothing is known, with one item."""
    return evaluate(ACT, rulebook=book)


class Worlds:
    """Every way in which the facts of a small rulebook may turn out for an act with one item, as bits."""

    def __init__(self, book: Rulebook) -> None:
        self.atoms = book.atoms
        self.worlds = list(completions(book, {}))
        self.all = (1 << len(self.worlds)) - 1
        self.where: dict[tuple[Atom, bool], int] = {
            (atom, value): sum(1 << k for k, w in enumerate(self.worlds) if w[atom].value is value)
            for atom in self.atoms
            for value in (True, False)
        }
        self.outcomes = [self._outcome(book, world) for world in self.worlds]
        self.planes: Mapping[Interest, Sequence[int]] = {
            interest: [
                sum(1 << k for k, o in enumerate(self.outcomes) if o[interest] is truth) for truth in Truth
            ]
            for interest in Interest
        }

    def _outcome(self, book: Rulebook, world: Mapping[Atom, Truth]) -> Mapping[Interest, Truth]:
        case = Case(book, DAY, world)
        return {i: case.infringed(i, About.ACT) | case.infringed(i, About.ITEM) for i in Interest}

    def known(self, values: Mapping[Atom, bool]) -> int:
        """The worlds in which these values are so."""
        left = self.all
        for literal in values.items():
            left &= self.where[literal]
        return left

    def certain(self, interest: Interest, worlds: int) -> bool:
        """Whether the interest is infringed in all of the worlds, or in none; unknown in all is not certain."""
        return any(
            worlds & ~plane == 0 for truth, plane in self._planes(interest) if truth is not Truth.UNKNOWN
        )

    def _planes(self, interest: Interest) -> list[tuple[Truth, int]]:
        return list(zip(Truth, self.planes[interest], strict=True))

    def _alike(self, interest: Interest, worlds: int) -> bool:
        return any(worlds & ~plane == 0 for plane in self.planes[interest])

    def matter(self, values: Mapping[Atom, bool]) -> set[Atom]:
        """The facts of which, whatever else may be found, some answer could ever settle what was not settled."""
        found: set[Atom] = set()
        free = [atom for atom in self.atoms if atom not in values]
        open_ = [i for i in Interest if not self.certain(i, self.known(values))]
        self._search(self.known(values), free, 0, open_, found)
        return found

    def _search(
        self, worlds: int, free: Sequence[Atom], place: int, open_: Sequence[Interest], found: set[Atom]
    ) -> None:
        """Every state of knowledge above this one."""
        open_ = [interest for interest in open_ if not self._alike(interest, worlds)]
        if not worlds or not open_:
            return
        for atom in free:
            parts = [worlds & self.where[atom, value] for value in (True, False)]
            if (
                atom not in found
                and all(parts)
                and any(self._alike(i, part) for i in open_ for part in parts)
            ):
                found.add(atom)
        for k in range(place, len(free)):
            for value in (True, False):
                self._search(worlds & self.where[free[k], value], free, k + 1, open_, found)


def book_of(*rules: object, **more: object) -> Rulebook:
    """A rulebook of these rules that acts can be judged by."""
    return judgeable(Rulebook(rules, **more))  # type: ignore[arg-type]  # rules, closings, axioms as written


__all__ = ["ACT", "DAY", "Condition", "Worlds", "book_of", "judgeable", "judged"]
