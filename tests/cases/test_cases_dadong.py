"""The lists of public housing in Dadong, turned on their edges."""

from attrs import evolve
from turning import items, row, turned

from pipl_rules.cases import agree
from pipl_rules.domain import Office, PowerFrom
from pipl_rules.judgment import Judgment

BASE = row("dadong", "DC-18-1")
OFFICE = BASE.submission.act.office or Office()
MEASURE, POWER = "pipl.34.measure", "pipl.34.power"


def broken(judgment: Judgment) -> dict[str, set[str]]:
    return {
        rule: {g.item for g in judgment.grounds if g.rule.id == rule and g.item} for rule in (MEASURE, POWER)
    }


def test_numbers_addresses_and_housing_left_uncovered_are_more_than_openness_needs() -> None:
    """No court was asked; the procuratorate found so."""
    judgment = BASE.judge()
    assert agree(judgment, BASE.holding) is None
    assert judgment.personal_information is True
    assert broken(judgment)[MEASURE] == {"id_number", "registered_residence", "door_number", "living_space"}
    assert "default.excessive.publicity" in {a.id for a in judgment.rests_on}


def test_covered_they_are_not() -> None:
    assert broken(turned(BASE, items=items(BASE, masked=True)))[MEASURE] == set()


def test_a_list_left_standing_after_its_time_is_too_much_even_of_what_is_covered() -> None:
    late = turned(BASE, items=items(BASE, masked=True), office=evolve(OFFICE, publicity_over=True))
    assert "name" in broken(late)[MEASURE]


def test_a_power_by_law_and_its_procedure_carry_the_list_and_not_the_excess() -> None:
    empowered = turned(BASE, office=evolve(OFFICE, power_from=PowerFrom.LAW, procedure_followed=True))
    assert broken(empowered)[POWER] == set()
    assert "id_number" in broken(empowered)[MEASURE]
