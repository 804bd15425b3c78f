"""What the administrative branch attaches: penalties and other measures of the authorities.

`penalties(judgment, circumstances)` reads breaches from what was found alone and says which
rungs of which ladders may follow. The ministry's practice against apps is in `app_enforcement`.
"""

from pipl_rules.consequences.administrative.amounts import Amount
from pipl_rules.consequences.administrative.assess import Governs, Held, Penalties, penalties
from pipl_rules.consequences.administrative.breaches import Breach, breaches
from pipl_rules.consequences.administrative.records import Circumstances
from pipl_rules.consequences.administrative.rungs import Band, Discretion, Rung
from pipl_rules.consequences.administrative.words import text, to_plain

__all__ = [
    "Amount",
    "Band",
    "Breach",
    "Circumstances",
    "Discretion",
    "Governs",
    "Held",
    "Penalties",
    "Rung",
    "breaches",
    "penalties",
    "text",
    "to_plain",
]
