"""The Tort Liability Law, 2010-07-01 to 2020-12-31: privacy before the Civil Code, and torts through networks."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course

from pipl_rules.facts import status
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Conclusion, counts_as, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2011, 3, 8)
"""A day on which no other instrument of the rulebook is in force."""

PRIVATE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    leaks=False,
    publishes_online=False,
    law_provides=False,
    expected_private=True,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    consented=False,
    consent_expressed=True,
    consent_prominent=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
)
"""What nobody would want known of a named person is handled, and the person has not agreed."""

AGREED = PRIVATE.but(consented=True)

PEACE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    law_provides=False,
    reached=False,
    beyond_tolerance=False,
    contact_agreed=False,
    contact_refused=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
    intrusion_agreed=False,
    hosts=False,
)
"""The person is left in peace."""

CALLED = PEACE.but(reached=True, beyond_tolerance=True)

NOTIFIED = Seen(
    DAY,
    happened=True,
    by_processor=True,
    hosts=True,
    hosted_privacy_tort=True,
    host_notified=True,
    host_knew=False,
    host_acted=False,
)
"""A user infringes privacy through the service; the service was told, and lets it stand."""

KNEW = NOTIFIED.but(host_notified=False, host_knew=True)

CASES = {
    "tll.2.private_information": PRIVATE,
    "tll.2.clear_consent": AGREED,
    "tll.2.life": CALLED,
    "tll.2.information": PRIVATE,
    "tll.2.leak": PRIVATE.but(leaks=True),
    "tll.36.2": NOTIFIED,
    "tll.36.3": KNEW,
}
"""A case for each rule in which it applies."""

SAYS: dict[str, tuple[str, Conclusion]] = {
    "tll.2.private_information": ("art. 2 para. 2", counts_as(status.IS_PRIVATE_INFORMATION)),
    "tll.2.clear_consent": ("art. 2 para. 2", counts_as(status.CLEAR_CONSENT)),
    "tll.2.life": ("art. 2 para. 2", infringes(PRIVACY)),
    "tll.2.information": ("art. 2 para. 2", infringes(PRIVACY)),
    "tll.2.leak": ("art. 2 para. 2", infringes(PRIVACY)),
    "tll.36.2": ("art. 36 para. 2", infringes(PRIVACY)),
    "tll.36.3": ("art. 36 para. 3", infringes(PRIVACY)),
}
"""Where each rule stands in the law, and what it concludes."""

WRONGS = ["tll.2.life", "tll.2.information", "tll.2.leak", "tll.36.2", "tll.36.3"]


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Articles 2 and 36, each on the facts it asks for."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", SAYS)
def test_each_rule_stands_where_the_law_says_it_and_concludes_what_it_says(rule: str) -> None:
    """The right of privacy is named in the second paragraph of article 2."""
    place, conclusion = SAYS[rule]
    assert str(rulebook().rule(rule).cite) == f"Tort Liability Law {place}"
    assert rulebook().rule(rule).concludes == conclusion


@pytest.mark.parametrize("rule", CASES)
def test_the_law_binds_from_july_2010_until_the_civil_code(rule: str) -> None:
    """In force from 2010-07-01; repealed by article 1260 of the Civil Code from 2021-01-01."""
    case = CASES[rule]
    assert not case.on(dt.date(2010, 6, 30)).in_force(rule)
    assert case.on(dt.date(2010, 7, 1)).applies(rule) is TRUE
    assert case.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not case.on(dt.date(2021, 1, 1)).in_force(rule)


@pytest.mark.parametrize("rule", WRONGS)
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Who infringes answers (art. 2 para. 1): somebody must have done it, and it must be this one."""
    assert CASES[rule].but(**{presupposed: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{presupposed: None}).applies(rule) is UNKNOWN


# -- Article 2: private information -------------------------------------------------------------


@pytest.mark.parametrize(
    "otherwise", [{"expected_private": False}, {"listed_identifier": False}, {"anonymised": True}], ids=str
)
def test_private_information_is_what_society_keeps_to_itself_of_a_person_who_can_be_told(
    otherwise: Mapping[str, bool],
) -> None:
    """Article 2 defines no privacy: without the expectation, or the person, nothing is private."""
    known, open_ = PRIVATE.but(**otherwise), PRIVATE.but(**dict.fromkeys(otherwise))
    assert known.applies("tll.2.private_information") is FALSE
    assert known.status("is_private_information") is FALSE
    assert open_.applies("tll.2.private_information") is UNKNOWN
    assert open_.status("is_private_information") is UNKNOWN


@pytest.mark.parametrize("link", ["listed_identifier", "identifies", "of_known_person"])
def test_any_one_link_to_the_person_suffices(link: str) -> None:
    """A name, a combination that tells who it is, or a mark of somebody already known."""
    unlinked = PRIVATE.but(listed_identifier=False, identifies=False, of_known_person=False)
    assert unlinked.but(**{link: True}).status("is_private_information") is TRUE
    assert unlinked.but(**{link: None}).status("is_private_information") is UNKNOWN


@pytest.mark.parametrize("day", [dt.date(2010, 7, 1), DAY, dt.date(2020, 12, 31)], ids=str)
def test_what_no_rule_makes_private_or_agreed_is_not_so(day: dt.date) -> None:
    """Both statuses are closed on every day of the law."""
    case = PRIVATE.but(expected_private=False, consented=False).on(day)
    assert case.status("is_private_information") is FALSE
    assert case.status("clear_consent") is FALSE


# -- Article 2: clear consent -------------------------------------------------------------------


@pytest.mark.parametrize(
    "otherwise",
    [
        {"consented": False},
        {"consent_expressed": False},
        {"consent_prominent": False},
        {"consent_covers": False},
        {"consent_withdrawn": True},
        {"misled": True},
    ],
    ids=str,
)
def test_clear_consent_is_asked_plainly_answered_actively_and_for_this_use(
    otherwise: Mapping[str, bool],
) -> None:
    """Who agreed is not wronged; who was not asked, did not answer, took it back or was misled, did not agree."""
    known, open_ = AGREED.but(**otherwise), AGREED.but(**dict.fromkeys(otherwise))
    assert AGREED.status("clear_consent") is TRUE
    assert known.applies("tll.2.clear_consent") is FALSE
    assert known.status("clear_consent") is FALSE
    assert open_.applies("tll.2.clear_consent") is UNKNOWN
    assert open_.status("clear_consent") is UNKNOWN


# -- Article 2: intrusion upon private life -----------------------------------------------------


def test_a_person_left_in_peace_is_not_wronged() -> None:
    """None of the ways of intruding was used."""
    assert PEACE.applies("tll.2.life") is FALSE
    assert PEACE.infringed(PRIVACY, About.ACT) is FALSE


@pytest.mark.parametrize("otherwise", [{"reached": False}, {"beyond_tolerance": False}], ids=str)
def test_only_disturbance_beyond_what_must_be_borne_breaks_the_peace(otherwise: Mapping[str, bool]) -> None:
    """A call that one must put up with is no wrong, nor is a disturbance by other means than reaching out."""
    assert CALLED.but(**otherwise).applies("tll.2.life") is FALSE
    assert CALLED.but(**dict.fromkeys(otherwise)).applies("tll.2.life") is UNKNOWN


def test_who_agreed_to_be_called_is_not_disturbed_until_they_refuse() -> None:
    """Agreement licenses the call; a refusal ends the licence."""
    licensed = CALLED.but(contact_agreed=True)
    assert licensed.applies("tll.2.life") is FALSE
    assert licensed.but(contact_refused=True).applies("tll.2.life") is TRUE
    assert licensed.but(contact_refused=None).applies("tll.2.life") is UNKNOWN
    assert CALLED.but(contact_agreed=None).applies("tll.2.life") is UNKNOWN
    assert CALLED.but(contact_refused=True).applies("tll.2.life") is TRUE


INTRUSIONS = ["enters_private_space", "observes_private_activity", "views_private_body", "other_intrusion"]


@pytest.mark.parametrize("intrusion", INTRUSIONS)
def test_each_intrusion_infringes_by_itself_unless_agreed_to(intrusion: str) -> None:
    """The home, what one does there, the body, and what else is private: each is protected alone."""
    intruded = PEACE.but(**{intrusion: True})
    assert intruded.applies("tll.2.life") is TRUE
    assert PEACE.but(**{intrusion: None}).applies("tll.2.life") is UNKNOWN
    assert intruded.but(intrusion_agreed=True).applies("tll.2.life") is FALSE
    assert intruded.but(intrusion_agreed=None).applies("tll.2.life") is UNKNOWN


@pytest.mark.parametrize("intrusion", INTRUSIONS)
def test_leave_to_call_is_no_leave_to_intrude(intrusion: str) -> None:
    """Each licence covers what it was given for."""
    assert PEACE.but(**{intrusion: True}, contact_agreed=True).applies("tll.2.life") is TRUE
    assert CALLED.but(intrusion_agreed=True).applies("tll.2.life") is TRUE


def test_what_a_law_provides_for_is_no_intrusion() -> None:
    """A lawful search, say."""
    assert CALLED.but(law_provides=True).applies("tll.2.life") is FALSE
    assert CALLED.but(law_provides=None).applies("tll.2.life") is UNKNOWN


def test_intrusion_infringes_privacy_and_nothing_else() -> None:
    """Tranquillity needs no information: the act as an act infringes privacy."""
    assert CALLED.infringed(PRIVACY, About.ACT) is TRUE
    assert CALLED.infringed(PI_RIGHTS, About.ACT) is FALSE
    assert CALLED.on(dt.date(2010, 6, 30)).infringed(PRIVACY, About.ACT) is FALSE


# -- Article 2: private information handled or leaked -------------------------------------------


@pytest.mark.parametrize(
    "otherwise",
    [{"processes": False}, {"expected_private": False}, {"law_provides": True}, {"consented": True}],
    ids=str,
)
def test_private_information_is_not_handled_without_clear_agreement_or_a_law(
    otherwise: Mapping[str, bool],
) -> None:
    """Each of these takes the wrong away: nothing done, nothing private, a law, an agreement."""
    assert PRIVATE.but(**otherwise).applies("tll.2.information") is FALSE
    assert PRIVATE.but(**dict.fromkeys(otherwise)).applies("tll.2.information") is UNKNOWN


def test_a_leak_is_as_bad_as_handling() -> None:
    """To leak is to let others know what one does not want known."""
    leaked = PRIVATE.but(processes=False, leaks=True)
    assert course(leaked, "tll.2.leak", "leaks") == NEEDED
    assert course(leaked, "tll.2.leak", "expected_private") == NEEDED


def test_agreement_to_handling_and_laws_that_permit_it_excuse_no_leak() -> None:
    """Whoever may handle private information must all the same keep it."""
    leaked = AGREED.but(leaks=True, law_provides=True)
    assert leaked.applies("tll.2.information") is FALSE
    assert leaked.applies("tll.2.leak") is TRUE
    assert leaked.infringed(PRIVACY) is TRUE


def test_telling_private_matters_on_is_no_better_than_handling_them() -> None:
    """By word of mouth, without any list or system."""
    told = PRIVATE.but(processes=False, spreads=True)
    assert course(told, "tll.2.information", "spreads") == NEEDED
    assert told.but(consented=True).applies("tll.2.information") is FALSE


# -- Article 62: patients -----------------------------------------------------------------------

TREATED = PRIVATE.but(
    processes=False,
    leaks=True,
    medical_institution=True,
    patient=True,
    patient_harmed=True,
    told_family_only=False,
)
"""A hospital lets out what it knows of a patient, who suffers by it."""

POSTED = PRIVATE.but(
    expected_private=False,
    publishes=True,
    medical_record=True,
    medical_institution=True,
    patient=True,
    patient_harmed=True,
)
"""A doctor posts a patient's records, in which nothing is private."""


@pytest.mark.parametrize(
    "element", ["medical_institution", "patient", "patient_harmed", "expected_private", "leaks"]
)
def test_who_treats_a_patient_keeps_what_is_private(element: str) -> None:
    """Hospital and staff, a patient, something private, let out, with harm: each is needed."""
    assert course(TREATED, "tll.62.leak", element) == NEEDED


def test_telling_the_patients_family_is_no_betrayal_and_a_leak_is_never_that() -> None:
    """Talk at the bedside is free; talk elsewhere is not."""
    talked = TREATED.but(leaks=False, spreads=True)
    assert course(talked, "tll.62.leak", "spreads") == NEEDED
    assert course(talked, "tll.62.leak", "told_family_only") == BARS
    assert TREATED.but(told_family_only=True).applies("tll.62.leak") is TRUE


@pytest.mark.parametrize(
    "element",
    ["medical_institution", "patient", "patient_harmed", "medical_record", "publishes"],
)
def test_records_are_not_made_public_private_or_not(element: str) -> None:
    """The records need not reveal anything that people hide."""
    assert course(POSTED, "tll.62.records", element) == NEEDED
    assert POSTED.infringed(PRIVACY) is TRUE


@pytest.mark.parametrize("link", ["listed_identifier", "identifies", "of_known_person"])
def test_records_of_nobody_are_nobodys(link: str) -> None:
    """The patient must be recognisable."""
    nobodys = POSTED.but(listed_identifier=False)
    assert course(nobodys, "tll.62.records", link) == NEEDED
    assert course(POSTED, "tll.62.records", "anonymised") == BARS


def test_the_patients_consent_and_a_law_free_the_records() -> None:
    """Consent that covers it, free and not taken back; or a law."""
    agreed = POSTED.but(consented=True)
    assert course(POSTED, "tll.62.records", "consented") == BARS
    assert course(agreed, "tll.62.records", "consent_covers") == BARS
    assert course(agreed, "tll.62.records", "consent_withdrawn") == NEEDED
    assert course(agreed, "tll.62.records", "misled") == NEEDED
    assert course(POSTED, "tll.62.records", "law_provides") == BARS


def test_private_information_misused_infringes_privacy_and_nothing_else() -> None:
    """Article 2 lists the right of privacy; personal information as such came later."""
    assert PRIVATE.infringed(PRIVACY) is TRUE
    assert PRIVATE.infringed(PI_RIGHTS) is FALSE
    assert AGREED.infringed(PRIVACY) is FALSE
    assert PRIVATE.on(dt.date(2010, 6, 30)).infringed(PRIVACY) is FALSE


# -- Article 36: torts through networks ---------------------------------------------------------


@pytest.mark.parametrize(
    "otherwise",
    [{"hosts": False}, {"hosted_privacy_tort": False}, {"host_notified": False}, {"host_acted": True}],
    ids=str,
)
def test_a_service_that_is_notified_and_does_not_act_answers(otherwise: Mapping[str, bool]) -> None:
    """Paragraph 2: a user's tort, a notice by the injured, no measures in time."""
    assert NOTIFIED.but(**otherwise).applies("tll.36.2") is FALSE
    assert NOTIFIED.but(**dict.fromkeys(otherwise)).applies("tll.36.2") is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [{"hosts": False}, {"hosted_privacy_tort": False}, {"host_knew": False}, {"host_acted": True}],
    ids=str,
)
def test_a_service_that_knows_and_does_not_act_answers(otherwise: Mapping[str, bool]) -> None:
    """Paragraph 3: knowledge stands in for notice."""
    assert KNEW.but(**otherwise).applies("tll.36.3") is FALSE
    assert KNEW.but(**dict.fromkeys(otherwise)).applies("tll.36.3") is UNKNOWN


def test_notice_and_knowledge_are_two_grounds() -> None:
    """Paragraph 2 asks for no knowledge beyond the notice, paragraph 3 for no notice."""
    assert NOTIFIED.applies("tll.36.3") is FALSE
    assert KNEW.applies("tll.36.2") is FALSE
    assert NOTIFIED.but(host_knew=None).applies("tll.36.2") is TRUE
    assert KNEW.but(host_notified=None).applies("tll.36.3") is TRUE


@pytest.mark.parametrize("case", [NOTIFIED, KNEW], ids=["notified", "knew"])
def test_the_service_answers_for_privacy(case: Seen) -> None:
    """It answers with the user for the interest that the user infringed."""
    at_peace = case.but(**dict.fromkeys(("reached", *INTRUSIONS), False))
    assert at_peace.infringed(PRIVACY, About.ACT) is TRUE
    assert at_peace.but(host_acted=True).infringed(PRIVACY, About.ACT) is FALSE


@pytest.mark.parametrize(("rule", "case"), [("tll.62.leak", TREATED), ("tll.62.records", POSTED)], ids=str)
def test_article_62_binds_as_long_as_the_law(rule: str, case: Seen) -> None:
    """From 2010-07-01 to 2020-12-31; the Code says it in article 1226, without asking for harm."""
    assert not case.on(dt.date(2010, 6, 30)).in_force(rule)
    assert case.on(dt.date(2010, 7, 1)).applies(rule) is TRUE
    assert case.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not case.on(dt.date(2021, 1, 1)).in_force(rule)
