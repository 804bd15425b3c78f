"""Why a mutant cannot be told from the law, and why an atom never decides alone: worked out by the solver."""

from collections.abc import Iterable, Sequence

from attrs import define, field
from deriving import Deriver
from outcomes import Place

from pipl_rules.analysis.mutation import Kind, Mutant
from pipl_rules.analysis.proofs.solver import Term
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import Fact, SettledBy
from pipl_rules.logic.rule import Rule
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.statutes import FIRST_DAY

NO_PATTERN = "a case was found, and no pattern shows it"


@define(eq=False)
class Explainer:
    """Explains what no case shows."""

    deriver: Deriver
    _bare: Deriver | None = field(default=None)

    @property
    def bare(self) -> Deriver:
        """The same without the axioms."""
        if self._bare is None:
            self._bare = Deriver(self.deriver.rulebook, clauses=())
        return self._bare

    def of_mutant(self, mutant: Mutant) -> str:
        """Why no case tells the mutant from the law."""
        if mutant.kind is Kind.DAY:
            return f"the day lies before {FIRST_DAY}, the first day modelled"
        if self.deriver.telling(mutant) is not None:
            return NO_PATTERN
        (changed,) = mutant.rules.values()
        original = self.deriver.rulebook.rule(changed.id)
        lost = [target for target in original.lifts if target not in changed.lifts]
        if lost:
            return self._unlifted(original, self.deriver.rulebook.rule(lost[0]))
        asked = [question.goals for question in self.bare.differences(mutant, firmly=False)]
        if not self._possible(asked, ()):
            read = [
                atom
                for atom in original.atoms()
                if isinstance(atom, Fact) and atom.settled_by is SettledBy.LAW
            ]
            return f"so by what the legal statuses read there mean ({', '.join(map(str, read))})"
        return f"by meaning: {self._axioms(asked)}"

    def of_place(self, rule: Rule, place: Place) -> str:
        """Why an atom never decides alone."""
        for deriver, why in (
            (self.bare, "wherever it could decide, the other atoms of the rule settle it"),
            (self.deriver, "wherever it could decide, the other atoms of the rule settle it by meaning"),
        ):
            if not any(deriver.pairable(rule, place, law) for _, law in deriver.laws(rule)):
                return why
        return NO_PATTERN

    def _unlifted(self, lifter: Rule, target: Rule) -> str:
        asked = self._meetings(self.bare, lifter, target, [])
        if not self._possible(asked, ()):
            return f"{target.id} never meets {lifter.id}: what the one asks, the other excludes"
        if not self._possible(asked, self.deriver.rulebook.clauses):
            return f"{target.id} never meets {lifter.id}, by meaning: {self._axioms(asked)}"
        others = [
            rule for rule in self.deriver.rulebook.rules if target.id in rule.lifts and rule.id != lifter.id
        ]
        for other in others:
            if not self._possible(
                self._meetings(self.bare, lifter, target, [other]), self.deriver.rulebook.clauses
            ):
                return f"wherever {lifter.id} lifts {target.id}, {other.id} lifts it too"
        return f"wherever {lifter.id} lifts {target.id}, one or another of the rules that lift it does so too"

    def _meetings(
        self, deriver: Deriver, lifter: Rule, target: Rule, besides: Sequence[Rule]
    ) -> list[list[Term]]:
        """What must hold, under each law, for the lifter to meet the target with none of the others lifting it."""
        return [
            _meeting(deriver, lifter, target, besides, law)
            for _, law in deriver.laws(target)
            if lifter.id in law.form.applied
        ]

    def _possible(self, asked: Sequence[Sequence[Term]], clauses: Iterable[Clause]) -> bool:
        """Whether under some law the goals can hold together with these axioms and no others."""
        meaning = [self.bare.state.possible([clause]) for clause in clauses]
        return any(self.bare.terms.solver.satisfiable([*goals, *meaning]) for goals in asked)

    def _axioms(self, asked: Sequence[Sequence[Term]]) -> str:
        """Axioms that together exclude what is asked, none of which could be missed."""
        kept = list(self.deriver.rulebook.clauses)
        for clause in self.deriver.rulebook.clauses:
            rest = [other for other in kept if other != clause]
            if not self._possible(asked, rest):
                kept = rest
        return "; ".join(map(str, kept))


def _meeting(
    deriver: Deriver, lifter: Rule, target: Rule, besides: Iterable[Rule], law: LawOfDay
) -> list[Term]:
    rules = deriver.under(law)
    goals = [rules.may(law.form.own[target.id]), rules.may(law.form.applied[lifter.id])]
    goals += [-rules.known(law.form.applied[rule.id]) for rule in besides if rule.id in law.form.applied]
    return goals


__all__ = ["NO_PATTERN", "Explainer"]
