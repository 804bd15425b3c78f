"""Three truth values and their strong Kleene algebra.

Unknown is a value, not an absence: it means that the record does not say, and
it makes a compound unknown only where it could still change the answer.

    >>> (Truth.FALSE & Truth.UNKNOWN).name, (Truth.TRUE & Truth.UNKNOWN).name
    ('FALSE', 'UNKNOWN')
"""

from enum import Enum


class Truth(Enum):
    """True, false, or unknown; the value is what the caller may also write."""

    TRUE = True
    FALSE = False
    UNKNOWN = None

    @classmethod
    def of(cls, value: "bool | Truth | None") -> "Truth":
        """Read ``True``, ``False`` or ``None`` as a truth value."""
        if isinstance(value, Truth):
            return value
        return cls.UNKNOWN if value is None else (cls.TRUE if value else cls.FALSE)

    @classmethod
    def from_pair(cls, known_true: object, may_be_true: object) -> "Truth":
        """Read the pair (known true, may be true) in which compiled code computes."""
        return cls.TRUE if known_true else (cls.UNKNOWN if may_be_true else cls.FALSE)

    def __and__(self, other: "Truth") -> "Truth":
        if Truth.FALSE in (self, other):
            return Truth.FALSE
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.TRUE

    def __or__(self, other: "Truth") -> "Truth":
        if Truth.TRUE in (self, other):
            return Truth.TRUE
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.FALSE

    def __invert__(self) -> "Truth":
        return Truth.UNKNOWN if self is Truth.UNKNOWN else Truth.of(not self.value)

    def __bool__(self) -> bool:
        msg = "A Truth is not a bool: unknown is neither. Compare it: `value is Truth.TRUE`."
        raise TypeError(msg)


TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
