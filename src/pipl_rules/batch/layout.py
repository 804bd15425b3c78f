"""What the columns of a table are: facts, counts, days, and what is wrong with the rest."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum

from attrs import frozen

from pipl_rules.errors import Fault, InputErrors
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.rule import Status
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Plan

DAYS = ("on", "until", "judged_on", "filed_on", "final_on", "harm_appeared_on")
"""Columns of days: of the act, of the judgment, and of its proceedings."""

ACT = "act"
"""The column whose equal values make several rows the items of one act."""


class Kind(Enum):
    """What stands in a column, whatever library it comes from."""

    TRUTH = "truth values"
    WHOLE = "whole numbers"
    DECIMAL = "decimal numbers"
    DAY = "days"
    NOTHING = "nothing but nulls"
    OTHER = "something else"


@frozen
class Layout:
    """The columns of a table by what they are.

    Attributes:
        facts: Number of atom of each column of truth values.
        counts: Columns of counts, with the numbers of the comparisons that they settle.
        days: Columns of days.
        blank: Columns of facts and counts in which nothing stands but nulls.
        grouped: Whether there is a column `act`.
        items: Whether a column says something of an item.
    """

    facts: Mapping[str, int]
    counts: Mapping[str, tuple[int, ...]]
    days: tuple[str, ...]
    blank: tuple[str, ...]
    grouped: bool
    items: bool

    def atoms(self, how: Plan) -> frozenset[int]:
        """Numbers of the atoms on which the table has a column."""
        blank = {how.numbers[name] for name in self.blank if name in how.numbers}
        counted = {n for name in self.blank for n, _ in how.comparisons.get(name, ())}
        named = {number for numbers in self.counts.values() for number in numbers}
        return frozenset({*self.facts.values(), *named, *blank, *counted})


def laid_out(how: Plan, columns: Sequence[tuple[str, Kind]], beside: Collection[str]) -> Layout:
    """Say of each column what it is.

    Args:
        how: The plan, with the names that the rulebook knows.
        columns: Names and kinds, in order.
        beside: Names of columns to leave aside.

    Raises:
        InputErrors: With a fault for every column that cannot be read.
    """
    faults: list[Fault] = []
    seen: set[str] = set()
    facts: dict[str, int] = {}
    counts: dict[str, tuple[int, ...]] = {}
    days: list[str] = []
    blank: list[str] = []
    grouped = False
    for place, (name, kind) in enumerate(columns):
        if name in beside:
            continue
        fault = _fault(how, place, name, kind, again=name in seen)
        seen.add(name)
        if fault is not None:
            faults.append(fault)
        elif name == ACT:
            grouped = True
        elif name in DAYS:
            days.append(name)
        elif kind is Kind.NOTHING:
            blank.append(name)
        elif name in how.numbers:
            facts[name] = how.numbers[name]
        else:
            counts[name] = tuple(number for number, _ in how.comparisons[name])
    faults.extend(_twice(facts, counts))
    if faults:
        raise InputErrors(faults)
    atoms = how.rulebook.atoms
    layout = Layout(facts, counts, tuple(days), tuple(blank), grouped, items=False)
    of_items = any(atoms[number].about is About.ITEM for number in layout.atoms(how))
    return Layout(facts, counts, tuple(days), tuple(blank), grouped, of_items)


def _fault(how: Plan, place: int, name: str, kind: Kind, *, again: bool) -> Fault | None:
    path = f"columns[{place}]"
    if name != ACT and name not in DAYS and name not in how.numbers and name not in how.comparisons:
        return _unknown(how.rulebook, path, name)
    if again:
        return Fault(
            path=name,
            code="column_twice",
            found="a second column of the name",
            expected="one",
            do="keep one of them",
        )
    if name == ACT:
        return None
    wanted, do = _expected(how, name)
    if name in how.numbers and how.rulebook.atoms[how.numbers[name]].name.startswith("reading."):
        return Fault(
            path=name,
            code="reading_in_a_table",
            found="a column",
            expected="none: a reading of the law is chosen, not found",
            do="pass it in `readings`, and leave the column out",
        )
    if kind in wanted or (kind is Kind.NOTHING and name != "on"):
        return None
    return Fault(path=name, code="wrong_column_type", found=kind.value, expected=wanted[0].value, do=do)


def _expected(how: Plan, name: str) -> tuple[tuple[Kind, ...], str]:
    if name in DAYS:
        return (Kind.DAY,), "make the column one of calendar days (date32)"
    if name in how.numbers:
        return (
            (Kind.TRUTH,),
            "make the column Boolean with nulls where nothing was found; numbers and words are not truth values",
        )
    return (
        (Kind.WHOLE, Kind.DECIMAL),
        "make the column one of whole numbers, with nulls where the number was not established",
    )


def _unknown(rulebook: Rulebook, path: str, name: str) -> Fault:
    statuses = {rule.concludes.fact for rule in rulebook.rules if isinstance(rule.concludes, Status)}
    statuses |= {closing.fact for closing in rulebook.closings}
    if any(
        isinstance(fact, Fact) and fact.settled_by is SettledBy.LAW and fact.name == name for fact in statuses
    ):
        return Fault(
            path=name,
            code="legal_status",
            found="a legal status, which rules conclude",
            expected="the circumstances on which it depends",
            do="leave the column out, or name it in `beside`",
        )
    return Fault(
        path=path,
        code="unknown_column",
        found="a name of no fact and no count",
        expected="the name of a fact or a count, a day, or `act`",
        do="correct the name, leave the column out, or name it in `beside`",
    )


def _twice(facts: Mapping[str, int], counts: Mapping[str, tuple[int, ...]]) -> list[Fault]:
    settled = {number: name for name, numbers in counts.items() for number in numbers}
    return [
        Fault(
            path=name,
            code="column_twice",
            found=f"a comparison of {settled[number]}, which has a column too",
            expected="the count, or comparisons of it",
            do="keep one of them",
        )
        for name, number in facts.items()
        if number in settled
    ]
