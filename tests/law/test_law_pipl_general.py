"""PIPL articles 4 to 7: what the law covers, and its principles, seen to bite, to yield and to stay open."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.pipl import ch1_general

EVE, FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
DAY = dt.date(2022, 6, 1)

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


DONE = Seen(DAY, happened=True, by_processor=True)

NOBODYS = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=False,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
)

# What the law asks of whoever collects a customer's number, all of it done; the customer consented.
BLAMELESS = NOBODYS.but(
    age=30,
    identifies=True,
    personal_or_family=False,
    statistics_or_archives=False,
    processes=True,
    collects=True,
    keeps=False,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    entrusted_exceeded=False,
    network_operator=False,
    in_business=False,
    state_organ=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
    purpose_over=False,
    service_ended=False,
    unlawfully_held=False,
    refuses_deletion=False,
    objected=False,
    listed_sensitive=False,
    easily_harms=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    condition_of_service=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    emergency_prevented_notice=False,
)

# -- Article 4: personal information ---------------------------------------------------------


@pytest.mark.parametrize("tie", ["listed_identifier", "listed_in_code", "identifies", "of_known_person"])
def test_whatever_relates_to_an_identifiable_person_is_personal_information(tie: str) -> None:
    """Art. 4 para. 1: identified or identifiable; to relate to such a person suffices."""
    assert turn(NOBODYS, "pipl.4.1", tie) == NEEDED
    related = NOBODYS.but(**{tie: True})
    assert related.status("is_personal_information") is TRUE
    assert turn(related, "pipl.4.1", "anonymised") == BARS


def test_what_is_anonymised_or_nobodys_is_not() -> None:
    """Art. 4 para. 1, last words."""
    related = NOBODYS.but(of_known_person=True)
    assert related.but(anonymised=True).status("is_personal_information") is FALSE
    assert NOBODYS.status("is_personal_information") is FALSE
    assert NOBODYS.but(of_known_person=None).status("is_personal_information") is UNKNOWN


def test_the_pipl_itself_takes_up_association_however_the_older_definitions_are_read() -> None:
    """Art. 4 para. 1 says 'relating to'; the reading `association` is about the laws before it."""
    by_letter = NOBODYS.but(of_known_person=True).read(association="identification_only")
    assert by_letter.status("is_personal_information") is TRUE
    assert by_letter.on(EVE).status("is_personal_information") is FALSE


# -- Articles 5 and 6: lawful, proper, necessary, in good faith; for a purpose -----------------

FAULTS = [
    ("pipl.5.misled", "misled"),
    ("pipl.5.principles", "excessive"),
    ("pipl.5.principles", "breaks_other_law"),
    ("pipl.5.principles", "breaks_agreement"),
    ("pipl.6.1", "purpose_improper"),
    ("pipl.6.1", "unrelated"),
]


@pytest.mark.parametrize(("rule", "fault"), FAULTS)
def test_each_fault_of_principle_suffices(rule: str, fault: str) -> None:
    """Arts 5 and 6 para. 1: no misleading, nothing unnecessary or against good faith, no purpose but a clear one."""
    assert turn(BLAMELESS, rule, fault) == NEEDED


@pytest.mark.parametrize(("rule", "fault"), FAULTS)
def test_the_principles_bind_whoever_handles_personal_information_under_this_law(
    rule: str, fault: str
) -> None:
    """Arts 5, 6 and 72: personal information, handled, and within the law."""
    faulty = BLAMELESS.but(**{fault: True})
    for needed in ("happened", "by_processor", "identifies"):
        assert turn(faulty, rule, needed) == NEEDED
    assert turn(faulty.but(collects=False), rule, "processes") == NEEDED
    for outside in ("anonymised", "personal_or_family"):
        assert turn(faulty, rule, outside) == BARS


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("identifies", NEEDED),
        ("collects", NEEDED),
        ("excessive", NEEDED),
        ("anonymised", BARS),
        ("personal_or_family", BARS),
    ],
)
def test_collection_is_confined_to_the_least(fact: str, course: list[Truth]) -> None:
    """Art. 6 para. 2 speaks of collecting alone."""
    assert turn(BLAMELESS.but(excessive=True), "pipl.6.2", fact) == course


# -- Article 7: openness ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("processes", NEEDED),
        ("personal_or_family", BARS),
    ],
)
def test_whoever_handles_under_this_law_publishes_the_rules(fact: str, course: list[Truth]) -> None:
    """Art. 7: in business or not, on the network or off it."""
    assert turn(BLAMELESS.but(collects=False), "pipl.7", fact) == course


def test_rules_unpublished_are_a_breach_that_wrongs_nobody_by_itself() -> None:
    """Art. 7: a duty of the processor; supervision answers it, no individual's right is touched."""
    concluded = rulebook().rule("pipl.7").concludes
    assert isinstance(concluded, Duty)
    assert (concluded.bearer, concluded.breach) == ("processor", None)
    assert [BLAMELESS.but(rules_published=v).breached("pipl.7") for v in (True, None, False)] == BARS
    for about in About:
        assert BLAMELESS.but(rules_published=False).infringed(PI_RIGHTS, about) is FALSE


# -- What follows, and from which day -------------------------------------------------------------


def test_whoever_keeps_to_the_principles_wrongs_nobody() -> None:
    """Arts 4 to 7 and what they are given flesh by: the case against which each fault is seen."""
    assert BLAMELESS.infringed(PI_RIGHTS) is FALSE
    assert BLAMELESS.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize(("rule", "fault"), [*FAULTS, ("pipl.6.2", "excessive")])
def test_each_fault_infringes_information_rights_and_not_privacy(rule: str, fault: str) -> None:
    """Arts 5 and 6: what offends them infringes personal-information rights (art. 2)."""
    faulty = BLAMELESS.but(**{fault: True})
    assert faulty.applies(rule) is TRUE
    assert rulebook().rule(rule).concludes == infringes(PI_RIGHTS)
    assert faulty.infringed(PI_RIGHTS) is TRUE
    assert faulty.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", [rule.id for rule in ch1_general.RULES])
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    """Art. 74."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)
