"""Rulebooks: all the rules, on all the days, checked when they are put together.

`Rulebook.on(day)` gives the law of a day in its compiled form. Between two days
on which something begins or ceases the law is the same, so it is compiled once.
"""

import datetime as dt
import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import define, field

from pipl_rules.citation import Instrument
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.axioms import Clause, arithmetic
from pipl_rules.logic.compiler import Goal, Listing, listing
from pipl_rules.logic.conditions import ALWAYS, About, Atom, Condition, Fact, SettledBy
from pipl_rules.logic.graph import Builder, DayGraph
from pipl_rules.logic.rule import Closed, Duty, Infringes, Interest, Rule
from pipl_rules.logic.ties import Ties
from pipl_rules.logic.views import InstrumentView, Shelf
from pipl_rules.showing import mimebundle


@define(eq=False, slots=False)
class LawOfDay:
    """The rules in force on a day, compiled.

    Attributes:
        since: First day on which exactly these rules bind.
        rules: The rules, in the order of the rulebook.
        form: Their graph.
        also: Later instruments that reach back to the day.
    """

    since: dt.date
    rules: tuple[Rule, ...]
    form: DayGraph
    also: frozenset[Instrument] = frozenset()

    @cached_property
    def interests(self) -> Mapping[About, Goal]:
        """The two interests, personal-information rights first, for the act and for an item."""
        form = self.form
        return {
            about: Goal(
                form.graph, tuple(form.interests[interest, about] for interest in Interest), self.everything
            )
            for about in About
        }

    @cached_property
    def can_infringe(self) -> Mapping[About, tuple[tuple[int, Rule, Interest], ...]]:
        """The rules that can infringe, of the act and of an item: the node that says whether one does, and which."""
        found: dict[About, list[tuple[int, Rule, Interest]]] = {about: [] for about in About}
        for rule in self.rules:
            concluded = rule.concludes
            level = found[self.form.levels[rule.id]]
            if isinstance(concluded, Infringes):
                level.append((self.form.applied[rule.id], rule, concluded.interest))
            elif isinstance(concluded, Duty) and concluded.breach:
                level.append((self.form.breached[rule.id], rule, concluded.breach.interest))
        return {about: tuple(rows) for about, rows in found.items()}

    @cached_property
    def infringing(self) -> Mapping[About, tuple[Listing, tuple[tuple[Rule, Interest], ...]]]:
        """The rules that can infringe, of the act and of an item, and the function that lists which do."""
        return {
            about: (
                listing(self.form.graph, [((node,), ()) for node, _, _ in rows]),
                tuple((rule, interest) for _, rule, interest in rows),
            )
            for about, rows in self.can_infringe.items()
        }

    @cached_property
    def harmless(self) -> Mapping[About, tuple[Listing, tuple[Rule, ...]]]:
        """The duties whose breach infringes nobody's right, and the function that lists which are breached."""
        found: dict[About, list[Rule]] = {about: [] for about in About}
        for rule in self.rules:
            if isinstance(rule.concludes, Duty) and rule.concludes.breach is None:
                found[self.form.levels[rule.id]].append(rule)
        return {
            about: (
                listing(self.form.graph, [((self.form.breached[rule.id],), ()) for rule in rules]),
                tuple(rules),
            )
            for about, rules in found.items()
        }

    @cached_property
    def lifting(self) -> tuple[Listing, tuple[tuple[Rule, Rule], ...]]:
        """Rules that another lifts, with that rule, and the function that lists where both conditions are met."""
        in_force = {rule.id: rule for rule in self.rules}
        pairs = [(in_force[t], by) for by in self.rules for t in by.lifts if t in in_force]
        nodes = [((self.form.applied[by.id], self.form.own[rule.id]), ()) for rule, by in pairs]
        return listing(self.form.graph, nodes), tuple(pairs)

    @cached_property
    def statuses(self) -> Mapping[Fact, Goal]:
        """Each legal status that a rule of the day concludes or closes, as a goal of its own."""
        return {fact: Goal(self.form.graph, (node,)) for fact, node in self.form.statuses.items()}

    @cached_property
    def everything(self) -> Goal:
        """Every node, in order of number; explanations read it."""
        return Goal(self.form.graph, tuple(range(len(self.form.graph.nodes))))


@define(eq=False, slots=False)
class Rulebook:
    """Rules, closings and axioms, together.

    ``rulebook[name]`` is the instrument of a name, in either language, and ``rulebook[name, day]`` its version
    of a day; ``rulebook["..."]["13"]["1"]`` goes on to the article and the paragraph. Iteration gives the short
    names, by commencement.

    Attributes:
        rules: Every rule of every day.
        closings: Where the law's list is complete.
        axioms: What is true of facts by meaning.
        also: Atoms that no rule reads but assumptions do.
        given: What every infringement and duty presupposes: that the act took place and is the processor's.

    Raises:
        RulebookError: For a clash, a cycle, an open status read negatively, an id unknown or used twice.
    """

    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...] = ()
    axioms: tuple[Clause, ...] = ()
    given: Condition = ALWAYS
    also: tuple[Atom, ...] = ()
    _days: dict[tuple[dt.date, frozenset[Instrument]], LawOfDay] = field(factory=dict, init=False, repr=False)

    _repr_mimebundle_ = mimebundle

    def __attrs_post_init__(self) -> None:
        from pipl_rules.logic.check import check  # noqa: PLC0415 - the check builds days of this very book

        check(self)

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        """Every atom that is not a legal status, in order of first use; its place is its number."""
        found = [*self.given.atoms()]
        for rule in self.rules:
            found.extend(rule.atoms())
        for clause in self.axioms:
            found.extend(atom for atom, _ in clause.literals)
        found.extend(self.also)
        inputs = (a for a in found if not (isinstance(a, Fact) and a.settled_by is SettledBy.LAW))
        return tuple(dict.fromkeys(inputs))

    @cached_property
    def index(self) -> Mapping[Atom, int]:
        """Number of each atom."""
        return {atom: number for number, atom in enumerate(self.atoms)}

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The axioms, and the arithmetic of counts compared with several thresholds."""
        return (*self.axioms, *arithmetic(self.atoms))

    @cached_property
    def literals(self) -> tuple[tuple[tuple[int, bool], ...], ...]:
        """The clauses by number of atom."""
        return tuple(tuple((self.index[atom], wanted) for atom, wanted in c.literals) for c in self.clauses)

    @cached_property
    def act_numbers(self) -> frozenset[int]:
        """Numbers of the atoms about the act."""
        return frozenset(n for atom, n in self.index.items() if atom.about is About.ACT)

    @cached_property
    def item_numbers(self) -> tuple[int, ...]:
        """Numbers of the atoms about an item, in order."""
        return tuple(n for atom, n in self.index.items() if atom.about is About.ITEM)

    @cached_property
    def ties(self) -> Ties:
        """What the axioms tie together, closed."""
        return Ties.of(self.literals, self.act_numbers)

    @cached_property
    def epochs(self) -> tuple[dt.date, ...]:
        """The first day of each stretch on which the same rules bind."""
        spans = [*(rule.span for rule in self.rules), *(closing.span for closing in self.closings)]
        edges = {edge for span in spans for edge in span.edges}
        edges |= {law.reaches_back_to for law in self.reaching if law.reaches_back_to}
        return tuple(sorted(edges | {dt.date.min}))

    @cached_property
    def by_id(self) -> Mapping[str, Rule]:
        """The rules by id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """Place of each rule, by id, when all are put in order of rank, date and place in the statute."""
        found = sorted(self.rules, key=lambda rule: (rule.cite.order, rule.id))
        return {rule.id: place for place, rule in enumerate(found)}

    def rule(self, rule_id: str) -> Rule:
        """The rule with this id.

        Raises:
            UnknownNameError: If there is none.
        """
        if rule_id not in self.by_id:
            raise UnknownNameError("rule", rule_id, self.by_id)
        return self.by_id[rule_id]

    @cached_property
    def shelf(self) -> Shelf:
        """The instruments, to find by name."""
        return Shelf(self.rules, self.closings)

    def __getitem__(self, name: str | tuple[str, dt.date]) -> InstrumentView:
        """The instrument of a name, or its version of a day.

        Raises:
            UnknownNameError: If none has the name, or none of that name binds on the day.
            SeveralVersionsError: If several versions have the name and no day is given.
        """
        return self.shelf.find(name) if isinstance(name, str) else self.shelf.find(*name)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.shelf.names_one(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.shelf.names)

    def _ipython_key_completions_(self) -> list[str]:
        return self.shelf.names

    @cached_property
    def reaching(self) -> tuple[Instrument, ...]:
        """The instruments that reach back to acts before they came into force, by commencement."""
        found = {rule.cite.instrument for rule in self.rules if rule.cite.instrument.reaches_back_to}
        return tuple(sorted(found, key=lambda law: (law.effective, law.id)))

    @property
    def laws(self) -> Iterator["LawOfDay"]:
        """Every law that an act can meet: that of each stretch, alone and with what reaches back to it.

        Raises:
            CycleError: Where rules, statuses or lifts form a cycle.
        """
        for since, also in self.stretches:
            yield self.on(since, also)

    @property
    def stretches(self) -> Iterator[tuple[dt.date, frozenset[Instrument]]]:
        """The first day of each stretch, alone and with the later instruments that reach back to it."""
        for since in self.epochs:
            yield since, frozenset()
            later = [
                law
                for law in self.reaching
                if law.reaches_back_to and law.reaches_back_to <= since < law.effective
            ]
            for law in later:
                yield since, frozenset(other for other in later if law.effective in other.span)

    def on(self, day: dt.date, also: frozenset[Instrument] = frozenset()) -> LawOfDay:
        """The law of a day, with the later instruments that reach back to it."""
        since = self.epochs[bisect_right(self.epochs, day) - 1]
        if (since, also) not in self._days:
            rules = tuple(rule for rule in self.rules if rule.in_force(since, also))
            closings = tuple(closing for closing in self.closings if closing.in_force(since, also))
            form = Builder(rules, closings, self.index, self.given).build()
            self._days[since, also] = LawOfDay(since, rules, form, also)
        return self._days[since, also]

    def to_sql(  # noqa: PLR0913 - a query is as wide as the table it reads
        self,
        dialect: str = "duckdb",
        *,
        on: dt.date,
        table: str = "facts",
        columns: Iterable[str] | None = None,
        keys: Iterable[str] = (),
        rules: Iterable[str] = (),
    ) -> str:
        """The law of a day as one SQL query over a table of findings, a row for each act or item of it.

        Nothing is assumed or learnt: NULL is unknown, an answer that depends on it is NULL, and a row is answered
        as it stands, as the rules alone answer it. With what findings mean by the axioms, and the assumptions of
        the proceedings, see `pipl_rules.batch.sql.verdict_sql`.

        Args:
            dialect: ``ansi``, ``duckdb`` or ``spark``.
            on: The day whose law decides every row.
            table: Name of the table; dots divide schema and table.
            columns: The table's columns that are facts (BOOLEAN), counts (an integer) or comparisons of counts
                by name (BOOLEAN); a fact without one is unknown. None means one for every fact and count.
            keys: Columns handed on as they are.
            rules: Ids of rules to show, each in a column of its name: whether it applies.

        Returns:
            A query with the keys, ``verdict`` (``lawful``, ``infringes_personal_information``,
            ``infringes_privacy``, ``infringes_both``: the interests known to be infringed),
            ``personal_information`` and ``privacy`` (NULL where open), ``settled`` (neither is NULL), and
            the rules.

        Raises:
            UnknownNameError: If there is no such dialect, fact, count or rule.
            ValueError: If two columns of the answer would bear one name.
        """
        from pipl_rules.logic import sql  # noqa: PLC0415 - it prints days of this very book

        return sql.to_sql(self, self.on(on), sql.Table.of(dialect, table, columns, keys), rules)

    @cached_property
    def hash(self) -> str:
        """A digest of rules, axioms and closed lists with their days; sixteen hexadecimal digits.

        How a record becomes findings, what is assumed, and which day's law governs stand outside the rulebook; the
        version of the library tells these.
        """
        lines = [str(self.given), *map(str, self.clauses)]
        for rule in self.rules:
            concluded = rule.concludes
            done = str(concluded.done) if isinstance(concluded, Duty) else ""
            lines.append(f"{rule.id}|{rule.span}|{rule.when}|{rule.unless}|{concluded}|{done}|{rule.lifts}")
        lines.extend(f"{closing.fact}|{closing.span}" for closing in self.closings)
        lines.extend(f"{law.id}|{law.reaches_back_to}" for law in self.reaching)
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
