"""Sentences about any rulebook: every verdict is total, no two rules clash, and nothing in it is idle."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from attrs import frozen

from pipl_rules.analysis.proofs.claim import Claim, Told, refute
from pipl_rules.analysis.proofs.questions import Applies, Breached, Holds, Infringed, Question
from pipl_rules.analysis.proofs.setting import Day, Setting
from pipl_rules.analysis.proofs.solver import Term
from pipl_rules.analysis.proofs.symbolic import below
from pipl_rules.analysis.proofs.theorem import Counterexample, Proof, Words
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import NEVER, Atom
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule, Status

Goals = Sequence[Term]
Sought = Callable[[Day, frozenset[str]], Iterator[tuple[str, Goals]]]
"""For a day and the names still sought, the goals under which one of them is found."""


@frozen(kw_only=True)
class Listed:
    """What a sentence does not hold of, by name, each with the reason."""

    reasons: Mapping[str, Words]


def total(open_statuses: Listed) -> Proof:
    """In a complete case no interest is open, no rule, no breach and, but for those listed, no status."""

    def proof(setting: Setting) -> Counterexample | None:
        unlisted = set(open_statuses.reasons)
        for day in setting.days():
            form = day.law.form
            statuses = {
                fact: node for fact, node in form.statuses.items() if day.satisfiable([day.rules.open(node)])
            }
            unlisted -= {fact.name for fact in statuses}
            nodes = [*form.interests.values(), *form.applied.values(), *form.breached.values()]
            nodes.extend(node for fact, node in statuses.items() if fact.name not in open_statuses.reasons)
            if day.satisfiable([day.terms.any(map(day.rules.open, nodes))]):
                return _open(day, open_statuses)
        if unlisted:
            return _listed_in_vain(sorted(unlisted))
        return None

    return proof


def _open(day: Day, listed: Listed) -> Counterexample | None:
    form = day.law.form
    asked: list[Question] = [
        *map(Infringed, Interest),
        *map(Applies, form.applied),
        *map(Breached, form.breached),
        *(Holds(fact) for fact in form.statuses if fact.name not in listed.reasons),
    ]
    for question in asked:
        found = refute(day, Claim(never=(Told(question, None),)))
        if found is not None:
            return Counterexample(
                Words(
                    f"every fact is settled, and this is open: {question}",
                    f"事实均已查明，此项仍未定：{question}",
                ),
                found.patterns,
            )
    return None


def _listed_in_vain(names: Iterable[str]) -> Counterexample:
    return Counterexample(Words(f"listed without need: {', '.join(names)}", f"无须列举：{'、'.join(names)}"))


def no_clash(setting: Setting) -> Counterexample | None:
    """In no possible case do a rule that concludes a status and a rule that denies it both apply."""
    for day in setting.days():
        form = day.law.form
        status = [(rule, rule.concludes) for rule in day.law.rules if isinstance(rule.concludes, Status)]
        sides = {
            value: {s.fact: [r for r, o in status if o == s] for _, s in status if s.value is value}
            for value in (True, False)
        }
        for fact in sides[True].keys() & sides[False].keys():
            one, other = (
                day.terms.any(day.rules.known(form.applied[r.id]) for r in sides[v][fact])
                for v in (True, False)
            )
            if not day.satisfiable((one, other)):
                continue
            for rule in sides[True][fact]:
                for against in sides[False][fact]:
                    told = Told(Applies(rule.id), value=True), Told(Applies(against.id), value=True)
                    found = refute(day, Claim(never=told))
                    if found is not None:
                        ids = f"{rule.id}, {against.id}: {fact.name}"
                        return Counterexample(
                            Words(f"these clash: {ids}", f"相互冲突：{ids}"), found.patterns
                        )
    return None


def alive(listed: Listed) -> Proof:
    """Every rule applies in some possible case on some day."""

    def sought(day: Day, names: frozenset[str]) -> Iterator[tuple[str, Goals]]:
        for name, node in day.law.form.applied.items():
            if name in names:
                yield name, (day.rules.known(node),)

    return _found(
        sought, lambda setting: (rule.id for rule in setting.rulebook.rules), listed, "规则从不适用"
    )


def lifting(listed: Listed) -> Proof:
    """Wherever a rule that lifts and its target are in force together on some day, it can lift it."""

    def names(setting: Setting) -> Iterator[str]:
        for law in (day.law for day in setting.days()):
            for rule in law.rules:
                yield from (pair(rule.id, target) for target in rule.lifts if target in law.form.own)

    def sought(day: Day, wanted: frozenset[str]) -> Iterator[tuple[str, Goals]]:
        form = day.law.form
        for rule in day.law.rules:
            for target in rule.lifts:
                if target in form.own and pair(rule.id, target) in wanted:
                    yield (
                        pair(rule.id, target),
                        (day.rules.known(form.own[target]), day.rules.known(form.applied[rule.id])),
                    )

    return _found(sought, names, listed, "例外从不生效")


def needed(listed: Listed) -> Proof:
    """Every rule that lifts, and every `unless`, is in some case all that keeps some rule from applying."""

    def names(setting: Setting) -> Iterator[str]:
        for rule in setting.rulebook.rules:
            yield from [rule.id] if rule.lifts else []
            yield from [_unless(rule)] if rule.unless != NEVER else []

    def sought(day: Day, wanted: frozenset[str]) -> Iterator[tuple[str, Goals]]:
        form = day.law.form
        for rule in day.law.rules:
            if rule.lifts and rule.id in wanted:
                for target in rule.lifts:
                    if target in form.own:
                        applies = day.rules.known(form.applied[rule.id])
                        own = day.rules.known(form.own[target])
                        yield rule.id, (applies, own, *_not_lifted(day, target, rule))
            if _unless(rule) in wanted and rule.unless != NEVER:
                yield _unless(rule), (*_but_for_unless(day, rule), *_not_lifted(day, rule.id, None))

    return _found(sought, names, listed, "例外从不起决定作用")


def relevant(asked: Callable[[Setting], Iterable[Atom]], listed: Listed) -> Proof:
    """Every fact asked about, with what means the same, makes the difference somewhere to an interest or a breach."""

    def sought(day: Day, wanted: frozenset[str]) -> Iterator[tuple[str, Goals]]:
        form = day.law.form
        nodes = tuple({*form.interests.values(), *form.breached.values()})
        reached = {day.atoms[n].name for n in below(day.law, nodes)}
        if not reached & wanted:
            return
        other, same = day.second
        classes = _same_by_meaning(day.atoms, day.setting.rulebook.clauses)
        alike = {one: day.terms.all(same[atom] for atom in atoms) for one, atoms in classes.items()}
        _one_differs(day, alike.values())
        there = day.applied(other)
        differs = day.terms.any(
            day.terms.all((rules.known(node), -others.known(node)))
            for node in nodes
            for rules, others in ((day.rules, there), (there, day.rules))
        )
        for one, atoms in classes.items():
            if not any(atom.name in reached for atom in atoms):
                continue
            for atom in atoms:
                if atom.name in wanted:
                    yield atom.name, (-alike[one], differs)

    return _found(
        sought, lambda setting: (atom.name for atom in asked(setting)), listed, "事实不影响任何结论"
    )


def _same_by_meaning(atoms: Iterable[Atom], clauses: Iterable[Clause]) -> dict[Atom, list[Atom]]:
    """The atoms in classes: those that the axioms make the same question go together, under the first of them."""
    implied = {
        (one, other)
        for clause in clauses
        if [value for _, value in clause.literals] in ([False, True], [True, False])
        for one, other in [[atom for atom, _ in sorted(clause.literals, key=itemgetter(1))]]
    }
    first: dict[Atom, Atom] = {}
    for atom in atoms:
        same = (one for one in first if (one, atom) in implied and (atom, one) in implied)
        first[atom] = first[one] if (one := next(same, None)) is not None else atom
    classes: dict[Atom, list[Atom]] = {}
    for atom, one in first.items():
        classes.setdefault(one, []).append(atom)
    return classes


def _one_differs(day: Day, alike: Iterable[Term]) -> None:
    """From now on the second case differs from the first in one class of atoms at most."""
    before = day.terms.false
    for term in alike:
        day.terms.require(day.terms.any((-before, term)))
        before = day.terms.any((before, -term))


def pair(by: str, target: str) -> str:
    """The name of a lifting pair."""
    return f"{by} lifts {target}"


def _unless(rule: Rule) -> str:
    return f"{rule.id} unless"


def _not_lifted(day: Day, target: str, but_by: Rule | None) -> list[Term]:
    form = day.law.form
    return [
        -day.rules.may(form.applied[other.id])
        for other in day.law.rules
        if target in other.lifts and other is not but_by
    ]


def _but_for_unless(day: Day, rule: Rule) -> list[Term]:
    """That everything the rule asks is so, and its exception too."""
    conditions = [rule.when, rule.unless]
    if isinstance(rule.concludes, Infringes | Duty):
        conditions.append(day.setting.rulebook.given)
    return [day.rules.sides(condition)[0] for condition in conditions]


def _found(sought: Sought, names: Callable[[Setting], Iterable[str]], listed: Listed, zh: str) -> Proof:
    """The proof that each name is found on some day, and that just those listed are not."""

    def proof(setting: Setting) -> Counterexample | None:
        left = dict.fromkeys(names(setting))
        known = set(left)
        for day in setting.days():
            for name, goals in sought(day, frozenset(left)):
                if name in left and day.satisfiable(goals):
                    del left[name]
        wrong = [name for name in left if name not in listed.reasons]
        if wrong:
            return Counterexample(
                Words(f"idle in every case: {', '.join(wrong)}", f"{zh}：{'、'.join(wrong)}")
            )
        stale = [name for name in listed.reasons if name not in left]
        return _listed_in_vain(stale) if stale or not known else None

    return proof


__all__ = ["Listed", "alive", "lifting", "needed", "no_clash", "pair", "relevant", "total"]
