"""The Necessary Information Provisions, from 2021-05-01: no basic service refused for what it does not need."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes.necessary_scope_2021 import LAW, RULES

DAY, EVE = dt.date(2021, 5, 1), dt.date(2021, 4, 30)
REFUSED = Seen(
    DAY,
    app=True,
    unneeded_asked=True,
    basic_service_refused=True,
    happened=True,
    by_processor=True,
    supply_side=False,
)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_provisions_bind_from_the_first_of_may_2021(rule: str) -> None:
    assert REFUSED.in_force(rule)
    assert not REFUSED.on(EVE).in_force(rule)


def test_the_basic_service_is_not_refused_for_what_it_does_not_need() -> None:
    for fact in ("app", "happened", "by_processor"):
        assert course(REFUSED, "necessary2021.4", fact) == NEEDED
    for fact in ("unneeded_asked", "basic_service_refused"):
        assert duty(REFUSED, "necessary2021.4", fact) == (TRUE, FALSE, UNKNOWN)


def test_those_who_supply_the_service_are_not_meant() -> None:
    assert course(REFUSED, "necessary2021.4", "supply_side") == BARS
    assert REFUSED.but(supply_side=True).breached("necessary2021.4") is FALSE


def test_an_item_of_the_list_is_cited_as_an_item_of_article_5() -> None:
    cite = LAW.art("5(12)")
    assert str(cite).endswith("art. 5 item 12")
    assert cite.zh.endswith("第五条第十二项")
    assert sorted([LAW.art(6), cite, LAW.art("5(2)"), LAW.art(5)], key=lambda c: c.order)[2] is cite
