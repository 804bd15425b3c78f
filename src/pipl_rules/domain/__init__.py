"""What happened: records of persons, processors, information, consents and acts, with no law in them."""

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.algorithm import AlgorithmKind, GenerativeService, Recommendation
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.automation import AutomatedDecision, Capture
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.children import (
    AgeSign,
    ChildEvent,
    ChildMeasure,
    ChildService,
    ChildSetting,
    ChildTopic,
)
from pipl_rules.domain.complaint import Complaint
from pipl_rules.domain.consent import ConsentRecord, Notice
from pipl_rules.domain.contact import Contact, Evidence
from pipl_rules.domain.credit import CreditPart, CreditReporting
from pipl_rules.domain.dealing import Dealing, Upkeep
from pipl_rules.domain.face import FacePurpose, FaceUse, Synthesis
from pipl_rules.domain.handling import Change, Republication, StaffRules
from pipl_rules.domain.health import Care, CareSetting
from pipl_rules.domain.hosting import Arrangement, Hosting, Measure
from pipl_rules.domain.incident import Incident, IncidentCause, IncidentKind, IncidentTopic
from pipl_rules.domain.information import InformationItem, Source
from pipl_rules.domain.intrusion import Intrusion, Means, Motive, OtherRight, Place
from pipl_rules.domain.network_data import NetworkHandling, NetworkService, RulesTopic
from pipl_rules.domain.network_operation import NetworkOperation
from pipl_rules.domain.organ import Office, PowerFrom
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.domain.public_video import DevicePlace, Installer, PublicVideo
from pipl_rules.domain.publication import Publication
from pipl_rules.domain.reporting import Reporting
from pipl_rules.domain.request import Request, RequestAnswer, RequestCondition, RequestKind
from pipl_rules.domain.safeguards import AssessmentTopic, Safeguards
from pipl_rules.domain.subject import DataSubject, Processor, Recipient
from pipl_rules.domain.transfer import (
    Destination,
    ExportBatch,
    ExportMechanism,
    ExportPurpose,
    ExportTopic,
    MechanismKind,
    Transfer,
)
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
    "AgeSign",
    "AlgorithmKind",
    "AppBehaviour",
    "Arrangement",
    "Asking",
    "AssessmentTopic",
    "Audience",
    "AutomatedDecision",
    "AutomatedUse",
    "Capture",
    "Care",
    "CareSetting",
    "Change",
    "Channel",
    "ChildEvent",
    "ChildMeasure",
    "ChildService",
    "ChildSetting",
    "ChildTopic",
    "Circle",
    "Complaint",
    "ConsentRecord",
    "Consenter",
    "Contact",
    "CreditPart",
    "CreditReporting",
    "DataSubject",
    "Dealing",
    "Destination",
    "DevicePlace",
    "Disclosure",
    "Doer",
    "Evidence",
    "EvidenceTopic",
    "ExportBatch",
    "ExportMechanism",
    "ExportPurpose",
    "ExportTopic",
    "FacePurpose",
    "FaceUse",
    "Form",
    "GenerativeService",
    "HeldBy",
    "Hosting",
    "Incident",
    "IncidentCause",
    "IncidentKind",
    "IncidentTopic",
    "InformationCategory",
    "InformationItem",
    "Installer",
    "Intrusion",
    "KeptUnder",
    "Matter",
    "Means",
    "Measure",
    "MechanismKind",
    "Motive",
    "NetworkHandling",
    "NetworkOperation",
    "NetworkService",
    "Notice",
    "Office",
    "Operation",
    "OtherRight",
    "Place",
    "PowerFrom",
    "Proceedings",
    "ProcessingAct",
    "Processor",
    "ProcessorKind",
    "ProcessorRole",
    "Prominence",
    "PublicVideo",
    "Publication",
    "Recipient",
    "RecipientRole",
    "Recommendation",
    "Reporting",
    "Republication",
    "Request",
    "RequestAnswer",
    "RequestCondition",
    "RequestKind",
    "RulesTopic",
    "Safeguards",
    "Source",
    "SourceKind",
    "StaffRules",
    "SubjectRole",
    "Synthesis",
    "Topic",
    "Transfer",
    "Upkeep",
]
