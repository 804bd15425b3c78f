"""Consumer Law arts 14, 26 and 27, and the void terms of the SPC's online provisions of 2022."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About

DAY = dt.date(2014, 5, 6)
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    consumer=True,
    in_business=True,
    network_operator=False,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    misled=False,
    breaks_agreement=False,
    obtained_illegally=False,
    breaks_other_law=False,
)
AGREED = {
    "consented": True,
    "consent_expressed": True,
    "consent_covers": True,
    "notice_states_use": True,
    "consent_withdrawn": False,
}


@pytest.mark.parametrize("wrong", ["obtained_illegally", "breaks_other_law"])
def test_what_other_law_protects_is_the_consumers_right(wrong: str) -> None:
    """Article 14."""
    wronged = BASE.but(**{wrong: True})
    for fact in (wrong, "consumer", "in_business", "processes", "happened", "by_processor"):
        assert course(wronged, "consumer.14", fact) == NEEDED
    assert wronged.but(anonymised=True).applies("consumer.14") is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_standard_terms_must_be_fair() -> None:
    """Article 26 para. 2; a term by itself touches nobody's information."""
    terms = BASE.but(standard_terms=True, unfair_term=True)
    for fact in ("standard_terms", "consumer", "in_business"):
        assert course(terms, "consumer.26.2", fact) == NEEDED
    assert duty(terms, "consumer.26.2", "unfair_term") == (TRUE, FALSE, UNKNOWN)
    assert terms.infringed(PI_RIGHTS, About.ACT) is not TRUE


def test_consent_in_an_unfair_term_is_void() -> None:
    """Article 26 para. 3: the same consent counts once the term is fair, or is none of the trader's terms."""
    void = BASE.but(**AGREED, standard_terms=True, unfair_term=True)
    for fact in ("standard_terms", "unfair_term", "consumer", "in_business"):
        assert course(void, "consumer.26.3", fact) == NEEDED
        assert void.but(**{fact: False}).status("effective_consent") is TRUE
    assert void.status("effective_consent") is FALSE
    assert void.on(dt.date(2014, 3, 14)).status("effective_consent") is TRUE


@pytest.mark.parametrize("fact", ["searched_body", "consumer", "in_business"])
def test_a_trader_may_not_search_a_consumers_body(fact: str) -> None:
    """Article 27."""
    searched = BASE.but(searched_body=True)
    assert course(searched, "consumer.27", fact) == NEEDED
    assert searched.infringed(PRIVACY, About.ACT) is TRUE
    assert searched.but(**{fact: False}).infringed(PRIVACY, About.ACT) is not TRUE


@pytest.mark.parametrize("rule", ["consumer.14", "consumer.26.2", "consumer.26.3", "consumer.27"])
def test_they_bind_from_the_fifteenth_of_march_2014(rule: str) -> None:
    assert BASE.on(dt.date(2014, 3, 15)).in_force(rule)
    assert not BASE.on(dt.date(2014, 3, 14)).in_force(rule)


ONLINE = BASE.on(dt.date(2022, 3, 15)).but(
    **AGREED,
    consumer=True,
    in_business=False,
    online_trader=True,
    finance_or_content=False,
    standard_terms=True,
    unfair_term=True,
)


def test_online_an_unfair_term_of_any_kind_is_void_and_consent_in_it() -> None:
    """SPC Provisions art. 1 item 5; financial and content services are no electronic commerce."""
    rule = "spc_online_consumer.1.5"
    for fact in ("online_trader", "consumer", "standard_terms", "unfair_term"):
        assert course(ONLINE, rule, fact) == NEEDED
    assert course(ONLINE, rule, "finance_or_content") == BARS
    assert ONLINE.status("effective_consent") is FALSE
    assert (
        ONLINE.but(finance_or_content=True, high_privacy_risk=False, beyond_expectation=False).status(
            "effective_consent"
        )
        is TRUE
    )
    assert not ONLINE.on(dt.date(2022, 3, 14)).in_force(rule)


# -- Which yes an unfair term takes away

YES = BASE.but(
    **AGREED,
    consent_prominent=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    notice_unclear=False,
    separate_required=False,
    use_changed=False,
    condition_of_service=False,
    age=30,
    standard_terms=True,
    unfair_term=True,
    in_business=False,
    online_trader=False,
    finance_or_content=False,
    high_privacy_risk=False,
    beyond_expectation=False,
)
"""A full yes to everything told, that stands in a standard term unfair to the consumer."""
CONSENT_UNDER = {
    "tll.2.clear_consent": dt.date(2014, 3, 15),
    "npcsc.2.1.agreed": dt.date(2014, 3, 15),
    "csl.41.1.agreed": dt.date(2017, 6, 1),
    "civil_code.1033.consent": dt.date(2022, 3, 15),
    "civil_code.1035.1.agreed": dt.date(2022, 3, 15),
    "pipl.14.1": dt.date(2022, 3, 15),
    "csl2026.43.1.agreed": dt.date(2026, 1, 1),
}
"""What makes a yes count under each law, and a day on which it does."""
VOID_BY = {
    "consumer.26.3": "in_business",
    "spc_online_consumer.1.5": "online_trader",
}
"""What makes the term void, and who must have set it."""


@pytest.mark.parametrize(
    ("void", "consent"),
    [
        (void, consent)
        for void in VOID_BY
        for consent, day in CONSENT_UNDER.items()
        if void == "consumer.26.3" or day >= dt.date(2022, 3, 15)
    ],
)
def test_consent_in_a_void_term_counts_under_no_law(void: str, consent: str) -> None:
    """内容无效: the yes would count as far as each law on consent goes, and fails with the term it stands in.

    The law on consumers does it alone where the trader is not online, the online provisions where only they reach.
    """
    given = YES.on(CONSENT_UNDER[consent]).but(**{VOID_BY[void]: True})
    assert given.met(consent) is TRUE
    assert given.applies(consent) is FALSE
    for fact in (VOID_BY[void], "consumer", "standard_terms", "unfair_term"):
        assert given.but(**{fact: False}).applies(consent) is TRUE
    assert given.but(unfair_term=None).applies(consent) is UNKNOWN
