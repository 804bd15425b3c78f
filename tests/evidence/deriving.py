"""Complete cases in which a mutant answers otherwise than the law, or an atom decides alone, derived by a solver."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field, frozen
from outcomes import Place

from pipl_rules.analysis.mutation import Kind, Mutant, condition_of
from pipl_rules.analysis.proofs.solver import Z3, Term, Terms
from pipl_rules.analysis.proofs.symbolic import State, Symbolic, below, complete
from pipl_rules.analysis.proofs.witness import nearest, plain
from pipl_rules.facts import READINGS
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import AllOf, AnyOf, Atom, Comparison, Condition, Count, Fact, Not, SettledBy
from pipl_rules.logic.rule import Duty, Infringes, Rule
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.statutes import FIRST_DAY

Sides = tuple[Term, Term]
"""Known to be true, and may be true."""

Case = dict[Atom, bool]


@frozen
class Found:
    """A case on a day.

    Attributes:
        day: The day.
        case: The case.
        cone: The atoms on which the answers that differ depend.
        number: The count that a moved figure is about, and its number here.
    """

    day: dt.date
    case: Case
    cone: Sequence[Atom]
    number: tuple[Count, int] | None = None


@frozen
class Asked:
    """What a case must fulfil under the law of a day; see `Found`."""

    day: dt.date
    goals: Sequence[Term]
    cone: Sequence[Atom]
    number: tuple[Count, int] | None = None


@define(eq=False)
class Deriver:
    """Searches complete cases that the meaning of the facts allows.

    Attributes:
        rulebook: The rules.
        clauses: The axioms respected; all of them if left out. With fewer the search shows what an axiom excludes.
    """

    rulebook: Rulebook
    clauses: Sequence[Clause] | None = None
    terms: Terms = field(factory=lambda: Terms(Z3()))
    state: State = field(init=False)
    base: Case = field(init=False)
    _laws: dict[int, Symbolic] = field(factory=dict, init=False)
    _tied: tuple[Atom, ...] = field(default=(), init=False)
    _readings: tuple[Atom, ...] = field(default=(), init=False)

    def __attrs_post_init__(self) -> None:
        self.state = complete(self.terms, self.rulebook.atoms)
        self.base = plain(self.rulebook, READINGS.values())
        clauses = self.rulebook.clauses if self.clauses is None else self.clauses
        self.terms.require(self.state.possible(clauses))
        tied = (atom for clause in clauses for atom, _ in clause.literals)
        self._tied = tuple(dict.fromkeys(tied))
        self.terms.require(self.state.one_choice_each(READINGS.values()))
        self._readings = tuple(atom for atom in self.rulebook.atoms if _is_reading(atom))

    # -- laws

    def laws(self, rule: Rule) -> Iterator[tuple[dt.date, LawOfDay]]:
        """The laws under which the rule binds, the first day first."""
        for since in self.rulebook.epochs:
            if since >= FIRST_DAY and rule.in_force(since):
                yield since, self.rulebook.on(since)

    def under(self, law: LawOfDay) -> Symbolic:
        """The rules of a day applied to the cases searched."""
        if id(law) not in self._laws:
            self._laws[id(law)] = Symbolic(law, self.rulebook.atoms, self.state)
        return self._laws[id(law)]

    # -- conditions

    def sides(self, condition: Condition, law: LawOfDay, instead: Mapping[Atom, Sides]) -> Sides:
        """Both sides of a condition, with some atoms replaced."""
        terms = self.terms
        match condition:
            case AllOf(parts) | AnyOf(parts):
                join = terms.all if isinstance(condition, AllOf) else terms.any
                pairs = [self.sides(part, law, instead) for part in parts]
                return join([known for known, _ in pairs]), join([may for _, may in pairs])
            case Not(part):
                known, may = self.sides(part, law, instead)
                return -may, -known
            case Fact() | Comparison() if condition in instead:
                return instead[condition]
            case Fact() if condition.settled_by is SettledBy.LAW:
                node = law.form.statuses.get(condition)
                if node is None:
                    return terms.false, terms.true
                return self.under(law).known(node), self.under(law).may(node)
            case Fact() | Comparison():
                return self.state.known[condition], self.state.may[condition]
        msg = f"{type(condition).__name__} is not one of the five kinds of condition"
        raise TypeError(msg)

    def answers(
        self, rule: Rule, law: LawOfDay, instead: Mapping[Atom, Sides], lifters: Sequence[str]
    ) -> list[Sides]:
        """Whether the rule applies, and, of a duty, whether it is breached."""
        terms, rules = self.terms, self.under(law)
        parts = [self.sides(condition_of(rule), law, instead)]
        if isinstance(rule.concludes, Infringes | Duty):
            parts.append(self.sides(self.rulebook.given, law, {}))
        for other in lifters:
            node = law.form.applied.get(other)
            if node is not None:
                parts.append((-rules.may(node), -rules.known(node)))
        applies = terms.all([known for known, _ in parts]), terms.all([may for _, may in parts])
        if not isinstance(rule.concludes, Duty):
            return [applies]
        known, may = self.sides(rule.concludes.done, law, instead)
        return [applies, (terms.all((applies[0], -may)), terms.all((applies[1], -known)))]

    def cone(self, rules: Iterable[Rule], law: LawOfDay, extra: Iterable[Atom] = ()) -> list[Atom]:
        """Every atom on which the rules depend on the day, through statuses and lifters."""
        nodes = [law.form.statuses[f] for f in extra if isinstance(f, Fact) and f in law.form.statuses]
        for rule in rules:
            nodes += [law.form.applied[rule.id]] if rule.id in law.form.applied else []
            nodes += [law.form.breached[rule.id]] if rule.id in law.form.breached else []
        atoms = [self.rulebook.atoms[number] for number in sorted(below(law, nodes))]
        return list(
            dict.fromkeys(
                (*self._readings, *atoms, *(a for a in extra if a in self.state.known), *self._tied)
            )
        )

    def find(self, goals: Sequence[Term], searched: Sequence[Atom], base: Case | None = None) -> Case | None:
        """The nearest case in which the goals hold."""
        return nearest(self.state, self.base if base is None else base, goals, dict.fromkeys(searched))

    # -- mutants

    def telling(self, mutant: Mutant) -> Found | None:
        """A day and a case in which the mutant answers otherwise than the law; None if there is none."""
        if mutant.kind is Kind.DAY:
            return self._on_the_day(mutant)
        for firmly in (True, False):
            for asked in self.differences(mutant, firmly=firmly):
                case = self.find(asked.goals, asked.cone)
                if case is not None:
                    return Found(asked.day, case, asked.cone, asked.number)
        return None

    def differences(self, mutant: Mutant, *, firmly: bool) -> Iterator[Asked]:
        """For each law under which the rule binds, what must hold for the mutant to answer otherwise."""
        (changed,) = mutant.rules.values()
        original = self.rulebook.rule(changed.id)
        lost = [self.rulebook.rule(target) for target in original.lifts if target not in changed.lifts]
        for day, law in self.laws(original):
            if lost:
                yield from self._unlifted(original, lost[0], day, law, firmly=firmly)
            else:
                yield from self._otherwise(original, changed, day, law, firmly=firmly)

    def _lifters(self, rule: Rule) -> list[str]:
        return [other.id for other in self.rulebook.rules if rule.id in other.lifts]

    def _unlifted(
        self, lifter: Rule, target: Rule, day: dt.date, law: LawOfDay, *, firmly: bool
    ) -> Iterator[Asked]:
        if target.id not in law.form.applied:
            return
        every = self._lifters(target)
        (before, *_), (after, *_) = (
            self.answers(target, law, {}, lifters)
            for lifters in (every, [other for other in every if other != lifter.id])
        )
        yield Asked(day, [self._differ(before, after, firmly=firmly)], self.cone([lifter, target], law))

    def _otherwise(
        self, original: Rule, changed: Rule, day: dt.date, law: LawOfDay, *, firmly: bool
    ) -> Iterator[Asked]:
        new = [
            atom
            for atom in changed.atoms()
            if atom not in self.rulebook.index and isinstance(atom, Comparison)
        ]
        searched = self.cone([original], law, original.atoms())
        lifters = self._lifters(original)
        for instead, given, number in self._figures(new):
            pairs = zip(
                self.answers(original, law, {}, lifters),
                self.answers(changed, law, instead, lifters),
                strict=True,
            )
            differ = self.terms.any([self._differ(before, after, firmly=firmly) for before, after in pairs])
            yield Asked(day, [differ, *given], searched, number)

    def _figures(
        self, new: Sequence[Atom]
    ) -> Iterator[tuple[dict[Atom, Sides], list[Term], tuple[Count, int] | None]]:
        """For a figure that moved, what each number near it makes of the new comparison and of those in the law."""
        if not new:
            yield {}, [], None
            return
        (moved,) = new
        assert isinstance(moved, Comparison)
        terms = self.terms
        for number in (moved.threshold.value - 1, moved.threshold.value, moved.threshold.value + 1):
            if number < 0:
                continue
            side = terms.true if moved.holds(number) else terms.false
            others = [
                a
                for a in self.rulebook.atoms
                if isinstance(a, Comparison) and a.count.name == moved.count.name
            ]
            given = [self.state.is_(a, bool(a.holds(number))) for a in others]
            yield {moved: (side, side)}, given, (moved.count, number)

    def _differ(self, before: Sides, after: Sides, *, firmly: bool) -> Term:
        """Whether the answers differ; firmly, if one is yes and the other no."""
        terms = self.terms
        if firmly:
            return terms.any((terms.all((before[0], -after[1])), terms.all((-before[1], after[0]))))
        return terms.any(
            terms.any((terms.all((one, -other)), terms.all((-one, other))))
            for one, other in zip(before, after, strict=True)
        )

    def _on_the_day(self, mutant: Mutant) -> Found | None:
        """A case in which a rule applies on a day on which only one of the two has it in force."""
        for changed in mutant.rules.values():
            original = self.rulebook.rule(changed.id)
            for day, stays in _moved(original, changed):
                law = self.rulebook.on(day if stays else _inside(original, day))
                node = law.form.applied.get(original.id)
                if node is None or day < FIRST_DAY:
                    continue
                goal = self.under(law).known(node)
                cone = self.cone([original], law)
                case = self.find([goal], cone)
                if case is not None:
                    return Found(day, case, cone)
        return None

    # -- an atom that decides alone

    def pair(self, rule: Rule, place: Place) -> tuple[dt.date, Case, Case] | None:
        """Two cases that differ, of the rule's atoms, in one alone, and in whether the rule's condition is met.

        Of what shows a duty done, in whether it is breached, the rule applying in both.
        """
        for day, law in self.laws(rule):
            found = self._pair(rule, place, law)
            if found is not None:
                return day, *found
        return None

    def _pair(self, rule: Rule, place: Place, law: LawOfDay) -> tuple[Case, Case] | None:
        searched = self.cone([rule], law, rule.atoms())
        for goals, there in self._decisive(rule, place, law):
            first = self.find(goals, searched)
            if first is None:
                continue
            # the case nearest to the first with the atom turned and every other atom of the rule the same
            second = self.find([there, *self._same(rule, place, law, first)], searched, base=first)
            if second is not None:
                return first, second
        return None

    def _decisive(self, rule: Rule, place: Place, law: LawOfDay) -> list[tuple[list[Term], Term]]:
        """What must hold where the atom decides, once with the condition met and once not; and the atom turned."""
        terms = self.terms
        duty = isinstance(rule.concludes, Duty)
        tested = rule.concludes.done if duty and place.part == "done" else condition_of(rule)  # type: ignore[union-attr]
        yes, no = ((side, side) for side in (terms.true, terms.false))
        with_it, without = (self.sides(tested, law, {place.atom: side}) for side in (yes, no))
        known, may = self.sides(place.atom, law, {})
        context = [self.sides(condition_of(rule), law, {})[0]] if place.part == "done" else []
        if isinstance(rule.concludes, Infringes | Duty):
            context.append(self.sides(self.rulebook.given, law, {})[0])
        decides = (terms.all((with_it[0], -without[1])), terms.all((without[0], -with_it[1])))
        return [
            ([terms.any(decides), here, *context], there) for here, there in ((known, -may), (-may, known))
        ]

    def pairable(self, rule: Rule, place: Place, law: LawOfDay) -> bool:
        """Whether the atom can be so, and can be not so, where it would decide."""
        return all(self.terms.solver.satisfiable(goals) for goals, _ in self._decisive(rule, place, law))

    def _same(self, rule: Rule, place: Place, law: LawOfDay, first: Case) -> list[Term]:
        """What it takes that every atom of the rule but one is as in the first case."""
        same: list[Term] = []
        for atom in rule.atoms():
            if atom == place.atom:
                continue
            known, may = self.sides(atom, law, {})
            if atom in first:
                same.append(self.state.is_(atom, first[atom]))
            else:
                value = self._status_in(first, atom, law)
                same += [known] if value is True else ([-may] if value is False else [-known, may])
        return same

    def _status_in(self, case: Case, status: Atom, law: LawOfDay) -> bool | None:
        assert isinstance(status, Fact)
        node = law.form.statuses.get(status)
        if node is None:
            return None
        truth = law.everything.decide([case[atom] for atom in self.rulebook.atoms])
        return True if truth[2 * node] else (None if truth[2 * node + 1] else False)


def _is_reading(atom: Atom) -> bool:
    return isinstance(atom, Fact) and atom.settled_by is SettledBy.READING


def _moved(original: Rule, changed: Rule) -> Iterator[tuple[dt.date, bool]]:
    """The days on which only one of the two rules binds, and whether it is the original."""
    for before, after in (
        (original.span.start, changed.span.start),
        (original.span.end, changed.span.end),
    ):
        if before is not None and after is not None and before != after:
            day = min(before, after)
            yield day, original.in_force(day)


def _inside(rule: Rule, day: dt.date) -> dt.date:
    """The day nearest to the day on which the rule binds."""
    step = dt.timedelta(days=1)
    return next(near for near in (day + step, day - step) if rule.in_force(near))


__all__ = ["Deriver", "Found"]
