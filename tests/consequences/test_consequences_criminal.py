"""Criminal exposure under article 253-1: the figures, the two texts, the readings, the decided cases."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from pipl_rules.consequences.criminal import Bounds, Exposure, Tier, as_json, assess, read_exposure, text
from pipl_rules.consequences.criminal.assessment import Assessment
from pipl_rules.consequences.criminal.governing import governing
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.consequences.criminal.records import (
    NOT_STATED,
    EarlierSanction,
    Figure,
    Leak,
    Lot,
    Sentence,
    Venue,
    exactly,
)
from pipl_rules.consequences.criminal.words import (
    Deed,
    How,
    ItemClass,
    Kind,
    Mitigation,
    Person,
    RuleRank,
    Sanctioned,
)
from pipl_rules.errors import UnknownNameError

RECORDS = Path(__file__).parent / "exposures"
NONE, SERIOUS, ESPECIALLY = (Bounds(tier, tier) for tier in Tier)
IN_2018 = {"began": dt.date(2018, 1, 1), "ended": dt.date(2018, 6, 30)}
IN_2020 = {"began": dt.date(2020, 1, 1), "ended": dt.date(2020, 6, 1)}
IN_2014 = {"began": dt.date(2014, 1, 1), "ended": dt.date(2015, 10, 31)}


def lot(**said: Any) -> Lot:
    """Items of the third class, sold without consent by somebody who did not obtain them in duty."""
    usual: dict[str, Any] = {
        "id": "lot",
        "kind": Kind.ORDINARY,
        "deeds": frozenset({Deed.SELL}),
        "items": exactly(1),
        "identifies": True,
        "consented": False,
        "lawfully_public": False,
        "from_duty": False,
        "from_listed_unit": False,
    }
    return Lot(**{**usual, **said})


def exposed(*lots: Lot, **said: Any) -> Exposure:
    """Acts of 2018, intended, against a law, without gains."""
    usual: dict[str, Any] = {
        "id": "case",
        **IN_2018,
        "lots": lots,
        "rules_breached": frozenset({RuleRank.LAW}),
        "intentional": True,
        "gains": exactly(0),
        "profit": exactly(0),
        "staff_of_listed_unit": False,
        "public_official": False,
    }
    return Exposure(**{**usual, **said})


def tier(*lots: Lot, **said: Any) -> Bounds:
    return assess(exposed(*lots, **said)).tier


def carried_by(assessment: Assessment) -> set[str]:
    return {ground.rule.id for ground in assessment.grounds if ground.holds}


# -- The figures of article 5 --------------------------------------------------------------------------

FIGURES = [
    (Kind.LOCATION_TRAIL, 50),
    (Kind.COMMUNICATION_CONTENT, 50),
    (Kind.CREDIT, 50),
    (Kind.PROPERTY, 50),
    (Kind.LODGING, 500),
    (Kind.COMMUNICATION_RECORDS, 500),
    (Kind.HEALTH, 500),
    (Kind.TRANSACTION, 500),
    (Kind.AFFECTS_SAFETY, 500),
    (Kind.ORDINARY, 5_000),
]


@pytest.mark.parametrize(("kind", "figure"), FIGURES)
def test_the_figure_itself_is_serious_and_one_less_is_not(kind: Kind, figure: int) -> None:
    """以上 includes the figure; ten times it is especially serious, and one less is not."""
    for number, expected in (
        (figure - 1, NONE),
        (figure, SERIOUS),
        (10 * figure - 1, SERIOUS),
        (10 * figure, ESPECIALLY),
    ):
        assert tier(lot(kind=kind, items=exactly(number))) == expected


@pytest.mark.parametrize(("kind", "figure"), FIGURES)
def test_half_suffices_for_what_was_obtained_in_duty_and_given_away(kind: Kind, figure: int) -> None:
    """25, 250 and 2,500 items; at the upper tier 250, 2,500 and 25,000."""
    for number, expected in (
        (figure // 2 - 1, NONE),
        (figure // 2, SERIOUS),
        (5 * figure - 1, SERIOUS),
        (5 * figure, ESPECIALLY),
    ):
        assert tier(lot(kind=kind, items=exactly(number), from_duty=True)) == expected


def test_half_does_not_suffice_for_obtaining_alone() -> None:
    """Item 8 is about giving away; who unlawfully collects in duty is under the whole figure."""
    assert tier(lot(deeds=frozenset({Deed.COLLECT}), items=exactly(4_999), from_duty=True)) == NONE


@pytest.mark.parametrize(
    ("gains", "from_duty", "expected"),
    [
        (4_999, False, NONE),
        (5_000, False, SERIOUS),
        (49_999, False, SERIOUS),
        (50_000, False, ESPECIALLY),
        (2_499, True, NONE),
        (2_500, True, SERIOUS),
        (24_999, True, SERIOUS),
        (25_000, True, ESPECIALLY),
    ],
)
def test_gains_alone_carry_a_tier(gains: int, from_duty: bool, expected: Bounds) -> None:
    assert tier(lot(from_duty=from_duty), gains=exactly(gains)) == expected


def test_gains_are_halved_only_as_far_as_they_come_from_duty() -> None:
    both = (lot(from_duty=True), lot(id="other"))
    assert tier(*both, gains=exactly(4_000), gains_from_duty=exactly(2_499)) == NONE
    assert tier(*both, gains=exactly(4_000), gains_from_duty=exactly(2_500)) == SERIOUS
    assert tier(*both, gains=exactly(4_000)) == Bounds(Tier.NONE, Tier.SERIOUS)


def test_classes_are_converted_one_to_ten_to_a_hundred() -> None:
    """Twenty trails, two hundred stays and a thousand numbers are a whole; one number less is not."""
    first = lot(kind=Kind.LOCATION_TRAIL, items=exactly(20))
    second = lot(id="b", kind=Kind.LODGING, items=exactly(200))
    assert tier(first, second, lot(id="c", items=exactly(999))) == NONE
    whole = assess(exposed(first, second, lot(id="c", items=exactly(1_000))))
    assert whole.tier == SERIOUS
    assert carried_by(whole) == {"crime2017.5.1.6"}
    assert dict(whole.grounds[0].numbers).popitem()[1] == Range(5_000, 5_000)


def test_knowing_of_crime_needs_no_number() -> None:
    assert tier(lot(knew=True)) == SERIOUS
    assert tier(lot(used_in_crime=True)) == NONE  # not location trails, and not known
    assert tier(lot(kind=Kind.LOCATION_TRAIL, used_in_crime=True)) == SERIOUS
    assert tier(lot(kind=Kind.LOCATION_TRAIL, used_in_crime=True, deeds=frozenset({Deed.BUY}))) == NONE


def test_knowledge_alleged_and_not_found_leaves_it_possible() -> None:
    open_case = assess(exposed(lot(knew=None)))
    assert open_case.tier == Bounds(Tier.NONE, Tier.SERIOUS)
    assert open_case.offence is None
    assert "crime_known_crime" in [atom.name for atom in open_case.open_questions]


@pytest.mark.parametrize(
    ("kind", "on", "expected"),
    [
        (Sanctioned.CRIMINAL, dt.date(2001, 1, 1), SERIOUS),
        (Sanctioned.CRIMINAL, dt.date(2018, 6, 30), NONE),
        (Sanctioned.ADMINISTRATIVE, dt.date(2016, 1, 1), SERIOUS),
        (Sanctioned.ADMINISTRATIVE, dt.date(2015, 12, 31), NONE),
        (Sanctioned.ADMINISTRATIVE, dt.date(2018, 6, 30), NONE),
        (Sanctioned.ADMINISTRATIVE, None, Bounds(Tier.NONE, Tier.SERIOUS)),
    ],
)
def test_who_was_sanctioned_before_needs_no_number(
    kind: Sanctioned, on: dt.date | None, expected: Bounds
) -> None:
    """A criminal punishment at any time; an administrative one within two years of the acts."""
    assert tier(lot(), earlier=(EarlierSanction(kind=kind, on=on),)) == expected


@pytest.mark.parametrize(
    "which", ["death_or_alike", "great_loss", "bad_social_influence", "other_especially_serious"]
)
def test_a_special_consequence_carries_the_upper_tier_without_a_number(which: str) -> None:
    assert tier(lot(), **{which: True}) == ESPECIALLY
    assert tier(lot(), **{which: None}) == Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)
    assert which not in [fact.name[6:] for fact in assess(exposed(lot(), **{which: None})).not_alleged]


# -- Numbers that are not exact, and what the record leaves open ------------------------------------------


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (Figure(5_000, How.AT_LEAST), Bounds(Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)),
        (Figure(4_999, How.AT_MOST), NONE),
        (Figure(5_000, How.AT_MOST), Bounds(Tier.NONE, Tier.SERIOUS)),
        (Figure(5_000, How.ABOUT), Bounds(Tier.NONE, Tier.SERIOUS)),
        (Figure(20_000, How.ABOUT), SERIOUS),
        (NOT_STATED, Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)),
        (None, Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)),
    ],
)
def test_a_number_that_is_not_exact_gives_bounds(items: Figure | None, expected: Bounds) -> None:
    assert tier(lot(items=items)) == expected


def test_about_may_be_read_as_saying_nothing() -> None:
    case = exposed(lot(items=Figure(20_000, How.ABOUT)))
    assert assess(case, readings={"about": "nothing"}).tier == Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)


def test_what_the_record_leaves_open_between_two_lots_gives_bounds() -> None:
    """Whether "a hundred thousand ordinary or five hundred property items": especially serious; with 499 it is open."""
    ordinary = lot(items=exactly(100_000))
    either = lot(id="b", kind=Kind.PROPERTY, items=exactly(500), instead_of="lot")
    assert tier(ordinary, either) == ESPECIALLY
    fewer = evolve(either, items=exactly(499))
    assert tier(ordinary, fewer) == Bounds(Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)


@pytest.mark.parametrize("what", ["identifies", "consented", "lawfully_public", "deeds"])
def test_silence_about_an_element_is_neither_yes_nor_no(what: str) -> None:
    assert tier(lot(items=exactly(50_000), **{what: None})) == Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)


@pytest.mark.parametrize(
    "what", [{"consented": True}, {"identifies": False}, {"identifies": None, "anonymised": True}]
)
def test_what_is_agreed_to_or_identifies_nobody_does_not_count(what: dict[str, bool | None]) -> None:
    assert tier(lot(items=exactly(50_000), **what)) == NONE


def test_home_owner_lists_are_answered_for_each_class() -> None:
    """Courts have put them in all three: 600 of them are especially serious, serious, or neither."""
    found = assess(exposed(lot(kind=Kind.HOME_OWNERS, items=exactly(600))))
    assert found.tier == Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)
    assert {each.classes["lot"]: each.tier for each in found.by_class} == {
        ItemClass.ONE: ESPECIALLY,
        ItemClass.TWO: SERIOUS,
        ItemClass.THREE: NONE,
    }


def test_a_class_found_by_the_court_prevails_over_the_kind() -> None:
    assert tier(lot(kind=Kind.HOME_OWNERS, classes=frozenset({ItemClass.TWO}), items=exactly(600))) == SERIOUS
    assert tier(lot(kind=Kind.PROPERTY, classes=frozenset({ItemClass.THREE}), items=exactly(600))) == NONE


# -- Counting: article 11 ----------------------------------------------------------------------------------


def counted(one: Lot) -> Range:
    return assess(exposed(one)).tally.items[ItemClass.THREE]


def test_what_was_obtained_and_then_sold_counts_once() -> None:
    assert counted(lot(deeds=frozenset({Deed.BUY, Deed.SELL}), items=exactly(3_000))) == Range(3_000, 3_000)


def test_the_same_file_counts_for_each_recipient() -> None:
    sold = lot(items=exactly(2_000), recipients=exactly(3))
    assert counted(sold) == Range(6_000, 6_000)
    assert counted(evolve(sold, recipients=None)) == Range(2_000, None)


def test_parts_handed_to_several_count_with_what_was_obtained_and_kept() -> None:
    """Of 10,000 obtained, 3,000 went to each of two: 13,000 if they are the same, 10,000 if they are others."""
    some = lot(
        deeds=frozenset({Deed.STEAL, Deed.SELL}),
        items=exactly(10_000),
        handed_over=(exactly(3_000), exactly(3_000)),
    )
    assert counted(some) == Range(10_000, 13_000)


def test_the_figure_seized_counts_unless_repeats_are_shown() -> None:
    seized = lot(items=exactly(10_000))
    assert counted(seized) == Range(10_000, 10_000)
    assert counted(evolve(seized, deduplicated=False)) == Range(0, 10_000)
    assert counted(evolve(seized, deduplicated=False, repeated=exactly(4_000))) == Range(6_000, 6_000)
    fewer = evolve(
        seized,
        deduplicated=False,
        repeated=exactly(4_000),
        enterprise_excluded=False,
        enterprise_only=exactly(2_000),
    )
    assert counted(fewer) == Range(4_000, 4_000)


# -- Buyers for a lawful business: article 6 ----------------------------------------------------------------

BOUGHT: dict[str, Any] = {
    "deeds": frozenset({Deed.BUY}),
    "for_lawful_business": True,
    "items": exactly(60_000),
}


@pytest.mark.parametrize(("profit", "expected"), [(49_999, NONE), (50_000, SERIOUS), (10**9, SERIOUS)])
def test_for_a_lawful_business_profit_decides_and_number_does_not(profit: int, expected: Bounds) -> None:
    """There is no tier above."""
    assert tier(lot(**BOUGHT), profit=exactly(profit)) == expected


def test_where_the_letter_of_article_6_acquits_both_other_readings_are_shown() -> None:
    shown = {each.choice: each.tier for each in assess(exposed(lot(**BOUGHT))).by_reading}
    assert shown == {"number_is_serious": SERIOUS, "article_5": ESPECIALLY}


@pytest.mark.parametrize(
    "otherwise",
    [
        {"deeds": frozenset({Deed.BUY, Deed.SELL})},
        {"deeds": frozenset({Deed.EXCHANGE})},
        {"deeds": frozenset({Deed.STEAL})},
        {"for_lawful_business": False},
        {"kind": Kind.TRANSACTION},
    ],
)
def test_reselling_exchanging_stealing_or_a_graver_class_returns_to_article_5(
    otherwise: dict[str, Any],
) -> None:
    assert tier(lot(**{**BOUGHT, **otherwise})) == ESPECIALLY


def test_a_resold_part_counts_under_article_5_at_least() -> None:
    part = lot(**{**BOUGHT, "deeds": frozenset({Deed.BUY, Deed.SELL}), "handed_over": (exactly(5_000),)})
    assert tier(part).certainly is Tier.SERIOUS


def test_a_buyer_sanctioned_before_is_serious() -> None:
    before = EarlierSanction(kind=Sanctioned.ADMINISTRATIVE, on=dt.date(2017, 6, 1))
    found = assess(exposed(lot(**BOUGHT), earlier=(before,)))
    assert found.tier == SERIOUS
    assert carried_by(found) == {"crime2017.6.1.2"}


# -- Elements and persons ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "offence"),
    [
        ({}, True),
        ({"intentional": False}, False),
        ({"intentional": None}, None),
        ({"rules_breached": frozenset()}, False),
        ({"rules_breached": None}, None),
        ({"rules_breached": frozenset({RuleRank.DEPARTMENTAL_RULE})}, True),
        ({"rules_breached": frozenset({RuleRank.OTHER})}, False),
        ({"manifestly_minor": True}, False),
    ],
)
def test_the_crime_has_its_elements(said: dict[str, Any], offence: bool | None) -> None:
    assert assess(exposed(lot(items=exactly(5_000)), **said)).offence is offence


def test_stealing_needs_no_breach_of_state_rules() -> None:
    stolen = lot(deeds=frozenset({Deed.STEAL}), items=exactly(5_000))
    assert assess(exposed(stolen, rules_breached=None)).offence is True


def test_a_unit_is_fined_and_only_the_responsible_are_punished() -> None:
    case = exposed(lot(items=exactly(5_000)), unit_crime=True, person=Person.UNIT)
    assert [band.months for band in assess(case).bands] == [None]
    assert [band.months for band in assess(evolve(case, person=Person.IN_CHARGE)).bands] == [(6, 36)]
    assert assess(evolve(case, person=Person.NOT_RESPONSIBLE)).offence is False
    assert assess(evolve(case, person=None)).offence is None


def test_in_a_joint_crime_the_gain_of_all_counts_unless_read_otherwise() -> None:
    case = exposed(lot(), gains=exactly(1_000), joint_gains=exactly(50_000))
    assert assess(case).tier == ESPECIALLY
    assert assess(case, readings={"joint_gains": "own"}).tier == NONE


def test_lawfully_public_items_are_left_out_unless_read_otherwise() -> None:
    case = exposed(lot(items=exactly(50_000), lawfully_public=True))
    assert assess(case).tier == NONE
    assert assess(case, readings={"public_items": "counted"}).tier == ESPECIALLY


# -- Punishment ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("items", "months", "within"),
    [
        (4_999, 1, False),
        (5_000, 1, True),
        (5_000, 36, True),
        (5_000, 37, False),
        (50_000, 35, False),
        (50_000, 36, True),
        (50_000, 84, True),
        (50_000, 85, False),
    ],
)
def test_a_sentence_is_held_against_the_band(items: int, months: int, within: bool) -> None:
    case = exposed(lot(items=exactly(items)), sentence=Sentence(months=months))
    checked = assess(case).checked
    assert checked is not None
    assert checked.within is within


def test_mitigation_opens_what_lies_below_the_band_and_confession_does_not() -> None:
    case = exposed(lot(items=exactly(50_000)), sentence=Sentence(months=12))

    def within(found: frozenset[Mitigation], alleged: frozenset[Mitigation] = frozenset()) -> bool | None:
        checked = assess(evolve(case, mitigation=found, mitigation_alleged=alleged)).checked
        return checked.within if checked else None

    assert within(frozenset({Mitigation.CONFESSED})) is False
    assert within(frozenset({Mitigation.SURRENDERED})) is True
    assert within(frozenset({Mitigation.ACCESSORY})) is True
    assert within(frozenset(), frozenset({Mitigation.MERIT})) is None


def test_article_10_lets_a_first_offender_go_who_returned_all_but_not_at_the_upper_tier() -> None:
    three = frozenset({Mitigation.FIRST_OFFENCE, Mitigation.ALL_RETURNED, Mitigation.REPENTED})

    def rules(items: int, found: frozenset[Mitigation]) -> list[str]:
        answer = assess(exposed(lot(items=exactly(items)), mitigation=found))
        return [rule.id for each in answer.follows for rule in each.rules]

    assert "crime2017.10" in rules(5_000, three)
    assert "crime2017.10" not in rules(50_000, three)
    assert "crime2017.10" not in rules(5_000, three - {Mitigation.REPENTED})


def test_the_fine_is_one_to_five_times_the_gains() -> None:
    case = exposed(lot(), gains=exactly(20_000), sentence=Sentence(fine=90_000))
    found = assess(case)
    assert found.fine == Range(20_000, 100_000)
    assert found.checked is not None
    assert found.checked.implied_gains == Range(18_000, 90_000)
    assert found.checked.fine_usual is True
    assert assess(evolve(case, gains=exactly(17_999))).checked != found.checked


# -- The two texts ------------------------------------------------------------------------------------------------

STAFF: dict[str, Any] = {**IN_2014, "judged_on": dt.date(2018, 3, 1), "staff_of_listed_unit": True}


def test_before_2015_11_01_nothing_is_punished_by_more_than_three_years() -> None:
    """Four years for acts that all ended by 2015-10-31 are refused; one day later they are not."""
    sold = lot(items=exactly(820_000), from_duty=True, from_listed_unit=True)
    case = exposed(sold, **STAFF, sentence=Sentence(months=48))
    old = assess(case)
    assert old.tier == SERIOUS
    assert old.checked is not None
    assert old.checked.within is False
    new = assess(evolve(case, ended=dt.date(2015, 11, 1)))
    assert new.tier == ESPECIALLY
    assert new.checked is not None
    assert new.checked.within is True


@pytest.mark.parametrize(
    ("of_lot", "said", "offence"),
    [
        ({}, {}, True),
        ({}, {"staff_of_listed_unit": False}, False),
        ({"from_listed_unit": False}, {}, False),
        ({"deeds": frozenset({Deed.BUY})}, {"staff_of_listed_unit": False}, True),
        ({"deeds": frozenset({Deed.BUY}), "from_listed_unit": False}, {}, False),
        ({}, {"rules_breached": frozenset({RuleRank.DEPARTMENTAL_RULE})}, False),
        ({}, {"rules_breached": frozenset({RuleRank.ADMINISTRATIVE_REGULATION})}, True),
    ],
)
def test_the_text_of_2009_was_about_listed_units_and_state_rules(
    of_lot: dict[str, Any], said: dict[str, Any], offence: bool
) -> None:
    """Selling was a crime of their staff; obtaining was anybody's, of their information only."""
    sold = lot(**{"items": exactly(5_000), "from_listed_unit": True, **of_lot})
    assert assess(exposed(sold, **{**STAFF, **said})).offence is offence


def test_before_2009_02_28_there_was_no_such_crime() -> None:
    days = {"began": dt.date(2008, 1, 1), "ended": dt.date(2009, 2, 27)}
    found = assess(exposed(lot(items=exactly(50_000), from_listed_unit=True), **{**STAFF, **days}))
    assert found.offence is False
    assert found.tier == NONE


def test_the_old_text_stays_though_the_case_is_judged_under_the_new_one() -> None:
    case = exposed(lot(), **STAFF)
    assert [law.text.id for law in assess(case).laws if law.text] == ["criminal2009"]
    assert [[law.text.id for law in laws if law.text] for laws in governing(case, assess(case).readings)] == [
        ["criminal2009", "criminal2015"]
    ]


def test_before_the_interpretation_no_figure_binds_the_court() -> None:
    """Judged in May 2017 the court finds what is serious; from June the figures reach back, unless it was decided."""
    days = {"began": dt.date(2016, 1, 1), "ended": dt.date(2016, 6, 1)}
    sold = lot(items=exactly(50_000))
    may = assess(exposed(sold, **{**days, "judged_on": dt.date(2017, 5, 31)}))
    assert may.tier == Bounds(Tier.NONE, Tier.ESPECIALLY_SERIOUS)
    june = {**days, "judged_on": dt.date(2017, 6, 1)}
    assert tier(sold, **june) == ESPECIALLY
    assert tier(sold, **june, finally_decided_before=True) == may.tier


def test_a_course_of_acts_past_the_change_is_judged_whole_unless_read_otherwise() -> None:
    early = lot(items=exactly(49_000), on=dt.date(2015, 10, 31))
    late = lot(id="late", items=exactly(1_000), on=dt.date(2015, 11, 1))
    days = {"began": dt.date(2015, 1, 1), "ended": dt.date(2015, 11, 1)}
    case = exposed(early, late, **days)
    assert assess(case).tier == ESPECIALLY
    assert assess(case, readings={"continued_acts": "split"}).tier == NONE


def test_of_an_unknown_period_the_band_is_open() -> None:
    sold = lot(items=exactly(50_000), from_listed_unit=True)
    found = assess(exposed(sold, **{**STAFF, "began": dt.date(2012, 1, 1), "ended": None}))
    assert found.band_tier == Bounds(Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)
    assert len(found.laws) == 2


# -- Decided cases ----------------------------------------------------------------------------------------------------


def recorded(name: str) -> Exposure:
    return read_exposure((RECORDS / f"{name}.json").read_text("utf-8"))


def test_the_nanjing_official_comes_out_in_the_band_of_his_sentence() -> None:
    """Four years and 90,000 yuan for 820,000 items, more than 700,000 of them sold, gathered in office.

    The end of his acts is taken from his co-defendant's (November 2015 to July 2016); no record gives it.
    """
    found = assess(recorded("nanjing_liu"))
    assert found.tier == ESPECIALLY
    assert [band.months for band in found.bands] == [(36, 84)]
    assert found.checked is not None
    assert found.checked.within is True
    assert found.checked.implied_gains == Range(18_000, 90_000)
    assert {"crime2017.5.2.3.5", "crime2017.5.2.3.8"} <= carried_by(found)
    assert {"criminal2015.253-1.2", "criminal.general.61.official"} <= {
        rule.id for each in found.follows for rule in each.rules
    }


def test_that_registration_data_lost_its_personal_attribute_is_answered_by_rule() -> None:
    found = assess(recorded("nanjing_liu"))
    assert [(each.accepted, [rule.id for rule in each.rules]) for each in found.arguments] == [
        (False, ["crime2017.1.registration"])
    ] * 2
    assert assess(recorded("nanjing_liu"), readings={"registration": "enterprise"}).offence is False


def test_without_his_period_the_sentence_of_the_official_depends_on_it() -> None:
    checked = assess(evolve(recorded("nanjing_liu"), ended=None)).checked
    assert checked is not None
    assert checked.within is None


def test_the_shenyang_records_left_after_removing_repeats_are_especially_serious() -> None:
    """206,701 records with representatives' names and mobile numbers, scraped from the registry's own system."""
    scraped = lot(
        deeds=frozenset({Deed.OBTAIN}), items=exactly(206_701), deduplicated=True, for_registration=True
    )
    assert tier(scraped) == ESPECIALLY


def test_the_seller_of_the_guangzhou_case_is_serious_by_his_gains() -> None:
    """13,000 yuan; of items only "more than 2,000" are admitted, which leaves the upper tier possible."""
    found = assess(recorded("guangzhou_zheng"))
    assert found.tier == Bounds(Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)
    assert found.offence is True
    assert "crime2017.5.1.7" in carried_by(found)
    assert [each.holds for each in found.neighbours] == [None]


def test_with_records_of_fifty_thousand_items_the_seller_would_be_at_the_upper_tier() -> None:
    case = recorded("guangzhou_zheng")
    kept = evolve(case.lots[0], items=exactly(50_000), classes=frozenset({ItemClass.THREE}))
    assert assess(evolve(case, lots=(kept,))).tier == ESPECIALLY


def test_a_buyer_of_the_guangzhou_case_who_passed_on_to_forgers_is_serious() -> None:
    found = assess(recorded("guangzhou_ren"))
    assert found.tier.certainly is Tier.SERIOUS
    assert {"crime2017.5.1.2", "crime2017.5.1.7"} <= carried_by(found)


# -- Neighbouring crimes ---------------------------------------------------------------------------------------------

LEAK = Leak(provider=True, duty_unperformed=True, ordered=True, able=True, refused=True)


@pytest.mark.parametrize(
    ("items", "crime"),
    [
        ((499, 0, 0), False),
        ((500, 0, 0), True),
        ((0, 0, 50_000), True),
        ((250, 2_500, 0), True),
        ((250, 2_499, 9), False),
    ],
)
def test_a_leak_after_refusing_to_correct_is_a_crime_by_its_figures(
    items: tuple[int, int, int], crime: bool
) -> None:
    leak = evolve(LEAK, items=tuple(exactly(number) for number in items))
    days = {"began": dt.date(2020, 1, 1), "ended": dt.date(2020, 6, 1)}
    assert [each.holds for each in assess(exposed(leak=leak, **days)).neighbours] == [crime]


@pytest.mark.parametrize("field", ["provider", "duty_unperformed", "ordered", "able", "refused"])
def test_without_one_element_a_leak_is_no_crime(field: str) -> None:
    leak = evolve(LEAK, items=(exactly(500), exactly(0), exactly(0)))
    days = {"began": dt.date(2020, 1, 1), "ended": dt.date(2020, 6, 1)}
    for value in (False, None):
        without: dict[str, Any] = {field: value}
        case = exposed(leak=evolve(leak, **without), **days)
        assert [each.holds for each in assess(case).neighbours] == [value]


@pytest.mark.parametrize(
    ("said", "crime"),
    [
        ({"groups": exactly(4)}, False),
        ({"groups": exactly(5)}, True),
        ({"group_accounts": exactly(1_000)}, True),
        ({"sites": exactly(3)}, True),
        ({"site_accounts": exactly(1_999)}, False),
        ({"gains": exactly(10_000)}, True),
        ({"groups": NOT_STATED}, None),
    ],
)
def test_groups_for_crime_are_a_crime_by_their_figures(said: dict[str, Any], crime: bool | None) -> None:
    venue = Venue(for_crime=True, for_personal_information=True, **said)
    days = {"began": dt.date(2020, 1, 1), "ended": dt.date(2020, 6, 1)}
    assert [each.holds for each in assess(exposed(venue=venue, **days)).neighbours] == [crime]


# -- Showing ------------------------------------------------------------------------------------------------------------


def test_each_ground_is_shown_with_its_provision_and_the_number_that_decided() -> None:
    shown = text(assess(exposed(lot(items=exactly(2_500), from_duty=True))))
    assert "SPC-SPP Interpretation 2017 art. 5 para. 1 item 8" in shown
    assert "2,500 (from 2,500)" in shown
    chinese = text(assess(exposed(lot(items=exactly(2_500), from_duty=True))), "zh")
    assert "第五条第一款第八项" in chinese


def test_the_answer_in_json_has_the_same_parts() -> None:
    shown = as_json(assess(recorded("nanjing_liu")))
    assert shown["tier"] == {"certainly": "especially_serious", "possibly": "especially_serious"}
    assert shown["band"]["bands"][0]["months"] == [36, 84]
    assert shown["sentence"]["within"] is True


def test_an_unknown_language_or_reading_is_refused_by_name() -> None:
    found = assess(exposed(lot()))
    for call in (lambda: text(found, "fr"), lambda: as_json(found, "fr")):
        with pytest.raises(UnknownNameError):
            call()
    with pytest.raises(UnknownNameError):
        assess(exposed(lot()), readings={"article_6": "other"})


# -- The rest of the rules, one by one ---------------------------------------------------------------------

MAY = {
    Mitigation.UNDER_EIGHTEEN: {"lighter", "below_band"},
    Mitigation.SEVENTY_FIVE: {"lighter", "below_band"},
    Mitigation.IMPAIRED: {"lighter", "below_band"},
    Mitigation.DEAF_AND_MUTE_OR_BLIND: {"lighter", "below_band", "exemption"},
    Mitigation.PREPARATION: {"lighter", "below_band", "exemption"},
    Mitigation.ATTEMPT: {"lighter", "below_band"},
    Mitigation.DESISTED_NO_HARM: {"exemption"},
    Mitigation.DESISTED_WITH_HARM: {"below_band"},
    Mitigation.ACCESSORY: {"lighter", "below_band", "exemption"},
    Mitigation.COERCED: {"below_band", "exemption"},
    Mitigation.NO_PUNISHMENT_NEEDED: {"exemption"},
    Mitigation.SPC_APPROVED: {"below_band"},
    Mitigation.SURRENDERED: {"lighter", "below_band"},
    Mitigation.CONFESSED: {"lighter"},
    Mitigation.CONFESSION_AVERTED_WORSE: {"below_band"},
    Mitigation.MERIT: {"lighter", "below_band"},
    Mitigation.MAJOR_MERIT: {"below_band", "exemption"},
    Mitigation.FIRST_OFFENCE: set(),
    Mitigation.ALL_RETURNED: set(),
    Mitigation.REPENTED: set(),
}
MILDER = {"lighter", "below_band", "exemption"}


def milder(case: Exposure, *, holds: bool | None) -> set[str]:
    names = {
        each.consequence.name.removeprefix("crime_") for each in assess(case).follows if each.holds is holds
    }
    return names & MILDER


@pytest.mark.parametrize("word", Mitigation)
def test_each_circumstance_makes_punishment_milder_as_the_general_part_says(word: Mitigation) -> None:
    """At the upper tier; alleged and not found, the same stays open; without a crime there is nothing to lighten."""
    case = exposed(lot(items=exactly(50_000)))
    assert milder(evolve(case, mitigation=frozenset({word})), holds=True) == MAY[word]
    alleged = evolve(case, mitigation_alleged=frozenset({word}))
    assert milder(alleged, holds=None) == MAY[word]
    assert milder(alleged, holds=True) == set()
    assert milder(evolve(case, mitigation=frozenset({word}), intentional=False), holds=True) == set()


def test_surrender_for_a_lesser_crime_may_leave_it_unpunished() -> None:
    found = frozenset({Mitigation.SURRENDERED})
    assert "exemption" in milder(exposed(lot(items=exactly(5_000)), mitigation=found), holds=True)


@pytest.mark.parametrize("recidivist", [True, None, False])
def test_a_recidivist_is_punished_more_heavily(recidivist: bool | None) -> None:
    follows = assess(exposed(lot(items=exactly(5_000)), recidivist=recidivist)).follows
    heavier = [each.holds for each in follows if each.consequence.name == "crime_heavier"]
    assert heavier == ([] if recidivist is False else [recidivist])


def test_other_serious_circumstances_count_where_they_are_found() -> None:
    assert tier(lot(), other_serious=True) == SERIOUS
    assert tier(lot(), other_serious=None) == Bounds(Tier.NONE, Tier.SERIOUS)
    buyer = assess(exposed(lot(**BOUGHT), other_serious=True))
    assert carried_by(buyer) == {"crime2017.6.1.3"}
    assert tier(lot(**BOUGHT), other_serious=None) == Bounds(Tier.NONE, Tier.SERIOUS)


def test_several_classes_together_reach_the_upper_tier_too() -> None:
    trails = lot(kind=Kind.LOCATION_TRAIL, items=exactly(499))
    assert tier(trails, lot(id="b", items=exactly(99))) == SERIOUS
    assert tier(trails, lot(id="b", items=exactly(100))) == ESPECIALLY
    either = tier(trails, lot(id="b", items=Figure(100, How.AT_MOST)))
    assert either == Bounds(Tier.SERIOUS, Tier.ESPECIALLY_SERIOUS)


def test_under_the_text_of_2009_a_unit_is_fined_as_well() -> None:
    sold = lot(items=exactly(5_000), from_listed_unit=True)
    case = exposed(sold, **STAFF, unit_crime=True, person=Person.UNIT)
    assert [(band.months, str(band.cite)) for band in assess(case).bands] == [
        (None, "Criminal Law (2009) art. 253-1 para. 3")
    ]
    follows = {rule.id for each in assess(case).follows for rule in each.rules}
    assert "criminal2009.253-1.3" in follows
    assert [
        each.holds
        for each in assess(evolve(case, unit_crime=None)).follows
        if each.consequence.name == "crime_unit_fined"
    ] == [None]


def test_an_occupational_ban_is_for_acts_from_2015_11_01() -> None:
    sold = lot(items=exactly(5_000), from_duty=True, from_listed_unit=True)
    for days, banned in ((IN_2018, True), (IN_2014, False)):
        follows = assess(exposed(sold, **{**STAFF, **days, "judged_on": dt.date(2019, 1, 1)})).follows
        assert ("crime_occupational_ban" in {each.consequence.name for each in follows}) is banned


@pytest.mark.parametrize("field", ["death_or_alike", "great_loss", "disorder", "other_grave"])
@pytest.mark.parametrize("value", [True, None])
def test_a_leak_may_be_grave_without_a_number(field: str, value: bool | None) -> None:
    said: dict[str, Any] = {field: value}
    found = assess(exposed(leak=evolve(LEAK, **said), **IN_2020))
    assert [each.holds for each in found.neighbours] == [value]


def test_leaked_items_of_the_second_class_have_their_own_figure() -> None:
    for number, crime in ((4_999, False), (5_000, True)):
        leak = evolve(LEAK, items=(exactly(0), exactly(number), exactly(0)))
        assert [each.holds for each in assess(exposed(leak=leak, **IN_2020)).neighbours] == [crime]


@pytest.mark.parametrize("field", ["posed_as_authority", "sanctioned_before", "other_serious"])
@pytest.mark.parametrize("value", [True, None])
def test_sites_for_crime_may_be_serious_without_a_number(field: str, value: bool | None) -> None:
    said: dict[str, Any] = {field: value}
    found = assess(exposed(venue=Venue(for_crime=True, **said), **IN_2020))
    assert [each.holds for each in found.neighbours] == [value]


def test_neighbouring_crimes_began_with_amendment_ix() -> None:
    venue = Venue(for_crime=True, for_personal_information=True, groups=exactly(5))
    assert [each.holds for each in assess(exposed(venue=venue, **IN_2014)).neighbours] == [False]


# -- What is shown of counting and of fines ------------------------------------------------------------------------


def test_how_a_lot_was_counted_is_told_by_article_11() -> None:
    def rules(one: Lot) -> list[int | None]:
        return [cite.para for cite, _, _ in assess(exposed(one)).lots[0].why]

    assert rules(lot(deduplicated=True)) == []
    assert rules(lot()) == [3]
    assert rules(lot(deeds=frozenset({Deed.BUY, Deed.SELL}), recipients=exactly(2))) == [1, 2, 3]
    assert rules(lot(consented=True)) == []


@pytest.mark.parametrize(
    ("items", "person", "sentence", "within"),
    [
        (5_000, None, Sentence(fine=1_000), True),
        (50_000, None, Sentence(fine=1_000), False),
        (50_000, Person.UNIT, Sentence(fine=1_000), True),
        (50_000, Person.UNIT, Sentence(months=48), False),
        (5_000, None, Sentence(), None),
    ],
)
def test_a_fine_alone_is_for_the_lower_tier_and_for_units(
    items: int, person: Person | None, sentence: Sentence, within: bool | None
) -> None:
    case = exposed(lot(items=exactly(items)), unit_crime=person is not None, person=person, sentence=sentence)
    checked = assess(case).checked
    assert checked is not None
    assert checked.within is within


# -- Edges of counting and of gains ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stays", "expected"),
    [((4, 49), NONE), ((4, 50), SERIOUS), ((40, 499), SERIOUS), ((40, 500), ESPECIALLY)],
)
def test_half_of_the_converted_figure_suffices_in_duty(stays: tuple[int, int], expected: Bounds) -> None:
    """Twenty trails and fifty stays are 2,500 ordinary items, and two hundred and five hundred are 25,000."""
    trails, lodging = stays
    both = (
        lot(kind=Kind.LOCATION_TRAIL, items=exactly(trails * 5), from_duty=True),
        lot(id="b", kind=Kind.LODGING, items=exactly(lodging), from_duty=True),
    )
    assert tier(*both) == expected


def test_nothing_given_to_however_many_is_nothing() -> None:
    assert counted(lot(items=exactly(0), recipients=None)) == Range(0, 0)


def test_the_gain_of_all_is_no_less_than_the_gain_of_one() -> None:
    assert tier(lot(), gains=exactly(6_000), joint_gains=exactly(1_000)) == SERIOUS


def test_gains_of_what_was_not_obtained_in_duty_are_not_halved() -> None:
    assert assess(exposed(lot(), gains=exactly(4_000))).tally.duty_gains == Range(0, 0)


def test_a_lot_cannot_be_anonymised_and_identify() -> None:
    with pytest.raises(ValueError, match="identifies nobody"):
        lot(anonymised=True)


def test_whether_it_was_manifestly_minor_leaves_the_crime_open() -> None:
    assert assess(exposed(lot(items=exactly(5_000)), manifestly_minor=None)).offence is None


def test_where_only_the_first_day_is_known_its_law_decides_and_nothing_reaches_back() -> None:
    case = exposed(lot(), began=dt.date(2020, 8, 1), ended=None)
    (law,) = assess(case).laws
    assert (law.day, law.also, law.interpreted) == (dt.date(2020, 8, 1), frozenset(), True)


def test_a_reading_that_nobody_invokes_is_not_shown() -> None:
    assert assess(exposed(lot(items=exactly(5_000)))).by_reading == ()


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({"items": exactly(2_500), "from_duty": None}, "crime_from_duty"),
        ({"items": exactly(5_000), "consented": None}, "crime_consented"),
        ({"items": None}, "crime_items_three at_least 5000"),
        ({"kind": Kind.LOCATION_TRAIL, "used_in_crime": None}, "crime_trail_used_in_crime"),
        ({**BOUGHT, "for_lawful_business": None}, "crime_for_lawful_business"),
    ],
)
def test_what_was_not_found_is_asked_for_by_name(said: dict[str, Any], asked: str) -> None:
    """Not for a number that is known, where only what was done with the items is open."""
    questions = [atom.name for atom in assess(exposed(lot(**said))).open_questions]
    assert asked in questions
    assert said.get("items", exactly(1)) is None or not any("at_least" in name for name in questions)
