"""A table laid out as columns by path: what its columns are, and the rows that are items."""

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from pipl_rules.batch.acts.catalogue import ONE_OF, Column, Form, catalogue
from pipl_rules.batch.acts.engine import Engine
from pipl_rules.batch.acts.frame import ITEM, Frame
from pipl_rules.batch.acts.held import whole
from pipl_rules.batch.decider import Question
from pipl_rules.batch.extras import numpy, pyarrow
from pipl_rules.batch.folding import NO_ACT
from pipl_rules.batch.layout import ACT
from pipl_rules.errors import Fault, InputErrors

ITEMS = ONE_OF[ITEM]


@frozen(eq=False)
class Table:
    """What the columns of a table are.

    Attributes:
        paths: The columns by path, those of items as of one.
        listed: Whether items stand in lists, several to a row.
        grouped: Whether rows of equal `act` are items of one act.
    """

    paths: tuple[str, ...]
    listed: bool
    grouped: bool

    @property
    def several(self) -> bool:
        """Whether an act may have several items."""
        return self.listed or self.grouped


def laid_out(schema: Any, question: Question) -> Table:  # noqa: ANN401 - pyarrow has no types
    """What the columns of a schema are.

    Raises:
        InputErrors: With a fault for every column that cannot be read.
    """
    fields = [(each.name, each.type) for each in _flat(schema) if each.name not in question.beside]
    listed = any(name == ITEMS for name, _ in fields)
    faults: list[Fault] = []
    paths: list[str] = []
    for place, (name, of) in enumerate(fields):
        if name == ACT:
            continue
        if name == ITEMS:
            inside, wrong = _inside(of)
            paths.extend(inside)
            faults.extend(wrong)
            continue
        fault = _wrong(place, name, of, again=name in paths)
        if fault is None:
            paths.append(name)
        else:
            faults.append(fault)
    names = [name for name, _ in fields]
    faults.extend(_both_ways(names))
    grouped = ACT in names
    faults.extend(_missing(paths, question, several=listed or grouped))
    if grouped and listed:
        faults.append(_both(ITEMS, ACT))
    if faults:
        raise InputErrors(faults)
    if "on" not in paths:
        paths.append("on")
    return Table(tuple(sorted(paths)), listed, grouped)


def _flat(schema: Any) -> list[Any]:  # noqa: ANN401
    """The fields of a schema, those of a record each by its path."""
    found = []
    for each in schema:
        if pyarrow().types.is_struct(each.type):
            found.extend(_flat([part.with_name(f"{each.name}.{part.name}") for part in _parts(each.type)]))
        else:
            found.append(each)
    return found


def _parts(of: Any) -> list[Any]:  # noqa: ANN401
    return [of.field(k) for k in range(of.num_fields)]


def _inside(of: Any) -> tuple[list[str], list[Fault]]:  # noqa: ANN401
    """The columns of items that stand in lists."""
    types = pyarrow().types
    if types.is_null(of):
        return [], []
    if not (types.is_list(of) or types.is_large_list(of)) or not types.is_struct(of.value_type):
        return [], [
            Fault(
                path=ITEMS,
                code="wrong_column_type",
                found=_shape(of),
                expected="lists of records",
                do="make the column one of lists of records, or give items in columns such as item.category",
            )
        ]
    paths: list[str] = []
    faults: list[Fault] = []
    for place, each in enumerate(
        _flat([part.with_name(f"{ITEM}.{part.name}") for part in _parts(of.value_type)])
    ):
        fault = _wrong(place, each.name, each.type, again=each.name in paths)
        if fault is None:
            paths.append(each.name)
        else:
            faults.append(fault)
    return paths, faults


def _wrong(place: int, name: str, of: Any, *, again: bool) -> Fault | None:  # noqa: ANN401
    column = catalogue().columns.get(name)
    if column is None:
        return _unknown(place, name)
    if again:
        return Fault(
            path=name,
            code="column_twice",
            found="a second column of the name",
            expected="one",
            do="keep one of them",
        )
    if pyarrow().types.is_null(of) or column.kind.fits(of):
        return None
    return Fault(
        path=name,
        code="wrong_column_type",
        found=_shape(of),
        expected=column.kind.expected,
        do=column.kind.do,
    )


def _shape(of: Any) -> str:  # noqa: ANN401
    """What kind of column it is; the words of an Arrow type say nothing of what stands in it."""
    types = pyarrow().types
    known = (
        (types.is_boolean, "truth values"),
        (types.is_integer, "whole numbers"),
        (types.is_floating, "decimal numbers"),
        (types.is_date32, "days"),
        (types.is_timestamp, "points in time"),
        (types.is_nested, "lists or records of another kind"),
    )
    return next((words for test, words in known if test(of)), "something else")


def _unknown(place: int, name: str) -> Fault:
    """The fault of a name that is no path; it is not repeated, for names of columns may come from data."""
    near = difflib.get_close_matches(name, [*catalogue().columns, *ONE_OF.values()], n=3)
    return Fault(
        path=f"columns[{place}]",
        code="unknown_column",
        found="a name of no field of an act",
        expected=f"the path of a field; near it are {', '.join(near)}"
        if near
        else "the path of a field, or `act`",
        do="correct the name, leave the column out, or name it in `beside`",
    )


def _both(one: str, other: str) -> Fault:
    return Fault(
        path=one,
        code="column_twice",
        found=f"columns that say the same as {other}",
        expected="one of the two ways",
        do="keep one of them",
    )


def _both_ways(names: Sequence[str]) -> Iterator[Fault]:
    for one, several in ONE_OF.items():
        if several in names and any(name.startswith(f"{one}.") for name in names):
            yield _both(several, f"{one}.*")


def _missing(paths: Collection[str], question: Question, *, several: bool) -> Iterator[Fault]:
    if "on" not in paths and question.on is None:
        yield Fault(
            path="on",
            code="missing",
            found="no column",
            expected="the first day of each act",
            do="give a column of days, or `on` for all of them",
        )
    if several and "item.id" not in paths and ("consents" in paths or "consent.items" in paths):
        yield Fault(
            path="item.id",
            code="missing",
            found="no column",
            expected="the marks of items, which consents name",
            do="give each item a mark of its own in its act",
        )


def framed(engine: Engine, table: Table, batch: Any) -> tuple[Frame, Any]:  # noqa: ANN401
    """A record batch as a frame, and the marks of its acts where it has a column of them.

    Raises:
        InputErrors: If a column has numbers that are not whole.
    """
    arrays = _arrays(batch, engine.question)
    if table.listed:
        return _listed(engine, arrays, batch.num_rows), None
    if not table.grouped:
        return engine.frame(_whole(arrays), batch.num_rows), None
    np = numpy()
    coded = arrays.pop(ACT).dictionary_encode(null_encoding="encode")
    owner = np.asarray(coded.indices.to_numpy(zero_copy_only=False), np.intp)
    marks = coded.dictionary
    given = {"on": engine.question.on} if "on" not in arrays else {}
    if given:
        arrays["on"] = pyarrow().array([engine.question.on] * batch.num_rows, pyarrow().date32())
    frame = engine.frame(_whole(arrays), batch.num_rows, acts=len(marks), owner=owner)
    frame.faults.extend((act, NO_ACT) for act, mark in enumerate(marks.to_pylist()) if mark is None)
    return frame, marks


def _arrays(batch: Any, question: Question) -> dict[str, Any]:  # noqa: ANN401
    arrays: dict[str, Any] = {}
    for name, array in zip(batch.schema.names, batch.columns, strict=True):
        if name not in question.beside:
            arrays.update(_flattened(name, array))
    return {name: array for name, array in arrays.items() if name not in question.beside}


def _flattened(name: str, array: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    if not pyarrow().types.is_struct(array.type):
        plain = _plain(array.type)
        yield name, array if plain == array.type else array.cast(plain)
        return
    for part, inside in zip(_parts(array.type), array.flatten(), strict=True):
        yield from _flattened(f"{name}.{part.name}", inside)


def _plain(of: Any) -> Any:  # noqa: ANN401
    """The type with strings as Arrow always had them, for not all that Arrow does is done to views."""
    pa = pyarrow()
    view = getattr(pa.types, "is_string_view", lambda _: False)
    if view(of):
        return pa.large_string()
    if pa.types.is_list(of) or pa.types.is_large_list(of):
        made = pa.list_ if pa.types.is_list(of) else pa.large_list
        inside = _plain(of.value_type)
        return of if inside == of.value_type else made(inside)
    if pa.types.is_struct(of):
        return pa.struct([part.with_type(_plain(part.type)) for part in _parts(of)])
    return of


def _whole(arrays: Mapping[str, Any]) -> dict[str, Any]:
    known = catalogue().columns
    found: dict[str, Any] = {}
    faults: list[Fault] = []
    for path, array in arrays.items():
        column: Column = known[path]
        one = array
        if column.kind.form is Form.NUMBERS and not pyarrow().types.is_null(array.type):
            one = whole(array, path)
        if isinstance(one, Fault):
            faults.append(one)
        else:
            found[path] = one
    if faults:
        raise InputErrors(faults)
    return found


def _listed(engine: Engine, arrays: dict[str, Any], acts: int) -> Frame:
    """Every item as a row; an act of which no items are known, or that has none, has a row without one."""
    np, pa = numpy(), pyarrow()
    listed = arrays.pop(ITEMS)
    if pa.types.is_null(listed.type):
        return engine.frame(_whole(arrays), acts, acts=acts, owner=np.arange(acts), of_acts=True)
    offsets = np.asarray(listed.offsets.to_numpy(), np.intp)
    known = ~np.asarray(listed.is_null().to_numpy(zero_copy_only=False), bool)
    lengths = np.where(known, np.diff(offsets), 0)
    owner = np.repeat(np.arange(acts), np.maximum(lengths, 1))
    firsts = np.concatenate([np.zeros(1, np.intp), np.cumsum(np.maximum(lengths, 1))])[:-1]
    places = offsets[:-1][owner] + (np.arange(len(owner)) - firsts[owner])
    rows = pa.array(np.where(lengths[owner] > 0, places, 0), mask=lengths[owner] == 0)
    inside = listed.values.take(rows)
    arrays.update(_flattened(ITEM, inside))
    itemless = known & (lengths == 0)
    return engine.frame(
        _whole(arrays),
        len(owner),
        acts=acts,
        owner=owner,
        of_acts=True,
        itemless=itemless if itemless.any() else None,
    )
