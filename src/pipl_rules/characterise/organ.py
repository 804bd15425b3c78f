"""The tables of State organs and government information."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.organ import PowerFrom
from pipl_rules.facts import organ as fact

PARTICULARS = frozenset(
    {
        "item.resident_id_number",
        "item.resident_id_photo",
        "item.home_address",
        "item.phone_number",
        "item.bank_account",
        "item.deposit",
        "item.real_estate",
    }
)
"""Numbers, addresses and means: what lists of public housing told beyond need (Dadong District, Shenyang)."""

OFFICE = Table(
    record="office",
    fields={
        fact.AUTHORISED_BODY: "authorised",
        fact.IN_OFFICE: "in_office",
        fact.PROCEDURE_FOLLOWED: "procedure_followed",
        fact.PUBLICITY: "publicity",
        fact.PUBLICITY_OVER: "publicity_over",
        fact.ORGAN_KEEPS_ABROAD: "stored_abroad",
        fact.ORGAN_SENDS_ABROAD: "sent_abroad",
        fact.ORGAN_ASSESSED: "assessed",
        fact.GOVERNMENT_INFORMATION: "government_information",
        fact.ON_APPLICATION: "on_application",
        fact.PERSON_ASKED: "person_asked",
        fact.PERSON_TOLD_OF_DECISION: "person_told",
        fact.RECORD_PUT_RIGHT: "record_put_right",
    },
    words={fact.EMPOWERED: ("power_from", frozenset({PowerFrom.LAW, PowerFrom.ADMINISTRATIVE_REGULATION}))},
)


def needless_particulars(item: InformationItem) -> bool | None:
    """A number, an address or a figure of means that was left uncovered."""
    if item.category is None:
        return None
    if item.category.id not in PARTICULARS:
        return False
    return None if item.masked is None else not item.masked


PUBLISHED = Table(
    worked_out={fact.NEEDLESS_PARTICULARS: (("category", "masked"), needless_particulars)},
)
"""Read off each item."""
