"""Writes the query of `pipl_rules.batch.sql`: what was found, what is assumed where nothing was, and the law.

The order is that of `pipl_rules.units`; what was found includes what it means (`sql_meaning`). The conditions of an
assumption read what was found and the readings chosen, never another assumption; of two whose conditions are met,
the later prevails; over both stands what was found. An item may show something of its act that the act does not show
as an act; such facts are kept apart. What is the same in every row is worked out before anything is written.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from pipl_rules.assume import Assumptions
from pipl_rules.batch.decider import of_any_act
from pipl_rules.batch.sql_meaning import Meaning, meaning
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.folding import atoms, fold, unknown
from pipl_rules.logic.graph import FALSE_NODE, TRUE_NODE, Graph
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.logic.sql import Query, Table
from pipl_rules.logic.strata import Expression, over
from pipl_rules.plan import Plan

Constants = dict[int, bool | None]
Arm = tuple[Expression, Expression, bool]
Conditional = tuple[int, int, bool]
"""A conditional assumption of one fact: nodes of its condition and of its exception, and the value."""


@frozen(kw_only=True)
class Asked:
    """What a query is to answer.

    Attributes:
        table: The table it reads.
        rules: Ids of the rules to show.
        units: The units in a row: the act, and as a rule an item of it.
        learns: Whether what the axioms make of the columns is found with them.
    """

    table: Table
    rules: tuple[str, ...]
    units: tuple[About, ...]
    learns: bool


def write(how: Plan, days: Sequence[LawOfDay], held: Assumptions, asked: Asked) -> str:
    """The query: the verdict under the law of any of the days, after the assumptions held."""
    return _Writing(how.rulebook, days, asked, _Found.of(how, asked), held).text()


@define(eq=False, slots=False)
class _Found:
    """What the table says of each atom, and what that means.

    Attributes:
        rulebook: Gives each atom its number.
        reads: Text of each atom that the table has a column for.
        constants: The atoms that it has none for: chosen readings, what is found of any act, and the unknown.
        query: The query that reads the columns.
        meaning: What follows from the columns.
    """

    rulebook: Rulebook
    reads: Mapping[int, str]
    constants: Constants
    query: Query
    meaning: Meaning

    @classmethod
    def of(cls, how: Plan, asked: Asked) -> "_Found":
        index, query = how.rulebook.index, Query(asked.table)
        readings = {
            number: how.chosen.get(number)
            for atom, number in index.items()
            if isinstance(atom, Fact) and atom.settled_by is SettledBy.READING
        }
        reads = asked.table.reads(how.rulebook, readings | dict(how.chosen))
        said = {how.numbers[name]: value for name, value in of_any_act().items() if name in how.numbers}
        constants = {number: said.get(number) for number in index.values() if number not in reads}
        constants |= {**readings, **how.chosen}
        meant = Meaning()
        if asked.learns:
            known = {number: value for number, value in constants.items() if value is not None}
            meant = meaning(how.rulebook, query, known, reads, items=About.ITEM in asked.units)
        return cls(how.rulebook, reads, constants, query, meant)

    @cached_property
    def apart(self) -> Mapping[int, int]:
        """The atoms of which more may be learnt in an item than in the act, with the numbers they bear in the act."""
        of_act, of_item = (self.meaning.learnt[about] for about in (About.ACT, About.ITEM))
        size = len(self.rulebook.atoms)
        return {n: n + size for n in sorted({*of_act, *of_item}) if of_act.get(n) != of_item.get(n)}

    def varies(self, about: About, number: int) -> bool:
        """Whether what is found of an atom in a unit may differ from row to row; no item speaks of the act."""
        if number in self.meaning.forced:
            return False
        own = about is About.ITEM or number in self.rulebook.act_numbers
        return number in self.meaning.learnt[about] or (own and number in self.reads)

    def of_unit(self, about: About) -> Constants:
        """The constants of a unit; of the act as an act nothing is known of any item, but what is so of any."""
        act, forced = self.rulebook.act_numbers, self.meaning.forced
        return {
            number: forced.get(
                number, self.constants.get(number) if about is About.ITEM or number in act else None
            )
            for number in self.rulebook.index.values()
            if not self.varies(about, number)
        }

    def value(self, about: About, number: int) -> Expression:
        """What is found of an atom that varies."""
        learnt = self.meaning.learnt[about].get(number)
        return learnt or self.query.column(self.rulebook.atoms[number], self.reads[number])

    def expressions(self, goal: Goal, prefix: str, about: About | None = None) -> list[Expression]:
        """Nodes over what was found, in one unit, or in both with the numbers of atoms in the act set apart."""
        back = {other: number for number, other in self.apart.items()} if about is None else {}
        values = {
            n: self.value(About.ACT, back[n]) if n in back else self.value(about or About.ITEM, n)
            for n in atoms(goal)
        }
        return self.query.strata.expressions(goal, values, prefix)


@define(eq=False, slots=False)
class _Assumed:
    """What the facts about the act, or about an item, are taken to be.

    Attributes:
        found: What the table says.
        about: Which facts.
        held: The assumptions of the proceedings.
    """

    found: _Found
    about: About
    held: Assumptions

    @cached_property
    def _conditional(self) -> tuple[Graph, Mapping[int, Sequence[Conditional]]]:
        """By atom, the conditional assumptions that may be met in some row, the one that prevails first."""
        graph = Graph()
        result: dict[int, list[Conditional]] = {}
        goal, every = self.held.conditions(self.about) or (Goal(graph, ()), ())
        nodes = fold(goal, self.found.of_unit(self.about), graph).nodes
        for place, (number, assumption) in reversed(list(enumerate(every))):
            when, unless = nodes[2 * place], nodes[2 * place + 1]
            if when not in (FALSE_NODE, unknown(graph)) and unless != TRUE_NODE:
                never = unless == unknown(graph)
                case = (when, FALSE_NODE if never else unless, assumption.value)
                result.setdefault(number, []).append(case)
        return graph, result

    def _cases(self, number: int) -> tuple[list[Conditional], bool | None]:
        """The conditional assumptions of an atom that make a difference, and what it is without them."""
        other = self.held.general[self.about][number]
        cases: list[Conditional] = []
        for case in self._conditional[1].get(number, ()):
            if case[:2] == (TRUE_NODE, FALSE_NODE):
                other = case[2]
                break
            cases.append(case)
        while cases and cases[-1][2] is other:
            cases.pop()
        return cases, other

    @cached_property
    def constants(self) -> Constants:
        """The atoms about this that are the same in every row."""
        result: Constants = {}
        found = self.found.of_unit(self.about)
        for atom, number in self.found.rulebook.index.items():
            if atom.about is self.about and not self.found.varies(self.about, number):
                value = found[number]
                cases, other = ([], value) if value is not None else self._cases(number)
                if not cases:
                    result[number] = other
        return result

    def expressions(self, numbers: Sequence[int]) -> dict[int, Expression]:
        """What each of these atoms is taken to be, as text."""
        wanted = [(number, *self._cases(number)) for number in numbers]
        nodes = [node for _, cases, _ in wanted for when, unless, _ in cases for node in (when, unless)]
        conditions = iter(
            self.found.expressions(
                Goal(self._conditional[0], tuple(nodes)), f"{self.about.value} ", self.about
            )
        )
        result = {}
        for number, cases, other in wanted:
            arms = [(next(conditions), next(conditions), value) for _, _, value in cases]
            result[number] = self._expression(number, arms, other=other)
        return result

    def _expression(self, number: int, arms: Sequence[Arm], *, other: bool | None) -> Expression:
        strata = self.found.query.strata
        column = self.found.value(self.about, number) if self.found.varies(self.about, number) else None
        if column is not None and not arms:
            if other is None:
                return column
            text = f"COALESCE({column.text}, {_word(other)})"
            return strata.named(f"assumed {self._name(number)}", Expression(text))
        whens = [f"WHEN {column.text} IS NOT NULL THEN {column.text}"] if column is not None else []
        whens += [f"WHEN {_met(when, unless)} THEN {_word(value)}" for when, unless, value in arms]
        ends = "" if other is None else f" ELSE {_word(other)}"
        stratum = max(part.stratum for when, unless, _ in arms for part in (when, unless))
        text = f"CASE {' '.join(whens)}{ends} END"
        return strata.named(f"assumed {self._name(number)}", Expression(text, stratum))

    def _name(self, number: int) -> str:
        return self.found.rulebook.atoms[number].name


def _met(when: Expression, unless: Expression) -> str:
    return when.text if unless.text == "FALSE" else f"{when.text} AND {unless.text} IS NOT TRUE"


def _word(value: bool) -> str:  # noqa: FBT001 - a truth value
    return "TRUE" if value else "FALSE"


@define(eq=False)
class _Writing:
    rulebook: Rulebook
    days: Sequence[LawOfDay]
    asked: Asked
    found: _Found
    held: Assumptions
    _assumed: dict[About, _Assumed] = field(factory=dict)

    def text(self) -> str:
        """The query."""
        self._assumed = {about: _Assumed(self.found, about, self.held) for about in About}
        assumed = self._goal(
            {about: self._after_assumptions(about) for about in self.asked.units}, self.asked.rules
        )
        on_record = self._goal({about: self.found.of_unit(about) for about in self.asked.units}, ())
        strata = self.found.query.strata
        one, other, *rest = strata.expressions(assumed, self._values(atoms(assumed)), "node ")
        settled = self.found.expressions(on_record, "on record ")
        named = dict(zip(self.asked.rules, rest, strict=True))
        return self.found.query.text((one, other), named, settled, self.found.meaning.refused)

    def _after_assumptions(self, about: About) -> Constants:
        act, item = (self._assumed[each].constants for each in (About.ACT, About.ITEM))
        if about is About.ITEM:
            return {**{n: value for n, value in act.items() if n not in self.found.apart}, **item}
        numbers = self.rulebook.act_numbers
        return act | {n: value for n, value in self.found.of_unit(about).items() if n not in numbers}

    def _values(self, numbers: Sequence[int]) -> dict[int, Expression]:
        """What the atoms are taken to be; an item knows of its act what it shows itself, and then what the act has."""
        acts, act = self.rulebook.act_numbers, self._assumed[About.ACT]
        back = {other: number for number, other in self.found.apart.items()}
        of_act = {back.get(n, n) for n in numbers} & acts
        values = act.expressions(sorted(of_act - {*act.constants}))
        values |= self._assumed[About.ITEM].expressions(
            [n for n in numbers if n not in acts and n not in back]
        )
        result = {}
        for n in numbers:
            if n in back:
                result[n] = values[back[n]] if back[n] in acts else self.found.value(About.ACT, back[n])
            elif n in acts and n in self.found.apart:
                result[n] = self._of_item(n, values.get(n), act.constants.get(n))
            else:
                result[n] = values[n]
        return result

    def _of_item(
        self,
        number: int,
        of_act: Expression | None,
        constant: bool | None,  # noqa: FBT001 - a truth value
    ) -> Expression:
        """A fact about the act, as the unit of an item has it that shows something of it."""
        found = self.found.value(About.ITEM, number)
        if of_act is None and constant is None:
            return found
        behind = of_act or Expression(_word(constant is True))
        name = f"assumed of the item {self.rulebook.atoms[number].name}"
        text = f"COALESCE({found.text}, {behind.text})"
        return self.found.query.strata.named(name, over((found, behind), text))

    def _goal(self, units: Mapping[About, Constants], rules: Sequence[str]) -> Goal:
        """Each interest, and each rule, in any of the units on any of the days."""
        graph = Graph()
        limbs: list[list[int]] = [[] for _ in (*Interest, *rules)]
        for day in self.days:
            for about, constants in units.items():
                form = day.form
                nodes = [form.interests[interest, about] for interest in Interest]
                nodes += [
                    form.applied[name] if form.levels.get(name) is about else FALSE_NODE for name in rules
                ]
                apart = self.found.apart if about is About.ACT else None
                folded = fold(Goal(form.graph, tuple(nodes)), constants, graph, apart)
                for place, node in enumerate(folded.nodes):
                    limbs[place].append(node)
        return Goal(graph, tuple(graph.any(nodes) for nodes in limbs))
