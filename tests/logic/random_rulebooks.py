"""Random rulebooks and states of knowledge, of every kind that the language allows.

Rules are drawn in an order in which each may be lifted by earlier ones and read
the statuses settled before it, so that no cycle arises; and a status is read as
false only where that is allowed. The few rulebooks that are refused all the
same, for a clash, are left aside. The order drawn is shuffled in the end.
"""

from collections import defaultdict

from attrs import define, evolve, field, frozen
from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter
from random_conditions import ACT_ATOMS, ITEM_ATOMS, STATUSES, axioms, condition
from small_law import CODE, NEW, OLD, TRIAL, closed, duty_to, rule, year

from pipl_rules.citation import Instrument
from pipl_rules.dates import Span
from pipl_rules.errors import RulebookError
from pipl_rules.logic.axioms import Clause, excludes
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Atom, Condition, Fact, all_of
from pipl_rules.logic.reference import completions
from pipl_rules.logic.rule import (
    PI_RIGHTS,
    PRIVACY,
    Closed,
    Conclusion,
    Duty,
    Rule,
    Status,
    counts_as,
    does_not_count_as,
    infringes,
)
from pipl_rules.logic.rulebook import Rulebook

ANYWHERE = (CODE, OLD, TRIAL, NEW)
DAYS = (Span(), Span(), Span(), Span(year(2012), year(2018)), Span(end=year(2013)))
BREACHES = (None, infringes(PI_RIGHTS), infringes(PRIVACY))
LAST_WORDS: tuple[Conclusion | None, ...] = (
    infringes(PI_RIGHTS),
    infringes(PRIVACY),
    None,
    *(duty_to(NEVER, breach) for breach in BREACHES),
)


@frozen(repr=False)
class Draft:
    """What a rulebook is made of; printed as a lawyer would jot it down."""

    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...]
    axioms: tuple[Clause, ...]
    given: Condition
    also: tuple[Atom, ...]

    def book(self) -> Rulebook:
        """Put it together; it may be refused."""
        return Rulebook(self.rules, self.closings, self.axioms, self.given, self.also)

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: bool) -> None:
        printer.text(repr(self))

    def __repr__(self) -> str:
        lines = [f"given {self.given}", *(f"axiom: {clause}" for clause in self.axioms)]
        lines.extend(f"closed: {each.fact}, {_days(each.span)}" for each in self.closings)
        lines.extend(
            f"{each.id}, {_days(each.span)}: {each.concludes} when {each.when} unless {each.unless}; "
            f"lifts {each.lifts}"
            for each in self.rules
        )
        return "\n  ".join(["Draft", *lines])


def _days(span: Span) -> str:
    return f"{span.start} to {span.end}"


def _reads_items(rule: Rule) -> bool:
    return any(atom.about is About.ITEM for atom in rule.atoms())


@define
class _Drafting:
    """A rulebook being written; `deniable` says under which instruments an atom may be read as false."""

    draw: st.DrawFn
    deniable: dict[Atom, tuple[Instrument, ...]]
    rules: list[Rule] = field(factory=list)
    lifters: list[Rule] = field(factory=list)
    lifts: defaultdict[str, list[str]] = field(factory=lambda: defaultdict(list))
    closings: list[Closed] = field(factory=list)
    axioms: list[Clause] = field(factory=list)

    def add(
        self,
        concludes: Conclusion | None,
        *,
        lifting: bool = False,
        always: bool = False,
        within: Condition = ALWAYS,
    ) -> Rule:
        """Write a rule; earlier ones may lift it."""
        source = CODE if always else self.draw(st.sampled_from(ANYWHERE))
        lifting = lifting or concludes is None or self.draw(st.booleans())
        of_act = isinstance(concludes, Status) and concludes.fact.about is About.ACT
        known = [atom for atom in self.deniable if atom.about is About.ACT or not of_act]
        denied = [atom for atom in known if source in self.deniable[atom]]
        read = denied if lifting else known
        if isinstance(concludes, Duty):
            concludes = evolve(concludes, done=condition(self.draw, denied, read, 1))
        new = rule(
            id=f"r{len(self.rules)}",
            cite=source.art(len(self.rules) + 1),
            when=all_of(within, condition(self.draw, read, denied)),
            unless=condition(self.draw, denied, read, 1) if self.draw(st.booleans()) else NEVER,
            concludes=concludes,
            during=Span() if always else self.draw(st.sampled_from(DAYS)),
        )
        fit = [other.id for other in self.lifters if _reads_items(new) or not _reads_items(other)]
        for other in self.draw(st.lists(st.sampled_from(fit), max_size=2)) if fit else ():
            self.lifts[other].append(new.id)
        self.lifters.extend([new] if lifting else [])
        self.rules.append(new)
        return new

    def settle_one_way(self, status: Fact) -> None:
        """Rules for a status, which is open, closed, or closed under the new law only."""
        closings = self.draw(st.sampled_from(((), ANYWHERE, (NEW,))))
        for _ in range(self.draw(st.integers(0, 2))):
            self.add(counts_as(status))
        if closings:
            self.closings.append(closed(fact=status, cite=closings[0].art(99)))
        self.deniable[status] = closings

    def settle_both_ways(self, status: Fact) -> None:
        """A rule for a status and one against it, kept apart by a fact, by meaning, by a lift or by luck."""
        how = self.draw(st.sampled_from(("fact", "meaning", "lift", "luck")))
        one, other = self.draw(st.permutations([atom for atom in self.deniable if atom in ACT_ATOMS]))[:2]
        apart = {"fact": (one, ~one), "meaning": (one, other)}.get(how, (ALWAYS, ALWAYS))
        always = how != "luck"
        yes = self.add(counts_as(status), lifting=how == "lift", always=always, within=apart[0])
        no = self.add(does_not_count_as(status), always=always, within=apart[1])
        if how == "meaning":
            self.axioms.extend(excludes(one, other))
        if how == "lift" and (_reads_items(no) or not _reads_items(yes)):
            self.lifts[yes.id].append(no.id)
        self.deniable[status] = ANYWHERE if always else ()

    def finished(self, given: Condition, also: tuple[Atom, ...]) -> Draft:
        """The draft, in any order; a rule that lifts nothing in the end concludes something."""
        lifts = {name: tuple(dict.fromkeys(lifted)) for name, lifted in self.lifts.items()}
        rules = [evolve(each, lifts=lifts.get(each.id, ())) for each in self.rules]
        rules = [
            each if each.concludes or each.lifts else evolve(each, concludes=infringes(PRIVACY))
            for each in rules
        ]
        shuffled = self.draw(st.permutations(rules))
        return Draft(tuple(shuffled), tuple(self.closings), tuple(self.axioms), given, also)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A rulebook that is rarely refused."""
    atoms = [
        *draw(st.lists(st.sampled_from(ACT_ATOMS), min_size=2, max_size=4, unique=True)),
        *draw(st.lists(st.sampled_from(ITEM_ATOMS), min_size=1, max_size=4, unique=True)),
    ]
    drafting = _Drafting(draw, dict.fromkeys(atoms, ANYWHERE))
    for status in STATUSES:
        match draw(st.sampled_from(("not", "one way", "both ways"))):
            case "one way":
                drafting.settle_one_way(status)
            case "both ways":
                drafting.settle_both_ways(status)
    presupposed = [
        atom for atom, where in drafting.deniable.items() if atom.about is About.ACT and where == ANYWHERE
    ]
    for _ in range(draw(st.integers(2, 6))):
        drafting.add(draw(st.sampled_from(LAST_WORDS)))
    for tied in draw(st.lists(axioms(atoms), max_size=4)):
        drafting.axioms.extend(tied)
    given = draw(st.just(ALWAYS) | st.sampled_from(presupposed))
    return drafting.finished(given, draw(st.just(()) | st.tuples(st.sampled_from((*ACT_ATOMS, *ITEM_ATOMS)))))


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    """A rulebook that can be built and that some case satisfies."""
    try:
        book = draw(drafts()).book()
    except RulebookError:
        assume(False)
        raise
    assume(any(True for _ in completions(book, {})))
    return book
