"""What the record of a dealing, and of how a service keeps its users' information, settles."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Asking, ProcessorRole, Prominence, Topic
from pipl_rules.facts import trade, upkeep

ONLINE_ACTIVITY, PLACES = "10", "12"
WAYS_AND_REFUSAL = frozenset({Topic.RIGHTS, Topic.REFUSAL})


def asked_so(act: ProcessingAct, how: Asking) -> bool | None:
    """Whether some consent on record was asked for in this way."""
    if act.consents is None:
        return None
    asked = {record.asked for record in act.consents}
    return True if how in asked else None if None in asked else False


def told_ways_and_refusal(act: ProcessingAct) -> bool | None:
    """Whether the notice spoke of the ways to see and correct, and of what follows from refusing."""
    if act.notice is None:
        return None
    if act.notice.how is Prominence.NONE:
        return False
    return None if act.notice.covers is None else act.notice.covers >= WAYS_AND_REFUSAL


def use_of_service(item: InformationItem) -> bool | None:
    """Online activity and places are when, where and how somebody used a service."""
    return None if item.category is None else item.category.row in (ONLINE_ACTIVITY, PLACES)


ROLES = Table(
    record="processor",
    words={
        trade.ONLINE_TRADER: (
            "roles",
            frozenset({ProcessorRole.ONLINE_SHOP, ProcessorRole.ECOMMERCE_PLATFORM}),
        ),
        trade.ECOMMERCE_PLATFORM: ("roles", frozenset({ProcessorRole.ECOMMERCE_PLATFORM})),
        upkeep.TELECOM_OR_INTERNET_SERVICE: (
            "roles",
            frozenset({ProcessorRole.TELECOM, ProcessorRole.INTERNET_SERVICE}),
        ),
        upkeep.EXPRESS_COMPANY: ("roles", frozenset({ProcessorRole.COURIER})),
    },
)

DEALING = Table(
    record="dealing",
    fields={
        trade.FINANCE_OR_CONTENT: "finance_or_content",
        trade.RESULTS_BY_TRAITS: "results_by_traits",
        trade.TIED: "tied",
        trade.TIE_POINTED_OUT: "tie_pointed_out",
        trade.TIE_PRESELECTED: "tie_preselected",
        trade.PRICED_APART: "priced_apart",
        trade.PRICE_DIFFERENCE_KNOWN: "price_difference_known",
        trade.SEARCHED_BODY: "searched_body",
        trade.STANDARD_TERMS: "standard_terms",
        trade.PLATFORM_RULES_ON_INFORMATION: "platform_rules_on_information",
        trade.WAYS_SHOWN: "ways_shown",
        trade.CANCEL_ASKED: "cancel_asked",
        trade.CANCELLABLE: "cancellable",
        trade.CANCEL_ASKS_MORE: "cancel_asks_more",
        trade.CHECKABLE_OTHERWISE: "checkable_otherwise",
        trade.OTHER_WAY_OFFERED: "other_way_offered",
        trade.ACCOUNT_BUSY: "account_busy",
        trade.CANCELLED: "cancelled",
        trade.DELETED_ON_CANCELLING: "deleted_on_cancelling",
        trade.RETENTION_AGREED: "retention_agreed",
        upkeep.OPENED_IN_THEIR_NAME: "opened_in_their_name",
    },
)

ASKING = Table(
    worked_out={
        trade.ASKED_ONCE_FOR_ALL: (("consents",), lambda act: asked_so(act, Asking.BUNDLED)),
        trade.ASKED_BY_DEFAULT: (("consents",), lambda act: asked_so(act, Asking.ON_BY_DEFAULT)),
        upkeep.TOLD_WAYS_AND_REFUSAL: (("notice.how", "notice.covers"), told_ways_and_refusal),
    },
)

UPKEEP = Table(
    record="upkeep",
    fields={
        upkeep.COMPLAINTS_RECEIVED: "complaints_received",
        upkeep.COMPLAINED: "complained",
        upkeep.DUTIES_ASSIGNED: "duties_assigned",
        upkeep.PROCEDURES: "procedures",
        upkeep.ACCESS_LIMITED: "access_limited",
        upkeep.OPERATIONS_LOGGED: "operations_logged",
        upkeep.STAFF_TRAINED: "staff_trained",
        upkeep.SELF_CHECKED: "self_checked",
        upkeep.INCIDENT: "incident",
        upkeep.REMEDIED: "remedied",
        upkeep.REPORTED: "reported",
        upkeep.WAYBILLS_MANAGED: "waybills_managed",
        upkeep.WAYBILLS_DESTROYED: "waybills_destroyed",
        upkeep.LEARNT_ON_DUTY: "learnt_on_duty",
        upkeep.NO_FRAUD_PREVENTION: "no_fraud_prevention",
    },
    counts={upkeep.COMPLAINT_DAYS: "complaint_days"},
)

USE = Table(worked_out={upkeep.USE_OF_SERVICE: (("category",), use_of_service)})

OF_ACT = (ROLES, DEALING, ASKING, UPKEEP)
OF_ITEM = (USE,)
