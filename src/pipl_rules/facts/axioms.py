"""What is true of these facts by the meaning of the words."""

from pipl_rules.facts import (
    act,
    child,
    consent,
    contact,
    item,
    manner,
    minor,
    request,
)
from pipl_rules.logic.axioms import Clause, at_most_one_of, equivalent, excludes, implies
from pipl_rules.logic.conditions import Fact, Threshold

TEN_THOUSAND, HUNDRED_THOUSAND = Threshold(10_000, "persons"), Threshold(100_000, "persons")
MILLION, TEN_MILLION = Threshold(1_000_000, "persons"), Threshold(10_000_000, "persons")

ASKED: tuple[tuple[Fact, Fact], ...] = (
    (request.REFUSES_ACCESS, request.ASKS_ACCESS),
    (request.REFUSES_CORRECTION, request.ASKS_CORRECTION),
    (act.REFUSES_DELETION, request.ASKS_DELETION),
)
"""What was refused must have been asked for."""

REQUESTS: tuple[tuple[Fact, Fact], ...] = (
    *ASKED,
    *((asked, request.REQUEST_MADE) for _, asked in ASKED),
    *((refused, request.REQUEST_REFUSED) for refused, _ in ASKED),
    (request.REFUSES_TRANSFER, request.REQUEST_REFUSED),
    (request.REFUSES_EXPLANATION, request.REQUEST_REFUSED),
    (request.REFUSES_RESTRICTION, request.REQUEST_REFUSED),
    (request.REFUSES_WITHDRAWAL, request.REQUEST_REFUSED),
    (request.REFUSES_CANCELLATION, request.REQUEST_REFUSED),
    (request.REFUSES_HUMAN_REVIEW, request.REQUEST_REFUSED),
    (request.REQUEST_IGNORED, request.REQUEST_REFUSED),
    (request.REQUEST_REFUSED, request.REQUEST_MADE),
)
"""An act answers one request, wholly or in part: what is refused of it makes the request refused, and made."""

AXIOMS: tuple[Clause, ...] = (
    *implies(act.PUBLISHES_ONLINE, act.PUBLISHES),
    *implies(act.PUBLISHES, act.PROCESSES),
    *implies(act.PROVIDES, act.PROCESSES),
    *implies(act.KEEPS, act.PROCESSES),
    *implies(act.COLLECTS, act.PROCESSES),
    *implies(manner.DECIDES_AUTOMATICALLY, act.PROCESSES),
    *implies(manner.CAPTURES_IN_PUBLIC, act.PROCESSES),
    *equivalent(child.CHILD, act.UNDER_FOURTEEN),
    *equivalent(minor.UNDER_SIXTEEN, act.AGE.under(Threshold(16, "years"))),  # 不满十六周岁
    *equivalent(minor.UNDER_EIGHTEEN, act.AGE.under(Threshold(18, "years"))),  # 不满十八周岁
    *(clause for premise, conclusion in REQUESTS for clause in implies(premise, conclusion)),
    *implies(consent.GUARDIAN_CONSENT_SEPARATE, consent.GUARDIAN_CONSENTED),
    *excludes(act.STATE_ORGAN, act.PERSONAL_OR_FAMILY),
    *implies(contact.REACHED_BY_PHONE_OR_MAIL, contact.REACHED),
    *excludes(contact.REACHED, contact.SHOWN_IN_SERVICE_ONLY),
    *excludes(item.NEEDED, item.EXCESSIVE),
    *at_most_one_of(item.AGREED_PRIVATE_KIND, item.ORDINARY_KIND, item.MIXED_KIND),
    *excludes(item.REVEALS_AGREED_PRIVATE, item.REVEALS_NOTHING_HIDDEN),
)
