"""What is drawn from the Yuhang mediation: a reading of the provisions it construed, to be refused by name."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About
from pipl_rules.statutes.doctrine_yuhang import DOORS

DAY, EVE = dt.date(2019, 10, 1), dt.date(2019, 9, 30)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    child_under_fourteen=True,
    under_eighteen=True,
    listed_identifier=True,
    anonymised=False,
    law_provides=False,
    reporting=False,
    public_or_own_interest=False,
    already_public=False,
    child_unrecognised=False,
    keeps=False,
    decides_automatically=False,
)

FINDINGS: dict[str, tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]] = {
    "children2019.9.yuhang.features": (
        {"limb_feature": True, "guardian_consented": False, "listed_identifier": False},
        ("limb_feature", "processes", "network_operator"),
        ("guardian_consented", "anonymised", "law_provides", "child_unrecognised"),
    ),
    "children2019.9.yuhang.steps": (
        {
            "targets_children": True,
            "age_known": False,
            "children_rules": False,
            "child_agreement": True,
            "guardian_told": False,
            "guardian_verified": True,
            "guardian_consented": True,
        },
        ("targets_children", "processes", "network_operator"),
        ("children_rules", "guardian_told", "law_provides", "child_unrecognised"),
    ),
    "children2019.13.yuhang": (
        {"keeps": True, "kept_encrypted": False, "special_pool": False},
        ("keeps", "network_operator"),
        ("kept_encrypted", "special_pool", "child_unrecognised"),
    ),
    "children2019.14.yuhang.push": (
        {"child_pushed": True, "guardian_consent_separate": False},
        ("child_pushed", "processes", "network_operator"),
        ("guardian_consent_separate", "law_provides", "child_unrecognised"),
    ),
    "children2019.14.yuhang.profile": (
        {"decides_automatically": True, "pushes_or_markets": True, "guardian_consent_separate": False},
        ("decides_automatically", "pushes_or_markets", "processes", "network_operator"),
        ("guardian_consent_separate", "law_provides", "child_unrecognised"),
    ),
}
"""Findings 1 to 4: the facts, what each cannot do without, and what bars it."""


@pytest.mark.parametrize("rule", FINDINGS)
def test_each_finding_needs_its_elements_and_yields_to_what_cures_it(rule: str) -> None:
    facts, needed, bars = FINDINGS[rule]
    case = BASE.but(**facts)
    assert case.infringed(PI_RIGHTS) is TRUE
    assert case.but(child_under_fourteen=False).applies(rule) is FALSE
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    for fact in bars:
        assert course(case, rule, fact) == BARS, fact


@pytest.mark.parametrize("rule", FINDINGS)
def test_each_is_a_reading_in_force_with_what_it_construes(rule: str) -> None:
    """Default drawn; a mediation decides nothing, and who will not draw it says so."""
    case = BASE.but(**FINDINGS[rule][0])
    assert case.read(yuhang="drawn").applies(rule) is TRUE
    assert case.read(yuhang="not_drawn").applies(rule) is FALSE
    assert case.in_force(rule)
    assert not case.on(EVE).in_force(rule)


@pytest.mark.parametrize("missing", ["children_rules", "child_agreement"])
@pytest.mark.parametrize("step", ["guardian_told", "guardian_verified", "guardian_consented"])
@pytest.mark.parametrize("known", ["targets_children", "age_known"])
def test_finding_1_joins_want_of_rules_and_want_of_steps(missing: str, step: str, known: str) -> None:
    """Either alone is left to articles 8 and 9; the service is one for children, or knows of them."""
    whole = BASE.but(
        children_rules=True, child_agreement=True, guardian_told=True, guardian_verified=True,
        guardian_consented=True, targets_children=False, age_known=False,
    ).but(**{known: True})  # fmt: skip
    rule = "children2019.9.yuhang.steps"
    assert whole.but(**{missing: False}).applies(rule) is FALSE
    assert whole.but(**{step: False}).applies(rule) is FALSE
    wanting = whole.but(**{missing: False, step: False})
    assert course(wanting, rule, known) == NEEDED


# -- Finding 5: nine doors

SHUT = {shut.name: True for _, shut, _, _ in DOORS}
MINOR = BASE.but(
    **SHUT,
    social_service=True,
    stranger_reached=False,
    page_shown=False,
    child_under_fourteen=False,
    expected_private=False,
)
TEXTS = {"minors2006.39.1": dt.date(2018, 1, 1), "minors2021.4.3": dt.date(2021, 6, 1)}


@pytest.mark.parametrize(("prefix", "day"), TEXTS.items())
@pytest.mark.parametrize(("word", "shut"), [(word, shut.name) for word, shut, _, _ in DOORS])
def test_each_of_nine_doors_is_shut_unless_the_guardian_opens_it(
    prefix: str, day: dt.date, word: str, shut: str
) -> None:
    """Any eight of nine: the duty is breached; nobody's privacy is by that alone. The line is eighteen."""
    rule, minor = f"{prefix}.yuhang.{word}", MINOR.on(day)
    assert duty(minor, rule, shut) == (FALSE, TRUE, UNKNOWN)
    assert minor.but(**{shut: False}).infringed(PRIVACY, About.ACT) is not TRUE
    for fact in ("social_service", "network_operator", "processes"):
        assert course(minor, rule, fact) == NEEDED
    assert course(minor, rule, "under_eighteen") == NEEDED
    assert minor.read(yuhang="not_drawn").applies(rule) is FALSE
    reached = minor.but(**{shut: False}, stranger_reached=True)
    assert reached.infringed(PRIVACY, About.ACT) is TRUE
    assert duty(minor, rule, shut)[0] is FALSE


@pytest.mark.parametrize(("prefix", "day"), TEXTS.items())
@pytest.mark.parametrize("exposure", ["stranger_reached", "page_shown"])
def test_privacy_is_infringed_once_a_stranger_came_through_or_saw(
    prefix: str, day: dt.date, exposure: str
) -> None:
    rule = f"{prefix}.yuhang.exposed"
    reached = MINOR.on(day).but(shut_messages=False, **{exposure: True})
    assert course(reached, rule, exposure) == NEEDED
    assert course(reached, rule, "shut_messages") == BARS
    assert course(reached, rule, "social_service") == NEEDED
    assert course(reached, rule, "under_eighteen") == NEEDED
    assert reached.read(yuhang="not_drawn").applies(rule) is FALSE
    assert reached.infringed(PI_RIGHTS, About.ACT) is not TRUE
