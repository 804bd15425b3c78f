"""The Consumer Law as amended in 2013, article 29, from 2014-03-15: traders and what they know of consumers."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Conclusion, Duty, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2014, 5, 6)
"""A day on which the Tort Liability Law and the NPCSC Decision stand beside it."""

LAWFUL = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    consumer=True,
    in_business=True,
    network_operator=False,
    state_organ=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=True,
    rules_published=True,
    secured=True,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    excessive=False,
    purpose_improper=False,
    breaks_agreement=False,
    breaks_other_law=False,
    obtained_illegally=False,
    sells=False,
    leaks=False,
    provides=False,
    law_provides=False,
    social_function=False,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
)
"""A shop handles a customer's name as it told the customer, who said yes."""

UNASKED = LAWFUL.but(consented=False)
UNTOLD = LAWFUL.but(notice_states_use=False)

SUPPLIED = LAWFUL.but(consented=False, notice_states_use=False, social_function=True)
"""A customer's number that a friend let the shop read."""

MESSAGE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    consumer=True,
    in_business=True,
    reached=True,
    reached_by_phone_or_mail=False,
    commercial=True,
    contact_agreed=False,
    contact_refused=False,
    beyond_tolerance=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
    hosts=False,
    law_provides=False,
)
"""A leaflet that the shop puts into a customer's letter box, which must be borne."""

CASES = {
    "consumer.29.1.principles": LAWFUL.but(excessive=True),
    "consumer.29.1.notice": UNTOLD,
    "consumer.29.1.consent": UNASKED,
    "consumer.29.1.rules": LAWFUL,
    "consumer.29.1.agreement": LAWFUL.but(breaks_agreement=True),
    "consumer.29.1.reasonable_use": SUPPLIED,
    "consumer.29.2.secrecy": LAWFUL.but(leaks=True),
    "consumer.29.2.provide": UNASKED.but(provides=True),
    "consumer.29.2.safety": LAWFUL,
    "consumer.29.3": MESSAGE,
}
"""A case for each rule in which it applies."""

SAYS: dict[str, tuple[str, Conclusion | None]] = {
    "consumer.29.1.principles": ("para. 1", infringes(PI_RIGHTS)),
    "consumer.29.1.notice": ("para. 1", infringes(PI_RIGHTS)),
    "consumer.29.1.consent": ("para. 1", infringes(PI_RIGHTS)),
    "consumer.29.1.agreement": ("para. 1", infringes(PI_RIGHTS)),
    "consumer.29.1.reasonable_use": ("para. 1", None),
    "consumer.29.2.secrecy": ("para. 2", infringes(PI_RIGHTS)),
    "consumer.29.2.provide": ("para. 2", infringes(PI_RIGHTS)),
}
"""The paragraph of article 29 in which each rule stands, and what it concludes; the duties stand below."""

DUTIES = {"consumer.29.1.rules": "para. 1", "consumer.29.2.safety": "para. 2", "consumer.29.3": "para. 3"}

HANDLING = [
    "consumer.29.1.principles",
    "consumer.29.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.agreement",
]
"""The rules about collecting and using consumers' personal information."""


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Article 29, each sentence on the facts it asks for."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", SAYS)
def test_each_rule_stands_where_the_law_says_it_and_concludes_what_it_says(rule: str) -> None:
    """Paragraph 1 is about collecting and using, paragraph 2 about secrecy."""
    place, conclusion = SAYS[rule]
    assert str(rulebook().rule(rule).cite) == f"Consumer Law art. 29 {place}"
    assert rulebook().rule(rule).concludes == conclusion


@pytest.mark.parametrize("rule", DUTIES)
def test_the_trader_has_duties_whose_breach_is_by_itself_nobodys_wrong(rule: str) -> None:
    """Public rules, safety, and no message unasked."""
    duty = rulebook().rule(rule).concludes
    assert str(rulebook().rule(rule).cite) == f"Consumer Law art. 29 {DUTIES[rule]}"
    assert isinstance(duty, Duty)
    assert (duty.bearer, duty.breach) == ("trader", None)


@pytest.mark.parametrize("rule", CASES)
def test_the_article_binds_from_consumer_rights_day_2014(rule: str) -> None:
    """The amendment of 2013-10-25 took effect on 2014-03-15."""
    case = CASES[rule]
    assert not case.on(dt.date(2014, 3, 14)).in_force(rule)
    assert case.on(dt.date(2014, 3, 15)).applies(rule) is TRUE


@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"consumer.29.1.reasonable_use"}))
def test_the_article_is_still_in_force(rule: str) -> None:
    """It stands beside the Civil Code and the PIPL."""
    assert CASES[rule].on(dt.date(2021, 11, 1)).in_force(rule)
    assert CASES[rule].on(dt.date(2026, 1, 1)).in_force(rule)


@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"consumer.29.1.reasonable_use"}))
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_and_no_duty_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Somebody must have done it, and it must be this one."""
    assert CASES[rule].but(**{presupposed: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{presupposed: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"consumer.29.1.reasonable_use"}))
@pytest.mark.parametrize("party", ["consumer", "in_business"])
def test_article_29_stands_between_traders_and_consumers(rule: str, party: str) -> None:
    """It binds whoever deals in business, towards whoever buys or uses as a consumer, and nobody else."""
    assert CASES[rule].but(**{party: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{party: None}).applies(rule) is UNKNOWN


# -- Paragraph 1: collecting and using ----------------------------------------------------------


def test_handling_as_told_and_agreed_infringes_nothing() -> None:
    """Lawful, proper, necessary, told, agreed, as agreed."""
    assert LAWFUL.infringed(PI_RIGHTS) is FALSE
    assert LAWFUL.infringed(PRIVACY) is FALSE


WRONGS = [
    ("consumer.29.1.principles", {"excessive": True}),
    ("consumer.29.1.principles", {"purpose_improper": True}),
    ("consumer.29.1.principles", {"misled": True}),
    ("consumer.29.1.notice", {"notice_states_use": False}),
    ("consumer.29.1.consent", {"consented": False}),
    ("consumer.29.1.agreement", {"breaks_agreement": True}),
    ("consumer.29.1.agreement", {"breaks_other_law": True}),
    ("consumer.29.2.secrecy", {"leaks": True}),
    ("consumer.29.2.secrecy", {"sells": True}),
]


@pytest.mark.parametrize(("rule", "wrong"), WRONGS, ids=str)
def test_each_departure_infringes_by_itself(rule: str, wrong: Mapping[str, bool]) -> None:
    """Each of these is enough to infringe personal-information rights, and none touches privacy."""
    case, open_ = LAWFUL.but(**wrong), LAWFUL.but(**dict.fromkeys(wrong))
    assert LAWFUL.applies(rule) is FALSE
    assert case.applies(rule) is TRUE
    assert open_.applies(rule) is UNKNOWN
    assert case.infringed(PI_RIGHTS) is TRUE
    assert open_.infringed(PI_RIGHTS) is UNKNOWN
    assert case.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", HANDLING)
@pytest.mark.parametrize("otherwise", [{"listed_identifier": False}, {"processes": False}], ids=str)
def test_paragraph_1_is_about_personal_information_collected_or_used(
    rule: str, otherwise: Mapping[str, bool]
) -> None:
    """Nothing personal, or nothing done with it: paragraph 1 is silent."""
    assert CASES[rule].but(**otherwise).applies(rule) is FALSE
    assert CASES[rule].but(**dict.fromkeys(otherwise)).applies(rule) is UNKNOWN


def test_consent_out_of_reach_of_the_use_is_none() -> None:
    """The consumer agreed to something else, or took it back: the trader acts without consent."""
    assert LAWFUL.applies("consumer.29.1.consent") is FALSE
    assert LAWFUL.but(consent_covers=False).applies("consumer.29.1.consent") is TRUE
    assert LAWFUL.but(consent_withdrawn=True).applies("consumer.29.1.consent") is TRUE
    assert LAWFUL.but(consent_covers=None).applies("consumer.29.1.consent") is UNKNOWN


@pytest.mark.parametrize("excused", ["consumer.29.1.consent", "consumer.29.1.notice"])
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
def test_reasonable_use_of_contact_data_needs_neither_notice_nor_consent(
    excused: str, otherwise: Mapping[str, bool]
) -> None:
    """Ling v. Douyin: supplied with leave by who holds it, as far as needed, without unreasonable harm."""
    known, open_ = SUPPLIED.but(**otherwise), SUPPLIED.but(**dict.fromkeys(otherwise))
    assert (SUPPLIED.met(excused), SUPPLIED.applies(excused)) == (TRUE, FALSE)
    assert known.applies("consumer.29.1.reasonable_use") is FALSE
    assert known.applies(excused) is TRUE
    assert open_.applies("consumer.29.1.reasonable_use") is UNKNOWN
    assert open_.applies(excused) is UNKNOWN


def test_reasonable_use_is_one_reading_and_ends_with_the_civil_code() -> None:
    """The press read the judgment otherwise; from 2021-01-01 the Code decides."""
    rule = "consumer.29.1.reasonable_use"
    assert SUPPLIED.infringed(PI_RIGHTS) is FALSE
    assert SUPPLIED.read(reasonable_use="press").applies(rule) is FALSE
    assert SUPPLIED.read(reasonable_use="press").applies("consumer.29.1.consent") is TRUE
    assert SUPPLIED.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not SUPPLIED.on(dt.date(2021, 1, 1)).in_force(rule)


def test_the_trader_publishes_the_rules_of_collection_and_use() -> None:
    """The duty stands where something is handled; kept or broken, it touches no interest."""
    hidden = LAWFUL.but(rules_published=False)
    assert LAWFUL.but(processes=False).applies("consumer.29.1.rules") is FALSE
    assert LAWFUL.but(processes=None).applies("consumer.29.1.rules") is UNKNOWN
    assert LAWFUL.breached("consumer.29.1.rules") is FALSE
    assert hidden.breached("consumer.29.1.rules") is TRUE
    assert LAWFUL.but(rules_published=None).breached("consumer.29.1.rules") is UNKNOWN
    assert hidden.infringed(PI_RIGHTS) is FALSE
    assert hidden.infringed(PI_RIGHTS, About.ACT) is FALSE


# -- Paragraph 2: secrecy and safety ------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["leaks", "sells"])
def test_secrecy_is_owed_for_personal_information_even_where_the_use_was_agreed(wrong: str) -> None:
    """Traders and their staff may neither leak nor sell it; what is not personal they may."""
    case = LAWFUL.but(**{wrong: True})
    assert case.applies("consumer.29.2.secrecy") is TRUE
    assert case.but(processes=False).applies("consumer.29.2.secrecy") is TRUE
    assert case.but(listed_identifier=False).applies("consumer.29.2.secrecy") is FALSE
    assert case.but(listed_identifier=None).applies("consumer.29.2.secrecy") is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [{"provides": False}, {"consented": True}, {"law_provides": True}, {"listed_identifier": False}],
    ids=str,
)
def test_the_trader_may_not_provide_it_to_others_illegally(otherwise: Mapping[str, bool]) -> None:
    """A customer list handed to a partner, with neither consent nor law behind it."""
    provided = UNASKED.but(provides=True)
    assert provided.applies("consumer.29.2.provide") is TRUE
    assert provided.but(**otherwise).applies("consumer.29.2.provide") is FALSE
    assert provided.but(**dict.fromkeys(otherwise)).applies("consumer.29.2.provide") is UNKNOWN


def test_the_trader_keeps_the_information_safe() -> None:
    """Technical and other necessary measures; that there were none wrongs nobody until something happens."""
    unsafe = LAWFUL.but(secured=False)
    assert LAWFUL.but(processes=False).applies("consumer.29.2.safety") is FALSE
    assert LAWFUL.but(processes=None).applies("consumer.29.2.safety") is UNKNOWN
    assert LAWFUL.breached("consumer.29.2.safety") is FALSE
    assert unsafe.breached("consumer.29.2.safety") is TRUE
    assert LAWFUL.but(secured=None).breached("consumer.29.2.safety") is UNKNOWN
    assert unsafe.infringed(PI_RIGHTS) is FALSE
    assert unsafe.infringed(PI_RIGHTS, About.ACT) is FALSE


# -- Paragraph 3: commercial messages -----------------------------------------------------------


@pytest.mark.parametrize("otherwise", [{"reached": False}, {"commercial": False}], ids=str)
def test_paragraph_3_is_about_commercial_messages_by_whatever_means(otherwise: Mapping[str, bool]) -> None:
    """Unlike item 7 of the NPCSC Decision it does not stop at telephone and e-mail."""
    assert MESSAGE.applies("npcsc.7") is FALSE
    assert MESSAGE.but(**otherwise).applies("consumer.29.3") is FALSE
    assert MESSAGE.but(**dict.fromkeys(otherwise)).applies("consumer.29.3") is UNKNOWN
    assert MESSAGE.but(**otherwise).breached("consumer.29.3") is FALSE


def test_a_message_may_be_sent_on_consent_or_request_until_refused() -> None:
    """Without consent or request, or after refusal, it may not."""
    asked_for = MESSAGE.but(contact_agreed=True)
    assert MESSAGE.breached("consumer.29.3") is TRUE
    assert MESSAGE.but(contact_agreed=None).breached("consumer.29.3") is UNKNOWN
    assert asked_for.breached("consumer.29.3") is FALSE
    assert asked_for.but(contact_refused=True).breached("consumer.29.3") is TRUE
    assert asked_for.but(contact_refused=None).breached("consumer.29.3") is UNKNOWN


def test_an_unasked_message_that_must_be_borne_infringes_nothing() -> None:
    """Paragraph 3 is breached; the peace of private life is not."""
    assert MESSAGE.infringed(PRIVACY, About.ACT) is FALSE
    assert MESSAGE.infringed(PI_RIGHTS, About.ACT) is FALSE
