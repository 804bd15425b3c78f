"""SPC provisions of 2014 on personal rights and networks, articles 4, 10, 12 and 13: 2014-10-10 to 2020-12-31."""

import datetime as dt
from collections.abc import Mapping

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Interest, infringes
from pipl_rules.statutes import rulebook

DAY = dt.date(2014, 12, 1)
"""A day on which the Tort Liability Law, the NPCSC Decision and the Consumer Law stand beside it."""

INFORMATION, PRIVATE = "spc2014.12.1.information", "spc2014.12.1.privacy"

PUBLISHED = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    publishes=True,
    publishes_online=True,
    harm_caused=True,
    network_operator=False,
    in_business=False,
    consumer=False,
    state_organ=False,
    expected_private=True,
    listed_identifier=True,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    consented=False,
    consent_expressed=True,
    consent_prominent=True,
    consent_covers=True,
    consent_written=True,
    consent_withdrawn=False,
    misled=False,
    public_interest_publication=False,
    research_publication=False,
    already_public=False,
    lawful_channel=False,
    against_public_order=False,
    major_impact=False,
    law_provides=False,
    obtained_illegally=False,
    sells=False,
    provides=False,
    leaks=False,
)
"""A private person puts another's illness on the internet, unasked, and it does harm."""

ADDRESS = PUBLISHED.but(expected_private=False)
"""The same with an address, which is personal and, here, not private."""

SPOKEN = PUBLISHED.but(consented=True, consent_written=False)
"""The person clearly agreed, by word of mouth."""

EXCEPTIONS = {
    "spc2014.12.1.1": PUBLISHED.but(consented=True),
    "spc2014.12.1.2": PUBLISHED.but(public_interest_publication=True),
    "spc2014.12.1.3": PUBLISHED.but(research_publication=True),
    "spc2014.12.1.4": PUBLISHED.but(already_public=True),
    "spc2014.12.1.5": PUBLISHED.but(lawful_channel=True),
    "spc2014.12.1.6": PUBLISHED.but(law_provides=True),
    "spc2014.12.3": PUBLISHED.but(state_organ=True),
}
"""A case for each exception in which it alone holds."""

CASES = {INFORMATION: PUBLISHED, PRIVATE: PUBLISHED, **EXCEPTIONS}

PLACES = {
    INFORMATION: "para. 1",
    PRIVATE: "para. 1",
    "spc2014.12.1.1": "para. 1 item 1",
    "spc2014.12.1.2": "para. 1 item 2",
    "spc2014.12.1.3": "para. 1 item 3",
    "spc2014.12.1.4": "para. 1 item 4",
    "spc2014.12.1.5": "para. 1 item 5",
    "spc2014.12.1.6": "para. 1 item 6",
    "spc2014.12.3": "para. 3",
}


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_applies_where_its_elements_are_present(rule: str) -> None:
    """Article 12, its rule, its six exceptions, and its third paragraph."""
    assert CASES[rule].applies(rule) is TRUE


@pytest.mark.parametrize("rule", PLACES)
def test_each_rule_stands_where_the_article_says_it(rule: str) -> None:
    """The exceptions are items of the first paragraph."""
    assert str(rulebook().rule(rule).cite) == f"SPC Network Provisions 2014 art. 12 {PLACES[rule]}"


@pytest.mark.parametrize("rule", CASES)
def test_the_article_lived_from_october_2014_until_the_civil_code(rule: str) -> None:
    """In force from 2014-10-10; deleted with effect from 2021-01-01."""
    case = CASES[rule]
    assert not case.on(dt.date(2014, 10, 9)).in_force(rule)
    assert case.on(dt.date(2014, 10, 10)).applies(rule) is TRUE
    assert case.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not case.on(dt.date(2021, 1, 1)).in_force(rule)


@pytest.mark.parametrize("rule", [INFORMATION, PRIVATE])
@pytest.mark.parametrize("presupposed", ["happened", "by_processor"])
def test_there_is_no_wrong_without_an_act_and_a_doer(rule: str, presupposed: str) -> None:
    """Somebody must have made it public, and it must be this one."""
    assert PUBLISHED.but(**{presupposed: False}).applies(rule) is FALSE
    assert PUBLISHED.but(**{presupposed: None}).applies(rule) is UNKNOWN


# -- Paragraph 1: making public online ----------------------------------------------------------


@pytest.mark.parametrize("rule", [INFORMATION, PRIVATE])
@pytest.mark.parametrize("otherwise", [{"publishes_online": False}, {"harm_caused": False}], ids=str)
def test_publication_through_a_network_infringes_where_it_does_harm(
    rule: str, otherwise: Mapping[str, bool]
) -> None:
    """Both are elements of the paragraph: made public through a network, and harm caused by it."""
    assert PUBLISHED.but(**otherwise).applies(rule) is FALSE
    assert PUBLISHED.but(**dict.fromkeys(otherwise)).applies(rule) is UNKNOWN


def test_personal_information_need_not_be_private() -> None:
    """The article protects privacy and other personal information, each for itself."""
    assert ADDRESS.applies(INFORMATION) is TRUE
    assert ADDRESS.applies(PRIVATE) is FALSE
    assert PUBLISHED.but(expected_private=None).applies(PRIVATE) is UNKNOWN


def test_what_is_not_personal_may_be_published() -> None:
    """Neither personal nor private: article 12 is silent."""
    for rule in (INFORMATION, PRIVATE):
        assert ADDRESS.but(listed_identifier=False).applies(rule) is FALSE
    assert ADDRESS.but(listed_identifier=None).applies(INFORMATION) is UNKNOWN


def test_a_mark_of_a_known_person_makes_private_what_society_keeps_to_itself() -> None:
    """Private information needs a person who can be told, not a name."""
    marked = PUBLISHED.but(listed_identifier=False, of_known_person=True)
    assert marked.applies(PRIVATE) is TRUE


@pytest.mark.parametrize(
    ("rule", "interest"), [(INFORMATION, PI_RIGHTS), (PRIVATE, PRIVACY)], ids=["information", "private"]
)
def test_each_limb_infringes_its_own_interest(rule: str, interest: Interest) -> None:
    """Privacy and personal information are decided apart."""
    assert rulebook().rule(rule).concludes == infringes(interest)


def test_publishing_an_address_infringes_personal_information_and_not_privacy() -> None:
    """No other law in force that day forbids it to a person outside business."""
    assert ADDRESS.infringed(PI_RIGHTS) is TRUE
    assert ADDRESS.infringed(PRIVACY) is FALSE
    assert ADDRESS.infringed(PI_RIGHTS, About.ACT) is FALSE
    assert ADDRESS.but(harm_caused=False).infringed(PI_RIGHTS) is FALSE
    assert ADDRESS.on(dt.date(2014, 10, 9)).infringed(PI_RIGHTS) is FALSE


def test_agreement_by_word_of_mouth_does_not_excuse_publication() -> None:
    """Clear agreement excuses under the Tort Liability Law; article 12 asks for writing."""
    assert SPOKEN.applies("tll.2.information") is FALSE
    assert SPOKEN.applies(PRIVATE) is TRUE
    assert SPOKEN.infringed(PRIVACY) is TRUE
    assert SPOKEN.but(harm_caused=False).infringed(PRIVACY) is FALSE


# -- Paragraph 1, items 1 to 6, and paragraph 3: exceptions -------------------------------------


@pytest.mark.parametrize("exception", EXCEPTIONS)
@pytest.mark.parametrize("rule", [INFORMATION, PRIVATE])
def test_each_exception_excuses_by_itself(exception: str, rule: str) -> None:
    """Any one of the six items, or the third paragraph, takes both wrongs away."""
    assert PUBLISHED.applies(exception) is FALSE
    assert EXCEPTIONS[exception].met(rule) is TRUE
    assert EXCEPTIONS[exception].applies(rule) is FALSE


ELEMENTS = [
    ("spc2014.12.1.1", {"consented": False}),
    ("spc2014.12.1.1", {"consent_written": False}),
    ("spc2014.12.1.1", {"consent_covers": False}),
    ("spc2014.12.1.1", {"consent_withdrawn": True}),
    ("spc2014.12.1.1", {"misled": True}),
    ("spc2014.12.1.2", {"public_interest_publication": False}),
    ("spc2014.12.1.3", {"research_publication": False}),
    ("spc2014.12.1.4", {"already_public": False}),
    ("spc2014.12.1.4", {"against_public_order": True}),
    ("spc2014.12.1.4", {"major_impact": True}),
    ("spc2014.12.1.5", {"lawful_channel": False}),
    ("spc2014.12.1.5", {"against_public_order": True}),
    ("spc2014.12.1.5", {"major_impact": True}),
    ("spc2014.12.1.6", {"law_provides": False}),
    ("spc2014.12.3", {"state_organ": False}),
]


@pytest.mark.parametrize(("exception", "otherwise"), ELEMENTS, ids=str)
@pytest.mark.parametrize("rule", [INFORMATION, PRIVATE])
def test_an_exception_that_lacks_an_element_excuses_nothing(
    exception: str, otherwise: Mapping[str, bool], rule: str
) -> None:
    """Items 4 and 5 fall where paragraph 2 bars them: against public order, or against a major interest."""
    case = EXCEPTIONS[exception]
    known, open_ = case.but(**otherwise), case.but(**dict.fromkeys(otherwise))
    assert known.applies(exception) is FALSE
    assert known.applies(rule) is TRUE
    assert open_.applies(exception) is UNKNOWN
    assert open_.applies(rule) is UNKNOWN


@pytest.mark.parametrize("bar", ["against_public_order", "major_impact"])
@pytest.mark.parametrize(
    "exception", ["spc2014.12.1.1", "spc2014.12.1.2", "spc2014.12.1.3", "spc2014.12.1.6", "spc2014.12.3"]
)
def test_paragraph_2_bars_items_4_and_5_only(bar: str, exception: str) -> None:
    """Written consent, the public interest, research, a law, and State organs are not touched by it."""
    case = EXCEPTIONS[exception].but(**{bar: True})
    assert case.applies(INFORMATION) is FALSE
    assert case.applies(PRIVATE) is FALSE


# -- What article 12 excuses is no tort under the laws it interprets ----------------------------

TORT = ["tll.2.information", "gpcl.110.information", "gpcl.111.handling", "gpcl.111.trade"]
FLAT = [
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
]

SERVICE = PUBLISHED.on(dt.date(2018, 5, 7)).but(
    network_operator=True,
    in_business=True,
    consumer=True,
    user=True,
    collects=True,
    notice_states_use=False,
    consent_prominent=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    social_function=False,
)
"""A service puts its user's illness on the internet, having neither told nor asked, under every law of 2018."""

EXCUSED = {
    "spc2014.12.1.1": SERVICE.but(consented=True),
    "spc2014.12.1.2": SERVICE.but(public_interest_publication=True),
    "spc2014.12.1.3": SERVICE.but(research_publication=True),
    "spc2014.12.1.4": SERVICE.but(already_public=True),
    "spc2014.12.1.5": SERVICE.but(lawful_channel=True),
    "spc2014.12.1.6": SERVICE.but(law_provides=True),
}


@pytest.mark.parametrize("exception", EXCUSED)
@pytest.mark.parametrize("rule", TORT)
def test_what_article_12_excuses_is_no_tort_under_the_general_rules(exception: str, rule: str) -> None:
    """The article says when publication online is answered for, and so when it is not."""
    assert SERVICE.applies(rule) is TRUE
    assert EXCUSED[exception].applies(exception) is TRUE
    assert EXCUSED[exception].applies(rule) is FALSE
    assert EXCUSED[exception].infringed(PRIVACY) is FALSE


OLDER = {
    "spc1993.7.3.material": {"reputation_harmed": True},
    "spc1993.7.3.spread": {"reputation_harmed": True, "spreads": True},
    "spc2001.1.2.handling": {"against_morals": True},
    "spc2001.1.2.exposure": {},
    "tll.62.records": {
        "medical_institution": True,
        "patient": True,
        "medical_record": True,
        "patient_harmed": True,
    },
}


@pytest.mark.parametrize("rule", OLDER)
@pytest.mark.parametrize("exception", EXCUSED)
def test_nor_under_the_rules_on_reputation_and_on_patients(exception: str, rule: str) -> None:
    """Article 12 names medical records and private doings; what it excuses is excused throughout."""
    reading = {"privacy_before_2010": "own_right"} if rule.endswith("exposure") else {}
    assert SERVICE.but(**OLDER[rule]).read(**reading).applies(rule) is TRUE
    assert EXCUSED[exception].but(**OLDER[rule]).read(**reading).applies(rule) is FALSE


@pytest.mark.parametrize("exception", sorted(EXCUSED.keys() - {"spc2014.12.1.5"}))
@pytest.mark.parametrize("rule", FLAT)
def test_what_article_12_excuses_needs_no_further_notice_or_consent(exception: str, rule: str) -> None:
    """Written consent, the public interest, research, what is public already, and a law each stand in for it."""
    assert SERVICE.applies(rule) is TRUE
    assert EXCUSED[exception].applies(rule) is FALSE


@pytest.mark.parametrize("rule", FLAT)
def test_a_lawful_channel_does_not_stand_in_for_consent(rule: str) -> None:
    """Item 5 says where the information came from; who must ask must still ask."""
    assert EXCUSED["spc2014.12.1.5"].applies(rule) is TRUE


@pytest.mark.parametrize("rule", [rule for rule in FLAT if not rule.startswith("csl")])
def test_a_law_that_provides_excused_publication_before_the_legislation_law_of_2015(rule: str) -> None:
    """Item 6 by itself: no article on conflicts of laws is in the rulebook for that day."""
    then = SERVICE.on(DAY)
    assert then.applies(rule) is TRUE
    assert then.but(law_provides=True).applies(rule) is FALSE
    assert then.but(law_provides=None).applies(rule) is UNKNOWN


@pytest.mark.parametrize("exception", EXCUSED)
def test_the_exceptions_are_about_publication_through_a_network(exception: str) -> None:
    """On paper, or kept to oneself, the general rules decide as if article 12 were unwritten."""
    offline = EXCUSED[exception].but(publishes_online=False)
    assert offline.applies(exception) is FALSE
    assert EXCUSED[exception].but(publishes_online=None).applies(exception) is UNKNOWN


@pytest.mark.parametrize("exception", sorted(EXCUSED.keys() - {"spc2014.12.1.6"}))
def test_off_the_network_the_general_rules_stand(exception: str) -> None:
    """No item lifts the Tort Liability Law for what was not made public online."""
    offline = EXCUSED[exception].but(publishes_online=False)
    assert offline.applies("tll.2.information") is TRUE


def test_a_state_organ_in_its_functions_is_outside_the_article_and_inside_the_general_rules() -> None:
    """Paragraph 3 takes article 12 away, and no more."""
    organ = SERVICE.but(state_organ=True)
    assert organ.applies(PRIVATE) is FALSE
    assert organ.applies("tll.2.information") is TRUE


def test_what_article_12_excuses_may_still_not_be_excessive() -> None:
    """The exceptions free from consent, not from the principles."""
    assert EXCUSED["spc2014.12.1.2"].but(excessive=True).applies("csl.41.1.principles") is TRUE


# -- Paragraph 2: what is public or lawfully obtained, published against public order -------------

BARRED = ["spc2014.12.2.information", "spc2014.12.2.privacy"]
HUNTED = PUBLISHED.but(already_public=True, against_public_order=True, harm_caused=False)
"""What the person had put online is gathered and put up again to set a crowd on them."""


@pytest.mark.parametrize("rule", BARRED)
def test_public_information_published_against_public_order_infringes_without_more(rule: str) -> None:
    """Paragraph 2 asks for no harm beside: against public order, or against a major interest."""
    assert course(HUNTED, rule, "already_public") == NEEDED
    assert course(HUNTED, rule, "against_public_order") == NEEDED
    assert course(HUNTED, rule, "publishes_online") == NEEDED
    assert course(HUNTED, rule, "listed_identifier") == NEEDED
    assert course(HUNTED.but(against_public_order=False), rule, "major_impact") == NEEDED
    assert course(HUNTED.but(already_public=False), rule, "lawful_channel") == NEEDED


def test_paragraph_2_protects_each_interest_for_itself() -> None:
    """An address is personal and not private."""
    assert course(HUNTED, BARRED[1], "expected_private") == NEEDED
    address = HUNTED.but(expected_private=False)
    assert address.infringed(PI_RIGHTS) is TRUE
    assert address.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", BARRED)
@pytest.mark.parametrize(
    "excuse",
    [
        {"consented": True},
        {"public_interest_publication": True},
        {"research_publication": True},
        {"law_provides": True},
        {"state_organ": True},
    ],
    ids=str,
)
def test_what_excuses_for_other_reasons_excuses_here_too(rule: str, excuse: Mapping[str, bool]) -> None:
    assert HUNTED.but(**excuse).applies(rule) is FALSE


# -- Article 4: who the user is ----------------------------------------------------------------------

ORDERED = PUBLISHED.on(dt.date(2018, 5, 7)).but(
    publishes=False,
    publishes_online=False,
    hosts=True,
    provides=True,
    network_operator=True,
    in_business=True,
    user=True,
    consumer=True,
    notice_states_use=False,
    collects=True,
    high_privacy_risk=False,
    beyond_expectation=False,
    social_function=False,
    court_ordered_names=True,
    named_to_the_court=True,
)
"""A service tells a court, on its order, the name and number of a user, having asked nobody."""

FREED_BY_ORDER = [
    "tll.2.information",
    "gpcl.110.information",
    "gpcl.111.handling",
    "gpcl.111.trade",
    "npcsc.1.2.provide",
    "consumer.29.2.provide",
    "csl.42.1.provide",
    *FLAT,
]


@pytest.mark.parametrize("rule", FREED_BY_ORDER)
@pytest.mark.parametrize("condition", ["hosts", "court_ordered_names"])
def test_a_service_may_tell_the_court_who_its_user_is(rule: str, condition: str) -> None:
    """The order frees it from asking the user; without order, or without being a host, it must ask."""
    assert course(ORDERED, "spc2014.4.1", condition) == NEEDED
    assert course(ORDERED, rule, condition) == BARS


def test_an_order_frees_no_publication_no_sale_and_no_other_handling() -> None:
    assert course(ORDERED, "spc2014.4.1", "publishes") == BARS
    assert course(ORDERED, "spc2014.4.1", "sells") == BARS
    assert course(ORDERED, "spc2014.4.1", "provides") == NEEDED
    assert ORDERED.but(leaks=True).applies("tll.2.leak") is TRUE


def test_a_service_that_keeps_silent_without_good_reason_breaks_its_duty_and_nobodys_right() -> None:
    assert duty(ORDERED, "spc2014.4.2", "named_to_the_court") == (FALSE, TRUE, UNKNOWN)
    assert course(ORDERED, "spc2014.4.2", "court_ordered_names") == NEEDED
    assert course(ORDERED, "spc2014.4.2", "hosts") == NEEDED


# -- Article 10: passing on ------------------------------------------------------------------------------

PASSED_ON = PUBLISHED.but(reposts=True, repost_without_fault=True)


@pytest.mark.parametrize("rule", [INFORMATION, PRIVATE, "tll.2.information"])
@pytest.mark.parametrize("condition", ["reposts", "repost_without_fault"])
def test_who_passes_on_without_fault_does_not_answer(rule: str, condition: str) -> None:
    """Care, plainness and alteration decide; without them shown, who passes on answers like who posts."""
    assert course(PASSED_ON, rule, condition) == BARS
    assert course(PASSED_ON, "spc2014.10", condition) == NEEDED
    assert course(PASSED_ON, "spc2014.10", "publishes_online") == NEEDED


@pytest.mark.parametrize("rule", BARRED)
def test_so_with_what_was_public_already(rule: str) -> None:
    assert HUNTED.but(reposts=True, repost_without_fault=True).applies(rule) is FALSE


# -- Article 13: official sources ---------------------------------------------------------------------------

SOURCED = ADDRESS.but(official_source=True, already_public=True, harm_caused=False)
"""A judgment's words about a named person are put online; so far nothing is wrong with it."""

ERRORS = {
    "spc2014.13.1": (SOURCED.but(differs_from_source=True), ["differs_from_source"]),
    "spc2014.13.2": (SOURCED.but(source_twisted=True), ["source_twisted"]),
    "spc2014.13.3": (
        SOURCED.but(correction_refused=True),
        ["correction_refused"],
    ),
    "spc2014.13.4": (
        SOURCED.but(published_outdated=True),
        ["published_outdated"],
    ),
}


@pytest.mark.parametrize("rule", ERRORS)
def test_who_relies_on_an_official_source_must_keep_to_it(rule: str) -> None:
    """Other words, twisted words, old words: each item by itself, each element needed."""
    case, elements = ERRORS[rule]
    assert SOURCED.infringed(PI_RIGHTS) is FALSE
    assert case.infringed(PI_RIGHTS) is TRUE
    for element in [*elements, "official_source", "publishes_online", "listed_identifier"]:
        assert course(case, rule, element) == NEEDED


LATER_RULES = {
    BARRED[0]: HUNTED,
    BARRED[1]: HUNTED,
    "spc2014.4.1": ORDERED,
    "spc2014.4.2": ORDERED,
    "spc2014.10": PASSED_ON,
    "spc2014.12.1.kinds": ADDRESS,
    **{rule: case for rule, (case, _) in ERRORS.items()},
}


@pytest.mark.parametrize("rule", LATER_RULES)
def test_the_other_articles_lived_as_long(rule: str) -> None:
    """What the text of 2020 keeps of them is another version."""
    case = LATER_RULES[rule]
    assert not case.on(dt.date(2014, 10, 9)).in_force(rule)
    assert case.on(dt.date(2014, 10, 10)).applies(rule) is TRUE
    assert case.on(dt.date(2020, 12, 31)).applies(rule) is TRUE
    assert not case.on(dt.date(2021, 1, 1)).in_force(rule)


def test_what_tells_of_a_certain_person_is_personal_information() -> None:
    """By what identifies, or by what is private under the mark of somebody known; anonymised, neither."""
    kinds = "spc2014.12.1.kinds"
    assert course(ADDRESS, kinds, "listed_identifier") == NEEDED
    assert course(ADDRESS.but(listed_identifier=False), kinds, "identifies") == NEEDED
    marked = PUBLISHED.but(listed_identifier=False, of_known_person=True)
    assert course(marked, kinds, "of_known_person") == NEEDED
    assert course(marked, kinds, "expected_private") == NEEDED
    assert course(ADDRESS, kinds, "anonymised") == BARS
