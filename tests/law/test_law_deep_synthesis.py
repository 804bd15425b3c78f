"""Provisions on deep synthesis, from 2023-01-10: arts 14 para. 2 and 16."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import ProcessingAct, Synthesis
from pipl_rules.statutes.deep_synthesis import RULES

DAY, EVE = dt.date(2023, 1, 10), dt.date(2023, 1, 9)

BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    state_organ=False,
    personal_or_family=False,
    statistics_or_archives=False,
    listed_identifier=True,
    anonymised=False,
    face_or_voice_forged=True,
    offers_biometric_editing=True,
    editors_prompted=True,
    synthesised_by_its_service=True,
    synthesis_marked=True,
    synthesis_logged=True,
    law_provides=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    already_public=False,
    captures_in_public=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_withdrawn=False,
    condition_of_service=False,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    misled=False,
    age=30,
)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_provisions_bind_from_the_tenth_of_january_2023(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_a_face_is_edited_with_the_separate_consent_of_the_person() -> None:
    """An animated portrait for fun, of a person who asked for it, wrongs nobody here."""
    rule = "synthesis.14.2.consent"
    assert course(BASE, rule, "consent_separate") == BARS
    forged = BASE.but(consent_separate=False)
    for fact in ("face_or_voice_forged", "processes", "happened", "by_processor"):
        assert course(forged, rule, fact) == NEEDED
    for fact in ("needed_for_duty", "personal_or_family"):
        assert course(forged, rule, fact) == BARS
    assert forged.but(anonymised=True).applies(rule) is FALSE
    assert forged.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize(
    ("rule", "facts", "done"),
    [
        ("synthesis.14.2.prompt", ("offers_biometric_editing",), "editors_prompted"),
        ("synthesis.16.mark", ("synthesised_by_its_service", "processes"), "synthesis_marked"),
        ("synthesis.16.log", ("synthesised_by_its_service", "processes"), "synthesis_logged"),
    ],
)
def test_the_service_prompts_marks_and_logs(rule: str, facts: tuple[str, ...], done: str) -> None:
    """Organisation: a breach by itself wrongs nobody."""
    assert duty(BASE, rule, done) == BARS
    for fact in (*facts, "happened", "by_processor"):
        assert course(BASE, rule, fact) == NEEDED
    breached = BASE.but(**{done: False})
    assert breached.breached(rule) is TRUE
    assert breached.infringed(PI_RIGHTS) is BASE.infringed(PI_RIGHTS)


def test_the_record_shows_what_was_made_and_what_the_service_did() -> None:
    made = Synthesis(
        forged=True,
        offers_editing=True,
        editors_prompted=False,
        by_its_service=True,
        marked=False,
        logged=True,
    )
    found = characterise(ProcessingAct(id="x", on=DAY, items=(), synthesis=made)).act
    expected = {
        "face_or_voice_forged": True,
        "offers_biometric_editing": True,
        "editors_prompted": False,
        "synthesised_by_its_service": True,
        "synthesis_marked": False,
        "synthesis_logged": True,
    }
    assert {name: found[name] for name in expected} == expected
