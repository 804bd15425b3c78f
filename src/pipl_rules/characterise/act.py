"""What the record of an act settles about the act, the person, the processor, the notice and the contact."""

from pipl_rules.characterise.reader import Reader
from pipl_rules.characterise.table import Table, Values, both, either, meets, put
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import Notice
from pipl_rules.domain.contact import Contact
from pipl_rules.domain.words import (
    HANDLING,
    Audience,
    AutomatedUse,
    Channel,
    Doer,
    Operation,
    ProcessorKind,
    Prominence,
    RecipientRole,
    Topic,
)
from pipl_rules.facts import act as fact
from pipl_rules.facts import contact as touch
from pipl_rules.facts import incident
from pipl_rules.facts import manner as how
from pipl_rules.facts import notice as told
from pipl_rules.logic.conditions import Fact

ACT = {
    fact.HAPPENED: "happened",
    fact.ON_BY_DEFAULT: "on_by_default",
    fact.OBJECTED: "objected",
    how.JOINT: "joint",
    how.JOINT_AGREED: "joint_agreed",
    how.SUCCESSION: "succession",
    how.ABROAD: "abroad",
    how.SERVES_MAINLAND: "serves_mainland",
    how.ANALYSES_MAINLAND: "analyses_mainland",
}
AUTOMATION = {
    how.NON_TARGETED_OPTION: "non_targeted_option",
    how.EASY_REFUSAL: "easy_refusal",
    how.EXPLANATION_REFUSED: "explanation_refused",
    how.DECIDES_ALONE: "alone",
    how.HUMAN_ASKED_FOR: "human_asked_for",
}
CAPTURE = {how.SIGN_POSTED: "sign_posted", how.USED_OTHERWISE: "used_otherwise"}
SUBJECT = {fact.USER: "user", fact.CONSUMER: "consumer"}
PROCESSOR = {
    fact.NETWORK_OPERATOR: "network_operator",
    fact.IN_BUSINESS: "in_business",
    told.RULES_PUBLISHED: "rules_published",
    told.CHILDREN_RULES: "children_rules",
}
NOTICE = {told.NOTICE_TRUTHFUL: "truthful"}
CONTACT = {
    touch.COMMERCIAL: "commercial",
    touch.CONTACT_AGREED: "agreed",
    touch.CONTACT_REFUSED: "refused",
    touch.POSES_AS_OTHER: "poses_as_other",
}
OPERATIONS = {
    fact.PROCESSES: HANDLING,
    fact.COLLECTS: frozenset({Operation.COLLECT}),
    fact.PUBLISHES: frozenset({Operation.PUBLISH}),
    fact.SELLS: frozenset({Operation.SELL}),
    fact.LEAKS: frozenset({Operation.LEAK}),
    incident.DAMAGES: frozenset({Operation.DAMAGE}),
    fact.REFUSES_SERVICE: frozenset({Operation.REFUSE_SERVICE}),
    how.DECIDES_AUTOMATICALLY: frozenset({Operation.DECIDE_AUTOMATICALLY}),
    how.CAPTURES_IN_PUBLIC: frozenset({Operation.CAPTURE_IN_PUBLIC}),
    touch.HOSTS: frozenset({Operation.HOST}),
    touch.ENTERS_PRIVATE_SPACE: frozenset({Operation.ENTER_PRIVATE_SPACE}),
    touch.OBSERVES_PRIVATE_ACTIVITY: frozenset({Operation.OBSERVE_PRIVATE_ACTIVITY}),
    touch.VIEWS_PRIVATE_BODY: frozenset({Operation.VIEW_PRIVATE_BODY}),
}
"""A fact is so if one of the operations was part of the act, and not so if none was: the record names all."""

TOPICS = {
    told.NOTICE_STATES_USE: frozenset({Topic.PURPOSE, Topic.MANNER, Topic.SCOPE}),
    told.NOTICE_COMPLETE: frozenset(
        {Topic.PROCESSOR, Topic.PURPOSE, Topic.MANNER, Topic.ITEMS, Topic.RETENTION, Topic.RIGHTS}
    ),
    told.NOTICE_OF_NECESSITY: frozenset({Topic.NECESSITY_AND_IMPACT}),
    told.NOTICE_OF_RECIPIENT: frozenset({Topic.RECIPIENT}),
}
"""What a notice must have spoken of (PIPL arts 17, 23, 30; purpose, manner and scope in the older laws)."""

RELATIONS = frozenset({"item.friend_list", "item.social_relation", "item.address_book", "item.group_list"})
ONLINE_ACTIVITY = "10"
OUTSIDE = frozenset({Channel.CALL, Channel.SMS, Channel.INSTANT_MESSAGE, Channel.EMAIL, Channel.LEAFLET})
PUSHING = frozenset({AutomatedUse.PUSH, AutomatedUse.MARKETING})
PHONE_OR_MAIL = frozenset({Channel.CALL, Channel.SMS, Channel.EMAIL})
NOT_CHOSEN = frozenset({Audience.OTHERS, Audience.PUBLIC})
SHOWING = frozenset({Operation.SHOW, Operation.PUBLISH, Operation.PROVIDE})
STORING, PROVIDING = frozenset({Operation.STORE}), frozenset({Operation.PROVIDE})
OTHERS = frozenset({RecipientRole.PROCESSOR, RecipientRole.PRIVATE_PERSON})
ENTRUSTED = frozenset({RecipientRole.ENTRUSTED})

_PLAIN = Reader(
    (
        Table(fields=ACT),
        Table(record="subject", fields=SUBJECT),
        Table(record="processor", fields=PROCESSOR),
        Table(record="notice", fields=NOTICE),
        Table(record="contact", fields=CONTACT),
        Table(record="automation", fields=AUTOMATION),
        Table(record="capture", fields=CAPTURE),
        Table(words={known: ("operations", these) for known, these in OPERATIONS.items()}),
    )
)
_DOERS = {
    Doer.PROCESSOR: True,
    Doer.STAFF_AT_WORK: True,
    Doer.USER_UNAWARE: True,
    Doer.USER_KNOWINGLY: False,
    Doer.SOMEBODY_ELSE: False,
}


def read(act: ProcessingAct, into: Values) -> None:
    """Put into `into` what the record settles about the act as a whole."""
    _PLAIN.read(act, into)
    if act.done_by is not None:
        into[fact.BY_PROCESSOR.name] = _DOERS[act.done_by]
    _counts(act, into)
    _processor(act, into)
    put(into, fact.KEEPS, keeps(act))
    put(into, fact.PURPOSE_REACHABLE, purpose_reachable(act))
    put(into, fact.SHOWS_TO_OTHERS, shows_to_others(act))
    put(into, fact.PUBLISHES_ONLINE, both(into.get(fact.PUBLISHES.name), act.online))
    put(into, fact.COMBINED_PICTURE, combined_picture(act))
    if act.operations:
        into[fact.ONLY_STORES.name] = act.operations == STORING
    _recipients(act, into)
    if act.automation is not None:
        put(into, how.PUSHES_OR_MARKETS, meets(act.automation.uses, PUSHING))
    if act.notice is not None:
        _notice(act.notice, into)
    _contact(act, act.contact, into)


def keeps(act: ProcessingAct) -> bool | None:
    """Information is kept if it was stored and not discarded as soon as the use at hand was over."""
    stored = meets(act.operations, STORING)
    return both(stored, None if act.discarded_at_once is None else not act.discarded_at_once)


def purpose_reachable(act: ProcessingAct) -> bool | None:
    """A purpose that can be reached only among users cannot be reached for somebody who is none."""
    if act.only_among_users is None:
        return None
    return either(not act.only_among_users, act.subject.user if act.subject else None)


def shows_to_others(act: ProcessingAct) -> bool | None:
    """Shown to people the person did not choose; not so if nothing was shown at all."""
    shown = meets(act.operations, SHOWING)
    return False if shown is False else both(shown, meets(act.audience, NOT_CHOSEN))


def combined_picture(act: ProcessingAct) -> bool | None:
    """Relations and online activity among the items, put together."""
    if act.combined is not True:
        return act.combined
    if act.items is None or any(item.category is None for item in act.items):
        return None
    kinds = [item.category for item in act.items if item.category is not None]
    return any(kind.id in RELATIONS for kind in kinds) and any(kind.row == ONLINE_ACTIVITY for kind in kinds)


def _counts(act: ProcessingAct, into: Values) -> None:
    if act.subject is not None and act.subject.age is not None:
        into[fact.AGE.name] = act.subject.age
    if act.processor is not None and act.processor.log_months is not None:
        into[fact.LOG_MONTHS.name] = act.processor.log_months


def _processor(act: ProcessingAct, into: Values) -> None:
    kind = act.processor.kind if act.processor else None
    if kind is not None:
        into[fact.STATE_ORGAN.name] = kind is ProcessorKind.STATE_ORGAN
    natural = None if kind is None else kind is ProcessorKind.INDIVIDUAL
    put(into, fact.PERSONAL_OR_FAMILY, both(natural, act.personal_or_family))


def _recipients(act: ProcessingAct, into: Values) -> None:
    given = meets(act.operations, PROVIDING)
    roles = None if act.recipients is None else frozenset(r.role for r in act.recipients)
    unknown = roles is not None and None in roles
    others = meets(roles, OTHERS)
    put(into, fact.PROVIDES, both(given, None if unknown and not others else others))
    entrusted = meets(roles, ENTRUSTED)
    put(into, fact.ENTRUSTS, None if unknown and not entrusted else entrusted)
    parties = [r for r in act.recipients or () if r.role is RecipientRole.ENTRUSTED]
    if parties:
        put(into, fact.ENTRUST_AGREED, both(*(party.agreement for party in parties)))
        put(into, fact.ENTRUST_SUPERVISED, both(*(party.supervised for party in parties)))
        within = both(*(party.within_agreement for party in parties))
        put(into, fact.ENTRUSTED_EXCEEDED, None if within is None else not within)


def _notice(notice: Notice, into: Values) -> None:
    if notice.how is not None:
        into[told.NOTICE_PROMINENT.name] = notice.how is Prominence.PROMINENT
    for known, topics in TOPICS.items():
        if notice.how is Prominence.NONE:
            into[known.name] = False
        elif notice.covers is not None:
            into[known.name] = topics <= notice.covers


def _contact(act: ProcessingAct, contact: Contact | None, into: Values) -> None:
    contacted = meets(act.operations, frozenset({Operation.CONTACT}))
    channel = None if contact is None or contact.channel is None else contact.channel
    reached = both(contacted, None if channel is None else channel in OUTSIDE)
    put(into, touch.REACHED, reached)
    put(
        into,
        touch.REACHED_BY_PHONE_OR_MAIL,
        both(contacted, None if channel is None else channel in PHONE_OR_MAIL),
    )
    if contact is not None:
        put(into, touch.PERSONAL_BAIT, either(contact.names_person, contact.names_acquaintances))
    inside = both(contacted, None if channel is None else channel is Channel.IN_SERVICE)
    shown = either(meets(act.operations, frozenset({Operation.SHOW})), inside)
    user = act.subject.user if act.subject else None
    put(into, touch.SHOWN_IN_SERVICE_ONLY, both(shown, None if reached is None else not reached, user))


def _paths(prefix: str, table: dict[Fact, str]) -> dict[Fact, tuple[str, ...]]:
    return {known: (f"{prefix}{attribute}",) for known, attribute in table.items()}


FIELDS: dict[Fact, tuple[str, ...]] = {
    **_paths("", ACT),
    **_paths("subject.", SUBJECT),
    **_paths("processor.", PROCESSOR),
    **_paths("notice.", NOTICE),
    **_paths("contact.", CONTACT),
    **_paths("automation.", AUTOMATION),
    **_paths("capture.", CAPTURE),
    how.PUSHES_OR_MARKETS: ("automation.uses",),
    **dict.fromkeys(OPERATIONS, ("operations",)),
    **dict.fromkeys(TOPICS, ("notice.how", "notice.covers")),
    fact.BY_PROCESSOR: ("done_by",),
    fact.STATE_ORGAN: ("processor.kind",),
    fact.PERSONAL_OR_FAMILY: ("processor.kind", "personal_or_family"),
    fact.KEEPS: ("operations", "discarded_at_once"),
    fact.ONLY_STORES: ("operations",),
    fact.PURPOSE_REACHABLE: ("only_among_users", "subject.user"),
    fact.SHOWS_TO_OTHERS: ("operations", "audience"),
    fact.PUBLISHES_ONLINE: ("operations", "online"),
    fact.COMBINED_PICTURE: ("combined", "items"),
    fact.PROVIDES: ("operations", "recipients"),
    fact.ENTRUSTS: ("recipients",),
    fact.ENTRUST_AGREED: ("recipients",),
    fact.ENTRUST_SUPERVISED: ("recipients",),
    fact.ENTRUSTED_EXCEEDED: ("recipients",),
    told.NOTICE_PROMINENT: ("notice.how",),
    touch.REACHED: ("operations", "contact.channel"),
    touch.REACHED_BY_PHONE_OR_MAIL: ("operations", "contact.channel"),
    touch.PERSONAL_BAIT: ("contact.names_person", "contact.names_acquaintances"),
    touch.SHOWN_IN_SERVICE_ONLY: ("operations", "contact.channel", "subject.user"),
}
"""The fields of the act that settle each fact; explanations name them."""
