"""The audit of one app: declared against observed against necessary, each finding an act judged by the engine."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial

from attrs import frozen

from pipl_rules.apps.acts import drafts
from pipl_rules.apps.circumstances import NOTHING_KNOWN, Circumstances
from pipl_rules.apps.drafts import Basis, Draft
from pipl_rules.apps.kinds import WITHIN_NEED, Kind
from pipl_rules.apps.record import AppRecord, Place
from pipl_rules.apps.report import AuditFinding, Report, Row, Standing
from pipl_rules.apps.rows import Seen, see
from pipl_rules.apps.sources import Lists, Reach, binding_list, reach_of
from pipl_rules.apps.weighing import Weighed, weighed
from pipl_rules.apps.words import next_step, what
from pipl_rules.citation import Citation
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Rule


@frozen
class Weigher:
    """What judges an act, and says what it comes to.

    Attributes:
        judged: The judgment on a draft's act.
        weighed: What it comes to; asked of acts with one item at most.
    """

    judged: Callable[[Draft], Judgment]
    weighed: Callable[[Draft], Weighed]


def audit(  # noqa: PLR0913 - what an audit depends on
    record: AppRecord,
    *,
    type: str | None,  # noqa: A002 - the field's name
    on: dt.date,
    circumstances: Circumstances | None = None,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    needed: Lists = binding_list,
    reach: Reach = reach_of,
) -> Report:
    """Audit one app for a type, by the law of a day.

    Args:
        record: What was read of it.
        type: Id of its type; None where it has none, so that no list says what it needs.
        on: The day whose law decides; what was seen is judged as done on it.
        circumstances: What the caller knows beyond the files; None: nothing.
        judged_on: Day of the judgment, by which evidence and guidance go; None means `on`.
        readings: Choices of reading by name, where not the default.
        needed: The lists of necessary items, if not those in force.
        reach: What permissions reach, if not by the shipped vocabulary.

    Raises:
        LawNotModelledError: If the day lies before the first day modelled.
        UnknownNameError: If the type, a reading or a choice has no such name.
    """
    by = weigher(judged_on, readings)
    return audit_with(
        by, record, type=type, on=on, circumstances=circumstances or NOTHING_KNOWN, needed=needed, reach=reach
    )


def weigher(judged_on: dt.date | None, readings: Mapping[str, str] | None) -> Weigher:
    """What judges each act by itself."""

    def judged(draft: Draft) -> Judgment:
        return evaluate(draft.act, findings=draft.findings, judged_on=judged_on, readings=readings)

    return Weigher(judged, lambda draft: weighed(draft, judged(draft)))


def audit_with(  # noqa: PLR0913 - as above
    weigh: Weigher,
    record: AppRecord,
    *,
    type: str | None,  # noqa: A002 - the field's name
    on: dt.date,
    circumstances: Circumstances,
    needed: Lists,
    reach: Reach,
    mark: Hashable = None,
) -> Report:
    """The audit, with what judges the acts handed in, and a mark of the circumstances and the day."""
    listed = None if circumstances.supply_side else needed(type, on)
    seen = see(record, listed, reach)
    found = [
        each
        for draft in drafts(Basis(record, seen, circumstances, on, mark))
        for each in _found(draft, weigh)
    ]
    findings = _numbered(found)
    by_item: dict[str, list[tuple[Draft, AuditFinding]]] = {}
    for each, finding in zip(found, findings, strict=True):
        for name in finding.items:
            by_item.setdefault(name, []).append((each.draft, finding))
    rows = tuple(_row(seen, name, by_item.get(name, ())) for name in seen.items)
    ordered = tuple(sorted(findings, key=lambda finding: -finding.standing))
    return Report(app=record, type=type, on=on, rows=rows, findings=ordered, faults=())


# -- Findings ---------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Found:
    draft: Draft
    standing: Standing
    ground: Citation
    judgment: Callable[[], Judgment]
    broken: tuple[Rule, ...] = ()


def _found(draft: Draft, weigh: Weigher) -> Iterator[_Found]:
    """The draft judged; where its items stand differently, one act for those that stand alike."""
    if len(draft.items) < 2 or not draft.kind.by_item:  # noqa: PLR2004 - one item stands as it does
        of = weigh.weighed(draft)
        yield _Found(draft, of.standing, of.ground, partial(weigh.judged, draft), of.broken)
        return
    alike: dict[tuple[Standing, Citation], list[str]] = {}
    for name in draft.items:
        alone = weigh.weighed(draft.only((name,)))
        alike.setdefault((alone.standing, alone.ground), []).append(name)
    for (standing, ground), names in alike.items():
        part = draft if len(alike) == 1 else draft.only(names)
        yield _Found(part, standing, ground, partial(weigh.judged, part))


def _numbered(found: Sequence[_Found]) -> tuple[AuditFinding, ...]:
    result: list[AuditFinding] = []
    counted: dict[str, int] = {}
    for each in found:
        code = each.draft.kind.code
        counted[code] = counted.get(code, 0) + 1
        result.append(_finding(each, code if counted[code] == 1 else f"{code}-{counted[code]}"))
    return tuple(result)


def _finding(found: _Found, mark: str) -> AuditFinding:
    draft = found.draft
    en, zh = what(draft.kind, draft.items, draft.about, read_only=draft.read_only, broken=found.broken)
    step = next_step(draft.kind, found.standing)
    places: tuple[Place, ...] = tuple(dict.fromkeys(place for _, place in draft.places))
    return AuditFinding(
        id=mark,
        code=draft.kind.code,
        items=draft.items,
        places=places,
        standing=found.standing,
        judgment=found.judgment,
        what=en,
        what_zh=zh,
        ground=found.ground,
        next_step=step.en,
        next_step_zh=step.zh,
    )


# -- Rows -----------------------------------------------------------------------------------------------------


def _row(seen: Seen, name: str, own: Sequence[tuple[Draft, AuditFinding]]) -> Row:
    over = _over_collected([(draft.kind, finding.standing) for draft, finding in own])
    return seen.row(name, over, tuple(finding.id for _, finding in own))


def _over_collected(own: Sequence[tuple[Kind, Standing]]) -> bool | None:
    """Whether more was taken than the law lets; not so only where each taking is lawful, or within what is needed."""
    takings = [(kind, standing) for kind, standing in own if kind.taking]
    if any(standing is Standing.INFRINGES for _, standing in takings):
        return True
    if any(standing is Standing.BREACH and kind.necessity for kind, standing in takings):
        return True
    settled = [
        standing is Standing.LAWFUL or (kind is WITHIN_NEED and standing is not Standing.BREACH)
        for kind, standing in takings
    ]
    return False if takings and all(settled) else None
