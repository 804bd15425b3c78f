"""Strategies for acts and what hangs on them, drawn from the classes themselves.

A field added to a class is drawn without a word here. Every act drawn can be
judged: its days lie where the law is modelled, and in order. Drawing is from
little to much, so that a failing act shrinks to the few circumstances that make
it fail.
"""

import datetime as dt
from collections.abc import Mapping
from enum import Enum
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pipl_rules.domain import (
    CATEGORIES,
    ConsentRecord,
    Doer,
    InformationCategory,
    InformationItem,
    Operation,
    ProcessingAct,
)
from pipl_rules.facts import COUNTS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.axioms import Contradiction, propagate
from pipl_rules.logic.conditions import About, Atom, Comparison, Count, Fact
from pipl_rules.reading.kinds import Maker, fields
from pipl_rules.reading.values import FINDABLE
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY, rulebook

Strategy = SearchStrategy[Any]

MATTERS = 4
"""So many of the fields of an act, beside those that are always drawn, are drawn at most."""

WITHIN = 2
"""So many of the optional fields of a record within a record are drawn at most."""

_ALWAYS = (
    "happened",
    "done_by",
    "subject",
    "processor",
    "operations",
    "purposes",
    "items",
    "notice",
    "consents",
)
_NEVER = ("proceedings", "until")


def days() -> SearchStrategy[dt.date]:
    """Days whose law is modelled: any of them, and often the edges."""
    return edge_days() | st.dates(FIRST_DAY, LAST_VERIFIED_DAY)


def edge_days() -> SearchStrategy[dt.date]:
    """The first day of each stretch on which the same rules bind, the day before it and the day after."""
    one = dt.timedelta(days=1)
    found = {edge + k * one for edge in rulebook().epochs if edge > FIRST_DAY for k in (-1, 0, 1)}
    return st.sampled_from(sorted(day for day in found if FIRST_DAY <= day <= LAST_VERIFIED_DAY))


class _Strategies(Maker[Strategy]):
    def boolean(self) -> Strategy:
        return st.booleans()

    def whole(self) -> Strategy:
        return st.integers(0, 100) | st.integers(0, 10**7)

    def text(self, *, blank: bool) -> Strategy:
        marks = st.text("abcdefgh", min_size=0 if blank else 1, max_size=3)
        return st.just("") | marks if blank else marks

    def day(self) -> Strategy:
        return days()

    def word(self, kind: type[Enum]) -> Strategy:
        return st.sampled_from([*kind])

    def registered(self, kind: type) -> Strategy:
        return st.sampled_from([*FINDABLE.values()] if kind is Fact else [*CATEGORIES.values()])

    def nullable(self, inner: Strategy) -> Strategy:
        return st.none() | inner

    def ordered(self, member: Strategy) -> Strategy:
        return st.lists(member, max_size=2).map(tuple)

    def unordered(self, member: Strategy) -> Strategy:
        return st.frozensets(member, max_size=3)

    def record(self, kind: type) -> Strategy:
        return _ITEMS_APART if kind is InformationItem else records(kind, at_most=WITHIN)


def records(kind: type, given: Mapping[str, Strategy] | None = None, *, at_most: int = MATTERS) -> Strategy:
    """Instances of one of the library's attrs classes.

    Args:
        kind: The class.
        given: Strategies of fields that are to be drawn otherwise; they are drawn always.
        at_most: How many of the optional fields are drawn at most; the others keep their defaults.

    A field that the checks of its class refuse beside the others keeps its default.
    """
    of = fields(kind)
    always = {name: field.make(_Strategies()) for name, field in of.items() if field.required} | dict(
        given or {}
    )
    others = sorted(name for name in of if name not in always)
    checked = [name for name, field in of.items() if field.attribute.validator and not field.required]

    @st.composite
    def build(draw: st.DrawFn) -> object:
        wanted = draw(st.lists(st.sampled_from(others), max_size=at_most, unique=True)) if others else []
        drawn = {name: draw(strategy) for name, strategy in always.items()}
        drawn |= {name: draw(of[name].make(_Strategies())) for name in sorted(wanted)}
        try:
            return kind(**drawn)
        except ValueError:
            return kind(
                **{name: value for name, value in drawn.items() if name not in checked or name in always}
            )

    return build()


_ITEMS_APART = records(InformationItem, at_most=WITHIN)


def items() -> SearchStrategy[InformationItem]:
    """Items of information; often of a category."""
    kinds = st.none() | st.sampled_from([*CATEGORIES.values()])
    return records(
        InformationItem, {"id": st.sampled_from(["a", "b", "c", "d"]), "category": kinds}, at_most=WITHIN
    )


def _item_called(mark: str) -> Strategy:
    kinds = st.none() | st.sampled_from([*CATEGORIES.values()])
    return records(InformationItem, {"id": st.just(mark), "category": kinds}, at_most=WITHIN)


def categories() -> SearchStrategy[InformationCategory]:
    """Kinds of information."""
    return st.sampled_from([*CATEGORIES.values()])


def consents() -> SearchStrategy[ConsentRecord]:
    """Consents asked for or given; those of an act may cover its items."""
    covered = st.none() | st.frozensets(st.sampled_from(["a", "b", "c", "d"]), max_size=3)
    return records(ConsentRecord, {"items": covered}, at_most=2 * WITHIN)


@st.composite
def acts(
    draw: st.DrawFn, *, on: SearchStrategy[dt.date] | None = None, at_most: int = MATTERS
) -> ProcessingAct:
    """Acts that the law reaches, lawful or not.

    Args:
        draw: Given by Hypothesis.
        on: Days of the act; left out, `days`.
        at_most: How many special matters are drawn at most.
    """
    day = draw(days() if on is None else on)
    maker = _Strategies()
    of = fields(ProcessingAct)
    how_many = st.sampled_from([1, 1, 1, 2, 2, 0, None])
    some = how_many.flatmap(lambda n: st.none() if n is None else st.tuples(*map(_item_called, "abcd"[:n])))
    special: dict[str, Strategy] = {
        "items": some,
        "consents": st.none() | st.lists(consents(), max_size=2).map(tuple),
        "happened": st.sampled_from([True] * 8 + [None, False]),
        "done_by": st.sampled_from([Doer.PROCESSOR] * 8 + [None, *Doer]),
        "operations": st.none() | st.frozensets(st.sampled_from([*Operation]), min_size=1, max_size=3),
    }
    drawn = {name: draw(special[name] if name in special else of[name].make(maker)) for name in _ALWAYS}
    others = sorted(n for n in of if n not in drawn and n not in _NEVER and not of[n].required)
    for name in sorted(draw(st.lists(st.sampled_from(others), max_size=at_most, unique=True))):
        drawn[name] = draw(of[name].make(maker))
    if draw(st.booleans()):
        drawn["until"] = draw(st.sampled_from([day, min(LAST_VERIFIED_DAY, day + dt.timedelta(days=400))]))
    return ProcessingAct(id="act", on=day, **drawn)


@st.composite
def states_of_knowledge(
    draw: st.DrawFn, act: ProcessingAct | None = None, *, at_most: int = 8
) -> tuple[Finding, ...]:
    """Findings about an act that can stand together, from none to a good number.

    Args:
        draw: Given by Hypothesis.
        act: The act; findings about an item may then name one of its items.
        at_most: How many findings at most.
    """
    ids = [item.id for item in (act.items if act else None) or ()]
    asked = st.sampled_from([*FINDABLE.values()]) | st.sampled_from([*COUNTS.values()])
    findings: list[Finding] = []
    for fact in draw(st.lists(asked, max_size=at_most, unique_by=lambda each: each.name)):
        item = draw(st.sampled_from([None, *ids])) if fact.about is About.ITEM else None
        value = draw(st.integers(0, 1000) if isinstance(fact, Count) else st.booleans())
        found = Finding(fact, value, item=item)
        if _stand([*findings, found]):
            findings.append(found)
    return tuple(findings)


def _stand(findings: list[Finding]) -> bool:
    """Whether the meaning of the facts lets them stand together; items are not told apart, to be safe."""
    book = rulebook()
    known: dict[Atom, bool] = {}
    for finding in findings:
        if isinstance(finding.fact, Count):
            known |= {
                atom: bool(atom.holds(finding.value))
                for atom in book.atoms
                if isinstance(atom, Comparison) and atom.count is finding.fact
            }
        else:
            known[finding.fact] = bool(finding.value)
    try:
        propagate(book.clauses, known)
    except Contradiction:
        return False
    return True
