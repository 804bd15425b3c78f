"""What happened: records of persons, processors, information, consents and acts, with no law in them."""

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.automation import AutomatedDecision, Capture
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.consent import ConsentRecord, Notice
from pipl_rules.domain.contact import Contact, Evidence
from pipl_rules.domain.credit import CreditPart, CreditReporting
from pipl_rules.domain.face import FacePurpose, FaceUse, Synthesis
from pipl_rules.domain.health import Care, CareSetting
from pipl_rules.domain.information import InformationItem, Source
from pipl_rules.domain.proceedings import Proceedings
from pipl_rules.domain.public_video import DevicePlace, Installer, PublicVideo
from pipl_rules.domain.publication import Publication
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
    "Care",
    "CareSetting",
    "Channel",
    "Circle",
    "ConsentRecord",
    "Consenter",
    "Contact",
    "CreditPart",
    "CreditReporting",
    "DataSubject",
    "DevicePlace",
    "Disclosure",
    "Doer",
    "Evidence",
    "EvidenceTopic",
    "FacePurpose",
    "FaceUse",
    "Form",
    "HeldBy",
    "InformationCategory",
    "InformationItem",
    "Installer",
    "KeptUnder",
    "Matter",
    "Notice",
    "Operation",
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
    "Source",
    "SourceKind",
    "SubjectRole",
    "Synthesis",
    "Topic",
]
