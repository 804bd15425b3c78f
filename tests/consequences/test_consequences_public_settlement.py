"""A settlement in the public interest: its heads, its deadlines, and what may happen to it in which order."""

import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.consequences.public_interest.settlement import (
    YUHANG,
    Announce,
    Breach,
    Confirm,
    Course,
    Decline,
    Enforce,
    Head,
    HeadKind,
    HeadState,
    Perform,
    Plan,
    Refusal,
    Review,
    SettlementStepError,
    Stage,
    Step,
    Submit,
    TakeEffect,
    plain,
    provision,
    refusals,
    take,
    text,
)
from pipl_rules.consequences.public_interest.settlement.refusals import REASONS
from pipl_rules.consequences.time_limits import Term, Unit
from pipl_rules.errors import InputErrors

D = dt.date
AGREED = D(2021, 2, 7)
EFFECT = D(2021, 3, 11)
START = Course(plan=YUHANG, agreed_on=AGREED)
ANNOUNCE = Announce(on=D(2021, 2, 7), until=D(2021, 3, 9))
CONFIRM = Confirm(on=D(2021, 3, 10), against_public_interest=False)


def in_effect() -> Course:
    return take(START, ANNOUNCE, CONFIRM, TakeEffect(on=EFFECT))


def performed() -> Course:
    return take(in_effect(), *(Perform(on=D(2021, 3, 15), head=letter) for letter in "abdf"))


def supervised() -> Course:
    return take(performed(), Submit(on=D(2021, 3, 16)), Review(on=D(2021, 3, 17)))


def head(course: Course, letter: str, day: dt.date) -> HeadState:
    return next(state for state in course.heads(day) if state.head.letter == letter)


def codes(course: Course, step: Step) -> list[str]:
    return [refusal.code for refusal in refusals(course, step)]


# -- The plan -------------------------------------------------------------------------------------


def test_the_yuhang_agreement_has_six_heads_of_which_one_lasts_and_one_has_a_known_term() -> None:
    assert [each.letter for each in YUHANG.heads] == list("abcdef")
    assert [each.letter for each in YUHANG.heads if each.lasting] == ["e"]
    assert {each.letter: str(each.within) for each in YUHANG.heads if each.within} == {"f": "7 working days"}
    assert YUHANG.heads[-1].yuan == 1_500_000


@pytest.mark.parametrize(
    ("effect", "last"),
    [
        (D(2021, 3, 11), D(2021, 3, 22)),
        # days off for the tomb-sweeping festival of 2021: 3 to 5 April
        (D(2021, 3, 30), D(2021, 4, 9)),
        # 1 to 5 May off, 25 April and 8 May worked
        (D(2021, 4, 23), D(2021, 5, 6)),
    ],
)
def test_payment_falls_due_on_the_seventh_working_day_after_effect(effect: dt.date, last: dt.date) -> None:
    """The day of effect is not counted; days off by the year's notice are not, days worked by it are."""
    due = YUHANG.heads[-1].due(effect)
    assert due is not None
    assert due.last == last


def test_where_no_term_is_known_nothing_is_late_and_nothing_in_time() -> None:
    state = head(in_effect(), "a", D(2030, 1, 1))
    assert (state.due, state.late) == (None, None)


@pytest.mark.parametrize("letters", ["", "aa"])
def test_a_plan_has_heads_each_with_a_letter(letters: str) -> None:
    heads = tuple(Head(letter=letter, kind=HeadKind.PAY, en="pay", zh="支付") for letter in letters)
    with pytest.raises(InputErrors) as caught:
        Plan(name="p", heads=heads)
    assert [fault.path for fault in caught.value.faults] == ["heads"]


# -- The course -----------------------------------------------------------------------------------


def test_a_settlement_runs_from_agreement_to_supervision() -> None:
    stages = [entry.stage for entry in supervised().entries]
    assert stages == [
        Stage.ANNOUNCED,
        Stage.CONFIRMED,
        Stage.IN_EFFECT,
        Stage.IN_EFFECT,
        Stage.IN_EFFECT,
        Stage.IN_EFFECT,
        Stage.PERFORMED,
        Stage.UNDER_REVIEW,
        Stage.SUPERVISED,
    ]


def test_history_is_a_value() -> None:
    """A step taken gives another course; the one before stays as it was."""
    again = take(START, ANNOUNCE)
    assert START.entries == ()
    assert again == take(START, ANNOUNCE)
    assert again != START


@pytest.mark.parametrize(
    ("until", "refused"),
    [(D(2021, 3, 8), ["announced_too_short"]), (D(2021, 3, 9), [])],
)
def test_an_agreement_is_announced_for_thirty_days_at_least(until: dt.date, refused: list[str]) -> None:
    assert codes(START, Announce(on=D(2021, 2, 7), until=until)) == refused


@pytest.mark.parametrize(
    ("step", "refused"),
    [
        (Confirm(on=D(2021, 3, 9), against_public_interest=False), ["announcement_runs"]),
        (Confirm(on=D(2021, 3, 10), against_public_interest=False), []),
        (Confirm(on=D(2021, 3, 10)), ["not_examined"]),
        (Confirm(on=D(2021, 3, 10), against_public_interest=True), ["against_public_interest"]),
        (
            Confirm(on=D(2021, 2, 6), against_public_interest=True),
            ["before_last_step", "announcement_runs", "against_public_interest"],
        ),
        (Decline(on=D(2021, 3, 9)), ["announcement_runs"]),
        (Decline(on=D(2021, 3, 10)), []),
        (TakeEffect(on=D(2021, 3, 10)), ["wrong_stage"]),
    ],
)
def test_the_court_examines_after_the_announcement(step: Step, refused: list[str]) -> None:
    """Every reason for a refusal is told at once."""
    assert codes(take(START, ANNOUNCE), step) == refused


def test_what_the_court_declined_goes_to_trial() -> None:
    declined = take(START, ANNOUNCE, Decline(on=D(2021, 3, 10)))
    assert declined.stage is Stage.DECLINED
    assert codes(declined, CONFIRM) == ["declined"]


@pytest.mark.parametrize(
    ("step", "refused"),
    [
        (Perform(on=EFFECT, head="a"), []),
        (Perform(on=EFFECT, head="x"), ["no_such_head"]),
        (Perform(on=EFFECT, head="e"), ["lasting"]),
        (Perform(on=EFFECT, head="c"), ["by_review"]),
        (Submit(on=EFFECT), ["not_performed"]),
        (Review(on=EFFECT), ["wrong_stage"]),
        (Breach(on=EFFECT, head="e"), ["wrong_stage"]),
        (Perform(on=D(2021, 3, 10), head="a"), ["before_last_step"]),
        (Enforce(on=D(2021, 3, 22)), ["nothing_overdue"]),
        (Enforce(on=D(2021, 3, 23)), []),
    ],
)
def test_in_effect_heads_are_performed_and_only_what_is_overdue_is_enforced(
    step: Step, refused: list[str]
) -> None:
    assert codes(in_effect(), step) == refused


def test_a_head_is_performed_once() -> None:
    course = take(in_effect(), Perform(on=EFFECT, head="a"))
    assert codes(course, Perform(on=EFFECT, head="a")) == ["already_performed"]


def test_paid_on_the_last_day_is_in_time_and_a_day_later_is_late() -> None:
    for day, late in ((D(2021, 3, 22), False), (D(2021, 3, 23), True)):
        course = take(in_effect(), Perform(on=day, head="f"))
        assert head(course, "f", D(2021, 6, 1)).late is late
    assert head(in_effect(), "f", D(2021, 3, 22)).late is False
    assert head(in_effect(), "f", D(2021, 3, 23)).late is True


def test_a_deadline_in_a_year_without_a_notice_leaves_enforcement_open() -> None:
    start = Course(plan=YUHANG, agreed_on=D(2030, 1, 1))
    course = take(
        start,
        Announce(on=D(2030, 1, 1), until=D(2030, 2, 1)),
        Confirm(on=D(2030, 2, 2), against_public_interest=False),
        TakeEffect(on=D(2030, 9, 27)),
    )
    due = course.heads(D(2030, 9, 27))[-1].due
    assert due is not None
    assert due.earliest < due.latest
    assert codes(course, Enforce(on=due.latest)) == ["nothing_overdue", "overdue_open"]
    assert codes(course, Enforce(on=due.latest + dt.timedelta(days=1))) == []


def test_what_a_review_finds_left_is_performed_again_before_the_next() -> None:
    course = take(
        performed(), Submit(on=D(2021, 3, 16)), Review(on=D(2021, 3, 17), left=frozenset({"a", "e"}))
    )
    assert course.stage is Stage.IN_EFFECT
    assert codes(course, Submit(on=D(2021, 3, 18))) == ["not_performed"]
    mended = take(course, Perform(on=D(2021, 3, 18), head="a"))
    assert codes(mended, Submit(on=D(2021, 3, 18))) == ["not_performed"]
    both = take(mended, Perform(on=D(2021, 3, 18), head="e"))
    assert both.stage is Stage.PERFORMED
    again = take(both, Submit(on=D(2021, 3, 19)), Review(on=D(2021, 3, 20)))
    assert again.stage is Stage.SUPERVISED


def test_a_review_names_only_heads_that_there_are() -> None:
    course = take(performed(), Submit(on=D(2021, 3, 16)))
    assert codes(course, Review(on=D(2021, 3, 17), left=frozenset({"x"}))) == ["no_such_head"]


def test_what_is_broken_under_supervision_can_be_enforced_or_mended() -> None:
    broken = take(supervised(), Breach(on=D(2022, 1, 4), head="e"))
    assert broken.stage is Stage.IN_EFFECT
    assert take(broken, Enforce(on=D(2022, 1, 5))).stage is Stage.ENFORCED
    assert take(broken, Perform(on=D(2022, 1, 5), head="e")).stage is Stage.PERFORMED


def test_a_refused_step_says_which_and_why() -> None:
    with pytest.raises(SettlementStepError, match=r"steps\[1\] \(TakeEffect\) cannot be taken") as caught:
        take(START, ANNOUNCE, TakeEffect(on=D(2021, 3, 10)))
    assert caught.value.place == 1
    assert caught.value.refusals == (Refusal("wrong_stage"),)
    assert caught.value.refusals[0].zh == REASONS["wrong_stage"][1]


@pytest.mark.parametrize(
    ("step", "cite"),
    [
        (ANNOUNCE, "SPC Civil Procedure Interpretation (2020) art. 289 para. 2"),
        (Confirm(on=D(2022, 4, 9)), "SPC Civil Procedure Interpretation (2020) art. 289 para. 3"),
        (Confirm(on=D(2022, 4, 10)), "SPC Civil Procedure Interpretation (2022) art. 287 para. 3"),
        (Enforce(on=D(2020, 12, 31)), "SPC and SPP Procuratorial Interpretation 2018 art. 12"),
        (Enforce(on=D(2021, 1, 1)), "SPC and SPP Procuratorial Interpretation 2020 art. 12"),
        (Submit(on=D(2021, 1, 1)), None),
    ],
)
def test_what_the_court_does_is_cited_by_the_text_of_the_day(step: Step, cite: str | None) -> None:
    found = provision(step)
    assert (str(found) if found else None) == cite


def test_the_course_is_told_in_both_languages_and_as_plain_data() -> None:
    course = take(in_effect(), Perform(on=D(2021, 3, 24), head="f"))
    day = D(2021, 4, 1)
    assert "(f) pay for the harm to the public interest; by 2021-03-22; performed 2021-03-24; late" in text(
        course, day
    )
    assert "(a) stop the infringement" in text(course, day)
    assert "no term known" in text(course, day)
    assert "期限至2021-03-22；已于2021-03-24履行；逾期" in text(course, day, "zh")
    assert "生效后7个工作日内" in text(START, day, "zh")
    data = plain(course, day)
    assert json.loads(json.dumps(data)) == data
    assert data["heads"][-1]["late"] is True


# -- Properties -----------------------------------------------------------------------------------

DAYS = st.dates(D(2021, 2, 7), D(2021, 12, 31))
LETTERS = st.sampled_from("abcdefx")
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.builds(Announce, on=DAYS, until=DAYS),
    st.builds(Confirm, on=DAYS, against_public_interest=st.sampled_from([True, False, None])),
    st.builds(Decline, on=DAYS),
    st.builds(TakeEffect, on=DAYS),
    st.builds(Perform, on=DAYS, head=LETTERS),
    st.builds(Submit, on=DAYS),
    st.builds(Review, on=DAYS, left=st.frozensets(LETTERS, max_size=2)),
    st.builds(Breach, on=DAYS, head=LETTERS),
    st.builds(Enforce, on=DAYS),
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([START, take(START, ANNOUNCE), in_effect(), performed(), supervised()]),
    st.lists(STEPS, max_size=12),
)
def test_no_order_of_steps_leaves_the_rails(course: Course, steps: list[Step]) -> None:
    """Steps are refused or taken; what is taken stays in order, and nobody reviews before everything is performed."""
    for step in steps:
        if refusals(course, step):
            with pytest.raises(SettlementStepError):
                take(course, step)
            continue
        course = take(course, step)
        if course.stage in (Stage.UNDER_REVIEW, Stage.SUPERVISED):
            assert not course.left()
            assert course.effect is not None
    days = [entry.step.on for entry in course.entries]
    assert days == sorted(days)
    again = take(Course(plan=YUHANG, agreed_on=AGREED), *(entry.step for entry in course.entries))
    assert again == course


def test_a_term_of_a_year_ends_on_the_corresponding_day() -> None:
    work = Head(letter="a", kind=HeadKind.RECTIFY, en="work", zh="行为补偿", within=Term(1, Unit.YEAR))
    due = work.due(D(2023, 12, 1))
    assert due is not None
    assert due.last == D(2024, 12, 2)  # the first is a Sunday
