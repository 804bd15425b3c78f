"""The matrix: one row for each kind of information, one column for each source, three values in each.

What a source tells is True or False; where there is no such source, or it does not
say, it is None.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from attrs import frozen

from pipl_rules.apps.record import Agreement, AppRecord, Declaration, Deed, Observation, Permission
from pipl_rules.apps.report import Row
from pipl_rules.apps.sources import Listed, Reach
from pipl_rules.domain.categories import CATEGORIES

T = TypeVar("T")

ORDER = {name: number for number, name in enumerate(CATEGORIES)}
NOT_AGREED = frozenset({Agreement.BEFORE, Agreement.REFUSED})


@frozen
class Seen:
    """The record by kind of information, and the rows made of it.

    Attributes:
        needed: The list that binds; None if none does.
        declarations: What documents say of each kind; None if none was read.
        permissions: The permissions that reach each kind; None if no manifest was read.
        all_reaches_known: Whether what each permission reaches is known.
        observations: What was seen of each kind; None if no log was read.
    """

    needed: Listed | None
    declarations: Mapping[str, Sequence[Declaration]] | None
    permissions: Mapping[str, Sequence[Permission]] | None
    all_reaches_known: bool
    observations: Mapping[str, Sequence[Observation]] | None

    @property
    def items(self) -> tuple[str, ...]:
        """Every kind that any source mentions, in the order of the categories."""
        listed = () if self.needed is None else (*self.needed.whole, *self.needed.part)
        sources = (listed, self.declarations, self.permissions, self.observations)
        return tuple(sorted({item for source in sources for item in source or ()}, key=ORDER.__getitem__))

    def is_needed(self, item: str) -> bool | None:
        """Whether the list names it; open where it does so in part, or no list binds."""
        return None if self.needed is None else self.needed.needs(item)

    def declared(self, item: str) -> bool | None:
        """Whether a document says that it is collected; not so where one was read and none says so."""
        if self.declarations is None:
            return None
        said = [each.collected for each in self.declarations.get(item, ())]
        return any(collected is not False for collected in said)

    def reachable(self, item: str) -> bool | None:
        """Whether a permission reaches it."""
        if self.permissions is None:
            return None
        if item in self.permissions:
            return True
        return False if self.all_reaches_known else None

    def observed(self, item: str) -> bool | None:
        """Whether a log shows it accessed or sent."""
        return None if self.observations is None else item in self.observations

    def sent(self, item: str) -> bool | None:
        """Whether a log shows it sent; open where a row does not say what was done."""
        if self.observations is None:
            return None
        deeds = [each.deed for each in self.observations.get(item, ())]
        if Deed.SEND in deeds:
            return True
        return None if None in deeds else False

    def before_agreement(self, item: str) -> bool | None:
        """Whether a log shows that before agreement or after a refusal; open where a row does not say when."""
        if self.observations is None:
            return None
        stood = [each.agreed for each in self.observations.get(item, ())]
        if not NOT_AGREED.isdisjoint(stood):
            return True
        return None if None in stood else False

    def bundled(self, item: str) -> tuple[str, ...]:
        """The bundled code that a log shows to have done it."""
        rows = (self.observations or {}).get(item, ())
        return tuple(sorted({each.sdk for each in rows if each.sdk is not None}))

    def row(self, item: str, over_collected: bool | None, findings: tuple[str, ...]) -> Row:  # noqa: FBT001 - a cell
        """The row of a kind."""
        return Row(
            item=item,
            needed=self.is_needed(item),
            needed_by=None if self.needed is None else self.needed.cite(item),
            declared=self.declared(item),
            reachable=self.reachable(item),
            observed=self.observed(item),
            sent=self.sent(item),
            before_agreement=self.before_agreement(item),
            bundled=self.bundled(item),
            over_collected=over_collected,
            findings=findings,
        )


def see(record: AppRecord, needed: Listed | None, reach: Reach) -> Seen:
    """The record by kind of information."""
    reached = None if record.permissions is None else [(each, reach(each)) for each in record.permissions]
    return Seen(
        needed,
        None if record.declarations is None else _by((each.item, each) for each in record.declarations),
        None if reached is None else _by((item, each) for each, items in reached for item in items or ()),
        all(items is not None for _, items in reached or ()),
        None
        if record.observations is None
        else _by((item, each) for each in record.observations for item in each.items),
    )


def _by(pairs: Iterable[tuple[str | None, T]]) -> dict[str, list[T]]:
    result: dict[str, list[T]] = {}
    for item, each in pairs:
        if item is not None:
            result.setdefault(item, []).append(each)
    return result
