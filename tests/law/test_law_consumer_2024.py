"""Implementing Regulations of the Consumer Law, arts 9 and 23, from 2024-07-01."""

import datetime as dt

import pytest
from lawcase import FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.statutes.consumer_regulations_2024 import RULES

DAY, EVE = dt.date(2024, 7, 1), dt.date(2024, 6, 30)
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    consumer=True,
    in_business=True,
    listed_identifier=True,
    anonymised=False,
    excessive=False,
    unrelated=False,
    condition_of_service=False,
    breaks_other_law=False,
    listed_sensitive=True,
)
PARTIES = ("consumer", "in_business", "happened", "by_processor")


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_regulations_bind_from_the_first_of_july_2024(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_a_price_set_apart_must_be_known_to_the_consumer() -> None:
    """Article 9 para. 2: it touches the purse, not personal information by itself."""
    rule, apart = "consumer2024.9.2", BASE.but(priced_apart=True)
    for fact in ("priced_apart", *PARTIES):
        assert course(apart, rule, fact) == NEEDED
    assert duty(apart, rule, "price_difference_known") == (FALSE, TRUE, UNKNOWN)


def test_collecting_too_much_about_a_consumer_infringes() -> None:
    much = BASE.but(excessive=True)
    for fact in ("excessive", "collects", *PARTIES):
        assert course(much, "consumer2024.23.1.excessive", fact) == NEEDED
    assert much.but(anonymised=True).applies("consumer2024.23.1.excessive") is FALSE
    assert much.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("way", ["asked_once_for_all", "asked_by_default", "condition_of_service"])
def test_consent_to_what_the_business_does_not_need_may_not_be_wrung(way: str) -> None:
    """One blanket consent, a preset consent, or service as the price; each by itself."""
    wrung = BASE.but(unrelated=True, **{way: True})
    for fact in (way, "unrelated", "processes", *PARTIES):
        assert course(wrung, "consumer2024.23.1.forced", fact) == NEEDED
    assert wrung.but(anonymised=True).applies("consumer2024.23.1.forced") is FALSE
    assert wrung.infringed(PI_RIGHTS) is TRUE


def test_sensitive_information_of_consumers_is_handled_as_the_laws_say() -> None:
    sensitive = BASE.but(breaks_other_law=True)
    for fact in ("breaks_other_law", "processes", *PARTIES):
        assert course(sensitive, "consumer2024.23.2", fact) == NEEDED
    assert (
        sensitive.but(listed_sensitive=False, easily_harms=False, age=30).applies("consumer2024.23.2")
        is FALSE
    )
    assert sensitive.but(anonymised=True).applies("consumer2024.23.2") is FALSE
