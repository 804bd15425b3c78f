"""Reasoning about judgments and about the law itself; it names no statute and no fact of law.

The rules are data, so what would change a verdict can be searched for, tried out
and proved: every answer here is a change, a question or a fact pattern that the
engine itself has judged.

* `cures`, `defeats`: the smallest sets of changes that make an act lawful, or infringe.
* `knife_edges`, `distances`: single facts that turn the verdict; how far days and numbers are from it.
* `ranked`: the open questions that matter, by what their answers settle.
* `suppose`: the same case with some facts otherwise.
* `diff`: what a change of the law, or another reading of it, changes.
* `Pattern`: a day and what is found on it; what counterexamples and differences are told as.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipl_rules.analysis.curing import ChangeSet, ChangeSets, cures, defeats
    from pipl_rules.analysis.differing import Difference, Differences, diff
    from pipl_rules.analysis.edges import FactEdge, knife_edges
    from pipl_rules.analysis.measuring import Distance, distances
    from pipl_rules.analysis.pattern import Pattern
    from pipl_rules.analysis.questions import Ranked, Settles, ranked
    from pipl_rules.analysis.supposing import Change, suppose

__all__ = [
    "Change",
    "ChangeSet",
    "ChangeSets",
    "Difference",
    "Differences",
    "Distance",
    "FactEdge",
    "Pattern",
    "Ranked",
    "Settles",
    "cures",
    "defeats",
    "diff",
    "distances",
    "knife_edges",
    "ranked",
    "suppose",
]

_WHERE = {
    "Change": "supposing",
    "ChangeSet": "curing",
    "ChangeSets": "curing",
    "Difference": "differing",
    "Differences": "differing",
    "Distance": "measuring",
    "FactEdge": "edges",
    "Pattern": "pattern",
    "Ranked": "questions",
    "Settles": "questions",
    "cures": "curing",
    "defeats": "curing",
    "diff": "differing",
    "distances": "measuring",
    "knife_edges": "edges",
    "ranked": "questions",
    "suppose": "supposing",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name is
    if name not in _WHERE:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value
