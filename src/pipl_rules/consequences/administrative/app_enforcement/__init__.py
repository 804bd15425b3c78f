"""How the ministry proceeds against apps: found, told, to rectify by a day, exposed, removed; and heavier measures.

The ladder is practice under ministry notices, not statute (see `basis`). A history is a
value; an illegal step is refused with every reason; days are counted in `time_limits`.
"""

from pipl_rules.consequences.administrative.app_enforcement.allowed import refusals
from pipl_rules.consequences.administrative.app_enforcement.basis import PRACTICE, bases, penalty_bases
from pipl_rules.consequences.administrative.app_enforcement.history import Due, Entry, Ladder
from pipl_rules.consequences.administrative.app_enforcement.ladder import (
    Funnel,
    funnel,
    take,
    to_plain,
)
from pipl_rules.consequences.administrative.app_enforcement.refusals import Refusal, StepRefusedError
from pipl_rules.consequences.administrative.app_enforcement.steps import (
    Close,
    Establish,
    Expose,
    Find,
    FindNothing,
    Heavier,
    HeavierGround,
    Measure,
    Notify,
    Order,
    Outcome,
    Remove,
    Retest,
    Stage,
    Step,
)
from pipl_rules.consequences.administrative.app_enforcement.words import text

__all__ = [
    "PRACTICE",
    "Close",
    "Due",
    "Entry",
    "Establish",
    "Expose",
    "Find",
    "FindNothing",
    "Funnel",
    "Heavier",
    "HeavierGround",
    "Ladder",
    "Measure",
    "Notify",
    "Order",
    "Outcome",
    "Refusal",
    "Remove",
    "Retest",
    "Stage",
    "Step",
    "StepRefusedError",
    "bases",
    "funnel",
    "penalty_bases",
    "refusals",
    "take",
    "text",
    "to_plain",
]
