"""The judgment: a verdict, how firm it is, and what it stands on.

Nothing of it changes once it is given; what is asked of it is worked out when it is
asked for, and once.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cached_property
from itertools import starmap

from attrs import asdict, frozen

from pipl_rules import __version__, weigh
from pipl_rules.apply import Answer
from pipl_rules.assume import Assumption
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.errors import WrongTypeError, wrong_type
from pipl_rules.govern import Law
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.served import Served
from pipl_rules.showing import mimebundle
from pipl_rules.units import Unit
from pipl_rules.weigh import Case, Question


class Verdict(Enum):
    """Which of the two interests are infringed, as a court would have to decide on this record."""

    LAWFUL = "lawful"
    INFRINGES_PERSONAL_INFORMATION = "infringes_personal_information"
    INFRINGES_PRIVACY = "infringes_privacy"
    INFRINGES_BOTH = "infringes_both"

    @classmethod
    def of(cls, *, personal_information: bool, privacy: bool) -> "Verdict":
        """The verdict with these interests infringed."""
        if personal_information:
            return cls.INFRINGES_BOTH if privacy else cls.INFRINGES_PERSONAL_INFORMATION
        return cls.INFRINGES_PRIVACY if privacy else cls.LAWFUL

    @property
    def personal_information(self) -> bool:
        """Whether personal-information rights are infringed."""
        return self in (Verdict.INFRINGES_PERSONAL_INFORMATION, Verdict.INFRINGES_BOTH)

    @property
    def privacy(self) -> bool:
        """Whether privacy is infringed."""
        return self in (Verdict.INFRINGES_PRIVACY, Verdict.INFRINGES_BOTH)


class Outcome(Enum):
    """What the verdict is worth.

    DECIDED. OPEN: some interest depends on a finding that the record does not make
    and no burden settles. NOT_PROVEN: lawful, because the claimant did not prove what
    the claim is made of. OUT_OF_SCOPE: lawful, because nothing here is protected.
    """

    DECIDED = "decided"
    OPEN = "open"
    NOT_PROVEN = "not_proven"
    OUT_OF_SCOPE = "out_of_scope"


class Scope(Enum):
    """Whether what was handled is protected at all."""

    WITHIN = "within"
    OUTSIDE = "outside"
    OPEN = "open"


@frozen(slots=False)  # made in half the time, and many at once
class Ground:
    """A rule that decided, and where.

    Attributes:
        rule: The rule.
        item: Id of the item; None if it decided about the act as an act.
        interest: The interest infringed; None for a breach that touches no individual's right by itself.
    """

    rule: Rule
    item: str | None
    interest: Interest | None


@frozen
class Lifted:
    """A rule whose own condition is met and which another rule lifts."""

    rule: Rule
    by: Rule
    item: str | None


@frozen
class ItemJudgment:
    """What was judged of one item.

    Attributes:
        item: The item.
        personal_information: Whether personal-information rights are infringed in it; None if open.
        privacy: Whether privacy is; None if open.
        grounds: The rules that decided.
    """

    item: InformationItem
    personal_information: bool | None
    privacy: bool | None
    grounds: tuple[Ground, ...]


def _folded(answers: Iterable[Answer]) -> tuple[bool | None, bool | None]:
    """Whether personal-information rights are infringed by any of the answers, and whether privacy is; None if open."""
    pi: bool | None = False
    privacy: bool | None = False
    for answer in answers:
        known, may = answer.personal_information
        pi = True if known else None if may and pi is False else pi
        known, may = answer.privacy
        privacy = True if known else None if may and privacy is False else privacy
    return pi, privacy


@frozen(eq=False, slots=False)
class Judgment(Served):
    """The judgment on one act.

    Attributes:
        act: The act.
        law: The law found to govern it.
        rulebook: The rules.
        days: The rules in force on each day of law.
        units: The act and its items, with what was found and assumed.
    """

    act: ProcessingAct | None
    law: Law
    rulebook: Rulebook
    days: tuple[LawOfDay, ...]
    units: tuple[Unit, ...]

    _repr_mimebundle_ = mimebundle

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """What the rules of each day say of each unit, after assumptions; days first, units within a day."""
        return weigh.answers(self.days, self.units)

    @cached_property
    def _infringed(self) -> tuple[bool | None, bool | None]:
        return _folded(self.answers)

    @property
    def personal_information(self) -> bool | None:
        """Whether personal-information rights are infringed after assumptions; None if open."""
        return self._infringed[0]

    @property
    def privacy(self) -> bool | None:
        """Whether privacy is infringed after assumptions; None if open."""
        return self._infringed[1]

    @property
    def verdict(self) -> Verdict:
        """Which interests are infringed after assumptions; what is open counts as not infringed."""
        pi, privacy = self._infringed
        return Verdict.of(personal_information=pi is True, privacy=privacy is True)

    def __repr__(self) -> str:
        return f"Judgment({self.verdict.value}, {self.outcome.value}, days={[str(d.day) for d in self.law.days]})"

    def infringed(self, interest: Interest) -> bool | None:
        """Whether the interest is infringed after assumptions; None if open."""
        return self.personal_information if interest is Interest.PI_RIGHTS else self.privacy

    @cached_property
    def case(self) -> Case:
        """The judgment as the functions of `weigh` want it."""
        return Case(self.rulebook, self.days, self.units)

    @cached_property
    def outcome(self) -> Outcome:
        """What the verdict is worth; see `Outcome`."""
        if self.personal_information is None or self.privacy is None:
            return Outcome.OPEN
        if self.verdict is not Verdict.LAWFUL:
            return Outcome.DECIDED
        if self.scope is Scope.OUTSIDE:
            return Outcome.OUT_OF_SCOPE
        return Outcome.NOT_PROVEN if any(a.element for a in self.rests_on) else Outcome.DECIDED

    @cached_property
    def scope(self) -> Scope:
        """Whether anything handled is personal information; an act without items is within scope."""
        found = weigh.protected(self.case)
        if found is None:
            return Scope.OPEN
        return Scope.WITHIN if found or self.verdict is not Verdict.LAWFUL else Scope.OUTSIDE

    @cached_property
    def bounds(self) -> Mapping[Interest, tuple[bool, bool]]:
        """For each interest: certainly, and possibly infringed, whatever the facts not found turn out to be."""
        return weigh.bounds(self.case)

    def certain_of(self, interest: Interest) -> bool:
        """Whether no completion of the facts not found changes the answer on this interest."""
        low, high = self.bounds[interest]
        return low == high

    @property
    def certain(self) -> bool:
        """Whether no completion of the facts not found changes the verdict."""
        return all(self.certain_of(interest) for interest in Interest)

    @property
    def best_case(self) -> Verdict:
        """The mildest verdict that the facts not found could leave, each interest taken at its best."""
        low = {interest: bounds[0] for interest, bounds in self.bounds.items()}
        return Verdict.of(personal_information=low[Interest.PI_RIGHTS], privacy=low[Interest.PRIVACY])

    @property
    def worst_case(self) -> Verdict:
        """The gravest verdict that the facts not found could bring; what a gate should act on."""
        high = {interest: bounds[1] for interest, bounds in self.bounds.items()}
        return Verdict.of(personal_information=high[Interest.PI_RIGHTS], privacy=high[Interest.PRIVACY])

    @cached_property
    def rests_on(self) -> tuple[Assumption, ...]:
        """A smallest set of assumptions that holds the verdict: without any one of them it could change."""
        return weigh.rests_on(self.case, {interest: self.infringed(interest) for interest in Interest})

    @cached_property
    def open_questions(self) -> tuple[Question, ...]:
        """Facts not found that could still change the verdict, in the order of the provisions."""
        unsettled = [interest for interest in Interest if not self.certain_of(interest)]
        return weigh.open_questions(self.case, unsettled)

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """The rules that decided, by rank of instrument, then statute order."""
        return tuple(starmap(Ground, weigh.grounds(self.rulebook, self.units, self.answers)))

    @cached_property
    def lifted(self) -> tuple[Lifted, ...]:
        """Rules whose condition is met and which another rule lifts."""
        return tuple(Lifted(rule, by, item) for rule, by, item in weigh.lifted(self.case))

    @cached_property
    def other_breaches(self) -> tuple[Ground, ...]:
        """Duties found to be breached that touch no individual's right by themselves; none is presumed."""
        return tuple(Ground(rule, item, None) for rule, item in weigh.other_breaches(self.case))

    @cached_property
    def items(self) -> tuple[ItemJudgment, ...]:
        """The judgment on each item."""
        result = []
        for place, unit in enumerate(self.units):
            if unit.item is None:
                continue
            pi, privacy = _folded(self.answers[place :: len(self.units)])
            grounds = tuple(ground for ground in self.grounds if ground.item == unit.item.id)
            result.append(ItemJudgment(unit.item, pi, privacy, grounds))
        return tuple(result)

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """Every assumption made, whether or not the verdict rests on it."""
        return tuple(dict.fromkeys(a for unit in self.units for a in unit.used))

    @cached_property
    def record(self) -> Mapping[str, object]:
        """The receipt: what replaying needs, as plain data, without any value of personal information."""
        atoms = self.rulebook.atoms
        return {
            "library": __version__,
            "rulebook": self.rulebook.hash,
            "acted": [day.isoformat() for day in self.law.acted],
            "judged_on": self.law.judged_on.isoformat(),
            "days": [day.day.isoformat() for day in self.law.days],
            "readings": dict(self.law.readings),
            "proceedings": {
                name: day.isoformat() for name, day in asdict(self.law.proceedings).items() if day is not None
            },
            "units": [
                {
                    "item": unit.item.id if unit.item else None,
                    "findings": {
                        atoms[n].name: {
                            "value": value,
                            "source": "caller" if n in unit.by_caller else "record",
                            **({"displaced": unit.displaced[n]} if n in unit.displaced else {}),
                        }
                        for n, value in enumerate(unit.found)
                        if value is not None and not atoms[n].name.startswith("reading.")
                    },
                }
                for unit in self.units
            ],
            "verdict": self.verdict.value,
        }

    def value(self, fact: Fact, item: str | None = None) -> bool | None:
        """The value of a fact that is no legal status, after assumptions; None if open."""
        number = self.rulebook.index[fact]
        for unit in self.units:
            if (unit.item.id if unit.item else None) == item:
                return unit.assumed[number]
        return None


def judgment_of(value: object) -> Judgment:
    """The value, where it is a judgment; for functions that newcomers hand the act itself.

    Raises:
        WrongTypeError: If it is anything else.
    """
    if isinstance(value, Judgment):
        return value
    do = "judge the act first: evaluate(act)"
    raise WrongTypeError([wrong_type("judgment", value, "a Judgment", do)])
