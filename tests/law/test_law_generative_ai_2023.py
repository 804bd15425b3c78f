"""Interim measures on generative artificial intelligence, from 2023-08-15."""

import datetime as dt

import pytest
from exports import LAWFUL
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules import ProcessingAct
from pipl_rules.characterise import characterise
from pipl_rules.domain import GenerativeService

DAY, EVE = dt.date(2023, 8, 15), dt.date(2023, 8, 14)
BASE = Seen(DAY, **{**LAWFUL, "generative": True})

ORDER = {
    "generative2023.4.2": ((), "generation_fair"),
    "generative2023.9.2": ((), "users_agreement"),
    "generative2023.10.scope": ((), "generation_scope_public"),
    "generative2023.10.minors": ((), "generation_minors_guarded"),
    "generative2023.12": ((), "generation_labelled"),
    "generative2023.15": ((), "generation_complaints"),
    "generative2023.17": (("generation_sways_opinion",), "generation_filed"),
}
WRONGS = {
    "generative2023.7.1": ("trains", "processes", "obtained_illegally"),
    "generative2023.11.1.collect": ("collects", "excessive"),
    "generative2023.11.2": ("request_unanswered",),
}
UNASKED = {
    "generative2023.7.3": ("trains", "processes"),
    "generative2023.11.1.keep": ("user_input", "keeps"),
    "generative2023.11.1.provide": ("user_input", "provides"),
}


@pytest.mark.parametrize("rule", [*ORDER, *WRONGS, *UNASKED])
def test_the_measures_bind_from_the_15th_of_august_2023(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_what_is_not_offered_to_the_public_is_outside() -> None:
    """Article 2 para. 3."""
    assert BASE.infringed(PI_RIGHTS) is FALSE
    inside = BASE.but(generative=False, trains=True, consented=False)
    for rule in (*ORDER, *WRONGS, *UNASKED):
        assert inside.applies(rule) is FALSE


@pytest.mark.parametrize(("rule", "when", "done"), [(r, w, d) for r, (w, d) in ORDER.items()])
def test_the_duties_of_order_touch_nobodys_right(rule: str, when: tuple[str, ...], done: str) -> None:
    bound = BASE.but(**dict.fromkeys(when, True))
    for known in (*when, "generative", "happened", "by_processor"):
        assert course(bound, rule, known) == NEEDED
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert bound.infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize(("rule", "facts"), WRONGS.items())
def test_each_wrong_needs_each_of_its_elements(rule: str, facts: tuple[str, ...]) -> None:
    """Data of unlawful source, more than is necessary, requests left unanswered."""
    wronged = BASE.but(**dict.fromkeys(facts, True))
    for known in (*facts, "generative", "happened", "by_processor"):
        assert course(wronged, rule, known) == NEEDED
    assert course(wronged, rule, "personal_or_family") == BARS
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize(("rule", "facts"), UNASKED.items())
def test_training_keeping_and_passing_on_need_consent_or_another_basis(
    rule: str, facts: tuple[str, ...]
) -> None:
    asked = BASE.but(**dict.fromkeys(facts, True), notice_of_recipient=True)
    assert asked.applies(rule) is FALSE
    unasked = asked.but(consented=False)
    assert unasked.infringed(PI_RIGHTS) is TRUE
    for known in (*facts, "generative", "happened", "by_processor"):
        assert course(unasked, rule, known) == NEEDED
    assert course(unasked, rule, "consented") == BARS
    assert course(unasked, rule, "needed_for_contract") == BARS
    assert course(unasked, rule, "personal_or_family") == BARS
    assert unasked.but(anonymised=True).applies(rule) is FALSE


def test_what_users_typed_in_is_passed_on_with_separate_consent_only() -> None:
    rule = "generative2023.11.1.provide"
    bundled = BASE.but(user_input=True, provides=True, consent_separate=False)
    assert course(bundled, rule, "consent_separate") == BARS
    assert bundled.but(provides=False, keeps=True).applies("generative2023.11.1.keep") is FALSE


def test_the_record_of_a_service_settles_the_facts() -> None:
    record = GenerativeService(public=True, trains=False, inputs=True, labelled=False)
    values = characterise(ProcessingAct(id="a", on=DAY, generative=record)).act
    assert values["generative"] is True
    assert values["trains"] is False
    assert values["user_input"] is True
    assert values["generation_labelled"] is False
    assert "users_agreement" not in values
