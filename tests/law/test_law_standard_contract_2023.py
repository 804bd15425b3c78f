"""Measures on the standard contract, from 2023-06-01."""

import datetime as dt

import pytest
from exports import on
from lawcase import FALSE, PI_RIGHTS, TRUE, UNKNOWN

DAY, EVE = dt.date(2023, 6, 1), dt.date(2023, 5, 31)
BASE = on(2023, 6, 1).but(contract_concluded=True)

TOO_MUCH = {
    "contract2023.4.1.2": ("persons_processed", 1_000_000),
    "contract2023.4.1.3": ("persons_exported_since_last_year", 100_000),
    "contract2023.4.1.4": ("sensitive_exported_since_last_year", 10_000),
}


@pytest.mark.parametrize("rule", ["contract2023.4.1.1", *TOO_MUCH])
def test_the_measures_bind_from_the_first_of_june_2023(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_a_small_export_is_carried_by_the_contract() -> None:
    assert BASE.breached("pipl.38.1") is FALSE
    assert BASE.but(contract_concluded=False).breached("pipl.38.1") is TRUE
    assert BASE.infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize(("rule", "count", "figure"), [(r, c, f) for r, (c, f) in TOO_MUCH.items()])
def test_the_contract_carries_nothing_from_the_figure_on(rule: str, count: str, figure: int) -> None:
    """The figure itself is too much; one person less is not. Another law or the CAC may say otherwise."""
    large = BASE.but(**{count: figure})
    assert large.applies(rule) is TRUE
    assert large.status("valid_contract") is FALSE
    assert large.breached("pipl.38.1") is TRUE
    assert large.but(law_provides=True).applies(rule) is FALSE
    assert large.but(law_provides=None).applies(rule) is UNKNOWN
    small = large.but(**{count: figure - 1})
    assert small.applies(rule) is FALSE
    assert small.status("valid_contract") is TRUE
    assert large.but(**{count: None}).applies(rule) is UNKNOWN
    assert large.on(EVE).status("valid_contract") is TRUE


def test_the_contract_carries_nothing_for_critical_infrastructure() -> None:
    rule = "contract2023.4.1.1"
    operator = BASE.but(cii_operator=True)
    assert operator.status("valid_contract") is FALSE
    assert operator.but(cii_operator=None).applies(rule) is UNKNOWN
    assert operator.but(law_provides=True).applies(rule) is FALSE
    assert BASE.applies(rule) is FALSE
