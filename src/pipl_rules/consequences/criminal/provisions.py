"""Every rule of this branch, and every provision of its texts left out, for the count of coverage."""

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.criminal import (
    criminal_law,
    governing,
    interpretation_2017,
    law_2009,
    network_crime,
    sentencing,
)
from pipl_rules.consequences.criminal import instruments as law
from pipl_rules.consequences.criminal.branches import crime_branch, lot_branch
from pipl_rules.consequences.criminal.neighbours import network_branch
from pipl_rules.logic.rule import Rule

TEXTS: tuple[Instrument, ...] = (
    law.CRIMINAL_LAW,
    law.TEXT_OF_2009,
    law.TEXT_OF_2015,
    law.INTERPRETATION,
    law.AMENDMENT_IX_TEMPORAL,
    law.INTERPRETATIONS_TEMPORAL,
    law.NETWORK_CRIME,
)
"""The official texts; articles of the general part beyond them are cited from `GENERAL_PART`, which has no text."""

RULES: tuple[Rule, ...] = (*lot_branch().rules, *crime_branch().rules, *network_branch().rules)
"""Every rule, in the order of the three branches."""

LEFT_OUT: dict[Citation, str] = {
    cite: reason
    for module in (law_2009, criminal_law, sentencing, interpretation_2017, network_crime, governing)
    for cite, reason in module.LEFT_OUT.items()
}
"""From a provision without a rule to the reason."""
