"""The person and the processor.

Statements of record. They answer no legal question, and `None` means that the
record does not say; it never means no.
"""

from attrs import field, frozen
from attrs.validators import ge, optional

from pipl_rules.domain.shown import shown
from pipl_rules.domain.words import ProcessorKind, RecipientRole


@frozen(kw_only=True, repr=False)
class DataSubject:
    """The natural person (个人) whose interests are in question.

    Attributes:
        id: A mark chosen by the caller; never a name or number of the person.
        user: Whether the person was registered with the processor's service on the day of the act.
        consumer: Whether the person dealt with the processor as a consumer.
        age: Full years on the day of the act.

    Raises:
        ValueError: If `age` is negative.
    """

    id: str
    user: bool | None = None
    consumer: bool | None = None
    age: int | None = field(default=None, validator=optional(ge(0)))

    def __repr__(self) -> str:
        return shown(self, "id")


@frozen(kw_only=True, repr=False)
class Processor:
    """Whoever decides the purpose and manner of processing (个人信息处理者, PIPL art. 73(1)).

    Attributes:
        id: A mark chosen by the caller.
        kind: Organisation, individual or State organ.
        network_operator: Whether it owns, runs or provides a network service (Cybersecurity Law art. 76(3)).
        in_business: Whether it acted in the course of its business (NPCSC Decision item 2).
        rules_published: Whether its rules of processing were public.
        children_rules: Whether it had rules of its own for children under fourteen.
        log_months: For how many months it keeps the logs of its network.

    Raises:
        ValueError: If `log_months` is negative.
    """

    id: str
    kind: ProcessorKind | None = None
    network_operator: bool | None = None
    in_business: bool | None = None
    rules_published: bool | None = None
    children_rules: bool | None = None
    log_months: int | None = field(default=None, validator=optional(ge(0)))

    def __repr__(self) -> str:
        return shown(self, "id", "kind")


@frozen(kw_only=True, repr=False)
class Recipient:
    """Somebody who received information from the processor.

    Attributes:
        id: A mark chosen by the caller.
        role: Another processor, an entrusted party, or a private person.
        agreement: For an entrusted party, whether purpose, term, manner, kinds and protection were agreed.
        supervised: For an entrusted party, whether the processor supervised it.
        within_agreement: Whether the entrusted party kept within what was agreed.
    """

    id: str
    role: RecipientRole | None = None
    agreement: bool | None = None
    supervised: bool | None = None
    within_agreement: bool | None = None

    def __repr__(self) -> str:
        return shown(self, "id", "role")
