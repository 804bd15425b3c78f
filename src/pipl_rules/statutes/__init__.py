"""The statutes: rules and closings, one module per instrument, in article order."""

import datetime as dt
from functools import lru_cache

from pipl_rules.citation import Instrument
from pipl_rules.facts import AXIOMS, FACTS, READINGS
from pipl_rules.facts.act import BY_PROCESSOR, HAPPENED
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.statutes import (
    civil_code,
    consumer_law,
    cybersecurity_law,
    cybersecurity_law_2026,
    general_provisions,
    legislation_law,
    npcsc_decision,
    pipl,
    spc_network_2014,
    spc_network_2020,
    tort_liability_law,
)

ALL = (
    tort_liability_law,
    npcsc_decision,
    consumer_law,
    spc_network_2014,
    legislation_law,
    cybersecurity_law,
    general_provisions,
    civil_code,
    spc_network_2020,
    pipl,
    cybersecurity_law_2026,
)
"""Every instrument in the rulebook, by commencement."""

BINDING: tuple[Instrument, ...] = tuple(
    sorted(
        {rule.cite.instrument for module in ALL for rule in module.RULES},
        key=lambda law: (law.effective, law.id),
    )
)
"""Instruments whose rules decide acts, by commencement."""

FIRST_DAY = dt.date(2010, 7, 1)
"""First day whose law is modelled: commencement of the Tort Liability Law."""

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
