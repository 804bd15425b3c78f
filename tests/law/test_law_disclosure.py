"""Disclosure Regulations 2019, arts 14, 15, 32 and 41: what administrative organs hold of people, and the public."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, course, duty
from test_law_pipl_handling import BASE

from pipl_rules.characterise import characterise
from pipl_rules.domain import Office, ProcessingAct
from pipl_rules.statutes.disclosure_regulations import RULES

FIRST, EVE, PIPL_EVE = dt.date(2019, 5, 15), dt.date(2019, 5, 14), dt.date(2021, 10, 31)

# A bureau discloses, on a law that provides for it; the person was not asked for consent.
DISCLOSED = BASE.but(
    government_information=True,
    publishes=True,
    state_organ=True,
    consented=False,
    law_provides=True,
    withholding_harms_public=False,
)
HARMFUL = DISCLOSED.but(disclosure_harms=True)
PRIVATE = DISCLOSED.but(expected_private=True)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_they_bind_from_the_fifteenth_of_may_2019(rule: str) -> None:
    """What is a basis under the PIPL is one from its first day only."""
    since_pipl = rule == "disclosure2019.15.basis"
    assert DISCLOSED.on(FIRST).in_force(rule) is not since_pipl
    assert not DISCLOSED.on(EVE).in_force(rule)
    assert DISCLOSED.in_force(rule)
    assert DISCLOSED.on(PIPL_EVE).in_force(rule) is not since_pipl


def test_openness_itself_wrongs_nobody() -> None:
    """Art. 15 stops disclosure only where somebody is harmed."""
    assert DISCLOSED.infringed(PI_RIGHTS) is FALSE
    assert DISCLOSED.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(("case", "rule", "facts"), [
    (DISCLOSED.but(disclosure_forbidden=True), "disclosure2019.14.forbidden", ("disclosure_forbidden",)),
    (HARMFUL, "disclosure2019.15.information", ("disclosure_harms",)),
])  # fmt: skip
def test_each_wrong_to_information_rights_turns_on_each_of_its_facts(
    case: object, rule: str, facts: tuple[str, ...]
) -> None:
    """Arts 14, 15 and 32."""
    assert isinstance(case, type(BASE))
    for fact in (*facts, "government_information", "publishes", "identifies", "happened", "by_processor"):
        assert course(case, rule, fact) == NEEDED
    assert case.infringed(PI_RIGHTS) is TRUE
    assert case.infringed(PRIVACY) is FALSE
    assert case.but(anonymised=True).infringed(PI_RIGHTS) is FALSE
    assert case.but(publishes=False, provides=True, law_provides=True).applies(rule) is TRUE


def test_the_public_interest_or_the_persons_leave_opens_what_would_harm() -> None:
    """Art. 15, second sentence."""
    assert course(HARMFUL, "disclosure2019.15.information", "withholding_harms_public") == BARS
    agreed = HARMFUL.but(consented=True, consent_covers=True, consent_withdrawn=False)
    assert agreed.applies("disclosure2019.15.information") is FALSE
    for fact, value in (("consented", False), ("consent_covers", False), ("consent_withdrawn", True)):
        assert agreed.but(**{fact: value}).applies("disclosure2019.15.information") is TRUE


def test_what_is_private_is_not_disclosed() -> None:
    """Art. 15: by default privacy suffices; where so read, harm must be shown."""
    rule = "disclosure2019.15.privacy"
    assert PRIVATE.applies(rule) is TRUE
    assert PRIVATE.infringed(PRIVACY) is TRUE
    for fact in ("expected_private", "government_information", "publishes"):
        assert course(PRIVATE, rule, fact) == NEEDED
    assert course(PRIVATE, rule, "withholding_harms_public") == BARS
    strict = PRIVATE.read(disclosure_of_privacy="harm_shown")
    assert course(strict, rule, "disclosure_harms") == NEEDED
    agreed = PRIVATE.but(consented=True)
    assert agreed.applies(rule) is FALSE
    assert agreed.but(consent_withdrawn=True).applies(rule) is TRUE
    assert course(agreed, rule, "consent_covers") == BARS


def test_what_the_public_interest_compels_needs_no_consent() -> None:
    """Art. 15 with PIPL art. 13 para. 1 item 7."""
    compelled = DISCLOSED.but(law_provides=False, withholding_harms_public=True)
    rule = "disclosure2019.15.basis"
    for fact in ("withholding_harms_public", "identifies"):
        assert course(compelled, rule, fact) == NEEDED
    assert compelled.status("basis_without_consent") is TRUE
    assert compelled.but(withholding_harms_public=False).applies("pipl.25") is TRUE


def test_state_secrets_are_withheld_and_their_disclosure_wrongs_no_person_by_itself() -> None:
    """Art. 14."""
    secret = DISCLOSED.but(disclosure_endangers=True)
    assert secret.breached("disclosure2019.14.security") is TRUE
    for fact in ("disclosure_endangers", "government_information", "publishes"):
        assert course(secret, "disclosure2019.14.security", fact) == NEEDED
    assert secret.infringed(PI_RIGHTS) is FALSE


# -- Article 32

ASKED_FOR = HARMFUL.but(on_application=True, person_asked=True)
ASKED_FOR_PRIVATE = PRIVATE.but(on_application=True, person_asked=True, disclosure_harms=False)
OVERRULED = {
    "person_disagreed": True,
    "withholding_harms_public": True,
    "person_told_of_decision": True,
}

GIVEN_OUT = {
    "disclosure2019.14.security": DISCLOSED.but(disclosure_endangers=True),
    "disclosure2019.15.privacy": PRIVATE,
    "disclosure2019.32.ask": ASKED_FOR,
    "disclosure2019.32.refused": ASKED_FOR.but(**OVERRULED),
}


@pytest.mark.parametrize("rule", GIVEN_OUT)
def test_to_hand_it_to_one_applicant_is_to_disclose_it(rule: str) -> None:
    """公开 is to publish or to give to whoever applied; what is not government information is not meant."""
    handed = GIVEN_OUT[rule].but(publishes=False, provides=True)
    assert course(handed, rule, "provides") == NEEDED
    assert course(GIVEN_OUT[rule].but(provides=False), rule, "publishes") == NEEDED
    assert course(handed, rule, "government_information") == NEEDED


@pytest.mark.parametrize("rule", ["disclosure2019.32.ask", "disclosure2019.32.refused"])
def test_nobody_is_heard_about_what_concerns_nobody(rule: str) -> None:
    """Article 32 hears 第三方: a file that no longer points to anybody has none."""
    assert course(GIVEN_OUT[rule], rule, "anonymised") == BARS


def test_a_refusal_about_what_is_private_is_respected_though_no_harm_is_shown() -> None:
    """Article 32 with article 15: privacy is one of the interests whose disclosure harms."""
    private = ASKED_FOR_PRIVATE.but(**OVERRULED)
    assert course(private, "disclosure2019.32.refused", "expected_private") == NEEDED
    assert private.but(person_told_of_decision=False).breached("disclosure2019.32.refused") is TRUE


def test_the_person_is_asked_in_writing_before_an_applicant_learns() -> None:
    for case in (ASKED_FOR, ASKED_FOR_PRIVATE):
        assert duty(case, "disclosure2019.32.ask", "person_asked") == BARS
        assert course(case, "disclosure2019.32.ask", "on_application") == NEEDED
    assert ASKED_FOR.but(person_asked=False, withholding_harms_public=True).infringed(PI_RIGHTS) is TRUE
    assert course(ASKED_FOR, "disclosure2019.32.ask", "disclosure_harms") == NEEDED


def test_a_reasoned_refusal_is_overruled_for_the_public_only_and_in_writing() -> None:
    rule = "disclosure2019.32.refused"
    overruled = ASKED_FOR.but(
        person_disagreed=True, withholding_harms_public=True, person_told_of_decision=True
    )
    assert overruled.infringed(PI_RIGHTS) is FALSE
    for fact in ("person_told_of_decision", "withholding_harms_public"):
        assert duty(overruled, rule, fact) == BARS
        assert overruled.but(**{fact: False}).infringed(PI_RIGHTS) is TRUE
    for fact in ("person_disagreed", "on_application", "disclosure_harms", "publishes"):
        assert course(overruled, rule, fact) == NEEDED


# -- Article 41


def test_a_record_shown_to_be_wrong_is_put_right_or_sent_on() -> None:
    wrong = DISCLOSED.but(record_shown_wrong=True, record_put_right=False)
    assert duty(wrong, "disclosure2019.41", "record_put_right") == BARS
    for fact in ("record_shown_wrong", "government_information", "identifies"):
        assert course(wrong, "disclosure2019.41", fact) == NEEDED
    assert wrong.infringed(PI_RIGHTS) is TRUE
    assert wrong.but(record_put_right=None).breached("disclosure2019.41") is UNKNOWN


def test_the_record_of_an_office_says_how_it_disclosed() -> None:
    office = Office(
        government_information=True, on_application=True, person_asked=False, person_told=False, record_put_right=True
    )  # fmt: skip
    values = characterise(ProcessingAct(id="x", on=FIRST, office=office)).act
    assert (values["government_information"], values["on_application"]) == (True, True)
    assert (values["person_asked"], values["person_told_of_decision"]) == (False, False)
    assert values["record_put_right"] is True
