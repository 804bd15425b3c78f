"""Changes after notice or consent, rules for staff, and what was published again."""

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import Topic


@frozen(kw_only=True, repr=False)
class Change(Record):
    """What changed after the person had been told, or had consented.

    Attributes:
        what: The matters that changed, all of it; empty if none did.
        told: Whether the person was told of the change.
        agreed_anew: Whether the person consented again after it.
    """

    what: frozenset[Topic] | None = seen("变更事项")
    told: bool | None = seen("变更告知")
    agreed_anew: bool | None = seen("重新同意")

    def __repr__(self) -> str:
        return shown(self, "told", "agreed_anew")


@frozen(kw_only=True, repr=False)
class StaffRules(Record):
    """What an employer relies on in managing its staff.

    Attributes:
        adopted: Whether its rules were talked over with the staff and made known to them.
        collective_contract: Whether a collective contract was signed with the staff.
    """

    adopted: bool | None = seen("规章经民主程序并公示")
    collective_contract: bool | None = seen("集体合同")

    def __repr__(self) -> str:
        return shown(self, "adopted", "collective_contract")


@frozen(kw_only=True, repr=False)
class Republication(Record):
    """Something already public that was published again.

    Attributes:
        official_record: Whether an authority had lawfully posted it, and it still stood there.
        faithful: Whether it was left unaltered, under no slanted heading and in no misleading order.
        other_ends: Whether it was scored, made into a profile, taken down only for money, or the like.
    """

    official_record: bool | None = seen("官方公开记录")
    faithful: bool | None = seen("如实转载")
    other_ends: bool | None = seen("另作他用")

    def __repr__(self) -> str:
        return shown(self, "official_record", "faithful")
