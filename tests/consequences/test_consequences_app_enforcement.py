"""The ministry's ladder against apps: legal steps, refused steps with their reasons, and heavier measures.

Ids M1 to M7 and the knife edges are those of the case file on the campaign of 2019 to 2021.
"""

import datetime as dt
from itertools import chain, repeat

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.consequences.administrative.app_enforcement import (
    Close,
    Establish,
    Expose,
    Find,
    FindNothing,
    Heavier,
    HeavierGround,
    Ladder,
    Measure,
    Notify,
    Order,
    Remove,
    Retest,
    Stage,
    Step,
    StepRefusedError,
    bases,
    funnel,
    penalty_bases,
    refusals,
    take,
    text,
    to_plain,
)
from pipl_rules.consequences.time_limits import CALENDAR, Calendar, Term, Unit

D = dt.date
ASKS, SENDS = "asks at every start", "sends contacts before consent"
FOUND = Find(on=D(2021, 1, 20), problems={ASKS, SENDS})
TOLD = Notify(on=D(2021, 1, 22))
ORDERED = Order(on=D(2021, 1, 22), by=D(2021, 1, 29))
STILL = Retest(on=D(2021, 2, 1), left={ASKS, SENDS})
PARTLY = Retest(on=D(2021, 2, 1), left={SENDS})
EXPOSED = Expose(on=D(2021, 2, 5), by=D(2021, 2, 19))
STILL_LATER = Retest(on=D(2021, 2, 22), left={ASKS, SENDS})
REMOVED = Remove(on=D(2021, 3, 3))
APP = Ladder("an app")
TO_RECTIFY = take(APP, FOUND, TOLD, ORDERED)
ON_SHOW = take(TO_RECTIFY, STILL, EXPOSED)
GONE = take(ON_SHOW, STILL_LATER, REMOVED)


def mended(on: dt.date, mended_on: dt.date | None = None) -> Retest:
    return Retest(on=on, everywhere=True, mended_on=mended_on)


def codes(ladder: Ladder, step: Step) -> list[str]:
    return [refusal.code for refusal in refusals(ladder, step)]


def test_m1_an_app_without_a_problem_is_closed() -> None:
    assert take(APP, FindNothing(on=D(2021, 1, 20))).stage is Stage.CLOSED


def test_m2_a_problem_leads_to_an_order_with_a_last_day() -> None:
    assert TO_RECTIFY.stage is Stage.TO_RECTIFY
    assert TO_RECTIFY.due is not None
    assert TO_RECTIFY.due.latest == D(2021, 1, 29)


def test_m3_what_is_mended_by_the_day_is_closed_without_exposure() -> None:
    closed = take(TO_RECTIFY, mended(D(2021, 1, 29)))
    assert closed.stage is Stage.CLOSED
    assert codes(closed, EXPOSED) == ["closed"]


def test_m4_what_is_not_mended_by_the_day_may_be_exposed() -> None:
    assert ON_SHOW.stage is Stage.EXPOSED
    assert ON_SHOW.due is not None
    assert ON_SHOW.due.latest == D(2021, 2, 19)


def test_m5_what_is_mended_by_the_second_day_is_closed() -> None:
    assert take(ON_SHOW, mended(D(2021, 2, 19))).stage is Stage.CLOSED


def test_m6_what_is_not_mended_by_the_second_day_may_be_removed() -> None:
    assert GONE.stage is Stage.REMOVED


@pytest.mark.parametrize(
    ("ladder", "mended_on", "tested_on", "next_step", "against"),
    [
        (TO_RECTIFY, D(2021, 1, 29), D(2021, 2, 1), EXPOSED, ["closed"]),
        (TO_RECTIFY, D(2021, 1, 30), D(2021, 2, 1), EXPOSED, []),
        (TO_RECTIFY, None, D(2021, 2, 1), EXPOSED, ["not_retested"]),
        (ON_SHOW, D(2021, 2, 19), D(2021, 2, 22), REMOVED, ["closed"]),
        (ON_SHOW, D(2021, 2, 20), D(2021, 2, 22), REMOVED, []),
        (ON_SHOW, None, D(2021, 2, 22), REMOVED, ["not_retested"]),
    ],
)
def test_knife_edge_1_a_day_late_is_late(
    ladder: Ladder, mended_on: dt.date | None, tested_on: dt.date, next_step: Step, against: list[str]
) -> None:
    """What was mended after the day may be exposed or removed; on an unknown day, neither."""
    assert codes(take(ladder, mended(tested_on, mended_on)), next_step) == against


def test_knife_edge_2_mended_in_one_place_only_is_not_mended() -> None:
    one_place = take(TO_RECTIFY, Retest(on=D(2021, 2, 1), everywhere=False))
    assert one_place.stage is Stage.TO_RECTIFY
    assert codes(one_place, EXPOSED) == []
    assert codes(one_place, Establish(on=D(2021, 2, 1), ground=HeavierGround.INCOMPLETE)) == []


def test_whether_every_build_was_mended_stays_open_until_it_is_found() -> None:
    """Silence about other builds neither closes the round nor shows a failure."""
    silent = take(TO_RECTIFY, Retest(on=D(2021, 2, 1)))
    assert silent.stage is Stage.TO_RECTIFY
    assert codes(silent, EXPOSED) == ["not_retested"]
    assert codes(silent, Close(on=D(2021, 2, 2))) == ["not_rectified"]


def test_knife_edge_3_evasion_needs_something_that_shows_it() -> None:
    at = D(2021, 1, 25)
    assert codes(TO_RECTIFY, Establish(on=at, ground=HeavierGround.EVASION)) == ["no_basis"]
    evasion = Establish(on=at, ground=HeavierGround.EVASION, basis="behaves well on test devices only")
    direct = Heavier(on=at, measure=Measure.DIRECT_REMOVAL, ground=HeavierGround.EVASION)
    assert codes(TO_RECTIFY, direct) == ["no_ground"]
    assert take(TO_RECTIFY, evasion, direct).stage is Stage.REMOVED


def test_knife_edge_4_the_same_problem_after_a_return_is_recurrence_and_another_is_not() -> None:
    back = take(GONE, mended(D(2021, 3, 10)), Close(on=D(2021, 3, 12)))
    again = take(back, Find(on=D(2021, 5, 6), problems={SENDS}))
    other = take(back, Find(on=D(2021, 5, 6), problems={"no way to cancel the account"}))
    ground = Establish(on=D(2021, 5, 7), ground=HeavierGround.RECURRENCE)
    assert codes(again, ground) == []
    assert codes(other, ground) == ["no_recurrence"]
    direct = Heavier(on=D(2021, 5, 7), measure=Measure.DIRECT_REMOVAL, ground=HeavierGround.RECURRENCE)
    assert take(again, ground, direct).stage is Stage.REMOVED


def test_a_ground_of_an_earlier_round_carries_no_measure_in_this_one() -> None:
    evasion = Establish(on=D(2021, 1, 25), ground=HeavierGround.EVASION, basis="seen")
    back = take(TO_RECTIFY, evasion, mended(D(2021, 1, 28)), Find(on=D(2021, 5, 6), problems={"another"}))
    direct = Heavier(on=D(2021, 5, 7), measure=Measure.DIRECT_REMOVAL, ground=HeavierGround.EVASION)
    assert codes(back, direct) == ["no_ground"]


def test_knife_edge_5_a_first_breach_mended_in_time_is_never_removed() -> None:
    closed = take(TO_RECTIFY, mended(D(2021, 1, 28)))
    at = D(2021, 2, 1)
    assert codes(closed, Remove(on=at)) == ["closed"]
    for ground in HeavierGround:
        assert "closed" in codes(closed, Establish(on=at, ground=ground, basis="seen"))
        for measure in Measure:
            assert "closed" in codes(closed, Heavier(on=at, measure=measure, ground=ground))


@pytest.mark.parametrize(
    ("day", "cite"),
    [
        (D(2017, 5, 31), []),
        (D(2017, 6, 1), ["Cybersecurity Law art. 64 para. 1"]),
        (D(2021, 10, 31), ["Cybersecurity Law art. 64 para. 1"]),
        (D(2021, 11, 1), ["PIPL art. 66"]),
    ],
)
def test_knife_edge_6_a_fine_rests_on_the_statute_of_the_day(day: dt.date, cite: list[str]) -> None:
    assert [str(each) for each in penalty_bases(day)] == cite


def test_no_notice_makes_a_fine_where_no_statute_of_the_day_does() -> None:
    """Administrative Penalty Law art. 16."""
    app = take(APP, Find(on=D(2017, 1, 4), problems={ASKS}))
    app = take(app, Establish(on=D(2017, 1, 5), ground=HeavierGround.EVASION, basis="seen"))
    for day in (D(2017, 1, 6), D(2017, 6, 1)):
        fine = Heavier(on=day, measure=Measure.PENALTY, ground=HeavierGround.EVASION)
        assert codes(app, fine) == ["no_statute"], "a later statute does not reach back"


@pytest.mark.parametrize("measure", [Measure.PENALTY, Measure.RISK_WARNING, Measure.CREDIT])
def test_measures_beside_the_ladder_leave_the_app_where_it_stands(measure: Measure) -> None:
    ground = Establish(on=D(2021, 2, 2), ground=HeavierGround.FAILURE)
    after = take(
        TO_RECTIFY, STILL, ground, Heavier(on=D(2021, 2, 3), measure=measure, ground=HeavierGround.FAILURE)
    )
    assert after.stage is Stage.TO_RECTIFY
    assert codes(after, EXPOSED) == []


def test_access_may_be_stopped_also_of_an_app_already_removed() -> None:
    ground = Establish(on=D(2021, 3, 4), ground=HeavierGround.FAILURE)
    stop = Heavier(on=D(2021, 3, 4), measure=Measure.STOP_ACCESS, ground=HeavierGround.FAILURE)
    remove = Heavier(on=D(2021, 3, 5), measure=Measure.DIRECT_REMOVAL, ground=HeavierGround.FAILURE)
    stopped = take(GONE, ground, stop)
    assert stopped.stage is Stage.ACCESS_STOPPED
    assert codes(stopped, remove) == ["already_removed"]


@pytest.mark.parametrize(
    ("ladder", "step", "against"),
    [
        (APP, TOLD, ["nothing_found"]),
        (APP, ORDERED, ["not_notified"]),
        (APP, STILL, ["nothing_found"]),
        (APP, Close(on=D(2021, 1, 20)), ["nothing_found", "not_rectified"]),
        (take(APP, FOUND), ORDERED, ["not_notified"]),
        (take(APP, FOUND), STILL, ["not_notified"]),
        (take(APP, FOUND, TOLD), TOLD, ["already_told"]),
        (take(APP, FOUND, TOLD), EXPOSED, ["not_ordered"]),
        (take(APP, FOUND, TOLD), Order(on=D(2021, 1, 22), by=D(2021, 1, 21)), ["due_before_step"]),
        (TO_RECTIFY, ORDERED, ["already_ordered"]),
        (TO_RECTIFY, FOUND, ["before_last_step", "round_open"]),
        (TO_RECTIFY, Expose(on=D(2021, 1, 29)), ["due_not_passed"]),
        (TO_RECTIFY, Expose(on=D(2021, 1, 30)), ["not_retested"]),
        (TO_RECTIFY, Remove(on=D(2021, 1, 29)), ["not_exposed", "due_not_passed"]),
        (TO_RECTIFY, Retest(on=D(2021, 2, 1), left={"another"}), ["not_of_this_round"]),
        (TO_RECTIFY, Retest(on=D(2021, 2, 1), mended_on=D(2021, 2, 2), everywhere=True), ["mended_and_left"]),
        (TO_RECTIFY, Establish(on=D(2021, 2, 1), ground=HeavierGround.FAILURE), ["no_failure"]),
        (take(TO_RECTIFY, PARTLY), Establish(on=D(2021, 2, 1), ground=HeavierGround.FAILURE), ["no_failure"]),
        (
            take(TO_RECTIFY, STILL),
            Establish(on=D(2021, 2, 1), ground=HeavierGround.INCOMPLETE),
            ["no_partial"],
        ),
        (take(TO_RECTIFY, STILL), REMOVED, ["not_exposed"]),
        (ON_SHOW, Expose(on=D(2021, 2, 22)), ["already_exposed", "not_retested"]),
        (ON_SHOW, Remove(on=D(2021, 2, 19)), ["due_not_passed"]),
        (ON_SHOW, REMOVED, ["not_retested"]),
        (take(TO_RECTIFY, STILL, Expose(on=D(2021, 2, 5))), REMOVED, ["no_day_set"]),
        (GONE, REMOVED, ["already_removed"]),
        (GONE, Close(on=D(2021, 3, 4)), ["not_rectified"]),
        (GONE, Order(on=D(2021, 3, 4), by=D(2021, 3, 8)), ["already_ordered"]),
    ],
)
def test_an_illegal_step_is_refused_with_every_reason(ladder: Ladder, step: Step, against: list[str]) -> None:
    assert codes(ladder, step) == against
    with pytest.raises(StepRefusedError) as refused:
        take(ladder, step)
    assert refused.value.place == 0
    assert all(str(refusal) in str(refused.value) and refusal.zh for refusal in refused.value.refusals)


def test_a_retest_before_the_last_day_shows_no_failure() -> None:
    early = take(TO_RECTIFY, Retest(on=D(2021, 1, 29), left={ASKS}))
    assert codes(early, EXPOSED) == ["not_retested"]


def test_five_working_days_from_the_order_of_january_2021_end_when_the_ministry_said() -> None:
    """Named on 2021-01-22, to rectify by 01-29."""
    counted = take(APP, FOUND, TOLD, Order(on=D(2021, 1, 22), by=Term(5, Unit.WORKING_DAY)))
    assert counted.due is not None
    assert counted.due.latest == D(2021, 1, 29)
    assert counted.due.deadline is not None


def test_a_term_over_an_unpublished_new_year_leaves_exposure_open_between_its_bounds() -> None:
    app = Ladder("an app", calendar=Calendar(D(2026, 11, 1)))
    day = D(2026, 12, 21)
    app = take(
        app, Find(on=day, problems={ASKS}), Notify(on=day), Order(on=day, by=Term(5, Unit.WORKING_DAY))
    )
    assert app.due is not None
    assert app.due.earliest < app.due.latest
    between = app.due.earliest + dt.timedelta(days=1)
    after = app.due.latest + dt.timedelta(days=1)
    assert codes(take(app, Retest(on=between, left={ASKS})), Expose(on=between)) == ["due_open"]
    assert codes(take(app, Retest(on=after, left={ASKS})), Expose(on=after)) == []


def test_a_ladder_is_a_value() -> None:
    """Nothing changes a ladder in place; the same steps give an equal one."""
    before = TO_RECTIFY.entries
    take(TO_RECTIFY, STILL)
    assert TO_RECTIFY.entries == before
    assert take(APP, FOUND, TOLD, ORDERED) == TO_RECTIFY
    assert to_plain(TO_RECTIFY)["steps"][-1] == {
        "step": "Order",
        "on": "2021-01-22",
        "stage": "to_rectify",
        "due": ["2021-01-29", "2021-01-29"],
    }


def test_the_history_is_told_in_both_languages_and_marked_as_practice() -> None:
    assert "2021-02-05 exposed in public, by 2021-02-19" in text(GONE)
    assert "ministry practice" in text(GONE)
    assert "2021-02-05 公开通报，2021-02-19前" in text(GONE, "zh")
    assert "工信部信管函〔2020〕164号" in text(GONE, "zh")


def test_what_a_removal_names_is_what_binds_on_its_day() -> None:
    assert "PIPL art. 66" not in [str(cite) for cite in bases(D(2021, 3, 3))]
    assert "PIPL art. 66" in [str(cite) for cite in bases(D(2021, 11, 1))]


def test_the_funnel_of_february_2021_is_counted_from_histories() -> None:
    """210,000 tested in two months, 1,067 ordered, 220 exposed, 86 removed: each a subset of the one before."""
    clean = take(APP, FindNothing(on=D(2021, 1, 20)))
    rectified = take(TO_RECTIFY, mended(D(2021, 1, 28)))
    found = funnel(
        chain(
            repeat(clean, 210_000 - 1_067),
            repeat(rectified, 1_067 - 220),
            repeat(ON_SHOW, 220 - 86),
            repeat(GONE, 86),
        )
    )
    assert (found.tested, found.ordered, found.exposed, found.removed) == (210_000, 1_067, 220, 86)
    assert found.directly == 0


DAY_GAPS = st.integers(0, 9)
PROBLEMS = st.frozensets(st.sampled_from([ASKS, SENDS]), min_size=1)
TODAY = D(2021, 1, 4)
BY = st.one_of(
    st.builds(Term, st.integers(1, 5), st.just(Unit.WORKING_DAY)), st.dates(D(2021, 1, 4), D(2021, 4, 1))
)
STEPS = st.one_of(
    st.builds(Find, on=st.just(TODAY), problems=PROBLEMS),
    st.builds(Notify, on=st.just(TODAY)),
    st.builds(Order, on=st.just(TODAY), by=BY),
    st.builds(
        Retest,
        on=st.just(TODAY),
        left=st.frozensets(st.sampled_from([ASKS, SENDS])),
        everywhere=st.sampled_from([None, True, False]),
    ),
    st.builds(Expose, on=st.just(TODAY), by=st.none() | BY),
    st.builds(Remove, on=st.just(TODAY)),
    st.builds(Close, on=st.just(TODAY)),
    st.builds(
        Establish, on=st.just(TODAY), ground=st.sampled_from(HeavierGround), basis=st.sampled_from(["", "x"])
    ),
    st.builds(
        Heavier, on=st.just(TODAY), measure=st.sampled_from(Measure), ground=st.sampled_from(HeavierGround)
    ),
)
BEFORE = {Notify: Find, Order: Notify, Expose: Order, Remove: Expose}
"""The step without which each step of the ladder would skip one."""


@given(st.lists(st.tuples(DAY_GAPS, STEPS), min_size=1, max_size=60))
@settings(max_examples=300)
def test_no_ladder_skips_a_step_without_a_recorded_ground(tries: list[tuple[int, Step]]) -> None:
    """Whatever is tried, what was taken keeps the order of the steps, or has its ground recorded in the same round."""
    ladder, today = APP, TODAY
    for gap, step in tries:
        today += dt.timedelta(days=gap)
        dated = evolve(step, on=today)
        if not refusals(ladder, dated):
            ladder = take(ladder, dated)
    steps_of_round: list[Step] = []
    for entry in ladder.entries:
        if isinstance(entry.step, Find):
            steps_of_round = []
        for kind, needed in BEFORE.items():
            if type(entry.step) is kind:
                assert any(type(earlier) is needed for earlier in steps_of_round)
        if isinstance(entry.step, Heavier):
            recorded = {earlier.ground for earlier in steps_of_round if isinstance(earlier, Establish)}
            assert entry.step.ground in recorded
        steps_of_round.append(entry.step)
    days = [entry.step.on for entry in ladder.entries]
    assert days == sorted(days)


def test_working_days_of_the_ladder_are_those_of_the_calendar() -> None:
    assert APP.calendar is CALENDAR
