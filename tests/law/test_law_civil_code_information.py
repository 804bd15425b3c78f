"""Civil Code on personal information: articles 1034 to 1038, seen to bite, to yield and to stay open.

Long, because one case is carried through five articles that lift one another and the older laws beside them.
"""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.facts import status
from pipl_rules.logic.conditions import About, Fact
from pipl_rules.logic.rule import Duty, counts_as, infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.civil_code import general, information, torts

EVE, FIRST = dt.date(2020, 12, 31), dt.date(2021, 1, 1)
DAY = dt.date(2021, 6, 1)  # under the Code, before the PIPL
LAST_ALONE, PIPL_FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
AMENDED = dt.date(2026, 1, 1)  # the Cybersecurity Law, renumbered

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


def binding(case: Seen, rule: str) -> Seen:
    """The case on its own day, or, for what the Cybersecurity Law says since its amendment, on the first of 2026."""
    return case if case.in_force(rule) else case.on(AMENDED).but()


def changed(one: Seen, other: Seen) -> set[str]:
    """The rules that apply in one case otherwise than in the other."""
    return {rule for rule in one.law.form.applied if one.applies(rule) is not other.applies(rule)}


DONE = Seen(DAY, happened=True, by_processor=True)

NOBODYS = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
)
SOMEBODYS = NOBODYS.but(identifies=True)

# A neighbour, not in business, who asked, was told yes, and kept to it.
BLAMELESS = SOMEBODYS.but(
    processes=True,
    network_operator=False,
    in_business=False,
    consumer=False,
    state_organ=False,
    excessive=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
    notice_states_use=True,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    law_provides=False,
    reporting=False,
    already_public=False,
    public_or_own_interest=False,
    provides=False,
    leaks=False,
    sells=False,
    obtained_illegally=False,
    unlawfully_held=False,
    refuses_deletion=False,
)

# A trader on the network that neither asks nor tells, and that nothing excuses.
UNASKED = SOMEBODYS.but(
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
    reporting=False,
    already_public=False,
    reasonable_scope=True,
    objected=False,
    major_impact=False,
    public_or_own_interest=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    need_not_be_told=False,
    emergency_prevented_notice=False,
    social_function=True,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
)

IN_THE_CODE = ("civil_code.1035.1", "civil_code.1035.3")
IN_OLDER_LAWS = (
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
    "consumer2015.11.1.1",
    "consumer2015.11.1.notice",
)
ON_PASSING_ON = ("csl.42.1.provide", "civil_code.1038.1.provide", "csl.44.trade")
SINCE_THE_AMENDMENT = (
    "csl2026.24.3",
    "csl2026.43.1.consent",
    "csl2026.43.1.notice",
    "csl2026.44.1.provide",
)

# -- Article 1034 paragraph 2: personal information ------------------------------------------


@pytest.mark.parametrize("tie", ["listed_identifier", "listed_in_code", "identifies"])
def test_what_identifies_or_is_named_is_personal_information(tie: str) -> None:
    """Art. 1034 para. 2: identifying, alone or combined; or of a kind the article names."""
    assert turn(NOBODYS, "civil_code.1034.2.identification", tie) == NEEDED
    assert [NOBODYS.but(**{tie: v}).status("is_personal_information") for v in (True, None, False)] == NEEDED


def test_what_is_anonymised_identifies_nobody() -> None:
    """Art. 1034 para. 2, and the exception of art. 1038 para. 1: processed, and not to be restored."""
    assert turn(SOMEBODYS, "civil_code.1034.2.identification", "anonymised") == BARS
    assert turn(NOBODYS.but(of_known_person=True), "civil_code.1034.2.association", "anonymised") == BARS


def test_what_a_known_person_does_is_personal_information_too() -> None:
    """Art. 1034 para. 2 as Huang v. Tencent reads the definition: association is the second path."""
    assert turn(NOBODYS, "civil_code.1034.2.association", "of_known_person") == NEEDED
    assert NOBODYS.but(of_known_person=True).status("is_personal_information") is TRUE


def test_by_its_letter_the_definition_knows_identification_alone() -> None:
    """Reading `association`: it decides what is known only by association, and nothing else."""
    associated = BLAMELESS.but(identifies=False, of_known_person=True)
    by_letter = associated.read(association="identification_only")
    assert changed(associated, by_letter) == {
        "civil_code.1034.2.association",
        "civil_code.1035.2",
        "civil_code.1038.2",
        "csl.76.5.association",
    }
    assert by_letter.status("is_personal_information") is FALSE
    assert by_letter.but(identifies=True).status("is_personal_information") is TRUE


@pytest.mark.parametrize(
    ("rule", "defined"),
    [
        ("civil_code.1034.2.identification", status.IS_PERSONAL_INFORMATION),
        ("civil_code.1034.2.association", status.IS_PERSONAL_INFORMATION),
        ("civil_code.1035.1.agreed", status.EFFECTIVE_CONSENT),
    ],
)
def test_the_code_defines_for_itself(rule: str, defined: Fact) -> None:
    """Arts 1034 para. 2 and 1035 item 1 would say it though the older laws beside them said nothing."""
    assert rulebook().rule(rule).concludes == counts_as(defined)


def test_information_tied_to_nobody_is_not_personal() -> None:
    """Art. 1034 para. 2 says all that personal information is."""
    assert NOBODYS.status("is_personal_information") is FALSE


# -- Article 1034 paragraph 3: private information ---------------------------------------------

CONSENT_RULES = (
    "civil_code.1035.1",
    "npcsc.2.1.consent",
    "consumer.29.1.consent",
    "csl.41.1.consent",
    "csl.22.3",
)
PASSED_ON = ("civil_code.1038.1.provide", "csl.42.1.provide", "csl.44.trade", "npcsc.1.2.provide")
SECRET = UNASKED.but(expected_private=True, provides=False)
SECRET_UNDER_THE_PIPL = SECRET.on(PIPL_FIRST).but(
    personal_or_family=False,
    statistics_or_archives=False,
    listed_sensitive=True,
)


@pytest.mark.parametrize("rule", [*CONSENT_RULES, "csl2026.24.3", "csl2026.43.1.consent"])
def test_where_privacy_comes_first_alone_its_consent_rule_displaces_the_others(rule: str) -> None:
    """Art. 1034 para. 3, reading `private_information`: only if so read, and only for what is private."""
    secret = binding(SECRET, rule)
    alone = secret.read(private_information="privacy_only")
    assert secret.applies(rule) is TRUE
    assert turn(alone, "civil_code.1034.3", "expected_private") == NEEDED
    assert turn(alone, rule, "expected_private") == BARS


@pytest.mark.parametrize("rule", [*PASSED_ON, "csl2026.44.1.provide", "csl2026.46.trade"])
def test_so_do_its_rules_on_passing_on(rule: str) -> None:
    """Art. 1034 para. 3: giving private information away is handling it."""
    secret = binding(SECRET.but(provides=True), rule)
    assert secret.applies(rule) is TRUE
    assert turn(secret.read(private_information="privacy_only"), rule, "expected_private") == BARS


@pytest.mark.parametrize("rule", ["pipl.13.1", "pipl.23.consent", "pipl.25", "pipl.29", "pipl.29.written"])
def test_it_displaces_the_consent_rules_of_the_pipl_as_well(rule: str) -> None:
    """Art. 1034 para. 3 with PIPL arts 13 and 29; for what is not private they stand."""
    spread = SECRET_UNDER_THE_PIPL.but(
        provides=True, publishes=True, writing_required=True, consent_written=False
    )
    assert spread.applies(rule) is TRUE
    alone = spread.read(private_information="privacy_only")
    assert turn(alone, rule, "expected_private") == BARS


def test_the_reading_of_private_information_changes_the_consent_rules_and_nothing_else() -> None:
    """Art. 1034 para. 3: what the rules on privacy say nothing of, telling and safety, stays."""
    secret = SECRET_UNDER_THE_PIPL.but(
        publishes=False, sells=False, writing_required=False, state_organ=False
    )
    alone = secret.read(private_information="privacy_only")
    assert changed(secret, alone) == {
        "civil_code.1034.3",
        *CONSENT_RULES,
        "pipl.13.1",
        "pipl.29",
    }


def test_by_default_private_information_handled_unasked_wrongs_both_interests() -> None:
    """Art. 1034 para. 3: both, unless privacy is read to stand alone."""
    secret = BLAMELESS.but(expected_private=True, consented=False)
    assert secret.infringed(PI_RIGHTS) is TRUE
    assert secret.infringed(PRIVACY) is TRUE
    alone = secret.read(private_information="privacy_only")
    assert alone.infringed(PI_RIGHTS) is FALSE
    assert alone.infringed(PRIVACY) is TRUE


# -- Article 1035: conditions of handling -------------------------------------------------------


@pytest.mark.parametrize("fault", ["excessive", "purpose_improper", "misled"])
def test_handling_is_lawful_proper_necessary_and_not_excessive(fault: str) -> None:
    """Art. 1035 para. 1, opening words: each fault suffices."""
    rule = "civil_code.1035.principles"
    assert turn(BLAMELESS, rule, fault) == NEEDED
    for needed in ("happened", "by_processor", "identifies", "processes"):
        assert turn(BLAMELESS.but(**{fault: True}), rule, needed) == NEEDED


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("consented", NEEDED),
        ("consent_expressed", NEEDED),
        ("consent_covers", NEEDED),
        ("notice_states_use", NEEDED),
        ("consent_withdrawn", BARS),
        ("misled", BARS),
    ],
)
def test_consent_counts_if_informed_free_and_for_this_use(fact: str, course: list[Truth]) -> None:
    """Art. 1035 para. 1 item 1, with item 3 for what the person was told."""
    assert turn(BLAMELESS, "civil_code.1035.1.agreed", fact) == course
    assert [BLAMELESS.but(**{fact: v}).status("effective_consent") for v in (True, None, False)] == course


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("processes", NEEDED),
        ("anonymised", BARS),
        ("law_provides", BARS),
    ],
)
def test_handling_asks_consent_unless_law_or_regulation_provides(fact: str, course: list[Truth]) -> None:
    """Art. 1035 para. 1 item 1."""
    unasked = BLAMELESS.but(consented=False)
    assert turn(unasked, "civil_code.1035.1", fact) == course


def test_consent_meets_the_first_condition() -> None:
    """Art. 1035 para. 1 item 1: nothing else is asked of who has it; without a yes there is none."""
    assert turn(BLAMELESS, "civil_code.1035.1", "consented") == BARS
    assert DONE.but(consented=False).status("effective_consent") is FALSE


def test_who_has_consent_and_goes_too_far_wants_for_measure_not_for_consent() -> None:
    """Arts 1035 para. 1 item 1 and 1036 item 1: excess offends the principles; it does not unsay the yes."""
    too_far = BLAMELESS.but(excessive=True)
    assert too_far.applies("civil_code.1035.principles") is TRUE
    assert turn(too_far, "civil_code.1035.1", "consented") == BARS


@pytest.mark.parametrize(
    ("rule", "done"), [("civil_code.1035.2", "rules_published"), ("civil_code.1038.2", "secured")]
)
@pytest.mark.parametrize("needed", ["happened", "by_processor", "identifies", "processes"])
def test_whoever_handles_publishes_the_rules_and_keeps_it_safe(rule: str, done: str, needed: str) -> None:
    """Arts 1035 para. 1 item 2 and 1038 para. 2: a neighbour no less than a trader."""
    assert turn(BLAMELESS, rule, needed) == NEEDED
    assert [BLAMELESS.but(**{done: v}).breached(rule) for v in (True, None, False)] == BARS


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("processes", NEEDED),
        ("notice_states_use", BARS),
    ],
)
def test_purpose_manner_and_scope_are_made_plain(fact: str, course: list[Truth]) -> None:
    """Art. 1035 para. 1 item 3."""
    untold = BLAMELESS.but(notice_states_use=False)
    assert turn(untold, "civil_code.1035.3", fact) == course


@pytest.mark.parametrize("breach", ["breaks_agreement", "breaks_other_law"])
def test_handling_keeps_to_law_and_agreement(breach: str) -> None:
    """Art. 1035 para. 1 item 4: each breach suffices."""
    rule = "civil_code.1035.4"
    assert turn(BLAMELESS, rule, breach) == NEEDED
    for needed in ("happened", "by_processor", "identifies", "processes"):
        assert turn(BLAMELESS.but(**{breach: True}), rule, needed) == NEEDED


# -- Article 1036: where nobody answers -----------------------------------------------------------


def test_acts_within_consent_and_within_reason_are_free() -> None:
    """Art. 1036 item 1: consent that counts, and nothing beyond what the purpose needs."""
    assert turn(BLAMELESS, "civil_code.1036.1", "consented") == NEEDED
    assert turn(BLAMELESS, "civil_code.1036.1", "excessive") == BARS


PUBLIC = UNASKED.but(already_public=True)


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("already_public", NEEDED),
        ("reasonable_scope", NEEDED),
        ("objected", BARS),
        ("harms_major_interest", BARS),
    ],
)
def test_what_is_public_may_be_handled_reasonably(fact: str, course: list[Truth]) -> None:
    """Art. 1036 item 2: unless the person refuses or a major interest is harmed."""
    assert turn(PUBLIC, "civil_code.1036.2", fact) == course


@pytest.mark.parametrize("rule", [*IN_THE_CODE, *IN_OLDER_LAWS, *ON_PASSING_ON, *SINCE_THE_AMENDMENT])
def test_for_what_is_public_consent_and_notice_are_not_missed(rule: str) -> None:
    """Art. 1036 item 2 lifts what art. 1035 and the older laws ask; refusal restores it."""
    public = binding(PUBLIC, rule)
    assert public.met(rule) is TRUE
    assert turn(public, rule, "already_public") == BARS
    assert turn(public, rule, "objected") == NEEDED


@pytest.mark.parametrize("rule", [*IN_THE_CODE, *IN_OLDER_LAWS, *ON_PASSING_ON, *SINCE_THE_AMENDMENT])
def test_for_public_good_or_the_persons_own_consent_and_notice_are_not_missed(rule: str) -> None:
    """Art. 1036 item 3."""
    unasked = binding(UNASKED, rule)
    assert turn(unasked, "civil_code.1036.3", "public_or_own_interest") == NEEDED
    assert unasked.met(rule) is TRUE
    assert turn(unasked, rule, "public_or_own_interest") == BARS


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
@pytest.mark.parametrize("rule", [*IN_THE_CODE, *IN_OLDER_LAWS])
def test_where_so_read_reasonable_use_of_contacts_lives_on_in_item_3(
    rule: str, fact: str, course: list[Truth]
) -> None:
    """Art. 1036 item 3, reading `reasonable_use_in_code`: as in Ling v. Douyin, each condition counts."""
    ling = UNASKED.read(reasonable_use_in_code="ling")
    assert turn(ling, "civil_code.1036.3.reasonable_use", fact) == course
    assert turn(ling, rule, fact) == course[::-1]


def test_by_default_item_3_has_no_room_for_a_processors_own_purpose() -> None:
    """Art. 1036 item 3, reading `reasonable_use_in_code`: what it changes, and that by default it does not."""
    contacts = UNASKED.but(provides=False, sells=False)
    ling = contacts.read(reasonable_use_in_code="ling")
    assert contacts.applies("civil_code.1036.3.reasonable_use") is FALSE
    assert changed(contacts, ling) == {"civil_code.1036.3.reasonable_use", *IN_THE_CODE, *IN_OLDER_LAWS}


def test_from_the_pipl_on_item_3_is_no_longer_the_place_of_that_question() -> None:
    """Art. 1036 item 3: so read from 2021-01-01 to 2021-10-31; then PIPL art. 13 must answer."""
    rule = "civil_code.1036.3.reasonable_use"
    binding = [UNASKED.on(day).in_force(rule) for day in (EVE, FIRST, LAST_ALONE, PIPL_FIRST)]
    assert binding == [False, True, True, False]
    beside = "civil_code.1036.3.reasonable_use.beside"
    assert [UNASKED.on(day).in_force(beside) for day in (LAST_ALONE, PIPL_FIRST)] == [False, True]


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("social_function", NEEDED),
        ("supplied_by_others", NEEDED),
        ("supplier_permitted", NEEDED),
        ("needed", NEEDED),
        ("unreasonable_harm", BARS),
        ("personal_or_family", NEEDED),
    ],
)
def test_where_the_pipl_does_not_govern_item_3_still_answers(fact: str, course: list[Truth]) -> None:
    """Art. 1036 item 3, so read: for personal and family affairs the Code alone decides, before and after."""
    family = (
        UNASKED.on(PIPL_FIRST)
        .but(personal_or_family=True, abroad=False, statistics_or_archives=False, state_organ=False)
        .read(reasonable_use_in_code="ling")
    )
    rule = "civil_code.1036.3.reasonable_use.beside"
    assert turn(family, rule, fact) == course
    assert turn(family, "civil_code.1035.1", fact) == course[::-1]
    assert family.read(reasonable_use_in_code="narrow").applies(rule) is FALSE


@pytest.mark.parametrize("rule", [*ON_PASSING_ON])
def test_reasonable_use_of_contacts_is_no_leave_to_pass_them_on(rule: str) -> None:
    """Art. 1036 item 3, reading `reasonable_use_in_code`: Ling v. Douyin was about reading and matching."""
    assert UNASKED.read(reasonable_use_in_code="ling").applies(rule) is TRUE


# -- Article 111: getting and trading, and article 1036 item 1 -----------------------------------

SOLD = BLAMELESS.but(sells=True, publishes=False)


@pytest.mark.parametrize("needed", ["happened", "by_processor", "identifies", "obtained_illegally"])
def test_information_is_got_lawfully_or_not_at_all(needed: str) -> None:
    """Art. 111."""
    assert turn(BLAMELESS.but(obtained_illegally=True), "civil_code.111.obtain", needed) == NEEDED


@pytest.mark.parametrize("trade", ["sells", "publishes"])
def test_information_is_not_for_sale_nor_for_everybody_to_read(trade: str) -> None:
    """Art. 111: unless the person or a law allows it."""
    traded = BLAMELESS.but(sells=False, publishes=False, consented=False).but(**{trade: True})
    rule = "civil_code.111.trade"
    for needed in ("happened", "by_processor", "identifies", trade):
        assert turn(traded, rule, needed) == NEEDED
    assert turn(traded, rule, "law_provides") == BARS


@pytest.mark.parametrize(
    ("fact", "course"), [("consented", BARS), ("excessive", NEEDED), ("purpose_improper", NEEDED)]
)
def test_who_keeps_within_consent_and_reason_may_sell(fact: str, course: list[Truth]) -> None:
    """Art. 1036 item 1: what the person agreed to, reasonably done, nobody answers for."""
    assert turn(SOLD, "civil_code.111.trade", fact) == course


@pytest.mark.parametrize("basis", ["needed_for_contract", "needed_for_duty", "law_provides"])
def test_what_the_pipl_lets_pass_is_not_traded_illegally(basis: str) -> None:
    """Art. 111 with PIPL art. 13: since 2021-11-01, and whichever way the older consent rules are read."""
    published = UNASKED.on(PIPL_FIRST).but(
        publishes=True, provides=False, sells=False, personal_or_family=False, statistics_or_archives=False
    )
    strict = published.read(flat_consent="cumulative")
    assert strict.applies("civil_code.111.trade") is TRUE
    assert strict.but(**{basis: True}).applies("civil_code.111.trade") is FALSE
    assert turn(strict, "civil_code.111.basis", basis) == NEEDED
    assert turn(strict.but(**{basis: True}), "civil_code.111.basis", "personal_or_family") == BARS


# -- Articles 19, 496 and 497: a yes that does not count -------------------------------------------

SPOILS = {
    "civil_code.19": ("beyond_capacity", {"guardian_consented": False}),
    "civil_code.496.2": ("term_not_pointed_out", {}),
    "civil_code.497": ("term_unfair", {}),
}


@pytest.mark.parametrize("rule", SPOILS)
def test_a_yes_beyond_capacity_or_lost_in_standard_terms_does_not_count(rule: str) -> None:
    """Arts 19 to 22, 496 para. 2, 497: whatever the law asks of consent, here there is none."""
    fact, besides = SPOILS[rule]
    agreed = BLAMELESS.but(consent_prominent=True, **besides)
    assert turn(agreed, rule, fact) == NEEDED
    for consent in ("effective_consent", "clear_consent"):
        assert [agreed.but(**{fact: v}).status(consent) for v in (True, None, False)] == BARS
    later = agreed.on(PIPL_FIRST).but(
        notice_complete=True, notice_prominent=True, notice_truthful=True, condition_of_service=False, age=30
    )
    assert [later.but(**{fact: v}).status("valid_consent") for v in (True, None, False)] == BARS


def test_the_guardian_may_say_yes_for_one_who_cannot() -> None:
    """Arts 19 to 23."""
    unable = BLAMELESS.but(beyond_capacity=True)
    assert turn(unable, "civil_code.19", "guardian_consented") == BARS
    assert unable.but(guardian_consented=True).status("effective_consent") is TRUE


# -- Article 1037: access, correction, deletion --------------------------------------------------------

TURNED_DOWN = {
    "civil_code.1037.1.access": {"refuses_access": True},
    "civil_code.1037.1.correct": {"refuses_correction": True, "inaccurate": True},
}


@pytest.mark.parametrize(("rule", "facts"), TURNED_DOWN.items())
def test_access_and_correction_were_owed_before_the_pipl(rule: str, facts: dict[str, bool]) -> None:
    """Art. 1037 para. 1: each element; nobody need answer a stranger, nor one who will not say what is meant."""
    refused = BLAMELESS.but(processes=False, need_not_be_told=False, **facts)
    for fact in ("happened", "by_processor", "identifies", *facts):
        assert turn(refused, rule, fact) == NEEDED
    for fact in ("anonymised", "identity_unverified", "request_unspecified"):
        assert turn(refused, rule, fact) == BARS
    assert refused.infringed(PI_RIGHTS) is TRUE
    assert refused.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    "fact", ["happened", "by_processor", "identifies", "refuses_deletion", "unlawfully_held"]
)
def test_what_is_handled_unlawfully_is_deleted_on_request(fact: str) -> None:
    """Art. 1037 para. 2: no ground, no claim; no refusal, no wrong."""
    refused = BLAMELESS.but(refuses_deletion=True, unlawfully_held=True)
    assert turn(refused, "civil_code.1037.2", fact) == NEEDED


# -- Article 1038: keeping safe, not passing on ----------------------------------------------------


@pytest.mark.parametrize("fact", ["happened", "by_processor", "identifies", "leaks"])
def test_what_was_collected_is_not_leaked(fact: str) -> None:
    """Art. 1038 para. 1, first half."""
    assert turn(BLAMELESS.but(leaks=True), "civil_code.1038.1.leak", fact) == NEEDED


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("anonymised", BARS),
        ("provides", NEEDED),
        ("law_provides", BARS),
    ],
)
def test_it_is_not_given_to_others_without_consent(fact: str, course: list[Truth]) -> None:
    """Art. 1038 para. 1, second half: not illegally, and nothing is said of what cannot be traced."""
    given = BLAMELESS.but(provides=True, consented=False)
    assert turn(given, "civil_code.1038.1.provide", fact) == course


def test_consent_lets_it_be_given_to_others() -> None:
    """Art. 1038 para. 1: 'without consent'; a consent that does not reach so far does not serve."""
    given = BLAMELESS.but(provides=True)
    assert turn(given, "civil_code.1038.1.provide", "consented") == BARS
    assert turn(given, "civil_code.1038.1.provide", "consent_covers") == BARS


LEAKED = BLAMELESS.but(leaks=True)


@pytest.mark.parametrize("needed", ["happened", "by_processor", "identifies", "leaks"])
def test_a_leak_is_answered_by_remedy_notice_and_report(needed: str) -> None:
    """Art. 1038 para. 2, second half; left undone, it keeps from the person what they must know."""
    rule = "civil_code.1038.2.remedy"
    assert turn(LEAKED, rule, needed) == NEEDED
    assert [LEAKED.but(leak_answered=v).breached(rule) for v in (True, None, False)] == BARS
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    assert concluded.breach == infringes(PI_RIGHTS)


# -- What follows, and from which day ---------------------------------------------------------------


def test_whoever_keeps_to_chapter_six_wrongs_nobody() -> None:
    """Arts 1034 to 1038 together: the case against which each wrong below is seen."""
    assert BLAMELESS.infringed(PI_RIGHTS) is FALSE
    assert BLAMELESS.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        ("civil_code.111.obtain", {"obtained_illegally": True}),
        ("civil_code.111.trade", {"sells": True, "consented": False}),
        ("civil_code.111.trade", {"publishes": True, "consented": False}),
        ("civil_code.1035.principles", {"excessive": True}),
        ("civil_code.1035.principles", {"purpose_improper": True}),
        ("civil_code.1035.1", {"consented": False}),
        ("civil_code.1035.3", {"notice_states_use": False}),
        ("civil_code.1035.4", {"breaks_agreement": True}),
        ("civil_code.1035.4", {"breaks_other_law": True}),
        ("civil_code.1037.2", {"refuses_deletion": True, "unlawfully_held": True}),
        ("civil_code.1038.1.leak", {"leaks": True}),
        ("civil_code.1038.1.provide", {"provides": True, "consented": False}),
    ],
)
def test_each_wrong_infringes_information_rights_and_not_privacy(rule: str, wrong: dict[str, bool]) -> None:
    """Arts 1035, 1037, 1038: one is enough; information that nobody would hide involves no privacy."""
    wronged = BLAMELESS.but(**wrong)
    assert wronged.applies(rule) is TRUE
    assert rulebook().rule(rule).concludes == infringes(PI_RIGHTS)
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert wronged.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    ("rule", "undone"), [("civil_code.1035.2", "rules_published"), ("civil_code.1038.2", "secured")]
)
def test_rules_unpublished_or_safety_neglected_wrong_nobody_by_themselves(rule: str, undone: str) -> None:
    """Arts 1035 item 2 and 1038 para. 2: duties; until something happens to the information, no right is touched."""
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    assert (concluded.bearer, concluded.breach) == ("processor", None)
    neglectful = BLAMELESS.but(in_business=True, **{undone: False})
    assert neglectful.breached(rule) is TRUE
    for about in About:
        assert neglectful.infringed(PI_RIGHTS, about) is FALSE
        assert neglectful.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(
    "rule",
    [
        rule.id
        for article in (
            general.RULES,
            torts.RULES,
            information.ARTICLE_1034,
            information.ARTICLE_1035,
            information.ARTICLE_1036,
            information.ARTICLE_1037,
            information.ARTICLE_1038,
        )
        for rule in article
    ],
)
def test_the_code_binds_from_the_first_day_of_2021(rule: str) -> None:
    """Art. 1260: in force from 2021-01-01."""
    assert not DONE.on(EVE).in_force(rule)
    begins = PIPL_FIRST if rule.endswith((".beside", ".basis")) else FIRST
    assert DONE.on(begins).in_force(rule)
    assert DONE.on(dt.date(2026, 6, 1)).in_force(rule) is (rule != "civil_code.1036.3.reasonable_use")
