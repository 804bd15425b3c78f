"""The General Provisions of the Civil Law, 2017-10-01 to 2020-12-31: articles 110 and 111."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Conclusion, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2018, 5, 7)

HANDLED = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=False,
    provides=False,
    publishes=False,
    publishes_online=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    network_operator=False,
    in_business=True,
    user=False,
    consumer=False,
    state_organ=False,
    law_provides=False,
    expected_private=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    notice_states_use=True,
    consented=False,
    consent_expressed=True,
    consent_covers=True,
    consent_prominent=True,
    consent_withdrawn=False,
    misled=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    breaks_agreement=False,
    breaks_other_law=False,
    refuses_deletion=False,
    unlawfully_held=False,
    harm_caused=False,
    social_function=False,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
)
"""An enterprise handles somebody's name without asking."""

SUPPLIED = HANDLED.but(social_function=True)
"""It is a telephone number, which a friend let the enterprise read."""

PERSON = HANDLED.but(in_business=False)
"""The same by a private person outside any business."""

SOLD = PERSON.but(sells=True)

PRIVATE = HANDLED.but(expected_private=True)
"""What nobody would want known of a named person is handled without asking."""

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

CASES = {
    "gpcl.110.life": CALLED,
    "gpcl.110.information": PRIVATE,
    "gpcl.111.handling": HANDLED,
    "gpcl.111.trade": SOLD,
    "gpcl.111.reasonable_use": SUPPLIED,
}
"""A case for each rule in which it applies."""

SAYS: dict[str, tuple[str, Conclusion | None]] = {
    "gpcl.110.life": ("art. 110 para. 1", infringes(PRIVACY)),
    "gpcl.110.information": ("art. 110 para. 1", infringes(PRIVACY)),
    "gpcl.111.handling": ("art. 111", infringes(PI_RIGHTS)),
    "gpcl.111.trade": ("art. 111", infringes(PI_RIGHTS)),
    "gpcl.111.reasonable_use": ("art. 111", None),
}
"""Where each rule stands in the law, and what it concludes."""

WRONGS = ["gpcl.110.life", "gpcl.110.information", "gpcl.111.handling", "gpcl.111.trade"]


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Articles 110 and 111, each on the facts it asks for."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", SAYS)
def test_each_rule_stands_where_the_law_says_it_and_concludes_what_it_says(rule: str) -> None:
    """Natural persons have the right of privacy by article 110 paragraph 1; article 111 has one paragraph."""
    place, conclusion = SAYS[rule]
    assert str(rulebook().rule(rule).cite) == f"General Provisions of the Civil Law {place}"
    assert rulebook().rule(rule).concludes == conclusion


@pytest.mark.parametrize("rule", CASES)
def test_the_law_binds_from_october_2017_until_the_civil_code(rule: str) -> None:
    """In force from 2017-10-01; repealed by article 1260 of the Civil Code from 2021-01-01."""
    case = CASES[rule]
    assert not case.on(dt.date(2017, 9, 30)).in_force(rule)
    assert case.on(dt.date(2017, 10, 1)).applies(rule) is TRUE
    assert case.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not case.on(dt.date(2021, 1, 1)).in_force(rule)


@pytest.mark.parametrize("rule", WRONGS)
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Somebody must have done it, and it must be this one."""
    assert CASES[rule].but(**{presupposed: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{presupposed: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", WRONGS)
def test_what_a_law_provides_for_is_neither_intrusion_nor_illegal(rule: str) -> None:
    """Article 111 forbids what is done illegally, and article 110 what no law allows."""
    assert CASES[rule].but(law_provides=True).applies(rule) is FALSE
    assert CASES[rule].but(law_provides=None).applies(rule) is UNKNOWN


# -- Article 110: intrusion upon private life ---------------------------------------------------


def test_a_person_left_in_peace_is_not_wronged() -> None:
    """None of the ways of intruding was used."""
    assert PEACE.applies("gpcl.110.life") is FALSE
    assert PEACE.infringed(PRIVACY, About.ACT) is FALSE


@pytest.mark.parametrize("otherwise", [{"reached": False}, {"beyond_tolerance": False}], ids=str)
def test_only_disturbance_beyond_what_must_be_borne_breaks_the_peace(otherwise: Mapping[str, bool]) -> None:
    """As a Beijing court held of an invitation by short message, sent to somebody who was no user."""
    assert CALLED.but(**otherwise).applies("gpcl.110.life") is FALSE
    assert CALLED.but(**dict.fromkeys(otherwise)).applies("gpcl.110.life") is UNKNOWN


def test_who_agreed_to_be_called_is_not_disturbed_until_they_refuse() -> None:
    """Agreement licenses the call; a refusal ends the licence."""
    licensed = CALLED.but(contact_agreed=True)
    assert licensed.applies("gpcl.110.life") is FALSE
    assert licensed.but(contact_refused=True).applies("gpcl.110.life") is TRUE
    assert licensed.but(contact_refused=None).applies("gpcl.110.life") is UNKNOWN
    assert CALLED.but(contact_agreed=None).applies("gpcl.110.life") is UNKNOWN
    assert CALLED.but(contact_refused=True).applies("gpcl.110.life") is TRUE


@pytest.mark.parametrize(
    "intrusion",
    ["enters_private_space", "observes_private_activity", "views_private_body", "other_intrusion"],
)
def test_each_intrusion_infringes_by_itself_unless_agreed_to(intrusion: str) -> None:
    """The home, what one does there, the body, and what else is private: each is protected alone."""
    intruded = PEACE.but(**{intrusion: True})
    assert intruded.applies("gpcl.110.life") is TRUE
    assert PEACE.but(**{intrusion: None}).applies("gpcl.110.life") is UNKNOWN
    assert intruded.but(intrusion_agreed=True).applies("gpcl.110.life") is FALSE
    assert intruded.but(intrusion_agreed=None).applies("gpcl.110.life") is UNKNOWN


def test_intrusion_infringes_privacy_and_nothing_else() -> None:
    """Tranquillity needs no information: the act as an act infringes privacy."""
    assert CALLED.infringed(PRIVACY, About.ACT) is TRUE
    assert CALLED.infringed(PI_RIGHTS, About.ACT) is FALSE


# -- Article 110: private information -----------------------------------------------------------


@pytest.mark.parametrize(
    "otherwise", [{"expected_private": False}, {"processes": False}, {"consented": True}], ids=str
)
def test_private_information_is_not_handled_without_clear_agreement(otherwise: Mapping[str, bool]) -> None:
    """Nothing private, nothing done, or an agreement: each takes the wrong away."""
    assert PRIVATE.but(**otherwise).applies("gpcl.110.information") is FALSE
    assert PRIVATE.but(**dict.fromkeys(otherwise)).applies("gpcl.110.information") is UNKNOWN


def test_a_leak_of_private_information_infringes_privacy() -> None:
    """To leak is to let others know what one does not want known."""
    leaked = PRIVATE.but(processes=False, leaks=True)
    assert course(leaked, "gpcl.110.leak", "leaks") == NEEDED
    assert course(leaked, "gpcl.110.leak", "expected_private") == NEEDED
    assert leaked.but(consented=True, law_provides=True).applies("gpcl.110.leak") is TRUE
    assert leaked.applies("gpcl.110.information") is FALSE


def test_private_information_told_on_without_clear_agreement_infringes_privacy() -> None:
    """By word of mouth, without any system or list."""
    assert course(PRIVATE.but(processes=False, spreads=True), "gpcl.110.information", "spreads") == NEEDED


def test_private_information_is_also_personal_and_infringes_both() -> None:
    """Articles 110 and 111 are decided apart, and here both are broken."""
    assert PRIVATE.infringed(PRIVACY) is TRUE
    assert PRIVATE.infringed(PI_RIGHTS) is TRUE
    assert HANDLED.infringed(PRIVACY) is FALSE


# -- Article 111: handling ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "otherwise",
    [{"listed_identifier": False}, {"processes": False}, {"in_business": False}, {"consented": True}],
    ids=str,
)
def test_handling_in_business_without_consent_is_illegal(otherwise: Mapping[str, bool]) -> None:
    """What is illegal other laws say; what they have in common is business without consent."""
    assert HANDLED.but(**otherwise).applies("gpcl.111.handling") is FALSE
    assert HANDLED.but(**dict.fromkeys(otherwise)).applies("gpcl.111.handling") is UNKNOWN


def test_network_operators_are_bound_like_other_businesses() -> None:
    """The Cybersecurity Law asks them for consent whatever their business."""
    operator = PERSON.but(network_operator=True)
    assert PERSON.applies("gpcl.111.handling") is FALSE
    assert operator.applies("gpcl.111.handling") is TRUE
    assert PERSON.but(network_operator=None).applies("gpcl.111.handling") is UNKNOWN


def test_handling_with_consent_infringes_nothing() -> None:
    """Told, agreed, as agreed."""
    assert HANDLED.infringed(PI_RIGHTS) is TRUE
    assert HANDLED.but(consented=True).infringed(PI_RIGHTS) is FALSE
    assert HANDLED.but(consented=True).infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    "otherwise",
    [
        {"social_function": False},
        {"supplied_by_others": False},
        {"supplier_permitted": False},
        {"needed": False},
        {"unreasonable_harm": True},
    ],
    ids=str,
)
def test_reasonable_use_of_contact_data_is_not_illegal(otherwise: Mapping[str, bool]) -> None:
    """Ling v. Douyin: supplied with leave by who holds it, as far as needed, without unreasonable harm."""
    known, open_ = SUPPLIED.but(**otherwise), SUPPLIED.but(**dict.fromkeys(otherwise))
    assert (SUPPLIED.met("gpcl.111.handling"), SUPPLIED.applies("gpcl.111.handling")) == (TRUE, FALSE)
    assert known.applies("gpcl.111.reasonable_use") is FALSE
    assert known.applies("gpcl.111.handling") is TRUE
    assert open_.applies("gpcl.111.reasonable_use") is UNKNOWN
    assert open_.applies("gpcl.111.handling") is UNKNOWN


def test_reasonable_use_infringes_nothing_and_is_one_reading() -> None:
    """On the reading of the press, all that was taken without consent infringes."""
    press = SUPPLIED.read(reasonable_use="press")
    assert SUPPLIED.infringed(PI_RIGHTS) is FALSE
    assert press.applies("gpcl.111.reasonable_use") is FALSE
    assert press.applies("gpcl.111.handling") is TRUE
    assert press.infringed(PI_RIGHTS) is TRUE


# -- Article 111: obtaining, trading, providing, publishing -------------------------------------


@pytest.mark.parametrize("trade", ["sells", "provides", "publishes"])
def test_nobody_may_sell_provide_or_publish_it_without_consent(trade: str) -> None:
    """Any organisation or individual: the article names no business."""
    case = PERSON.but(**{trade: True})
    assert PERSON.applies("gpcl.111.trade") is FALSE
    assert case.applies("gpcl.111.trade") is TRUE
    assert PERSON.but(**{trade: None}).applies("gpcl.111.trade") is UNKNOWN
    assert case.but(consented=True).applies("gpcl.111.trade") is FALSE
    assert case.but(consented=None).applies("gpcl.111.trade") is UNKNOWN


@pytest.mark.parametrize(
    ("wrong", "rule"), [("obtained_illegally", "gpcl.111.trade"), ("leaks", "gpcl.111.safety")]
)
def test_theft_and_leaks_are_not_excused_by_consent_to_the_handling(wrong: str, rule: str) -> None:
    """It must be obtained by law and kept safe."""
    assert course(PERSON.but(consented=True), rule, wrong) == NEEDED


def test_a_leak_of_personal_information_is_excused_by_nothing() -> None:
    """Neither a law that lets it be handled nor consent lets it out; what is not personal is no leak."""
    leaked = PERSON.but(leaks=True, processes=False, consented=True, law_provides=True)
    assert leaked.infringed(PI_RIGHTS) is TRUE
    assert course(leaked, "gpcl.111.safety", "listed_identifier") == NEEDED
    assert course(leaked, "gpcl.111.safety", "anonymised") == BARS


@pytest.mark.parametrize("trade", ["sells", "provides", "publishes", "obtained_illegally"])
def test_what_is_not_personal_may_be_traded(trade: str) -> None:
    """Article 111 protects personal information."""
    case = PERSON.but(**{trade: True})
    assert case.but(listed_identifier=False).applies("gpcl.111.trade") is FALSE
    assert case.but(listed_identifier=None).applies("gpcl.111.trade") is UNKNOWN


def test_a_private_person_who_publishes_infringes_by_this_article_alone() -> None:
    """No other law of the day binds a private person who publishes where no harm comes of it."""
    published = PERSON.but(publishes=True)
    assert published.infringed(PI_RIGHTS) is TRUE
    assert published.infringed(PRIVACY) is FALSE
    assert published.on(dt.date(2017, 9, 30)).infringed(PI_RIGHTS) is FALSE


def test_reasonable_use_is_no_leave_to_pass_on() -> None:
    """It excuses handling, not providing to others."""
    assert SUPPLIED.but(provides=True).applies("gpcl.111.trade") is TRUE
