"""Whom the rules for children and minors reach: operators of networks, here, who handle what is a child's."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PRIVACY, TRUE, Seen, course, duty
from test_law_children_2019 import ALTERNATIVES, BASE, DUTIES, FORBIDDEN
from test_law_minors_protection import BASE as MINOR
from test_law_yuhang import BASE as DRAWN
from test_law_yuhang import FINDINGS, SHUT

from pipl_rules.logic.conditions import About

# -- Provisions on children's information, 2019 ----------------------------------------------------

ON_OPERATORS = [*FORBIDDEN.keys() - {"children2019.4"}, *DUTIES, *ALTERNATIVES]
"""All rules but the one on publication, which binds anybody (article 4: 任何组织和个人)."""

HANDLING = (
    "children2019.7",
    "children2019.10.1.use",
    "children2019.10.2.storage",
    "children2019.10.3.security",
    "children2019.10.4.refusal",
    "children2019.10.5.complaints",
    "children2019.10.6.correction",
)


def bound(rule: str) -> Seen:
    """The case in which the rule applies."""
    if rule in ALTERNATIVES:
        facts, (wrong, *_) = ALTERNATIVES[rule]
        return BASE.but(**facts, **{wrong: True})
    return BASE.but(**(FORBIDDEN.get(rule) or DUTIES[rule])[0])


@pytest.mark.parametrize("rule", sorted(ON_OPERATORS))
def test_who_runs_no_network_service_is_left_to_other_laws(rule: str) -> None:
    """Article 3: 通过网络; and the articles speak of network operators (网络运营者)."""
    assert course(bound(rule), rule, "network_operator") == NEEDED


@pytest.mark.parametrize("rule", HANDLING)
def test_who_handles_nothing_need_keep_to_no_rule_on_handling(rule: str) -> None:
    assert course(bound(rule), rule, "processes") == NEEDED


@pytest.mark.parametrize("rule", ["children2019.7", "children2019.11", "children2019.13"])
def test_what_tells_of_no_child_is_not_its_information(rule: str) -> None:
    assert course(bound(rule), rule, "anonymised") == BARS


# -- What is drawn from the Yuhang mediation -------------------------------------------------------


@pytest.mark.parametrize("rule", FINDINGS)
def test_each_finding_is_about_handling_in_the_mainland_of_what_tells_of_a_child(rule: str) -> None:
    """Articles 2 and 3 bound the provisions that were construed, and so what is drawn from them."""
    found = DRAWN.but(**FINDINGS[rule][0])
    assert course(found, rule, "abroad") == BARS
    assert course(found, rule, "anonymised") == BARS


DOORS: dict[str, str] = {
    "following": "shut_following",
    "location": "shut_location",
    "messages": "shut_messages",
    "contacts": "shut_suggested_contacts",
    "search": "shut_search_by_number",
    "acquaintances": "shut_acquaintances",
    "moments": "shut_moments",
    "suggested": "shut_suggested_to_others",
    "city": "shut_same_city",
}
TEXTS = {"minors2006.39.1": dt.date(2021, 5, 31), "minors2021.4.3": dt.date(2021, 6, 1)}
CHILD = DRAWN.but(**SHUT, under_eighteen=False, social_service=True, stranger_reached=False, page_shown=False)
"""A child of whom the record says only that it is under fourteen, on a service whose doors are shut."""


@pytest.mark.parametrize(("prefix", "day"), TEXTS.items())
@pytest.mark.parametrize(("word", "shut"), DOORS.items())
def test_the_doors_are_shut_for_a_child_under_fourteen_as_for_any_minor(
    prefix: str, day: dt.date, word: str, shut: str
) -> None:
    child = CHILD.on(day)
    assert course(child, f"{prefix}.yuhang.{word}", "child_under_fourteen") == NEEDED
    assert duty(child, f"{prefix}.yuhang.{word}", shut) == BARS


@pytest.mark.parametrize(("prefix", "day"), TEXTS.items())
@pytest.mark.parametrize("fact", ["child_under_fourteen", "network_operator", "processes"])
def test_exposure_wrongs_a_child_where_a_service_handles_what_is_its(
    prefix: str, day: dt.date, fact: str
) -> None:
    exposed = CHILD.on(day).but(shut_location=False, page_shown=True)
    assert course(exposed, f"{prefix}.yuhang.exposed", fact) == NEEDED
    assert exposed.infringed(PRIVACY, About.ACT) is TRUE


# -- Law on the Protection of Minors, from 2021-06-01 ------------------------------------------------


def test_no_child_is_bullied_online_either() -> None:
    """Article 77 para. 1: a child under fourteen is a minor, whatever else the record says of its age."""
    rule = "minors2021.77.1"
    child = MINOR.but(under_eighteen=False, bullies=True)
    assert course(child, rule, "child_under_fourteen") == NEEDED
    assert child.but(child_under_fourteen=True).breached(rule) is TRUE
    assert child.breached(rule) is FALSE


def test_what_tells_of_no_minor_need_not_be_corrected() -> None:
    """Article 72 para. 2: 未成年人个人信息."""
    asked: dict[str, Any] = {"child_correction_asked": True, "child_corrected": False}
    assert course(MINOR.but(**asked), "minors2021.72.2.correct", "anonymised") == BARS
