"""Every question of fact that the law asks, declared once; the hinge between world and law."""

from pipl_rules.errors import UnknownNameError
from pipl_rules.facts import act, consent, contact, evidence, item, manner, notice, status
from pipl_rules.facts.axioms import AXIOMS
from pipl_rules.facts.readings import READINGS, Choice, Reading
from pipl_rules.logic.conditions import Count, Fact

FACTS: dict[str, Fact] = {
    value.name: value
    for module in (act, manner, notice, item, consent, contact, evidence, status)
    for value in vars(module).values()
    if isinstance(value, Fact)
}
"""Every fact and legal status by name."""

COUNTS: dict[str, Count] = {value.name: value for value in vars(act).values() if isinstance(value, Count)}
"""Every count by name."""


def fact(name: str) -> Fact:
    """The fact with this name.

    Raises:
        UnknownNameError: If there is none; the message names the nearest.
    """
    if name not in FACTS:
        raise UnknownNameError("fact", name, FACTS)
    return FACTS[name]


__all__ = ["AXIOMS", "COUNTS", "FACTS", "READINGS", "Choice", "Reading", "fact"]
