"""What `characterise` does, in parts: what each settles, and the fields that it reads.

A part may be given a record that has those fields alone, and finds in it what it finds in the whole.
"""

from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from typing import Any

from attrs import evolve, frozen

from pipl_rules.characterise import act as _act
from pipl_rules.characterise import consent as _consent
from pipl_rules.characterise import evidence as _evidence
from pipl_rules.characterise import item as _item
from pipl_rules.characterise.matters import OF_ACT, OF_ITEM
from pipl_rules.characterise.table import Table, Values
from pipl_rules.characterise.transfer import Windowed
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.facts import act as fact
from pipl_rules.logic.conditions import Fact

CONSENTS = "consents"
"""The field whose days matter only by their order, among themselves and with those of the act."""

Read = Callable[[ProcessingAct, InformationItem, Values], None]


@frozen(eq=False)
class Part:
    """A part of the work.

    Attributes:
        names: Names of the facts and counts that it may settle.
        reads: The fields that it reads, by path from the act; those of the item under ``item``.
        read: Puts what it settles into the values; what has no name here is not for it to settle.
        number: The field that holds the count, where it does no more than copy it.
    """

    names: tuple[str, ...]
    reads: tuple[str, ...]
    read: Read
    number: str = ""


@lru_cache(maxsize=1)
def parts() -> tuple[Part, ...]:
    """All of them, in the order in which `characterise` does them."""
    return (
        *_by_paths(_act.FIELDS, lambda act, _, into: _act.read(act, into)),
        *_copied(fact.AGE.name, "subject.age", lambda act, _, into: _act.read(act, into)),
        *_copied(fact.LOG_MONTHS.name, "processor.log_months", lambda act, _, into: _act.read(act, into)),
        Part(
            tuple(known.name for known in (*_evidence.WITHHELD.values(), *_evidence.NOT_KEPT.values())),
            ("evidence",),
            lambda act, _, into: _evidence.read(act, into),
        ),
        *(part for table in OF_ACT for part in _of_table(table, "")),
        *_by_paths(_item.FIELDS, lambda _, item, into: _item.read(item, into), "item."),
        Part(tuple(known.name for known in _consent.FIELDS), _consent.READS, _consent.read),
        *(part for table in OF_ITEM for part in _of_table(table, "item.")),
    )


def _by_paths(fields: dict[Fact, tuple[str, ...]], read: Read, prefix: str = "") -> list[Part]:
    """A part to each set of fields."""
    ordered = sorted(((sorted(paths), known.name) for known, paths in fields.items()))
    return [
        Part(tuple(name for _, name in group), tuple(prefix + path for path in paths), read)
        for paths, group in groupby(ordered, key=lambda each: each[0])
    ]


def _copied(name: str, path: str, read: Read) -> list[Part]:
    return [Part((name,), (path,), read, number=path)]


def _of_table(table: Table, prefix: str) -> list[Part]:
    """A part to each fact and count of a table, by the table reduced to it."""
    bare = evolve(table, fields={}, words={}, not_words={}, counts={}, worked_out={})
    if isinstance(bare, Windowed):
        bare = evolve(bare, windows={})
    own = f"{table.record}." if table.record else ""
    found = []
    for kind in ("fields", "words", "not_words", "counts", "worked_out", "windows"):
        for known, how in getattr(table, kind, {}).items():
            changed: dict[str, Any] = {kind: {known: how}}
            alone = evolve(bare, **changed)
            if kind in ("worked_out", "windows"):
                paths = (how[0],) if isinstance(how[0], str) else how[0]
                paths = (*paths, *(("on", "until") if known in table.by_days else ()))
            else:
                paths = (own + (how if isinstance(how, str) else how[0]),)
            reads = tuple(path if path in ("on", "until") else prefix + path for path in paths)
            number = reads[0] if kind == "counts" else ""
            found.append(Part((known.name,), reads, _reader(alone, of_item=bool(prefix)), number))
    return found


def _reader(table: Table, *, of_item: bool) -> Read:
    def read(act: ProcessingAct, item: InformationItem, into: Values) -> None:
        table.read(item if of_item else act, into)

    return read
