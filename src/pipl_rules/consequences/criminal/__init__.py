"""The crime of infringing citizens' personal information, Criminal Law article 253-1.

`read_exposure` reads a record, `assess` says what follows from it, `text` and `as_json`
show that. Tier, band, mitigation and class are kept apart; what was not found gives
bounds, and no burden of proof settles it.

    >>> sold = {"id": "list", "kind": "ordinary", "deeds": ["sell"], "items": {"value": 2500},
    ...         "identifies": True, "consented": False, "lawfully_public": False, "from_duty": True}
    >>> record = {"id": "clerk", "began": "2018-01-01", "ended": "2018-06-30", "rules_breached": ["law"],
    ...           "intentional": True, "gains": {"value": 0}, "lots": [sold]}
    >>> found = assess(read_exposure(record))
    >>> found.tier.certainly.name, found.offence, [band.months for band in found.bands]
    ('SERIOUS', True, [(6, 36)])
    >>> sold["items"] = {"value": 2000, "how": "at_least"}
    >>> found = assess(read_exposure(record))
    >>> found.tier.certainly.name, found.tier.possibly.name, found.offence
    ('NONE', 'ESPECIALLY_SERIOUS', None)
"""

from pipl_rules.consequences.criminal.as_json import as_json
from pipl_rules.consequences.criminal.assess import assess
from pipl_rules.consequences.criminal.assessment import Assessment, Bounds, Tier
from pipl_rules.consequences.criminal.cli_text import text
from pipl_rules.consequences.criminal.read import read_exposure
from pipl_rules.consequences.criminal.records import Exposure, Figure, Lot

__all__ = [
    "Assessment",
    "Bounds",
    "Exposure",
    "Figure",
    "Lot",
    "Tier",
    "as_json",
    "assess",
    "read_exposure",
    "text",
]
