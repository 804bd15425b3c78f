"""Setting an act beside a precedent: what is shared, what parts them, and whether the precedent controls."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules.analysis.on_point.change_of_law import Change, change
from pipl_rules.analysis.on_point.comparison import Comparison, Distinction, Factor, Precedent
from pipl_rules.analysis.on_point.literals import Literals
from pipl_rules.analysis.on_point.reasons import Known, Reason, Seen, Side, bearing, reasons, seen
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import Rulebook


@lru_cache(maxsize=1024)
def _reasons_of(precedent: Precedent, interest: Interest) -> tuple[Reason, ...]:
    """The reasons of a precedent for what the court held, worked out once."""
    infringed = precedent.held[interest] is True
    found = reasons(seen(precedent.judgment), interest, infringed=infringed, named=precedent.named)
    return tuple(
        {(r.known.unit.about, r.known.found, r.needs, r.given): r for r in reversed(found)}.values()
    )[::-1]


@frozen(eq=False)
class _Pair:
    """A unit of the act beside a reason of the precedent; without one, the precedent has no such unit."""

    here: Known
    reason: Reason | None
    facts: bool | None
    change: Change
    shared: Literals
    contrary: Literals
    lacking: Literals

    @property
    def rank(self) -> int:
        """Nought where it controls, one where it would if facts were found, two where it does not."""
        if self.change.parts:
            return 2
        return {True: 0, None: 1, False: 2}[self.facts]

    @property
    def telling(self) -> Literals:
        """The factors shared that tell one case from another."""
        return self.shared if self.reason is None else self.shared.without(self.reason.common)

    @property
    def order(self) -> tuple[int, int, int, int]:
        """What decides which pair is taken: control, factors shared, what is otherwise or lacking, what differs."""
        differs = 0
        if self.reason is not None:
            there = self.reason.known
            differs = len(self.reason.bears - self.here.found) + len(self.here.speaks - there.found)
        return self.rank, -len(self.telling), len(self.contrary) + len(self.lacking), differs


class Beside:
    """An act, on one interest, to be set beside precedents.

    What it is asked for many precedents is worked out once.
    """

    def __init__(self, act: Seen, interest: Interest) -> None:
        self.act = act
        self.judgment = act.judgment
        self.interest = interest
        self.sights = act.sights
        self.units = tuple(unit for unit, _ in self.sights)
        self.own = self._own()
        self.places = tuple(
            {(u.unit.about, u.found, u.taken): k for k, u in reversed(list(enumerate(self.units)))}.values()
        )[::-1]

    def _own(self) -> list[dict[Side, Literals]]:
        """What was found and bears in each unit, by the side on which it speaks."""
        answer = self.judgment.infringed(self.interest)
        if answer is None:
            found = bearing(self.act, self.interest)
        else:
            found = reasons(self.act, self.interest, infringed=answer)
        side = Side.AGAINST if answer is False else Side.FOR
        own: list[dict[Side, Literals]] = [{} for _ in self.units]
        place = {id(unit.unit): k for k, unit in enumerate(self.units)}
        for reason in found:
            sides = own[place[id(reason.known.unit)]]
            for way, literals in ((side, reason.spoke), *reason.met.items()):
                sides[way] = sides.get(way, Literals()) | literals
        return own

    def compare(self, precedent: Precedent) -> Comparison | None:
        """The act beside the precedent; None if the interest was not adjudicated in it.

        Raises:
            ValueError: If the precedent was judged by another rulebook.
        """
        held = precedent.held.get(self.interest)
        if held is None:
            return None
        if precedent.judgment.rulebook is not self.judgment.rulebook:
            msg = (
                f"The precedent {precedent.act} was judged by another rulebook.\n"
                "  Judge it and the act by the same rules, then compare."
            )
            raise ValueError(msg)
        found = _reasons_of(precedent, self.interest)
        pairs = [
            min(
                (self._pair(k, reason, precedent, held=held) for reason in self._alike(k, found)),
                key=lambda pair: pair.order,
                default=self._alone(k),
            )
            for k in self.places
        ]
        if held:
            pairs = [
                min((pair for pair in pairs if pair.reason), key=lambda pair: pair.order, default=pairs[0])
            ]
        return self._told(precedent, pairs, held=held)

    def _alike(self, place: int, found: Sequence[Reason]) -> list[Reason]:
        """The reasons of units of the same kind."""
        about = self.units[place].unit.about
        return [reason for reason in found if reason.known.unit.about is about]

    def _alone(self, place: int) -> _Pair:
        none = Literals()
        return _Pair(self.units[place], None, False, Change(), none, none, none)  # noqa: FBT003 - an answer

    def _pair(self, place: int, reason: Reason, precedent: Precedent, *, held: bool) -> _Pair:
        here = self.units[place]
        needed = reason.needed(here.found)
        contrary = needed.contrary & here.found
        lacking = (needed - here.taken).without(contrary.atoms)
        facts = False if contrary else None if lacking else True
        then = _in_force(precedent)
        law = change(self.sights[place], self.interest, reason, then, held=held, met=facts)
        return _Pair(here, reason, facts, law, reason.bears & here.found, contrary, lacking)

    def _told(self, precedent: Precedent, pairs: Sequence[_Pair], *, held: bool) -> Comparison:
        atoms = self.judgment.rulebook.atoms
        teller = _Teller(self.judgment.rulebook, held=held)
        place = {id(unit): k for k, unit in enumerate(self.units)}
        for pair in pairs:
            teller.take(pair, self.own[place[id(pair.here)]])
        facts = {pair.facts for pair in pairs}
        if not any(pair.shared for pair in pairs):
            facts = {False}  # a precedent speaks only to acts that have something in common with it
        return Comparison(
            precedent=precedent,
            interest=self.interest,
            infringed=held,
            rules=_distinct(rule for pair in pairs if pair.reason for rule in pair.reason.rules),
            pairs=tuple((_item(pair.here), _item(pair.reason.known)) for pair in pairs if pair.reason),
            shared=tuple(teller.shared.values()),
            distinctions=teller.distinctions(),
            if_found=_asked(pairs, atoms) if None in facts and False not in facts else (),
            gone=_distinct(rule for pair in pairs for rule in pair.change.gone),
            newer=_distinct(rule for pair in pairs for rule in pair.change.newer),
            law_parts=any(pair.change.parts for pair in pairs),
            on_the_facts=False if False in facts else None if None in facts else True,
            accounted=precedent.judgment.infringed(self.interest) is held,
        )


class _Teller:
    """Gathers what is shared and what is not from the pairs, each factor once."""

    def __init__(self, rulebook: Rulebook, *, held: bool) -> None:
        self.atoms = rulebook.atoms
        self.index = rulebook.index
        self.outcome = Side.FOR if held else Side.AGAINST
        self.common = 0
        self.shared: dict[int, Factor] = {}
        self.apart: dict[int, Distinction] = {}

    def take(self, pair: _Pair, own: Mapping[Side, Literals]) -> None:
        here = pair.here.found
        there = Literals()
        self.common = 0
        if pair.reason is not None:
            there = pair.reason.known.found
            self.common = pair.reason.common
            for side, literals in self.sides(pair.reason):
                for number, value in literals & here:
                    self.shared.setdefault(number, self.factor(number, value=value, side=side))
                for number, value in literals - here:
                    self.part(self.factor(number, value=value, side=side), (there, here), lost=True)
        for number, value in pair.contrary:
            self.part(self.factor(number, value=value, side=self.outcome.other), (there, here), lost=False)
        for side, literals in own.items():
            for number, value in literals - there:
                self.part(self.factor(number, value=value, side=side), (there, here), lost=False)

    def factor(self, number: int, *, value: bool, side: Side) -> Factor:
        return Factor(self.atoms[number], value, side, common=bool(self.common >> number & 1))

    def sides(self, reason: Reason) -> Iterator[tuple[Side, Literals]]:
        yield self.outcome, reason.spoke
        yield from reason.met.items()

    def part(self, factor: Factor, found: tuple[Literals, Literals], *, lost: bool) -> None:
        number = self.index[factor.atom]
        if number not in self.apart:
            weakens = None if factor.side is Side.BOTH else (factor.side is self.outcome) is lost
            there, here = (_value(literals, number) for literals in found)
            self.apart[number] = Distinction(factor, there, here, weakens)

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


def _asked(pairs: Sequence[_Pair], atoms: Sequence[Atom]) -> tuple[tuple[Atom, bool], ...]:
    """What is lacking; of a default the circumstances by which it would be given, where these are lacking too."""
    asked: dict[tuple[int, bool], None] = {}
    for pair in pairs:
        lacking = pair.lacking
        for default in pair.reason.given if pair.reason else ():
            if default.by & lacking:
                lacking -= default.fact
        asked.update(dict.fromkeys(lacking))
    return tuple((atoms[number], value) for number, value in asked)


def _distinct(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple({rule.id: rule for rule in rules}.values())


@lru_cache(maxsize=1024)
def _in_force(precedent: Precedent) -> frozenset[str]:
    return frozenset(rule.id for day in precedent.judgment.days for rule in day.rules)
