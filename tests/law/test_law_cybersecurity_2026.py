"""Cybersecurity Law as amended: the provisions of 2016 under new numbers, from 2026-01-01."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course

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


CONSENTED = HANDLED.but(
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


def test_the_consent_rule_goes_on_under_article_43() -> None:
    assert HANDLED.but(consented=False).applies("csl2026.43.1.consent") is TRUE
    assert HANDLED.applies("csl2026.43.1.consent") is UNKNOWN
    assert CONSENTED.applies("csl2026.43.1.consent") is FALSE
    assert HANDLED.but(consented=False).infringed(PI_RIGHTS) is TRUE


def test_the_doctrine_of_prominence_goes_with_the_article_it_construes() -> None:
    risky = HANDLED.but(high_privacy_risk=True, consent_prominent=False)
    assert risky.applies("csl2026.43.1.prominence") is TRUE
    assert risky.read(prominence="uniform").applies("csl2026.43.1.prominence") is FALSE


@pytest.mark.parametrize("rule", ["csl2026.43.1.agreed", "npcsc.2.1.agreed", "civil_code.1035.1.agreed"])
def test_what_nobody_expects_and_was_not_prominently_asked_is_not_agreed_to_under_any_law(rule: str) -> None:
    """Art. 43 para. 1, as read in Huang v. Tencent: one doctrine for every law by which a consent counts."""
    hidden = CONSENTED.but(consent_prominent=False)
    assert hidden.applies(rule) is TRUE
    assert hidden.but(high_privacy_risk=True).met(rule) is TRUE
    assert course(hidden, rule, "high_privacy_risk") == BARS
    assert course(hidden, rule, "beyond_expectation") == BARS


def test_who_gives_no_true_identity_may_be_refused_service() -> None:
    """Art. 26 para. 1: it lifts PIPL art. 16, as its predecessor did."""
    refused = HANDLED.but(
        real_name_service=True,
        identity_refused=True,
        personal_or_family=False,
        statistics_or_archives=False,
        needed_for_service=False,
    )
    for needed in ("network_operator", "real_name_service", "identity_refused"):
        assert course(refused, "csl2026.26.1.refuse", needed) == NEEDED
    assert refused.met("pipl.16") is TRUE
    assert course(refused, "pipl.16", "identity_refused") == BARS


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
