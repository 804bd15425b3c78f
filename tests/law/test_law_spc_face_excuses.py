"""What article 5 of the SPC's provisions on faces excuses, law by law, and what no use of a face escapes."""

import pytest
from lawcase import BARS, FALSE, NEEDED, TRUE, Seen, course
from test_law_spc_face_2021 import BASE, VOID, WRONGS
from unasked import (
    AMENDED,
    CONSENT,
    FACE,
    FACTS,
    NOTICE,
    OF_DEPARTMENTS,
    OF_FACES,
    PROVIDING,
    unasked,
)

USES = ("face_verified", "face_identified", "face_analysed", "face_output_handled")

# -- Article 1: whatever recognition is used for


def with_face(case: Seen, use: str) -> Seen:
    """The case with a face that recognition is used on in this way alone."""
    return case.but(**dict.fromkeys(USES, False), is_face=True).but(**{use: True})


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("rule", sorted(WRONGS.keys() - {"spc_face.2.1"}))
def test_each_wrong_is_one_whatever_recognition_is_used_for(rule: str, use: str) -> None:
    """Art. 1 para. 1: to verify, identify or analyse, or to handle what that brought forth."""
    wronged = with_face(BASE.but(**WRONGS[rule][0]), use)
    assert course(wronged, rule, use) == NEEDED


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(("rule", "fact"), VOID.items())
def test_no_use_of_a_face_rests_on_consent_that_is_none(rule: str, fact: str, use: str) -> None:
    """Arts 4 and 11."""
    assert course(with_face(BASE.but(**{fact: True}), use), rule, use) == NEEDED


@pytest.mark.parametrize("use", USES)
def test_the_face_is_no_residents_only_way_in_whatever_it_is_used_for(use: str) -> None:
    """Art. 10 para. 1; and what is anonymised, or no face, opens no door by it."""
    gate = with_face(BASE.but(runs_premises=True, resident=True, face_only_way=True, face_refused=True), use)
    assert course(gate, "spc_face.10.1", use) == NEEDED
    assert course(gate, "spc_face.10.1", "is_face") == NEEDED
    assert course(gate, "spc_face.10.1", "anonymised") == BARS


@pytest.mark.parametrize("rule", ["spc_face.2.1", "spc_face.2.3.written", "spc_face.2.8"])
def test_without_handling_there_is_no_wrong_in_handling(rule: str) -> None:
    assert course(BASE.but(**WRONGS[rule][0]), rule, "processes") == NEEDED


# -- Articles 4 and 11: the laws by which a consent counts


@pytest.mark.parametrize(("rule", "fact"), VOID.items())
@pytest.mark.parametrize("consent", ["csl2026.43.1.agreed", "pipl.14.1"])
def test_no_later_law_makes_such_consent_a_defence(consent: str, rule: str, fact: str) -> None:
    """Nor does the amended Cybersecurity Law or the PIPL."""
    given = BASE.on(AMENDED).but(
        age=30, network_operator=True, notice_complete=True, notice_prominent=True, notice_truthful=True
    )
    assert given.applies(consent) is TRUE
    assert course(given, consent, fact) == BARS
    assert given.but(**{fact: True}).applies(rule) is TRUE


# -- Article 5: who answers to nobody

DEFENCES = {
    "spc_face.5.1": ("needed_in_emergency",),
    "spc_face.5.2": ("needed_for_public_safety", "captures_in_public"),
    "spc_face.5.3": ("reporting",),
    "spc_face.5.4": (
        "consent_separate",
        "consented",
        "consent_expressed",
        "consent_covers",
        "notice_states_use",
    ),
    "spc_face.5.5": ("law_provides",),
}
"""For each: the fact on which it turns, and what else it takes."""


def defended(defence: str, rule: str) -> Seen:
    """A case of a face in which the rule would bite and the defence holds."""
    return unasked(rule).but(**dict.fromkeys((*FACE, *DEFENCES[defence]), True))


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("defence", DEFENCES)
def test_each_defence_covers_every_use_of_recognition(defence: str, use: str) -> None:
    case = with_face(defended(defence, "civil_code.1035.1"), use)
    assert course(case, defence, use) == NEEDED


@pytest.mark.parametrize("rule", [*CONSENT, *NOTICE, *OF_DEPARTMENTS, *PROVIDING, *OF_FACES])
@pytest.mark.parametrize("defence", ["spc_face.5.1", "spc_face.5.2"])
def test_who_meets_an_emergency_or_keeps_the_public_safe_need_not_ask_or_tell(
    defence: str, rule: str
) -> None:
    """Items 1 and 2: no law that asks for consent or notice is broken by it."""
    case = defended(defence, rule)
    if rule == "netdata2025.8.1.trade":  # the regulation itself excepts what has a basis without consent
        assert case.met(rule) is FALSE
    assert course(case, rule, DEFENCES[defence][0]) == BARS


@pytest.mark.parametrize("rule", ["civil_code.1035.1", "civil_code.1038.1.provide"])
@pytest.mark.parametrize("defence", ["spc_face.5.1", "spc_face.5.2"])
def test_nor_is_it_illegal_under_the_code(defence: str, rule: str) -> None:
    assert course(defended(defence, rule), rule, DEFENCES[defence][0]) == BARS


@pytest.mark.parametrize("rule", OF_FACES)
def test_reporting_in_reason_excuses_each_wrong_that_want_of_consent_or_notice_makes(rule: str) -> None:
    """Item 3; the other laws make room by article 999 of the Code."""
    assert course(defended("spc_face.5.3", rule), rule, "reporting") == BARS


@pytest.mark.parametrize("rule", [*sorted(CONSENT.keys() - {"minors2021.72.1.consent"}), *NOTICE, *OF_FACES])
def test_what_a_regulation_provides_for_faces_excuses_even_where_laws_name_no_exception(rule: str) -> None:
    """Item 5: laws and administrative regulations alike."""
    case = defended("spc_face.5.5", rule).but(law_itself_provides=False)
    assert case.met(rule) is TRUE
    assert course(case, rule, "law_provides") == BARS


def test_consent_and_reason_excuse_unpublished_rules_and_recognition_in_a_shop() -> None:
    """Item 4: only where no law is broken besides."""
    for rule in ("spc_face.2.1", "spc_face.2.2"):
        case = defended("spc_face.5.4", rule)
        assert case.but(breaks_other_law=False).applies(rule) is FALSE
        assert case.but(breaks_other_law=True).applies(rule) is TRUE


@pytest.mark.parametrize("rule", FACTS)
def test_without_a_defence_each_of_these_rules_bites(rule: str) -> None:
    """Though a face is recognised: that alone excuses nothing."""
    assert unasked(rule).but(**dict.fromkeys(FACE, True)).applies(rule) is TRUE
