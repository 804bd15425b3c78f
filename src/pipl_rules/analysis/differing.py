"""What a change of the law, or of a reading of it, changes: the smallest fact patterns judged otherwise.

Each pattern is an act that can be judged under both; without any one of the facts
found in it the two agree on it.

What did 2021-11-01 change for address books? An app takes one from a telephone; it has
told everything, and nobody has consented:

    >>> import datetime as dt
    >>> from pipl_rules import Finding, InformationItem, Notice, Operation, ProcessingAct, Prominence, Topic
    >>> book = ProcessingAct(
    ...     id="book",
    ...     on=dt.date(2021, 10, 31),
    ...     operations=frozenset({Operation.COLLECT, Operation.STORE}),
    ...     items=(InformationItem(id="contacts", category="item.address_book"),),
    ...     notice=Notice(how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True),
    ...     consents=(),
    ...     recipients=(),
    ... )
    >>> changed = diff(
    ...     dt.date(2021, 10, 31), dt.date(2021, 11, 1),
    ...     act=book, findings=[Finding("identifies", value=True)], size=1,
    ... )
    >>> for each in changed:
    ...     print(each)
    public_or_own_interest=yes: lawful -> infringes_personal_information
    needed_for_duty=yes: infringes_personal_information -> lawful
    needed_for_contract=yes: infringes_personal_information -> lawful
    needed_in_emergency=yes: infringes_personal_information -> lawful
    withholding_harms_public=yes: infringes_personal_information -> lawful

The grounds other than consent came with PIPL art. 13; reasonable conduct for the public
interest or the person's own (Civil Code art. 1036) is not among them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from attrs import field, frozen

from pipl_rules.analysis.minimal import as_moves, changed, distinct, minimal
from pipl_rules.analysis.supports import IMPOSSIBLE, Aim, Family, Literals, Supports, joined, smallest
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.analysis.telling import found as as_findings
from pipl_rules.analysis.trials import Trials, Tried
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.compiler import KNOWN, MAY
from pipl_rules.logic.conditions import Fact, SettledBy
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.showing import mimebundle
from pipl_rules.units import Unit

SIZE = 3
"""How many facts a pattern has at most beside the act given, where nothing else is said."""


@frozen(eq=False)
class Difference:
    """A smallest fact pattern on which the two differ.

    Attributes:
        changes: What is found beside the act given; empty if the act itself is judged otherwise.
        before: The judgment under the first.
        after: The judgment under the second.
    """

    changes: tuple[Change, ...]
    before: Judgment = field(repr=False)
    after: Judgment = field(repr=False)

    _repr_mimebundle_ = mimebundle

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that decide under one of the two and not under the other, in the order of the law."""
        one, other = (
            {ground.rule.id: ground.rule for ground in j.grounds} for j in (self.before, self.after)
        )
        apart = {**one, **other}
        return tuple(rule for id_, rule in apart.items() if (id_ in one) is not (id_ in other))

    def findings(self, lang: str = "en") -> str:
        """What is found, question and answer, in ``"en"`` or ``"zh"``."""
        return as_findings(self.changes, lang)

    def __str__(self) -> str:
        facts = ", ".join(map(str, self.changes)) or "the act as given"
        return f"{facts}: {self.before.verdict.value} -> {self.after.verdict.value}"


@frozen
class Differences:
    """The smallest patterns, smaller first.

    Attributes:
        found: The patterns.
        complete: Whether every smallest pattern of the size asked for is among them.
    """

    found: tuple[Difference, ...]
    complete: bool

    _repr_mimebundle_ = mimebundle

    def __iter__(self) -> Iterator[Difference]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


Side = dt.date | Mapping[str, str]
"""A day of law, or a choice of readings by name."""


def diff(  # noqa: PLR0913 - two laws, an act, and how far to look
    one: Side,
    other: Side,
    *,
    act: ProcessingAct | None = None,
    findings: Iterable[Finding] = (),
    of: Interest | None = None,
    size: int = SIZE,
    rulebook: Rulebook | None = None,
) -> Differences:
    """The smallest fact patterns that are judged otherwise under the second than under the first.

    Args:
        one: A day, or a choice of readings.
        other: The same of the second. Two days compare the law of those days on the same facts; two choices
            of readings compare them under the law of the day of the act.
        act: What is common to all patterns; None for an act of which nothing is known but that it took
            place and is the processor's. Of two days, its own day does not matter; of two readings it must
            be given.
        findings: What was found of it beside the record.
        of: The interest whose answer is compared; None for either.
        size: How many facts a pattern has at most beside the act.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        TypeError: If a day is to be compared with a choice of readings, or readings without an act.
    """
    sides = _sides(one, other, act, tuple(findings), rulebook)
    interests = tuple(Interest) if of is None else (of,)
    pair = _Pair((Trials(sides[0]), Trials(sides[1])), interests)
    result = minimal(pair.differ, pair.step, size)
    atoms = sides[0].rulebook.atoms
    found = []
    for each in result.sets:
        changes = tuple(Change(atoms[number], value) for number, value in sorted(each))
        found.append(Difference(changes, *(suppose(side, changes) if changes else side for side in sides)))
    return Differences(tuple(found), result.complete)


def _sides(
    one: Side,
    other: Side,
    act: ProcessingAct | None,
    findings: tuple[Finding, ...],
    rulebook: Rulebook | None,
) -> tuple[Judgment, Judgment]:
    if isinstance(one, dt.date) and isinstance(other, dt.date):
        whole = act or ProcessingAct(id="pattern", on=one)
        first, second = (transpose(whole, day, findings=findings, rulebook=rulebook) for day in (one, other))
        return first, second
    if isinstance(one, dt.date) or isinstance(other, dt.date) or act is None:
        msg = (
            "diff compares two days, or two choices of readings on an act.\n"
            "  Give two dates, or two mappings such as {'reasonable_use': 'press'} and `act=`."
        )
        raise TypeError(msg)
    first, second = (
        evaluate(act, findings=findings, readings=side, rulebook=rulebook) for side in (one, other)
    )
    return first, second


@frozen(eq=False)
class _Pair:
    """The two cases: the same facts, each with its own law and assumptions."""

    sides: tuple[Trials, Trials]
    interests: tuple[Interest, ...]

    def differ(self, sets: Sequence[Literals]) -> list[bool]:
        """Whether an interest is found infringed by one and found not to be by the other."""
        variants = [as_moves(each) for each in sets]
        one, other = (side.run(variants) for side in self.sides)
        return [self._apart(*pair) for pair in zip(one, other, strict=True)]

    def _apart(self, one: Tried | None, other: Tried | None) -> bool:
        if one is None or other is None:
            return False
        return any(
            (one[place][0] and not other[place][1]) or (other[place][0] and not one[place][1])
            for place in (list(Interest).index(interest) for interest in self.interests)
        )

    def step(self, base: Literals, size: int) -> Family:
        """What could be found next, for one to infringe and the other not to."""
        units = [of_side for side in self.sides if (of_side := changed(side, base)) is not None]
        if size <= 0 or len(units) < len(self.sides):
            return IMPOSSIBLE
        found: list[Literals] = []
        for interest in self.interests:
            for guilty in (0, 1):
                families = [
                    self._supports(k, of_side, base, interest, size, infringed=k == guilty)
                    for k, of_side in enumerate(units)
                ]
                found.extend(joined(families, size))
        return smallest(found, size)

    def _supports(  # noqa: PLR0913 - one side of one interest
        self,
        k: int,
        units: tuple[Unit, ...],
        base: Literals,
        interest: Interest,
        size: int,
        *,
        infringed: bool,
    ) -> Family:
        side = self.sides[k]
        fixed = {number for number, _ in base}
        others = [trials.units for trials in self.sides]
        atoms = side.rulebook.atoms

        def free(number: int, _value: bool) -> bool:  # noqa: FBT001 - a truth value
            atom = atoms[number]
            return (
                number not in fixed
                and not (isinstance(atom, Fact) and atom.settled_by is SettledBy.READING)
                and all(unit.found[number] is None for of_side in others for unit in of_side)
            )

        aim_side = KNOWN if infringed else MAY
        families = [
            supports.to(Aim(day.form.interests[interest, unit.about], aim_side, infringed))
            for day in side.judgment.days
            for unit in distinct(units)
            for supports in [Supports.of(day, units[0], unit, free, size)]
        ]
        if infringed:
            return smallest(chain.from_iterable(families), size)
        return joined(families, size)
