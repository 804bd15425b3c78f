"""Random tables of facts, and what the naive reference says of their rows."""

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import frozen
from hypothesis import strategies as st
from random_rulebooks import rulebooks

from pipl_rules.logic.axioms import Contradiction, propagate
from pipl_rules.logic.conditions import About, Atom, Comparison, Fact
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import Infringes, Interest, Rule
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, Truth

Value = bool | int | None
Row = dict[str, Value]
FIRST, LAST = dt.date(2001, 3, 10), dt.date(2026, 6, 1)


@frozen
class Facts:
    """A rulebook, and rows of findings by name of fact or count, each with the day of its act."""

    book: Rulebook
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    days: tuple[dt.date, ...]

    def column(self, name: str) -> list[Value]:
        """The values of a column."""
        return [row[name] for row in self.rows]


def names_of(book: Rulebook) -> dict[str, Atom]:
    """An atom to each name that a column may bear; of a count, one of its comparisons."""
    return {
        (atom.count.name if isinstance(atom, Comparison) else atom.name): atom
        for atom in reversed(book.atoms)
    }


@st.composite
def facts(draw: st.DrawFn, *, most: int = 80, one_day: bool = False) -> Facts:
    """A random rulebook and table; some columns are left out, some hold only nulls, rows may contradict axioms."""
    book = draw(rulebooks())
    atoms = names_of(book)
    names = draw(st.lists(st.sampled_from(sorted(atoms)), unique=True, min_size=1))
    size = draw(st.integers(0, most))
    rng = draw(st.randoms(use_true_random=False))
    edges = [day for day in book.epochs if FIRST <= day <= LAST] or [LAST]
    days = [*edges, *(day - dt.timedelta(days=1) for day in edges if day > FIRST)]
    nulls = {name: rng.choice((0.0, 0.2, 0.5, 1.0)) for name in names}

    def value(name: str) -> Value:
        if rng.random() < nulls[name]:
            return None
        return rng.random() < 0.5 if isinstance(atoms[name], Fact) else rng.randrange(61)

    rows = tuple({name: value(name) for name in names} for _ in range(size))
    chosen = rng.choice(days)
    return Facts(book, tuple(names), rows, tuple(chosen if one_day else rng.choice(days) for _ in rows))


@frozen
class Expected:
    """What the reference says of a row; None for a row that contradicts the axioms."""

    interests: Mapping[Interest, bool | None]
    rules: Mapping[str, bool | None]
    lifted: frozenset[str]
    grounds: frozenset[str]


def atoms_of(book: Rulebook, row: Row, about: About) -> dict[Atom, bool]:
    """What a row says of the atoms about the act, or about an item."""
    found: dict[Atom, bool] = {}
    for atom in book.atoms:
        counted = isinstance(atom, Comparison)
        value = row.get(atom.count.name if isinstance(atom, Comparison) else atom.name)
        if value is None or atom.about is not about:
            continue
        found[atom] = bool(atom.holds(value)) if isinstance(atom, Comparison) and counted else bool(value)
    return found


def by_reference(book: Rulebook, day: dt.date, row: Row, *, items: bool) -> Expected | None:
    """A row as the reference decides it: learn what follows by meaning, read the rules, fold over units."""
    try:
        units = _units(book, row, items=items)
    except Contradiction:
        return None
    cases = {
        about: Case(book, day, {atom: TRUE if value else FALSE for atom, value in known.items()})
        for about, known in units.items()
    }
    interests = {}
    for interest in Interest:
        found = FALSE
        for about, case in cases.items():
            found |= case.infringed(interest, about)
        interests[interest] = found.value
    return Expected(
        interests,
        {rule.id: _applies(cases, rule) for rule in book.rules},
        frozenset(rule.id for rule in book.rules if _lifted(cases, rule)),
        frozenset(rule.id for rule in book.rules if _is_ground(cases, rule)),
    )


def _applies(cases: Mapping[About, Case], rule: Rule) -> bool | None:
    case = cases.get(_level(rule))
    return case.applies(rule).value if case is not None and rule in case.rules() else False


def _lifted(cases: Mapping[About, Case], rule: Rule) -> bool:
    """In some unit that it speaks of its own condition is met, and a rule that lifts it applies."""
    return any(
        rule in case.rules()
        and _own(case, rule) is TRUE
        and any(case.applies(other) is TRUE for other in case.rules() if rule.id in other.lifts)
        for about, case in cases.items()
        if _level(rule) is about or about is About.ITEM
    )


def _units(book: Rulebook, row: Row, *, items: bool) -> dict[About, dict[Atom, bool]]:
    act = atoms_of(book, row, About.ACT)
    act |= propagate(book.clauses, act)
    units = {About.ACT: act}
    if items:
        item = act | atoms_of(book, row, About.ITEM)
        units[About.ITEM] = item | propagate(book.clauses, item)
    return units


def _level(rule: Rule) -> About:
    return About.ITEM if any(atom.about is About.ITEM for atom in rule.atoms()) else About.ACT


def _own(case: Case, rule: Rule) -> Truth:
    result = case.value(rule.when) & ~case.value(rule.unless)
    presupposed = rule.concludes is not None and type(rule.concludes).__name__ != "Status"
    return result & case.value(case.rulebook.given) if presupposed else result


def _is_ground(cases: Mapping[About, Case], rule: Rule) -> bool:
    case = cases.get(_level(rule))
    if case is None or rule not in case.rules():
        return False
    if isinstance(rule.concludes, Infringes):
        return case.applies(rule) is TRUE
    breach = getattr(rule.concludes, "breach", None)
    return breach is not None and case.breached(rule) is TRUE


def speaks_of_items(book: Rulebook, names: Sequence[str]) -> bool:
    """Whether a table with these columns says something of an item."""
    atoms = names_of(book)
    return any(atoms[name].about is About.ITEM for name in names)
