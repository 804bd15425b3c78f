"""What the record settles of the questions of the civil law before the Code."""

from pipl_rules.characterise.table import Table
from pipl_rules.facts import earlier as fact

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
        fact.COURT_ORDERED_NAMES: "court_ordered_names",
        fact.NAMED_TO_THE_COURT: "named_to_the_court",
    },
)
SUBJECT = Table(
    record="subject",
    fields={fact.WOMAN: "woman"},
)
