"""Open questions ranked: what each answer settles, how much it leaves, and who can prove it.

A fact below something that three-valued logic leaves unknown need not matter: of
`(a and b) or (a and not b)` only `a` does. So a question is listed only if some
answer to it could ever decide anything (`mattering`), and what it settles is said
of every case that is still possible, never of one fact turned while the rest is unknown.

The order is a guide: first what every infringement presupposes, then what moves the likelihood of the verdict most
(`influence`) and does away with most questions on average (`prospects`), by the
weight of who can prove it. To take the worst case first, as games do, asks twice as
much: nearly every question has an answer that leaves nearly everything open.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.analysis.influence import influence, likely
from pipl_rules.analysis.mattering import Mattering
from pipl_rules.analysis.prospects import Prospect, Question, prospects
from pipl_rules.analysis.residue import Residue, Unanswered
from pipl_rules.assume.burdens import PROVED_BY
from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.conditions import About, Atom, Party
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.plan import Values
from pipl_rules.weigh import Case

Weights = Mapping[Party | None, float]
"""What an answer is worth by who must prove the fact; None is an open standard, which the court answers."""

COURT, OTHER_PARTY = 0.25, 0.1


def weights_of(party: Party | None = None) -> Weights:
    """The weights where a party answers, or where anybody does.

    Args:
        party: The party; what it can prove itself comes before what the other must prove.
    """
    weights: dict[Party | None, float] = {None: COURT if party is None else OTHER_PARTY * COURT}
    for each in Party:
        weights[each] = 1.0 if party in (None, each) else OTHER_PARTY
    return weights


@frozen
class Settles:
    """What an answer settles.

    Attributes:
        interests: The interests that are certain then, and whether they are infringed, those certain before included.
        left: How many questions it leaves, at most.
    """

    interests: Mapping[Interest, bool]
    left: int

    @property
    def verdict(self) -> Verdict | None:
        """The verdict, if it is certain then."""
        if len(self.interests) < len(Interest):
            return None
        return Verdict.of(
            personal_information=self.interests[Interest.PI_RIGHTS], privacy=self.interests[Interest.PRIVACY]
        )


@frozen(kw_only=True)
class Ranked:
    """A question that matters.

    Attributes:
        fact: The fact, or a comparison of a count.
        items: Ids of the items asked about; empty for a fact about the act.
        proved_by: Who must prove it; None for an open standard, which the court answers.
        yes: What yes settles, said of all the items.
        no: What no settles.
        rules: The rules still open that read the fact, in statute order.
    """

    fact: Atom
    items: tuple[str, ...]
    proved_by: Party | None
    yes: Settles
    no: Settles
    rules: tuple[Rule, ...] = field(default=(), repr=False)

    def words(self, lang: str = "en") -> str:
        """The question, who must prove it, and what each answer does, a line each; ``"en"`` or ``"zh"``."""
        words = WORDS[lang]
        question = self.fact.question if lang == "en" else self.fact.question_zh
        where = f" [{words.phrase['comma'].join(self.items)}]" if self.items else ""
        party = words.party[self.proved_by.value if self.proved_by else None]
        yes, no = (
            f"  {words.phrase[name]}{words.phrase['sep']}{_told(of, lang)}"
            for name, of in (("yes", self.yes), ("no", self.no))
        )
        return "\n".join((f"{question}{where}  -- {party}", yes, no))


def _told(settles: Settles, lang: str) -> str:
    words = WORDS[lang]
    if settles.verdict is not None:
        certain = words.phrase["certain"]
        return f"{words.verdict[settles.verdict.value]}{words.phrase['semicolon']}{certain}"
    parts = [
        f"{words.interest[interest.value]}{words.phrase['sep']}{words.answer[so]}"
        for interest, so in settles.interests.items()
    ]
    if lang == "en":
        parts.append(f"at most {settles.left} question{'' if settles.left == 1 else 's'} left")
    else:
        parts.append(f"至多还剩{settles.left}个问题")
    return words.phrase["semicolon"].join(parts)


def ranked(
    judgment: Judgment, limit: int | None = None, weights: Weights | None = None
) -> tuple[Ranked, ...]:
    """The open questions of a judgment that matter, the most telling first.

    Args:
        judgment: The judgment.
        limit: How many to show; None shows all, which takes seconds where little is known.
        weights: What an answer is worth by who must prove it; `weights_of` by default.

    Raises:
        InconsistentFindingsError: If what was found cannot all be true.
        ValueError: If `limit` is below nought.
    """
    if limit is not None and limit < 0:
        msg = "limit is how many questions to show, nought or more; leave it out to show all."
        raise ValueError(msg)
    asking = Asking(judgment.case, [unit.found for unit in judgment.units], weights=weights or weights_of())
    found: list[Ranked] = []
    if limit != 0:
        for question in asking.questions():
            found.append(question)
            if len(found) == limit:
                break
    return tuple(found)


@define(eq=False, slots=False)
class Asking:
    """What can still be asked of a case.

    Attributes:
        case: The case.
        known: What is taken as known of each unit.
        weights: What an answer is worth by who must prove it.
        unanswerable: Facts that nobody can find out; they are not asked.
        spared: Facts known not to matter, by number and item; what does not matter never comes to.
    """

    case: Case
    known: Sequence[Values]
    weights: Weights
    unanswerable: Unanswered = frozenset()
    spared: set[tuple[int, str | None]] = field(factory=set)
    settled: dict[Interest, bool] = field(factory=dict, init=False)

    @cached_property
    def residue(self) -> Residue:
        """What is left of the rules."""
        return Residue(self.case, self.known, self.unanswerable)

    @property
    def unsettled(self) -> tuple[Interest, ...]:
        """The interests not known to be certain."""
        return tuple(interest for interest in Interest if interest not in self.settled)

    def questions(self) -> Iterator[Ranked]:
        """The questions that matter, in order, each tried only when it is reached."""
        looked = Mattering(self.residue, self.unsettled)
        for question, prospect in self._ordered():
            open_in = tuple(node for node in question if self._matters(looked, node))
            if open_in:
                yield self._ranked(looked, open_in, prospect)

    def next(self) -> Ranked | None:
        """The question to ask first; None if none that can be answered matters."""
        while True:
            looked = Mattering(self.residue, self.unsettled)
            for question, prospect in self._ordered():
                open_in = tuple(node for node in question if self._matters(looked, node))
                if open_in:
                    return self._ranked(looked, open_in, prospect)
                fresh = looked.settled()
                if fresh:
                    self.settled.update(fresh)
                    break
            else:
                self.settled.update(looked.settled())
                return None

    def _matters(self, looked: Mattering, node: int) -> bool:
        names = self._names(node)
        if names <= self.spared:
            return False
        if looked.matters(node):
            return True
        self.spared |= names
        return False

    def _names(self, node: int) -> set[tuple[int, str | None]]:
        number, group = self.residue.asked[node]
        return {(number, item) for item in self.residue.groups[group].items or (None,)}

    def _ordered(self) -> list[tuple[Question, Prospect]]:
        """The questions alive as far as three-valued logic sees, in the order of asking."""
        residue, atoms = self.residue, self.case.rulebook.atoms
        unanswered = residue.unanswered
        ignored = {
            node
            for node, place in residue.asked.items()
            if place in unanswered or self._names(node) <= self.spared
        }
        now, found = prospects(residue, self.unsettled, ignored)
        moves = influence(residue, self.unsettled)

        def moved(node: int) -> float:
            if node in moves:
                return moves[node]
            follow = {literal >> 1 for way in (0, 1) for literal in residue.implied(2 * node + way) or ()}
            return sum(moves.get(other, 0.0) for other in follow)

        def worth(question: Question) -> float:
            atom = atoms[residue.asked[question[0]].number]
            chance, left = likely(atom), found[question]
            spared = now + 0.5 - chance * left.yes - (1 - chance) * left.no
            return self.weights[PROVED_BY.get(atom.name)] * sum(map(moved, question)) * spared

        presupposed = set(self.case.rulebook.given.atoms())

        def place(question: Question) -> tuple[bool, float, int]:
            number = residue.asked[question[0]].number
            return atoms[number] not in presupposed, -worth(question), number

        return [(question, found[question]) for question in sorted(found, key=place)]

    def _ranked(self, looked: Mattering, question: Question, prospect: Prospect) -> Ranked:
        residue = self.residue
        atom = self.case.rulebook.atoms[residue.asked[question[0]].number]
        groups = [residue.groups[residue.asked[node].group] for node in question]
        names = {item for group in groups for item in group.items}
        items = tuple(
            unit.item.id for unit in self.case.units if unit.item is not None and unit.item.id in names
        )
        yes, no = (
            self._settles(
                looked, frozenset().union(*(residue.implied(2 * n + way) or () for n in question)), left
            )
            for way, left in enumerate(prospect)
        )
        return Ranked(
            fact=atom,
            items=items if atom.about is About.ITEM else (),
            proved_by=PROVED_BY.get(atom.name),
            yes=yes,
            no=no,
            rules=self._rules(atom),
        )

    def _settles(self, looked: Mattering, supposed: frozenset[int], left: int) -> Settles:
        found = {**self.settled, **looked.settled(supposed)}
        interests = {interest: found[interest] for interest in Interest if interest in found}
        return Settles(interests, 0 if len(interests) == len(Interest) else left)

    def _rules(self, atom: Atom) -> tuple[Rule, ...]:
        """The rules that read the fact, on which the verdict still depends as far as three-valued logic sees."""
        found = {}
        for day in self.case.days:
            reading = [rule for rule in day.rules if atom in rule.atoms()]
            live = self._live(day) if reading else set()
            for rule in reading:
                if day.form.applied[rule.id] in live or day.form.breached.get(rule.id) in live:
                    found[rule.id] = rule
        return tuple(sorted(found.values(), key=lambda rule: (rule.cite.order, rule.id)))

    def _live(self, day: LawOfDay) -> set[int]:
        """The nodes not settled on which an interest that is not settled depends."""
        live: set[int] = set()
        for unit, values in zip(self.case.units, self.known, strict=True):
            truth = day.everything.decide(values)
            stack = [day.form.interests[interest, unit.about] for interest in self.unsettled]
            while stack:
                node = stack.pop()
                if node not in live and truth[2 * node] != truth[2 * node + 1]:
                    live.add(node)
                    stack.extend(day.form.graph.children(node))
        return live
