"""Turning one circumstance of a decided act, and judging it again."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from pipl_rules.cases import CaseAct, case
from pipl_rules.domain import (
    Asking,
    Audience,
    ConsentRecord,
    InformationItem,
    Notice,
    Operation,
    ProcessingAct,
    Prominence,
    Topic,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment

ALL_TOPICS = frozenset(Topic) - {Topic.RECIPIENT, Topic.NECESSITY_AND_IMPACT}
PROMINENT_NOTICE = Notice(how=Prominence.PROMINENT, covers=ALL_TOPICS, truthful=True)


def row(name: str, act: str) -> CaseAct:
    """One act of a decided case."""
    return next(found for found in case(name).acts if found.id == act)


def turned(
    base: CaseAct,
    *,
    readings: Mapping[str, str] | None = None,
    judged_on: dt.date | None = None,
    **changes: Any,
) -> Judgment:
    """The judgment on the act with these fields otherwise."""
    act = evolve(base.submission.act, **changes)
    day = judged_on or base.submission.judged_on
    if day is not None and day < act.on:
        day = act.until or act.on
    return evaluate(act, findings=base.submission.findings, judged_on=day, readings=readings)


def items(base: CaseAct, **changes: Any) -> tuple[InformationItem, ...]:
    """The items of the act, each with these fields otherwise."""
    return tuple(evolve(item, **changes) for item in base.submission.act.items or ())


def full_consent(act: ProcessingAct, asked: Asking = Asking.SEPARATE, *, given: bool = True) -> ConsentRecord:
    """A consent that covers everything the act did."""
    return ConsentRecord(
        given=given,
        asked=asked,
        items=frozenset(item.id for item in act.items or ()),
        purposes=act.purposes,
        operations=act.operations or frozenset(),
        audience=frozenset(Audience),
    )


__all__ = ["ALL_TOPICS", "PROMINENT_NOTICE", "Operation", "full_consent", "items", "row", "turned"]
