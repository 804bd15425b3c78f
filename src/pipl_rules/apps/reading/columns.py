"""Which column of a log holds what."""

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import asdict, frozen

from pipl_rules.apps.reading.tables import plain, table


@frozen(kw_only=True)
class Columns:
    """The heads of a log's columns, or the keys of its JSON, where they are not those that are known.

    What is None is looked for by the heads that scanners use (`data/columns.json`). Two columns are
    looked at and never kept: `stack` for the interface and the caller, `destination` for whether
    something was sent. `arguments` is never looked at.

    Attributes:
        time: When.
        agreed: How the user stood to the app's rules.
        subject: Who acted: the app itself, or the name of bundled code.
        action: What was done.
        description: What was done, in more detail.
        arguments: Values passed or returned.
        stack: Stack of calls.
        times: How many times.
        items: Ids of categories, divided by ``;``, ``,`` or ``|``.
        deed: Access or sending.
        destination: Where to something was sent.
    """

    time: str | None = None
    agreed: str | None = None
    subject: str | None = None
    action: str | None = None
    description: str | None = None
    arguments: str | None = None
    stack: str | None = None
    times: str | None = None
    items: str | None = None
    deed: str | None = None
    destination: str | None = None

    def where(self, heads: Sequence[str]) -> tuple[dict[str, int], list[str]]:
        """The number of the column, from 0, for each thing found; and the things for which there are two."""
        own = {plain(head): name for name, head in asdict(self).items() if head is not None}
        taken = set(own.values())
        found: dict[str, int] = {}
        twice: list[str] = []
        for number, head in enumerate(heads):
            name = own.get(plain(head)) or _aliases().get(plain(head))
            if name is None or (name in taken and plain(head) not in own):
                continue
            if name in found:
                twice.append(name)
            else:
                found[name] = number
        return found, twice


KNOWN = Columns()
"""The heads that scanners use."""

_TELLING = frozenset({"action", "description", "stack", "items"})


def is_head(found: Mapping[str, int]) -> bool:
    """Whether these columns are enough to make the row above them the head of a log."""
    return len(found) > 1 and not _TELLING.isdisjoint(found)


@cache
def _aliases() -> dict[str, str]:
    fields: dict[str, list[str]] = table("columns")["fields"]
    return {plain(alias): name for name, aliases in fields.items() for alias in aliases}
