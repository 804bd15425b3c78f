"""The front that needs no other package: tables as planes of Python integers."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, field, frozen

from pipl_rules.assume import Assumption
from pipl_rules.batch import integers
from pipl_rules.batch.days import NO_DAY
from pipl_rules.batch.decider import ALWAYS, NEVER, Decider, Question, Ready
from pipl_rules.batch.layout import Kind, laid_out
from pipl_rules.batch.program import Form
from pipl_rules.errors import Fault, InputErrors, UnknownNameError
from pipl_rules.evaluation import whole_law
from pipl_rules.judgment import Verdict
from pipl_rules.logic.conditions import Comparison
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook

Plane = int
PlanePair = tuple[Plane, Plane]
"""Known true, and may be true; in an unknown case the first bit is clear and the second is set."""

CHUNK = 1 << 18
"""Most cases to a chunk: beyond it the planes of any program leave the cache."""

_LEAST = 1 << 15
_CACHE = 16 << 23
"""Bits that all planes of a program may have together: more leave the cache, and with fewer the calls cost most."""


@frozen
class Planes:
    """A table of facts as planes; bit k of every plane is row k.

    Attributes:
        size: Number of rows.
        columns: A pair of planes to each fact or comparison, by its name.
    """

    size: int
    columns: Mapping[str, PlanePair]

    def __attrs_post_init__(self) -> None:
        full = (1 << self.size) - 1
        faults = [
            Fault(
                path=f"columns[{place}]",
                code="no_pair_of_planes",
                found="planes that are no pair, or wider than the table",
                expected="known true within may be true, and both within the rows",
                do="set a bit of the second plane wherever one of the first is set",
            )
            for place, (known, may) in enumerate(self.columns.values())
            if known < 0 or known & ~may or may < 0 or may > full
        ]
        if faults:
            raise InputErrors(faults)

    def chunks(self, size: int = CHUNK) -> Iterator["Planes"]:
        """The table in pieces of so many rows, the last one shorter; work with these, and let them go.

        `PlaneDecider.chunk` says how many are best for what is asked.
        """
        names = list(self.columns)
        pieces = [[*_pieces(plane, self.size, size)] for pair in self.columns.values() for plane in pair]
        for place, first in enumerate(range(0, self.size, size)):
            pairs = zip(pieces[0::2], pieces[1::2], strict=True)
            columns = {name: (k[place], m[place]) for name, (k, m) in zip(names, pairs, strict=True)}
            yield Planes(min(size, self.size - first), columns)


def _pieces(plane: Plane, length: int, size: int) -> list[Plane]:
    """Halve until the pieces are small, so that every bit is moved a few times only."""
    if length <= size:
        return [plane]
    low = -(-length // size) // 2 * size
    return [*_pieces(plane & ((1 << low) - 1), low, size), *_pieces(plane >> low, length - low, size)]


def planes_of(columns: Mapping[str, Sequence[bool | int | None]], rulebook: Rulebook | None = None) -> Planes:
    """Planes of a table of plain lists.

    Args:
        columns: Of facts and comparisons truth values, of counts whole numbers, by name; None is not found.
        rulebook: The rulebook that knows them; None for the whole law.

    Raises:
        InputErrors: With a fault for every column that holds something else, or is of another length.
    """
    book = rulebook if rulebook is not None else whole_law()
    counted: dict[str, list[Comparison]] = {}
    for atom in book.atoms:
        if isinstance(atom, Comparison):
            counted.setdefault(atom.count.name, []).append(atom)
    sizes = {len(values) for values in columns.values()}
    size = max(sizes, default=0)
    pairs: dict[str, PlanePair] = {}
    faults: list[Fault] = []
    for place, (name, values) in enumerate(columns.items()):
        fault = _fault(f"columns[{place}]", values, size, count=name in counted)
        if fault is not None:
            faults.append(fault)
        elif name in counted:
            for each in counted[name]:
                pairs[each.name] = _pair([each.holds(value) for value in values])
        else:
            pairs[name] = _pair(values)
    if faults:
        raise InputErrors(faults)
    return Planes(size, pairs)


def _pair(values: Sequence[bool | int | None]) -> PlanePair:
    text = values[::-1]
    known = int("".join("1" if value else "0" for value in text) or "0", 2)
    may = int("".join("0" if value is False else "1" for value in text) or "0", 2)
    return known, may


def _fault(path: str, values: Sequence[object], size: int, *, count: bool) -> Fault | None:
    if len(values) != size:
        return Fault(
            path=path,
            code="wrong_length",
            found="a column of another length",
            expected="columns of one length",
            do="put None where nothing was found",
        )
    wanted = "whole numbers from nought, and None" if count else "True, False and None"
    good = all(
        value is None or (isinstance(value, int) and isinstance(value, bool) is not count and value >= 0)
        for value in values
    )
    if good:
        return None
    return Fault(
        path=path,
        code="wrong_column_type",
        found="other values",
        expected=wanted,
        do="numbers and words are no truth values; put None where nothing was found",
    )


@frozen(kw_only=True, eq=False)
class PlaneAnswers:
    """Answers to a table of planes; every plane has a bit to each row.

    Attributes:
        size: Number of rows.
        answered: The rows answered; of the others every plane is clear.
        interests: For each interest, where it is and where it may be infringed, after assumptions.
        on_record: The same on what was found alone.
        rules: The same of each rule asked about: where it applies.
        lifted: Where the rule's own condition is met and another rule lifts it.
        grounds: Where each rule is a ground, if grounds were asked.
        faults: What is wrong with the others, by the plane of the rows concerned.
    """

    size: int
    answered: Plane
    interests: Mapping[Interest, PlanePair]
    on_record: Mapping[Interest, PlanePair]
    rules: Mapping[str, PlanePair]
    lifted: Mapping[str, Plane]
    grounds: Mapping[str, Plane]
    faults: tuple[tuple[Plane, Fault], ...]

    @property
    def settled(self) -> Plane:
        """Where both interests are known on what was found alone; see `Certainty`."""
        return self._known(self.on_record)

    @property
    def determined(self) -> Plane:
        """Where both interests are known after assumptions."""
        return self._known(self.interests)

    def _known(self, pairs: Mapping[Interest, PlanePair]) -> Plane:
        result = self.answered
        for known, may in pairs.values():
            result &= ~(known ^ may)
        return result

    def verdict(self, row: int) -> Verdict | None:
        """The verdict of a row; None if it was not answered.

        Raises:
            IndexError: If there is no such row.
        """
        if not 0 <= row < self.size:
            raise IndexError(row)
        if not self.answered >> row & 1:
            return None
        pi, privacy = (bool(known >> row & 1) for known, _ in self.interests.values())
        return Verdict.of(personal_information=pi, privacy=privacy)


@define(eq=False)
class PlaneDecider:
    """Decides planes of one layout; make one, and give it chunk after chunk.

    Attributes:
        question: How tables are to be decided.
        names: The columns that every table has.
    """

    question: Question
    names: tuple[str, ...]
    decider: Decider = field(init=False)
    _known: frozenset[str] = field(init=False)
    _runs: dict[int, tuple[integers.Run, tuple[tuple[str | None, int], ...]]] = field(
        factory=dict, init=False
    )

    def __attrs_post_init__(self) -> None:
        self._known = frozenset(self.names)
        columns = [(name, Kind.TRUTH) for name in self.names]
        self.decider = Decider(self.question, laid_out(self.question.how, columns, ()))

    @property
    def chunk(self) -> int:
        """Rows to a chunk, for the planes of the program to stay in the cache; the more planes, the fewer.

        Where the question says no day, the program is that of the last day of law known.
        """
        calendar = self.decider.calendar
        group = calendar.of_days({"on": self.question.on or calendar.horizon.last})
        if isinstance(group, Fault):
            return CHUNK
        code = self.decider.ready(Form.PAIR, (group,)).code
        return min(CHUNK, max(_LEAST, _CACHE // (len(code.inputs) + code.registers + code.answers)))

    def decide(self, planes: Planes, on: Mapping[dt.date, Plane] | None = None) -> PlaneAnswers:
        """Decide every row.

        Args:
            planes: The table; it has all the columns of this decider, and only those.
            on: The rows whose act began on each day; None where the question says the day of all.

        Raises:
            UnknownNameError: If the table does not have the columns of this decider, and those alone.
        """
        if planes.columns.keys() != self._known:
            odd = min(planes.columns.keys() ^ self._known)
            raise UnknownNameError("column that this decider and the table both have", odd, self.names)
        full = (1 << planes.size) - 1
        groups, faults = self._groups(on, full)
        answered = 0
        for mark in groups.values():
            answered |= mark
        numbers = tuple(sorted(groups))
        if not numbers:
            numbers, groups = (0,), {0: 0}
            if not self.decider.calendar.groups:
                self.decider.calendar.of_days({"on": self.decider.calendar.horizon.first})
        ready = self.decider.ready(Form.PAIR, numbers)
        run, places = self._run(ready)
        marks, columns = [groups[k] for k in numbers], planes.columns
        given = [marks[which] if name is None else columns[name][which] for name, which in places]
        flat = run(given, full)
        return self._answers(planes.size, ready, flat, answered, faults)

    def _run(self, ready: Ready) -> tuple[integers.Run, tuple[tuple[str | None, int], ...]]:
        """The function, and for each plane that it wants the column and the side, or the mark of a group."""
        found = self._runs.get(id(ready))
        if found is None:
            names = {number: name for name, number in self.decider.layout.facts.items()}
            places = tuple(
                (None, int(key)) if kind == "group" else (names[int(key)], int(kind == "may"))
                for kind, key in ready.code.inputs
            )
            found = self._runs[id(ready)] = integers.compiled(ready.code), places
        return found

    def _groups(
        self, on: Mapping[dt.date, Plane] | None, full: Plane
    ) -> tuple[dict[int, Plane], list[tuple[Plane, Fault]]]:
        question = self.question
        said: Mapping[dt.date | None, Plane] = (
            {question.on: full} if on is None else {day: plane & full for day, plane in on.items()}
        )
        groups: dict[int, Plane] = {}
        faults: list[tuple[Plane, Fault]] = []
        seen = twice = 0
        for plane in said.values():
            twice |= seen & plane
            seen |= plane
        if twice:
            faults.append((twice, _TWO_DAYS))
        left = full & ~seen
        for day, plane in said.items():
            mine = plane & ~twice
            found = self.decider.calendar.of_days({"on": day, "judged_on": question.judged_on})
            if isinstance(found, Fault):
                faults.append((mine, found))
            else:
                groups[found] = groups.get(found, 0) | mine
        if left:
            faults.append((left, NO_DAY))
        return {group: plane for group, plane in groups.items() if plane}, [f for f in faults if f[0]]

    def _answers(
        self,
        size: int,
        ready: Ready,
        flat: Sequence[Plane],
        answered: Plane,
        faults: list[tuple[Plane, Fault]],
    ) -> PlaneAnswers:
        full = (1 << size) - 1
        constant = {ALWAYS: full, NEVER: 0}
        planes = [flat[slot] if slot >= 0 else constant[slot] for slot in ready.slots]
        if planes[0] & answered:
            faults.append((planes[0] & answered, _CONTRADICTION))
            answered &= ~planes[0]
        if answered != full:
            planes = [plane & answered for plane in planes]
        rules = self.question.rules
        pairs = [(planes[k], planes[k + 1]) for k in range(1, 9 + 2 * len(rules), 2)]
        rest = planes[9 + 2 * len(rules) :]
        return PlaneAnswers(
            size=size,
            answered=answered,
            interests=dict(zip(Interest, pairs[:2], strict=True)),
            on_record=dict(zip(Interest, pairs[2:4], strict=True)),
            rules=dict(zip(rules, pairs[4:], strict=True)),
            lifted=dict(zip(rules, rest[: len(rules)], strict=True)),
            grounds=dict(zip(ready.program.grounds, rest[len(rules) :], strict=True)),
            faults=tuple(faults),
        )


_TWO_DAYS = Fault(
    path="on",
    code="two_days",
    found="a row on two days",
    expected="one first day to each act",
    do="mark every row in one plane",
)

_CONTRADICTION = Fault(
    path="row",
    code="contradiction",
    found="findings that cannot stand together",
    expected="what the meaning of the words allows",
    do="correct one of them, or leave it unknown",
)


def decide_planes(  # noqa: PLR0913 - what a table may leave unsaid
    planes: Planes,
    *,
    on: dt.date | Mapping[dt.date, Plane],
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    assumed: Sequence[Assumption] | None = None,
    rules: Sequence[str] = (),
    grounds: bool = False,
) -> PlaneAnswers:
    """Judge a table of facts given as planes; see `decide_facts` for what a row and a column mean.

    For more rows than `PlaneDecider.chunk` make one once, and give it `Planes.chunks` one after the other.

    Args:
        planes: The table.
        on: First day of every act, or the plane of the rows whose act began on each day.
        judged_on: Day of every judgment; None means the day of the act.
        readings: Choices of reading by name, where not the default.
        rulebook: Rules to apply instead of the whole law.
        assumed: Assumptions to make instead of those of the law; none at all, if empty.
        rules: Ids of rules whose outcome is asked.
        grounds: Whether to say where each rule is a ground.

    Raises:
        InputErrors: With a fault for every column that cannot be read.
        UnknownNameError: If a rule, a reading or a choice has no such name.
    """
    several = isinstance(on, Mapping)
    question = Question(
        on=None if isinstance(on, Mapping) else on,
        judged_on=judged_on,
        readings=readings or {},
        rulebook=rulebook if rulebook is not None else whole_law(),
        assumed=assumed,
        rules=tuple(rules),
        grounds=grounds,
    )
    decider = PlaneDecider(question, tuple(planes.columns))
    return decider.decide(planes, on if several and isinstance(on, Mapping) else None)
