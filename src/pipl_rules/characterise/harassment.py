"""What the record settles of harassment, of those who deal with it, and of those who were once close."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.facts import harassment as fact

OF_ACT = (
    Table(
        record="processor",
        fields={fact.HARASSMENT_PROCEDURE: "harassment_procedure"},
        words={
            fact.SCHOOL: ("roles", frozenset({ProcessorRole.SCHOOL})),
            fact.EMPLOYER: ("roles", frozenset({ProcessorRole.EMPLOYER})),
            fact.WOOED_OR_PARTED: (
                "roles",
                frozenset({ProcessorRole.SUITOR, ProcessorRole.FORMER_PARTNER}),
            ),
        },
    ),
    Table(
        record="subject",
        words={
            fact.PUPIL: ("roles", frozenset({SubjectRole.PUPIL})),
            fact.SURVIVOR: ("roles", frozenset({SubjectRole.SURVIVOR_OF_HARASSMENT})),
            fact.PARTY_TO_HARASSMENT: (
                "roles",
                frozenset({SubjectRole.SURVIVOR_OF_HARASSMENT, SubjectRole.PARTY_TO_HARASSMENT}),
            ),
            fact.INFORMANT: ("roles", frozenset({SubjectRole.INFORMANT})),
        },
    ),
)
