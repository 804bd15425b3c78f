"""Buying personal information: the General Provisions forbid dealing in it, and that takes two."""

import datetime as dt

from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, Seen, course

from pipl_rules.characterise import characterise
from pipl_rules.domain import Operation, ProcessingAct

BOUGHT = Seen(
    dt.date(2020, 9, 1),
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    buys=True,
    sells=False,
    provides=False,
    publishes=False,
    publishes_online=False,
    obtained_illegally=False,
    in_business=False,
    network_operator=False,
    listed_identifier=True,
    anonymised=False,
    consented=False,
    law_provides=False,
)


def test_a_buyer_deals_in_it_as_a_seller_does() -> None:
    """In force with the General Provisions; whether the buyer acts in business does not matter."""
    rule = "gpcl.111.trade"
    assert course(BOUGHT, rule, "buys") == NEEDED
    assert course(BOUGHT, rule, "law_provides") == BARS
    assert BOUGHT.but(anonymised=True).applies(rule) is FALSE
    assert BOUGHT.infringed(PI_RIGHTS) is TRUE


def test_what_the_person_agreed_to_may_be_bought() -> None:
    agreed = BOUGHT.but(
        consent_expressed=True,
        consent_covers=True,
        consent_prominent=True,
        notice_states_use=True,
        consent_withdrawn=False,
        misled=False,
        high_privacy_risk=False,
    )
    assert course(agreed, "gpcl.111.trade", "consented") == BARS


def test_buying_is_handling_and_the_record_says_so() -> None:
    act = ProcessingAct(id="x", on=dt.date(2020, 9, 1), items=(), operations=frozenset({Operation.BUY}))
    found = characterise(act).act
    assert (found["buys"], found["processes"], found["sells"]) == (True, True, False)
