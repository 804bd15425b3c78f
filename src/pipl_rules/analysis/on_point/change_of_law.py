"""What a change of the law takes from a precedent whose facts are met.

A rule that decided it may bind no longer; and a rule that did not bind then may
answer otherwise now: one that infringes, or one that keeps from applying the rule that
infringed. What binds on any day of the act binds here.
"""

from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from pipl_rules.analysis.on_point.reasons import Reason, Sight
from pipl_rules.analysis.on_point.walk import View, concerned, reads
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.truth import FALSE, TRUE


@frozen
class Change:
    """How the law of the act differs from that of the precedent, where it matters.

    Attributes:
        gone: Rules that decided the precedent and do not bind here.
        newer: Rules that bind here and not there, and by which the answer here is another, or may be.
        parts: Whether the difference takes the precedent away, whatever its facts.
    """

    gone: tuple[Rule, ...] = ()
    newer: tuple[Rule, ...] = ()
    parts: bool = False


def change(  # noqa: PLR0913 - the act, the precedent, and what is said of both
    sight: Sight, interest: Interest, reason: Reason, then: Collection[str], *, held: bool, met: bool | None
) -> Change:
    """The change of law between a precedent and one unit of an act.

    Args:
        sight: The unit of the act, under the law of each of its days.
        interest: The interest.
        reason: Why the precedent was decided as it was.
        then: Ids of the rules that bound there.
        held: Whether it was held to infringe.
        met: Whether its facts are met here; None if nobody found some of them.
    """
    _, views = sight
    gone = tuple(rule for rule in reason.rules if not any(rule.id in view.day.form.applied for view in views))
    lapsed = bool(gone) and len(gone) == len(reason.rules)
    if met is False or not reason.accounted:
        return Change(gone, (), lapsed)
    if held:
        standing = met is None or any(_applies(view, reason.rules) for view in views)
        newer = () if standing else _distinct(row for view in views for row in _against(view, reason, then))
        return Change(gone, newer, lapsed or not standing)
    newer = _distinct(row for view in views for row in _for(view, interest, sight, then, certain=met is None))
    return Change(gone, newer, lapsed or bool(newer))


def _applies(view: View, rules: Sequence[Rule]) -> bool:
    infringing = view.day.form.breached
    nodes = (infringing.get(rule.id, view.day.form.applied.get(rule.id)) for rule in rules)
    return any(node is not None and view.value(node) is TRUE for node in nodes)


def _against(view: View, reason: Reason, then: Collection[str]) -> Iterator[Rule]:
    """New rules that apply or may, and on which it depends whether those apply that infringed."""
    applied = view.day.form.applied
    new = [
        rule for rule in view.day.rules if rule.id not in then and view.value(applied[rule.id]) is not FALSE
    ]
    for rule in reason.rules:
        if rule.id in applied:
            yield from reads(view.day, rule, new)


def _for(
    view: View, interest: Interest, sight: Sight, then: Collection[str], *, certain: bool
) -> Iterator[Rule]:
    """Rules that infringe here, or may; if facts are still to be found, only new ones that do for certain."""
    each, _ = sight
    for rule, node in concerned(view.day, interest, each.unit.about):
        value = view.value(node)
        if (value is TRUE and rule.id not in then) if certain else value is not FALSE:
            yield rule


def _distinct(rules: Iterator[Rule]) -> tuple[Rule, ...]:
    return tuple({rule.id: rule for rule in rules}.values())
