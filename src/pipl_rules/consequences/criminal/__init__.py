"""The crime of infringing citizens' personal information, Criminal Law article 253-1.

`read_exposure` reads a record, `assess` says what follows from it, `text` and `as_json`
show that. Tier, band, mitigation and class are kept apart; what was not found gives
bounds, and no burden of proof settles it.
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
