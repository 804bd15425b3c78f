"""Penalties: which rung of which ladder follows from breaches found, with which figures, and what bars it."""

import datetime as dt
import itertools
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.cases import every_case
from pipl_rules.citation import Instrument
from pipl_rules.consequences.administrative import (
    Amount,
    Circumstances,
    Governs,
    Penalties,
    facts,
    penalties,
    penalty_law,
    text,
    to_plain,
)
from pipl_rules.consequences.administrative.amounts import amount
from pipl_rules.consequences.administrative.assess import LADDERS, MODULES, RUNGS, milder
from pipl_rules.consequences.administrative.facts import PHRASES
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import UnknownNameError
from pipl_rules.evaluation import evaluate
from pipl_rules.logic.conditions import Comparison, Count, Fact
from pipl_rules.statutes.coverage import covers, places

D = dt.date
NONE_FOUND: dict[Any, Any] = dict.fromkeys(facts.BREACHES, False)
PROCESSOR = Circumstances(state_organ=False, organisation=True)
PIPL_DAY = D(2024, 5, 6)


def seen(
    breach: Fact, day: dt.date = PIPL_DAY, decided: dt.date | None = None, **circumstances: Any
) -> Penalties:
    """One breach found and all others excluded, on a day, with the circumstances named."""
    judgment = evaluate(ProcessingAct(id="x", on=day))
    return penalties(
        judgment,
        evolve(PROCESSOR, **circumstances),
        decided_on=decided or day,
        found={**NONE_FOUND, breach: True},
    )


def certain(result: Penalties) -> set[str]:
    return {held.what.name for held in result.rungs if held.holds}


def possible(result: Penalties) -> set[str]:
    return {held.what.name for held in result.rungs}


def fines(result: Penalties, what: Fact = facts.FINE) -> list[tuple[int, int | None]]:
    held = [each for each in result.of(what) if each.holds]
    return [(each.amount.low, each.amount.high) for each in held if each.amount]


# -- Coverage ------------------------------------------------------------------------------------------------

COVERED = [*MODULES, penalty_law]


@pytest.mark.parametrize("module", COVERED, ids=lambda module: module.__name__.rsplit(".", 1)[-1])
def test_every_unit_of_a_chapter_on_liability_has_a_rung_or_a_reason(module: Any) -> None:
    law: Instrument = module.LAW
    cites = [*(rule.cite for rule in module.RULES), *module.LEFT_OUT]
    for place in places(law.text):
        if int(place[0]) in module.ARTICLES:
            assert any(cite.instrument == law and covers(cite, place) for cite in cites), place


def test_every_measure_has_a_name_in_both_languages() -> None:
    for rung in RUNGS.values():
        assert rung.rule.gist.isascii()
        assert not rung.rule.zh.isascii()
    assert all(en and zh for en, zh in PHRASES.values())


def _satisfying(rung_id: str) -> dict[Fact | Count, bool | int | None]:
    """An assignment under which the rung's own conditions are met."""
    rule = RUNGS[rung_id].rule
    atoms = list(dict.fromkeys(rule.atoms()))
    for values in itertools.product((True, False), repeat=len(atoms)):
        found: dict[Fact | Count, bool | int | None] = {}
        for atom, value in zip(atoms, values, strict=True):
            found[atom.count if isinstance(atom, Comparison) else atom] = (
                int(value) if isinstance(atom, Comparison) else value
            )
        on = LADDERS.rulebook.on(rule.span.start or D(2024, 1, 1))
        truth = on.everything.decide(LADDERS.values(found))
        if truth[2 * on.form.applied[rung_id]]:
            return found
    raise AssertionError(rung_id)


@pytest.mark.parametrize("rung_id", RUNGS)
def test_every_rung_can_follow_and_needs_its_breach(rung_id: str) -> None:
    """Met by some findings; and never without the breach that it punishes."""
    found = _satisfying(rung_id)
    rule = RUNGS[rung_id].rule
    breached = [fact for fact in found if fact in (*facts.BREACHES, facts.RISK)]
    without = {**found, **dict.fromkeys(breached, False)}
    on = LADDERS.rulebook.on(rule.span.start or D(2024, 1, 1))
    assert breached
    assert not on.everything.decide(LADDERS.values(without))[2 * on.form.applied[rung_id] + 1]


FIGURES = {
    "pipl.66": "0-100 1-10 0-5000 10-100",
    "csl.59": "1-10 0.5-5 10-100",
    "csl.60": "5-50 1-10",
    "csl.61": "5-50 1-10",
    "csl.62": "1-10 0.5-5",
    "csl.63": "5-50 10-100 5-100",
    "csl.64": "0-100 1-10",
    "csl.65": "1-10",
    "csl.66": "5-50 1-10",
    "csl.67": "1-10 5-50 10-50 1-50",
    "csl.68": "10-50 1-10",
    "csl.69": "5-50 1-10",
    "csl2026.61": "1-5 5-50 1-10 5-10 10-100 50-200 5-20 200-1000 20-100",
    "csl2026.62": "5-50 1-10 50-200 5-20 200-1000 20-100",
    "csl2026.63": "2-10",
    "csl2026.64": "5-50 1-10",
    "csl2026.65": "1-10 10-100 50-200 5-20 200-1000 20-100",
    "csl2026.66": "5-50 10-100 5-100",
    "csl2026.67": "1-10",
    "csl2026.68": "1-10 5-50 10-50 1-50",
    "csl2026.69": "5-50 50-200 5-20 200-1000 20-100",
    "csl2026.70": "5-50 1-10",
    "dsl.45": "5-50 1-10 50-200 5-20 200-1000",
    "dsl.46": "10-100 1-10 100-1000",
    "dsl.47": "10-100 1-10",
    "dsl.48": "5-50 1-10 10-100 100-500",
    "consumer.56": "0-50",
}
"""The bands of each article in ten thousands of yuan (万元), each pair once, in the order of the text."""


def test_the_figures_are_those_of_the_texts() -> None:
    bands: dict[str, list[str]] = {}
    for rung in RUNGS.values():
        if rung.band is None or rung.band.days or rung.band.high is None:
            continue
        article = f"{rung.rule.cite.instrument.id}.{rung.rule.cite.article}"
        pair = f"{rung.band.low / 10_000:g}-{rung.band.high / 10_000:g}"
        if pair not in bands.setdefault(article, []):
            bands[article].append(pair)
    assert {article: " ".join(pairs) for article, pairs in bands.items()} == FIGURES


@pytest.mark.parametrize("breach", [facts.ENDANGERING, facts.CRIME_SITES])
def test_detention_is_up_to_five_days_and_from_five_to_fifteen_if_rather_grave(breach: Fact) -> None:
    for day in (D(2021, 3, 3), D(2026, 3, 3)):
        person: dict[str, Any] = {"organisation": False, "crime": False}
        assert fines(seen(breach, day, rather_grave=False, **person), facts.DETENTION) == [(0, 5)]
        assert fines(seen(breach, day, rather_grave=True, **person), facts.DETENTION) == [(5, 15)]


# -- PIPL art. 66 --------------------------------------------------------------------------------------------


def test_a_breach_of_the_pipl_is_ordered_to_be_corrected_and_warned_and_recorded() -> None:
    result = seen(facts.PIPL_BREACH, refuses_to_correct=False, grave=False, by_app=False, unlawful_gains=0)
    assert certain(result) == {"order_to_correct", "warning", "credit_record"}
    assert fines(result) == []


@pytest.mark.parametrize(
    ("circumstances", "unit", "persons"),
    [
        ({"refuses_to_correct": True, "grave": False}, [(0, 1_000_000)], [(10_000, 100_000)]),
        ({"refuses_to_correct": False, "grave": False}, [], []),
        ({"refuses_to_correct": True, "grave": None}, [], []),
        (
            {"grave": True, "provincial_authority": True, "last_year_turnover": 0},
            [(0, 50_000_000)],
            [(100_000, 1_000_000)],
        ),
        ({"grave": True, "provincial_authority": False, "refuses_to_correct": True}, [], []),
        ({"grave": True, "provincial_authority": None, "refuses_to_correct": True}, [], []),
    ],
)
def test_fines_under_art_66_follow_refusal_or_grave_circumstances(
    circumstances: dict[str, Any], unit: list[tuple[int, int]], persons: list[tuple[int, int]]
) -> None:
    """A grave case is for a provincial authority; the lower band is not for it, and open is not met."""
    result = seen(facts.PIPL_BREACH, **circumstances)
    assert fines(result) == unit
    assert fines(result, facts.FINE_ON_PERSONS) == persons


@pytest.mark.parametrize(
    ("turnover", "high"),
    [
        (1_000_000_000, 50_000_000),
        (1_000_000_019, 50_000_000),
        (1_000_000_020, 50_000_001),
        (2_000_000_000, 100_000_000),
        (None, None),
    ],
)
def test_the_share_of_turnover_counts_where_it_is_higher(turnover: int | None, high: int | None) -> None:
    result = seen(facts.PIPL_BREACH, grave=True, provincial_authority=True, last_year_turnover=turnover)
    assert fines(result) == [(0, high)]


@pytest.mark.parametrize(("gains", "confiscated"), [(0, False), (1, True), (None, None)])
def test_only_gains_can_be_confiscated(gains: int | None, confiscated: bool | None) -> None:
    result = seen(facts.PIPL_BREACH, unlawful_gains=gains, grave=False)
    held = [each.holds for each in result.of(facts.CONFISCATION)]
    assert held == ([] if confiscated is False else [confiscated])


def test_an_apps_service_can_be_stopped_only_if_an_app_handled() -> None:
    assert "app_suspended" in certain(seen(facts.PIPL_BREACH, by_app=True))
    assert "app_suspended" not in possible(seen(facts.PIPL_BREACH, by_app=False))


def test_a_state_organ_answers_to_its_superior_and_is_not_fined() -> None:
    result = seen(
        facts.PIPL_BREACH, state_organ=True, refuses_to_correct=True, grave=True, provincial_authority=True
    )
    assert certain(result) == {"order_by_superior", "discipline", "credit_record"}
    assert "fine" not in possible(result)


def test_those_in_charge_are_fined_without_refusal_on_the_other_reading() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=PIPL_DAY))
    case = evolve(PROCESSOR, refuses_to_correct=False, grave=False)
    found = {**NONE_FOUND, facts.PIPL_BREACH: True}
    held = penalties(judgment, case, found=found, readings={"pipl66_persons": "always"})
    assert fines(held, facts.FINE_ON_PERSONS) == [(10_000, 100_000)]
    assert fines(held) == []


@pytest.mark.parametrize(
    ("day", "follows"), [(D(2021, 10, 31), set()), (D(2021, 11, 1), {"order_to_correct"})]
)
def test_the_pipl_punishes_from_its_first_day(day: dt.date, follows: set[str]) -> None:
    assert certain(seen(facts.PIPL_BREACH, day)) & {"order_to_correct"} == follows


# -- Cybersecurity Law, both texts ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gains", "band"), [(0, (0, 1_000_000)), (1, (1, 10)), (300_000, (300_000, 3_000_000)), (None, (0, None))]
)
def test_a_fine_under_art_64_is_a_multiple_of_gains_or_without_any_up_to_a_million(
    gains: int | None, band: tuple[int, int | None]
) -> None:
    assert fines(seen(facts.USERS_INFORMATION, D(2021, 3, 3), unlawful_gains=gains)) == [band]


def test_from_2026_users_information_is_punished_as_other_laws_say() -> None:
    last, first = (
        seen(facts.USERS_INFORMATION, day, unlawful_gains=0) for day in (D(2025, 12, 31), D(2026, 1, 1))
    )
    assert "fine" in certain(last)
    assert certain(first) == {"as_other_laws_say", "credit_record"}


@pytest.mark.parametrize(
    ("day", "circumstances", "unit"),
    [
        (D(2025, 12, 31), {"refuses_to_correct": False, "harm_to_networks": False}, []),
        (D(2025, 12, 31), {"refuses_to_correct": True}, [(10_000, 100_000)]),
        (D(2025, 12, 31), {"harm_to_networks": True}, [(10_000, 100_000)]),
        (
            D(2026, 1, 1),
            {
                "refuses_to_correct": False,
                "harm_to_networks": False,
                "serious_harm": False,
                "gravest_harm": False,
            },
            [(10_000, 50_000)],
        ),
        (
            D(2026, 1, 1),
            {"refuses_to_correct": True, "serious_harm": False, "gravest_harm": False},
            [(50_000, 500_000)],
        ),
        (
            D(2026, 1, 1),
            {"refuses_to_correct": True, "serious_harm": True, "gravest_harm": False},
            [(500_000, 2_000_000)],
        ),
        (D(2026, 1, 1), {"gravest_harm": True}, [(2_000_000, 10_000_000)]),
    ],
)
def test_network_security_is_fined_higher_by_the_text_of_2026(
    day: dt.date, circumstances: dict[str, Any], unit: list[tuple[int, int]]
) -> None:
    assert fines(seen(facts.NETWORK_SECURITY, day, **circumstances)) == unit


@pytest.mark.parametrize(("gains", "band"), [(99_999, (20_000, 100_000)), (100_000, (100_000, 500_000))])
def test_uncertified_equipment_is_fined_by_multiples_from_a_hundred_thousand(
    gains: int, band: tuple[int, int]
) -> None:
    assert fines(seen(facts.UNCERTIFIED, D(2026, 1, 1), unlawful_gains=gains)) == [band]


def test_a_crime_is_not_left_to_the_police_alone() -> None:
    """Art. 64 para. 2 is for what is not yet a crime."""
    result = seen(facts.STEALING, D(2021, 3, 3), crime=True)
    assert fines(result) == []
    assert "prosecution" in certain(result)


# -- Data Security Law and consumer law ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("circumstances", "unit"),
    [
        ({"refuses_to_correct": False, "serious_harm": False}, [(50_000, 500_000)]),
        ({"refuses_to_correct": True, "serious_harm": False}, [(500_000, 2_000_000)]),
        ({"refuses_to_correct": False, "serious_harm": True}, [(500_000, 2_000_000)]),
        ({}, []),
    ],
)
def test_data_security_has_two_bands_and_which_is_open_until_found(
    circumstances: dict[str, Any], unit: list[tuple[int, int]]
) -> None:
    assert fines(seen(facts.DATA_SECURITY, **circumstances)) == unit


def test_consumer_law_gives_way_to_other_laws_by_default_and_stands_beside_them_otherwise() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=PIPL_DAY))
    both = {**NONE_FOUND, facts.CONSUMER: True, facts.PIPL_BREACH: True}
    case = evolve(PROCESSOR, unlawful_gains=0, refuses_to_correct=False, grave=False)
    assert fines(penalties(judgment, case, found=both)) == []
    concurrent = penalties(judgment, case, found=both, readings={"consumer56_residual": "concurrent"})
    assert fines(concurrent) == [(0, 500_000)]
    assert fines(seen(facts.CONSUMER, unlawful_gains=0)) == [(0, 500_000)]


# -- What holds of every penalty -----------------------------------------------------------------------------

NOT_EXCUSED: dict[str, Any] = {
    "slight": False,
    "corrected_in_time": False,
    "no_fault_proved": False,
    "offender_age": 30,
    "fined_already": False,
    "court_fine": False,
    "refuses_to_correct": True,
    "grave": False,
}


def stands(result: Penalties, what: Fact = facts.FINE) -> list[bool | None]:
    return [held.stands for held in result.of(what) if held.holds]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, True),
        ({"slight": True, "corrected_in_time": True, "harmless": True}, False),
        ({"slight": True, "corrected_in_time": True, "harmless": False}, True),
        ({"slight": None, "corrected_in_time": True, "harmless": True}, None),
        ({"no_fault_proved": True, "fault_elsewhere": False}, False),
        ({"no_fault_proved": True, "fault_elsewhere": True}, True),
        ({"offender_age": 13}, False),
        ({"offender_age": 14}, True),
        ({"fined_already": True}, False),
        ({"court_fine": True}, False),
        ({"first_breach": True, "slight_harm": True, "corrected_in_time": True}, True),
    ],
)
def test_a_fine_stands_unless_the_penalty_law_bars_it(changed: dict[str, Any], expected: bool | None) -> None:
    result = seen(facts.PIPL_BREACH, **{**NOT_EXCUSED, **changed})
    assert stands(result) == [expected]
    persons = stands(result, facts.FINE_ON_PERSONS)
    assert persons == [True if changed.keys() & {"fined_already", "court_fine"} else expected]
    assert stands(result, facts.ORDER) == [True], "an order to correct is no penalty"


@pytest.mark.parametrize(("decided", "expected"), [(D(2021, 7, 14), None), (D(2021, 7, 15), True)])
def test_under_the_penalty_law_of_1996_whether_a_fine_stands_is_open(
    decided: dt.date, expected: bool | None
) -> None:
    """Its text is not at hand; an order to correct is no penalty and does not depend on it."""
    result = seen(facts.USERS_INFORMATION, D(2021, 3, 3), decided, **NOT_EXCUSED)
    assert stands(result) == [expected]
    assert stands(result, facts.ORDER) == [True]
    assert ("law of 1996" in text(result).lower()) is (expected is None)


@pytest.mark.parametrize(
    ("name", "circumstances"),
    [
        ("penalty_may_be_spared", {"first_breach": True, "slight_harm": True, "corrected_in_time": True}),
        ("lenient", {"harm_mitigated": True}),
        ("lenient", {"coerced": True}),
        ("lenient", {"confessed": True}),
        ("lenient", {"merit": True}),
        ("lenient", {"offender_age": 17}),
        ("guardian", {"offender_age": 13}),
        ("fine_set_off", {"court_fine": True, "fined_already": True}),
        ("detention_set_off", {"court_custody": True, "detained": True}),
        ("transfer", {"crime_suspected": True}),
        ("education", {"slight": True, "corrected_in_time": True, "harmless": True}),
    ],
)
def test_the_penalty_law_says_what_else_follows(name: str, circumstances: dict[str, Any]) -> None:
    result = seen(facts.PIPL_BREACH, **circumstances)
    assert name in {attached.consequence.name for attached in result.general if attached.holds}


@pytest.mark.parametrize(
    ("circumstances", "expected"),
    [
        ({"discovered_on": D(2026, 5, 6)}, True),
        ({"discovered_on": D(2026, 5, 7)}, False),
        ({"discovered_on": D(2026, 5, 7), "life_health_finance": True}, True),
        ({"discovered_on": D(2029, 5, 7), "life_health_finance": True}, False),
        ({"discovered_on": D(2026, 5, 7), "ended_on": D(2024, 5, 7)}, True),
        ({}, None),
    ],
)
def test_a_breach_not_discovered_for_two_years_is_no_longer_punished(
    circumstances: dict[str, Any], expected: bool | None
) -> None:
    """From the day on which it ended; five years where life, health or finance was harmed."""
    case = {**NOT_EXCUSED, "life_health_finance": False, "limit_elsewhere": False, **circumstances}
    assert stands(seen(facts.PIPL_BREACH, decided=D(2030, 1, 7), **case)) == [expected]


def test_of_several_norms_the_one_that_fines_more_decides() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=PIPL_DAY))
    case = evolve(PROCESSOR, refuses_to_correct=True, grave=False, unlawful_gains=0, serious_harm=False)
    found = {**NONE_FOUND, facts.PIPL_BREACH: True, facts.DATA_SECURITY: True}
    held = penalties(judgment, case, found=found).the_fine
    assert [each.rung.rule.cite.instrument.id for each in held] == ["dsl"]


def test_of_norms_whose_sums_are_open_none_is_preferred() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=PIPL_DAY))
    case = evolve(PROCESSOR, grave=True, provincial_authority=True, refuses_to_correct=True)
    found = {**NONE_FOUND, facts.PIPL_BREACH: True, facts.USERS_INFORMATION: True, facts.DATA_SECURITY: True}
    held = penalties(judgment, case, found=found).the_fine
    assert [each.rung.rule.cite.instrument.id for each in held] == ["csl", "pipl"]


# -- Old law and milder law ----------------------------------------------------------------------------------


def test_the_law_of_the_act_decides_where_the_later_one_is_harsher() -> None:
    result = seen(facts.NETWORK_SECURITY, D(2025, 12, 31), D(2026, 2, 2), refuses_to_correct=True)
    assert result.governs is Governs.ACT
    assert fines(result) == [(10_000, 100_000)]


def test_where_neither_is_plainly_milder_both_are_shown() -> None:
    result = seen(facts.USERS_INFORMATION, D(2025, 12, 31), D(2026, 2, 2), unlawful_gains=0)
    assert result.governs is None
    assert {held.what.name for held in result.alternative} >= {"as_other_laws_say"}
    assert "which is milder is for the authority" in text(result)


def test_the_law_of_decision_decides_where_it_is_milder() -> None:
    """No text at hand became milder in this field, so the two ladders of the text of 2026 are compared in reverse."""
    old = seen(facts.NETWORK_SECURITY, D(2025, 12, 31), refuses_to_correct=True).rungs
    new = seen(
        facts.NETWORK_SECURITY, D(2026, 1, 1), refuses_to_correct=True, serious_harm=False, gravest_harm=False
    ).rungs
    unchanged = [held for held in new if held.what != facts.FINE_ON_PERSONS]
    before = [held for held in old if held.what != facts.FINE_ON_SUPERVISORS]
    assert milder(unchanged, before) is Governs.DECISION
    assert milder(before, unchanged) is Governs.ACT


def test_an_unchanged_law_is_the_law_of_the_act() -> None:
    assert seen(facts.PIPL_BREACH, D(2022, 3, 1), D(2024, 3, 1)).governs is Governs.ACT


# -- Findings before burdens ---------------------------------------------------------------------------------


def test_what_a_burden_of_proof_presumes_between_the_parties_is_no_breach_for_an_authority() -> None:
    """In some decided cases a law infringed on the burdens is not breached on what was found."""
    presumed = 0
    for case in every_case():
        for act in case.acts:
            judgment = act.judge()
            result = penalties(judgment)
            sure = {breach.rule.id for breach in result.breaches if breach.certain}
            grounds = {ground.rule.id for ground in judgment.grounds}
            presumed += bool(grounds - sure)
            assert sure >= {ground.rule.id for ground in judgment.other_breaches}
            if not sure:
                assert certain(result) == set()
    assert presumed


def test_a_breach_that_nobody_found_stays_open_and_excludes_nothing() -> None:
    """Of an act of which nothing is known no measure is certain, and none is ruled out for want of findings."""
    result = penalties(evaluate(ProcessingAct(id="x", on=PIPL_DAY)))
    assert certain(result) == set()
    (order,) = (
        held
        for held in result.of(facts.ORDER)
        if held.rung.rule.cite.instrument.id == "pipl" and held.rung.rule.cite.para == 1
    )
    assert order.holds is None
    assert facts.PIPL_BREACH in order.depends_on
    assert "further measures depend on breaches that were not found" in text(result)
    assert "尚未查明的违法行为" in text(result, "zh")


@pytest.mark.parametrize("act_id", ["R1a", "R2", "R3", "LO1", "LO2"])
def test_the_complaints_about_apps_lead_to_an_order_under_the_cybersecurity_law(act_id: str) -> None:
    """What the Methods on apps call unlawful is, on the default reading, a breach of that law; otherwise it is open."""
    acts = {act.id: act for case in every_case() for act in case.acts}
    judgment = acts[act_id].judge()
    assert "order_to_correct" in certain(penalties(judgment))
    reference = penalties(judgment, readings={"app_methods_identify": "reference"})
    assert "order_to_correct" not in certain(reference)


def test_faults_of_the_caller_are_named() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=PIPL_DAY))
    with pytest.raises(ValueError, match="grave is no breach"):
        penalties(judgment, found={facts.GRAVE: True})
    with pytest.raises(UnknownNameError, match="pipl66_persons"):
        penalties(judgment, readings={"pipl66_person": "always"})
    with pytest.raises(ValueError, match="unlawful_gains"):
        Circumstances(unlawful_gains=-1)


def test_the_result_is_told_in_both_languages_and_as_data() -> None:
    result = seen(
        facts.PIPL_BREACH, **{**NOT_EXCUSED, "slight": True, "corrected_in_time": True, "harmless": True}
    )
    assert "[barred] a fine up to 1,000,000 yuan (PIPL art. 66 para. 1)" in text(result)
    assert "barred by Administrative Penalty Law art. 33 para. 1" in text(result)
    assert "[不得适用]罚款100万元以下（《个人信息保护法》第六十六条第一款）" in text(result, "zh")
    plain = to_plain(result)
    assert {"rule": "pipl.66.1.refused.fine", "amount": [0, 1_000_000]}.items() <= next(
        each for each in plain["rungs"] if each["consequence"] == "fine"
    ).items()


BOOLEANS = [name for name, value in Circumstances.__annotations__.items() if value == bool | None]
PARTIAL = st.dictionaries(st.sampled_from(BOOLEANS), st.booleans(), max_size=12)
JUDGED = evaluate(ProcessingAct(id="x", on=D(2026, 3, 2)))


@given(PARTIAL, PARTIAL, st.dictionaries(st.sampled_from(facts.BREACHES), st.booleans()))
@settings(max_examples=60, deadline=None)
def test_to_know_more_never_withdraws_what_is_certain(
    some: dict[str, Any], more: dict[str, Any], breached: dict[Fact, bool]
) -> None:
    """A rung that follows still follows, and one excluded stays excluded, whatever else is found."""
    found = {**NONE_FOUND, **breached}
    less = penalties(JUDGED, Circumstances(**some), found=found)
    full = penalties(JUDGED, Circumstances(**{**more, **some}), found=found)
    known_less = {held.rung.rule.id: held for held in less.rungs}
    known_full = {held.rung.rule.id: held for held in full.rungs}
    assert set(known_full) <= set(known_less)
    for rung_id, held in known_less.items():
        if held.holds:
            assert known_full[rung_id].holds
            if held.stands is not None:
                assert known_full[rung_id].stands is held.stands


@given(st.integers(0, 10**11), st.sampled_from([rung.band for rung in RUNGS.values() if rung.band]))
def test_a_fine_is_between_its_ends_and_an_unknown_sum_is_never_guessed(sum_: int, band: Any) -> None:
    known: Amount = amount(
        band, Circumstances(unlawful_gains=sum_, last_year_turnover=sum_, purchase_price=sum_)
    )
    unknown: Amount = amount(band, Circumstances())
    assert known.high is not None
    assert known.low <= known.high
    assert unknown.low <= known.low
    assert unknown.high is None or unknown.high == known.high
    assert unknown.high_at_least <= max(known.high, band.high or 0)
