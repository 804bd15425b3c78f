"""Which fields settle the facts about organisation, incidents, networks and trade in data."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.incident import IncidentCause, IncidentKind, IncidentTopic
from pipl_rules.domain.safeguards import AssessmentTopic
from pipl_rules.domain.words import ProcessorRole
from pipl_rules.facts import duty, incident, network

SAFEGUARDS = Table(
    record="safeguards",
    fields={
        duty.INTERNAL_RULES: "internal_rules",
        duty.CLASSIFIED: "classified",
        duty.SECURITY_TECHNIQUES: "techniques",
        duty.ACCESS_LIMITED: "access_limited",
        duty.STAFF_TRAINED: "staff_trained",
        duty.EMERGENCY_PLAN: "emergency_plan",
        duty.OFFICER_NAMED: "officer_named",
        duty.OFFICER_PUBLISHED: "officer_published",
        duty.OFFICER_REPORTED: "officer_reported",
        duty.REPRESENTATIVE: "representative",
        duty.AUDITED: "audited",
        duty.AUDIT_BY_GUIDE: "audit_by_guide",
        duty.AUDIT_ORDERED: "audit_ordered",
        duty.AUDIT_SUPPORTED: "audit_supported",
        duty.AUDIT_IN_TIME: "audit_in_time",
        duty.AUDIT_FILED: "audit_filed",
        duty.AUDIT_RECTIFIED: "audit_rectified",
        duty.AUDIT_OVER: "audit_over",
        duty.ASSESSED: "assessed",
        duty.PROCESSING_RECORDED: "processing_recorded",
        duty.COMPLIANCE_SYSTEM: "compliance_system",
        duty.OUTSIDE_BODY: "outside_body",
        duty.PLATFORM_RULES: "platform_rules",
        duty.OFFENDER_STOPPED: "offender_stopped",
        duty.RESPONSIBILITY_REPORT: "responsibility_report",
        duty.ENTRUSTED_ASSISTS: "entrusted_assists",
        duty.ENTRUSTING_APPROVED: "entrusting_approved",
    },
    words={
        duty.ASSESSED_LAWFULNESS: ("assessment_covers", frozenset({AssessmentTopic.LAWFULNESS})),
        duty.ASSESSED_RISK: ("assessment_covers", frozenset({AssessmentTopic.IMPACT_AND_RISK})),
        duty.ASSESSED_PROTECTION: ("assessment_covers", frozenset({AssessmentTopic.PROTECTION})),
    },
    counts={
        duty.PERSONS_HANDLED: "persons_handled",
        duty.ASSESSMENT_YEARS: "assessment_years",
        duty.AUDIT_YEARS: "audit_years",
        duty.RECTIFIED_DAYS: "rectified_days",
    },
)
PROCESSOR = Table(
    record="processor",
    fields={duty.ESTABLISHED_ABROAD: "foreign"},
    words={
        duty.AUDITOR: ("roles", frozenset({ProcessorRole.AUDITOR})),
        network.BROKER: ("roles", frozenset({ProcessorRole.DATA_BROKER})),
        network.CII_OPERATOR: ("roles", frozenset({ProcessorRole.CII_OPERATOR})),
    },
)
NETWORK = Table(
    record="network_operation",
    fields={
        network.SECURITY_OFFICER: "officer_named",
        network.ATTACKS_GUARDED: "attacks_guarded",
        network.BACKED_UP: "backed_up",
        network.REAL_NAME_SERVICE: "real_name_service",
        network.REAL_NAME_ASKED: "real_name_asked",
        network.IDENTITY_REFUSED: "identity_refused",
        network.PROHIBITED_STOPPED: "prohibited_stopped",
        network.COMPLAINTS_OPEN: "complaints_open",
        network.EXPORT_ASSESSED: "export_assessed",
        network.RISK_REPORTED: "risk_reported",
        network.SOURCE_ASKED: "source_asked",
        network.PARTIES_VERIFIED: "parties_verified",
        network.TRADES_RECORDED: "trades_recorded",
    },
)

WHAT_HAPPENED = frozenset({IncidentTopic.KINDS, IncidentTopic.CAUSE, IncidentTopic.HARM})
REMEDIES = frozenset({IncidentTopic.MEASURES, IncidentTopic.SELF_HELP})


def told_what_happened(act: ProcessingAct) -> bool | None:
    """Kinds, cause and harm, all three (PIPL art. 57 para. 1 item 1)."""
    return _told(act, WHAT_HAPPENED)


def told_remedies(act: ProcessingAct) -> bool | None:
    """What is done, and what the person can do (item 2)."""
    return _told(act, REMEDIES)


def _told(act: ProcessingAct, topics: frozenset[IncidentTopic]) -> bool | None:
    told = None if act.incident is None else act.incident.told
    return None if told is None else topics <= told


INCIDENT = Table(
    record="incident",
    fields={
        incident.INCIDENT_FEARED: "feared",
        incident.WEAKNESS_FOUND: "weakness_found",
        incident.REMEDIED: "remedied",
        incident.AUTHORITIES_TOLD: "authorities_told",
        incident.PERSONS_TOLD: "persons_told",
        incident.NOTICE_REQUIRED: "notice_required",
        incident.HELD_ALL_PIECES: "held_all_pieces",
        incident.WARNED_OF_LEAKS: "warned",
        incident.OTHER_SOURCE_SHOWN: "other_source",
    },
    words={
        incident.INFO_LEAKED: ("kinds", frozenset({IncidentKind.LEAKED})),
        incident.INFO_ALTERED: ("kinds", frozenset({IncidentKind.ALTERED})),
        incident.INFO_DESTROYED: ("kinds", frozenset({IncidentKind.DESTROYED})),
        incident.INFO_LOST: ("kinds", frozenset({IncidentKind.LOST})),
        incident.NETWORK_ATTACKED: ("cause", frozenset({IncidentCause.ATTACK})),
        incident.TOLD_CONTACT: ("told", frozenset({IncidentTopic.CONTACT})),
    },
    worked_out={
        incident.TOLD_WHAT_HAPPENED: (("incident.told",), told_what_happened),
        incident.TOLD_REMEDIES: (("incident.told",), told_remedies),
    },
)
