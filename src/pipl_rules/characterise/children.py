"""What the record settles about children and other minors, from their service and from the act as a whole."""

from collections.abc import Callable

from pipl_rules.characterise.table import Table, both, either, meets
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.children import ChildEvent, ChildMeasure, ChildSetting, ChildTopic
from pipl_rules.domain.vocabulary import Word
from pipl_rules.domain.words import Asking, AutomatedUse, Consenter, ProcessorRole, Prominence
from pipl_rules.facts import child, minor
from pipl_rules.logic.conditions import Fact

CHILD, BROADCASTER, MINOR = 14, 16, 18
"""Full years from which one is no child, may broadcast, is no minor."""

MEASURES = {
    child.CHILD_AGREEMENT: ChildMeasure.USER_AGREEMENT,
    child.CHILD_OFFICER: ChildMeasure.OFFICER,
    child.ASKED_AGAIN: ChildMeasure.ASKED_AGAIN,
    child.SPECIAL_POOL: ChildMeasure.SPECIAL_POOL,
    child.LEAST_ACCESS: ChildMeasure.LEAST_ACCESS,
    child.ACCESS_APPROVED: ChildMeasure.ACCESS_APPROVED,
    child.COPYING_PREVENTED: ChildMeasure.COPYING_PREVENTED,
    child.ENTRUST_ASSESSED: ChildMeasure.ENTRUST_ASSESSED,
    child.ENTRUSTED_HELPS: ChildMeasure.ENTRUSTED_HELPS,
    child.ENTRUSTED_REPORTS: ChildMeasure.ENTRUSTED_REPORTS,
    child.ENTRUSTED_DELETES: ChildMeasure.ENTRUSTED_DELETES,
    child.TRANSFER_ASSESSED: ChildMeasure.TRANSFER_ASSESSED,
    child.CORRECTED: ChildMeasure.CORRECTED,
    child.REMEDIED: ChildMeasure.REMEDIED,
    child.REPORTED: ChildMeasure.REPORTED,
    child.AFFECTED_TOLD: ChildMeasure.AFFECTED_TOLD,
    child.PUBLIC_WARNING: ChildMeasure.PUBLIC_WARNING,
    child.COOPERATED: ChildMeasure.COOPERATED,
    child.CLOSING_TOLD: ChildMeasure.CLOSING_TOLD,
    minor.MINOR_WARNED: ChildMeasure.WARNED,
    minor.MINOR_PROTECTED: ChildMeasure.PROTECTED,
    minor.IDENTITY_VERIFIED: ChildMeasure.IDENTITY_VERIFIED,
    minor.BROADCAST_AGREED: ChildMeasure.GUARDIAN_AGREED_TO_BROADCAST,
    minor.COMPLAINT_CHANNEL: ChildMeasure.COMPLAINT_CHANNEL,
    minor.SHIELDS: ChildMeasure.SHIELDS,
    minor.IDENTITY_ASKED: ChildMeasure.IDENTITY_ASKED,
    minor.EASY_CONSULTING: ChildMeasure.EASY_CONSULTING,
    minor.EASY_CHANGING: ChildMeasure.EASY_CHANGING,
    minor.ANSWERED: ChildMeasure.ANSWERED,
    minor.REFUSAL_REASONED: ChildMeasure.REFUSAL_REASONED,
    minor.PORTED: ChildMeasure.PORTED,
    minor.AUDITED: ChildMeasure.AUDITED,
    minor.AUDIT_REPORTED: ChildMeasure.AUDIT_REPORTED,
    minor.RECORDS_KEPT: ChildMeasure.RECORDS_KEPT,
    minor.POLICE_TOLD: ChildMeasure.POLICE_TOLD,
}
EVENTS = {
    child.TERMS_CHANGED: ChildEvent.TERMS_CHANGED,
    child.BEYOND_AGREED: ChildEvent.USED_BEYOND_AGREEMENT,
    child.STAFF_ACCESSED: ChildEvent.STAFF_ACCESSED,
    child.ENTRUSTING_OVER: ChildEvent.ENTRUSTING_OVER,
    child.SUB_ENTRUSTED: ChildEvent.SUB_ENTRUSTED,
    child.CORRECTION_ASKED: ChildEvent.CORRECTION_ASKED,
    child.INCIDENT: ChildEvent.INCIDENT,
    child.INSPECTED: ChildEvent.INSPECTED,
    child.SERVICE_CLOSED: ChildEvent.SERVICE_CLOSED,
    child.PUSHED_TO_OTHERS: ChildEvent.PUSHED_TO_OTHERS,
    child.STRANGER_REACHED: ChildEvent.STRANGER_REACHED,
    child.PAGE_SHOWN: ChildEvent.PAGE_SHOWN,
    minor.LETTERS_DESTROYED: ChildEvent.LETTERS_DESTROYED,
    minor.LETTERS_OPENED: ChildEvent.LETTERS_OPENED,
    minor.PRIVATE_POSTED: ChildEvent.PRIVATE_POSTED,
    minor.BROADCASTS: ChildEvent.BROADCASTS,
    minor.BULLIES: ChildEvent.BULLIED_BY_PROCESSOR,
    minor.BULLYING_HOSTED: ChildEvent.BULLIED_BY_USER,
    minor.IN_A_CASE: ChildEvent.IN_A_CASE,
    minor.REQUESTED: ChildEvent.REQUESTED,
    minor.REQUEST_REFUSED: ChildEvent.REQUEST_REFUSED,
    minor.PORTING_ASKED: ChildEvent.PORTING_ASKED,
    minor.HARM_SEEN: ChildEvent.HARM_SEEN,
}
TOLD = {
    child.TOLD_USE: ChildTopic.USE,
    child.TOLD_STORAGE: ChildTopic.STORAGE,
    child.TOLD_SECURITY: ChildTopic.SECURITY,
    child.TOLD_REFUSAL: ChildTopic.REFUSAL,
    child.TOLD_COMPLAINTS: ChildTopic.COMPLAINTS,
    child.TOLD_CORRECTION: ChildTopic.CORRECTION,
}
SETTINGS = {
    child.SHUT_FOLLOWING: ChildSetting.FOLLOWING,
    child.SHUT_LOCATION: ChildSetting.LOCATION,
    child.SHUT_MESSAGES: ChildSetting.MESSAGES,
    child.SHUT_CONTACTS: ChildSetting.SUGGESTED_CONTACTS,
    child.SHUT_SEARCH: ChildSetting.SEARCH_BY_NUMBER,
    child.SHUT_ACQUAINTANCES: ChildSetting.ACQUAINTANCES,
    child.SHUT_MOMENTS: ChildSetting.MOMENTS,
    child.SHUT_SUGGESTED: ChildSetting.SUGGESTED_TO_OTHERS,
    child.SHUT_CITY: ChildSetting.SAME_CITY,
}


def shut(setting: ChildSetting) -> Callable[[ProcessingAct], bool | None]:
    """Whether the door is shut to strangers, or stands open only because the guardian opened it."""

    def work_out(act: ProcessingAct) -> bool | None:
        if act.child is None:
            return None
        door = frozenset({setting})
        return either(meets(act.child.shut, door), meets(act.child.opened_by_guardian, door))

    return work_out


def age_known(act: ProcessingAct) -> bool | None:
    """Something told the operator that the person was a child."""
    signs = act.child.age_known_by if act.child else None
    return None if signs is None else bool(signs)


def unrecognised(act: ProcessingAct) -> bool | None:
    """Retained automatically, in a service not made for children, with nothing to tell a child by."""
    if act.child is None:
        return None
    known, made = age_known(act), act.child.targets_children
    return both(
        act.child.kept_automatically,
        None if known is None else not known,
        None if made is None else not made,
    )


def guardian_asked(act: ProcessingAct) -> bool | None:
    """A guardian was asked to consent, whatever the answer."""
    if act.consents is None:
        return None
    return any(
        record.by is Consenter.GUARDIAN and record.asked is not Asking.NOT_ASKED for record in act.consents
    )


def through_network(act: ProcessingAct) -> bool | None:
    """Through a network open to others, or by whoever runs a network service."""
    return either(act.online, act.processor.network_operator if act.processor else None)


def media(act: ProcessingAct) -> bool | None:
    """The processor acted as a news medium."""
    return meets(act.processor.roles if act.processor else None, frozenset({ProcessorRole.MEDIA}))


def younger_than(years: int) -> Callable[[ProcessingAct], bool | None]:
    """Whether the person had not completed so many years on the day."""

    def work_out(act: ProcessingAct) -> bool | None:
        age = act.subject.age if act.subject else None
        return None if age is None else age < years

    return work_out


def marketed_to(act: ProcessingAct) -> bool | None:
    """A programme chose what was marketed to the person."""
    return meets(act.automation.uses if act.automation else None, frozenset({AutomatedUse.MARKETING}))


def _words(field: str, table: dict[Fact, Word]) -> dict[Fact, tuple[str, frozenset[Word]]]:
    return {fact: (field, frozenset({word})) for fact, word in table.items()}


SERVICE = Table(
    record="child",
    fields={
        child.TARGETS_CHILDREN: "targets_children",
        child.SOCIAL: "social",
        child.GUARDIAN_VERIFIED: "guardian_verified",
        child.REFUSAL_OFFERED: "refusal_offered",
        minor.POSTING_SERVICE: "posting",
    },
    words={
        child.GUARDIAN_TOLD: ("guardian_told", frozenset({Prominence.PROMINENT})),
        **_words("measures", {**MEASURES}),
        **_words("events", {**EVENTS}),
        **_words("told", {**TOLD}),
    },
)
WHOLE = Table(
    worked_out={
        child.AGE_KNOWN: (("child.age_known_by",), age_known),
        child.GUARDIAN_ASKED: (("consents",), guardian_asked),
        child.UNRECOGNISED: (
            ("child.kept_automatically", "child.age_known_by", "child.targets_children"),
            unrecognised,
        ),
        **{
            fact: (("child.shut", "child.opened_by_guardian"), shut(setting))
            for fact, setting in SETTINGS.items()
        },
        minor.THROUGH_NETWORK: (("online", "processor.network_operator"), through_network),
        child.CHILD: (("subject.age",), younger_than(CHILD)),
        minor.UNDER_SIXTEEN: (("subject.age",), younger_than(BROADCASTER)),
        minor.UNDER_EIGHTEEN: (("subject.age",), younger_than(MINOR)),
        minor.MEDIA_REPORT: (("processor.roles",), media),
        minor.MARKETED_TO: (("automation.uses",), marketed_to),
    }
)
KEPT = Table(fields={child.KEPT_ENCRYPTED: "encrypted"})
