"""What is kept under the mark of a browser alone, in the laws that protect what identifies a person."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, Seen, course

from pipl_rules.statutes import rulebook

IN_2013, IN_2015, UNDER_THE_PIPL = dt.date(2013, 10, 1), dt.date(2015, 1, 1), dt.date(2022, 1, 1)

TRACES = Seen(
    IN_2013,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    in_business=True,
    user=True,
    listed_identifier=False,
    listed_in_code=False,
    identifies=False,
    of_known_person=True,
    anonymised=False,
    expected_private=True,
    telecom_or_internet_service=True,
    use_of_service=True,
    device_mark_only=True,
)
"""Private matters searched for, kept under a cookie."""

LIFTED = {"npcsc.1.1.device": "npcsc.1.1", "tll.2.device": "tll.2.private_information"}


@pytest.mark.parametrize(("rule", "lifted"), LIFTED.items())
def test_a_mark_of_a_device_alone_identifies_nobody(rule: str, lifted: str) -> None:
    """NPCSC Decision item 1, Tort Liability Law art. 2, as read in Zhu v. Baidu: each element is needed."""
    assert course(TRACES, rule, "device_mark_only") == NEEDED
    assert course(TRACES, rule, "listed_identifier") == BARS
    assert course(TRACES, rule, "identifies") == BARS
    assert TRACES.applies(lifted) is FALSE
    assert TRACES.but(device_mark_only=False).applies(lifted) is TRUE


@pytest.mark.parametrize(
    ("rule", "day"), [("telecom2013.4", IN_2013), ("spc2014.12.1.kinds", IN_2015), ("npcsc.1.1", IN_2015)]
)
def test_so_in_every_definition_by_what_identifies(rule: str, day: dt.date) -> None:
    """Telecom Users Provisions art. 4, SPC Network Provisions 2014 art. 12."""
    traces = TRACES.on(day)
    assert traces.but(device_mark_only=True).applies(rule) is FALSE
    assert traces.but(device_mark_only=False).applies(rule) is TRUE


def test_otherwise_where_the_mark_is_read_to_single_out() -> None:
    """The first instance: whoever uses the browser is meant."""
    read = TRACES.read(browser_mark="singles_out")
    assert read.applies("npcsc.1.1") is TRUE
    assert read.applies("tll.2.private_information") is TRUE
    assert read.status("is_personal_information") is TRUE


def test_without_a_person_there_is_neither_personal_nor_private_information() -> None:
    """Both interests of the case."""
    assert TRACES.status("is_personal_information") is FALSE
    assert TRACES.status("is_private_information") is FALSE


def test_the_pipl_reaches_further() -> None:
    """PIPL art. 4: what relates to an identifiable person; its own reading speaks of devices."""
    assert TRACES.on(UNDER_THE_PIPL).but(device_mark_only=True).status("is_personal_information") is TRUE


@pytest.mark.parametrize(
    ("rule", "first"), [("npcsc.1.1.device", dt.date(2012, 12, 28)), ("tll.2.device", dt.date(2010, 7, 1))]
)
def test_each_stands_as_long_as_what_it_construes(rule: str, first: dt.date) -> None:
    """From the first day of the provision construed."""
    assert rulebook().rule(rule).span == rulebook().rule(LIFTED[rule]).span
    assert TRACES.on(first).in_force(rule)
    assert not TRACES.on(first - dt.timedelta(days=1)).in_force(rule)
