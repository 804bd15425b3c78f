"""Arrow record batches decided where they lie: bitmaps in, bitmaps out."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from pipl_rules.batch import bitmaps
from pipl_rules.batch.arrays import numbers_of, refuse_fractions, validity_of
from pipl_rules.batch.code import Code, schedule
from pipl_rules.batch.days import NO_DAY, out_of_order
from pipl_rules.batch.decider import ALWAYS, NEVER, Decider, Ready
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.batch.layout import DAYS
from pipl_rules.batch.words import CASES, LINE, WordCode, aligned
from pipl_rules.errors import Fault
from pipl_rules.logic.conditions import Comparison

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pipl_rules.batch.words import Words

    Places = NDArray[np.intp]
    Codes = NDArray[np.int64]
    Numbers = NDArray[Any]


@frozen(eq=False)
class Decided:
    """What became of one batch.

    Attributes:
        rows: Number of rows.
        planes: The planes answered.
        slots: Where each literal of `decider.of_bitmaps` is answered, as `Ready` has it.
        verdict: Code of the verdict of each row, in the order of `Verdict`.
        certainty: Code of how firm it is; see `answers`.
        faults: What is wrong with rows, by row in the batch; nothing else is said of them.
        grounds: Ids of the rules whose planes come last.
    """

    rows: int
    planes: "Words"
    slots: tuple[int, ...]
    verdict: "NDArray[np.uint8]"
    certainty: "NDArray[np.uint8]"
    faults: Mapping[int, Fault]
    grounds: tuple[str, ...]


@define(eq=False)
class Rows:
    """Decides record batches of one layout; keeps scratch between them, and is not to be shared between threads."""

    decider: Decider
    _codes: dict[int, WordCode] = field(factory=dict, init=False)
    _nulls: frozenset[str] = field(default=frozenset(), init=False)
    _groups_met: tuple[int, ...] = field(default=(), init=False)

    def decide(self, batch: Any) -> Decided:  # noqa: ANN401 - pyarrow has no types
        """Decide every row of a record batch.

        Raises:
            InputErrors: If a count has numbers that are not whole.
        """
        np = numpy()
        layout = self.decider.layout
        refuse_fractions(batch, layout.counts)
        names = (*layout.facts, *layout.counts)
        nulls = {name for name in names if batch.column(name).null_count}
        if not nulls <= self._nulls:
            # what had nulls once is taken to have them again, and when that was wrong, so is everything
            self._nulls = frozenset(names) if self._nulls else frozenset(nulls)
        groups, which, faults = self._groups(batch)
        words = bitmaps.words_of(batch.num_rows)
        if not groups:
            nothing = np.zeros(batch.num_rows, np.uint8)
            slots = (NEVER,) * (11 + 3 * len(self.decider.question.rules))
            return Decided(
                batch.num_rows, np.zeros((0, words), np.uint64), slots, nothing, nothing, faults, ()
            )
        groups, which = self._kept(groups, which)
        ready = self.decider.ready(self._nulls, groups)
        given = self._given(batch, ready.code, which, groups)
        planes = aligned(ready.code.answers, words)
        verdict, certainty = (aligned(1, words * LINE)[0].view(np.uint8) for _ in range(2))
        refused, determined, settled, pi, _, privacy = ready.slots[:6]

        def codes(first: int, last: int) -> None:
            where = slice(first * CASES, last * CASES)
            _coded(planes[:, first:last], privacy, pi, 2, verdict[where])
            _coded(planes[:, first:last], determined, settled, 1, certainty[where])

        key = id(ready)
        if key not in self._codes:
            self._codes[key] = WordCode(ready.code)
        self._codes[key].run(given, planes, codes)
        count = batch.num_rows
        if refused >= 0 and planes[refused].any():
            for row, fault in self._contradictions(batch, ready, planes[refused]):
                faults.setdefault(row, fault)
        for row, fault in self._below_nought(batch):
            faults.setdefault(row, fault)
        grounds = tuple(ready.program.grounds)
        return Decided(count, planes, ready.slots, verdict[:count], certainty[:count], faults, grounds)

    def _kept(
        self, groups: tuple[int, ...], which: "NDArray[np.intp] | None"
    ) -> "tuple[tuple[int, ...], NDArray[np.intp] | None]":
        """Groups for which a program stands, those of an earlier batch if these are among them."""
        if not set(groups) <= set(self._groups_met):
            self._groups_met = tuple(sorted({*groups, *self._groups_met}))
        if which is None and len(self._groups_met) > 1:
            return groups, which
        return self._groups_met, which

    # -- what comes in

    def _given(
        self,
        batch: Any,  # noqa: ANN401
        code: Code,
        which: "NDArray[np.intp] | None",
        groups: tuple[int, ...],
    ) -> "list[Words]":
        atoms = self.decider.rulebook.atoms
        names = {number: name for name, number in self.decider.layout.facts.items()}
        counted = {n: name for name, numbers in self.decider.layout.counts.items() for n in numbers}
        columns = {
            name: batch.column(name) for name in (*self.decider.layout.facts, *self.decider.layout.counts)
        }
        given: list[Words] = []
        for kind, key in code.inputs:
            if kind == "group":
                given.append(bitmaps.packed(numpy().equal(which, groups[int(key)])))
            elif kind == "valid":
                given.append(validity_of(columns[str(key)]))
            elif key in names:
                array = columns[names[int(key)]]
                given.append(bitmaps.plane(array.buffers()[1], array.offset, len(array)))
            else:
                comparison = atoms[int(key)]
                assert isinstance(comparison, Comparison)  # noqa: S101 - what is counted is compared
                low, high = comparison.interval
                numbers = numbers_of(columns[counted[int(key)]])
                most: Any = True if high is None else numbers <= high
                given.append(bitmaps.packed(numpy().asarray((numbers >= low) & most)))
        return given

    # -- days

    def _groups(
        self,
        batch: Any,  # noqa: ANN401
    ) -> tuple[tuple[int, ...], "NDArray[np.intp] | None", dict[int, Fault]]:
        """The groups met, the group of each row (None where it is one for all), and rows whose days are wrong."""
        np = numpy()
        calendar, question = self.decider.calendar, self.decider.question
        fixed = {"on": question.on, "judged_on": question.judged_on}
        columns = self.decider.layout.days
        if not any(name in columns for name in DAYS):
            found = calendar.of_days(fixed)
            if isinstance(found, Fault):
                return (), None, dict.fromkeys(range(batch.num_rows), found)
            return (found,), None, {}
        days = _Days(self, batch, {k: v for k, v in fixed.items() if v is not None and k not in columns})
        faults = days.faults()
        codes = days.codes()
        codes[list(faults)] = -1
        which = np.full(batch.num_rows, -1, np.intp)
        present: set[int] = set()
        for code in _present(codes):
            group = calendar.group(days.stretches(code))
            here = codes == code
            if isinstance(group, Fault):
                faults.update(dict.fromkeys(np.flatnonzero(here).tolist(), group))
            else:
                which[here] = group
                present.add(group)
        groups = tuple(sorted(present))
        return groups, (None if len(groups) == 1 else which), faults

    # -- faults

    def _below_nought(self, batch: Any) -> Iterator[tuple[int, Fault]]:  # noqa: ANN401
        np = numpy()
        for name in self.decider.layout.counts:
            array = batch.column(name)
            below = numbers_of(array) < 0
            if below.any():
                if array.null_count:
                    below = below & (bitmaps.unpacked(validity_of(array), len(array)) == 1)
                fault = Fault(
                    path=name,
                    code="below_nought",
                    found="a number below nought",
                    expected="a whole number from nought",
                    do="correct it, or leave it null if it was not established",
                )
                yield from ((row, fault) for row in np.flatnonzero(below).tolist())

    def _contradictions(
        self,
        batch: Any,  # noqa: ANN401
        ready: Ready,
        refused: "Words",
    ) -> Iterator[tuple[int, Fault]]:
        """The rows that the axioms contradict, with the facts that they make so and not so."""
        made = ready.program
        code = schedule(made.circuit, list(made.clashes.values()))
        planes = aligned(code.answers, len(refused))
        WordCode(code).run(self._given(batch, code, None, ()), planes)
        names: dict[int, list[str]] = {}
        for place, number in enumerate(made.clashes):
            name = self.decider.rulebook.atoms[number].name
            for row in bitmaps.rows(planes[place], batch.num_rows):
                names.setdefault(row, []).append(name)
        for row, found in names.items():
            yield (
                row,
                Fault(
                    path=", ".join(sorted(found)),
                    code="contradiction",
                    found="findings that cannot stand together",
                    expected="what the meaning of the words allows",
                    do="correct one of them, or leave it null if it was not found",
                ),
            )

    def found(self, batch: Any, row: int) -> tuple[dict[str, bool | int], dict[str, dict[str, bool | int]]]:  # noqa: ANN401
        """What a row says of the act, and of its item if the table speaks of items."""
        layout, rulebook = self.decider.layout, self.decider.rulebook
        numbers = {**layout.facts, **{name: found[0] for name, found in layout.counts.items() if found}}
        atoms = rulebook.atoms
        act: dict[str, bool | int] = {
            atoms[number].name: value
            for number, value in self.decider.constants.items()
            if number not in self.decider.how.chosen
        }
        item: dict[str, bool | int] = {}
        for name, number in numbers.items():
            value = batch.column(name)[row].as_py()
            if value is not None:
                (act if number in rulebook.act_numbers else item)[name] = (
                    value if name in layout.facts else int(value)
                )
        return act, ({"item": item} if layout.items else {})


@define(eq=False)
class _Days:
    """The columns of days of one batch, as numbers of stretches."""

    rows: Rows
    batch: Any
    fixed: Mapping[str, Any]
    columns: "dict[str, tuple[NDArray[np.int32], NDArray[np.bool_]]]" = field(init=False)

    def __attrs_post_init__(self) -> None:
        np, pa = numpy(), pyarrow()
        self.columns = {}
        for name in DAYS:
            if name in self.fixed:
                day = (self.fixed[name] - _EPOCH).days
                self.columns[name] = (
                    np.full(self.batch.num_rows, day, np.int32),
                    np.ones(self.batch.num_rows, bool),
                )
            elif name in self.rows.decider.layout.days:
                array = self.batch.column(name)
                if array.type == pa.null():
                    continue
                known = bitmaps.unpacked(validity_of(array), len(array)) == 1
                self.columns[name] = np.where(known, numbers_of(array), 0), known

    def faults(self) -> dict[int, Fault]:
        """The rows whose days are missing or out of order."""
        np = numpy()
        faults: dict[int, Fault] = {}
        on, known = self.columns.get("on", (None, None))
        if on is None or known is None:
            return dict.fromkeys(range(self.batch.num_rows), NO_DAY)
        faults.update(dict.fromkeys(np.flatnonzero(~known).tolist(), NO_DAY))
        judged, said = self.columns.get("judged_on", (on, np.zeros(len(on), bool)))
        for name, (days, there) in self.columns.items():
            if name == "on":
                continue
            wrong = there & known & (days < on)
            if name not in {"until", "judged_on"}:
                wrong |= there & known & said & (days > judged)
            for row in np.flatnonzero(wrong).tolist():
                faults.setdefault(row, out_of_order(name))
        return faults

    def codes(self) -> "NDArray[np.int64]":
        """One number for the stretches in which the days of a row lie."""
        np = numpy()
        turns = [(day - _EPOCH).days for day in self.rows.decider.calendar.turns]
        result: Codes = np.zeros(self.batch.num_rows, np.int64)
        for name in DAYS:
            if name in self.columns:
                days, known = self.columns[name]
                result *= len(turns) + 1
                result += np.where(known, _stretch_of(turns, days), 0)
        return result

    def stretches(self, code: int) -> tuple[int | None, ...]:
        """The stretches that a number stands for."""
        found: list[int | None] = []
        for name in reversed(DAYS):
            place = 0
            if name in self.columns:
                code, place = divmod(code, len(self.rows.decider.calendar.turns) + 1)
            found.append(place - 1 if place else None)
        return tuple(reversed(found))


_EPOCH = dt.date(1970, 1, 1)
_FEW = 1 << 16


def _stretch_of(turns: list[int], days: "NDArray[np.int32]") -> "NDArray[np.intp]":
    """The number of the stretch of each day, from one; looked up once for each day that can occur."""
    np = numpy()
    least, most = (int(days.min()), int(days.max())) if len(days) else (0, 0)
    found: Places
    if most - least >= _FEW:
        found = np.searchsorted(turns, days, side="right")
    else:
        found = np.searchsorted(turns, np.arange(least, most + 1), side="right")[days - least]
    return found


def _present(codes: "NDArray[np.int64]") -> list[int]:
    """The codes that occur, none below nought."""
    np = numpy()
    if len(codes) and int(codes.max()) < _FEW:
        few: list[int] = np.flatnonzero(np.bincount(codes[codes >= 0])).tolist()
        return few
    many: list[int] = np.unique(codes[codes >= 0]).tolist()
    return many


def _coded(planes: "Words", first: int, second: int, weight: int, into: "NDArray[np.uint8]") -> None:
    """The sum of two planes as bytes, the first of them weighed."""
    np = numpy()
    if first == second:
        weight += 1
    if first < 0:
        into.fill(weight if first == ALWAYS else 0)
    else:
        found = np.unpackbits(planes[first].view(np.uint8), bitorder="little")
        np.multiply(found, weight, into)
    if first == second:
        return
    if second == ALWAYS:
        np.add(into, 1, into)
    elif second >= 0:
        np.add(into, np.unpackbits(planes[second].view(np.uint8), bitorder="little"), into)
