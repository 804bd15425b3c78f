"""Whom the measures on facial recognition reach: faces, verified or identified, here, and not for research."""

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, UNKNOWN, Seen, course
from test_law_face_measures_2025 import BASE

OF_THE_FACE: dict[str, dict[str, bool]] = {
    "face2025.4": {"face_least_impact": False},
    "face2025.5.1": {},
    "face2025.5.2": {"face_terms_changed": True},
    "face2025.6.1.separate": {"consent_separate": False},
    "face2025.6.1.written": {"writing_required": True},
    "face2025.6.2": {},
    "face2025.7.1": {},
    "face2025.7.2": {},
    "face2025.8.1": {"face_sent_out": True, "consent_separate": False},
    "face2025.8.2": {"kept_too_long": True},
    "face2025.13.1.needed": {"captures_in_public": True},
    "face2025.13.1.area": {"captures_in_public": True, "face_area_too_wide": True},
    "face2025.13.1.sign": {"captures_in_public": True},
}
"""Rules about the face that is handled, and what makes each apply."""

OF_THE_ACT: dict[str, dict[str, bool]] = {
    "face2025.9.1": {},
    "face2025.9.2.keep": {},
    "face2025.9.2.anew": {"face_incident": True},
    "face2025.14": {},
    "face2025.15.1": {},
    "face2025.15.2.change": {"face_filing_changed": True},
}
"""Rules about whoever applies recognition, face by face or not."""

ON_VERIFYING: dict[str, dict[str, bool]] = {
    "face2025.10.1.only": {"face_only_way": True, "other_way_exists": True},
    "face2025.10.1.other": {"face_refused": True},
    "face2025.12": {"misled": True},
}
"""Rules about verification alone."""

FACTS = {**OF_THE_FACE, **OF_THE_ACT, **ON_VERIFYING}
OF_CHILDREN = {"face2025.7.1", "face2025.7.2"}


def bound(rule: str) -> Seen:
    """A case to which the rule applies: of a child where it is about children, of many where it is about many."""
    case = BASE.but(**FACTS[rule], faces_stored=100_000, serves_mainland=True)
    return case.but(age=13) if rule in OF_CHILDREN else case


@pytest.mark.parametrize("rule", [*OF_THE_FACE, *OF_THE_ACT])
def test_to_tell_one_among_many_is_to_recognise_as_well_as_to_tell_whether_it_is_the_one(rule: str) -> None:
    """Art. 19: identification and verification, either by itself."""
    for one, other in (("face_identified", "face_verified"), ("face_verified", "face_identified")):
        assert course(bound(rule).but(**{other: False}), rule, one) == NEEDED


@pytest.mark.parametrize("rule", FACTS)
def test_what_is_done_abroad_for_family_or_not_at_all_is_not_reached(rule: str) -> None:
    """Art. 2 para. 1: in the mainland; and the measures carry out the PIPL, which leaves family affairs alone."""
    assert course(bound(rule), rule, "abroad") == BARS
    assert course(bound(rule), rule, "personal_or_family") == BARS
    assert course(bound(rule), rule, "processes") == NEEDED
    assert course(bound(rule), rule, "face_research") == BARS


@pytest.mark.parametrize("rule", [*OF_THE_FACE, *ON_VERIFYING])
def test_a_face_that_tells_of_nobody_is_not_reached(rule: str) -> None:
    """Anonymised, or no face at all."""
    assert course(bound(rule), rule, "anonymised") == BARS
    assert course(bound(rule), rule, "is_face") == NEEDED


@pytest.mark.parametrize("rule", ON_VERIFYING)
def test_who_only_looks_for_one_among_many_is_not_asked_for_another_way(rule: str) -> None:
    """Arts 10 and 12 speak of verification."""
    searched = bound(rule).but(face_identified=True)
    assert course(searched, rule, "face_verified") == NEEDED


@pytest.mark.parametrize("rule", sorted(OF_CHILDREN))
def test_the_rules_on_children_end_on_the_fourteenth_birthday(rule: str) -> None:
    """Art. 7: under fourteen; and where nobody knows the age, it is open."""
    assert [bound(rule).but(age=age).applies(rule) for age in (13, 14, None)] == [TRUE, FALSE, UNKNOWN]


def test_a_device_in_a_private_space_here_is_one_whichever_way_it_recognises() -> None:
    """Art. 13 para. 2."""
    rule = "face2025.13.2"
    inside = BASE.but(face_device_in_private_space=True, serves_mainland=True, face_verified=False)
    assert course(inside, rule, "face_identified") == NEEDED
    assert course(inside.but(face_identified=True), rule, "abroad") == BARS
