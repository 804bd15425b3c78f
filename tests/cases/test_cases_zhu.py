"""Zhu v. Baidu turned on its edges."""

import datetime as dt

from turning import items, row, turned

from pipl_rules.domain import KeptUnder
from pipl_rules.judgment import Verdict

BASE = row("zhu", "DC-02-1")


def test_searches_kept_under_a_cookie_alone_touch_neither_interest() -> None:
    assert BASE.judge().verdict is Verdict.LAWFUL


def test_kept_under_an_account_they_touch_both() -> None:
    """What she searched for told of her health; once it is linked to her, no answer on record allows it."""
    assert turned(BASE, items=items(BASE, kept_under=KeptUnder.ACCOUNT)).verdict is Verdict.INFRINGES_BOTH


def test_as_the_first_instance_read_it_privacy_is_infringed() -> None:
    assert turned(BASE, readings={"browser_mark": "singles_out"}).privacy is True


def test_under_the_pipl_it_is_personal_information_unless_read_as_then() -> None:
    later = dt.date(2022, 1, 4)
    assert turned(BASE, on=later).personal_information is True
    still = turned(BASE, on=later, readings={"device_identifiers": "needs_a_link"})
    assert still.personal_information is False
