"""Civil Code on privacy: articles 999, 1032, 1033 and 1039, seen to bite, to yield and to stay open."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    DataSubject,
    InformationItem,
    ProcessingAct,
    Processor,
    ProcessorRole,
    SubjectRole,
)
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.civil_code import information, personality, privacy

EVE, FIRST = dt.date(2020, 12, 31), dt.date(2021, 1, 1)
DAY = dt.date(2021, 6, 1)  # under the Code, before the PIPL
AMENDED = dt.date(2026, 1, 1)  # the Cybersecurity Law, renumbered

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


def binding(case: Seen, rule: str) -> Seen:
    """The case on its own day, or, for what the Cybersecurity Law says since its amendment, on the first of 2026."""
    return case if case.in_force(rule) else case.on(AMENDED).but()


DONE = Seen(DAY, happened=True, by_processor=True)

LEFT_ALONE = DONE.but(
    hosts=False,
    reached=False,
    beyond_tolerance=False,
    contact_agreed=False,
    contact_refused=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
    intrusion_agreed=False,
    law_provides=False,
    law_itself_provides=True,
)

ORDINARY = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=True,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
)
SECRET = ORDINARY.but(expected_private=True)
SECRET_HANDLED = SECRET.but(
    processes=True,
    leaks=False,
    state_organ=False,
    law_provides=False,
    law_itself_provides=True,
    consented=False,
)

CLEARLY_AGREED = {
    "consented": True,
    "consent_expressed": True,
    "consent_prominent": True,
    "consent_covers": True,
    "consent_withdrawn": False,
    "misled": False,
}

# -- Article 999: reporting in the public interest -----------------------------------------

UNASKED = ORDINARY.but(
    processes=True,
    collects=True,
    provides=True,
    network_operator=True,
    in_business=True,
    user=True,
    consumer=True,
    consented=False,
    notice_states_use=False,
    law_provides=False,
    already_public=False,
    public_or_own_interest=False,
    reporting=False,
    reporting_unreasonable=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)

ASKING_AND_TELLING = (
    "civil_code.1035.1",
    "civil_code.1035.2",
    "civil_code.1035.3",
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
    "csl.42.1.provide",
    "csl2026.24.3",
    "csl2026.43.1.consent",
    "csl2026.43.1.notice",
    "csl2026.44.1.provide",
)


def test_reporting_in_the_public_interest_may_use_information_unless_unreasonably() -> None:
    """Art. 999: reasonable use is free; unreasonable use answers for what it infringes."""
    assert turn(UNASKED, "civil_code.999", "reporting") == NEEDED
    assert turn(UNASKED.but(reporting=True), "civil_code.999", "reporting_unreasonable") == BARS


@pytest.mark.parametrize("rule", ASKING_AND_TELLING)
def test_who_reports_in_the_public_interest_need_neither_ask_nor_tell(rule: str) -> None:
    """Art. 999 lets what art. 1035 and the older laws would have asked for be left undone."""
    unasked = binding(UNASKED, rule)
    assert unasked.met(rule) is TRUE
    assert turn(unasked, rule, "reporting") == BARS
    assert turn(unasked.but(reporting=True), rule, "reporting_unreasonable") == NEEDED


def test_reporting_opens_no_private_information() -> None:
    """Art. 999 names personal information; of privacy, which art. 1033 keeps, it says nothing."""
    reported = SECRET_HANDLED.but(reporting=True, reporting_unreasonable=False)
    assert reported.applies("civil_code.999") is TRUE
    assert reported.applies("civil_code.1033.5") is TRUE
    assert reported.infringed(PRIVACY) is TRUE


# -- Article 1032: what is private -----------------------------------------------------------


def test_private_information_is_what_one_does_not_want_known() -> None:
    """Art. 1032 para. 2."""
    assert turn(SECRET, "civil_code.1032.2", "expected_private") == NEEDED
    assert SECRET.status("is_private_information") is TRUE
    assert SECRET.but(expected_private=None).status("is_private_information") is UNKNOWN


def test_what_is_nobodys_information_is_nobodys_secret() -> None:
    """Arts 1032 para. 2 and 1034 para. 3: private information is a part of personal information."""
    assert turn(SECRET, "civil_code.1032.2", "anonymised") == BARS


def test_what_nobody_would_hide_is_not_private_information() -> None:
    """Art. 1032 para. 2 says all that private information is; a name is none of it."""
    assert ORDINARY.status("is_private_information") is FALSE


# -- Article 1033, opening words: clear consent, or a law ------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("consented", NEEDED),
        ("consent_expressed", NEEDED),
        ("consent_prominent", NEEDED),
        ("consent_covers", NEEDED),
        ("consent_withdrawn", BARS),
        ("misled", BARS),
    ],
)
def test_consent_is_clear_if_each_of_its_marks_is_there(fact: str, course: list[Truth]) -> None:
    """Art. 1033: given, by doing something, so asked that the person knew, for this use, still standing, freely."""
    agreed = DONE.but(**CLEARLY_AGREED)
    assert turn(agreed, "civil_code.1033.consent", fact) == course
    assert [agreed.but(**{fact: v}).status("clear_consent") for v in (True, None, False)] == course


def test_prominence_is_asked_of_clear_consent_only_where_so_read() -> None:
    """Art. 1033, reading `prominence`: by the letter, a yes that is clear need not have been asked for prominently."""
    plain = DONE.but(**CLEARLY_AGREED).but(consent_prominent=False)
    assert plain.status("clear_consent") is FALSE
    assert plain.read(prominence="uniform").status("clear_consent") is TRUE


def test_without_a_yes_there_is_no_clear_consent() -> None:
    """Art. 1033: silence about the rest of it leaves nothing open."""
    assert DONE.but(consented=False).status("clear_consent") is FALSE


# -- Article 1033 item 1: the peace of private life -------------------------------------------

PESTERED = LEFT_ALONE.but(reached=True, beyond_tolerance=True)


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("reached", NEEDED),
        ("beyond_tolerance", NEEDED),
        ("law_provides", BARS),
        ("contact_agreed", BARS),
    ],
)
def test_messages_that_nobody_need_bear_disturb_private_life(fact: str, course: list[Truth]) -> None:
    """Art. 1033 item 1: reached by message, beyond what one must bear, with neither law nor leave."""
    assert turn(PESTERED, "civil_code.1033.1", fact) == course


def test_leave_to_write_ends_with_refusal() -> None:
    """Art. 1033 item 1: who agreed and then refused no longer agrees."""
    assert turn(PESTERED.but(contact_agreed=True), "civil_code.1033.1", "contact_refused") == NEEDED


# -- Article 1033 items 2 to 4 and 6: space, activity, body, and the rest ----------------------

INTRUSIONS = {
    "civil_code.1033.2": "enters_private_space",
    "civil_code.1033.2.dwelling": "in_dwelling",
    "civil_code.1033.2.place": "private_place",
    "civil_code.1033.3": "observes_private_activity",
    "civil_code.1033.3.watched": "private_activity",
    "civil_code.1033.4": "views_private_body",
    "civil_code.1033.6": "other_intrusion",
}


@pytest.mark.parametrize(("rule", "intrusion"), INTRUSIONS.items())
def test_each_intrusion_is_wrong_without_law_or_clear_consent(rule: str, intrusion: str) -> None:
    """Art. 1033 items 2, 3, 4, 6: each stands by itself, and each yields to law or clear consent."""
    intruded = LEFT_ALONE.but(**{intrusion: True})
    for needed in ("happened", "by_processor", intrusion):
        assert turn(intruded, rule, needed) == NEEDED
    for excuse in ("law_provides", "intrusion_agreed"):
        assert turn(intruded, rule, excuse) == BARS


@pytest.mark.parametrize(("rule", "intrusion"), [("civil_code.1033.1", "reached"), *INTRUSIONS.items()])
def test_life_is_intruded_upon_with_or_without_information(rule: str, intrusion: str) -> None:
    """Arts 1032, 1033: privacy is infringed by the act itself, with no item of information in it."""
    assert LEFT_ALONE.infringed(PRIVACY, About.ACT) is FALSE
    intruded = LEFT_ALONE.but(**{intrusion: True}, beyond_tolerance=True)
    assert intruded.applies(rule) is TRUE
    assert intruded.infringed(PRIVACY, About.ACT) is TRUE
    assert intruded.infringed(PI_RIGHTS, About.ACT) is FALSE


# -- Article 1033 item 5: private information --------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("expected_private", NEEDED),
        ("processes", NEEDED),
        ("anonymised", BARS),
        ("law_provides", BARS),
    ],
)
def test_handling_private_information_infringes_privacy(fact: str, course: list[Truth]) -> None:
    """Art. 1033 item 5, with its opening words."""
    assert turn(SECRET_HANDLED, "civil_code.1033.5", fact) == course
    assert [SECRET_HANDLED.but(**{fact: v}).infringed(PRIVACY) for v in (True, None, False)] == course


def test_leaking_private_information_infringes_privacy_too() -> None:
    """Art. 1032 para. 1 names leaking beside intruding; art. 1033 item 5 takes it in."""
    leaked = SECRET_HANDLED.but(processes=False, leaks=True)
    for needed in ("happened", "by_processor", "expected_private", "leaks"):
        assert turn(leaked, "civil_code.1032.1.leak", needed) == NEEDED
    assert leaked.infringed(PRIVACY) is TRUE
    assert leaked.applies("civil_code.1033.5") is FALSE


@pytest.mark.parametrize(
    "ground",
    [{"law_provides": True}, {"needed_for_duty": True}, {"weighed_slight": True}, {"reporting": True}],
)
def test_no_ground_for_handling_is_a_ground_for_leaking(ground: dict[str, bool]) -> None:
    """Art. 1032 para. 1: consent, a law, a basis of the PIPL license handling; a leak none of them."""
    leaked = (
        SECRET_HANDLED.on(dt.date(2022, 3, 1))
        .but(leaks=True, abroad=False, personal_or_family=False)
        .but(**CLEARLY_AGREED)
        .but(**ground)
    )
    assert leaked.applies("civil_code.1032.1.leak") is TRUE
    assert leaked.applies("civil_code.1033.5") is FALSE


def test_clear_consent_licenses_the_handling_of_private_information() -> None:
    """Art. 1033, opening words."""
    assert turn(SECRET_HANDLED.but(**CLEARLY_AGREED), "civil_code.1033.5", "consented") == BARS


@pytest.mark.parametrize("mark", CLEARLY_AGREED)
def test_consent_short_of_one_mark_licenses_nothing(mark: str) -> None:
    """Art. 1033: 'clearly'; a consent that would do for other information does not do here."""
    unclear = SECRET_HANDLED.but(**CLEARLY_AGREED).but(**{mark: not CLEARLY_AGREED[mark]})
    assert unclear.applies("civil_code.1033.5") is TRUE


# -- Article 1039: State organs ------------------------------------------------------------------

LEAKY_ORGAN = ORDINARY.but(
    state_organ=True,
    learned_in_office=True,
    leaks=True,
    sells=False,
    provides=False,
    law_provides=False,
    needed_for_duty=False,
    consented=False,
)


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("anonymised", BARS),
        ("state_organ", NEEDED),
        ("learned_in_office", NEEDED),
        ("leaks", NEEDED),
    ],
)
def test_a_state_organ_keeps_personal_information_to_itself(fact: str, course: list[Truth]) -> None:
    """Art. 1039: neither leaked nor passed on illegally."""
    assert turn(LEAKY_ORGAN, "civil_code.1039.information", fact) == course


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("expected_private", NEEDED),
        ("anonymised", BARS),
        ("state_organ", NEEDED),
        ("learned_in_office", NEEDED),
        ("leaks", NEEDED),
    ],
)
def test_a_state_organ_keeps_what_is_private_to_itself(fact: str, course: list[Truth]) -> None:
    """Art. 1039 names privacy beside personal information; what is not private touches only the latter."""
    assert turn(LEAKY_ORGAN.but(expected_private=True), "civil_code.1039.privacy", fact) == course


@pytest.mark.parametrize("rule", ["civil_code.1039.information", "civil_code.1039.privacy"])
def test_a_state_organ_that_sells_passes_on_illegally(rule: str) -> None:
    """Art. 1039: for sale there is no legal ground to be had."""
    assert turn(LEAKY_ORGAN.but(expected_private=True, leaks=False), rule, "sells") == NEEDED


def test_a_body_with_administrative_functions_is_bound_like_an_organ() -> None:
    """Art. 1039: and so are those who serve there."""
    body = LEAKY_ORGAN.but(state_organ=False, expected_private=True)
    for rule in ("civil_code.1039.information", "civil_code.1039.privacy"):
        assert turn(body, rule, "statutory_body") == NEEDED


PASSING_ON = LEAKY_ORGAN.but(leaks=False, provides=True, expected_private=True)


@pytest.mark.parametrize("rule", ["civil_code.1039.provide", "civil_code.1039.privacy.provide"])
@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("anonymised", BARS),
        ("state_organ", NEEDED),
        ("learned_in_office", NEEDED),
        ("provides", NEEDED),
        ("law_provides", BARS),
        ("needed_for_duty", BARS),
    ],
)
def test_an_organ_passes_on_only_what_its_office_needs(rule: str, fact: str, course: list[Truth]) -> None:
    """Art. 1039: not provided illegally; the office, a law or the person may allow it."""
    assert turn(PASSING_ON, rule, fact) == course


def test_the_person_may_allow_an_organ_to_pass_it_on() -> None:
    """Art. 1039: the consent that its kind of information asks for."""
    agreed = PASSING_ON.but(**CLEARLY_AGREED, notice_states_use=True)
    assert turn(agreed, "civil_code.1039.provide", "notice_states_use") == BARS
    assert turn(agreed, "civil_code.1039.privacy.provide", "consent_expressed") == BARS
    assert turn(PASSING_ON, "civil_code.1039.privacy.provide", "expected_private") == NEEDED


# -- Article 998: weighing; articles 1025 and 1029 -----------------------------------------------

WRONGED = {
    "civil_code.1033.1": LEFT_ALONE.but(reached=True, beyond_tolerance=True),
    "civil_code.1033.2": LEFT_ALONE.but(enters_private_space=True),
    "civil_code.1033.2.dwelling": LEFT_ALONE.but(in_dwelling=True),
    "civil_code.1033.2.place": LEFT_ALONE.but(private_place=True),
    "civil_code.1033.3.watched": LEFT_ALONE.but(private_activity=True),
    "civil_code.1033.3": LEFT_ALONE.but(observes_private_activity=True),
    "civil_code.1033.4": LEFT_ALONE.but(views_private_body=True),
    "civil_code.1033.5": SECRET_HANDLED,
    "civil_code.1033.6": LEFT_ALONE.but(other_intrusion=True),
}


@pytest.mark.parametrize("rule", WRONGED)
def test_privacy_is_weighed(rule: str) -> None:
    """Art. 998: who, how far, how much at fault, why, how, with what outcome; the handler must make it out."""
    assert turn(WRONGED[rule], "civil_code.998", "weighed_slight") == NEEDED
    assert turn(WRONGED[rule], rule, "weighed_slight") == BARS


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("civil_code.1025.1", "report_distorts"),
        ("civil_code.1025.2", "report_unverified"),
        ("civil_code.1025.3", "report_insults"),
    ],
)
def test_a_report_that_distorts_does_not_check_or_insults_uses_nothing_reasonably(
    rule: str, fault: str
) -> None:
    """Arts 999 and 1025, reading `reporting_excuse`: taken apart, article 999 keeps its own test."""
    reported = UNASKED.but(reporting=True)
    assert turn(reported, rule, fault) == NEEDED
    assert turn(reported, "civil_code.999", fault) == BARS
    assert turn(reported, "civil_code.1035.1", fault) == NEEDED
    assert reported.but(**{fault: True}).read(reporting_excuse="apart").applies("civil_code.999") is TRUE


@pytest.mark.parametrize("fault", ["report_distorts", "report_unverified", "report_insults"])
def test_nor_does_such_a_report_use_a_face_reasonably(fault: str) -> None:
    """Item 3 of art. 5 of the SPC's provisions on faces measures by what is reasonable, as art. 999 does."""
    reported = UNASKED.on(dt.date(2021, 8, 1)).but(reporting=True, is_face=True, face_verified=True)
    assert turn(reported, "spc_face.5.3", fault) == BARS
    assert turn(reported, "civil_code.1035.1", fault) == NEEDED
    assert reported.but(**{fault: True}).read(reporting_excuse="apart").applies("spc_face.5.3") is TRUE


@pytest.mark.parametrize(
    "needed", ["happened", "by_processor", "identifies", "credit_evaluator", "credit_objection_true"]
)
def test_who_evaluates_credit_puts_it_right(needed: str) -> None:
    """Art. 1029: on an objection that is well founded, in time."""
    objected = ORDINARY.but(credit_evaluator=True, credit_objection_true=True, credit_put_right=False)
    rule = "civil_code.1029"
    assert turn(objected, rule, needed) == NEEDED
    assert [objected.but(credit_put_right=v).breached(rule) for v in (True, None, False)] == BARS
    assert objected.infringed(PI_RIGHTS) is TRUE


# -- Article 1226: patients ------------------------------------------------------------------------

TREATED = SECRET.but(
    medical_institution=True,
    patient=True,
    medical_record=True,
    leaks=True,
    publishes=True,
    consented=False,
    law_provides=False,
)
OF_PATIENTS = {
    "civil_code.1226.leak.information": ("identifies", "leaks"),
    "civil_code.1226.leak.privacy": ("expected_private", "leaks"),
    "civil_code.1226.publish.information": ("identifies", "publishes", "medical_record"),
    "civil_code.1226.publish.privacy": ("expected_private", "publishes", "medical_record"),
}


@pytest.mark.parametrize("rule", OF_PATIENTS)
def test_what_a_medical_institution_knows_of_a_patient_stays_there(rule: str) -> None:
    """Art. 1226: nothing leaks, and records are not published without the patient's yes."""
    for needed in ("happened", "by_processor", "medical_institution", "patient", *OF_PATIENTS[rule]):
        assert turn(TREATED, rule, needed) == NEEDED


@pytest.mark.parametrize("kind", ["information", "privacy"])
def test_the_patient_or_a_law_may_let_records_be_published(kind: str) -> None:
    """Art. 1226: 'without the patient's consent'; for what is private the yes must be clear."""
    rule = f"civil_code.1226.publish.{kind}"
    assert turn(TREATED, rule, "law_provides") == BARS
    agreed = TREATED.but(**CLEARLY_AGREED, notice_states_use=True)
    assert turn(agreed, rule, "consent_covers") == BARS
    assert agreed.applies(f"civil_code.1226.leak.{kind}") is TRUE


def test_the_record_shows_office_medicine_and_credit() -> None:
    """What is behind the facts: roles, the kind of item, and how it came to be known."""
    act = ProcessingAct(
        id="a",
        on=DAY,
        processor=Processor(id="p", roles=frozenset({ProcessorRole.HOSPITAL, ProcessorRole.PUBLIC_SERVANT})),
        subject=DataSubject(id="s", roles=frozenset({SubjectRole.PATIENT})),
        items=(InformationItem(id="i", category="item.treatment_record"),),
        learned_in_office=True,
    )
    found = characterise(act)
    known = {name: found.act[name] for name in ("statutory_body", "medical_institution", "credit_evaluator")}
    assert known == {"statutory_body": True, "medical_institution": True, "credit_evaluator": False}
    assert (found.act["patient"], found.act["learned_in_office"]) == (True, True)
    assert found.items[0][1]["medical_record"] is True


# -- What follows, and from which day -------------------------------------------------------------


@pytest.mark.parametrize(
    "rule",
    [
        "civil_code.1032.1.leak",
        *(f"civil_code.1033.{item}" for item in range(1, 7)),
        "civil_code.1039.privacy",
        "civil_code.1039.privacy.provide",
        "civil_code.1226.leak.privacy",
        "civil_code.1226.publish.privacy",
    ],
)
def test_these_wrong_privacy(rule: str) -> None:
    """Arts 1033 and 1039: what they forbid infringes the right of privacy."""
    assert rulebook().rule(rule).concludes == infringes(PRIVACY)


def test_an_organ_that_leaks_information_wrongs_the_person_in_it() -> None:
    """Art. 1039: personal information and privacy are protected apart."""
    assert rulebook().rule("civil_code.1039.information").concludes == infringes(PI_RIGHTS)
    assert LEAKY_ORGAN.infringed(PI_RIGHTS) is TRUE
    assert LEAKY_ORGAN.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    "rule",
    [
        rule.id
        for article in (
            personality.ARTICLE_998,
            personality.ARTICLE_999,
            personality.ARTICLE_1025,
            personality.ARTICLE_1029,
            privacy.ARTICLE_1032,
            privacy.ARTICLE_1033,
            information.ARTICLE_1039,
        )
        for rule in article
    ],
)
def test_the_code_binds_from_the_first_day_of_2021(rule: str) -> None:
    """Art. 1260: in force from 2021-01-01, and since."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)
    assert DONE.on(dt.date(2025, 12, 31)).in_force(rule)


def test_a_mere_regulation_opens_nobodys_privacy() -> None:
    """Art. 1033 names laws alone; arts 1035 and 1038 are content with an administrative regulation."""
    by_law = SECRET_HANDLED.but(law_provides=True)
    assert by_law.applies("civil_code.1033.5") is FALSE
    by_regulation = by_law.but(law_itself_provides=False)
    assert by_regulation.applies("civil_code.1033.5") is TRUE
    assert by_regulation.applies("civil_code.1035.1") is FALSE
