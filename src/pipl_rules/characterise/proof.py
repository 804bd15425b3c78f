"""What the record settles about proof: whose port a message came from."""

from pipl_rules.characterise.table import Table
from pipl_rules.facts import proof as fact

OF_ACT = (Table(record="contact", fields={fact.FROM_OWN_PORT: "from_own_port"}),)
