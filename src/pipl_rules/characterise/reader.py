"""All tables of a kind as one function, printed once: what `Table.read` does, record by record, without its loops.

A record that is None is passed over whole, a field that settles many facts is read
once, and what must be worked out is worked out only where one of the fields that its
table names is there: silence yields nothing, so nothing is missed.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from attrs import define, field

from pipl_rules.characterise.table import Table, Values

Read = Callable[[Any, Values], None]


@define(slots=False, eq=False)
class Reader:
    """Several tables, to be read together; the function is printed when it is first used.

    Attributes:
        tables: The tables, in the order in which they are read.
    """

    tables: Sequence[Table]
    _held: dict[str, object] = field(factory=dict, init=False, repr=False)

    @cached_property
    def read(self) -> Read:
        """Put into the values what the records of an act, or of an item, settle."""
        lines = ["def read(whole, into):", "    pass"]
        for table in self.tables:
            if type(table).read is Table.read:
                lines += self._plain(table)
                lines += self._worked_out(table)
            else:
                lines += self._in_its_own_way(table)
        exec(compile("\n".join(lines), "<tables>", "exec"), self._held)  # noqa: S102 - our own tables
        read: Read = self._held["read"]  # type: ignore[assignment] # made by the line before
        return read

    def _keep(self, thing: object) -> str:
        """A name by which the function knows a set of words, or what works a value out."""
        name = f"h{len(self._held)}"
        self._held[name] = thing
        return name

    def _in_its_own_way(self, table: Table) -> Iterator[str]:
        """A table that reads otherwise is asked itself, where one of the fields that it names is there."""
        paths = [*(path for each in table.paths.values() for path in each), *table.count_paths.values()]
        roots = dict.fromkeys(path.partition(".")[0] for path in paths)
        yield f"    if {' or '.join(f'whole.{root} is not None' for root in roots)}:"
        yield f"        {self._keep(table.read)}(whole, into)"

    def _plain(self, table: Table) -> Iterator[str]:
        fields = [
            *((fact.name, attribute) for fact, attribute in table.fields.items()),
            *((count.name, attribute) for count, attribute in table.counts.items()),
        ]
        words: dict[str, list[tuple[str, str, bool]]] = {}
        for so, settled in ((True, table.words), (False, table.not_words)):
            for fact, (attribute, these) in settled.items():
                words.setdefault(attribute, []).append((fact.name, self._keep(these), so))
        if not fields and not words:
            return
        indent = "    "
        yield f"    r = whole.{table.record}" if table.record else "    r = whole"
        if table.record:
            yield "    if r is not None:"
            indent = "        "
        for name, attribute in fields:
            yield f"{indent}v = r.{attribute}"
            yield f"{indent}if v is not None: into[{name!r}] = v"
        for attribute, settled_here in words.items():
            yield f"{indent}v = r.{attribute}"
            yield f"{indent}if v is not None:"
            yield f"{indent}    if not isinstance(v, frozenset): v = (v,)"
            for name, kept, so in settled_here:
                yield f"{indent}    into[{name!r}] = {'not ' if so else ''}{kept}.isdisjoint(v)"

    def _worked_out(self, table: Table) -> Iterator[str]:
        guard = ""
        for fact, (paths, work_out) in table.worked_out.items():
            roots = dict.fromkeys(path.partition(".")[0] for path in paths)
            before, guard = guard, " or ".join(f"whole.{root} is not None" for root in roots)
            if guard != before:
                yield f"    if {guard}:"
            yield f"        v = {self._keep(work_out)}(whole)"
            yield f"        if v is not None: into[{fact.name!r}] = v"
