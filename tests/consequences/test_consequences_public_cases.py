"""Three suits as they were brought, from the library's own judgments on their acts; and what was ordered."""

import datetime as dt
from collections.abc import Callable

import pytest
from attrs import evolve

from pipl_rules.cases import case
from pipl_rules.consequences.public_interest import (
    Amends,
    Before,
    Harm,
    Papers,
    Plaintiff,
    Suit,
    Wrong,
    assess,
    facts,
    text,
)
from pipl_rules.consequences.public_interest.decided import BUYERS, DIFFERENCES, GUANGZHOU
from pipl_rules.consequences.public_interest.measure import Basis
from pipl_rules.consequences.public_interest.orders import OrderKind, compare, exposure, told, total

D = dt.date
PAPERS = Papers(defendant_named=True, claims_definite=True, first_evidence=True, right_court=True)


def wrongs(name: str, first: dt.date, last: dt.date, *ids: str) -> tuple[Wrong, ...]:
    """The acts of a decided case, as the library judges them."""
    return tuple(
        Wrong.judged(act.id, act.judge(), first=first, last=last) for act in case(name).acts if act.id in ids
    )


def guangzhou() -> Suit:
    """As reported; whether the suit was announced was not found."""
    return Suit(
        id="guangzhou",
        plaintiff=Plaintiff.PROCURATORATE,
        filed_on=D(2022, 1, 11),
        wrongs=wrongs("guangzhou", D(2020, 8, 1), D(2020, 12, 31), "G1", "G2", "G3"),
        harm=Harm(unspecified=True, untraceable=True),
        before=Before(in_duty=True, prosecuted=True, decided=False),
        papers=PAPERS,
        amends=Amends(danger_remains=True, fault=True, gains=103_000, joint=True),
    )


def yuhang() -> Suit:
    """Announced, by the reports, on a day that was not found; filed 2020-12-02."""
    return Suit(
        id="yuhang",
        plaintiff=Plaintiff.PROCURATORATE,
        filed_on=D(2020, 12, 2),
        wrongs=wrongs("yuhang", D(2019, 10, 1), D(2020, 12, 2), "Y1", "Y2", "Y3", "Y4", "Y5"),
        harm=Harm(unspecified=True, minors=True),
        before=Before(in_duty=True, announced=True, another_sues=False, decided=False),
        papers=PAPERS,
    )


def baidu(plaintiff: Plaintiff = Plaintiff.PROVINCIAL_CONSUMER_ASSOCIATION) -> Suit:
    """Filed 2017-12-11 by a province's consumer council after inquiry letters and talks."""
    return Suit(
        id="baidu",
        plaintiff=plaintiff,
        filed_on=D(2017, 12, 11),
        wrongs=wrongs("baidu", D(2017, 7, 4), D(2017, 12, 11), "B1", "B2", "B3", "B4", "B6"),
        harm=Harm(unspecified=True, consumers=True),
        before=Before(duties_done=True, decided=False),
        papers=PAPERS,
    )


# -- Guangzhou ------------------------------------------------------------------------------------


def test_in_guangzhou_article_70_is_a_ground_over_acts_before_it() -> None:
    """Standing turns on the announcement and on other bodies alone, which reports do not mention."""
    assessed = assess(guangzhou())
    ground = assessed.grounds[0]
    assert ground.attached.consequence == facts.BY_PIPL
    assert ground.attached.holds is True
    assert assessed.may_sue.holds is None
    assert set(assessed.may_sue.depends_on) == {facts.ANNOUNCED, facts.PERIOD_OVER, facts.ANOTHER_SUES}
    told = Before(in_duty=True, announced=True, announced_on=D(2021, 11, 15), another_sues=False)
    assert assess(evolve(guangzhou(), before=told)).may_sue.holds is True


def test_in_guangzhou_the_reasons_of_the_court_are_found() -> None:
    present = {reason.name for reason in assess(guangzhou()).reasons if reason.present}
    assert present == {"prosecutor_knows_the_facts", "victims_cannot_be_verified", "unspecified_persons"}


def test_every_order_of_guangzhou_was_available_but_work_for_the_public_which_is_explained() -> None:
    compared = compare(GUANGZHOU, assess(guangzhou()), DIFFERENCES)
    assert {each.order.kind for each in compared if each.available is not True} == {OrderKind.WORK}
    assert all((each.difference is not None) is (each.available is not True) for each in compared)
    under = compare(GUANGZHOU, assess(guangzhou(), {"conduct_compensation": "awarded"}), DIFFERENCES)
    assert all(each.available for each in under)


def test_without_an_explanation_a_difference_is_shown_bare() -> None:
    work = [each for each in compare(GUANGZHOU, assess(guangzhou())) if each.order.kind is OrderKind.WORK]
    assert len(work) == 4
    assert all(each.available is False and each.difference is None for each in work)
    assert work[0].to_json()["within"] == "1 year"
    assert "no reason recorded" in told(work)
    assert "未记录理由" in told(work, "zh")


def test_the_orders_of_guangzhou_are_told_beside_the_law_in_both_languages() -> None:
    compared = compare(GUANGZHOU, assess(guangzhou()), DIFFERENCES)
    english, chinese = told(compared), told(compared, "zh")
    assert "Zheng: answer jointly for the shares of the other three; available (Tort Liability Law" in english
    assert "within 1 year of effect; not available" in english
    assert "conduct_compensation=awarded" in english
    assert "生效后1年内；依法不可得" in chinese


def test_the_money_of_guangzhou_is_the_gains_and_joint_liability_adds_nothing_to_it() -> None:
    measure = assess(guangzhou()).measures
    assert [(each.basis, each.yuan) for each in measure] == [(Basis.GAINS, 103_000)]
    assert total(GUANGZHOU) == 103_000
    assert exposure(GUANGZHOU, "Zheng") == 103_000
    assert {exposure(GUANGZHOU, name) for name in BUYERS} == {30_000}


def test_without_gains_money_is_measured_by_the_circumstances() -> None:
    measured = assess(evolve(guangzhou(), amends=Amends(gains=0))).measures
    assert [(each.basis, each.yuan) for each in measured] == [(Basis.CIRCUMSTANCES, None)]


def test_read_strictly_no_money_is_due_to_the_public() -> None:
    assessed = assess(guangzhou(), {"damages_to_the_public": "listed_only"})
    assert assessed.remedy(facts.PAY).holds is False
    pay = [each for each in compare(GUANGZHOU, assessed) if each.order.kind is OrderKind.PAY]
    assert {each.available for each in pay} == {False}


def test_fault_is_asked_under_the_law_of_2020_and_presumed_under_the_pipl() -> None:
    """A processor that broke the PIPL pays unless it proves itself free of fault; before, fault is an element."""
    for fault, before, after in ((True, True, True), (False, False, False), (None, None, None)):
        amends = Amends(fault=fault, gains=1)
        earlier = evolve(guangzhou(), amends=amends)
        assert assess(earlier).remedy(facts.PAY).holds is before
        later = tuple(
            evolve(wrong, breaks_pipl=True, first=D(2021, 11, 1), last=D(2021, 11, 9))
            for wrong in guangzhou().wrongs
        )
        assessed = assess(evolve(earlier, wrongs=later))
        assert assessed.remedy(facts.PAY).holds is after
        cites = {rule.cite.instrument.id for rule in assessed.remedy(facts.PAY).by}
        assert cites == ({"civil_code", "pipl"} if fault else set())


def test_one_who_did_it_alone_answers_for_nobody() -> None:
    alone = evolve(guangzhou(), amends=evolve(guangzhou().amends, joint=False))
    joint = [each for each in compare(GUANGZHOU, assess(alone)) if each.order.jointly_for]
    assert [each.available for each in joint] == [False]


# -- Yuhang ---------------------------------------------------------------------------------------


def test_in_yuhang_the_prosecutor_had_the_procedure_law_alone() -> None:
    """Filed in 2020, before the Minors Protection Law of 2021 and the PIPL; only the length of the announcement is open."""
    assessed = assess(yuhang())
    given = {each.attached.consequence for each in assessed.grounds if each.attached.holds}
    assert given == {facts.BY_PROCEDURE}
    assert assessed.may_sue.holds is None
    assert assessed.may_sue.depends_on == (facts.PERIOD_OVER,)
    over = evolve(yuhang(), before=evolve(yuhang().before, announced_on=D(2020, 10, 30)))
    assert assess(over).may_sue.holds is True
    assert assess(over, {"other_fields": "named"}).may_sue.holds is False


def test_in_yuhang_the_infringement_could_be_stopped_and_apology_claimed() -> None:
    over = evolve(yuhang(), before=evolve(yuhang().before, announced_on=D(2020, 10, 30)))
    assessed = assess(over)
    assert assessed.remedy(facts.STOP).holds is True
    assert assessed.remedy(facts.APOLOGISE).wrongs == ("Y1", "Y2", "Y3", "Y4", "Y5")


@pytest.mark.parametrize(("filed", "minors"), [(D(2021, 5, 31), False), (D(2021, 6, 1), True)])
def test_had_yuhang_been_filed_half_a_year_later_minors_law_would_have_been_a_ground(
    filed: dt.date, minors: bool
) -> None:
    later = assess(evolve(yuhang(), filed_on=filed))
    given = {each.attached.consequence for each in later.grounds if each.attached.holds}
    assert (facts.BY_MINORS in given) is minors


# -- Baidu ----------------------------------------------------------------------------------------


def test_the_council_of_a_province_could_sue_and_one_of_a_city_could_not() -> None:
    assert assess(baidu()).may_sue.holds is True
    assert assess(baidu()).must_accept.holds is True
    city = assess(baidu(Plaintiff.LOCAL_CONSUMER_ASSOCIATION))
    assert city.may_sue.holds is False
    assert city.must_accept.holds is False


def test_without_the_untold_notice_the_councils_standing_is_open() -> None:
    """Permissions declared and never shown to be used prove no wrong: that is open here, and never "no"."""
    sued = baidu()
    permissions = tuple(wrong for wrong in sued.wrongs if wrong.id != "B6")
    assert {wrong.personal_information for wrong in permissions} == {None}
    assert assess(evolve(sued, wrongs=permissions)).may_sue.holds is None


def test_the_councils_withdrawal_is_for_the_court_and_decides_nothing_of_the_merits() -> None:
    withdrawn = evolve(baidu(), papers=evolve(PAPERS, debate_over=False, claims_achieved=True))
    assessed = assess(withdrawn)
    assert assessed.of(facts.MAY_WITHDRAW).holds is None
    assert assessed.remedies == assess(baidu()).remedies
    after = evolve(baidu(), papers=evolve(PAPERS, debate_over=True))
    assert assess(after).of(facts.MAY_WITHDRAW).holds is False


def test_a_consumer_suit_may_claim_what_the_interpretation_lists() -> None:
    assessed = assess(
        evolve(baidu(), amends=Amends(danger_remains=True, inquiry_costs=True, prevention_costs=False))
    )
    for fact in (facts.STOP, facts.REMOVE_DANGER, facts.APOLOGISE, facts.COSTS_OF_INQUIRY):
        ids = {rule.id for rule in assessed.remedy(fact).by}
        assert any(name.startswith("consumer_pil2016.") for name in ids), fact
    assert assessed.remedy(facts.COSTS_OF_PREVENTION).holds is False
    assert assessed.remedy(facts.VOID_TERMS).holds is None


@pytest.mark.parametrize("make", [guangzhou, yuhang, baidu])
def test_each_case_is_told_in_both_languages(make: Callable[[], Suit]) -> None:
    assessed = assess(make())
    assert "What may be claimed" in text(assessed)
    assert "起诉依据" in text(assessed, "zh")
