"""The rulebook as one program over planes, made for what a table has and for the days of its rows.

`program` is the seam: it knows rules, columns, days and assumptions, and nothing of
where planes come from or of the words in which they are computed.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum

from attrs import define, field, frozen

from pipl_rules.assume import Assumptions
from pipl_rules.batch.circuit import FALSE, TRUE, UNKNOWN, Circuit, Pair
from pipl_rules.batch.lowering import Binding, assume, general, learn, lower, start
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay, Rulebook


class Form(Enum):
    """In which planes a column of truth values comes.

    PAIR: known true, and may be true. BITMAPS: values, and which of them are valid, as Arrow has them; where a
    value is not valid it may be anything. VALUES: values alone, all of them valid.
    """

    PAIR = "pair"
    BITMAPS = "bitmaps"
    VALUES = "values"


@frozen
class Column:
    """A column of truth values.

    Attributes:
        atom: Number of the atom that it answers.
        form: In which planes it comes.
        source: Name of the column whose validity it shares; comparisons of one count share one.
    """

    atom: int
    form: Form
    source: str = ""


@frozen(eq=False)
class Group:
    """Rows that the same law decides.

    Attributes:
        days: The rules of each day of law.
        held: The assumptions of their proceedings.
    """

    days: tuple[LawOfDay, ...]
    held: Assumptions


@frozen
class Wanted:
    """What is asked besides the verdict.

    Attributes:
        rules: Ids of rules whose outcome is asked.
        grounds: Whether the rules that decided are asked.
        settled: Whether it is asked if what was found alone decides.
    """

    rules: tuple[str, ...] = ()
    grounds: bool = False
    settled: bool = True


@frozen
class Outcome:
    """What becomes of a rule, as literals.

    Attributes:
        applies: Whether it applies.
        lifted: Where its own condition is met and a rule that lifts it applies.
    """

    applies: Pair
    lifted: int


@frozen(kw_only=True, eq=False)
class Program:
    """Literals that answer for every row; see `program`.

    Attributes:
        circuit: The circuit they belong to.
        interests: Whether each interest is infringed, after assumptions.
        on_record: Whether each interest is infringed on what was found alone, without any assumption.
        clashes: For atoms, where the axioms make it so and not so; nothing else is said of these rows.
        rules: The rules asked about, by id.
        grounds: Where each rule is a ground of the verdict; rules that never are, are left out.
    """

    circuit: Circuit
    interests: Mapping[Interest, Pair]
    on_record: Mapping[Interest, Pair]
    clashes: Mapping[int, int]
    rules: Mapping[str, Outcome]
    grounds: Mapping[str, int]

    @property
    def refused(self) -> int:
        """Where the axioms contradict what was found."""
        return self.circuit.disj(self.clashes.values())

    @property
    def determined(self) -> int:
        """Where both interests are known, after assumptions."""
        return self.circuit.conj(self.circuit.disj(pair) for pair in self.interests.values())

    @property
    def settled(self) -> int:
        """Where both interests are known on what was found alone."""
        return self.circuit.conj(self.circuit.disj(pair) for pair in self.on_record.values())


def program(  # noqa: PLR0913 - the parts of which a decision is made
    rulebook: Rulebook,
    columns: Iterable[Column],
    groups: Sequence[Group],
    *,
    constants: Mapping[int, bool],
    items: bool,
    wanted: Wanted,
    learns: bool = True,
) -> Program:
    """Put together what decides every row.

    Args:
        rulebook: The rules.
        columns: The columns of the table.
        groups: The laws that the rows meet. With more than one, the plane ``("group", k)`` marks the rows of each;
            every row belongs to one.
        constants: What is found of every row by number of atom, choices of readings included; a column prevails.
        items: Whether a row is an act with one item, and not without any.
        wanted: What is asked besides the verdict.
        learns: Whether what the axioms make of findings is found with them, as for findings without a record.
    """
    circuit = Circuit()
    given = {column.atom: _read(circuit, column) for column in columns}
    acts = rulebook.act_numbers
    of_act = start(len(rulebook.atoms), constants)
    for number, pair in given.items():
        if number in acts:
            of_act[number] = pair
    of_act, clashes = learn(circuit, rulebook, of_act) if learns else (of_act, {})
    units = {About.ACT: of_act}
    if items:
        of_item = list(of_act)
        for number, pair in given.items():
            if number not in acts:
                of_item[number] = pair
        of_item, here = learn(circuit, rulebook, of_item) if learns else (of_item, {})
        clashes = {n: circuit.disj((clashes.get(n, FALSE), here.get(n, FALSE))) for n in {**clashes, **here}}
        units[About.ITEM] = of_item
    parts = [_Part(circuit, group, units, wanted) for group in groups]
    marks = [circuit.input("group", k) for k in range(len(groups))] if len(groups) > 1 else [TRUE]
    return _joined(circuit, parts, marks, clashes, wanted)


def _read(circuit: Circuit, column: Column) -> Pair:
    number = column.atom
    if column.form is Form.PAIR:
        known, may = circuit.input("known", number), circuit.input("may", number)
        circuit.implies(known, may)
        return known, may ^ 1
    value = circuit.input("value", number)
    valid = circuit.input("valid", column.source) if column.form is Form.BITMAPS else TRUE
    return circuit.conj((value, valid)), circuit.conj((value ^ 1, valid))


@define(eq=False)
class _Part:
    """The answers for the rows of one group."""

    circuit: Circuit
    group: Group
    units: Mapping[About, Binding]
    wanted: Wanted
    interests: dict[Interest, Pair] = field(init=False)
    on_record: dict[Interest, Pair] = field(init=False)
    rules: dict[str, Outcome] = field(init=False)
    grounds: dict[str, int] = field(init=False)
    _bound: dict[About, Binding] = field(init=False)
    _lowered: dict[tuple[int, int], dict[int, Pair]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._bound = assumed = self._assumed()
        self.interests = self._interests(assumed)
        self.on_record = self._interests(self.units) if self.wanted.settled else {}
        self.rules = {rule_id: self._outcome(rule_id, assumed) for rule_id in self.wanted.rules}
        self.grounds = self._grounds(assumed) if self.wanted.grounds else {}

    def _assumed(self) -> dict[About, Binding]:
        """The act over its assumptions; an item over its own, and over what the act has after its own."""
        held, circuit = self.group.held, self.circuit
        of_act = assume(circuit, held, About.ACT, self.units[About.ACT], general(held.general[About.ACT]))
        result = {About.ACT: of_act}
        if About.ITEM in self.units:
            own = general(held.general[About.ITEM])
            background = [circuit.over(act, mine) for act, mine in zip(of_act, own, strict=True)]
            result[About.ITEM] = assume(circuit, held, About.ITEM, self.units[About.ITEM], background)
        return result

    def _truth(self, day: LawOfDay, nodes: Iterable[int], binding: Binding) -> dict[int, Pair]:
        found = self._lowered.setdefault((id(day), id(binding)), {})
        lower(self.circuit, day.form.graph, list(nodes), binding, found)
        return found

    def _interests(self, units: Mapping[About, Binding]) -> dict[Interest, Pair]:
        found: dict[Interest, list[Pair]] = {interest: [] for interest in Interest}
        for day in self.group.days:
            for about, binding in units.items():
                nodes = {interest: day.form.interests[interest, about] for interest in Interest}
                truth = self._truth(day, nodes.values(), binding)
                for interest, node in nodes.items():
                    found[interest].append(truth[node])
        return {interest: self.circuit.any(pairs) for interest, pairs in found.items()}

    def _outcome(self, rule_id: str, units: Mapping[About, Binding]) -> Outcome:
        applies: list[Pair] = []
        lifted: list[int] = []
        for day in self.group.days:
            form = day.form
            if rule_id not in form.applied:
                continue
            lifters = [form.applied[rule.id] for rule in day.rules if rule_id in rule.lifts]
            for about, binding in units.items():
                if about is not form.levels[rule_id] and about is not About.ITEM:
                    continue
                nodes = [form.applied[rule_id], form.own[rule_id], *lifters]
                truth = self._truth(day, nodes, binding)
                if about is form.levels[rule_id]:
                    applies.append(truth[form.applied[rule_id]])
                by = self.circuit.disj(truth[node][0] for node in lifters)
                lifted.append(self.circuit.conj((truth[form.own[rule_id]][0], by)))
        return Outcome(self.circuit.any(applies), self.circuit.disj(lifted))

    def _grounds(self, units: Mapping[About, Binding]) -> dict[str, int]:
        found: dict[str, list[int]] = {}
        for day in self.group.days:
            for about, binding in units.items():
                nodes = {rule.id: node for node, rule, _ in day.can_infringe[about]}
                truth = self._truth(day, nodes.values(), binding)
                for rule_id, node in nodes.items():
                    found.setdefault(rule_id, []).append(truth[node][0])
        return {rule_id: self.circuit.disj(literals) for rule_id, literals in found.items()}


def _joined(
    circuit: Circuit,
    parts: Sequence[_Part],
    marks: Sequence[int],
    clashes: Mapping[int, int],
    wanted: Wanted,
) -> Program:
    """The answers of each group where its rows are."""

    def plane(literals: Iterable[int]) -> int:
        return circuit.disj(circuit.conj(both) for both in zip(marks, literals, strict=True))

    def pair(pairs: Collection[Pair]) -> Pair:
        return plane(so for so, _ in pairs), plane(not_so for _, not_so in pairs)

    ids = dict.fromkeys(rule_id for part in parts for rule_id in part.grounds)
    grounds = {rule_id: plane(part.grounds.get(rule_id, FALSE) for part in parts) for rule_id in ids}
    return Program(
        circuit=circuit,
        interests={i: pair([part.interests[i] for part in parts]) for i in Interest},
        on_record={
            i: pair([part.on_record[i] for part in parts]) if wanted.settled else UNKNOWN for i in Interest
        },
        clashes=clashes,
        rules={
            rule_id: Outcome(
                pair([part.rules[rule_id].applies for part in parts]),
                plane(part.rules[rule_id].lifted for part in parts),
            )
            for rule_id in wanted.rules
        },
        grounds={rule_id: literal for rule_id, literal in grounds.items() if literal != FALSE},
    )
