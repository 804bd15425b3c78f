"""What the records show of themselves: marks, words and categories, never a value."""

from enum import Enum


def shown(record: object, *names: str) -> str:
    """A representation of the record with these fields and no others; a field that is None is left out."""
    values = ((name, getattr(record, name)) for name in names)
    words = ((name, value.value if isinstance(value, Enum) else value) for name, value in values)
    return f"{type(record).__name__}({', '.join(f'{n}={v!r}' for n, v in words if v is not None)})"
