"""Civil liability: what may be claimed, under which law, against what; and what the courts ordered."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pipl_rules import ProcessingAct
from pipl_rules.cases import every_case
from pipl_rules.cases.orders import Order, Orders, every_order
from pipl_rules.consequences.branch import Branch
from pipl_rules.consequences.civil import Claim, civil
from pipl_rules.consequences.civil import facts as f
from pipl_rules.consequences.civil.earlier import NOT_AT_HAND
from pipl_rules.consequences.civil.limitation import limitation
from pipl_rules.consequences.civil.remedies import CIVIL
from pipl_rules.consequences.civil.words import text, to_plain
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Fact

DAY = dt.date
ACTS = {act.id: act for case in every_case() for act in case.acts}


PIPL_DAY = DAY(2022, 3, 1)


def taken(day: dt.date = PIPL_DAY) -> Judgment:
    """L3, as if on another day: a name and number kept without consent; it infringes information rights."""
    return transpose(ACTS["L3"].submission.act, day)


@pytest.mark.parametrize("orders", every_order(), ids=lambda orders: orders.case)
def test_what_the_court_ordered_could_be_claimed(orders: Orders) -> None:
    """Every order of Ling, Huang and Wang rests on something that the law of the day gave."""
    assert [order.what for order in orders.ordered if not orders.available(order)] == []


@pytest.mark.parametrize("orders", every_order(), ids=lambda orders: orders.case)
def test_what_the_court_refused_no_law_of_the_day_gave(orders: Orders) -> None:
    """A public apology had no measure in law before Civil Code art. 1000; refusing it was the court's."""
    assert not any(orders.available(order) for order in orders.refused)


def test_the_sums_of_the_seed_cases() -> None:
    sums = {o.case: sum(order.yuan or 0 for order in o.ordered) for o in every_order()}
    assert sums == {"ling": 5231, "huang": 6600, "wang": 0}


def test_an_order_without_ground_is_noticed() -> None:
    """Mental distress was not claimed in Ling: it would be told apart."""
    (ling, *_) = every_order()
    assert not ling.available(Order(consequence=f.DISTRESS, what="", what_zh=""))


def test_fault_is_presumed_from_the_first_day_of_the_pipl_for_damages_only() -> None:
    """PIPL art. 69: acts from 2021-11-01; the claim to stop never asked for fault."""
    for day, presumed in ((DAY(2021, 10, 31), False), (DAY(2021, 11, 1), True)):
        found = civil(taken(day), Claim(damage=True, goes_on=True), fault="shown")
        assert found.holds(f.FAULT_PRESUMED) is presumed
        assert found.holds(f.LIABLE) is presumed
        assert found.holds(f.STOP) is True


def test_whoever_proves_that_there_was_no_fault_owes_no_damages_and_must_stop_all_the_same() -> None:
    found = civil(taken(), Claim(damage=True, goes_on=True, no_fault=True, at_fault=False))
    assert found.holds(f.LIABLE) is False
    assert found.holds(f.STOP) is True


def test_without_damage_nothing_is_paid_and_an_apology_is_owed() -> None:
    found = civil(taken(), Claim())
    assert found.holds(f.LIABLE) is False
    assert f.DAMAGE in found.taken
    assert found.holds(f.APOLOGY) is True


def test_damages_go_by_loss_by_gain_or_by_what_the_court_fixes() -> None:
    assert civil(taken(), Claim(loss_yuan=800)).holds(f.BY_LOSS) is True
    assert civil(taken(), Claim(damage=True, gain_yuan=13000)).holds(f.BY_GAIN) is True
    court = civil(taken(), Claim(damage=True))
    assert court.holds(f.BY_DISCRETION) is True
    assert court.holds(f.BY_LOSS) is court.holds(f.BY_GAIN) is False


@pytest.mark.parametrize(("asked", "over"), [(500_000, False), (500_001, True)])
def test_what_a_court_fixes_by_itself_stays_within_half_a_million(asked: int, over: bool) -> None:
    """SPC network provisions of 2020 art. 12 para. 2: 以下 includes the figure."""
    act = evaluate(ACTS["L3"].submission.act)
    found = civil(act, Claim(damage=True, asked_yuan=asked))
    assert found.holds(f.OVER_THE_CEILING) is over


def test_before_the_code_a_gain_counts_only_where_the_loss_cannot_be_told() -> None:
    """Tort Liability Law art. 20 put the loss first; Civil Code art. 1182 lets the person choose."""
    both = Claim(loss_yuan=100, gain_yuan=200)
    assert civil(taken(DAY(2019, 2, 8)), both).holds(f.BY_GAIN) is False
    assert civil(taken(DAY(2021, 1, 1)), both).holds(f.BY_GAIN) is True


@pytest.mark.parametrize(("reached", "public"), [(True, True), (False, False), (None, False)])
def test_an_apology_is_public_where_others_were_reached(reached: bool | None, public: bool) -> None:
    assert civil(taken(), Claim(reached_others=reached)).holds(f.PUBLIC_APOLOGY) is public


def test_a_service_answers_for_the_growth_after_notice_and_for_the_whole_if_it_knew() -> None:
    """Civil Code arts 1195, 1197; that it should have known came with the Code, the law of 2009 asked that it knew."""
    growth = civil(taken(), Claim(by_a_user=True, notice_given=True, not_prompt=True))
    assert growth.holds(f.HOST_GROWTH) is True
    assert growth.holds(f.HOST_WHOLE) is False
    should = Claim(by_a_user=True, service_should_know=True)
    assert civil(taken(DAY(2020, 12, 31)), should).holds(f.HOST_WHOLE) is False
    assert civil(taken(DAY(2021, 1, 1)), should).holds(f.HOST_WHOLE) is True


def test_near_relatives_claim_for_the_privacy_of_the_dead_and_others_where_there_are_none() -> None:
    private = ACTS["DC-11-1"].judge()
    assert civil(private, Claim(person_dead=True, close_kin=True)).holds(f.KIN_MAY_CLAIM) is not False
    code = transpose(ACTS["DC-11-1"].submission.act, DAY(2021, 6, 1))
    assert code.privacy is True
    other = Claim(person_dead=True, other_kin=True)
    assert civil(code, other).holds(f.KIN_MAY_CLAIM) is False
    assert (
        civil(code, Claim(person_dead=True, other_kin=True, no_close_kin=True)).holds(f.KIN_MAY_CLAIM) is True
    )


def test_the_civil_claim_is_paid_before_fines() -> None:
    """Civil Code art. 187; before it Tort Liability Law art. 4."""
    for day in (DAY(2019, 2, 8), DAY(2022, 3, 1)):
        found = civil(taken(day), Claim(punished=True, assets_short=True))
        assert found.holds(f.CIVIL_FIRST) is found.holds(f.STATE_NO_BAR) is True


def test_an_injunction_asks_for_evidence_and_for_harm_that_cannot_be_made_good() -> None:
    assert civil(taken(), Claim(imminent=True, irreparable=True)).holds(f.INJUNCTION) is True
    assert civil(taken(), Claim(imminent=True)).holds(f.INJUNCTION) is False


def test_a_lawful_act_gives_no_claim() -> None:
    found = civil(ACTS["L4"].judge(), Claim(damage=True, at_fault=True, goes_on=True, still_kept=True))
    assert found.available == ()


def test_an_open_judgment_leaves_claims_open() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=DAY(2024, 1, 1)))
    assert judgment.privacy is None or civil(judgment, Claim(goes_on=True)).holds(f.STOP) is not True


@pytest.mark.parametrize(
    ("known", "last"),
    [
        (DAY(2015, 9, 30), DAY(2017, 9, 30)),
        (DAY(2015, 10, 1), DAY(2018, 10, 1)),
        (DAY(2017, 10, 1), DAY(2020, 10, 1)),
        (DAY(2021, 11, 1), DAY(2024, 11, 1)),
        (DAY(2024, 2, 29), DAY(2027, 2, 28)),
    ],
)
def test_two_years_became_three_for_what_had_not_run_out_on_2017_10_01(known: dt.date, last: dt.date) -> None:
    """SPC Interpretation on Limitation 2018 arts 1 to 3; Civil Code art. 188."""
    assert limitation(known, None).last_day == last


def test_a_demand_begins_time_anew_only_while_it_runs() -> None:
    known = DAY(2021, 1, 1)
    assert limitation(known, None, [DAY(2023, 6, 1)]).last_day == DAY(2026, 6, 1)
    assert limitation(known, None, [DAY(2024, 1, 2)]).last_day == DAY(2024, 1, 1)


@given(
    st.dates(DAY(1990, 1, 1), DAY(2026, 1, 1)),
    st.lists(st.dates(DAY(1990, 1, 1), DAY(2026, 1, 1)), max_size=4),
)
def test_beginning_anew_never_shortens_the_time(known: dt.date, days: list[dt.date]) -> None:
    alone, renewed = limitation(known, None).last_day, limitation(known, None, days).last_day
    assert alone is not None
    assert renewed is not None
    assert renewed >= alone


def test_time_bars_payment_only_if_it_is_pleaded() -> None:
    late = Claim(known_on=DAY(2021, 12, 1), filed_on=DAY(2025, 1, 1))
    pleaded = evolve(late, time_pleaded=True)
    assert civil(taken(), pleaded).holds(f.DAMAGES_BARRED) is True
    assert civil(taken(), late).holds(f.DAMAGES_BARRED) is False
    assert civil(taken(), pleaded).holds(f.APOLOGY) is True


def test_articles_that_were_not_at_hand_are_marked() -> None:
    assert {str(cite) for cite in NOT_AT_HAND} == {
        "Tort Liability Law art. 20",
        "SPC Network Provisions 2014 art. 18",
    }


def test_every_consequence_is_attached_by_some_rule_on_some_day() -> None:
    declared = {
        each.name for each in vars(f).values() if isinstance(each, Fact) and each.settled_by.value == "law"
    }
    assert isinstance(CIVIL, Branch)
    assert declared == {each.name for each in CIVIL.consequences}


def test_how_fault_is_seen_is_one_of_two() -> None:
    with pytest.raises(ValueError, match="'breach' or 'shown'"):
        civil(taken(), fault="strict")


def test_what_may_be_claimed_is_told_in_both_languages_and_as_data() -> None:
    found = civil(taken(), Claim(damage=True, known_on=DAY(2022, 4, 1)))
    english, chinese = text(found), text(found, "zh")
    assert "May the person demand an apology? yes (Civil Code art. 995)" in english
    assert "Damages can be claimed up to 2025-04-01" in english
    assert "能否请求赔礼道歉：是（《民法典》第九百九十五条）" in chinese
    rows = {row["consequence"]: row["holds"] for row in to_plain(found)["consequences"]}
    assert rows["liable"] is True
    assert rows["distress"] is False
