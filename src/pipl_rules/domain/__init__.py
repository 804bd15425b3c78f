"""What happened: records of persons, processors, information, consents and acts, with no law in them."""

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.automation import AutomatedDecision, Capture
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.consent import ConsentRecord, Notice
from pipl_rules.domain.contact import Contact, Evidence
from pipl_rules.domain.hosting import Arrangement, Hosting, Measure
from pipl_rules.domain.information import InformationItem, Source
from pipl_rules.domain.intrusion import Intrusion, Means, Motive, OtherRight, Place
from pipl_rules.domain.reporting import Reporting
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
    "Arrangement",
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
    "Hosting",
    "InformationCategory",
    "InformationItem",
    "Intrusion",
    "KeptUnder",
    "Matter",
    "Means",
    "Measure",
    "Motive",
    "Notice",
    "Operation",
    "OtherRight",
    "Place",
    "ProcessingAct",
    "Processor",
    "ProcessorKind",
    "ProcessorRole",
    "Prominence",
    "Recipient",
    "RecipientRole",
    "Reporting",
    "Source",
    "SourceKind",
    "SubjectRole",
    "Topic",
]
