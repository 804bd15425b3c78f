"""Precedents: the decided cases most on point, which of them controls, and how they may be distinguished.

A *factor* is a fact that was found and bears on an interest under the law of the
day; nothing is weighed, learnt or counted twice. Which way it speaks is read off
the rules (`reasons`). A precedent is compared on what decided it:

* It **controls** an act *a fortiori*: one that infringed, where everything that spoke
  for infringement under a rule that decided it is present here, and nothing found here
  speaks against that was not so there; one that did not, where the same holds of what
  spoke against, in every unit of the act. None means that it would control if facts
  that nobody found here were found (`if_found`).
* A rule that decided it and does not bind on the day of the act, or a newer one that
  bears here, distinguishes it, whatever its facts.
* A **distinction** is a factor found on one side only. It weakens the precedent where the
  act lacks what spoke for its outcome or has what speaks against it; else the act is the
  stronger case for the same outcome.

Comparisons stand in this order: more factors shared, of those that bear; fewer
distinctions that weaken; fewer in all; the higher court; the later day; then the id.
Only a precedent in which the interest was adjudicated is compared at all.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules.analysis.literals import Literals
from pipl_rules.analysis.reasons import Known, Reason, Side, bearing, concerned, known, reasons
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rule import Interest, Rule


@frozen(kw_only=True, eq=False)
class Precedent:
    """One act on which a court has decided.

    Attributes:
        case: Id of the case; ``act`` of the act in it.
        title: Name of the case in English; ``title_zh`` in Chinese.
        what: What was done, in English; ``what_zh`` in Chinese.
        court: The court in English; ``court_zh`` in Chinese.
        rank: Rank of the court: the higher number is the higher court.
        decided_on: Day of the decision.
        judgment: The judgment on the act, from which its facts and the law of its day are read.
        held: Whether the court found each interest infringed; None where it did not decide on it.
        named: Ids of rules that the court named as its ground; empty if none is known.
    """

    case: str
    act: str
    title: str
    title_zh: str
    what: str
    what_zh: str
    court: str
    court_zh: str
    rank: int
    decided_on: dt.date
    judgment: Judgment
    held: Mapping[Interest, bool | None]
    named: tuple[str, ...] = ()


@frozen
class Factor:
    """A fact found, its value, and which way it speaks."""

    atom: Atom
    value: bool
    side: Side


@frozen
class Distinction:
    """A factor found on one side and not on the other.

    Attributes:
        factor: The factor, with the value it has where it was found to speak.
        there: Its value in the precedent; None where nobody found it.
        here: Its value in the act; None where nobody found it.
        weakens: Whether it tells against following the precedent; False if it makes the act the stronger
            case; None if the law counts the fact both ways.
    """

    factor: Factor
    there: bool | None
    here: bool | None
    weakens: bool | None


@frozen(kw_only=True)
class Comparison:
    """An act compared with one precedent on one interest.

    Attributes:
        precedent: The precedent.
        interest: The interest.
        infringed: What the court held.
        rules: The rules on which it is compared.
        pairs: The items compared: id here, id there; None stands for the act as an act.
        shared: Factors found in both with the same value.
        distinctions: What parts them, what weakens first.
        if_found: What nobody found here and would have to be found for the precedent to control on its facts.
        gone: Rules that decided it and do not bind on the day of this act.
        newer: Rules that bind on the day of this act and not on its, and bear here.
        on_the_facts: Whether it controls if the law is left out of account; None if it would, `if_found`.
    """

    precedent: Precedent
    interest: Interest
    infringed: bool
    rules: tuple[Rule, ...]
    pairs: tuple[tuple[str | None, str | None], ...]
    shared: tuple[Factor, ...]
    distinctions: tuple[Distinction, ...]
    if_found: tuple[tuple[Atom, bool], ...]
    gone: tuple[Rule, ...]
    newer: tuple[Rule, ...]
    on_the_facts: bool | None

    @property
    def controls(self) -> bool | None:
        """Whether it controls, on its facts and under the law of the day; None if it would, `if_found`."""
        return False if self.gone or self.newer else self.on_the_facts

    def shared_on(self, side: Side) -> tuple[Factor, ...]:
        """The factors shared that speak on this side."""
        return tuple(factor for factor in self.shared if factor.side is side)

    @property
    def weakening(self) -> tuple[Distinction, ...]:
        """The distinctions that tell against following it."""
        return tuple(distinction for distinction in self.distinctions if distinction.weakens)


@frozen(kw_only=True)
class OnPoint:
    """The precedents on one interest, nearest first.

    Attributes:
        interest: The interest.
        ours: What the judgment compared says of it; None if open.
        nearest: The nearest, as many as were asked for.
        controlling: Every one that controls, near or not.
    """

    interest: Interest
    ours: bool | None
    nearest: tuple[Comparison, ...]
    controlling: tuple[Comparison, ...]

    @property
    def in_conflict(self) -> bool:
        """Whether precedents control that were decided in opposite ways."""
        return len({comparison.infringed for comparison in self.controlling}) > 1


def on_point(
    judgment: Judgment, precedents: Iterable[Precedent], interest: Interest | None = None, limit: int = 5
) -> tuple[OnPoint, ...]:
    """The precedents most on point, for one interest or for each.

    Args:
        judgment: The judgment on the act asked about.
        precedents: The precedents, in any order.
        interest: The interest; None means each by itself.
        limit: How many of the nearest to keep for an interest.

    Raises:
        ValueError: If a precedent was judged by another rulebook.
    """
    every = tuple(precedents)
    wanted = tuple(Interest) if interest is None else (interest,)
    found = []
    for each in wanted:
        act = _Act(judgment, each)
        compared = sorted(filter(None, (act.compare(precedent) for precedent in every)), key=_order)
        controlling = tuple(comparison for comparison in compared if comparison.controls)
        found.append(
            OnPoint(
                interest=each,
                ours=judgment.infringed(each),
                nearest=tuple(compared[:limit]),
                controlling=controlling,
            )
        )
    return tuple(found)


def compare(judgment: Judgment, precedent: Precedent, interest: Interest) -> Comparison | None:
    """The act compared with one precedent; None if the interest was not adjudicated in it.

    Raises:
        ValueError: If the precedent was judged by another rulebook.
    """
    return _Act(judgment, interest).compare(precedent)


def _order(comparison: Comparison) -> tuple[int, int, int, int, int, str, str]:
    precedent = comparison.precedent
    return (
        -len(comparison.shared),
        len(comparison.weakening),
        len(comparison.distinctions),
        -precedent.rank,
        -precedent.decided_on.toordinal(),
        precedent.case,
        precedent.act,
    )


@lru_cache(maxsize=1024)
def _reasons(precedent: Precedent, interest: Interest) -> tuple[Reason, ...]:
    """The reasons of a precedent; those on a ground that the court named, if it named one."""
    held = precedent.held[interest]
    found = reasons(precedent.judgment, interest, infringed=held is True)
    named = [reason for reason in found if any(rule.id in precedent.named for rule in reason.rules)]
    return tuple(named) if held and named else found


@frozen(eq=False)
class _Pair:
    """A unit of the act beside a reason of the precedent; without one, the precedent has no such unit."""

    here: Known
    reason: Reason | None
    facts: bool | None
    gone: tuple[Rule, ...]
    newer: tuple[Rule, ...]
    shared: Literals
    contrary: Literals
    lacking: Literals

    @property
    def rank(self) -> int:
        """Nought where it controls, one where it would if facts were found, two where it does not."""
        if self.gone or self.newer:
            return 2
        return {True: 0, None: 1, False: 2}[self.facts]

    @property
    def order(self) -> tuple[int, int, int]:
        """What decides which pair is taken: control, then factors shared, then what is otherwise or lacking."""
        return self.rank, -len(self.shared), len(self.contrary) + len(self.lacking)


class _Act:
    """The act asked about, on one interest."""

    def __init__(self, judgment: Judgment, interest: Interest) -> None:
        self.judgment = judgment
        self.interest = interest
        self.units = known(judgment)
        self.in_force = {rule.id for day in judgment.days for rule in day.rules}
        self.own = self._own()
        self.may = [list(self._may(unit)) for unit in self.units]

    def _own(self) -> list[dict[Side, Literals]]:
        """What was found and bears in each unit, by the side on which it speaks."""
        answer = self.judgment.infringed(self.interest)
        if answer is None:
            found = bearing(self.judgment, self.interest)
        else:
            found = reasons(self.judgment, self.interest, infringed=answer)
        side = Side.AGAINST if answer is False else Side.FOR
        own: list[dict[Side, Literals]] = [{} for _ in self.units]
        place = {id(unit.unit): k for k, unit in enumerate(self.units)}
        for reason in found:
            sides = own[place[id(reason.known.unit)]]
            for way, literals in ((side, reason.spoke), *reason.met.items()):
                sides[way] = sides.get(way, Literals()) | literals
        return own

    def _may(self, unit: Known) -> Iterator[Rule]:
        """The rules that infringe the interest in the unit, or may, and those that may lift another."""
        for day in self.judgment.days:
            truth = day.everything.decide(unit.unit.assumed)
            nodes = dict(day.form.applied)
            for rule, node in concerned(day, self.interest, unit.unit.about):
                if truth[2 * node + 1]:
                    yield rule
                nodes.pop(rule.id, None)
            for rule in day.rules:
                if rule.lifts and rule.id in nodes and truth[2 * nodes[rule.id] + 1]:
                    yield rule

    def compare(self, precedent: Precedent) -> Comparison | None:
        held = precedent.held.get(self.interest)
        if held is None:
            return None
        if precedent.judgment.rulebook is not self.judgment.rulebook:
            msg = (
                f"The precedent {precedent.act} was judged by another rulebook.\n"
                "  Judge it and the act by the same rules, then compare."
            )
            raise ValueError(msg)
        found = _reasons(precedent, self.interest)
        pairs = [
            min(
                (self.pair(k, reason, precedent, held=held) for reason in self.alike(k, found)),
                key=lambda pair: pair.order,
                default=self.alone(k),
            )
            for k in range(len(self.units))
        ]
        if held:
            pairs = [min((pair for pair in pairs if pair.reason), key=lambda pair: pair.order, default=pairs[0])]
        return self.told(precedent, pairs, held=held)

    def alike(self, place: int, found: Sequence[Reason]) -> list[Reason]:
        """The reasons of units of the same kind."""
        about = self.units[place].unit.about
        return [reason for reason in found if reason.known.unit.about is about]

    def alone(self, place: int) -> _Pair:
        none = Literals()
        return _Pair(self.units[place], None, False, (), (), none, none, none)  # noqa: FBT003 - an answer

    def pair(self, place: int, reason: Reason, precedent: Precedent, *, held: bool) -> _Pair:
        here = self.units[place]
        contrary = reason.needs.contrary & here.found
        lacking = (reason.needs - here.taken).without(contrary.atoms)
        facts = False if contrary else None if lacking else True
        gone, newer = self.law(place, reason, precedent, held=held)
        return _Pair(here, reason, facts, gone, newer, reason.bears & here.found, contrary, lacking)

    def law(
        self, place: int, reason: Reason, precedent: Precedent, *, held: bool
    ) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
        """The rules that decided and do not bind here, and the newer ones that bear here."""
        then = _in_force(precedent)
        decided = [rule for rule in reason.rules if held or rule.lifts]
        gone = tuple(rule for rule in decided if rule.id not in self.in_force)
        ids = {rule.id for rule in decided}
        newer = tuple(
            rule
            for rule in self.may[place]
            if rule.id not in then and (ids & set(rule.lifts) if held else rule.concludes is not None)
        )
        return gone, newer

    def told(self, precedent: Precedent, pairs: Sequence[_Pair], *, held: bool) -> Comparison:
        atoms = self.judgment.rulebook.atoms
        teller = _Teller(atoms, held=held)
        place = {id(unit): k for k, unit in enumerate(self.units)}
        for pair in pairs:
            teller.take(pair, self.own[place[id(pair.here)]])
        facts = [pair.facts for pair in pairs]
        return Comparison(
            precedent=precedent,
            interest=self.interest,
            infringed=held,
            rules=_distinct(rule for pair in pairs if pair.reason for rule in pair.reason.rules),
            pairs=tuple((_item(pair.here), _item(pair.reason.known)) for pair in pairs if pair.reason),
            shared=tuple(teller.shared.values()),
            distinctions=teller.distinctions(),
            if_found=tuple(
                (atoms[n], value) for n, value in dict.fromkeys(x for pair in pairs for x in pair.lacking)
            ),
            gone=_distinct(rule for pair in pairs for rule in pair.gone),
            newer=_distinct(rule for pair in pairs for rule in pair.newer),
            on_the_facts=False if False in facts else None if None in facts else True,
        )


class _Teller:
    """Gathers what is shared and what is not from the pairs, each factor once."""

    def __init__(self, atoms: Sequence[Atom], *, held: bool) -> None:
        self.atoms = atoms
        self.outcome = Side.FOR if held else Side.AGAINST
        self.shared: dict[int, Factor] = {}
        self.apart: dict[int, Distinction] = {}

    def take(self, pair: _Pair, own: Mapping[Side, Literals]) -> None:
        here = pair.here.found
        there = Literals()
        if pair.reason is not None:
            there = pair.reason.known.found
            for side, literals in self.sides(pair.reason):
                for number, value in literals & here:
                    self.shared.setdefault(number, Factor(self.atoms[number], value, side))
                for number, value in literals - here:
                    self.part(number, value, side, there, here, lost=True)
        for number, value in pair.contrary:
            self.part(number, value, self.outcome.other, there, here, lost=False)
        for side, literals in own.items():
            for number, value in literals - there:
                self.part(number, value, side, there, here, lost=False)

    def sides(self, reason: Reason) -> Iterator[tuple[Side, Literals]]:
        yield self.outcome, reason.spoke
        yield from reason.met.items()

    def part(  # noqa: PLR0913, PLR0917 - a factor, and what either side found
        self, number: int, value: bool, side: Side, there: Literals, here: Literals, *, lost: bool  # noqa: FBT001 - a truth value
    ) -> None:
        weakens = None if side is Side.BOTH else (side is self.outcome) is lost
        factor = Factor(self.atoms[number], value, side)
        found = Distinction(factor, _value(there, number), _value(here, number), weakens)
        self.apart.setdefault(number, found)

    def distinctions(self) -> tuple[Distinction, ...]:
        kept = [(n, apart) for n, apart in self.apart.items() if n not in self.shared]
        rank = {True: 0, None: 1, False: 2}
        return tuple(apart for _, apart in sorted(kept, key=lambda row: (rank[row[1].weakens], row[0])))


def _value(literals: Literals, number: int) -> bool | None:
    if literals.true >> number & 1:
        return True
    return False if literals.false >> number & 1 else None


def _item(unit: Known) -> str | None:
    return unit.unit.item.id if unit.unit.item is not None else None


def _distinct(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple({rule.id: rule for rule in rules}.values())


@lru_cache(maxsize=1024)
def _in_force(precedent: Precedent) -> frozenset[str]:
    return frozenset(rule.id for day in precedent.judgment.days for rule in day.rules)
