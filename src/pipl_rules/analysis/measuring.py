"""How far a day or a number of the record is from the nearest at which the verdict turns."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import attrs
from attrs import frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import PiplRulesError
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, judgment_of
from pipl_rules.logic.conditions import Comparison
from pipl_rules.logic.rule import Interest

DOUBLINGS = 14
"""How often a step is doubled: days are looked at up to some 22 years away."""

Answer = tuple[bool | None, bool | None]
"""Whether personal-information rights and privacy are infringed; None if open."""


@frozen
class Distance:
    """The nearest day or number, on one side, with another answer.

    Attributes:
        path: The field, from the act; ``findings[k].value`` for a number that the caller found.
        at: What the record has.
        turns_at: The nearest with another answer, all else as it is.
        by: How far that is, in days or in the number's own unit; negative where it is earlier or lower.
        personal_information: Whether personal-information rights are infringed there; None if open.
        privacy: Whether privacy is infringed there; None if open.
    """

    path: str
    at: dt.date | int
    turns_at: dt.date | int
    by: int
    personal_information: bool | None
    privacy: bool | None


def distances(judgment: Judgment, findings: Iterable[Finding] = ()) -> tuple[Distance, ...]:
    """For each day and number of the record, the nearest before it and after it that turn the verdict.

    The record is judged anew from the beginning each time, so that what is worked out of a day (an age, a
    period, which law governs) moves with it. Tried are days and numbers at doubling distances, the days on
    which the law changes, the other days of the record, and the figures of the law; between the nearest of
    those that turns the verdict and the one before it the place is found by halving.

    Args:
        judgment: The judgment on the act.
        findings: The findings with which it was made.

    Returns:
        The distances in the order of the fields, what lies before first; none for a judgment replayed from
        a receipt, which has no act.
    """
    judgment_of(judgment)
    act, given = judgment.act, tuple(findings)
    if act is None:
        return ()
    places = [*_places(act, partial(_judged, judgment, given), ""), *_of_findings(judgment, act, given)]
    days = {place.value.toordinal() for place in places if isinstance(place.value, dt.date)}
    days |= {epoch.toordinal() for epoch in judgment.rulebook.epochs}
    figures = {a.threshold.value for a in judgment.rulebook.atoms if isinstance(a, Comparison)}
    base = (judgment.infringed(Interest.PI_RIGHTS), judgment.infringed(Interest.PRIVACY))
    return tuple(
        found
        for place in places
        for sign in (-1, 1)
        if (found := place.nearest(sign, days if isinstance(place.value, dt.date) else figures, base))
    )


def _judged(judgment: Judgment, findings: tuple[Finding, ...], act: ProcessingAct) -> Answer:
    there = evaluate(
        act,
        findings=findings,
        judged_on=max(judgment.law.judged_on, act.on),
        readings=judgment.law.readings,
        rulebook=judgment.rulebook,
    )
    return there.infringed(Interest.PI_RIGHTS), there.infringed(Interest.PRIVACY)


def _of_findings(judgment: Judgment, act: ProcessingAct, findings: tuple[Finding, ...]) -> "Iterator[_Place]":
    for k, finding in enumerate(findings):
        if type(finding.value) is int:
            yield _Place(f"findings[{k}].value", finding.value, partial(_found, judgment, act, findings, k))


def _found(
    judgment: Judgment, act: ProcessingAct, findings: tuple[Finding, ...], k: int, number: int
) -> Answer:
    other: Any = attrs.evolve(findings[k], value=number)
    return _judged(judgment, (*findings[:k], other, *findings[k + 1 :]), act)


@frozen
class _Place:
    """A day or a number of the record, and the answer with another in its place."""

    path: str
    value: dt.date | int
    judged_with: Callable[[Any], Answer]

    def answer(self, by: int) -> Answer | None:
        """The answer so far away; None where no act could be so."""
        try:
            return self.judged_with(self.there(by))
        except (ValueError, OverflowError, PiplRulesError):
            return None

    def there(self, by: int) -> dt.date | int:
        """The day or number so far away."""
        return self.value + dt.timedelta(days=by) if isinstance(self.value, dt.date) else self.value + by

    def nearest(self, sign: int, marks: Iterable[int], base: Answer) -> Distance | None:
        """The nearest in the direction with another answer; None if none was found."""
        origin = self.value.toordinal() if isinstance(self.value, dt.date) else self.value
        steps = {2**k for k in range(DOUBLINGS)}
        steps |= {
            abs(mark + near - origin)
            for mark in marks
            for near in (-1, 0, 1)
            if (mark + near - origin) * sign > 0
        }
        same = 0
        for step in sorted(steps):
            found = self.answer(sign * step)
            if found is None or found == base:
                same = step
                continue
            far = step
            while far - same > 1:
                middle = (same + far) // 2
                between = self.answer(sign * middle)
                if between is None or between == base:
                    same = middle
                else:
                    far, found = middle, between
            return Distance(self.path, self.value, self.there(sign * far), sign * far, *found)
        return None


def _places(record: Any, judged_with: Callable[[Any], Answer], path: str) -> Iterator[_Place]:  # noqa: ANN401 - any record
    """Every day and number in a record, a tuple, or a field of one."""
    if isinstance(record, dt.date) or type(record) is int:
        yield _Place(path, record, judged_with)
    elif isinstance(record, tuple):
        for k, member in enumerate(record):
            yield from _places(member, partial(_member, judged_with, record, k), f"{path}[{k}]")
    elif attrs.has(type(record)):
        for each in attrs.fields(type(record)):
            name = each.name
            inner = partial(_field, judged_with, record, name)
            yield from _places(getattr(record, name), inner, f"{path}.{name}" if path else name)


def _member(judged_with: Callable[[Any], Answer], members: tuple[Any, ...], k: int, new: object) -> Answer:
    return judged_with((*members[:k], new, *members[k + 1 :]))


def _field(judged_with: Callable[[Any], Answer], record: Any, name: str, new: object) -> Answer:  # noqa: ANN401 - any record
    return judged_with(attrs.evolve(record, **{name: new}))
