"""SPC-SPP Interpretation 2017 on this crime, in force from 2017-06-01.

It reaches back to acts under article 253-1 in cases not finally decided, there
having been no interpretation before (SPC-SPP Temporal Provisions 2001, item 2).
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal.instruments import INTERPRETATION
from pipl_rules.consequences.criminal.interpretation_2017 import circumstances, items, punishment

LOT = items.RULES
LOT_CLOSED = items.CLOSED
RULES = (*circumstances.RULES, *punishment.RULES)
CLOSED = circumstances.CLOSED

LEFT_OUT: dict[Citation, str] = {
    INTERPRETATION.art(11, para=1): "counting: carried by `counting`, which cites it",
    INTERPRETATION.art(11, para=2): "counting: carried by `counting`, which cites it",
    INTERPRETATION.art(11, para=3): "counting: carried by `counting`, which cites it",
    INTERPRETATION.art(13): "commencement",
}
