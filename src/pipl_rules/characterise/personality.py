"""What the record settles about office, credit and medicine."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.facts import personality as fact

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


OF_ACT = (
    Table(fields={fact.LEARNED_IN_OFFICE: "learned_in_office"}),
    Table(
        record="processor",
        words={
            fact.STATUTORY_BODY: (
                "roles",
                frozenset({ProcessorRole.STATUTORY_BODY, ProcessorRole.PUBLIC_SERVANT}),
            ),
            fact.MEDICAL_INSTITUTION: ("roles", frozenset({ProcessorRole.HOSPITAL})),
            fact.CREDIT_EVALUATOR: ("roles", frozenset({ProcessorRole.CREDIT_REPORTER})),
        },
    ),
    Table(
        record="subject",
        words={fact.PATIENT: ("roles", frozenset({SubjectRole.PATIENT}))},
    ),
)

OF_ITEM = (Table(worked_out={fact.MEDICAL_RECORD: (("category",), medical_record)}),)
