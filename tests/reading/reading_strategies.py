"""Acts at random, drawn from the classes themselves: a field added to one is drawn here too."""

from enum import Enum
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pipl_rules.domain import CATEGORIES, ProcessingAct
from pipl_rules.facts import COUNTS, READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About, Count, Fact
from pipl_rules.reading import Submission
from pipl_rules.reading.kinds import Maker, fields
from pipl_rules.reading.values import FINDABLE

Strategy = SearchStrategy[Any]

whole_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
named_texts = whole_texts.filter(lambda text: bool(text) and not text.isspace())


class _Strategies(Maker[Strategy]):
    def boolean(self) -> Strategy:
        return st.booleans()

    def whole(self) -> Strategy:
        return st.integers(min_value=0)

    def text(self, *, blank: bool) -> Strategy:
        return whole_texts if blank else named_texts

    def day(self) -> Strategy:
        return st.dates()

    def word(self, kind: type[Enum]) -> Strategy:
        return st.sampled_from(kind)

    def registered(self, kind: type) -> Strategy:
        return st.sampled_from([*FINDABLE.values()] if kind is Fact else [*CATEGORIES.values()])

    def nullable(self, inner: Strategy) -> Strategy:
        return st.none() | inner

    def ordered(self, member: Strategy) -> Strategy:
        return st.lists(member, max_size=3).map(tuple)

    def unordered(self, member: Strategy) -> Strategy:
        return st.frozensets(member, max_size=3)

    def record(self, kind: type) -> Strategy:
        return records(kind)


def records(kind: type) -> Strategy:
    """Instances of an attrs class; a field that its checks refuse is left out."""
    of = fields(kind)
    drawn = {name: field.make(_Strategies()) for name, field in of.items()}
    required = {name: drawn.pop(name) for name, field in of.items() if field.required}

    def build(given: dict[str, Any]) -> object:
        try:
            return kind(**given)
        except ValueError:
            checked = [name for name, field in of.items() if field.attribute.validator and not field.required]
            return kind(**{name: value for name, value in given.items() if name not in checked})

    return st.fixed_dictionaries(required, optional=drawn).map(build)


acts: SearchStrategy[ProcessingAct] = records(ProcessingAct)


@st.composite
def submissions(draw: st.DrawFn) -> Submission:
    """Acts with findings that do not conflict, a day of judgment that can be, and choices that are."""
    act = draw(acts)
    ids = [item.id for item in act.items or ()]
    findings = []
    asked = st.sampled_from([*FINDABLE.values()]) | st.sampled_from([*COUNTS.values()])
    for fact in draw(st.lists(asked, max_size=3, unique_by=lambda each: each.name)):
        item = draw(st.sampled_from([None, *ids])) if fact.about is About.ITEM else None
        value = draw(st.integers(min_value=0) if isinstance(fact, Count) else st.booleans())
        findings.append(Finding(fact, value, draw(whole_texts), item=item))
    return Submission(
        act,
        tuple(findings),
        draw(st.none() | st.dates(min_value=act.on)),
        {
            name: draw(st.sampled_from(READINGS[name].choices)).name
            for name in draw(st.sets(st.sampled_from([*READINGS]), max_size=2))
        },
    )


json_values: Strategy = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
