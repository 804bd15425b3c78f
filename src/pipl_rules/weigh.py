"""How firm a judgment is and what it stands on: functions of a case, asked for when needed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import frozen

from pipl_rules.apply import Answer, as_open, decide
from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.burdens import PROVED_BY
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.facts.status import IS_PERSONAL_INFORMATION
from pipl_rules.logic import certainty
from pipl_rules.logic.conditions import About, Atom, Party
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.plan import Values
from pipl_rules.units import Unit


@frozen(eq=False)
class Case:
    """What is weighed: the rules, the days of law, and the units."""

    rulebook: Rulebook
    days: tuple[LawOfDay, ...]
    units: tuple[Unit, ...]


@frozen
class Question:
    """A fact not found that could still change the verdict.

    Attributes:
        fact: The fact, or a comparison of a count; its question says what to ask.
        items: Ids of the items it is open for; empty for a fact about the act.
        proved_by: Who must prove it; None for an open standard, which the court answers.
    """

    fact: Atom
    items: tuple[str, ...]
    proved_by: Party | None


def bounds(case: Case, values: Sequence[Values] | None = None) -> Mapping[Interest, tuple[bool, bool]]:
    """For each interest: (certainly, possibly) infringed, over units and days of law.

    Args:
        case: The case.
        values: What to take as known for each unit; None takes what was found.

    Raises:
        InconsistentFindingsError: If what is known cannot all be true.
    """
    known = [unit.found for unit in case.units] if values is None else values
    low = dict.fromkeys(Interest, False)
    high = dict.fromkeys(Interest, False)
    for day in case.days:
        found = certainty.bounds(case.rulebook, as_open(day, case.units, known))
        if found is None:
            raise InconsistentFindingsError(("the findings taken together",))
        for interest, (certain, possible) in zip(Interest, found, strict=True):
            low[interest] |= certain
            high[interest] |= possible
    return {interest: (low[interest], high[interest]) for interest in Interest}


def rests_on(case: Case, answer: Mapping[Interest, bool | None]) -> tuple[Assumption, ...]:
    """A minimal set of assumptions that, with what was found, holds the answers given.

    Each one without which the rest still holds the answers is dropped, what nobody raised first, what the
    claim is made of last: so that an act not proven is said to rest on that, not on what was never in issue.
    """
    distinct = sorted(dict.fromkeys(a for unit in case.units for a in unit.used), key=_weight)
    holding = _Holding.of(case, answer)
    nothing: _Known = tuple((list(unit.found), {}) for unit in case.units)
    if not holding.holds(holding.over(nothing, distinct)):
        return ()
    return tuple(reversed(_needed(holding, distinct, nothing)))


_Known = tuple[tuple[Values, dict[int, int]], ...]
"""For each unit what is known, and the rank of the assumption that says it where several speak to one fact."""


@frozen(eq=False)
class _Holding:
    """What each assumption says, unit by unit, and whether the answers are certain with some of them.

    Attributes:
        case: The case.
        answer: The answers to be held.
        said: For each unit, for each assumption: number of its fact, its value, and its rank among several.
        worlds: For each day, worlds found to tell against an answer.
    """

    case: Case
    answer: Mapping[Interest, bool | None]
    said: tuple[Mapping[Assumption, tuple[int, bool, int | None]], ...]
    worlds: Mapping[LawOfDay, list[certainty.World]]

    @classmethod
    def of(cls, case: Case, answer: Mapping[Interest, bool | None]) -> "_Holding":
        """Made ready for a case; of several assumptions of one fact, the later in the unit's order speaks."""
        said = []
        of_act = case.units[0].used
        for unit in case.units:
            used = dict.fromkeys((*of_act, *unit.used))
            numbers = [unit.held.numbers[a] for a in used]
            spoken = Counter(numbers)
            said.append(
                {
                    a: (number, a.value, rank if spoken[number] > 1 else None)
                    for rank, (a, number) in enumerate(zip(used, numbers, strict=True))
                }
            )
        return cls(case, answer, tuple(said), {day: [] for day in case.days})

    def over(self, known: _Known, kept: Iterable[Assumption]) -> _Known:
        """What is known with some more assumptions kept."""
        kept = list(kept)
        result = []
        for (before, ranks_before), said in zip(known, self.said, strict=True):
            values, ranks = before.copy(), ranks_before.copy()
            for assumption in kept:
                if assumption in said:
                    number, value, rank = said[assumption]
                    if rank is not None:
                        if ranks.get(number, -1) > rank:
                            continue
                        ranks[number] = rank
                    values[number] = value
            result.append((values, ranks))
        return tuple(result)

    def holds(self, known: _Known) -> bool:
        """Whether what is known makes the answers certain."""
        if len(self.case.days) == 1:
            return self._certain(self.case.days[0], known, self.answer)
        return all(
            (any if value else all)(self._certain(day, known, {interest: value}) for day in self.case.days)
            for interest, value in self.answer.items()
            if value is not None
        )

    def _certain(self, day: LawOfDay, known: _Known, answer: Mapping[Interest, bool | None]) -> bool:
        wanted = tuple(answer.get(interest) for interest in Interest)
        values = [of_unit for of_unit, _ in known]
        return certainty.certain(
            self.case.rulebook, as_open(day, self.case.units, values), wanted, self.worlds[day]
        )


def _needed(holding: _Holding, candidates: Sequence[Assumption], others: _Known) -> list[Assumption]:
    """Of the candidates, those left when each that is not needed beside the rest and the others is dropped in turn.

    What can be dropped together is dropped at once, for to know more never makes an answer less certain.
    """
    if holding.holds(others):
        return []
    if len(candidates) == 1:
        return list(candidates)
    middle = len(candidates) // 2
    first, second = candidates[:middle], candidates[middle:]
    kept = _needed(holding, first, holding.over(others, second))
    return [*kept, *_needed(holding, second, holding.over(others, kept))]


def _weight(assumption: Assumption) -> int:
    if assumption.kind is Kind.BURDEN:
        if assumption.element or assumption.value is not False:
            return 3
        return 0 if assumption.on is Party.CLAIMANT else 1
    return 2


def open_questions(case: Case, unsettled: Sequence[Interest]) -> tuple[Question, ...]:
    """Facts not found below the interests that are not settled, following unknown nodes only."""
    items: dict[int, list[str]] = {}
    for day in case.days:
        for unit in case.units:
            for number in _open_atoms(day, unit, unsettled):
                where = items.setdefault(number, [])
                if unit.item is not None and unit.item.id not in where:
                    where.append(unit.item.id)
    questions = []
    for number in sorted(items):
        fact = case.rulebook.atoms[number]
        about_item = fact.about is About.ITEM
        questions.append(Question(fact, tuple(items[number]) if about_item else (), PROVED_BY.get(fact.name)))
    return tuple(questions)


def _open_atoms(day: LawOfDay, unit: Unit, unsettled: Sequence[Interest]) -> Iterator[int]:
    graph = day.form.graph
    truth = day.everything.decide(unit.found)
    stack = [day.form.interests[interest, unit.about] for interest in unsettled]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        if node in seen or truth[2 * node] or not truth[2 * node + 1]:
            continue
        seen.add(node)
        kind, *rest = graph.nodes[node]
        if kind == "atom":
            yield int(rest[0])
        stack.extend(graph.children(node))


def _item(unit: Unit) -> str | None:
    return unit.item.id if unit.item is not None else None


_Touched = TypeVar("_Touched", Interest, Interest | None)


def in_order(
    ranks: Mapping[str, int], rows: Iterable[tuple[Rule, str | None, _Touched]]
) -> list[tuple[Rule, str | None, _Touched]]:
    """Rows without repetition, by rank, date and statute order of the rule, then by item; see `Rulebook.ranks`.

    Args:
        ranks: The ranks.
        rows: A rule, the id of the item for which it speaks (None for the act), and the interest that it infringes,
            if any.
    """
    once = {(ranks[row[0].id], row[1] or ""): row for row in rows}
    return [once[key] for key in sorted(once)]


def answers(days: Sequence[LawOfDay], units: Sequence[Unit]) -> tuple[Answer, ...]:
    """What the rules of each day say of each unit, after assumptions; days first, units within a day."""
    return tuple([decide(day, unit) for day in days for unit in units])


def grounds(
    rulebook: Rulebook, units: Sequence[Unit], answers: Sequence[Answer]
) -> list[tuple[Rule, str | None, Interest]]:
    """The rules that infringe, with item and interest, by rank, date and statute order.

    Args:
        rulebook: The rules.
        units: The act and its items.
        answers: What the rules of each day say of each unit, days first.
    """
    ranks, wide = rulebook.ranks, len(units)
    ids = [_item(unit) for unit in units]
    places = {item: place for place, item in enumerate(sorted(item or "" for item in ids))}
    found: dict[int, tuple[Rule, str | None, Interest]] = {}
    for place, answer in enumerate(answers):
        if answer.infringing:
            item = ids[place % wide]
            after = places[item or ""]
            for rule, interest in answer.infringing:
                found[ranks[rule.id] * wide + after] = (rule, item, interest)
    return [found[key] for key in sorted(found)]


def other_breaches(case: Case) -> list[tuple[Rule, str | None]]:
    """Duties breached whose breach infringes nobody's right by itself, on what was found alone.

    No burden of proof in a claim between the parties makes a breach that only an authority may act on.
    """
    found: list[tuple[Rule, str | None, Interest | None]] = []
    for day in case.days:
        for unit in case.units:
            which, rules = day.harmless[unit.about]
            found.extend((rules[k], _item(unit), None) for k in which(unit.found))
    return [(rule, item) for rule, item, _ in in_order(case.rulebook.ranks, found)]


def lifted(case: Case) -> list[tuple[Rule, Rule, str | None]]:
    """Rules whose own condition is met, with the rule that lifts them."""
    found = []
    for day in case.days:
        which, pairs = day.lifting
        for unit in case.units:
            for rule, by in (pairs[k] for k in which(unit.assumed)):
                if day.form.levels[rule.id] is unit.about or unit.about is About.ITEM:
                    found.append((rule, by, _item(unit)))
    once = {(rule.id, by.id, item): (rule, by, item) for rule, by, item in found}
    ranks = case.rulebook.ranks
    return sorted(once.values(), key=lambda row: (ranks[row[0].id], row[1].id, row[2] or ""))


def protected(case: Case) -> bool | None:
    """Whether some item is personal information; True where the act has no items, for then privacy is asked.

    That none is must be found: what nobody proved to be personal information is not proven, not out of scope.
    """
    items = [(day, unit) for day in case.days for unit in case.units if unit.about is About.ITEM]
    if not items:
        return True
    values: list[bool | None] = []
    for day, unit in items:
        status = day.statuses.get(IS_PERSONAL_INFORMATION)
        if status is None:
            values.append(None)
            continue
        known, _ = status.decide(unit.assumed)
        _, may = status.decide(unit.found)
        values.append(True if known else (None if may else False))
    if True in values:
        return True
    return None if None in values else False
