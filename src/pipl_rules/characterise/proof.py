"""What the record settles about proof: whose port a message came from, and what was not in issue."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.complaint import Complaint
from pipl_rules.facts import proof as fact

OF_ACT = (
    Table(record="contact", fields={fact.FROM_OWN_PORT: "from_own_port"}),
    Table(
        not_words={
            fact.NOTICE_NOT_IN_ISSUE: ("complained_of", frozenset({Complaint.NOTICE})),
            fact.NEED_NOT_IN_ISSUE: ("complained_of", frozenset({Complaint.NEED})),
            fact.PROTECTION_NOT_IN_ISSUE: ("complained_of", frozenset({Complaint.PROTECTION})),
        },
    ),
)
