"""A yes got by deceit or coercion is no yes: neither to a handling nor to letting others know.

What was brought about by deceit or coercion binds nobody (General Principles art. 58, later Civil Code arts 148
to 150), and the duties of secrecy that yield to the person's yes mean one that binds.
"""

import datetime as dt
from typing import Any

import pytest
from lawcase import FALSE, TRUE, UNKNOWN, Seen

SAID_YES: dict[str, Any] = {
    "happened": True,
    "by_processor": True,
    "consented": True,
    "consent_expressed": True,
    "consent_covers": True,
    "consent_written": True,
    "consent_withdrawn": False,
    "law_provides": False,
}
TOLD_ON: dict[str, tuple[dt.date, dict[str, Any]]] = {
    "mental.23.4": (
        dt.date(2019, 1, 1),
        {"in_counselling": True, "confided": True, "anonymised": False, "shows_to_others": True},
    ),
    "idcard.13.2": (
        dt.date(2019, 1, 1),
        {"from_identity_card": True, "anonymised": False, "in_business": True, "provides": True},
    ),
    "credit2013.18.1": (
        dt.date(2019, 1, 1),
        {"credit_user": True, "collects": True, "identifies": True, "anonymised": False},
    ),
    "disclosure2019.15.information": (
        dt.date(2022, 1, 1),
        {
            "government_information": True,
            "publishes": True,
            "identifies": True,
            "anonymised": False,
            "disclosure_harms": True,
            "withholding_harms_public": False,
        },
    ),
}


@pytest.mark.parametrize("rule", TOLD_ON)
def test_a_yes_excuses_unless_it_was_got_by_deceit(rule: str) -> None:
    """Given freely it excuses, got by deceit it does not, and until that is known it is open."""
    day, facts = TOLD_ON[rule]
    seen = Seen(day, **SAID_YES, **facts)
    assert seen.but(misled=False).applies(rule) is FALSE
    assert seen.but(misled=True).applies(rule) is TRUE
    assert seen.but(misled=None).applies(rule) is UNKNOWN


def test_written_consent_to_publication_online_is_none_if_got_by_deceit() -> None:
    """SPC network provisions 2014 art. 12 para. 1 item 1."""
    seen = Seen(dt.date(2016, 1, 1), **SAID_YES, publishes_online=True)
    assert seen.but(misled=False).applies("spc2014.12.1.1") is TRUE
    assert seen.but(misled=True).applies("spc2014.12.1.1") is FALSE
