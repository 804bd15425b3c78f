"""The facts that columns settle: worked out once for each distinct combination of the columns that are read.

Nothing here judges: the parts of `pipl_rules.characterise` do, each on an act that
has the fields that the part reads, and no other.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from pipl_rules.batch.acts.assembling import assembled
from pipl_rules.batch.acts.catalogue import ONE_OF, Form, catalogue
from pipl_rules.batch.acts.coding import Coded, gathered
from pipl_rules.batch.acts.frame import ITEM, NULL, PRESENT, Frame, of_item, single
from pipl_rules.batch.acts.held import REMEMBERED
from pipl_rules.batch.extras import numpy
from pipl_rules.characterise import UNSPECIFIED
from pipl_rules.characterise.parts import CONSENTS, Part, parts
from pipl_rules.characterise.table import Values
from pipl_rules.domain.act import ProcessingAct

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ITEMS = "items"
DAYS_OF_ACT = frozenset({"on", "until"})
"""Columns that settle nothing by themselves: facts are about what was done, and the day alone says nothing of that."""


@frozen(eq=False)
class Group:
    """Facts that are settled by the same columns.

    Attributes:
        paths: The columns.
        records: Records of which it matters whether they are there.
        all_items: Whether all items of the act are read together.
        days: Of the columns, days that matter by their order alone.
        parts: What settles the facts.
        names: The facts and counts.
        number: The column that holds the count, where it is no more than copied.
    """

    paths: tuple[str, ...]
    records: tuple[str, ...]
    all_items: bool
    days: tuple[str, ...]
    parts: tuple[Part, ...]
    names: tuple[str, ...]
    number: str = ""

    @property
    def of_items(self) -> bool:
        """Whether it says something of each item."""
        return not self.all_items and any(map(of_item, (*self.paths, *self.records)))


def groups(columns: Sequence[str], *, several: bool) -> tuple[Group, ...]:
    """The groups for a table with these columns.

    Args:
        columns: Their paths.
        several: Whether an act may have several rows.
    """
    by_name: dict[str, list[Part]] = {}
    for part in parts():
        for name in part.names:
            by_name.setdefault(name, []).append(part)
    together: dict[tuple[object, ...], dict[str, list[Part]]] = {}
    for name, own in by_name.items():
        reads = tuple(dict.fromkeys(path for part in own for path in part.reads))
        paths, records, all_items = _present(reads, columns, several=several)
        number = paths[0] if len(paths) == 1 and any(part.number == paths[0] for part in own) else ""
        if records or all_items or not DAYS_OF_ACT.issuperset(paths):
            ordered = CONSENTS in reads
            key = (paths, records, all_items, ordered, number and name)
            together.setdefault(key, {})[name] = own
    return tuple(_group(key, named) for key, named in together.items())


def _group(key: tuple[Any, ...], named: Mapping[str, list[Part]]) -> Group:
    paths, records, all_items, ordered, number = key
    known = catalogue().columns
    days = tuple(path for path in paths if known[path].kind.form is Form.DAYS) if ordered else ()
    done = {part: None for own in named.values() for part in own}
    in_order = tuple(part for part in parts() if part in done)
    return Group(paths, records, all_items, days, in_order, tuple(named), paths[0] if number else "")


def _present(
    reads: Sequence[str], columns: Sequence[str], *, several: bool
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The columns that are read, the records whose presence is, and whether all items are."""
    known = catalogue()
    paths: dict[str, None] = {}
    records: dict[str, None] = {}
    all_items = False
    for path in reads:
        one = single(path)
        inside = [column for column in columns if column.startswith(f"{one}.")]
        if path == ITEMS:
            all_items = several
            paths.update(dict.fromkeys(() if several else inside))
        elif path in ONE_OF.values():
            paths.update(dict.fromkeys(inside))
        elif path in known.records and (inside or path in columns):
            records[path] = None
            continue
        if path in columns:
            paths[path] = None
    return tuple(sorted(paths)), tuple(sorted(records)), all_items


@define(eq=False)
class Settled:
    """What a group settles in a batch.

    Attributes:
        codes: The code of each act, or of each row.
        found: What is found where each code stands.
    """

    codes: "NDArray[np.intp]"
    found: Sequence[Values]


@define(eq=False)
class Matter:
    """A group, with what is remembered of every combination that was met."""

    group: Group
    item_paths: tuple[str, ...]
    _known: dict[Hashable, Values] = field(factory=dict, init=False)

    def settle(self, frame: Frame) -> Settled:
        """What it settles in a batch."""
        found = self._codes(frame)
        firsts = found.firsts()
        size = len(firsts)
        results: list[Values] = [{}] * size
        for code in range(size):
            if firsts[code] >= 0:
                results[code] = self._found(frame, int(firsts[code]))
        return Settled(found.codes, results)

    def _codes(self, frame: Frame) -> Coded:
        np = numpy()
        group = self.group
        found: Coded | None = None
        columns = [(path, frame.with_record(path)) for path in group.paths if path not in group.days]
        columns.extend((r, Coded(frame.there(r).astype(np.intp), 2)) for r in group.records)
        if group.days:
            columns.append((group.days[0], frame.pattern(group.days)))
        if group.all_items:
            columns.append(("on", self._all_items(frame)))
        for path, own in columns:
            here = own
            if group.of_items and frame.owner is not None and not of_item(path):
                here = Coded(own.codes[frame.owner], own.size)
            found = here if found is None else found.beside(here)
        assert found is not None  # noqa: S101 - a group reads something
        return found.dense()

    def _all_items(self, frame: Frame) -> Coded:
        np = numpy()
        found = Coded(np.zeros(frame.rows, np.intp), 1)
        for path in self.item_paths:
            found = found.beside(frame.with_record(path))
        assert frame.owner is not None  # noqa: S101 - asked of rows of acts alone
        owner = frame.owner
        if (np.diff(owner) < 0).any():
            order = np.argsort(owner, kind="stable")
            owner, found = owner[order], Coded(found.codes[order], found.size)
        items = gathered(found.dense(), owner, frame.acts)
        return items if frame.itemless is None else items.beside(Coded(frame.itemless.astype(np.intp), 2))

    def _found(self, frame: Frame, place: int) -> Values:
        group = self.group
        act = place if not group.of_items or frame.owner is None else int(frame.owner[place])
        given: dict[str, object] = {}
        key: list[Hashable] = []
        there: list[str] = []
        for path in group.paths:
            where = place if of_item(path) else act
            if path in group.days:
                given[path] = frame.day(path, where)
                continue
            entry = frame.entry(path, int(frame.with_record(path).codes[where]))
            given[path] = entry.value
            key.append(entry.key)
            if entry is PRESENT:
                there.append(path.rpartition(".")[0])
        for record in group.records:
            so = bool(frame.there(record)[place if of_item(record) else act])
            key.append(so)
            if so:
                there.append(record)
        if group.days:
            key.append(frame.order(group.days, act))
        items = None
        if group.all_items:
            key.append(self._items_key(frame, act))
            items = self._items(frame, act)
        remembered = tuple(key)
        found = self._known.get(remembered)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[remembered] = self._worked_out(given, there, items)
        return found

    def _items(self, frame: Frame, act: int) -> list[dict[str, object]] | None:
        if frame.itemless is not None and frame.itemless[act]:
            return []
        items = [frame.given(row, items=True) for row in frame.rows_of(act)]
        return None if len(items) == 1 and all(v is None for v in items[0].values()) else items

    def _items_key(self, frame: Frame, act: int) -> Hashable:
        bare = frame.itemless is not None and bool(frame.itemless[act])
        return bare, tuple(
            tuple(
                frame.columns[path].entry(int(frame.columns[path].at.codes[row])).key
                for path in self.item_paths
            )
            for row in frame.rows_of(act)
        )

    def _worked_out(
        self, given: dict[str, object], there: Sequence[str], items: list[dict[str, object]] | None
    ) -> Values:
        try:
            act = assembled(given, there, items)
        except ValueError:
            return {}  # the rows stand in quarantine, with what is wrong
        return found_in(self.group.parts, act)


def found_in(which: Sequence[Part], act: ProcessingAct) -> Values:
    """What parts find in an act, or in its one item."""
    item = act.items[0] if act.items else UNSPECIFIED
    found: Values = {}
    for part in which:
        own: Values = {name: found[name] for name in part.names if name in found}
        part.read(act, item, own)
        found.update((name, own[name]) for name in part.names if name in own)
    return found


def of_nothing() -> Values:
    """What is found of an act of which nothing is said."""
    return found_in(parts(), assembled({}))


__all__ = ["ITEM", "NULL", "Group", "Matter", "Settled", "found_in", "groups", "of_nothing"]
