"""Random conditions and axioms over a few facts and counts."""

from collections.abc import Sequence

from hypothesis import strategies as st
from small_law import (
    AGREED,
    BASED,
    CODED,
    EXEMPT,
    INTIMATE,
    PERSONAL,
    PUBLISHED,
    RECIPIENTS,
    SECRET,
    TOLD,
    URGENT,
    VIEWERS,
    persons,
)

from pipl_rules.logic.axioms import Clause, exactly_one_of, excludes, implies
from pipl_rules.logic.conditions import Atom, Condition, all_of, any_of

ACT_ATOMS: tuple[Atom, ...] = (
    TOLD,
    AGREED,
    URGENT,
    RECIPIENTS.at_least(persons(10)),
    RECIPIENTS.under(persons(10)),
    RECIPIENTS.more_than(persons(50)),
)
ITEM_ATOMS: tuple[Atom, ...] = (
    INTIMATE,
    PUBLISHED,
    CODED,
    VIEWERS.at_most(persons(3)),
    VIEWERS.more_than(persons(7)),
)
STATUSES = (BASED, EXEMPT, PERSONAL, SECRET)


def condition(draw: st.DrawFn, read: Sequence[Atom], denied: Sequence[Atom], depth: int = 2) -> Condition:
    """A condition that reads atoms as true, and others as false, only where that is allowed."""
    kind = draw(st.sampled_from(("atom", "not", "all", "any"))) if depth else "atom"
    if kind == "atom":
        return draw(st.sampled_from(read))
    if kind == "not":
        return ~condition(draw, denied, read, depth - 1)
    width = draw(st.sampled_from((2, 3, 2, 3, 1, 0)))
    parts = [condition(draw, read, denied, depth - 1) for _ in range(width)]
    return all_of(*parts) if kind == "all" else any_of(*parts)


@st.composite
def axioms(draw: st.DrawFn, atoms: Sequence[Atom]) -> tuple[Clause, ...]:
    """What the words mean: two or three atoms tied together."""
    some = draw(st.permutations(atoms))[:3]
    match draw(st.sampled_from(("implies", "excludes", "exactly one", "clause"))):
        case "implies":
            return implies(*some[:2])
        case "excludes":
            return excludes(*some[:2])
        case "exactly one":
            return exactly_one_of(*some)
        case _:
            return (Clause(tuple((atom, draw(st.booleans())) for atom in some)),)
