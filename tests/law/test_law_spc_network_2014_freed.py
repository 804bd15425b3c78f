"""SPC provisions of 2014 on networks: whom articles 4 and 10 free, under the general rules and the older ones."""

import pytest
from lawcase import BARS, NEEDED, TRUE, Seen, course
from test_law_spc_network_2014 import SERVICE, TORT

OLDER: dict[str, dict[str, bool]] = {
    "spc1993.7.3.spread": {"spreads": True, "reputation_harmed": True},
    "spc2001.1.2.handling": {"against_morals": True},
    "spc2001.1.2.exposure": {"spreads": True},
}
PUBLISHED: dict[str, dict[str, bool]] = {
    "spc1993.7.3.material": {"reputation_harmed": True},
    "tll.62.records": {
        "medical_institution": True,
        "patient": True,
        "medical_record": True,
        "patient_harmed": True,
    },
}
"""Wrongs in what is private under the older rules, and those of them that take publication."""


def _read(case: Seen, rule: str) -> Seen:
    return case.read(privacy_before_2010="own_right") if rule.endswith("exposure") else case


@pytest.mark.parametrize("rule", [*OLDER, *PUBLISHED, *TORT])
def test_who_passes_on_without_fault_answers_under_no_general_rule(rule: str) -> None:
    """Article 10: what is not answered for under it is no tort under the rules it interprets."""
    posted = _read(SERVICE.but(**{**OLDER, **PUBLISHED}.get(rule, {})), rule)
    passed_on = posted.but(reposts=True, repost_without_fault=True)
    assert posted.applies(rule) is TRUE
    assert course(passed_on, rule, "repost_without_fault") == BARS
    assert course(passed_on, "spc2014.10", "repost_without_fault") == NEEDED


@pytest.mark.parametrize("rule", OLDER)
def test_who_tells_the_court_wrongs_nobody_under_the_older_rules(rule: str) -> None:
    """Article 4 para. 1: telling a court who the user is spreads nothing wrongly, whatever it does to a name."""
    told = _read(
        SERVICE.but(**OLDER[rule]).but(
            publishes=False, publishes_online=False, provides=True, hosts=True, court_ordered_names=True
        ),
        rule,
    )
    assert course(told, rule, "court_ordered_names") == BARS


@pytest.mark.parametrize("rule", PUBLISHED)
def test_without_publication_there_is_nothing_for_an_order_to_free(rule: str) -> None:
    """And an order to tell a court is no leave to publish."""
    published = SERVICE.but(**PUBLISHED[rule], provides=True, hosts=True, court_ordered_names=True)
    assert course(published, rule, "publishes") == NEEDED
