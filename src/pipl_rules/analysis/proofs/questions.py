"""What a sentence about the law asks of a case, put to the solver and to the compiled rules alike."""

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import and_, or_

from attrs import frozen

from pipl_rules.analysis.proofs.solver import Term
from pipl_rules.analysis.proofs.symbolic import Symbolic
from pipl_rules.logic.conditions import About, AllOf, AnyOf, Atom, Condition, Fact, Not, SettledBy
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.logic.truth import Truth


@frozen
class Infringed:
    """Whether an interest is infringed: by the act as an act, in its item, or (None) in either."""

    interest: Interest
    about: About | None = None


@frozen
class Applies:
    """Whether a rule applies: its condition holds and nothing lifts it; not so where it is not in force."""

    rule: str


@frozen
class Breached:
    """Whether the duty that a rule lays down stands and is not done; not so where it is not in force."""

    rule: str


@frozen
class Holds:
    """Whether a condition holds, statuses as the rules conclude them."""

    condition: Condition


Question = Infringed | Applies | Breached | Holds


def sides(question: Question, rules: Symbolic) -> tuple[Term, Term]:
    """Whether the answer is known to be yes, and whether it may be."""
    terms, form = rules.state.terms, rules.law.form
    match question:
        case Infringed(interest, about):
            levels = tuple(About) if about is None else (about,)
            nodes = [form.interests[interest, level] for level in levels]
            return terms.any(map(rules.known, nodes)), terms.any(map(rules.may, nodes))
        case Holds(condition):
            return rules.sides(condition)
        case Applies(rule) | Breached(rule):
            table = form.applied if isinstance(question, Applies) else form.breached
            node = table.get(rule)
    return (terms.false, terms.false) if node is None else (rules.known(node), rules.may(node))


def answer(question: Question, law: LawOfDay, atoms: Sequence[Atom], values: Mapping[Atom, bool]) -> Truth:
    """The answer of the compiled rules in a case of which these values are known."""
    truth = law.everything.decide([values.get(atom) for atom in atoms])
    form = law.form

    def node(number: int) -> Truth:
        return Truth.from_pair(truth[2 * number], truth[2 * number + 1])

    def condition(asked: Condition) -> Truth:
        match asked:
            case AllOf(parts):
                return reduce(and_, map(condition, parts), Truth.TRUE)
            case AnyOf(parts):
                return reduce(or_, map(condition, parts), Truth.FALSE)
            case Not(part):
                return ~condition(part)
            case Fact() if asked.settled_by is SettledBy.LAW:
                return node(form.statuses[asked]) if asked in form.statuses else Truth.UNKNOWN
        return Truth.of(values.get(asked))  # type: ignore[call-overload]  # an atom

    match question:
        case Infringed(interest, about):
            levels = tuple(About) if about is None else (about,)
            return reduce(or_, (node(form.interests[interest, level]) for level in levels))
        case Holds(asked):
            return condition(asked)
        case Applies(rule) | Breached(rule):
            table = form.applied if isinstance(question, Applies) else form.breached
            return node(table[rule]) if rule in table else Truth.FALSE
