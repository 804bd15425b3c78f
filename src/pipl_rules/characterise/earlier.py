"""What the record settles of the questions of the civil law before the Code."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.facts import earlier as fact

MEDICAL_RECORDS = frozenset(
    {
        "item.treatment_record",
        "item.medication",
        "item.reproductive",
        "item.family_medical_history",
        "item.past_illness",
    }
)


def medical_record(item: InformationItem) -> bool | None:
    """Of a kind that medical records are made of; what is of another kind may stand in one all the same."""
    return True if item.category is not None and item.category.id in MEDICAL_RECORDS else None


PUBLICATION = Table(
    record="publication",
    fields={
        fact.SPREADS: "told_on",
        fact.TOLD_FAMILY_ONLY: "family_only",
        fact.IN_LITERARY_WORK: "literary_work",
        fact.PUBLISHING_HOUSE: "by_publishing_house",
        fact.STATEMENT_MADE: "statement_made",
        fact.KEPT_PUBLISHING: "kept_publishing",
        fact.REPOSTS: "reposted",
        fact.FROM_OFFICIAL_SOURCE: "official_source",
        fact.SOURCE_CORRECTED: "source_corrected",
        fact.REFUSES_TO_CORRECT: "correction_refused",
        fact.OLD_VERSION_POSTED: "old_version_posted",
        fact.COURT_ORDERED_NAMES: "court_ordered_names",
        fact.NAMED_TO_THE_COURT: "named_to_the_court",
    },
)
SUBJECT = Table(
    record="subject",
    fields={fact.WOMAN: "woman"},
    words={fact.PATIENT: ("roles", frozenset({SubjectRole.PATIENT}))},
)
PROCESSOR = Table(
    record="processor",
    words={fact.AT_A_MEDICAL_INSTITUTION: ("roles", frozenset({ProcessorRole.HOSPITAL}))},
)
ITEM = Table(worked_out={fact.MEDICAL_RECORD: (("category",), medical_record)})
