"""A settlement in the public interest: a plan of heads, and a history of steps that refuses what is out of turn."""

from pipl_rules.consequences.public_interest.settlement.course import Course, Entry, HeadState, provision
from pipl_rules.consequences.public_interest.settlement.decided import YUHANG
from pipl_rules.consequences.public_interest.settlement.plan import Head, HeadKind, Plan
from pipl_rules.consequences.public_interest.settlement.refusals import Refusal, SettlementStepError
from pipl_rules.consequences.public_interest.settlement.steps import (
    Announce,
    Breach,
    Confirm,
    Decline,
    Enforce,
    Perform,
    Review,
    Stage,
    Step,
    Submit,
    TakeEffect,
)
from pipl_rules.consequences.public_interest.settlement.take import refusals, take
from pipl_rules.consequences.public_interest.settlement.words import plain, text

__all__ = [
    "YUHANG",
    "Announce",
    "Breach",
    "Confirm",
    "Course",
    "Decline",
    "Enforce",
    "Entry",
    "Head",
    "HeadKind",
    "HeadState",
    "Perform",
    "Plan",
    "Refusal",
    "Review",
    "SettlementStepError",
    "Stage",
    "Step",
    "Submit",
    "TakeEffect",
    "plain",
    "provision",
    "refusals",
    "take",
    "text",
]
