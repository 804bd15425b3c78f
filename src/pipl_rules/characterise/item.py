"""What the record settles about an item: its kind, its source, its ties to a person.

The kinds are lists that a statute or a court gave. A kind that no court has
spoken of is in none of the three layers, and its privacy stays open.
"""

from pipl_rules.characterise.table import Values, both, put
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Disclosure, Form, KeptUnder, Matter, SourceKind
from pipl_rules.facts import item as fact
from pipl_rules.logic.conditions import Fact

BIOMETRIC_ROW, HEALTH_ROW = "03", "05"


def _rows(row: str) -> frozenset[str]:
    return frozenset(category.id for category in CATEGORIES.values() if category.row == row)


KINDS = {
    # Cybersecurity Law art. 76 item 5; the same kinds stand in Civil Code art. 1034
    fact.LISTED_IDENTIFIER: _rows(BIOMETRIC_ROW)
    | {"item.name", "item.birth_date", "item.resident_id_number", "item.home_address", "item.phone_number"},
    # Civil Code art. 1034 para. 2, added: e-mail address, health information, movements
    fact.LISTED_IN_CODE: _rows(HEALTH_ROW) | {"item.email_address", "item.track"},
    # PIPL art. 28 para. 1, as GB/T 45574-2025 sorts kinds under it
    fact.LISTED_SENSITIVE: frozenset(category.id for category in CATEGORIES.values() if category.art28),
    # Huang v. Tencent, first layer: sexual orientation, sex life, medical history, undisclosed offences
    fact.AGREED_PRIVATE_KIND: frozenset(
        {
            "item.sexual_orientation",
            "item.past_illness",
            "item.family_medical_history",
            "item.treatment_record",
            "item.criminal_record",
        }
    ),
    # Huang v. Tencent, second layer; Ling v. Douyin for contact details and the city
    fact.ORDINARY_KIND: frozenset({"item.name", "item.phone_number", "item.coarse_location"}),
    # Huang v. Tencent, third layer: friend lists and reading; Ling v. Douyin for social relations
    fact.MIXED_KIND: frozenset({"item.friend_list", "item.social_relation", "item.reading_record"}),
    # Ling v. Douyin: contact details and relations serve people's dealings with one another
    fact.SOCIAL_FUNCTION: frozenset(
        {"item.name", "item.phone_number", "item.email_address", "item.friend_list", "item.social_relation"}
    ),
}
"""A fact is so if the item's category is in the set."""

AGREED_PRIVATE_MATTERS = frozenset(
    {Matter.HEALTH, Matter.SEX_LIFE, Matter.SEXUAL_ORIENTATION, Matter.UNDISCLOSED_OFFENCE}
)

_KINDS = [(known.name, ids) for known, ids in KINDS.items()]
_PUBLIC = {
    Disclosure.BY_THE_PERSON: True,
    Disclosure.LAWFULLY_BY_OTHERS: True,
    Disclosure.OTHERWISE: False,
    Disclosure.NOT_PUBLIC: False,
}


def read(item: InformationItem, into: Values) -> None:
    """Put into `into` what the record settles about the item itself."""
    if item.category is not None:
        for name, ids in _KINDS:
            into[name] = item.category.id in ids
    if item.kept_under is not None:
        into[fact.OF_KNOWN_PERSON.name] = item.kept_under is not KeptUnder.NOBODY
    if item.form is not None:
        into[fact.ANONYMISED.name] = item.form is Form.ANONYMISED
    if item.reveals is not None:
        into[fact.REVEALS_AGREED_PRIVATE.name] = bool(item.reveals & AGREED_PRIVATE_MATTERS)
        into[fact.REVEALS_NOTHING_HIDDEN.name] = not item.reveals
    if item.public is not None:
        into[fact.ALREADY_PUBLIC.name] = _PUBLIC[item.public]
    put(into, fact.FILLED_IN_AT_WILL, item.filled_in_at_will)
    source = item.source
    if source is None:
        return
    put(into, fact.SUPPLIER_PERMITTED, source.permitted)
    if source.kind is not None:
        into[fact.FROM_OTHER_SERVICE.name] = source.kind is SourceKind.OTHER_SERVICE
        put(
            into,
            fact.SUPPLIED_BY_OTHERS,
            both(source.kind is SourceKind.OTHER_PEOPLE, source.shared_by_nature),
        )


FIELDS: dict[Fact, tuple[str, ...]] = {
    **dict.fromkeys(KINDS, ("category",)),
    fact.OF_KNOWN_PERSON: ("kept_under",),
    fact.ANONYMISED: ("form",),
    fact.REVEALS_AGREED_PRIVATE: ("reveals",),
    fact.REVEALS_NOTHING_HIDDEN: ("reveals",),
    fact.ALREADY_PUBLIC: ("public",),
    fact.FILLED_IN_AT_WILL: ("filled_in_at_will",),
    fact.SUPPLIER_PERMITTED: ("source.permitted",),
    fact.FROM_OTHER_SERVICE: ("source.kind",),
    fact.SUPPLIED_BY_OTHERS: ("source.kind", "source.shared_by_nature"),
}
"""The fields of the item that settle each fact; explanations name them."""
