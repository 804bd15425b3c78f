"""The explanation of a judgment as a value: answer, provisions, what each found and from where.

Only what bears on the answer is kept: of a disjunction that holds the limbs that
hold, of a conjunction that fails the limbs that fail, and what is open only where
it could still change the rule. Instruments stand by rank, then date; provisions in
statute order. Rendering is another module's work.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from attrs import evolve, field, frozen

from pipl_rules.assume import Assumption
from pipl_rules.characterise.ground import Held, ground
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Ground, Judgment, judgment_of
from pipl_rules.logic.conditions import AllOf, AnyOf, Atom, Condition, Fact, Not, SettledBy
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule, Status
from pipl_rules.logic.rulebook import LawOfDay
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN, Truth
from pipl_rules.showing import mimebundle
from pipl_rules.units import Unit


class Role(Enum):
    """What a provision does in the explanation."""

    APPLIES = "applies"
    LIFTED = "lifted"
    FAILS = "does not apply"
    OPEN = "open"


@frozen
class Line:
    """A fact or status, its value, and where it came from.

    Attributes:
        atom: The fact, status or comparison.
        value: Its value after assumptions.
        finding: The caller's finding, if that is the source.
        held: The fields of the record, if they are the source.
        assumption: The assumption, if that is the source.
        why: For a status, what its rules found.
    """

    atom: Atom
    value: Truth
    finding: Finding | None = None
    held: tuple[Held, ...] = field(default=(), eq=False)
    assumption: Assumption | None = None
    why: tuple["Step", ...] = ()


@frozen
class Step:
    """A provision, what it does here, and the lines that bear on that.

    Attributes:
        rule: The rule.
        role: Whether it applies, is lifted, fails or is open.
        lines: What decided.
        lifted_by: The rules that lift it, explained.
        items: Ids of the items for which this holds; empty for a step about the act.
    """

    rule: Rule
    role: Role
    lines: tuple[Line, ...]
    lifted_by: tuple["Step", ...] = ()
    items: tuple[str, ...] = field(default=(), eq=False)


@frozen
class Part:
    """One interest: the answer, how firm, and the steps to it."""

    interest: Interest
    answer: bool | None
    certain: bool
    steps: tuple[Step, ...]


@frozen
class Explanation:
    """The explanation of one judgment.

    Attributes:
        judgment: The judgment explained.
        parts: One for each interest.
        breaches: Duties breached that touch no individual's right by themselves, once each.
    """

    judgment: Judgment
    parts: tuple[Part, ...]
    breaches: tuple[Ground, ...]

    _repr_mimebundle_ = mimebundle


def explain(judgment: Judgment) -> Explanation:
    """Explain a judgment."""
    judgment_of(judgment)
    views = [_View(judgment, day, unit) for day in judgment.days for unit in judgment.units]
    parts = tuple(
        Part(
            interest,
            judgment.infringed(interest),
            judgment.certain_of(interest),
            _merge(step for view in views for step in _steps(view, interest, judgment)),
        )
        for interest in Interest
    )
    breaches = {ground.rule.id: ground for ground in judgment.other_breaches}
    return Explanation(judgment, parts, tuple(breaches.values()))


class _View:
    """One unit under the law of one day, with every value at hand."""

    def __init__(self, judgment: Judgment, day: LawOfDay, unit: Unit) -> None:
        self.judgment = judgment
        self.day = day
        self.unit = unit
        known = dict(zip(judgment.rulebook.atoms, map(Truth.of, unit.assumed), strict=True))
        self.case = Case(judgment.rulebook, day.since, known, day.also)
        found = dict(zip(judgment.rulebook.atoms, map(Truth.of, unit.found), strict=True))
        self.case_found = Case(judgment.rulebook, day.since, found, day.also)
        act = judgment.units[0]
        self.assumed: Mapping[Atom, Assumption] = {a.fact: a for a in (*act.used, *unit.used)}
        self.index = judgment.rulebook.index

    @property
    def items(self) -> tuple[str, ...]:
        return (self.unit.item.id,) if self.unit.item else ()

    def on_what_was_found(self, rule: Rule) -> Truth:
        """The value of the rule's own condition without any assumption."""
        return self.case_found.value(rule.when) & ~self.case_found.value(rule.unless)

    def line(self, atom: Atom, path: tuple[Fact, ...]) -> Line:
        value = self.case.value(atom)
        if isinstance(atom, Fact) and atom.settled_by is SettledBy.LAW:
            why = () if atom in path else self.why(atom, value, (*path, atom))
            return Line(atom, value, why=why)
        number = self.index[atom]
        if self.unit.found[number] is None:
            return Line(atom, value, assumption=self.assumed.get(atom))
        if number in self.unit.by_caller:
            return Line(atom, value, finding=self.unit.by_caller[number])
        act = self.judgment.act
        return Line(atom, value, held=ground(act, self.unit.item, atom) if act is not None else ())

    def why(self, status: Fact, value: Truth, path: tuple[Fact, ...]) -> tuple[Step, ...]:
        about = [
            rule
            for rule in self.case.rules()
            if isinstance(rule.concludes, Status) and rule.concludes.fact == status
        ]
        steps = [self.step(rule, path) for rule in about]
        if value is TRUE:
            return tuple(step for step in steps if step.role is Role.APPLIES)[:1]
        if value is FALSE:
            return _reasons(steps)
        return tuple(step for step in steps if step.role is Role.OPEN)

    def step(self, rule: Rule, path: tuple[Fact, ...] = ()) -> Step:
        value = self.case.applies(rule)
        own = self.case.value(rule.when) & ~self.case.value(rule.unless)
        lifting = [other for other in self.case.rules() if rule.id in other.lifts]
        if own is TRUE and value is not TRUE:
            applying = [other for other in lifting if self.case.applies(other) is not FALSE]
            role = Role.LIFTED if value is FALSE else Role.OPEN
            lines = self.lines(rule, TRUE, path)
            return Step(rule, role, lines, tuple(self.step(other, path) for other in applying), self.items)
        role = {TRUE: Role.APPLIES, FALSE: Role.FAILS, UNKNOWN: Role.OPEN}[own]
        return Step(rule, role, self.lines(rule, own, path), (), self.items)

    def lines(self, rule: Rule, own: Truth, path: tuple[Fact, ...]) -> tuple[Line, ...]:
        """What decided; where something found suffices to fail a rule, what was only assumed is left out."""
        atoms = [*self.bearing(rule.when, own), *self.bearing(Not(rule.unless), own)]
        if own is not FALSE and isinstance(rule.concludes, Infringes | Duty):
            given = self.judgment.rulebook.given.atoms()
            atoms[:0] = [atom for atom in given if self.unit.found[self.index[atom]] is None]
        if own is TRUE and isinstance(rule.concludes, Duty):
            atoms.extend(self.bearing(rule.concludes.done, self.case.value(rule.concludes.done)))
        lines = tuple(self.line(atom, path) for atom in dict.fromkeys(atoms))
        if own is FALSE and any(line.assumption is None for line in lines):
            return tuple(line for line in lines if line.assumption is None)
        return lines

    def bearing(self, condition: Condition, wanted: Truth) -> Iterator[Atom]:
        """The atoms that make the condition have its value, where that is the value asked about."""
        value = self.case.value(condition)
        if value is not wanted:
            return
        match condition:
            case AllOf(parts):
                for part in parts:
                    yield from self.bearing(part, value)
            case AnyOf(parts):
                for part in parts:
                    yield from self.bearing(part, value)
            case Not(part):
                yield from self.bearing(part, ~value)
            case _:
                yield condition  # type: ignore[misc] # the two atoms are what is left


def _concerns(rule: Rule, interest: Interest) -> bool:
    concluded = rule.concludes
    if isinstance(concluded, Infringes):
        return concluded.interest is interest
    return isinstance(concluded, Duty) and concluded.breach == Infringes(interest)


def _steps(view: _View, interest: Interest, judgment: Judgment) -> Iterator[Step]:
    """The steps of one unit: the rules that infringe; where none does, those that are open, or why none does."""
    rules = [
        rule
        for rule in view.day.rules
        if _concerns(rule, interest) and view.day.form.levels[rule.id] is view.unit.about
    ]
    given = view.judgment.rulebook.given
    if view.case.value(given) is FALSE:
        lines = tuple(view.line(atom, ()) for atom in dict.fromkeys(view.bearing(given, FALSE)))
        if rules:
            yield Step(rules[0], Role.FAILS, lines, (), view.items)
        return
    steps = {rule.id: view.step(rule) for rule in rules}
    wanted = judgment.infringed(interest)
    for rule in rules:
        truth = view.case.breached(rule) if isinstance(rule.concludes, Duty) else view.case.applies(rule)
        step = steps[rule.id]
        if truth is TRUE or (truth is UNKNOWN and wanted is not True):
            yield step if truth is TRUE else Step(rule, Role.OPEN, step.lines, step.lifted_by, step.items)
        elif wanted is False and (step.role is Role.LIFTED or _telling(step, view, judgment)):
            yield step


def _telling(step: Step, view: _View, judgment: Judgment) -> bool:
    """A rule that fails and is worth telling why: on what the verdict rests on, on a finding, or on a status.

    What merely nobody raised is told once, at the end of the explanation, and not rule by rule.
    """
    if step.role is not Role.FAILS:
        return False
    if view.on_what_was_found(step.rule) is UNKNOWN:
        rests = {assumption for assumption in judgment.rests_on if not assumption.unraised}
        return any(_told(line, rests) for line in step.lines)
    return all(isinstance(line.atom, Fact) and line.atom.settled_by is SettledBy.LAW for line in step.lines)


def _told(line: Line, rests: set[Assumption]) -> bool:
    if line.finding is not None or line.assumption in rests:
        return True
    return any(_told(inner, rests) for step in line.why for inner in step.lines)


def _reasons(steps: list[Step]) -> tuple[Step, ...]:
    """Why a status is not so: the rule lifted, if one is; else each way in which the rules fail, once."""
    lifted = [step for step in steps if step.role is Role.LIFTED]
    if lifted:
        return tuple(lifted[-1:])
    ways: dict[frozenset[Line], Step] = {}
    for step in steps:
        ways.setdefault(frozenset(step.lines), step)
    return tuple(ways.values())


def _merge(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Join steps that say the same of several items, and order them."""
    joined: dict[Step, Step] = {}
    for step in steps:
        joined[step] = _join(joined[step], step) if step in joined else step
    return tuple(sorted(joined.values(), key=lambda step: (step.rule.cite.order, step.rule.id, step.items)))


def _join(one: Step, other: Step) -> Step:
    lines = tuple(_join_lines(a, b) for a, b in zip(one.lines, other.lines, strict=True))
    lifted = tuple(_join(a, b) for a, b in zip(one.lifted_by, other.lifted_by, strict=True))
    return evolve(one, lines=lines, lifted_by=lifted, items=tuple(dict.fromkeys((*one.items, *other.items))))


def _join_lines(one: Line, other: Line) -> Line:
    held = dict(one.held)
    for path, values in other.held:
        held[path] = tuple(dict.fromkeys((*held.get(path, ()), *values)))
    why = tuple(_join(a, b) for a, b in zip(one.why, other.why, strict=True))
    return evolve(one, held=tuple(held.items()), why=why)
