"""PIPL articles 13 to 16: the bases, consent, withdrawal, and service not refused.

Long, because article 13 displaces the consent rules of five other laws, each of which is seen to yield.
"""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.pipl import ch2_rules

EVE, FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
DAY = dt.date(2022, 6, 1)
AMENDED = dt.date(2026, 1, 1)  # the Cybersecurity Law, renumbered

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


def binding(case: Seen, rule: str) -> Seen:
    """The case on its own day, or, for what the Cybersecurity Law says since its amendment, on the first of 2026."""
    return case if case.in_force(rule) else case.on(AMENDED)


def changed(one: Seen, other: Seen) -> set[str]:
    """The rules that apply in one case otherwise than in the other."""
    return {rule for rule in one.law.form.applied if one.applies(rule) is not other.applies(rule)}


DONE = Seen(DAY, happened=True, by_processor=True)

# A number is handled, within the law, with no basis of items 2 to 7 and nobody's consent.
BARE = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=True,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
    age=30,
    processes=True,
    personal_or_family=False,
    statistics_or_archives=False,
    needed_for_contract=False,
    needed_for_staff=False,
    staff_rules_made=True,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    reporting_unreasonable=False,
    already_public=False,
    reasonable_scope=True,
    objected=False,
    major_impact=False,
    law_provides=False,
    consented=False,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    condition_of_service=False,
    misled=False,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
)
AGREED = BARE.but(consented=True)

BASES = [
    ("pipl.13.1.2", "needed_for_contract"),
    ("pipl.13.1.2.staff", "needed_for_staff"),
    ("pipl.13.1.3", "needed_for_duty"),
    ("pipl.13.1.4", "needed_in_emergency"),
    ("pipl.13.1.5", "reporting"),
    ("pipl.13.1.6", "already_public"),
    ("pipl.13.1.7", "law_provides"),
]

# -- Article 13 paragraph 1: only on a basis ---------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("processes", NEEDED),
        ("anonymised", BARS),
        ("personal_or_family", BARS),
        ("consented", BARS),
        *((basis, BARS) for _, basis in BASES),
    ],
)
def test_without_a_basis_nothing_may_be_handled(fact: str, course: list[Truth]) -> None:
    """Art. 13 para. 1: only where one of the listed cases is there; any one of them is enough."""
    assert turn(BARE, "pipl.13.1", fact) == course


@pytest.mark.parametrize(("rule", "basis"), BASES)
def test_each_of_items_2_to_7_is_a_basis_without_consent(rule: str, basis: str) -> None:
    """Art. 13 para. 1 items 2 to 7."""
    assert turn(BARE, rule, basis) == NEEDED
    assert [BARE.but(**{basis: v}).status("basis_without_consent") for v in (True, None, False)] == NEEDED


def test_the_list_of_bases_is_closed() -> None:
    """Art. 13 para. 1: 'only'; where none of items 2 to 7 is found there is none, whatever else is unknown."""
    assert BARE.status("basis_without_consent") is FALSE
    assert BARE.but(public_or_own_interest=True).status("basis_without_consent") is FALSE


def test_reporting_is_a_basis_within_reason_only() -> None:
    """Art. 13 para. 1 item 5."""
    assert turn(BARE.but(reporting=True), "pipl.13.1.5", "reporting_unreasonable") == BARS


@pytest.mark.parametrize(
    ("fact", "course"), [("reasonable_scope", NEEDED), ("objected", BARS), ("major_impact", BARS)]
)
def test_what_is_public_is_free_within_reason_until_refused(fact: str, course: list[Truth]) -> None:
    """Art. 13 para. 1 item 6, as art. 27 has it: not against refusal, not where the impact is major."""
    assert turn(BARE.but(already_public=True), "pipl.13.1.6", fact) == course


# -- Article 13 paragraph 2: no consent beside a basis ---------------------------------------------

# The same on the network, in business, with a consumer and user, passed on as well.
UNASKED = BARE.but(
    collects=True,
    provides=True,
    network_operator=True,
    in_business=True,
    user=True,
    consumer=True,
    notice_states_use=False,
    public_or_own_interest=False,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)
IN_THE_CODE = ("civil_code.1035.1", "civil_code.1038.1.provide")
IN_OLDER_LAWS = (
    "npcsc.2.1.consent",
    "consumer.29.1.consent",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.42.1.provide",
    "consumer2015.11.1.1",
)
SINCE_THE_AMENDMENT = ("csl2026.24.3", "csl2026.43.1.consent", "csl2026.44.1.provide")


@pytest.mark.parametrize("rule", [*IN_THE_CODE, *IN_OLDER_LAWS, *SINCE_THE_AMENDMENT])
def test_beside_a_basis_no_law_asks_consent(rule: str) -> None:
    """Art. 13 para. 2, with the Legislation Law: nor do the older laws that ask it without exception."""
    unasked = binding(UNASKED, rule)
    assert unasked.met(rule) is TRUE
    assert turn(unasked, rule, "needed_for_contract") == BARS
    assert turn(unasked, "pipl.13.2", "needed_for_contract") == NEEDED


@pytest.mark.parametrize(
    "rule",
    ["civil_code.1035.3", "npcsc.2.1.notice", "csl.41.1.notice", "csl2026.43.1.notice", "pipl.17.1"],
)
def test_beside_a_basis_the_person_is_told_all_the_same(rule: str) -> None:
    """Art. 13 para. 2 dispenses with consent, not with notice."""
    assert binding(UNASKED.but(needed_for_contract=True), rule).applies(rule) is TRUE


def test_the_bases_excuse_only_those_whom_the_law_governs() -> None:
    """Arts 13 para. 2 and 72: who is outside the law has neither its burdens nor its bases."""
    based = UNASKED.but(needed_for_contract=True)
    for rule in ("pipl.13.2", "pipl.13.2.code"):
        assert turn(based, rule, "personal_or_family") == BARS
    assert based.but(personal_or_family=True).applies("civil_code.1035.1") is TRUE


@pytest.mark.parametrize("rule", IN_THE_CODE)
def test_the_codes_own_consent_rule_yields_however_the_older_laws_are_read(rule: str) -> None:
    """Art. 13 para. 2, and the exception in Civil Code art. 1035 item 1 itself."""
    cumulative = UNASKED.read(flat_consent="cumulative")
    assert turn(cumulative, "pipl.13.2.code", "needed_for_contract") == NEEDED
    assert turn(cumulative, rule, "needed_for_contract") == BARS


def test_read_by_its_letter_paragraph_2_leaves_the_older_laws_their_consent() -> None:
    """Reading `flat_consent`: it decides the consent rules of the older laws, and nothing else."""
    based = UNASKED.but(needed_for_contract=True)
    assert all(based.read(flat_consent="cumulative").applies(rule) is TRUE for rule in IN_OLDER_LAWS)
    kept = based.but(provides=False, sells=False)
    on_handling = set(IN_OLDER_LAWS) - {"csl.42.1.provide"}
    assert changed(kept, kept.read(flat_consent="cumulative")) == {"pipl.13.2", *on_handling}


# -- Article 13 paragraph 2 and privacy ---------------------------------------------------------------

SECRET = BARE.but(expected_private=True, leaks=False)


@pytest.mark.parametrize(("rule", "basis"), BASES)
def test_a_basis_is_a_law_that_provides_for_private_information_too(rule: str, basis: str) -> None:
    """Art. 13 para. 2 with Civil Code art. 1033, reading `bases_for_privacy` as it is by default."""
    assert turn(SECRET, "pipl.13.2.privacy", basis) == NEEDED
    assert turn(SECRET, "civil_code.1033.5", basis) == BARS
    assert SECRET.but(**{basis: True}).applies(rule) is TRUE


def test_outside_the_law_its_bases_open_no_secrets() -> None:
    """Arts 13 para. 2 and 72."""
    based = SECRET.but(needed_for_contract=True)
    assert turn(based, "pipl.13.2.privacy", "personal_or_family") == BARS
    assert turn(based, "civil_code.1033.5", "personal_or_family") == NEEDED


def test_where_privacy_asks_clear_consent_a_basis_does_not_serve() -> None:
    """Reading `bases_for_privacy`: it decides Civil Code art. 1033 item 5, and nothing else."""
    based = SECRET.but(needed_for_contract=True, state_organ=False)
    strict = based.read(bases_for_privacy="not_provided")
    assert changed(based, strict) == {"pipl.13.2.privacy", "civil_code.1033.5"}
    assert based.infringed(PRIVACY) is FALSE
    assert strict.infringed(PRIVACY) is TRUE


# -- Article 13 and the reasonable use of contacts -----------------------------------------------------

CONTACTS = UNASKED.but(
    provides=False,
    sells=False,
    social_function=True,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
)
EASED = (
    "pipl.13.1",
    "pipl.17.1",
    "civil_code.1035.1",
    "civil_code.1035.3",
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "consumer2015.11.1.1",
    "consumer2015.11.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
)


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("social_function", NEEDED),
        ("supplied_by_others", NEEDED),
        ("supplier_permitted", NEEDED),
        ("needed", NEEDED),
        ("unreasonable_harm", BARS),
    ],
)
@pytest.mark.parametrize("rule", [*EASED, "csl2026.24.3", "csl2026.43.1.consent", "csl2026.43.1.notice"])
def test_where_so_read_reasonable_use_of_contacts_stands_beside_the_list(
    rule: str, fact: str, course: list[Truth]
) -> None:
    """Art. 13 para. 1, reading `reasonable_use_in_pipl`: as in Ling v. Douyin, each condition counts."""
    ling = binding(CONTACTS, rule).read(reasonable_use_in_pipl="ling")
    assert turn(ling, "pipl.13.reasonable_use", fact) == course
    assert turn(ling, rule, fact) == course[::-1]


def test_by_default_the_list_leaves_no_room_for_it() -> None:
    """Art. 13 para. 1, reading `reasonable_use_in_pipl`: what it changes, and that by default it does not."""
    assert CONTACTS.applies("pipl.13.reasonable_use") is FALSE
    ling = CONTACTS.read(reasonable_use_in_pipl="ling")
    assert changed(CONTACTS, ling) == {"pipl.13.reasonable_use", *EASED}


# -- Article 14: consent -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("consented", NEEDED),
        ("consent_expressed", NEEDED),
        ("consent_covers", NEEDED),
        ("notice_complete", NEEDED),
        ("notice_prominent", NEEDED),
        ("notice_truthful", NEEDED),
        ("misled", BARS),
        ("consent_withdrawn", BARS),
        ("condition_of_service", BARS),
    ],
)
def test_consent_is_informed_free_clear_and_for_this_use(fact: str, course: list[Truth]) -> None:
    """Arts 14, 15 para. 1 and 16: what fails one of these is no consent, and then there is no basis."""
    case = AGREED.but(needed_for_service=False)
    assert turn(case, "pipl.14.1", fact) == course
    assert [case.but(**{fact: v}).status("valid_consent") for v in (True, None, False)] == course
    assert turn(case, "pipl.13.1", fact) == course[::-1]


def test_without_a_yes_there_is_no_consent() -> None:
    """Art. 14 para. 1."""
    assert DONE.but(consented=False).status("valid_consent") is FALSE
    assert DONE.but(consented=False).status("valid_separate_consent") is FALSE


def test_separate_consent_is_consent_asked_for_by_itself() -> None:
    """Art. 14 para. 1, second sentence: a consent that meets the law, and asked separately."""
    separate = AGREED.but(consent_separate=True)
    for fact in ("consented", "consent_separate"):
        assert turn(separate, "pipl.14.1.separate", fact) == NEEDED
        valid = [separate.but(**{fact: v}).status("valid_separate_consent") for v in (True, None, False)]
        assert valid == NEEDED


# -- Article 15: withdrawal -----------------------------------------------------------------------------------


def test_consent_withdrawn_carries_nothing() -> None:
    """Art. 15 para. 1: after withdrawal, before the act."""
    assert turn(AGREED, "pipl.15.1", "consent_withdrawn") == NEEDED
    withdrawn = AGREED.but(consent_withdrawn=True)
    assert withdrawn.met("pipl.14.1") is TRUE
    assert withdrawn.applies("pipl.14.1") is FALSE


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("processes", NEEDED),
        ("consented", NEEDED),
        ("personal_or_family", BARS),
        ("needed_for_contract", BARS),
    ],
)
def test_who_relies_on_consent_offers_a_convenient_way_out(fact: str, course: list[Truth]) -> None:
    """Art. 15 para. 1: where handling rests on consent."""
    assert turn(AGREED, "pipl.15.1.way", fact) == course


# -- Article 16: no refusal of service -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("personal_or_family", BARS),
        ("needed_for_service", BARS),
    ],
)
def test_service_is_not_refused_for_want_of_consent(fact: str, course: list[Truth]) -> None:
    """Art. 16: unless the service needs the information."""
    assert turn(BARE.but(needed_for_service=False), "pipl.16", fact) == course


def test_consent_wrung_by_refusing_service_is_not_free() -> None:
    """Arts 14 and 16: unless the service needs the information."""
    wrung = AGREED.but(condition_of_service=True, needed_for_service=False)
    assert turn(wrung, "pipl.16.free", "condition_of_service") == NEEDED
    assert turn(wrung, "pipl.16.free", "needed_for_service") == BARS
    assert wrung.met("pipl.14.1") is TRUE
    assert turn(wrung, "pipl.14.1", "needed_for_service") == NEEDED


# -- What follows, and from which day ---------------------------------------------------------------------------------


def test_handling_without_a_basis_infringes_information_rights_by_itself() -> None:
    """Art. 13 para. 1: here the older laws are content with a consent that art. 16 does not let count."""
    wrung = AGREED.but(
        condition_of_service=True,
        needed_for_service=False,
        network_operator=False,
        in_business=False,
        consumer=False,
        state_organ=False,
        provides=False,
        publishes=False,
        collects=False,
        keeps=False,
        sells=False,
        leaks=False,
        obtained_illegally=False,
        entrusted_exceeded=False,
        excessive=False,
        unrelated=False,
        purpose_improper=False,
        breaks_agreement=False,
        breaks_other_law=False,
        purpose_over=False,
        service_ended=False,
        unlawfully_held=False,
        refuses_deletion=False,
        listed_sensitive=False,
        easily_harms=False,
        high_privacy_risk=False,
        beyond_expectation=False,
        notice_states_use=True,
        emergency_prevented_notice=False,
    )
    assert rulebook().rule("pipl.13.1").concludes == infringes(PI_RIGHTS)
    assert wrung.infringed(PI_RIGHTS) is TRUE
    assert wrung.infringed(PRIVACY) is FALSE
    assert wrung.but(condition_of_service=False).infringed(PI_RIGHTS) is FALSE
    for rule, undone in (
        ("pipl.15.1.way", {"withdrawal_easy": False}),
        ("pipl.16", {"refuses_service": True}),
    ):
        neglectful = wrung.but(condition_of_service=False, **undone)
        assert neglectful.breached(rule) is TRUE
        for about in About:
            assert neglectful.infringed(PI_RIGHTS, about) is FALSE


@pytest.mark.parametrize(
    ("rule", "fact", "course"),
    [("pipl.15.1.way", "withdrawal_easy", BARS), ("pipl.16", "refuses_service", NEEDED)],
)
def test_these_are_duties_of_the_processor_that_touch_no_interest(
    rule: str, fact: str, course: list[Truth]
) -> None:
    """Arts 15 para. 1 and 16: their breach by itself infringes no right of the individual."""
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    assert (concluded.bearer, concluded.breach) == ("processor", None)
    bound = AGREED.but(needed_for_service=False)
    assert [bound.but(**{fact: v}).breached(rule) for v in (True, None, False)] == course


@pytest.mark.parametrize(
    "rule",
    [
        rule.id
        for article in (
            ch2_rules.ARTICLE_13,
            ch2_rules.ARTICLE_14,
            ch2_rules.ARTICLE_15,
            ch2_rules.ARTICLE_16,
        )
        for rule in article
    ],
)
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    """Art. 74."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)


def test_before_it_no_list_of_bases_was_closed() -> None:
    """Art. 74: on the eve there are no bases of art. 13, and consent is judged by the Code."""
    based = UNASKED.but(needed_for_contract=True)
    assert based.on(EVE).applies("civil_code.1035.1") is TRUE
    assert based.on(FIRST).applies("civil_code.1035.1") is FALSE
