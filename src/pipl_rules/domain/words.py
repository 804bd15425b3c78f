"""The words in which a record of processing is written.

Enumerations of what can be seen, not of what the law makes of it. The value of
a member is the word used in JSON.
"""

from enum import Enum


class Operation(Enum):
    """What was done: the operations of PIPL art. 4, and the acts by which private life is entered."""

    COLLECT = "collect"
    STORE = "store"
    USE = "use"
    PROCESS = "process"
    TRANSMIT = "transmit"
    PROVIDE = "provide"
    PUBLISH = "publish"
    DELETE = "delete"
    SHOW = "show"
    SELL = "sell"
    LEAK = "leak"
    DAMAGE = "damage"
    CONTACT = "contact"
    ENTER_PRIVATE_SPACE = "enter_private_space"
    OBSERVE_PRIVATE_ACTIVITY = "observe_private_activity"
    VIEW_PRIVATE_BODY = "view_private_body"
    REFUSE_DELETION = "refuse_deletion"
    REFUSE_SERVICE = "refuse_service"
    HOST = "host"
    DECIDE_AUTOMATICALLY = "decide_automatically"
    CAPTURE_IN_PUBLIC = "capture_in_public"


HANDLING = frozenset(
    {
        Operation.COLLECT,
        Operation.STORE,
        Operation.USE,
        Operation.PROCESS,
        Operation.TRANSMIT,
        Operation.PROVIDE,
        Operation.PUBLISH,
        Operation.SHOW,
        Operation.SELL,
        Operation.DECIDE_AUTOMATICALLY,
        Operation.CAPTURE_IN_PUBLIC,
    }
)
"""Operations that collect or use information, deletion and accidents left out."""


class ProcessorKind(Enum):
    """What the processor is."""

    ORGANISATION = "organisation"
    INDIVIDUAL = "individual"
    STATE_ORGAN = "state_organ"


class SourceKind(Enum):
    """Where an item came from."""

    PERSON = "person"
    PERSONS_DEVICE = "persons_device"
    OTHER_PEOPLE = "other_people"
    OTHER_SERVICE = "other_service"
    OWN_CALCULATION = "own_calculation"
    PUBLIC = "public"


class Disclosure(Enum):
    """How an item had become public before."""

    BY_THE_PERSON = "by_the_person"
    LAWFULLY_BY_OTHERS = "lawfully_by_others"
    OTHERWISE = "otherwise"
    NOT_PUBLIC = "not_public"


class KeptUnder(Enum):
    """The mark of a person under which an item is kept or shown."""

    NAME = "name"
    ACCOUNT = "account"
    NUMBER = "number"
    DEVICE = "device"
    NOBODY = "nobody"


class Form(Enum):
    """Whether the item as handled can still be traced to a person."""

    PLAIN = "plain"
    PSEUDONYMISED = "pseudonymised"
    ANONYMISED = "anonymised"


class Matter(Enum):
    """What the content of an item lets a reader learn of the person."""

    HEALTH = "health"
    SEX_LIFE = "sex_life"
    SEXUAL_ORIENTATION = "sexual_orientation"
    UNDISCLOSED_OFFENCE = "undisclosed_offence"
    BELIEF = "belief"
    FINANCES = "finances"
    INTIMATE_RELATION = "intimate_relation"
    DEBTS = "debts"


class Topic(Enum):
    """What a notice speaks of."""

    PROCESSOR = "processor"
    ITEMS = "items"
    PURPOSE = "purpose"
    MANNER = "manner"
    SCOPE = "scope"
    RETENTION = "retention"
    RIGHTS = "rights"
    RECIPIENT = "recipient"
    NECESSITY_AND_IMPACT = "necessity_and_impact"


class Prominence(Enum):
    """How a notice was put before the person."""

    NONE = "none"
    IN_AGREEMENT = "in_agreement"
    ORDINARY = "ordinary"
    PROMINENT = "prominent"


class Asking(Enum):
    """How consent was asked."""

    NOT_ASKED = "not_asked"
    IN_AGREEMENT = "in_agreement"
    BUNDLED = "bundled"
    ON_BY_DEFAULT = "on_by_default"
    PROMINENT = "prominent"
    SEPARATE = "separate"


class Consenter(Enum):
    """Who consented."""

    PERSON = "person"
    GUARDIAN = "guardian"
    SOMEBODY_ELSE = "somebody_else"


class Audience(Enum):
    """To whom something was shown."""

    THE_PERSON = "the_person"
    CHOSEN_BY_THE_PERSON = "chosen_by_the_person"
    OTHERS = "others"
    PUBLIC = "public"


class RecipientRole(Enum):
    """In what role somebody received information."""

    PROCESSOR = "processor"
    ENTRUSTED = "entrusted"
    PRIVATE_PERSON = "private_person"


class Channel(Enum):
    """By what means a person was reached."""

    CALL = "call"
    SMS = "sms"
    INSTANT_MESSAGE = "instant_message"
    EMAIL = "email"
    LEAFLET = "leaflet"
    IN_SERVICE = "in_service"


class Doer(Enum):
    """By whose act it happened."""

    PROCESSOR = "processor"
    USER_UNAWARE = "user_unaware"
    USER_KNOWINGLY = "user_knowingly"
    SOMEBODY_ELSE = "somebody_else"


class EvidenceTopic(Enum):
    """What a piece of evidence would prove."""

    ACT = "act"
    DOER = "doer"
    CONSENT = "consent"


class AutomatedUse(Enum):
    """What an automated decision was used for."""

    PUSH = "push"
    MARKETING = "marketing"
    TERMS = "terms"
    DECISION = "decision"


class HeldBy(Enum):
    """Who controls a piece of evidence."""

    PROCESSOR = "processor"
    CLAIMANT = "claimant"
    SOMEBODY_ELSE = "somebody_else"
