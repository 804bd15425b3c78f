"""What is drawn from the Yuhang mediation: a reading of the provisions it construed, to be refused by name."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, QUIET, TRUE, Seen, course

DAY, EVE = dt.date(2019, 10, 1), dt.date(2019, 9, 30)

BASE = Seen(
    DAY,
    **QUIET
    | {
        "happened": True,
        "by_processor": True,
        "processes": True,
        "network_operator": True,
        "age": 13,
        "listed_identifier": True,
        "anonymised": False,
        "law_provides": False,
        "reporting": False,
        "public_or_own_interest": False,
        "already_public": False,
        "child_unrecognised": False,
        "keeps": False,
        "decides_automatically": False,
    },
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
    assert case.but(age=14).applies(rule) is FALSE
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
