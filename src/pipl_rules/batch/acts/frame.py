"""A batch of rows: columns by path, the acts to which rows belong, and what is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from pipl_rules.batch.acts.assembling import assembled
from pipl_rules.batch.acts.catalogue import MARK, ONE_OF, Catalogue, Form, catalogue
from pipl_rules.batch.acts.coding import Coded
from pipl_rules.batch.acts.held import BLANK, NULL, Entry, Held, Register, below, held, marks_for_records
from pipl_rules.batch.extras import module, numpy, pyarrow
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault
from pipl_rules.reading.checks import build
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault, under
from pipl_rules.reading.kinds import bounds, fields

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Codes = NDArray[np.intp]
    Marks = NDArray[np.bool_]

ITEM = "item"
PRESENT = Entry(("null", "in a record"), None)
"""Null in a record that is there."""


def of_item(path: str) -> bool:
    """Whether a column says something of the item."""
    return path == ITEM or path.startswith(f"{ITEM}.")


@define(eq=False)
class Frame:
    """A batch.

    Attributes:
        arrays: The columns, as Arrow has them.
        registers: What the values of each column stand for.
        rows: How many rows there are.
        acts: How many acts there are.
        owner: The act of each row; None where each row is an act.
        of_acts: Whether columns that say something of the act have a row to each act, and not to each item.
        itemless: The acts that have no item at all, though each has a row; None if there are none.
        faults: What is wrong, by act.
    """

    arrays: Mapping[str, Any]
    registers: Mapping[str, Register]
    rows: int
    acts: int
    owner: "Codes | None" = None
    of_acts: bool = False
    itemless: "NDArray[np.bool_] | None" = None
    faults: list[tuple[int, Fault]] = field(factory=list)
    columns: dict[str, Held] = field(factory=dict, init=False)
    _there: dict[str, Any] = field(factory=dict, init=False)
    _with: dict[str, Coded] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for path, array in self.arrays.items():
            one = self._held(path, array)
            self.columns[path] = one
            self.faults.extend(self._placed(path, row, each) for row, each in self._wrong(one))
        self.faults.extend(self._out_of_order())

    # -- columns

    def _held(self, path: str, array: Any) -> Held:  # noqa: ANN401
        register = self.registers[path]
        if register.column.kind.form is Form.LISTS_OF_RECORDS:
            array = marks_for_records(array)
        one = held(array, register)
        if self.owner is not None and not self.of_acts and not of_item(path):
            one.at = self._alike(one)
        return one

    def _alike(self, one: Held) -> Coded:
        """What the rows of each act say of it, null beside it or not."""
        np = numpy()
        owner = self.owner
        assert owner is not None  # noqa: S101 - asked of rows of acts alone
        found = np.zeros(self.acts, np.intp)
        there = one.own.codes != 0
        found[owner[there][::-1]] = one.own.codes[there][::-1]
        differs = there & (one.own.codes != found[owner])
        for act in np.unique(owner[differs]).tolist():
            self.faults.append((act, _differ(one.column.path)))
        return Coded(found, one.own.size)

    def _placed(self, path: str, row: int, wrong: Fault) -> tuple[int, Fault]:
        """What is wrong with a row of a column, by act, at the place that the caller knows."""
        if self.owner is None or (self.of_acts and not of_item(path)):
            return row, wrong
        act = int(self.owner[row])
        if self.of_acts:
            place = row - int(numpy().searchsorted(self.owner, act))
            wrong = evolve(wrong, path=f"items[{place}]" + wrong.path.removeprefix(ITEM))
        return act, wrong

    def _wrong(self, one: Held) -> Iterator[tuple[int, Fault]]:
        np, pa = numpy(), pyarrow()
        types, of = pa.types, one.array.type
        if types.is_null(of) or types.is_boolean(of) or types.is_date32(of):
            return
        if types.is_integer(of):
            if one.column.least is not None and len(one.array):
                numbers = one.array.fill_null(one.column.least).to_numpy(zero_copy_only=False)
                for row in np.flatnonzero(numbers < one.column.least).tolist():
                    yield row, below(one.column)
            return
        if one.column.name == MARK and one.column.path.count(".") <= 1:
            texts = one.array.cast(pa.string()) if types.is_dictionary(of) else one.array
            compute = module("pyarrow.compute")
            blank = compute.equal(compute.utf8_length(compute.utf8_trim_whitespace(texts)), 0)
            for row in np.flatnonzero(blank.fill_null(False).to_numpy(zero_copy_only=False)).tolist():  # noqa: FBT003
                yield row, Fault(path=one.column.path, **BLANK)
            return
        one.read_all()
        yield from one.faults()

    # -- records

    def there(self, record: str) -> "NDArray[np.bool_]":
        """Where some column of a record is not null."""
        if record not in self._there:
            np = numpy()
            found = np.zeros(self._length(record), bool)
            for path, one in self.columns.items():
                if path == record:
                    found |= one.at.codes == 2  # noqa: PLR2004 - null, no and yes
                elif path.startswith(f"{record}."):
                    found |= one.there
            self._there[record] = found
        marks: Marks = self._there[record]
        return marks

    def _length(self, path: str) -> int:
        return self.rows if of_item(path) else self.acts

    def with_record(self, path: str) -> Coded:
        """The codes of a column; where null stands in a record that is there, one more."""
        if path not in self._with:
            np = numpy()
            one = self.columns[path].at
            record = path.rpartition(".")[0]
            more = self.there(record) & (one.codes == 0) if record else None
            if more is not None and more.any():
                one = Coded(np.where(more, one.size, one.codes), one.size + 1)
            self._with[path] = one
        return self._with[path]

    def entry(self, path: str, code: int) -> Entry:
        """What a code of `with_record` stands for."""
        one = self.columns[path]
        return PRESENT if code == one.at.size else one.entry(code)

    def given(self, place: int, *, items: bool) -> dict[str, object]:
        """Everything that is given of an act by its place, or of an item by its row."""
        return {
            path: one.entry(int(one.at.codes[place])).value
            for path, one in self.columns.items()
            if of_item(path) is items
        }

    def rows_of(self, act: int) -> list[int]:
        """The rows of an act."""
        np = numpy()
        if self.owner is None:
            return [act]
        found: list[int] = np.flatnonzero(self.owner == act).tolist()
        return found

    # -- days out of order

    def _out_of_order(self) -> Iterator[tuple[int, Fault]]:
        """The acts in which a record has days that its class refuses."""
        known: Catalogue = catalogue()
        for record, kind in known.records.items():
            prefix = f"{record}." if record else ""
            own = {name: each for name, each in fields(kind).items() if prefix + name in self.columns}
            days = [name for name in own if known.columns[prefix + name].kind.form is Form.DAYS]
            checked = any(
                own[name].attribute.validator and not bounds(own[name].attribute.validator) for name in days
            )
            if checked and len(days) > 1:
                yield from self._refused(kind, prefix, days)

    def _refused(self, kind: type, prefix: str, days: Sequence[str]) -> Iterator[tuple[int, Fault]]:
        np = numpy()
        found = self.pattern([prefix + name for name in days]).dense()
        for code, place in enumerate(found.firsts().tolist()):
            given = {name: self.day(prefix + name, place) for name in days}
            if kind is ProcessingAct and given["on"] is None:
                continue
            if MARK in fields(kind):
                given[MARK] = "record"
            try:
                build(kind, {name: value for name, value in given.items() if value is not None}, ())
            except Faulty as bad:
                faults = under(prefix.removesuffix("."), bad.faults) if prefix else list(bad.faults)
                for act in np.flatnonzero(found.codes == code).tolist():
                    yield from ((act, each) for each in faults)

    def day(self, path: str, place: int) -> Any:  # noqa: ANN401
        """The day in a column, or None."""
        one = self.columns[path]
        return one.entry(int(one.at.codes[place])).value

    def pattern(self, paths: Sequence[str]) -> Coded:
        """A code for which of some days are known, and how each stands to each: before, the same, or after."""
        np = numpy()
        found = Coded(np.zeros(self._length(paths[0]), np.intp), 1)
        for path in paths:
            found = found.beside(Coded(self.columns[path].there.astype(np.intp), 2))
        for one, other in combinations(paths, 2):
            sign = np.sign(self.columns[one].numbers() - self.columns[other].numbers()).astype(np.intp) + 1
            known = self.columns[one].there & self.columns[other].there
            found = found.beside(Coded(np.where(known, sign, 0), 3))
        return found

    def order(self, paths: Sequence[str], place: int) -> tuple[object, ...]:
        """What tells one code of `pattern` from another, in any batch."""
        days = [self.day(path, place) for path in paths]
        known = [day.toordinal() if day is not None else None for day in days]
        ranks = {day: rank for rank, day in enumerate(sorted({day for day in known if day is not None}))}
        return tuple(None if day is None else ranks[day] for day in known)

    def act(self, act: int, mark: str) -> ProcessingAct:
        """The act itself.

        Raises:
            ValueError: If it is one that cannot be.
        """
        given = self.given(act, items=False)
        given.pop("judged_on", None)
        rows = self.rows_of(act)
        items = [self.given(row, items=True) for row in rows]
        if self.itemless is not None and self.itemless[act]:
            return assembled(given, items=[], mark=mark)
        if len(rows) == 1 and all(value is None for value in items[0].values()):
            return assembled(given, mark=mark)
        return (
            assembled(given, items=items, mark=mark)
            if self.owner is not None
            else assembled({**given, **items[0]}, mark=mark)
        )

    def same_ids(self) -> Iterator[tuple[int, Fault]]:
        """The acts of which two items bear one id."""
        np = numpy()
        ids = self.columns.get("item.id")
        if self.owner is None or ids is None:
            return
        pairs = self.owner[ids.there] * ids.at.size + ids.at.codes[ids.there]
        values, counts = np.unique(pairs, return_counts=True)
        for act in np.unique(values[counts > 1] // ids.at.size).tolist():
            yield (
                act,
                fault(
                    Code.DUPLICATE_ID,
                    "an id that another item of the act has",
                    "an id that no other has",
                    "give each an id of its own, and name the one meant where it is referred to",
                    "item.id",
                ),
            )


def _differ(path: str) -> Fault:
    return Fault(
        path=path,
        code="act_differs",
        found="rows of one act that say different things of it",
        expected="one answer, or nulls beside it",
        do="correct the rows, or give them acts of their own",
    )


def single(path: str) -> str:
    """The path by which a field of a list's one member is a column: ``items`` as ``item``."""
    for one, name in ONE_OF.items():
        if path == name:
            return one
    return path


__all__ = ["NULL", "Frame", "of_item", "single"]
