"""The statutes: rules and closings, one module per instrument, in article order."""

import datetime as dt
from functools import lru_cache

from pipl_rules.citation import Instrument
from pipl_rules.facts import AXIOMS, FACTS, READINGS
from pipl_rules.facts.act import BY_PROCESSOR, HAPPENED
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.statutes import (
    basic_healthcare_law,
    civil_code,
    consumer_law,
    credit_reporting,
    cybersecurity_law,
    cybersecurity_law_2026,
    deep_synthesis,
    face_measures,
    general_principles,
    general_provisions,
    identity_card_law,
    infectious_diseases_law,
    infectious_diseases_law_2025,
    legislation_law,
    mental_health_law,
    npcsc_decision,
    physicians_law,
    pipl,
    public_video,
    spc_face_2021,
    spc_mental_damages_2001,
    spc_network_2014,
    spc_reputation_1993,
    spc_reputation_1998,
    tort_liability_law,
    womens_rights_law_2005,
)

ALL = (
    basic_healthcare_law,
    credit_reporting,
    identity_card_law,
    infectious_diseases_law,
    infectious_diseases_law_2025,
    mental_health_law,
    physicians_law,
    general_principles,
    spc_reputation_1993,
    spc_reputation_1998,
    spc_mental_damages_2001,
    womens_rights_law_2005,
    tort_liability_law,
    npcsc_decision,
    consumer_law,
    spc_network_2014,
    legislation_law,
    cybersecurity_law,
    general_provisions,
    civil_code,
    pipl,
    cybersecurity_law_2026,
    spc_face_2021,
    deep_synthesis,
    public_video,
    face_measures,
)
"""Every instrument in the rulebook."""

BINDING: tuple[Instrument, ...] = tuple(
    sorted(
        {rule.cite.instrument for module in ALL for rule in module.RULES},
        key=lambda law: (law.effective, law.id),
    )
)
"""Instruments whose rules decide acts, by commencement."""

FIRST_DAY = dt.date(2001, 3, 10)
"""First day whose law is modelled: privacy becomes an interest for whose injury one may claim."""

LAST_VERIFIED_DAY = dt.date(2026, 6, 26)
"""Last day for which the laws modelled were seen, unamended, in a list of the laws in force."""


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The law of every day modelled, checked when it is first asked for."""
    return Rulebook(
        rules=tuple(rule for module in ALL for rule in module.RULES),
        closings=tuple(closing for module in ALL for closing in getattr(module, "CLOSINGS", ())),
        axioms=AXIOMS,
        given=HAPPENED & BY_PROCESSOR,
        also=(*FACTS.values(), *(r.chosen(c.name) for r in READINGS.values() for c in r.choices)),
    )
