"""Network Data Regulations: what each rule presupposes (arts 2 and 63), where its own test leaves it out.

Network data, personal information where it is said, and, of consent, no basis that needs none.
"""

from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, course
from test_law_network_data_2025 import BASE, CONSENTS, rule_id

NOBODYS = BASE.but(listed_in_code=False, identifies=False, of_known_person=False)
"""The base case without any other tie to a person."""

TRADED = {"sells": True, "consented": False}
PERSONAL: dict[str, dict[str, Any]] = {
    "8.1.trade": TRADED,
    **{place: facts for place, (facts, _) in CONSENTS.items()},
    "42": {"online_platform": True, "decides_automatically": True, "pushes_or_markets": True},
}
"""Rules about personal information, and what makes each apply."""

LARGE = {"information_of": 10_000_000}
ORGANISATION: dict[str, dict[str, Any]] = {
    "12.1.records": {"entrusts": True},
    "21.2.children": {"age": 13},
    "26": {"abroad": True, "serves_mainland": True},
    "28": LARGE,
    "28.handover": {**LARGE, "succession": True},
}
"""Duties of organisation of whoever handles, and what makes each stand."""

ON_CONSENT: dict[str, dict[str, Any]] = {
    "22.1.1": {"collects": True, "excessive": True},
    "22.1.1.misled": {"misled": True},
    "22.1.5": {"asked_again_and_again": True},
}
"""What article 22 asks where handling rests on consent, and what breaks it."""


@pytest.mark.parametrize(("place", "facts"), PERSONAL.items())
def test_each_rule_is_about_personal_information_among_network_data(
    place: str, facts: dict[str, Any]
) -> None:
    """Arts 2 and 63."""
    bound = NOBODYS.but(**facts)
    assert course(bound, rule_id(place), "listed_identifier") == NEEDED
    assert course(bound, rule_id(place), "network_data") == NEEDED


@pytest.mark.parametrize(("place", "facts"), ORGANISATION.items())
def test_each_duty_of_organisation_binds_whoever_handles_network_data(
    place: str, facts: dict[str, Any]
) -> None:
    """Arts 2 and 63: others have other rules to keep, or none."""
    bound = BASE.but(**facts)
    assert course(bound, rule_id(place), "network_data") == NEEDED
    assert course(bound, rule_id(place), "processes") == NEEDED


@pytest.mark.parametrize(("place", "facts"), ON_CONSENT.items())
def test_what_article_22_asks_is_asked_where_handling_rests_on_consent(
    place: str, facts: dict[str, Any]
) -> None:
    """Art. 22 para. 1, first words; that excess and deceit are wrong on any basis is said by others (PIPL arts 5, 6)."""
    assert course(BASE.but(**facts), rule_id(place), "needed_for_contract") == BARS


def test_passing_on_by_a_basis_is_no_illegal_trade_however_the_pipl_is_read() -> None:
    """Art. 8 para. 1: not illegal by its own words, even where PIPL art. 13 para. 2 is read by its letter."""
    traded = BASE.but(**TRADED).read(flat_consent="cumulative")
    assert traded.applies("pipl.13.2") is FALSE
    assert traded.applies(rule_id("8.1.trade")) is TRUE
    assert course(traded, rule_id("8.1.trade"), "needed_for_duty") == BARS
