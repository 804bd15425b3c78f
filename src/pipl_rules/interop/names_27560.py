"""The names of ISO/IEC TS 27560:2023, and what stands behind a few of their values.

The standard is not free to read and was not opened. The names and which are mandatory are those that the W3C DPV
Community Group gives in its guide to implementing it (final report of 2024-08-01), every one looked up there; that
the processing, the parties and the events stand under `PROCESSING_KEY`, `PARTIES_KEY` and `EVENTS_KEY`, and the
fields from `PURPOSE` within each purpose, is read in descriptions of implementations only. Grade: secondary.
"""

from collections.abc import Mapping

from pipl_rules.domain.words import Consenter, Operation
from pipl_rules.interop.dpv import PREFIXES, same_in_dpv
from pipl_rules.terms import Grade, of_operation

GRADE = Grade.SECONDARY

SCHEMA = "urn:pipl-rules:consent-record-27560:1"
"""The schema version of the records written here."""

PROCESSING_KEY, PARTIES_KEY, EVENTS_KEY = "pii_processing", "party_identification", "events"
EXTENSION = "pipl_rules"
"""The key of what the standard has no field for; written only if asked for."""

HEADER = {"schema_version": True, "record_id": True, "receipt_id": False, "pii_principal_id": True}
PROCESSING = {"privacy_notice": True, "language": True, "purposes": True}
PURPOSE = {
    "purpose": True,
    "purpose_type": False,
    "lawful_basis": False,
    "pii_information": True,
    "pii_controllers": True,
    "collection_method": False,
    "processing_method": False,
    "storage_locations": True,
    "retention_period": True,
    "processing_locations": False,
    "geographic_restrictions": False,
    "services": False,
    "jurisdiction": True,
    "recipient_third_parties": True,
    "withdrawal_method": True,
    "privacy_rights": False,
    "codes_of_conduct": False,
    "impact_assessment": False,
    "authority_party": False,
}
PII = {
    "pii_type": True,
    "pii_attribute_id": False,
    "pii_optional": False,
    "sensitive_pii_category": False,
    "special_pii_category": False,
}
PARTY = {
    "party_id": True,
    "party_address": True,
    "party_email": False,
    "party_url": False,
    "party_phone": False,
    "party_name": True,
    "party_role": False,
    "party_contact": True,
    "party_type": True,
}
EVENT = {
    "event_time": True,
    "validity_duration": True,
    "entity_id": True,
    "event_type": True,
    "event_state": True,
}
"""Fields, and whether the standard makes them mandatory; ``receipt_id`` is so in a receipt, a copy for the person."""


def _same(id_: str) -> str:
    return same_in_dpv(id_) or f"{PREFIXES['pipl']}{id_}"


GIVEN, REFUSED, WITHDRAWN, UNKNOWN = (
    _same(f"consent.{state}") for state in ("given", "refused", "withdrawn", "unknown")
)
"""States of consent, as IRIs of DPV."""

STATES: Mapping[str, str] = {iri: iri for iri in (GIVEN, REFUSED, WITHDRAWN, UNKNOWN)}

ROLES: Mapping[str, Consenter] = {
    _same("role.individual"): Consenter.PERSON,
    _same("role.guardian"): Consenter.GUARDIAN,
    "urn:pipl-rules:consenter:somebody_else": Consenter.SOMEBODY_ELSE,
}
"""Who consented, by the role of the party; DPV has no term for somebody else."""


def _operation(operation: Operation) -> str:
    ours = of_operation(operation)
    same = same_in_dpv(ours.id) if ours else None
    return same or f"urn:pipl-rules:operation:{operation.value}"


OPERATIONS: Mapping[str, Operation] = {_operation(each): each for each in Operation}
"""Operations, by the IRI of the same one in DPV, or by one of our own."""


def expanded(name: str) -> str:
    """A compact name of DPV written out: ``dpv:ConsentGiven``; any other as it stands."""
    prefix, colon, rest = name.partition(":")
    return f"{PREFIXES[prefix]}{rest}" if colon and prefix in ("dpv", "pd") else name
