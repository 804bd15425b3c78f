"""Puts one question to every evaluator: each rule, breach, status and interest, by name."""

import datetime as dt
from collections.abc import Mapping, Sequence

from pipl_rules.logic.certainty import Bounds, Unit, bounds
from pipl_rules.logic.conditions import ALWAYS, About, Atom, Fact
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Duty, Interest, Rule, Status
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.logic.truth import UNKNOWN, Truth

Known = Mapping[Atom, Truth]
Answers = dict[str, Truth]


def values(book: Rulebook, known: Known) -> list[bool | None]:
    """What is known, by atom number, as compiled code reads it."""
    return [known.get(atom, UNKNOWN).value for atom in book.atoms]


def unlifted(case: Case, rule: Rule) -> Truth:
    """Whether the rule's own sentence applies, whatever lifts it."""
    presupposed = ALWAYS if isinstance(rule.concludes, Status | None) else case.rulebook.given
    return case.value(rule.when & ~rule.unless & presupposed)


def by_reference(book: Rulebook, day: dt.date, known: Known) -> Answers:
    """As the naive reference reads the rules."""
    case = Case(book, day, known)
    in_force = list(case.rules())
    statuses: dict[Fact, None] = {
        each.concludes.fact: None for each in in_force if isinstance(each.concludes, Status)
    }
    statuses.update((closing.fact, None) for closing in book.closings if day in closing.span)
    return {
        **{f"rule {each.id}": case.applies(each) for each in in_force},
        **{f"own {each.id}": unlifted(case, each) for each in in_force},
        **{f"breach {each.id}": case.breached(each) for each in in_force if isinstance(each.concludes, Duty)},
        **{f"status {fact}": case.status(fact) for fact in statuses},
        **{f"{i.value} {about.value}": case.infringed(i, about) for i in Interest for about in About},
    }


def nodes(law: LawOfDay, asked: Answers) -> dict[str, int]:
    """The nodes of the compiled form that answer the same questions."""
    form = law.form
    every = {
        **{f"rule {name}": node for name, node in form.applied.items()},
        **{f"own {name}": node for name, node in form.own.items()},
        **{f"breach {name}": node for name, node in form.breached.items()},
        **{f"status {fact}": node for fact, node in form.statuses.items()},
        **{f"{i.value} {about.value}": node for (i, about), node in form.interests.items()},
    }
    assert every.keys() >= asked.keys()
    return {name: every[name] for name in asked}


def pair(known_true: int, may_be_true: int) -> Truth:
    """Read a pair, which must not be known true without being possible."""
    assert may_be_true or not known_true
    return Truth.from_pair(known_true, may_be_true)


def for_one_act(law: LawOfDay, where: Mapping[str, int], case: list[bool | None]) -> Answers:
    """As short-circuit code decides one act."""
    flat = law.everything.decide(case)
    answers = {name: pair(flat[2 * node], flat[2 * node + 1]) for name, node in where.items()}
    for about, goal in law.interests.items():
        flat = goal.decide(case)
        for place, interest in enumerate(Interest):
            alone = pair(flat[2 * place], flat[2 * place + 1])
            assert answers[f"{interest.value} {about.value}"] is alone
    return answers


def on_planes(law: LawOfDay, where: Mapping[str, int], cases: Sequence[list[bool | None]]) -> list[Answers]:
    """As bit planes decide many acts in one run; bit k of every plane is case k."""
    full = (1 << len(cases)) - 1
    columns = list(zip(*cases, strict=True))
    known = [sum(1 << k for k, value in enumerate(column) if value is True) for column in columns]
    may = [sum(1 << k for k, value in enumerate(column) if value is not False) for column in columns]
    flat = law.everything.planes(known, may, full)
    assert all(plane & full == plane for plane in flat), "a plane has no bits beyond its cases"
    return [
        {name: pair(flat[2 * n] >> k & 1, flat[2 * n + 1] >> k & 1) for name, n in where.items()}
        for k in range(len(cases))
    ]


def bounds_of_an_act(book: Rulebook, day: dt.date, states: Sequence[Known]) -> tuple[Bounds, ...] | None:
    """The two interests over an act and its items; the first state is the act's own."""
    goals = book.on(day).interests
    units = [
        Unit(goals[About.ITEM if place else About.ACT], values(book, state))
        for place, state in enumerate(states)
    ]
    return bounds(book, units)
