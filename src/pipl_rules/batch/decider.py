"""A rulebook made ready for the tables of one layout: programs by what is null and which laws are met."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import define, field, frozen

from pipl_rules.assume import Assumption
from pipl_rules.batch.circuit import FALSE, TRUE, Pair
from pipl_rules.batch.code import Code, schedule
from pipl_rules.batch.days import Calendar
from pipl_rules.batch.factoring import factored
from pipl_rules.batch.layout import Layout
from pipl_rules.batch.program import Column, Form, Program, Wanted, program
from pipl_rules.characterise import characterise
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import UnknownNameError
from pipl_rules.evaluation import FIRST_DAY, whole_law
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Plan, plan


@frozen(kw_only=True)
class Question:
    """How a table is to be decided; the arguments that every front takes.

    Attributes:
        on: First day of every act, where no column says it.
        judged_on: Day of every judgment, where no column says it; None means the last day said of the act.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        assumed: Assumptions to make instead of those of the law; none at all, if empty.
        rules: Ids of rules whose outcome is asked.
        grounds: Whether the rules that decided are asked.
        settled: Whether it is asked if what was found alone decides; if not, no row is called settled.
        beside: Columns to leave aside.
    """

    on: dt.date | None = None
    judged_on: dt.date | None = None
    readings: Mapping[str, str] = field(factory=dict)
    rulebook: Rulebook = field(factory=whole_law)
    assumed: Sequence[Assumption] | None = None
    rules: tuple[str, ...] = ()
    grounds: bool = False
    settled: bool = True
    beside: Collection[str] = ()

    def __attrs_post_init__(self) -> None:
        for rule_id in self.rules:
            self.rulebook.rule(rule_id)

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for two questions that are answered alike."""
        assumed = None if self.assumed is None else tuple(map(id, self.assumed))
        days = (self.on, self.judged_on)
        chosen = tuple(sorted(self.readings.items()))
        return (
            id(self.rulebook),
            chosen,
            assumed,
            days,
            self.rules,
            self.grounds,
            self.settled,
            frozenset(self.beside),
        )

    @property
    def how(self) -> Plan:
        """The plan of the rulebook with these readings.

        Raises:
            UnknownNameError: If a reading or a choice has no such name.
        """
        return plan(self.rulebook, tuple(sorted(self.readings.items())))


@lru_cache(maxsize=1)
def of_any_act() -> Mapping[str, bool]:
    """What is found of an act of which nothing is said: that it took place, and is the processor's."""
    bare = characterise(ProcessingAct(id="row", on=FIRST_DAY))
    return {name: bool(value) for name, value in bare.act.items()}


ALWAYS, NEVER = -1, -2
"""Places of what is so in every row, and in none."""


@frozen(eq=False)
class Ready:
    """A program with its code.

    Attributes:
        program: The program.
        code: What answers the literals, each once, and none that is constant.
        slots: For each literal asked, the place of its answer; `ALWAYS` or `NEVER` where it is constant.
    """

    program: Program
    code: Code
    slots: tuple[int, ...]


@define(eq=False)
class Decider:
    """Programs for the tables of one layout, each made when it is first needed.

    Attributes:
        question: How tables are to be decided.
        layout: What their columns are.
        bare: What is found of a row where no column speaks of it, by name of fact.
        learns: Whether what the axioms make of findings is found with them; of a record, what it says stands.
        liftable: Ids of the rules that another rule can lift.
    """

    question: Question
    layout: Layout
    bare: Mapping[str, bool] = field(factory=of_any_act)
    learns: bool = True
    calendar: Calendar = field(init=False)
    how: Plan = field(init=False)
    constants: Mapping[int, bool] = field(init=False)
    liftable: frozenset[str] = field(init=False)
    _ready: dict[tuple[Form | frozenset[str], tuple[int, ...]], Ready] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.how = self.question.how
        self.calendar = Calendar(self.how, self.question.assumed)
        self.constants = dict(self.how.chosen)
        self.liftable = frozenset(target for rule in self.rulebook.rules for target in rule.lifts)
        spoken = self.layout.atoms(self.how)
        for name, value in self.bare.items():
            number = self.how.numbers.get(name)
            if number is not None and number not in spoken:
                self.constants[number] = value

    @property
    def rulebook(self) -> Rulebook:
        """The rules."""
        return self.how.rulebook

    def ready(self, nulls: Form | frozenset[str], groups: tuple[int, ...]) -> Ready:
        """The program for these groups of rows.

        Args:
            nulls: The columns in which something is null, for bitmaps; `Form.PAIR` for pairs of planes.
            groups: Numbers of the groups, as the calendar counts them.
        """
        key = (nulls, groups)
        if key not in self._ready:
            made = program(
                self.rulebook,
                self._columns(nulls),
                [self.calendar.groups[k] for k in groups],
                constants=self.constants,
                items=self.layout.items,
                wanted=Wanted(self.question.rules, self.question.grounds, self.question.settled),
                learns=self.learns,
            )
            literals = of_pairs(made) if nulls is Form.PAIR else of_bitmaps(made)
            answered = list(dict.fromkeys(literal for literal in literals if literal > FALSE))
            slots = {TRUE: ALWAYS, FALSE: NEVER, **{literal: k for k, literal in enumerate(answered)}}
            code = schedule(*factored(made.circuit, answered))
            self._ready[key] = Ready(made, code, tuple(slots[literal] for literal in literals))
        return self._ready[key]

    def _columns(self, nulls: Form | frozenset[str]) -> list[Column]:
        counted = [(name, number) for name, numbers in self.layout.counts.items() for number in numbers]
        return [
            Column(number, _form(name, nulls), name)
            for name, number in (*self.layout.facts.items(), *counted)
        ]

    def asked(self) -> list[Rule]:
        """The rules whose outcome is asked."""
        return [self.rulebook.rule(rule_id) for rule_id in self.question.rules]


def _form(name: str, nulls: Form | frozenset[str]) -> Form:
    if isinstance(nulls, Form):
        return nulls
    return Form.BITMAPS if name in nulls else Form.VALUES


def in_order(book: Rulebook, grounds: Iterable[str]) -> list[str]:
    """The rules that can be grounds, by rank of instrument, then statute order, as a judgment lists them."""
    return sorted(grounds, key=lambda rule_id: (book.rule(rule_id).cite.order, rule_id))


def of_pairs(made: Program) -> list[int]:
    """Literals answered as pairs: known true and may be true of interests, on record, and rules; lifted; grounds."""
    pairs: list[Pair] = [
        *(made.interests[interest] for interest in Interest),
        *(made.on_record[interest] for interest in Interest),
        *(outcome.applies for outcome in made.rules.values()),
    ]
    return [
        made.refused,
        *(literal for so, not_so in pairs for literal in (so, not_so ^ 1)),
        *(outcome.lifted for outcome in made.rules.values()),
        *made.grounds.values(),
    ]


def of_bitmaps(made: Program) -> list[int]:
    """Literals answered as bitmaps: the codes, then value and validity of interests and rules, lifted, grounds."""
    pairs = [
        *(made.interests[interest] for interest in Interest),
        *(made.on_record[interest] for interest in Interest),
        *(outcome.applies for outcome in made.rules.values()),
    ]
    return [
        made.refused,
        made.determined,
        made.settled,
        *(literal for pair in pairs for literal in (pair[0], made.circuit.disj(pair))),
        *(outcome.lifted for outcome in made.rules.values()),
        *made.grounds.values(),
    ]


def unknown_rule(question: Question, rule_id: str) -> UnknownNameError:
    """The error for a rule that was not asked about."""
    return UnknownNameError("rule asked about", rule_id, question.rules)
