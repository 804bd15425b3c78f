"""What the record settles about office, credit and medicine."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.facts import personality as fact

RECORDS_OF_TREATMENT = frozenset({"item.treatment_record", "item.medication", "item.past_illness"})


def _medical_record(item: InformationItem) -> bool | None:
    return None if item.category is None else item.category.id in RECORDS_OF_TREATMENT


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

OF_ITEM = (Table(worked_out={fact.MEDICAL_RECORD: (("category",), _medical_record)}),)
