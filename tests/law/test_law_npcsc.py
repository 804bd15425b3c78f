"""The NPCSC Decision on network information protection, from 2012-12-28: items 1, 2, 3, 7 and 10."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.facts import status
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Conclusion, Duty, counts_as, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2013, 5, 6)
"""A day on which only the Tort Liability Law stands beside it."""

LAWFUL = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    network_operator=True,
    in_business=False,
    state_organ=False,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=True,
    rules_published=True,
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
"""A network service handles a name as it told the person, who said yes."""

UNASKED = LAWFUL.but(consented=False)
UNTOLD = LAWFUL.but(notice_states_use=False)

SUPPLIED = LAWFUL.but(consented=False, notice_states_use=False, social_function=True)
"""A telephone number that a friend let the service read; the person behind it was neither told nor asked."""

MESSAGE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    reached=True,
    reached_by_phone_or_mail=True,
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
"""One advertisement to a telephone, which nobody asked for and nobody need mind much."""

CASES = {
    "npcsc.1.1": LAWFUL,
    "npcsc.1.2": LAWFUL.but(obtained_illegally=True),
    "npcsc.1.2.provide": UNASKED.but(provides=True),
    "npcsc.2.1.agreed": LAWFUL,
    "npcsc.2.1.principles": LAWFUL.but(excessive=True),
    "npcsc.2.1.notice": UNTOLD,
    "npcsc.2.1.consent": UNASKED,
    "npcsc.2.1.agreement": LAWFUL.but(breaks_agreement=True),
    "npcsc.2.1.reasonable_use": SUPPLIED,
    "npcsc.2.2": LAWFUL,
    "npcsc.3": LAWFUL.but(leaks=True),
    "npcsc.7": MESSAGE,
    "npcsc.10.2": LAWFUL.but(state_organ=True, leaks=True),
    "npcsc.10.2.provide": UNASKED.but(state_organ=True, provides=True),
}
"""A case for each rule in which it applies."""

SAYS: dict[str, tuple[str, Conclusion | None]] = {
    "npcsc.1.1": ("item 1 para. 1", counts_as(status.IS_PERSONAL_INFORMATION)),
    "npcsc.1.2": ("item 1 para. 2", infringes(PI_RIGHTS)),
    "npcsc.1.2.provide": ("item 1 para. 2", infringes(PI_RIGHTS)),
    "npcsc.2.1.agreed": ("item 2 para. 1", counts_as(status.EFFECTIVE_CONSENT)),
    "npcsc.2.1.principles": ("item 2 para. 1", infringes(PI_RIGHTS)),
    "npcsc.2.1.notice": ("item 2 para. 1", infringes(PI_RIGHTS)),
    "npcsc.2.1.consent": ("item 2 para. 1", infringes(PI_RIGHTS)),
    "npcsc.2.1.agreement": ("item 2 para. 1", infringes(PI_RIGHTS)),
    "npcsc.2.1.reasonable_use": ("item 2 para. 1", None),
    "npcsc.3": ("item 3", infringes(PI_RIGHTS)),
    "npcsc.10.2": ("item 10 para. 2", infringes(PI_RIGHTS)),
    "npcsc.10.2.provide": ("item 10 para. 2", infringes(PI_RIGHTS)),
}
"""Where each rule stands in the Decision, and what it concludes; the duties stand below."""

DUTIES = {"npcsc.2.2": ("item 2 para. 2", "processor"), "npcsc.7": ("item 7", "sender")}

HANDLING = ["npcsc.2.1.principles", "npcsc.2.1.notice", "npcsc.2.1.consent", "npcsc.2.1.agreement"]
"""The rules about collecting and using in the course of business."""


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Items 1, 2, 3, 7 and 10, each on the facts it asks for."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", SAYS)
def test_each_rule_stands_where_the_decision_says_it_and_concludes_what_it_says(rule: str) -> None:
    """The Decision numbers items, and some have paragraphs."""
    place, conclusion = SAYS[rule]
    assert str(rulebook().rule(rule).cite) == f"NPCSC Decision 2012 {place}"
    assert rulebook().rule(rule).concludes == conclusion


@pytest.mark.parametrize("rule", DUTIES)
def test_two_items_lay_down_duties_whose_breach_is_nobodys_wrong(rule: str) -> None:
    """To publish the rules (item 2 para. 2) and to send nothing unasked (item 7) is owed to all."""
    place, bearer = DUTIES[rule]
    duty = rulebook().rule(rule).concludes
    assert str(rulebook().rule(rule).cite) == f"NPCSC Decision 2012 {place}"
    assert isinstance(duty, Duty)
    assert (duty.bearer, duty.breach) == (bearer, None)


@pytest.mark.parametrize("rule", CASES)
def test_the_decision_binds_from_the_day_it_was_promulgated(rule: str) -> None:
    """Item 12: from the day of promulgation, 2012-12-28."""
    case = CASES[rule]
    assert not case.on(dt.date(2012, 12, 27)).in_force(rule)
    assert case.on(dt.date(2012, 12, 28)).applies(rule) is TRUE


@pytest.mark.parametrize("rule", sorted(CASES.keys() - {"npcsc.2.1.reasonable_use"}))
def test_the_decision_was_never_repealed(rule: str) -> None:
    """It stands beside the Civil Code, the PIPL and the amended Cybersecurity Law."""
    assert CASES[rule].on(dt.date(2021, 11, 1)).in_force(rule)
    assert CASES[rule].on(dt.date(2026, 1, 1)).in_force(rule)


@pytest.mark.parametrize(
    "rule", sorted(CASES.keys() - {"npcsc.1.1", "npcsc.2.1.agreed", "npcsc.2.1.reasonable_use"})
)
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_and_no_duty_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Somebody must have done it, and it must be this one."""
    assert CASES[rule].but(**{presupposed: False}).applies(rule) is FALSE
    assert CASES[rule].but(**{presupposed: None}).applies(rule) is UNKNOWN


# -- Item 1 paragraph 1: what is protected ------------------------------------------------------


@pytest.mark.parametrize("kind", ["listed_identifier", "identifies"])
def test_what_identifies_a_citizen_is_protected(kind: str) -> None:
    """The first limb: identity."""
    neither = LAWFUL.but(listed_identifier=False)
    assert neither.applies("npcsc.1.1") is FALSE
    assert neither.but(**{kind: True}).status("is_personal_information") is TRUE
    assert neither.but(**{kind: None}).status("is_personal_information") is UNKNOWN


@pytest.mark.parametrize("otherwise", [{"expected_private": False}, {"of_known_person": False}], ids=str)
def test_what_touches_the_privacy_of_a_citizen_is_protected(otherwise: Mapping[str, bool]) -> None:
    """The second limb: what society keeps to itself, of somebody who is known."""
    private = LAWFUL.but(listed_identifier=False, expected_private=True, of_known_person=True)
    assert private.status("is_personal_information") is TRUE
    assert private.but(**otherwise).status("is_personal_information") is FALSE
    assert private.but(**dict.fromkeys(otherwise)).status("is_personal_information") is UNKNOWN


def test_what_can_be_traced_to_nobody_is_not_protected() -> None:
    """Anonymised information neither identifies nor touches anybody."""
    assert LAWFUL.but(anonymised=True).applies("npcsc.1.1") is FALSE
    assert LAWFUL.but(anonymised=None).applies("npcsc.1.1") is UNKNOWN


def test_information_about_a_known_person_is_not_protected_for_that_alone_in_2013() -> None:
    """The Decision knows identification and privacy; association came with the reading of later law."""
    known = LAWFUL.but(listed_identifier=False, of_known_person=True)
    assert known.status("is_personal_information") is FALSE


@pytest.mark.parametrize("day", [dt.date(2012, 12, 28), DAY, dt.date(2020, 12, 31)], ids=str)
def test_what_no_rule_makes_personal_or_agreed_is_not_so(day: dt.date) -> None:
    """Both statuses are closed from the first day of the Decision on."""
    case = UNASKED.but(listed_identifier=False).on(day)
    later = case.read(association="identification_only", prominence="uniform")
    assert later.status("is_personal_information") is FALSE
    assert later.status("effective_consent") is FALSE


# -- Item 1 paragraph 2: theft and trade --------------------------------------------------------


@pytest.mark.parametrize("wrong", ["obtained_illegally", "sells"])
def test_nobody_may_steal_or_sell_it(wrong: str) -> None:
    """Any organisation or individual, in business or not; selling is forbidden outright, consent or no."""
    anybody = LAWFUL.but(network_operator=False, in_business=False)
    assert anybody.applies("npcsc.1.2") is FALSE
    assert anybody.but(**{wrong: True}).applies("npcsc.1.2") is TRUE
    assert anybody.but(**{wrong: None}).applies("npcsc.1.2") is UNKNOWN
    assert anybody.but(**{wrong: True}).infringed(PI_RIGHTS) is TRUE
    assert anybody.but(**{wrong: True}).infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("wrong", ["obtained_illegally", "sells"])
def test_what_is_not_personal_may_be_traded(wrong: str) -> None:
    """Item 1 protects personal electronic information only."""
    assert LAWFUL.but(**{wrong: True}, listed_identifier=False).applies("npcsc.1.2") is FALSE
    assert LAWFUL.but(**{wrong: True}, listed_identifier=None).applies("npcsc.1.2") is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [{"provides": False}, {"consented": True}, {"law_provides": True}, {"listed_identifier": False}],
    ids=str,
)
def test_nobody_may_provide_it_to_others_with_neither_consent_nor_law(otherwise: Mapping[str, bool]) -> None:
    """Any organisation or individual; provision is forbidden where it is illegal, and not otherwise."""
    provided = UNASKED.but(network_operator=False, in_business=False, provides=True)
    assert provided.applies("npcsc.1.2.provide") is TRUE
    assert provided.infringed(PI_RIGHTS) is TRUE
    assert provided.but(**otherwise).applies("npcsc.1.2.provide") is FALSE
    assert provided.but(**otherwise).infringed(PI_RIGHTS) is FALSE
    assert provided.but(**dict.fromkeys(otherwise)).applies("npcsc.1.2.provide") is UNKNOWN


# -- Item 2 paragraph 1: collecting and using ---------------------------------------------------


def test_handling_as_told_and_agreed_infringes_nothing() -> None:
    """Lawful, proper, necessary, told, agreed, as agreed."""
    assert LAWFUL.infringed(PI_RIGHTS) is FALSE
    assert LAWFUL.infringed(PRIVACY) is FALSE


WRONGS = [
    ("npcsc.2.1.principles", {"excessive": True}),
    ("npcsc.2.1.principles", {"purpose_improper": True}),
    ("npcsc.2.1.principles", {"misled": True}),
    ("npcsc.2.1.notice", {"notice_states_use": False}),
    ("npcsc.2.1.consent", {"consented": False}),
    ("npcsc.2.1.agreement", {"breaks_agreement": True}),
    ("npcsc.2.1.agreement", {"breaks_other_law": True}),
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
@pytest.mark.parametrize(
    "otherwise",
    [{"listed_identifier": False}, {"processes": False}, {"network_operator": False}],
    ids=str,
)
def test_item_2_is_about_personal_information_handled_in_business(
    rule: str, otherwise: Mapping[str, bool]
) -> None:
    """Nothing personal, nothing handled, or nobody in business: item 2 is silent."""
    assert CASES[rule].but(**otherwise).applies(rule) is FALSE
    assert CASES[rule].but(**dict.fromkeys(otherwise)).applies(rule) is UNKNOWN


@pytest.mark.parametrize("rule", [*HANDLING, "npcsc.2.2"])
def test_item_2_binds_other_enterprises_as_it_binds_network_services(rule: str) -> None:
    """Network service providers and other enterprises and institutions, in the course of business."""
    assert CASES[rule].but(network_operator=False, in_business=True).applies(rule) is TRUE
    assert CASES[rule].but(network_operator=False, in_business=None).applies(rule) is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [
        {"consented": False},
        {"consent_expressed": False},
        {"consent_covers": False},
        {"notice_states_use": False},
        {"consent_withdrawn": True},
        {"misled": True},
    ],
    ids=str,
)
def test_consent_counts_only_if_given_knowingly_and_for_what_was_done(otherwise: Mapping[str, bool]) -> None:
    """Told purpose, manner and scope, the person said yes to this, freely, and did not take it back."""
    known, open_ = LAWFUL.but(**otherwise), LAWFUL.but(**dict.fromkeys(otherwise))
    assert known.applies("npcsc.2.1.agreed") is FALSE
    assert known.status("effective_consent") is FALSE
    assert known.applies("npcsc.2.1.consent") is TRUE
    assert open_.applies("npcsc.2.1.agreed") is UNKNOWN
    assert open_.applies("npcsc.2.1.consent") is UNKNOWN


def test_consent_not_asked_prominently_falls_where_the_risk_is_high() -> None:
    """Huang v. Tencent, under either text of the Cybersecurity Law; before that law nothing asks for it."""
    hidden = LAWFUL.on(dt.date(2018, 5, 7)).but(
        high_privacy_risk=True, beyond_expectation=False, consent_prominent=False
    )
    assert hidden.applies("npcsc.2.1.agreed") is FALSE
    assert hidden.but(consent_prominent=None).applies("npcsc.2.1.agreed") is UNKNOWN
    assert hidden.but(consent_prominent=True).applies("npcsc.2.1.agreed") is TRUE
    assert hidden.on(dt.date(2017, 5, 31)).applies("npcsc.2.1.agreed") is TRUE
    amended = hidden.on(dt.date(2026, 5, 4)).but(
        beyond_capacity=False, term_not_pointed_out=False, term_unfair=False
    )
    assert amended.applies("npcsc.2.1.agreed") is FALSE
    assert amended.but(consent_prominent=True).applies("npcsc.2.1.agreed") is TRUE


# -- Item 2 paragraph 1, as read in Ling v. Douyin: reasonable use ------------------------------


@pytest.mark.parametrize("excused", ["npcsc.2.1.consent", "npcsc.2.1.notice"])
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
    """Contact data, supplied with leave by who holds it, as far as needed, without unreasonable harm."""
    known, open_ = SUPPLIED.but(**otherwise), SUPPLIED.but(**dict.fromkeys(otherwise))
    assert (SUPPLIED.met(excused), SUPPLIED.applies(excused)) == (TRUE, FALSE)
    assert known.applies("npcsc.2.1.reasonable_use") is FALSE
    assert known.applies(excused) is TRUE
    assert open_.applies("npcsc.2.1.reasonable_use") is UNKNOWN
    assert open_.applies(excused) is UNKNOWN


def test_reasonable_use_infringes_nothing_but_may_not_be_excessive() -> None:
    """It excuses from asking, not from the principle of necessity."""
    assert SUPPLIED.infringed(PI_RIGHTS) is FALSE
    assert SUPPLIED.but(excessive=True).infringed(PI_RIGHTS) is TRUE


def test_reasonable_use_is_one_reading_of_the_judgment() -> None:
    """On the reading of the press, all that was taken without consent infringes."""
    press = SUPPLIED.read(reasonable_use="press")
    assert press.applies("npcsc.2.1.reasonable_use") is FALSE
    assert press.applies("npcsc.2.1.consent") is TRUE


def test_reasonable_use_under_the_decision_ends_with_the_civil_code() -> None:
    """From 2021-01-01 the question is whether article 1036 of the Code has room for it."""
    assert SUPPLIED.on(dt.date(2020, 12, 31)).applies("npcsc.2.1.reasonable_use") is TRUE
    assert not SUPPLIED.on(dt.date(2021, 1, 1)).in_force("npcsc.2.1.reasonable_use")


# -- Item 2 paragraph 2: public rules -----------------------------------------------------------


@pytest.mark.parametrize("otherwise", [{"processes": False}, {"network_operator": False}], ids=str)
def test_who_handles_in_business_publishes_the_rules(otherwise: Mapping[str, bool]) -> None:
    """The duty stands with the handling, kept or not."""
    assert LAWFUL.applies("npcsc.2.2") is TRUE
    assert LAWFUL.but(**otherwise).applies("npcsc.2.2") is FALSE
    assert LAWFUL.but(**dict.fromkeys(otherwise)).applies("npcsc.2.2") is UNKNOWN


def test_rules_kept_from_the_public_breach_the_duty_and_touch_no_interest() -> None:
    """The breach is reported; by itself it wrongs no individual."""
    hidden = LAWFUL.but(rules_published=False)
    assert LAWFUL.breached("npcsc.2.2") is FALSE
    assert hidden.breached("npcsc.2.2") is TRUE
    assert LAWFUL.but(rules_published=None).breached("npcsc.2.2") is UNKNOWN
    assert hidden.infringed(PI_RIGHTS) is FALSE
    assert hidden.infringed(PI_RIGHTS, About.ACT) is FALSE
    assert hidden.infringed(PRIVACY) is FALSE


# -- Item 3: secrecy ----------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["leaks", "sells"])
def test_what_was_collected_in_business_is_kept_secret(wrong: str) -> None:
    """Not leaked, altered, destroyed or sold, though the use itself was agreed to."""
    case = LAWFUL.but(**{wrong: True})
    assert LAWFUL.applies("npcsc.3") is FALSE
    assert case.applies("npcsc.3") is TRUE
    assert LAWFUL.but(**{wrong: None}).applies("npcsc.3") is UNKNOWN
    assert case.infringed(PI_RIGHTS) is TRUE
    assert case.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("otherwise", [{"network_operator": False}, {"listed_identifier": False}], ids=str)
def test_item_3_is_about_personal_information_held_in_business(otherwise: Mapping[str, bool]) -> None:
    """Network services and other enterprises, and their staff."""
    leaked = LAWFUL.but(leaks=True)
    assert leaked.but(**otherwise).applies("npcsc.3") is FALSE
    assert leaked.but(**dict.fromkeys(otherwise)).applies("npcsc.3") is UNKNOWN
    assert leaked.but(network_operator=False, in_business=True).applies("npcsc.3") is TRUE


# -- Item 7: commercial messages ----------------------------------------------------------------


@pytest.mark.parametrize("otherwise", [{"reached_by_phone_or_mail": False}, {"commercial": False}], ids=str)
def test_item_7_is_about_commercial_messages_to_telephone_and_mail(otherwise: Mapping[str, bool]) -> None:
    """Fixed or mobile telephone, or personal electronic mailbox."""
    assert MESSAGE.but(**otherwise).applies("npcsc.7") is FALSE
    assert MESSAGE.but(**dict.fromkeys(otherwise)).applies("npcsc.7") is UNKNOWN
    assert MESSAGE.but(**otherwise).breached("npcsc.7") is FALSE


def test_a_message_may_be_sent_on_consent_or_request_until_refused() -> None:
    """Without consent or request, or after refusal, it may not."""
    asked_for = MESSAGE.but(contact_agreed=True)
    assert MESSAGE.breached("npcsc.7") is TRUE
    assert MESSAGE.but(contact_agreed=None).breached("npcsc.7") is UNKNOWN
    assert asked_for.breached("npcsc.7") is FALSE
    assert asked_for.but(contact_refused=True).breached("npcsc.7") is TRUE
    assert asked_for.but(contact_refused=None).breached("npcsc.7") is UNKNOWN


def test_an_unasked_message_that_must_be_borne_infringes_nothing() -> None:
    """Item 7 is breached; tranquillity is another question, and asks for more."""
    assert MESSAGE.infringed(PRIVACY, About.ACT) is FALSE
    assert MESSAGE.infringed(PI_RIGHTS, About.ACT) is FALSE
    assert MESSAGE.but(beyond_tolerance=True).infringed(PRIVACY, About.ACT) is TRUE


# -- Item 10 paragraph 2: State organs ----------------------------------------------------------

ORGAN = LAWFUL.but(state_organ=True, network_operator=False)


@pytest.mark.parametrize("wrong", ["leaks", "sells"])
def test_state_organs_keep_what_they_learn_secret(wrong: str) -> None:
    """They may not leak, alter, destroy or sell it."""
    case = ORGAN.but(**{wrong: True})
    assert ORGAN.applies("npcsc.10.2") is FALSE
    assert case.applies("npcsc.10.2") is TRUE
    assert ORGAN.but(**{wrong: None}).applies("npcsc.10.2") is UNKNOWN
    assert case.infringed(PI_RIGHTS) is TRUE
    assert case.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("otherwise", [{"state_organ": False}, {"listed_identifier": False}], ids=str)
def test_item_10_is_about_state_organs_and_personal_information(otherwise: Mapping[str, bool]) -> None:
    """Others answer by other items."""
    leaked = ORGAN.but(leaks=True)
    assert leaked.but(**otherwise).applies("npcsc.10.2") is FALSE
    assert leaked.but(**dict.fromkeys(otherwise)).applies("npcsc.10.2") is UNKNOWN


@pytest.mark.parametrize(
    "otherwise",
    [
        {"state_organ": False},
        {"provides": False},
        {"consented": True},
        {"law_provides": True},
        {"listed_identifier": False},
    ],
    ids=str,
)
def test_state_organs_may_not_provide_it_to_others_illegally(otherwise: Mapping[str, bool]) -> None:
    """Beside leaking and selling, item 10 names illegal provision."""
    provided = ORGAN.but(provides=True, consented=False)
    assert provided.applies("npcsc.10.2.provide") is TRUE
    assert provided.but(**otherwise).applies("npcsc.10.2.provide") is FALSE
    assert provided.but(**dict.fromkeys(otherwise)).applies("npcsc.10.2.provide") is UNKNOWN


# -- Item 1 beside later law --------------------------------------------------------------------


def test_what_relates_to_nobody_is_not_personal_information_under_the_pipl() -> None:
    """PIPL art. 4: information about an identified or identifiable person; the Decision does not widen that."""
    of_nobody = LAWFUL.on(dt.date(2022, 5, 9)).but(
        listed_identifier=False, listed_in_code=False, expected_private=True
    )
    assert of_nobody.status("is_personal_information") is FALSE
