"""The Arrow type of each kind of field, for tables that are made here."""

import datetime as dt
from enum import Enum
from typing import Any

from pipl_rules.batch.extras import pyarrow
from pipl_rules.reading.kinds import Maker, fields


class _Types(Maker[Any]):
    """Makes the type of each kind of field."""

    def boolean(self) -> Any:  # noqa: ANN401 - pyarrow has no types
        return pyarrow().bool_()

    def whole(self) -> Any:  # noqa: ANN401
        return pyarrow().int64()

    def text(self, *, blank: bool) -> Any:  # noqa: ANN401
        del blank
        return pyarrow().string()

    def day(self) -> Any:  # noqa: ANN401
        return pyarrow().date32()

    def word(self, kind: type[Enum]) -> Any:  # noqa: ANN401
        del kind
        return pyarrow().string()

    def registered(self, kind: type) -> Any:  # noqa: ANN401
        del kind
        return pyarrow().string()

    def nullable(self, inner: Any) -> Any:  # noqa: ANN401
        return inner

    def ordered(self, member: Any) -> Any:  # noqa: ANN401
        return pyarrow().list_(member)

    def unordered(self, member: Any) -> Any:  # noqa: ANN401
        return pyarrow().list_(member)

    def record(self, kind: type) -> Any:  # noqa: ANN401
        return pyarrow().struct([(name, each.make(self)) for name, each in fields(kind).items()])


ARROW = _Types()
"""Makes Arrow's type of a field."""


def as_typed(value: Any, of: Any) -> Any:  # noqa: ANN401
    """A value of JSON as Arrow wants it for a type: days as days."""
    types = pyarrow().types
    if types.is_date32(of) and isinstance(value, str):
        return dt.date.fromisoformat(value)
    if types.is_list(of) and isinstance(value, list):
        return [as_typed(each, of.value_type) for each in value]
    if types.is_struct(of) and isinstance(value, dict):
        return {name: as_typed(each, of.field(name).type) for name, each in value.items()}
    return value
