"""The columns that a table of acts may have: the fields of an ACT by path, walked off the classes.

A field added to a class is a column here without a word.
"""

import types
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin

import attrs
from attrs import field, frozen

from pipl_rules.batch.acts.types import ARROW
from pipl_rules.batch.extras import pyarrow
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.vocabulary import name_zh
from pipl_rules.reading.kinds import REGISTERED, Maker, bounds, fields
from pipl_rules.reading.records import READERS
from pipl_rules.reading.submission import Submission
from pipl_rules.reading.values import Reader

MARK = "id"
"""The field that is a mark of the caller's; a record whose row gives none has the name of its field."""

ONE_OF = {"item": "items", "consent": "consents", "recipient": "recipients"}
"""Prefixes under which the fields of the one member of a list are columns of their own."""

Test = Callable[[Any], bool]
"""Whether an Arrow type will do."""


class Form(Enum):
    """What stands in a column."""

    TRUTHS = "truth values"
    NUMBERS = "whole numbers"
    TEXTS = "texts"
    DAYS = "days"
    LISTS = "lists"
    RECORDS = "records"
    LISTS_OF_RECORDS = "lists of records"


@frozen
class Kind:
    """What a column must hold.

    Attributes:
        form: What stands in it.
        fits: Whether an Arrow type will do.
        expected: What would do, in words.
        do: How to mend a column of another type.
    """

    form: Form
    fits: Test = field(repr=False, eq=False)
    expected: str
    do: str


@frozen(eq=False)
class Column:
    """A column.

    Attributes:
        path: Its name: the path of the field, as in an ACT, with `item`, `consent` or `recipient` for the one
            member of a list. A column with the path of a record is true where the record is there, though nothing
            else may be known of it.
        kind: What it must hold.
        arrow: The Arrow type that it has in tables made here; made when asked for.
        read: Reads a value, as in an ACT.
        nullable: Whether null stands for itself; where not, the field is as if it had been left out.
        least: The least number that it may hold; None if it holds no numbers, or any.
        zh: Its name in Chinese.
    """

    path: str
    kind: Kind
    arrow: Callable[[], Any]
    read: Reader
    nullable: bool
    least: int | None
    zh: str

    @property
    def record(self) -> str:
        """The path of the record that it is a field of; empty for the act."""
        return self.path.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The name of its field."""
        return self.path.rpartition(".")[2]


@frozen(eq=False)
class Catalogue:
    """The columns by path, and the classes of the records in which they stand; the act's path is empty."""

    columns: Mapping[str, Column]
    records: Mapping[str, type]


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """All columns."""
    records: dict[str, type] = {"": ProcessingAct}
    columns = {column.path: column for column in _walk(ProcessingAct, "", "", records)}
    for prefix, name in ONE_OF.items():
        member = get_args(_inner(fields(ProcessingAct)[name].kind))[0]
        records[prefix] = member
        columns.update((each.path, each) for each in _walk(member, f"{prefix}.", f"{name}.", records))
    judged = fields(Submission)["judged_on"]
    columns["judged_on"] = _column("judged_on", judged.kind, judged, "")
    return Catalogue(columns, records)


def _walk(record: type, prefix: str, zh: str, records: dict[str, type]) -> Iterator[Column]:
    for name, each in fields(record).items():
        inner = _inner(each.kind)
        if isinstance(inner, type) and attrs.has(inner) and inner not in REGISTERED:
            records[prefix + name] = inner
            yield _there(prefix + name, zh + name)
            yield from _walk(inner, f"{prefix}{name}.", f"{zh}{name}.", records)
        else:
            yield _column(prefix + name, each.kind, each, zh + name)


def _there(path: str, zh: str) -> Column:
    """A column that says that a record is there, of which nothing else may be known."""
    return Column(
        path,
        _KINDS.boolean(),
        ARROW.boolean,
        READERS.boolean(),
        nullable=True,
        least=None,
        zh=name_zh(ProcessingAct, zh),
    )


def _column(path: str, kind: Any, of: Any, zh: str) -> Column:  # noqa: ANN401 - annotations are Any
    validator = of.attribute.validator
    least = next((figure for sign, figure in bounds(validator) if sign == ">="), None)
    nullable = _inner(kind) is not kind
    return Column(
        path,
        of.make(_KINDS),
        lambda: of.make(ARROW),
        of.make(READERS),
        nullable,
        least,
        name_zh(ProcessingAct, zh),
    )


def _inner(kind: Any) -> Any:  # noqa: ANN401
    of = get_args(kind)
    if get_origin(kind) in (Union, types.UnionType) and types.NoneType in of:
        return of[0] if of[1] is types.NoneType else of[1]
    return kind


def _types() -> Any:  # noqa: ANN401 - pyarrow has no types
    return pyarrow().types


def _is_text(of: Any) -> bool:  # noqa: ANN401
    known = _types()
    if known.is_dictionary(of):
        of = of.value_type
    view = getattr(known, "is_string_view", lambda _: False)
    return bool(known.is_string(of) or known.is_large_string(of) or view(of))


def _is_list(of: Any) -> bool:  # noqa: ANN401
    known = _types()
    return bool(known.is_list(of) or known.is_large_list(of))


class _Kinds(Maker[Kind]):
    """What Arrow must have for each kind of field; where nothing stands but nulls, any."""

    def boolean(self) -> Kind:
        return Kind(
            Form.TRUTHS,
            lambda of: bool(_types().is_boolean(of)),
            "truth values",
            "make the column Boolean with nulls where nothing was found; numbers and words are no truth values",
        )

    def whole(self) -> Kind:
        return Kind(
            Form.NUMBERS,
            lambda of: bool(_types().is_integer(of) or _types().is_floating(of)),
            "whole numbers",
            "make the column one of whole numbers, with nulls where the number was not established",
        )

    def text(self, *, blank: bool) -> Kind:
        del blank
        return Kind(Form.TEXTS, _is_text, "texts", "make the column one of strings")

    def day(self) -> Kind:
        return Kind(
            Form.DAYS,
            lambda of: bool(_types().is_date32(of)),
            "days",
            "make the column one of calendar days (date32)",
        )

    def word(self, kind: type[Enum]) -> Kind:
        words = ", ".join(str(member.value) for member in kind)
        return Kind(
            Form.TEXTS, _is_text, f"words: {words}", "make the column one of strings, each one of the words"
        )

    def registered(self, kind: type) -> Kind:
        del kind
        return Kind(
            Form.TEXTS,
            _is_text,
            "ids of categories",
            "make the column one of strings, each the id of a category",
        )

    def nullable(self, inner: Kind) -> Kind:
        return inner

    def ordered(self, member: Kind) -> Kind:
        return self._listed(member)

    def unordered(self, member: Kind) -> Kind:
        return self._listed(member)

    def _listed(self, member: Kind) -> Kind:
        return Kind(
            Form.LISTS_OF_RECORDS if member.form is Form.RECORDS else Form.LISTS,
            lambda of: _is_list(of) and _fits(member, of.value_type),
            f"lists of {member.expected}",
            "make the column one of lists; an empty list says that there is none, null that nothing was found",
        )

    def record(self, kind: type) -> Kind:
        inside = {name: each.make(self) for name, each in fields(kind).items()}
        marked = MARK in inside

        def fits(of: Any) -> bool:  # noqa: ANN401
            if marked and _is_text(of):
                return True
            if not _types().is_struct(of):
                return False
            parts = [of.field(k) for k in range(of.num_fields)]
            return all(part.name in inside and _fits(inside[part.name], part.type) for part in parts)

        return Kind(
            Form.RECORDS, fits, f"records with fields of {', '.join(inside)}", "name the fields as in an ACT"
        )


def _fits(kind: Kind, of: Any) -> bool:  # noqa: ANN401
    return bool(_types().is_null(of)) or kind.fits(of)


_KINDS = _Kinds()
