"""Suits in the public interest: who may sue and when, what may be claimed, how a settlement is made and kept.

Who may sue follows the day of filing; liability follows the day of the act. Where a text is read in more
than one way the choice is a named reading. A settlement is a plan of heads and a history of steps.
"""

from pipl_rules.consequences.public_interest.assess import Assessment, Ground, Lack, Remedy, assess
from pipl_rules.consequences.public_interest.branch import LEFT_OUT, LIABILITY, SUIT
from pipl_rules.consequences.public_interest.readings import READINGS
from pipl_rules.consequences.public_interest.reasons import Reason
from pipl_rules.consequences.public_interest.records import (
    Amends,
    Before,
    Harm,
    Papers,
    Plaintiff,
    Suit,
    Wrong,
)
from pipl_rules.consequences.public_interest.words import text

__all__ = [
    "LEFT_OUT",
    "LIABILITY",
    "READINGS",
    "SUIT",
    "Amends",
    "Assessment",
    "Before",
    "Ground",
    "Harm",
    "Lack",
    "Papers",
    "Plaintiff",
    "Reason",
    "Remedy",
    "Suit",
    "Wrong",
    "assess",
    "text",
]
