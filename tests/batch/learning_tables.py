"""Random tables whose findings mean more than they say, and what the engine for one act makes of their rows."""

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import pyarrow as pa
import sql_tables
from attrs import evolve, frozen
from hypothesis import strategies as st
from random_conditions import condition
from random_rulebooks import rulebooks

from pipl_rules.assume import Assumption, Assumptions, in_proceedings
from pipl_rules.assume.burdens import BURDENS
from pipl_rules.batch.sql_writing import Asked, write
from pipl_rules.dates import Span
from pipl_rules.errors import InconsistentFindingsError, RulebookError
from pipl_rules.evaluation import evaluate_found
from pipl_rules.judgment import Judgment
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Atom, Comparison, Condition
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.sql import Table
from pipl_rules.logic.truth import Truth
from pipl_rules.plan import plan
from pipl_rules.units import assumptions

Row = Mapping[str, Any]


@frozen
class Told:
    """A rulebook, assumptions, and rows of findings by name of column.

    Attributes:
        book: The rulebook.
        assumed: The assumptions to make; None for those of the law.
        names: The columns: facts, counts and comparisons.
        rows: The rows; None is not found.
        items: Whether a row is an act with an item.
    """

    book: Rulebook
    assumed: tuple[Assumption, ...] | None
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    items: bool

    def types(self) -> dict[str, pa.DataType]:
        """The columns with their types."""
        atoms = {atom.name for atom in self.book.atoms}
        return {name: pa.bool_() if name in atoms else pa.int64() for name in self.names}

    def query(self, day: dt.date, rules: Sequence[str], dialect: str = "duckdb") -> str:
        """The query over these columns, of one day."""
        asked = Asked(
            table=Table.of(dialect, "facts", self.names, ()),
            rules=tuple(rules),
            units=(About.ACT, About.ITEM) if self.items else (About.ACT,),
            learns=True,
        )
        return write(plan(self.book, ()), (self.book.on(day),), self.held(day), asked)

    def held(self, day: dt.date) -> Assumptions:
        """The assumptions, ready to be applied."""
        if self.assumed is None:
            return assumptions(self.book, day)
        return in_proceedings(self.book, day, self.assumed)


@st.composite
def told(draw: st.DrawFn, most: int = 12) -> Told:
    """A random rulebook with further axioms, of two literals to four; rows may contradict them."""
    book = draw(rulebooks())
    wide = st.lists(st.tuples(st.sampled_from(book.atoms), st.booleans()), min_size=2, max_size=4)
    more = tuple(
        Clause(tuple({atom: (atom, value) for atom, value in literals}.values()))
        for literals in draw(st.lists(wide, max_size=4))
    )
    with suppress(RulebookError):
        book = Rulebook(book.rules, book.closings, (*book.axioms, *more), book.given, book.also)
    whole = [*sql_tables.columns_of(book)]
    names = draw(st.lists(st.sampled_from([*whole, *(a.name for a in book.atoms)]), unique=True, min_size=1))
    atoms = {atom.name for atom in book.atoms}
    values = {
        name: st.sampled_from((True, False, None, None)) if name in atoms else st.none() | st.integers(0, 60)
        for name in names
    }
    rows = draw(st.lists(st.fixed_dictionaries(values), min_size=most, max_size=most))
    assumed = draw(st.lists(presumptions(book.atoms), max_size=4))
    return Told(book, tuple(assumed), tuple(names), tuple(rows), draw(st.booleans()))


@st.composite
def presumptions(draw: st.DrawFn, atoms: Sequence[Atom]) -> Assumption:
    """An assumption about an atom, on random conditions or none."""
    when, unless = (
        condition(draw, atoms, atoms, 1) if draw(st.booleans()) else none for none in (ALWAYS, NEVER)
    )
    return presuming(draw(st.sampled_from(atoms)), when, unless, value=draw(st.booleans()))


def presuming(atom: Atom, when: Condition = ALWAYS, unless: Condition = NEVER, *, value: bool) -> Assumption:
    """The assumption that an atom has a value."""
    return evolve(
        BURDENS[0], id="t.presumed", fact=atom, value=value, when=when, unless=unless, during=Span()
    )


def judged(table: Told, row: Row, day: dt.date) -> Judgment | None:
    """What the engine for one act says of a row; None where it refuses it."""
    parts = _parts(table.book, row, items=table.items)
    if parts is None:
        return None
    of_act, of_item = parts
    try:
        return evaluate_found(
            of_act,
            {"item": of_item} if table.items else {},
            on=day,
            rulebook=table.book,
            assumed=table.assumed,
        )
    except InconsistentFindingsError:
        return None


def _parts(book: Rulebook, row: Row, *, items: bool) -> tuple[dict[str, bool], dict[str, bool]] | None:
    """What a row says of the act and of the item, by atom; None where a comparison denies the count beside it."""
    found: tuple[dict[str, bool], dict[str, bool]] = ({}, {})
    for atom in book.atoms:
        values = [row.get(atom.name)]
        if isinstance(atom, Comparison):
            values.append(atom.holds(row.get(atom.count.name)))
        said = {bool(value) for value in values if value is not None}
        if not said or (atom.about is About.ITEM and not items):
            continue
        if len(said) > 1:
            return None
        found[atom.about is About.ITEM][atom.name] = said.pop()
    return found


def agree(table: Told, day: dt.date, answers: Sequence[Row], ids: Sequence[str]) -> int:
    """The answers are those of the engine row by row; how many rows it refused."""
    refused = 0
    law = table.book.on(day)
    for row, answer in zip(table.rows, answers, strict=True):
        judgment = judged(table, row, day)
        if judgment is None:
            refused += 1
            assert answer["contradiction"] is True
            assert all(value is None for name, value in answer.items() if name != "contradiction")
            continue
        assert answer["contradiction"] is False
        assert answer["verdict"] == judgment.verdict.value
        assert sql_tables.interests(answer) == (judgment.personal_information, judgment.privacy)
        assert answer["settled"] is (None not in sql_tables.on_record(judgment))
        truth = {unit.about: law.everything.decide(unit.assumed) for unit in judgment.units}
        for name in ids:
            values = truth.get(law.form.levels[name]) if name in law.form.applied else None
            node = law.form.applied[name] if values else 0
            expected = Truth.from_pair(*values[2 * node : 2 * node + 2]).value if values else False
            assert answer[name] is expected
    return refused


def of_the_law(book: Rulebook, number: int, seed: int) -> list[dict[str, Any]]:
    """Rows in which little is found, much of it tied by axioms; some contradict them, or count below nought."""
    chance = random.Random(seed)  # noqa: S311 - no secret is drawn
    types = {k: v for k, v in sql_tables.columns_of(book).items() if not k.startswith("reading.")}
    tied = list(dict.fromkeys(_column(atom) for clause in book.clauses for atom, _ in clause.literals))
    counts = [name for name, kind in types.items() if kind == pa.int64()]
    rows: list[dict[str, Any]] = []
    for place in range(number):
        row: dict[str, Any] = {"happened": True, "by_processor": True}
        some = [*chance.sample(tied, 5), *chance.sample(counts, 1), *chance.sample(list(types), 300)]
        for name in some[: 4 + place * 6]:
            row.setdefault(name, chance.random() < 0.8 if types[name] == pa.bool_() else chance.randrange(40))
        if place % 15 == 14:
            row[chance.choice(counts)] = -1
        rows.append(row)
    return rows


def _column(atom: Atom) -> str:
    return atom.count.name if isinstance(atom, Comparison) else atom.name
