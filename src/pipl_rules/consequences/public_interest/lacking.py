"""What a condition lacks: the parts that are not so, or not known, for which it does not hold."""

from collections.abc import Callable, Iterator

from pipl_rules.logic.conditions import AllOf, AnyOf, Condition, Fact, Not
from pipl_rules.logic.truth import FALSE, TRUE, Truth

Known = Callable[[Condition], bool | None]
"""The value of an atom or a status; None if it is open."""


def value(condition: Condition, known: Known) -> Truth:
    """The value of a condition."""
    if isinstance(condition, AllOf | AnyOf):
        both = isinstance(condition, AllOf)
        result = TRUE if both else FALSE
        for part in condition.parts:
            result = result & value(part, known) if both else result | value(part, known)
        return result
    if isinstance(condition, Not):
        return ~value(condition.part, known)
    return Truth.of(known(condition))


def lacking(condition: Condition, known: Known) -> Iterator[tuple[Condition, bool]]:
    """The atoms that would have to be otherwise, each with the value it should have.

    Of what must hold together, every part that does not; of alternatives, every one.
    """
    yield from _lacking(condition, known, wanted=True)


def _lacking(condition: Condition, known: Known, *, wanted: bool) -> Iterator[tuple[Condition, bool]]:
    if value(condition, known) is Truth.of(wanted):
        return
    if isinstance(condition, Not):
        yield from _lacking(condition.part, known, wanted=not wanted)
    elif isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from _lacking(part, known, wanted=wanted)
    elif isinstance(condition, Fact) or known(condition) is not wanted:
        yield condition, wanted
