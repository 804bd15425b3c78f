"""The law of a day as one SQL query: three-valued, as SQL is.

A row is a state of knowledge: a Boolean column for each fact, TRUE, FALSE, or NULL
where nobody found it; an integer column for each count, or a Boolean one named after
a comparison of it (``age under 14``). What the query answers equals the reference in
every row, and the compiled form in every row that is possible (where no status is
both concluded and denied).

The text begins with what is read of the table; each stratum of shared parts is a common
table expression (`pipl_rules.logic.strata`); the last one is the answer. It is ANSI
SQL. The dialects differ in how names are quoted: ``ansi`` and ``duckdb`` alike, ``spark``
by backticks.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.conditions import About, Atom, Comparison
from pipl_rules.logic.folding import atoms, fold
from pipl_rules.logic.graph import FALSE_NODE, Graph
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay, Rulebook
from pipl_rules.logic.strata import DIALECTS, Dialect, Expression, Strata

SIGNS = {"at_least": ">=", "at_most": "<=", "more_than": ">", "under": "<"}
ANSWER = ("verdict", *(interest.value for interest in Interest), "settled")
"""The columns of every answer: the code of the verdict, each interest, and whether neither is NULL."""
CONTRADICTION = "contradiction"
"""The column that says whether a row was refused, where the query learns by axioms."""

_BOTH = "infringes_both"
_NEITHER = "lawful"


@frozen(kw_only=True)
class Table:
    """The table that a query reads, and what it hands on.

    Attributes:
        dialect: How names are quoted.
        name: Of the table; parts divided by dots are quoted each by itself.
        columns: The columns that are facts, counts, or comparisons by name; None means one for every fact
            and every count.
        keys: Columns to hand on unread, such as an id.
        where: Condition on the rows, as SQL; empty for all.
    """

    dialect: Dialect
    name: str = "facts"
    columns: tuple[str, ...] | None = None
    keys: tuple[str, ...] = ()
    where: str = ""

    @classmethod
    def of(
        cls,
        dialect: str,
        name: str,
        columns: Iterable[str] | None,
        keys: Iterable[str],
    ) -> "Table":
        """A table, as the caller describes it.

        Raises:
            UnknownNameError: If there is no such dialect.
            TypeError: If a name stands where several are wanted.
        """
        if dialect not in DIALECTS:
            raise UnknownNameError("dialect", dialect, DIALECTS)
        for many in (columns, keys):
            if isinstance(many, str):
                msg = "columns and keys are several names; write a tuple, such as ('told',)."
                raise TypeError(msg)
        chosen = None if columns is None else tuple(columns)
        return cls(dialect=DIALECTS[dialect], name=name, columns=chosen, keys=tuple(keys))

    def reads(self, rulebook: Rulebook, fixed: Mapping[int, object] | None = None) -> dict[int, str]:
        """What each atom is in terms of the columns, by number; an atom without a column is left out.

        Args:
            rulebook: Gives each atom its number.
            fixed: Atoms that no column may give, by number.

        Raises:
            UnknownNameError: If a column is neither a fact nor a count of the rulebook.
        """
        inputs = {atom: number for atom, number in rulebook.index.items() if number not in (fixed or {})}
        counted = {atom.count.name for atom in inputs if isinstance(atom, Comparison)}
        names = {atom.name for atom in inputs} | counted
        for column in self.columns or ():
            if column not in names:
                raise UnknownNameError("fact or count", column, names)
        given = frozenset(self.columns) if self.columns is not None else None
        return {
            number: text for atom, number in inputs.items() if (text := self._read(atom, given)) is not None
        }

    def _read(self, atom: Atom, given: frozenset[str] | None) -> str | None:
        found = []
        if (isinstance(atom, Comparison) and given is not None and atom.name in given) or (
            not isinstance(atom, Comparison) and (given is None or atom.name in given)
        ):
            found.append(self.dialect.quoted(atom.name))
        if isinstance(atom, Comparison) and (given is None or atom.count.name in given):
            found.append(_compared(self.dialect.quoted(atom.count.name), atom))
        if len(found) > 1:
            return f"COALESCE({', '.join(found)})"
        return found[0] if found else None

    def misread(self, atoms: Iterable[Atom]) -> list[str]:
        """What no count can be, of those that these atoms compare: text that is TRUE where one is so.

        That is a number below nought, and one that a comparison by name beside it denies.
        """
        given = frozenset(self.columns) if self.columns is not None else frozenset()
        found: dict[str, None] = {}
        for atom in atoms:
            if isinstance(atom, Comparison) and (self.columns is None or atom.count.name in given):
                count = self.dialect.quoted(atom.count.name)
                found[f"({count} < 0)"] = None
                if atom.name in given:
                    found[f"({self.dialect.quoted(atom.name)} <> {_compared(count, atom)})"] = None
        return list(found)

    @property
    def quoted(self) -> str:
        """The name of the table as SQL."""
        return ".".join(self.dialect.quoted(part) for part in self.name.split("."))


@define
class Query:
    """A query being written.

    Attributes:
        table: What it reads.
        meant: What follows by the meaning of the words from what it reads.
        strata: What it computes of both on the way.
        read: The columns it reads: name in the query, and text over the table's columns.
    """

    table: Table
    meant: Strata = field(init=False)
    strata: Strata = field(init=False)
    read: dict[str, str] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.meant = Strata(self.table.dialect)
        self.strata = Strata(self.table.dialect)

    def column(self, atom: Atom, text: str) -> Expression:
        """An atom that the query reads from the table."""
        self.read[atom.name] = text
        return Expression(self.table.dialect.quoted(atom.name))

    def text(
        self,
        interests: Sequence[Expression],
        named: Mapping[str, Expression],
        on_record: Sequence[Expression] = (),
        refused: Expression | None = None,
    ) -> str:
        """The whole query: the keys, the answer, and the further columns named.

        Args:
            interests: Whether each is infringed.
            named: The further columns.
            on_record: The same as `interests` by what was found alone, where assumptions are made; `settled` is
                where none of it is NULL.
            refused: Over what is meant, TRUE where a row contradicts itself: the answer has a column more that
                says so, and the others are NULL there. None for no such column.

        Raises:
            ValueError: If two columns of the answer would bear one name.
        """
        _distinct((*self.table.keys, *ANSWER, *([CONTRADICTION] if refused else []), *named))
        quoted = self.table.dialect.quoted
        keys = {quoted(key): quoted(f"key {key}") for key in self.table.keys}
        first = [f"{key} AS {inner}" for key, inner in keys.items()]
        first += [_as(text, quoted(name)) for name, text in self.read.items()]
        where = f"\n  WHERE {self.table.where}" if self.table.where else ""
        parts = [_cte("found", first or ["1 AS nothing"], self.table.quoted + where)]
        answers = {interest.value: each for interest, each in zip(Interest, interests, strict=True)}
        answers.update(named)
        settled = " AND ".join(f"{each.text} IS NOT NULL" for each in on_record or interests)
        last = [f"{inner} AS {key}" for key, inner in keys.items()]
        last += [_as(each.text, quoted(name)) for name, each in answers.items()]
        last.append(f"({settled}) AS {quoted('settled')}")
        if refused is not None:
            constant = refused.text in ("TRUE", "FALSE")
            text = refused.text if constant else f"COALESCE({refused.text}, FALSE)"
            last.append(f"{text} AS {quoted(CONTRADICTION)}")
        source = "found"
        for what, strata in (("meant", self.meant), ("stratum", self.strata)):
            for number, layer in enumerate(strata.layers, 1):
                lines = [f"{source}.*", *(f"{text} AS {name}" for name, text in layer)]
                parts.append(_cte(f"{what}_{number}", lines, source))
                source = f"{what}_{number}"
        parts.append(_cte("decided", last, source))
        answer = self._answer(named, refuses=refused is not None)
        return f"WITH {_lines(parts)}\nSELECT {_lines([*keys, *answer], 1)}\nFROM decided"

    def _answer(self, named: Iterable[str], *, refuses: bool) -> list[str]:
        quoted = self.table.dialect.quoted
        refused = quoted(CONTRADICTION)

        def unless_refused(name: str) -> str:
            return (
                f"CASE WHEN NOT {refused} THEN {quoted(name)} END AS {quoted(name)}"
                if refuses
                else quoted(name)
            )

        one, other = (quoted(interest.value) for interest in Interest)
        of_one, of_other = (f"'infringes_{interest.value}'" for interest in Interest)
        verdict = (
            f"CASE {f'WHEN {refused} THEN NULL ' if refuses else ''}"
            f"WHEN {one} AND {other} THEN '{_BOTH}' WHEN {one} THEN {of_one} "
            f"WHEN {other} THEN {of_other} ELSE '{_NEITHER}' END AS {quoted('verdict')}"
        )
        said = [unless_refused(name) for name in ANSWER[1:]]
        return [verdict, *said, *([refused] if refuses else []), *map(unless_refused, named)]


def to_sql(rulebook: Rulebook, law: LawOfDay, table: Table, rules: Iterable[str]) -> str:
    """The query for the rules of a day, without any assumption; see `Rulebook.to_sql`."""
    reads = table.reads(rulebook)
    constants = dict.fromkeys(number for number in rulebook.index.values() if number not in reads)
    ids = [rulebook.rule(name).id for name in rules]
    form, graph = law.form, Graph()
    wanted = [form.interests[interest, about] for interest in Interest for about in About]
    wanted += [form.applied.get(name, FALSE_NODE) for name in ids]
    act, item, act_too, item_too, *applied = fold(Goal(form.graph, tuple(wanted)), constants, graph).nodes
    goal = Goal(graph, (graph.any((act, item)), graph.any((act_too, item_too)), *applied))
    query = Query(table)
    columns = {number: query.column(rulebook.atoms[number], reads[number]) for number in atoms(goal)}
    one, other, *rest = query.strata.expressions(goal, columns, "node ")
    return query.text((one, other), dict(zip(ids, rest, strict=True)))


def _compared(count: str, atom: Comparison) -> str:
    return f"({count} {SIGNS[atom.word]} {atom.threshold.value})"


def _as(text: str, name: str) -> str:
    return text if text == name else f"{text} AS {name}"


def _lines(parts: Iterable[str], indent: int = 0) -> str:
    return (",\n" + "  " * indent).join(parts)


def _cte(name: str, columns: Sequence[str], source: str) -> str:
    return f"{name} AS (\n  SELECT {_lines(columns, 2)}\n  FROM {source}\n)"  # noqa: S608 - names are quoted


def _distinct(names: Sequence[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            msg = f"Two columns of the answer would be called {name}; rename the key, or ask for a rule once."
            raise ValueError(msg)
        seen.add(name.casefold())
