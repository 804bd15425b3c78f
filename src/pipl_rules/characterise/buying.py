"""What the record settles about buying information."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.words import Operation
from pipl_rules.facts import buying

BUYING = Table(words={buying.BUYS: ("operations", frozenset({Operation.BUY}))})
