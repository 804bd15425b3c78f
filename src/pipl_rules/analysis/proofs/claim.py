"""Claims: what never goes together, in any possible case or pair of cases, under the law of a day.

A claim speaks of one case, or of two that differ in some facts only. Where it is
false, two small fact patterns show it: nothing is found in them but what matters.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from pipl_rules.analysis.pattern import Pattern
from pipl_rules.analysis.proofs.questions import Question, answer, sides
from pipl_rules.analysis.proofs.setting import Day
from pipl_rules.analysis.proofs.solver import Term
from pipl_rules.analysis.proofs.symbolic import Symbolic
from pipl_rules.analysis.proofs.witness import fewest
from pipl_rules.logic.conditions import Atom, Fact, SettledBy

Values = dict[Atom, bool]


@frozen
class Told:
    """A question and its answer.

    Attributes:
        question: The question.
        value: The answer; None where it is open.
        second: Whether it is asked of the second case.
    """

    question: Question
    value: bool | None
    second: bool = False


@frozen(kw_only=True)
class Claim:
    """What never goes together.

    Attributes:
        supposing: What is supposed; the claim says nothing unless some case meets it.
        never: What then never holds, all of it at once.
        differing: The facts in which the second case may differ from the first.
        rising: Those among them that may only turn from no to yes.
    """

    supposing: tuple[Told, ...] = ()
    never: tuple[Told, ...]
    differing: tuple[Atom, ...] = ()
    rising: tuple[Atom, ...] = ()


@frozen
class Refuted:
    """The cases that show a claim false: one, or two where the claim compares cases."""

    patterns: tuple[Pattern, ...]


def met(day: Day, claim: Claim) -> bool:
    """Whether some possible case meets what the claim supposes."""
    cases = _cases(day, claim)
    return day.satisfiable([*_related(claim, cases), *(_term(told, cases) for told in claim.supposing)])


def all_hold(day: Day, claims: Iterable[Claim]) -> bool:
    """Whether all claims hold under the law of the day; asked at once, which is sooner done than one by one."""
    broken = [day.terms.all(_goals(claim, _cases(day, claim))) for claim in claims]
    return not day.satisfiable((day.terms.any(broken),))


def refute(day: Day, claim: Claim) -> Refuted | None:
    """Cases that show the claim false under the law of the day; None if there are none."""
    cases = _cases(day, claim)
    goals = _goals(claim, cases)
    if not day.satisfiable(goals):
        return None
    fewest(day.terms.solver, goals, _wishes(day, cases))
    found = tuple(
        {atom: value for atom in day.atoms if (value := rules.state.value(atom)) is not None}
        for rules in cases
    )
    shorter = _shorter(day, claim, found)
    return Refuted(tuple(Pattern.of(day.day, values, judged_on=day.judged_on) for values in shorter))


def _cases(day: Day, claim: Claim) -> tuple[Symbolic, ...]:
    """The rules applied to the first case and, where the claim speaks of one, the second."""
    return day.pair(claim.differing) if claim.differing else (day.rules,)


def _goals(claim: Claim, cases: Sequence[Symbolic]) -> list[Term]:
    told = (*claim.supposing, *claim.never)
    return [*_related(claim, cases), *(_term(each, cases) for each in told)]


def _related(claim: Claim, cases: Sequence[Symbolic]) -> list[Term]:
    """That what may only rise does not fall."""
    terms = cases[0].state.terms
    return [terms.any((-cases[0].state.known[atom], cases[1].state.known[atom])) for atom in claim.rising]


def _term(told: Told, cases: Sequence[Symbolic]) -> Term:
    rules = cases[told.second]
    known, may = sides(told.question, rules)
    if told.value is None:
        return rules.state.terms.all((may, -known))
    return known if told.value else -may


def _wishes(day: Day, cases: Sequence[Symbolic]) -> list[Term]:
    """That everything be as in the plain case."""
    base = day.setting.base
    return list(dict.fromkeys(rules.state.is_(atom, base[atom]) for rules in cases for atom in day.atoms))


def _shorter(day: Day, claim: Claim, found: tuple[Values, ...]) -> tuple[Values, ...]:
    """The cases without the facts that they can do without, by strong Kleene; readings are kept.

    What is open in a complete case would be open of anything forgotten; there nothing is left out.
    """
    if any(told.value is None for told in (*claim.supposing, *claim.never)):
        return found
    base = day.setting.base
    order = sorted(
        (atom for atom in dict.fromkeys(a for values in found for a in values) if not _is_reading(atom)),
        key=lambda atom: any(values.get(atom, base[atom]) is not base[atom] for values in found),
    )
    return _without(day, claim, found, order)


def _without(day: Day, claim: Claim, found: tuple[Values, ...], tried: Sequence[Atom]) -> tuple[Values, ...]:
    """The cases without as many of the atoms tried as they can do without, halves first."""
    if not tried:
        return found
    left = tuple({atom: v for atom, v in values.items() if atom not in set(tried)} for values in found)
    if _shows(day, claim, left):
        return left
    if len(tried) == 1:
        return found
    middle = len(tried) // 2
    return _without(day, claim, _without(day, claim, found, tried[:middle]), tried[middle:])


def _shows(day: Day, claim: Claim, found: Sequence[Mapping[Atom, bool]]) -> bool:
    return all(
        answer(told.question, day.law, day.atoms, found[told.second]).value is told.value
        for told in (*claim.supposing, *claim.never)
    )


def _is_reading(atom: Atom) -> bool:
    return isinstance(atom, Fact) and atom.settled_by is SettledBy.READING
