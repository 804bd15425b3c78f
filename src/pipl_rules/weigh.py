"""How firm a judgment is and what it stands on: functions of a case, asked for when needed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from pipl_rules.apply import Unit, Values, as_open
from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.burdens import PROVED_BY
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.facts.status import IS_PERSONAL_INFORMATION
from pipl_rules.logic import certainty
from pipl_rules.logic.conditions import About, Atom, Party
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay, Rulebook


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
    if not _holds(case, distinct, answer):
        return ()
    return tuple(reversed(_needed(case, answer, distinct, [])))


def _needed(
    case: Case,
    answer: Mapping[Interest, bool | None],
    candidates: Sequence[Assumption],
    others: Sequence[Assumption],
) -> list[Assumption]:
    """Of the candidates, those left when each that is not needed beside the rest and the others is dropped in turn.

    What can be dropped together is dropped at once, for to know more never makes an answer less certain.
    """
    if _holds(case, others, answer):
        return []
    if len(candidates) == 1:
        return list(candidates)
    middle = len(candidates) // 2
    first, second = candidates[:middle], candidates[middle:]
    kept = _needed(case, answer, first, [*second, *others])
    return [*kept, *_needed(case, answer, second, [*kept, *others])]


def _weight(assumption: Assumption) -> int:
    if assumption.kind is Kind.BURDEN:
        if assumption.element or assumption.value is not False:
            return 3
        return 0 if assumption.on is Party.CLAIMANT else 1
    return 2


def _holds(case: Case, kept: Iterable[Assumption], answer: Mapping[Interest, bool | None]) -> bool:
    keep = set(kept)
    act = [a for a in case.units[0].used if a in keep]
    index = case.rulebook.index
    values = []
    for unit in case.units:
        known = list(unit.found)
        for assumption in (*act, *(a for a in unit.used if a in keep)):
            known[index[assumption.fact]] = assumption.value
        values.append(known)
    if len(case.days) == 1:
        return _certain(case, case.days[0], values, answer)
    return all(
        (any if value else all)(_certain(case, day, values, {interest: value}) for day in case.days)
        for interest, value in answer.items()
        if value is not None
    )


def _certain(
    case: Case, day: LawOfDay, values: Sequence[Values], answer: Mapping[Interest, bool | None]
) -> bool:
    wanted = tuple(answer.get(interest) for interest in Interest)
    return certainty.certain(case.rulebook, as_open(day, case.units, values), wanted)


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


def _truth(
    case: Case, values: Sequence[Values] | None = None
) -> Iterator[tuple[LawOfDay, Unit, tuple[bool, ...]]]:
    known = [unit.assumed for unit in case.units] if values is None else values
    for day in case.days:
        for unit, of_unit in zip(case.units, known, strict=True):
            yield day, unit, day.everything.decide(of_unit)


def _item(unit: Unit) -> str | None:
    return unit.item.id if unit.item is not None else None


def _in_order(
    rules: Iterable[tuple[Rule, str | None, Interest | None]],
) -> list[tuple[Rule, str | None, Interest | None]]:
    return sorted(dict.fromkeys(rules), key=lambda row: (row[0].cite.order, row[0].id, row[1] or ""))


def grounds(case: Case) -> list[tuple[Rule, str | None, Interest]]:
    """The rules that infringe, with item and interest, by rank, date and statute order."""
    found = []
    for day, unit, truth in _truth(case):
        for rule in day.rules:
            if day.form.levels[rule.id] is not unit.about:
                continue
            concluded = rule.concludes
            if isinstance(concluded, Infringes) and truth[2 * day.form.applied[rule.id]]:
                found.append((rule, _item(unit), concluded.interest))
            elif isinstance(concluded, Duty) and concluded.breach and truth[2 * day.form.breached[rule.id]]:
                found.append((rule, _item(unit), concluded.breach.interest))
    return [(rule, item, interest) for rule, item, interest in _in_order(found) if interest is not None]


def other_breaches(case: Case) -> list[tuple[Rule, str | None]]:
    """Duties breached whose breach infringes nobody's right by itself, on what was found alone.

    No burden of proof in a claim between the parties makes a breach that only an authority may act on.
    """
    found: list[tuple[Rule, str | None, Interest | None]] = []
    for day, unit, truth in _truth(case, [unit.found for unit in case.units]):
        for rule in day.rules:
            concluded = rule.concludes
            here = (
                day.form.levels[rule.id] is unit.about
                and isinstance(concluded, Duty)
                and concluded.breach is None
            )
            if here and truth[2 * day.form.breached[rule.id]]:
                found.append((rule, _item(unit), None))
    return [(rule, item) for rule, item, _ in _in_order(found)]


def lifted(case: Case) -> list[tuple[Rule, Rule, str | None]]:
    """Rules whose own condition is met, with the rule that lifts them."""
    found = []
    for day, unit, truth in _truth(case):
        in_force = {rule.id: rule for rule in day.rules}
        for by in day.rules:
            if not by.lifts or not truth[2 * day.form.applied[by.id]]:
                continue
            for target in by.lifts:
                rule = in_force.get(target)
                if rule is None or not truth[2 * day.form.own[target]]:
                    continue
                if day.form.levels[target] is unit.about or unit.about is About.ITEM:
                    found.append((rule, by, _item(unit)))
    return sorted(
        dict.fromkeys(found), key=lambda row: (row[0].cite.order, row[0].id, row[1].id, row[2] or "")
    )


def protected(case: Case) -> bool | None:
    """Whether some item is personal information; True where the act has no items, for then privacy is asked.

    That none is must be found: what nobody proved to be personal information is not proven, not out of scope.
    """
    items = [(day, unit) for day in case.days for unit in case.units if unit.about is About.ITEM]
    if not items:
        return True
    values: list[bool | None] = []
    for day, unit in items:
        node = day.form.statuses.get(IS_PERSONAL_INFORMATION)
        if node is None:
            values.append(None)
            continue
        known = day.everything.decide(unit.assumed)[2 * node]
        may = day.everything.decide(unit.found)[2 * node + 1]
        values.append(True if known else (None if may else False))
    if True in values:
        return True
    return None if None in values else False
