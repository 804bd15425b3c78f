"""Cybersecurity Law as amended: the provisions of 2016 under new numbers, from 2026-01-01."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, TRUE, UNKNOWN, Seen

from pipl_rules.statutes import rulebook

OLD, NEW = dt.date(2025, 12, 31), dt.date(2026, 1, 1)
RENUMBERED = {
    **{str(old): str(old + 2) for old in (*range(21, 26), 30, 37, *range(40, 50))},
    "76": "78",
}
ONLY_BEFORE_THE_CODE = {"csl.41.1.reasonable_use"}

HANDLED = Seen(
    NEW,
    happened=True,
    by_processor=True,
    network_operator=True,
    listed_identifier=True,
    anonymised=False,
    processes=True,
    law_provides=False,
    reporting=False,
    public_or_own_interest=False,
    already_public=False,
    social_function=False,
    personal_or_family=True,
)


def new_id(old: str) -> str:
    _, article, *rest = old.split(".")
    joined = ".".join(["csl2026", RENUMBERED[article], *rest])
    return "csl2026.42.1" if joined == "csl2026.42" else joined


def pairs() -> list[tuple[str, str]]:
    olds = [rule.id for rule in rulebook().rules if rule.id.startswith("csl.")]
    return [(old, new_id(old)) for old in olds if old not in ONLY_BEFORE_THE_CODE]


@pytest.mark.parametrize(("old", "new"), pairs())
def test_each_provision_says_the_same_under_its_new_number(old: str, new: str) -> None:
    """Condition, exception, conclusion; its citation is of the new article."""
    before, after = rulebook().rule(old), rulebook().rule(new)
    assert (before.when, before.unless, before.concludes) == (after.when, after.unless, after.concludes)
    assert str(after.cite.article) == RENUMBERED[str(before.cite.article)]
    assert HANDLED.in_force(new)
    assert not HANDLED.on(OLD).in_force(new)
    assert HANDLED.on(OLD).in_force(old)
    assert not HANDLED.in_force(old)


def test_no_provision_was_added_or_lost() -> None:
    assert {rule.id for rule in rulebook().rules if rule.id.startswith("csl2026.")} == {
        new for _, new in pairs()
    }


def test_the_consent_rule_goes_on_under_article_43() -> None:
    consented = HANDLED.but(
        consented=True,
        consent_expressed=True,
        consent_covers=True,
        notice_states_use=True,
        consent_withdrawn=False,
        misled=False,
        high_privacy_risk=False,
        beyond_expectation=False,
        beyond_capacity=False,
        term_not_pointed_out=False,
        term_unfair=False,
    )
    assert HANDLED.but(consented=False).applies("csl2026.43.1.consent") is TRUE
    assert HANDLED.applies("csl2026.43.1.consent") is UNKNOWN
    assert consented.applies("csl2026.43.1.consent") is FALSE
    assert HANDLED.but(consented=False).infringed(PI_RIGHTS) is TRUE


def test_the_doctrine_of_prominence_goes_with_the_article_it_construes() -> None:
    risky = HANDLED.but(high_privacy_risk=True, consent_prominent=False)
    assert risky.applies("csl2026.43.1.prominence") is TRUE
    assert risky.read(prominence="uniform").applies("csl2026.43.1.prominence") is FALSE


def test_a_basis_of_the_pipl_lifts_it_like_its_predecessor() -> None:
    """Article 42 para. 2 names the PIPL beside it; by the letter of PIPL art. 13 it would stand."""
    based = HANDLED.but(
        consented=False,
        personal_or_family=False,
        statistics_or_archives=False,
        state_organ=False,
        needed_for_contract=True,
    )
    assert based.applies("csl2026.43.1.consent") is FALSE
    assert based.read(flat_consent="cumulative").applies("csl2026.43.1.consent") is TRUE
