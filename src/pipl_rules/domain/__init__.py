"""What happened: records of persons, processors, information, consents and acts, with no law in them."""

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.automation import AutomatedDecision, Capture
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.consent import ConsentRecord, Notice
from pipl_rules.domain.contact import Contact, Evidence
from pipl_rules.domain.information import InformationItem, Source
from pipl_rules.domain.network_data import NetworkHandling, NetworkService, RulesTopic
from pipl_rules.domain.request import Request, RequestAnswer, RequestCondition, RequestKind
from pipl_rules.domain.subject import DataSubject, Processor, Recipient
from pipl_rules.domain.words import (
    Asking,
    Audience,
    AutomatedUse,
    Channel,
    Circle,
    Consenter,
    Disclosure,
    Doer,
    EvidenceTopic,
    Form,
    HeldBy,
    KeptUnder,
    Matter,
    Operation,
    ProcessorKind,
    ProcessorRole,
    Prominence,
    RecipientRole,
    SourceKind,
    SubjectRole,
    Topic,
)

__all__ = [
    "CATEGORIES",
    "Asking",
    "Audience",
    "AutomatedDecision",
    "AutomatedUse",
    "Capture",
    "Channel",
    "Circle",
    "ConsentRecord",
    "Consenter",
    "Contact",
    "DataSubject",
    "Disclosure",
    "Doer",
    "Evidence",
    "EvidenceTopic",
    "Form",
    "HeldBy",
    "InformationCategory",
    "InformationItem",
    "KeptUnder",
    "Matter",
    "NetworkHandling",
    "NetworkService",
    "Notice",
    "Operation",
    "ProcessingAct",
    "Processor",
    "ProcessorKind",
    "ProcessorRole",
    "Prominence",
    "Recipient",
    "RecipientRole",
    "Request",
    "RequestAnswer",
    "RequestCondition",
    "RequestKind",
    "RulesTopic",
    "Source",
    "SourceKind",
    "SubjectRole",
    "Topic",
]
