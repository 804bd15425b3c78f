"""Judgments on acts that are alike, worked out once, however many apps do the same.

Whether a verdict is certain and what it rests on are dear to work out. They follow
from the act, what was found of it, and the law chosen; where these agree, one
judgment answers for all. An explanation may name the grounds of the caller's
findings, which differ; it is made of each judgment by itself.
"""

from functools import lru_cache
from typing import Any

from attrs import field, frozen

from pipl_rules.apps.report import AuditFinding
from pipl_rules.judgment import Judgment

REMEMBERED = 4096
"""So many judgments are remembered, the last asked for."""


@frozen
class _Alike:
    """What decides a judgment, and one judgment decided so."""

    key: tuple[Any, ...]
    judgment: Judgment = field(eq=False)


def judgment_of(finding: AuditFinding) -> Judgment:
    """The judgment on the finding's act, or one that is alike; not for explanations."""
    judgment = finding.judgment
    law = judgment.law
    key = (
        judgment.rulebook.hash,
        judgment.act,
        tuple((unit.item.id if unit.item else None, tuple(unit.found)) for unit in judgment.units),
        (law.acted, law.judged_on, law.proceedings, tuple(sorted(law.readings.items()))),
    )
    return _first(_Alike(key, judgment))


@lru_cache(maxsize=REMEMBERED)
def _first(alike: _Alike) -> Judgment:
    return alike.judgment
