"""The modules of rules of every branch, for coverage: a visible tuple, branch by branch, in the order of the law."""

from collections.abc import Mapping
from types import ModuleType

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences import evidence
from pipl_rules.consequences.administrative import (
    consumer,
    cybersecurity_2017,
    cybersecurity_2026,
    data_security,
    penalty_law,
    pipl,
)
from pipl_rules.consequences.civil import code, earlier, limitation, special
from pipl_rules.consequences.criminal import (
    criminal_law,
    governing,
    interpretation_2017,
    law_2009,
    network_crime,
    sentencing,
)
from pipl_rules.consequences.criminal.interpretation_2017 import items
from pipl_rules.consequences.public_interest import acceptance, liability, procedure, procuratorial
from pipl_rules.consequences.public_interest import consumer as consumer_suits
from pipl_rules.consequences.public_interest import special as special_suits
from pipl_rules.logic.rule import Rule

MODULES: tuple[ModuleType, ...] = (
    code,
    special,
    earlier,
    limitation,
    pipl,
    cybersecurity_2017,
    cybersecurity_2026,
    data_security,
    consumer,
    penalty_law,
    law_2009,
    criminal_law,
    governing,
    items,
    interpretation_2017,
    network_crime,
    sentencing,
    evidence,
    special_suits,
    procedure,
    acceptance,
    procuratorial,
    consumer_suits,
    liability,
)
"""The modules."""

RULES: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in getattr(module, "RULES", ()))
"""Every rule that attaches a consequence."""

LEFT_OUT: Mapping[Citation, str] = {
    cite: reason for module in MODULES for cite, reason in getattr(module, "LEFT_OUT", {}).items()
}
"""Provisions that a branch leaves out, with the reason."""

INSTRUMENTS: tuple[Instrument, ...] = tuple(
    dict.fromkeys(cite.instrument for cite in (*(rule.cite for rule in RULES), *LEFT_OUT))
)
"""Every instrument that a branch cites."""
