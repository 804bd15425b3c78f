"""Every question of fact that the law asks, declared once; the hinge between world and law.

A module of facts stands for a matter, not for a statute. What it declares at its
top level is found here: facts, counts, readings, `COMPARED` (who proves what a
count amounts to) and `AXIOMS`.
"""

from pipl_rules.errors import UnknownNameError
from pipl_rules.facts import (
    act,
    algorithm,
    answers,
    app,
    axioms,
    buying,
    child,
    consent,
    contact,
    credit,
    deceased,
    deep_synthesis,
    duty,
    earlier,
    evidence,
    export_mechanism,
    export_numbers,
    exposure,
    face,
    face_duty,
    generative,
    handling,
    harassment,
    health,
    hosting,
    incident,
    intrusion,
    item,
    manner,
    marks,
    minor,
    network,
    network_data,
    network_rules,
    notice,
    organ,
    personality,
    proof,
    public_video,
    publication,
    readings,
    republication,
    request,
    status,
    trade,
    transfer,
    travel,
    upkeep,
)
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import Atom, Burden, Count, Fact

MODULES = (
    act,
    manner,
    notice,
    publication,
    earlier,
    request,
    deceased,
    network_data,
    network_rules,
    item,
    consent,
    contact,
    evidence,
    child,
    minor,
    buying,
    status,
    credit,
    deep_synthesis,
    face,
    face_duty,
    harassment,
    health,
    public_video,
    readings,
    duty,
    incident,
    network,
    handling,
    organ,
    republication,
    personality,
    hosting,
    intrusion,
    proof,
    answers,
    axioms,
    transfer,
    export_mechanism,
    export_numbers,
    algorithm,
    generative,
    trade,
    upkeep,
    app,
    marks,
    travel,
    exposure,
)
"""The modules of facts."""

_DECLARED = tuple(value for module in MODULES for value in vars(module).values())

FACTS: dict[str, Fact] = {value.name: value for value in _DECLARED if isinstance(value, Fact)}
"""Every fact and legal status by name."""

COUNTS: dict[str, Count] = {value.name: value for value in _DECLARED if isinstance(value, Count)}
"""Every count by name."""

READINGS: dict[str, Reading] = {value.name: value for value in _DECLARED if isinstance(value, Reading)}
"""Every reading by name."""

AXIOMS: tuple[Clause, ...] = tuple(clause for module in MODULES for clause in getattr(module, "AXIOMS", ()))
"""What is true of facts by the meaning of the words."""

BURDENED: dict[Atom, Burden] = {
    **{value: value.burden for value in FACTS.values() if value.burden is not None},
    **{
        comparison: burden
        for module in MODULES
        for comparison, burden in getattr(module, "COMPARED", {}).items()
    },
}
"""Who must prove each fact, and what is taken to be so where nobody does."""


def fact(name: str) -> Fact:
    """The fact with this name.

    Raises:
        UnknownNameError: If there is none; the message names the nearest.
    """
    if name not in FACTS:
        raise UnknownNameError("fact", name, FACTS)
    return FACTS[name]


__all__ = ["AXIOMS", "BURDENED", "COUNTS", "FACTS", "READINGS", "Choice", "Reading", "fact"]
