"""What holds of every record of exposure: more never lowers, halving never lowers, order never decides."""

import datetime as dt
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.consequences.criminal import Exposure, Figure, Lot, Tier, assess
from pipl_rules.consequences.criminal.assessment import Assessment, Bounds
from pipl_rules.consequences.criminal.quantities import Range, bounds
from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.consequences.criminal.relevance import bears
from pipl_rules.consequences.criminal.words import Deed, How, ItemClass, Kind, RuleRank

FEW = settings(max_examples=30, deadline=None)
MAYBE = st.sampled_from([True, False, None])
NUMBERS = st.one_of(
    st.integers(0, 60_000),
    st.sampled_from([24, 25, 49, 50, 249, 250, 499, 500, 2_499, 2_500, 4_999, 5_000, 24_999, 25_000, 49_999]),
)
SETTLED = [kind for kind in Kind if kind not in (Kind.HOME_OWNERS, Kind.OTHER)]
DAYS = st.sampled_from(
    [(dt.date(2014, 1, 1), dt.date(2015, 10, 31)), (dt.date(2015, 1, 1), dt.date(2016, 1, 1)), (None, None)]
)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    how = draw(st.sampled_from([How.EXACT, How.AT_LEAST, How.AT_MOST, How.NOT_STATED]))
    return Figure(None if how is How.NOT_STATED else draw(NUMBERS), how)


@st.composite
def lots(draw: st.DrawFn, name: str = "lot") -> Lot:
    return Lot(
        id=name,
        kind=draw(st.sampled_from(SETTLED)),
        deeds=draw(st.none() | st.frozensets(st.sampled_from(Deed), min_size=1, max_size=3)),
        items=draw(figures()),
        recipients=draw(st.sampled_from([Figure(1), Figure(3), None])),
        handed_over=draw(st.sampled_from([(), (Figure(30),), (Figure(400), Figure(2_600))])),
        deduplicated=draw(MAYBE),
        repeated=draw(st.none() | figures()),
        identifies=draw(st.sampled_from([True, True, None])),
        consented=draw(st.sampled_from([False, False, None])),
        lawfully_public=draw(st.sampled_from([False, False, None])),
        from_duty=draw(MAYBE),
        from_listed_unit=draw(MAYBE),
        for_lawful_business=draw(MAYBE),
        used_in_crime=draw(MAYBE),
        knew=draw(st.sampled_from([False, False, None])),
    )


@st.composite
def exposures(draw: st.DrawFn) -> Exposure:
    began, ended = draw(DAYS)
    said: dict[str, Any] = {
        name: draw(MAYBE) for name in ("intentional", "staff_of_listed_unit", "public_official")
    }
    return Exposure(
        id="case",
        began=began,
        ended=ended,
        lots=tuple(draw(lots(name)) for name in draw(st.sampled_from([("a",), ("a", "b"), ("a", "b", "c")]))),
        rules_breached=draw(st.sampled_from([frozenset({RuleRank.LAW}), frozenset(), None])),
        gains=draw(figures()),
        profit=draw(figures()),
        **said,
    )


def answer(exposure: Exposure) -> Assessment:
    return assess(exposure)


def no_lower(more: Bounds, less: Bounds) -> bool:
    return more.certainly >= less.certainly and more.possibly >= less.possibly


@FEW
@given(case=exposures(), place=st.integers(0, 2), more=st.integers(1, 60_000))
def test_more_items_never_lower_the_tier(case: Exposure, place: int, more: int) -> None:
    """Class and alternatives fixed: neither what is certain nor what is possible falls, and no band does."""
    chosen = case.lots[place % len(case.lots)]
    if chosen.items is None or chosen.items.value is None:
        return
    fuller = evolve(chosen, items=evolve(chosen.items, value=chosen.items.value + more))
    before = answer(case)
    after = answer(evolve(case, lots=tuple(fuller if each is chosen else each for each in case.lots)))
    assert no_lower(after.tier, before.tier)
    assert no_lower(after.band_tier, before.band_tier)


@FEW
@given(case=exposures())
def test_that_items_were_obtained_in_duty_never_lowers_the_tier(case: Exposure) -> None:
    outside = evolve(case, lots=tuple(evolve(each, from_duty=False) for each in case.lots))
    inside = evolve(case, lots=tuple(evolve(each, from_duty=True) for each in case.lots))
    assert no_lower(answer(inside).tier, answer(outside).tier)


@FEW
@given(case=exposures(), order=st.randoms(use_true_random=False))
def test_the_order_of_lots_decides_nothing(case: Exposure, order: Any) -> None:
    mixed = list(case.lots)
    order.shuffle(mixed)
    one, other = answer(case), answer(evolve(case, lots=tuple(mixed)))
    assert (one.tier, one.band_tier, one.offence, one.tally) == (
        other.tier,
        other.band_tier,
        other.offence,
        other.tally,
    )
    assert [(each.rule.id, each.holds) for each in one.grounds] == [
        (each.rule.id, each.holds) for each in other.grounds
    ]


@FEW
@given(numbers=st.lists(st.integers(0, 400), min_size=3, max_size=3), split=st.integers(0, 400))
def test_conversion_is_the_sum_of_shares_however_the_items_are_split(numbers: list[int], split: int) -> None:
    """Serious exactly where n1/50 + n2/500 + n3/5000 reaches one, in whole numbers."""
    kinds = (Kind.CREDIT, Kind.HEALTH, Kind.ORDINARY)
    scale = (1, 5, 40)
    counts = [number * factor // 8 for number, factor in zip(numbers, scale, strict=True)]

    def case(parts: list[tuple[Kind, int]]) -> Exposure:
        return Exposure(
            id="case",
            began=dt.date(2019, 1, 1),
            ended=dt.date(2019, 6, 1),
            rules_breached=frozenset({RuleRank.LAW}),
            intentional=True,
            gains=Figure(0),
            lots=tuple(
                Lot(
                    id=str(place),
                    kind=kind,
                    deeds=frozenset({Deed.STEAL}),
                    items=Figure(number),
                    identifies=True,
                    consented=False,
                    lawfully_public=False,
                )
                for place, (kind, number) in enumerate(parts)
            ),
        )

    whole: list[tuple[Kind, int]] = list(zip(kinds, counts, strict=True))
    taken = min(split, counts[2])
    parted: list[tuple[Kind, int]] = [*whole[:2], (Kind.ORDINARY, taken), (Kind.ORDINARY, counts[2] - taken)]
    share = 100 * counts[0] + 10 * counts[1] + counts[2]
    expected = Tier.NONE if share < 5_000 else Tier.SERIOUS if share < 50_000 else Tier.ESPECIALLY_SERIOUS
    assert answer(case(whole)).tier == Bounds(expected, expected)
    assert answer(case(parted)).tier == Bounds(expected, expected)


@FEW
@given(case=exposures(), number=NUMBERS)
def test_learning_a_number_stays_within_the_bounds_told_before(case: Exposure, number: int) -> None:
    """What was certain stays so, and nothing comes that was not possible."""
    first = case.lots[0]
    told = bounds(first.items)
    inside = max(told.low, number if told.high is None else min(number, told.high))
    learnt = evolve(case, lots=(evolve(first, items=Figure(inside)), *case.lots[1:]))
    before, after = answer(case).tier, answer(learnt).tier
    assert before.certainly <= after.certainly
    assert after.possibly <= before.possibly


@FEW
@given(case=exposures())
def test_the_text_of_2009_never_punishes_more(case: Exposure) -> None:
    """Which is why Criminal Law art. 12 leaves acts that ended by 2015-10-31 to it."""
    judged_then = answer(evolve(case, began=dt.date(2014, 1, 1), ended=dt.date(2014, 6, 1))).band_tier
    later = answer(evolve(case, began=dt.date(2016, 1, 1), ended=dt.date(2016, 6, 1))).band_tier
    assert no_lower(later, judged_then)
    assert judged_then.possibly <= Tier.SERIOUS


@FEW
@given(case=exposures())
def test_putting_a_contested_lot_in_a_class_stays_within_the_bounds(case: Exposure) -> None:
    contested = evolve(case, lots=(evolve(case.lots[0], kind=Kind.HOME_OWNERS), *case.lots[1:]))
    overall = answer(contested)
    for each in ItemClass:
        put = evolve(contested.lots[0], classes=frozenset({each}))
        found = answer(evolve(contested, lots=(put, *case.lots[1:]))).tier
        assert overall.tier.certainly <= found.certainly
        assert found.possibly <= overall.tier.possibly
    assert {by.classes["a"] for by in overall.by_class} == set(ItemClass)


@given(low=st.integers(0, 99), wide=st.integers(0, 99), edge=st.integers(0, 200))
def test_a_range_reaches_a_figure_where_all_its_numbers_do(low: int, wide: int, edge: int) -> None:
    numbers = range(low, low + wide + 1)
    reached = {number >= edge for number in numbers}
    expected = reached.pop() if len(reached) == 1 else None
    assert Range(low, low + wide).within(edge, None) is expected


@FEW
@given(case=exposures(), about=st.booleans(), joint=st.none() | figures())
def test_a_reading_said_not_to_bear_changes_nothing(
    case: Exposure, about: bool, joint: Figure | None
) -> None:
    first = evolve(case.lots[0], items=Figure(5_000, How.ABOUT)) if about else case.lots[0]
    whole = evolve(case, lots=(first, *case.lots[1:]), joint_gains=joint)
    usual = answer(whole)
    for name, reading in READINGS.items():
        if not bears(name, whole):
            for choice in reading.choices:
                other = assess(whole, readings={name: choice.name})
                assert (other.tier, other.band_tier, other.offence) == (
                    usual.tier,
                    usual.band_tier,
                    usual.offence,
                )
