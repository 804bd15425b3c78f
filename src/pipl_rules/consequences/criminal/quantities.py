"""Numbers known within bounds, and what makes a figure of the record into one.

No bound is guessed. A figure of which only a lower end is stated has no upper one.
"""

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.consequences.criminal.records import Figure
from pipl_rules.consequences.criminal.words import How


@frozen
class Range:
    """A whole number from `low` to `high`, both included; `high` None is without limit.

    Raises:
        ValueError: If an end is negative.
    """

    low: int = field(default=0, validator=ge(0))
    high: int | None = field(default=None, validator=optional(ge(0)))

    def __add__(self, other: "Range") -> "Range":
        high = None if self.high is None or other.high is None else self.high + other.high
        return Range(self.low + other.low, high)

    def times(self, factor: int) -> "Range":
        """Each end taken `factor` times."""
        return Range(self.low * factor, None if self.high is None else self.high * factor)

    def by(self, other: "Range") -> "Range":
        """The product of two numbers."""
        if self.high == 0 or other.high == 0:
            return NOTHING
        high = None if self.high is None or other.high is None else self.high * other.high
        return Range(self.low * other.low, high)

    def less(self, other: "Range") -> "Range":
        """What remains; never below nought."""
        low = 0 if other.high is None else max(0, self.low - other.high)
        return Range(low, None if self.high is None else max(0, self.high - other.low))

    def within(self, low: int, high: int | None) -> bool | None:
        """Whether the number lies between the two, both included; None if that is not settled."""
        if self.low >= low and (high is None or (self.high is not None and self.high <= high)):
            return True
        apart = (self.high is not None and self.high < low) or (high is not None and self.low > high)
        return False if apart else None

    @property
    def exact(self) -> bool:
        """Whether the number is known."""
        return self.low == self.high


NOTHING = Range(0, 0)
UNKNOWN = Range(0, None)


def rounded(value: int) -> Range:
    """The whole numbers that are rounded to `value` at its last digit other than nought.

    >>> rounded(820_000), rounded(5_000), rounded(103)
    (Range(low=815000, high=825000), Range(low=4500, high=5500), Range(low=102, high=104))
    """
    unit = 1
    while value and value % (unit * 10) == 0:
        unit *= 10
    slack = max(unit // 2, 1)
    return Range(max(0, value - slack), value + slack)


def bounds(figure: Figure | None, *, rounding: bool = True) -> Range:
    """What a figure of the record says.

    Args:
        figure: The figure; None is as if not stated.
        rounding: Whether "about" is a rounding at the last digit that is not nought; else it says nothing.
    """
    if figure is None or figure.value is None:
        return UNKNOWN
    if figure.how is How.ABOUT:
        return rounded(figure.value) if rounding else UNKNOWN
    return {
        How.EXACT: Range(figure.value, figure.value),
        How.AT_LEAST: Range(figure.value, None),
        How.AT_MOST: Range(0, figure.value),
    }[figure.how]
