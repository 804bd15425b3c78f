"""A bare case of providing abroad, for the tests of the law on it."""

import datetime as dt
from typing import Any

from lawcase import Seen

from pipl_rules.facts import FACTS
from pipl_rules.logic.conditions import SettledBy

SILENCE: dict[str, Any] = {
    value.name: value.burden.presumed if value.burden else False
    for value in FACTS.values()
    if value.burden or value.settled_by is SettledBy.JUDGMENT
}
"""Every fact as it is taken where nobody proves it, and every open standard answered with no."""

LAWFUL: dict[str, Any] = {
    **SILENCE,
    "happened": True,
    "by_processor": True,
    "processes": True,
    "purpose_reachable": True,
    "listed_identifier": True,
    "rules_published": True,
    "notice_complete": True,
    "notice_prominent": True,
    "notice_truthful": True,
    "notice_states_use": True,
    "consented": True,
    "consent_expressed": True,
    "consent_covers": True,
    "consent_separate": True,
    "notice_of_necessity": True,
    "specific_purpose": True,
    "strictly_protected": True,
    "withdrawal_easy": True,
    "secured": True,
    "age": 30,
}
"""Ordinary information handled with notice and separate consent."""

BASE = Seen(
    dt.date(2021, 11, 1),
    **{
        **LAWFUL,
        "exports": True,
        "export_impact_assessed": True,
        "notice_of_foreign_recipient": True,
        "recipient_held_to_standard": True,
    },
    persons_processed=1000,
    persons_exported_since_last_year=500,
    sensitive_exported_since_last_year=0,
    persons_exported_this_year=500,
    sensitive_exported_this_year=0,
    export_assessment_years=0,
    certificate_years=0,
)
"""Ordinary information of 500 persons goes abroad with notice and separate consent, and under no mechanism."""

COVERED = ("happened", "by_processor", "listed_identifier")
"""What every rule on personal information needs."""


def on(year: int, month: int, day: int) -> Seen:
    """The bare case on a day."""
    return BASE.on(dt.date(year, month, day))
